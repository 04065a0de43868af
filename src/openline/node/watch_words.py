"""The watch log in words: each record, and each entry that came, as one row in the reader's language."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from openline.core.catalogue.changes import Amend, Cancel, State
from openline.core.catalogue.dialogue import Answer
from openline.core.catalogue.receipts import Receipt, Test
from openline.core.catalogue.rendering import clock, harmless, kebab, sentence
from openline.core.catalogue.view import View
from openline.core.record.entry import Precedence
from openline.node.board import Board
from openline.node.facts import incident_words
from openline.node.lines import Line
from openline.node.needs import REPORT, UNREAD
from openline.node.officers import Actor
from openline.node.watch_log import Logged
from openline.store.kept import Held

if TYPE_CHECKING:
    from openline.node.service import Service

WINDOW: Final = 256
_CHANGES: Final = (Amend, Cancel, State)

Key = tuple[int, int]
"""The place of a row in the log: the record's number, and the arrival of an entry that came; 0 for all else."""


@dataclass(frozen=True, slots=True)
class Came:
    """An entry that came, and the record that tells of it."""

    record: Logged
    line: Line
    entry: bytes
    arrival: int

    @property
    def key(self) -> Key:
        return self.record.number, self.arrival


class Arrivals:
    """What arrived on the lines, between two marks: only what a reader of the log is shown."""

    def __init__(self, service: "Service") -> None:
        self._service = service

    def on(self, record: Logged, after: int = 0) -> Iterator[Came]:
        """Yield what a record tells of, in order of arrival, behind `after`."""
        first, last = (int(mark) for mark in record.data)
        first = max(first, after)  # the mark itself was told before
        while held := self._held(record, first, last, WINDOW):
            yield from self._shown(record, held)
            first = held[-1].arrival

    def back(self, record: Logged, before: int | None = None) -> Iterator[Came]:
        """Yield what a record tells of, the newest first, before `before`."""
        first, last = (int(mark) for mark in record.data)
        last = last if before is None else min(last, before - 1)
        while last > first:
            start = max(first, last - WINDOW)
            yield from reversed(list(self._shown(record, self._held(record, start, last, WINDOW))))
            last = start

    def _held(self, record: Logged, first: int, last: int, most: int) -> list[Held]:
        if first >= last:
            return []
        found = self._service.store.arrivals(record.line, first, most)
        return [each for each in found if each.arrival <= last]

    def _shown(self, record: Logged, held: list[Held]) -> Iterator[Came]:
        line = line_of(self._service, record.line)
        if line is None:
            return
        board = self._service.board(line)
        for each in held:
            if tells(board, each.entry.id):
                yield Came(record, line, each.entry.id, each.arrival)


def tells(board: Board, entry: bytes) -> bool:
    """Say whether a reader of the log is told of an entry: not of receipts, tests and the record's own acts."""
    return entry in board.waiting or (entry in board and not isinstance(board[entry].element, Receipt | Test))


def shown_to(record: Logged, by: Actor | None) -> bool:
    """Say whether somebody is shown a record: what was closed under duress, only who is coerced."""
    return record.kind != "closed" or not record.data[3] or (by is not None and by.coerced)


class LogWords:
    """Makes rows of what the log holds."""

    def __init__(self, service: "Service") -> None:
        self._service = service

    def came(self, each: Came, words: View) -> dict[str, Any]:
        """Return the row of an entry that came: what the other side, or our own people, said."""
        board = self._service.board(each.line)
        if each.entry in board.waiting:
            return self._unread(each, board, words)
        return self._entry(each.record, each.line, each.entry, board, words)

    def feigned(self, line: Line, entry: bytes, words: View) -> dict[str, Any]:
        """Return the row of what an officer under duress sees as said: nobody else is shown it."""
        board = self._service.board(line)
        return self._entry(Logged(board[entry].clock, "came", line.id), line, entry, board, words)

    def _entry(self, record: Logged, line: Line, name: bytes, board: Board, words: View) -> dict[str, Any]:
        item = board[name]
        kind = "answered" if isinstance(item.element, Answer) else "changed"
        kind = kind if isinstance(item.element, (*_CHANGES, Answer)) else "came"
        needs = self._service.needs.need(item, board, self._service.needs.delivered(line))
        return _row(
            record, kind, sentence(item.cover, item.element, words), words,
            peer=harmless(line.name_of(item.node)), entry=name.hex(), ours=item.node == self._service.node,
            precedence=item.precedence, still="" if needs is None else words.say("watch-still-open"),
        )  # fmt: skip

    def _unread(self, each: Came, board: Board, words: View) -> dict[str, Any]:
        header = board.waiting[each.entry].header
        said = words.say("state-sealed" if each.entry in board.shut else "state-no-body")
        return _row(
            each.record, "came", said, words, peer=harmless(each.line.name_of(header.node)),
            precedence=header.precedence, still=words.say("watch-still-open"),
        )  # fmt: skip

    def record(self, each: Logged, words: View) -> dict[str, Any]:
        """Return the row of all else."""
        line = line_of(self._service, each.line)
        entry, said = "", ""
        match each.kind:
            case "said":
                said = harmless(str(each.data[0]), lines=True)
            case "closed":
                entry, said = self._closed(each, line, words)
            case "began" | "took" | "handed":
                said = self._passed(each, words)
            case "met" | "parted":
                ours, theirs = (harmless(str(name)) for name in each.data)
                said = words.say(f"watch-{each.kind}", {"ours": ours, "theirs": theirs})
            case _:
                said = words.say(f"watch-line-{each.kind}")
        return _row(each, each.kind, said, words, peer="" if line is None else harmless(line.theirs.name), entry=entry)

    def _passed(self, each: Logged, words: View) -> str:
        outgoing, incoming, _, number, count, _, remarks = each.data
        named = {"outgoing": harmless(str(outgoing)) or "–", "incoming": harmless(str(incoming))}
        said = words.say(f"watch-{each.kind}", {**named, "number": str(number), "count": str(count)})
        return f"{said} {harmless(str(remarks), lines=True)}" if remarks else said

    def _closed(self, each: Logged, line: Line | None, words: View) -> tuple[str, str]:
        """Return which entry was closed, and what that was and why."""
        name, need, reason, _ = each.data
        what, entry = words.say("watch-unread"), ""
        if need == REPORT:
            what = incident_words(str(name), words)
        elif need != UNREAD:
            entry, what = str(name), words.say("state-no-body")
            board = None if line is None else self._service.board(line)
            if board is not None and (known := bytes.fromhex(entry)) in board:
                what = sentence(board[known].cover, board[known].element, words)
        return entry, words.say("watch-closed", {"what": what, "reason": harmless(str(reason))})


def line_of(service: "Service", name: bytes) -> Line | None:
    return next((line for line in service.all_lines() if line.id == name), None)


def _row(
    each: Logged, kind: str, said: str, words: View, *, peer: str, entry: str = "", ours: bool = False,
    precedence: Precedence | None = None, still: str = "",
) -> dict[str, Any]:  # fmt: skip
    urgent = "" if precedence is None else precedence.name.lower()
    return {
        "at": each.at,
        "at_words": clock(each.at, words),
        "kind": kind,
        "kind_words": words.say(f"watch-kind-{kebab(kind)}"),
        "line": each.line.hex(),
        "entry": entry,
        "ours": ours,
        "peer": peer,
        "officer": harmless(each.officer),
        "watch": each.watch,
        "words": said,
        "precedence": urgent,
        "precedence_words": words.say(f"precedence-{urgent}") if urgent else "",
        "open_words": still,
    }
