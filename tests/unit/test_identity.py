"""Keys, signatures, cards and the 60 digits (spec chapter 1)."""

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

from openline.core.errors import Misuse
from openline.core.identity import (
    ML_DSA_44,
    ML_DSA_65,
    BadPublicKey,
    BadSignature,
    HybridKey,
    MlDsa,
    Purpose,
    check_public_key,
    check_sealing_key,
    check_text,
    cosigned_message,
    fingerprint,
    signed_bytes,
    signed_pair,
    verify,
    verify_both,
    verify_ml_dsa,
)
from signers import hybrid, sealing, signer

IDENTITY = b"\x01" + bytes(31)
NON_CANONICAL = b"\xee" + b"\xff" * 30 + b"\x7f"


TEXT = (
    b"openline/v1/" + b"ab" * 32 + b"\n2\n" + b"A" * 43 + b"=\n"
)  # as a checkpoint is, so that every purpose signs it


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
        HybridKey(key, hybrid(1).keys.ml_dsa)


@pytest.mark.parametrize("key", [b"", bytes(31), bytes(33), bytes(32)])
def test_a_key_of_another_length_or_off_the_curve_is_refused(key: bytes) -> None:
    """All of the key is checked before it is used for anything."""
    with pytest.raises(BadPublicKey):
        check_public_key(key)


# each way of signing: by one key alone, or by both of a node or of a root
WAYS: dict[str, MlDsa | None] = {"one": None, "node": ML_DSA_44, "root": ML_DSA_65}


def covered(way: str, purpose: Purpose) -> dict[str, bytes]:
    """What is signed of one message in one way for one purpose, by algorithm."""
    parameters = WAYS[way]
    if parameters is None:
        return {"Ed25519": signed_bytes(purpose, TEXT)}
    first, second = signed_pair(purpose, TEXT, parameters)
    return {"Ed25519": first, parameters.name: second}


def test_a_signature_for_one_purpose_never_passes_for_another() -> None:
    """A receipt that could be shown as an entry would let the peer put words into our mouth.

    Every pair of (way, purpose) is compared under each algorithm: no two cover the same bytes.
    """
    uses = [(way, purpose, covered(way, purpose)) for way in WAYS for purpose in Purpose]
    compared = 0
    for (way, purpose, one), (other_way, other_purpose, other) in itertools.permutations(uses, 2):
        for algorithm in one.keys() & other.keys():
            both = "one" not in (way, other_way)  # a node's and a root's Ed25519 signature differ by their key alone
            same = purpose is other_purpose and (both or purpose is Purpose.CHECKPOINT)
            assert (one[algorithm] == other[algorithm]) == same, (way, purpose, other_way, other_purpose)
            compared += 1
    assert compared > 2_000


@pytest.mark.parametrize(("made_for", "passed_as"), list(itertools.permutations(Purpose, 2)))
def test_signatures_for_one_purpose_do_not_verify_for_another(made_for: Purpose, passed_as: Purpose) -> None:
    """As above, with the signatures themselves: one, both, and one of both put in from the other purpose."""
    node = hybrid(1)
    alone, (first, second) = node.sign(made_for, TEXT), node.sign_both(made_for, TEXT)
    other_first, other_second = node.sign_both(passed_as, TEXT)

    verify(node.public_key, made_for, TEXT, alone)
    verify_both(node.keys, made_for, TEXT, (first, second))
    with pytest.raises(BadSignature):
        verify(node.public_key, passed_as, TEXT, alone)
    for pair in ((first, second), (other_first, second), (first, other_second)):
        with pytest.raises(BadSignature):
            verify_both(node.keys, passed_as, TEXT, pair)


def test_one_good_signature_of_two_is_none() -> None:
    """Whoever breaks one of the two algorithms must still not be able to sign."""
    for parameters in (ML_DSA_44, ML_DSA_65):
        ours, theirs = hybrid(1, parameters), hybrid(2, parameters)
        good, forged = ours.sign_both(Purpose.STATEMENT, b"m"), theirs.sign_both(Purpose.STATEMENT, b"m")

        verify_both(ours.keys, Purpose.STATEMENT, b"m", good)
        for pair in ((good[0], forged[1]), (forged[0], good[1]), (good[0], b""), (b"", good[1]), (good[1], good[0])):
            with pytest.raises(BadSignature):
                verify_both(ours.keys, Purpose.STATEMENT, b"m", pair)


@pytest.mark.parametrize("size", [0, 31, 32, 1311, 1313, 1951, 1953, 2592])
def test_an_ml_dsa_key_of_another_length_is_refused(size: int) -> None:
    """Also the key of ML-DSA-87, which no suite of ours names."""
    with pytest.raises(BadPublicKey):
        HybridKey(signer(1).public_key, bytes(size))
    with pytest.raises(BadPublicKey):
        verify_ml_dsa(bytes(size), b"message", bytes(2420), "a test")


def test_a_sealing_key_is_checked_before_anybody_seals_to_it() -> None:
    """A number that is not reduced is another writing of a key, and FIPS 203 tells us to refuse it."""
    good = sealing(1)

    check_sealing_key(good)
    for bad in (b"", good[:-1], good + b"\0", b"\xff\xff\xff" + good[3:], good[:1149] + b"\x01\x1d\xd0" + good[1152:]):
        with pytest.raises(BadPublicKey):
            check_sealing_key(bad)


def test_what_a_tree_is_signed_by_is_what_cosignatures_sign() -> None:
    """C2SP tlog-cosignature, written out: existing witness software verifies a node's own line, too."""
    message = cosigned_message("witness.example/w1", 7, "openline/v1/x", 5, bytes(range(32)))

    name, log = b"witness.example/w1", b"openline/v1/x"
    assert message == (
        b"subtree/v1\n\0" + bytes([18]) + name + bytes(7) + b"\x07" + bytes([13]) + log + bytes(15) + b"\x05"
        + bytes(range(32))
    )  # fmt: skip


def test_no_label_begins_another() -> None:
    """Labels are hashed with their length, and still: nothing should depend on it."""
    for one, other in itertools.permutations((purpose.value for purpose in Purpose), 2):
        assert not (bytes([len(one)]) + one).startswith(bytes([len(other)]) + other)


def test_a_checkpoint_signature_covers_nothing_but_checkpoints() -> None:
    """Signed notes are signed bare, so what is signed must say itself what it is."""
    with pytest.raises(Misuse):
        signer(1).sign(Purpose.CHECKPOINT, b"\x84\x6aSignature1")
    for text in (b"openline/v1/x", TEXT[:-1], TEXT + b"x", TEXT + TEXT, TEXT.replace(b"\n2\n", b"\n-2\n")):
        with pytest.raises(Misuse):
            hybrid(1).sign_both(Purpose.CHECKPOINT, text)
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


@pytest.mark.needs_data
def test_wycheproof_ml_dsa_signatures_are_judged_as_published(shared_data: Path) -> None:
    """Hints out of order, keys and signatures of other lengths, contexts: what verifiers got wrong before."""
    judged = 0
    for group in published(shared_data, "wycheproof_mldsa_65_verify_test.json.gz")["testGroups"]:
        key = bytes.fromhex(group["publicKey"])
        for case in group["tests"]:
            if case.get("ctx"):
                continue  # ours is always empty, and cannot be another
            good = True
            try:
                if len(key) != ML_DSA_65.key_bytes:
                    raise BadPublicKey("what HybridKey refuses on a card")
                verify_ml_dsa(key, bytes.fromhex(case["msg"]), bytes.fromhex(case["sig"]), "a test")
            except (BadSignature, BadPublicKey):
                good = False
            assert good == (case["result"] == "valid"), case["comment"]
            judged += 1
    assert judged == 203


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
