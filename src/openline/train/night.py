"""One night on a line: what both sides said, for desks that are to be looked at with something on them.

Tests look at every view with it, and the pictures of the documents show it. Places lie on the open sea.
"""

from typing import Any, Final

from openline.train.script import OURS, THEIRS, Said, element

WORDS: Final = {
    "zh": ("我方雷达发现一架无人机越过中线。是贵方的吗？", "船员说发动机起火，请求贵方附近船只协助。"),
    "uk": ("Наш радар бачить безпілотник за серединною лінією. Він ваш?", "Екіпаж повідомляє про пожежу в двигуні."),
    "ar": ("يرصد رادارنا طائرة مسيّرة تجاوزت خط الوسط. هل هي لكم؟", "يفيد الطاقم بحريق في المحرك."),
    "en": ("Our radar shows a drone across the median line. Is it yours?", "The crew reports a fire in the engine."),
}

TITLES: Final = {
    "zh": "海上实弹射击",
    "uk": "Стрільби на морі",
    "ar": "رماية بالذخيرة الحية في البحر",
    "en": "Live firing at sea",
}


def night(language: str = "zh") -> list[Said]:
    """Return the script of the night; the other side writes in this language."""
    asks, tells = WORDS[language]

    def said(text: str, marker: str = "information") -> dict[str, Any]:
        return {"marker": marker, "language": language, "text": text}

    ours = {"marker": "information", "language": "en", "text": "Patrol of two ships"}
    theirs = said(TITLES[language])
    return [
        element(THEIRS, "firing", "activity",
                _plan("B-114", "live_firing", theirs, (23.1, 71.9), 32_000, ("T+7200", "T+21600"))),
        element(OURS, "patrol", "activity",
                _plan("A-31", "patrol", ours, (23.9, 72.0), 30_000, ("T+10800", "T+28800"))),
        element(THEIRS, "rocket", "activity",
                _plan("B-115", "rocket_launch", theirs, (12.5, 73.4), 45_000, ("T+86400", "T+93600"))),
        element(THEIRS, "hospital", "site", _site()),
        element(THEIRS, "convoy", "movement", _convoy()),
        element(OURS, "rocket-of-ours", "launch", _launch()),
        element(OURS, "mine", "account", _account(), precedence="immediate"),
        Said(OURS, "asked", "send.question", {"about": ["@firing"], "topic": "conflict", "items": ["can_shift_time"],
             "precedence": "immediate"}),
        Said(THEIRS, "asked-seen", "reply", {"target": "@asked", "understood": True}),
        Said(THEIRS, "asked-later", "reply", {"target": "@asked", "result": "stand_by", "minutes": 20}),
        Said(THEIRS, "fire", "send.text", {"text": tells, "marker": "information", "language": language,
             "precedence": "immediate"}),
        element(THEIRS, "thread", "crisis", {"crisis_id": "C-7", "step": "opened", "next_contact": "T+3600"}),
        element(THEIRS, "promise", "commitment", {"commitment_id": "P-2", "what": said(tells, "intention"),
                "owner": "duty", "state": "open", "due": "T+43200"}),
        element(THEIRS, "mayday", "distress", {"nature": "fire", "location": [24.4, 72.3], "time": "T+60",
                "assistance": ["rescue"], "persons": 9, "craft": "Polar Star"}, status="exercise"),
        Said(THEIRS, "drone", "send.question", {"about": [], "topic": "incident", "text": asks, "language": language,
             "items": ["is_it_yours", "whereabouts", "control_status"], "precedence": "flash"}),
    ]  # fmt: skip


def _plan(
    name: str, kind: str, title: dict[str, Any], place: tuple[float, float], radius_m: int, window: tuple[str, str]
) -> dict[str, Any]:
    area = {"type": "Circle", "coordinates": list(place), "radius_m": radius_m}
    times = [{"start": window[0], "end": window[1]}]
    heights = {"lower_m": 0, "lower_ref": "sfc", "upper_m": 6000, "upper_ref": "msl"}
    volume = {"footprint": area, "windows": times, **heights}
    return {"activity_id": name, "kind": kind, "title": title, "volumes": [volume]}


def _launch() -> dict[str, Any]:
    """Return the notice of an own launch: it takes two people, and waits as a draft."""
    return {
        "activity_id": "A-32", "launch_class": "sounding_rocket", "count": 1, "direction": "north",
        "windows": [{"start": "T+172800", "end": "T+187200"}], "valid_until": "T+259200",
        "launch_area": {"type": "Circle", "coordinates": [16.02, 69.29], "radius_m": 5000},
        "title": {"marker": "information", "language": "en", "text": "Sounding rocket to study the northern lights"},
    }  # fmt: skip


def _site() -> dict[str, Any]:
    return {
        "site_id": "H-1", "category": "hospital", "location": [23.681, 70.664], "locality": "Hammerfest",
        "operator": "Red Cross", "status": "registered", "verified_by": "Red Cross", "verified_at": "T+0",
        "method": "two_sources", "expires": "T+8640000",
    }  # fmt: skip


def _convoy() -> dict[str, Any]:
    leg = {
        "route": {"type": "Corridor", "coordinates": [[23.5, 70.5], [25.1, 70.2], [27.0, 70.1]], "half_width_m": 300},
        "depart": {"start": "T+14400", "end": "T+18000"},
        "arrive": {"start": "T+28800", "end": "T+36000"},
    }
    return {"move_id": "M-4", "purpose": "relief_goods", "legs": [leg], "persons": 12}


def _account() -> dict[str, Any]:
    place = {"type": "Circle", "coordinates": [24.1, 72.1], "radius_m": 5000}
    times = {"start": "T+0", "end": "T+60"}
    return {
        "incident_id": "I-9", "incident_class": "close_approach", "as_known_at": "T+60", "window": times,
        "place": place, "own_units": ["surface_ship"],
    }  # fmt: skip
