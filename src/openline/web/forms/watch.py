"""Forms of the watch: what is open, what changed, how it passes from one officer to the next, and its log."""

from typing import Annotated, Any

from msgspec import Meta

from openline.web.forms.base import Answer, Code, Request, RequestId, Short
from openline.web.forms.people import SignedIn

Digest = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}$", description="of everything that is open, as it was shown")]
Count = Annotated[int, Meta(ge=0, le=1 << 31)]
LogText = Annotated[str, Meta(min_length=1, max_length=4_000)]
Remarks = Annotated[str, Meta(max_length=4_000)]


class OpenRow(Answer, frozen=True, kw_only=True):
    """One thing that is open: an entry, a draft, or a form that is half written."""

    line: str
    entry: str
    draft: str
    sketch: str
    words: str
    state: str
    due_words: str
    precedence: str
    precedence_words: str


class LogRow(Answer, frozen=True, kw_only=True):
    """One thing that happened, in words.

    Attributes:
        kind: said (by a person); began, took, handed (a watch); came, answered, changed, lost, back, met, parted.
        entry: of the record; "" where it is none. `ours`: our own people said it.
    """

    at: int
    at_words: str
    kind: str
    kind_words: str
    line: str
    entry: str
    ours: bool
    peer: str
    officer: str
    watch: str
    words: str


class WatchNow(Answer, frozen=True, kw_only=True):
    """Who stands the watch, what is open, and what changed since this officer last left.

    Attributes:
        number: of the watch; 0 where none was begun. `mine`: this officer stands it.
        count, digest: over everything that is open; both officers of a hand-over sign these.
    """

    number: int
    officer: str
    mine: bool
    words: str
    count: int
    digest: str
    rows: tuple[OpenRow, ...]
    more: str
    since_words: str
    changes: tuple[LogRow, ...]
    changes_more: str


class TakingWatch(Request, frozen=True, kw_only=True):
    """The officer at the desk begins the first watch, or takes one that nobody hands over."""

    request_id: RequestId
    count: Count
    digest: Digest
    heard: bool
    staffed: bool = True
    remarks: Remarks = ""


class HandingOver(TakingWatch, frozen=True, kw_only=True):
    """The officer at the desk hands over to another, who signs in beside: by passkey, or by a code generator.

    Attributes:
        ticket, credential: of the incoming officer's passkey; or `officer` and `digits` of the generator.
    """

    code: Code
    ticket: Short = ""
    credential: dict[str, Any] | None = None
    officer: Short = ""
    digits: Annotated[str, Meta(pattern=r"^([0-9]{6})?$")] = ""


class WatchPassed(Answer, frozen=True, kw_only=True):
    """The watch has passed.

    Attributes:
        signed_in: who is at this desk from now on.
        not_stated: lines on which it could not be stated that the watch is staffed.
    """

    number: int
    signed_in: SignedIn
    not_stated: tuple[str, ...]


class Entered(Answer, frozen=True, kw_only=True):
    number: int


class LogEntry(Request, frozen=True, kw_only=True):
    request_id: RequestId
    text: LogText


class LogPage(Answer, frozen=True, kw_only=True):
    """The watch log from a moment on, for the screen and for paper."""

    party: str
    words: str
    from_words: str
    until_words: str
    rows: tuple[LogRow, ...]
    more: str
