"""The demonstration's picture: the stretch of sea where most plans of the two parties meet."""

from collections.abc import Sequence
from importlib.resources import files
from math import cos, radians, sin
from typing import Any

from openline.core.catalogue.plain import from_plain
from openline.core.catalogue.volumes import VolumeForm, read_volume
from openline.core.space.conflict import Conflict
from openline.core.space.simple import simple
from openline.core.space.volume import Circle, Corridor, Footprint, Polygon, Position
from openline.demo.choose import Choice
from openline.interop import picture
from openline.interop.coastlines import unpack_coastlines
from openline.interop.picture import Area
from openline.interop.way_out import draw_way_out
from openline.node.party import iso

NEAR = cos(radians(9.0))
"""About 1,000 km: what lies nearer to the chosen place is drawn."""


def draw(choice: Choice, between: Sequence[dict[str, Any]], names: tuple[str, str]) -> str:
    """Return an SVG of the region with the most conflicts; of everything where there is none."""
    owned = [(names[0], feature) for feature in choice.a] + [(names[1], feature) for feature in choice.b]
    areas = [Area(feature.id, owner, feature.volume) for owner, feature in owned]
    conflicts = [_conflict(form) for form in between]
    if conflicts:
        centre = max(conflicts, key=lambda c: sum(_near(c.inside, other.inside) for other in conflicts)).inside
        conflicts = [conflict for conflict in conflicts if _near(centre, conflict.inside)]
        involved = {name for conflict in conflicts for name in (conflict.a, conflict.b)}
        areas = [a for a in areas if a.id in involved or _near(centre, _corner(a.volume.footprint))]
    coastlines = unpack_coastlines(files("openline.interop").joinpath("coastlines.dat").read_bytes())
    return picture.draw(areas, conflicts, coastlines, title=f"{names[0]} and {names[1]}, from {iso(choice.start)}")


def draw_change(choice: Choice, between: Sequence[dict[str, Any]], names: tuple[str, str], volumes: list[Any],
                words: str) -> str:  # fmt: skip
    """Return an SVG of a notice of the first party before and after a change, with what it met.

    Args:
        between: the conflicts of the notice; volumes: after the change, in their plain form; words: the change.
    """
    name, others = between[0]["ours"], {form["theirs"] for form in between}
    before = [Area(each.id, names[0], each.volume) for each in choice.a if each.id == name]
    met = [Area(each.id, names[1], each.volume) for each in choice.b if each.id in others]
    after = [read_volume(from_plain(VolumeForm, each)) for each in volumes]
    coastlines = unpack_coastlines(files("openline.interop").joinpath("coastlines.dat").read_bytes())
    conflicts = [_conflict(form) for form in between]
    return draw_way_out(before, after, met, conflicts, coastlines, title=f"{name}: {words}")


def _conflict(form: dict[str, Any]) -> Conflict:
    return Conflict(
        a=form["ours"],
        b=form["theirs"],
        windows=tuple((start, end) for start, end in form["windows"]),
        lower_m=form["lower_m"],
        upper_m=form["upper_m"],
        inside=(form["inside"][0], form["inside"][1]),
        least_distance_m=form["least_distance_m"],
        margin_only=form["margin_only"],
    )


def _corner(footprint: Footprint) -> Position:
    match simple(footprint)[0]:
        case Polygon(rings):
            return rings[0][0]
        case Circle(centre):
            return centre
        case Corridor(points):
            return points[0]


def _near(a: Position, b: Position) -> bool:
    (lon_a, lat_a), (lon_b, lat_b) = ((radians(x), radians(y)) for x, y in (a, b))
    return sin(lat_a) * sin(lat_b) + cos(lat_a) * cos(lat_b) * cos(lon_a - lon_b) > NEAR
