"""What a reader of notices takes and gives (docs/reference/notices.md).

A reader is a pure function `read(raw: RawNotice) -> Reading`. It never raises for any text, never guesses in
silence, and says of every notice what became of it.
"""

from typing import Literal

from msgspec import Struct

from openline.core.space.volume import Band, Footprint, Window

MAX_NOTICE_BYTES = 64 * 1024
"""One notice is at most this long in UTF-8; a larger one is not_understood."""

Outcome = Literal["understood", "partial", "not_spatial", "not_understood"]

Kind = Literal[
    "exercise",
    "live_firing",
    "missile",
    "rocket_launch",
    "space_debris",
    "hazardous_operation",
    "patrol",
    "relocation",
    "transit",
    "closed_area",
    "works",
    "hazard",
    "other",
]

Series = Literal["nga", "navarea_xi", "regional", "china", "notam", "geojson", "unknown"]


class RawNotice(Struct, frozen=True):
    """One notice as it came, with what its container said about it.

    Attributes:
        text: the text, untouched.
        id: the `id` field of the input record, where it had one.
        series: which reader is meant, where the container tells; None lets the dispatcher recognise it.
        issued: time of issue told by the container, seconds UTC, where it told one.
        year: four-digit year told by the container (used only where the text and `issued` leave the year open).
        language: ISO 639-1 code, where the container told it.
    """

    text: str
    id: str | None = None
    series: Series | None = None
    issued: int | None = None
    year: int | None = None
    language: str | None = None


class Area(Struct, frozen=True):
    """One area of a notice with its own windows.

    Attributes:
        label: "A", "B", ... as the notice names it (or in order of appearance); "" when the notice has one area.
        warnings: what was doubtful about this area, each `code: sentence`.
    """

    label: str
    kind: Kind
    footprint: Footprint
    band: Band
    windows: tuple[Window, ...]
    title: str
    warnings: tuple[str, ...] = ()


class Reading(Struct, frozen=True):
    """What was read from one notice.

    Attributes:
        id: notice id: series and number/year (`NAVAREA IV 294/26`), for a NOTAM issuing location and number.
        format: the reader that spoke.
        outcome: understood, partial (read with doubts: see warnings), not_spatial (nothing with a place and a time is
            announced), not_understood (announced, but we could not read it).
        reason: one sentence; empty when understood.
        cancels: notice ids that this notice cancels (never itself).
        cancelled_at: the notice's own self-cancel time, seconds UTC.
    """

    id: str
    format: Series
    outcome: Outcome
    reason: str
    areas: tuple[Area, ...]
    text: str
    issued: int | None = None
    cancels: tuple[str, ...] = ()
    cancelled_at: int | None = None
    warnings: tuple[str, ...] = ()
    title: str = ""
