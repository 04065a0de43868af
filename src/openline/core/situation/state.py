"""What a thread comes to: a value that both nodes compute alike from the same entries, whatever the time.

Nothing here depends on a clock: what is overdue, in force or reachable is asked of a state with the moment as argument.
"""

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from openline.core.catalogue.element import Element
from openline.core.catalogue.receipts import Level, Receipt
from openline.core.record.entry import Status
from openline.core.situation.item import Item

ReceiptMark = tuple[bytes, bytes, int, int, int]
"""(entry, node, level, at, function or 0)"""

Ignored = tuple[bytes, str]
"""(entry, why it has no effect): kept and shown, never in force."""


class State(msgspec.Struct, frozen=True, kw_only=True, array_like=True, gc=False):
    """What every thread has.

    Attributes:
        key: of the thread.
        root: the entry that begins it.
        element: number of the element that begins it.
        party: who began it, by number of the member.
        status: 0 ACTUAL, 1 EXERCISE, 2 TEST.
        items: all entries of the thread, in canonical order.
        receipts: of all its entries, sorted.
        ignored: entries without effect, and why.
    """

    key: bytes
    root: bytes
    element: int
    party: int
    status: int
    items: tuple[bytes, ...]
    receipts: tuple[ReceiptMark, ...]
    ignored: tuple[Ignored, ...] = ()

    def receipts_of(self, entry: bytes) -> tuple[ReceiptMark, ...]:
        """Return the receipts of one entry."""
        return tuple(mark for mark in self.receipts if mark[0] == entry)


def receipt_marks(items: Iterable[Item]) -> tuple[ReceiptMark, ...]:
    """Return the receipts among `items`, sorted; nobody receipts what his own party wrote."""
    authors: dict[bytes, int] = {}
    receipts: list[tuple[Item, Receipt]] = []
    for item in items:
        authors[item.id] = item.party
        if type(item.element) is Receipt:
            receipts.append((item, item.element))
    if not receipts:
        return ()
    return tuple(
        sorted(
            {
                (said.target, item.node, int(said.level), said.at, int(said.function or 0))
                for item, said in receipts
                if authors.get(said.target, item.party) != item.party
            }
        )
    )


def common(items: Sequence[Item]) -> dict[str, Any]:
    """Return the fields that every state has, for the items of a thread in canonical order."""
    root = items[0]
    return {
        "root": root.id,
        "element": root.element.number,
        "party": root.party,
        "status": int(root.status),
        "items": tuple(item.id for item in items),
        "receipts": receipt_marks(items),
    }


def of_one_status(items: Sequence[Item]) -> tuple[list[Item], list[Ignored]]:
    """Return the items of the status of the first one, and the others, which have no effect: an exercise settles
    nothing that is real, and the other way round."""
    status = items[0].status
    same = [item for item in items if item.status == status]
    if len(same) == len(items):
        return same, []
    return same, [(i.id, "another_status") for i in items if i.status != status and not isinstance(i.element, Receipt)]


def seen_by_any(items: Sequence[Item]) -> list[int]:
    """Return of each feed how many entries any of the items' authors had seen; there is at least one item."""
    return [max(column) for column in zip(*(item.past for item in items), strict=True)]


def newest(items: Sequence[Item]) -> list[Item]:
    """Return the items that no other one of them has seen: concurrent versions stay side by side (spec 2.5)."""
    if len(items) < 2:
        return list(items)
    seen = seen_by_any(items)
    return [item for item in items if seen[item.feed] <= item.sequence]


def actual(items: Iterable[Item], kind: type[Element], party: int) -> list[Item]:
    """Return what a party said of one kind: what it exercises or tests says nothing of the line."""
    return [
        item for item in items if type(item.element) is kind and item.party == party and item.status == Status.ACTUAL
    ]


def received_at(state: State, entry: bytes) -> int | None:
    """Return when a machine of the other side says it had an entry, seconds UTC; None while it has not said so."""
    return min((mark[3] for mark in state.receipts_of(entry) if mark[2] == Level.RECEIVED), default=None)
