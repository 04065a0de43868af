"""The engine: which arithmetic decides. Every engine gives the same bits; they differ in speed alone (spec 5.2.2).

The plain one needs nothing but numpy, and serves until another is ready, or for good. Which one to take is not for the
core to know: whoever calls hands in a `Choice`, a function that returns the engine to use now.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from openline.core.space.columns import Columns
from openline.core.space.geodesy import Floats
from openline.core.space.kernel import skeleton_distances
from openline.core.space.meeting import Meeting, meetings
from openline.core.space.scan import Finder, Scan
from openline.core.space.shape import Shape, shape_of
from openline.core.space.volume import Footprint


@dataclass(frozen=True, slots=True)
class Engine:
    """What has to be fast.

    Attributes:
        name: for people.
        shape_of: see `shape.shape_of`.
        skeleton_distances: see `kernel.skeleton_distances`.
        meetings: see `meeting.meetings`.
        finder: makes what finds rows of columns, given the columns and which rows are in use.
    """

    name: str
    shape_of: Callable[[Footprint], Shape]
    skeleton_distances: Callable[[Sequence[Shape], Sequence[Shape], Floats], Floats]
    meetings: Callable[[Sequence[Shape], Sequence[Shape], Floats], list[Meeting]]
    finder: Callable[[Columns, Iterable[int]], Finder]


Choice = Callable[[], Engine]

PLAIN = Engine("plain", shape_of, skeleton_distances, meetings, Scan)


def plain() -> Engine:
    """Return the engine that is always there."""
    return PLAIN
