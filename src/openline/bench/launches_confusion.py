"""What is said of launches whose notices are known: true, shifted, late, missing (docs/explanation/launches.md).

Launches are those of the logs: real times, real places, as crowded as they were. Their notices are made here, one for
each, with windows as published ones have them: a launch follows the opening by five to ten minutes. Then the notice of
one launch at a time is changed, and the notices of all others stay as they are.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from openline.bench.figure import Figure
from openline.bench.launches_log import Launch
from openline.core.space.geodesy import EARTH_RADIUS_M
from openline.core.space.volume import Circle, Position, Window
from openline.core.watch.announced import Compass, Notice, Observation
from openline.core.watch.aspects import Aspect, Prepared
from openline.core.watch.launch import Kind, Verdict, compare

MINUTE, HOUR, DAY = 60, 3_600, 86_400
_WINDOW_S = (1 * HOUR, 2 * HOUR, 4 * HOUR, 6 * HOUR, 12 * HOUR)
_AREA_M = 30_000.0
_AROUND_S = 4 * DAY
"""Notices of launches farther away in time are left out: none of them could be a candidate."""

Changed = Callable[[Notice, Launch], Notice | None]

# What is done to the own notice, what should then be said, and of which part.
CASES: tuple[tuple[str, Changed, Kind, Aspect | None], ...] = (
    ("as it is", lambda notice, _: notice, Kind.CONSISTENT, None),
    ("direction only", lambda notice, _: _coarse(notice), Kind.CONSISTENT, None),
    (
        "late: after lift-off",
        lambda notice, launch: replace(notice, received_at=launch.time + 600),
        Kind.CONSISTENT,
        None,
    ),
    ("shifted by 10 min", lambda notice, _: _shifted(notice, 10 * MINUTE), Kind.PARTLY, Aspect.TIME),
    ("shifted by 6 h", lambda notice, _: _shifted(notice, 6 * HOUR), Kind.PARTLY, Aspect.TIME),
    ("shifted by 3 days", lambda notice, _: _shifted(notice, 3 * DAY), Kind.NONE_HELD, None),
    ("moved by 60 km", lambda notice, launch: _moved(notice, launch, 60_000.0), Kind.PARTLY, Aspect.PLACE),
    ("moved by 200 km", lambda notice, launch: _moved(notice, launch, 200_000.0), Kind.PARTLY, Aspect.PLACE),
    ("moved by 3,000 km", lambda notice, launch: _moved(notice, launch, 3_000_000.0), Kind.NONE_HELD, None),
    ("turned by 90 degrees", lambda notice, _: _turned(notice), Kind.PARTLY, Aspect.DIRECTION),
    ("of another class", lambda notice, _: replace(notice, classes=frozenset({"other"})), Kind.PARTLY, Aspect.CLASS),
    ("missing", lambda notice, _: None, Kind.NONE_HELD, None),
)

_COLUMNS = ("own, consistent", "own, partly", "another's, consistent", "another's, partly", "none held")


def confusion(launches: Sequence[Launch], say: Callable[[str], None], seed: int = 7) -> list[Figure]:
    """Print the table of what is said in each case, and return how often it is what it should be."""
    rng = np.random.default_rng(seed)
    pairs = [_pair(rng, launch, number) for number, launch in enumerate(launches)]
    ready = [Prepared(notice) for _, notice in pairs]
    times = [launch.time for launch in launches]
    say(f"{len(launches):,} launches, each with a notice of its own; what is said when that notice is changed:")
    say(f"{'own notice':22}" + "".join(f"{column:>23}" for column in _COLUMNS) + f"{'right':>9}")
    figures = []
    for name, change, kind, part in CASES:
        row: Counter[str] = Counter()
        right = counted = 0
        for number, (launch, (seen, notice)) in enumerate(zip(launches, pairs, strict=True)):
            if name in _BY_DIRECTION and seen.azimuth is None:
                continue
            counted += 1
            first, last = bisect_left(times, launch.time - _AROUND_S), bisect_left(times, launch.time + _AROUND_S)
            others = [ready[at] for at in range(first, last) if at != number]
            changed = change(notice, launch)
            held = others if changed is None else [*others, Prepared(changed)]
            verdict = compare(seen, held)
            row[_column(verdict, notice.id)] += 1
            right += _right(verdict, notice.id, kind, part)
        share = right / counted if counted else 0.0
        say(f"{name:22}" + "".join(f"{row[column]:>23,}" for column in _COLUMNS) + f"{share:>9.2%}")
        figures.append(Figure(f"launches: own notice {name}", round(share, 4), "share", _TARGETS.get(name)))
    return figures


_BY_DIRECTION = {"direction only", "turned by 90 degrees"}
"""Cases that tell something only where a direction was seen."""

_TARGETS = {
    "as it is": 0.99,
    "direction only": 0.95,
    "late: after lift-off": 0.99,
    "shifted by 6 h": 0.95,
    "moved by 200 km": 0.95,
    "turned by 90 degrees": 0.95,
    "of another class": 0.95,
}


def _pair(rng: np.random.Generator, launch: Launch, number: int) -> tuple[Observation, Notice]:
    """Return a launch as a sensor might enter it, every other one without a direction, and its true notice."""
    azimuth = float(rng.integers(0, 360))
    seen = Observation(
        f"O{number}",
        launch.time + round(float(rng.normal(0.0, 30.0))),
        30.0,
        Circle(_away(launch.position, float(rng.uniform(0.0, 360.0)), float(rng.uniform(0.0, 15_000.0))), 20_000.0),
        azimuth if number % 2 else None,
        classes=frozenset({"space_launch"}),
    )
    start = (launch.time - int(rng.integers(5 * 60, 10 * 60))) // 60 * 60
    notice = Notice(
        f"N{number}",
        (Window(start, start + int(rng.choice(_WINDOW_S))),),
        frozenset({"space_launch"}),
        Circle(launch.position, _AREA_M),
        (azimuth + float(rng.uniform(-5.0, 5.0))) % 360.0,
        5.0,
        received_at=launch.time - DAY,
    )
    return seen, notice


def _away(place: Position, bearing: float, metres: float) -> Position:
    """Return a place so far away on a bearing; near enough for a table."""
    north, east = np.cos(np.radians(bearing)), np.sin(np.radians(bearing))
    latitude = place[1] + np.degrees(metres * north / EARTH_RADIUS_M)
    longitude = place[0] + np.degrees(metres * east / EARTH_RADIUS_M) / np.cos(np.radians(place[1]))
    return (float((longitude + 180.0) % 360.0 - 180.0), float(min(89.0, max(-89.0, latitude))))


def _coarse(notice: Notice) -> Notice:
    azimuth = notice.azimuth or 0.0
    return replace(
        notice, launch_area=None, azimuth=None, direction=Compass(round(azimuth / 45.0) % 8 + 1), classes=frozenset()
    )


def _shifted(notice: Notice, by: int) -> Notice:
    """Return the notice with its window so much later: `by` seconds from the launch to the opening."""
    return replace(
        notice, windows=tuple(Window(window.start + by, (window.end or 0) + by) for window in notice.windows)
    )


def _moved(notice: Notice, launch: Launch, metres: float) -> Notice:
    bearing = 180.0 if launch.position[1] > 0 else 0.0
    return replace(notice, launch_area=Circle(_away(launch.position, bearing, metres), _AREA_M))


def _turned(notice: Notice) -> Notice:
    return replace(notice, azimuth=((notice.azimuth or 0.0) + 90.0) % 360.0)


def _column(verdict: Verdict, own: str) -> str:
    if not verdict.candidates:
        return "none held"
    best = verdict.candidates[0]
    whose = "own" if best.notice_id == own else "another's"
    return f"{whose}, {'consistent' if best.kind is Kind.CONSISTENT else 'partly'}"


def _right(verdict: Verdict, own: str, kind: Kind, part: Aspect | None) -> bool:
    """Say whether what is said of the own notice is what should be, whatever is said of others beside it.

    Where nothing should be said of it, it may not appear, and no other notice may be called consistent.
    """
    named = {each.notice_id: each for each in verdict.candidates}
    if kind is Kind.NONE_HELD:
        return own not in named and verdict.kind is not Kind.CONSISTENT
    held = named.get(own)
    return held is not None and held.kind is kind and (part is None or held.differing == (part,))
