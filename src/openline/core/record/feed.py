"""The feed: all entries of one node on one line, a hash chain with one writer (spec 2.4)."""

from dataclasses import dataclass

from openline.core.errors import Misuse, PeerFault
from openline.core.record.entry import Entry, verify_entry


class Gap(PeerFault):
    """An entry beyond the next place: those between are not here yet. Keep it, and ask for them."""

    code = "gap"
    hint = "the missing entries are asked for; until they come this one is pending"

    def __init__(self, expected: int, offered: int) -> None:
        super().__init__(f"entry {offered} came where {expected} is next")
        self.expected, self.offered = expected, offered


class BrokenChain(PeerFault):
    """The next entry of a feed does not name the one before it as we hold it: somebody's past was rewritten."""

    code = "broken_chain"
    hint = "ask for the sender's entry before this one: if it is signed, there are two, and that is a fork"

    def __init__(self, offered: Entry) -> None:
        super().__init__(f"entry {offered.header.sequence} does not continue the feed as it is held here")
        self.offered = offered


class Equivocation(PeerFault):
    """One node signed two different entries for the same place in its feed. Both are evidence (spec 2.4.4)."""

    code = "equivocation"
    hint = "keep both; above the identical cut neither is in force until people name one"

    def __init__(self, held: bytes, offered: Entry) -> None:
        header = offered.header
        super().__init__(f"node {header.node.hex()[:16]} signed two entries numbered {header.sequence}")
        self.held, self.offered = held, offered


class AlreadyPlaced(Misuse):
    """An entry at or behind the head: compare it with the one held at its place."""

    code = "already_placed"


@dataclass(frozen=True, slots=True)
class FeedHead:
    """The newest entry of a feed without a gap before it."""

    sequence: int
    id: bytes


def next_place(head: FeedHead | None) -> int:
    """Return the sequence that comes after `head`; 0 for an empty feed."""
    return 0 if head is None else head.sequence + 1


def check_next(head: FeedHead | None, entry: Entry) -> None:
    """Check that `entry` continues the feed whose head is `head` (its signature and feed are checked elsewhere).

    Raises:
        Gap: it lies further on.
        BrokenChain: it is the next, but names another predecessor.
        Equivocation: it has the head's place and is not the head.
        AlreadyPlaced: it is the head, or lies behind it.
    """
    header = entry.header
    expected = next_place(head)
    if header.sequence > expected:
        raise Gap(expected, header.sequence)
    if header.sequence == expected:
        if header.previous != (None if head is None else head.id):
            raise BrokenChain(entry)
        return
    if head is not None and header.sequence == head.sequence and entry.id != head.id:
        raise Equivocation(head.id, entry)
    raise AlreadyPlaced(f"entry {header.sequence} where {expected} is next")


@dataclass(frozen=True, slots=True)
class Fork:
    """Evidence: two entries of one node for one place on one line, sorted by id."""

    first: Entry
    second: Entry

    @classmethod
    def of(cls, a: Entry, b: Entry) -> "Fork":
        """Return the evidence that `a` and `b` are, in its one order.

        Raises:
            Misuse: they are no fork: another line, node or place, or one and the same entry.
        """
        if _place(a) != _place(b) or a.id == b.id:
            raise Misuse("no fork: two different entries of one node for one place on one line are needed")
        return cls(*sorted((a, b), key=lambda entry: entry.id))


def verify_fork(fork: Fork, signing_key: bytes) -> None:
    """Check that both branches were signed by `signing_key`.

    Raises:
        BadSignature: one was not: then this is no evidence against that node.
    """
    verify_entry(fork.first, signing_key)
    verify_entry(fork.second, signing_key)


def _place(entry: Entry) -> tuple[bytes, bytes, int]:
    return entry.header.line, entry.header.node, entry.header.sequence
