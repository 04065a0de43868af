"""Vertical bands in different references, compared by widening (spec 5.3).

Two limits above the same surface compare as they stand: SFC, AGL and DEPTH all count from the ground or the water
below, MSL from mean sea level, WGS84 from the ellipsoid, FL by pressure. Across references each limit is taken as the
whole range of heights above mean sea level that it may mean anywhere, in any weather; so a band is never narrowed.
"""

from dataclasses import dataclass
from typing import Final, Literal

from openline.core.errors import Said
from openline.core.space.validity import InvalidVolume
from openline.core.space.volume import Band, VerticalReference

LOWEST_GROUND_M: Final = -430.0
"""The shore of the Dead Sea."""
HIGHEST_GROUND_M: Final = 8_849.0
"""Mount Everest."""
GEOID_LOW_M: Final = -107.0
GEOID_HIGH_M: Final = 86.0
"""Between these the geoid lies above the ellipsoid (EGM2008), so a height above sea level is less by as much."""
TIDE_M: Final = 20.0
"""How far tide and surge carry the water from mean sea level."""
COLDEST_AIR: Final = 0.8
WARMEST_AIR: Final = 1.15
"""True height over pressure height in air much colder or warmer than standard."""
LOW_PRESSURE_M: Final = -1_300.0
HIGH_PRESSURE_M: Final = 600.0
"""Where standard pressure lies when 870 and 1,084 hPa are measured at sea level, the lowest and highest on record."""

Datum = Literal["surface", "sea level", "ellipsoid", "pressure", "not stated"]
DATUMS: Final[tuple[Datum, ...]] = ("surface", "sea level", "ellipsoid", "pressure", "not stated")

_DATUM: Final[dict[VerticalReference | None, Datum]] = {
    "SFC": "surface",
    "AGL": "surface",
    "DEPTH": "surface",
    "MSL": "sea level",
    "WGS84": "ellipsoid",
    "FL": "pressure",
    None: "not stated",
}


@dataclass(frozen=True, slots=True)
class Limit:
    """A height and what it is above.

    Attributes:
        metres: upwards, so depths are negative.
        datum: the surface from which it counts.
        lowest, highest: metres above mean sea level that it may mean.
    """

    metres: float
    datum: Datum
    lowest: float
    highest: float

    def may_reach(self, other: "Limit") -> bool:
        """Say whether this limit may lie as high as the other, or higher."""
        if self.datum == other.datum:
            return self.metres >= other.metres
        return self.highest >= other.lowest


def limit(metres: float | None, reference: VerticalReference | None) -> Limit | None:
    """Return a stated limit; None is unlimited."""
    if metres is None:
        return None
    height = -metres if reference == "DEPTH" else metres
    lowest, highest = _above_sea_level(height, reference)
    return Limit(height, _DATUM[reference], lowest, highest)


def _above_sea_level(height: float, reference: VerticalReference | None) -> tuple[float, float]:
    match reference:
        case "MSL":
            return height, height
        case "WGS84":
            return height - GEOID_HIGH_M, height - GEOID_LOW_M
        case "SFC" | "AGL":
            return height + LOWEST_GROUND_M, height + HIGHEST_GROUND_M
        case "DEPTH":
            return height - TIDE_M, height + TIDE_M
        case "FL":
            return height * COLDEST_AIR + LOW_PRESSURE_M, height * WARMEST_AIR + HIGH_PRESSURE_M
        case None:
            ranges = [_above_sea_level(height, each) for each in ("WGS84", "AGL", "FL")]
            return min(low for low, _ in ranges), max(high for _, high in ranges)


def refuse_upside_down(band: Band) -> None:
    """Refuse a band that is empty whatever its limits may mean.

    Raises:
        InvalidVolume: the lower limit is above the upper.
    """
    lower, upper = limit(band.lower_m, band.lower_ref), limit(band.upper_m, band.upper_ref)
    if lower is not None and upper is not None and not upper.may_reach(lower):
        low, high = _stated(band.lower_m, band.lower_ref), _stated(band.upper_m, band.upper_ref)
        raise InvalidVolume(
            f"the lower limit, {low}, is above the upper, {high}",
            hint="exchange them, or mend the one that is wrong; depths count downwards",
            said=Said("limits", {"lower": low, "upper": high}),
        )


def _stated(metres: float | None, reference: VerticalReference | None) -> str:
    return f"{metres} m {reference or ''}".rstrip()


def common_band(a: Band, b: Band) -> tuple[int | None, int | None] | None:
    """Return the lower and upper limit of what two bands may have in common, in metres; None if they cannot meet.

    Limits above the same surface are given as stated (depths negative), others above mean sea level, widened; so are
    both where, counted from different surfaces, the lower would come out above the upper.
    """
    lower_a, upper_a = limit(a.lower_m, a.lower_ref), limit(a.upper_m, a.upper_ref)
    lower_b, upper_b = limit(b.lower_m, b.lower_ref), limit(b.upper_m, b.upper_ref)
    for bottom, top in ((lower_a, upper_b), (lower_b, upper_a)):
        if bottom is not None and top is not None and not top.may_reach(bottom):
            return None
    lower, upper = _inner(lower_a, lower_b, up=True), _inner(upper_a, upper_b, up=False)
    if lower is not None and upper is not None and lower > upper:
        lowers, uppers = (lower_a, lower_b), (upper_a, upper_b)
        return round(max(each.lowest for each in lowers if each)), round(min(each.highest for each in uppers if each))
    return lower, upper


def _inner(a: Limit | None, b: Limit | None, *, up: bool) -> int | None:
    """Return the inner of two limits: the higher of lower ones (`up`), the lower of upper ones."""
    if a is None or b is None:
        stated = a or b
        return None if stated is None else round(stated.metres)
    if a.datum == b.datum:
        return round(max(a.metres, b.metres) if up else min(a.metres, b.metres))
    return round(max(a.lowest, b.lowest) if up else min(a.highest, b.highest))
