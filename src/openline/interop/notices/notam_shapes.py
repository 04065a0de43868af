"""The areas of a NOTAM's text: rings, circles, arcs, sectors and corridors, with what is written around each.

Positions that follow each other with nothing but separators between them are one run; the words before and after a run
say what it is: `RADIUS 5NM CENTRED ON`, `1KM EITHER SIDE OF LINE JOINING`, `THENCE CLOCKWISE ARC ...`. Positions of
routes and reference points are no areas.
"""

import re
from dataclasses import dataclass, field

from openline.core.space.volume import Circle, Corridor, Footprint, Polygon, Position
from openline.interop.notices.notam_geometry import arc, crosses_itself, distance_m, sector
from openline.interop.notices.notam_positions import Fix, find_positions, unread_positions

_METRES = {"NM": 1852.0, "KM": 1000.0, "M": 1.0, "FT": 0.3048, "MI": 1852.0, "NA": 1852.0, "ME": 1.0, "KI": 1000.0}
_LENGTH = r"(\d+(?:[.,]\d+)?) ?-?(NM|KM|MTRS?|M|NAUTICAL MILES?|NAUT MILES?|MILES?|KILOMETERS?|KILOMETRES?|METERS?|METRES?|FT|FEET)\b"
_RADIUS_BEFORE = re.compile(
    rf"(?:RADIUS|RADII|RAD|RDS)(?: OF| IS|:)* ?(?:APP?ROX[A-Z]*|ABOUT|APRX)? ?{_LENGTH}|{_LENGTH}(?:\([^)]*\)| )*(?:RADIUS|RAD\b|RDS)"
    rf"|(?:WI|WITHIN|WIHIN) (?:A |AN )?(?:AREA OF )?(?:CIRCLE OF )?{_LENGTH} (?:OF|FM|FROM|AROUND|AROUND OF)\b"
    rf"|{_LENGTH} (?:AROUND|CIRCLE)|CIRCLE (?:OF |WITH )?{_LENGTH}"
)
_RADIUS_AFTER = re.compile(
    rf"\W*(?:\([^)]{{0,60}}\)\W*)?(?:WITH|WI|WITHIN|IN|AND|A)* ?(?:A |THE )?(?:RADIUS|RAD)(?: OF| IS|:)* ?{_LENGTH}"
    rf"|\W*(?:\([^)]{{0,60}}\)\W*)?(?:WITH|WI|WITHIN|IN|AND)+ (?:A |THE )?{_LENGTH}(?:\([^)]*\)| )*(?:RADIUS|RAD\b|AROUND|OF THIS)"
    rf"|\W*(?:\([^)]{{0,60}}\)\W*)?{_LENGTH} (?:RADIUS|RAD\b)"
)
_EACH_SIDE = re.compile(
    rf"{_LENGTH}(?:\([^)]*\)| )*(?:ON |AT )?(?:(?:EITHER|EACH|BOTH) SIDES?|LEFT AND RIGHT)|(?:EITHER|EACH|BOTH) SIDES?[A-Z ]{{0,30}} {_LENGTH}"
    rf"|(?:WI|WITHIN) {_LENGTH} OF (?:A |THE )?(?:LINE|TRACK|ROUTE)"
)
_FULL_WIDTH = re.compile(rf"{_LENGTH} (?:WIDE|IN WIDTH)|WIDTH(?: OF|:)? ?{_LENGTH}")
_SECTOR = re.compile(r"SECTOR")
_AZIMUTHS = re.compile(
    r"(?:AZM|AZIMUTHS?|BRG|BEARINGS?|RADIALS?|QDR)\D{0,12}(\d{1,3})(?: ?DEG)?(?: ?(?:-|/|TO|AND) ?)(?:AZM |QDR )?(\d{1,3})(?: ?DEG)?"
)
_ARC = re.compile(r"\bARC\b|\bARCS\b")
_COUNTER = re.compile(r"ANTI ?-?CLOCK|COUNTER ?-?CLOCK|\bCCW\b|\bACW\b")
_CLOCKWISE = re.compile(r"CLOCK ?-?WISE|\bCW\b")
_CENTRE_NEXT = re.compile(r"CENT(?:RE|ER|RED|ERED)?(?:\b|D\b)[^.;]{0,40}$")
_ALONG = re.compile(r"BORDER|BOUNDARY|BDRY|COAST ?LINE|\bCOAST\b|SHORE ?LINE|RIVER|FRONTIER")
_CLOSING = re.compile(
    r"\bBAC ?K\b|\bTO (?:THE )?(?:POINT OF )?(?:START|ORIGIN|BEGIN|STARTING|INITIAL|FIRST)|\bTO (?:THE )?POINT OF|TO BEGINNING|TO THE BEGINNING"
)
_FRD = r"\(?[A-Z]{2,5}\d{5,6}(?:\.\d+)?\)?"
_SEPARATOR = re.compile(
    rf"(?:[\s\-,;:./>+_|]|\([^()]{{0,40}}\)|[()]|\b(?:TO|THENCE|THEN|AND|FROM|FM|POINTS?|PSN|P\d{{1,2}}|NEXT|DIRECT|STRAIGHT|LINE|BY|A|"
    rf"COORD|WGS-?84|GEO|FOLLOWED|VIA STRAIGHT)\b|\b(?:[A-Z]|\d{{1,2}})[.):]|{_FRD}|\b[A-Z]\b ?-|<<)*"
)
_NUMBER = re.compile(r"(?:^|[\s,;:.(-])(\d{1,2}|[A-Z])[.):]\s*$")
_ROUTE_BEFORE = re.compile(
    r"(?:\bDCT|\bVIA|\bRTE:?|\bROUTES?:?|\bSEGMENTS?|\bBTN|\b(?!AREA\b|FROM\b|ZONE\b|WGS\b)[A-Z]{5} ?(?:-|/)|\bREROUTE|\bOFFSET|\bALTN RTE[^.]{0,40}"
    r"|[A-Z]\d{1,3} ?(?:-|/)) ?$"
)
_ROUTE_AFTER = re.compile(r" ?(?:-|/)? ?(?:DCT\b|(?:- ?|/ ?)'?[A-Z]{5}\b(?<!BACK )(?! ?ALT))")
_EXCLUDED = re.compile(r"\b(?:EXC|EXCEPT|EXCL|EXCLUDING|EXCLUDED|EXCLUDE|OUTSIDE|AVOIDING|LESS)\b[^.;]{0,90}$")
_BOUNDED = re.compile(
    r"BOUND|LATERAL|AREAS?\b|JOIN|CORNER|DEFINED|COORD|CONTAIN|WI\b|WITHIN|POLYGON|POINTS?|PSN|ZONE|CONNECT"
)
_LINE = re.compile(r"\bLINES?\b|\bTRACK\b|\bCORRIDOR\b|\bALONG\b|\bAXIS\b")


@dataclass(slots=True)
class Shape:
    """One footprint and the stretch of text that states it.

    Attributes:
        start, end: from its first position (or its centre) to the end of its last one.
        before: the words between the shape before and this one; after: those up to the next shape.
        warnings: doubts about it (`code: sentence`); notes: what is worth saying but leaves no doubt.
        is_point: a position without an extent, which may only be a reference.
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
        return isinstance(self.footprint, Circle) and self.footprint.radius_m == 0


@dataclass(slots=True)
class _Run:
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


def find_shapes(text: str) -> tuple[list[Shape], list[str]]:
    """Return the shapes of a tidy text in order, and the doubts that belong to no shape."""
    fixes = find_positions(text)
    if not fixes:
        return [], [
            f"bad-coordinate: {half} is half a position" for _, half in unread_positions(text, 0, len(text))[:3]
        ]
    runs = _runs(text, fixes)
    shapes: list[Shape] = []
    doubts: list[str] = []
    at = 0
    for index, run in enumerate(runs):
        before = text[at : run.start]
        after = text[run.end : runs[index + 1].start if index + 1 < len(runs) else len(text)]
        at = run.end
        if _is_route(before, after, run):
            continue
        made = _shapes(run, before, after)
        if not made:
            continue
        if _EXCLUDED.search(before[-160:]):
            doubts.append("exclusion: an area is excepted that was not cut out")
            continue
        shapes += made
    _hand_out_words(text, shapes, _halves(text, fixes))
    return shapes, doubts


def _hand_out_words(text: str, shapes: list[Shape], halves: list[tuple[int, str]]) -> None:
    """Give every shape the words up to its neighbours, and the halves of positions that stand in them."""
    for index, shape in enumerate(shapes):
        earlier = shapes[index - 1].end if index and shapes[index - 1].end <= shape.start else 0
        later = next((s.start for s in shapes[index + 1 :] if s.start > shape.end), len(text))
        if index and shapes[index - 1].start == shape.start:
            earlier = shapes[index - 1].start - len(shapes[index - 1].before)
        shape.before, shape.after = text[earlier : shape.start], text[shape.end : later]
        if not shape.is_point:
            shape.warnings += [
                f"bad-coordinate: {half} is half a position"
                for start, half in halves
                if shape.start < start < min(shape.end + 40, later)
            ]


def _halves(text: str, fixes: list[Fix]) -> list[tuple[int, str]]:
    """Return where, and what, the halves of positions outside all positions are."""
    found: list[tuple[int, str]] = []
    at = 0
    for fix in fixes:
        if fix.start - at > 5:
            found += unread_positions(text, at, fix.start)
        at = fix.end
    return found + unread_positions(text, at, len(text))


def _runs(text: str, fixes: list[Fix]) -> list[_Run]:
    """Join the positions that belong together; arcs inside a ring are drawn at once."""
    runs: list[_Run] = []
    run: _Run | None = None
    index = 0
    while index < len(fixes):
        fix = fixes[index]
        gap = text[run.end : fix.start] if run else ""
        if run and len(gap) < 220 and not run.closed and _ARC.search(gap) and not _CLOSING.search(gap):
            index = _join_arc(text, fixes, index, run, gap)
            continue
        if run is None or not _joins(run, gap):
            if run and run.closed and fix.position == run.corners[0] and len(gap) < 8:
                index += 1  # `... - (784500N 0000000E)`: the first corner once more
                continue
            run = _Run()
            runs.append(run)
        elif _ALONG.search(gap):
            run.warnings.append(
                "along-line: a side follows a border or a coast that is not in the text; drawn straight"
            )
        _add(run, fix)
        index += 1
    return [run for run in runs if run.corners]


def _add(run: _Run, fix: Fix) -> None:
    run.fixes.append(fix)
    if fix.doubt:
        run.warnings.append(f"bad-coordinate: {fix.doubt}")
    if fix.position is not None:
        run.corners.append(fix.position)


def _joins(run: _Run, gap: str) -> bool:
    if run.closed:
        return False
    if _SEPARATOR.fullmatch(gap):
        return not _new_item(run, gap)
    return len(gap) < 160 and bool(_ALONG.search(gap)) and not re.search(r"\bAREA\b|\d[.)] ?(?:AREA|WI)", gap)


def _new_item(run: _Run, gap: str) -> bool:
    """`... 2. ` after several positions without numbers begins the next area, not the next corner."""
    if not _NUMBER.search(gap) or run.numbered:
        return False
    run.numbered = len(run.fixes) == 1
    return not run.numbered


def _join_arc(text: str, fixes: list[Fix], index: int, run: _Run, gap: str) -> int:
    """Read `ARC ... CENTRED ON c ... TO p` from the fix at `index`; return the index after what was used."""
    centre = fixes[index]
    has_centre = bool(_CENTRE_NEXT.search(gap)) or "ORIGIN" in gap
    if not has_centre or centre.position is None or index + 1 >= len(fixes) or not run.corners:
        run.warnings.append("arc-unread: a side is an arc whose centre was not understood; drawn straight")
        _add(run, centre)
        return index + 1
    start, following = run.corners[-1], index + 1
    if fixes[following].position == start and following + 1 < len(fixes):
        following += 1  # `... CENTRED ON c BETWEEN p AND q` says the first end again
    end = fixes[following]
    if end.position is None or end.start - centre.end > 90:
        run.warnings.append("arc-unread: a side is an arc whose end was not understood; drawn straight")
        run.fixes.append(centre)
        return index + 1
    words = gap + text[centre.end : end.start]
    clockwise = not _COUNTER.search(words)
    if clockwise and not _CLOCKWISE.search(words):
        run.warnings.append("arc-direction: it is not said which way an arc turns; the shorter one is drawn")
        clockwise = len(arc(centre.position, start, end.position, clockwise=True)) <= len(
            arc(centre.position, start, end.position, clockwise=False)
        )
    _check_radius(run, words, centre.position, start, end.position)
    run.notes.append("arc-drawn: an arc is drawn with chords of five degrees")
    run.corners += arc(centre.position, start, end.position, clockwise=clockwise)
    run.fixes.append(centre)
    _add(run, end)
    return following + 1


def _check_radius(run: _Run, words: str, centre: Position, start: Position, end: Position) -> None:
    m = re.search(_LENGTH, words)
    if not m:
        return
    radius = _metres(m[1], m[2])
    for corner in (start, end):
        if abs(distance_m(centre, corner) - radius) > max(0.03 * radius, 300):
            run.warnings.append("arc-radius: an end of an arc does not lie at the stated radius")
            return


def _metres(number: str, unit: str) -> float:
    return round(float(number.replace(",", ".")) * _METRES.get(unit[:2], _METRES.get(unit[:1], 1.0)), 3)


def _first_length(m: re.Match[str]) -> float:
    found = [group for group in m.groups() if group is not None]
    return _metres(found[0], found[1])


def _is_route(before: str, after: str, run: _Run) -> bool:
    if run.closed or len(run.corners) > 8:
        return False
    near = before[-60:]
    if _ROUTE_BEFORE.search(near):
        return True
    return len(run.corners) < 4 and bool(_ROUTE_AFTER.match(after[:30])) and not _RADIUS_BEFORE.search(near)


def _shapes(run: _Run, before: str, after: str) -> list[Shape]:
    """Return the footprints of a run: usually one, several for a list of centres."""
    corners, doubts = run.corners, list(dict.fromkeys(run.warnings))
    near = before[-140:]

    def shape(footprint: Footprint, fix: Fix | None = None) -> Shape:
        start, end = (fix.start, fix.end) if fix else (run.start, run.end)
        return Shape(footprint, start, end, warnings=doubts, notes=list(dict.fromkeys(run.notes)))

    side = _last(_EACH_SIDE, near) or (None if run.closed else _last(_EACH_SIDE, after[:60]))
    if side and len(corners) > 1:
        return [shape(Corridor(tuple(_distinct(corners)), _first_length(side)))]
    wide = _last(_FULL_WIDTH, near)
    if wide and len(corners) > 1 and _LINE.search(near) and not run.closed:
        return [shape(Corridor(tuple(_distinct(corners)), _first_length(wide) / 2))]
    if len(corners) < 3 or (not run.closed and not run.notes):
        round_ones = _circles(run, near, after, doubts)
        if round_ones:
            return round_ones
    if len(corners) == 1:
        return [shape(Circle(corners[0], 0.0))]
    return [shape(_ring_or_line(corners, near, doubts))]


def _circles(run: _Run, near: str, after: str, doubts: list[str]) -> list[Shape]:
    """Return the circles (or the sector) around the positions of a run, where a radius is stated."""
    words = near
    stated = _last(_RADIUS_BEFORE, near)
    if stated and len(run.corners) > 2 and not re.search(r"CENT|OF|AROUND|PSN|POINT|COORD", near[stated.end() :]):
        stated = None
    if not stated:
        stated = _RADIUS_AFTER.match(after[:110]) or (_last(_RADIUS_BEFORE, after[:60]) if "SECTOR" in near else None)
        words = near + after[:60]
        if len(run.corners) > 2:
            stated = None
    if not stated:
        return []
    radius = _first_length(stated)
    shapes = []
    for fix in run.fixes:
        if fix.position is None:
            continue
        footprint: Footprint = Circle(fix.position, radius)
        if _SECTOR.search(words):
            angles = _AZIMUTHS.search(words) or _AZIMUTHS.search(near + after[:60])
            if not angles:
                doubts.append("sector-unread: only a sector of the circle is meant; the whole circle is given")
            elif int(angles[1]) <= 360 and int(angles[2]) <= 360:
                footprint = Polygon((sector(fix.position, int(angles[1]), int(angles[2]), radius),), parallels=False)
                doubts.append("bearings: bearings are taken from true north, which the text does not say")
        shapes.append(Shape(footprint, fix.start, fix.end, warnings=list(dict.fromkeys(doubts)), notes=list(run.notes)))
    return shapes


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    found = None
    for found in pattern.finditer(text):  # noqa: B007
        pass
    return found


def _distinct(corners: list[Position]) -> list[Position]:
    """Leave out a corner that is said twice in a row."""
    return [c for i, c in enumerate(corners) if i == 0 or c != corners[i - 1]]


def _ring_or_line(corners: list[Position], near: str, doubts: list[str]) -> Footprint:
    ring = _distinct(corners)
    if len(ring) > 1 and ring[0] == ring[-1]:
        ring = ring[:-1]
    if len(set(ring)) < 3:
        if not _LINE.search(near):
            doubts.append("two-points: two positions make no area; the line between them is given")
        return Corridor(tuple(ring), 0.0) if len(ring) > 1 else Circle(ring[0], 0.0)
    if crosses_itself(ring):
        doubts.append("ring-order: the corners in the stated order make a ring that crosses itself")
    return Polygon((tuple(ring),))
