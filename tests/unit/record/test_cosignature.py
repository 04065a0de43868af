"""Cosignatures of witnesses: what they cover, and that nothing else can pass for one (spec 7.1, 7.2)."""

from dataclasses import replace

import pytest

from openline.core.errors import Misuse
from openline.core.identity import ML_DSA_44, BadSignature, Purpose, signed_pair
from openline.core.record import checkpoint
from openline.core.record.checkpoint import Checkpoint, MalformedCheckpoint, NoteSignature, SignedCheckpoint, merge
from openline.core.record.cosignature import (
    BadWitnessKeys,
    cosign,
    cosignatures,
    cosigned_pair,
    key_ids,
    read_vkeys,
    write_vkeys,
)
from openline.core.record.merkle import EMPTY_ROOT
from openline.node.signers import SoftwareCosigner
from signers import hybrid

LINE, NODE = bytes([1]) * 32, bytes([2]) * 32
POINT = Checkpoint(checkpoint.origin(LINE, NODE), 2, bytes([3]) * 32)
ONE, TWO = (SoftwareCosigner(f"witness.example/{n}", bytes([n]) * 32, bytes([n]) * 32) for n in (1, 2))
NOTE = checkpoint.sign(POINT, hybrid(9))


def under(*lines: NoteSignature) -> SignedCheckpoint:
    return SignedCheckpoint(POINT, (*NOTE.signatures, *lines))


def test_a_witness_counts_with_both_of_its_signatures_and_the_earlier_time() -> None:
    """One signature alone, however good, is none: Ed25519 may fall to a quantum computer, and ML-DSA is young."""
    first, second = cosign(POINT, ONE, 1_800_000_000)
    later, _ = cosign(POINT, ONE, 1_800_000_005)

    assert cosignatures(under(first, second), [ONE.witness, TWO.witness]) == {"witness.example/1": 1_800_000_000}
    assert cosignatures(under(later, second), [ONE.witness]) == {"witness.example/1": 1_800_000_000}
    assert cosignatures(under(first), [ONE.witness]) == {}
    assert cosignatures(under(second), [ONE.witness]) == {}
    assert cosignatures(under(*cosign(POINT, ONE, 0)), [ONE.witness]) == {}


def test_a_line_that_claims_to_be_a_witness_s_must_hold() -> None:
    """Whoever adds a false line to a note is noticed, and cannot make a witness count."""
    first, second = cosign(POINT, ONE, 1_800_000_000)
    other_tree = cosign(replace(POINT, size=3), ONE, 1_800_000_000)
    moved = replace(first, signature=(1_800_000_001).to_bytes(8, "big") + first.signature[8:])
    short = replace(second, signature=second.signature[:-1])
    ids = key_ids(TWO.witness)
    renamed = [replace(line, name=TWO.witness.name, key_id=i) for line, i in zip((first, second), ids, strict=True)]
    for false in (other_tree[0], other_tree[1], moved, short, *renamed):
        with pytest.raises(BadSignature):
            cosignatures(under(false), [ONE.witness, TWO.witness])
    with pytest.raises(MalformedCheckpoint):
        cosignatures(under(first, second, first), [ONE.witness])


def test_no_signature_of_a_node_and_none_of_a_witness_covers_what_the_other_signs() -> None:
    """A witness's key in a node's hands, or the reverse, must prove nothing: the bytes never meet."""
    messages = {p: b"openline/v1/x\n2\n" + EMPTY_ROOT.hex().encode() for p in Purpose}
    messages[Purpose.CHECKPOINT] = POINT.to_text().encode()
    nodes = [signed_pair(purpose, messages[purpose], ML_DSA_44) for purpose in Purpose]

    for covered in cosigned_pair("w", 1, POINT):
        assert all(covered not in pair for pair in nodes)
    text, tree = cosigned_pair("w", 0, POINT)
    assert text.startswith(b"cosignature/v1\n")
    assert all(not each[0].startswith(b"cosignature/v1\n") for each in nodes)
    assert tree[:13] == b"subtree/v1\n\0\x01"  # a node's begin with the 76 bytes of its origin as the name
    with pytest.raises(Misuse):
        cosigned_pair(POINT.origin, 0, POINT)


def test_names_and_keys_travel_as_verifier_keys_of_signed_notes() -> None:
    """Other witness software writes and reads the same lines."""
    text = write_vkeys(ONE.witness)

    assert read_vkeys(text) == ONE.witness
    assert text.splitlines()[0].split("+")[1] == key_ids(ONE.witness)[0].hex()
    first, second = text.splitlines(keepends=True)
    other = write_vkeys(TWO.witness).splitlines(keepends=True)
    for bad in ("", first, second + first, first + other[1], text + first, text[:-1], text.replace("+", " ", 1)):
        with pytest.raises(BadWitnessKeys):
            read_vkeys(bad)
    for name in ("", "a b", "a+b", POINT.origin):
        with pytest.raises(Misuse):
            cosigned_pair(name, 1, POINT)


def test_notes_of_one_tree_become_one_and_what_is_held_never_gives_way() -> None:
    """A peer that fills a note with lines of its own must not push a witness out that stands there."""
    mine, theirs = under(*cosign(POINT, ONE, 5)), under(*cosign(POINT, TWO, 6))
    full = under(*(NoteSignature("x", bytes([n]) * 4, b"junk") for n in range(29)))

    both = merge(mine, theirs)

    assert set(cosignatures(both, [ONE.witness, TWO.witness])) == {"witness.example/1", "witness.example/2"}
    assert merge(both, mine) == both
    assert cosignatures(merge(mine, full), [ONE.witness]) == {"witness.example/1": 5}
    assert len(merge(mine, full).signatures) == 32
    assert checkpoint.parse(both.to_bytes()) == both
    with pytest.raises(Misuse):
        merge(mine, SignedCheckpoint(replace(POINT, size=3), mine.signatures))
