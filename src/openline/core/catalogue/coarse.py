"""The versions for other eyes: the same element, less exactly (spec 4.14).

Places widen to boxes on a grid, times to whole days, and what identifies is left out.

Coarsening only ever widens, so that whoever plans around the coarse version never meets the exact one. It counts in
whole numbers alone: both sides compute it alike, and a coarse part that does not follow from the full one is refused.
Where no box of less than half the globe holds a place, there is no coarse version.
"""

from collections.abc import Iterable
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Final, TypeVar

from msgspec.structs import replace

from openline.core.catalogue.codes import Marker
from openline.core.catalogue.element import Element, FreeText
from openline.core.catalogue.fields import DEGREE, MAX_TIME, MAX_WIDTH_DM, Point
from openline.core.catalogue.volumes import NAMED, FootprintForm, Shape, VolumeForm, WindowForm

if TYPE_CHECKING:
    from openline.core.catalogue.notices import Activity, Launch
    from openline.core.catalogue.protection import Leg, Movement, Site
    from openline.core.catalogue.watching import Track

CELL: Final = DEGREE // 2
"""The grid: half a degree, some 55 km."""
DAY: Final = 86_400
TURN, POLE = 360 * DEGREE, 90 * DEGREE
WIDEST: Final = 170 * DEGREE
"""A box that is wider in longitude could be more than half the globe, and its sides could not be told."""
DM_PER_DEGREE: Final = 1_100_000
"""Decimetres in a degree of a great circle, less than anywhere on the ellipsoid, so that degrees come out too many."""
CELL_REACH_DM, ERROR_STEP_DM = 400_000, 100_000
"""No point of a cell is farther from its centre than 40 km; errors are stated in steps of 10 km."""
LEFT_OUT: Final = "–"
NO_TITLE: Final = FreeText(marker=Marker.INFORMATION, language="zxx", text=LEFT_OUT)
"""zxx is ISO 639-2 for *no linguistic content*."""

Box = tuple[int, int, int, int]
"""(west, south, east, north) in 1e-7 degree; west to east without a jump at 180 degrees."""

E = TypeVar("E", bound=Element)


def _unless_same(coarse: E, full: E) -> E | None:
    """A coarse version has none of its own."""
    return None if coarse == full else coarse


def activity(full: "Activity") -> "Activity | None":
    """Return an activity by kind, boxes and days; None for one that is made from a published notice."""
    if full.source:
        return None
    volumes: list[VolumeForm] = []
    for volume in full.volumes:
        footprint = coarse_footprint(volume.footprint)
        if footprint is None:
            return None
        wide = VolumeForm(footprint=footprint, windows=days(volume.windows))
        if wide not in volumes:
            volumes.append(wide)
    coarse = type(full)(
        activity_id=full.activity_id,
        kind=full.kind,
        title=NO_TITLE,
        volumes=tuple(volumes),
        cancelled_at=None if full.cancelled_at is None else _day_after(full.cancelled_at),
        hazards=full.hazards,
        emergency=full.emergency,
    )
    return _unless_same(coarse, full)


def launch(full: "Launch") -> "Launch | None":
    """Return a launch by class, boxes and days, without azimuth, height and range."""
    area, impacts = coarse_footprint(full.launch_area), coarse_footprints(full.impact_areas)
    if area is None or impacts is None:
        return None
    windows = days(full.windows)
    coarse = type(full)(
        activity_id=full.activity_id,
        launch_class=full.launch_class,
        count=full.count,
        windows=windows,
        launch_area=area,
        valid_until=max(_day_after(full.valid_until), *(end or 0 for _, end, _ in windows)),
        direction=full.direction,
        impact_areas=impacts,
        withheld=full.withheld,
    )
    return _unless_same(coarse, full)


def site(full: "Site") -> "Site | None":
    """Return a site by category and cells, without its name, its operator and its markings."""
    place = FootprintForm(shape=Shape.CIRCLE, rings=((full.location,),))
    boxes = [box_of(part) for part in (place, full.footprint) if part is not None]
    whole = _joined(box for box in boxes if box is not None)
    if whole is None or None in boxes:
        return None
    ground = _polygon(whole)
    if ground is None:
        return None
    coarse = type(full)(
        site_id=full.site_id,
        category=full.category,
        location=_centre(_on_grid(whole)),
        locality=LEFT_OUT,
        operator=LEFT_OUT,
        status=full.status,
        verified_by=LEFT_OUT,
        verified_at=full.verified_at - full.verified_at % DAY,
        method=full.method,
        expires=_day_after(full.expires),
        footprint=ground,
        replaces=full.replaces,
    )
    return _unless_same(coarse, full)


def movement(full: "Movement") -> "Movement | None":
    """Return a movement by purpose, boxes and days, without vehicles, marks, tracker, radio and leader."""
    alternates = coarse_footprints(full.alternates)
    legs = [_leg(leg) for leg in full.legs]
    if alternates is None or None in legs:
        return None
    coarse = type(full)(
        move_id=full.move_id,
        purpose=full.purpose,
        legs=tuple(leg for leg in legs if leg is not None),
        persons=full.persons,
        alternates=alternates,
        replaces=full.replaces,
        ended=None if full.ended is None else _day_after(full.ended),
    )
    return _unless_same(coarse, full)


def _leg(leg: "Leg") -> "Leg | None":
    route = coarse_footprint(leg.route)
    if route is None:
        return None
    ((depart,), (arrive,)) = days((leg.depart,)), days((leg.arrive,))
    return type(leg)(route=route, depart=depart, arrive=arrive)


def track(full: "Track") -> "Track | None":
    """Return a track by kind and cell; its error grows by what the place has moved at most."""
    longitude, latitude = full.location
    cell = _on_grid((longitude, latitude, longitude, latitude))
    centre = _centre(cell)
    error = full.error_dm if centre == full.location else full.error_dm + CELL_REACH_DM
    coarse = replace(
        full,
        location=centre,
        error_dm=min(error - error % -ERROR_STEP_DM, MAX_WIDTH_DM),
        height_dm=None,
        height_error_dm=None,
        course=None,
        speed=None,
        label="",
    )
    return _unless_same(coarse, full)


# times


def days(windows: Iterable[WindowForm]) -> tuple[WindowForm, ...]:
    """Return the whole UTC days that hold the windows, those that touch made one, in order of time."""
    merged: list[WindowForm] = []
    for start, end, _ in sorted(windows, key=lambda window: window[0]):
        first = start - start % DAY
        last = None if end is None else max(_day_after(end), min(first + DAY, MAX_TIME))
        if merged and ((until := merged[-1][1]) is None or until >= first):
            first = merged.pop()[0]
            last = None if until is None or last is None else max(until, last)
        merged.append((first, last, False))
    return tuple(merged)


def _day_after(time: int) -> int:
    return min(time - time % -DAY, MAX_TIME)


# places


def coarse_footprints(forms: Iterable[FootprintForm]) -> tuple[FootprintForm, ...] | None:
    """Return the boxes of several footprints, each once; None where one has none."""
    found = [coarse_footprint(form) for form in forms]
    return None if None in found else tuple(dict.fromkeys(form for form in found if form is not None))


def coarse_footprint(form: FootprintForm) -> FootprintForm | None:
    """Return the box on the grid that holds a footprint, edges along parallels; a named water stays as it is.

    Returns None where a box would be wider than `WIDEST`, or would hold a pole and touch the equator.
    """
    if form.shape in NAMED:
        return form
    box = box_of(form)
    return None if box is None else _polygon(box)


def box_of(form: FootprintForm) -> Box | None:
    """Return a box that holds a footprint: of its outer rings, centre or line, then of its reach on every side.

    Returns None for a named water, and for a ring round a pole that crosses the equator: either side could be meant.
    """
    if form.shape in NAMED:
        return None
    if form.shape == Shape.MULTIPOLYGON:
        firsts = accumulate(form.polygons[:-1], initial=0)
        outer = (
            FootprintForm(shape=Shape.POLYGON, rings=form.rings[at : at + 1], parallels=form.parallels) for at in firsts
        )
        boxes = [box_of(each) for each in outer]
        return None if None in boxes else _joined(box for box in boxes if box is not None)
    points = form.rings[0]
    polygon = form.shape == Shape.POLYGON
    edges = [*pairwise(points), *([(points[-1], points[0])] if polygon else [(points[0], points[0])])]
    at = west = east = points[0][0]
    south, north = POLE, -POLE
    for one, other in edges:
        turn = (other[0] - one[0] + TURN // 2) % TURN - TURN // 2
        at += turn
        west, east = min(west, at), max(east, at)
        rise = 0 if polygon and form.parallels and one[1] == other[1] else _rise(abs(turn))
        low, high = min(one[1], other[1]), max(one[1], other[1])
        south = min(south, low - rise if low < 0 else low)
        north = max(north, high + rise if high > 0 else high)
    if polygon and at != points[0][0]:  # it goes round a pole
        if south < 0 < north:
            return None
        return (0, south, TURN, POLE) if north > 0 else (0, -POLE, TURN, north)
    return _widened((west, max(south, -POLE), east, min(north, POLE)), 0 if polygon else form.width_dm)


def _rise(turn: int) -> int:
    """How much nearer to the pole than both its ends a great circle comes, at most, in 1e-7 degree.

    tan of its latitude is at most that of its higher end over the cosine of half the turn; the difference is greatest
    where sin = tan² of a quarter of the turn, which is under turn² / 800 degrees up to a turn of 90.
    """
    return POLE if turn > 90 * DEGREE else -(-turn * turn // (800 * DEGREE))


def _widened(box: Box, reach_dm: int) -> Box:
    """Widen a box by a reach. A way of length r to latitude p at most turns by r / cos p, and cos p >= 1 - p / 90."""
    west, south, east, north = box
    reach = -(-reach_dm * DEGREE // DM_PER_DEGREE)
    south, north = south - reach, north + reach
    if reach and (north >= POLE or south <= -POLE):
        return 0, max(south, -POLE), TURN, min(north, POLE)
    aside = -(-reach * POLE // (POLE - max(abs(south), abs(north)))) if reach else 0
    return west - aside, south, east + aside, north


def _joined(boxes: Iterable[Box]) -> Box | None:
    """The box around boxes, each taken round the globe until it lies nearest to the first one."""
    whole: Box | None = None
    for west, south, east, north in boxes:
        if whole is None:
            whole = west, south, east, north
            continue
        turns = (whole[0] + whole[2] - west - east + TURN) // (2 * TURN) * TURN
        west, east = min(whole[0], west + turns), max(whole[2], east + turns)
        whole = west, min(whole[1], south), east, max(whole[3], north)
    return whole


def _on_grid(box: Box) -> Box:
    west, south, east, north = box
    west, south, east, north = west - west % CELL, south - south % CELL, east - east % -CELL, north - north % -CELL
    if west == east:
        east += CELL
    if south == north:
        south, north = (south - CELL, north) if north == POLE else (south, north + CELL)
    return west, south, east, north


def _polygon(box: Box) -> FootprintForm | None:
    west, south, east, north = _on_grid(box)
    ring: tuple[Point, ...]
    if east - west >= TURN and south > 0:
        ring = ((-TURN // 2, south), (-POLE, south), (0, south), (POLE, south))
    elif east - west >= TURN and north < 0:
        ring = ((-TURN // 2, north), (POLE, north), (0, north), (-POLE, north))
    elif east - west > WIDEST:
        return None
    else:
        left, right = _round(west), _round(east)
        right = right if right != -TURN // 2 else TURN // 2
        middle = 0 if south < 0 < north and north - south > POLE else None
        ring = (
            (left, south),
            (right, south),
            *(() if middle is None else ((right, middle),)),
            (right, north),
            (left, north),
            *(() if middle is None else ((left, middle),)),
        )
    return FootprintForm(shape=Shape.POLYGON, rings=(ring,))


def _centre(box: Box) -> Point:
    west, south, east, north = box
    return _round((west + east) // 2), (south + north) // 2


def _round(longitude: int) -> int:
    """Longitude from -180 up to, but not at, 180 degrees."""
    return (longitude + TURN // 2) % TURN - TURN // 2
