"""Checking an export from its bytes alone, as a third party would (spec 2.10).

What is checked is counted, what is wrong is listed with its place, and what cannot be checked from the file is said:
a sound report means no more than it says. This file and what it imports are all that has to be trusted for it. It reads
the file once and keeps nothing of an entry but what it puts into its index, which may lie on a disk.
"""

from collections.abc import Iterable, Sequence

from openline.core.cards import read_card
from openline.core.charter import Charter, line_id, read_charter
from openline.core.errors import OpenlineError, PeerFault
from openline.core.identity import HybridKey
from openline.core.record import agreement, checkpoint, head_receipts
from openline.core.record.acts import Act, CardAct, ClosingAct
from openline.core.record.agreement import FeedRoot
from openline.core.record.contents import Contents
from openline.core.record.cosignature import cosignatures
from openline.core.record.ends import Ends
from openline.core.record.entry import Entry, verify_entry
from openline.core.record.export import (
    CheckpointItem,
    Closing,
    EntryItem,
    ForkItem,
    Item,
    MalformedExport,
    Opening,
    ReceiptItem,
    StatementItem,
    read_export,
)
from openline.core.record.feed import BrokenChain, Fork, verify_fork
from openline.core.record.findings import (
    AfterClosing,
    CrookedLink,
    OutOfOrder,
    Report,
    RootContradicted,
    StatedApart,
    UnknownNode,
    UnprovedFork,
    WrongLine,
)
from openline.core.record.membership import Membership, membership
from openline.core.record.places import Index, MemoryIndex, Places
from openline.core.record.stated import Stated


def verify_export(chunks: Iterable[bytes], index: Index | None = None) -> Report:
    """Check all that an export lets anybody check, and say so.

    Args:
        chunks: the file's bytes, cut anywhere; read once, in order.
        index: where to keep what is learned of each entry, about 110 bytes; in memory if there is none.
    """
    audit = _Audit(index or MemoryIndex())
    try:
        for number, item in enumerate(read_export(chunks), 1):
            audit.take(number, item)
    except MalformedExport as error:
        audit.report.place = None
        audit.report.find(error, error.line)
    except _Unreadable:
        return audit.report
    audit.close()
    return audit.report


def read_members(charter_data: bytes, cards_data: Sequence[bytes]) -> tuple[Charter, dict[bytes, HybridKey]]:
    """Return a charter with its nodes, and their keys by node id, from the cards that come with it (spec 2.10.2).

    Raises:
        MalformedCharter, MalformedCard, BadSignature: one of them is not in its form, or not signed by its root key.
        WrongCard: a member's card is missing, is another one, or lacks a node.
    """
    found = membership(read_charter(charter_data), cards_data)
    return found.charter, {node: card.keys for node, card in found.nodes.items()}


class _Unreadable(Exception):
    """The first line does not say what line this is: nothing after it can be judged."""


class _Audit:
    def __init__(self, index: Index) -> None:
        self.report = Report()
        self.index = index
        self.feeds: tuple[bytes, ...] = ()
        self.places = Places((), index)
        self.last: tuple[int, bytes, bytes] = (0, b"", b"")
        self.members: Membership | None = None
        self.keys: dict[bytes, HybridKey] = {}
        self.ends = Ends()
        self.closed: frozenset[bytes] = frozenset()
        self.agreed = Stated(self.places, index, 0)
        self.proved: set[tuple[bytes, int]] = set()
        self.origins: dict[str, bytes] = {}
        self.pending, self.awaiting = index.table(), index.table()
        self.contents = Contents(self.report, index)

    def take(self, number: int, item: Opening | Item | Closing) -> None:
        """Check one line; what is wrong becomes a finding, and the next line is still read."""
        self.report.place = None
        try:
            match item:
                case EntryItem():
                    self.entry(number, item)
                case Opening():
                    self.opening(item)
                case ForkItem():
                    self.fork(item)
                case CheckpointItem():
                    self.checkpoint(item)
                case StatementItem():
                    self.statement(number, item)
                case ReceiptItem():
                    self.receipt(item)
                case Closing():
                    self.report.complete = True
        except OpenlineError as error:
            self.report.find(error, number)
            if isinstance(item, Opening):
                raise _Unreadable from error

    def opening(self, item: Opening) -> None:
        charter = read_charter(item.charter)
        members = membership(charter, item.cards, lambda error: self.report.find(error, 1, fault=False))
        if line_id(item.charter) != item.line:
            raise WrongLine("the line's id is not the hash of its charter")
        self.report.line = item.line
        self.agreed = Stated(self.places, self.index, len(charter.members))
        self.admit(members)
        self.report.counts["cards"] = len(charter.members)

    def admit(self, members: Membership) -> None:
        """Go on with the nodes that are on the line now."""
        self.members, self.report.charter, self.feeds = members, members.charter, members.charter.feeds
        self.places.admit(self.feeds)
        self.keys = {node: card.keys for node, card in members.nodes.items()}
        names = {member.root: members.newest(member.root).card.name for member in members.charter.members}
        self.report.parties = {node: names[members.charter.member_of(node).root] for node in self.keys}
        self.origins = {checkpoint.origin(self.report.line, node): node for node in self.keys}
        self.closed = self.ends.closed(self.members)

    def entry(self, number: int, item: EntryItem) -> None:
        entry = Entry.from_bytes(item.data)
        self.report.place = (entry.header.node, entry.header.sequence)
        signed = ours = True
        try:
            self.verify(entry)
        except (WrongLine, UnknownNode) as error:
            signed = ours = False
            self.report.find(error, number)
        except OpenlineError as error:
            signed = False
            self.report.find(error, number)  # it still takes its place, so that one forged entry is one finding
        self.act(number, self.contents.take(number, entry, item, signed=signed))
        if not ours:
            return
        caused = self.places.caused(entry)
        if item.pending:
            self.pend(number, entry, item, placed=caused is not None)
            return
        if caused is None or self.places.holds(entry):
            raise OutOfOrder("an entry stands before one of its causes, or twice")
        place = (caused.depth, entry.header.node, entry.id)
        if place < self.last:
            raise OutOfOrder("the entries are not in canonical order")
        self.last = place
        added = self.places.add(entry, caused.depth)
        if added.fork:
            self.report.forks.add((entry.header.node, entry.header.sequence))
        if not added.chained:
            self.report.find(BrokenChain(entry), number, fault=False)  # only its author can have signed it so
        for link in caused.crooked:
            text = f"a link names its entry {link.id.hex()[:16]} by a feed or sequence that it does not have"
            self.report.find(CrookedLink(text), number, fault=False)
        self.report.counts["entries"] += 1

    def pend(self, number: int, entry: Entry, item: EntryItem, *, placed: bool) -> None:
        if placed:
            raise OutOfOrder("an entry that is called pending has all its causes in the file")
        if self.pending.get(entry.id) is not None:
            raise OutOfOrder("a pending entry stands twice")
        self.pending.put(entry.id, number.to_bytes(8, "big") + item.data)
        self.awaiting.put(_place(entry.header.node, entry.header.sequence), b"")
        self.report.counts["pending"] += 1

    def branching(self) -> None:
        """Find the pending entries that follow another one than the file has at the place before: there it forked."""
        for _, value in self.pending.items():  # noqa: PERF102  (a table is no dict)
            entry = Entry.from_bytes(value[8:])
            node, previous, before = entry.header.node, entry.header.previous, entry.header.sequence - 1
            if previous is None or not self.stands_any(node, before):
                continue
            found = self.where(previous, node, before)
            if found != (node, before):
                self.report.place = (node, entry.header.sequence)
                self.report.find(BrokenChain(entry), int.from_bytes(value[:8], "big"), fault=False)
            if found is None:
                self.report.forks.add((node, before))

    def stands_any(self, node: bytes, sequence: int) -> bool:
        return self.places.occupied(node, sequence) or self.awaiting.get(_place(node, sequence)) is not None

    def where(self, entry_id: bytes, node: bytes, sequence: int) -> tuple[bytes, int] | None:
        """Return node and sequence of an entry in the file, first looked for at this place; None if it is not there."""
        place = self.places.find(entry_id, node, sequence)
        if place is not None:
            return place.node, place.sequence
        waiting = self.pending.get(entry_id)
        if waiting is None:
            return None
        header = Entry.from_bytes(waiting[8:]).header
        return header.node, header.sequence

    def verify(self, entry: Entry) -> None:
        if entry.header.line != self.report.line:
            raise WrongLine("an entry of another line")
        verify_entry(entry, self.keys_of(entry.header.node).ed25519)

    def keys_of(self, node: bytes) -> HybridKey:
        keys = self.keys.get(node)
        if keys is None:
            raise UnknownNode(f"the node {node.hex()[:16]} is not on this line")
        return keys

    def act(self, number: int, act: Act | None) -> None:
        """Take what one of the record's own acts says of nodes; one that says nothing that counts is its author's."""
        assert self.members is not None  # a file is not read on without a first line that holds
        try:
            match act:
                case CardAct(data):
                    members = self.members.take(read_card(data, at=None))
                    if members is not self.members:
                        self.admit(members)
                case ClosingAct(data):
                    self.ends.take(data, self.report.line, self.members)
                    self.closed = self.ends.closed(self.members)
        except PeerFault as error:
            self.report.find(error, number, fault=False)

    def fork(self, item: ForkItem) -> None:
        fork = Fork.of(Entry.from_bytes(item.first), Entry.from_bytes(item.second))
        self.verify(fork.first)
        verify_fork(fork, self.keys_of(fork.first.header.node).ed25519)
        self.proved.add((fork.first.header.node, fork.first.header.sequence))
        self.report.counts["forks"] += 1

    def checkpoint(self, item: CheckpointItem) -> None:
        signed = checkpoint.parse(item.data)
        node = self.origins.get(signed.checkpoint.origin)
        if node is None:
            raise WrongLine("a checkpoint of a feed that is not on this line")
        checkpoint.verify_checkpoint(signed, self.report.line, node, self.keys[node])
        size = signed.checkpoint.size
        run = self.compare(node, size, signed.checkpoint.root, "checkpoint")
        charter = self.report.charter
        if charter is None or not charter.witnesses:
            return
        cosigned = cosignatures(signed, charter.witnesses)
        self.report.counts["cosignatures"] += len(cosigned)
        if run is not None and len(cosigned) >= max(1, charter.term("witnesses_needed")):
            self.agreed.witness(node, run, size)

    def compare(self, node: bytes, size: int, root: bytes, what: str) -> int | None:
        """Compare a signed root with the entries in the file; return the run with which its branch ends.

        One that covers more than is here is only counted.
        """
        run = self.places.run_with(node, size, root)
        if run is None and size <= self.places.size(node):
            raise RootContradicted(f"a {what} over {size} entries of {node.hex()[:16]} has another root")
        self.report.counts[f"{what}s_beyond" if run is None else f"{what}s"] += 1
        return run

    def statement(self, number: int, item: StatementItem) -> None:
        signed = agreement.read_statement(item.data)
        statement = signed.statement
        agreement.verify_statement(signed, self.keys_of(statement.node))
        if statement.line != self.report.line:
            raise WrongLine("a statement about another line")
        if statement.node not in self.closed:
            self.agreed.state(self.member(statement.node))
        for stated in statement.feeds:
            self.stated(number, statement.node, stated)
        self.report.counts["statements"] += 1

    def stated(self, number: int, by: bytes, stated: FeedRoot) -> None:
        if stated.feed >= len(self.feeds) or not self.feeds[stated.feed]:
            raise UnknownNode(f"a statement about feed {stated.feed}, which is not on this line")
        node = self.feeds[stated.feed]
        try:
            run = self.compare(node, stated.size, stated.root, "stated_root")
        except PeerFault as error:
            self.report.find(error, number)
            return
        if run is not None and by not in self.closed:
            self.agreed.vouch(self.member(by), node, run, stated.size)

    def member(self, node: bytes) -> int:
        assert self.members is not None  # its keys are known from them
        return self.members.charter.place_of(node)

    def receipt(self, item: ReceiptItem) -> None:
        def find(feed: int, sequence: int, prefix: bytes) -> list[bytes]:
            return self.places.starting(self.feeds[feed], sequence, prefix) if feed < len(self.feeds) else []

        key = self.keys_of(item.node).ed25519
        try:
            head_receipts.read_head_receipt(item.data, self.report.line, item.node, key, find)
        except head_receipts.UnknownHead:
            self.report.counts["receipts_beyond"] += 1
            return
        self.report.counts["receipts"] += 1

    def close(self) -> None:
        """Judge what only the whole file shows: what was erased, forks without evidence, the identical cut, and what
        closed nodes wrote."""
        self.contents.close()
        self.branching()
        for node, sequence in sorted(self.report.forks - self.proved):
            self.report.place = (node, sequence)
            text = f"two entries numbered {sequence} of {node.hex()[:16]}, and no line that says so"
            self.report.find(UnprovedFork(text), 0, fault=False)
        self.report.forks |= self.proved
        self.report.place = None
        if self.members is None:
            return
        self.agree()
        for node in sorted(self.closed):
            stays = max(self.ends.good(node, self.members, self.places), self.report.cut.get(self.feeds.index(node), 0))
            if self.places.size(node) > stays:
                self.report.place = (node, stays)
                text = f"entries {stays} to {self.places.size(node) - 1} of {node.hex()[:16]} come after its closing"
                self.report.find(AfterClosing(text), 0, fault=False)

    def agree(self) -> None:
        """Say of each feed what all members have stated, and how much of it is witnessed."""
        roots: dict[int, bytes] = {}
        for feed, node in enumerate(self.feeds):
            found = self.agreed.beginning(node)
            if found.apart:
                text = f"statements about {node.hex()[:16]} are of two histories of which neither begins the other"
                self.report.find(StatedApart(text), 0, fault=False)
            if found.size:
                self.report.cut[feed], roots[feed] = found.size, found.root
            if found.witnessed:
                self.report.witnessed[feed] = found.witnessed
        if self.agreed.complete:
            self.report.cut_fingerprint = agreement.cut_fingerprint(
                self.report.line, self.report.cut, lambda feed, _: roots[feed]
            )


def _place(node: bytes, sequence: int) -> bytes:
    return node + sequence.to_bytes(8, "big")
