"""What a node makes of what others signed, beside what it holds (spec 2.4.6, 2.7.6, 2.8.8)."""

from collections.abc import Container, Iterable, Mapping
from enum import Enum
from typing import Final

from openline.core.identity import HybridKey
from openline.core.record.agreement import Contradicted, Roots, SignedStatement, Statement, check_consistent
from openline.core.record.checkpoint import (
    Checkpoint,
    CheckpointEquivocation,
    SignedCheckpoint,
    known_lines,
    merge,
)

MAX_AHEAD: Final = 16
"""Checkpoints of sizes that are not held here yet: whoever signs them without end fills no disk."""


def first_forks(places: Iterable[tuple[bytes, int]]) -> dict[bytes, int]:
    """Return the first forked place of each node, of all its forked places (node, sequence)."""
    first: dict[bytes, int] = {}
    for node, sequence in places:
        first[node] = min(sequence, first.get(node, sequence))
    return first


def in_force(forks: Mapping[bytes, int], stated: Mapping[bytes, int], before: Mapping[bytes, int]) -> dict[bytes, int]:
    """Return how many entries of each node that forked are in force (spec 2.4.6); it only shrinks.

    Args:
        forks: the first forked place of each node, as it is held now.
        stated: the identical cut of now, by node.
        before: what was in force when earlier forks were noticed.
    """
    found = dict(before)
    for node, sequence in forks.items():
        if sequence < before.get(node, sequence + 1):
            kept = max(sequence, stated.get(node, 0))
            found[node] = min(kept, before.get(node, kept))
    return found


def keep_checkpoint(
    offered: SignedCheckpoint,
    held: SignedCheckpoint | None,
    root: bytes | None,
    ahead: int,
    keys: HybridKey,
    cosigners: Container[tuple[str, bytes]],
) -> SignedCheckpoint | None:
    """Return what is kept of a node's checkpoint whose signatures hold; None if nothing is.

    Args:
        held: the checkpoint of this size that is kept; to it nothing but cosignatures is added.
        root: the root over the node's entries as they are held here; None if fewer are.
        ahead: how many checkpoints are kept of sizes that are not held here.
        keys: those of the node.
        cosigners: name and key id of every key of the charter's witnesses.
    Raises:
        CheckpointEquivocation, Contradicted: it is evidence, and no checkpoint of this record.
    """
    point = offered.checkpoint
    if held is not None:
        if held.checkpoint.root != point.root:
            raise CheckpointEquivocation(point.size, held.to_bytes())
        merged = merge(held, known_lines(offered, keys, cosigners))
        return None if merged == held else merged
    if not has_come(point, root) and ahead >= MAX_AHEAD:
        return None
    return known_lines(offered, keys, cosigners)


def has_come(point: Checkpoint, root: bytes | None) -> bool:
    """Say whether the entries that a checkpoint covers are held here, and it so has its place among those compared.

    Args:
        root: the root over the node's entries as they are held here; None if fewer are.
    Raises:
        Contradicted: it is evidence, and no checkpoint of this record.
    """
    if root is not None and root != point.root:
        raise Contradicted(f"another tree of the first {point.size} entries of a feed was signed")
    return root is not None


def check_statement(offered: SignedStatement, before: SignedStatement | None, roots: Roots) -> None:
    """Check that a node's statement contradicts neither its own newest one nor what is held here.

    Raises:
        StatementEquivocation, Contradicted: it is evidence, and takes no other's place.
    """
    if before is not None:
        check_consistent(before, offered)
    for item in offered.statement.feeds:
        held = roots(item.feed, item.size)
        if held is not None and held != item.root:
            raise Contradicted(f"another content of the first {item.size} entries of feed {item.feed} was stated")


class Kept(Enum):
    """As what a statement is kept."""

    NEWEST = "newest"
    AHEAD = "ahead"  # of more than is held here


def place_of(offered: Statement, newest: Statement | None, roots: Roots) -> Kept | None:
    """Return as what a node's statement that contradicts nothing is kept beside its `newest` one; None: not at all.

    A record only grows: a statement that names less of any feed shows no newer state.
    """
    if any(roots(item.feed, item.size) is None for item in offered.feeds):
        return Kept.AHEAD
    sizes = {item.feed: item.size for item in offered.feeds}
    grows = newest is None or all(sizes.get(item.feed, 0) >= item.size for item in newest.feeds)
    return Kept.NEWEST if grows else None
