"""Forms of what an officer does with what was read."""

from typing import Annotated, Literal

from msgspec import Meta

from openline.web.forms.base import Answer, Language, LineName, Request, RequestId, Short


class Receipting(Request, frozen=True, kw_only=True):
    """A person says how far an entry has come; it says nothing of agreement."""

    request_id: RequestId
    level: Literal["opened", "understood"]
    line: LineName | None = None


class Answering(Request, frozen=True, kw_only=True):
    """One of the few fixed replies; a text is optional, and goes under its marker."""

    request_id: RequestId
    result: Literal["yes", "no", "unable", "stand_by", "no_information", "repeat"]
    minutes: Annotated[int, Meta(ge=1, le=100_000)] | None = None
    text: Annotated[str, Meta(max_length=4_000)] | None = None
    marker: Short | None = None
    language: Language | None = None
    line: LineName | None = None


class Declining(Request, frozen=True, kw_only=True):
    """An entry cannot be dealt with; the reason is a code of the catalogue."""

    request_id: RequestId
    reason: Short
    line: LineName | None = None


class PlanReplying(Request, frozen=True, kw_only=True):
    """A reply to a plan; none of them is a permission. The comment may say what would make it safe."""

    request_id: RequestId
    decision: Literal["noted", "noted_with_comment", "cannot_support_safely"]
    text: Annotated[str, Meta(max_length=4_000)] | None = None
    marker: Short | None = None
    language: Language | None = None
    line: LineName | None = None


class Passing(Request, frozen=True, kw_only=True):
    """An entry goes on to those concerned, or to a named function."""

    request_id: RequestId
    function: Short | None = None
    line: LineName | None = None


class Sent(Answer, frozen=True, kw_only=True):
    """What an act led to: entries on the record, or a draft that waits for more people."""

    entries: tuple[str, ...]
    draft: str | None
    advice: tuple[str, ...]
