"""The phrases around positions in a NOTAM that say what these are: radius, width, sector, arc, route, exception.

Every function looks at a stretch of bounded length, so that the work grows with the text and not with its square.
"""

import re
from typing import NamedTuple

_METRES = {"NM": 1852.0, "KM": 1000.0, "M": 1.0, "FT": 0.3048, "FE": 0.3048, "MI": 1852.0, "NA": 1852.0, "KI": 1000.0}
_LENGTH = (
    r"(\d+(?:[.,]\d+)?) ?-?"
    r"(NM|KM|MTRS?|M|NAUTICAL MILES?|NAUT MILES?|MILES?|KILOMETERS?|KILOMETRES?|METERS?|METRES?|FT|FEET)\b"
)
_ASIDE = r"(?:\([^()]{0,60}\)| )*"
_RADIUS_BEFORE = re.compile(
    rf"(?:RADIUS|RADII|RAD|RDS|RADIO|RAYON|RAIO|RAGGIO|\bR(?= ?=))"
    rf"(?: OF| IS| DE| DI|[:=]| )* ?(?:APP?ROX[A-Z]*|ABOUT|APRX)? ?{_LENGTH}"
    rf"|{_LENGTH}{_ASIDE}(?:RADIUS|RAD\b|RDS|AROUND|CIRCLE|DE RADIO)"
    rf"|(?:WI|WITHIN|WIHIN) (?:AN? )?(?:AREA OF )?(?:CIRCLE OF )?{_LENGTH} (?:OF|FM|FROM)\b"
    rf"|CIRCLE (?:OF |WITH )?{_LENGTH}"
)
_RADIUS_AFTER = re.compile(
    rf"\W*(?:\([^()]{{0,60}}\)\W*)?(?:WITHIN|WITH|WI|IN|AND|A)* ?(?:A |THE )?"
    rf"(?:RADIUS|RAD|RADIO|RAYON)(?: OF| IS| DE|[:=]| )* ?{_LENGTH}"
    rf"|\W*(?:\([^()]{{0,60}}\)\W*)?(?:WITHIN|WITH|WI|IN|AND) (?:A |THE )?{_LENGTH}{_ASIDE}"
    r"(?:RADIUS|RAD\b|AROUND|OF THIS)"
    rf"|\W*(?:\([^()]{{0,60}}\)\W*)?{_LENGTH} (?:RADIUS|RAD\b)"
)
_NOT_A_CENTRE = re.compile(r"BOUND|\bAREA\b|DEFINED|JOINING|LAUNCHER|\d\)|;|CONNECT")
_OF_CENTRES = re.compile(r"CENT|\bOF\b|AROUND|PSN|POINT|COORD|RADIUS")
_AROUND_LAUNCHER = re.compile(
    rf"CIRCLE (?:OF |WITH )?(?:RADIUS )?(?:OF )?{_LENGTH} (?:RADIUS )?(?:AROUND|CENTERED (?:AT|ON)) (?:THE )?LAUNCH"
)
_EACH_SIDE = re.compile(
    rf"{_LENGTH}{_ASIDE}(?:ON |AT )?(?:(?:EITHER|EACH|BOTH) SIDES?|LEFT AND RIGHT)"
    rf"|(?:EITHER|EACH|BOTH) SIDES?[A-Z ]{{0,30}} {_LENGTH}|(?:WI|WITHIN) {_LENGTH} OF (?:A |THE )?(?:LINE|TRACK|ROUTE)"
)
_FULL_WIDTH = re.compile(rf"{_LENGTH} (?:WIDE|IN WIDTH)|WIDTH(?: OF|:)? ?{_LENGTH}")
_AZIMUTHS = re.compile(
    r"(?:AZM|AZIMUTHS?|BRG|BEARINGS?|RADIALS?|QDR)\D{0,12}(\d{1,3})(?: ?DEG)?(?: ?(?:-|/|TO|AND) ?)(?:AZM |QDR )?"
    r"(\d{1,3})"
)
_ARC = re.compile(r"\bARCS?\b")
_COUNTER = re.compile(r"ANTI ?-?CLOCK|COUNTER ?-?CLOCK|\bCCW\b|\bACW\b")
_CLOCKWISE = re.compile(r"CLOCK ?-?WISE|\bCW\b")
_CENTRE_NEXT = re.compile(r"(?:CENT(?:RE|ER|ERED|RED|ERD)|ORIGIN)\b[^.;]{0,40}$")
_ALONG = re.compile(r"BORDER|BOUNDARY|BDRY|COAST|SHORE ?LINE|RIVER|FRONTIER")
_CLOSING = re.compile(r"\bBAC ?K\b|\bTO (?:THE )?(?:POINT OF|START|ORIGIN|BEGIN|INITIAL|FIRST)")
_ITEM_WITH_AREA = re.compile(r"\bAREA\b|\d[.)] ?(?:AREA|WI)")
_RADIAL_AND_DISTANCE = r"\(?[A-Z]{2,5}\d{5,6}(?:\.\d+)?\)?"
_SEPARATOR = re.compile(
    rf"(?:[\s\-,;:./>+_|<]|\([^()]{{0,40}}\)|[()]|\b(?:TO|THENCE|THEN|AND|FROM|FM|POINTS?|PSN|P\d{{1,2}}|NEXT|DIRECT|"
    rf"STRAIGHT|LINE|BY|A|COORD|WGS-?84|GEO|FOLLOWED|VIA STRAIGHT)\b|\b(?:[A-Z]|\d{{1,2}}|[IVX]{{1,4}})[.):]"
    rf"|{_RADIAL_AND_DISTANCE}|\b[A-Z]\b ?-)*"
)
_NUMBER = re.compile(r"(?:^|[\s,;:.(-])(\d{1,2}|[A-Z]|[IVX]{1,4})[.):]\s*$")
_ROUTE_ENDS = (
    " DCT", " VIA", " RTE", " RTE:", " RTE :", " ROUTE", " ROUTES", " ROUTE:", " SEGMENT", " SEGMENTS", " BTN",
    " REROUTE", " OFFSET",
)  # fmt: skip
_FROM_A_FIX = re.compile(r"(?:\b(?!AREA\b|FROM\b|ZONE\b)'?[A-Z]{5}'?|\b[A-Z]\d{1,3}) ?[-/]$")
_TO_A_FIX = re.compile(r" ?(?:[-/] ?)?(?:DCT\b|(?<=[-/ ])'?[A-Z]{5}'?\b(?<!BACK )(?! ?ALT))")
_ONWARD = re.compile(r" ?(?:DCT\b|[-/] ?DCT\b|[-/] ?'?[A-Z]{5}\b)")
_EXCEPTED = re.compile(r"\b(?:EXC|EXCEPT|EXCL|EXCLUDING|EXCLUDED|EXCLUDE|OUTSIDE|AVOIDING|LESS)\b[^.;]{0,90}$")
_LINE = re.compile(r"\bLINES?\b|\bTRACK\b|\bCORRIDOR\b|\bALONG\b|\bAXIS\b")


class Length(NamedTuple):
    """A stated length in metres and where its phrase ends in the stretch that was searched."""

    metres: float
    end: int


def radius_before(near: str) -> Length | None:
    """Return the last radius stated in the words that lead to a position."""
    if "R" not in near and "W" not in near:
        return None
    return _last_length(_RADIUS_BEFORE, near)


def leads_to_centre(near: str, end: int, *, several: bool) -> bool:
    """Say whether the words after a stated radius lead to its centre, or (`several`) to a list of centres."""
    if _NOT_A_CENTRE.search(near, end):
        return False
    return not several or bool(_OF_CENTRES.search(near, end - 3))


def radius_after(after: str) -> Length | None:
    """Return a radius stated right after a position: `WITH 1.5KM RADIUS`, `RADIUS 3NM`."""
    return _length(_RADIUS_AFTER.match(after[:110]))


def radius_around_launcher(after: str) -> Length | None:
    """Return the radius of a circle around the launcher, stated some words after the position of the launch pad."""
    return _length(_AROUND_LAUNCHER.search(after[:400])) if "LAUNCHER" in after[:400] else None


def width_on_each_side(near: str) -> float | None:
    """Return metres on either side of a line."""
    if "SIDE" not in near and "LEFT" not in near and "LINE" not in near and "TRACK" not in near:
        return None
    found = _last_length(_EACH_SIDE, near)
    return found.metres if found else None


def full_width(near: str) -> float | None:
    """Return the whole width in metres of a corridor."""
    found = _last_length(_FULL_WIDTH, near) if "WID" in near else None
    return found.metres if found else None


def azimuths(words: str) -> tuple[int, int] | None:
    """Return the two bearings of a sector, degrees, clockwise from the first to the second."""
    m = _AZIMUTHS.search(words)
    return (int(m[1]), int(m[2])) if m and int(m[1]) <= 360 and int(m[2]) <= 360 else None


def is_arc(gap: str) -> bool:
    """Say whether the words between two positions state an arc."""
    return "ARC" in gap and bool(_ARC.search(gap)) and not _CLOSING.search(gap)


def centre_follows(gap: str) -> bool:
    """Say whether the position after these words is the centre of an arc."""
    return bool(_CENTRE_NEXT.search(gap))


def turn_of(words: str) -> str:
    """Return which way an arc runs: "clockwise", "counter", or empty where it is not said."""
    if _COUNTER.search(words):
        return "counter"
    return "clockwise" if _CLOCKWISE.search(words) else ""


def first_length(words: str) -> float | None:
    """Return the first length in the words, metres."""
    m = re.search(_LENGTH, words)
    return _metres(m[1], m[2]) if m else None


def follows_a_line(gap: str) -> bool:
    """Say whether a side runs along a border, a coast or a river."""
    return len(gap) > 5 and bool(_ALONG.search(gap))


def separates(gap: str) -> bool:
    """Say whether nothing but separators, labels and names in parentheses stands between two positions."""
    return bool(_SEPARATOR.fullmatch(gap))


def begins_item(gap: str) -> bool:
    """Say whether the words name a further area."""
    return bool(_ITEM_WITH_AREA.search(gap))


def ends_in_number(gap: str) -> bool:
    """Say whether the words end in the mark of an item or a corner: `2.`, `B)`."""
    return bool(_NUMBER.search(gap[-12:]))


def on_a_route(before: str, after: str, *, few: bool) -> bool:
    """Say whether positions are points of a route: `BOLUT - 2738N12400E`, `DCT 1805N 12440E DCT MUPOB`."""
    near = before[-60:].rstrip(" '")
    if near.endswith(_ROUTE_ENDS) or _FROM_A_FIX.search(near[-12:]):
        return True
    alternate = near.rfind("ALTN RTE")
    if alternate >= 0 and "." not in near[alternate:]:
        return True
    return few and bool(_ONWARD.match(after[:30])) and not radius_before(near)


def is_excepted(before: str) -> bool:
    """Say whether the words that lead to a shape except it from the area."""
    near = before[-160:]
    return any(word in near for word in ("EXC", "OUTSIDE", "AVOID", "LESS")) and bool(_EXCEPTED.search(near))


def leads_to_line(near: str) -> bool:
    """Say whether the words announce a line."""
    return bool(_LINE.search(near))


def _last_length(pattern: re.Pattern[str], text: str) -> Length | None:
    found = None
    for m in pattern.finditer(text):
        found = m
    return _length(found)


def _length(m: re.Match[str] | None) -> Length | None:
    if m is None:
        return None
    number, unit = (group for group in m.groups() if group is not None)
    return Length(_metres(number, unit), m.end())


def _metres(number: str, unit: str) -> float:
    return round(float(number.replace(",", ".")) * _METRES.get(unit[:2], 1.0), 3)
