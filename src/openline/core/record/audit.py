"""Checking an export from its bytes alone, as a third party would (spec 2.10).

What is checked is counted, what is wrong is listed with its place, and what cannot be checked from the file is said:
a sound report means no more than it says. This file and what it imports are all that has to be trusted for it.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Final

from openline.core.charter import Charter, line_id, read_charter
from openline.core.errors import OpenlineError, PeerFault
from openline.core.identity import read_card
from openline.core.record import agreement, checkpoint, disclosure, seal
from openline.core.record.agreement import FeedRoot, Statement
from openline.core.record.chains import Chains
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
from openline.core.record.order import Order

# what no file can show, said on every report
UNCHECKED: Final = {
    "keys": "that these root keys are the parties': compare the 60 digits with people you trust",
    "clocks": "the times in the entries: each is what its author's clock said",
    "card_times": "whether each card was in force when its party used it",
    "tail": "that nothing newer was left out: entries above the identical cut rest on who made the export",
    "content": "what the bodies say: only that they are the ones their headers commit to",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that a reader must know.

    Attributes:
        code: a stable word, that of the error which was met.
        where: which line of the file (from 1), 0 for the file as a whole.
        text: one line in English.
        fault: False where the record stands all the same (a body in an unknown format, a link that misnames).
    """

    code: str
    where: int
    text: str
    fault: bool = True


@dataclass(slots=True)
class Report:
    """What an export was found to be.

    Attributes:
        counts: how many held, by word: cards, entries, pending, bodies, forks, checkpoints, statements, stated_roots,
            receipts; with `_beyond` where they cover more than the file has. What was not compared is counted apart:
            bodies_missing, bodies_sealed (of `bodies`: not opened), bodies_unopened (in a format that is not known).
        findings: what was wrong, or strange.
        cut: the identical cut by the newest statement of every member, as {feed: size}; empty if one has none.
        cut_fingerprint: its 20 digits; empty if there is no cut.
        forks: (node, sequence) of every fork that was found, proved or not.
        complete: the closing line was there and right.
    """

    line: bytes = b""
    charter: Charter | None = None
    counts: Counter[str] = field(default_factory=Counter)
    findings: list[Finding] = field(default_factory=list)
    forks: set[tuple[bytes, int]] = field(default_factory=set)
    cut: dict[int, int] = field(default_factory=dict)
    cut_fingerprint: str = ""
    complete: bool = False

    @property
    def sound(self) -> bool:
        """Everything that can be checked holds. Forks may be there: they are evidence, and stand in `forks`."""
        return self.complete and not any(finding.fault for finding in self.findings)


def verify_export(chunks: Iterable[bytes], progress: Callable[[int], None] | None = None) -> Report:
    """Check all that an export lets anybody check, and say so.

    Args:
        chunks: the file's bytes, cut anywhere; read once, in order.
        progress: called with the number of lines that were checked, after each.
    """
    audit = _Audit()
    number = 0
    try:
        for number, item in enumerate(read_export(chunks), 1):
            audit.take(number, item)
            if progress:
                progress(number)
    except MalformedExport as error:
        audit.find(error, error.line)
    except _Unreadable:
        return audit.report
    audit.close()
    return audit.report


class WrongLine(PeerFault):
    """An item of another line than the one that the first line of the file names."""

    code = "wrong_line"
    hint = "the file was put together from two lines: ask for a new export"


class WrongCard(PeerFault):
    """A member's card that is missing, or not the one that the charter pins."""

    code = "wrong_card"
    hint = "ask for an export with the cards that were compared when the line was opened"


class UnknownNode(PeerFault):
    """An item by, or about, a node that the charter does not name."""

    code = "unknown_node"
    hint = "a node that joined later needs the charter that names it"


class OutOfOrder(PeerFault):
    """An entry that does not stand where the canonical order has it."""

    code = "out_of_order"
    hint = "ask for a new export; if the same entries come again in this order, the exporter's record is damaged"


class RootContradicted(PeerFault):
    """A signed root that no branch of the feed, as it stands in the file, has: one of the two was rewritten."""

    code = "root_contradicted"
    hint = "compare with the other side's export: openline record diff"


class CrookedLink(PeerFault):
    """A link whose id belongs to another feed or sequence than it says. Its author misnamed it; the id counts."""

    code = "crooked_link"
    hint = "the entry stands; ask its author what it meant to answer"


class UnprovedFork(PeerFault):
    """Two entries for one place in the file, and no line of evidence for it."""

    code = "unproved_fork"
    hint = "ask the exporter for its evidence; both entries are in the file"


class _Unreadable(Exception):
    """The first line does not say what line this is: nothing after it can be judged."""


class _Audit:
    def __init__(self) -> None:
        self.report = Report()
        self.order = Order()
        self.chains = Chains()
        self.last: tuple[int, bytes, bytes] = (0, b"", b"")
        self.signing_keys: dict[bytes, bytes] = {}
        self.statements: dict[bytes, Statement] = {}
        self.proved: set[tuple[bytes, int]] = set()
        self.pending: dict[bytes, tuple[int, Entry]] = {}

    def take(self, number: int, item: Opening | Item | Closing) -> None:
        """Check one line; what is wrong becomes a finding, and the next line is still read."""
        try:
            match item:
                case Opening():
                    self.opening(item)
                case EntryItem():
                    self.entry(number, item)
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
            self.find(error, number)
            if isinstance(item, Opening):
                raise _Unreadable from error

    def find(self, error: OpenlineError, where: int, *, fault: bool = True) -> None:
        self.report.findings.append(Finding(error.code, where, str(error), fault))

    def opening(self, item: Opening) -> None:
        charter = read_charter(item.charter)
        if line_id(item.charter) != item.line:
            raise WrongLine("the line's id is not the hash of its charter")
        cards = [read_card(data, None) for data in item.cards]
        by_root = {signed.card.root_key: signed for signed in cards}
        for member in charter.members:
            signed = by_root.get(member.root_key)
            if signed is None or signed.hash != member.card_hash:
                raise WrongCard(f"the card of member {member.root_key.hex()[:16]} is missing or another")
            nodes = {node.id: node.signing_key for node in signed.card.nodes}
            if not nodes.keys() >= set(member.nodes):
                raise WrongCard(f"the charter names a node that is not on the card of {signed.card.name}")
            self.signing_keys.update((node, nodes[node]) for node in member.nodes)
        self.report.line, self.report.charter = item.line, charter
        self.report.counts["cards"] = len(charter.members)

    def entry(self, number: int, item: EntryItem) -> None:
        entry = Entry.from_bytes(item.data)
        try:
            self.verify(entry)
        except OpenlineError as error:
            self.find(error, number)  # it still takes its place, so that one forged entry is one finding
        if item.body is None:
            self.report.counts["bodies_missing"] += 1
        else:
            self.body(number, entry, item.body)
        if item.pending:
            self.order.add(entry)
            if self.order.is_placed(entry.id):
                raise OutOfOrder("an entry that is called pending has all its causes in the file")
            if entry.id in self.pending:
                raise OutOfOrder("a pending entry stands twice")
            self.report.counts["pending"] += 1
            self.pending[entry.id] = number, entry
            return
        if self.order.add(entry) != [entry.id]:
            raise OutOfOrder("an entry stands before one of its causes, or twice")
        place = (self.order.depth(entry.id), entry.header.node, entry.id)
        if place < self.last:
            raise OutOfOrder("the entries are not in canonical order")
        self.last = place
        if self.chains.add(entry):
            self.report.forks.add((entry.header.node, entry.header.sequence))
        self.links(number, entry)
        self.report.counts["entries"] += 1

    def verify(self, entry: Entry) -> None:
        if entry.header.line != self.report.line:
            raise WrongLine("an entry of another line")
        verify_entry(entry, self.signing_key(entry.header.node))

    def signing_key(self, node: bytes) -> bytes:
        key = self.signing_keys.get(node)
        if key is None:
            raise UnknownNode(f"the node {node.hex()[:16]} is not on this line")
        return key

    def body(self, number: int, entry: Entry, data: bytes) -> None:
        try:
            disclosure.check_body(data, entry.header.body, entry.header.length)
            if seal.is_sealed(data):
                self.report.counts["bodies_sealed"] += 1
            else:
                disclosure.read_content(b"".join(disclosure.chunks(data)), data[: disclosure.ROOT_BYTES])
        except disclosure.UnknownFormat as error:
            self.find(error, number, fault=False)  # nothing was compared: whoever carried it may have changed it
            self.report.counts["bodies_unopened"] += 1
            return
        except disclosure.MalformedBody as error:
            self.find(error, number, fault=False)  # the author's doing: the entry stands, and says so
        except disclosure.BodyMismatch as error:
            self.find(error, number)
            return
        self.report.counts["bodies"] += 1

    def links(self, number: int, entry: Entry) -> None:
        assert self.report.charter is not None
        feeds = self.report.charter.feeds
        for link in entry.header.seen:
            if link.feed >= len(feeds) or self.chains.place(link.id) != (feeds[link.feed], link.sequence):
                text = f"a link names its entry {link.id.hex()[:16]} by a feed or sequence that it does not have"
                self.find(CrookedLink(text), number, fault=False)

    def fork(self, item: ForkItem) -> None:
        fork = Fork.of(Entry.from_bytes(item.first), Entry.from_bytes(item.second))
        self.verify(fork.first)
        verify_fork(fork, self.signing_key(fork.first.header.node))
        self.proved.add((fork.first.header.node, fork.first.header.sequence))
        self.report.counts["forks"] += 1

    def checkpoint(self, item: CheckpointItem) -> None:
        signed = checkpoint.parse(item.data)
        for node, key in self.signing_keys.items():
            if checkpoint.origin(self.report.line, node) == signed.checkpoint.origin:
                checkpoint.verify_checkpoint(signed, self.report.line, node, key)
                self.compare(node, signed.checkpoint.size, signed.checkpoint.root, "checkpoint")
                return
        raise WrongLine("a checkpoint of a feed that is not on this line")

    def compare(self, node: bytes, size: int, root: bytes, what: str) -> None:
        """Compare a signed root with the entries in the file; one that covers more than is here is only counted."""
        roots = self.chains.roots(node, size)
        if roots and root not in roots:
            raise RootContradicted(f"a {what} over {size} entries of {node.hex()[:16]} has another root")
        self.report.counts[f"{what}s" if roots else f"{what}s_beyond"] += 1

    def statement(self, number: int, item: StatementItem) -> None:
        signed = agreement.read_statement(item.data)
        statement = signed.statement
        agreement.verify_statement(signed, self.signing_key(statement.node))
        if statement.line != self.report.line:
            raise WrongLine("a statement about another line")
        assert self.report.charter is not None
        member = self.report.charter.member_of(statement.node).root_key
        newest = self.statements.get(member)
        if newest is None or (newest.clock, newest.feeds) < (statement.clock, statement.feeds):
            self.statements[member] = statement
        for stated in statement.feeds:
            self.stated(number, stated)
        self.report.counts["statements"] += 1

    def stated(self, number: int, stated: FeedRoot) -> None:
        assert self.report.charter is not None
        feeds = self.report.charter.feeds
        if stated.feed >= len(feeds):
            raise UnknownNode(f"a statement about feed {stated.feed}, which is not on this line")
        try:
            self.compare(feeds[stated.feed], stated.size, stated.root, "stated_root")
        except PeerFault as error:
            self.find(error, number)

    def receipt(self, item: ReceiptItem) -> None:
        assert self.report.charter is not None
        feeds = self.report.charter.feeds

        def find(feed: int, sequence: int, prefix: bytes) -> bytes | None:
            held = self.chains.ids(feeds[feed], sequence) if feed < len(feeds) else []
            return next((entry_id for entry_id in held if entry_id.startswith(prefix)), None)

        key = self.signing_key(item.node)
        try:
            agreement.read_head_receipt(item.data, self.report.line, item.node, key, find)
        except agreement.UnknownHead:
            self.report.counts["receipts_beyond"] += 1
            return
        self.report.counts["receipts"] += 1

    def close(self) -> None:
        """Judge what only the whole file shows: chains that do not meet, forks without evidence, the identical cut."""
        for number, entry in self.pending.values():
            before = self.chains.ids(entry.header.node, entry.header.sequence - 1)
            if before and entry.header.previous not in before:
                self.find(BrokenChain(entry), number)
        for node, sequence in sorted(self.report.forks - self.proved):
            text = f"two entries numbered {sequence} of {node.hex()[:16]}, and no line that says so"
            self.find(UnprovedFork(text), 0, fault=False)
        self.report.forks |= self.proved
        charter = self.report.charter
        if charter is None or len(self.statements) < len(charter.members):
            return
        feeds = charter.feeds

        def roots(feed: int, size: int) -> bytes | None:
            return self.chains.root(feeds[feed], size) if feed < len(feeds) else None

        self.report.cut = agreement.identical_cut(self.statements, roots)
        self.report.cut_fingerprint = agreement.cut_fingerprint(self.report.line, self.report.cut, roots)
