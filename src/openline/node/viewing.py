"""One item in full, for a screen: what it says, what counts down, what it meets, how far it has come, where it stands.

Everything is in the reader's words; nothing is decided here that another part of the node does not decide.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final

from openline.core.catalogue.changes import Amend
from openline.core.catalogue.measures import length
from openline.core.catalogue.notices import Activity, Launch
from openline.core.catalogue.receipts import Receipt
from openline.core.catalogue.rendering import clock, code_words, details, harmless, kebab, place, sentence
from openline.core.catalogue.view import View
from openline.core.situation.activities import PlanState
from openline.core.situation.item import Item
from openline.core.situation.plans import Announced, Meeting
from openline.core.situation.questions import AskedState
from openline.node.answering import heights_words
from openline.node.board import Board
from openline.node.computed import severity_of
from openline.node.laddering import ladder
from openline.node.lines import Line
from openline.node.own_words import doubt_words, name_doubts, own_words
from openline.node.passed import VERSIONS, Standing, newest_version
from openline.node.phrases import Seen
from openline.node.reading import Reader, reason_words, resolve

if TYPE_CHECKING:
    from openline.node.service import Service

MOST_SAID: Final = 60
"""So much of a thread is shown, its newest."""
MOST_MET: Final = 60


class Viewer:
    """What an officer reads before he says anything."""

    def __init__(self, service: "Service", reader: Reader) -> None:
        self._service, self._reader = service, reader

    def verbs(self) -> dict[str, Callable[..., Any]]:
        return {"item": self.item, "ladder": self.ladder}

    def item(
        self, entry: str, line: str | None = None, language: str | None = None, seen: Seen | None = None
    ) -> dict[str, Any]:
        """Return one entry in full, as a screen shows it."""
        found, words = self._service.line(line), self._service.reader(language, seen)
        shown = self._reader.show(entry, line, language, seen)
        board = self._service.board(found)
        item = board[bytes.fromhex(shown["entry"])]
        names = names_known(self._service.all_lines())
        return {
            "entry": item.id.hex(),
            "line": found.id.hex(),
            "kind": item.element.name.lower(),
            "kind_words": words.say(f"element-{kebab(item.element.name)}"),
            "author": harmless(found.name_of(item.node)),
            "office": harmless(item.cover.sender),
            "level_words": words.say(f"authority-level-{item.cover.level}"),
            "watch": harmless(item.cover.watch),
            "ours": item.node == self._service.node,
            "time": shown["time"],
            "precedence": shown["precedence_code"],
            "precedence_words": shown["precedence"],
            "status": item.status.name.lower(),
            "status_words": words.say(f"status-{item.status.name.lower()}"),
            "state": shown["state"],
            "sentence": shown["sentence"],
            "times": list(times(board, item, words)),
            "details": gathered(self._reader.rows(item, board, words)),
            "texts": own_words(board, item, names, words),
            "doubts": self._doubts(found, item, names, words),
            "conflicts": [_conflict(each, item, board, words) for each in _met(item, board)],
            "chain": chain(board, item, words),
            **self._thread(board, item, words),
            "answers": shown["answers"],
            "onward": wanted(board, item, words),
            "passed": [self._passed(each, words) for each in self._service.passing.of(found, item)],
            "place": self._place(found, board, item, words),
            "ladder": self._ladder(found, item, words),
        }

    def _doubts(self, line: Line, item: Item, names: Sequence[str], words: View) -> list[str]:
        """Return which names look like others: on the item, and its author's own beside all other parties'."""
        author = line.name_of(item.node)
        others = [name for name in names if name != author]
        return [*doubt_words(author, others, words), *name_doubts(item, names, words)]

    def ladder(
        self, entry: str, line: str | None = None, language: str | None = None, seen: Seen | None = None
    ) -> list[dict[str, Any]]:
        """Return the steps that an item has come: who said so and when, the machine's own words apart from people's."""
        found, words = self._service.line(line), self._service.reader(language, seen)
        return self._ladder(found, resolve(self._service.board(found), entry), words)

    def _ladder(self, line: Line, item: Item, words: View) -> list[dict[str, Any]]:
        delivered = self._service.needs.delivered(line)
        return ladder(self._service, line, item, words, delivered)

    def _passed(self, stands: Standing, words: View) -> dict[str, Any]:
        function = stands.passed.function
        state = stands.stage.name.lower()
        if stands.said is not None:
            state = "have" if stands.said.have else "cannot"
        return {
            "function": function,
            "words": self._service.passing.name(function, words),
            "state": "ended" if stands.passed.ended_at else state,
            "said": self._service.passing.stands_words(stands, words),
            "open": self._service.passing.here[function],
        }

    def _thread(self, board: Board, item: Item, words: View) -> dict[str, Any]:
        threads = board.situation.threads
        items = threads.thread(threads.key_of(item.id)) if item.id in threads else [item]
        versions = {each.id for each in _versions(board, item)}
        said = [each for each in items if not isinstance(each.element, Receipt) and each.id not in versions]
        if len(said) == 1 and said[0].id == item.id:
            said = []
        depths: dict[bytes, int] = {}
        for each in items:
            depths[each.id] = depths.get(each.cover.answers or b"", -1) + 1
        more = len(said) - MOST_SAID
        ignored = _ignored(board, item)
        return {
            "thread": [
                {
                    "entry": each.id.hex(),
                    "depth": min(depths[each.id], 6),
                    "kind_words": words.say(f"element-{kebab(each.element.name)}"),
                    "author": harmless(board.line.name_of(each.node)),
                    "ours": each.node == self._service.node,
                    "at_words": clock(each.clock, words),
                    "sentence": sentence(each.cover, each.element, words),
                    "no_effect": reason_words(ignored[each.id], words) if each.id in ignored else "",
                }
                for each in said[-MOST_SAID:]
            ],
            "thread_more": words.say("and-more", {"count": more}) if more > 0 else "",
        }

    def _place(self, line: Line, board: Board, item: Item, words: View) -> dict[str, Any]:
        header, cut = item.entry.header, self._service.cut(line)
        feed = line.record.feeds.index(header.node)
        sound = item.id not in board.forked and item.id not in board.after_closing
        verified = "place-forked" if not sound else "place-verified"
        if sound and item.id not in board.situation.threads:
            verified = "place-pending"
        identical = sound and cut.sizes.get(feed, 0) > header.sequence
        cosigned = None if cut.witnessed is None else sound and cut.witnessed.get(feed, 0) > header.sequence
        key = "place-no-witnesses" if cosigned is None else "place-cosigned" if cosigned else "place-not-cosigned"
        needed = {"needed": max(1, line.charter.term("witnesses_needed")), "all": len(line.charter.witnesses)}
        return {
            "verified": verified == "place-verified",
            "verified_words": words.say(verified, {"party": harmless(line.name_of(header.node))}),
            "identical": identical,
            "identical_words": words.say("place-identical" if identical else "place-not-identical"),
            "cosigned": cosigned,
            "cosigned_words": words.say(key, needed),
            "sequence": header.sequence,
            "node": header.node.hex(),
            "fingerprint": cut.fingerprint or "",
        }


def names_known(lines: Sequence[Line]) -> list[str]:
    """Return the names that others must not be taken for: every party's, and its offices'."""
    found = [name for line in lines for name in (line.ours.name, line.theirs.name)]
    return list(dict.fromkeys(found))


def times(board: Board, item: Item, words: View) -> Iterator[dict[str, Any]]:
    """Return what counts down: by when an answer is due, when a window opens and closes."""
    state = board.situation.state_of(item.id)
    found: list[tuple[str, int | None]] = []
    if isinstance(state, AskedState) and state.root == item.id and state.answers == ():
        kind = "answer" if state.standing_by is None else "stand_by"
        found = [(kind, state.deadline())]
    elif isinstance(state, PlanState) and isinstance(item.element, VERSIONS):
        found = [("begins", state.starts() if state.volumes else None), ("ends", state.ends())]
    for kind, at in found:
        if at is not None:
            yield {"kind": kind, "words": words.say(f"time-{kebab(kind)}"), "at": at, "at_words": clock(at, words)}


def wanted(board: Board, item: Item, words: View) -> list[str]:
    """Return the functions of which its author wants a receipt, as any version of it names them."""
    asked = [code for version in _versions(board, item) or [item] for code in version.cover.onward]
    return [code_words(each, words) for each in dict.fromkeys(asked)]


def gathered(rows: Sequence[tuple[str, str]]) -> list[tuple[str, list[str]]]:
    """Return each label once, with all that stands under it."""
    found: dict[str, list[str]] = {}
    for label, value in rows:
        found.setdefault(label, []).append(value)
    return list(found.items())


# conflicts


def _met(item: Item, board: Board) -> list[Meeting]:
    state = board.situation.state_of(item.id)
    if not isinstance(state, PlanState):
        return []
    met = board.plans.conflicts_of(state.root)
    return sorted(met, key=lambda each: (each.found.windows[0][0], each.key))[:MOST_MET]


def _conflict(meeting: Meeting, item: Item, board: Board, words: View) -> dict[str, Any]:
    state = board.situation.state_of(item.id)
    root = item.id if state is None else state.root
    other = meeting.b if meeting.a.entry == root else meeting.a
    grave, found = severity_of(meeting, board, words), meeting.found
    longitude, latitude = found.inside
    return {
        "other": newest_version(board, other.entry).id.hex(),
        "other_name": other.name,
        "ours": board.line.party in (meeting.a.party, meeting.b.party),
        "own": next((each.entry.hex() for each in (meeting.a, meeting.b) if _is_amendable(board, each)), ""),
        "severity": grave["severity"],
        "severity_words": words.say(f"severity-{grave['severity']}"),
        "distance": length(round(10 * found.least_distance_m), words),
        "when": meeting.words(words),
        "begins": found.windows[0][0],
        "where": place((round(longitude * 10**7), round(latitude * 10**7)), words.units.coordinates),
        "heights": heights_words(found.lower_m, found.upper_m, words),
        "sentence": meeting.say(words),
    }


def _is_amendable(board: Board, announced: Announced) -> bool:
    return announced.party == board.line.party and isinstance(board[announced.entry].element, Activity | Launch)


# versions


def _versions(board: Board, item: Item) -> list[Item]:
    """Return the versions of a notice in order; none for what is no notice."""
    state = board.situation.state_of(item.id)
    if not isinstance(state, PlanState):
        return []
    items = board.situation.threads.thread(state.key)
    return [each for each in items if each.party == state.party and isinstance(each.element, VERSIONS)]


def chain(board: Board, item: Item, words: View) -> list[dict[str, Any]]:
    """Return the versions of a notice, and what each changed, field by field; none where there is only one."""
    versions = _versions(board, item)
    if len(versions) < 2:
        return []
    ignored, known, rows = _ignored(board, item), dict[str, str](), list[dict[str, Any]]()
    newest = newest_version(board, item.id).id
    for each in versions:
        known, changes = _after(known, each, words)
        rows.append(
            {
                "entry": each.id.hex(),
                "kind_words": words.say(f"element-{kebab(each.element.name)}"),
                "at_words": clock(each.clock, words),
                "author": harmless(board.line.name_of(each.node)),
                "sentence": sentence(each.cover, each.element, words),
                "changes": changes if each is not versions[0] else [],
                "newest": each.id == newest,
                "no_effect": reason_words(ignored[each.id], words) if each.id in ignored else "",
            }
        )
    return rows


def _after(known: dict[str, str], version: Item, words: View) -> tuple[dict[str, str], list[dict[str, str]]]:
    """Return how a notice reads after a version, and what that changed."""
    said = dict(details(version.element, words))
    target = words.say("field-target")
    said.pop(target, None)
    rest = dict(known)
    if isinstance(version.element, Amend) and version.element.volumes:
        areas = tuple(words.say(key) for key in ("label-area", "label-heights", "label-windows"))
        rest = {label: value for label, value in known.items() if not label.startswith(areas)}
    after = {**rest, **said}
    labels = dict.fromkeys((*known, *after))
    changed = [(label, known.get(label, ""), after.get(label, "")) for label in labels]
    rows = [{"label": label, "before": before, "after": new} for label, before, new in changed if before != new]
    return after, rows


def changes_words(board: Board, item: Item, words: View) -> list[str]:
    """Return what a version changed, each field in one line."""
    row = next((each for each in chain(board, item, words) if each["entry"] == item.id.hex()), None)
    given = [] if row is None else row["changes"]
    return [words.say("changed-from", {**each, "before": each["before"] or "–"}) for each in given if each["after"]]


def _ignored(board: Board, item: Item) -> dict[bytes, str]:
    state = board.situation.state_of(item.id)
    return {} if state is None else dict(state.ignored)
