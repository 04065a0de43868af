"""Forms of the pages of subjects: cards with tables and acts, in the reader's words."""

from typing import Annotated

from msgspec import Meta

from openline.web.forms.base import Answer, EntryName, LineName, Request, RequestId


class SubjectRow(Answer, frozen=True, kw_only=True):
    """A subject, and how many of its cards stand how."""

    subject: str
    words: str
    all: int
    open: int
    disputed: int
    overdue: int


class SubjectRows(Answer, frozen=True, kw_only=True):
    subjects: tuple[SubjectRow, ...]


class Cell(Answer, frozen=True, kw_only=True):
    """Words of a table; `tone` is overdue, disputed, open, agreed, done or "", and stands in the words as well."""

    words: str
    tone: str


class Table(Answer, frozen=True, kw_only=True):
    """A table of a card.

    Attributes:
        picks: for each row the number by which it can be chosen for an act, 0 where it cannot.
    """

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    picks: tuple[int, ...]


class OfferedAct(Answer, frozen=True, kw_only=True):
    """An act that is offered.

    Attributes:
        minutes: proposed to an act that takes them.
        points: it takes the chosen rows of the card's table.
        point: it takes this one, which is fixed.
        waits: it does not go out at once: others release it first.
    """

    act: str
    words: str
    target: str
    minutes: int | None
    points: bool
    waits: bool
    point: int | None = None


class OfferedForm(Answer, frozen=True, kw_only=True):
    """What is begun in the drafting view: a type, of an entry."""

    kind: str
    words: str
    about: str


class SaidStep(Answer, frozen=True, kw_only=True):
    """One entry of a thread; `reason` says why it has no effect, "" where it has."""

    entry: str
    author: str
    at_words: str
    sentence: str
    reason: str


class SubjectCard(Answer, frozen=True, kw_only=True):
    """A thread, or what came of several.

    Attributes:
        entry: by which it is opened; "" where no single entry says it.
        standing, tone: how it stands, in words and as a kind.
        due: seconds UTC of what is next due.
        steps: the newest entries; `earlier` is how many there are before them.
    """

    line: str
    peer: str
    entry: str
    kind_words: str
    author: str
    status: str
    status_words: str
    title: str
    standing: str
    tone: str
    due: int | None
    due_words: str
    facts: tuple[tuple[str, str], ...]
    tables: tuple[Table, ...]
    acts: tuple[OfferedAct, ...]
    forms: tuple[OfferedForm, ...]
    steps: tuple[SaidStep, ...]
    earlier: int


class Writable(Answer, frozen=True, kw_only=True):
    kind: str
    words: str


class SubjectPage(Answer, frozen=True, kw_only=True):
    """All that stands under a subject, the most pressing first; `more` says how much was left out."""

    subject: str
    words: str
    cards: tuple[SubjectCard, ...]
    more: str
    empty: str
    writable: tuple[Writable, ...]


class SubjectActing(Request, frozen=True, kw_only=True):
    """One of the acts that a card offers, on the entry that it names."""

    request_id: RequestId
    target: EntryName
    line: LineName | None = None
    minutes: Annotated[int, Meta(ge=1, le=100_000)] | None = None
    point: Annotated[int, Meta(ge=1, le=999)] | None = None
    points: Annotated[tuple[Annotated[int, Meta(ge=1, le=999)], ...], Meta(max_length=64)] | None = None
