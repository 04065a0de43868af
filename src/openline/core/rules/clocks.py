"""How far another side's clock may be from ours: bounds that follow from what was written after what, and no guess.

Whoever writes knows what it had seen. So of two entries, of which one followed the other, the second was written later,
whatever the two clocks say; their difference bounds how far the clocks are apart. It is as true as what is stated.
"""

from collections.abc import Iterable
from dataclasses import dataclass

ROUNDED_S = 1
"""Clocks in the record are cut to whole seconds."""


@dataclass(frozen=True, slots=True)
class Apart:
    """How far the other clock is ahead of ours, in seconds; below nought it is behind.

    Attributes:
        least, most: None where nothing bounds it on that side.
    """

    least: int | None = None
    most: int | None = None

    @property
    def contradict(self) -> bool:
        """Say whether the bounds exclude each other: a clock was set, or did not tell the truth."""
        return self.least is not None and self.most is not None and self.least > self.most

    @property
    def surely(self) -> int:
        """Return by how many seconds the clocks are apart in any case."""
        if self.contradict:
            return 0
        return max(self.least or 0, -(self.most or 0), 0)

    @property
    def within(self) -> int | None:
        """Return by how many seconds the clocks are apart at most; None where that cannot be said."""
        if self.least is None or self.most is None or self.contradict:
            return None
        return max(abs(self.least), abs(self.most))


def apart(theirs_followed: Iterable[tuple[int, int]], ours_followed: Iterable[tuple[int, int]]) -> Apart:
    """Return the bounds.

    Args:
        theirs_followed: (their clock, our clock) of entries of theirs and one of ours that each had seen.
        ours_followed: the same of entries of ours, or moments of our clock at which we had theirs, and one of theirs
            that was there by then.
    """
    most = min((theirs - ours + ROUNDED_S for theirs, ours in theirs_followed), default=None)
    least = max((theirs - ours - ROUNDED_S for theirs, ours in ours_followed), default=None)
    return Apart(least, most)
