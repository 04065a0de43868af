"""Passing on: an entry goes to those who act on it, they say themselves that they have it, and silence is noticed.

An officer passes; a function receipts through its own page, or an officer enters what was said by telephone. Nothing is
sent to the other side by that but, where the officer who passed it on chose so, that it was passed on, once it was.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from openline.core import errors
from openline.core.catalogue.rendering import clock
from openline.core.catalogue.view import View, harmless
from openline.core.errors import Misuse, Unavailable
from openline.core.identity import check_text
from openline.core.rules.onward import PRECEDENCE, Stage, warns_at
from openline.core.rules.roles import Means
from openline.core.situation.item import Item
from openline.node.functions import Function, Functions, Link
from openline.node.lines import Line
from openline.node.officers import Actor
from openline.node.passed import Passed, PassedOn, Said, Standing, begins_of, newest_version, standing, window_of
from openline.node.phrases import Seen
from openline.node.reading import resolve

if TYPE_CHECKING:
    from openline.node.sending import Sender
    from openline.node.service import Service

TELLS: Final = ("named", "unnamed", "no")
MOST_WORDS: Final = 500


class ChangedMeanwhile(Misuse):
    """A function receipts what is no longer the newest: it has not read what changed."""

    code = "changed_meanwhile"
    hint = "read what changed, and say it again"


def acts_as(function: Function, link: Link) -> Actor:
    """Return who acts on a function's page, as the audit feed has it."""
    name = f"{function.id}/{link.label or link.id}"
    return Actor(name, "function", frozenset(), Means.LINK, coerced=link.coerced)


@dataclass(frozen=True, slots=True)
class Missing:
    """A receipt that a function owes, on a line."""

    line: Line
    item: Item
    standing: Standing
    function: str

    @property
    def precedence(self) -> str:
        return PRECEDENCE.get(self.standing.stage, "immediate")

    @property
    def name(self) -> str:
        """By which it rings, and is taken."""
        return f"f_{self.item.id.hex()[:24]}_{self.standing.passed.function}"


class Passing:
    """What is passed on at a node (in the verbs' thread).

    Attributes:
        here: how many pages of each function are open now, as the desk counts them.
    """

    def __init__(self, service: "Service", sender: "Sender") -> None:
        self._service, self._sender = service, sender
        self.functions = Functions(service.store, service.settings.language)
        self.kept = PassedOn(service.store)
        self.here: Counter[str] = Counter()

    def verbs(self) -> dict[str, Callable[..., Any]]:
        return {
            "pass.to": self.pass_to,
            "pass.by-hand": self.by_hand,
            "pass.end": self.end,
            "function.link": self.link,
            "function.unlink": self.unlink,
        }

    def looks(self) -> dict[str, Callable[..., Any]]:
        return {"function.list": self.listed}

    # what officers do

    def pass_to(
        self,
        *,
        target: str,
        functions: Sequence[str],
        by: Actor,
        tell: str = "unnamed",
        line: str | None = None,
        request_id: str = "",
    ) -> dict[str, Any]:
        """Pass an entry to functions of the own party; a second time to the same one changes nothing.

        Args:
            tell: what the other side learns once one of them has it: named, unnamed, no.
        """
        if tell not in TELLS or not functions:
            raise Misuse(
                "say to whom, and what the other side learns",
                hint=f"one of {', '.join(TELLS)}",
                said=errors.Said("pass-incomplete"),
            )
        found, item = self._find(target, line)
        board, now, words = self._service.board(found), self._service.now(), self._service.reader()
        wanted = [self.functions.find(function) for function in dict.fromkeys(functions)]
        told = "no" if item.node == self._service.node or by.coerced else tell
        begins, ends = window_of(board, item.id)
        newest = newest_version(board, item.id).id
        advice = []
        for function in wanted:
            held = self._passed(found, item, function.id)
            if held is None or held.ended_at:
                said = () if held is None else held.said
                made = Passed(item.id, newest, function.id, now, by.name, by.office, by.watch, told, begins, ends, said)
                self.kept.put(found.id, made, lambda each: standing(board, each, now).over)
            if not self.here[function.id]:
                advice.append(words.say("passed-no-page", {"function": function.words(words)}))
        named = ", ".join(function.id for function in wanted)
        return {"entries": [], "name": f"{item.id.hex()[:12]} {named}", "advice": advice}

    def by_hand(
        self, *, target: str, function: str, who: str, by: Actor, have: bool = True, note: str = "",
        line: str | None = None, request_id: str = "",
    ) -> dict[str, Any]:  # fmt: skip
        """Enter what a function said otherwise: by telephone, or in person."""
        found, item = self._find(target, line)
        passed = self._must(found, item, function)
        version = standing(self._service.board(found), passed, self._service.now()).version
        self._say(found, passed, _said(version.id, self._service.now(), have, who, note, by.name, by=by))
        return {"entries": [], "name": f"{item.id.hex()[:12]} {function}", "advice": []}

    def end(self, *, target: str, function: str, by: Actor, line: str | None = None, request_id: str = "") -> Any:
        """Say that this function need not say anything any more."""
        found, item = self._find(target, line)
        passed = self._must(found, item, function)
        ended = replace(passed, ended_at=self._service.now(), ended_by=by.name, ended_coerced=by.coerced)
        self.kept.put(found.id, ended)
        return {"entries": [], "name": f"{item.id.hex()[:12]} {function}", "advice": []}

    def link(self, *, function: str, by: Actor, label: str = "", days: int = 90, request_id: str = "") -> Any:
        """Make a link for one function; its word is shown this once, and never kept."""
        link, word = self.functions.link(function, label, days, self._service.now(), by.name, coerced=by.coerced)
        return {"name": function, "link": link.id, "word": word, "expires": link.expires}

    def unlink(self, *, function: str, link: str, by: Actor, request_id: str = "") -> Any:
        """Revoke a link."""
        return {"name": function, "link": self.functions.unlink(function, link).id}

    # what functions do

    def receipt(
        self, function: Function, link: Link, *, line: str, entry: str, version: str, have: bool, who: str, note: str
    ) -> None:
        """Take a function's own word that it has the newest version of what it was passed, or cannot deal with it.

        Raises:
            ChangedMeanwhile: there is a newer one than it read.
        """
        found, item = self._find(entry, line)
        passed = self._must(found, item, function.id)
        now = self._service.now()
        stands = standing(self._service.board(found), passed, now)
        if stands.version.id.hex() != version:
            raise ChangedMeanwhile("this has changed since it was read")
        label = link.label or link.id
        by = acts_as(function, link)
        self._say(found, passed, _said(stands.version.id, now, have, who, note, label, by=by))

    def page(self, function: Function, link: Link) -> list[tuple[Line, Standing]]:
        """Return what a function was passed and is not over, what waits for its receipt first."""
        found = [
            (line, stands)
            for line, stands in self._all(coerced=link.coerced)
            if stands.passed.function == function.id and not stands.passed.ended_at and not stands.over
        ]
        return sorted(found, key=lambda each: (each[1].said is not None, each[1].begins or each[1].passed.at))

    # what the desk asks

    def missing(self, line: Line) -> Iterator[Missing]:
        """Return the receipts that functions owe and that the desk has to see to."""
        words = self._service.reader()
        for stands in self._of(line, coerced=self._coerced):
            if stands.waits:
                item = self._service.board(line)[stands.passed.entry]
                yield Missing(line, item, stands, self.name(stands.passed.function, words))

    def named(self, line: Line, name: str) -> Iterator[Missing]:
        """Return what rings by a name."""
        return (each for each in self.missing(line) if each.name == name)

    def say(self, missing: Missing, words: View) -> str:
        """Return what is missing, in words."""
        stands = missing.standing
        function = self.name(stands.passed.function, words)
        if stands.said is not None:
            given = {"function": function, "words": words.own(stands.said.words), "who": words.own(stands.said.who)}
            return words.say("passed-cannot", given)
        begins = "–" if stands.begins is None else clock(stands.begins, words)
        key = "passed-late" if stands.stage is Stage.LATE else "passed-missing"
        if stands.begins is None:
            key = "passed-no-window"
        return words.say(key, {"function": function, "at": begins})

    def stands_words(self, stands: Standing, words: View) -> str:
        """Return how one passing stands, in a few words."""
        said = stands.said
        if stands.passed.ended_at:
            return words.say("ladder-ended")
        if said is not None:
            return words.say("ladder-has" if said.have else "ladder-cannot")
        when = warns_at(stands.passed.at, stands.begins, stands.version.precedence.name.lower())
        key = "passed-waits" if stands.stage is Stage.WAITING else "passed-silent"
        return words.say(key, {"at": clock(when, words)})

    def name(self, function: str, words: View) -> str:
        """Return what a function is called, also one that is no more."""
        return next((each.words(words) for each in self.functions if each.id == function), function)

    def of(self, line: Line, item: Item) -> list[Standing]:
        """Return to whom an item was passed, and how that stands."""
        board, now = self._service.board(line), self._service.now()
        kept, coerced = self.kept.of(line.id, begins_of(board, item.id)), self._coerced
        return [standing(board, each.seen(coerced=coerced), now) for each in kept]

    @property
    def _coerced(self) -> bool:
        """Say whether what is looked at meanwhile is for who is coerced."""
        viewer = self._service.viewer
        return viewer is not None and viewer.coerced

    def tell_owed(self, line: Line) -> int:
        """Put on the record what its officers want told and functions have said; return how many entries that were."""
        told = 0
        for passed in list(self.kept.open(line.id)):
            for said in passed.said:
                if said.have and not said.told and not said.coerced and passed.tell != "no":
                    told += self._tell(line, passed, said)
        return told

    def listed(self, language: str | None = None, seen: Seen | None = None) -> list[dict[str, Any]]:
        """Return the party's functions, their links, and what each has not receipted yet."""
        words, now = self._service.reader(language, seen), self._service.now()
        owed = Counter(stands.passed.function for _, stands in self._all(coerced=self._coerced)
                       if stands.said is None and not stands.over)  # fmt: skip
        return [
            {
                "function": each.id,
                "words": each.words(words),
                "language": each.language,
                "open": self.here[each.id],
                "owed": owed[each.id],
                "links": [
                    {
                        "link": link.id,
                        "label": harmless(link.label),
                        "made_by": link.made_by,
                        "made_words": clock(link.made_at, words),
                        "opened_words": clock(link.opened_at, words) if link.opened_at else "",
                        "expires_words": clock(link.expires, words),
                    }
                    for link in each.links
                    if link.lives(now)
                ],
            }
            for each in self.functions
        ]

    def _all(self, *, coerced: bool) -> Iterator[tuple[Line, Standing]]:
        for line in self._service.all_lines():
            if line.confirmed:
                yield from ((line, stands) for stands in self._of(line, coerced=coerced))

    def _of(self, line: Line, *, coerced: bool) -> Iterator[Standing]:
        board, now = self._service.board(line), self._service.now()
        for passed in self.kept.open(line.id):
            if passed.entry in board:  # its body may have been erased since
                yield standing(board, passed.seen(coerced=coerced), now)

    def _find(self, name: str, line: str | None) -> tuple[Line, Item]:
        found = self._service.line(line)
        board = self._service.board(found)
        return found, board[begins_of(board, resolve(board, name).id)]

    def _passed(self, line: Line, item: Item, function: str) -> Passed | None:
        return next((each for each in self.kept.of(line.id, item.id) if each.function == function), None)

    def _must(self, line: Line, item: Item, function: str) -> Passed:
        passed = self._passed(line, item, function)
        if passed is None:
            raise Misuse(
                f"entry {item.id.hex()[:12]} was not passed to {function[:40]!r}",
                hint="pass it on first",
                said=errors.Said("not-passed", {"function": function[:40]}),
            )
        return passed

    def _say(self, line: Line, passed: Passed, said: Said) -> None:
        last = passed.last(said.version)
        if last is not None and replace(last, at=said.at, told=said.told) == said:
            return  # the same word once more, after a lost answer
        self.kept.put(line.id, passed.with_said(said))
        self.tell_owed(line)

    def _tell(self, line: Line, passed: Passed, said: Said) -> int:
        """Tell the other side that it was passed on, as the officer who did so chose, and after it was."""
        function = next((each for each in self.functions if each.id == passed.function), None)
        named = function.code if function is not None and passed.tell == "named" else None
        by = Actor(passed.by, passed.office, frozenset(), watch=passed.watch)
        request = f"passed/{said.version.hex()}/{named or 0}"
        try:
            self._sender.pass_on(
                target=said.version.hex(), function=named, at=said.at, by=by, request_id=request, line=line.id.hex()
            )
        except Unavailable:
            return 0  # while our own head is not known nothing is written: the node's chores try again
        held = self._must(line, self._service.board(line)[passed.entry], passed.function)
        told = tuple(replace(each, told=True) if each == said else each for each in held.said)
        self.kept.put(line.id, replace(held, said=told))
        return 1


def _said(version: bytes, at: int, have: bool, who: str, note: str, where: str, *, by: Actor) -> Said:
    if not have and not note.strip():
        raise Misuse("whoever cannot says why", hint="a few words", said=errors.Said("cannot-needs-why"))
    if who:
        check_text(who, most=64)
    by_hand = by.means is not Means.LINK
    return Said(version, at, have, who, note[:MOST_WORDS], where, by_hand, coerced=by.coerced)
