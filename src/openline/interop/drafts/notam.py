"""Drafts of NOTAMs in the ICAO form, fields Q) to G).

    (_____/__ NOTAMN
    Q) XXXX/QWMLW/IV/BO/W/000/999/3838N12147E024
    A) XXXX B) 2604020500 C) 2604070900
    D) APR 02-05 0500-0900, APR 07 0500-0900
    E) ROCKET LAUNCH WILL TAKE PLACE WI AREA BOUNDED BY ...
    F) SFC
    G) UNL)

One NOTAM says one area with its heights; windows that one field D) cannot hold make further NOTAMs.

Source: ICAO Annex 15 and Doc 8126 (format), Doc 8400 (Q-codes); at most 200 letters in D), no pause of more than seven
days inside one NOTAM and no more than three months, as the European operating procedures (OPADD) have it.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from math import ceil

from openline.core.space.geodesy import MARGIN, Vectors, positions
from openline.core.space.shape import shape_of
from openline.core.space.simple import simple
from openline.core.space.volume import Circle, Corridor, Footprint, Polygon, Position, Volume, Window
from openline.interop.drafts.announcement import ALTERNATES, REMARK, Announcement, Draft, NotExpressible, without_holes
from openline.interop.drafts.heights import lower_level, upper_level
from openline.interop.drafts.layout import NAUTICAL_MILE_M, STEP_M, folded, miles
from openline.interop.drafts.outwards import Grid, outwards
from openline.interop.drafts.periods import DAY, Run, moment, month, runs, whole_minutes
from openline.interop.drafts.readback import Wording, first_understood
from openline.interop.notices.reading import Kind, RawNotice

_SECONDS = Grid(3600)
_MINUTES = Grid(60)
_LONGEST_D = 200
_LONGEST_PAUSE = 7 * DAY
_LONGEST_VALIDITY = 90 * DAY
_LEAST_RUN = 3
_LOCATION = re.compile(r"[A-Z]{4}")
_NUMBER = re.compile(r"[A-Z]\d{4}/\d{2}")
_LINE = 69

OPEN_END = "open_end: no end is announced, so field C) says PERM; the office may set an estimated end (EST) instead"

_ACTIVITIES: dict[Kind, tuple[str, str]] = {
    "exercise": ("QWELW", "MIL EXERCISES WILL TAKE PLACE"),
    "live_firing": ("QWMLW", "GUN FRNG WILL TAKE PLACE"),
    "missile": ("QWMLW", "MISSILE FRNG WILL TAKE PLACE"),
    "rocket_launch": ("QWMLW", "ROCKET LAUNCH WILL TAKE PLACE"),
    "space_debris": ("QRDCA", "TEMPO DANGER AREA ACT DUE TO FALLING SPACE DEBRIS"),
    "hazardous_operation": ("QRDCA", "TEMPO DANGER AREA ACT DUE TO HAZARDOUS OPS"),
    "patrol": ("QXXXX", "PATROL WILL TAKE PLACE"),
    "relocation": ("QXXXX", "RELOCATION OF UNITS WILL TAKE PLACE"),
    "transit": ("QXXXX", "TRANSIT OF UNITS WILL TAKE PLACE"),
    "closed_area": ("QRTCA", "TEMPO RESTRICTED AREA ACT"),
    "works": ("QXXXX", "WORKS IN PROGRESS"),
    "hazard": ("QXXXX", "HAZARD TO ACFT"),
    "other": ("QXXXX", "ACTIVITY WILL TAKE PLACE"),
}
"""Code of subject and condition (ICAO Doc 8400; QXXXX: no code fits, the text tells), and the words in field E)."""


def draft_notams(
    announcement: Announcement, *, region: str = "XXXX", location: str = "XXXX", replaces: str = ""
) -> tuple[Draft, ...]:
    """Return one or more NOTAMs for each area of an announcement.

    Args:
        region: location indicator of the flight information region for field Q); XXXX leaves it to the office.
        location: what field A) says; XXXX leaves it to the office.
        replaces: number of the NOTAM that this one replaces; only where the announcement makes a single NOTAM.
    Raises:
        NotExpressible: the form has no words for an area, a height or a time, or an argument is not of the form.
    """
    for name, value in (("region", region), ("location", location)):
        if not _LOCATION.fullmatch(value):
            raise NotExpressible(f"{name} {value[:20]!r} is no location indicator", hint="it has four letters: EGTT")
    if replaces and not _NUMBER.fullmatch(replaces):
        raise NotExpressible(f"{replaces[:20]!r} is no number of a NOTAM", hint="write it as A1234/26")
    parts = [
        (volume, notes, group)
        for volume, notes in map(_on_the_grid, announcement.volumes)
        for group in _groups(whole_minutes(volume.windows))
    ]
    if replaces and len(parts) > 1:
        raise NotExpressible(
            f"this makes {len(parts)} NOTAMs, which cannot all replace {replaces}",
            hint="draft the replacement for one area and one period",
        )
    return tuple(
        _draft(announcement, volume, group, notes, _Frame(region, location, replaces, at, len(parts)))
        for at, (volume, notes, group) in enumerate(parts, start=1)
    )


class _Frame:
    """What a NOTAM says beside its activity, and which of how many it is."""

    def __init__(self, region: str, location: str, replaces: str, number: int, count: int) -> None:
        self.region, self.location, self.number, self.count = region, location, number, count
        self.head = f"(_____/__ NOTAMR {replaces}" if replaces else "(_____/__ NOTAMN"
        self.remark = f"{REMARK}." if count == 1 else f"{REMARK}. TEXT {number} OF {count}."

    def name(self, announcement: Announcement) -> str:
        return announcement.id if self.count == 1 else f"{announcement.id}/{self.number}"


def _on_the_grid(volume: Volume) -> tuple[Volume, tuple[str, ...]]:
    volume, notes = without_holes(volume)
    if any(window.alternate for window in volume.windows):
        notes += (ALTERNATES,)
    return Volume(outwards(volume.footprint, _SECONDS, STEP_M, STEP_M), volume.band, volume.windows), notes


def _draft(
    announcement: Announcement, volume: Volume, group: Sequence[Run], notes: tuple[str, ...], frame: _Frame
) -> Draft:
    lower, upper = lower_level(volume.band), upper_level(volume.band)
    code, activity = _ACTIVITIES[announcement.kind]
    start, end = group[0].start, group[-1].last_end
    schedule = _schedule(group)
    notes = (*notes, *lower.notes, *upper.notes, *((OPEN_END,) if end is None else ()))
    fields = [
        frame.remark,
        frame.head,
        f"Q) {frame.region}/{code}/IV/BO/W/{lower.hundreds:03}/{upper.hundreds:03}/{_circle_of(volume.footprint)}",
        f"A) {frame.location} B) {moment(start):%y%m%d%H%M} C) {_end(end)}",
        *([f"D) {schedule}"] if schedule else []),
    ]
    place = _place(volume.footprint)
    announced = Volume(volume.footprint, volume.band, tuple(w for run in group for w in run.windows()))

    def worded(wording: Wording) -> str:
        title = f"{wording.title}. " if wording.title else ""
        contact = f" CTC {wording.contact}." if wording.contact else ""
        said = folded(f"E) {title}{activity} {place}.{contact}".split(), _LINE)
        return "\n".join([*fields, *said, f"F) {lower.text}", f"G) {upper.text})"]) + "\n"

    found = first_understood(worded, announcement, (announced,), lambda text: RawNotice(text, series="notam"))
    said = tuple(dict.fromkeys((*notes, *found.notes)))
    return Draft(frame.name(announcement), "notam", found.text, found.volumes, said)


# Times ----------------------------------------------------------------------------------------------------------------


def _groups(windows: Sequence[Window]) -> Iterator[list[Run]]:
    """Yield the runs that one NOTAM holds together."""
    held: list[Window] = []
    for window in windows:
        if held and not _fits(held, window):
            yield _runs(held)
            held = []
        held.append(window)
    yield _runs(held)


def _fits(held: Sequence[Window], window: Window) -> bool:
    first, last = held[0], held[-1]
    if window.end is None or last.end is None or max(last.end - last.start, window.end - window.start) >= DAY:
        return False  # a whole day and more is told by fields B) and C) alone
    if window.start - last.end > _LONGEST_PAUSE or window.end - first.start > _LONGEST_VALIDITY:
        return False
    return len(_schedule(_runs([*held, window]))) <= _LONGEST_D


def _runs(windows: Sequence[Window]) -> list[Run]:
    found = list(runs(windows, _LEAST_RUN))
    alike = list(runs(windows, 1))
    return alike if len(alike) == 1 else found


def _schedule(group: Sequence[Run]) -> str:
    """Return field D): nothing for a single window, DAILY where every day is alike, else dates with hours."""
    if len(group) == 1 and group[0].days > 1:
        return f"DAILY {_hours(group[0])}"
    if len(group) == 1 and len(group[0].hours) == 1:
        return ""
    return ", ".join(f"{_dates(run)} {_hours(run)}" for run in group)


def _hours(run: Run) -> str:
    return " ".join(f"{moment(w.start):%H%M}-{moment(w.end):%H%M}" for w in run.hours if w.end is not None)


def _dates(run: Run) -> str:
    first, last = moment(run.start), moment(run.last_start)
    if run.days == 1:
        return _day(first)
    return f"{_day(first)}-{last:%d}" if first.month == last.month else f"{_day(first)}-{_day(last)}"


def _day(when: datetime) -> str:
    return f"{month(when)} {when:%d}"


def _end(seconds: int | None) -> str:
    return "PERM" if seconds is None else f"{moment(seconds):%y%m%d%H%M}"


# Places ---------------------------------------------------------------------------------------------------------------


def _place(footprint: Footprint) -> str:
    (part,) = simple(footprint)
    match part:
        case Circle(centre, radius_m):
            return f"WI {miles(radius_m)}NM RADIUS OF {position(centre)}"
        case Corridor(points, half_width_m) if len(points) > 1:
            line = " - ".join(map(position, points))
            return f"WI {miles(half_width_m)}NM EITHER SIDE OF A LINE JOINING {line}"
        case Corridor(points, half_width_m):
            return f"WI {miles(half_width_m)}NM RADIUS OF {position(points[0])}"
        case Polygon(rings):
            return f"WI AREA BOUNDED BY {' - '.join(map(position, (*rings[0], rings[0][0])))}"


def position(place: Position) -> str:
    """Return a position to the second, `395042N1044355E`."""
    longitude, latitude = _SECONDS.cell(place)
    north, east = abs(latitude), abs(longitude)
    return (
        f"{north // 3600:02}{north // 60 % 60:02}{north % 60:02}{'S' if latitude < 0 else 'N'}"
        f"{east // 3600:03}{east // 60 % 60:02}{east % 60:02}{'W' if longitude < 0 else 'E'}"
    )


def _circle_of(footprint: Footprint) -> str:
    """Return the circle of field Q), a filter that holds all of the area: centre to a minute, radius in miles."""
    shape = shape_of(footprint)
    centre = _centre(shape.centre)
    longitude, latitude = _MINUTES.cell(centre)
    reach = (shape.cap_m + shape.reach_m) * MARGIN + _MINUTES.reach_m
    reach_miles = min(999, ceil(reach / NAUTICAL_MILE_M))
    north, east = abs(latitude), abs(longitude)
    return (
        f"{north // 60:02}{north % 60:02}{'S' if latitude < 0 else 'N'}"
        f"{east // 60:03}{east % 60:02}{'W' if longitude < 0 else 'E'}{reach_miles:03}"
    )


def _centre(point: Vectors) -> Position:
    longitude, latitude = positions(point)[0]
    return float(longitude), float(latitude)
