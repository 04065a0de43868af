"""Forms of passing on: from the desk to functions, and of a function's own page."""

from typing import Annotated, Literal

from msgspec import Meta

from openline.web.forms.base import Answer, LineName, Request, RequestId, Short
from openline.web.forms.reading import OwnWords

FunctionName = Annotated[str, Meta(pattern=r"^[a-z][a-z0-9_]{1,31}$", description="a function's short name")]
EntryId = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}$", description="an entry's whole id")]
Note = Annotated[str, Meta(max_length=500)]


class PassingTo(Request, frozen=True, kw_only=True):
    """An entry goes to functions of the own party.

    Attributes:
        tell: what the other side learns once one of them has it: which one, that those concerned have it, nothing.
    """

    request_id: RequestId
    functions: Annotated[tuple[FunctionName, ...], Meta(min_length=1, max_length=64)]
    tell: Literal["named", "unnamed", "no"] = "unnamed"
    line: LineName | None = None


class ByHand(Request, frozen=True, kw_only=True):
    """What a function said otherwise than by its page."""

    request_id: RequestId
    function: FunctionName
    who: Short
    have: bool
    note: Note = ""
    line: LineName | None = None


class OfFunction(Request, frozen=True, kw_only=True):
    """One passing, of which nothing more is owed."""

    request_id: RequestId
    function: FunctionName
    line: LineName | None = None


class NewLink(Request, frozen=True, kw_only=True):
    request_id: RequestId
    label: Short = ""
    days: Annotated[int, Meta(ge=1, le=366)] = 90


class LinkName(Request, frozen=True, kw_only=True):
    request_id: RequestId
    link: Short


class MadeLink(Answer, frozen=True, kw_only=True):
    """A new link; its address is shown this once."""

    link: str
    address: str
    word: str
    expires_words: str


class LinkRow(Answer, frozen=True, kw_only=True):
    """A link that lives; `opened_words` is "" while nobody opened it."""

    link: str
    label: str
    made_by: str
    made_words: str
    opened_words: str
    expires_words: str


class FunctionRow(Answer, frozen=True, kw_only=True):
    """A function of the party.

    Attributes:
        open: so many of its pages are open now.
        owed: so many things that it was passed wait for its receipt.
    """

    function: str
    words: str
    language: str
    open: int
    owed: int
    links: tuple[LinkRow, ...]


class FunctionRows(Answer, frozen=True, kw_only=True):
    functions: tuple[FunctionRow, ...]


# the function's own page


class Opening(Request, frozen=True, kw_only=True):
    word: Short


class Receipted(Request, frozen=True, kw_only=True):
    """A function's word on what it was passed.

    Attributes:
        version: the entry that it has read.
        who: who says so, as he calls himself.
        note: why it cannot.
    """

    line: EntryId
    entry: EntryId
    version: EntryId
    have: bool
    who: Short = ""
    note: Note = ""


class Onward(Answer, frozen=True, kw_only=True):
    """What a function was passed: no more than it needs.

    Attributes:
        changed: it was passed, and has changed since: what was said of it before counts no more.
        begins, ends: of its window, seconds UTC.
        area: pairs of label and words.
        said: have, cannot, or "" while nothing was said of this version.
    """

    line: str
    entry: str
    version: str
    party: str
    kind_words: str
    precedence: str
    precedence_words: str
    status: str
    status_words: str
    changed: bool
    cancelled: bool
    sentence: str
    changes: tuple[str, ...]
    begins: int | None
    begins_words: str
    ends: int | None
    ends_words: str
    area: tuple[tuple[str, str], ...]
    texts: tuple[OwnWords, ...]
    passed_words: str
    said: str
    said_words: str


class FunctionPage(Answer, frozen=True, kw_only=True):
    """A function's page; `now` is the node's clock."""

    function: str
    words: str
    party: str
    language: str
    now: int
    items: tuple[Onward, ...]
