"""What notices say about each other: repeats, cancellations, and one event announced twice.

All of it is decided from the readings alone, so that both sides of a line find the same links.
"""

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import accumulate

from msgspec import Struct
from msgspec.structs import replace

from openline.core.space.volume import Window
from openline.interop.notices.alike import WINDOW_S, Place, place_of, same_hull, same_place, same_times
from openline.interop.notices.reading import Area, Reading

_TWINS_WITHIN_S = 36 * 3600
"""Two languages of one warning are issued within this time of each other."""

_NOT_STATED = ("no_start", "cut_off")
"""Warnings of the reader that stand for windows which the notice itself does not state."""

_CHINESE = re.compile(r"[一-鿿]")


class Notice(Struct, frozen=True):
    """One notice of a collection, after all the others have been heard.

    Attributes:
        id: the reading's id; a later notice with the same id and another content gets `#2`, `#3`.
        repeats: True when an earlier notice of this id says the same: that one stands for both.
        areas: one feature each, by the same index as `feature_ids` and `same_event`.
        cancelled_at: seconds UTC, the earlier of its own and of another notice's cancellation.
        same_event: for each area the feature ids of other notices that announce the same area and time.
    """

    id: str
    reading: Reading
    feature_ids: tuple[str, ...]
    same_event: tuple[tuple[str, ...], ...]
    cancelled_at: int | None
    warnings: tuple[str, ...] = ()
    repeats: bool = False

    @property
    def areas(self) -> tuple[Area, ...]:
        return self.reading.areas


def link(readings: Sequence[Reading]) -> list[Notice]:
    """Return one notice for each reading, in their order, repeats included."""
    notices = _identified(readings)
    _cancel(notices)
    _join_events(notices)
    return _with_repeats(notices, readings)


def feature_ids(notice_id: str, areas: Sequence[Area]) -> tuple[str, ...]:
    """Return the ids of a notice's features: its id and `/A`, `/B` as the notice labels them, or in their order."""
    if len(areas) == 1:
        return (f"{notice_id}/{areas[0].label or 'A'}",)
    names: list[str] = []
    taken: dict[str, int] = defaultdict(int)
    for index, area in enumerate(areas):
        label = area.label or _letters(index)
        name = f"{label}-{taken[label] + 1}" if taken[label] else label
        names.append(f"{notice_id}/{name}")
        for part in accumulate(name.split("-"), "{}-{}".format):  # A-2 takes A too
            taken[part] += 1
    return tuple(names)


def _letters(index: int) -> str:
    """Return A to Z, then AA, AB, as columns are named."""
    name = ""
    while index >= 0:
        index, rest = divmod(index, 26)
        name, index = chr(ord("A") + rest) + name, index - 1
    return name


def _identified(readings: Sequence[Reading]) -> list[Notice]:
    """Give every reading an id of its own, and the id of the earlier one where it only repeats that."""
    held: dict[str, list[Notice]] = defaultdict(list)
    notices = []
    for reading in readings:
        earlier = held[reading.id]
        twin = next((notice for notice in earlier if _says_the_same(notice.reading, reading)), None)
        name = reading.id if not earlier else f"{reading.id}#{len(earlier) + 1}"
        notice = twin and replace(twin, repeats=True, reading=reading)
        if notice is None:
            features = _own_features(name, reading)
            notice = Notice(name, reading, features, ((),) * len(features), reading.cancelled_at)
            if earlier:
                doubt = f"same_number: {earlier[0].id} bears the same number and says something else"
                notice = replace(notice, warnings=(doubt,))
            earlier.append(notice)
        notices.append(notice)
    return notices


def _own_features(name: str, reading: Reading) -> tuple[str, ...]:
    """Return the feature ids; a feature that came as GeoJSON keeps its own."""
    return (name,) if reading.format == "geojson" and reading.areas else feature_ids(name, reading.areas)


def _says_the_same(one: Reading, other: Reading) -> bool:
    if (one.outcome, one.cancels, one.cancelled_at) != (other.outcome, other.cancels, other.cancelled_at):
        return False
    if one.areas or other.areas:
        return [_content(area) for area in one.areas] == [_content(area) for area in other.areas]
    return one.text.split() == other.text.split()


def _content(area: Area) -> tuple[object, ...]:
    return area.footprint, area.band, area.windows


def _cancel(notices: list[Notice]) -> None:
    """Set `cancelled_at` from the cancellations in other notices."""
    named: dict[str, list[int]] = defaultdict(list)
    for index, notice in enumerate(notices):
        if not notice.repeats:
            named[notice.reading.id].append(index)
    for canceller in notices:
        if canceller.repeats:
            continue
        when = _takes_effect(canceller.reading)
        for target in canceller.reading.cancels:
            for index in named.get(target, ()):
                if notices[index].reading is not canceller.reading:
                    notices[index] = _cancelled(notices[index], canceller.id, when)


def _takes_effect(canceller: Reading) -> int | None:
    """Return when a cancellation counts: its issue; for a notice that does not tell it, the first time it names."""
    if canceller.issued is not None:
        return canceller.issued
    return min((window.start for area in canceller.areas for window in area.windows), default=None)


def _cancelled(notice: Notice, by: str, when: int | None) -> Notice:
    if when is None:
        return _warned(notice, f"cancelled_unknown_time: {by} cancels this notice and does not say when it was issued")
    if notice.reading.issued is not None and when < notice.reading.issued:
        return _warned(notice, f"cancelled_before_issue: {by} cancels this notice and is older than it; not applied")
    at = when if notice.cancelled_at is None else min(when, notice.cancelled_at)
    return replace(notice, cancelled_at=at)


def _warned(notice: Notice, warning: str) -> Notice:
    return notice if warning in notice.warnings else replace(notice, warnings=(*notice.warnings, warning))


class _Announced(Struct, frozen=True):
    """One area of one notice, where it lies, and when."""

    notice: int
    area: int
    place: Place
    windows: tuple[Window, ...]
    first: int
    last: float


def _announced(notice: int, part: int, reading: Reading) -> _Announced:
    area = reading.areas[part]
    starts = [window.start for window in area.windows]
    last: float = max(starts) + WINDOW_S
    if reading.format == "china":  # only a twin may be the same event at another time, so only there the end matters
        last = max(math.inf if window.end is None else window.end for window in area.windows) + _TWINS_WITHIN_S
    return _Announced(notice, part, place_of(area.footprint), area.windows, min(starts), last)


def _join_events(notices: list[Notice]) -> None:
    """Link the areas that several notices announce for the same time, and flag twins that contradict each other."""
    announced = [
        _announced(index, part, notice.reading)
        for index, notice in enumerate(notices)
        if not notice.repeats
        for part, area in enumerate(notice.areas)
        if area.windows
    ]
    cells: dict[tuple[int, ...], list[_Announced]] = defaultdict(list)
    for item in announced:
        for cell in item.place.cells:
            cells[cell].append(item)
    partners: dict[tuple[int, int], set[str]] = defaultdict(set)
    for one, other in _pairs(cells):
        if not same_place(one.place, other.place):
            continue
        first, second = notices[one.notice], notices[other.notice]
        verdict = _verdict(first.reading, one, second.reading, other)
        if verdict in ("same", "coarser"):
            partners[one.notice, one.area].add(second.feature_ids[other.area])
            partners[other.notice, other.area].add(first.feature_ids[one.area])
        if verdict in _SAYS:
            notices[one.notice] = _warned(first, _SAYS[verdict].format(second.id))
            notices[other.notice] = _warned(second, _SAYS[verdict].format(first.id))
    for (index, part), names in partners.items():
        events = list(notices[index].same_event)
        events[part] = tuple(sorted(names))
        notices[index] = replace(notices[index], same_event=tuple(events))


def _pairs(cells: dict[tuple[int, ...], list[_Announced]]) -> Iterable[tuple[_Announced, _Announced]]:
    """Yield each pair of areas of different notices that share a cell and whose times are not far apart, once."""
    for cell, items in cells.items():
        if len(items) == 1:
            continue
        items.sort(key=lambda item: item.first)
        for index, one in enumerate(items):
            for other in items[index + 1 :]:
                if other.first > one.last:
                    break
                if one.notice != other.notice and cell == min(set(one.place.cells) & set(other.place.cells)):
                    yield one, other


_SAYS = {
    "coarser": "coarser_twin: {} announces the same area for the same first and last time, but other hours between",
    "contradicts": "contradicts_twin: {} announces the same area for other times",
}


def _verdict(first: Reading, one: _Announced, second: Reading, other: _Announced) -> str:
    """Compare the times that two notices state for one area; only the two languages of one warning may differ."""
    if same_times(one.windows, other.windows):
        return "same"
    if not _are_twins(first, second):
        return "other"
    if _states_no_time(first, one) or _states_no_time(second, other):
        return "same"
    return "coarser" if same_hull(one.windows, other.windows) else "contradicts"


def _are_twins(one: Reading, other: Reading) -> bool:
    """Say whether two notices are the two languages of one warning: Chinese and English, issued at the same time."""
    if one.format != "china" or other.format != "china" or one.issued is None or other.issued is None:
        return False
    languages = bool(_CHINESE.search(one.text)) != bool(_CHINESE.search(other.text))
    return languages and abs(one.issued - other.issued) <= _TWINS_WITHIN_S


def _states_no_time(reading: Reading, announced: _Announced) -> bool:
    """Say whether the windows are not the notice's own words: none were stated, or the text broke off before them."""
    warnings = (*reading.warnings, *reading.areas[announced.area].warnings)
    return any(warning.startswith(_NOT_STATED) for warning in warnings)


def _with_repeats(notices: list[Notice], readings: Sequence[Reading]) -> list[Notice]:
    """Give every repeat what became of the notice that it repeats, and tell that notice how often it came."""
    final = {notice.id: notice for notice in notices if not notice.repeats}
    times: dict[str, int] = defaultdict(int)
    for notice in notices:
        times[notice.id] += notice.repeats
    return [
        replace(final[notice.id], repeats=True, reading=reading)
        if notice.repeats
        else _warned(notice, f"repeated: the same notice came {times[notice.id] + 1} times")
        if times[notice.id]
        else notice
        for notice, reading in zip(notices, readings, strict=True)
    ]
