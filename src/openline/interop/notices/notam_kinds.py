"""What a NOTAM announces: the kind of activity, from the words of its text first, then from its Q-code.

Source of the codes: ICAO Doc 8126, NOTAM code: second and third letters the subject, fourth and fifth the condition.
"""

import re
from typing import NamedTuple

from openline.interop.notices.reading import Kind


class _Keywords(NamedTuple):
    """Whole words, and stretches of text (for stems and for several words)."""

    words: frozenset[str]
    stretches: tuple[str, ...]


def _keywords(words: str, *stretches: str) -> _Keywords:
    return _Keywords(frozenset(words.split()), stretches)


_TOLD: tuple[tuple[Kind, _Keywords], ...] = (
    ("space_debris", _keywords(
        "DEBRIS FRAGMENTS FRAGMENT REENTRY SPLASHDOWN DEORBIT JETTISON JETTISONED",
        "RE-ENTRY", "RE ENTRY", "SPLASH DOWN", "FALLING", "EST FALL", "FALL AREA", "IMPACT AREA", "DE-ORBIT",
        "RUSSIAN CARGO", "STAGE IMPACT", "ПАДЕНИ")),
    ("rocket_launch", _keywords(
        "SPACEX SPACEPORT",
        "AEROSPACE FL", "AEROSPACE ACT", "AEROSPACE OP", "AEROSPACE LAUNCH", "AER0SPACE FL", "SATELLITE LAUNCH",
        "ROCKET LAUNCH", "ROCKETS LAUNCH", "LAUNCH OF ROCKET", " SPACE LAUNCH", " SPACE FLIGHT", " SPACE FLT",
        " SPACE OP",
        " SPACE VEHICLE", " SPACE ACT", "LAUNCH VEHICLE", "LAUNCH OP", "LAUNCH AREA", "LAUNCH HAZARD",
        "SOUNDING ROCKET",
        "ROCKET ACT", "ROCKET TEST", "ПУСК")),
    ("missile", _keywords("MISSILE MISSILES", "РАКЕТН")),
    ("live_firing", _keywords(
        "FRNG FRG FIRING FIRINGS GUNNERY ARTILLERY SHOOTING BOMBING WEAPON WEAPONS GUN GUNS EOD AMMUNITION"
        " ORDNANCE TORPEDO"
        " EXPLOSIVE EXPLOSIVES EXPLOSION DEMOLITION DEMOLITIONS DETONATION TIR TIRS TIRO",
        "LIVE FIRE", "LIVE AMMO", "AIR TO AIR", "AIR TO GROUND", "СТРЕЛЬБ")),
    ("exercise", _keywords(
        "EXER EXERCISE EXERCISES MANOEUVRES MANEUVERS COMBAT",
        "MIL ACT", "MIL TRAINING", "MIL TRG", "MIL OPS", "MIL EXER", "MIL ACFT", "MIL FLT", "MIL MISSION",
        "MILITARY ACT",
        "MILITARY TRAINING", "MILITARY OP", "MILITARY FLYING", "MILITARY FLIGHT", "MILITARY MISSION",
        "DEFENCE FORCE ACT",
        "DEFENSE FORCE ACT", "AIR REFUEL", "AIR OPS", "AIR OPERATIONS", "УЧЕНИ")),
    ("works", _keywords("BLASTING CONSTRUCTION WIP", "WORK IN PROGRESS", "WORKS IN PROGRESS")),
    ("hazard", _keywords(
        "GPS GNSS JAMMING SPOOFING LASER LASERS LASERSHOW SEARCHLIGHT SEARCHLIGHTS VOLCANIC RADIATION"
        " BALLOON BALLOONS CRANE"
        " CRANES OBST OBSTACLE OBSTACLES MAST TOWER FUNFAIR FLARE FLARES",
        "WIND TURBINE", "SEARCH LIGHT")),
    ("other", _keywords(
        "UAS UAV DRONE DRONES RPA RPAS UNMANNED PARACHUTE PARACHUTING PARACHUTES PJE GLIDER GLIDERS"
        " AEROBATIC AEROBATICS"
        " FIREWORK FIREWORKS KITE KITES PARAGLIDING", "AIR DISPLAY", "MODEL A", "PARACHUT")),
    ("closed_area", _keywords(
        "CLSD CLOSED FORBIDDEN PROHIBITED PROHIBITION ESCAT BANNED BLOCKED TFR TRA TSA",
        "RESTRICTED AREA", "RESTRICTED AIRSPACE", "NO FLY", "FLIGHT RESTRICTION", "RESERVED A", "SEGREGATED A",
        "AIRSPACE RESERV")),
)  # fmt: skip

_SUBJECTS: dict[str, Kind] = {
    "RA": "closed_area", "RT": "closed_area", "RP": "closed_area", "RR": "closed_area", "RO": "closed_area",
    "RD": "hazardous_operation", "RM": "exercise", "WE": "exercise", "WM": "live_firing",
    "WD": "live_firing", "WH": "works",
    "WU": "other", "WP": "other", "WG": "other", "WA": "other", "WB": "other", "WC": "hazard",
    "WL": "hazard", "WZ": "other",
    "WF": "exercise", "WV": "other", "WJ": "other", "OB": "hazard", "OL": "hazard", "GW": "hazard",
}  # fmt: skip
_GENERAL: frozenset[Kind | None] = frozenset({"closed_area", "hazard", "other", None})
_REMARK = re.compile(r"\bR(?:MK|EMARK)S? ?[:/-]")


class _LettersAlone(dict[int, int]):
    """For `str.translate`: everything but the letters A to Z becomes a blank."""

    def __missing__(self, code: int) -> int:
        return 32


_LETTERS_ALONE = _LettersAlone({code: code if 65 <= code <= 90 else 32 for code in range(128)})


def kind_of(text: str, subject: str) -> Kind:
    """Return the kind of what a tidy text announces; `subject` is the Q-code's (may be empty).

    What stands under RMK decides only where the words before it are general: closed, restricted, drones.
    """
    if subject in ("OB", "OL"):
        return "hazard"
    remark = _REMARK.search(text) if "RMK" in text or "REMARK" in text else None
    main = text[: remark.start()] if remark and remark.start() > 20 else text
    said = _told(main)
    if said in _GENERAL and remark:
        rest = _told(text[remark.start() :])
        said = rest if rest not in _GENERAL else said
    stated = _SUBJECTS.get(subject)
    if said is None or (said in ("hazard", "other") and stated not in (None, "hazardous_operation", "closed_area")):
        return stated or said or "other"
    return said


def _told(text: str) -> Kind | None:
    words = frozenset(text.translate(_LETTERS_ALONE).split())
    text = " " + text
    for kind, keywords in _TOLD:
        if not words.isdisjoint(keywords.words):
            return kind
        for stretch in keywords.stretches:
            if stretch in text:
                return kind
    return None
