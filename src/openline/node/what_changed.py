"""What changed since an officer left: all of it, counted, the most urgent first and of these the newest, page by page.

What is read is what came since, however long the record before it is. A list has an end, a number of the log, so that
its pages stay what they are while more comes.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from openline.core.catalogue.rendering import clock
from openline.core.catalogue.view import View
from openline.core.rules.precedence import ORDER
from openline.node.leaving import Leaving
from openline.node.phrases import Seen
from openline.node.watch_log import Logged, WatchLog
from openline.node.watch_words import Arrivals, Came, LogWords, shown_to, tells

if TYPE_CHECKING:
    from openline.node.lines import Line
    from openline.node.service import Service

PAGE: Final = 100
WATCH: Final = "watch"
"""What is counted of the lines themselves and of the watch: it has no precedence."""
KINDS: Final = (*ORDER, WATCH)
KEPT: Final = 8
"""Of so many beginnings, by officers who ask, what was read is kept."""
FIRST_S: Final = 7 * 86_400
"""So far back is told to who was never here."""


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that changed; smaller `place` is told first."""

    kind: str
    place: tuple[int, int]
    what: "Came | Logged | tuple[Line, bytes]"


class WhatChanged:
    """Pages of what changed. In the verbs' thread alone."""

    def __init__(self, service: "Service", log: WatchLog) -> None:
        self._service, self._log = service, log
        self._leaving, self._arrivals, self._words = Leaving(service), Arrivals(service), LogWords(service)
        self._read: dict[int, tuple[int, list[Came | Logged]]] = {}

    def page(
        self,
        until: int | None = None,
        skip: int = 0,
        only: str = "",
        language: str | None = None,
        seen: Seen | None = None,
    ) -> dict[str, Any]:
        """Return a page of what changed since the officer who asks last left the desk.

        Args:
            until: the end of the list, as an earlier page of it named it; by default all there is now.
            skip: so many are passed over.
            only: of one kind: a precedence, or `watch`.
        """
        words, by = self._service.reader(language, seen), self._service.viewer
        left = 0 if by is None else self._leaving.of(by.name)
        since = left or max(0, self._service.now() - FIRST_S)
        end = self._log.size() if until is None else min(until, self._log.size())
        changes = self._changes(since, end)
        wanted = [each for each in changes if only in ("", each.kind)]
        known = {kind: sum(each.kind == kind for each in changes) for kind in KINDS}
        shown = wanted[skip : skip + PAGE]
        return {
            "since_words": words.say("watch-since" if left else "watch-first", {"at": clock(since, words)}),
            "until": end,
            "skip": skip,
            "only": only,
            "count": len(wanted),
            "counts": [_count(kind, count, words) for kind, count in known.items() if count],
            "rows": [self._row(each, words) for each in shown],
            "range_words": _range(skip, len(shown), len(wanted), words),
            "newer": self._log.size() > end,
        }

    def _changes(self, since: int, end: int) -> list[Change]:
        told = self._between(self._log.first_since(since), end)
        found = [change for each in told if (change := self._change(each)) is not None]
        by = self._service.viewer
        for line in self._service.all_lines() if by is not None and by.coerced else ():
            board = self._service.board(line)
            held = [board[entry] for entry in board.feigned]
            found += [
                Change(ORDER[item.precedence], (item.precedence, -(1 << 60)), (line, item.id))
                for item in held
                if item.clock >= since
            ]
        return sorted(found, key=lambda each: each.place)

    def _between(self, first: int, end: int) -> list[Came | Logged]:
        """Return what the log tells between two of its records; what was read once is read on from there."""
        read, found = self._read.pop(first, (first, list[Came | Logged]()))
        for record in self._log.read(read, max(read, end)):
            found += self._arrivals.on(record) if record.kind == "came" else [record]
        self._read[first] = max(read, end), found
        while len(self._read) > KEPT:
            del self._read[next(iter(self._read))]
        return [each for each in found if _number(each) < end]

    def _change(self, each: Came | Logged) -> Change | None:
        if isinstance(each, Logged):
            return Change(WATCH, (len(ORDER), -each.number), each) if shown_to(each, self._service.viewer) else None
        board = self._service.board(each.line)
        if not tells(board, each.entry):
            return None
        waits = board.waiting.get(each.entry)
        precedence = board[each.entry].precedence if waits is None else waits.header.precedence
        return Change(ORDER[precedence], (int(precedence), -each.arrival), each)

    def _row(self, change: Change, words: View) -> dict[str, Any]:
        match change.what:
            case Came():
                return self._words.came(change.what, words)
            case Logged():
                return self._words.record(change.what, words)
            case line, entry:
                return self._words.feigned(line, entry, words)


def _number(each: Came | Logged) -> int:
    return each.number if isinstance(each, Logged) else each.record.number


def _count(kind: str, count: int, words: View) -> dict[str, Any]:
    named = words.say("watch-lines" if kind == WATCH else f"precedence-{kind}")
    return {"only": kind, "count": count, "words": words.say("watch-counted", {"kind": named, "count": str(count)})}


def _range(skip: int, shown: int, count: int, words: View) -> str:
    said = {"first": str(skip + 1), "last": str(skip + shown), "count": str(count)}
    return words.say("watch-range", said) if shown < count else ""
