"""Which times of a paragraph are whose: before the letters they are for all areas, behind a letter for its own.

    GUNNERY EXERCISES 0800Z TO 1200Z DAILY: A. 05 AND 06 JUN IN AREA BOUND BY ... B. 07 JUN IN AREA BOUND BY ...

Where the head tells clock times and the letter tells days, the two are read as one phrase.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from openline.core.space.volume import Position, Window
from openline.interop.notices.coordinates import StatedBox, StatedPosition
from openline.interop.notices.nga_message import Message, Paragraph
from openline.interop.notices.nga_shapes import Chain
from openline.interop.notices.time_phrases import TimePhrase, find_times
from openline.interop.notices.time_schedule import NO_END
from openline.interop.notices.time_sun import spread

NO_TIMES = "no_times: no times are stated; it stands from the time of issue until further notice"
NO_ISSUE_TIME = "no_issue_time: neither a start nor a time of issue is known"
TIMES_AFTER_AREAS = "times_after_areas: the times stand after several areas; they are taken for all of them"
_FEW = 8
"""So many are looked through sooner than searched by halving."""
_BY_THE_SUN = ("SUNRISE", "SUNSET", "DAYLIGHT")
_ROUND = ("WITHIN", "RADIUS")
_WIDEST_CIRCLE_DEG = 1.0
"""Degrees of latitude: few circles are wider than sixty miles, and the sun needs four minutes for that."""
_FIRST_LABEL = re.compile(r"A[.)](?=\s|\d)(?<![^\s.:,;(]..)")  # begins with a plain letter, as few words do
_LABEL = re.compile(r"(?:(?<=[\s.:,;(])|^)([A-Z]{1,2})[.)](?=\s|\d)")


class Times(Struct, frozen=True):
    """The windows of one area; `doubts` make it partial, `mended` are only said."""

    windows: tuple[Window, ...]
    doubts: tuple[str, ...] = ()
    mended: tuple[str, ...] = ()


def from_issue(message: Message) -> Times:
    """Return the times of what stands until further notice without saying so."""
    if message.issued is None:
        return Times((), (NO_ISSUE_TIME,))
    return Times((Window(message.issued, None),), (), (NO_TIMES,))


def labels(body: str, paragraph: Paragraph) -> list[tuple[int, str]]:
    """Return the letters A., B., ... of a paragraph with their places; a letter out of sequence is an initial."""
    found: list[tuple[int, str]] = []
    if _FIRST_LABEL.search(body, paragraph.start, paragraph.end) is None:
        return found
    expected = "A"
    for match in _LABEL.finditer(body, paragraph.start, paragraph.end):
        letter = match[1]
        if letter in {expected, "A"}:
            found.append((match.start(), letter))
            expected = _following(letter)
    return found


def _following(letter: str) -> str:
    if letter == "Z":
        return "AA"
    return letter[:-1] + chr(ord(letter[-1]) + 1)


def times_of(
    message: Message,
    paragraph: Paragraph,
    times_text: str,
    phrases: Sequence[TimePhrase],
    letters: Sequence[tuple[int, str]],
    parts: Sequence[Chain],
) -> list[Times | None]:
    """Return the times of each chain of positions of a paragraph, None where the paragraph has none for it."""
    phrases = [phrase for phrase in phrases if not phrase.observation]
    if not phrases:
        return [None] * len(parts)
    if len(parts) == 1 and not letters:  # most paragraphs
        return [
            together(between(phrases, 0, parts[0].start)) or together(between(phrases, parts[0].end, paragraph.end))
        ]
    head_end = letters[0][0] if letters and letters[0][0] < parts[-1].start else parts[0].start
    head = between(phrases, 0, head_end)
    result: list[Times | None] = []
    for index, chain in enumerate(parts):
        start, end = _stretch(index, parts, letters, paragraph)
        own = between(phrases, max(start, head_end), chain.start)
        if not own and letters:
            own = between(phrases, chain.end, end)
        if own:
            result.append(_joined(message, times_text, head, own))
        elif letters:
            result.append(together(head))
        else:
            result.append(result[-1] if result else together(head))
    return _shared(result, phrases, parts)


def letter_of(letters: Sequence[tuple[int, str]], chain: Chain) -> str:
    """Return the letter that stands before a chain, if one does."""
    index = bisect_left(letters, chain.start, key=_place)
    return letters[index - 1][1] if index else ""


def _place(letter: tuple[int, str]) -> int:
    return letter[0]


def _begin(phrase: TimePhrase) -> int:
    return phrase.start


def between(phrases: Sequence[TimePhrase], start: int, end: int) -> Sequence[TimePhrase]:
    """Return the phrases that begin from `start` to before `end`."""
    if len(phrases) < _FEW:
        return [phrase for phrase in phrases if start <= phrase.start < end]
    return phrases[bisect_left(phrases, start, key=_begin) : bisect_left(phrases, end, key=_begin)]


def phrases_of(message: Message, times_text: str) -> list[TimePhrase]:
    """Return the time phrases of a warning, observations among them."""
    return find_times(times_text, message.reference)


def placed_message(message: Message, places: Sequence[StatedPosition | StatedBox]) -> Message:
    """Return the message with the corners of its areas, if it tells hours by the sun; circles are taken wider."""
    body = message.body
    if not any(word in body for word in _BY_THE_SUN):
        return message
    corners = [corner for place in places for corner in _corners(place)]
    if any(word in body for word in _ROUND):
        corners = spread(corners, _WIDEST_CIRCLE_DEG)
    reference = replace(message.reference, corners=tuple(dict.fromkeys(corners)))
    return replace(message, reference=reference)


def _corners(place: StatedPosition | StatedBox) -> Sequence[Position]:
    return place.corners if isinstance(place, StatedBox) else (place.position,)


def _stretch(
    index: int, parts: Sequence[Chain], letters: Sequence[tuple[int, str]], paragraph: Paragraph
) -> tuple[int, int]:
    """Return the stretch of text that is one chain's own: its letter's, else since the chain before it."""
    chain = parts[index]
    before = parts[index - 1].end if index else paragraph.start
    after = parts[index + 1].start if index + 1 < len(parts) else paragraph.end
    here = bisect_left(letters, chain.start, key=_place)
    following = bisect_left(letters, chain.end, key=_place)
    start = letters[here - 1][0] if here else before
    end = letters[following][0] if following < len(letters) else paragraph.end
    return start, min(end, after)


def _joined(message: Message, times_text: str, head: Sequence[TimePhrase], own: Sequence[TimePhrase]) -> Times | None:
    """Read an area's own times; days and clock times that stand apart are read as one phrase."""
    apart = [phrase for phrase in (*head, *own) if NO_END in phrase.doubts]
    if not apart or not head or all(NO_END in phrase.doubts for phrase in (*head, *own)):
        return together(own)
    words = " ".join(times_text[phrase.start : phrase.end] for phrase in (*head, *own))
    return together([phrase for phrase in find_times(words, message.reference) if not phrase.observation])


def together(phrases: Iterable[TimePhrase]) -> Times | None:
    """Return all windows of some phrases, each once."""
    kept = list(phrases)
    if not kept:
        return None
    if len(kept) == 1 and len(kept[0].windows) == 1:
        return Times(kept[0].windows, kept[0].doubts, kept[0].mended)
    windows = dict.fromkeys(window for phrase in kept for window in phrase.windows)
    doubts = dict.fromkeys(doubt for phrase in kept for doubt in phrase.doubts)
    mended = dict.fromkeys(note for phrase in kept for note in phrase.mended)
    return Times(tuple(windows), tuple(doubts), tuple(mended))


def _shared(result: list[Times | None], phrases: Sequence[TimePhrase], parts: Sequence[Chain]) -> list[Times | None]:
    """Give times that stand behind all areas to those that have none."""
    after = [phrase for phrase in phrases if phrase.start >= parts[-1].end]
    if not after or all(times is not None for times in result):
        return result
    times = together(after)
    if times is not None and len(parts) > 1:
        times = Times(times.windows, (*times.doubts, TIMES_AFTER_AREAS), times.mended)
    return [times if one is None else one for one in result]
