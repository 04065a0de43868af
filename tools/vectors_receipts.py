"""The cases of spec 2.8.4 and 2.10.8: receipts that name one of several entries which begin alike."""

from collections.abc import Callable, Sequence
from typing import Any

from vector_world import ANSWER, FEEDS, ISSUED, LINE, QUESTION, THANKS, WRITERS, Cases, entry

from openline.core.record import head_receipts
from openline.core.record.entry import Entry
from openline.core.record.export import Item, ReceiptItem
from openline.core.record.feed import FeedHead

# found once, after 121,694 tries
TWINS = tuple(entry(0, "twice alike", previous=QUESTION, clock=ISSUED + after) for after in (105_918, 121_694))


def twins(entry_id: bytes, count: int) -> list[bytes]:
    """Ids that begin like this one."""
    return [entry_id[:4] + bytes([number]) * 28 for number in range(count)]


def alike(cases: Cases, given: dict[str, Any], expect: dict[str, Any]) -> None:
    """A receipt that is good over the entries of `given`, where others that begin alike are held beside them, or only.

    Args:
        given, expect: those of a receipt over the first and third entry of feed 0 and the first of feed 1.
    """
    places = ((0, 0, QUESTION.id), (0, 2, THANKS.id), (1, 0, ANSWER.id))

    def held(*more: tuple[int, int]) -> dict[str, Any]:
        """Return what is held with so many further entries before, and behind, the one of each place."""
        rows = []
        for (feed, sequence, true), (before, behind) in zip(places, (*more, *[(0, 0)] * 3), strict=False):
            others = twins(true, before + behind)
            ids = (*others[:before], true, *others[before:])
            rows += [[feed, sequence, each.hex()] for each in ids]
        return {**given, "held": rows}

    def without(case: dict[str, Any], *ids: bytes) -> dict[str, Any]:
        return {**case, "held": [row for row in case["held"] if bytes.fromhex(row[2]) not in ids]}

    for name, case in (
        ("before another one", held((0, 1))),
        ("behind another one", held((1, 0))),
        ("beside others at two places", held((1, 1), (2, 0))),
        ("in 32 ways", held((3, 4), (1, 2))),
    ):
        cases.good(f"a head receipt of an entry that begins like others: {name}", "2.8.4", "head_receipt.read", case,
                   **expect)  # fmt: skip
    for name, case in (
        ("that are held without it", without(held((2, 0)), QUESTION.id)),
        ("that are held without it, beside another one that is held", without(held((1, 1), (1, 0)), THANKS.id)),
        ("in more than 32 ways", held((3, 4), (2, 2))),
        ("and of one that is not held", without(held((1, 0)), ANSWER.id)),
    ):
        cases.bad(f"a head receipt of an entry that begins like others {name}", "2.8.4", "head_receipt.read", case,
                  "unknown_head")  # fmt: skip


def over(entry_id: bytes) -> Item:
    """A receipt by the node of feed 1 over this as the second entry of feed 0."""
    held = head_receipts.Held(0, FeedHead(1, entry_id), 2)
    made = head_receipts.HeadReceipt(LINE, FEEDS[1], ISSUED + 300, (held,))
    return ReceiptItem(FEEDS[1], head_receipts.sign_head_receipt(made, WRITERS[1]))


def in_files(
    cases: Cases,
    record: Callable[[Sequence[tuple[Entry, ...]], Sequence[Item]], str],
    good: Callable[[Cases, str, str, str, str], None],
) -> None:
    """Exports with both entries of one place that begin alike, and with one."""
    one, two = ((QUESTION, each) for each in TWINS)
    for name, branches, receipts in (
        ("of both entries of a place that begin alike", (one, two), TWINS),
        ("of a third one that begins alike", (one, two), (None,)),
    ):
        ids = [twins(TWINS[0].id, 1)[0] if each is None else each.id for each in receipts]
        good(cases, name, record(branches, [over(each) for each in ids]), "2.10.8", "receipts")
    text = record((one,), [over(TWINS[1].id)])
    name = "receipts: of another entry than the one in the file, which begins alike"
    cases.bad(name, "2.10.8", "export.verify", {"file": text}, "bad_signature")
