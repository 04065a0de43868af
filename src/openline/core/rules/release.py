"""Who may release what: one person or two, and which elements two holders of an office's key sign as well.

The service asks here for every interface. A charter may ask for more than this table, never for less; what saves lives
or proves receipt always takes one person, whatever a charter says.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from openline.core.errors import Misuse, Said

MINISTRY_LEVEL: Final = 4
"""Authority levels: 1 duty, 2 command, 3 staff, 4 ministry, 5 head."""

LEVELS: Final = ("duty", "command", "staff", "ministry", "head")


class NotReleased(Misuse):
    """It needs more people, or other people, before it is sent. It stays a draft."""

    code = "not_released"


@dataclass(frozen=True, slots=True)
class ReleaseRule:
    """What the release of an element takes.

    Attributes:
        persons: different people who release it: 1 or 2.
        office_key_holders: different holders of the office's key who sign it: 0 or 2.
        most_actions: for one person, the most actions from draft to sent.
    """

    persons: int = 1
    office_key_holders: int = 0
    most_actions: int | None = None


ONE_PERSON: Final = ReleaseRule()
QUICK: Final = ReleaseRule(most_actions=2)
TWO_PERSONS: Final = ReleaseRule(persons=2)
OFFICE_KEYS: Final = ReleaseRule(persons=2, office_key_holders=2)

ALWAYS_ONE: Final = frozenset({"distress", "receipt", "test", "signal"})
"""Distress, receipts, tests and coded signals: nobody looks for a second person first; no charter can ask for it."""

TABLE: Final[Mapping[str, ReleaseRule]] = MappingProxyType(
    {
        **dict.fromkeys(sorted(ALWAYS_ONE), QUICK),
        "launch": OFFICE_KEYS,
        "suspend": OFFICE_KEYS,
        "readout": OFFICE_KEYS,
        "principal_message": OFFICE_KEYS,
        "call_request.ministry": OFFICE_KEYS,
        "call_request.head": OFFICE_KEYS,
        "account.attribution": TWO_PERSONS,
        "ceasefire_event.attribution": TWO_PERSONS,
    }
)
"""By element's name in lower case, alone or with a qualifier: a level's name, or `attribution` where it names who."""


def release_rule(
    element: str,
    *,
    level: int | None = None,
    attribution: bool = False,
    agreed: Mapping[str, int] | None = None,
) -> ReleaseRule:
    """Return what the release of an element takes.

    Args:
        element: name in lower case.
        level: authority level that it is addressed to or spoken at, 1 to 5.
        attribution: it names who is held to have caused something.
        agreed: the charter's words: `release.question` persons, `office_keys.question` holders; each with a qualifier
            where it has one. Numbers over 2 count as 2.
    """
    if level is not None and not 1 <= level <= len(LEVELS):
        raise Misuse(f"no authority level {level}", hint="1 duty, 2 command, 3 staff, 4 ministry, 5 head")
    if element in ALWAYS_ONE:
        return TABLE[element]
    names = _names(element, level, attribution)
    words = agreed or {}
    rules = [TABLE.get(name, ONE_PERSON) for name in names]
    persons = [rule.persons for rule in rules] + [min(words.get(f"release.{name}", 1), 2) for name in names]
    holders = [rule.office_key_holders for rule in rules]
    holders += [2 if words.get(f"office_keys.{name}", 0) else 0 for name in names]
    return ReleaseRule(persons=max(persons), office_key_holders=max(holders))


def office_keys_agreed(
    element: str,
    *,
    level: int | None = None,
    attribution: bool = False,
    agreed: Mapping[str, int] | None = None,
) -> int:
    """Return how many holders the charter's own words ask for, whatever the table asks; as for `release_rule`."""
    words = agreed or {}
    said = any(words.get(f"office_keys.{name}", 0) for name in _names(element, level, attribution))
    return 2 if said and element not in ALWAYS_ONE else 0


def under_office_keys(agreed: Mapping[str, int] | None = None) -> frozenset[str]:
    """Return the names of all elements that holders of office keys may have to sign, in some case."""
    named = {name for name, rule in TABLE.items() if rule.office_key_holders}
    named |= {word.removeprefix("office_keys.") for word in agreed or {} if word.startswith("office_keys.")}
    return frozenset(name.partition(".")[0] for name in named) - ALWAYS_ONE


def _names(element: str, level: int | None, attribution: bool) -> list[str]:
    names = [element]
    if level is not None:
        names.append(f"{element}.{LEVELS[level - 1]}")
    if attribution:
        names.append(f"{element}.attribution")
    return names


def persons_missing(rule: ReleaseRule, released_by: Iterable[str]) -> int:
    """Return how many different people are still needed; the same person twice counts once."""
    return max(0, rule.persons - len(set(released_by)))


def holders_missing(rule: ReleaseRule, signed_by: Iterable[str | bytes]) -> int:
    """Return how many different holders of the office's key have still to sign."""
    return max(0, rule.office_key_holders - len(set(signed_by)))


def check_release(rule: ReleaseRule, released_by: Collection[str], signed_by: Collection[str | bytes] = ()) -> None:
    """Refuse a release that its rule does not allow.

    Args:
        released_by: the officers who released it, one for each act.
        signed_by: the holders (names or keys) whose office signature was verified, one for each signature.

    Raises:
        NotReleased: someone is missing, or the same person acted twice where two are needed.
    """
    if persons_missing(rule, released_by):
        if len(released_by) > len(set(released_by)):
            raise NotReleased(
                "the same person released it twice",
                hint="a second, different person has to release it",
                said=Said("same-person-twice"),
            )
        raise NotReleased(
            f"it takes {rule.persons} people to release this, so far {len(set(released_by))}",
            hint="it stays a draft until another person releases it",
            said=Said("people-missing", {"needed": rule.persons, "now": len(set(released_by))}),
        )
    if holders_missing(rule, signed_by):
        raise NotReleased(
            f"{rule.office_key_holders} holders of the office's key sign this, so far {len(set(signed_by))}",
            hint="it stays a draft until the holders of the office's key have signed",
            said=Said("keys-missing", {"needed": rule.office_key_holders or 0, "now": len(set(signed_by))}),
        )
