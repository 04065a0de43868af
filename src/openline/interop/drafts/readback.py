"""Every text is read by our own reader before anybody else sees it: it must be understood, and say enough.

Words of the author (title, contact) come from outside and may hold anything, even positions and hours; where they keep
the reader from understanding, they are left out, with a note.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from openline.core.space.volume import Volume
from openline.interop.drafts.announcement import CONTACT_LEFT_OUT, TITLE_LEFT_OUT, Announcement, NotExpressible
from openline.interop.drafts.covering import covers, covers_heights, covers_times
from openline.interop.notices.dispatch import read_notice
from openline.interop.notices.reading import Area, RawNotice

_UNSENDABLE = re.compile(r"[^A-Z0-9 ?:.,'=/+-]+")
"""What the international telegraph alphabet has no sign for; parentheses too, which mark fields."""
_BLANKS = re.compile(r"\s+")
_LONGEST_WORDS = 200


@dataclass(frozen=True, slots=True)
class Wording:
    """The author's words as a form can send them; empty where there are none or they had to be left out."""

    title: str
    contact: str


@dataclass(frozen=True, slots=True)
class Understood:
    """A text that our own reader understands, and what it then says."""

    text: str
    volumes: tuple[Volume, ...]
    notes: tuple[str, ...]


def first_understood(
    worded: Callable[[Wording], str],
    announcement: Announcement,
    announced: Sequence[Volume],
    raw: Callable[[str], RawNotice],
) -> Understood:
    """Return the first text, with as many of the author's words as possible, that says all that was announced.

    Args:
        worded: makes the text.
        announced: what it has to say, in the order of its areas.
        raw: wraps the text for the reader.
    Raises:
        NotExpressible: none is understood; says what the reader doubts.
    """
    reason = ""
    for wording, notes in _wordings(announcement):
        text = worded(wording)
        reading = read_notice(raw(text))
        reason = reading.reason
        if reading.outcome == "understood":
            if says(reading.areas, announced):
                return Understood(text, tuple(_volume(area) for area in reading.areas), notes)
            reason = "it would be read as another area, height or time"
    raise NotExpressible(
        f"the text would not be understood: {reason}", hint="announce it in simpler areas, or fewer of them"
    )


def says(areas: Sequence[Area], announced: Sequence[Volume]) -> bool:
    """Say whether areas, in their order, hold all that was announced; heights only where the form states them."""
    return len(areas) == len(announced) and all(
        covers(area.footprint, volume.footprint)
        and covers_times(area.windows, volume.windows)
        and covers_heights(area.band, volume.band)
        and [window.alternate for window in area.windows] == [window.alternate for window in volume.windows]
        for area, volume in zip(areas, announced, strict=True)
    )


def _volume(area: Area) -> Volume:
    return Volume(area.footprint, area.band, area.windows)


def _wordings(announcement: Announcement) -> Iterator[tuple[Wording, tuple[str, ...]]]:
    title, contact = sendable(announcement.title), sendable(announcement.contact)
    lost = tuple(
        note
        for said, kept, note in (
            (announcement.title, title, TITLE_LEFT_OUT),
            (announcement.contact, contact, CONTACT_LEFT_OUT),
        )
        if said.strip() and not kept
    )
    yield Wording(title, contact), lost
    if title:
        yield Wording("", contact), (*lost, TITLE_LEFT_OUT)
    if contact:
        yield Wording(title, ""), (*lost, CONTACT_LEFT_OUT)
        if title:
            yield Wording("", ""), (*lost, TITLE_LEFT_OUT, CONTACT_LEFT_OUT)


def sendable(words: str) -> str:
    """Return words in the letters of the telegraph, without accents; empty where they need others, or are too long."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", words.upper()) if not unicodedata.combining(c))
    if len(plain) > _LONGEST_WORDS or any(c.isalpha() and not c.isascii() for c in plain):
        return ""
    return _BLANKS.sub(" ", _UNSENDABLE.sub(" ", plain)).strip(" .,")
