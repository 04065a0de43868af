"""Forms of a draft that waits for people: read in full, released, sent back, discarded."""

from typing import Annotated, Literal

from msgspec import Meta

from openline.web.forms.base import LineName, Request, RequestId
from openline.web.forms.reading import DraftRow

DraftName = Annotated[str, Meta(pattern=r"^[0-9a-f]{12}$", description="a draft's id")]
Reason = Annotated[str, Meta(min_length=1, max_length=500, description="what is to be changed; it stays at home")]


class DraftInFull(DraftRow, frozen=True, kw_only=True):
    """A draft as it would be said, and what this officer can do for it.

    Attributes:
        details: pairs of label and words.
        texts: the author's own words, as they are, made harmless.
        conflicts: what of all that is in force it would meet, in words.
        advice: what its author should know before it goes.
        lacks: why this officer cannot release it now; "" where nothing is in the way.
    """

    peer: str
    status: str
    precedence: str
    precedence_words: str
    details: tuple[tuple[str, str], ...]
    texts: tuple[str, ...]
    conflicts: tuple[str, ...]
    advice: tuple[str, ...]
    lacks: Literal["", "role", "second", "keys", "time"]
    lacks_words: str


class Releasing(Request, frozen=True, kw_only=True):
    """One more person releases a draft, or discards it."""

    request_id: RequestId
    line: LineName | None = None


class SendingBack(Request, frozen=True, kw_only=True):
    """A draft goes back to who wrote it."""

    request_id: RequestId
    reason: Reason
    line: LineName | None = None
