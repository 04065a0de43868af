"""Forms of coming, being known and going; and of what administrators look at."""

from typing import Annotated, Any

from msgspec import Meta

from openline.web.forms.base import Answer, Code, Request, Short, Ticket, Word


class Begun(Answer, frozen=True, kw_only=True):
    """What the browser needs for a passkey: the ticket comes back with its answer."""

    ticket: str
    options: dict[str, Any]


class Invited(Begun, frozen=True, kw_only=True):
    officer: str


class Invitation(Request, frozen=True, kw_only=True):
    invitation: Word


class Enrolment(Request, frozen=True, kw_only=True):
    invitation: Word
    ticket: Ticket
    credential: dict[str, Any]
    code: Code
    duress: Code
    label: Short = ""


class SignInByPasskey(Request, frozen=True, kw_only=True):
    ticket: Ticket
    credential: dict[str, Any]
    code: Code


class SignInByGenerator(Request, frozen=True, kw_only=True):
    officer: Short
    digits: Annotated[str, Meta(pattern=r"^[0-9]{6}$")]
    code: Code


class SignedIn(Answer, frozen=True, kw_only=True):
    """Who is at this desk.

    Attributes:
        officer: named at home only.
        roles: read, draft, release, administer: those that count behind the means of signing in.
        means: passkey or generator.
        party: whose node this is.
        language: in which the node speaks to its officers by default.
        idle: so many seconds without an act of the officer until the desk locks itself.
    """

    officer: str
    office: str
    roles: tuple[str, ...]
    means: str
    party: str
    language: str
    idle: int


class AuditAct(Answer, frozen=True, kw_only=True):
    """One act. `act_words` is empty where no language has words for it; `act` is its code."""

    number: int
    at: int
    at_words: str
    act_words: str
    officer: str
    office: str
    watch: str
    act: str
    about: str
    means: str
    coerced: bool


class Audit(Answer, frozen=True, kw_only=True):
    """The newest acts of the node's own audit feed, which was checked whole; `officers` are all who are enrolled."""

    records: int
    words: str
    officers: tuple[str, ...]
    acts: tuple[AuditAct, ...]
