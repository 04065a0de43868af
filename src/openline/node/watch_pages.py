"""The watch log page by page: from the newest back to the first, from any moment, and of one watch from end to end."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from openline.core import encoding
from openline.core.catalogue.rendering import clock, harmless
from openline.core.catalogue.view import View
from openline.core.errors import Misuse, Said
from openline.node.finding.asked import read_time
from openline.node.phrases import Seen
from openline.node.watch_log import Logged, WatchLog
from openline.node.watch_words import Arrivals, Came, Key, LogWords, shown_to

if TYPE_CHECKING:
    from openline.node.service import Service

PAGE: Final = 200
WALKED: Final = 5_000
"""So many records are looked through for one page; where they hold less, the page is a short one."""
LISTED: Final = 50
LAST: Final = 10**18 - 1
"""Behind everything that one record tells of."""
_KEY: Final = "watch"


@dataclass(frozen=True, slots=True)
class Watch:
    """A watch that is stood, or was.

    Attributes:
        number: 0 where none was begun.
        since: seconds UTC.
        first: number of the record of the log with which it began.
    """

    number: int = 0
    office: str = ""
    officer: str = ""
    since: int = 0
    first: int = 0


@dataclass(frozen=True, slots=True)
class Told:
    """A record that tells of one thing."""

    record: Logged

    @property
    def key(self) -> Key:
        return self.record.number, 0


class WatchPages:
    """Reads the log for people, and knows where each watch begins in it."""

    def __init__(self, service: "Service", log: WatchLog) -> None:
        self._service, self._log = service, log
        self._arrivals, self._words = Arrivals(service), LogWords(service)
        self._stood: Watch | None = None

    # which watches there were

    def standing(self) -> Watch:
        """Return the watch that is stood now."""
        if self._stood is None:  # every act asks for it
            data = self._service.store.meta(_KEY)
            self._stood = Watch() if data is None else _watch(data)
        return self._stood

    def begin(self, number: int, office: str, officer: str) -> None:
        """Let a watch begin with the next record of the log."""
        made = [number, office, officer, self._service.now(), self._log.size()]
        self._service.store.set_meta(f"{_KEY}/{number}", encoding.encode(made)).result()
        self._service.store.set_meta(_KEY, encoding.encode(made)).result()
        self._stood = None

    def _numbered(self, number: int) -> Watch:
        data = self._service.store.meta(f"{_KEY}/{number}")
        if data is None and number == self.standing().number > 0:
            return self.standing()  # begun before each was kept by its number
        if data is None:
            raise Misuse(f"there was no watch {number}", said=Said("no-such-watch", {"number": number}))
        return _watch(data)

    def _known(self, number: int) -> bool:
        return number == self.standing().number or self._service.store.meta(f"{_KEY}/{number}") is not None

    def watches(
        self, before: int | None = None, language: str | None = None, seen: Seen | None = None
    ) -> dict[str, Any]:
        """Return the watches that were stood, the newest first; `before` a number, those that came before it."""
        words, newest = self._service.reader(language, seen), self.standing().number
        top = newest if before is None else min(newest, before - 1)
        numbers = range(top, max(0, top - LISTED), -1)
        found = [self._numbered(number) for number in numbers if self._known(number)]
        rows = [{"number": each.number, "words": self.stood_words(each, words)} for each in found]
        return {"watches": rows, "more": top > LISTED}

    def stood_words(self, watch: Watch, words: View) -> str:
        """Say who stands, or stood, a watch."""
        if not watch.number:
            return words.say("watch-none")
        named = {"number": str(watch.number), "office": harmless(watch.office), "officer": harmless(watch.officer)}
        return words.say("watch-stood", {**named, "at": clock(watch.since, words)})

    # pages

    def page(
        self,
        since: int | None = None,
        watch: int | None = None,
        before: str = "",
        after: str = "",
        at: str = "",
        language: str | None = None,
        seen: Seen | None = None,
    ) -> dict[str, Any]:
        """Return a page of the log, oldest first: the newest page of what is asked for, or the one that is named.

        Args:
            since: only from a moment on, seconds UTC.
            watch: only of one watch, from the record with which it began to the one with which it passed.
            before, after: a place, as an earlier page named it: what comes before it, or after it.
            at: a time in UTC, as typed: what comes from there on.
        """
        words, (low, high) = self._service.reader(language, seen), self._bounds(since, watch)
        start = (self._log.first_since(read_time(at) or 0), -1) if at.strip() else _place(after)
        if start is not None:
            start = max(start, (low, -1))
            rows, newer = self._on(start, high)
            first: Key = rows[0].key if rows else (start[0], start[1] + 1)
            older = first if first > (low, 0) else None
        else:
            end = min(_place(before) or (high, 0), (high, 0))
            rows, older = self._back(end, low)
            newer = (end[0], end[1] - 1) if end < (high, 0) else None
        shown = [self._row(each, words) for each in rows]
        if newer is None and not watch:
            shown += self._feigned(shown[0]["at"] if shown else 0, words)
        return {
            "party": self._service.settings.name,
            "words": self.stood_words(self._numbered(watch) if watch else self.standing(), words),
            "from_words": shown[0]["at_words"] if shown else "",
            "until_words": shown[-1]["at_words"] if shown else "",
            "rows": shown,
            "older": _named(older),
            "newer": _named(newer),
            "watch": watch or 0,
        }

    def _bounds(self, since: int | None, watch: int | None) -> tuple[int, int]:
        """Return the first record of what is asked for, and the one behind its last."""
        low, high = 0, self._log.size()
        if watch:
            low = self._numbered(watch).first
            if watch < self.standing().number:
                high = min(high, self._numbered(watch + 1).first + 1)
        return (low if since is None else max(low, self._log.first_since(since))), high

    def _on(self, after: Key, high: int) -> tuple[list[Came | Told], Key | None]:
        """Return a page of what comes after a place, the oldest first, and the place that a next one goes on after."""
        rows = list[Came | Told]()
        for walked, record in enumerate(self._log.read(max(0, after[0]), high), 1):
            behind = after[1] if record.number == after[0] else -1
            for each in self._arrivals.on(record, behind) if record.kind == "came" else self._told(record):
                if len(rows) == PAGE:
                    return rows, rows[-1].key
                if each.key > after:
                    rows.append(each)
            if walked == WALKED:
                return rows, (record.number, LAST)
        return rows, None

    def _back(self, before: Key, low: int) -> tuple[list[Came | Told], Key | None]:
        """Return a page of what comes before a place, the oldest first, and the place that an older one ends before."""
        rows, records = list[Came | Told](), self._log.back(min(before[0] + 1, self._log.size()), low)
        for walked, record in enumerate(records, 1):
            ahead = before[1] if record.number == before[0] else None
            for each in self._arrivals.back(record, ahead) if record.kind == "came" else self._told(record):
                if len(rows) == PAGE:
                    return rows[::-1], rows[-1].key
                if each.key < before:
                    rows.append(each)
            if walked == WALKED:
                return rows[::-1], (record.number, 0)
        return rows[::-1], None

    def _told(self, record: Logged) -> Iterator[Told]:
        if shown_to(record, self._service.viewer):
            yield Told(record)

    def _row(self, each: Came | Told, words: View) -> dict[str, Any]:
        return self._words.came(each, words) if isinstance(each, Came) else self._words.record(each.record, words)

    def _feigned(self, since: int, words: View) -> Iterator[dict[str, Any]]:
        """Yield what an officer under duress sees as said, behind all else: nobody else is shown it."""
        by = self._service.viewer
        for line in self._service.all_lines() if by is not None and by.coerced else ():
            board = self._service.board(line)
            for entry in board.feigned:
                if board[entry].clock >= since:
                    yield self._words.feigned(line, entry, words)


def _watch(data: bytes) -> Watch:
    known: Any = encoding.decode(data)
    number, office, officer, since, *first = known
    return Watch(int(number), str(office), str(officer), int(since), int(first[0]) if first else 0)


def _place(named: str) -> Key | None:
    """Return the place that a page named; None where it named none."""
    if not named:
        return None
    number, _, arrival = named.partition(".")
    return int(number), int(arrival)


def _named(place: Key | None) -> str:
    return "" if place is None else f"{place[0]}.{place[1]}"
