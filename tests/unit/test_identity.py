"""Keys, signatures, cards and the 60 digits (spec chapter 1)."""

import dataclasses
import gzip
import itertools
import json
from pathlib import Path
from typing import Any

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as st

from openline.core.encoding import encode, read_sign1, write_sign1
from openline.core.errors import Misuse, OpenlineError, PeerFault
from openline.core.identity import (
    BadCardKey,
    BadPublicKey,
    BadSignature,
    Card,
    CardNotInForce,
    MalformedCard,
    NodeCard,
    Office,
    Purpose,
    SoftwareSigner,
    check_public_key,
    check_text,
    fingerprint,
    read_card,
    signed_bytes,
    verify,
    write_card,
)

ISSUED, EXPIRES = 1_790_000_000, 1_800_000_000
IDENTITY = b"\x01" + bytes(31)
NON_CANONICAL = b"\xee" + b"\xff" * 30 + b"\x7f"


def signer(number: int) -> SoftwareSigner:
    return SoftwareSigner(bytes([number]) * 32)


def card(first: int = 1, **changes: object) -> Card:
    root, signing, tls = (signer(first + i).public_key for i in range(3))
    node = NodeCard(signing, tls, "main", ("192.0.2.1:4433", "node.example:4433"))
    office = Office("duty", "duty", ("air", "sea"), ("en", "uk"))
    made = Card("Coast Guard — Берегова охорона", ("uk", "en"), root, 7, ISSUED, EXPIRES, (node,), (office,))
    return dataclasses.replace(made, **changes)  # type: ignore[arg-type]


# keys and signatures


@pytest.mark.parametrize("key", [IDENTITY, NON_CANONICAL], ids=["identity", "non-canonical"])
def test_a_key_that_verifies_anything_is_never_enrolled(key: bytes) -> None:
    """OpenSSL accepts one fixed signature for every message under these keys: their owner could prove anything."""
    forged = IDENTITY + bytes(32)
    Ed25519PublicKey.from_public_bytes(key).verify(forged, b"any message at all")  # the trap is real

    with pytest.raises(BadPublicKey):
        check_public_key(key)
    with pytest.raises(BadPublicKey):
        verify(key, Purpose.ENTRY, b"any message at all", forged)
    with pytest.raises(BadPublicKey):
        card(root_key=key)


@pytest.mark.parametrize("key", [b"", bytes(31), bytes(33), bytes(32)])
def test_a_key_of_another_length_or_off_the_curve_is_refused(key: bytes) -> None:
    """All of the key is checked before it is used for anything."""
    with pytest.raises(BadPublicKey):
        check_public_key(key)


@pytest.mark.parametrize(("made_for", "passed_as"), list(itertools.permutations(Purpose, 2)))
def test_a_signature_for_one_purpose_never_passes_for_another(made_for: Purpose, passed_as: Purpose) -> None:
    """A receipt that could be shown as an entry would let the peer put words into our mouth."""
    message = b"openline/v1/00"  # begins as a checkpoint must, so that every purpose can sign it

    signature = signer(1).sign(made_for, message)

    verify(signer(1).public_key, made_for, message, signature)
    with pytest.raises(BadSignature):
        verify(signer(1).public_key, passed_as, message, signature)


def test_no_label_begins_another() -> None:
    """Labels are hashed with their length, and still: nothing should depend on it."""
    for one, other in itertools.permutations((purpose.value for purpose in Purpose), 2):
        assert not (bytes([len(one)]) + one).startswith(bytes([len(other)]) + other)


def test_a_checkpoint_signature_covers_nothing_but_checkpoints() -> None:
    """Signed notes are signed bare, so what is signed must say itself what it is."""
    with pytest.raises(Misuse):
        signer(1).sign(Purpose.CHECKPOINT, b"\x84\x6aSignature1")
    for purpose in Purpose:
        assert signed_bytes(purpose, b"openline/v1/x").startswith(b"openline/v1/") == (purpose is Purpose.CHECKPOINT)


@given(st.integers(0, 63), st.integers(0, 7))
def test_a_signature_with_one_bit_changed_is_refused(byte: int, bit: int) -> None:
    """Also in the scalar, where sloppy verifiers accept more than one form."""
    signature = bytearray(signer(1).sign(Purpose.ENTRY, b"message"))
    signature[byte] ^= 1 << bit

    with pytest.raises(BadSignature):
        verify(signer(1).public_key, Purpose.ENTRY, b"message", bytes(signature))


def published(shared_data: Path, name: str) -> Any:
    return json.loads(gzip.decompress((shared_data / "vectors" / name).read_bytes()))


def raw_verify(key: bytes, message: bytes, signature: bytes) -> bool:
    """The rule of spec 1.5 for a bare message, as `verify` applies it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("openline.core.identity.signed_bytes", lambda _, bare: bare)
        try:
            verify(key, Purpose.ENTRY, message, signature)
        except (BadSignature, BadPublicKey):
            return False
    return True


def by_the_other_library(key: bytes, message: bytes, signature: bytes) -> bool:
    """The same rule on OpenSSL: our checks around its verification."""
    try:
        check_public_key(key)
        if signature[:32] == IDENTITY:
            return False
        Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
    except (InvalidSignature, BadPublicKey, ValueError):
        return False
    return True


@pytest.mark.needs_data
def test_both_libraries_agree_on_all_points_of_small_order(shared_data: Path) -> None:
    """914 cases on which Ed25519 libraries differ: with our rule around them, libsodium and OpenSSL do not."""
    cases = published(shared_data, "cctv_ed25519vectors.json.gz")
    accepted = 0
    for case in cases:
        key, signature = bytes.fromhex(case["key"]), bytes.fromhex(case["sig"])
        answer = raw_verify(key, case["msg"].encode(), signature)
        assert answer == by_the_other_library(key, case["msg"].encode(), signature), case
        assert not (answer and case["flags"]), case
        accepted += answer
    assert (len(cases), accepted) == (914, 1)


@pytest.mark.needs_data
def test_wycheproof_signatures_are_judged_as_published(shared_data: Path) -> None:
    """Truncated, padded, malleable and overflowing signatures are all somebody's real bug."""
    groups = published(shared_data, "wycheproof_ed25519_test.json.gz")["testGroups"]
    judged = 0
    for group in groups:
        key = bytes.fromhex(group["publicKey"]["pk"])
        for case in group["tests"]:
            message, signature = bytes.fromhex(case["msg"]), bytes.fromhex(case["sig"])
            assert raw_verify(key, message, signature) == (case["result"] == "valid"), case
            assert by_the_other_library(key, message, signature) == (case["result"] == "valid"), case
            judged += 1
    assert judged == 151


# cards


def test_a_card_with_a_key_that_verifies_anything_is_the_peers_fault() -> None:
    """Whoever sent it may have done so on purpose: its bytes are kept as evidence."""
    payload, _ = read_sign1(write_card(card(), signer(1)))
    changed = payload.replace(signer(2).public_key, IDENTITY)

    with pytest.raises(BadCardKey) as refused:
        read_card(write_sign1(changed, signer(1).sign(Purpose.CARD, changed)), ISSUED)

    assert isinstance(refused.value, PeerFault)
    assert refused.value.hint


def test_a_card_comes_back_as_it_was_signed() -> None:
    """The peer sees what we said, and its hash is of what was signed."""
    signed = read_card(write_card(card(), signer(1)), ISSUED)

    assert signed.card == card()
    assert len(signed.hash) == 32


def test_only_the_root_key_signs_its_card() -> None:
    """A node must not be able to speak for its party."""
    with pytest.raises(Misuse):
        write_card(card(), signer(2))
    payload, _ = read_sign1(write_card(card(), signer(1)))
    forged = write_sign1(payload, signer(2).sign(Purpose.CARD, payload))
    with pytest.raises(BadSignature):
        read_card(forged, ISSUED)


@pytest.mark.parametrize(("at", "word"), [(ISSUED - 1, "not yet"), (EXPIRES, "expired")])
def test_a_card_outside_its_time_is_refused_with_a_way_out(at: int, word: str) -> None:
    """An old card may name keys that were given up."""
    with pytest.raises(CardNotInForce, match=word) as refused:
        read_card(write_card(card(), signer(1)), at)

    assert refused.value.hint
    assert read_card(write_card(card(), signer(1)), None).card == card()


@given(st.data())
def test_no_bytes_crash_the_reader_of_cards(data: st.DataObject) -> None:
    """A card is the first thing that a stranger sends."""
    good = write_card(card(), signer(1))
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
        read_card(write_sign1(payload, signer(1).sign(Purpose.CARD, payload)), ISSUED)


@pytest.mark.parametrize(
    "changes",
    [
        {"expires": ISSUED},
        {"serial": -1},
        {"languages": ()},
        {"nodes": ()},
        {"name": ""},
        {"nodes": (NodeCard(signer(1).public_key, signer(3).public_key, "main"),)},
        {"nodes": (NodeCard(signer(2).public_key, signer(2).public_key, "main"),)},
    ],
)
def test_a_card_that_makes_no_sense_cannot_be_built(changes: dict[str, object]) -> None:
    """One key for two uses would let a TLS handshake sign for the party."""
    with pytest.raises(Misuse):
        card(**changes)


@pytest.mark.parametrize(
    "text", ["", " x", "x ", "a\nb", "a\u202eb", "a\u200bb", "\x00", "x" * 201, "\ud800", "\ufeffa"]
)
def test_text_that_hides_or_reorders_is_refused(text: str) -> None:
    """A name is read aloud by two people; what one of them cannot see must not be in it."""
    with pytest.raises(Misuse):
        check_text(text)


@pytest.mark.parametrize("text", ["Військо", "海军", "القوات", "x" * 200, "a b"])
def test_text_of_any_script_is_taken(text: str) -> None:
    """Parties write their own names their own way."""
    check_text(text)


# the 60 digits


def test_the_digits_are_the_same_on_both_screens_and_change_with_everything() -> None:
    """People compare them once; whatever was swapped on the way must show."""
    ours, theirs, charter = b"our card", b"their card", b"charter"

    digits = fingerprint(ours, theirs, charter)

    assert digits == fingerprint(theirs, ours, charter)
    assert [len(group) for group in digits.split()] == [5] * 12
    assert digits.replace(" ", "").isdigit()
    others = {
        fingerprint(ours, theirs, b"charter2"),
        fingerprint(ours, ours, charter),
        fingerprint(b"our car", b"d" + theirs, charter),
    }
    assert digits not in others
    assert len(others) == 3
