"""What every form is made of: kinds of value with their limits, what a page sends, what a node answers."""

from typing import Annotated, Literal

from msgspec import Meta, Struct

Short = Annotated[str, Meta(max_length=64)]
Word = Annotated[str, Meta(max_length=128)]
Ticket = Annotated[str, Meta(min_length=1, max_length=64, description="from the answer that began this")]
Code = Annotated[str, Meta(max_length=32, description="the officer's own code, or the duress code")]
RequestId = Annotated[str, Meta(min_length=1, max_length=100, description="the same again has no second effect")]
EntryName = Annotated[str, Meta(pattern=r"^[0-9a-f]{4,64}$", description="an entry's id, or its first letters")]
LineName = Annotated[str, Meta(max_length=128, description="a line's id or name; may be left out where there is one")]
Language = Annotated[str, Meta(pattern=r"^[a-z]{2}$")]


class Request(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a page sends."""


class Answer(Struct, kw_only=True, frozen=True):
    """What the node answers."""


class Nothing(Answer, frozen=True, kw_only=True):
    """It was done."""


class Fault(Answer, frozen=True, kw_only=True):
    """What went wrong: `kind` says whose fault it is."""

    kind: Literal["misuse", "peer_fault", "unavailable"]
    code: str
    message: str
    hint: str


class Failed(Answer, frozen=True, kw_only=True):
    error: Fault
