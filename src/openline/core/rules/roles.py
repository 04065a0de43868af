"""Who may do what at home: roles of people, and what each way of signing in is good for.

Pure data and functions. A role says what a person is there for; the release of a message by two people is another rule
(`release`), and holds beside this one.
"""

from enum import IntEnum, StrEnum
from typing import Final


class Role(IntEnum):
    """What an officer is there for; none includes another."""

    READ = 1
    """sees everything of the node's lines; says that something was opened, understood or passed on"""
    DRAFT = 2
    """writes what somebody else releases"""
    RELEASE = 3
    """speaks to the other side"""
    ADMINISTER = 4
    """sees the audit feed and who is enrolled; takes back passkeys, sessions and roles"""


class Means(StrEnum):
    """How a person showed who it is."""

    PASSPHRASE = "passphrase"
    PASSKEY = "passkey"
    GENERATOR = "generator"
    """a code generator: its codes can be phished, so it never speaks to the other side but by receipts"""
    LINK = "link"
    """the link of a function beyond the desk: it receipts what it was passed, and no more"""


USUAL: Final = frozenset({Role.READ, Role.DRAFT, Role.RELEASE})
"""The roles of an officer of whom nothing else was said."""

OF_GENERATOR: Final = frozenset({Role.READ})
"""What is left of a person's roles behind a code generator."""

_RECEIPTS: Final = frozenset({"pass", "pass.to", "pass.by-hand", "pass.end", "take"})
_AT_HOME: Final = frozenset({"watch.take", "watch.hand-over", "log.write"})
_ADMINISTERING: Final = frozenset({"officer.take-back", "officer.end", "officer.roles", "officer.remove"})
_DRAFTING: Final = frozenset(
    {"draft.drop", "incident.note", "incident.forget", "open.close", "sketch.keep", "sketch.drop"}
)


def roles_behind(means: Means, roles: frozenset[Role]) -> frozenset[Role]:
    """Return which of a person's roles count, by how the person signed in."""
    if means is Means.LINK:
        return frozenset()
    return roles & OF_GENERATOR if means is Means.GENERATOR else roles


def role_needed(verb: str, *, receipt: bool = False, drafts: bool = False) -> Role:
    """Return the role that an act takes.

    Args:
        verb: of the node's service.
        receipt: a reply that says no more than that something was opened or understood.
        drafts: it would be kept for somebody else to release.
    """
    if receipt or verb in _RECEIPTS or verb in _AT_HOME:
        return Role.READ
    if verb in _ADMINISTERING:
        return Role.ADMINISTER
    if drafts or verb in _DRAFTING:
        return Role.DRAFT
    return Role.RELEASE
