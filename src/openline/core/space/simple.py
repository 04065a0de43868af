"""Footprints as polygons, circles and corridors: for drawings, drafts and lists that know no others (spec 5.2.10)."""

from openline.core.space.sector import ARC_SAGITTA_M, outline
from openline.core.space.volume import Circle, Corridor, Footprint, Moving, MultiPolygon, Polygon, Sector

Simple = Polygon | Circle | Corridor


def simple(footprint: Footprint, sagitta_m: float = ARC_SAGITTA_M) -> tuple[Simple, ...]:
    """Return what together covers a footprint: a sector as its outline, what moves as all that it ever covers.

    Args:
        sagitta_m: so far outside an arc its outline may run.
    Raises:
        InvalidGeometry: a sector makes no sense.
    """
    match footprint:
        case MultiPolygon(polygons, parallels):
            return tuple(Polygon(rings, parallels) for rings in polygons)
        case Sector():
            return (outline(footprint, sagitta_m),)
        case Moving(points, _, radius_m):
            return (Corridor(points, radius_m),)
        case _:
            return (footprint,)
