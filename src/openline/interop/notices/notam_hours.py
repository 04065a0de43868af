"""Hours that stand in the text of a NOTAM: in place of field D), or for one area of a list.

`THRU JUL 21-27 2026, 0200-0600 DLY`, `AREA1: 0245-0312`, `DATES AND TIMES: MAR 02-05 0600-1300, MAR 09-12 0600-1300`.
Where a text states several hours and does not list them, nobody can say which holds when.
"""

import re
from typing import NamedTuple

_MONTH = r"(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)"
_CLOCK = r"(?:[01]\d|2[0-4])[0-5]\d"
_UTC = r"(?: ?(?:UTC|Z|HRS|HR|H)\b)*"
_HOURS = re.compile(
    rf"(?<![\d+/.-])({_CLOCK}){_UTC} ?(?:-|/|TO|AND) ?({_CLOCK})(?!\d|\.\d|-\d)"
    r"(?P<utc> ?(?:UTC|Z\b|HRS))?(?P<daily>,? ?(?:DLY|DAILY))?"
)
_DATES_BEFORE = re.compile(
    rf"({_MONTH}[A-Z]* \d{{1,2}}(?: ?(?:-|,|AND|TO|THRU) ?(?:{_MONTH}[A-Z]* )?\d{{1,2}})*),?(?: ?20\d\d)?[ ,:]*"
    r"(?:BTN |BETWEEN |FM |FROM )?$"
)
_WEEKDAYS = r"(?:MON|TUE|WED|THU|FRI|SAT|SUN)"
_LIST = re.compile(
    r"\b(?:PERIODS?|DATES? AND TIMES?) ?: ?"
    rf"((?:[\d ,/:()-]|{_MONTH}\b|{_WEEKDAYS}\b|(?:DAILY|DLY|AND|TO|BTN|HRS?|UTC|H24|NEXT DAY|EXC|SR|SS)\b)+)"
)
_NO_TIME = re.compile(r"(?:TEL|CTC|PHONE|FREQ|CALL|MHZ|AWY|FAX|\+\d*|AD|INFO|NR|AIP|AIC|SUP|CONTACT)[ .:/\d()-]*$")
_DATE_LAST = re.compile(rf"\b({_MONTH}) (\d{{1,2}})[ :.-]*$")
_PLANNED = re.compile(rf"\bPLANNED (?:LAUNCH )?DATE ?: ?(?:({_MONTH})[A-Z]* (\d{{1,2}})|(\d{{1,2}}) ({_MONTH}))\b")
_LEADING = re.compile(rf"TIME ?: ?(?P<hours>{_CLOCK} ?- ?{_CLOCK})(?: ?UTC)?[ .,]*(?:\d[.)] ?)?(?:[A-Z]+ )*AREA ?: ?$")
_WINDOW = re.compile(rf"\bWINDOW(?: TIME)? ?: ?(?P<hours>{_CLOCK} ?- ?{_CLOCK})")
_NEAR = 400
_SPEAKS_OF_TIME = (
    "UTC", "HRS", "DLY", "DAILY", "Z ", "Z.", "JAN", "FEB", "MAR", "APR", "MAY ", "JUN", "JUL", "AUG", "SEP", "OCT",
    "NOV", "DEC",
)  # fmt: skip
"""Hours in a whole text count only where it has one of these: other pairs of four digits are numbers and places."""


class StatedHours(NamedTuple):
    """What a text says about hours.

    Attributes:
        schedule: in the words of field D); empty where several hours are stated that are no list.
        complete: it says on which days, or that it holds daily.
        clocks: start and end, minutes of the day, where one pair is stated.
    """

    schedule: str
    complete: bool
    clocks: tuple[int, int] | None = None


class _Pair(NamedTuple):
    dates: str
    start: str
    end: str
    daily: bool
    utc: bool


def hours_of_item(text: str) -> StatedHours | None:
    """Return the hours that the words around one area of a list state; None where they state none."""
    return _listed(text) or _one(_pairs(text[:_NEAR]))


def hours_before_area(before: str) -> StatedHours | None:
    """Return the hours right before the heading of an area: `1. FALLING TIME : 0521-0922 UTC 2. FALLING AREA :`."""
    m = _LEADING.search(before[-90:])
    return StatedHours(m["hours"].replace(" ", ""), True) if m else None


def launch_window(text: str) -> StatedHours | None:
    """Return the hours of a launch, `LAUNCH WINDOW TIME : 0500-0900 UTC`, which hold for areas without their own."""
    m = _WINDOW.search(text) if "WINDOW" in text else None
    return StatedHours(m["hours"].replace(" ", ""), True) if m else None


def date_of_item(head: str) -> str:
    """Return the date that stands right before the positions of an item, in the place of a label: `APR 21`."""
    m = _DATE_LAST.search(head[-12:])
    return f"{m[1]} {m[2]}" if m else ""


def planned_date(text: str) -> str:
    """Return the planned date of a launch that has reserve dates too; empty where there is none."""
    if "PLANNED" not in text or "RESERVE" not in text:
        return ""
    m = _PLANNED.search(text)
    return f"{m[1] or m[4]} {m[2] or m[3]}" if m else ""


def hours_of_text(text: str) -> StatedHours | None:
    """Return the hours that a whole text states; pairs of numbers count only with dates, UTC or DAILY beside them."""
    if not any(word in text for word in _SPEAKS_OF_TIME):
        return None
    return _listed(text) or _one([pair for pair in _pairs(text) if pair.utc or pair.daily or pair.dates])


def _listed(text: str) -> StatedHours | None:
    """Read a list that is introduced as such; two lists are none."""
    if "PERIOD" not in text and "TIME" not in text:
        return None
    lists = {m[1].strip(" .,-") for m in _LIST.finditer(text)}
    lists = {found for found in lists if _HOURS.search(found)}
    if not lists:
        return None
    return StatedHours(lists.pop(), True) if len(lists) == 1 else StatedHours("", False)


def _one(pairs: list[_Pair]) -> StatedHours | None:
    if not pairs:
        return None
    if len({(pair.dates, pair.start, pair.end) for pair in pairs}) > 1:
        return StatedHours("", False)
    dates, start, end, daily, _ = pairs[0]
    clocks = tuple((int(clock[:2]) * 60 + int(clock[2:])) % 1440 for clock in (start, end))
    return StatedHours(f"{dates} {start}-{end}".strip(), bool(dates or daily), (clocks[0], clocks[1]))


def _pairs(text: str) -> list[_Pair]:
    """Return the pairs of hours in a text that are no telephone numbers, with the dates before them."""
    found = []
    for m in _HOURS.finditer(text):
        near = text[max(0, m.start() - 70) : m.start()]
        if _NO_TIME.search(near):
            continue
        dates = _DATES_BEFORE.search(near)
        daily = bool(m["daily"]) or near.rstrip().endswith(("DAILY", "DLY"))
        found.append(_Pair(dates[1] if dates else "", m[1], m[2], daily, bool(m["utc"])))
    return found
