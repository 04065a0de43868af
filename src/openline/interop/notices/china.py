"""Navigational warnings of the China MSA, in Chinese and in English.

Chinese text tells Beijing time (UTC+8). English text tells UTC. Where it names no clock and writes calendar dates
(`0800 ON 10 AUG 2026`, `FROM 16 TO 17 JUL`), the times have been copied from the Chinese: all of seven such texts of
2026 agree with their Chinese twin as Beijing time, none as UTC. They are read so, with a warning. Years that the text
leaves open come from the publication.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence

from msgspec.structs import replace

from openline.core.space.volume import Band, Window
from openline.interop.notices.chinese import (
    Place,
    chinese_aid_only,
    chinese_kind,
    find_places,
    find_times,
    narrow,
    read_times,
)
from openline.interop.notices.clocks import beijing, utc
from openline.interop.notices.english import ENGLISH
from openline.interop.notices.life import Life
from openline.interop.notices.marks import Mark
from openline.interop.notices.passage import Passage, blank, read_passage
from openline.interop.notices.reading import MAX_NOTICE_BYTES, Area, RawNotice, Reading
from openline.interop.notices.schedule import Reference, Schedule
from openline.interop.notices.verdict import judge

_CHINESE = re.compile(r"[一-鿿]")
_ID = re.compile(
    r"(?P<series>[一-鿿]{1,3}航[警通告]{1,2}|[A-Z]{2,4})\s*(?P<number>\d{1,4})\s*/\s*(?P<year>\d{4}|\d{2})(?!\d)"
)
_CANCEL = re.compile(r"(?:撤销|取消|废止|终止|CANCEL(?:LED|S)?)(?P<rest>[^。;\n]{0,80})")
_ENDED = re.compile("结束|取消|撤销|COMPLETED|FINISHED|CANCELLED")
_PICTURE = re.compile(r"\S{1,60}\.(?:PNG|JPE?G|GIF|DOCX?|PDF)\b")
_STATED_UTC = re.compile(r"\d\s*(?:UTC|Z|GMT)\b")
_STATED_BEIJING = re.compile(r"LOCAL\s+TIME|BEIJING\s+TIME|\bBJT\b|\bCST\b|北京时间")
_TIME_GROUP = re.compile(r"(?<!\d)\d{6}(?!\d)")
_CHINESE_UTC = re.compile("世界时|UTC|格林")
_CUT_OFF = re.compile(r"(?:\d\.?|-|\bF|\bFR|\bFRO|\bFROM|\bT|\bTO|\bU|\bUT|\bUTC|\bAND|\bON|\bIN AREA|[NE])\s*\Z")
_LINE_END = 1 << 62
_SENTENCE = 600


def read(raw: RawNotice) -> Reading:
    """Read one notice; never raises for any text."""
    if len(raw.text.encode("utf-8", "replace")) > MAX_NOTICE_BYTES:
        return Reading(raw.id or "", "china", "not_understood", "the notice is longer than 64 kB", (), raw.text)
    text = narrow(raw.text)
    found = _ID.search(text)
    name = _name(found) if found else (raw.id or "")
    year = _full_year(found["year"]) if found else raw.year
    reference = Reference(raw.issued, raw.year or year, beijing)
    cancels = tuple(one for one in _cancels(text) if one != name)
    body = _body(text, found)
    passage = _read_chinese(body, reference, raw) if _CHINESE.search(body) else _read_english(body, reference, raw)
    areas = tuple(_titled(area, _title(text, found)) for area in passage.areas)
    life = Life(None, bool(_ENDED.search(text)) and not areas, cancels)
    outcome, reason = judge(text, [passage], areas, passage.doubts, life)
    return Reading(
        id=name,
        format="china",
        outcome=outcome,
        reason=reason,
        areas=areas if outcome != "not_spatial" else (),
        text=raw.text,
        issued=raw.issued,
        cancels=cancels,
        warnings=tuple(dict.fromkeys([*passage.notes, *passage.doubts])),
        title=_title(text, found),
    )


def _name(found: re.Match[str]) -> str:
    return f"{found['series']}{int(found['number'])}/{int(found['year']) % 100:02d}"


def _full_year(year: str) -> int:
    return int(year) if len(year) == 4 else 2000 + int(year)


def _cancels(text: str) -> list[str]:
    return [_name(found) for clause in _CANCEL.finditer(text) for found in _ID.finditer(clause["rest"])]


def _body(text: str, header: re.Match[str] | None) -> str:
    """Blank what holds figures but neither place nor time: the number, cancel clauses, names of pictures."""
    spans = [header.span()] if header else []
    spans += [found.span() for found in _CANCEL.finditer(text) if _ID.search(found["rest"])]
    spans += [found.span() for found in _PICTURE.finditer(text)]
    return blank(text, spans)


def _title(text: str, header: re.Match[str] | None) -> str:
    """Return sea area and subject: the words before the first time or position, then what goes on."""
    begin = header.end() if header else 0
    rest = text[begin:].strip(" ,.;:")
    if _CHINESE.search(rest):
        place = re.split(r"[,。]|自|定于|\d", rest, maxsplit=1)[0]
        subject = re.search(r"(?:进行|执行|举行|开展|有|设置|实施)([一-鿿]{2,14})", rest)
        return " ".join(part for part in (place, subject[1] if subject else "") if part)[:80]
    return re.split(r"\s+(?:IN\s+(?:THE\s+)?AREA|FROM|BOUNDED|WITHIN)\b|\d", rest, maxsplit=1)[0].strip(" ,.;")[:120]


def _titled(area: Area, title: str) -> Area:
    return replace(area, title=title)


# --- Chinese ----------------------------------------------------------------------------------------------------------


def _read_chinese(text: str, reference: Reference, raw: RawNotice) -> Passage:
    places, spans, strays = find_places(text)
    runs = find_times(blank(text, spans))
    out = Passage(kind=chinese_kind(text), aid_only=chinese_aid_only(text), strays=strays)
    if _CHINESE_UTC.search(text):
        out.doubts.append("zone_named: a Chinese text names UTC; its times are read as Beijing time")
    scoped = _scope(places, runs, reference)
    out.timed = bool(runs)
    for place, schedule, begin in scoped:
        kind = chinese_kind(_sentence(text, place, begin)) or out.kind
        out.areas.append(_area(place, schedule, kind or "other", raw, out))
    out.areas[:] = _labelled(out.areas)
    return out


def _scope(
    places: Sequence[Place], runs: Sequence[Sequence[Mark]], reference: Reference
) -> list[tuple[Place, Schedule, int]]:
    """Give every place the times that stand before it, back to the place before those; else those behind it."""
    blocks: list[list[Sequence[Mark]]] = []
    passed = -1
    corners = [place.start for place in places]
    for run in runs:
        if (places_before := bisect_left(corners, run[0].start)) != passed:
            blocks.append([])
        passed = places_before
        blocks[-1].append(run)
    if not blocks:
        return [(place, Schedule(), place.start) for place in places]
    starts = [block[0][0].start for block in blocks]
    schedules = [read_times(block, reference) for block in blocks]
    chosen = [max(0, bisect_left(starts, place.start) - 1) for place in places]
    return [
        (place, schedules[index], min(starts[index], place.start)) for place, index in zip(places, chosen, strict=True)
    ]


def _sentence(text: str, place: Place, begin: int) -> str:
    """Return the words from a place's times to the end of its sentence, which say what goes on there."""
    far = place.end + _SENTENCE
    end = text.find("。", place.end, far)
    return text[max(begin, place.start - _SENTENCE) : place.start] + text[place.end : end if end >= 0 else far]


def _area(place: Place, schedule: Schedule, kind: str, raw: RawNotice, out: Passage) -> Area:
    notes, doubts = list(place.notes), [*place.doubts, *schedule.doubts]
    windows = tuple(sorted(schedule.windows, key=lambda one: (one.start, one.end or _LINE_END)))
    if not windows:
        if raw.issued is None:
            doubts.append("no_start: neither a beginning nor the publication is stated")
        else:
            notes.append("no_start: no beginning is stated; it begins with the publication")
            until = schedule.until if schedule.until is not None and schedule.until > raw.issued else None
            windows = (Window(raw.issued, until),)
        if schedule.hours:
            doubts.append("hours_without_days: hours are stated, but not their days")
    out.doubts += [doubt for doubt in doubts if doubt not in out.doubts]
    return Area("", kind, place.footprint, Band(), windows, "", tuple(notes + doubts))  # type: ignore[arg-type]


def _labelled(areas: Sequence[Area]) -> list[Area]:
    if len(areas) < 2:
        return list(areas)
    return [replace(area, label=chr(ord("A") + i) if i < 26 else str(i + 1)) for i, area in enumerate(areas)]


# --- English ----------------------------------------------------------------------------------------------------------


def _read_english(text: str, reference: Reference, raw: RawNotice) -> Passage:
    zone, doubt = utc, ""
    if _STATED_BEIJING.search(text):
        zone = beijing
    elif not _STATED_UTC.search(text) and not _TIME_GROUP.search(text):
        zone = beijing
        doubt = "beijing_time: an English text without UTC; its times are those of the Chinese text, Beijing time"
    passage = read_passage(text, ENGLISH, reference, default=zone, title="", start=raw.issued)
    if _CUT_OFF.search(text):
        passage.doubts.append("cut_off: the text ends in the middle of a sentence")
    if doubt and passage.timed:
        passage.notes.append(doubt)
        passage.areas[:] = [replace(area, warnings=(*area.warnings, doubt)) for area in passage.areas]
    passage.areas[:] = [replace(area, kind=passage.kind or "other") for area in passage.areas]
    return passage
