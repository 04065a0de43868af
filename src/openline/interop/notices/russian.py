"""Russian telegraphic text of NAVAREA XX and the coastal warnings (ПРИП).

The clock is UTC: of one event the Russian text says `0300 ДО 2000` where NAVAREA XX says `0300 UTC TO 2000 UTC`. Only
what is marked МСК is Moscow time, above all the signature line `221000 МСК ГС-`, which tells the issue.
Hemispheres are С, Ю, В, З; Latin letters of the same shape are typed for them.
"""

import re
from collections.abc import Mapping

from openline.interop.notices.clocks import moscow, utc
from openline.interop.notices.halves import Hemisphere
from openline.interop.notices.language import CLAUSE, Language
from openline.interop.notices.marks import MarkKind
from openline.interop.notices.reading import Kind

CYRILLIC: Mapping[str, Hemisphere] = {"С": "N", "C": "N", "Ю": "S", "В": "E", "B": "E", "З": "W"}

_STEMS = ("ЯНВ", "ФЕВ", "МАР", "АПР", "МАЙ", "ИЮН", "ИЮЛ", "АВГ", "СЕН", "ОКТ", "НОЯ", "ДЕК")
_ENDINGS = (
    "АРЬ АРЯ АРЕ", "Р РАЛЬ РАЛЯ РАЛЕ", "Т ТА ТЕ", "ЕЛЬ ЕЛЯ ЕЛЕ", "", "Ь Я Е", "Ь Я Е", "УСТ УСТА УСТЕ",
    "Т ТЯБРЬ ТЯБРЯ ТЯБРЕ", "ЯБРЬ ЯБРЯ ЯБРЕ", "Б БРЬ БРЯ БРЕ", "АБРЬ АБРЯ АБРЕ",
)  # fmt: skip
_MONTHS = {
    stem + ending: number
    for number, (stem, endings) in enumerate(zip(_STEMS, _ENDINGS, strict=True), 1)
    for ending in ("", *endings.split())
} | {"МАЯ": 5, "МАЕ": 5}

_WORDS: dict[str, tuple[MarkKind, int]] = {
    "ПО": ("to", 0), "ДО": ("to", 0), "И": ("and", 0), "С": ("from", 0), "СО": ("from", 0), "ОТ": ("from", 0),
    "НАЧИНАЯ": ("from", 0), "ЕЖЕДНЕВНО": ("daily", 0), "ЕЖЕСУТОЧНО": ("daily", 0), "КРУГЛОСУТОЧНО": ("whole_day", 0),
    "РЕЗЕРВ": ("reserve", 0), "РЕЗЕРВНЫЙ": ("reserve", 0), "РЕЗЕРВНЫЕ": ("reserve", 0), "ЗАПАСНЫЕ": ("reserve", 0),
}  # fmt: skip

_DISTANCE = (
    r"(?P<value>\d{1,4}(?:[.,]\d{1,3})?)\s{0,3}"
    r"(?P<unit>МИЛ[ЬЯИЮ]|КБТ|КАБ\w{0,6}|КМ|КИЛОМЕТР\w{0,2}|МЕТР\w{0,3}|М)\b"
)

_KINDS: tuple[tuple[re.Pattern[str], Kind], ...] = (
    (re.compile(r"ПАДЕНИ\w+\s+(?:ЧАСТЕЙ|ФРАГМЕНТ|СТУПЕН|ОБЛОМК|ЭЛЕМЕНТ)|ОТДЕЛЯЮЩ"), "space_debris"),
    (re.compile(r"ПУСК\w*\s+РАКЕТ|ЗАПУСК|РАКЕТА?-?НОСИТЕЛ"), "rocket_launch"),
    (re.compile(r"СТРЕЛЬБ\w*\s+РАКЕТ|РАКЕТН\w+\s+СТРЕЛЬБ"), "missile"),
    (re.compile(r"СТРЕЛЬБ|АРТИЛЛЕР|ТОРПЕД|БОМБОМЕТ"), "live_firing"),
    (re.compile(r"\bУЧЕНИ[ЯЕЙ]|УЧЕБН\w+\s+УПРАЖН|УПРАЖНЕНИ|УЧЕБН|БОЕВ\w+\s+ПОДГОТОВК|ИСПЫТАН"), "exercise"),
    (re.compile(r"СПЕЦИАЛЬНЫЕ\s+РАБОТЫ|ВЗРЫВН|ТРАЛЕНИ|РАЗМИНИР|СПЕЦРАБОТ"), "hazardous_operation"),
    (
        re.compile(r"РАБОТЫ|РАБОТ\b|ИССЛЕДОВАНИ|СЕЙСМ|КАБЕЛ|ДНОУГЛУБ|ПРОКЛАДК|СТРОИТЕЛЬСТВ|БУКСИРОВК|СЪЕМК|ПРОМЕР\b"),
        "works",
    ),
    (re.compile(r"ЗАПРЕТН|ЗАПРЕЩЕН|ОПАСН\w+\s+(?:ДЛЯ\s+)?ПЛАВАНИ|ЗАКРЫТ"), "closed_area"),
    (
        re.compile(
            r"АЙСБЕРГ|ОБЛОМ|ЗАТОНУВШ|ПРЕПЯТСТВИ|ДРЕЙФУ|ПРИТОПЛЕНН|БРОШЕНН|ГЛУБИН|МИНА\b|МИН\b|ОБЪЕКТ|САДК|БОЧК|МАРЕОГРАФ|"
            r"СТАНЦИИ|ЯКОР|БАНК|РЕЙДОВ|ОПАСНОСТ|УТЕРЯН|ОБНАРУЖЕН"
        ),
        "hazard",
    ),
)
_AID = re.compile(
    r"\bБУ[ЙИЯ]\w{0,2}\b|\bВЕХ[АИ]?\b|\bМАЯК|\bЗНАК\w{0,2}\b|\bОГ[НО]\w{1,4}\b|РАДИОМАЯК|\bСТВОР|\bККС\b|\bАИС\b|\bСНО\b|"
    r"СТАНЦИЯ\b|РЛМК|РАДИОСТАНЦИ|НАВТЕКС"
)
_AID_STATE = re.compile(
    r"НЕ\s+ГОР|ВОЗОБНОВ|ПОГАШЕН|ВЫСТАВЛЕН|СНЯТ|УПРАЗДНЕН|ИЗМЕНЕН|ОТСУТСТВУ|ВОССТАНОВЛЕН|НЕПРИГОД|НЕ\s+ДЕЙСТВУ|ДЕЙСТВУ[ЕЮ]Т|"
    r"УСТАНОВЛЕН|ВВЕДЕН|РАЗРУШЕН|СНЕСЕН|ПЕРЕВЕДЕН|СНИЖЕНИ|ВКЛЮЧ|ВЫКЛЮЧ|ПРЕКРА|ЗАЖЖЕН|СМЕЩЕН|НЕ\s+РАБОТ"
)


def russian_kind(text: str) -> Kind | None:
    """Return what is going on, the most particular word first."""
    return next((kind for pattern, kind in _KINDS if pattern.search(text)), None)


def russian_aid_only(text: str) -> bool:
    """Say whether the text tells the state of a light, a buoy or a service."""
    return bool(_AID.search(text) and _AID_STATE.search(text))


RUSSIAN = Language(
    code="ru",
    months=_MONTHS,
    words=_WORDS,
    fillers=frozenset(["В", "НА", "ПЕРИОД", "ВРЕМЯ", "ЧАС", "ЧАСОВ", "Ч", "ГОДА", "Г", "ДЕНЬ", "ДНИ", "СУТОК", "УТ"]),
    zones={"МСК": moscow, "MSK": moscow, "ГРИНВИЧ": utc, "UTC": utc, "ВСВ": utc, "СГВ": utc},
    phrases=(
        (
            "ЕГО",
            re.compile(r"\b(?:ДО\s+)?ДАЛЬНЕЙШЕГО\s+(?:УВЕДОМЛЕНИЯ|РАСПОРЯЖЕНИЯ)"),
            "further_notice",
        ),
        (
            "ОСОБОГО",
            re.compile(r"\b(?:ДО\s+)?ОСОБОГО\s+(?:РАСПОРЯЖЕНИЯ|УВЕДОМЛЕНИЯ)"),
            "further_notice",
        ),
        ("ОТМЕНЫ", re.compile(r"\b(?:ДО\s+)?ОТМЕНЫ"), "further_notice"),
        (
            "ЧАС",
            re.compile(r"\bВ\s+ТЕЧЕНИЕ\s+(?P<value>\d{1,2})\s+ЧАС\w*|\bПО\s+(?P<value2>\d{1,2})\s+ЧАСОВ\b"),
            "for_hours",
        ),
        ("РЕЗЕРВН", re.compile(r"\bРЕЗЕРВН\w+\s+(?:ДЕНЬ|ДНИ|СУТКИ|ДАТ\w)"), "reserve"),
        ("СЛЕД", re.compile(r"\bСЛЕДУЮЩЕГО\s+ДНЯ"), "next_day"),
        ("КАЖД", re.compile(r"\bКАЖДЫ[ЕЙ]\s+(?:СУТКИ|ДЕНЬ)"), "daily"),
    ),
    glued=("ПО", "ДО", "И", "РАЙОНЕ", "ПЛАВАНИЕ", "РЕЗЕРВ"),
    hemispheres=CYRILLIC,
    area=re.compile(r"РАЙОН|ГРАНИЦ|АКВАТОРИ|\bЗОН|ПОЛИГОН|ОГРАНИЧЕН|УЧАСТ|ПЛОЩАД|СЕКТОР"),
    line=re.compile(r"ЛИНИ\w+,?\s+СОЕДИН|СОЕДИНЯЮЩ|МАРШРУТ|ПО\s+ЛИНИИ|ПОЛОС|\bПУТЬ\b|ТРАСС|ОСЬЮ|ПО\s+ОСИ|ЛИНИЯ:?\s*$"),
    points=re.compile(r"\bВ:?\s*$|АЙСБЕРГ|СТАНЦИИ|МАРЕОГРАФ|\bТОЧК|\bПОЗИЦИ|КООРДИНАТ|ВБЛИЗИ|\bМЕСТ[АЕ]"),
    plural_points=re.compile(r"\bТОЧКАХ\b|\bПОЗИЦИЯХ\b"),
    time_cue=re.compile(
        "ЯНВ|ФЕВ|МАР|АПР|МАЙ|МАЯ|МАЕ|ИЮН|ИЮЛ|АВГ|СЕН|ОКТ|НОЯ|ДЕК|МСК|UTC|ЕЖЕ|СУТ|РАСПОРЯЖ|УВЕДОМЛ|ОТМЕНЫ|ЧАС|РЕЗЕРВ|ЗАПАС"
    ),
    time_hint=re.compile(
        r"\d\W{0,2}(?:ЯНВ|ФЕВ|МАР|АПР|МА[ЙЯ]|ИЮН|ИЮЛ|АВГ|СЕН|ОКТ|НОЯ|ДЕК)|\d{4}\s*(?:ДО|ПО)\s*\d|МСК|\d:\d\d"
    ),
    centre=re.compile(r"ЦЕНТР"),
    measured=re.compile(r"РАДИУС|СЕКТОР|ПРЕДЕЛАХ|ДИСТАНЦИИ"),
    near_line=re.compile(r"ВБЛИЗИ\s+ЛИНИИ|ВДОЛЬ\s+(?:ЛИНИИ|ТРАССЫ)"),
    coast=re.compile(r"БЕРЕГОВОЙ\s+(?:ЛИНИИ|ЧЕРТЫ?)|БЕРЕГОВ\w+\s+ЛИНИ|ВДОЛЬ\s+БЕРЕГА|ПО\s+БЕРЕГУ"),
    between_coast=re.compile(r"МЕЖДУ\s+БЕРЕГ\w+\s+И"),
    radius=(
        re.compile(r"РАДИУС\w{0,2}\s*[:=]?\s*" + _DISTANCE),
        re.compile(_DISTANCE + r"\s+РАДИУС"),
        re.compile(r"(?:ПРЕДЕЛАХ|ДИСТАНЦИИ)\s+" + _DISTANCE + r"\s+(?:ОТ|ИЗ|ВОКРУГ)"),
    ),
    width=(re.compile(_DISTANCE + r"\s+(?:(?:С|В|ПО)\s+)?(?:КАЖДОЙ|ОБЕ\w*|КАЖДУЮ)\s+СТОРОН"),),
    sector=re.compile(
        r"СЕКТОР\w*\s+(?:ОТ\s+)?(?P<from>\d{1,3}(?:\.\d)?)\s*(?:ГРАД\w*)?\s*(?:ДО|-|И)\s*(?P<to>\d{1,3}(?:\.\d)?)\s*"
        r"(?:ГРАД\w*)?[\s.,]{0,5}РАДИУС\w*\s*" + _DISTANCE
    ),
    units=(
        (re.compile(r"МИЛ"), 1852.0),
        (re.compile(r"К[БА]"), 185.2),
        (re.compile(r"КМ|КИЛ"), 1000.0),
        (re.compile(r"М"), 1.0),
    ),
    self_cancel=re.compile(r"\bОТМ\w*\s+ЭТОТ?\s*(?:НР|НОМЕР|ПУНКТ)?" + CLAUSE),
    other_cancel=re.compile(r"\bОТМ(?:ЕНИТЬ|ЕНА|ЕНЯЕТСЯ)?\b" + CLAUSE),
    cancel_cue=re.compile("ОТМ"),
    kind=russian_kind,
    aid_only=russian_aid_only,
)
