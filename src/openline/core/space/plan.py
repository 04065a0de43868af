"""Plans: volumes with an owner and a source, made ready for the exact test."""

from dataclasses import dataclass

from openline.core.space.band import refuse_upside_down
from openline.core.space.geodesy import MARGIN
from openline.core.space.shape import Shape, shape_of
from openline.core.space.volume import Volume
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
class Prepared:
    """A plan with what the exact test needs, derived once."""

    plan: Plan
    shape: Shape
    spans: tuple[Span, ...]

    @property
    def widest_m(self) -> float:
        """Radius of a cap around the centre of the shape that holds it with its margin."""
        return self.shape.cap_m + self.shape.reach_m * MARGIN


def prepare(plan: Plan) -> Prepared:
    """Return the plan ready for comparison.

    Raises:
        InvalidVolume: it cannot be compared; says why and where.
    """
    refuse_upside_down(plan.volume.band)
    spans = spans_of(plan.volume.windows, plan.cancelled_at)
    return Prepared(plan, shape_of(plan.volume.footprint), spans)
