"""Plans: volumes with an owner and a source, made ready for the exact test."""

from dataclasses import dataclass
from functools import cached_property

from openline.core.space.band import refuse_upside_down
from openline.core.space.engine import Choice, plain
from openline.core.space.geodesy import MARGIN, Vectors
from openline.core.space.motion import Track, track_of
from openline.core.space.shape import Shape
from openline.core.space.volume import Moving, Volume
from openline.core.space.window import Span, spans_of


@dataclass(frozen=True, slots=True)
class Plan:
    """One volume as announced.

    Attributes:
        id: of the feature, unique among the plans compared.
        owner: whoever announced it.
        source: id of the notice it came from; plans of one source are never compared. None is a source of its own.
            Whoever takes plans from a peer puts the peer's name in front, so that no one can hide behind our ids.
        cancelled_at: from then on it no longer counts, seconds UTC.
        same_event: ids of features or notices that are known to announce the same event.
    """

    id: str
    owner: str
    source: str | None
    volume: Volume
    cancelled_at: int | None = None
    same_event: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Cap:
    """A cap that holds a shape with its margin: its centre, (3, 1), and its radius in metres."""

    centre: Vectors
    radius_m: float


@dataclass(frozen=True, eq=False)
class Prepared:
    """A plan with what the exact test needs, derived once.

    What is asked of all plans, where each one lies and when, is there at once; the shape is made when something comes
    near it. So a node that starts with thousands of plans of which it knows that they can be compared makes no shape.
    """

    plan: Plan
    spans: tuple[Span, ...]
    cap: Cap
    engine: Choice = plain

    @cached_property
    def shape(self) -> Shape:
        return self.engine().shape_of(self.plan.volume.footprint)

    @cached_property
    def track(self) -> Track | None:
        """When it is where, of what is under way; its shape is all that it ever covers."""
        footprint = self.plan.volume.footprint
        return track_of(footprint) if isinstance(footprint, Moving) else None


def prepare(plan: Plan, engine: Choice = plain) -> Prepared:
    """Return the plan ready for comparison.

    Raises:
        InvalidVolume: it cannot be compared; says why and where.
    """
    refuse_upside_down(plan.volume.band)
    shape = engine().shape_of(plan.volume.footprint)
    ready = prepared_before(plan, Cap(shape.centre, shape.cap_m + shape.reach_m * MARGIN + shape.margin_m), engine)
    vars(ready)["shape"] = shape  # it had to be made to see whether it can be
    return ready


def prepared_before(plan: Plan, cap: Cap, engine: Choice = plain) -> Prepared:
    """Return a plan ready for comparison that `prepare` has passed before, with the cap that it had."""
    return Prepared(plan, spans_of(plan.volume.windows, plan.cancelled_at), cap, engine)
