"""The cases of spec chapter 1, first half: encoding, keys, signatures by one key and by two."""

from typing import Any

from vector_signers import FixedSigner
from vector_world import ISSUED, LINE, NODES, ROOTS, Cases, shown

from openline.core.encoding import encode, to_be_signed
from openline.core.identity import ML_DSA_44, Purpose, root_id, signed_pair, write_dual

IDENTITY = b"\x01" + bytes(31)
ORDER = (1 << 252) + 27742317777372353535851937790883648493


def encoding() -> Cases:
    cases = Cases("one value, one byte string (spec 1.2)")
    values: dict[str, Any] = {
        "null": None, "true": True, "false": False, "zero": 0, "23": 23, "24": 24, "255": 255, "256": 256,
        "largest integer": (1 << 64) - 1, "smallest integer": -(1 << 63), "-1": -1, "-24": -24, "-25": -25,
        "no bytes": b"", "bytes": b"\x00\xff", "no text": "", "text": "Ø水", "no items": [], "items": [1, [2, b"3"]],
        "no keys": {}, "sorted keys": {0: 0, 10: 1, 100: 2, 1000: 3},
    }  # fmt: skip
    for name, value in values.items():
        cases.good(name, "1.2.1", "encoding.decode", {"data": encode(value).hex()}, value=shown(value))
    for name, rule, data in (
        ("a number in more bytes than it needs", "1.2.2", "1817"),
        ("a length in more bytes than it needs", "1.2.2", "580100"),
        ("bytes behind the value", "1.2.2", "0000"),
        ("no bytes at all", "1.2.2", ""),
        ("keys not sorted", "1.2.2", "a201000000"),
        ("a key twice", "1.2.2", "a200000000"),
        ("an array without a length", "1.2.2", "9f00ff"),
        ("bytes in pieces", "1.2.2", "5f4100ff"),
        ("a length beyond the end", "1.2.2", "430000"),
        ("a text key", "1.2.1", "a1616100"),
        ("a negative key", "1.2.1", "a12000"),
        ("a byte-string key", "1.2.1", "a1410000"),
        ("a float", "1.2.1", "f90000"),
        ("undefined", "1.2.1", "f7"),
        ("a simple value", "1.2.1", "e0"),
        ("a tag", "1.2.1", "c11a00000000"),
        ("a big number that fits 64 bits", "1.2.1", "c24101"),
        ("a number of 65 bits", "1.2.1", "c249010000000000000000"),
        ("a negative number of 65 bits", "1.2.1", "3bffffffffffffffff"),
        ("text that is not UTF-8", "1.2.1", "62c328"),
        ("half a surrogate pair in text", "1.2.1", "63eda080"),
        ("arrays 17 deep", "1.2.3", "81" * 17 + "00"),
    ):
        cases.bad(name, rule, "encoding.decode", {"data": data}, "malformed_encoding")
    return cases


def signatures() -> Cases:
    cases = Cases("public keys, and what a signature covers (spec 1.3 to 1.5)")
    key, message = NODES[0].public_key, b"openline/v1/message"
    for name, good in (("root", ROOTS[0]), ("node", NODES[0])):
        cases.good(f"{name} key", "1.5.1", "key.check", {"key": good.public_key.hex()})
    torsion = "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"
    for name, bad in (
        ("the identity point", IDENTITY.hex()),
        ("a non-canonical key", "ee" + "ff" * 30 + "7f"),
        ("the point of order 2", "ec" + "ff" * 30 + "7f"),
        ("a point of order 4", "00" * 32),
        ("a point of order 8", torsion),
        ("the non-canonical form of zero", "ed" + "ff" * 30 + "7f"),
        ("not on the curve", "02" + "00" * 31),
        ("a key of 31 bytes", key.hex()[:-2]),
        ("a key of 33 bytes", key.hex() + "00"),
        ("a key of mixed order", mixed_order(key).hex()),
    ):
        cases.bad(name, "1.5.1", "key.check", {"key": bad}, "bad_public_key")
    for purpose in Purpose:
        signature = NODES[0].sign(purpose, message)
        given = {
            "key": key.hex(),
            "purpose": purpose.value.decode(),
            "message": message.hex(),
            "signature": signature.hex(),
        }
        covered = message if purpose is Purpose.CHECKPOINT else to_be_signed(purpose.value, message)
        cases.good(f"for {purpose.value.decode()}", "1.4.1", "signature.verify", given, covered=covered.hex())
    signature = NODES[0].sign(Purpose.ENTRY, message)

    def given_for(signature: bytes, *, purpose: Purpose = Purpose.ENTRY, key: bytes = key) -> dict[str, Any]:
        return {
            "key": key.hex(), "purpose": purpose.value.decode(), "message": message.hex(), "signature": signature.hex(),
        }  # fmt: skip

    for purpose in (Purpose.CARD, Purpose.STATEMENT, Purpose.HEAD_RECEIPT, Purpose.CHECKPOINT):
        name = f"made for an entry, shown as {purpose.name.lower().replace('_', ' ')}"
        cases.bad(name, "1.3.1", "signature.verify", given_for(signature, purpose=purpose), "bad_signature")
    scalar = int.from_bytes(signature[32:], "little")
    for name, changed in (
        ("one bit changed in R", bytes([signature[0] ^ 1]) + signature[1:]),
        ("one bit changed in S", signature[:-1] + bytes([signature[-1] ^ 1])),
        ("S plus the order of the group", signature[:32] + (scalar + ORDER).to_bytes(32, "little")),
        ("a signature of 63 bytes", signature[:-1]),
        ("a signature of 65 bytes", signature + b"\x00"),
        ("all zero", bytes(64)),
        ("R is the identity", IDENTITY + bytes(32)),
    ):
        cases.bad(name, "1.5.2", "signature.verify", given_for(changed), "bad_signature")
    # valid by RFC 8032 (R is the identity, S = k a): OpenSSL accepts it, libsodium refuses it, and so does the rule
    cases.bad(
        "R is the identity and the equation holds",
        "1.5.2",
        "signature.verify",
        given_for(identity_signature(message)),
        "bad_signature",
    )
    cases.bad(
        "by another key", "1.5.2", "signature.verify", given_for(signature, key=NODES[1].public_key), "bad_signature"
    )
    cases.bad(
        "anything verifies under the identity point",
        "1.5.1",
        "signature.verify",
        given_for(IDENTITY + bytes(32), key=IDENTITY),
        "bad_public_key",
    )
    both(cases)
    for purpose in (Purpose.ROOT, Purpose.NODE, Purpose.LINE, Purpose.BODY_SEALED):
        given = {"purpose": purpose.value.decode(), "data": message.hex()}
        cases.good(
            f"hash for {purpose.value.decode()}", "1.3.2", "purpose.hash", given, hash=purpose.hash(message).hex()
        )
    return cases


def both(cases: Cases) -> None:
    """What carries two signatures holds by both, or not at all."""
    text = b"openline/v1/" + b"ab" * 32 + b"\n2\n" + b"A" * 43 + b"=\n"

    def given(by: FixedSigner, purpose: Purpose) -> dict[str, Any]:
        first, second = by.sign_both(purpose, text)
        return {
            "ed25519_key": by.keys.ed25519.hex(), "ml_dsa_key": by.keys.ml_dsa.hex(), "purpose": purpose.value.decode(),
            "message": text.hex(), "ed25519": first.hex(), "ml_dsa": second.hex(),
        }  # fmt: skip

    for by, purposes in (
        (ROOTS[0], (Purpose.CARD, Purpose.OFFER)),
        (NODES[0], (Purpose.STATEMENT, Purpose.CHECKPOINT, Purpose.NODE_REQUEST)),
    ):
        for purpose in purposes:
            first, second = signed_pair(purpose, text, by.keys.parameters)
            cases.good(
                f"by both keys, for {purpose.value.decode()}", "1.4.3", "signature.verify_both", given(by, purpose),
                ed25519_covers=first.hex(), ml_dsa_covers=second.hex(),
            )  # fmt: skip
    node, other, what = NODES[0], NODES[1], Purpose.STATEMENT
    good = given(node, what)
    second = bytes.fromhex(good["ml_dsa"])
    covered = signed_pair(what, text, ML_DSA_44)[1]
    with_context = node.sign_with_context(covered, b"openline").hex()
    for name, rule, changed, fails in (
        ("one bit changed in the Ed25519 signature", "1.5.3", {"ed25519": flipped(good["ed25519"])}, "bad_signature"),
        ("one bit changed in the ML-DSA signature", "1.5.3", {"ml_dsa": flipped(good["ml_dsa"])}, "bad_signature"),
        ("the Ed25519 signature by another key", "1.5.3", {"ed25519": given(other, what)["ed25519"]}, "bad_signature"),
        ("the ML-DSA signature by another key", "1.5.3", {"ml_dsa": given(other, what)["ml_dsa"]}, "bad_signature"),
        (
            "the Ed25519 signature of an envelope with one",
            "1.3.1",
            {"ed25519": node.sign(what, text).hex()},
            "bad_signature",
        ),
        ("no ML-DSA signature", "1.5.3", {"ml_dsa": ""}, "bad_signature"),
        ("an ML-DSA signature without its last byte", "1.5.4", {"ml_dsa": second[:-1].hex()}, "bad_signature"),
        ("an ML-DSA signature and one byte more", "1.5.4", {"ml_dsa": second.hex() + "00"}, "bad_signature"),
        ("an ML-DSA signature with a context", "1.5.4", {"ml_dsa": with_context}, "bad_signature"),
        (
            "an ML-DSA-65 signature under a key of ML-DSA-44",
            "1.5.4",
            {"ml_dsa": given(ROOTS[0], what)["ml_dsa"]},
            "bad_signature",
        ),
        ("an ML-DSA key without its last byte", "1.5.4", {"ml_dsa_key": good["ml_dsa_key"][:-2]}, "bad_public_key"),
        ("an ML-DSA key and one byte more", "1.5.4", {"ml_dsa_key": good["ml_dsa_key"] + "00"}, "bad_public_key"),
        ("no ML-DSA key", "1.5.4", {"ml_dsa_key": ""}, "bad_public_key"),
    ):
        cases.bad(name, rule, "signature.verify_both", {**good, **changed}, fails)
    for made_for, shown_as, by in (
        (Purpose.STATEMENT, Purpose.CHECKPOINT, node),
        (Purpose.CHECKPOINT, Purpose.STATEMENT, node),
        (Purpose.STATEMENT, Purpose.NODE_REQUEST, node),
        (Purpose.OFFER, Purpose.CARD, ROOTS[0]),
        (Purpose.CARD, Purpose.OFFER, ROOTS[0]),
    ):
        words = [purpose.name.lower().replace("_", " ") for purpose in (made_for, shown_as)]
        changed = {"purpose": shown_as.value.decode()}
        cases.bad(
            f"both made for a {words[0]}, shown as {words[1]}", "1.3.1", "signature.verify_both",
            {**given(by, made_for), **changed}, "bad_signature",
        )  # fmt: skip
        mixed = {**given(by, shown_as), "ml_dsa": given(by, made_for)["ml_dsa"]}
        cases.bad(
            f"Ed25519 made for a {words[1]}, ML-DSA for a {words[0]}", "1.3.1", "signature.verify_both", mixed,
            "bad_signature",
        )  # fmt: skip


def flipped(digits: str) -> str:
    """The bytes with the lowest bit of the byte in the middle changed."""
    data = bytearray.fromhex(digits)
    data[len(data) // 2] ^= 1
    return data.hex()


def mixed_order(key: bytes) -> bytes:
    """The key plus the point of order 2: (x, y) -> (-x, -y)."""
    prime = (1 << 255) - 19
    number = int.from_bytes(key, "little")
    sign, y = number >> 255, number & ((1 << 255) - 1)
    return ((prime - y) | (1 - sign) << 255).to_bytes(32, "little")


def identity_signature(message: bytes) -> bytes:
    """A signature by the owner of NODES[0]'s key with r = 0: R = identity, S = k a mod L."""
    import hashlib

    digest = bytearray(hashlib.sha512(b"\x12" * 32).digest()[:32])
    digest[0] &= 248
    digest[31] = (digest[31] & 127) | 64
    secret = int.from_bytes(digest, "little")
    covered = to_be_signed(Purpose.ENTRY.value, message)
    k = int.from_bytes(hashlib.sha512(IDENTITY + NODES[0].public_key + covered).digest(), "little") % ORDER
    return IDENTITY + (k * secret % ORDER).to_bytes(32, "little")


def closings() -> Cases:
    cases = Cases("closings of nodes (spec 1.11)")
    key = {"line": LINE.hex(), "ed25519": ROOTS[0].keys.ed25519.hex(), "ml_dsa": ROOTS[0].keys.ml_dsa.hex()}
    root = root_id(ROOTS[0].keys)
    value: dict[int, Any] = {
        0: 1, 1: LINE, 2: root, 3: bytes([5]) * 32, 4: 7, 5: bytes([6]) * 32, 6: 3, 7: ISSUED + 600,
    }  # fmt: skip

    def signed(changed: dict[int, Any], by: FixedSigner = ROOTS[0], purpose: Purpose = Purpose.CLOSING) -> str:
        return write_dual(by, purpose, encode({**value, **changed})).hex()

    for name, changed, reason in (
        ("a compromised node", {}, "COMPROMISED"),
        ("a node without a good entry", {4: None, 5: None, 6: 2}, "LOST"),
        ("a retired node", {6: 1}, "RETIRED"),
        ("a rotated node", {6: 0}, "ROTATED"),
    ):
        good = 0 if 4 in changed else 8
        cases.good(
            name, "1.11.1", "closing.read", {**key, "data": signed(changed)}, node=value[3].hex(), good=good,
            last=value[5].hex() if good else None, reason=reason, clock=ISSUED + 600,
        )  # fmt: skip
    for name, changed in (
        ("version 2", {0: 2}),
        ("a sequence without an id", {5: None}),
        ("an id without a sequence", {4: None}),
        ("a sequence of 33 bits", {4: 1 << 32}),
        ("an id of 31 bytes", {5: bytes(31)}),
        ("reason 4", {6: 4}),
        ("a reason that is true", {6: True}),
        ("a clock after the year 9999", {7: 253_402_300_800}),
        ("an unknown field", {8: 0}),
        ("for another line", {1: bytes(32)}),
        ("by another root", {2: bytes(32)}),
    ):
        cases.bad(f"a closing: {name}", "1.11.1", "closing.read", {**key, "data": signed(changed)}, "malformed_closing")
    for name, data in (
        ("signed by the other party's root", signed({}, ROOTS[1])),
        ("signed as a card", signed({}, purpose=Purpose.CARD)),
        ("with a bit of a signature changed", flipped(signed({}))),
    ):
        cases.bad(f"a closing {name}", "1.11.1", "closing.read", {**key, "data": data}, "bad_signature")
    return cases
