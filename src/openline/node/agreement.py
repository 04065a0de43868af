"""What this node states about the feeds of a line, and how far all members have stated the same (spec 2.7, 2.8)."""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from openline.core import encoding
from openline.core.charter import Charter
from openline.core.errors import OpenlineError
from openline.core.identity import HybridKey, HybridSigner
from openline.core.record import checkpoint
from openline.core.record.agreement import (
    Contradicted,
    Contradiction,
    FeedRoot,
    SignedStatement,
    Statement,
    by_member,
    contradictions,
    cut_digest,
    cut_fingerprint,
    identical_cut,
    read_statement,
    sign_statement,
)
from openline.core.record.checkpoint import SignedCheckpoint
from openline.core.record.cosignature import cosignatures, key_ids
from openline.core.record.head_receipts import HeadReceipt, read_head_receipt
from openline.core.record.judging import Kept, check_statement, has_come, keep_checkpoint, place_of
from openline.core.record.merkle import Tree
from openline.store.contract import Store
from openline.store.kept import Attestation, AttestationKind

_KINDS = {Kept.NEWEST: AttestationKind.STATEMENT, Kept.AHEAD: AttestationKind.AHEAD}
LOOK_BACK = 16
"""So many of the newest checkpoints of a feed are looked at for cosignatures that have come since."""


@dataclass(frozen=True, slots=True)
class Cut:
    """The identical cut: per feed index its size, the entries it covers, and 20 digits that both sides can compare.

    `digest` is what the digits are of: 32 bytes, by which a TEST names the cut. `witnessed`: how much of it enough
    witnesses have cosigned (spec 7.4), None where the charter names none. `agreed`: how many entries are agreed: those
    that are identical, and witnessed where the charter needs witnesses.
    """

    sizes: Mapping[int, int]
    entries: int
    fingerprint: str | None
    contradictions: tuple[Contradiction, ...] = ()
    digest: bytes | None = None
    witnessed: Mapping[int, int] | None = None
    agreed: int = 0


def starting(store: Store, line: bytes, node: bytes, sequence: int, prefix: bytes) -> list[bytes]:
    """Return the ids of the entries held for a place, on whatever branch, that begin with these bytes (spec 2.8.4)."""
    held = store.at(line, node, sequence) if node else []
    return [each.entry.id for each in held if each.entry.id.startswith(prefix)]


class LineAgreement:
    """The Merkle trees of a line's feeds, kept beside the store, and what follows from the members' statements."""

    def __init__(self, store: Store, line: bytes, charter: Charter, own: bytes) -> None:
        self._store, self._line, self._charter, self._own = store, line, charter, own
        self._feeds = feeds = charter.feeds
        self._trees = [Tree() for _ in feeds]
        self.closed: frozenset[bytes] = frozenset()
        self._receipts: dict[bytes, tuple[bytes, HeadReceipt]] = {}
        self._counted: dict[bytes, int] = {}
        self._false: dict[bytes, tuple[Attestation, Contradicted]] = {}

    def join(self, charter: Charter) -> None:
        """Take up the feeds of nodes that joined the line; the others stay where they are."""
        self._charter, self._feeds = charter, charter.feeds
        self._trees += [Tree() for _ in range(len(self._feeds) - len(self._trees))]

    def refresh(self) -> None:
        """Take the headers that have come since the last time into the trees, and compare what ran ahead of them."""
        grown = []
        for feed, (node, tree) in enumerate(zip(self._feeds, self._trees, strict=True)):
            before = tree.size
            for header in self._store.headers(self._line, node, tree.size) if node else ():
                tree.append(header)
            if tree.size > before:
                grown.append(feed)
        for feed in grown:
            self._compare_checkpoints(feed)

    def _compare_checkpoints(self, feed: int) -> None:
        """Give the checkpoints that ran ahead of a feed, and whose entries have come, their places (spec 2.7.6)."""
        node, settled = self._feeds[feed], []
        for kept in self._store.checkpoints(self._line, node, last=self._trees[feed].size, ahead=True):
            try:
                has_come(checkpoint.parse(kept.data).checkpoint, self.root(feed, kept.serial))
            except Contradicted as error:
                if node not in self.closed:  # what a closed node signs counts no more, nor against its party
                    self._false[kept.data] = kept, error
            else:
                settled.append(self._store.settle(kept, holds=True))
        for each in settled:
            each.result()

    def false_checkpoints(self) -> list[tuple[Attestation, Contradicted]]:
        """Return the checkpoints that ran ahead and contradict what has come since, until they are dropped."""
        self.refresh()
        return list(self._false.values())

    def drop_false(self, ahead: Attestation) -> None:
        """Forget a checkpoint that is kept as evidence."""
        self._store.settle(ahead, holds=False).result()
        self._false.pop(ahead.data, None)

    def sizes(self) -> list[int]:
        """Return how many headers of each feed are in the trees."""
        return [tree.size for tree in self._trees]

    def root(self, feed: int, size: int) -> bytes | None:
        """Return the root over the first `size` entries of a feed, None where fewer are held."""
        tree = self._trees[feed] if feed < len(self._trees) else None
        return tree.root(size) if tree is not None and size <= tree.size else None

    def tree(self, node: bytes) -> Tree:
        """Return the tree of a node's feed, as far as it is held."""
        self.refresh()
        return self._trees[self._feeds.index(node)]

    def state(self, signer: HybridSigner, now: int) -> bytes:
        """Sign and keep a statement of every feed as it is held now, and return it."""
        self.refresh()
        feeds = tuple(FeedRoot(i, tree.size, tree.root()) for i, tree in enumerate(self._trees) if tree.size)
        signed = sign_statement(Statement(self._line, self._own, now, feeds), signer)
        self._keep(self._own, AttestationKind.STATEMENT, sum(item.size for item in feeds), signed.data)
        return signed.data

    def take_checkpoint(self, node: bytes, keys: HybridKey, data: bytes) -> None:
        """Keep a checkpoint of another node, verified before by its `keys`, as far as it is to be kept (spec 2.7.6).

        Raises:
            Contradicted, CheckpointEquivocation: it is evidence, and no checkpoint of this record.
        """
        self.refresh()
        signed = checkpoint.parse(data)
        size, feed = signed.checkpoint.size, self._feeds.index(node)
        root = self.root(feed, size)
        apart = root is None
        at = self._store.checkpoints(self._line, node, size, size, ahead=apart)
        held = checkpoint.parse(at[0].data) if at else None
        ahead = len(self._store.checkpoints(self._line, node, self._trees[feed].size + 1, ahead=True))
        kept = keep_checkpoint(signed, held, root, ahead, keys, self._cosigners())
        if kept is not None:
            kind = AttestationKind.CHECKPOINT_AHEAD if apart else AttestationKind.CHECKPOINT
            self._keep(node, kind, size, kept.to_bytes())

    def _cosigners(self) -> set[tuple[str, bytes]]:
        return {(witness.name, key) for witness in self._charter.witnesses for key in key_ids(witness)}

    def take(self, data: bytes) -> None:
        """Keep the statement of another node, verified before, as far as it is to be kept (spec 2.8.8).

        Raises:
            Contradicted, StatementEquivocation: it contradicts what is held here, or an earlier one: it is evidence.
        """
        self.refresh()
        signed = read_statement(data)
        for kind in (AttestationKind.STATEMENT, AttestationKind.AHEAD):
            held = self._store.newest(self._line, kind).get(signed.statement.node)
            check_statement(signed, read_statement(held.data) if held else None, self.root)
        self._compared(signed)

    def _compared(self, signed: SignedStatement) -> None:
        """Keep a statement that contradicts nothing, in the place of its node's newest one or beside it."""
        made = signed.statement
        held = self._store.newest(self._line, AttestationKind.STATEMENT).get(made.node)
        place = place_of(made, read_statement(held.data).statement if held else None, self.root)
        if place is not None:
            self._keep(made.node, _KINDS[place], sum(item.size for item in made.feeds), signed.data)

    def _catch_up(self) -> list[Statement]:
        """Compare the statements of more than was held; return those that contradict what has come since."""
        false, newest = [], self._store.newest(self._line, AttestationKind.STATEMENT)
        for node, ahead in self._store.newest(self._line, AttestationKind.AHEAD).items():
            if node in newest and newest[node].serial >= ahead.serial:
                continue
            signed = read_statement(ahead.data)
            made = signed.statement
            roots = [(self.root(item.feed, item.size), item.root) for item in made.feeds]
            if any(held is not None and held != stated for held, stated in roots):
                false.append(made)
            elif all(held is not None for held, _ in roots):
                self._compared(signed)
        return false

    def checkpoint(self, signer: HybridSigner) -> bytes | None:
        """Sign and keep a checkpoint of the own feed, and return it; None while it is empty."""
        self.refresh()
        tree = self._trees[self._feeds.index(self._own)]
        if not tree.size:
            return None
        point = checkpoint.Checkpoint(checkpoint.origin(self._line, self._own), tree.size, tree.root())
        kept = self.newest_note(self._own)
        if kept is not None and checkpoint.parse(kept).checkpoint == point:
            return kept  # perhaps with cosignatures by now
        data = checkpoint.sign(point, signer).to_bytes()
        self._keep(self._own, AttestationKind.CHECKPOINT, tree.size, data)
        return data

    def cut(self) -> Cut:
        """Return the identical cut as the newest statements of all members show it; it never shrinks."""
        self.refresh()
        false = [made for made in self._catch_up() if made.node not in self.closed]
        stated = self._store.newest(self._line, AttestationKind.STATEMENT)
        newest = [each for node, each in stated.items() if node not in self.closed]
        statements = by_member((read_statement(each.data).statement for each in newest), self._charter)
        before = self._sizes(self._key)
        everyone = len(statements) == len(self._charter.members)
        sizes = identical_cut(statements, self.root, before) if everyone else before
        if sizes != before:
            rows = [[feed, size] for feed, size in sorted(sizes.items())]
            self._store.set_meta(self._key, encoding.encode(rows)).result()
        fingerprint = digest = None
        if sizes:
            try:
                fingerprint = cut_fingerprint(self._line, sizes, self.root)
                digest = cut_digest(self._line, sizes, self.root)
            except OpenlineError:  # restored from an older copy: the cut is ahead of what is held until it is fetched
                fingerprint = digest = None
        entries, witnessed = sum(sizes.values()), self._witnessed(sizes)
        agreed = sum((witnessed or {}).values()) if self._charter.term("witnesses_needed") else entries
        contradicted = tuple(
            each for made in (statements, by_member(false, self._charter)) for each in contradictions(made, self.root)
        )
        return Cut(sizes, entries, fingerprint, contradicted, digest, witnessed, agreed)

    # what witnesses add

    def newest_note(self, node: bytes) -> bytes | None:
        """Return the newest checkpoint of a node's feed that could be compared."""
        newest = self._store.checkpoints(self._line, node, most=1)
        return newest[0].data if newest else None

    def note_at(self, node: bytes, size: int) -> bytes | None:
        """Return the checkpoint of this size that is kept of a node's feed."""
        notes = self._store.checkpoints(self._line, node, size, size)
        return notes[0].data if notes else None

    def keep_note(self, node: bytes, note: SignedCheckpoint) -> None:
        """Keep the signature lines of a note whose signatures hold under the checkpoint that is kept."""
        self._keep(node, AttestationKind.CHECKPOINT, note.checkpoint.size, note.to_bytes())

    def proof(self, feed: int, old: int, size: int) -> list[bytes]:
        """Return the consistency proof from the first `old` to the first `size` entries of a feed, as they are held."""
        self.refresh()
        return self._trees[feed].consistency_proof(old, size) if old else []

    def _witnessed(self, cut: Mapping[int, int]) -> dict[int, int] | None:
        """Return for each feed how much of the cut enough witnesses have cosigned (spec 7.4.3); it never shrinks."""
        if not self._charter.witnesses:
            return None
        before = self._sizes(self._witnessed_key)
        sizes = {**before, **self._cosigned(before)}
        if sizes != before:
            rows = [[feed, size] for feed, size in sorted(sizes.items())]
            self._store.set_meta(self._witnessed_key, encoding.encode(rows)).result()
        return {feed: min(size, cut[feed]) for feed, size in sorted(sizes.items()) if feed in cut}

    def _cosigned(self, before: Mapping[int, int]) -> dict[int, int]:
        needed = max(1, self._charter.term("witnesses_needed"))
        found = {}
        for feed, node in enumerate(self._feeds):
            notes = self._newest_beyond(node, before.get(feed, 0)) if node else []
            for note in reversed(notes):
                if self._count(note.data) >= needed and self.root(feed, note.serial) == self._root_in(note.data):
                    found[feed] = note.serial
                    break
        return found

    def _newest_beyond(self, node: bytes, size: int) -> list[Attestation]:
        return self._store.checkpoints(self._line, node, size + 1, most=LOOK_BACK)

    def _count(self, note: bytes) -> int:
        """Return how many of the charter's witnesses cosigned a note; each is verified once."""
        key = sha256(note).digest()
        if key not in self._counted:
            if len(self._counted) > LOOK_BACK * len(self._feeds):
                self._counted.clear()
            self._counted[key] = len(cosignatures(checkpoint.parse(note), self._charter.witnesses))
        return self._counted[key]

    @staticmethod
    def _root_in(note: bytes) -> bytes:
        return checkpoint.parse(note).checkpoint.root

    @property
    def _witnessed_key(self) -> str:
        return f"witnessed:{self._line.hex()}"

    def delivered(self, keys: Mapping[bytes, bytes]) -> int:
        """Return how many own entries every peer node in `keys` (node: signing key) holds whole, by its receipts."""
        return min(self.whole(keys).values(), default=0)

    def whole(self, keys: Mapping[bytes, bytes]) -> dict[bytes, int]:
        """Return how many own entries each peer node in `keys` (node: signing key) holds whole, by its receipts."""
        own = self._feeds.index(self._own)
        newest = self._store.newest(self._line, AttestationKind.HEAD_RECEIPT)
        held = {}
        for node, key in keys.items():
            receipt = self._receipt(node, key, newest[node].data) if node in newest else None
            rows = [] if receipt is None else [row for row in receipt.held if row.feed == own]
            held[node] = rows[0].whole if rows else 0
        return held

    def _receipt(self, node: bytes, key: bytes, data: bytes) -> HeadReceipt | None:
        known = self._receipts.get(node)
        if known is None or known[0] != data:
            try:
                receipt = read_head_receipt(data, self._line, node, key, self._find)
            except (
                OpenlineError
            ):  # names entries that are not held here yet: the last receipt that could be read counts
                return None if known is None else known[1]
            known = self._receipts[node] = data, receipt
        return known[1]

    def _find(self, feed: int, sequence: int, prefix: bytes) -> list[bytes]:
        node = self._feeds[feed] if feed < len(self._feeds) else b""
        return starting(self._store, self._line, node, sequence, prefix)

    @property
    def _key(self) -> str:
        return f"cut:{self._line.hex()}"

    def _sizes(self, key: str) -> dict[int, int]:
        data = self._store.meta(key)
        if data is None:
            return {}
        rows = encoding.decode(data, max_bytes=64 * 1024)
        return {int(feed): int(size) for feed, size in rows} if isinstance(rows, list) else {}

    def _keep(self, node: bytes, kind: AttestationKind, serial: int, data: bytes) -> None:
        attestation = Attestation(line=self._line, node=node, kind=kind, serial=serial, data=data)
        self._store.attest(attestation).result()
