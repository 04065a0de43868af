"""A picture of how the time of many questions grows with what they find, from a thousand in force to a million."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor, log10
from typing import Final

WIDTH: Final = 760.0
HEIGHT: Final = 520.0
LEFT, RIGHT, TOP, BOTTOM = 92.0, 52.0, 74.0, 72.0
_BESIDE: Final = 80.0
_STYLE: Final = """
text{font-family:'Source Sans 3','Noto Sans','DejaVu Sans',system-ui,sans-serif;fill:#1c2733;font-size:15px}
.ground{fill:#fff}.title{font-size:18px;font-weight:700}.dim{fill:#4a5a67;font-size:13.5px}.grid{stroke:#c9d3da}
.frame{fill:none;stroke:#33424f;stroke-width:1.2}.linear{stroke:#4a5a67;stroke-width:2;stroke-dasharray:7 6}
.line{fill:none;stroke:#0b5a8a;stroke-width:2.6}.dot{fill:#0b5a8a}
"""


@dataclass(frozen=True, slots=True)
class Point:
    """So many are held; so many conflicts were found in so many milliseconds of processor time."""

    held: int
    found: int
    ms: float


@dataclass(frozen=True, slots=True)
class _Axis:
    """A logarithmic axis over whole powers of ten, from one pixel to another."""

    lowest: int
    highest: int
    start: float
    end: float

    def at(self, value: float) -> float:
        return self.start + (log10(value) - self.lowest) / (self.highest - self.lowest) * (self.end - self.start)


def growth_svg(points: Sequence[Point], note: str) -> str:
    """Return the picture; the broken line is what grew no faster than what it finds, from the middle point."""
    x = _axis([point.found for point in points], LEFT, WIDTH - RIGHT)
    y = _axis([point.ms for point in points], HEIGHT - BOTTOM, TOP)
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH:g} {HEIGHT:g}" role="img">',
        f"<title>Time against conflicts found</title><style>{_STYLE}</style>",
        f'<rect class="ground" width="{WIDTH:g}" height="{HEIGHT:g}"/>',
        f'<text class="title" x="{LEFT:g}" y="30">10,000 questions at once, 1,000 to 1,000,000 plans in force</text>',
        f'<text class="dim" x="{LEFT:g}" y="52">{note}</text>',
    ]
    out += _grid(x, y)
    out += _linear(points[len(points) // 2], x, y)
    corners = " ".join(f"{x.at(point.found):.1f},{y.at(point.ms):.1f}" for point in points)
    out.append(f'<polyline class="line" points="{corners}"/>')
    for point in points:
        across, up = x.at(point.found), y.at(point.ms)
        out.append(f'<circle class="dot" cx="{across:.1f}" cy="{up:.1f}" r="5"/>')
        if across < LEFT + _BESIDE:  # no room on its left
            out.append(f'<text class="dim" x="{across + 10:.1f}" y="{up + 18:.1f}">{point.held:,}</text>')
            continue
        out.append(f'<text class="dim" x="{across - 10:.1f}" y="{up - 9:.1f}" text-anchor="end">{point.held:,}</text>')
    return "\n".join([*out, "</svg>"]) + "\n"


def _axis(values: Sequence[float], start: float, end: float) -> _Axis:
    lowest, highest = floor(log10(min(values))), ceil(log10(max(values)))
    return _Axis(lowest, max(highest, lowest + 1), start, end)


def _grid(x: _Axis, y: _Axis) -> list[str]:
    out = []
    for power in range(x.lowest, x.highest + 1):
        at = x.at(10.0**power)
        out.append(f'<line class="grid" x1="{at:.1f}" y1="{TOP:g}" x2="{at:.1f}" y2="{HEIGHT - BOTTOM:g}"/>')
        out.append(f'<text x="{at:.1f}" y="{HEIGHT - BOTTOM + 24:g}" text-anchor="middle">{10**power:,}</text>')
    for power in range(y.lowest, y.highest + 1):
        at = y.at(10.0**power)
        out.append(f'<line class="grid" x1="{LEFT:g}" y1="{at:.1f}" x2="{WIDTH - RIGHT:g}" y2="{at:.1f}"/>')
        out.append(f'<text x="{LEFT - 10:g}" y="{at + 5:.1f}" text-anchor="end">{10.0**power:g} ms</text>')
    middle = (LEFT + WIDTH - RIGHT) / 2
    width, height = WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM
    out.append(f'<rect class="frame" x="{LEFT:g}" y="{TOP:g}" width="{width:g}" height="{height:g}"/>')
    out.append(f'<text x="{middle:g}" y="{HEIGHT - 16:g}" text-anchor="middle">conflicts found</text>')
    return out


def _linear(through: Point, x: _Axis, y: _Axis) -> list[str]:
    """Return the line of slope one through a point, as far as it stays inside the frame."""
    rate = through.ms / through.found
    first = max(10.0**x.lowest, 10.0**y.lowest / rate)
    last = min(10.0**x.highest, 10.0**y.highest / rate)
    ends = [(x.at(found), y.at(found * rate)) for found in (first, last)]
    (x1, y1), (x2, y2) = ends
    return [f'<line class="linear" x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"/>']
