"""A picture of areas and their conflicts, as SVG that prints: coastlines only, no borders, flags or names.

Owners differ by colour, hatching and dash, so that neither colour-blind eyes nor a grey printer lose anything. Where
two areas overlap is filled; each conflict carries the number that it has in the table. Every text from outside is
escaped and shorn of characters that could act or turn the writing round.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import shapely
from shapely.geometry import LineString, Point
from shapely.geometry.base import BaseGeometry

from openline.core.space.conflict import Conflict
from openline.core.space.geodesy import EARTH_RADIUS_M, Vectors, unit_vectors
from openline.core.space.simple import Simple, simple
from openline.core.space.volume import Circle, Corridor, Footprint, Polygon, Volume
from openline.interop.coastlines import Ring
from openline.interop.drawing import (
    MAP_WIDTH,
    MARGIN,
    PANEL,
    TALL,
    TOP,
    Drawing,
    base,
    disc,
    document,
    edge,
    numbers,
)
from openline.interop.lettering import Words, heights, shorten, text, times
from openline.interop.projection import choose, ring_around, rings_of, track_of
from openline.interop.sheet import Frame, area, fit, path

_ENTRY: Final = 84.0
_MOST_NAMES: Final = 60
_MOST_NUMBERS: Final = 99
_SMALL: Final = 8.0
_TOGETHER: Final = 18.0
"""Conflicts within so many pixels share a number on the map."""

# Okabe and Ito's colours that keep apart for every kind of colour vision, in an order of growing kinship
_COLOURS: Final = ("#0072B2", "#D55E00", "#009E73", "#AA4499", "#8C6D00", "#3B4CC0", "#5F5F5F")
_DASHES: Final = ("none", "7 3", "2 2.5", "9 3 2 3", "4 4", "12 4", "1 3")
_HATCHES: Final = (
    "M0 8L8 0M-2 2L2 -2M6 10L10 6",
    "M0 0L8 8M-2 6L2 10M6 -2L10 2",
    "M4 3.2L4 4.8M3.2 4L4.8 4",
    "M0 4L8 4",
    "M4 0L4 8",
    "M0 4L8 4M4 0L4 8",
    "M2 2L6 6",
)


@dataclass(frozen=True, slots=True)
class Area:
    """A volume to be drawn, and who announced it."""

    id: str
    owner: str
    volume: Volume


def draw(
    areas: Sequence[Area],
    conflicts: Sequence[Conflict],
    coastlines: Sequence[Ring],
    *,
    title: str,
    words: Words | None = None,
    prominent: Collection[str] = (),
    moves: Sequence[tuple[Vectors, Vectors]] = (),
) -> str:
    """Return an SVG of the areas and the conflicts between them, numbered from 1 in the order given.

    The map shows the areas in conflict and whatever lies beside them; without conflicts it shows every area.

    Args:
        areas: at least one; owners get their colours in order of first appearance.
        coastlines: from `coastlines.unpack_coastlines`.
        words: the sentences of the reader's language; English where none are given.
        prominent: ids of areas that are shown like those in conflict.
        moves: from where to where something is moved, unit vectors (3, 1): drawn as arrows.
    """
    words = words or Words()
    clashing = {name for conflict in conflicts for name in (conflict.a, conflict.b)} | set(prominent)
    shown = [one for one in areas if one.id in clashing] or areas
    points = np.concatenate([_points(one.volume.footprint) for one in shown], axis=1)
    frame = fit(choose(points), points, (MARGIN, TOP), MAP_WIDTH, TALL)
    owners = {owner: index for index, owner in enumerate(dict.fromkeys(one.owner for one in areas))}
    drawing = Drawing(frame, words)
    base(drawing, coastlines)
    shapes = {one.id: _shape(frame, one.volume.footprint) for one in areas}
    _areas(drawing, areas, owners, shapes, clashing)
    _clashes(drawing, conflicts, shapes)
    drawing.out.append("</g>")
    _numbers(drawing, conflicts)
    _arrows(drawing, moves)
    _names(drawing, areas, shapes, clashing)
    edge(drawing)
    height = max(frame.bottom + 58.0, _panel(drawing, owners, conflicts))
    return document(title, _summary(areas, conflicts, shapes, words), height, drawing.out, _hatches(owners))


def _points(footprint: Footprint) -> Vectors:
    return np.concatenate([_points_of(part) for part in simple(footprint)], axis=1)


def _points_of(footprint: Simple) -> Vectors:
    match footprint:
        case Polygon():
            return rings_of(footprint)[0]
        case Circle():
            return ring_around(footprint)
        case Corridor():
            ends = [ring_around(Circle(point, footprint.half_width_m)) for point in footprint.points]
            return np.concatenate([*ends, track_of(footprint)], axis=1)


def _shape(frame: Frame, footprint: Footprint) -> BaseGeometry:
    """Return the footprint in pixels, cut to the frame."""
    return shapely.union_all([_part(frame, part) for part in simple(footprint)]).intersection(frame.window)


def _part(frame: Frame, footprint: Simple) -> BaseGeometry:
    match footprint:
        case Polygon():
            return area([copy for ring in rings_of(footprint) for copy in frame.lines(ring, closed=True)])
        case Circle(_, radius_m) if radius_m > 0.0:
            return area(frame.lines(ring_around(footprint), closed=True))
        case Circle(centre, _):
            copies = frame.lines(unit_vectors(np.array([centre], dtype=np.float64)))
            return shapely.union_all([Point(copy[0]) for copy in copies])
        case Corridor(points, half_width_m):
            half = half_width_m / EARTH_RADIUS_M * frame.scale
            copies = frame.lines(track_of(footprint))
            lines = [LineString(copy) if len(points) > 1 else Point(copy[0]) for copy in copies]
            return shapely.union_all([line.buffer(half) if half > 0.3 else line for line in lines])


def _areas(
    drawing: Drawing,
    areas: Sequence[Area],
    owners: Mapping[str, int],
    shapes: Mapping[str, BaseGeometry],
    clashing: set[str],
) -> None:
    """Draw the areas, those without a conflict first, so that the others lie on top."""
    for one in sorted(areas, key=lambda each: each.id in clashing):
        shape, look = shapes[one.id], owners[one.owner] % len(_COLOURS)
        if shape.is_empty:
            continue
        colour, dash = _COLOURS[look], _DASHES[look]
        west, north, east, south = shape.bounds
        if max(east - west, south - north) < _SMALL:
            middle = shape.centroid
            drawing.out.append(
                f'<circle cx="{middle.x:.1f}" cy="{middle.y:.1f}" r="{4.0 if one.id in clashing else 2.6}" '
                f'fill="{colour}" stroke="#fff" stroke-width=".8"/>'
            )
            continue
        d = path(shape)
        if clashing and one.id not in clashing:  # there for the surroundings only
            drawing.out.append(
                f'<path class="aside" d="{d}" fill="{colour}" fill-rule="evenodd" stroke="{colour}" '
                f'stroke-dasharray="{dash}"/>'
            )
            continue
        drawing.out.append(f'<path class="area" d="{d}" fill="{colour}" fill-opacity=".13" fill-rule="evenodd"/>')
        drawing.out.append(
            f'<path class="area" d="{d}" fill="{"none" if shape.area == 0.0 else f"url(#h{look})"}" '
            f'fill-rule="evenodd" stroke="{colour}" stroke-dasharray="{dash}"/>'
        )


def _clashes(drawing: Drawing, conflicts: Sequence[Conflict], shapes: Mapping[str, BaseGeometry]) -> None:
    """Fill the overlaps."""
    for conflict in conflicts:
        if conflict.a in shapes and conflict.b in shapes:
            overlap = shapes[conflict.a].intersection(shapes[conflict.b])
            if d := path(overlap):
                drawing.out.append(f'<path class="clash" fill-rule="evenodd" d="{d}"/>')


def _numbers(drawing: Drawing, conflicts: Sequence[Conflict]) -> None:
    """Set the numbers over a dot for each place."""
    groups = _groups(drawing.frame, conflicts)
    for x, y, _ in groups:
        drawing.lettering.take(x, y, 5.0, 5.0)
    discs = numbers(
        drawing,
        [
            (x, y, f"{here[0]} +{len(here) - 1}" if len(here) > 1 else str(here[0]))
            for x, y, here in groups[:_MOST_NUMBERS]
        ],
    )
    drawing.out += [f'<circle class="dot" cx="{x:.1f}" cy="{y:.1f}" r="3.2"/>' for x, y, _ in groups]
    drawing.out += discs


def _arrows(drawing: Drawing, moves: Sequence[tuple[Vectors, Vectors]]) -> None:
    for start, end in moves:
        (x, y), (to_x, to_y) = drawing.frame.pixels(drawing.frame.projection.points(np.concatenate([start, end], 1)))
        length = float(np.hypot(to_x - x, to_y - y))
        if length > _SMALL:
            east, south = (to_x - x) / length, (to_y - y) / length
            barbs = "".join(
                f"M{to_x:.1f} {to_y:.1f}L{to_x - 11 * east + side * south:.1f} {to_y - 11 * south - side * east:.1f}"
                for side in (5.0, -5.0)
            )
            drawing.out.append(f'<path class="move" d="M{x:.1f} {y:.1f}L{to_x:.1f} {to_y:.1f}{barbs}"/>')


def _groups(frame: Frame, conflicts: Sequence[Conflict]) -> list[tuple[float, float, list[int]]]:
    """Return places in pixels with the numbers of the conflicts there; those that nearly coincide share one."""
    if not conflicts:
        return []
    points = unit_vectors(np.array([conflict.inside for conflict in conflicts], dtype=np.float64))
    groups: dict[tuple[int, int], tuple[float, float, list[int]]] = {}
    for number, (x, y) in enumerate(frame.pixels(frame.projection.points(points)).tolist(), start=1):
        near = (round(x / _TOGETHER), round(y / _TOGETHER))
        groups.setdefault(near, (x, y, []))[2].append(number)
    return list(groups.values())


def _names(drawing: Drawing, areas: Sequence[Area], shapes: Mapping[str, BaseGeometry], clashing: set[str]) -> None:
    """Write the areas' ids where there is room, of those in conflict where there are conflicts."""
    named = [one for one in areas if one.id in clashing] or areas
    ranked = sorted(named, key=lambda one: (-shapes[one.id].area, one.id))
    for one in ranked[:_MOST_NAMES]:
        if shapes[one.id].is_empty:
            continue
        said = shorten(one.id, 34)
        at = drawing.lettering.beside(drawing.frame, shapes[one.id].bounds, said)
        if at is not None:
            drawing.out.append(f'<text class="name" x="{at[0]:.1f}" y="{at[1]:.1f}">{text(said)}</text>')


def _panel(drawing: Drawing, owners: Mapping[str, int], conflicts: Sequence[Conflict]) -> float:
    """Write the legend and the conflicts beside the map; return where the panel ends."""
    out, words, x, y = drawing.out, drawing.words, PANEL, TOP + 10.0
    out.append(f'<text class="head" x="{x}" y="{y}">{text(words.announced_by)}</text>')
    for owner, index in owners.items():
        look = index % len(_COLOURS)
        y += 26.0
        swatch = f'x="{x}" y="{y - 12:.1f}" width="30" height="16"'
        out.append(f'<rect {swatch} fill="{_COLOURS[look]}" fill-opacity=".13"/>')
        out.append(f'<rect class="area" {swatch} fill="url(#h{look})" stroke="{_COLOURS[look]}" '
                   f'stroke-dasharray="{_DASHES[look]}"/>')  # fmt: skip
        out.append(f'<text class="body" x="{x + 42:.1f}" y="{y + 1:.1f}">{text(shorten(owner, 38))}</text>')
    if conflicts:
        y += 26.0
        out.append(f'<rect class="clash" x="{x}" y="{y - 12:.1f}" width="30" height="16"/>')
        out.append(f'<text class="body" x="{x + 42:.1f}" y="{y + 1:.1f}">{text(words.overlap)}</text>')
    y += 36.0
    head = words.conflicts if conflicts else words.no_conflicts
    out.append(f'<text class="head" x="{x}" y="{y}">{text(head)}</text>')
    room = max(1, int((drawing.frame.bottom + 20.0 - y - 20.0) // _ENTRY))
    for number, conflict in enumerate(conflicts[:room], start=1):
        y += 26.0
        out.append(disc(x + 12.0, y - 4.0, str(number)))
        for kind, said in (
            ("strong", shorten(conflict.a, 34)),
            ("strong", "× " + shorten(conflict.b, 34)),
            ("small", times(conflict, words)),
            ("small", heights(conflict, words)),
        ):
            out.append(f'<text class="{kind}" x="{x + 34:.1f}" y="{y:.1f}">{text(said)}</text>')
            y += 15.5
        y += _ENTRY - 26.0 - 4 * 15.5
    if len(conflicts) > room:
        y += 22.0
        said = words.more.format(count=f"{len(conflicts) - room:,}")
        out.append(f'<text class="small" x="{x + 34:.1f}" y="{y:.1f}">{text(said)}</text>')
    return y + 24.0


def _summary(
    areas: Sequence[Area], conflicts: Sequence[Conflict], shapes: Mapping[str, BaseGeometry], words: Words
) -> str:
    said = words.summary.format(areas=f"{len(areas):,}", conflicts=f"{len(conflicts):,}")
    outside = sum(shapes[one.id].is_empty for one in areas)
    return f"{said} {words.outside.format(count=f'{outside:,}')}" if outside else said


def _hatches(owners: Mapping[str, int]) -> str:
    return "".join(
        f'<pattern id="h{look}" width="8" height="8" patternUnits="userSpaceOnUse">'
        f'<path d="{_HATCHES[look]}" stroke="{_COLOURS[look]}" stroke-width="1" stroke-opacity=".6" fill="none"/>'
        "</pattern>"
        for look in sorted({index % len(_COLOURS) for index in owners.values()})
    )
