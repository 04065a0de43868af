"""Fields F) and G) of a NOTAM: heights in feet or flight levels, never narrower than announced.

Source: ICAO Annex 15 and Doc 8126: SFC, UNL, FL nnn, nnnFT AMSL, nnnFT AGL.
"""

from math import ceil, floor
from typing import NamedTuple

from openline.core.space.band import GEOID_HIGH_M, GEOID_LOW_M
from openline.core.space.volume import Band, VerticalReference
from openline.interop.drafts.announcement import NotExpressible

FOOT_M = 0.3048
FLIGHT_LEVEL_M = 30.48
_MOST_FEET = 99_999
_MOST_LEVEL = 999
_EXACT = 1e-6

ELLIPSOID = "ellipsoid: a height above the ellipsoid is stated above mean sea level, widened by what the two may differ"
BEYOND = "beyond: a limit is higher than the form can write; it is stated as far as that, or unlimited"
UNDER_WATER = "under_water: what is announced under water is left out; the form begins at the surface"


class Level(NamedTuple):
    """How a limit is written, and what it comes to in hundreds of feet for the filter in field Q)."""

    text: str
    hundreds: int
    notes: tuple[str, ...] = ()


def lower_level(band: Band) -> Level:
    """Return what field F) says.

    Raises:
        NotExpressible: the limit does not say above what.
    """
    metres, reference = band.lower_m, _known(band.lower_m, band.lower_ref)
    if reference == "DEPTH":
        return Level("SFC", 0, (UNDER_WATER,) if metres else ())
    if metres is None:
        return Level("SFC", 0)
    if reference == "FL":
        level = floor(metres / FLIGHT_LEVEL_M + _EXACT)
        if level <= 0:
            return Level("SFC", 0)
        notes = (BEYOND,) if level > _MOST_LEVEL else ()
        return Level(f"FL{min(level, _MOST_LEVEL):03}", min(level, _MOST_LEVEL), notes)
    notes = (ELLIPSOID,) if reference == "WGS84" else ()
    feet = floor((metres - GEOID_HIGH_M if notes else metres) / FOOT_M + _EXACT)
    if feet <= 0:
        return Level("SFC", 0, notes)
    if feet > _MOST_FEET:
        feet, notes = _MOST_FEET, (*notes, BEYOND)
    if _above_ground(reference):
        return Level(f"{feet}FT AGL", 0, notes)
    return Level(f"{feet}FT AMSL", min(feet // 100, _MOST_LEVEL), notes)


def upper_level(band: Band) -> Level:
    """Return what field G) says.

    Raises:
        NotExpressible: the limit does not say above what, or nothing that is announced flies.
    """
    metres, reference = band.upper_m, _known(band.upper_m, band.upper_ref)
    if metres is None:
        return Level("UNL", _MOST_LEVEL)
    if reference == "FL":
        level = ceil(metres / FLIGHT_LEVEL_M - _EXACT)
        if level > _MOST_LEVEL:
            return Level("UNL", _MOST_LEVEL, (BEYOND,))
        return Level(f"FL{_airborne(level):03}", level)
    notes = (ELLIPSOID,) if reference == "WGS84" else ()
    height = -metres if reference == "DEPTH" else metres - GEOID_LOW_M if notes else metres
    feet = _airborne(ceil(height / FOOT_M - _EXACT))
    if feet > _MOST_FEET:
        return Level("UNL", _MOST_LEVEL, (*notes, BEYOND))
    if _above_ground(reference):  # how high the ground is, the announcement does not say
        return Level(f"{feet}FT AGL", _MOST_LEVEL, notes)
    return Level(f"{feet}FT AMSL", min(-(-feet // 100), _MOST_LEVEL), notes)


def _known(metres: float | None, reference: VerticalReference | None) -> VerticalReference | None:
    if metres is not None and reference is None:
        raise NotExpressible(
            f"the height {metres:g} m does not say above what", hint="say above sea level, ground or as flight level"
        )
    return reference


def _above_ground(reference: VerticalReference | None) -> bool:
    return reference in ("SFC", "AGL")


def _airborne(height: int) -> int:
    if height <= 0:
        raise NotExpressible(
            "nothing that is announced is above the surface", hint="announce it by a navigational warning alone"
        )
    return height
