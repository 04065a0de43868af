"""Sums over linked activities against thresholds, and what was declared against what took place.

One plan split into several small ones is the oldest way round a threshold. What is linked is counted together; what
was not stated is named beside the sum, which then is a least number.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from openline.core.errors import Misuse

FIELDS: Final = ("troops", "tanks", "armoured", "artillery", "aircraft", "ships", "vehicles")
"""Strength in numbers, as plans state it: `armoured` are combat vehicles other than tanks, `artillery` pieces of 100 mm
and more, `vehicles` all others."""

ACTUALS_DUE_S: Final = 14 * 86_400
"""A report of actuals is missing this long after the end (ours)."""


@dataclass(frozen=True, slots=True)
class Threshold:
    """A number from which something is owed: `code` is what (notification, observation), `field` one of FIELDS.

    `kinds`: the kinds of activity it counts; none named is every kind.
    """

    code: str
    field: str
    least: int
    kinds: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        if self.field not in FIELDS or self.least < 1:
            raise Misuse(f"{self.field} from {self.least} is no threshold", hint=f"fields are {', '.join(FIELDS)}")


VIENNA_2011: Final = (
    Threshold("notification", "troops", 9_000),
    Threshold("notification", "tanks", 250),
    Threshold("notification", "armoured", 500),
    Threshold("notification", "artillery", 250),
    Threshold("observation", "troops", 13_000),
)
"""Vienna Document 2011, as far as docs/reference/rules.md could confirm it, less the 3,000 troops of landings: a plan
does not say that it is one."""


def agreed(words: Mapping[str, int]) -> tuple[Threshold, ...]:
    """Return the thresholds that a charter's words state, sorted.

    `threshold.notification.troops` counts every kind, `threshold.notification.troops.exercise` one kind;
    `threshold.set.vienna-2011` (any number but 0) adopts that set.

    Raises:
        Misuse: a word has no such field, or its number is 0.
    """
    found: list[Threshold] = []
    for word, number in words.items():
        match word.split("."):
            case ["threshold", "set", "vienna-2011"]:
                found += VIENNA_2011 if number else ()
            case ["threshold", code, name]:
                found.append(Threshold(code, name, number))
            case ["threshold", code, name, kind]:
                found.append(Threshold(code, name, number, frozenset({kind})))
    return tuple(sorted(set(found), key=_place))


def _place(threshold: Threshold) -> tuple[str, str, int, list[str]]:
    return threshold.code, threshold.field, threshold.least, sorted(threshold.kinds)


@dataclass(frozen=True, slots=True)
class Part:
    """One activity in force: its id, kind, the ids it is part of or linked to, and the strength it states by field."""

    id: str
    kind: str
    forces: Mapping[str, int]
    links: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Flag:
    """A threshold that linked activities reach.

    Attributes:
        total: the sum of what is stated.
        parts: the ids counted, sorted.
        unstated: those of them that do not state the field: the true sum may be larger.
        only_together: no part reaches it alone.
    """

    threshold: Threshold
    total: int
    parts: tuple[str, ...]
    unstated: tuple[str, ...]
    only_together: bool


def linked(parts: Iterable[Part]) -> tuple[tuple[Part, ...], ...]:
    """Return the groups of activities that are linked, also over others, also where only one side names the link.

    A link to something that is not held joins all who name it: parts of one plan need not name each other.
    """
    held = {part.id: part for part in parts}
    neighbours: defaultdict[str, set[str]] = defaultdict(set)
    for part in held.values():
        for link in part.links:
            neighbours[part.id].add(link)
            neighbours[link].add(part.id)
    groups, seen = [], set[str]()
    for start in sorted(held):
        if start in seen:
            continue
        seen.add(start)
        reached, edge = [start], [start]
        while edge:
            fresh = neighbours[edge.pop()] - seen
            seen |= fresh
            reached += fresh
            edge += fresh
        groups.append(tuple(held[name] for name in sorted(reached) if name in held))
    return tuple(groups)


def flags(parts: Iterable[Part], thresholds: Sequence[Threshold] = VIENNA_2011) -> tuple[Flag, ...]:
    """Return the thresholds that each group of linked activities reaches, in one order whatever order they came in."""
    found = [
        flag
        for group in linked(parts)
        for threshold in sorted(set(thresholds), key=_place)
        if (flag := _flag(group, threshold)) is not None
    ]
    return tuple(found)


def _flag(group: Sequence[Part], threshold: Threshold) -> Flag | None:
    counted = [part for part in group if not threshold.kinds or part.kind in threshold.kinds]
    numbers = [part.forces.get(threshold.field, 0) for part in counted]
    if sum(numbers) < threshold.least:
        return None
    unstated = tuple(part.id for part in counted if threshold.field not in part.forces)
    only_together = max(numbers) < threshold.least
    return Flag(threshold, sum(numbers), tuple(part.id for part in counted), unstated, only_together)


@dataclass(frozen=True, slots=True)
class Difference:
    """One number as declared and as it took place; None is not stated. `change` is actual less declared."""

    field: str
    declared: int | None
    actual: int | None

    @property
    def change(self) -> int | None:
        return None if self.declared is None or self.actual is None else self.actual - self.declared


def differences(declared: Mapping[str, int], actual: Mapping[str, int]) -> tuple[Difference, ...]:
    """Return where actuals differ from what was declared, also where only one of the two states a number.

    Fields of strength come first and in their order, then any others by name (a start or an end in seconds UTC).
    """
    names = [*FIELDS, *sorted((declared.keys() | actual.keys()) - set(FIELDS))]
    pairs = (Difference(name, declared.get(name), actual.get(name)) for name in names)
    return tuple(pair for pair in pairs if pair.declared != pair.actual)


def actuals_missing(ended_at: int, at: int, reported: bool, due_s: int = ACTUALS_DUE_S) -> bool:
    """Say whether the report of actuals of something that ended is overdue (times in seconds UTC)."""
    return not reported and at > ended_at + due_s
