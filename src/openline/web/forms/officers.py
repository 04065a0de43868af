"""Forms of the party's own people, as an administrator sees them."""

from typing import Annotated, Literal

from msgspec import Meta

from openline.web.forms.base import Answer, Request, RequestId, Short


class PasskeyRow(Answer, frozen=True, kw_only=True):
    """A passkey; `passkey` is by what it is named here, and not its own id."""

    passkey: str
    label: str
    added_words: str


class SessionRow(Answer, frozen=True, kw_only=True):
    """A session; `passkey` names the one that opened it, `here` says that it is the one that asks."""

    session: str
    means: str
    passkey: str
    began_words: str
    used_words: str
    locked: bool
    here: bool


class OfficerRow(Answer, frozen=True, kw_only=True):
    name: str
    office: str
    roles: tuple[str, ...]
    generator: bool
    passkeys: tuple[PasskeyRow, ...]
    sessions: tuple[SessionRow, ...]


class Officers(Answer, frozen=True, kw_only=True):
    """Everybody who is enrolled, by name."""

    officers: tuple[OfficerRow, ...]


class Removal(Request, frozen=True, kw_only=True):
    request_id: RequestId


class TakingBack(Removal, frozen=True, kw_only=True):
    passkey: Short


class EndingSessions(Removal, frozen=True, kw_only=True):
    """`session` is left out for all of them."""

    session: Short = ""


class Roles(Removal, frozen=True, kw_only=True):
    roles: Annotated[tuple[Literal["read", "draft", "release", "administer"], ...], Meta(min_length=1, max_length=4)]
