"""A picture of an archive: every place where plans met, the larger the more often, and the busiest numbered.

Made from the conflicts alone; the numbers are those of the table.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from math import log10
from typing import Final

import numpy as np

from openline.core.space.conflict import Conflict
from openline.core.space.geodesy import Vectors, unit_vectors
from openline.core.space.places import Place, cells_of
from openline.core.space.volume import Circle, Position
from openline.interop.coastlines import Ring
from openline.interop.drawing import MARGIN, TOP, WIDTH, Drawing, base, disc, document, edge, numbers
from openline.interop.lettering import Words, shorten, text
from openline.interop.projection import choose, ring_around
from openline.interop.sheet import fit

_TALL: Final = (360.0, 760.0)
_ACROSS: Final = 4
_ENTRY: Final = (298.0, 52.0)
_ROUND_M: Final = 300_000.0
_LEGEND: Final = (1, 10, 100, 1_000)


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """What the picture says, in the reader's language; `{...}` are filled in."""

    head: str = "WHERE PLANS MET MOST, WITHIN 100 KM"
    entry: str = "{conflicts} conflicts of {plans} areas"
    one: str = "1 conflict"
    legend: str = "conflicts within half a degree"
    none: str = "NO CONFLICTS"


def draw_places(
    conflicts: Sequence[Conflict],
    places: Sequence[Place],
    coastlines: Sequence[Ring],
    *,
    title: str,
    summary: str,
    name: Callable[[Place], str],
    words: PlaceWords | None = None,
) -> str:
    """Return an SVG of the conflicts on a map, and the places listed under it, numbered from 1 in the order given.

    Args:
        coastlines: from `coastlines.unpack_coastlines`.
        name: says in which water a place lies, in the reader's language.
    """
    words = words or PlaceWords()
    spots, counts = _spots(conflicts)
    shown = np.concatenate([spots, *_around(places)], axis=1) if conflicts else _everywhere()
    frame = fit(choose(shown), shown, (MARGIN, TOP), WIDTH - 2 * MARGIN, _TALL)
    drawing = Drawing(frame, Words())
    base(drawing, coastlines)
    if conflicts:
        _dots(drawing, spots, counts)
    drawing.out.append("</g>")
    _numbers(drawing, places)
    edge(drawing)
    if conflicts:
        _legend(drawing, words)
    return document(title, summary, _list(drawing, places, name, words), drawing.out)


def _everywhere() -> Vectors:
    return unit_vectors(np.array([(lon, lat) for lon in (-179.0, -60.0, 60.0, 179.0) for lat in (-80.0, 80.0)]))


def _around(places: Sequence[Place]) -> list[Vectors]:
    """Return rings round the places, so that a coast shows by which a reader knows where they lie."""
    return [ring_around(Circle(place.spot, _ROUND_M)) for place in places]


def _spots(conflicts: Sequence[Conflict]) -> tuple[Vectors, list[int]]:
    """Return one spot for each cell with conflicts, (3, n), those with few first, and how many each has."""
    if not conflicts:
        return np.zeros((3, 0)), []
    points = unit_vectors(np.array([conflict.inside for conflict in conflicts], dtype=np.float64))
    _, which, counts = np.unique(cells_of(points), axis=0, return_inverse=True, return_counts=True)
    sums = np.stack([np.bincount(which.ravel(), weights=axis) for axis in points])
    order = np.argsort(counts, kind="stable")
    spots = sums[:, order] / np.sqrt((sums[:, order] ** 2).sum(axis=0))
    return spots, counts[order].tolist()


def _radius(count: int) -> float:
    return 1.3 + 2.1 * log10(count)


def _dots(drawing: Drawing, spots: Vectors, counts: Sequence[int]) -> None:
    pixels = drawing.frame.pixels(drawing.frame.projection.points(spots)).tolist()
    drawing.out.append('<g fill="#A50026" fill-opacity=".45" stroke="#A50026" stroke-width=".5">')
    for (x, y), count in zip(pixels, counts, strict=True):
        drawing.out.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{_radius(count):.1f}"/>')
    drawing.out.append("</g>")


def _numbers(drawing: Drawing, places: Sequence[Place]) -> None:
    """Set the numbers, each as near to its place as there is room."""
    if not places:
        return
    frame = drawing.frame
    points = unit_vectors(np.array([place.spot for place in places], dtype=np.float64))
    pixels = frame.pixels(frame.projection.points(points)).tolist()
    for x, y in pixels:
        drawing.lettering.take(x, y, 4.0, 4.0)
    drawing.out += numbers(drawing, [(x, y, str(number)) for number, (x, y) in enumerate(pixels, start=1)])


def _legend(drawing: Drawing, words: PlaceWords) -> None:
    x, y = MARGIN + 330.0, drawing.frame.bottom + 30.0
    for count in _LEGEND:
        drawing.out.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{_radius(count):.1f}" fill="#A50026" '
                           'fill-opacity=".45" stroke="#A50026" stroke-width=".5"/>')  # fmt: skip
        drawing.out.append(f'<text class="small" x="{x + 12:.1f}" y="{y + 4:.1f}">{count:,}</text>')
        x += 58.0
    drawing.out.append(f'<text class="small" x="{x:.1f}" y="{y + 4:.1f}">{text(words.legend)}</text>')


def _list(drawing: Drawing, places: Sequence[Place], name: Callable[[Place], str], words: PlaceWords) -> float:
    """Write the places under the map, down each column; return where the list ends."""
    top = drawing.frame.bottom + 84.0
    head = words.head if places else words.none
    drawing.out.append(f'<text class="head" x="{MARGIN}" y="{top - 20.0:.1f}">{text(head)}</text>')
    deep = -(-len(places) // _ACROSS)
    for index, place in enumerate(places):
        x = MARGIN + index // deep * _ENTRY[0]
        y = top + 10.0 + index % deep * _ENTRY[1]
        drawing.out.append(disc(x + 12.0, y, str(index + 1)))
        several = words.entry.format(conflicts=f"{place.conflicts:,}", plans=f"{place.plans:,}")
        said = words.one if place.conflicts == 1 else several
        for kind, down, line in (
            ("strong", 4.0, shorten(name(place) or spot(place.spot), 31)),
            ("small", 19.0, f"{spot(place.spot)} · {years(place)}"),
            ("small", 33.0, said),
        ):
            drawing.out.append(f'<text class="{kind}" x="{x + 30:.1f}" y="{y + down:.1f}">{text(line)}</text>')
    return top + 20.0 + deep * _ENTRY[1]


def spot(position: Position) -> str:
    """Return a position to a hundredth of a degree: 65.25N 7.06E."""
    lon, lat = position
    return f"{abs(lat):.2f}{'S' if lat < 0 else 'N'} {abs(lon):.2f}{'W' if lon < 0 else 'E'}"


def years(place: Place) -> str:
    """Return from which year to which plans met there."""
    first, last = (
        datetime.fromtimestamp(min(max(at, 0), 253_402_300_799), UTC).year for at in (place.first, place.last)
    )
    return f"{first}" if first == last else f"{first}–{last}"
