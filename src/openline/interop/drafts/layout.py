"""How both forms lay out what they say: lines no longer than teleprinters have them, and miles to a hundredth."""

from collections.abc import Iterable
from typing import Final

NAUTICAL_MILE_M: Final = 1852.0
STEP_M: Final = NAUTICAL_MILE_M / 100
"""Miles are said to a hundredth."""


def miles(metres: float) -> str:
    """Return a length in nautical miles, `12.5`."""
    return f"{round(metres / STEP_M) / 100:.2f}".rstrip("0").rstrip(".")


def folded(words: Iterable[str], most: int) -> list[str]:
    """Return words in lines of at most `most` letters; a longer word has a line of its own."""
    lines = [""]
    for word in words:
        if lines[-1] and len(lines[-1]) + 1 + len(word) > most:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return lines
