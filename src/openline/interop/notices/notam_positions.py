"""Positions in NOTAM text, in every form that is met.

`395042N1044355E`, `N395042E1044355`, `3950N 10443E`, `39 50 42.5 S 104 43 55 W`, `S12 00 E116 47`,
`28-38.47N 080-37.31W`, `40º52'59"N, 119º02'04"W`, `41.5123N 045.3321E`; a line end may stand inside the
digits (`N39 3203E1022448`).

Source: ICAO Annex 15 and Doc 10066 (degrees, minutes, seconds, hemisphere letters); the rest is what is really sent.
"""

import re
from typing import NamedTuple

from openline.core.space.volume import Position

# A pattern that begins with its first digit or letter, and looks back from behind it, is searched several times as fast
# as one that begins with looking back: `(\d\d)(?<![\d.]\d\d)` is `(?<![\d.])(\d\d)`.
_AFTER = r"([ -]?)(\d\d)(?:[.,](\d+))?(?:\{0}(\d\d)(?:[.,](\d+))?)?"
_LAT = r"(\d\d)" + _AFTER
_LON = r"(\d{3})[ -]?(\d\d)(?:[.,](\d+))?(?:[ -]?(\d\d)(?!\d)(?:[.,](\d+))?)?"
_BETWEEN = r"\s?[,/-]?\s?"
_SUFFIX = re.compile(rf"(\d\d)(?<![\d.]\d\d){_AFTER.format(2)}\s?([NS]){_BETWEEN}{_LON}\s?([EW])(?!\d)")
_PREFIX = re.compile(rf"([NS])(?<![A-Z][NS])\s?{_LAT.format(3)}(?!\d){_BETWEEN}([EW])\s?{_LON}(?!\d)")
_MARKED = re.compile(
    r"(\d{1,2})[°º] ?(\d{1,2}(?:\.\d+)?)['’′] ?(?:(\d{1,2}(?:\.\d+)?)(?:[\"”″]|'') ?)?([NS])[\s,/-]{0,3}"
    r"(\d{1,3})[°º] ?(\d{1,2}(?:\.\d+)?)['’′] ?(?:(\d{1,2}(?:\.\d+)?)(?:[\"”″]|'') ?)?([EW])"
)
_DECIMAL = re.compile(r"(\d(?<![\d.]\d)\d?\.\d{2,8}) ?[°º]? ?([NS])[\s,/-]{0,3}(\d{1,3}\.\d{2,8}) ?[°º]? ?([EW])\b")
_DIGITS = r"((?:\d ?){{{0}}}(?:\. ?(?:\d ?){{1,6}})?)"
_LOOSE_SUFFIX = re.compile(
    rf"(?<![\d.]){_DIGITS.format('2,8')}([NS])[ ,/-]{{0,3}}{_DIGITS.format('3,9')}([EW])(?![A-Z])"
)
_LOOSE_PREFIX = re.compile(
    rf"(?<![A-Z])([NS]) ?{_DIGITS.format('2,7')}[ ,/-]{{0,3}}([EW]) ?{_DIGITS.format('3,8')}(?!\d)"
)
_HINT = re.compile(r"[NS](?:(?<![A-Z][NS]) ?\d|(?![A-Z])(?:(?<=\d[NS])|(?<=\d [NS])))")
_UNREAD = re.compile(r"(?<![A-Z0-9/])(?:\d{4,7}(?:\.\d+)? ?[NSEW](?![A-Z])|[NSEW]\d{4,7}(?![A-Z0-9/]))")

_SHORTEST_LOOSE = 8
"""A broken position is longer than this."""
_USUAL = {(6, 7), (4, 5), (2, 3)}
"""Digits of latitude and longitude that belong together: seconds, minutes, degrees."""


class Fix(NamedTuple):
    """A position found in a text.

    Attributes:
        start, end: where it stands in the text.
        position: (longitude, latitude) in degrees; None where the digits make no position.
        doubt: what is wrong with it, empty when nothing is.
    """

    start: int
    end: int
    position: Position | None
    doubt: str = ""


def find_positions(text: str) -> list[Fix]:
    """Return every position of `text` (upper case, single blanks) in order of appearance."""
    fixes = [_from_suffix(m) for m in _SUFFIX.finditer(text)]
    if len(fixes) < 3:
        fixes += [_from_prefix(m) for m in _PREFIX.finditer(text)]
    if "°" in text or "º" in text:
        fixes += [_from_marked(m) for m in _MARKED.finditer(text)]
    if not fixes and "." in text:
        fixes = [_from_decimal(m) for m in _DECIMAL.finditer(text)]
    fixes = _without_overlaps(fixes)
    return _with_broken_ones(text, fixes)


def unread_positions(text: str, start: int, end: int) -> list[tuple[int, str]]:
    """Return where and what looks like half a position: digits and a hemisphere that did not pair."""
    if not _HINT.search(text, start, end):
        return []
    return [(m.start(), m.group()) for m in _UNREAD.finditer(text, start, end)]


def _without_overlaps(fixes: list[Fix]) -> list[Fix]:
    fixes.sort(key=lambda fix: (fix.start, -fix.end))
    kept: list[Fix] = []
    for fix in fixes:
        if not kept or fix.start >= kept[-1].end:
            kept.append(fix)
    return kept


def _with_broken_ones(text: str, fixes: list[Fix]) -> list[Fix]:
    """Add the positions that a line end broke, or that were mistyped, from the stretches between those already read."""
    found: list[Fix] = []
    at = 0
    for fix in [*fixes, None]:
        if fix is not None and not fix.doubt and fix.start - at <= _SHORTEST_LOOSE:
            found.append(fix)
            at = fix.end
            continue
        uneven = fix is not None and fix.doubt == _UNEVEN
        # An uneven fix may be the second half of a broken one, so its own stretch is read again too.
        end = len(text) if fix is None else fix.end if uneven else fix.start
        stretch = _loose(text, at, end) if end - at > _SHORTEST_LOOSE and _HINT.search(text, at, end) else []
        if fix is not None and (not uneven or not any(f.end == fix.end and f.position for f in stretch)):
            stretch = [f for f in stretch if f.end <= fix.start]
            stretch.append(Fix(fix.start, fix.end, fix.position, "" if uneven else fix.doubt))
        found += stretch
        at = end if fix is None else fix.end
    return found


def _loose(text: str, start: int, end: int) -> list[Fix]:
    fixes = [
        _from_digits(m.start(), m.end(), m[1], m[2], m[3], m[4]) for m in _LOOSE_SUFFIX.finditer(text, start, end)
    ] or [_from_digits(m.start(), m.end(), m[2], m[1], m[4], m[3]) for m in _LOOSE_PREFIX.finditer(text, start, end)]
    return [fix for fix in fixes if fix is not None]


_MINUTES = {f"{number:02}": number / 60 for number in range(60)}
_SECONDS = {f"{number:02}": number / 3600 for number in range(60)}
_UNEVEN = "latitude and longitude are not given to the same precision"


def _from_suffix(m: re.Match[str]) -> Fix:
    d, _, mi, mf, s, sf, north, lon_d, lon_mi, lon_mf, lon_s, lon_sf, east = m.groups()
    if s and lon_s and not (mf or sf or lon_mf or lon_sf) and d < "90" and lon_d < "180":
        # Whole seconds, nine of ten positions: the same as below without its detours.
        minutes, seconds, lon_minutes, lon_seconds = (
            _MINUTES.get(mi),
            _SECONDS.get(s),
            _MINUTES.get(lon_mi),
            _SECONDS.get(lon_s),
        )
        if minutes is not None and seconds is not None and lon_minutes is not None and lon_seconds is not None:
            latitude, longitude = round(int(d) + minutes + seconds, 7), round(int(lon_d) + lon_minutes + lon_seconds, 7)
            return Fix(*m.span(), (-longitude if east == "W" else longitude, -latitude if north == "S" else latitude))
    return _build(m, (d, mi, mf, s, sf, north), (lon_d, lon_mi, lon_mf, lon_s, lon_sf, east))


def _from_prefix(m: re.Match[str]) -> Fix:
    north, d, _, mi, mf, s, sf, east, lon_d, lon_mi, lon_mf, lon_s, lon_sf = m.groups()
    return _build(m, (d, mi, mf, s, sf, north), (lon_d, lon_mi, lon_mf, lon_s, lon_sf, east))


_Parts = tuple[str, str, str | None, str | None, str | None, str]


def _build(m: re.Match[str], lat: _Parts, lon: _Parts) -> Fix:
    start, end = m.span()
    latitude, bad_lat = _degrees(*lat)
    longitude, bad_lon = _degrees(*lon)
    doubt = _UNEVEN if (lat[3] is None) != (lon[3] is None) else ""
    return _checked(start, end, longitude, latitude, bad_lat or bad_lon, doubt)


def _degrees(d: str, mi: str, mf: str | None, s: str | None, sf: str | None, hemisphere: str) -> tuple[float, bool]:
    minutes, seconds = int(mi), int(s) if s else 0
    value = int(d) + minutes / 60 + seconds / 3600
    if mf and not s:
        value += float("0." + mf) / 60
    if sf:
        value += float("0." + sf) / 3600
    return (-value if hemisphere in "SW" else value), minutes > 59 or seconds > 59


def _checked(start: int, end: int, longitude: float, latitude: float, odd: bool, doubt: str) -> Fix:
    if abs(latitude) > 90 or abs(longitude) > 180:
        return Fix(start, end, None, "the position lies beyond 90 degrees of latitude or 180 of longitude")
    if odd:
        doubt = "minutes or seconds of 60 and more"
    return Fix(start, end, (round(longitude, 7), round(latitude, 7)), doubt)


def _from_marked(m: re.Match[str]) -> Fix:
    d, mi, s, north, lon_d, lon_mi, lon_s, east = m.groups()
    latitude = int(d) + float(mi) / 60 + float(s or 0) / 3600
    longitude = int(lon_d) + float(lon_mi) / 60 + float(lon_s or 0) / 3600
    odd = any(float(value or 0) >= 60 for value in (mi, s, lon_mi, lon_s))
    return _checked(
        *m.span(), -longitude if east == "W" else longitude, -latitude if north == "S" else latitude, odd, ""
    )


def _from_decimal(m: re.Match[str]) -> Fix:
    latitude, longitude = float(m[1]), float(m[3])
    return _checked(
        *m.span(), -longitude if m[4] == "W" else longitude, -latitude if m[2] == "S" else latitude, False, ""
    )


def _from_digits(start: int, end: int, lat: str, north: str, lon: str, east: str) -> Fix | None:
    """Join digits that blanks part; where the first group is a label or a time before the position, leave it out."""
    groups = lat.split()
    lon_whole, _, lon_part = lon.replace(" ", "").partition(".")
    for skip in range(len(groups)):
        whole, _, part = "".join(groups[skip:]).partition(".")
        if (len(whole), len(lon_whole)) in _USUAL:
            begin = start + (lat.index(groups[skip]) if skip else 0)
            if len(whole) == 2 and not (part and lon_part):
                return None  # two digits and a letter: too little to be called a position
            return _build_digits(begin, end, (whole, part, north), (lon_whole, lon_part, east))
    whole = "".join(groups).partition(".")[0]
    if len(whole) < 4 or len(lon_whole) < 4:
        return None
    return Fix(start, end, None, "the digits do not make a latitude and a longitude")


def _build_digits(start: int, end: int, lat: tuple[str, str, str], lon: tuple[str, str, str]) -> Fix:
    values, odd = [], False
    for (whole, part, hemisphere), width in ((lat, 2), (lon, 3)):
        numbers = [whole[:width], *(whole[i : i + 2] for i in range(width, len(whole), 2))]
        if part:
            numbers[-1] += "." + part
        odd = odd or any(float(number) >= 60 for number in numbers[1:])
        value = sum(float(number) / 60**i for i, number in enumerate(numbers))
        values.append(-value if hemisphere in "SW" else value)
    return _checked(start, end, values[1], values[0], odd, "")
