"""Merkle trees of RFC 6962 and RFC 9162: roots, proofs and their verification, with SHA-256 (spec 2.6).

Hashes are 32 bytes. A tree over no leaves has the root SHA-256(""). Leaves and inner nodes are hashed with different
first bytes, so that neither can pass for the other.
"""

import hashlib
from collections.abc import Callable, Sequence
from typing import Final, Protocol

from openline.core.errors import Misuse, PeerFault

HASH_BYTES: Final = 32
EMPTY_ROOT: Final = hashlib.sha256(b"").digest()


class BadProof(PeerFault):
    """A Merkle proof that does not lead from what is held to the root that was signed."""

    code = "bad_proof"
    hint = "the other side's tree is not the one it signed; keep both as evidence"


def leaf_hash(leaf: bytes) -> bytes:
    """Return SHA-256(0x00 | leaf)."""
    return hashlib.sha256(b"\x00" + leaf).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Return SHA-256(0x01 | left | right)."""
    return hashlib.sha256(b"\x01" + left + right).digest()


class Rows(Protocol):
    """Byte strings of one length, one after the other; wherever they are kept (a pure room does not know files)."""

    def __len__(self) -> int: ...

    def __getitem__(self, index: int, /) -> bytes: ...

    def append(self, row: bytes, /) -> None: ...


class MemoryRows:
    """Rows in memory, without more than their bytes."""

    __slots__ = ("_data", "_width")

    def __init__(self, width: int) -> None:
        self._width = width
        self._data = bytearray()

    def __len__(self) -> int:
        return len(self._data) // self._width

    def __getitem__(self, index: int, /) -> bytes:
        start = index * self._width
        return bytes(self._data[start : start + self._width])

    def append(self, row: bytes, /) -> None:
        self._data += row


class Tree:
    """A tree that only grows: 64 bytes for each leaf, every past root and proof at hand.

    Level k holds the hashes of all full subtrees of 2^k leaves, one after the other.
    """

    def __init__(self, leaves: Sequence[bytes] = (), rows: Callable[[int], Rows] = MemoryRows) -> None:
        """Begin with these leaves; `rows` makes the room, for a width in bytes, in which each level is kept."""
        self._rows = rows
        self._levels = [rows(HASH_BYTES)]
        self._size = 0
        for leaf in leaves:
            self.append(leaf)

    @property
    def size(self) -> int:
        """How many leaves it has."""
        return self._size

    def append(self, leaf: bytes) -> None:
        """Add one leaf (its bytes, not its hash)."""
        self.append_hash(leaf_hash(leaf))

    def append_hash(self, digest: bytes) -> None:
        """Add one leaf by its hash (32 bytes)."""
        position, level, levels = self._size, 0, self._levels
        levels[0].append(digest)
        while position & 1:  # it completes a subtree of twice as many leaves
            digest = node_hash(levels[level][position - 1], digest)
            position, level = position >> 1, level + 1
            if level == len(levels):
                levels.append(self._rows(HASH_BYTES))
            levels[level].append(digest)
        self._size += 1

    def leaf_hash_at(self, index: int) -> bytes:
        """Return the hash of leaf `index`.

        Raises:
            Misuse: there is no such leaf.
        """
        if not 0 <= index < self.size:
            raise Misuse(f"leaf {index} of {self.size}")
        return self._levels[0][index]

    def root(self, size: int | None = None) -> bytes:
        """Return the root over the first `size` leaves (default: all).

        Raises:
            Misuse: there are fewer leaves.
        """
        size = self.size if size is None else size
        if not 0 <= size <= self.size:
            raise Misuse(f"a root over {size} leaves of a tree of {self.size}")
        return self._subtree(0, size) if size else EMPTY_ROOT

    def peaks(self, size: int) -> "Peaks":
        """Return the full subtrees that the first `size` leaves consist of.

        Raises:
            Misuse: there are fewer leaves.
        """
        if not 0 <= size <= self.size:
            raise Misuse(f"the first {size} leaves of a tree of {self.size}")
        levels = [level for level in reversed(range(size.bit_length())) if size >> level & 1]
        return Peaks(size, [self._levels[level][(size >> level) - 1] for level in levels])

    def inclusion_proof(self, index: int, size: int | None = None) -> list[bytes]:
        """Return the audit path of leaf `index` in the tree of the first `size` leaves (RFC 6962 section 2.1.1).

        Raises:
            Misuse: there is no such leaf in that tree.
        """
        size = self.size if size is None else size
        if not 0 <= index < size <= self.size:
            raise Misuse(f"leaf {index} in the first {size} of {self.size}")
        path: list[bytes] = []
        start, end = 0, size
        while end - start > 1:
            middle = start + _split(end - start)
            if index < middle:
                path.append(self._subtree(middle, end))
                end = middle
            else:
                path.append(self._subtree(start, middle))
                start = middle
        return path[::-1]

    def consistency_proof(self, old: int, size: int | None = None) -> list[bytes]:
        """Return the proof that the first `old` leaves begin the first `size` leaves (RFC 6962 section 2.1.2).

        Raises:
            Misuse: not 0 < old <= size <= the tree's size.
        """
        size = self.size if size is None else size
        if not 0 < old <= size <= self.size:
            raise Misuse(f"the first {old} within the first {size} of {self.size}")
        path: list[bytes] = []
        start, end = 0, size
        while end != old:
            middle = start + _split(end - start)
            if old <= middle:
                path.append(self._subtree(middle, end))
                end = middle
            else:
                path.append(self._subtree(start, middle))
                start = middle
        if start:
            path.append(self._subtree(start, end))
        return path[::-1]

    def _subtree(self, start: int, end: int) -> bytes:
        """The hash over leaves start to end - 1, where `start` is a multiple of the next power of two of the width."""
        width = end - start
        if width & (width - 1) == 0:
            level = width.bit_length() - 1
            return self._levels[level][start >> level]
        middle = start + _split(width)
        return node_hash(self._subtree(start, middle), self._subtree(middle, end))


def _split(width: int) -> int:
    """The largest power of two below `width` (width > 1)."""
    return 1 << (width - 1).bit_length() - 1


def root(leaves: Sequence[bytes]) -> bytes:
    """Return the root over `leaves`, given as bytes."""
    return leaf_hash(leaves[0]) if len(leaves) == 1 else root_of([leaf_hash(leaf) for leaf in leaves])


def root_of(hashes: Sequence[bytes]) -> bytes:
    """Return the root over the leaves that have these hashes."""
    if not hashes:
        return EMPTY_ROOT
    while len(hashes) > 1:
        pairs = [node_hash(hashes[index], hashes[index + 1]) for index in range(0, len(hashes) - 1, 2)]
        hashes = [*pairs, hashes[-1]] if len(hashes) & 1 else pairs  # an odd one out is its own subtree
    return hashes[0]


class Peaks:
    """The full subtrees that a tree consists of, largest first: enough to let it grow, and to name its root.

    Source: the "compact range" of transparency logs; RFC 6962 section 2.1.
    """

    __slots__ = ("hashes", "size")

    def __init__(self, size: int = 0, hashes: Sequence[bytes] = ()) -> None:
        self.size, self.hashes = size, list(hashes)

    def append_hash(self, digest: bytes) -> None:
        """Add one leaf by its hash (32 bytes)."""
        position = self.size
        while position & 1:
            digest, position = node_hash(self.hashes.pop(), digest), position >> 1
        self.hashes.append(digest)
        self.size += 1

    def root(self) -> bytes:
        """Return the root over the leaves that were added."""
        if not self.hashes:
            return EMPTY_ROOT
        digest = self.hashes[-1]
        for left in reversed(self.hashes[:-1]):
            digest = node_hash(left, digest)
        return digest


def verify_inclusion(leaf: bytes, index: int, size: int, path: Sequence[bytes], root: bytes) -> None:
    """Check that the leaf with hash `leaf` is number `index` of the tree of `size` leaves that has `root`.

    Raises:
        BadProof: it is not, or the path has another length than it must have.
    Source: RFC 9162 section 2.1.3.2.
    """
    verify_subtree_inclusion(leaf, index, 0, size, path, root)


def verify_consistency(old: int, size: int, path: Sequence[bytes], old_root: bytes, root: bytes) -> None:
    """Check that the tree with `root` and `size` leaves begins with the `old` leaves that have `old_root`.

    Raises:
        BadProof: it does not, or the path has another length than it must have. That nothing is a beginning of
            something needs no proof, so one that starts from no leaves is refused.
    Source: RFC 9162 section 2.1.4.2.
    """
    if old == 0 and (size != 0 or root != EMPTY_ROOT):
        raise BadProof("a consistency proof that starts from no leaves")
    verify_subtree_consistency(0, old, size, path, old_root, root)


def verify_subtree_inclusion(leaf: bytes, index: int, start: int, end: int, path: Sequence[bytes], root: bytes) -> None:
    """Check that the leaf with hash `leaf` is number `index` of a tree whose leaves start to end - 1 have `root`.

    Raises:
        BadProof: it is not, or those leaves are no subtree.
    Source: draft-ietf-plants-merkle-tree-certs section 4.3.
    """
    _check_subtree(start, end)
    if not start <= index < end or any(len(item) != HASH_BYTES for item in (leaf, *path)):
        raise BadProof("an inclusion proof outside its tree, or with a hash of another length")
    place, last, digest = index - start, end - start - 1, leaf
    for sibling in path:
        if last == 0:
            raise BadProof("an inclusion proof that is too long")
        if place & 1 or place == last:
            digest = node_hash(sibling, digest)
            while place and not place & 1:
                place, last = place >> 1, last >> 1
        else:
            digest = node_hash(digest, sibling)
        place, last = place >> 1, last >> 1
    if last or digest != root:
        raise BadProof("an inclusion proof that does not lead to the root")


def verify_subtree_consistency(
    start: int, end: int, size: int, path: Sequence[bytes], old_root: bytes, root: bytes
) -> None:
    """Check that `old_root` is over the leaves start to end - 1 of the tree with `root` and `size` leaves.

    Raises:
        BadProof: it is not, or those leaves are no subtree.
    Source: draft-ietf-plants-merkle-tree-certs section 4.4.
    """
    _check_subtree(start, end)
    if end > size or any(len(item) != HASH_BYTES for item in path):
        raise BadProof("a consistency proof outside its tree, or with a hash of another length")
    if start == end:
        if path or old_root != EMPTY_ROOT:
            raise BadProof("a consistency proof of no leaves")
        return
    if _climbed(start, end, size):
        digests = consistency_roots(start, end, size, old_root, path)
    elif path:
        digests = consistency_roots(start, end, size, path[0], path[1:])
    else:
        raise BadProof("a consistency proof that is too short")
    if digests != (old_root, root):
        raise BadProof("a consistency proof that does not lead to both roots")


def _climbed(start: int, end: int, size: int) -> bool:
    """Say whether the leaves start to end - 1 are one node of the tree: then a proof begins with their own root."""
    first, final, _ = _climb(start, end, size)
    return first == final


def _climb(start: int, end: int, size: int) -> tuple[int, int, int]:
    """Climb to the largest subtree that ends with the leaves start to end - 1 and that the whole tree holds."""
    first, final, last = start, end - 1, size - 1
    while first != final and (final & 1 or final == last):
        first, final, last = first >> 1, final >> 1, last >> 1
    return first, final, last


def consistency_roots(start: int, end: int, size: int, seed: bytes, path: Sequence[bytes]) -> tuple[bytes, bytes]:
    """Return the roots to which a consistency proof leads: over the leaves start to end - 1, and over all `size`.

    Args:
        seed: the subtree with which it begins: the old root itself where the old leaves are one node of the tree, and
            else what stands first in a proof.
    Raises:
        BadProof: the path has another length than it must have.
    """
    first, final, last = _climb(start, end, size)
    old_digest = new_digest = seed
    for sibling in path:
        if last == 0:
            raise BadProof("a consistency proof that is too long")
        if final & 1 or final == last:
            if first < final:
                old_digest = node_hash(sibling, old_digest)
            new_digest = node_hash(sibling, new_digest)
            while final and not final & 1:
                first, final, last = first >> 1, final >> 1, last >> 1
        else:
            new_digest = node_hash(new_digest, sibling)
        first, final, last = first >> 1, final >> 1, last >> 1
    if last:
        raise BadProof("a consistency proof that is too short")
    return old_digest, new_digest


def seeded(old: int, size: int, old_root: bytes, path: Sequence[bytes]) -> list[bytes]:
    """Return a consistency proof with its seed in front, also where that is the old root itself."""
    return [old_root, *path] if _climbed(0, old, size) else list(path)


def _check_subtree(start: int, end: int) -> None:
    width = 1 << max(end - start - 1, 0).bit_length()
    if not 0 <= start <= end or start % width:
        raise BadProof("leaves that are no subtree of any tree")
