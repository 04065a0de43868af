"""The scenarios of `openline train`: what the simulated peer says and when.

Places lie on the open sea, and times run from the moment at which the officer has signed in.
"""

from typing import Any, Final

from openline.train.scenario import Expected, Scenario
from openline.train.script import OURS, THEIRS, Said, element

TWO_MINUTES: Final = 120
"""In this time an officer reads, receipts and answers a coded message (design section 3, rule 8)."""


def _asks(name: str, text: str, language: str, items: list[str], **how: Any) -> Said:
    """Return a FLASH question about an incident, with words of its author."""
    place = {key: how.pop(key) for key in ("at", "unless", "times") if key in how}
    given = {"about": [], "topic": "incident", "items": items, "text": text, "language": language}
    return Said(THEIRS, name, "send.question", {**given, "precedence": "flash", **how}, **place)


def _words(language: str, text: str, marker: str = "information") -> dict[str, Any]:
    return {"marker": marker, "language": language, "text": text}


def _circle(east: float, north: float, radius_m: int) -> dict[str, Any]:
    return {"type": "Circle", "coordinates": [east, north], "radius_m": radius_m}


def _patrol() -> dict[str, Any]:
    volume = {
        "footprint": _circle(16.4, 70.2, 40_000),
        "windows": [{"start": "T+1800", "end": "T+21600"}],
        "lower_m": 0, "lower_ref": "sfc", "upper_m": 9000, "upper_ref": "msl",
    }  # fmt: skip
    title = _words("en", "Patrol aircraft over the sea")
    return {"activity_id": "OWN-1", "kind": "patrol", "title": title, "volumes": [volume]}


def _rocket() -> dict[str, Any]:
    volume = {
        "footprint": _circle(16.6, 70.4, 60_000),
        "windows": [{"start": "T+3600", "end": "T+7200"}],
        "lower_m": 0, "lower_ref": "sfc",
    }  # fmt: skip
    title = _words("ru", "Пуск метеорологической ракеты")
    return {"activity_id": "R-5", "kind": "rocket_launch", "title": title, "volumes": [volume]}


def _crossing(step: str, north: float, **more: Any) -> dict[str, Any]:
    fields = {
        "incident_id": "X-1", "incident_class": "airspace_entry", "as_known_at": step,
        "own_units": ["air_defence_unit"], "window": {"start": "T+0", "end": step},
        "place": _circle(23.4, north, 8_000),
    }  # fmt: skip
    return {**fields, **more}


def _fire(at: str) -> dict[str, Any]:
    return {
        "nature": "fire", "location": [22.4, 71.8], "time": at, "assistance": ["rescue", "medical"], "persons": 14,
        "craft": "Polar Star",
    }  # fmt: skip


FLASH: Final = Scenario(
    name="flash",
    title="a FLASH question in a language that you do not read",
    language="zh",
    script=(
        _asks(
            "drone", "我方雷达发现一架无人机越过中线，正向我方海岸飞行。是贵方的吗？请立即说明。", "zh",
            ["is_it_yours", "control_status", "radio_contact"], at=20,
        ),
    ),
    expected=(Expected("drone", "answered", TWO_MINUTES),),
    lasts_s=300,
)  # fmt: skip

LAUNCH: Final = Scenario(
    name="launch",
    title="a rocket is announced where your own patrol will be",
    language="ru",
    script=(
        element(OURS, "patrol", "activity", _patrol()),
        element(THEIRS, "rocket", "activity", _rocket(), at=15, precedence="immediate"),
        Said(THEIRS, "asked", "send.question", {"about": ["@rocket"], "topic": "conflict", "precedence": "immediate",
             "items": ["can_shift_time"], "text": "Можете ли вы сдвинуть время?", "language": "ru"}, at=90),
    ),
    expected=(
        Expected("rocket", "understood", TWO_MINUTES),
        Expected("rocket", "passed", 300, "sensor_desk"),
        Expected("asked", "answered", 300),
    ),
    lasts_s=600,
)  # fmt: skip

INCIDENT: Final = Scenario(
    name="incident",
    title="an aircraft across the line: stand by, then answer, before the peer calls the level above you",
    language="uk",
    script=(
        _asks("crossing", "Ваш літак за серединною лінією, курс на захід. Що відбувається?", "uk",
              ["is_it_yours", "was_it_intended", "radio_contact"], at=15),
        element(THEIRS, "account", "account", _crossing("T+60", 71.2), at=60, precedence="immediate"),
        _asks("again", "Літак і далі прямує на захід. Чекаємо на вашу відповідь.", "uk",
              ["control_status", "reason"], at=240),
        element(THEIRS, "call", "call_request", {"call_id": "X-1", "media": "voice", "level": 2, "topic": "incident",
                "proposed": {"start": "T+600", "end": "T+1200"}, "challenge": "00" * 32}, at=420, unless="again",
                precedence="flash"),
    ),
    expected=(
        Expected("crossing", "answered", TWO_MINUTES),
        Expected("account", "understood", 300),
        Expected("again", "answered", 180),
    ),
    lasts_s=720,
)  # fmt: skip

FLOOD: Final = Scenario(
    name="flood",
    title="a thousand FLASH questions in a minute, and one ship on fire among them",
    language="zh",
    script=(
        _asks("first", "请说明。", "zh", ["objectives"], at=15),
        *(_asks(f"flood-{part}", "请说明。", "zh", ["numbers"], at=20 + 3 * part, times=50) for part in range(20)),
        element(THEIRS, "fire", "distress", _fire("T+50"), at=50),
    ),
    expected=(Expected("fire", "understood", TWO_MINUTES), Expected("first", "answered", 300)),
    lasts_s=480,
)  # fmt: skip

SILENT: Final = Scenario(
    name="silent",
    title="the peer asks, falls silent, and comes back with another question",
    language="ar",
    script=(
        _asks("before", "هل السفينة الواقعة شمالنا لكم؟", "ar", ["is_it_yours"], at=15),
        _asks("back", "عدنا بعد انقطاع. ما آخر ما وصلكم منا؟", "ar", ["meaning_of_message"], at=200),
    ),
    expected=(Expected("before", "answered", TWO_MINUTES), Expected("back", "answered", TWO_MINUTES)),
    silent=(90, 190),
    lasts_s=480,
)

DISTRESS: Final = Scenario(
    name="distress",
    title="a ship on fire asks for help while a routine question waits",
    language="ko",
    script=(
        Said(THEIRS, "routine", "send.question", {"about": [], "items": ["next_report"], "precedence": "routine"},
             at=5),
        element(THEIRS, "fire", "distress", _fire("T+20"), at=20),
        _asks("help", "귀측 함정이 구조에 참여할 수 있습니까?", "ko", ["need_assistance", "who_to_call"], at=60),
    ),
    expected=(
        Expected("fire", "understood", TWO_MINUTES),
        Expected("fire", "passed", 300),
        Expected("help", "answered", TWO_MINUTES),
    ),
    lasts_s=480,
)  # fmt: skip

SCENARIOS: Final = (FLASH, LAUNCH, INCIDENT, FLOOD, SILENT, DISTRESS)
