"""The areas of a NOTAM's text: rings, circles, arcs, sectors and corridors, with what is written around each.

Positions that follow each other with nothing but separators between them are one run; the words before and after a run
say what it is: `RADIUS 5NM CENTRED ON`, `1KM EITHER SIDE OF LINE JOINING`, `THENCE CLOCKWISE ARC ...`. Positions of
routes and reference points are no areas.
"""

from msgspec import Struct, field

from openline.core.space.volume import Circle, Corridor, Footprint, Polygon, Position
from openline.interop.notices import notam_phrases as phrases
from openline.interop.notices.crossing import crosses_itself
from openline.interop.notices.notam_geometry import (
    arc,
    centre_of_three,
    distance_m,
    turns_clockwise,
)
from openline.interop.notices.notam_positions import Fix, find_positions, unread_positions
from openline.interop.notices.rings import sector

_LONGEST_GAP = 220
_PLAIN_GAPS = frozenset(("-", " - ", "- ", " -", " ", ", ", ",", "--"))
_PARTS_OF_CIRCLES = ("SEMICIRCLE", "SEMI-CIRCLE", "SEMI CIRCLE", "HALF CIRCLE", "QUADRANT")
_ARC_DRAWN = "arc_drawn: an arc is drawn with chords of five degrees"
_ALONG_LINE = "along_line: a side follows a border or a coast that is not in the text; drawn straight"


class Shape(Struct):
    """One footprint and the stretch of text that states it.

    Attributes:
        start, end: from its first position (or its centre) to the end of what states it.
        before: the words between the shape before and this one; after: those up to the next shape.
        warnings: doubts about it (`code: sentence`); notes: what is worth saying but leaves no doubt.
    """

    footprint: Footprint
    start: int
    end: int
    before: str = ""
    after: str = ""
    warnings: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def is_point(self) -> bool:
        """A position without an extent, which may only be a reference."""
        return isinstance(self.footprint, Circle) and self.footprint.radius_m == 0


class _Run(Struct):
    fixes: list[Fix] = field(default_factory=list)
    corners: list[Position] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    numbered: bool = False

    @property
    def start(self) -> int:
        return self.fixes[0].start

    @property
    def end(self) -> int:
        return self.fixes[-1].end

    @property
    def closed(self) -> bool:
        return len(self.corners) > 3 and self.corners[0] == self.corners[-1]

    def add(self, fix: Fix) -> None:
        self.fixes.append(fix)
        if fix.doubt:
            self.warnings.append(f"bad_coordinate: {fix.doubt}")
        if fix.position is not None:
            self.corners.append(fix.position)


def find_shapes(text: str) -> tuple[list[Shape], list[str]]:
    """Return the shapes of a tidy text in order, and the doubts that belong to no shape."""
    fixes = find_positions(text)
    halves = _halves(text, fixes)
    if "TOKYO DATUM" in text:  # the same position, said twice
        fixes = [fix for fix in fixes if "TOKYO" not in text[fix.end : fix.end + 9]]
    if not fixes:
        return [], [f"bad_coordinate: {half} is half a position" for _, half in halves[:3]]
    runs = _runs(text, fixes)
    shapes: list[Shape] = []
    doubts: list[str] = []
    at = 0
    for index, run in enumerate(runs):
        before = text[at : run.start]
        after = text[run.end : runs[index + 1].start if index + 1 < len(runs) else len(text)]
        at = run.end
        if _is_route(run, before, after):
            continue
        made = _shapes(run, before, after)
        if shapes and _repeats_a_side(made[0], shapes[-1]):
            shapes[-1].warnings += [_ALONG_LINE] if phrases.follows_a_line(after[:60]) else []
            continue
        if shapes and before.strip() == "(" and isinstance(made[0].footprint, Circle):
            shapes[-1].notes.append("enclosing_circle: a circle around the area, in parentheses, was left out")
            continue
        if shapes and phrases.is_excepted(before):
            doubts.append("exclusion: an area is excepted that was not cut out")
            continue
        shapes += made
        at = max(at, made[-1].end)
    _hand_out_words(text, shapes, halves)
    return shapes, doubts


def _repeats_a_side(shape: Shape, earlier: Shape) -> bool:
    """Say whether a bare line only names a side of the ring before it: `THE LINE CONNECTING a TO b IS THE COAST`."""
    line, ring = shape.footprint, earlier.footprint
    if not isinstance(line, Corridor) or line.half_width_m or not isinstance(ring, Polygon):
        return False
    return all(point in ring.rings[0] for point in line.points)


def _halves(text: str, fixes: list[Fix]) -> list[tuple[int, str]]:
    """Return where, and what, the halves of positions outside all positions are."""
    found: list[tuple[int, str]] = []
    at = 0
    for fix in fixes:
        if fix.start - at > 5:
            found += unread_positions(text, at, fix.start)
        at = fix.end
    return found + unread_positions(text, at, len(text))


def _hand_out_words(text: str, shapes: list[Shape], halves: list[tuple[int, str]]) -> None:
    """Give every shape the words up to its neighbours, and the halves of positions that stand in them."""
    at = 0
    starts = [shape.start for shape in shapes[1:]] + [len(text)]
    for shape, later in zip(shapes, starts, strict=False):
        shape.before, shape.after = text[at : shape.start], text[shape.end : later]
        at = shape.end
        if halves and not shape.is_point:
            near = min(shape.end + 40, later)
            found = [half for start, half in halves if shape.start < start < near]
            shape.warnings += [f"bad_coordinate: {half} is half a position" for half in found]


def _runs(text: str, fixes: list[Fix]) -> list[_Run]:
    """Join the positions that belong together; arcs inside a ring are drawn at once."""
    runs: list[_Run] = []
    run: _Run | None = None
    index = 0
    while index < len(fixes):
        fix = fixes[index]
        gap = text[run.end : fix.start] if run else ""
        if run and gap in _PLAIN_GAPS and not run.closed:
            run.add(fix)
            index += 1
            continue
        if run and len(gap) < _LONGEST_GAP and not run.closed and phrases.is_arc(gap):
            index = _join_arc(text, fixes, index, run, gap)
            continue
        if run is None or not _joins(run, gap):
            if run and run.closed and fix.position == run.corners[0] and len(gap) < 8:
                index += 1  # `... - (784500N 0000000E)`: the first corner once more
                continue
            run = _Run()
            runs.append(run)
        elif phrases.follows_a_line(gap):
            run.warnings.append(_ALONG_LINE)
        run.add(fix)
        index += 1
    return [run for run in runs if run.corners]


def _joins(run: _Run, gap: str) -> bool:
    if gap == "-":
        return True
    if run.closed and gap.strip() != "-":
        return False
    if phrases.separates(gap):
        return not _begins_next(run, gap)
    return len(gap) < _LONGEST_GAP and phrases.follows_a_line(gap) and not phrases.begins_item(gap)


def _begins_next(run: _Run, gap: str) -> bool:
    """`... 2. ` after several positions without numbers begins the next area, not the next corner."""
    if run.numbered or not phrases.ends_in_number(gap):
        return False
    run.numbered = len(run.fixes) == 1
    return not run.numbered


def _join_arc(text: str, fixes: list[Fix], index: int, run: _Run, gap: str) -> int:
    """Read `ARC ... CENTRED ON c ... TO p` from the fix at `index`; return the index after what was used."""
    centre = fixes[index]
    if "THROUGH" in gap and run.corners and index + 1 < len(fixes) and fixes[index + 1].position is not None:
        return _join_arc_through(fixes, index, run)
    if not phrases.centre_follows(gap) or centre.position is None or index + 1 >= len(fixes) or not run.corners:
        run.warnings.append("arc_unread: a side is an arc whose centre was not understood; drawn straight")
        run.add(centre)
        return index + 1
    start, following = run.corners[-1], index + 1
    if fixes[following].position == start and following + 1 < len(fixes):
        following += 1  # `... CENTRED ON c BETWEEN p AND q` says the first end again
    end = fixes[following]
    if end.position is None or end.start - centre.end > 90:
        run.warnings.append("arc_unread: a side is an arc whose end was not understood; drawn straight")
        run.fixes.append(centre)
        return index + 1
    words = gap + text[centre.end : end.start]
    run.corners += _arc_corners(run, words, centre.position, start, end.position)
    run.fixes.append(centre)
    run.add(end)
    return following + 1


def _join_arc_through(fixes: list[Fix], index: int, run: _Run) -> int:
    """Read `ARC PASSING THROUGH q TO r`: the circle is that of three positions."""
    middle, end = fixes[index], fixes[index + 1]
    centre = (
        centre_of_three(run.corners[-1], middle.position, end.position) if middle.position and end.position else None
    )
    if centre is None or middle.position is None or end.position is None:
        run.warnings.append("arc_unread: a side is an arc whose positions make no circle; drawn straight")
        run.add(middle)
        return index + 1
    clockwise = turns_clockwise(run.corners[-1], middle.position, end.position)
    run.corners += arc(centre, run.corners[-1], middle.position, clockwise=clockwise)
    run.add(middle)
    run.corners += arc(centre, middle.position, end.position, clockwise=clockwise)
    run.add(end)
    run.notes.append(_ARC_DRAWN)
    return index + 2


def _arc_corners(run: _Run, words: str, centre: Position, start: Position, end: Position) -> list[Position]:
    """Return the corners between the ends of an arc; doubts about it go to the run."""
    turn = phrases.turn_of(words)
    corners = arc(centre, start, end, clockwise=turn != "counter")
    if not turn:
        run.warnings.append("arc_direction: it is not said which way an arc turns; the shorter one is drawn")
        corners = min(corners, arc(centre, start, end, clockwise=False), key=len)
    radius = phrases.first_length(words)
    if radius and any(abs(distance_m(centre, p) - radius) > max(0.05 * radius, 300) for p in (start, end)):
        run.warnings.append("arc_radius: an end of an arc does not lie at the stated radius")
    run.notes.append(_ARC_DRAWN)
    return corners


def _is_route(run: _Run, before: str, after: str) -> bool:
    if run.closed or len(run.corners) > 8:
        return False
    return phrases.on_a_route(before, after, few=len(run.corners) < 4)


def _shapes(run: _Run, before: str, after: str) -> list[Shape]:
    """Return the footprints of a run: usually one, several for a list of centres."""
    corners, doubts = run.corners, list(dict.fromkeys(run.warnings))
    near = before[-140:]

    def shape(footprint: Footprint) -> Shape:
        return Shape(footprint, run.start, run.end, warnings=doubts, notes=list(dict.fromkeys(run.notes)))

    if len(corners) > 1:
        side = phrases.width_on_each_side(near)
        if side is None and not run.closed:
            side = phrases.width_on_each_side(after[:60])
        wide = phrases.full_width(near) if side is None and not run.closed and phrases.leads_to_line(near) else None
        if side is not None or wide is not None:
            half_width = side if side is not None else (wide or 0.0) / 2
            return [shape(Corridor(tuple(_distinct(corners)), half_width))]
    if len(corners) < 3 or (not run.closed and not run.notes):
        circles = _circles(run, near, after, doubts)
        if circles:
            return circles
    if len(corners) == 1:
        return [shape(Circle(corners[0], 0.0))]
    return [shape(_ring_or_line(corners, near, doubts))]


def _circles(run: _Run, near: str, after: str, doubts: list[str]) -> list[Shape]:
    """Return the circles (or the sectors) around the positions of a run, where a radius is stated."""
    count, words, used = len(run.corners), near, 0
    radius = phrases.radius_before(near)
    if radius and not phrases.leads_to_centre(near, radius.end, several=count > 2):
        radius = None
    if not radius and count < 3:
        radius = phrases.radius_after(after)
        if not radius and "SECTOR" in near:
            radius = phrases.radius_before(after[:60])
        words, used = near + after[:60], radius.end if radius else 0
    if not radius and count == 1 and "LAUNCH" in near:
        radius = phrases.radius_around_launcher(after)
    if not radius:
        return []
    shapes = []
    for fix in run.fixes:
        if fix.position is not None:
            footprint = _round(fix.position, radius.metres, words, near + after[:60], doubts)
            shapes.append(Shape(footprint, fix.start, fix.end, warnings=list(dict.fromkeys(doubts))))
    shapes[-1].end += used
    return shapes


def _round(centre: Position, radius_m: float, words: str, around: str, doubts: list[str]) -> Footprint:
    """Return the circle, or its sector where one is stated."""
    if "SECTOR" not in words and not any(part in around for part in _PARTS_OF_CIRCLES):
        return Circle(centre, radius_m)
    angles = phrases.azimuths(words) or phrases.azimuths(around)
    if angles is None:
        doubts.append("sector_unread: only a sector of the circle is meant; the whole circle is given")
        return Circle(centre, radius_m)
    doubts.append("bearings: bearings are taken from true north, which the text does not say")
    return sector(centre, *angles, radius_m)


def _distinct(corners: list[Position]) -> list[Position]:
    """Leave out a corner that is said twice in a row."""
    return [c for i, c in enumerate(corners) if i == 0 or c != corners[i - 1]]


def _ring_or_line(corners: list[Position], near: str, doubts: list[str]) -> Footprint:
    ring = list(corners)
    while len(ring) > 1 and ring[0] == ring[-1]:
        ring.pop()
    if len(ring) > len(apart := _distinct(ring)):
        doubts.append("corner_repeated: a corner is stated twice in a row, where another may have been meant")
        ring = apart
    if len(set(ring)) < 3:
        if not phrases.leads_to_line(near):
            doubts.append("two_points: two positions make no area; the line between them is given")
        return Corridor(tuple(ring), 0.0) if len(ring) > 1 else Circle(ring[0], 0.0)
    if crosses_itself(ring):
        doubts.append("ring_order: the corners in the stated order make a ring that crosses itself")
    return Polygon((tuple(ring),))
