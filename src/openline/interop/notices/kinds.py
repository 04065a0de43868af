"""What a notice in English is about: keywords to the kinds of design section 7, and aids to navigation that failed.

Of several keywords in one sentence the most telling counts: `HAZARDOUS OPERATIONS, ROCKET LAUNCHING` is a launch.
"""

import re

from openline.interop.notices.reading import Kind

_KEYWORDS: tuple[tuple[Kind, str], ...] = (
    (
        "space_debris",
        r"SPACE\s+DEBRIS|RE-?\s?ENTRY|SPLASH\s?DOWN|(?:FALLING|ROCKET)\s+DEBRIS|(?:STAGE|BOOSTER)S?\s+(?:FALL|IMPACT)",
    ),
    (
        "rocket_launch",
        r"ROCKETS?\b|SPACE\s+(?:LAUNCH|VEHICLE|OPERATION)|LAUNCHING\b|LAUNCH\s+(?:OPERATION|VEHICLE|ACTIVIT|AREA)",
    ),
    ("missile", r"MISSILES?\b"),
    (
        "live_firing",
        r"GUNNERY|GUNFIRE|FIRING|SHOOTING|ARTILLERY|TORPEDO(?:ES)?\b|BOMBING|LIVE\s+(?:FIRE|AMMUNITION)|WEAPONS?\b",
    ),
    (
        "exercise",
        r"EXERCISES?\b(?!\s+(?:\w+\s+)?CAUTION)|(?:NAVAL|MILITARY|WARSHIP)\s+(?:OPERATION|TRAINING|ACTIVIT|MANEUV)"
        r"|SUBMARINE\s+(?:OPERATION|TRAINING|ACTIVIT)|MINE\s?(?:HUNTING|SWEEPING|COUNTER)|FLYING\s+TRAINING",
    ),
    (
        "hazardous_operation",
        r"(?:HAZARDOUS|DANGEROUS)\s+(?:OPERATION|ACTIVIT)|DETONATION|DEMOLITION|BLASTING|SPECIAL\s+OPERATIONS?\b"
        r"|(?:MINE|ORDNANCE)\s?(?:CLEARANCE|DISPOSAL)",
    ),
    (
        "closed_area",
        r"(?:NAVIGATION|ENTRY|ENTERING|ANCHORING|TRANSIT)\s+(?:IS\s+)?PROHIBITED|CLOSED\s+TO|TEMPORARILY\s+CLOSED"
        r"|(?:PROHIBITED|RESTRICTED|DANGER|CLOSED|EXCLUSION|SECURITY|SAFETY)\s+(?:AREA|ZONE)",
    ),
    (
        "works",
        r"SURVEY|SEISMIC|CABLE|PIPE\s?LAY|PIPELINE|DREDG|DIVING|DIVERS|DRILLING|DRILLSHIP|CONSTRUCTION|SALVAGE|TRENCHING"
        r"|SUBMERSIBLE|RESEARCH|OPERATIONS\s+IN\s+PROGRESS|\bRIGS?\b|ROCK\s+DUMPING|WORKS?\b|HYDROGRAPHIC"
        r"|(?:UNDERWATER|TOWING|SUBSEA|OFFSHORE|RECOVERY|MOORING|MAINTENANCE|INSTALLATION)\s+OPERATION"
        r"|(?:YACHT|BOAT|SAILING)\s+RACE|REGATTA",
    ),
    (
        "hazard",
        r"WRECK(?!\s+(?:\w+\s+)?BUOY)|DERELICT|ADRIFT|ICEBERG|GROWLER|ICE\b|SHOAL|DEPTHS?\b|OBSTRUCTION(?!\s+LIGHT)"
        r"|MINES?\b|UNEXPLODED|ORDNANCE|EXPLOSIVES?\b|CONTAINERS?\b|LOGS?\b|DEBRIS|CAPSIZED|SUNK|SUNKEN|SUBMERGED|AGROUND"
        r"|PIRA(?:CY|TE)|HIJACK|ATTACK|MOORINGS?\b|ROCKS?\b|VOLCAN|BALLOON|FISH\s+(?:AGGREGATING|HAVEN|FARM)|AQUACULTURE"
        r"|WIND\s?FARM|TURBINE|PLATFORM|POLLUTION|OIL\s+SPILL",
    ),
    ("transit", r"UNDER\s+TOW|IN\s+TOW|TOWING\b|TOW\b"),
)

_RANKS: dict[str, int] = {kind: rank for rank, (kind, _) in enumerate(_KEYWORDS)}
_ANY = re.compile("|".join(rf"(?P<{kind}>\b(?:{words}))" for kind, words in _KEYWORDS))

_AID = re.compile(
    r"\b(?:LIGHTS?|LIGHTED|BUOYS?|RACONS?|BEACONS?|RADIOBEACONS?|LIGHTSHIPS?|DGPS|DGNSS|GPS|GNSS|LORAN|NAVTEX|SAFETYNET|AIS|RADIO|"
    r"STATION|FOG\s+SIGNALS?|(?:NAVIGATIONAL|NAVIGATION)\s+AIDS?|AIDS\s+TO\s+NAVIGATION|BROADCASTS?|DAYBEACONS?|LEADING)\b"
)
_AID_STATE = re.compile(
    r"\b(?:UNLIT|UNRELIABLE|INOPERATIVE|OFF\s+AIR|OFF\s+STATION|ON\s+AIR|MISSING|EXTINGUISHED|DESTROYED|ESTABLISHED|"
    r"DISESTABLISHED|DISCONTINUED|RELOCATED|REPLACED|CHANGED|REMOVED|RESTORED|WITHDRAWN|DAMAGED|OPERATING|OPERATIONAL|UNWATCHED|"
    r"TRANSMITTING|UNAVAILABLE|REDUCED|OBSCURED|LIT|DARK|OUT\s+OF\s+(?:SERVICE|ORDER)|SECTORS?)\b"
)
_MORE_THAN_AN_AID = _RANKS["works"]


def kind_of(text: str) -> Kind | None:
    """Return the most telling kind that a text in upper case speaks of, None when it has no keyword."""
    best: str | None = None
    rank = len(_RANKS)
    for match in _ANY.finditer(text):
        found = match.lastgroup
        if found is not None and _RANKS[found] < rank:
            best, rank = found, _RANKS[found]
    return best  # type: ignore[return-value]  # the groups bear the names of kinds


def more_telling(one: Kind | None, other: Kind | None) -> Kind | None:
    """Return the more telling of two kinds."""
    if one is None or other is None:
        return one or other
    return one if _RANKS.get(one, len(_RANKS)) <= _RANKS.get(other, len(_RANKS)) else other


def is_aid_report(text: str, kind: Kind | None) -> bool:
    """Tell whether a text only reports a light, buoy or station that failed, came back, came or went."""
    if kind is not None and _RANKS.get(kind, len(_RANKS)) <= _MORE_THAN_AN_AID:
        return False
    if kind == "hazard" and re.search(r"\b(?:ADRIFT|DERELICT|WRECK|SUNK|ICEBERGS?|MINES?|DEPTHS?|SHOALS?)\b", text):
        return False
    return _AID.search(text) is not None and _AID_STATE.search(text) is not None


ANNOUNCED_KINDS: frozenset[Kind] = frozenset(
    {"space_debris", "rocket_launch", "missile", "live_firing", "exercise", "hazardous_operation", "closed_area"}
)
"""Kinds that others must keep clear of: a notice of one of these that gives no position could not be read."""
