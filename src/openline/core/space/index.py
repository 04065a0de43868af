"""What could meet this? Candidates for the exact test, from a tree of boxes (spec 5.7).

Each plan is held in a cap; the cap's box in longitude and latitude (two where it passes 180 degrees, the whole width
where it holds a pole) goes into a tree. Boxes only ever let too many through, never too few: so they may be planar.
"""

from collections.abc import Sequence
from typing import Final

import numpy as np
import shapely
from numpy.typing import NDArray

from openline.core.space.geodesy import EARTH_RADIUS_M, MARGIN, TOLERANCE_M, chord_of, positions, squared_chord
from openline.core.space.plan import Prepared

Indices = NDArray[np.int64]

_SLACK_DEGREES: Final = 1e-6
_NEWCOMERS: Final = 64
"""So many plans, and an eighth of those in the tree, may wait beside it before it is built again."""

_QUERIES: Final = 2_048
_NEVER: Final = np.iinfo(np.int64).max


class Caps:
    """Caps and time spans of some plans as arrays, for tests on many pairs at once."""

    def __init__(self, plans: Sequence[Prepared], buffer_m: float = 0.0) -> None:
        """Take plans as they are, or grown by a buffer (and its margin)."""
        self.plans = plans
        self.centres = np.concatenate([plan.cap.centre for plan in plans], axis=1) if plans else np.zeros((3, 0))
        self.radii = np.array([plan.cap.radius_m for plan in plans]) + (buffer_m * MARGIN + TOLERANCE_M)
        self.starts = np.array([_start(plan) for plan in plans], dtype=np.int64)
        self.ends = np.array([_end(plan) for plan in plans], dtype=np.int64)

    def boxes(self) -> tuple[NDArray[np.object_], Indices]:
        """Return the boxes of the caps, and to which plan each belongs."""
        place = positions(self.centres)
        lon, lat = place[:, 0], place[:, 1]
        radius = np.degrees(self.radii / EARTH_RADIUS_M) + _SLACK_DEGREES
        south, north = lat - radius, lat + radius
        with np.errstate(invalid="ignore", divide="ignore"):
            reach = np.degrees(np.arcsin(np.sin(np.radians(radius)) / np.cos(np.radians(lat)))) + _SLACK_DEGREES
        whole = (south <= -90.0) | (north >= 90.0) | (radius >= 90.0) | ~np.isfinite(reach)
        west = np.where(whole, -180.0, lon - reach)
        east = np.where(whole, 180.0, lon + reach)
        owners = np.arange(len(lon))
        boxes, belongs = [shapely.box(west, south, east, north)], [owners]
        for shift, over in ((360.0, west < -180.0), (-360.0, east > 180.0)):
            boxes.append(shapely.box(west[over] + shift, south[over], east[over] + shift, north[over]))
            belongs.append(owners[over])
        return np.concatenate(boxes), np.concatenate(belongs)

    def may_meet(self, i: Indices, others: "Caps", j: Indices) -> NDArray[np.bool_]:
        """Say of which pairs both caps and both spans of time meet."""
        at_once = (self.starts[i] <= others.ends[j]) & (others.starts[j] <= self.ends[i])
        chords = squared_chord(self.centres[:, i], others.centres[:, j])
        return np.asarray(at_once & (chords <= chord_of(self.radii[i] + others.radii[j])))


def _start(plan: Prepared) -> int:
    return plan.spans[0][0] if plan.spans else _NEVER


def _end(plan: Prepared) -> int:
    if not plan.spans:
        return -_NEVER
    end = plan.spans[-1][1]
    return _NEVER if end is None else end


def candidate_pairs(a: Caps, b: Caps) -> tuple[Indices, Indices]:
    """Return which plans of a could meet which of b, in order, each pair once.

    Args:
        a: queried, grown by the buffer.
        b: as they are.
    """
    tree_boxes, tree_owners = b.boxes()
    tree = shapely.STRtree(tree_boxes)
    boxes, owners = a.boxes()
    order = np.argsort(owners, kind="stable")
    found: list[Indices] = []
    for first in range(0, len(order), _QUERIES):
        part = order[first : first + _QUERIES]
        hit, leaf = tree.query(boxes[part])
        i, j = owners[part][hit], tree_owners[leaf]
        kept = a.may_meet(i, b, j)
        found.append(i[kept] * len(b.plans) + j[kept])
    pairs: Indices = np.unique(np.concatenate(found)) if found else np.zeros(0, dtype=np.int64)
    return pairs // max(len(b.plans), 1), pairs % max(len(b.plans), 1)


class Index:
    """Plans in force, by place: accept, cancel, and ask what could meet a plan, without a rebuild that anyone notices.

    Newcomers wait in a short list that every question looks through; when it has grown, the tree is built again.
    """

    def __init__(self) -> None:
        self._plans: dict[str, Prepared] = {}
        self._newcomers: dict[str, Prepared] = {}
        self._planted: Caps = Caps(())
        self._tree = shapely.STRtree([])
        self._owners: Indices = np.zeros(0, dtype=np.int64)

    def __len__(self) -> int:
        return len(self._plans)

    def __contains__(self, plan_id: object) -> bool:
        return plan_id in self._plans

    def add(self, plan: Prepared) -> None:
        """Accept a plan; one with the same id is replaced."""
        self._plans[plan.plan.id] = plan
        self._newcomers[plan.plan.id] = plan
        if len(self._newcomers) > _NEWCOMERS + len(self._planted.plans) // 8:
            self._plant()

    def remove(self, plan_id: str) -> None:
        """Forget a plan; nothing happens where it is not held."""
        self._plans.pop(plan_id, None)
        self._newcomers.pop(plan_id, None)

    def candidates(self, plan: Prepared, buffer_m: float = 0.0) -> list[Prepared]:
        """Return the plans held that could come within the buffer of this one at some time, in order of id.

        The plan itself and others of its source are left to `screen` to leave out.
        """
        asked = Caps((plan,), buffer_m)
        found: dict[str, Prepared] = {}
        if len(self._planted.plans):
            _, leaf = self._tree.query(asked.boxes()[0])
            j = np.unique(self._owners[leaf])
            for at in j[asked.may_meet(np.zeros_like(j), self._planted, j)]:
                held = self._planted.plans[int(at)]
                if self._plans.get(held.plan.id) is held:  # neither removed nor replaced since
                    found[held.plan.id] = held
        if self._newcomers:
            waiting = Caps(tuple(self._newcomers.values()))
            j = np.arange(len(waiting.plans))
            for at in j[asked.may_meet(np.zeros_like(j), waiting, j)]:
                found[waiting.plans[int(at)].plan.id] = waiting.plans[int(at)]
        return [found[plan_id] for plan_id in sorted(found)]

    def _plant(self) -> None:
        self._planted = Caps(tuple(self._plans.values()))
        boxes, self._owners = self._planted.boxes()
        self._tree = shapely.STRtree(boxes)
        self._newcomers = {}
