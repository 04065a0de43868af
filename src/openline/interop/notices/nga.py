"""Reader of NGA warnings: NAVAREA IV and XII, HYDROLANT, HYDROPAC, HYDROARC (docs/reference/notices.md).

    1. HAZARDOUS OPERATIONS, ROCKET LAUNCHING 1200Z TO 1330Z DAILY 13 THRU 30 APR
       IN AREA BOUND BY 03-50.0N 020-59.0W, 02-12.0N 006-01.0W, 00-25.0N 006-13.0W.

A paragraph says what happens and when; its areas say where, each with its own times where it states them. What is
doubtful about an area is said with it, and makes the notice partial.
"""

from collections.abc import Sequence

from msgspec.structs import replace

from openline.core.space.volume import Band, Footprint, Window
from openline.interop.notices.coordinates import find_coordinates, masked
from openline.interop.notices.kinds import ANNOUNCED_KINDS, is_aid_report, kind_of, kind_of_title, more_telling
from openline.interop.notices.nga_message import Paragraph, read_message
from openline.interop.notices.nga_shapes import (
    STRAY,
    Chain,
    Shape,
    chains,
    draw,
    in_order,
    placed,
    radius_after,
    shape_of,
)
from openline.interop.notices.nga_times import (
    Times,
    between,
    from_issue,
    labels,
    letter_of,
    phrases_of,
    placed_message,
    times_of,
    together,
)
from openline.interop.notices.reading import Area, Kind, Outcome, RawNotice, Reading
from openline.interop.notices.time_phrases import TimePhrase
from openline.interop.notices.time_words import ENGLISH, may_tell_times
from openline.interop.notices.times import DAY, LONG_OVER, date_of

AFTER_CANCEL = "after_cancel: a window begins after the notice has cancelled itself"
CUT_BY_CANCEL = "cut_by_cancel: the notice cancels itself before its last window ends"
SINGLE_TIME = "single_time: a single time is stated, neither start nor end; the area stands from the time of issue"
MONTH_MISTYPED = "month_mistyped: the month stated was over; that of the self-cancel time is taken, where all fits"
TIMES_ELSEWHERE = "times_elsewhere: the times are those of an earlier paragraph that tells no place"
TIMES_OF_OTHERS = "times_of_others: no times are stated for this area, though for others in the same warning"
LAST_NIGHT = "last_night: the last night of a daily schedule is left out; the warning cancels itself before it"
_NO_HEIGHT = Band()
_SOON = 2 * 3600
_GENERAL: frozenset[Kind | None] = frozenset({None, "hazardous_operation", "exercise", "closed_area", "works"})
"""Kinds that the subject in the heading may tell more closely (`GUNNERY.` over `HAZARDOUS OPERATIONS`)."""


def read(raw: RawNotice) -> Reading:
    """Read one warning; never raises, whatever the text."""
    return _Reader(raw).reading()


class _Reader:
    """Reads one warning, paragraph by paragraph."""

    def __init__(self, raw: RawNotice) -> None:
        self.raw = raw
        message = read_message(raw)
        self.found = find_coordinates(message.body)
        self.places = in_order(self.found)
        self.message = placed_message(message, self.places)
        self.times_text = masked(self.message.body, self.found) if may_tell_times(message.body, ENGLISH) else ""
        self.phrases = phrases_of(self.message, self.times_text) if self.times_text else []
        self.areas: list[tuple[str, Kind, Footprint, tuple[Window, ...], tuple[str, ...]]] = []
        self.doubts: dict[str, None] = dict.fromkeys(self.message.warnings)
        self.kinds: set[Kind | None] = set()

    def reading(self) -> Reading:
        for paragraph in self.message.paragraphs:
            self._paragraph(paragraph)
        outcome, reason = self._outcome()
        message = self.message
        return Reading(
            id=message.id,
            format="nga",
            outcome=outcome,
            reason=reason,
            areas=self._areas(),
            text=self.raw.text,
            issued=message.issued,
            cancels=message.cancels,
            cancelled_at=message.cancelled_at,
            warnings=message.warnings,
            title=message.title,
        )

    def _paragraph(self, paragraph: Paragraph) -> None:
        phrases = between(self.phrases, paragraph.start, paragraph.end)
        places = placed(self.places, paragraph.start, paragraph.end)
        stray = any(paragraph.start <= item.start < paragraph.end for item in self.found.strays)
        if not (phrases or places or stray):
            return  # it may be told later what it reports, if nobody announces anything
        text = self.message.body[paragraph.start : paragraph.end]
        kind = kind_of(text)
        if is_aid_report(text, kind):
            return
        if kind in _GENERAL:
            kind = more_telling(kind, kind_of_title(self.message.title))
        if stray:
            self.doubts[STRAY] = None
        only_seen = all(phrase.observation for phrase in phrases)
        if stray or not only_seen:
            self.kinds.add(kind)
        doubts: tuple[str, ...] = (STRAY,) if stray else ()
        if kind in ANNOUNCED_KINDS and phrases and only_seen:
            doubts += (SINGLE_TIME,)
        if places:
            parts = chains(self.message.body, places, paragraph.start, paragraph.end)
            self._add_areas(paragraph, parts, phrases, kind or "other", doubts)

    def _add_areas(
        self,
        paragraph: Paragraph,
        parts: Sequence[Chain],
        phrases: Sequence[TimePhrase],
        kind: Kind,
        also_doubtful: tuple[str, ...],
    ) -> None:
        message = self.message
        letters = labels(message.body, paragraph)
        times = times_of(message, paragraph, self.times_text, phrases, letters, parts)
        shape, around_all = Shape(None), radius_after(message.body, parts[-1].end, paragraph.end)
        for index, chain in enumerate(parts):
            shape = shape_of(chain.lead, shape)
            until = parts[index + 1].start if index + 1 < len(parts) else paragraph.end
            when = self._within_life(times[index] or self._times_elsewhere(paragraph, kind) or from_issue(message))
            label = letter_of(letters, chain)
            for drawn in draw(chain, shape, message.body, until, kind in ANNOUNCED_KINDS, around_all):
                doubts = dict.fromkeys((*also_doubtful, *drawn.doubts, *when.doubts))
                self.doubts.update(doubts)
                warnings = (*doubts, *dict.fromkeys((*drawn.mended, *when.mended)))
                self.areas.append((label, kind, drawn.footprint, when.windows, warnings))

    def _reports_aid(self) -> bool:
        texts = [self.message.body[paragraph.start : paragraph.end] for paragraph in self.message.paragraphs]
        return any(is_aid_report(text, kind_of(text)) for text in texts)

    def _areas(self) -> tuple[Area, ...]:
        if not self.areas:
            return ()
        title = self.message.title
        labels = _labels([area[0] for area in self.areas])
        return tuple(
            Area(label, kind, footprint, _NO_HEIGHT, windows, title, warnings)
            for label, (_, kind, footprint, windows, warnings) in zip(labels, self.areas, strict=True)
        )

    def _times_elsewhere(self, paragraph: Paragraph, kind: Kind) -> Times | None:
        """Return the times of an earlier paragraph that has no places of its own (`1. EXERCISE 24 THRU 29 JUN.`)."""
        stated = [phrase for phrase in self.phrases if not phrase.observation and phrase.windows]
        if not stated:
            return None
        for other in self.message.paragraphs[paragraph.number - 1 :: -1] if paragraph.number else ():
            times = together(between(stated, other.start, other.end))
            if times is not None and not placed(self.places, other.start, other.end):
                return Times(times.windows, times.doubts, (*times.mended, TIMES_ELSEWHERE))
        issue = from_issue(self.message)
        return Times(issue.windows, (*issue.doubts, TIMES_OF_OTHERS), issue.mended) if kind in ANNOUNCED_KINDS else None

    def _within_life(self, when: Times) -> Times:
        """Check the windows against the self-cancel time.

        `2230Z TO 0130Z DAILY 09 THRU 13 MAR` begins its last night on the 13th, unless the warning cancels itself on
        the 13th, right after the night before.
        """
        at = self.message.cancelled_at
        if at is not None and LONG_OVER in when.doubts:
            return _in_month_of(when, at)
        if at is None or all(window.end is None or window.end <= at for window in when.windows):
            return when
        kept = tuple(window for window in when.windows if window.start < at)
        if len(kept) == len(when.windows):
            return replace(when, doubts=(*when.doubts, CUT_BY_CANCEL))
        last = max((window.end or at + 1 for window in kept), default=0)
        if 0 <= at - last <= _SOON and all(
            _is_night_after(window, at) for window in when.windows if window.start >= at
        ):
            return Times(kept, when.doubts, (*when.mended, LAST_NIGHT))
        return Times(when.windows, (*when.doubts, AFTER_CANCEL), when.mended)

    def _outcome(self) -> tuple[Outcome, str]:
        message = self.message
        if self.areas:
            if self.doubts:
                return "partial", next(iter(self.doubts)).partition(": ")[2]
            return "understood", ""
        if self.kinds & ANNOUNCED_KINDS:
            if self.found.strays:
                return "not_understood", "its positions could not be read"
            return "not_understood", "its place is told in words, not by positions"
        if message.cancels or message.cancels_itself:
            return "not_spatial", "it cancels and announces nothing with a place and a time"
        if self._reports_aid():
            return "not_spatial", "it reports the state of aids to navigation"
        return "not_spatial", "it announces nothing with a place and a time"


def _in_month_of(when: Times, at: int) -> Times:
    """Move windows of a mistyped month to that of the self-cancel time, where they then end right before it."""
    starts = [date_of(window.start) for window in when.windows]
    end = date_of(at)
    if len({(start.year, start.month) for start in starts}) != 1:
        return when
    shift = (end.replace(day=1) - starts[0].replace(day=1)).days * DAY
    moved = tuple(
        replace(window, start=window.start + shift, end=None if window.end is None else window.end + shift)
        for window in when.windows
    )
    last = max((window.end or at + 1 for window in moved), default=at + 1)
    if not 0 <= at - last <= _SOON:
        return when
    return Times(moved, (*(doubt for doubt in when.doubts if doubt != LONG_OVER), MONTH_MISTYPED), when.mended)


def _is_night_after(window: Window, at: int) -> bool:
    """Tell whether a window begins on the day of `at` and passes midnight (UTC)."""
    return window.end is not None and window.start // DAY == at // DAY == window.end // DAY - 1


def _labels(stated: list[str]) -> list[str]:
    """Keep the letters of the notice where they tell its areas apart; otherwise name them in order of appearance."""
    if len(stated) == 1:
        return [""]
    if "" not in stated and len(set(stated)) == len(stated):
        return stated
    return [_letters(number) for number in range(len(stated))]


def _letters(number: int) -> str:
    """Return A to Z, then AA, AB, ..."""
    head, last = divmod(number, 26)
    return (_letters(head - 1) if head else "") + chr(ord("A") + last)
