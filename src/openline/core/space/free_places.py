"""Where a draft is free: the nearest place, searched outwards along azimuths (spec 5.12.8).

The shapes of the draft are turned as they are, without being made anew, and each azimuth is asked first about the plan
that blocked it last: most places are refused by one comparison.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from openline.core.space.change import MOVE_M, turned, turned_shapes, turns
from openline.core.space.engine import Engine
from openline.core.space.geodesy import MARGIN, TOLERANCE_M, Floats, Vectors, chord_of, squared_chord
from openline.core.space.inside import points_inside
from openline.core.space.plan import Prepared
from openline.core.space.shape import Shape, meeting_m

AZIMUTHS: Final = range(0, 360, 10)
FINER: Final = (5, 2, 1)
_PART: Final = 25
"""The next try is at least a twenty-fifth of the way farther out."""
_ALL: Final = -1


@dataclass(frozen=True, slots=True)
class Place:
    """A turn towards an azimuth, by so many metres."""

    azimuth: int
    move_m: int


class Places:
    """The draft's shapes, and whatever they may meet elsewhere.

    Args:
        middle: of the draft, (3, 1).
        shapes: of the draft, without edges along parallels.
        blockers: for each of them, the plans that count when it does, at heights that it has.
        inside: the area to keep inside of.
    """

    def __init__(
        self,
        middle: Vectors,
        shapes: Sequence[Shape],
        blockers: Sequence[Sequence[Prepared]],
        inside: Shape | None,
        buffer_m: float,
        engine: Engine,
    ) -> None:
        self._middle, self._shapes, self._blockers = middle, shapes, blockers
        self._inside, self._buffer_m, self._engine = inside, buffer_m, engine
        self._centres = [
            np.concatenate([each.cap.centre for each in some], axis=1) if some else np.zeros((3, 0))
            for some in blockers
        ]
        self._reaches = [
            np.array([each.cap.radius_m for each in some])
            + (shape.cap_m + (shape.reach_m + buffer_m) * MARGIN + TOLERANCE_M + shape.margin_m)
            for shape, some in zip(shapes, blockers, strict=True)
        ]

    def nearest(self, at_most_m: int) -> tuple[Place | None, list[str]]:
        """Return the nearest free place found; where there is none, the plans that block most azimuths at the end."""
        blocked = dict.fromkeys(AZIMUTHS, (0, _ALL))
        before = 0
        for ring in rings(at_most_m):
            places = [Place(azimuth, ring) for azimuth in AZIMUTHS]
            found = self._blocking(places, list(blocked.values()))
            free = [place for place, pair in zip(places, found, strict=True) if pair is None]
            if free:
                nearest = min((self._edge(place, before) for place in free), key=_rank)
                return self._finer(nearest), []
            blocked = {place.azimuth: pair for place, pair in zip(places, found, strict=True) if pair is not None}
            before = ring
        names = Counter(self._blockers[i][j].plan.id for i, j in blocked.values() if j != _ALL)
        return None, [name for name, _ in sorted(names.items(), key=lambda each: (-each[1], each[0]))]

    def _edge(self, place: Place, before: int) -> Place:
        """Return the least free move towards a free place, by halving from one that was not free."""
        low, high = before // MOVE_M, place.move_m // MOVE_M
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (low, middle) if self.is_free(Place(place.azimuth, middle * MOVE_M)) else (middle, high)
        return Place(place.azimuth, high * MOVE_M)

    def _finer(self, best: Place) -> Place:
        """Return the nearest free place round about, aside by ever smaller angles."""
        for aside in FINER:
            improved = True
            while improved:
                improved = False
                for azimuth in ((best.azimuth + aside) % 360, (best.azimuth - aside) % 360):
                    place = Place(azimuth, best.move_m - MOVE_M)
                    if place.move_m > 0 and self.is_free(place):
                        low = max(0, place.move_m - place.move_m // _PART - MOVE_M)
                        best, improved = self._edge(place, low), True
        return best

    def is_free(self, place: Place) -> bool:
        return self._blocking([place], [(0, _ALL)])[0] is None

    def _blocking(self, places: Sequence[Place], guesses: Sequence[tuple[int, int]]) -> list[tuple[int, int] | None]:
        """Return for each place which volume is blocked by which of its blockers (or `_ALL`: the limits), if any."""
        azimuths, moves = np.array([(place.azimuth, place.move_m) for place in places], dtype=np.float64).T
        by = turns(self._middle, azimuths, moves)
        found: list[tuple[int, int] | None] = [None] * len(places)
        guessed = [(at, i, j) for at, (i, j) in enumerate(guesses) if j != _ALL]
        for at, i, j in self._meeting(by, guessed):
            found[at] = (i, j)
        left = [at for at, pair in enumerate(found) if pair is None]
        near = [trio for at in left for trio in self._near(at, by[at])]
        for at, i, j in self._meeting(by, near):
            found[at] = found[at] or (i, j)
        outside = self._outside(by, [at for at in left if found[at] is None])
        for at in outside:
            found[at] = (0, _ALL)
        return found

    def _near(self, at: int, by: Floats) -> Iterator[tuple[int, int, int]]:
        """Yield the blockers whose caps meet those of the turned volumes."""
        for i, shape in enumerate(self._shapes):
            chords = squared_chord(turned(shape.centre, by), self._centres[i])
            for j in np.flatnonzero(chords <= chord_of(self._reaches[i])).tolist():
                yield at, i, j

    def _meeting(self, by: Floats, trios: Sequence[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
        """Return which of (place, volume, blocker) meet."""
        if not trios:
            return []
        made: dict[tuple[int, int], Shape] = {}
        for i, shape in enumerate(self._shapes):
            asked = sorted({at for at, volume, _ in trios if volume == i})
            made |= {(at, i): one for at, one in zip(asked, turned_shapes(shape, by[asked]), strict=True)}
        ours, theirs = [made[at, i] for at, i, _ in trios], [self._blockers[i][j].shape for _, i, j in trios]
        within = np.array([meeting_m(a, b, self._buffer_m) for a, b in zip(ours, theirs, strict=True)])
        apart = self._engine.skeleton_distances(ours, theirs, within)
        return [trios[at] for at in np.flatnonzero(apart <= within).tolist()]

    def _outside(self, by: Floats, asked: Sequence[int]) -> set[int]:
        """Return at which of some turns the draft is not wholly inside the area that it keeps inside of."""
        if self._inside is None or not asked:
            return set()
        outside: set[int] = set()
        for shape in self._shapes:
            kept = inside(turned_shapes(shape, by[asked]), self._inside, self._engine)
            outside |= {at for at, is_kept in zip(asked, kept, strict=True) if not is_kept}
        return outside


def _rank(place: Place) -> tuple[int, int]:
    return place.move_m, place.azimuth


def rings(at_most_m: int) -> Iterator[int]:
    """Yield how far out is tried, in metres."""
    ring = 0
    most = at_most_m // MOVE_M * MOVE_M
    while ring < most:
        ring = min(most, ring + max(MOVE_M, ring // _PART // MOVE_M * MOVE_M))
        yield ring


def inside(shapes: Sequence[Shape], area: Shape, engine: Engine) -> list[bool]:
    """Say which shapes lie wholly in a filled area without holes, farther from its edge than the tolerance."""
    count = len(shapes)
    edge = Shape(area.edges, 0.0, None, area.centre, area.cap_m)
    bare = [Shape(shape.edges, 0.0, None, shape.centre, shape.cap_m) for shape in shapes]
    within = np.array([shape.reach_m * MARGIN + TOLERANCE_M + shape.margin_m for shape in shapes])
    clear = engine.skeleton_distances(bare, [edge] * count, within) > within
    assert area.fence is not None
    held = [points_inside(anchors, [area.fence] * anchors.shape[1]).all() for anchors in (s.anchors for s in shapes)]
    return [bool(each) for each in clear & held]
