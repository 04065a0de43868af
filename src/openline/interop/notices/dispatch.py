"""Which reader reads a notice: told by its container, else by the first heading in its text.

Every reader is a pure function `read(raw: RawNotice) -> Reading` in a module of this folder; it is imported when its
first notice comes.
"""

import re
from collections.abc import Callable
from functools import cache
from importlib import import_module

from msgspec.structs import replace

from openline.interop.notices.reading import MAX_NOTICE_BYTES, RawNotice, Reading, Series

Reader = Callable[[RawNotice], Reading]

READERS: dict[Series, str] = {
    "nga": "openline.interop.notices.nga",
    "navarea_xi": "openline.interop.notices.navarea_xi",
    "regional": "openline.interop.notices.regional",
    "china": "openline.interop.notices.china",
    "notam": "openline.interop.notices.notam",
}
"""The series, and the module whose `read` reads it."""

_HEADINGS = re.compile(
    r"""
      (?P<notam> \bNOTAM[NRC]\b | \bQ\)\s{0,5}[A-Z]{4}\s?/\s?Q[A-Z]{4} | \bA\)\s{0,5}[A-Z]{4}\b
               | !(?:FDC|CARF|SUA[A-Z]?)\b | \bFDC\s\d/\d{4} | ^!?[A-Z]{3}\s[A-Z]{3}\s\d\d/\d{3} )
    | (?P<nga> \b(?:HYDROPAC|HYDROLANT|HYDROARC)\b | \bNAVAREA\s{1,3}(?:IV|XII)\s{1,3}\d{1,4}/\d\d )
    | (?P<navarea_xi> \bNAVAREA\s{1,3}XI\b | ^\s{0,3}NO\.\s?\d\d-\d{3,4}\b )
    | (?P<regional> \bNAVAREA\s{1,3}(?:I{1,3}|V|VI{1,3}|IX|X|XI{3}|XIV|XV|XVI{1,3}|XIX|XX|XXI)\s{1,3}\d | \bНАВАРЕА\b
                  | \b[ПР]РИП\b | \bPRIP\b | \bCOASTAL\s{1,3}WARNING\b | \bNAV(?:IGATIONAL|TEX)?\s{1,3}WARN )
    | (?P<china> 航警\s?\d | \bMSA\s{1,3}CHINA\b | ^[A-Z]{2,4}\d{1,4}/\d\d\b )
    """,
    re.VERBOSE | re.MULTILINE,
)
_NUMBER_OF_NOTAM = re.compile(r"\(?[A-Z]\d{4}/\d\d\s{1,5}NOTAM[NRC]\b")
"""How nearly all NOTAMs begin: nothing else can be recognised before it, so there is no need to search."""

_LETTERS = re.compile(r"(?P<china>[一-鿿])|(?P<regional>[А-Яа-я]{3})")
_PLACE = re.compile(r"\d\s{0,2}[NS](?![A-Z])|\b[NS]\s?\d\d")
_NAME = re.compile(r"\s{1,10}")


def series_of(raw: RawNotice) -> Series:
    """Return the series of a notice; "unknown" where neither container nor text tells."""
    if raw.series is not None:
        return raw.series
    if _NUMBER_OF_NOTAM.match(raw.text):
        return "notam"
    match = _HEADINGS.search(raw.text) or _LETTERS.search(raw.text)
    if match is None and raw.id:
        match = _HEADINGS.search(raw.id)
    return match.lastgroup if match else "unknown"  # type: ignore[return-value]  # the groups bear the series' names


def read_notice(raw: RawNotice) -> Reading:
    """Read one notice; never raises, whatever the text."""
    if len(raw.text) * 4 > MAX_NOTICE_BYTES and len(raw.text.encode("utf-8", "surrogatepass")) > MAX_NOTICE_BYTES:
        return _not_read(raw, "unknown", f"longer than {MAX_NOTICE_BYTES // 1024} kB: no single notice is")
    series = series_of(raw)
    if series in READERS:
        return _guarded(series, raw)
    if not raw.text.strip():
        return _not_read(raw, "unknown", "there is no text")
    if not _PLACE.search(raw.text):
        return _not_read(raw, "unknown", "no known series, and no coordinates")
    return _as_unknown(_guarded("nga", raw), raw)


def fallback_id(raw: RawNotice) -> str:
    """Return a name for a notice whose reader found none: the record's id, else its first words."""
    return raw.id or " ".join(_NAME.split(raw.text.strip()[:200])[:6])[:60] or "unnamed"


@cache
def _reader(series: Series) -> Reader:
    read: Reader = import_module(READERS[series]).read
    return read


def _guarded(series: Series, raw: RawNotice) -> Reading:
    try:
        reading = _reader(series)(raw)
    except Exception as error:  # noqa: BLE001  a reader's own fault must not cost the other notices of the file
        return _not_read(raw, series, f"fault in our reader, please report it: {type(error).__name__}: {error}"[:300])
    return reading if reading.id else replace(reading, id=fallback_id(raw))


def _as_unknown(reading: Reading, raw: RawNotice) -> Reading:
    """Return what the reader of English warnings made of a text of no known series: at best partial."""
    if reading.outcome == "understood":
        doubt = "unknown_series: no known heading; read like an NGA warning"
        reading = replace(reading, outcome="partial", reason=doubt, warnings=(*reading.warnings, doubt))
    return replace(reading, format="unknown", id=reading.id or fallback_id(raw))


def _not_read(raw: RawNotice, series: Series, reason: str) -> Reading:
    return Reading(
        id=fallback_id(raw), format=series, outcome="not_understood", reason=reason, areas=(), text=raw.text,
        issued=raw.issued,
    )  # fmt: skip
