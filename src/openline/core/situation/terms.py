"""The words under which the numbers of a charter govern: which are known, and which of two is the stricter (spec 8.10).

A word that is not known here, or whose number its rule cannot take, is shown and does not govern: both sides signed
it, and nothing may break on it.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from openline.core.catalogue.codes import ActivityKind
from openline.core.catalogue.every import CATALOGUE
from openline.core.catalogue.incidents import IncidentClass
from openline.core.catalogue.notices import LaunchClass
from openline.core.rules import quotas
from openline.core.rules.deadlines import DEFAULTS, STAND_BYS
from openline.core.rules.lead_times import RULE_SETS
from openline.core.rules.precedence import ORDER
from openline.core.rules.release import LEVELS
from openline.core.rules.thresholds import FIELDS

TEST_PERIOD: Final = "test_period"
LEAST_TEST_PERIOD_S: Final = 60
MOST: Final = 2**32 - 1
MOST_MINUTES: Final = 10_080

_TIMED: Final = frozenset(word.partition(".")[0] for word in DEFAULTS) - {"carriage", "crisis"}
_NAMES: Final = frozenset(kind.name.lower() for kind in CATALOGUE.values())
_KINDS: Final = frozenset(
    {"movement", *(name.lower() for listed in (ActivityKind, LaunchClass) for name in listed.__members__)}
)
_INCIDENTS: Final = frozenset(name.lower() for name in IncidentClass.__members__)
_HIGHER: Final = frozenset({"lead", "release", "office_keys", "never_suspended", "onward"})
"""First parts of the words of which the higher number is the stricter; of all others it is the lower."""


def known(word: str, number: int) -> bool:
    """Say whether a number governs under a word."""
    match word.split("."):
        case ["test_period"]:
            return LEAST_TEST_PERIOD_S <= number <= MOST
        case ["carriage"] | ["onward", "warn"]:
            return 0 < number <= MOST
        case ["crisis", _]:
            return word in DEFAULTS and 0 < number <= MOST
        case [first] if first in quotas.DEFAULTS:
            return quotas.LEAST[first] <= number <= quotas.MOST[first]
        case [first] if first == STAND_BYS:
            return number <= MOST
        case ["lead", "set", name]:
            return name in RULE_SETS and number <= 1
        case ["lead", "kind", kind]:
            return kind in _KINDS and 0 < number <= MOST
        case ["threshold", "set", "vienna-2011"]:
            return number <= 1
        case ["threshold", "notification" | "observation", field, *kind] if len(kind) < 2:
            return field in FIELDS and _KINDS.issuperset(kind) and 0 < number <= MOST
        case ["release" | "office_keys", name, *more] if len(more) < 2:
            return name in _NAMES and {*LEVELS, "attribution"}.issuperset(more) and number <= 2
        case ["never_suspended", name]:
            return name in _NAMES and number <= 1
        case ["withheld", *agreement]:
            return any(agreement) and number <= MOST
        case ["trigger", kind]:
            return kind in _INCIDENTS and 0 < number <= MOST_MINUTES
        case [element, *more]:
            return element in _TIMED and _qualified(more) and 0 < number <= MOST
    return False


def _qualified(parts: list[str]) -> bool:
    """Say whether what stands behind an element's name is a qualifier, a precedence, or one behind the other."""
    return all(parts) and (len(parts) < 2 or (len(parts) == 2 and parts[0] not in ORDER and parts[1] in ORDER))


def strictest(word: str, numbers: Iterable[int]) -> int:
    """Return the number that asks for most care, of those that stand side by side under one word."""
    return max(numbers) if word.partition(".")[0] in _HIGHER or word == "threshold.set.vienna-2011" else min(numbers)


def protected(words: Mapping[str, int]) -> frozenset[int]:
    """Return the numbers of the elements that a charter's words protect from every suspension."""
    return frozenset(kind.number for kind in CATALOGUE.values() if words.get(f"never_suspended.{kind.name.lower()}"))
