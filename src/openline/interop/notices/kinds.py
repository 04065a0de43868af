"""What a notice in English is about: keywords to the kinds of design section 7, and aids to navigation that failed.

Of several keywords in one text the most telling counts: `HAZARDOUS OPERATIONS, ROCKET LAUNCHING` is a launch.
"""

import re
from functools import lru_cache
from typing import Final

from openline.interop.notices.phrase_list import any_of
from openline.interop.notices.reading import Kind

# In order, the most telling first. `*`: the word may go on. "none": phrases that only contain a keyword.
_PHRASES: Final[tuple[tuple[Kind | None, str], ...]] = (
    (
        "space_debris",
        "SPACE DEBRIS; RE-ENTRY; RE ENTRY; REENTRY; SPLASHDOWN; SPLASH DOWN; FALLING DEBRIS; ROCKET DEBRIS;"
        "STAGE FALL*; STAGE IMPACT*; BOOSTER FALL*; BOOSTER IMPACT*; ROCKET BODY; ROCKET BODIES",
    ),
    (
        "rocket_launch",
        "ROCKET; ROCKETS; ROCKETRY; LAUNCHING; LAUNCHINGS; SPACE LAUNCH*; SPACE VEHICLE*; SPACE OPERATION*;"
        "LAUNCH OPERATION*; LAUNCH VEHICLE*; LAUNCH ACTIVIT*; LAUNCH AREA*; LAUNCH HAZARD*",
    ),
    ("missile", "MISSILE; MISSILES"),
    (
        "live_firing",
        "GUNNERY; GUNFIRE; GUN FIRE; FIRING; FIRINGS; SHOOTING; ARTILLERY; TORPEDO; TORPEDOES; TORPEDOS; BOMBING;"
        "LIVE FIRE; LIVE AMMUNITION; WEAPON; WEAPONS",
    ),
    (
        "exercise",
        "EXERCISE; EXERCISES; MANEUVERS; MANOEUVRES; NAVAL OPERATION*; NAVAL TRAINING; NAVAL ACTIVIT*;"
        "MILITARY OPERATION*; MILITARY TRAINING; MILITARY ACTIVIT*; WARSHIP OPERATION*; SUBMARINE OPERATION*;"
        "SUBMARINE TRAINING; SUBMARINE ACTIVIT*; MINE HUNTING; MINEHUNTING; MINE SWEEPING; MINESWEEPING;"
        "MINE COUNTER*; FLYING TRAINING; AIR TRAINING",
    ),
    (
        "hazardous_operation",
        "HAZARDOUS OPERATION*; HAZARDOUS ACTIVIT*; DANGEROUS OPERATION*; DANGEROUS ACTIVIT*; DETONATION*; DEMOLITION*;"
        "BLASTING; SPECIAL OPERATION; SPECIAL OPERATIONS; MINE CLEARANCE; MINE DISPOSAL; ORDNANCE DISPOSAL;"
        "ORDNANCE CLEARANCE",
    ),
    (
        "closed_area",
        "NAVIGATION PROHIBITED; NAVIGATION IS PROHIBITED; ENTRY PROHIBITED; ENTERING PROHIBITED; ANCHORING PROHIBITED;"
        "TRANSIT PROHIBITED; CLOSED TO; TEMPORARILY CLOSED; PROHIBITED AREA*; PROHIBITED ZONE*; RESTRICTED AREA*;"
        "RESTRICTED ZONE*; DANGER AREA*; DANGER ZONE*; CLOSED AREA*; EXCLUSION ZONE*; SECURITY ZONE*; SAFETY ZONE*",
    ),
    (
        "works",
        "SURVEY*; SEISMIC*; CABLE*; PIPELAY*; PIPE LAY*; PIPELINE*; DREDG*; DIVING; DIVERS; DRILLING; DRILLSHIP*;"
        "CONSTRUCTION; SALVAGE; TRENCHING; SUBMERSIBLE*; RESEARCH; OPERATIONS IN PROGRESS; RIG; RIGS; ROCK DUMPING;"
        "WORK; WORKS; HYDROGRAPHIC; UNDERWATER OPERATION*; TOWING OPERATION*; SUBSEA OPERATION*; OFFSHORE OPERATION*;"
        "RECOVERY OPERATION*; MOORING OPERATION*; MAINTENANCE OPERATION*; INSTALLATION OPERATION*; YACHT RACE*;"
        "BOAT RACE*; SAILING RACE*; REGATTA*",
    ),
    (
        "hazard",
        "WRECK; WRECKS; WRECKAGE; DERELICT*; ADRIFT; ICEBERG*; GROWLER*; ICE; SHOAL*; DEPTH; DEPTHS; OBSTRUCTION*;"
        "MINE; MINES; UNEXPLODED; ORDNANCE; EXPLOSIVE; EXPLOSIVES; CONTAINER; CONTAINERS; LOG; LOGS; DEBRIS; CAPSIZED;"
        "SUNK; SUNKEN; SUBMERGED; AGROUND; PIRACY; PIRATE*; HIJACK*; ATTACK*; MOORING; MOORINGS; ROCK; ROCKS; VOLCAN*;"
        "BALLOON*; FISH AGGREGATING; FISH HAVEN*; FISH FARM*; AQUACULTURE; WIND FARM*; WINDFARM*; TURBINE*; PLATFORM*;"
        "POLLUTION; OIL SPILL*",
    ),
    ("transit", "UNDER TOW; IN TOW; TOWING; TOW"),
    (
        None,
        "EXERCISE CAUTION; EXERCISE EXTREME CAUTION; EXERCISE GREAT CAUTION; EXERCISE DUE CAUTION; WRECK BUOY*;"
        "WRECK LIGHTED BUOY*; OBSTRUCTION LIGHT*; EXERCISE EXTRA CAUTION; EXERCISE PARTICULAR CAUTION; SHOOTING STAR",
    ),
)


def _listed(phrases: str) -> list[str]:
    return [phrase.strip() for phrase in phrases.split(";")]


_LISTS = [(kind, _listed(phrases)) for kind, phrases in _PHRASES]
_KIND_OF: dict[str, Kind | None] = {phrase.rstrip("*"): kind for kind, words in _LISTS for phrase in words}
_RANKS: dict[Kind | None, int] = {kind: rank for rank, (kind, _) in enumerate(_LISTS)}
_ANY = re.compile(rf"\b(?:{any_of(phrase for _, words in _LISTS for phrase in words)})")

_AID_WORDS = (
    "LIGHT; LIGHTS; LIGHTED; BUOY; BUOYS; RACON; RACONS; BEACON; BEACONS; RADIOBEACON; RADIOBEACONS; LIGHTSHIP; DGPS;"
    "DGNSS; GPS; GNSS; LORAN; NAVTEX; SAFETYNET; AIS; RADIO; STATION; AIDS; BROADCAST; BROADCASTS; DAYBEACON;"
    "DAYBEACONS; LEADING; FOG"
)
_AID_STATES = (
    "UNLIT; UNRELIABLE; INOPERATIVE; MISSING; EXTINGUISHED; DESTROYED; ESTABLISHED; DISESTABLISHED; DISCONTINUED;"
    "RELOCATED; REPLACED; CHANGED; REMOVED; RESTORED; WITHDRAWN; DAMAGED; OPERATING; OPERATIONAL; UNWATCHED;"
    "TRANSMITTING; UNAVAILABLE; REDUCED; OBSCURED; LIT; DARK; SECTOR; SECTORS; OFF AIR; OFF STATION; ON AIR;"
    "OUT OF SERVICE; OUT OF ORDER"
)
_AID = re.compile(rf"\b(?:{any_of(_listed(_AID_WORDS))})")
_AID_STATE = re.compile(rf"\b(?:{any_of(_listed(_AID_STATES))})")
_HAZARD_WHATEVER_FAILED = re.compile(r"\b(?:ADRIFT|DERELICT|WRECK|SUNK|ICEBERGS?|MINES?|DEPTHS?|SHOALS?)\b")

_UNLIT_STRUCTURE = re.compile(r"\b(?:MAST|TOWER|PLATFORM|TURBINE|STRUCTURE|PIER|BRIDGE|CRANE)S?\b[^:]{0,200}\bUNLIT\b")

ANNOUNCED_KINDS: Final[frozenset[Kind | None]] = frozenset(
    {"space_debris", "rocket_launch", "missile", "live_firing", "exercise", "hazardous_operation", "closed_area"}
)
"""Kinds that others must keep clear of: a notice of one of these that gives no position could not be read."""


def kind_of(text: str) -> Kind | None:
    """Return the most telling kind that a text in upper case speaks of, None when it has no keyword."""
    best: Kind | None = None
    for match in _ANY.finditer(text):
        phrase = match[0]
        kind = _KIND_OF[phrase if phrase in _KIND_OF else " ".join(phrase.split())]
        if _RANKS[kind] < _RANKS[best]:
            best = kind
    return best


@lru_cache(maxsize=512)
def kind_of_title(title: str) -> Kind | None:
    """Return the kind of a title: few words, and the same again and again."""
    return kind_of(title)


def more_telling(one: Kind | None, other: Kind | None) -> Kind | None:
    """Return the more telling of two kinds."""
    return one if _RANKS.get(one, len(_RANKS)) <= _RANKS.get(other, len(_RANKS)) else other


def is_aid_report(text: str, kind: Kind | None) -> bool:
    """Tell whether a text only reports a light, buoy or station that failed, came back, came or went."""
    if _RANKS.get(kind, len(_RANKS)) <= _RANKS["works"] or _AID_STATE.search(text) is None:
        return False
    if kind == "hazard" and _HAZARD_WHATEVER_FAILED.search(text):
        return False
    return _AID.search(text) is not None or _UNLIT_STRUCTURE.search(text) is not None
