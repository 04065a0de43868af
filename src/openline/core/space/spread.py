"""How large areas in one view of the globe are, many at once: for people and for costs, never to decide."""

import numpy as np
import shapely
from numpy.typing import NDArray

from openline.core.space.geodesy import Floats, arctan2, cross, dot
from openline.core.space.overlap import GLOBE_KM2, View

_FULL_TURN = 6.283185307179586


def areas_km2(view: View, areas: NDArray[np.object_]) -> Floats:
    """Return the areas on the globe of polygons on the plane of a view, in km2; lines and points have none."""
    parts, whose = shapely.get_parts(areas, return_index=True)
    inner, part = shapely.get_parts(parts, return_index=True)
    filled = shapely.get_type_id(inner) == shapely.GeometryType.POLYGON
    polygons, whose = shapely.normalize(inner[filled]), whose[part[filled]]  # so a hole goes round the other way
    rings, polygon = shapely.get_rings(polygons, return_index=True)
    plane, ring = shapely.get_coordinates(rings, return_index=True)
    if not len(plane):
        return np.zeros(len(areas))
    places = view.globe(plane)
    a, b = places[:, :-1], places[:, 1:]
    middle = np.broadcast_to(view.globe(np.zeros((1, 2))), a.shape)
    excess = arctan2(dot(middle, cross(a, b)), 1.0 + dot(middle, a) + dot(a, b) + dot(b, middle))
    excess[ring[1:] != ring[:-1]] = 0.0  # from the end of one ring to the next
    signed = np.bincount(polygon[ring[1:]], weights=excess, minlength=len(polygons))
    return np.bincount(whose, weights=np.abs(signed), minlength=len(areas)) / _FULL_TURN * GLOBE_KM2
