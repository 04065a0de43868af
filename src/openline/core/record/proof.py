"""The proof: one entry, or parts of it, shown to somebody who holds nothing else of the record (spec 2.13).

It is one JSON object with all that a verifier needs: the charter and its cards, the header with its signature, the
parts that are shown, and the Merkle paths that lead from them to what the author and the members signed. Of what is not
shown it holds hashes under salts that are not in it, so that nobody can even guess.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from openline.core.charter import Charter, line_id
from openline.core.encoding import MalformedEncoding, decode
from openline.core.errors import PeerFault
from openline.core.identity import HybridKey
from openline.core.record import agreement, checkpoint, disclosure, merkle
from openline.core.record.audit import read_members
from openline.core.record.cosignature import cosignatures
from openline.core.record.disclosure import BodyMismatch
from openline.core.record.entry import Entry, Header, verify_entry
from openline.core.record.findings import RootContradicted, UnknownNode, WrongLine


class NotCovered(PeerFault):
    """A checkpoint or statement in a proof that does not reach as far as the entry."""

    code = "not_covered"
    hint = "ask for a proof with a checkpoint and statements that came after the entry"


@dataclass(frozen=True, slots=True)
class ShownPart:
    """One part with its salt, and the path to the plaintext root."""

    index: int
    part: bytes
    salt: bytes
    path: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Stated:
    """A member's statement, and the path from the entry to the root that it states."""

    data: bytes
    inclusion: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Proof:
    """What stands in a proof; nothing of it is verified.

    Attributes:
        entry: as COSE_Sign1.
        root, form, chunks: the body's plaintext root, its format, and the Merkle root over its chunks (spec 2.3.6).
        parts: part 0 first, then others by index.
        checkpoint: the note over the author's feed, None if none reaches the entry; `inclusion` leads to its root.
    """

    charter: bytes
    cards: tuple[bytes, ...]
    entry: bytes
    root: bytes
    form: int
    chunks: bytes
    parts: tuple[ShownPart, ...]
    checkpoint: bytes | None
    inclusion: tuple[bytes, ...]
    statements: tuple[Stated, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """What a proof shows, after everything in it was checked.

    Attributes:
        parts: by index.
        width: how many parts the body has at most; more than half of them, unless it is 1.
        kind: number of the element in part 0; None if it is no element of the catalogue.
        allowed: whether the charter lets members prove elements of this kind to others.
        checkpoint: how many entries the checkpoint covers; None if there is none.
        cosigned: names of the charter's witnesses that cosigned the checkpoint.
        stated: root ids of the members whose statements cover the entry.
    """

    line: bytes
    charter: Charter
    entry: Entry
    parts: dict[int, bytes]
    root: bytes
    width: int
    kind: int | None
    allowed: bool
    checkpoint: int | None
    cosigned: tuple[str, ...]
    stated: tuple[bytes, ...]

    @property
    def header(self) -> Header:
        return self.entry.header


def make_proof(
    charter: bytes,
    cards: Sequence[bytes],
    entry: Entry,
    body: bytes,
    opened: tuple[Sequence[bytes], bytes],
    shown: Sequence[int],
    tree: merkle.Tree,
    note: bytes | None,
    statements: Sequence[bytes],
) -> Proof:
    """Return the proof that shows these parts of an entry, and part 0.

    Args:
        body: as it travelled.
        opened: its parts and the entry's salt.
        shown: which parts to show.
        tree: of the author's feed, as far as the checkpoint and the statements go.
        note: a checkpoint of that feed, None if none covers the entry.
        statements: of members; those that do not cover the entry are left out.
    Raises:
        Misuse: there is no such part.
    """
    parts, salt = opened
    indexes = sorted({0, *shown})
    place, feed = entry.header.sequence, read_members(charter, cards)[0].feeds.index(entry.header.node)
    stated = []
    for data in statements:
        rows = {row.feed: row.size for row in agreement.read_statement(data).statement.feeds}
        if rows.get(feed, 0) > place:
            stated.append(Stated(data, tuple(tree.inclusion_proof(place, rows[feed]))))
    inclusion: tuple[bytes, ...] = ()
    if note is not None:
        inclusion = tuple(tree.inclusion_proof(place, checkpoint.parse(note).checkpoint.size))
    return Proof(
        charter=charter,
        cards=tuple(cards),
        entry=entry.to_bytes(),
        root=body[: disclosure.ROOT_BYTES],
        form=body[disclosure.ROOT_BYTES],
        chunks=merkle.root(disclosure.chunks(body)),
        parts=tuple(_shown(parts, salt, index) for index in indexes),
        checkpoint=note,
        inclusion=inclusion,
        statements=tuple(stated),
    )


def verify_proof(proof: Proof) -> Shown:
    """Check everything in a proof, and return what it shows.

    Raises:
        MalformedCharter, MalformedCard, WrongCard, MalformedEntry, MalformedCheckpoint, MalformedStatement: a piece is
            not in its form.
        WrongLine, UnknownNode: a piece is of another line, or of a node that is not on this one.
        BadSignature, NoSuchSignature: a signature does not hold, or is not there.
        BodyMismatch: root, format and chunks are not those of the entry's body.
        BadProof: a part, or the entry, does not belong where the proof puts it.
        NotCovered: checkpoint or statement do not reach the entry.
        RootContradicted: two of them state different roots for one size.
    """
    charter, keys = read_members(proof.charter, proof.cards)
    line = line_id(proof.charter)
    entry = Entry.from_bytes(proof.entry)
    header = entry.header
    if header.line != line:
        raise WrongLine("the entry is of another line than the charter")
    verify_entry(entry, _keys(keys, header.node).ed25519)
    if disclosure.LABELS[proof.form].hash(proof.root + proof.chunks) != header.body:
        raise BodyMismatch("the body is not the one that the header commits to")
    for shown in proof.parts:
        disclosure.verify_part(proof.root, shown.index, shown.part, shown.salt, shown.path)
    kind = element_of(proof.parts[0].part)
    leaf, roots = merkle.leaf_hash(entry.header_bytes), _Roots()
    covered, cosigned = None, tuple[str, ...]()
    if proof.checkpoint is not None:
        signed = checkpoint.parse(proof.checkpoint)
        checkpoint.verify_checkpoint(signed, line, header.node, keys[header.node])
        cosigned = tuple(sorted(cosignatures(signed, charter.witnesses)))
        covered = signed.checkpoint.size
        _include(leaf, header.sequence, covered, proof.inclusion, signed.checkpoint.root)
        roots.add(covered, signed.checkpoint.root)
    feed = charter.feeds.index(header.node)
    stated = {_stated(item, line, charter, keys, feed, leaf, header.sequence, roots) for item in proof.statements}
    return Shown(
        line=line,
        charter=charter,
        entry=entry,
        parts={shown.index: shown.part for shown in proof.parts},
        root=proof.root,
        width=1 << len(proof.parts[0].path),
        kind=kind,
        allowed=kind is None or kind in charter.disclosure,
        checkpoint=covered,
        cosigned=cosigned,
        stated=tuple(sorted(stated)),
    )


def element_of(part: bytes) -> int | None:
    """Return the number of the element that part 0 names; None for an act of the record, or what is no cover."""
    try:
        value = decode(part)
    except MalformedEncoding:
        return None
    number = value[0] if type(value) is list and value else None
    return number if type(number) is int else None


class _Roots:
    """What was signed of one feed: one root for one size."""

    def __init__(self) -> None:
        self._roots: dict[int, bytes] = {}

    def add(self, size: int, root: bytes) -> None:
        if self._roots.setdefault(size, root) != root:
            raise RootContradicted(f"two roots were signed over the first {size} entries of this feed")


def _stated(
    item: Stated, line: bytes, charter: Charter, keys: dict[bytes, HybridKey], feed: int, leaf: bytes, place: int,
    roots: _Roots,
) -> bytes:  # fmt: skip
    """Check one statement; return the member whose it is."""
    signed = agreement.read_statement(item.data)
    statement = signed.statement
    agreement.verify_statement(signed, _keys(keys, statement.node))
    if statement.line != line:
        raise WrongLine("a statement about another line")
    row = next((row for row in statement.feeds if row.feed == feed), None)
    if row is None:
        raise NotCovered("a statement that says nothing about the entry's feed")
    _include(leaf, place, row.size, item.inclusion, row.root)
    roots.add(row.size, row.root)
    return charter.member_of(statement.node).root


def _include(leaf: bytes, place: int, size: int, path: Sequence[bytes], root: bytes) -> None:
    if place >= size:
        raise NotCovered(f"entry {place} lies behind the {size} entries that were signed")
    merkle.verify_inclusion(leaf, place, size, path, root)


def _keys(keys: dict[bytes, HybridKey], node: bytes) -> HybridKey:
    if node not in keys:
        raise UnknownNode(f"the node {node.hex()[:16]} is not on this line")
    return keys[node]


def _shown(parts: Sequence[bytes], salt: bytes, index: int) -> ShownPart:
    salt_i, path = disclosure.prove_part(parts, salt, index)
    return ShownPart(index, parts[index], salt_i, tuple(path))
