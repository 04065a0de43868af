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
    place = {key: how.pop(key) for key in ("at", "after", "times") if key in how}
    given = {"about": [], "topic": "incident", "items": items, "text": text, "language": language}
    return Said(THEIRS, name, "send.question", {**given, "precedence": "flash", **how}, **place)


def _tells(name: str, text: str, language: str, **how: Any) -> Said:
    """Return free words of the peer."""
    place = {key: how.pop(key) for key in ("at", "after") if key in how}
    given = {"text": text, "language": language, "marker": "information", "precedence": "routine"}
    return Said(THEIRS, name, "send.text", {**given, **how}, **place)


def _calls(name: str, **how: Any) -> Said:
    """Return the peer's call to the level above."""
    fields = {
        "call_id": "X-1", "media": "voice", "level": 2, "topic": "incident",
        "proposed": {"start": "T+600", "end": "T+1200"}, "challenge": "00" * 32,
    }  # fmt: skip
    return element(THEIRS, name, "call_request", fields, precedence="flash", **how)


def _words(language: str, text: str, marker: str = "information") -> dict[str, Any]:
    return {"marker": marker, "language": language, "text": text}


def _circle(east: float, north: float, radius_m: int) -> dict[str, Any]:
    return {"type": "Circle", "coordinates": [east, north], "radius_m": radius_m}


def _plan(
    name: str, kind: str, title: dict[str, Any], area: dict[str, Any], window: tuple[str, str], top_m: int
) -> dict[str, Any]:
    volume = {
        "footprint": area, "windows": [{"start": window[0], "end": window[1]}],
        "lower_m": 0, "lower_ref": "sfc", "upper_m": top_m, "upper_ref": "msl",
    }  # fmt: skip
    return {"activity_id": name, "kind": kind, "title": title, "volumes": [volume]}


def _own(name: str, kind: str, key: str, area: dict[str, Any], window: tuple[str, str]) -> Said:
    """Return an own activity, on the record before the peer says anything; its title in the words of the node."""
    return element(OURS, name, "activity", _plan("OWN-1", kind, _words("~language", f"~{key}"), area, window, 9000))


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
    language="zh",
    script=(
        _own("survey", "patrol", "training-own-survey", _circle(23.6, 71.2, 30_000), ("T+0", "T+14400")),
        _asks(
            "drone", "我方雷达发现一架无人机越过中线，正向我方海岸飞行。是贵方的吗？请立即说明。", "zh",
            ["is_it_yours", "control_status", "radio_contact"], at=20,
        ),
        _tells("thanks", "谢谢。我方继续观察，暂不采取行动。", "zh", after=("drone.answered", "right")),
        _asks("own-words", "贵方今天通报的计划中，同一海域正有一架无人机。请再次核实。", "zh", ["is_it_yours"],
              about=["@survey"], after=("drone.answered", "wrong")),
        _asks("again", "两分钟已过，尚未收到答复。无人机仍在接近我方海岸。", "zh", ["is_it_yours"],
              after=("drone.answered", "silence")),
        _calls("call", after=("again.answered", "silence")),
    ),
    expected=(
        Expected("drone", "answered", TWO_MINUTES, right=("yes", "stand_by", "no_information")),
        Expected("own-words", "answered", TWO_MINUTES, right=("yes", "stand_by")),
        Expected("again", "answered", TWO_MINUTES),
    ),
    lasts_s=480,
)  # fmt: skip

LAUNCH: Final = Scenario(
    name="launch",
    language="ru",
    script=(
        _own("patrol", "patrol", "training-own-patrol", _circle(16.4, 70.2, 40_000), ("T+0", "T+21600")),
        element(THEIRS, "rocket", "activity",
                _plan("R-5", "rocket_launch", _words("ru", "Пуск метеорологической ракеты"),
                      _circle(16.6, 70.4, 60_000), ("T+1200", "T+4800"), 90_000), at=15, precedence="immediate"),
        Said(THEIRS, "asked", "send.question", {"about": ["@rocket"], "topic": "conflict", "precedence": "immediate",
             "items": ["can_shift_time"], "text": "Ваш патруль в нашем районе. Можете ли вы сдвинуть время?",
             "language": "ru"}, at=90),
        _asks("radar", "Предупреждены ли ваши радары? До пуска осталось мало времени.", "ru", ["who_to_call"],
              about=["@rocket"], topic="launch", after=("rocket.passed", "silence")),
        _tells("waits", "Принято. Мы ждём вашего патруля и не начнём раньше объявленного времени.", "ru",
               after=("asked.answered", "right")),
        _tells("goes-on", "Ответа нет. Пуск состоится в объявленное время.", "ru", precedence="immediate",
               after=("asked.answered", "silence")),
    ),
    expected=(
        Expected("rocket", "understood", TWO_MINUTES),
        Expected("rocket", "passed", 180, "sensor_desk"),
        Expected("asked", "answered", 180),
        Expected("radar", "answered", TWO_MINUTES),
    ),
    lasts_s=600,
)  # fmt: skip

INCIDENT: Final = Scenario(
    name="incident",
    language="uk",
    script=(
        _asks("crossing", "Ваш літак за серединною лінією, курс на захід. Що відбувається?", "uk",
              ["is_it_yours", "was_it_intended", "radio_contact"], at=15),
        element(THEIRS, "account", "account", _crossing("T+60", 71.2), at=60, precedence="immediate"),
        _tells("waits", "Прийнято. Чекаємо на ваше слово.", "uk", after=("crossing.answered", "right")),
        _asks("again", "Літак і далі прямує на захід. Чекаємо на вашу відповідь.", "uk",
              ["control_status", "reason"], at=240),
        _tells("sees", "Бачимо, що літак повертає. Дякуємо.", "uk", after=("again.answered", "right")),
        _calls("call", after=("again.answered", "silence")),
    ),
    expected=(
        Expected("crossing", "answered", TWO_MINUTES),
        Expected("account", "understood", 300),
        Expected("again", "answered", 180, right=("yes", "no", "stand_by", "no_information", "unable")),
    ),
    lasts_s=720,
)  # fmt: skip

FLOOD: Final = Scenario(
    name="flood",
    language="zh",
    script=(
        _asks("first", "请说明。", "zh", ["objectives"], at=15),
        *(_asks(f"flood-{part}", "请说明。", "zh", ["numbers"], at=20 + 3 * part, times=50) for part in range(20)),
        element(THEIRS, "fire", "distress", _fire("T+50"), at=50),
        _tells("thanks", "谢谢。船员已知道你们收到。", "zh", after=("fire.understood", "right")),
        _asks("fire-again", "船上还有14人，火势蔓延。贵方收到求救了吗？", "zh", ["need_assistance"], topic="rescue",
              about=["@fire"], after=("fire.understood", "silence")),
    ),
    expected=(
        Expected("fire", "understood", TWO_MINUTES),
        Expected("first", "answered", 300),
        Expected("fire-again", "answered", TWO_MINUTES),
    ),
    lasts_s=600,
)  # fmt: skip

SILENT: Final = Scenario(
    name="silent",
    language="ar",
    script=(
        _asks("before", "هل السفينة الواقعة شمالنا لكم؟", "ar", ["is_it_yours"], at=15),
        _asks("back", "عدنا بعد انقطاع. ما آخر ما وصلكم منا؟", "ar", ["meaning_of_message"], at=200),
        _tells("thanks", "شكرًا. السجلّان متطابقان من جديد.", "ar", after=("back.answered", "right")),
        _asks("once-more", "لم يصلنا جواب. هل تسمعوننا؟", "ar", ["who_to_call"], after=("back.answered", "silence")),
    ),
    expected=(
        Expected("before", "answered", TWO_MINUTES),
        Expected("back", "answered", TWO_MINUTES),
        Expected("once-more", "answered", TWO_MINUTES),
    ),
    silent=(90, 190),
    lasts_s=600,
)

DISTRESS: Final = Scenario(
    name="distress",
    language="ko",
    script=(
        Said(THEIRS, "routine", "send.question", {"about": [], "items": ["next_report"], "precedence": "routine"},
             at=5),
        element(THEIRS, "fire", "distress", _fire("T+20"), at=20),
        _asks("help", "귀측 함정이 구조에 참여할 수 있습니까?", "ko", ["need_assistance", "who_to_call"],
              topic="rescue", at=60),
        _tells("thanks", "감사합니다. 승무원에게 전하겠습니다.", "ko", after=("help.answered", "right")),
        _asks("fire-again", "아직 14명이 배에 있습니다. 조난 통보를 받았습니까?", "ko", ["need_assistance"],
              topic="rescue", about=["@fire"], after=("fire.understood", "silence")),
    ),
    expected=(
        Expected("fire", "understood", TWO_MINUTES),
        Expected("fire", "passed", 180, "rescue_centre"),
        Expected("help", "answered", TWO_MINUTES, right=("yes", "no", "stand_by", "unable")),
        Expected("fire-again", "answered", TWO_MINUTES),
    ),
    lasts_s=480,
)  # fmt: skip

DRIFT: Final = Scenario(
    name="drift",
    language="ja",
    script=(
        _own("firing", "live_firing", "training-own-firing", _circle(22.6, 71.9, 25_000), ("T+0", "T+10800")),
        _asks("ship", "当方の貨物船が機関故障で、貴方の射撃区域へ漂流しています。射撃を止められますか。", "ja",
              ["can_shift_time", "radio_contact"], topic="encounter", about=["@firing"], at=15),
        _tells("thanks", "感謝します。曳船は二時間後に着きます。", "ja", after=("ship.answered", "right")),
        _asks("pleads", "船には八名がいます。射撃を止めてください。", "ja", ["can_shift_time"], topic="encounter",
              about=["@firing"], after=("ship.answered", "wrong")),
        element(THEIRS, "mayday", "distress", {"nature": "disabled", "location": [22.5, 72.0], "time": "T+0",
                "assistance": ["hold_fire", "tow"], "persons": 8, "craft": "Hokuto Maru"},
                after=("ship.answered", "silence")),
    ),
    expected=(
        Expected("ship", "answered", TWO_MINUTES, right=("yes", "stand_by")),
        Expected("ship", "passed", TWO_MINUTES, "firing_unit"),
        Expected("pleads", "answered", TWO_MINUTES, right=("yes", "stand_by")),
        Expected("mayday", "understood", TWO_MINUTES),
        Expected("mayday", "passed", TWO_MINUTES, "firing_unit"),
    ),
    lasts_s=480,
)  # fmt: skip

WORDS: Final = Scenario(
    name="words",
    language="ko",
    script=(
        _tells("sentence", "우리는 내일 아침 대응 사격 훈련을 실시합니다.", "ko", marker="intention",
               precedence="immediate", at=15),
        element(THEIRS, "translated", "translation", {"target": "@sentence", "language": "~language",
                "stage": "sight", "text": "~training-mistranslated", "translator": "T-4"}, at=18),
        _tells("meant", "훈련의 이름입니다. 실제 사격 대상은 없으며, 우리 해역 안에서만 합니다.", "ko",
               after=("sentence.asked", "right")),
        element(THEIRS, "reviewed", "translation", {"target": "@sentence", "language": "~language",
                "stage": "reviewed", "text": "~training-translated", "translator": "T-4", "reviewer": "T-1"},
                at=2, after=("sentence.asked", "right")),
        _asks("received", "우리 통보를 받았습니까?", "ko", ["meaning_of_message"], topic="activity",
              about=["@sentence"], after=("sentence.asked", "silence")),
    ),
    expected=(
        Expected("sentence", "asked", 240),
        Expected("received", "answered", TWO_MINUTES),
    ),
    lasts_s=480,
)  # fmt: skip

RUMOR: Final = Scenario(
    name="rumor",
    language="es",
    script=(
        _asks("blame", "La prensa dice que ustedes derribaron nuestra aeronave. ¿Fueron ustedes?", "es",
              ["is_it_yours", "was_it_intended"], at=15),
        _tells("waits", "Entendido. Esperamos su versión por escrito.", "es", after=("blame.answered", "right")),
        _asks("quotes", "Vamos a publicar su respuesta. ¿La confirma una segunda persona?", "es",
              ["meaning_of_message", "who_to_call"], after=("blame.answered", "wrong")),
        _asks("again", "Sigue sin respuesta. La noticia ya está en todas partes.", "es", ["is_it_yours"],
              after=("blame.answered", "silence")),
        _calls("call", after=("again.answered", "silence")),
    ),
    expected=(
        Expected("blame", "answered", TWO_MINUTES, right=("stand_by", "no_information")),
        Expected("quotes", "answered", TWO_MINUTES, right=("stand_by", "no_information", "no")),
        Expected("again", "answered", TWO_MINUTES, right=("stand_by", "no_information")),
    ),
    lasts_s=480,
)  # fmt: skip

SCENARIOS: Final = (FLASH, LAUNCH, DRIFT, INCIDENT, WORDS, RUMOR, FLOOD, SILENT, DISTRESS)
