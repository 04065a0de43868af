"""English as coordinators write it from Norway to Japan; the clock is UTC unless the text names another."""

import re

from openline.interop.notices.clocks import beijing, local_time, moscow, utc
from openline.interop.notices.halves import LATIN
from openline.interop.notices.kinds import kind_of
from openline.interop.notices.language import CLAUSE, Language
from openline.interop.notices.marks import MarkKind
from openline.interop.notices.reading import Kind

_FULL = (
    "JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "SEPTEMBER", "OCTOBER", "NOVEMBER",
    "DECEMBER",
)  # fmt: skip
_NORDIC = {"MARS": 3, "MAI": 5, "JUNI": 6, "JULI": 7, "OKT": 10, "DES": 12, "SEPT": 9}
_MONTHS = {name[:n]: i for i, name in enumerate(_FULL, 1) for n in range(3, len(name) + 1)} | _NORDIC

_WORDS: dict[str, tuple[MarkKind, int]] = {
    "TO": ("to", 0), "UNTIL": ("to", 0), "TILL": ("to", 0), "UNTILL": ("to", 0), "TIL": ("to", 0), "THRU": ("to", 0),
    "THROUGH": ("to", 0), "THROUGHOUT": ("to", 0), "AND": ("and", 0), "BETWEEN": ("and", -1), "BETWEN": ("and", -1),
    "DAILY": ("daily", 0), "DAYLY": ("daily", 0), "EVERYDAY": ("daily", 0), "NIGHTLY": ("daily", 0),
    "FROM": ("from", 0), "COMMENCING": ("from", 0), "BEGINNING": ("from", 0), "STARTING": ("from", 0),
    "SINCE": ("from", 0), "EFFECTIVE": ("from", 0), "AT": ("at", 0), "RESERVE": ("reserve", 0),
    "ALTERNATE": ("reserve", 0), "ALTRENATE": ("reserve", 0), "ALTERNATIVE": ("reserve", 0), "BACKUP": ("reserve", 0),
    "CONTINUOUSLY": ("daily", 0),
    "H24": ("whole_day", 0),
}  # fmt: skip

_DISTANCE = r"(?P<value>\d{1,4}(?:[.,]\d{1,3})?|ONE|TWO|THREE|FOUR|FIVE|SIX|TEN|HALF)\s{0,3}-?(?P<unit>NM|N\.M\.?|NAUTICAL\s+MILES?|SEA\s+MILES?|MILES?|KM|KILOMET\w{2,3}|METRES?|METERS?|MTRS?|M|CABLES?)\b"  # noqa: E501

_FIRST: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("works", re.compile(r"\bRIG\s?LIST")),
    ("space_debris", re.compile(r"\bCARRIER\s+ELEMENT|\bELEMENTS?\s+FALL|\bDEBRIS\s+FALL")),
)
_ELSE: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("hazardous_operation", re.compile(r"\bSPECIAL\s+ACTIVIT|\bAIRDROP|\bTESTING\s+OPERATION")),
    ("exercise", re.compile(r"\b(?:MILITARY|NAVAL)\b")),
)
_LAST: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("works", re.compile(r"\bOPERATIONS?\b|\bWORKS?\b")),
    ("hazard", re.compile(r"\bICE|\bVOLCAN|\bDISCOLOU?RED|\bLOST\b|\bDRIFTING")),
)
_CONTACTS = re.compile(r"\bANDO\w{0,2}YA\s+SPACE(?:\s+(?:OPERATIONS?|CENT\w+|DESK))*|\bSAFETY\s+ZONE")
"""Names of desks to call, and the berth around a works vessel: they tell nothing of what goes on."""
_WEAK = (None, "closed_area", "works", "hazard", "transit")


def english_kind(text: str) -> Kind | None:
    """Return what is going on: the common keywords, and what only these coordinators call by their own names."""
    text = _CONTACTS.sub(" ", text)
    if (first := _named(text, _FIRST)) is not None:
        return first
    kind = kind_of(text)
    if kind in _WEAK:
        kind = _named(text, _ELSE) or kind
    return kind or _named(text, _LAST)


def _named(text: str, names: tuple[tuple[Kind, re.Pattern[str]], ...]) -> Kind | None:
    return next((kind for kind, pattern in names if pattern.search(text)), None)


_AID = re.compile(
    r"\b(?:LIGHT|LIGHTS|LIGHT-?\s?BUOYS?|LIGHTHOUSE|BUOYS?|BEACONS?|RACON|DGNSS|DGPS|AIS|LORAN|NAVTEX|RADIO)\b"
)
_AID_STATE = re.compile(
    r"UNLIT|ESTABLISHED|MISSING|WITHDRAWN|OFF\s+STATION|OUT\s+OF|INOPERATIVE|NOT\s+WORKING|OPERATIONAL|CHANGED|"
    r"EXTINGUISHED|PUT\s+IN|RESTORED|REMOVED|DISCONTINUED|UNRELIABLE"
)


def english_aid_only(text: str) -> bool:
    """Say whether the text tells the state of a light, a buoy or a service."""
    return bool(_AID.search(text) and _AID_STATE.search(text))


ENGLISH = Language(
    code="en",
    months=_MONTHS,
    words=_WORDS,
    fillers=frozenset(
        [
            "ON",
            "IN",
            "THE",
            "OF",
            "PERIOD",
            "PERIODE",
            "PERIOND",
            "PERIODS",
            "TIME",
            "TIMES",
            "HRS",
            "HOURS",
            "HOUR",
            "DAY",
            "DAYS",
            "DATE",
            "DATES",
            "KL",
            "EACH",
            "EVERY",
            "WITHIN",
            "TIMEFRAME",
            "ANNOUNCED",
            "FOLLOWING",
            "SCHEDULED",
            "BOTH",
            "INCLUSIVE",
            "WINDOW",
            "INCL",
        ]
    ),
    zones={
        "UTC": utc,
        "Z": utc,
        "GMT": utc,
        "UCT": utc,
        "UT": utc,
        "MSK": moscow,
        "LT": local_time,
        "LOCAL": local_time,
        "BEIJING": beijing,
        "BJT": beijing,
    },
    phrases=(
        (
            "FURTHER",
            re.compile(r"\b(?:(?:UNTIL|TILL?|TO|THRU)\s+)?(?:UNTIL\s+)?FURTHER\s+NOT(?:ICE|IFICATION)\b"),
            "further_notice",
        ),
        ("UFN", re.compile(r"\bUFN\b"), "further_notice"),
        ("U.F", re.compile(r"\bU\.F\.?N\b"), "further_notice"),
        ("FOR", re.compile(r"\bFOR\s+(?P<value>\d{1,2})\s+HOURS?\b"), "for_hours"),
        ("END", re.compile(r"\bEND\s+OF\s+(?:[A-Z]+\s+){0,2}(?:SURVEY|OPERATIONS?|WORKS?|ACTIVITY)\s*:?"), "to"),
        ("CLOCK", re.compile(r"\bA?ROUND\s+THE\s+CLOCK\b"), "whole_day"),
        ("24", re.compile(r"\b24\s+HOURS?(?:\s+A\s+DAY)?\b"), "whole_day"),
        ("DAY", re.compile(r"\b(?:EVERY|EACH)\s+DAY\b"), "daily"),
        ("RESERVE", re.compile(r"\bRESERVE\s+D(?:AYS?|ATES?)\b"), "reserve"),
        ("NEXT", re.compile(r"\bNEXT\s+DAY\b"), "next_day"),
    ),
    glued=("UTC", "IN", "AND", "TO", "DAILY", "NAVIGATION", "RESERVE", "DANGEROUS", "FROM", "ON", "SHIP", "PROHIBITED"),
    hemispheres=LATIN,
    area=re.compile(
        r"\bBOUND(?:ED)?\b|\bBOUNDAR|\bAREAS?\b|\bZONES?\b|\bPOLYGON|\bDELIMITED|\bLIMITED|\bCORNERS|\bSECTOR|\bREGION|"
        r"\bENCLOSED|\bWITHIN\b|\bRECTANGLE|\bSITE\b"
    ),
    line=re.compile(
        r"\bLINES?\s+(?:JOINING|CONNECTING|BETWEEN|FROM|OF)|\bJOININGLINES?|\bTRACK\s?LINES?|\bROUTES?\b|\bALONG\b|"
        r"\bLINE\s+JOINING|\bCABLE\s+LAID|\bTRACK\b|\bLINE:"
    ),
    points=re.compile(
        r"\bPOSITIONS?\b|\bPOSNS?\b|\bPOS\b|\bPSNS?\b|\bVICINITY|\bIN:?\s*$|\bAT:?\s*$|\bLOCATED\b|\bESTABLISHED\b|"
        r"\bRIG\s?LIST|\bOBSERVED|\bADRIFT|\bUNLIT|\bMISSING|\bUTC\s+\w{3,9}(?:\s+\d\d)?\s+IN:?\s*$"
    ),
    plural_points=re.compile(r"\bRIGS\b|\bPOSITIONS\b|\bPSNS\b"),
    time_cue=re.compile(
        "JAN|FEB|MAR|APR|MAY|MAI|JUN|JUL|AUG|SEP|OCT|OKT|NOV|DEC|DES|UTC|GMT|DAILY|DAYLY|FURTHER|LOCAL|HOURS|RESERVE|"
        "ALTERN|ALTREN"
    ),
    time_hint=re.compile(
        r"\d\W{0,2}(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)|(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)"
        r"[A-Z]{0,6}\.?\s\d|\d\s?(?:UTC|Z)\b|\d:\d\d|\d\s?HRS|LOCAL\s+TIME"
    ),
    centre=re.compile(r"\bCENT(?:ERED|RED|ER|RE)\b"),
    measured=re.compile(r"RADIUS|WITHIN|SAFETY\s+ZONE|BEARING"),
    near_line=re.compile(
        r"\bNEAR\s?(?:BY)?\s+(?:THE\s+)?LINES?|\bVICINITY\s+OF\s+(?:THE\s+)?LINE|\bALONG\s+(?:THE\s+)?(?:LINE|ROUTE|TRACK)"
    ),
    coast=re.compile(r"\bCOAST(?:AL)?\s?-?LINE|\bALONG\s+(?:THE\s+)?(?:COAST|SHORE)|\bSHORE\s?LINE|\bTHE\s+COAST\b"),
    between_coast=re.compile(r"\bBETWEEN\s+(?:THE\s+)?(?:COAST|SHORE)\w*\s+AND"),
    radius=(
        re.compile(r"\bRADIUS(?:\s+(?:OF|IS))?\s*[:=]?\s*" + _DISTANCE),
        re.compile(r"\b" + _DISTANCE + r"\s+RADIUS"),
        re.compile(r"\bWITHIN\s+(?:A\s+)?(?:DISTANCE\s+OF\s+)?" + _DISTANCE + r"\s+(?:OF|FROM|AROUND)\b"),
        re.compile(r"\bSAFETY\s+ZONE\s+OF\s+" + _DISTANCE),
        re.compile(_DISTANCE + r"\s+SAFETY\s+ZONE"),
    ),
    width=(
        re.compile(_DISTANCE + r"\s+(?:WIDE\s+|OUT\s+)?(?:ON\s+|OF\s+)?(?:EITHER|EACH|BOTH)\s+SIDES?(?!\s+\d)"),
        re.compile(r"\b(?:EACH|EITHER)\s+SIDE\s+" + _DISTANCE),
    ),
    sector=re.compile(
        r"BEARINGS?\s*:?\s*(?:FROM\s+)?(?P<from>\d{1,3}(?:\.\d)?)\s*(?:DEG(?:REES?)?)?\s*(?:TO|-|AND)\s*"
        r"(?P<to>\d{1,3}(?:\.\d)?)\s*(?:DEG(?:REES?)?)?[\s.,]{0,5}(?:SECTOR\s+LENGTH|RADIUS|LENGTH)\s*:?\s*(?:OF\s+)?"
        + _DISTANCE
    ),
    units=(
        (re.compile(r"NM|N\.M|NAUT|SEA|MILE"), 1852.0),
        (re.compile(r"KM|KILO"), 1000.0),
        (re.compile(r"CABLE"), 185.2),
        (re.compile(r"M"), 1.0),
    ),
    self_cancel=re.compile(
        r"(?:\bCAN(?:CEL(?:LED|S)?)?\s+(?:THIS|THE)\s+(?:MSG|MESSAGE|WARNINGS?|NAV\s*WARN|PARA(?:GRAPH)?|NOTICE)?S?"
        r"|\bCANCEL(?:LED)?\s*(?:MSG|MESSAGE)?\s*(?:AT|ON|BY|IN)?\s*(?=\d{6}\s*(?:UTC|Z|[A-Z]{3})))" + CLAUSE
    ),
    other_cancel=re.compile(r"\b(?:CANCEL(?:LED|S)?|SUPERSEDES)\b" + CLAUSE),
    cancel_cue=re.compile("CAN|SUPERSEDES"),
    kind=english_kind,
    aid_only=english_aid_only,
)
