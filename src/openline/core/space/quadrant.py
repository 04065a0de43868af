"""Quadrants of an ocean as footprints: the coarsest place from which a launch can be announced (spec 5.10).

The agreement of 1988 on notifications of launches speaks of a sector of ninety degrees that holds about a fourth of the
ocean, and leaves the middle open. So ours overlap: each runs over the middle by five degrees, in the Indian Ocean so
far that it holds its quarter whether the ocean is parted at the equator or at 20 degrees south.
Coasts, gulfs and marginal seas belong to the quadrant they open to. The Arctic and Southern Oceans lie round a pole,
where north-east means nothing: name a water, or give corners.
"""

from enum import IntEnum
from typing import Final

from openline.core.errors import Said
from openline.core.space.validity import InvalidGeometry
from openline.core.space.volume import Polygon, Position


class Ocean(IntEnum):
    """The oceans that have quadrants; numbers are never given anew."""

    ATLANTIC = 1
    INDIAN = 2
    PACIFIC = 3


class Sector(IntEnum):
    """The quarter of an ocean, seen from its middle."""

    NORTH_EAST = 1
    SOUTH_EAST = 2
    SOUTH_WEST = 3
    NORTH_WEST = 4


def quadrant(ocean: int, sector: int) -> Polygon:
    """Return the outline of a quarter of an ocean; edges between equal latitudes follow the parallel.

    Raises:
        InvalidGeometry: the ocean or the sector is not in the list.
    """
    corners = _CORNERS.get((ocean, sector))
    if corners is None:
        raise InvalidGeometry(
            f"quadrant {sector} of ocean {ocean} is not in the list",
            hint="give the area as a polygon, or name a water",
            said=Said("quadrant", {"sector": f"{sector}", "ocean": f"{ocean}"}),
        )
    return Polygon((corners,))


# Corners as (longitude, latitude). Some hold more than a tenth of the globe, so all have their inside on the left.
_CORNERS: Final[dict[tuple[int, int], tuple[Position, ...]]] = {
    (Ocean.ATLANTIC, Sector.NORTH_EAST): (
        (-35, -5), (15, -5), (15, 8), (0, 30), (0, 36), (13, 53), (20, 70), (0, 72), (-35, 72),
    ),
    (Ocean.ATLANTIC, Sector.NORTH_WEST): (
        (-52, -5), (-25, -5), (-25, 72), (-66, 72), (-72, 46), (-84, 32), (-99, 31), (-99, 17), (-84, 8), (-62, 5),
    ),
    (Ocean.ATLANTIC, Sector.SOUTH_EAST): (
        (-35, -62), (22, -62), (22, -33), (16, -15), (15, 5), (-35, 5),
    ),
    (Ocean.ATLANTIC, Sector.SOUTH_WEST): (
        (-70, -62), (-25, -62), (-25, 5), (-54, 5), (-52, 0), (-42, -8), (-50, -22), (-60, -32), (-70, -48),
    ),
    (Ocean.INDIAN, Sector.NORTH_EAST): (
        (70, -25), (118, -25), (123, -18), (132, -16), (132, -8), (115, -7), (104, -3), (99, 3), (101, 8), (98.5, 18),
        (92, 24.5), (70, 24.5),
    ),
    (Ocean.INDIAN, Sector.NORTH_WEST): (
        (31, -25), (85, -25), (85, 24), (67, 27), (48, 31.5), (32, 31), (35, 20), (39, 12), (38, 0), (37, -12),
        (33, -18),
    ),
    (Ocean.INDIAN, Sector.SOUTH_EAST): (
        (70, -62), (148, -62), (148, -38), (138, -31), (125, -30), (118, -25), (123, -17), (132, -14), (132, -8),
        (115, -7), (104, -3), (97, 5), (70, 5),
    ),
    (Ocean.INDIAN, Sector.SOUTH_WEST): (
        (18, -62), (85, -62), (85, 5), (38, 5), (37, -12), (33, -20), (29, -30), (18, -33),
    ),
    (Ocean.PACIFIC, Sector.NORTH_EAST): (
        (-165, -5), (-77, -5), (-76, 9.5), (-94, 18), (-104, 23), (-109, 29), (-114, 33.5), (-120, 40), (-121, 50),
        (-130, 58), (-145, 62), (-155, 67), (-165, 67),
    ),
    (Ocean.PACIFIC, Sector.NORTH_WEST): (
        (105, -5), (-155, -5), (-155, 67), (170, 67), (155, 63), (135, 57), (128, 43), (117, 41.5), (117, 30),
        (105, 22), (98, 15), (98, 5),
    ),
    (Ocean.PACIFIC, Sector.SOUTH_EAST): (
        (-165, -62), (-65, -62), (-65, -54), (-70, -45), (-69, -20), (-72, -15), (-77, -8), (-76, 5), (-165, 5),
    ),
    (Ocean.PACIFIC, Sector.SOUTH_WEST): (
        (145, -62), (-155, -62), (-155, 5), (118, 5), (118, -10), (142, -12), (144, -19), (149, -30), (145, -38),
    ),
}  # fmt: skip
