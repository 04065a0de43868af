"""Line statistics from the record alone, for a period: equal on both sides, and no verdict on either.

Rows of words and whole numbers, ready for a table, CSV or JSON; times are seconds UTC or seconds. Counted is what was
written from the beginning of the period up to, and without, its end, by its author's clock; what is overdue is so at
the end. Only what is ACTUAL counts, but for the counts themselves, which state it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from openline.core.catalogue.changes import Actuals
from openline.core.catalogue.every import CATALOGUE
from openline.core.catalogue.receipts import Level, Receipt, Test
from openline.core.record.entry import Status
from openline.core.rules.local_time import UTC, Zone
from openline.core.situation.activities import PlanState
from openline.core.situation.item import Governs, Item
from openline.core.situation.life import late_marks, lead_times, missing_actuals, outcomes
from openline.core.situation.line_facts import withheld_counts
from openline.core.situation.line_tests import missed_tests
from openline.core.situation.politics import SuspensionState, said_while_suspended
from openline.core.situation.questions import EXPECTS, AskedState
from openline.core.situation.situation import Situation
from openline.core.situation.state import receipt_marks

Row = dict[str, int | str | None]


@dataclass(frozen=True, slots=True)
class Report:
    """The tables of a period, by name, each a list of rows with the same columns.

    Attributes:
        counts: party, element, status, entries.
        lateness: party, notices, late, after_start, short_median_min, short_most_min.
        receipts: party that receipted, step, receipted, of, median_s, p90_s.
        answers: party that was asked, element, asked, answered, in_time, no_answer, not_delivered, open, median_s,
            p90_s.
        tests: party, tests, missed, longest_gap_s.
        withheld: party, agreement, year, withheld, limit (None: none agreed), over.
        suspensions: party, entry, since, seconds in force in the period, said_within by that party itself.
        actuals: party, plan, name, field, declared, actual.
        actuals_missing: party, plan, name, ended_at, due.
    """

    start: int
    to: int
    tables: dict[str, list[Row]]


def report(situation: Situation, start: int, to: int, zone: Zone = UTC) -> Report:
    """Return the statistics of a period, from the record alone.

    Args:
        start, to: seconds UTC; `to` itself is not in it.
        zone: of the hours of a daily cycle, where the charter has one.
    """
    items = [item for item in situation.threads if item.id not in situation.threads.aside]
    items.sort(key=lambda item: item.order)
    of_period = [item for item in items if start <= item.clock < to]
    real = [item for item in of_period if item.status == Status.ACTUAL]
    parties = sorted(set(situation.world.parties))
    return Report(
        start,
        to,
        {
            "counts": _counts(of_period),
            "lateness": _lateness(situation, parties, start, to, zone),
            "receipts": _receipts(items, real, parties, to),
            "answers": _answers(situation, start, to),
            "tests": [_tests(items, party, start, to, situation) for party in parties],
            "withheld": _withheld(items, to, situation.governing),
            "suspensions": _suspensions(situation, real, start, to),
            "actuals": _actuals(situation, start, to),
            "actuals_missing": [
                {"party": each.party, "plan": each.plan.hex(), "name": each.name, "ended_at": each.ended_at,
                 "due": each.due}
                for each in missing_actuals(situation, to)
            ],
        },
    )  # fmt: skip


def quantile(values: Iterable[int], percent: int) -> int | None:
    """Return the least value that so many per cent of the values do not exceed; None where there are none."""
    ordered = sorted(values)
    return ordered[max(0, -(-percent * len(ordered) // 100) - 1)] if ordered else None


def _counts(items: Iterable[Item]) -> list[Row]:
    counted = Counter((item.party, item.element.number, int(item.status)) for item in items)
    return [
        {"party": party, "element": _name(number), "status": Status(status).name, "entries": entries}
        for (party, number, status), entries in sorted(counted.items())
    ]


def _name(number: int) -> str:
    return CATALOGUE[number].name if number in CATALOGUE else "UNREADABLE"


def _lateness(situation: Situation, parties: Sequence[int], start: int, to: int, zone: Zone) -> list[Row]:
    rules = lead_times(situation.governing)
    marks = [
        mark
        for state in situation.states(PlanState)
        if state.status == Status.ACTUAL
        for mark in late_marks(situation.threads.thread(state.key), rules, zone)
        if start <= mark.announced_at < to
    ]
    rows: list[Row] = []
    for party in parties:
        own = [mark.lateness for mark in marks if mark.party == party]
        short = [late.minutes_short for late in own if late.minutes_short]
        rows.append(
            {
                "party": party,
                "notices": len(own),
                "late": sum(late.late for late in own),
                "after_start": sum(late.minutes_after_start > 0 for late in own),
                "short_median_min": quantile(short, 50),
                "short_most_min": max(short, default=None),
            }
        )
    return rows


_STEPS = (Level.RECEIVED, Level.OPENED, Level.UNDERSTOOD, Level.PASSED)


def _receipts(items: Sequence[Item], real: Sequence[Item], parties: Sequence[int], to: int) -> list[Row]:
    """Return how long each party took to receipt what another said in the period, step by step."""
    first: dict[tuple[bytes, int, Level], int] = {}
    party_of = {item.node: item.party for item in items}
    for entry, node, level, at, _ in receipt_marks([item for item in items if item.clock < to]):
        key = entry, party_of[node], Level(level)
        first[key] = min(at, first.get(key, at))
    rows: list[Row] = []
    for party in parties:
        said = [item for item in real if item.party != party and not isinstance(item.element, Receipt)]
        for step in _STEPS:
            # a machine says by an entry only that it has what asks for an answer; all else its head receipts say
            due = [item for item in said if step != Level.RECEIVED or type(item.element) in EXPECTS]
            took = [max(0, first[item.id, party, step] - item.clock) for item in due if (item.id, party, step) in first]
            rows.append(
                {
                    "party": party,
                    "step": step.name,
                    "receipted": len(took),
                    "of": len(due),
                    "median_s": quantile(took, 50),
                    "p90_s": quantile(took, 90),
                }
            )
    return rows


_OUTCOMES = ("asked", "answered", "in_time", "no_answer", "not_delivered", "open")


def _answers(situation: Situation, start: int, to: int) -> list[Row]:
    """Return how each party answered what was asked of it in the period, as it stood at the end."""
    parties = sorted(set(situation.world.parties))
    tallies: defaultdict[tuple[int, int], Counter[str]] = defaultdict(Counter)
    took: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    for state in situation.states(AskedState):
        if state.status != Status.ACTUAL or not start <= state.asked_at < to or state.due is None:
            continue
        times = [(party, situation.threads[entry].clock) for entry, party, _ in state.answers]
        for party in parties:
            if party == state.party:
                continue
            key = party, state.element
            tallies[key]["asked"] += 1
            answered = [at for by, at in times if by == party and at < to]
            if answered and not state.unanswered:
                deadline = state.deadline()
                tallies[key]["answered"] += 1
                tallies[key]["in_time"] += deadline is None or min(answered) <= deadline
                took[key].append(max(0, min(answered) - state.asked_at))
            else:
                tallies[key][state.verdict(to).value if not times else "open"] += 1
    return [
        {
            "party": party,
            "element": _name(number),
            **{column: tally[column] for column in _OUTCOMES},
            "median_s": quantile(took[party, number], 50),
            "p90_s": quantile(took[party, number], 90),
        }
        for (party, number), tally in sorted(tallies.items())
    ]


def _tests(items: Sequence[Item], party: int, start: int, to: int, situation: Situation) -> Row:
    """Return a party's tests in the period: from the last one before it on, one is due in each test period."""
    governs, first_s = situation.governing, situation.world.test_period_s
    times = sorted(item.clock for item in items if item.party == party and isinstance(item.element, Test))
    within = [at for at in times if start <= at < to]
    first = min((item.clock for item in items), default=to)
    before = [at for at in times if at < start][-1:] or ([] if within else [min(first, to)])
    marks = [*before, *within, to]
    missed = sum(gap.count for gap in missed_tests(items, party, marks[0], to, first_s, governs))
    earlier = sum(gap.count for gap in missed_tests(items, party, marks[0], max(marks[0], start), first_s, governs))
    return {
        "party": party,
        "tests": len(within),
        "missed": missed - earlier,
        "longest_gap_s": max(later - earlier for earlier, later in pairwise(marks)),
    }


def _withheld(items: Sequence[Item], to: int, governs: Governs) -> list[Row]:
    """Return the counts of withheld notices as each party last stated them before the end."""
    return [
        {
            "party": each.party,
            "agreement": each.agreement,
            "year": each.year,
            "withheld": each.count,
            "limit": each.limit,
            "over": 0 if each.limit is None else max(0, each.count - each.limit),
        }
        for each in withheld_counts([item for item in items if item.clock < to], governs)
    ]


def _suspensions(situation: Situation, real: Sequence[Item], start: int, to: int) -> list[Row]:
    """Return what was announced as suspended beside what its own author went on saying within it."""
    states = sorted(situation.states(SuspensionState), key=lambda state: (state.party, state.since, state.key))
    states = [state for state in states if state.status == Status.ACTUAL and state.since < to]
    used = said_while_suspended(real, states, situation.governing)
    rows: list[Row] = []
    for state in states:
        ends = to if state.resumed_at is None else min(to, state.resumed_at)
        if ends > start:
            rows.append(
                {
                    "party": state.party,
                    "entry": state.root.hex(),
                    "since": state.since,
                    "seconds": ends - max(start, state.since),
                    "said_within": used.get(state.party, {}).get(state.key, 0),
                }
            )
    return rows


def _actuals(situation: Situation, start: int, to: int) -> list[Row]:
    rows: list[Row] = []
    for state in sorted(situation.states(PlanState), key=lambda state: (state.party, state.key)):
        if state.status != Status.ACTUAL or not state.actuals:
            continue
        for outcome in outcomes(state, situation.threads.thread(state.key)):
            reported = situation.threads[outcome.report]
            if isinstance(reported.element, Actuals) and start <= reported.clock < to:
                rows += [
                    {
                        "party": outcome.party,
                        "plan": outcome.plan.hex(),
                        "name": outcome.name,
                        "field": each.field,
                        "declared": each.declared,
                        "actual": each.actual,
                    }
                    for each in outcome.differences
                ]
    return rows
