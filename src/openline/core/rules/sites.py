"""Are a site's coordinates what was meant? Doubts with a suggestion that a person takes or leaves; none is applied.

Lists of protected sites have failed by their coordinates: latitude and longitude exchanged, a sign lost, a line copied
twice. Each leaves a trace against the place that the site is said to lie in, or against the other sites of the list.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np

from openline.core.errors import Misuse
from openline.core.space.geodesy import Floats, metres_of, squared_chord, unit_vectors
from openline.core.space.volume import Position

FAR_M: Final = 50_000
"""Farther than this from every place of the stated name is far: towns and their districts are smaller (ours)."""

NEAR_M: Final = 25_000
"""A correction has to lead this near to the place to be suggested, and four times as near as what is stated (ours)."""

MUCH_NEARER: Final = 4

DUPLICATE_M: Final = 10
"""Sites nearer than this to one another are one place or a copied line (ours)."""

CLUSTER_M: Final = 1_000_000
"""Where the place is not known: farther than this from every other site is far from the list (ours) ..."""

CLUSTER_NEAR_M: Final = 150_000
"""... and a correction has to lead this near to one of them."""

LEAST_CLUSTER: Final = 3

REVERIFY_S: Final = 30 * 86_400
"""So long before its entry lapses a site is due to be verified again (ours)."""

Standing = Literal["in_force", "reverify", "expired", "suspended", "deregistered"]

DoubtCode = Literal["swapped", "hemisphere", "swapped_hemisphere", "duplicate", "far_from_place"]


@dataclass(frozen=True, slots=True)
class SiteDoubt:
    """One doubt about a position.

    Attributes:
        code: what it looks like.
        distance_m: from the stated position to the place, to the nearest other site, or to the duplicate; None where
            what is stated is no position.
        suggestion: the position that would remove the doubt, and how far from the place that is.
        other: id of the duplicate, or of the nearest other site where the place is not known; empty is the place.
    """

    code: DoubtCode
    distance_m: int | None
    suggestion: Position | None = None
    suggestion_distance_m: int | None = None
    other: str = ""


@dataclass(frozen=True, slots=True)
class SiteCheck:
    """What was found. `place_known` false: the name gave no position, so only the other sites were compared."""

    doubts: tuple[SiteDoubt, ...]
    place_known: bool
    distance_m: int | None


def standing(status: str, expires: int, at: int, reverify_s: int = REVERIFY_S) -> Standing:
    """Return how a site's entry stands. None of these says anything of its protection, which needs no entry.

    Args:
        status: registered, reverified, suspended or deregistered, as last stated.
        expires: when the entry lapses unless it is verified again, seconds UTC.
        at: seconds UTC.
        reverify_s: so long before that it is due.
    """
    if status == "deregistered":
        return "deregistered"
    if status == "suspended":
        return "suspended"
    if at >= expires:
        return "expired"
    return "reverify" if at >= expires - reverify_s else "in_force"


def check_site(
    position: Position,
    places: Sequence[Position] = (),
    others: Sequence[tuple[str, Position]] = (),
    *,
    far_m: int = FAR_M,
) -> SiteCheck:
    """Return the doubts about where a site is said to be.

    Args:
        position: (longitude, latitude) in degrees, as stated.
        places: positions of every place that bears the name of its stated locality; none if the name is not known.
        others: ids and positions of the other sites in force.
        far_m: metres beyond which a site does not lie in its locality.

    Raises:
        Misuse: a longitude or latitude is out of range, and exchanging them does not help.
    """
    _check_range(*places, *(where for _, where in others))
    if not _in_range(position):
        return _out_of_range(position, places)
    doubts = _duplicates(position, others) if others else []
    if places:
        distance = _nearest(position, places)[0]
        about_place = _displaced(position, places, distance, NEAR_M, "")
        if about_place is None and distance > far_m:
            about_place = SiteDoubt("far_from_place", distance)
        doubts += [] if about_place is None else [about_place]
        return SiteCheck(tuple(doubts), True, distance)
    if len(others) >= LEAST_CLUSTER:
        sites = [where for _, where in others]
        distance, which = _nearest(position, sites)
        if distance > CLUSTER_M:
            outlier = _displaced(position, sites, distance, CLUSTER_NEAR_M, others[which][0])
            doubts += [] if outlier is None else [outlier]
    return SiteCheck(tuple(doubts), False, None)


def _in_range(position: Position) -> bool:
    return abs(position[0]) <= 180 and abs(position[1]) <= 90


def _check_range(*stated: Position) -> None:
    for longitude, latitude in stated:
        if not _in_range((longitude, latitude)):
            raise Misuse(
                f"{longitude}, {latitude} is no position", hint="longitude first, -180 to 180, then latitude, -90 to 90"
            )


def _out_of_range(position: Position, places: Sequence[Position]) -> SiteCheck:
    """Return the doubt about a latitude over 90 degrees, which is a longitude in its place."""
    exchanged = (position[1], position[0])
    if not _in_range(exchanged):
        _check_range(position)
    distance = _nearest(exchanged, places)[0] if places else None
    return SiteCheck((SiteDoubt("swapped", None, exchanged, distance),), bool(places), None)


def _distances(positions: Sequence[Position], targets: Sequence[Position]) -> Floats:
    """Return metres from each of n positions to each of m targets, shape (n, m)."""
    here = unit_vectors(np.array(positions, dtype=np.float64))
    there = unit_vectors(np.array(targets, dtype=np.float64))
    return metres_of(squared_chord(here[:, :, np.newaxis], there[:, np.newaxis, :]))


def _nearest(position: Position, targets: Sequence[Position]) -> tuple[int, int]:
    """Return metres to, and index of, the nearest target; the first of equals."""
    distances = _distances([position], targets)[0]
    which = int(np.argmin(distances))
    return round(float(distances[which])), which


def _duplicates(position: Position, others: Sequence[tuple[str, Position]]) -> list[SiteDoubt]:
    distances = _distances([position], [where for _, where in others])[0]
    close = sorted(np.flatnonzero(distances <= DUPLICATE_M).tolist(), key=lambda i: others[i][0])
    return [SiteDoubt("duplicate", round(float(distances[i])), other=others[i][0]) for i in close]


def _displaced(
    position: Position, targets: Sequence[Position], distance: int, near_m: int, other: str
) -> SiteDoubt | None:
    """Return the slip of the pen that best explains a position that is not where it should be, if one does."""
    if distance <= near_m:
        return None
    longitude, latitude = position[0] + 0.0, position[1] + 0.0
    slips: list[tuple[DoubtCode, Position]] = [
        ("swapped", (latitude, longitude)),
        ("hemisphere", (longitude, -latitude)),
        ("hemisphere", (-longitude, latitude)),
        ("hemisphere", (-longitude, -latitude)),
        ("swapped_hemisphere", (latitude, -longitude)),
        ("swapped_hemisphere", (-latitude, longitude)),
        ("swapped_hemisphere", (-latitude, -longitude)),
    ]
    possible = [(code, mended) for code, mended in slips if _in_range(mended)]
    distances = _distances([mended for _, mended in possible], targets).min(axis=1)
    best = int(np.argmin(distances))  # the first of equals: the simpler slip
    code, mended = possible[best]
    nearest = round(float(distances[best]))
    if nearest > near_m or distance <= MUCH_NEARER * nearest:
        return None
    return SiteDoubt(code, distance, mended, nearest, other)
