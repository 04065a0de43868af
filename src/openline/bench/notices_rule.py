"""The denominator of `openline bench notices`: which notices announce something dangerous, by a fixed rule.

The rule does not call the reader, so that the reader cannot choose its own examination. A notice counts when its text
has, outside its header and its cancel clauses, all three of

1. a keyword of an activity that others must keep clear of (exercises, firing, rockets, missiles, debris, hazardous
   operations, military activity, closed, danger, restricted and prohibited areas), in English, Russian or Chinese,
2. a coordinate (outside field Q, which is a filter and no place),
3. a time (outside the time of issue and the self-cancel time; fields B and C of a NOTAM are times).

Notices that cancel (NOTAMC) announce nothing. Everything else, however ugly, counts.
"""

import re
from collections.abc import Mapping
from typing import Any

_KEYWORDS = re.compile(
    r"""
    \bEXERCISES?\b(?!\s+(?:EXTREME|EXTRA|GREAT|DUE|PARTICULAR|SPECIAL|UTMOST)?\s*CAUTION)
    | \b(?:FIRING|GUNNERY|MISSILES?|ROCKETS?|TORPEDO(?:ES)?|BOMBING|SHOOTING|ARTILLERY|GUN\s?FIRE)\b
    | \b(?:LAUNCHING|LAUNCH\s+(?:OPERATIONS?|ACTIVIT|VEHICLE|HAZARD))
    | \bSPACE\s+(?:DEBRIS|LAUNCH|OPERATIONS?|VEHICLES?|ACTIVIT) | \bRE-?\s?ENTRY\b | \bSPLASH\s?DOWN
    | \b(?:UNBURNE?D\s+DEBRIS | DEBRIS\s+(?:FALL|IMPACT|RE) | (?:STAGE|BOOSTER|FAIRING)S?\s+(?:FALL|IMPACT|DROP))
    | \b(?:AEROSPACE\s+(?:FLIGHT|FLT|ACTIVIT|OPS|OPERATION) | DEFEN[CS]E\s+FORCES?\s+(?:ACT|TRAINING|OPS))
    | \b(?:HAZARDOUS\s+OPERATIONS? | DANGEROUS\s+(?:OPERATIONS?|ACTIVIT) | AREAS?\s+(?:TEMPORARILY\s+)?DANGEROUS)
    | \bMILITARY\s+(?:ACTIVIT|TRAINING|OPERATI?ONS?|OPRATION|MISSION|OPS|ACT\b|MANOEUV|MANEUV)
    | \b(?:NAVAL|SUBMARINE|AIR|LIVE)\s+(?:TRAINING|OPERATIONS?\s+EXERC|FIRE)\b
    | \b(?:DETONATIONS?|DEMOLITIONS?|ORDNANCE\s+DISPOSAL)\b
    | \bMINE\s?(?:HUNTING|SWEEPING|CLEARANCE|COUNTERMEASURES?|DISPOSAL)\b
    | \b(?:DANGER|DANGEROUS|RESTRICTED|PROHIBITED|HAZARD)\s+AREAS?\b
    | \bTEMPO?(?:RARY)?\.?\s+(?:RESTRICTED|DANGER|PROHIBITED|SEGREGATED|RESERVED)
    | \b(?:AIRSPACE|AREA)\s+(?:IS\s+|WILL\s+BE\s+)?(?:CLSD|CLOSED)\b
    | \bAIRSPACE\s+(?:RESERVATION|RESTRICTION|CLOSURE)
    | \b(?:NAVIGATION|ENTERING|ENTRY)\s+(?:IS\s+)?PROHIBITED\b
    | СТРЕЛЬБ | РАКЕТН | БОМБ | ТОРПЕД | АРТИЛЛЕР | \bУЧЕНИ[ЯЕЙ] | УЧЕБНЫ\w+\s+МЕРОПРИЯТИ
    | БОЕВ(?:ОЙ|АЯ|УЮ)\s+ПОДГОТОВК | ПЛАВАНИЕ\s+ЗАПРЕЩЕНО | ЗАПРЕТН\w+\s+(?:ДЛЯ\s+)?ПЛАВАНИЯ
    | ОПАСН\w+\s+(?:(?:ДЛЯ\s+)?ПЛАВАНИЯ|РАЙОН) | ПАДЕНИ[ЕЯ]\s+(?:ЧАСТЕЙ|ФРАГМЕНТ|СТУПЕН|ОБЛОМК)
    | ВЗРЫВН\w+\s+РАБОТ | ПУСК\w*\s+РАКЕТ | СБРОС\w*\s+ГЛУБИНН
    | 实弹 | 射击 | 打靶 | 军事 | 演习 | 演练 | 火箭 | 导弹 | 残骸 | 禁航 | 禁止驶入 | 爆破 | 爆炸
    """,
    re.VERBOSE,
)

_COORDINATES = re.compile(
    r"""
    (?<!\d)\d{1,2}[-°º˚\s]{1,2}\d{1,2}(?:[.,]\d+)?(?:[-'′’\s]{1,2}\d{1,2}(?:[.,]\d+)?)?["″”'′’]{0,2}\s?[NSСЮ](?![A-ZА-Я])
    | (?<!\d)\d{1,2}-\d{1,2}(?:[.,]\d+|-\d{1,2}(?:[.,]\d+)?)?[NS](?=\d)
    | \b\d{4,6}(?:\.\d+)?\s?[NS]\s?[,/]?\s?\d{5,7}(?:\.\d+)?\s?[EW]
    | [NS]\s?\d{4,6}(?:\.\d+)?\s?[,/]?\s?[EW]\s?\d{5,7}
    | [NS]\s?\d{1,2}[-°º˚\s]\s?\d{1,2}
    """,
    re.VERBOSE,
)

_MONTH = r"(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|ЯНВ|ФЕВ|МАР|АПР|МАЙ|МАЯ|ИЮН|ИЮЛ|АВГ|СЕН|ОКТ|НОЯ|ДЕК)"
_TIMES = re.compile(
    rf"""
    \b\d{{6}}\s?(?:Z|UTC|GMT|MSK|МСК)\b
    | \b\d{{1,2}}[\s.,/-]{{0,2}}{_MONTH} | \b{_MONTH}[A-Z]*\.?\s\d{{1,2}}\b | \b\d{{6}}(?:Z|\sUTC)?\s{_MONTH}
    | \b\d{{3,4}}\s?(?:Z|UTC|GMT|МСК)\b | \b\d{{4}}\s?(?:-|TO|ДО)\s?\d{{4}}\b | \b\d{{10}}-\d{{10}}\b
    | \b\d{{4}}-\d{{2}}-\d{{2}}\b | \bB\)\s*\d{{10}} | \bUNTIL\s+FURTHER\s+NOTICE | ДО\s+ОСОБОГО
    | \d月\d{{1,2}}日 | \d{{1,2}}日?\d{{2,4}}时 | \d时
    """,
    re.VERBOSE,
)

_HEADER_TIME = re.compile(rf"\A\s*\d{{6}}Z\s+{_MONTH}\w*\s+\d{{2,4}}\b")
_CANCEL_CLAUSES = re.compile(
    r"\bCANCEL(?:LED)?\s+(?:THIS|THE)?\s*(?:MSG|MESSAGE|WARNINGS?)?[^.\n]{0,60}|ОТМ\s+ЭТОТ\s+НР[^=\n]{0,40}"
)
_FIELD_Q = re.compile(r"\bQ\)\s*[^)]{0,80}?(?=\s[A-G]\)|\n)")
_NOTAMC = re.compile(r"\bNOTAMC\b")


def announces_danger(text: str) -> bool:
    """Say whether the rule counts this notice."""
    text = text.upper()
    if _NOTAMC.search(text):
        return False
    text = _HEADER_TIME.sub(" ", text)
    text = _CANCEL_CLAUSES.sub(" ", text)
    text = _FIELD_Q.sub(" ", text)
    return bool(_KEYWORDS.search(text) and _COORDINATES.search(text) and _TIMES.search(text))


_MARITIME = re.compile(r"(HYDROPAC|HYDROLANT|HYDROARC|NAVAREA\s+[IVX]+|НАВАРЕА\s+\w+|PRIP\s+[A-Z]+|ПРИП\s+\w+)\b")
_CHINESE_CHARACTER = re.compile(r"[一-鿿]")
_FIELD_A = re.compile(r"\bA\)\s*[A-Z]{4}")


def text_of(record: Mapping[str, Any]) -> str:
    """Return the notice's own text from a record of one of the sets, whatever that set calls the field."""
    for name in ("text", "raw", "body"):
        value = record.get(name)
        if isinstance(value, str):
            return value
    return ""


def series_of(record: Mapping[str, Any]) -> str:
    """Return the row of the table in which a record counts."""
    text = text_of(record)
    named = _MARITIME.match(str(record.get("id") or "").upper()) or _MARITIME.search(text[:80].upper())
    if named:
        return "NAVAREA XX" if named.group(1).startswith("НАВАРЕА") else " ".join(named.group(1).split())
    if "bureau" in record:
        return "CHINA MSA zh" if _CHINESE_CHARACTER.search(text) else "CHINA MSA en"
    if "body" in record:
        return "BALTIC"
    if re.search(r"\bQ\)", text):
        return "NOTAM with Q-line"
    return "NOTAM without Q-line" if _FIELD_A.search(text) or "raw" in record else "other"
