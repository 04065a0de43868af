"""What rings, in words: whose it is, what it says, for whom it rings, and who has it."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from openline.core.catalogue.codes import Topic
from openline.core.catalogue.receipts import Contacts
from openline.core.catalogue.rendering import clock, code_words, sentence
from openline.core.catalogue.view import View, harmless
from openline.core.record.entry import Status
from openline.core.rules.escalation import Rise
from openline.core.rules.release import LEVELS
from openline.core.rules.ringing import RHYTHM_S, Call, Group, groups, leads
from openline.core.situation.item import Item
from openline.core.situation.questions import AskedState
from openline.core.situation.rung import level_and_topic, rings_at
from openline.node.alarm_log import OWN, Taking
from openline.node.board import Board
from openline.node.facts import reminder_words
from openline.node.lines import Line
from openline.node.own_events import KINDS
from openline.node.reading import resolve
from openline.node.rung import AT_HOME, FUNCTION, NO_ANSWER, NO_TEST, REMINDER, alike, item_of, rings_as

if TYPE_CHECKING:
    from openline.node.service import Service

SHOWN: Final = 4
"""So many kinds of things are counted in words; all others together."""


class RingWords:
    """Says what rings (in the verbs' thread)."""

    def __init__(self, service: "Service") -> None:
        self._service = service

    def verbs(self) -> dict[str, Callable[..., Any]]:
        return {"ring.list": self.list_, "ring.of": self.of}

    def say(self, call: Call, words: View | None = None) -> str:
        """Return what waits in words, and at whom it rings."""
        view = words or self._service.reader()
        if call.line == OWN:
            return self._own_words(call.entry, view)
        line = self._service.line(call.line)
        board = self._service.board(line)
        if call.kind == REMINDER:
            due = self._service.needs.reports(line)
            return "; ".join(reminder_words(each, view) for each in due if rings_as(each.id) == call.entry)
        if call.kind == FUNCTION:
            return "; ".join(
                self._service.passing.say(each, view) for each in self._service.passing.named(line, call.entry)
            )
        if call.kind == NO_TEST:
            overdue = self._service.liveness.overdue(board)
            return "" if overdue is None else words_of_test(line, overdue[0], view)
        item = item_of(board, call)
        if call.kind == NO_ANSWER:
            return f"{self.silence(board, item, view)} {sentence(item.cover, item.element, view)}"
        said = f"{call.entry[:12]} {harmless(line.name_of(item.node))}: {sentence(item.cover, item.element, view)}"
        return f"{said} ({self.where(board, item, call.level, self._service.now(), view)})"

    def name(self, call: Call, words: View) -> str:
        """Return which entry waits, whose and of which kind, and nothing of what it says."""
        kind = kind_words(call.kind, words)
        if call.kind in (REMINDER, NO_TEST, FUNCTION) or call.line == OWN:
            return kind
        line = self._service.line(call.line)
        item = item_of(self._service.board(line), call)
        return f"{item.id.hex()[:12]} {harmless(line.name_of(item.node))}: {kind}"

    def _own_words(self, name: str, words: View) -> str:
        found = next((each for each in self._service.own_events.waiting() if each.id == name), None)
        return "" if found is None else words.say(f"own-event-{found.kind}", {"about": harmless(found.about)})

    def where(self, board: Board, item: Item, level: int, at: int, words: View) -> str:
        """Say at whom it rings: level, topic, and the offices there, as our own party has published them."""
        topic = level_and_topic(item)[1]
        steps = rings_at(board.situation.items(Contacts), board.line.party, at, level, topic)
        offices = [each.office for each in steps]
        if steps:
            level = steps[0].level
        elif level:
            offices = [office.code for office in self._service.rung.offices() if office.level == LEVELS[level - 1]]
        named = words.say(f"authority-level-{level}")
        said = words.say("ring-where", {"level": named})
        if topic is not None:
            about = code_words(Topic[topic.upper()], words)
            said = words.say("ring-where-topic", {"level": named, "topic": about})
        return words.say("ring-offices", {"where": said, "offices": words.listed(offices)}) if offices else said

    def silence(self, board: Board, item: Item, words: View) -> str:
        """Say that the other side's time is over, and which level of its ladder comes next."""
        state = board.situation.state_of(item.id)
        due = state.deadline() if isinstance(state, AskedState) else None
        said = words.say("answer-overdue-since", {"at": "–" if due is None else clock(due, words)})
        level, topic = level_and_topic(item)
        offered = [
            step
            for party in board.situation.world.parties
            if party != board.line.party
            for step in rings_at(board.situation.items(Contacts), party, self._service.now(), level + 1, topic)
        ]
        if not offered:
            return f"{said}. {words.say('next-level-none')}"
        named = {"level": words.say(f"authority-level-{offered[0].level}"), "office": harmless(offered[0].office)}
        return f"{said}. {words.say('next-level-offered', named)}"

    def history(self, board: Board, item: Item, words: View) -> tuple[str, str]:
        """Return who has taken an item, and for which higher level it rang and when; "" where nobody, or none."""
        log = self._service.alarm_log.of(board.line.id.hex()).get(item.id.hex())
        taken = [] if log is None else log.taken
        if taken:
            by = taken_words(taken[-1], words)
        elif said := board.takers(item):
            first = min(said, key=lambda word: word.clock)
            office, watch = harmless(first.cover.sender), harmless(first.cover.watch)
            by = taken_words(Taking(first.clock, "", office, watch), words)
        else:
            by = ""
        found = self._service.rung.ringing(board, item)
        return by, "" if found is None else "; ".join(_rise_words(rise, words) for rise in found.rises)

    def of(self, entry: str, line: str | None = None, language: str | None = None, seen: Any = None) -> dict[str, Any]:
        """Return who has taken an entry, for which levels it rang, and whether it rings now."""
        found, words = self._service.line(line), self._service.reader(language, seen)
        board = self._service.board(found)
        item = resolve(board, entry)
        taken, escalated = self.history(board, item, words)
        rings = any(call.entry == item.id.hex() for call in self._service.rung.waiting())
        return {"taken": taken, "escalated": escalated, "rings": rings}

    def heads(self, words: View) -> list[dict[str, Any]]:
        """Return what rings as a page shows and sounds it: of each line the first, what is not real apart from it."""
        waiting = self._service.rung.heard(self._service.rung.waiting())
        rows = []
        for real in (True, False):
            apart = [call for call in waiting if call.real == real]
            found = leads(call for call in apart if not call.quiet)
            heads = [*found.values(), *(call for call in apart if call.quiet)]
            rows += [
                self._head(call, [each for each in apart if each.line == call.line], words)
                for call in sorted(heads, key=lambda call: (call.rank, call.line))
            ]
        return rows

    def _head(self, call: Call, beside: list[Call], words: View) -> dict[str, Any]:
        line = None if call.line == OWN else self._service.line(call.line)
        author, status = "" if line is None else harmless(line.theirs.name), ""
        said = self.say(call, words)
        if line is not None and call.kind not in AT_HOME:
            item = item_of(self._service.board(line), call)
            author, said = harmless(line.name_of(item.node)), sentence(item.cover, item.element, words)
            unreal = item.status if item.status != Status.ACTUAL else item.cover.status
            status = "" if call.real else words.say(f"status-{unreal.name.lower()}")
        return {
            "line": call.line,
            "entry": call.entry,
            "opens": self._opens(call),
            "kind": call.kind,
            "kind_words": kind_words(call.kind, words),
            "precedence": call.precedence,
            "precedence_words": words.say(f"precedence-{call.precedence}"),
            "author": author,
            "words": said,
            "where": words.say("ring-where", {"level": words.say(f"authority-level-{call.level}")}),
            "level": call.level,
            "real": call.real,
            "status_words": status,
            "once": call.once,
            "quiet": call.quiet,
            "every": RHYTHM_S[call.precedence],
            "count": len(beside),
            "alike": sum(alike(each) == alike(call) for each in beside),
            "counted": "" if len(beside) == 1 else self.counted(groups(beside), words),
        }

    def _opens(self, call: Call) -> str:
        """Return the entry that is shown to whoever takes a call; "" where there is none."""
        if call.line == OWN or call.kind == REMINDER:
            return ""
        if call.kind != FUNCTION:
            return call.entry
        owed = self._service.passing.named(self._service.line(call.line), call.entry)
        return next((each.item.id.hex() for each in owed), "")

    def counted(self, kinds: tuple[Group, ...], words: View | None = None) -> str:
        """Return how many of each kind wait."""
        view = words or self._service.reader()
        said = [f"{kind_words(g.kind, view)}, {view.say(f'precedence-{g.precedence}')}: {g.count}" for g in kinds]
        more = sum(group.count for group in kinds[SHOWN:])
        return "; ".join([*said[:SHOWN], *([view.say("and-more", {"count": more})] if more else [])])

    def list_(self, language: str | None = None, seen: Any = None, line: str | None = None) -> list[dict[str, Any]]:
        """Return what rings, and what waits with a mark, in order of arrival."""
        words = self._service.reader(language, seen)
        wanted = None if line is None else self._service.line(line).id.hex()
        quiet = {each.id for each in self._service.own_events.waiting() if each.quiet}
        return [
            {
                "line": call.line,
                "entry": call.entry,
                "kind": call.kind,
                "precedence": call.precedence,
                "rings": call.real,
                "level": call.level,
                "words": self.say(call, words),
            }
            for call in self._service.rung.waiting()
            if wanted in (None, call.line) and call.entry not in quiet
        ]


def words_of_test(line: Line, since: int, words: View) -> str:
    """Say that a test of the other side is overdue."""
    return f"{harmless(line.theirs.name)}: {words.say('fact-test-overdue', {'at': clock(since, words)})}"


def taken_words(taking: Taking, words: View) -> str:
    """Say who took something, and when."""
    who = " ".join(filter(None, (taking.officer, f"({taking.office})" if taking.officer else taking.office)))
    named = {"who": harmless(" ".join(filter(None, (who, taking.watch)))), "at": clock(taking.at, words)}
    return words.say("taken-by", named)


def kind_words(kind: str, words: View) -> str:
    if kind == REMINDER:
        return words.say("ring-reminder")
    if kind == FUNCTION:
        return words.say("ring-function")
    if kind == NO_TEST:
        return words.say("ring-no-test")
    if kind in KINDS:
        return words.say("ring-own-event")
    return words.say(f"element-{kind.replace('_', '-')}")


def _rise_words(rise: Rise, words: View) -> str:
    level = words.say(f"authority-level-{rise.level}")
    return words.say(f"escalated-{rise.why}", {"level": level, "at": clock(rise.at, words)})
