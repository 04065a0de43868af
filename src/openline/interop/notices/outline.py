"""Where: positions of a text and the words between them, turned into areas, circles, sectors, lines and points.

Positions that follow one another with nothing but separators, labels or a coast between them belong together. What
they are is said by the words before them (`AREA BOUNDED BY`, `LINE JOINING`, `RADIUS`); letters A. B. C. name corners
when each stands before one position, and areas when several positions follow each.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from openline.core.space.volume import Circle, Corridor, Footprint, Polygon, Position
from openline.interop.notices.coast import between_line_and_coast
from openline.interop.notices.coordinates import Coordinates, StatedPosition
from openline.interop.notices.crossing import crosses_itself
from openline.interop.notices.language import Language
from openline.interop.notices.rings import sector

_NUMBER_WORDS = {"HALF": 0.5, "ONE": 1, "TWO": 2, "THREE": 3, "FOUR": 4, "FIVE": 5, "SIX": 6, "TEN": 10}

_LABEL = r"(?:(?P<letter>[A-ZА-Я])(?:\s?[.):]|\s)|\(?(?P<number>\d{1,2})\s?(?:[.](?!\d)|\)))"
_SEPARATOR = re.compile(
    rf"[\s,;:.\-–—=/]{{0,60}}(?P<and>\b(?:AND|И|THEN|THENCE|TO|TOWARDS)\b)?[\s,;:\-–—]{{0,60}}(?:{_LABEL})?[\s:\-–—.]{{0,60}}"
)
_LABEL_AT_END = re.compile(rf"(?:^|[\s.,;:=])\s*(?:{_LABEL})[\s:\-–—.]{{0,20}}$")
_LABEL_ROOM = 64
"""A label and all the blanks around it end within so many characters."""
_LEAD = 240
_TAIL = 160


class Shape(Struct, frozen=True):
    """One footprint of a text.

    Attributes:
        start, end: from its first position to the end of its last.
        label: the letter or number that names it, if it has one.
        lead: the words before it, back to the shape before; notes: what is incomplete, each `code: sentence`.
        doubts: what may be wrong about it.
        strips: rings between its corners and the coast, which belong to it.
    """

    footprint: Footprint
    start: int
    end: int
    label: str
    lead: str
    notes: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    strips: tuple[tuple[Position, ...], ...] = ()


class _Corner(Struct):
    """One position with the label before it and what stands between it and the one before.

    Attributes:
        coast, coast_behind: a coast stands between it and the position before, or is named behind it.
        twice: it is stated twice in a row.
    """

    stated: StatedPosition
    letter: str = ""
    number: str = ""
    coast: bool = False
    coast_behind: bool = False
    and_before: bool = False
    twice: bool = False


class _Cluster(Struct):
    corners: list[_Corner]
    lead: str
    lead_start: int
    tail: str
    first: bool


def find_shapes(text: str, coordinates: Coordinates, language: Language) -> list[Shape]:
    """Return what the positions of a text describe, in its order.

    Args:
        text: upper case.
        coordinates: found in this same text.
        language: whose words join the positions.
    """
    shapes: list[Shape] = []
    clusters = _clusters(text, coordinates.positions, language)
    previous = ""
    for cluster in clusters:
        for part in _split(cluster):
            shapes.extend(_shapes(part, language, previous))
        previous = cluster.lead if len(cluster.lead.strip(" .,;:\n")) > 3 else previous
    shapes.extend(
        Shape(Polygon((box.corners,)), box.start, box.end, "", text[max(0, box.start - _LEAD) : box.start])
        for box in coordinates.boxes
    )
    return sorted(_share_radius(shapes, text, language), key=lambda shape: shape.start)


def _share_radius(shapes: list[Shape], text: str, language: Language) -> list[Shape]:
    """Give all points of a list the one radius that is stated for them: `RIGS ARE PROTECTED BY A 500 METRE ZONE`."""
    circles = [shape.footprint for shape in shapes if isinstance(shape.footprint, Circle)]
    radii = {circle.radius_m for circle in circles if circle.radius_m}
    if len(circles) < max(2, len(shapes)) or len(radii) != 1 or not language.plural_points.search(text):
        return shapes
    radius = radii.pop()
    return [
        replace(shape, footprint=Circle(shape.footprint.centre, radius))
        if isinstance(shape.footprint, Circle)
        else shape
        for shape in shapes
    ]


# --- which positions belong together ----------------------------------------------------------------------------------


def _clusters(text: str, positions: Sequence[StatedPosition], language: Language) -> list[_Cluster]:
    clusters: list[_Cluster] = []
    end = 0
    for stated in positions:
        gap = text[end : stated.start]
        corner = _follows(gap, stated, language) if clusters else None
        if corner is not None:
            clusters[-1].corners.append(corner)
        else:
            if clusters:
                clusters[-1].tail = gap[:_TAIL]
            clusters.append(
                _Cluster([_first(gap, stated)], gap[-_LEAD:], max(end, stated.start - _LEAD), "", not clusters)
            )
        end = stated.end
    if clusters:
        clusters[-1].tail = text[end : end + _TAIL]
        _close_coasts(text, clusters, language)
    return clusters


def _follows(gap: str, stated: StatedPosition, language: Language) -> _Corner | None:
    """Return the position as a further corner, if nothing but separators, a label or a coast stands before it."""
    if len(gap) > 2 * _LEAD:
        return None
    found = _SEPARATOR.fullmatch(gap)
    if found is not None:
        return _Corner(stated, found["letter"] or "", found["number"] or "", and_before=bool(found["and"]))
    if len(gap) < 90 and language.coast.search(gap) and not language.area.search(gap):
        label = _label_before(gap)
        return _Corner(stated, label["letter"] or "" if label else "", "", coast=True)
    return None


def _label_before(gap: str) -> re.Match[str] | None:
    return _LABEL_AT_END.search(gap, max(0, len(gap) - _LABEL_ROOM))


def _first(gap: str, stated: StatedPosition) -> _Corner:
    label = _label_before(gap)
    return _Corner(stated, (label["letter"] or "") if label else "", (label["number"] or "") if label else "")


def _close_coasts(text: str, clusters: Sequence[_Cluster], language: Language) -> None:
    """A shore named directly behind the last corner closes the ring."""
    for cluster in clusters:
        last = cluster.corners[-1].stated.end
        if (found := language.coast.search(text, last, min(len(text), last + 60))) and "\n\n" not in found.group():
            cluster.corners[-1].coast_behind = True


def _split(cluster: _Cluster) -> list[_Cluster]:
    """Cut a cluster where its labels name areas, or where they begin again."""
    letters = [index for index, corner in enumerate(cluster.corners) if corner.letter]
    numbers = [index for index, corner in enumerate(cluster.corners) if corner.number]
    size = len(cluster.corners)
    for marks in (letters, numbers):
        if len(marks) > 1 or (marks and marks[0] > 0):
            counts = [b - a for a, b in zip(marks, [*marks[1:], size], strict=True)]
            several = sum(count >= 3 for count in counts) * 2 >= len(counts) or min(counts) >= 2
            if several and not (marks is numbers and len(letters) > 1):
                return _cut(cluster, [0, *marks] if marks[0] else marks)
    starts = [0]
    for index in range(1, size):
        here, before = cluster.corners[index], cluster.corners[index - 1]
        again = here.letter and before.letter and here.letter <= before.letter
        if again or (here.number and before.number and int(here.number) <= int(before.number)):
            starts.append(index)
    return _cut(cluster, starts)


def _cut(cluster: _Cluster, starts: Sequence[int]) -> list[_Cluster]:
    bounds = [*dict.fromkeys(starts), len(cluster.corners)]
    return [
        _Cluster(cluster.corners[a:b], cluster.lead, cluster.lead_start, cluster.tail, cluster.first)
        for a, b in pairwise(bounds)
        if b > a
    ]


# --- what they are ----------------------------------------------------------------------------------------------------


def _shapes(cluster: _Cluster, language: Language, earlier: str) -> list[Shape]:
    corners = _without_repeats(cluster.corners)
    lead = cluster.lead
    if len(corners) == 1 and not any(language.measured.search(text) for text in (lead, cluster.tail, earlier)):
        return [_bare_point(corners[0], cluster, language)]
    wording, joined = _wording(lead, earlier, language)
    if len(corners) == 1 or joined == "points":
        return [shape for corner in corners for shape in _points(corner, cluster, language, wording)]
    positions = tuple(corner.stated.position for corner in corners)
    halves = _halves(cluster, corners)
    if halves:
        return [_ring(half, cluster, language) for half in halves]
    there_and_back = len(positions) == 2 and len({corner.stated.start for corner in cluster.corners}) > 2
    if joined == "line" or (len(positions) == 2 and not there_and_back and not _shore(cluster, corners, language)):
        if joined != "line" and len(positions) == 2:
            return [shape for corner in corners for shape in _points(corner, cluster, language, wording)]
        width = _first_distance(lead + " " + cluster.tail, language.width, language)
        return [_shape(Corridor(positions, width or 0.0), corners, cluster)]
    return [_ring(corners, cluster, language)]


def _without_repeats(corners: Sequence[_Corner]) -> list[_Corner]:
    """Drop a corner that only repeats the one before, which then is `twice`, and the last where it closes the ring."""
    out: list[_Corner] = []
    for corner in corners:
        if not out or out[-1].stated.position != corner.stated.position:
            out.append(corner)
            continue
        out[-1].twice = True
        out[-1].coast |= corner.coast
        out[-1].coast_behind |= corner.coast_behind
    if len(out) > 2 and out[0].stated.position == out[-1].stated.position:
        out[0].coast |= out[-1].coast or out[-1].coast_behind
        out.pop()  # however often the first corner is said at the end, it closes the ring
    return out


def _wording(lead: str, earlier: str, language: Language) -> tuple[str, str]:
    """Return the words that say how positions are joined, and how: those before them, or else also earlier ones.

    `area`, `line` or `points`: the nearest word before decides; `bounded by lines` is an area.
    """
    wording, last = lead, _last_words(lead, language)
    if not last:
        wording = f"{earlier} {lead}"
        last = _last_words(wording, language)
    area, line, points = last.get("area"), last.get("line"), last.get("points")
    if language.near_line.search(wording):
        return wording, "line"
    if area is not None and ((line is not None and area > line - 60) or (points is not None and area > points - 90)):
        return wording, "area"
    return wording, max(last, key=lambda name: last[name], default="area")


def _last_words(wording: str, language: Language) -> dict[str, int]:
    """Return where the last word of each kind stands, before the label that the words may end with."""
    end = len(wording)
    if label := _label_before(wording):
        end = label.start()
    words = wording[:end]
    last: dict[str, int] = {}
    for name, pattern in (("area", language.area), ("line", language.line), ("points", language.points)):
        for found in pattern.finditer(words):
            last[name] = found.start()
    return last


def _halves(cluster: _Cluster, corners: Sequence[_Corner]) -> list[list[_Corner]]:
    """Cut where AND stands in the middle of a list, not before its end: two areas in one breath."""
    ands = [index for index, corner in enumerate(corners) if corner.and_before and not corner.coast]
    if len(ands) >= 1 and 3 <= ands[0] <= len(corners) - 3:
        cut = ands[0]
        return [list(corners[:cut]), list(corners[cut:])]
    return []


def _shore(cluster: _Cluster, corners: Sequence[_Corner], language: Language) -> bool:
    at_coast = any(corner.coast or corner.coast_behind for corner in corners)
    return at_coast or bool(language.between_coast.search(cluster.lead))


CROSSING = "crossing_ring: the edges of this area cross as its corners are listed"
CORNER_REPEATED = (
    "corner_repeated: a corner is stated twice in a row, where another may have been meant; it counts once"
)
_COAST_ONLY = "coast_line_only: two corners and the coast bound this area; only the line between the two is kept"
_COAST_CLOSED = (
    "coast_closed_conservatively: two corners and the coast bound this area; all between them and the shore, "
    "and 20 km around the shore, is taken"
)
_COAST_UNKNOWN = "coast_unknown: the coast closes this area, and it is not known which; what lies up to it is left out"
COAST_STRIP = (
    "coast_closed_conservatively: all between an area's side and the shore, and 20 km around the shore, is taken"
)
_TWO_CORNERS = "two_corners: a ring of two corners is stated; only the line between the two is kept"
_CENTRE_NOTE = "centre_only: only the centre of a named area is stated, not its extent"
_COAST_NOTE = "coast_line: the coast closes this area; the stated corners are joined directly"


def _ring(corners: Sequence[_Corner], cluster: _Cluster, language: Language) -> Shape:
    positions = tuple(corner.stated.position for corner in corners)
    shore = _shore(cluster, corners, language)
    notes = (_COAST_NOTE,) if shore else ()
    if len(positions) < 3:
        closed = between_line_and_coast(*positions) if shore else None
        if closed is not None:
            return _shape(Polygon((closed,), parallels=False), corners, cluster, (_COAST_CLOSED,))
        return _shape(Corridor(positions, 0.0), corners, cluster, doubts=(_COAST_ONLY if shore else _TWO_CORNERS,))
    crossing = crosses_itself(positions, closed=not shore)
    repeated = any(corner.twice for corner in corners)
    doubts = tuple(doubt for doubt, said in ((CROSSING, crossing), (CORNER_REPEATED, repeated)) if said)
    shape = _shape(Polygon((positions,)), corners, cluster, notes, doubts)
    return _with_strips(shape, corners, positions) if shore else shape


def _with_strips(shape: Shape, corners: Sequence[_Corner], positions: Sequence[Position]) -> Shape:
    """Add what lies between a ring and the coast, wherever a coast joins two of its corners; the last two, at least."""
    gaps = [index for index, corner in enumerate(corners) if corner.coast]
    if 0 not in gaps and (corners[-1].coast_behind or not gaps):
        gaps.append(0)
    sides = [(positions[gap - 1], positions[gap]) for gap in gaps]
    strips = [between_line_and_coast(*side, tuple(p for p in positions if p not in side)) for side in sides]
    known = tuple(strip for strip in strips if strip is not None)
    doubts = shape.doubts if len(known) == len(strips) else (*shape.doubts, _COAST_UNKNOWN)
    return replace(shape, strips=known, doubts=doubts)


def _bare_point(corner: _Corner, cluster: _Cluster, language: Language) -> Shape:
    note = (_CENTRE_NOTE,) if language.centre.search(cluster.lead) else ()
    return _shape(Circle(corner.stated.position, 0.0), [corner], cluster, note)


def _points(corner: _Corner, cluster: _Cluster, language: Language, wording: str) -> list[Shape]:
    """Read a circle, a sector, both around one centre, or a bare point."""
    lead, tail = cluster.lead, cluster.tail
    if not any(language.measured.search(text) for text in (lead, tail, wording)):
        return [_bare_point(corner, cluster, language)]
    note = (_CENTRE_NOTE,) if language.centre.search(lead) else ()
    out: list[Shape] = []
    found = language.sector.search(tail) or (language.sector.search(lead) if cluster.first else None)
    if found is not None and (radius := _distance(found, language)) is not None:
        part = sector(corner.stated.position, float(found["from"]), float(found["to"]), radius)
        out.append(_shape(part, [corner], cluster))
        tail = tail[: found.start()] if found.string is tail else ""
        lead = lead[: found.start()] if found.string is lead else lead
    stated = _nearest_radius(lead, tail, language)
    if stated is None and not out:
        stated = _first_distance(wording, language.radius, language)
    if stated is not None or not out:
        out.insert(0, _shape(Circle(corner.stated.position, stated or 0.0), [corner], cluster, () if stated else note))
    return out


def _nearest_radius(lead: str, tail: str, language: Language) -> float | None:
    """Return the radius stated nearest to a position, before or behind it; one further off is a neighbour's."""
    behind = [found for pattern in language.radius if (found := pattern.search(tail))]
    before = [found for pattern in language.radius for found in pattern.finditer(lead)]
    near = [(found.start(), found) for found in behind] + [(len(lead) - found.end(), found) for found in before]
    nearest = min(near, key=lambda one: one[0], default=None)
    return _distance(nearest[1], language) if nearest else None


def _first_distance(text: str, patterns: Sequence[re.Pattern[str]], language: Language) -> float | None:
    return next((r for p in patterns if (r := _distance(p.search(text), language)) is not None), None)


def _shape(
    footprint: Footprint,
    corners: Sequence[_Corner],
    cluster: _Cluster,
    notes: tuple[str, ...] = (),
    doubts: tuple[str, ...] = (),
) -> Shape:
    first, last = corners[0], corners[-1]
    stated = tuple(doubt for corner in corners for doubt in corner.stated.doubts)
    mended = tuple(dict.fromkeys(note for corner in corners for note in corner.stated.mended))
    return Shape(
        footprint,
        first.stated.start,
        last.stated.end,
        first.letter or first.number,
        cluster.lead,
        notes + mended,
        tuple(dict.fromkeys(doubts + stated)),
    )


def _distance(found: re.Match[str] | None, language: Language) -> float | None:
    """Return metres; None where nothing was found or the unit is unknown."""
    if found is None:
        return None
    word = found["value"].replace(",", ".")
    value = _NUMBER_WORDS.get(word) or (float(word) if word[0].isdigit() else None)
    metres = next((metres for pattern, metres in language.units if pattern.match(found["unit"])), None)
    return round(value * metres, 1) if value is not None and metres is not None else None
