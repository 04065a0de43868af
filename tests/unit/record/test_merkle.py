"""Merkle trees (spec 2.6): RFC 6962 and RFC 9162."""

import base64
import gzip
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openline.core.errors import Misuse
from openline.core.record.merkle import (
    EMPTY_ROOT,
    BadProof,
    Tree,
    leaf_hash,
    node_hash,
    root,
    verify_consistency,
    verify_inclusion,
    verify_subtree_consistency,
    verify_subtree_inclusion,
)


def by_definition(leaves: Sequence[bytes]) -> bytes:
    """The recursive definition of RFC 6962 section 2.1, word for word."""
    if not leaves:
        return EMPTY_ROOT
    if len(leaves) == 1:
        return leaf_hash(leaves[0])
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    return node_hash(by_definition(leaves[:split]), by_definition(leaves[split:]))


def leaves(count: int) -> list[bytes]:
    return [b"leaf %d" % number for number in range(count)]


def test_every_root_is_the_one_of_the_definition() -> None:
    """The tree keeps hashes of full subtrees only; the rest is computed, and must be right at every size."""
    tree = Tree(leaves(70))

    for size in range(71):
        assert tree.root(size) == by_definition(leaves(size)) == root(leaves(size))


def test_every_proof_of_every_small_tree_holds() -> None:
    """All pairs up to 40 leaves: each odd shape occurs."""
    tree = Tree(leaves(40))
    for size in range(1, 41):
        for index in range(size):
            verify_inclusion(
                leaf_hash(leaves(size)[index]), index, size, tree.inclusion_proof(index, size), tree.root(size)
            )
            verify_consistency(
                index + 1, size, tree.consistency_proof(index + 1, size), tree.root(index + 1), tree.root(size)
            )


@given(st.integers(2, 200), st.data())
def test_a_tree_only_grows(size: int, data: st.DataObject) -> None:
    """Whoever changed one old leaf can prove no consistency with what was signed before."""
    old = data.draw(st.integers(1, size - 1))
    changed_at = data.draw(st.integers(0, old - 1))
    honest = Tree(leaves(size))
    changed = leaves(size)
    changed[changed_at] = b"rewritten"
    rewritten = Tree(changed)

    verify_consistency(old, size, honest.consistency_proof(old), honest.root(old), honest.root())
    with pytest.raises(BadProof):
        verify_consistency(old, size, rewritten.consistency_proof(old), honest.root(old), rewritten.root())
    with pytest.raises(BadProof):
        verify_consistency(old, size, honest.consistency_proof(old), honest.root(old), rewritten.root())


@given(st.integers(1, 100), st.data())
def test_a_leaf_is_proved_at_its_own_place_only(size: int, data: st.DataObject) -> None:
    """A proof that fits two places proves neither."""
    index = data.draw(st.integers(0, size - 1))
    other = data.draw(st.integers(0, size))
    tree = Tree(leaves(size))
    path = tree.inclusion_proof(index)

    if other != index:
        with pytest.raises(BadProof):
            verify_inclusion(leaf_hash(leaves(size)[index]), other, size, path, tree.root())
    for wrong in (path[:-1] if path else [b"x" * 32], [*path, bytes(32)], [*path[:-1], b"short"]):
        with pytest.raises(BadProof):
            verify_inclusion(leaf_hash(leaves(size)[index]), index, size, wrong, tree.root())


@pytest.mark.parametrize(
    "ask",
    [
        lambda tree: tree.root(6),
        lambda tree: tree.inclusion_proof(5),
        lambda tree: tree.inclusion_proof(-1),
        lambda tree: tree.inclusion_proof(0, 6),
        lambda tree: tree.consistency_proof(0),
        lambda tree: tree.consistency_proof(6),
        lambda tree: tree.leaf_hash_at(5),
    ],
)
def test_what_the_tree_does_not_hold_is_not_answered(ask: Any) -> None:
    """A wrong question from our own program is its mistake, not the peer's."""
    with pytest.raises(Misuse):
        ask(Tree(leaves(5)))


@pytest.mark.needs_data
def test_all_published_proofs_are_judged_as_published(shared_data: Path) -> None:
    """518 good and tampered proofs of transparency-dev/merkle, subtrees included."""
    text = gzip.decompress((shared_data / "vectors" / "rfc6962_merkle_proofs.jsonl.gz").read_bytes()).decode()
    cases = [json.loads(line) for line in text.splitlines()]
    for case in cases:
        refused = False
        try:
            judge(case)
        except BadProof:
            refused = True
        assert refused == case["wantErr"], case["file"]
    assert len(cases) == 518


def judge(case: dict[str, Any]) -> None:
    def bytes_of(text: str | None) -> bytes:
        return base64.b64decode(text or "")

    path = [bytes_of(item) for item in case["proof"] or []]
    match case:
        case {"treeSize": size, "leafIdx": index}:
            verify_inclusion(bytes_of(case["leafHash"]), index, size, path, bytes_of(case["root"]))
        case {"size1": old, "size2": size}:
            verify_consistency(old, size, path, bytes_of(case["root1"]), bytes_of(case["root2"]))
        case {"leafIdx": index, "start": start, "end": end}:
            verify_subtree_inclusion(bytes_of(case["leafHash"]), index, start, end, path, bytes_of(case["root"]))
        case {"start": start, "end": end, "size": size}:
            verify_subtree_consistency(start, end, size, path, bytes_of(case["root1"]), bytes_of(case["root2"]))
        case _:
            raise AssertionError(case["file"])
