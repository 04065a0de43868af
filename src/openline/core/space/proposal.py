"""What a drafter allows, and what is proposed: the values of the way out (spec 5.12)."""

from dataclasses import dataclass
from math import isfinite
from typing import Final, Literal

from openline.core.errors import Misuse
from openline.core.space.change import Change
from openline.core.space.conflict import Conflict
from openline.core.space.plan import Plan
from openline.core.space.volume import Circle, Footprint, Polygon

Kind = Literal["time", "height", "place", "pauses", "area"]
KINDS: Final[tuple[Kind, ...]] = ("time", "height", "place", "pauses", "area")

Way = Literal["later", "earlier", "higher", "lower", "aside", "pauses", "cut", "bite", "two_kinds"]
WAYS: Final[tuple[Way, ...]] = ("later", "earlier", "higher", "lower", "aside", "pauses", "cut", "bite", "two_kinds")

KIND_OF: Final[dict[Way, Kind]] = {
    "later": "time", "earlier": "time", "higher": "height", "lower": "height", "aside": "place", "pauses": "pauses",
    "cut": "area", "bite": "area",
}  # fmt: skip
"""Of what is changed in one kind."""

Reason = Literal["not_allowed", "not_possible", "blocked"]

FARTHEST_M: Final = 2_000_000


@dataclass(frozen=True, slots=True)
class Limits:
    """What the drafter allows (spec 5.12.3); each limit binds the changes of its kind.

    Raises:
        Misuse: a limit that no plan could keep.
    """

    may: frozenset[Kind] = frozenset(KINDS)
    not_before: int | None = None
    not_after: int | None = None
    lowest_m: float | None = None
    highest_m: float | None = None
    at_most_m: int = 100_000
    within: Footprint | None = None
    at_least_s: int = 1_800
    keep_percent: int = 50

    def __post_init__(self) -> None:
        if self.not_before is not None and self.not_after is not None and self.not_after < self.not_before:
            raise Misuse("not after lies before not before", hint="exchange the two times")
        if not 0 <= self.at_most_m <= FARTHEST_M:
            raise Misuse(f"a move of {self.at_most_m / 1000:g} km", hint=f"0 to {FARTHEST_M // 1000} km")
        if any(each is not None and not isfinite(each) for each in (self.lowest_m, self.highest_m)):
            raise Misuse("a height that is no number", hint="give metres")
        if self.lowest_m is not None and self.highest_m is not None and self.highest_m < self.lowest_m:
            raise Misuse("the highest height lies below the lowest", hint="exchange the two heights")
        if self.at_least_s < 0:
            raise Misuse("a piece of a window lasts less than nothing", hint="give minutes, 0 or more")
        if not 0 <= self.keep_percent <= 100:
            raise Misuse(f"{self.keep_percent} percent of an area to keep", hint="0 to 100")
        whole = isinstance(self.within, Circle) or (isinstance(self.within, Polygon) and len(self.within.rings) == 1)
        if self.within is not None and not whole:
            raise Misuse("an area to stay inside of is one ring or a circle", hint="leave out its holes")


@dataclass(frozen=True, slots=True)
class Proposal:
    """A changed draft that meets nothing in force.

    Attributes:
        plans: the volumes of the draft after the change, in their order.
    """

    way: Way
    cost: int
    change: Change
    plans: tuple[Plan, ...]


@dataclass(frozen=True, slots=True)
class Closed:
    """A way without a proposal, and why.

    Attributes:
        by: ids of the plans that block it at the last change within the limits; none where the limits alone do.
    """

    way: Way
    why: Reason
    by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Resolution:
    """What the draft meets as it stands, what is proposed, cheapest first, and which ways are closed."""

    conflicts: tuple[Conflict, ...]
    proposals: tuple[Proposal, ...] = ()
    closed: tuple[Closed, ...] = ()
