"""NAVAREA XI warnings of the Japan Coast Guard, as its in-force page serves them; all times UTC."""

import re
from datetime import date

from openline.interop.notices.clocks import moment, utc
from openline.interop.notices.english import ENGLISH
from openline.interop.notices.life import Identity, contradictions, full_year, read_life, without_clauses
from openline.interop.notices.passage import read_passage
from openline.interop.notices.reading import MAX_NOTICE_BYTES, RawNotice, Reading
from openline.interop.notices.schedule import Reference
from openline.interop.notices.titles import title_of
from openline.interop.notices.verdict import judge

_HEADER = re.compile(r"\bNO\.\s?(?P<year>\d{2})-(?P<number>\d{3,4})(?:[^\S\n]*-{2,})?")
_SLASHED = re.compile(r"\bNAVAREA\s+XI\s+(?:NO\.?\s*)?(?P<number>\d{1,4})/(?P<year>\d{2,4})")
_DATE = re.compile(r"\bDATE\s*:\s*(?P<year>\d{4})/(?P<month>\d\d)/(?P<day>\d\d)\s+(?P<hour>\d\d)\s*UTC")
_RULED = re.compile(r"^--[^\n]*\n", re.MULTILINE)
_ISSUED_AT = re.compile(r"\b(?:\d{6}\s*UTC\s+)?ISSUED\s+AT\s+[^\n]*")


def read(raw: RawNotice) -> Reading:
    """Read one notice; never raises for any text."""
    if len(raw.text.encode("utf-8", "replace")) > MAX_NOTICE_BYTES:
        return Reading(raw.id or "", "navarea_xi", "not_understood", "the notice is longer than 64 kB", (), raw.text)
    text = raw.text.upper().replace("\r", "")
    identity = _identity(raw, text)
    issued = raw.issued if raw.issued is not None else _issued(text)
    reference = Reference(issued, identity.year or raw.year)
    body = _ISSUED_AT.sub(" ", _DATE.sub(" ", _HEADER.sub(" ", _RULED.sub("", text))))
    languages = [(body, ENGLISH)]
    life = read_life(languages, reference, identity)
    clean = without_clauses(languages)[0][0]
    title = title_of(clean)
    passage = read_passage(clean, ENGLISH, reference, default=utc, title=title, start=issued)
    passage.doubts += contradictions(passage.areas, life)
    outcome, reason = judge(text, [passage], passage.areas, passage.doubts, life)
    return Reading(
        id=identity.name,
        format="navarea_xi",
        outcome=outcome,
        reason=reason,
        areas=tuple(passage.areas) if outcome != "not_spatial" else (),
        text=raw.text,
        issued=issued,
        cancels=life.cancels,
        cancelled_at=life.at,
        warnings=tuple(dict.fromkeys([*passage.notes, *passage.doubts])) if outcome != "not_spatial" else (),
        title=title,
    )


def _identity(raw: RawNotice, text: str) -> Identity:
    for source in (text, (raw.id or "").upper()):
        if found := _HEADER.search(source) or _SLASHED.search(source):
            return Identity("NAVAREA XI", found["number"], full_year(found["year"]))
    return Identity("", raw.id or "", None)


def _issued(text: str) -> int | None:
    """Return the time in the header, `Date:2026/10/08 09 UTC`."""
    found = _DATE.search(text)
    if found is None:
        return None
    try:
        day = date(int(found["year"]), int(found["month"]), int(found["day"]))
    except ValueError:
        return None
    return moment(day, int(found["hour"]) * 60, utc)
