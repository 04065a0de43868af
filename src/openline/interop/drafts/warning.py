"""Drafts of navigational warnings in the form of the NAVAREA coordinators and of HYDROPAC.

    DDHHMMZ MMM YY
    HYDROPAC ____/__(__).
    SOUTH CHINA SEA.
    1. HAZARDOUS OPERATIONS, ROCKET LAUNCHING
    150010Z TO 150245Z APR 26 IN AREAS:
    A. BOUND BY 17-20.00N 113-05.00E, 17-48.00N 113-40.00E, 17-05.00N 114-20.00E.
    B. ...
    2. CANCEL THIS MSG 150345Z APR 26.

A warning says nothing about heights: it is for ships, and what it closes is closed from the surface up.

Source: IMO resolution A.706(17) as amended and the joint IMO/IHO/WMO manual on maritime safety information (hazard,
position, time, cancellation); the wording is that of warnings in force.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import groupby

from openline.core.space.simple import simple
from openline.core.space.volume import Band, Circle, Corridor, Footprint, Polygon, Position, Volume, Window
from openline.interop.drafts.announcement import REMARK, Announcement, Draft, NotExpressible, without_holes
from openline.interop.drafts.layout import STEP_M, folded, miles
from openline.interop.drafts.outwards import Grid, outwards
from openline.interop.drafts.periods import Run, moment, month, runs, whole_minutes
from openline.interop.drafts.readback import Wording, first_understood, sendable
from openline.interop.notices.reading import Kind, RawNotice

_HUNDREDTHS = Grid(6000)
_LEAST_RUN = 3
_HOUR = 3600
_LINE = 68
_MOST_AREAS = 26

HEIGHTS = "heights: a navigational warning states no heights; what it closes is closed at every height"

_SERIES = re.compile(r"NAVAREA (?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI{0,3}|XIX|XXI?)|HYDROPAC|HYDROLANT|HYDROARC")
_NUMBER = re.compile(rf"(?:{_SERIES.pattern}) \d{{1,4}}/\d{{2}}")

_HAZARDS: dict[Kind, str] = {
    "exercise": "NAVAL EXERCISES",
    "live_firing": "GUNNERY EXERCISES",
    "missile": "HAZARDOUS OPERATIONS, MISSILES",
    "rocket_launch": "HAZARDOUS OPERATIONS, ROCKET LAUNCHING",
    "space_debris": "HAZARDOUS OPERATIONS, SPACE DEBRIS",
    "hazardous_operation": "HAZARDOUS OPERATIONS",
    "patrol": "HAZARDOUS OPERATIONS, PATROL",
    "relocation": "HAZARDOUS OPERATIONS, RELOCATION OF UNITS",
    "transit": "HAZARDOUS OPERATIONS, TRANSIT OF UNITS",
    "closed_area": "NAVIGATION PROHIBITED",
    "works": "WORKS IN PROGRESS",
    "hazard": "HAZARDOUS OPERATIONS",
    "other": "HAZARDOUS OPERATIONS",
}


def draft_warning(
    announcement: Announcement, *, series: str = "HYDROPAC", sea: str = "", cancels: Sequence[str] = ()
) -> Draft:
    """Return one warning with all areas of an announcement, lettered A., B., ... where there are several.

    Args:
        series: `NAVAREA XI`, `HYDROPAC` and so on; the number stays open.
        sea: the sea or coast for the second line, in the author's words.
        cancels: numbers of warnings that this one cancels, such as `HYDROPAC 750/26`.
    Raises:
        NotExpressible: the form has no words for it, or an argument is not of the form.
    """
    if not _SERIES.fullmatch(series):
        raise NotExpressible(f"{series[:20]!r} is no series of warnings", hint="NAVAREA I to XXI, HYDROPAC, ...")
    for number in cancels:
        if not _NUMBER.fullmatch(number):
            raise NotExpressible(f"{number[:30]!r} is no number of a warning", hint="write it as HYDROPAC 750/26")
    if len(announcement.volumes) > _MOST_AREAS:
        raise NotExpressible(
            f"one warning letters {_MOST_AREAS} areas at most, not {len(announcement.volumes)}",
            hint="announce them in several",
        )
    areas, notes = _areas(announcement.volumes)
    hazard = _HAZARDS[announcement.kind]

    def worded(wording: Wording) -> str:
        lead = "".join(f"{words}.\n" for words in (sendable(sea), wording.title) if words)
        contact = [f"CONTACT {wording.contact}"] if wording.contact else []
        paragraphs = [f"{hazard} {_body(areas)}", *contact, *_cancellations(areas, cancels)]
        numbered = "".join(f"{_folded(f'{at}. {text}')}.\n" for at, text in enumerate(paragraphs, start=1))
        return f"{REMARK}.\nDDHHMMZ MMM YY\n{series} ____/__(__).\n{lead}{numbered}"

    found = first_understood(worded, announcement, areas, lambda text: RawNotice(text, series="nga"))
    return Draft(announcement.id, "warning", found.text, found.volumes, (*notes, *found.notes), series)


def _areas(volumes: Iterable[Volume]) -> tuple[list[Volume], tuple[str, ...]]:
    """Return the areas as the form can say them, and what is said differently."""
    areas: list[Volume] = []
    notes: dict[str, None] = {}
    for volume in volumes:
        filled, said = without_holes(volume)
        notes |= dict.fromkeys(said)
        if volume.band.upper_m is not None or volume.band.lower_m:
            notes[HEIGHTS] = None
        windows = _firm_then_alternates(volume.windows)
        areas.append(Volume(outwards(filled.footprint, _HUNDREDTHS, STEP_M, 0.0), Band(), windows))
    return areas, tuple(notes)


def _firm_then_alternates(windows: Sequence[Window]) -> tuple[Window, ...]:
    """Return the windows in whole minutes, those that replace others last; where all are alternates, none is one."""
    firm = [window for window in windows if not window.alternate]
    spare = whole_minutes([window for window in windows if window.alternate]) if len(firm) < len(windows) else ()
    if not firm:
        return spare
    return (*whole_minutes(firm), *(Window(window.start, window.end, True) for window in spare))


# Words ----------------------------------------------------------------------------------------------------------------


def _body(areas: Sequence[Volume]) -> str:
    """Return times and places: the times once where all areas have the same, else behind each letter."""
    if len(areas) == 1:
        place = _place(areas[0].footprint)
        return f"{_times(areas[0].windows)} {place if place.startswith('IN ') else f'IN AREA {place}'}"
    lettered = [(chr(ord("A") + at), area) for at, area in enumerate(areas)]
    if len({area.windows for area in areas}) == 1:
        places = ".\n".join(f"{letter}. {_place(area.footprint)}" for letter, area in lettered)
        return f"{_times(areas[0].windows)} IN AREAS:\n{places}"
    return "IN AREAS:\n" + ".\n".join(
        f"{letter}. {_times(area.windows)} {_place(area.footprint)}" for letter, area in lettered
    )


def _times(windows: Sequence[Window]) -> str:
    phrases = []
    for alternate, group in groupby(windows, key=lambda window: window.alternate):
        said = [span for run in runs(group, _LEAST_RUN) for span in _spans(run)]
        phrases.append(f"ALTERNATE {_and(said)}" if alternate else _and(said))
    return ", ".join(phrases)


def _and(phrases: Sequence[str]) -> str:
    return phrases[0] if len(phrases) == 1 else f"{', '.join(phrases[:-1])} AND {phrases[-1]}"


def _spans(run: Run) -> list[str]:
    if run.days == 1:
        return [_span(window) for window in run.hours]
    start, last = moment(run.start), moment(run.last_start)
    hours = _and([f"{moment(w.start):%H%M}Z TO {moment(w.end):%H%M}Z" for w in run.hours if w.end is not None])
    opening = f"{start:%d}" if _same_month(start, last) else f"{start:%d} {_month(start)}"
    return [f"{hours} DAILY {opening} THRU {last:%d} {_month(last)}"]


def _span(window: Window) -> str:
    start = moment(window.start)
    if window.end is None:
        return f"{start:%d%H%M}Z {_month(start)} UNTIL FURTHER NOTICE"
    end = moment(window.end)
    opening = f"{start:%d%H%M}Z" if _same_month(start, end) else f"{start:%d%H%M}Z {_month(start)}"
    return f"{opening} TO {end:%d%H%M}Z {_month(end)}"


def _same_month(a: datetime, b: datetime) -> bool:
    return (a.year, a.month) == (b.year, b.month)


def _month(when: datetime) -> str:
    """Return month and year: the number and the time of issue, which would tell the year, are still to come."""
    return f"{month(when)} {when:%y}"


def _over(areas: Sequence[Volume]) -> int | None:
    """Return when the warning cancels itself: an hour after its last end; None where an end is open."""
    ends = [window.end for area in areas for window in area.windows]
    known = [end for end in ends if end is not None]
    return max(known) + _HOUR if len(known) == len(ends) else None


def _place(footprint: Footprint) -> str:
    (part,) = simple(footprint)
    match part:
        case Circle(centre, radius_m):
            return f"{_within(radius_m) or 'IN '}{position(centre)}"
        case Corridor(points, half_width_m) if len(points) > 1:
            line = ", ".join(map(position, points))
            return f"{_within(half_width_m) or 'ALONG '}TRACKLINE JOINING {line}"
        case Corridor(points, half_width_m):
            return f"{_within(half_width_m) or 'IN '}{position(points[0])}"
        case Polygon(rings):
            return f"BOUND BY {', '.join(map(position, rings[0]))}"


def _within(metres: float) -> str:
    said = miles(metres)
    return f"WITHIN {said} {'MILE' if said == '1' else 'MILES'} OF " if metres else ""


def position(place: Position) -> str:
    """Return a position to a hundredth of a minute, `28-38.47N 080-37.31W`."""
    longitude, latitude = _HUNDREDTHS.cell(place)
    north, east = abs(latitude), abs(longitude)
    return (
        f"{north // 6000:02}-{north % 6000 // 100:02}.{north % 100:02}{'S' if latitude < 0 else 'N'} "
        f"{east // 6000:03}-{east % 6000 // 100:02}.{east % 100:02}{'W' if longitude < 0 else 'E'}"
    )


def _cancellations(areas: Sequence[Volume], cancels: Sequence[str]) -> list[str]:
    clauses = [f"CANCEL {', '.join(cancels)}"] if cancels else []
    over = _over(areas)
    if over is not None:
        when = moment(over)
        clauses.append(f"CANCEL THIS MSG {when:%d%H%M}Z {_month(when)}")
    return clauses


def _folded(text: str) -> str:
    """Return a paragraph in lines of at most 68 letters, no position parted."""
    stated = (folded(re.findall(r"\S+-\S+[NS] \S+|\S+", line), _LINE) for line in text.split("\n"))
    return "\n".join(line for lines in stated for line in lines)
