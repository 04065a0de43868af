"""What is known of the line itself: whether bytes travel, whether the watch is staffed, how the parties deal; what was
handed over from watch to watch, and what is withheld (spec 8.6).

Whether bytes travel, whether somebody is there and whether the parties talk are three facts. None follows from another.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from openline.core.catalogue.notices import Withheld
from openline.core.catalogue.receipts import Handover, LineStatus, Politics, Transport
from openline.core.record.entry import Status
from openline.core.situation.item import Governs, Item
from openline.core.situation.politics import SuspensionState, political_state
from openline.core.situation.state import actual, newest

STAFFED_FOR_S: Final = 12 * 3600
"""A watch that was said to be staffed is no longer known to be, after this."""
CLOCKS_APART_S: Final = 300
"""So far two clocks of a line may be apart: what is stated later than this is of another time."""


# the three facts


class Staffing(StrEnum):
    """Whether the watch is staffed. Only a person says so, and only for half a day; silence says neither."""

    STAFFED = "staffed"
    NOT_STAFFED = "not_staffed"
    NOT_STATED = "not_stated"


@dataclass(frozen=True, slots=True)
class LineFacts:
    """The three facts about one party's end of the line at a moment; none follows from another.

    Attributes:
        transport: whether bytes travel, as the party last stated; None while it has stated nothing.
        staffing: whether its watch is staffed.
        politics: how the parties deal, from the suspensions in force alone.
        staffed_until: when the statement that the watch is staffed lapses; None where it does not hold.
        stated_politics: what the party's own last LINE_STATUS says of it, where that is another thing.
        statements: the entries on which this rests.
    """

    transport: Transport | None
    staffing: Staffing
    politics: Politics
    staffed_until: int | None = None
    stated_politics: Politics | None = None
    statements: tuple[bytes, ...] = ()


def line_facts(items: Iterable[Item], suspensions: Iterable[SuspensionState], party: int, at: int) -> LineFacts:
    """Return the three facts about a party's end of the line, as stated in the record.

    Where two of its nodes stated different things without knowledge of each other, the worse holds.

    Args:
        items: all LINE_STATUS of the line.
        at: seconds UTC; what is stated for later does not count yet.
    """
    stated = newest([item for item in actual(items, LineStatus, party) if item.clock <= at + CLOCKS_APART_S])
    said = [(item, item.element) for item in stated if isinstance(item.element, LineStatus)]
    staffing, until = _staffing(said, at)
    politics = political_state(suspensions, at)
    differs = {each.politics for _, each in said} - {politics}
    return LineFacts(
        transport=max((each.transport for _, each in said), default=None),
        staffing=staffing,
        politics=politics,
        staffed_until=until,
        stated_politics=max(differs, default=None),
        statements=tuple(sorted(item.id for item, _ in said)),
    )


def _staffing(said: Sequence[tuple[Item, LineStatus]], at: int) -> tuple[Staffing, int | None]:
    lapses = [item.clock + STAFFED_FOR_S for item, _ in said]
    if not said or min(lapses) <= at:
        return Staffing.NOT_STATED, None
    if not all(each.staffed for _, each in said):
        return Staffing.NOT_STAFFED, None
    return Staffing.STAFFED, min(lapses)


# what watches hand over


@dataclass(frozen=True, slots=True)
class Vanished:
    """Something that a watch handed over as open, that is open still, and that the newest hand-over does not name."""

    entry: bytes
    handed_over_in: bytes


def vanished(items: Iterable[Item], party: int, still_open: Collection[bytes]) -> tuple[Vanished, ...]:
    """Return what vanished from a party's hand-overs, each with the last hand-over that named it, sorted.

    Args:
        items: all HANDOVER of the line.
        still_open: ids of the entries that the situation shows as open.
    """
    given = sorted(actual(items, Handover, party), key=lambda item: item.order)
    named = {item: set(item.element.open_items) for item in given if isinstance(item.element, Handover)}
    kept = {entry for item in newest(given) for entry in named[item]}
    last = {entry: item.id for item in given for entry in named[item]}
    return tuple(
        Vanished(entry, handover)
        for entry, handover in sorted(last.items())
        if entry not in kept and entry in still_open
    )


# what is withheld


@dataclass(frozen=True, slots=True)
class WithheldCount:
    """How many notices a party did not give in a year, under one agreement, against what was agreed.

    Attributes:
        count: as it last stated.
        most: the highest number that it ever stated for that year; a count that goes down is shown beside it.
        limit: a year's limit by the charter's word `withheld.AGREEMENT`; None where there is none.
        entries: the newest statements.
    """

    party: int
    agreement: str
    year: int
    count: int
    most: int
    limit: int | None
    entries: tuple[bytes, ...]

    @property
    def over(self) -> bool:
        """Say whether it is more than was agreed."""
        return self.limit is not None and self.count > self.limit


def withheld_counts(items: Iterable[Item], governs: Governs) -> tuple[WithheldCount, ...]:
    """Return what each party counts as withheld, by party, agreement and year; of concurrent counts the higher.

    Args:
        items: all WITHHELD of the line.
        governs: finds the limit, by the charter under which the newest count was stated; of several the lower.
    """
    groups: dict[tuple[int, str, int], list[tuple[Item, Withheld]]] = {}
    for item in items:
        said = item.element
        if isinstance(said, Withheld) and item.status == Status.ACTUAL:
            groups.setdefault((item.party, said.agreement, said.year), []).append((item, said))
    found = []
    for (party, agreement, year), group in sorted(groups.items()):
        counts = {item: said.count for item, said in group}
        heads = newest(list(counts))
        limits = [governs(head).words.get(f"withheld.{agreement}") for head in heads]
        found.append(
            WithheldCount(
                party=party,
                agreement=agreement,
                year=year,
                count=max(counts[head] for head in heads),
                most=max(counts.values()),
                limit=min((limit for limit in limits if limit is not None), default=None),
                entries=tuple(sorted(head.id for head in heads)),
            )
        )
    return tuple(found)
