"""Times as RFC 3339 writes them: `2026-04-02T11:52:00Z` and whole seconds since 1970-01-01T00:00Z."""

import re
from datetime import UTC, date, datetime, timedelta, timezone

from openline.core.errors import Misuse

_FORM = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?([Zz]|[+-]\d\d:\d\d)",
    re.ASCII,
)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FIRST_DAY = _EPOCH.toordinal()


class InvalidTime(Misuse):
    """A time that RFC 3339 does not allow, or that names no day."""

    code = "invalid_time"
    hint = "write times like 2026-04-02T11:52:00Z"


def format_utc(seconds: int) -> str:
    """Return the time in UTC, to the second.

    Raises:
        InvalidTime: outside the years 1 to 9999.
    """
    days, rest = divmod(seconds, 86_400)
    minutes, second = divmod(rest, 60)
    try:
        day = date.fromordinal(_FIRST_DAY + days).isoformat()
    except (OverflowError, ValueError):
        raise InvalidTime(f"{seconds} s is outside the years 1 to 9999") from None
    return f"{day}T{minutes // 60:02}:{minutes % 60:02}:{second:02}Z"


def parse_utc(text: str, *, up: bool = False) -> int:
    """Return the time as seconds; a fraction is dropped, or with `up` raised to the next second.

    Raises:
        InvalidTime: not the form of RFC 3339 (seconds may be left out), or no such day or minute.
    """
    match = _FORM.fullmatch(text)
    if match is None:
        raise InvalidTime(f"{text[:40]!r} is not a time with a date and an offset")
    year, month, day, hour, minute, second = (int(part or 0) for part in match.groups()[:6])
    fraction, offset = match.group(7), match.group(8)
    leap = second == 60  # RFC 3339 5.6 allows it; seconds since 1970 have no place for it but the next one
    try:
        moment = datetime(year, month, day, hour, minute, 59 if leap else second, tzinfo=_zone(offset))
    except ValueError as error:
        raise InvalidTime(f"{text[:40]!r}: {error}") from None
    whole = (moment - _EPOCH) // timedelta(seconds=1) + leap
    return whole + 1 if up and fraction and fraction.strip(".0") else whole


def _zone(offset: str) -> timezone:
    if offset in "Zz":
        return UTC
    hours, minutes = int(offset[1:3]), int(offset[4:6])
    if minutes > 59:
        raise ValueError("an offset has at most 59 minutes")
    return timezone((1 if offset[0] == "+" else -1) * timedelta(hours=hours, minutes=minutes))
