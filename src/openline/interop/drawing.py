"""What every picture with a map is made of: measures and looks, the map under it, the frame, discs with numbers."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from shapely.geometry import box

from openline.interop.coastlines import Ring
from openline.interop.lettering import Lettering, Words, shorten, text
from openline.interop.sheet import Frame, area, graticule, land, path, scale_bar

WIDTH: Final = 1240.0
MAP_WIDTH: Final = 840.0
MARGIN: Final = 28.0
TOP: Final = 84.0
PANEL: Final = MARGIN + MAP_WIDTH + 40.0
TALL: Final = (480.0, 760.0)

_STYLE: Final = """
text{font-family:'Source Sans 3','Noto Sans','Noto Sans CJK SC','DejaVu Sans',system-ui,sans-serif;fill:#1c2733}
.sea{fill:#eef4f8}.land{fill:#e7e2d6;stroke:#8d8672;stroke-width:.7;stroke-linejoin:round}
.grid{fill:none;stroke:#9fb4c4;stroke-width:.6;stroke-opacity:.65}.tick{font-size:10.5px;fill:#5b6b78}
.frame{fill:none;stroke:#33424f;stroke-width:1.1}.area{stroke-width:1.5;stroke-linejoin:round}
.aside{fill-opacity:.06;stroke-width:.8;stroke-opacity:.5;stroke-linejoin:round}
.clash{fill:#A50026;fill-opacity:.5;stroke:#A50026;stroke-width:1.6;stroke-linejoin:round}
.lead{stroke:#1c2733;stroke-width:1.1;fill:none}.move{stroke:#1c2733;stroke-width:2.4;fill:none;stroke-linecap:round}
.dot{fill:#1c2733;stroke:#fff;stroke-width:1.2}
.disc{fill:#1c2733;stroke:#fff;stroke-width:1.8}.number{font-size:11.5px;font-weight:700;fill:#fff;text-anchor:middle}
.name{font-size:11px;paint-order:stroke;stroke:#fff;stroke-width:3.2px;stroke-linejoin:round;stroke-opacity:.9}
.title{font-size:23px;font-weight:700}.sub{font-size:13.5px;fill:#4a5a67}.head{font-size:12px;font-weight:700;
letter-spacing:.08em;fill:#4a5a67}.body{font-size:13px}.strong{font-size:13px;font-weight:700}.small{font-size:11.5px;
fill:#4a5a67}.rule{stroke:#c9d3da;stroke-width:1}
"""


@dataclass(slots=True)
class Drawing:
    """What has been written so far, and the places on the map that are taken."""

    frame: Frame
    words: Words
    out: list[str] = field(default_factory=list)
    lettering: Lettering = field(default_factory=Lettering)


def base(drawing: Drawing, coastlines: Sequence[Ring]) -> None:
    frame = drawing.frame
    outline = frame.projection.outline()
    globe = box(frame.x, frame.y, frame.right, frame.bottom)
    if outline is not None:
        globe = area([frame.pixels(outline)]).intersection(globe)
    drawing.out.append(f'<clipPath id="map"><path d="{path(globe)}"/></clipPath>')
    drawing.out.append(f'<g clip-path="url(#map)"><path class="sea" d="{path(globe)}"/>')
    drawing.out.append(f'<path class="land" fill-rule="evenodd" d="{land(frame, coastlines)}"/>')
    parallels, meridians = graticule(frame)
    drawing.out.append(f'<path class="grid" d="{"".join(line.d for line in (*parallels, *meridians))}"/>')
    for line in parallels:
        if line.at is None and line.lowest is not None:  # it closes inside the map, round a pole
            x, y = line.lowest
            drawing.out.append(
                f'<text class="tick" x="{x:.1f}" y="{y - 4:.1f}" text-anchor="middle">{line.name}</text>'
            )
            drawing.lettering.take(x, y - 8.0, 16.0, 7.0)


def _box(frame: Frame) -> str:
    return f'x="{frame.x:g}" y="{frame.y:g}" width="{frame.width:.1f}" height="{frame.height:.1f}"'


def edge(drawing: Drawing) -> None:
    """Draw the frame, the degrees along it and the scale."""
    frame, out = drawing.frame, drawing.out
    out.append(f'<rect class="frame" {_box(frame)}/>')
    parallels, meridians = graticule(frame)
    for line in parallels:
        if line.at is not None:
            x, y = line.at
            out.append(f'<text class="tick" transform="translate({x - 5:.1f} {y:.1f}) rotate(-90)" '
                       f'text-anchor="middle">{line.name}</text>')  # fmt: skip
    taken = -1e9
    for line in sorted((line for line in meridians if line.at is not None), key=lambda line: line.at or (0, 0)):
        x, y = line.at or (0.0, 0.0)
        if x - taken > 44.0:
            out.append(f'<text class="tick" x="{x:.1f}" y="{y + 14:.1f}" text-anchor="middle">{line.name}</text>')
            taken = x
    length, said = scale_bar(frame, 180.0)
    y = frame.bottom + 34.0
    out.append(f'<path class="frame" d="M{frame.x:g} {y - 4:.1f}v4h{length:.1f}v-4"/>')
    out.append(f'<text class="small" x="{frame.x + length + 10:.1f}" y="{y:.1f}">{text(said)}</text>')
    out.append(
        f'<text class="small" x="{frame.right:.1f}" y="{y:.1f}" text-anchor="end">{text(drawing.words.caution)}</text>'
    )


def half_width(said: str) -> float:
    return max(10.5, 4.0 + 3.7 * len(said))


def disc(x: float, y: float, said: str) -> str:
    half = half_width(said)
    return (
        f'<rect class="disc" x="{x - half:.1f}" y="{y - 10.5:.1f}" width="{2 * half:.1f}" height="21" rx="10.5"/>'
        f'<text class="number" x="{x:.1f}" y="{y + 4.1:.1f}">{said}</text>'
    )


def numbers(drawing: Drawing, places: Sequence[tuple[float, float, str]]) -> list[str]:
    """Return the discs of numbers, each as near to its place in pixels as there is room, and write the lines to them.

    They may stand beside the globe, so they are written once the part that is cut at its edge is closed.
    """
    discs: list[str] = []
    for x, y, said in places:
        seat = drawing.lettering.seat(drawing.frame, x, y, half_width(said))
        if seat is not None:
            drawing.out.append(f'<path class="lead" d="M{x:.1f} {y:.1f}L{seat[0]:.1f} {seat[1]:.1f}"/>')
            discs.append(disc(*seat, said))
    return discs


def document(title: str, summary: str, height: float, drawn: Sequence[str], definitions: str = "") -> str:
    """Return the whole picture: what was drawn, under its title and the sentence that sums it up."""
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH:g} {height:.0f}" width="{WIDTH:g}" '
            f'height="{height:.0f}" role="img" aria-labelledby="title summary">',
            f'<title id="title">{text(title)}</title><desc id="summary">{text(summary)}</desc>',
            f"<style>{_STYLE}</style><defs>{definitions}</defs>",
            f'<rect width="{WIDTH:g}" height="{height:.0f}" fill="#fff"/>',
            f'<text class="title" x="{MARGIN}" y="44">{text(shorten(title, 84))}</text>',
            f'<text class="sub" x="{MARGIN}" y="67">{text(summary)}</text>',
            *drawn,
            "</svg>",
        ]
    )
