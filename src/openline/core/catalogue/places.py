"""Areas, heights and time windows in words (spec 4.4)."""

from collections.abc import Sequence
from itertools import islice

from openline.core.catalogue.fields import Point
from openline.core.catalogue.measures import bearing, clock, flight_level, height, length, place
from openline.core.catalogue.view import Argument, Phrases, View, view_of
from openline.core.catalogue.volumes import FootprintForm, Reference, Shape, VolumeForm, WindowForm

SHOWN_WINDOWS = 4
SHOWN_CORNERS = 12
SHOWN_POLYGONS = 4


def footprint(form: FootprintForm, reader: Phrases | View) -> str:
    """Return the words for a footprint with its stated corners."""
    view = view_of(reader)
    match form.shape:
        case Shape.QUADRANT:
            return view.say("shape-quadrant", {"place": _named("quadrant", form.place, view)})
        case Shape.WATER_BODY:
            return view.say("shape-water-body", {"place": _named("water", form.place, view)})
        case Shape.POLYGON:
            return _polygon(form.rings, form.parallels, view)
        case Shape.MULTIPOLYGON:
            return _polygons(form, view)
    points, width = form.rings[0], length(form.width_dm, view, up=True)
    match form.shape:
        case Shape.CORRIDOR:
            return view.say("shape-corridor", {"places": _places(points, view), "width": width})
        case Shape.MOVING:
            track = [
                view.say("shape-moving-point", {"place": place(point, view.units.coordinates), "time": clock(at, view)})
                for point, at in zip(points, form.times, strict=True)
            ]
            return view.say("shape-moving", {"places": _shown(track, SHOWN_CORNERS, view), "width": width})
    centre = place(points[0], view.units.coordinates)
    if form.shape == Shape.SECTOR:
        return _sector(form, centre, width, view)
    if form.width_dm == 0:
        return view.say("shape-point", {"place": centre})
    return view.say("shape-circle", {"place": centre, "radius": width})


def _sector(form: FootprintForm, centre: str, outer: str, view: View) -> str:
    first, last = (bearing(each, view) for each in form.azimuths)
    said = {"place": centre, "radius": outer, "from": first, "to": last}
    if not form.inner_dm:
        return view.say("shape-sector", said)
    return view.say("shape-sector-ring", {**said, "inner": length(form.inner_dm, view)})


def _polygons(form: FootprintForm, view: View) -> str:
    """Return the polygons one by one, the first few in full."""
    rings = iter(form.rings)
    parts = [tuple(islice(rings, count)) for count in form.polygons]
    shown = parts if view.full else parts[:SHOWN_POLYGONS]
    said = [_polygon(part, True, view) for part in shown]
    listed = _shown(said, len(said), view, len(parts))
    areas = view.say("shape-polygons", {"count": len(parts), "areas": listed})
    return areas if form.parallels else view.say("shape-straight", {"area": areas})


def _polygon(rings: tuple[tuple[Point, ...], ...], parallels: bool, view: View) -> str:
    outer, *holes = rings
    said = view.say("shape-polygon", {"count": len(outer), "places": _places(outer, view)})
    for hole in holes:
        said = view.say("shape-polygon-holes", {"area": said, "places": _places(hole, view)})
    return said if parallels else view.say("shape-straight", {"area": said})


def _named(kind: str, number: int, view: View) -> str:
    key = f"{kind}-{number}"
    return view.say(key) if view.phrases.has(key) else view.say("place-unknown", {"number": str(number)})


def _places(points: tuple[Point, ...], view: View) -> str:
    shown = points if view.full else points[:SHOWN_CORNERS]
    said = [place(point, view.units.coordinates) for point in shown]
    return _shown(said, len(said), view, len(points))


def _shown(said: list[str], most: int, view: View, total: int | None = None) -> str:
    """Return the first `most` of a list, and how many more there are."""
    shown = said if view.full else said[:most]
    more = (len(said) if total is None else total) - len(shown)
    words = view.listed(shown)
    return f"{words} {view.say('and-more', {'count': more})}" if more else words


def heights(form: VolumeForm, reader: Phrases | View) -> str:
    """Return the words for a vertical band."""
    view = view_of(reader)
    if form.lower_dm is None and form.upper_dm is None and form.lower_ref is None and form.upper_ref is None:
        return view.say("heights-not-stated")
    limits: dict[str, Argument] = {}
    if form.lower_dm is not None:
        limits["lower"] = _limit(form.lower_dm, form.lower_ref, view, upper=False)
    if form.upper_dm is not None:
        limits["upper"] = _limit(form.upper_dm, form.upper_ref, view, upper=True)
    match sorted(limits):
        case ["lower", "upper"]:
            return view.say("heights", limits)
        case ["lower"]:
            return view.say("heights-above", limits)
        case ["upper"]:
            return view.say("heights-below", limits)
    return view.say("heights-all")


def _limit(decimetres: int, reference: Reference | None, view: View, *, upper: bool) -> str:
    """Return one limit, rounded outwards where the reader's unit is coarser."""
    if reference == Reference.FL:
        return flight_level(decimetres, view)
    if decimetres == 0 and reference in (Reference.SFC, Reference.AGL):
        return view.say("surface")
    said = height(decimetres, view, up=upper != (reference == Reference.DEPTH))
    if reference is None:
        return said
    return view.say("height", {"height": said, "reference": view.say(f"reference-{reference.name.lower()}")})


def window(form: WindowForm, reader: Phrases | View) -> str:
    """Return the words for one time window."""
    view = view_of(reader)
    start, end, alternate = form
    if end is None:
        span = view.say("window-open", {"start": clock(start, view)})
    else:
        span = view.say("window", {"start": clock(start, view), "end": clock(end, view)})
    return view.say("window-alternate", {"span": span}) if alternate else span


def windows(forms: Sequence[WindowForm], reader: Phrases | View) -> str:
    """Return the words for time windows, the first few in full."""
    view = view_of(reader)
    shown = forms if view.full else forms[:SHOWN_WINDOWS]
    words = view.listed([window(each, view) for each in shown], "long-list-separator")
    more = len(forms) - len(shown)
    return f"{words} {view.say('and-more', {'count': more})}" if more else words


def volume(form: VolumeForm, view: View, number: int | None = None) -> str:
    """Return the words for a volume, with its number where there are several."""
    said: dict[str, Argument] = {
        "area": footprint(form.footprint, view),
        "heights": heights(form, view),
        "windows": windows(form.windows, view) if form.windows else view.say("not-stated"),
    }
    return view.say("volume", said) if number is None else view.say("volume-numbered", {**said, "number": str(number)})
