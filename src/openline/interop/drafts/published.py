"""What the authority published of a draft: its number, and where it says something else.

Both texts go through the same reader, so that only what they say is compared, not how.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar, Literal

from openline.core.errors import Misuse
from openline.core.space.volume import Band, Volume, Window
from openline.interop.drafts.announcement import Draft
from openline.interop.drafts.covering import covers, covers_heights
from openline.interop.notices.dispatch import read_notice
from openline.interop.notices.reading import RawNotice, Series
from openline.interop.notices.report import OUTCOMES
from openline.interop.rfc3339 import format_utc

What = Literal["area", "heights", "times", "missing", "added", "doubt"]


class NotPublished(Misuse):
    """The text is no publication of the draft: no number, or nothing that can be compared."""

    code: ClassVar[str] = "not_published"


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that the published text says differently.

    Attributes:
        what: area, heights or times of one area; an area that is missing or was added; a doubt of our reader.
        area: number of the draft's area, from 1; 0 where it concerns none.
        words: one line.
    """

    what: What
    area: int
    words: str


@dataclass(frozen=True, slots=True)
class Publication:
    """A published text beside its draft.

    Attributes:
        number: the notice's id as everybody cites it: `EGTT H0789/26`, `HYDROPAC 750/26`.
        issued: seconds UTC, where the text tells.
        differences: empty where it says what the draft says.
    """

    draft: str
    number: str
    issued: int | None
    differences: tuple[Difference, ...]

    @property
    def agrees(self) -> bool:
        return not self.differences


_READERS: dict[str, tuple[Series | None, ...]] = {"notam": ("notam",), "warning": (None, "nga")}
"""Readers to try; of a warning first the one that its heading calls for, for coordinators have forms of their own."""


def read_published(draft: Draft, text: str, *, issued: int | None = None) -> Publication:
    """Return the number under which a draft was published, and every difference.

    Args:
        issued: time of issue, where whoever carried the text tells it.
    Raises:
        NotPublished: the draft is of a form that gets no number, or the text is not understood or bears no number.
    """
    if draft.form not in _READERS:
        raise NotPublished(
            "a CAP message gets no number from an authority", hint="compare its identifier, which its sender chose"
        )
    readings = [read_notice(RawNotice(text, series=series, issued=issued)) for series in _READERS[draft.form]]
    reading = min(readings, key=lambda one: OUTCOMES.index(one.outcome))
    if reading.outcome in ("not_understood", "not_spatial"):
        raise NotPublished(f"the published text was not read: {reading.reason}", hint="pass on the text as it came")
    if not any(letter.isdigit() for letter in reading.id) or "/" not in reading.id or len(reading.id) > 60:
        raise NotPublished("the published text bears no number", hint="pass on the whole text, its heading too")
    stated = [Volume(area.footprint, area.band, area.windows) for area in reading.areas]
    found = list(_differences(draft.volumes, stated))
    if reading.outcome == "partial":
        found.append(Difference("doubt", 0, reading.reason))
    return Publication(draft.id, reading.id, reading.issued, tuple(found))


def _differences(drafted: Sequence[Volume], published: Sequence[Volume]) -> Iterator[Difference]:
    """Pair every drafted area with the published one that fits best, and yield what is left over or unlike."""
    rest = list(published)
    for number, volume in enumerate(drafted, start=1):
        if not rest:
            yield Difference("missing", number, "the area was not published")
            continue
        unlike = [list(_unlike(number, volume, other)) for other in rest]
        best = min(range(len(rest)), key=lambda at: len(unlike[at]))
        yield from unlike[best]
        del rest[best]
    for _ in rest:
        yield Difference("added", 0, "an area was published that the draft does not have")


def _unlike(number: int, drafted: Volume, published: Volume) -> Iterator[Difference]:
    outside = not covers(published.footprint, drafted.footprint)
    beyond = not covers(drafted.footprint, published.footprint)
    if outside or beyond:
        yield Difference("area", number, _than("the published area", smaller=outside, larger=beyond))
    narrower = not covers_heights(published.band, drafted.band)
    wider = not covers_heights(drafted.band, published.band)
    if narrower or wider:
        how = _than("the published band", smaller=narrower, larger=wider)
        yield Difference("heights", number, f"{how}: {_band(published.band)} for {_band(drafted.band)}")
    ours, theirs = ({(window.start, window.end) for window in one.windows} for one in (drafted, published))
    for start, end in sorted(ours - theirs, key=_start):
        yield Difference("times", number, f"not published: {_span(Window(start, end))}")
    for start, end in sorted(theirs - ours, key=_start):
        yield Difference("times", number, f"published beside the draft: {_span(Window(start, end))}")


def _start(span: tuple[int, int | None]) -> int:
    return span[0]


def _than(subject: str, *, smaller: bool, larger: bool) -> str:
    if smaller and larger:
        return f"{subject} is another one"
    return f"{subject} is {'smaller' if smaller else 'larger'}"


def _band(band: Band) -> str:
    lower = "no lower limit" if band.lower_m is None else f"{band.lower_m:g} m {band.lower_ref or ''}".strip()
    upper = "no upper limit" if band.upper_m is None else f"{band.upper_m:g} m {band.upper_ref or ''}".strip()
    return f"{lower} to {upper}"


def _span(window: Window) -> str:
    end = "until further notice" if window.end is None else f"to {format_utc(window.end)}"
    return f"{format_utc(window.start)} {end}"
