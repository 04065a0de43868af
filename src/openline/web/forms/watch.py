"""Forms of the watch: what is open, what changed, how it passes from one officer to the next, and its log."""

from typing import Annotated, Any, Literal

from msgspec import Meta

from openline.web.forms.base import Answer, Code, LineName, Request, RequestId, Short
from openline.web.forms.people import SignedIn

Digest = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}$", description="of everything that is open, as it was shown")]
Count = Annotated[int, Meta(ge=0, le=1 << 31)]
LogText = Annotated[str, Meta(min_length=1, max_length=4_000)]
Remarks = Annotated[str, Meta(max_length=4_000)]


Only = Literal["", "flash", "immediate", "priority", "routine", "watch"]
Place = Annotated[
    str, Meta(pattern=r"^([0-9]{1,18}\.-?[0-9]{1,19})?$", description="a place in the log, as a page named it")
]
Typed = Annotated[str, Meta(max_length=40, description="a time in UTC, as typed: 2026-11-30, 2026-11-30 04:00")]
Skip = Annotated[int, Meta(ge=0, le=1 << 31, description="so many are passed over")]
Number = Annotated[int, Meta(ge=1, le=1 << 31)]


class OpenRow(Answer, frozen=True, kw_only=True):
    """One thing that is open: an entry, a report that is due, what nobody could read, a draft, a form half written.

    Attributes:
        needs: what it waits for, as a code.
        closes: its name where an officer may close it with a reason; "" where it leaves only by what is said.
    """

    line: str
    entry: str
    draft: str
    sketch: str
    words: str
    state: str
    due_words: str
    precedence: str
    precedence_words: str
    needs: str
    closes: str


class LogRow(Answer, frozen=True, kw_only=True):
    """One thing that happened, in words.

    Attributes:
        kind: said, closed (by a person); began, took, handed (a watch); came, answered, changed; lost, back; met,
            parted.
        entry: of the record; "" where it is none. `ours`: our own people said it.
        precedence: of an entry; "" for all else. `open_words`: says that it is open still; "" where it is not.
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
    precedence: str
    precedence_words: str
    open_words: str


class WatchNow(Answer, frozen=True, kw_only=True):
    """Who stands the watch, and what is open.

    Attributes:
        number: of the watch; 0 where none was begun. `mine`: this officer stands it.
        count, digest: over everything that is open; both officers of a hand-over sign these.
        skip: so many rows came before these; `more`: says how many come after.
    """

    number: int
    officer: str
    mine: bool
    words: str
    count: int
    digest: str
    rows: tuple[OpenRow, ...]
    skip: int
    more: str


class ChangeCount(Answer, frozen=True, kw_only=True):
    """How much changed of one kind: a precedence, or `watch` for the lines themselves and the watch."""

    only: str
    count: int
    words: str


class Changes(Answer, frozen=True, kw_only=True):
    """What changed since this officer last left the desk: a page of it, the most urgent first, of these the newest.

    Attributes:
        until: the end of this list; with it its other pages stay what they are. `newer`: something came behind it.
        count: how much there is of what was asked for; `counts` of each kind.
        range_words: which of them these are; "" where they are all.
    """

    since_words: str
    until: int
    skip: int
    only: str
    count: int
    counts: tuple[ChangeCount, ...]
    rows: tuple[LogRow, ...]
    range_words: str
    newer: bool


class Closing(Request, frozen=True, kw_only=True):
    """An officer closes something that is open; the reason stays at home.

    Attributes:
        name, needs: as the list has it.
    """

    request_id: RequestId
    line: LineName
    name: Annotated[str, Meta(min_length=1, max_length=128)]
    needs: Short
    reason: Annotated[str, Meta(min_length=1, max_length=500)]


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
    """A page of the watch log, for the screen and for paper.

    Attributes:
        older, newer: where the pages beside it end and begin; "" where there is none.
        watch: it is a page of this watch alone; 0 where it is of all.
    """

    party: str
    words: str
    from_words: str
    until_words: str
    rows: tuple[LogRow, ...]
    older: str
    newer: str
    watch: int


class WatchRow(Answer, frozen=True, kw_only=True):
    number: int
    words: str


class Watches(Answer, frozen=True, kw_only=True):
    """The watches that were stood here, the newest first."""

    watches: tuple[WatchRow, ...]
    more: bool
