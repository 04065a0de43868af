"""Errors that say whose fault it is, the facts, and what to do next.

Every error is a `PeerFault` (keep it as evidence), a `Misuse` (mend the input or our program) or `Unavailable`
(try again later). A constructor raises `Misuse`; only the code that reads a peer's bytes turns it, once, into that
peer's `PeerFault`. The text of an error is one line; `hint` says what to do.
"""

from collections.abc import Mapping
from typing import ClassVar, NamedTuple


class Said(NamedTuple):
    """What an error says, for other languages than the program's own: `languages/*.ftl` has the words.

    A number stays a number: each language has its own form for it.
    """

    key: str
    arguments: Mapping[str, str | int] = {}


class OpenlineError(Exception):
    """The root of every error that Openline raises on purpose.

    Attributes:
        code: a stable word for programs, documented in docs/reference/errors.md.
        hint: one line that says what to do next; empty when there is nothing to do.
        said: message and hint by their key, where every language has words for them.
    """

    code: ClassVar[str] = "error"
    hint: str = ""
    said: Said | None = None

    def __init__(self, message: str, *, hint: str = "", said: Said | None = None) -> None:
        super().__init__(message)
        self.said = said
        if hint:
            self.hint = hint


class PeerFault(OpenlineError):
    """The other side sent what the spec forbids. Keep the bytes: they are evidence."""

    code = "peer_fault"


class Misuse(OpenlineError):
    """What was asked cannot be done as asked: mend the input, or the program that called."""

    code = "misuse"


class Unavailable(OpenlineError):
    """It may succeed later: something needed is not there now."""

    code = "unavailable"
