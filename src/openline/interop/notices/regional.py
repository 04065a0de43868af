"""NAVAREA XIX and XX, the coastal warnings of Russia, and the Baltic series, in English, Russian or both.

A bilingual body says the same twice: the areas are taken once, and a contradiction between the languages is flagged.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from msgspec.structs import replace

from openline.core.space.volume import Circle, Corridor, Footprint, Polygon
from openline.interop.notices.clocks import Zone, central_europe, eastern_europe, kaliningrad, moment, moscow, utc
from openline.interop.notices.english import ENGLISH
from openline.interop.notices.language import Language
from openline.interop.notices.life import (
    Life,
    contradictions,
    identify,
    moment_in,
    read_life,
    up_to_the_last_night,
    without_clauses,
)
from openline.interop.notices.passage import Passage, read_passage
from openline.interop.notices.reading import MAX_NOTICE_BYTES, Area, RawNotice, Reading
from openline.interop.notices.russian import RUSSIAN
from openline.interop.notices.schedule import Reference
from openline.interop.notices.titles import title_of
from openline.interop.notices.verdict import judge

_HEADER_DTG = re.compile(r"\A\s*(?:\[[^\]]*\])?[^\n]*\n?\s*(\d{6}\s*(?:UTC|Z)\s+[A-Z]{3}\w*(?:\s+\d{2,4})?)\s*\n")
_CORRECT_AT = re.compile(r"\b(?:CORRECT\s+AT|IN\s?FORCE(?:\s+AT)?)\s+([^\n.]{0,40})")
_SIGNATURE = re.compile(r"\b(?P<day>\d{2})(?P<hour>\d{2})(?P<minute>\d{2})\s*МСК\s*ГС\b")


_LOCAL_TIMES = {
    "NAVAREA XIX": central_europe, "DANISH": central_europe, "GERMAN": central_europe, "POLISH": central_europe,
    "SWEDISH": central_europe, "NORWEGIAN": central_europe, "FINNISH": eastern_europe, "ESTONIAN": eastern_europe,
    "LATVIAN": eastern_europe, "LITHUANIAN": eastern_europe, "KALININGRAD": kaliningrad, "PETERSBURG": moscow,
    "PRIP MURMANSK": moscow, "PRIP ARKHANGELSK": moscow,
}  # fmt: skip
"""What LOCAL TIME means in a series: the legal time of its coordinator's country."""


def read(raw: RawNotice) -> Reading:
    """Read one notice of the regional series; never raises for any text."""
    if 4 * len(raw.text) > MAX_NOTICE_BYTES < len(raw.text.encode("utf-8", "replace")):
        return _unread(raw, "the notice is longer than 64 kB")
    text = _clean(raw.text)
    identity = identify(raw.id, text)
    languages = _languages(text)
    issued = _issued(raw, text, identity.year)
    reference = Reference(issued, identity.year or raw.year, _local_time(identity.series))
    life = read_life(languages, reference, identity)
    clean = without_clauses(languages)
    if issued is None:
        if life.at is not None and reference.year is not None and _year_of(life.at) > reference.year:
            reference = replace(reference, cancelled=life.at)
        issued = _signed(text, clean, life, reference)
        reference = replace(reference, issued=issued)
    titles = [title_of(part) for part, _ in clean]
    passages = [
        read_passage(part, language, reference, default=utc, title=title, start=issued)
        for (part, language), title in zip(clean, titles, strict=True)
    ]
    areas, notes, doubts = _merge(passages)
    areas, more = up_to_the_last_night(areas, life)
    notes += more
    doubts += contradictions(areas, life)
    outcome, reason = judge(text, passages, areas, doubts, life)
    if outcome == "not_spatial":
        areas = ()
    return Reading(
        id=identity.name,
        format="regional",
        outcome=outcome,
        reason=reason,
        areas=areas,
        text=raw.text,
        issued=issued,
        cancels=life.cancels,
        cancelled_at=life.at if life.at is not None else (issued if life.at_once else None),
        warnings=tuple(dict.fromkeys([*notes, *doubts])) if outcome != "not_spatial" else (),
        title=titles[0] if titles else "",
    )


@lru_cache(maxsize=64)
def _local_time(series: str) -> Zone | None:
    return next((zone for name, zone in _LOCAL_TIMES.items() if series.startswith(name)), None)


def _unread(raw: RawNotice, reason: str) -> Reading:
    return Reading(raw.id or "", "regional", "not_understood", reason, (), raw.text)


def _clean(text: str) -> str:
    text = text.upper().replace("\r", "")
    return text.replace("\xa0", " ").replace("\t", " ")


# --- when it was issued -----------------------------------------------------------------------------------------------


def _issued(raw: RawNotice, text: str, year: int | None) -> int | None:
    """Return the time of issue: the container's, or one that stands alone at the head of the text."""
    if raw.issued is not None:
        return raw.issued
    reference = Reference(None, year or raw.year)
    if found := _HEADER_DTG.search(text[:300]):
        return moment_in(found.group(1), ENGLISH, reference)
    if ("CORRECT" in text or "FORCE" in text) and (found := _CORRECT_AT.search(text)):
        return moment_in(found.group(1), ENGLISH, reference)
    return None


def _year_of(second: int) -> int:
    return datetime.fromtimestamp(second, UTC).year


def _signed(text: str, languages: Sequence[tuple[str, Language]], life: Life, reference: Reference) -> int | None:
    """Return the time of the signature line (`221000 МСК ГС-`): the last such day before what it announces begins."""
    found = _SIGNATURE.search(text) if "МСК" in text else None
    if found is None:
        return None
    begins = (moment_in(part, language, reference) for part, language in languages)
    limit = next((one for one in begins if one is not None), life.at)
    if limit is None:
        return None
    last = datetime.fromtimestamp(limit, UTC).date() + timedelta(days=1)
    for back in range(62):
        day = last - timedelta(days=back)
        second = moment(day, int(found["hour"]) * 60 + int(found["minute"]), moscow)
        if day.day == int(found["day"]) and second <= limit:
            return second
    return None


# --- which language ---------------------------------------------------------------------------------------------------

_CYRILLIC = re.compile(r"[А-ЯЁ]")
_LATIN = re.compile(r"[A-Z]")
_ENGLISH_BEGINS = re.compile(r"COASTAL\s+WARNING|NAVAREA\s+X{1,2}I?\b|NAV\s*WARN")


def _languages(text: str) -> list[tuple[str, Language]]:
    """Cut a body into passages of one language; a Cyrillic line may hold single Latin letters, and the reverse."""
    if not _CYRILLIC.search(text):
        return [(text, ENGLISH)]
    passages: list[tuple[list[str], Language]] = []
    for line in text.split("\n"):
        for part, language in _line_languages(line, passages[-1][1] if passages else None):
            if passages and passages[-1][1] is language:
                passages[-1][0].append(part)
            else:
                passages.append(([part], language))
    by_language: dict[str, tuple[list[str], Language]] = {}
    for parts, language in passages:
        by_language.setdefault(language.code, ([], language))[0].extend(parts)
    return [("\n".join(parts), language) for parts, language in by_language.values()]


def _line_languages(line: str, current: Language | None) -> list[tuple[str, Language]]:
    if not _CYRILLIC.search(line):
        return [(line, ENGLISH if _LATIN.search(line) else current or ENGLISH)]
    if not _LATIN.search(line):
        return [(line, RUSSIAN)]
    cyrillic, latin = len(_CYRILLIC.findall(line)), len(_LATIN.findall(line))
    if (start := _ENGLISH_BEGINS.search(line)) and start.start() > 0:
        return [(line[: start.start()], RUSSIAN), (line[start.start() :], ENGLISH)]
    return [(line, RUSSIAN if cyrillic >= latin else ENGLISH)]


# --- what it is about -------------------------------------------------------------------------------------------------


def _merge(passages: Sequence[Passage]) -> tuple[tuple[Area, ...], list[str], list[str]]:
    """Take the areas once: of the passage that has most; other languages only confirm or contradict."""
    notes = [note for passage in passages for note in passage.notes]
    best = max(passages, key=lambda passage: (len(passage.areas), not passage.doubts), default=None)
    if best is None:
        return (), notes, []
    doubts = list(best.doubts)
    kind = next((passage.kind for passage in passages if passage.kind is not None), None) or "other"
    areas = _distinct([area if area.kind == kind else replace(area, kind=kind) for area in best.areas])
    others = [passage for passage in passages if passage is not best and passage.areas]
    if any(_facts(other.areas) != _facts(best.areas) for other in others):
        doubts.append("languages_differ: the languages of this notice name different places or times")
    return areas, notes, doubts


def _distinct(areas: Iterable[Area]) -> tuple[Area, ...]:
    kept: dict[tuple[object, ...], Area] = {}
    for area in areas:
        kept.setdefault((area.footprint, area.windows), area)
    labels = [chr(ord("A") + i) if i < 26 else str(i + 1) for i in range(len(kept))] if len(kept) > 1 else [""]
    return tuple(
        area if area.label == label else replace(area, label=label)
        for area, label in zip(kept.values(), labels, strict=False)
    )


def _facts(areas: Iterable[Area]) -> set[tuple[object, ...]]:
    return {(_corners(area.footprint), area.windows) for area in areas}


def _corners(footprint: Footprint) -> tuple[object, ...]:
    match footprint:
        case Polygon(rings):
            return tuple(sorted(corner for ring in rings for corner in ring))
        case Circle(centre, radius):
            return (centre, radius)
        case Corridor(points, half_width):
            return (*points, half_width)
        case _:
            return (footprint,)
