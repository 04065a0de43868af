"""From positions and the words before them to footprints: rings, lines, circles and points (docs/reference/notices.md).

Positions with nothing but commas between them make a chain. What a chain is, is said by the words before it:
`BOUND BY` a ring, `TRACKLINE JOINING` a line, `WITHIN 15 MILES OF` a circle. Where only a letter stands before it
(`B.`), it is what the chain before it was.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from openline.core.space.volume import Circle, Corridor, Footprint, Polygon, Position
from openline.interop.notices.coordinates import Coordinates, StatedBox, StatedPosition
from openline.interop.notices.crossing import crosses_itself
from openline.interop.notices.phrase_list import any_of
from openline.interop.notices.rings import sector

SELF_CROSSING = "self_crossing: the corners, in the order stated, make a ring that crosses itself; they are kept"
AROUND_A_RING = "around_a_ring: what lies within a distance of the area is meant too; only the area is drawn"
CORNER_TWICE = "corner_twice: the ring comes back to a corner before its end; the corners are kept"
TOO_FEW_CORNERS = "too_few_corners: an area is bound by fewer than three positions; they are kept as a line or point"
COAST = "coast: a part of the boundary follows the coast, which is not in the text; the corners are joined straight"
SHAPE_NOT_STATED = "shape_not_stated: several positions without a word on how they are joined; each is taken as a point"
RING_NOT_STATED = "ring_not_stated: several positions without a word on how they are joined; they are taken for an area"
HEMISPHERE = "hemisphere: one corner lies on the other side of the equator or of the zero meridian, far from all others"
STRAY = "stray_position: a position could not be read"

Joined = Literal["ring", "line", "points", "between"]

_METRES = {
    "MILE": 1852.0, "NM": 1852.0, "M": 1.0, "METER": 1.0, "METRE": 1.0, "YARD": 0.9144, "FOOT": 0.3048, "FEET": 0.3048,
    "KM": 1000.0, "KILOMETER": 1000.0, "KILOMETRE": 1000.0, "CABLE": 185.2,
}  # fmt: skip
_NUMBERS = {
    "ONE": 1.0, "TWO": 2.0, "THREE": 3.0, "FOUR": 4.0, "FIVE": 5.0, "SIX": 6.0, "SEVEN": 7.0, "EIGHT": 8.0, "NINE": 9.0,
    "TEN": 10.0, "ELEVEN": 11.0, "TWELVE": 12.0, "FIFTEEN": 15.0, "TWENTY": 20.0, "THIRTY": 30.0, "FIFTY": 50.0,
    "HALF": 0.5,
}  # fmt: skip
_AMOUNT = rf"(\d{{0,5}}[.,]\d{{1,3}}|\d{{1,5}}|{'|'.join(_NUMBERS)})"
_UNIT = r"(NAUTICAL\sMILE|MILE|NM|METER|METRE|YARD|FOOT|FEET|KM|KILOMETER|KILOMETRE|CABLE|M)S?\b"
_DISTANCE = rf"{_AMOUNT}\s?-?{_UNIT}"
_WITHIN = re.compile(
    rf"\bWITHIN\s(?:A\s)?(?:AN?\s)?{_DISTANCE}(?=\s(?:RADIUS\s)?(?:OF|AROUND|FROM|ON|EITHER|EACH|BETWEEN)\b|\sRADIUS\b|\s?:|\s?$)"
    rf"|\b{_DISTANCE}\s(?:SAFETY|EXCLUSION|SECURITY)\sZONE"
    rf"|\b{_DISTANCE}\sRADIUS\b|\bRADIUS\s(?:OF\s)?{_DISTANCE}|\b{_DISTANCE}\s(?:ON\s)?(?:EITHER|EACH|BOTH)\sSIDES?\b"
)
_OF = re.compile(rf"(?<![\w.]){_DISTANCE}\s(?:OF|AROUND)\s?$")
_WORDS: dict[Joined, tuple[str, ...]] = {
    "ring": (
        *("BOUND BY", "BOUNDED*", "BOUNDARY", "BOUNDARIES", "BOUNDING", "ENCLOSED", "CORNERS", "POLYGON", "DELIMITED"),
        *("DEFINED BY", "FORMED BY", "LIMITED BY"),
    ),
    "line": (
        *(
            "TRACKLINE",
            "TRACKLINES",
            "TRACK LINE",
            "TRACK LINES",
            "LINE",
            "LINES",
            "JOINING",
            "ALONG",
            "ROUTE",
            "ROUTES",
        ),
        *("CORRIDOR", "CORRIDORS", "TRANSECT", "TRANSECTS"),
    ),
    "points": ("POSITION", "POSITIONS", "VICINITY", "WITHIN", "ADRIFT", "CENTERED"),
}
_JOINED: dict[str, Joined] = {word.rstrip("*"): joined for joined, words in _WORDS.items() for word in words}
_SHAPES = re.compile(rf"\b(?:{any_of(word for words in _WORDS.values() for word in words)})")
_LAST_WORDS: dict[str, Joined] = {
    "BOUND": "ring", "BETWEEN": "between", "FROM": "line", "IN": "points", "AT": "points", "NEAR": "points",
}  # fmt: skip
_AREA_BETWEEN = re.compile(r"\bAREAS?\sBETWEEN\W*$")
_AROUND_A_RING = re.compile(r"\s(?:OF\s)?(?:THE\s|AN?\s)?AREAS?\s")
_CHAIN_GAP = re.compile(
    r"[\s,;.]*(?:(?:AND|THEN|THENCE|TO|THRU|ALONG(?:\sTHE)?\s(?:COAST|SHORE)\s?LINE(?:\sTO)?)\b)?[\s,;.:]*"
)
_COAST = re.compile(r"\b(?:COAST\s?LINE|SHORE\s?LINE|ALONG\s(?:THE\s)?(?:COAST|SHORE)|AND\sTHE\s(?:COAST|SHORE))\b")
_RADIUS_AFTER = re.compile(
    rf"[^\d]{{0,80}}\b(?:PROHIBITED|ZONE|AREA|BERTH\sOF|AVOID)\b[^\d]{{0,30}}\bWITHIN\s(?:A\s)?{_DISTANCE}"
    rf"|[^\d]{{0,60}}\b{_DISTANCE}\s(?:SAFETY|EXCLUSION|SECURITY)\sZONE"
)
_BEARINGS = (
    r"(?:BETWEEN|FROM|SECTOR|BEARINGS?)\s(?:BEARINGS?\s)?(\d{1,3}(?:\.\d)?)(?:\sDEGREES)?(?:\sTRUE)?"
    r"\s?(?:AND|TO|THRU|-)\s?(\d{1,3}(?:\.\d)?)\sDEGREES(?:\sTRUE)?"
)
_SECTOR_BEFORE = re.compile(rf"\b{_BEARINGS}\s(?:OF|FROM|AROUND)\b")
_SECTOR_AFTER = re.compile(rf"[\s,.]{{0,4}}(?:IN\s)?{_BEARINGS}")
_LONGEST_LEAD = 240
_LONGEST_JOINT = 4
"""`, ` and `AND `: a gap without the name of a coast."""
_LABEL_ALONE = 6
_LONGEST_DISTANCE = 40
_FAR = 8.0


class Chain(Struct):
    """Positions that belong together, where they stand, the words before them (`lead`), the bearings behind."""

    corners: list[Position]
    start: int
    end: int
    lead: str
    is_box: bool
    doubts: list[str]
    mended: list[str]
    bearings: tuple[float, float] | None = None


class Shape(Struct, frozen=True):
    """How chains are joined, how far around them the area reaches (metres), and between which bearings (degrees)."""

    joined: Joined | None
    around_m: float = 0.0
    bearings: tuple[float, float] | None = None


class Drawn(Struct, frozen=True):
    """A footprint, from where to where in the text it is stated, and what was odd about it."""

    footprint: Footprint
    start: int
    end: int
    doubts: tuple[str, ...] = ()
    mended: tuple[str, ...] = ()


def in_order(found: Coordinates) -> list[StatedPosition | StatedBox]:
    """Return all positions and boxes of a text in order of appearance."""
    return sorted((*found.positions, *found.boxes), key=_start) if found.boxes else list(found.positions)


def _start(item: StatedPosition | StatedBox) -> int:
    return item.start


def placed(items: Sequence[StatedPosition | StatedBox], start: int, end: int) -> Sequence[StatedPosition | StatedBox]:
    """Return what begins from `start` to before `end`; `items` are in order."""
    if not items or (items[0].start >= start and items[-1].start < end):
        return items  # most warnings have all of them in one paragraph
    return items[bisect_left(items, start, key=_start) : bisect_left(items, end, key=_start)]


def chains(text: str, items: Sequence[StatedPosition | StatedBox], start: int, end: int) -> list[Chain]:
    """Return the chains of positions of `text` between `start` and `end`; `items` are those there, in order."""
    result: list[Chain] = []
    before, sectors = start, text.find("DEGREES", start, end) >= 0
    for item in items:
        if result and _continues(text, result[-1], item):
            _extend(text, result[-1], item)
        else:
            lead = text[max(before, item.start - _LONGEST_LEAD) : item.start]
            box = isinstance(item, StatedBox)
            corners = list(item.corners) if isinstance(item, StatedBox) else [item.position]
            result.append(Chain(corners, item.start, item.end, lead, box, list(item.doubts), list(item.mended)))
        before = _take_bearings(text, result[-1], end) if sectors else item.end
    return result


def _take_bearings(text: str, chain: Chain, until: int) -> int:
    """Read the sector behind a position (`BETWEEN 270 DEGREES AND 000 DEGREES`); return where the chain ends now."""
    match = _SECTOR_AFTER.match(text, chain.end, min(until, chain.end + 80))
    if match is not None:
        chain.bearings = (float(match[1]), float(match[2]))
        chain.end = match.end()
    return chain.end


def _continues(text: str, chain: Chain, item: StatedPosition | StatedBox) -> bool:
    if chain.is_box or isinstance(item, StatedBox):
        return False
    if text[chain.end : item.start] == ", ":
        return True
    return item.start - chain.end <= 60 and _CHAIN_GAP.fullmatch(text, chain.end, item.start) is not None


def _extend(text: str, chain: Chain, item: StatedPosition | StatedBox) -> None:
    assert isinstance(item, StatedPosition)
    gap = text[chain.end : item.start]
    if len(gap) > _LONGEST_JOINT and ("COAST" in gap or "SHORE" in gap):
        chain.doubts.append(COAST)
    chain.corners.append(item.position)
    chain.end = item.end
    chain.doubts += item.doubts
    chain.mended += item.mended


# What the words say ---------------------------------------------------------------------------------------------------


def shape_of(lead: str, before: Shape) -> Shape:
    """Return what the words before a chain say of it; where they say nothing, it is as the chain before."""
    if len(lead) <= _LABEL_ALONE:
        return before
    joined, place = _last_shape(lead)
    distance = _last_distance(lead)
    if distance is None:
        return before if joined is None else Shape(joined)
    metres = _metres(distance)
    if joined == "ring" and place > distance.start():
        around = _AROUND_A_RING.fullmatch(lead, distance.end(), place) is not None
        return Shape("ring", metres if around else 0.0)
    bearings = _SECTOR_BEFORE.search(lead)
    if bearings is not None:
        return Shape("points", metres, (float(bearings[1]), float(bearings[2])))
    return Shape("line" if joined in {"line", "between"} else "points", metres)


def _last_shape(lead: str) -> tuple[Joined | None, int]:
    """Return how the last words of a lead say that positions are joined, and where; lines that bound are a ring."""
    joined: Joined | None = None
    place = 0
    for match in _SHAPES.finditer(lead):
        said = _JOINED[match[0]]
        if not (joined == "ring" and said == "line" and not match[0].startswith("TRACK")):
            joined, place = said, match.start()
    rest, _, last = lead.rstrip(" :.,;(").rpartition(" ")
    if last in _LAST_WORDS and len(rest) >= place and not (joined == "line" and last == "BETWEEN"):
        joined, place = _LAST_WORDS[last], len(rest)
    return joined, place


def _last_distance(lead: str) -> re.Match[str] | None:
    """Find the last `WITHIN 15 MILES OF`, `33 MILES OF`, `10 KM RADIUS`."""
    if lead.endswith(("OF ", "OF", "AROUND ")):
        right_before = _OF.search(lead, max(0, len(lead) - _LONGEST_DISTANCE))
        if right_before is not None:
            return right_before
    last = None
    if any(word in lead for word in ("WITHIN", "RADIUS", "SIDE", "ZONE")):
        for match in _WITHIN.finditer(lead):
            last = match
    return last


def _metres(match: re.Match[str]) -> float:
    amount, unit = (group for group in match.groups() if group is not None)
    number = _NUMBERS[amount] if amount in _NUMBERS else float(amount.replace(",", "."))
    return round(number * _METRES[unit.removeprefix("NAUTICAL ")], 3)


# Footprints -----------------------------------------------------------------------------------------------------------


def draw(chain: Chain, shape: Shape, text: str, until: int, ring_likely: bool, around_all: float = 0.0) -> list[Drawn]:
    """Return the footprints of one chain: one, or one for each of its points.

    Args:
        until: the end of what the text says about this chain.
        around_all: metres around every point that has no distance of its own.
        ring_likely: three corners or more, without a word on how they are joined, are an area (`ROCKETS:`).
    """
    doubts: tuple[str, ...] = ()
    mended: tuple[str, ...] = ()
    if chain.doubts or chain.mended:
        doubts, mended = tuple(dict.fromkeys(chain.doubts)), tuple(dict.fromkeys(chain.mended))
    if chain.is_box:
        return [Drawn(Polygon((tuple(chain.corners),)), chain.start, chain.end, doubts, mended)]
    joined = shape.joined
    if joined is None and ring_likely and len(chain.corners) > 2:
        return [_ring(chain, text, until, doubts, (*mended, RING_NOT_STATED))]
    if joined == "between":
        joined = "line" if len(chain.corners) == 2 and not _AREA_BETWEEN.search(chain.lead) else "ring"
    if joined == "ring":
        return [_ring(chain, text, until, (*doubts, AROUND_A_RING) if shape.around_m else doubts, mended)]
    if len(chain.corners) > 1 and joined == "line":
        return [Drawn(Corridor(tuple(chain.corners), shape.around_m), chain.start, chain.end, doubts, mended)]
    if len(chain.corners) > 1 and joined is None:
        doubts += (SHAPE_NOT_STATED,)
    if shape.around_m and chain.bearings is not None:
        shape = replace(shape, bearings=chain.bearings)
    if shape.around_m and shape.bearings is not None:
        parts = [sector(corner, *shape.bearings, shape.around_m) for corner in chain.corners]
        return [Drawn(part, chain.start, chain.end, doubts, mended) for part in parts]
    radius = shape.around_m or radius_after(text, chain.end, until) or around_all
    return [Drawn(Circle(corner, radius), chain.start, chain.end, doubts, mended) for corner in chain.corners]


def radius_after(text: str, end: int, until: int) -> float:
    """Read `MINE IN 45-11.37N 036-25.07E. NAVIGATION PROHIBITED WITHIN 500 METERS.`"""
    until = min(until, end + 200)
    if text.find("WITHIN", end, until) < 0 and text.find("ZONE", end, until) < 0:
        return 0.0
    match = _RADIUS_AFTER.match(text, end, until)
    return _metres(match) if match else 0.0


def _ring(chain: Chain, text: str, until: int, doubts: tuple[str, ...], mended: tuple[str, ...]) -> Drawn:
    corners = chain.corners[:-1] if len(chain.corners) > 3 and chain.corners[0] == chain.corners[-1] else chain.corners
    drawn = Drawn(Polygon((tuple(corners),)), chain.start, chain.end, doubts, mended)
    if len(corners) < 3:
        line = Corridor(tuple(corners), 0.0) if len(corners) == 2 else Circle(corners[0], 0.0)
        return replace(drawn, footprint=line, doubts=(*doubts, TOO_FEW_CORNERS))
    found = doubts
    if (
        COAST not in found
        and ("COAST" in text or "SHORE" in text)
        and (_COAST.search(chain.lead[-120:]) or _COAST.search(text, chain.end, min(until, chain.end + 40)))
    ):
        found += (COAST,)
    if crosses_itself(corners):
        apart = [corner for corner, following in pairwise([*corners, corners[0]]) if not _nearly(corner, following)]
        if len(set(apart)) < len(apart):
            found += (CORNER_TWICE,)
        elif crosses_itself(apart):
            found += (SELF_CROSSING,)
    if _on_the_other_side(corners):
        found += (HEMISPHERE,)
    return replace(drawn, doubts=found) if found is not doubts else drawn


def _on_the_other_side(corners: Sequence[Position]) -> bool:
    """Tell whether one corner is far from the others, and near them with the other letter of its hemisphere."""
    for axis in (0, 1):
        values = [corner[axis] for corner in corners]
        if max(values) - min(values) < _FAR or min(values) > 0 or max(values) < 0 or max(map(abs, values)) > 170:
            continue
        for index, value in enumerate(values):
            others = values[:index] + values[index + 1 :]
            near = max(others) - min(others)
            alone = all((other > 0) != (value > 0) for other in others)
            if alone and near < _FAR / 4 and min(abs(-value - other) for other in others) < _FAR / 4:
                return True
    return False


def _nearly(a: Position, b: Position) -> bool:
    """Tell whether two corners differ by no more than a slip of rounding: one corner stated twice."""
    return abs(a[0] - b[0]) < 0.0005 and abs(a[1] - b[1]) < 0.0005
