"""The statistics of a line as pictures: what happened in each hour, day or week, of both sides, from the record alone.

Nothing here is measured by this node: both sides make the same pictures of the same record. That the other side was
heard of in an hour means that it said something with a clock in that hour; a node tests its line by itself, so that a
line that works is heard of in every hour of its test period.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from openline.core.catalogue.measures import date, duration, time_of_day
from openline.core.catalogue.receipts import Test
from openline.core.catalogue.rendering import clock
from openline.core.catalogue.view import View, harmless
from openline.core.errors import Misuse, Said
from openline.core.record.entry import Status
from openline.core.rules.deadlines import DAY_S, HOUR_S
from openline.core.situation.activities import PlanState
from openline.core.situation.item import Item
from openline.core.situation.life import late_marks, lead_times
from openline.core.situation.questions import AskedState
from openline.core.situation.report import quantile
from openline.core.situation.rung import asks_for_a_person
from openline.node.board import Board
from openline.node.phrases import Seen

if TYPE_CHECKING:
    from openline.node.service import Service

SLICES: Final = {1: HOUR_S, 7: DAY_S, 30: DAY_S, 365: 7 * DAY_S}
"""Days of a period, and the seconds of one bar of its pictures."""


@dataclass(frozen=True, slots=True)
class _Period:
    """Where the bars stand: whole hours or days UTC, the last one with now in it."""

    start: int
    end: int
    slice_s: int

    @property
    def bars(self) -> int:
        return -(-(self.end - self.start) // self.slice_s)

    def bar(self, at: int) -> int:
        return (at - self.start) // self.slice_s

    def holds(self, at: int) -> bool:
        return self.start <= at < self.end

    def from_(self, bar: int) -> int:
        return self.start + bar * self.slice_s


class Statistics:
    """How a line did, as pictures with the same facts in a table."""

    def __init__(self, service: "Service", report: Callable[..., dict[str, Any]]) -> None:
        self._service, self._report = service, report

    def verbs(self) -> dict[str, Callable[..., Any]]:
        return {"statistics": self.statistics}

    def statistics(
        self, days: int = 30, line: str | None = None, language: str | None = None, seen: Seen | None = None
    ) -> dict[str, Any]:
        """Return the pictures of the last days of a line: 1, 7, 30 or 365."""
        if days not in SLICES:
            raise Misuse(f"there are no pictures of {days} days", hint="1, 7, 30 or 365", said=Said("statistics-days"))
        found, words = self._service.line(line), self._service.reader(language, seen)
        board, now, slice_s = self._service.board(found), self._service.now(), SLICES[days]
        whole = min(slice_s, DAY_S)
        end = (now // whole + 1) * whole
        period = _Period(end - -(-days * DAY_S // slice_s) * slice_s, end, slice_s)
        report = self._report(line=found.id.hex(), start=period.start, to=now + 1, language=language, seen=seen)
        sides = (found.party, next(p for p in board.situation.world.parties if p != found.party))
        names = [harmless(found.ours.name), harmless(found.theirs.name)]
        return {
            "line": found.id.hex(),
            "peer": names[1],
            "begins": clock(period.start, words),
            "ends": clock(now, words),
            "charts": [_drawn(each, period, sides, names, words) for each in _charts(board, period, words)],
            "tables": report["shown"],
        }


@dataclass(frozen=True, slots=True)
class _Chart:
    """One picture: for each party and bar a number, or none."""

    key: str
    of: dict[int, dict[int, int]]
    say: Callable[[int], str]
    whole: Callable[[int], str]
    total: Callable[[Iterable[int]], int | None]


def _charts(board: Board, period: _Period, words: View) -> Iterator[_Chart]:
    threads = board.situation.threads
    items = [item for item in threads if period.holds(item.clock) and item.id not in threads.aside]

    def number(value: int) -> str:
        return words.say("number", {"count": value})

    def minutes(value: int) -> str:
        return duration(value, words)

    def counted(key: str, of: dict[int, dict[int, int]]) -> _Chart:
        return _Chart(key, of, number, number, sum)

    yield counted("entries", _count((item.party, item.clock) for item in items))
    yield _Chart("answer-times", _answered(board, period), minutes, minutes, lambda all_: quantile(all_, 50))
    yield counted("late", _late(board, period))
    yield counted("alarms", _rang(board, items))
    yield counted("tests", _count((item.party, item.clock) for item in items if isinstance(item.element, Test)))
    yield counted("heard", _heard(items))


def _count(marks: Iterable[tuple[int, int]]) -> dict[int, dict[int, int]]:
    """Return for each party the moments, each counted once; they are put into bars when they are drawn."""
    found: dict[int, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    for party, at in marks:
        found[party][at] += 1
    return found


def _rang(board: Board, items: Sequence[Item]) -> dict[int, dict[int, int]]:
    """Return what rings at each party: what is urgent, or asks for a call, and is real."""
    parties = sorted(set(board.situation.world.parties))
    return _count(
        (party, item.clock)
        for item in items
        for party in parties
        if item.status is Status.ACTUAL and asks_for_a_person(item, party)
    )


def _heard(items: Iterable[Item]) -> dict[int, dict[int, int]]:
    """Return in which hours each party was heard of."""
    return _count({(item.party, item.clock // HOUR_S * HOUR_S) for item in items})


def _late(board: Board, period: _Period) -> dict[int, dict[int, int]]:
    rules = lead_times(board.situation.governing)
    plans = (state for state in board.situation.states(PlanState) if state.status == Status.ACTUAL)
    marks = (mark for state in plans for mark in late_marks(board.situation.threads.thread(state.key), rules))
    return _count(
        (mark.party, mark.announced_at) for mark in marks if mark.lateness.late and period.holds(mark.announced_at)
    )


def _answered(board: Board, period: _Period) -> dict[int, dict[int, int]]:
    """Return how long each party took to answer what was asked, by the moment at which it was asked: seconds."""
    found: dict[int, dict[int, int]] = defaultdict(dict)
    for state in board.situation.states(AskedState):
        if state.status != Status.ACTUAL or not period.holds(state.asked_at) or state.unanswered:
            continue
        for entry, party, _ in state.answers:
            if party != state.party:
                took = max(0, board.situation.threads[entry].clock - state.asked_at)
                found[party][state.asked_at] = min(took, found[party].get(state.asked_at, took))
    return found


def _drawn(chart: _Chart, period: _Period, sides: Sequence[int], names: Sequence[str], words: View) -> dict[str, Any]:
    """Return a picture with its words: the bars of both sides, and what they come to over the whole period."""
    bars = [_bars(chart, chart.of.get(party, {}), period) for party in sides]
    most = max((value for side in bars for value in side if value is not None), default=0)
    rows = []
    for bar in range(period.bars):
        values = [side[bar] for side in bars]
        at = period.from_(bar)
        label = f"{date(at)} {time_of_day(at)}" if period.slice_s < DAY_S else date(at)
        said = ["–" if value is None else chart.say(value) for value in values]
        rows.append({"label": label, "values": values, "words": said})
    totals = [chart.total(chart.of.get(party, {}).values()) for party in sides]
    return {
        "chart": chart.key,
        "title": words.say(f"statistics-{chart.key}"),
        "about": words.say(f"statistics-{chart.key}-about"),
        "series": [
            {"name": name, "words": "–" if total is None else chart.whole(total)}
            for name, total in zip(names, totals, strict=True)
        ],
        "most": most,
        "most_words": chart.say(most),
        "bars": rows,
    }


def _bars(chart: _Chart, marks: dict[int, int], period: _Period) -> list[int | None]:
    held: dict[int, list[int]] = defaultdict(list)
    for at, value in marks.items():
        held[max(0, min(period.bars - 1, period.bar(at)))].append(value)
    return [
        chart.total(held[bar]) if bar in held else (0 if chart.total is sum else None) for bar in range(period.bars)
    ]
