"""NOTAMs of the United States that are not in ICAO form: temporary flight restrictions and `!` domestic NOTAMs.

Brought into the fields of the ICAO form: `FDC 6/5292 ... Beginning Date and Time : July 16, 2026 at 2215 UTC ...` as
the FAA publishes its restrictions, and `!CARF 04/041 ZAK AIRSPACE ... SFC-UNL DLY 1900-2300 2604021152-2604021634`.
Source: FAA Order JO 7930.2.
"""

import re
from datetime import UTC, datetime

from openline.interop.notices.notam_fields import Fields

_NUMBER = re.compile(r"!?\b(FDC|CARF|SUA[A-Z]?|[A-Z]{3}) (\d{1,2}/\d{3,4})\b(?: ([A-Z]{3,4})\b)?")
_MONTH_NAMES = (
    "JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "SEPTEMBER", "OCTOBER", "NOVEMBER",
    "DECEMBER",
)  # fmt: skip
_DATE = rf"({'|'.join(_MONTH_NAMES)}) (\d{{1,2}}), (\d{{4}})"
_MOMENT = rf"{_DATE}(?: AT (\d{{4}}))? UTC"
_BEGINNING = re.compile(rf"BEGINNING DATE AND TIME ?: ?{_MOMENT}(?: (\d{{4}})-(\d{{4}}) DAILY)?")
_ENDING = re.compile(rf"ENDING DATE AND TIME ?: ?{_MOMENT}")
_ISSUED = re.compile(rf"ISSUE DATE ?: ?{_MOMENT}")
_REPLACED = re.compile(r"REPLACED NOTAM\(S\) ?: ?((?:FDC )?\d/\d{4})")
_DEFINITION = re.compile(r"AIRSPACE DEFINITION:(.*?)(?=ENDSECTION|OPERATING RESTRICTIONS|$)")
_ALTITUDE = re.compile(
    r"ALTITUDE: (?:FROM )?(?:AND INCLUDING )?(.{3,60}?) (?:UP )?TO (?:BUT NOT INCLUDING |AND INCLUDING )?(.{3,40}?)"
    r"(?= EFFECTIVE| NO PILOTS|$)"
)
_HEIGHT = re.compile(r"(\d+) FEET (MSL|AGL|ASL)")
_RANGE = re.compile(r"\b(\d{10})(?: UTC)? ?(?:-|TO|UNTIL|THRU) ?(\d{10}(?:EST)?|PERM)\b")
_EFFECTIVE = re.compile(r"\bEFFECTIVE (\d{10})(?: UTC)?(?: \([^)]*\))? (?:UNTIL|TO|-) ?(\d{10}|FURTHER NOTICE)")
_DAILY = re.compile(
    r"\b(?:DLY|DAILY|(?:MON|TUE|WED|THU|FRI|SAT|SUN)(?:[ -](?:MON|TUE|WED|THU|FRI|SAT|SUN))*) "
    r"(?:\d{4}-\d{4}|SR-SS)(?: EXC [A-Z0-9 ]+)?(?= \d{10})"
)
_WORDY = re.compile(r"\b(?:LATITUDE|LONGITUDE|FRD) ?:\s*")


def split_fields(text: str) -> Fields | None:
    """Return the fields of a tidy domestic NOTAM; None where the text is none."""
    if "BEGINNING DATE AND TIME" in text:
        return _from_page(text)
    number = _NUMBER.match(text)
    if number and (text.startswith("!") or _RANGE.search(text) or _EFFECTIVE.search(text)) and " B) " not in text:
        return _from_line(text, number)
    return None


def _from_page(text: str) -> Fields:
    """Read a restriction as the FAA's page shows it."""
    fields = Fields()
    number = _NUMBER.search(text)
    if number:
        fields.number = f"{number[1]} {number[2]}"
    issued = _ISSUED.search(text)
    fields.created = _seconds(issued) if issued else None
    replaced = _REPLACED.search(text)
    if replaced:
        fields.refers_to = "FDC " + replaced[1].removeprefix("FDC ")
    begins, ends = _BEGINNING.search(text), _ENDING.search(text)
    if begins:
        fields.content["B"] = _ten_digits(begins, "0000")
        if begins[5]:
            fields.content["B"] = fields.content["B"][:6] + begins[5]
            fields.content["D"] = f"DAILY {begins[5]}-{begins[6]}"
    if ends:
        fields.content["C"] = _ten_digits(ends, begins[6] if begins and begins[6] else "2359")
    definition = _DEFINITION.search(text)
    body = definition[1] if definition else text
    altitude = _ALTITUDE.search(body)
    if altitude:
        fields.content["F"], fields.content["G"] = _level(altitude[1]), _level(altitude[2])
    fields.text = (
        "TEMPORARY FLIGHT RESTRICTION "
        + _reason(text)
        + " "
        + _WORDY.sub("", body[: altitude.start()] if altitude else body)
    )
    return fields


def _reason(text: str) -> str:
    m = re.search(r"REASON FOR NOTAM ?: ?(.{3,90}?) ?(?:AREA )?TYPE ?:", text)
    return f"{m[1]}:" if m else ""


def _from_line(text: str, number: re.Match[str]) -> Fields:
    """Read `!FDC 6/5292 ZHU ...`: the times stand at the end, or after EFFECTIVE."""
    fields = Fields()
    fields.number = f"{number[1]} {number[2]}"
    stated = _EFFECTIVE.search(text) or max(_RANGE.finditer(text), key=re.Match.start, default=None)
    if stated:
        fields.content["B"] = stated[1]
        fields.content["C"] = "UFN" if stated[2].startswith("FURTHER") else stated[2]
        daily = _DAILY.search(text[: stated.start() + 11])
        if daily:
            fields.content["D"] = daily.group()
    fields.text = text[number.end() : stated.start() if stated and stated.start() > number.end() else len(text)]
    if stated and len(fields.text) < 40:
        fields.text = text[number.end() :]
    return fields


def _seconds(m: re.Match[str]) -> int | None:
    try:
        when = datetime(int(m[3]), _MONTH_NAMES.index(m[1]) + 1, int(m[2]), tzinfo=UTC)
    except ValueError:
        return None
    clock = m[4] or "0000"
    return int(when.timestamp()) + int(clock[:2]) * 3600 + int(clock[2:]) * 60


def _ten_digits(m: re.Match[str], clock: str) -> str:
    return f"{int(m[3]) % 100:02}{_MONTH_NAMES.index(m[1]) + 1:02}{int(m[2]):02}{m[4] or clock}"


def _level(words: str) -> str:
    if "SURFACE" in words:
        return "SFC"
    if "UNLIMITED" in words:
        return "UNL"
    m = _HEIGHT.search(words)
    if m:
        return f"{m[1]}FT {m[2].replace('ASL', 'AMSL')}"
    return words.replace("FLIGHT LEVEL ", "FL")
