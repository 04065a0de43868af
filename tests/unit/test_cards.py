"""The signed card of a party, and the request of a further node (spec 1.6, 1.10)."""

import dataclasses
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openline.core.cards import BadCardKey, Card, CardNotInForce, MalformedCard, NodeCard, Office, read_card, write_card
from openline.core.encoding import encode
from openline.core.errors import Misuse, OpenlineError, PeerFault
from openline.core.identity import ML_DSA_65, BadSignature, HybridKey, Purpose, read_dual, write_dual
from signers import hybrid, sealing, signer

ISSUED, EXPIRES = 1_790_000_000, 1_800_000_000
IDENTITY = b"\x01" + bytes(31)
ROOT = hybrid(1, ML_DSA_65)


def node(**changes: Any) -> NodeCard:
    addresses = ("192.0.2.1:4433", "node.example:4433")
    made = NodeCard(0, hybrid(2).keys, signer(3).public_key, sealing(4), "main", addresses)
    return dataclasses.replace(made, **changes)


def others(**changes: Any) -> tuple[NodeCard]:
    made = NodeCard(1, hybrid(6).keys, signer(5).public_key, sealing(7), "second")
    return (dataclasses.replace(made, **changes),)


def card(**changes: Any) -> Card:
    office = Office("duty", "duty", ("air", "sea"), ("en", "uk"))
    made = Card("Coast Guard — Берегова охорона", ("uk", "en"), ROOT.keys, 7, ISSUED, EXPIRES, (node(),), (office,))
    return dataclasses.replace(made, **changes)


def payload_of(made: Card) -> bytes:
    return read_dual(write_card(made, ROOT), ML_DSA_65, max_bytes=1 << 16).payload


def test_a_card_with_a_key_that_verifies_anything_is_the_peers_fault() -> None:
    """Whoever sent it may have done so on purpose: its bytes are kept as evidence."""
    changed = payload_of(card()).replace(hybrid(2).public_key, IDENTITY)

    with pytest.raises(BadCardKey) as refused:
        read_card(write_dual(ROOT, Purpose.CARD, changed), ISSUED)

    assert isinstance(refused.value, PeerFault)
    assert refused.value.hint


def test_a_card_comes_back_as_it_was_signed() -> None:
    """The peer sees what we said, and its hash is of what was signed."""
    signed = read_card(write_card(card(), ROOT), ISSUED)

    assert signed.card == card()
    assert len(signed.hash) == 32


def test_only_the_root_key_signs_its_card() -> None:
    """A node must not be able to speak for its party."""
    with pytest.raises(Misuse):
        write_card(card(), hybrid(9, ML_DSA_65))
    with pytest.raises(BadSignature):
        read_card(write_dual(hybrid(9, ML_DSA_65), Purpose.CARD, payload_of(card())), ISSUED)


@pytest.mark.parametrize(("at", "word"), [(ISSUED - 1, "not yet"), (EXPIRES, "expired")])
def test_a_card_outside_its_time_is_refused_with_a_way_out(at: int, word: str) -> None:
    """An old card may name keys that were given up."""
    with pytest.raises(CardNotInForce, match=word) as refused:
        read_card(write_card(card(), ROOT), at)

    assert refused.value.hint
    assert read_card(write_card(card(), ROOT), None).card == card()


@given(st.data())
def test_no_bytes_crash_the_reader_of_cards(data: st.DataObject) -> None:
    """A card is the first thing that a stranger sends."""
    good = write_card(card(), ROOT)
    at = data.draw(st.integers(0, len(good) - 1))
    junk = data.draw(st.binary(max_size=8))
    changed = good[:at] + junk + good[at + data.draw(st.integers(0, 8)) :]

    try:
        read = read_card(changed, ISSUED)
    except OpenlineError:
        return
    assert read.data == good


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        encode([]),
        encode({0: 1}),
        encode({0: 2, **dict.fromkeys(range(1, 9), 0)}),
        encode({**dict.fromkeys(range(9), 1), 9: 1}),
        encode({0: 1, 1: "x", 2: [1], 3: bytes(32), 4: 1, 5: 1, 6: 2, 7: [], 8: []}),
    ],
)
def test_a_card_in_another_form_is_refused(payload: bytes) -> None:
    """Unknown fields are refused: half of a card must not be trusted."""
    with pytest.raises(MalformedCard):
        read_card(write_dual(ROOT, Purpose.CARD, payload), ISSUED)


@pytest.mark.parametrize(
    "changes",
    [
        {"expires": ISSUED},
        {"serial": -1},
        {"languages": ()},
        {"nodes": ()},
        {"name": ""},
        {"nodes": (node(keys=HybridKey(ROOT.keys.ed25519, hybrid(2).keys.ml_dsa)),)},
        {"nodes": (node(tls_key=hybrid(2).public_key),)},
        {"nodes": (node(), node(tls_key=signer(5).public_key, keys=hybrid(6).keys, name="b", sealing_key=sealing(7)))},
        {"nodes": (node(), node(slot=1, tls_key=signer(5).public_key, keys=hybrid(6).keys, name="b"))},
        {"nodes": (node(slot=1), *others(slot=0))},
        {"nodes": (node(), *others(name="main"))},
        {"root_key": hybrid(1).keys},
    ],
)
def test_a_card_that_makes_no_sense_cannot_be_built(changes: dict[str, object]) -> None:
    """One key for two uses would let a TLS handshake sign for the party."""
    with pytest.raises(Misuse):
        card(**changes)


@pytest.mark.parametrize(
    "changes", [{"slot": -1}, {"slot": 128}, {"keys": ROOT.keys}, {"sealing_key": bytes(32)}, {"tls_key": IDENTITY}]
)
def test_a_node_that_makes_no_sense_cannot_be_on_a_card(changes: dict[str, Any]) -> None:
    """Its keys are of the kinds that the suite names, and its number has its range."""
    with pytest.raises(Misuse):
        node(**changes)


def test_a_party_can_have_several_nodes() -> None:
    """Each with keys and a slot of its own; a slot may be left out, where a node is gone."""
    two = card(nodes=(node(), *others(slot=3)))

    read = read_card(write_card(two, ROOT), ISSUED).card

    assert [each.slot for each in read.nodes] == [0, 3]
    assert len({each.id for each in read.nodes}) == 2
