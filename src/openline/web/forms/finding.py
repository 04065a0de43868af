"""Forms of finding: what matches, and why."""

from openline.web.forms.base import Answer


class FoundRow(Answer, frozen=True, kw_only=True):
    """One entry that was found.

    Attributes:
        subject: under which it has its place.
        why: for everything that was asked, in words, why it is shown.
    """

    line: str
    peer: str
    entry: str
    kind: str
    kind_words: str
    subject: str
    author: str
    office: str
    precedence: str
    precedence_words: str
    status: str
    status_words: str
    at: int
    at_words: str
    sentence: str
    why: tuple[str, ...]


class Found(Answer, frozen=True, kw_only=True):
    """The newest entries that match.

    Attributes:
        more: there are more, or may be.
        entries: how many were searched.
        place: where was looked, in words; "" where no place was asked for.
    """

    rows: tuple[FoundRow, ...]
    more: bool
    entries: int
    place: str
