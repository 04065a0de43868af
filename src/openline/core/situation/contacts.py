"""Who can be called: the ladder that a party publishes, at a moment, and its next level (spec 8.6)."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from openline.core.catalogue.receipts import Contact, Contacts, Holder
from openline.core.rules.hours import next_closing, next_opening, office_hours, reachable
from openline.core.rules.ladder import Step, next_steps
from openline.core.rules.local_time import Zone
from openline.core.situation.item import Item
from openline.core.situation.state import actual, newest

Zones = Callable[[str], Zone | None]
"""Returns the zone of a name (IANA); None for one that is not known here."""


@dataclass(frozen=True, slots=True)
class Reach:
    """One step of a party's ladder at a moment.

    Attributes:
        reachable: its published hours hold and it has a holder; None where its time zone is not known here. Whether
            anybody is there is another fact.
        opens, closes: when that changes next, seconds UTC; None where it does not, or is not known.
        entry: the CONTACTS that publishes it.
    """

    contact: Contact
    entry: bytes
    reachable: bool | None
    opens: int | None = None
    closes: int | None = None


def contacts_at(items: Iterable[Item], party: int, at: int) -> tuple[Item, ...]:
    """Return the CONTACTS of a party that hold at a moment: the one that is valid from the latest time.

    Of two that are valid from the same time, the one whose author had seen the other holds; both, side by side, where
    neither had.

    Args:
        items: all CONTACTS of the line.
    """
    begun = {
        item: item.element.valid_from
        for item in actual(items, Contacts, party)
        if isinstance(item.element, Contacts) and item.element.valid_from <= at
    }
    latest = max(begun.values(), default=0)
    return tuple(
        sorted(newest([item for item, since in begun.items() if since == latest]), key=lambda item: item.order)
    )


def ladder_at(items: Iterable[Item], party: int, at: int) -> tuple[tuple[Contact, bytes], ...]:
    """Return the steps of a party's ladder at a moment, by level and office, each with the entry that publishes it."""
    steps: dict[Contact, bytes] = {}
    for item in contacts_at(items, party, at):
        assert isinstance(item.element, Contacts)
        for contact in item.element.ladder:
            steps.setdefault(contact, item.id)
    return tuple(sorted(steps.items(), key=lambda step: (step[0].level, step[0].office, step[1])))


def reach(items: Iterable[Item], party: int, at: int, zones: Zones) -> tuple[Reach, ...]:
    """Return which steps of a party's ladder can be reached at a moment, by their published hours.

    It depends on this machine's zone data: it is shown, and no part of what two nodes compare.
    """
    return tuple(_reach(contact, entry, at, zones) for contact, entry in ladder_at(items, party, at))


def _reach(contact: Contact, entry: bytes, at: int, zones: Zones) -> Reach:
    if contact.holder == Holder.VACANT:
        return Reach(contact, entry, reachable=False)
    if contact.hours is None:
        return Reach(contact, entry, reachable=True)
    zone = zones(contact.hours.zone)
    if zone is None:
        return Reach(contact, entry, reachable=None)
    hours = office_hours(contact.hours.spans, contact.hours.holidays)
    if reachable(hours, at, zone):
        return Reach(contact, entry, reachable=True, closes=next_closing(hours, at, zone))
    return Reach(contact, entry, reachable=False, opens=next_opening(hours, at, zone))


def next_level(items: Iterable[Item], party: int, at: int, level: int, topic: str | None = None) -> int | None:
    """Return the next level of a party's ladder that is offered when `level` does not answer; None at the top.

    The same on both nodes: it depends on what was published, never on hours.

    Args:
        topic: in lower case, as in `Topic`; None is any.
    """
    steps = next_steps([step_of(contact) for contact, _ in ladder_at(items, party, at)], level, topic)
    return steps[0].level if steps else None


def step_of(contact: Contact) -> Step:
    """Return a published step as the rules of the ladder see it."""
    return Step(
        level=contact.level,
        office=contact.office,
        topics=frozenset(topic.name.lower() for topic in contact.topics),
        vacant=contact.holder == Holder.VACANT,
        answers_within_s=contact.answers_within,
    )
