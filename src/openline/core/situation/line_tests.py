"""Tests of the line: when fewer came than agreed, and where two nodes see the world differently (spec 8.6)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from openline.core.catalogue.receipts import BearerKind, Test
from openline.core.situation.item import Governs, Item

LATE_S: Final = 300
"""So much later than agreed a test is still no missed one."""


@dataclass(frozen=True, slots=True)
class Missed:
    """A time without a test.

    Attributes:
        since: of the test before it, or the beginning of the time looked at, seconds UTC.
        until: of the test after it, or its end.
        count: how many tests are missing.
    """

    since: int
    until: int
    count: int


def missed_tests(
    items: Iterable[Item],
    party: int,
    since: int,
    until: int,
    first_s: int,
    governs: Governs,
    bearer: BearerKind | None = None,
) -> tuple[Missed, ...]:
    """Return when a party sent fewer tests than agreed, by its own clock; five minutes late is not missed.

    Args:
        items: all TEST of the line; as exercise or test they show the same.
        since, until: the time looked at, seconds UTC.
        first_s: the period up to the first test in it.
        governs: finds the period after each test, by the charter that governs the test.
        bearer: of the tests over one bearer; None is any.
    """
    tests = sorted(
        (item.clock, governs(item).test_period_s)
        for item in items
        if isinstance(item.element, Test)
        and item.party == party
        and since <= item.clock <= until
        and bearer in (None, item.element.bearer)
    )
    marks = [(since, first_s), *tests, (until, 0)]
    gaps = [(before, after, _lacking(after - before, period)) for (before, period), (after, _) in pairwise(marks)]
    return tuple(Missed(before, after, count) for before, after, count in gaps if count)


def _lacking(gap: int, period_s: int) -> int:
    """Return how many tests were due and did not come before the end of a gap."""
    return max(0, -(-(gap - LATE_S) // period_s) - 1)


@dataclass(frozen=True, slots=True)
class Difference:
    """A TEST whose digest of the situation is another than ours, over the same cut at the same time."""

    test: bytes
    cut: bytes
    at: int
    theirs: bytes
    ours: bytes


def differing_views(items: Iterable[Item], ours: Mapping[tuple[bytes, int], bytes]) -> tuple[Difference, ...]:
    """Return where another node sees the world differently, in canonical order of its tests.

    Args:
        items: TEST of other nodes.
        ours: our digests by cut and time, for those that we have folded ourselves.
    """
    found = []
    for item in sorted(items, key=lambda each: each.order):
        said = item.element
        if isinstance(said, Test) and said.cut is not None and said.situation_at is not None:
            own = ours.get((said.cut, said.situation_at))
            if own is not None and said.situation is not None and own != said.situation:
                found.append(Difference(item.id, said.cut, said.situation_at, said.situation, own))
    return tuple(found)


def contradicting_views(items: Iterable[Item]) -> tuple[tuple[bytes, bytes], ...]:
    """Return pairs of tests that state different digests over the same cut at the same time, sorted."""
    stated: dict[tuple[bytes | None, int | None], list[tuple[bytes, bytes | None]]] = {}
    for item in items:
        if isinstance(item.element, Test) and item.element.situation is not None:
            seen = item.element.cut, item.element.situation_at
            stated.setdefault(seen, []).append((item.id, item.element.situation))
    return tuple(
        sorted(
            (one, other)
            for said in stated.values()
            for one, first in said
            for other, second in said
            if one < other and first != second
        )
    )
