"""What a NOTAM announces: the kind of activity, from the words of its text first, then from its Q-code.

Source of the codes: ICAO Doc 8126, NOTAM code: second and third letters the subject, fourth and fifth the condition.
"""

import re

from openline.interop.notices.reading import Kind

_WORDS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("space_debris", re.compile(
        r"DEBRIS|FRAGMENT|RE-? ?ENTRY|SPLASH ?DOWN|FALL(?:ING)? (?:AREA|OF|PART)|EST FALL|IMPACT AREA|DEORBIT|DE-ORBIT"
        r"|DOWN A RUSSIAN CARGO|JETTISON|STAGE (?:FALL|IMPACT)|ПАДЕНИ")),
    ("rocket_launch", re.compile(
        r"ROCKETS? LAUNCH|SPACE ?(?:LAUNCH|FLIGHT|OPS|OPERATION|VEHICLE|ACTIVIT|X\b)|AEROSPACE (?:FLIGHT|FLT|ACTIVIT|OP|LAUNCH)"
        r"|AERIAL SPACE|LAUNCH(?:ING)? (?:OF|VEHICLE|OPERATION|AREA|HAZARD)|SATELLITE LAUNCH|AEROSPACE\b.{0,30}LAUNCH|SOUNDING ROCKET"
        r"|ROCKET (?:ACTIVIT|TEST)|ПУСК|SPACEPORT|LAUNCH AND RECOVERY")),
    ("missile", re.compile(r"MISSILE|РАКЕТН")),
    ("live_firing", re.compile(
        r"\bFRNG\b|FIRINGS?\b|GUNNERY|LIVE (?:FIRE|AMMO|AMMUNITION)|ARTILLERY|SHOOTING|BOMBING|WEAPON|\bGUNS?\b|AIR TO (?:AIR|GROUND)"
        r"|\bEOD\b|AMMUNITION|ORDNANCE|TORPEDO|EXPLOSI|DEMOLITION|СТРЕЛЬБ|TIRS?\b|TIRO\b")),
    ("exercise", re.compile(
        r"\bEXER(?:CISES?)?\b|\bEX [A-Z]+ [A-Z]+|MANOEUV|MANEUV|\bMIL(?:ITARY)? (?:ACT|TRAINING|TRG|OPS|OPERATION|EXER|ACFT|ACTIVIT|FLYING|FLT|FLIGHT|MISSION)"
        r"|DEFEN[CS]E FORCE ACT|AIR (?:COMBAT|REFUEL)|УЧЕНИ|COMBAT|ACROBATIC TRAINING|AIR OPS|AIR OPERATIONS")),
    ("works", re.compile(r"BLASTING|CONSTRUCTION|\bWORKS?\b IN PROGRESS|\bWIP\b")),
    ("hazard", re.compile(r"\bGPS\b|\bGNSS\b|JAMMING|SPOOFING|LASER|SEARCH ?LIGHT|VOLCAN|RADIATION|BALLOON|\bCRANES?\b|\bOBST|MAST\b|TOWER|FUNFAIR|WIND ?TURBINE|FLARE")),
    ("other", re.compile(
        r"\bUAS\b|\bUAV\b|\bDRONES?\b|\bRPAS?\b|UNMANNED|PARACHUT|\bPJE\b|GLIDER|AIR DISPLAY|AEROBATIC|FIREWORK|KITE|MODEL A|PARAGLID|SURVEY FL")),
    ("closed_area", re.compile(
        r"CLSD|CLOSED|FORBIDDEN|PROHIBIT|\bESCAT\b|RESTRICTED (?:AREA|AIRSPACE)|BANNED|BLOCKED|NO FLY|FLIGHT RESTRICTION|\bTFR\b"
        r"|(?:RESERVED|SEGREGATED) A|AIRSPACE RESERV|\bTRA\b|\bTSA\b")),
)  # fmt: skip

_SUBJECTS: dict[str, Kind] = {
    "RA": "closed_area", "RT": "closed_area", "RP": "closed_area", "RR": "closed_area", "RO": "closed_area",
    "RD": "hazardous_operation", "RM": "exercise", "WE": "exercise", "WM": "live_firing", "WD": "live_firing", "WH": "works",
    "WU": "other", "WP": "other", "WG": "other", "WA": "other", "WB": "other", "WC": "hazard", "WL": "hazard", "WZ": "other",
    "WF": "exercise", "WV": "other", "WJ": "other", "OB": "hazard", "OL": "hazard", "GW": "hazard",
}  # fmt: skip
_GENERAL: frozenset[Kind] = frozenset({"closed_area", "hazard", "other"})
_REMARKS = re.compile(r"\b(?:RMKS?|REMARKS?)\b ?[:/-]")


def kind_of(text: str, subject: str) -> Kind:
    """Return the kind of what a tidy text announces; `subject` is the Q-code's (may be empty)."""
    remarks = _REMARKS.search(text)
    said = _by_words(text[: remarks.start()] if remarks and remarks.start() > 20 else text)
    stated = _SUBJECTS.get(subject)
    if subject in ("OB", "OL"):
        return "hazard"
    if said in _GENERAL and remarks:
        rest = _by_words(text[remarks.start() :])
        said = rest if rest is not None and rest not in _GENERAL else said
    if said is None or (said in ("hazard", "other") and stated not in (None, "hazardous_operation", "closed_area")):
        return stated or said or "other"
    return said


def _by_words(text: str) -> Kind | None:
    return next((kind for kind, words in _WORDS if words.search(text)), None)
