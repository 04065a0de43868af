"""An archive in slices of time gives what it gives as a whole (spec 5.7)."""

from dataclasses import replace
from functools import partial
from pickle import dumps, loads

import numpy as np
import pytest
from msgspec.structs import replace as altered

from openline.core.space.conflict import screen
from openline.core.space.plan import Plan, prepare
from openline.core.space.slices import screen_slice, slices, together
from openline.core.space.volume import Band, Circle, Polygon, Volume, Window

CROSSED = Polygon((((0.0, 0.0), (2.0, 2.0), (2.0, 0.0), (0.0, 2.0)),))


def world(seed: int, count: int = 60) -> list[Plan]:
    """Return plans in a narrow place and time: some for good, some cancelled, some of one notice, some linked."""
    rng = np.random.default_rng(seed)
    plans = []
    for number in range(count):
        windows = []
        start = int(rng.integers(0, 40))  # seconds: many begin and end at the same one
        for _ in range(int(rng.integers(1, 4))):
            end = start + int(rng.integers(0, 12))
            windows.append(Window(start, None if rng.uniform() < 0.05 else end))
            start = end + int(rng.integers(1, 20))
        circle = Circle((float(rng.uniform(0, 1)), float(rng.uniform(0, 1))), float(rng.uniform(0, 15_000)))
        plans.append(
            Plan(
                id=f"{rng.integers(10)}-{number}",
                owner="x",
                source=f"notice {number // 2}" if rng.uniform() < 0.5 else None,
                volume=Volume(circle, Band(), tuple(windows)),
                cancelled_at=int(rng.integers(0, 60)) if rng.uniform() < 0.3 else None,
                same_event=(f"notice {rng.integers(count)}",) if rng.uniform() < 0.3 else (),
            )
        )
    return plans


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("size", [1, 2, 7, 30, 1_000])
def test_no_pair_is_lost_or_doubled_where_slices_meet(seed: int, size: int) -> None:
    """However an archive is cut, its findings are those of the whole, one for one."""
    plans = world(seed)
    whole = screen([prepare(plan) for plan in plans])

    found, refused = together(map(screen_slice, slices(plans, size)), plans)

    assert found == whole
    assert refused == ()
    assert len(whole.conflicts) > 10
    assert whole.same_events


def test_a_buffer_reaches_over_slices() -> None:
    """Time cuts, place does not: what comes near is near in every slice."""
    plans = world(1)
    whole = screen([prepare(plan) for plan in plans], buffer_m=9_000.0)

    found, _ = together(map(partial(screen_slice, buffer_m=9_000.0), slices(plans, 5)), plans)

    assert found == whole


def test_what_cannot_be_compared_is_refused_once_however_often_it_is_carried() -> None:
    """A plan without an end is carried into every slice, and is one plan all the same."""
    plans = world(2)
    for_good = Volume(CROSSED, Band(), (Window(0, None),))
    wrong = [
        Plan("crossed", "x", None, for_good, same_event=("0-0",)),
        replace(plans[0], id="no window", volume=altered(plans[0].volume, windows=())),
        replace(plans[0], id="upside down", volume=altered(plans[0].volume, windows=(Window(9, 3),))),
    ]
    whole = screen([prepare(plan) for plan in plans])

    found, refused = together(map(screen_slice, slices([*wrong, *plans], 4)), [*wrong, *plans])

    assert found == whole
    assert [each.id for each in refused] == ["crossed", "no window", "upside down"]
    assert "cross" in refused[0].reason
    assert refused[0].hint


def test_a_slice_and_what_came_of_it_can_be_handed_to_another_machine() -> None:
    """What travels is plain values: the other side needs nothing of ours but the program."""
    plans = world(3)
    cut = slices(plans, 20)

    sent = [loads(dumps(part)) for part in cut]
    came = [loads(dumps(screen_slice(part))) for part in sent]

    assert sent == cut
    assert together(came, plans) == together(map(screen_slice, cut), plans)
    assert sum(map(len, came)) == len(plans)


def test_a_plan_that_lapsed_is_not_carried() -> None:
    """Slices of an archive of many years stay small: a slice carries what still counts, not the past."""
    brief = [
        Plan(f"{n:03}", "x", None, Volume(Circle((0.0, 0.0), 1.0), Band(), (Window(n * 10, n * 10 + 5),)))
        for n in range(100)
    ]

    assert all(part.carried == () for part in slices(brief, 10))
