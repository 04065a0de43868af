"""Which notices the demonstration announces, and at what time it plays: a stated rule, from the notices alone.

The demonstration begins at the midnight (UTC) after which both sides have most to announce in the week that
follows; what is in force in that week and has a stated end within two months is announced, and nothing else (what holds
until further notice stands on the charts already).
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from openline.core.space.volume import Window
from openline.interop.geojson import SpatialFeature
from openline.interop.rfc3339 import parse_utc

DAY = 86_400
PERIOD_DAYS = 7
LONG_DAYS = 60
"""Windows longer than this stand on charts, and are left out here."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The demo clock at the start, the period's end, and what each side announces."""

    start: int
    end: int
    a: tuple[SpatialFeature, ...]
    b: tuple[SpatialFeature, ...]


def choose(a: Sequence[SpatialFeature], b: Sequence[SpatialFeature], most: int) -> Choice:
    """Return the day and the features of both sides that are in force in the week after it, at most `most` a side."""
    days_a, days_b = _days(a), _days(b)
    shared = sorted(days_a.keys() & days_b.keys()) or sorted(days_a.keys() | days_b.keys()) or [_latest([*a, *b])]
    best = max(shared, key=lambda day: (min(days_a[day], days_b[day]), days_a[day] + days_b[day], -day))
    start, end = best * DAY, (best + PERIOD_DAYS) * DAY
    return Choice(start, end, _announced(a, start, end, most), _announced(b, start, end, most))


def _announced(features: Sequence[SpatialFeature], start: int, end: int, most: int) -> tuple[SpatialFeature, ...]:
    """Return what a side announces; one that has nothing with a near end says what else it has, old or lasting."""
    return _in_force(features, start, end, most) or tuple(features[:most])


def _latest(features: Iterable[SpatialFeature]) -> int:
    """Return the day on which the last of these begins, for notices that all hold until further notice."""
    return max((window.start for feature in features for window in feature.volume.windows), default=0) // DAY


def _days(features: Iterable[SpatialFeature]) -> Counter[int]:
    """Count for each day (since 1970) how many features have something in the week that begins with it."""
    counted: Counter[int] = Counter()
    for feature in features:
        days: set[int] = set()
        for window in feature.volume.windows[:50]:
            if window.end is not None and _short(window):
                days |= set(range(window.start // DAY - PERIOD_DAYS + 1, window.end // DAY + 1))
        counted.update(days)
    return counted


def _short(window: Window) -> bool:
    return window.end is not None and window.end - window.start <= LONG_DAYS * DAY


def _in_force(features: Iterable[SpatialFeature], start: int, end: int, most: int) -> tuple[SpatialFeature, ...]:
    """Return the features with something short in force in the period, those that begin first, first."""
    chosen = []
    for feature in features:
        cancelled = feature.properties.get("cancelled_at")
        if isinstance(cancelled, str) and parse_utc(cancelled) <= start:
            continue
        windows = [w for w in feature.volume.windows if _short(w) and w.start < end and (w.end or end) > start]
        if windows:
            chosen.append((max(start, min(window.start for window in windows)), feature.id, feature))
    chosen.sort(key=lambda row: row[:2])
    return tuple(feature for _, _, feature in chosen[:most])
