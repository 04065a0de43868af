"""The cases of spec chapter 1: encoding, keys, signatures, cards, charter, fingerprint."""
# ruff: noqa: E501  (one case on one line)

from typing import Any

from vector_world import (
    CARDS,
    CHARTER,
    CHARTER_VALUE,
    EXPIRES,
    FEEDS,
    ISSUED,
    LINE,
    NODES,
    ROOTS,
    Cases,
    shown,
)

from openline.core.encoding import decode, encode, read_sign1, to_be_signed, write_sign1
from openline.core.identity import Purpose, feed_id, fingerprint, node_id, read_card

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
    for purpose in (Purpose.NODE, Purpose.LINE, Purpose.BODY_PLAIN):
        given = {"purpose": purpose.value.decode(), "data": message.hex()}
        cases.good(
            f"hash for {purpose.value.decode()}", "1.3.2", "purpose.hash", given, hash=purpose.hash(message).hex()
        )
    return cases


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


def cards() -> Cases:
    cases = Cases("cards of parties, and node ids (spec 1.6)")
    for party in (0, 1):
        card = read_card(CARDS[party], ISSUED)
        node = card.card.nodes[0]
        cases.good(
            f"card of party {party}", "1.6.1", "card.read", {"data": CARDS[party].hex(), "at": ISSUED},
            name=card.card.name, root_key=card.card.root_key.hex(), hash=card.hash.hex(), nodes=[node.id.hex()],
        )  # fmt: skip
        given = {"signing_key": node.signing_key.hex(), "tls_key": node.tls_key.hex()}
        cases.good(
            f"node id of party {party}", "1.6.2", "node.id", given, id=node_id(node.signing_key, node.tls_key).hex()
        )
    payload, _ = read_sign1(CARDS[0])
    value = decode(payload)

    def signed(**changes: Any) -> str:
        changed = {**value, **{int(key[1:]): item for key, item in changes.items()}}
        data = encode({key: item for key, item in changed.items() if item != "left out"})
        return write_sign1(data, ROOTS[0].sign(Purpose.CARD, data)).hex()

    node = value[7][0]
    for name, rule, data, at, fails in (
        ("one second before it is issued", "1.6.4", CARDS[0].hex(), ISSUED - 1, "card_not_in_force"),
        ("at the second when it expires", "1.6.4", CARDS[0].hex(), EXPIRES, "card_not_in_force"),
        ("signed by another root", "1.6.3", write_sign1(payload, ROOTS[1].sign(Purpose.CARD, payload)).hex(), ISSUED, "bad_signature"),
        ("signed for another purpose", "1.6.3", write_sign1(payload, ROOTS[0].sign(Purpose.ENTRY, payload)).hex(), ISSUED, "bad_signature"),
        ("a byte behind the signature", "1.4.2", CARDS[0].hex() + "00", ISSUED, "malformed_card"),
        ("algorithm -8 instead of -19", "1.4.2", CARDS[0].hex().replace("43a10132", "43a10127", 1), ISSUED, "malformed_card"),
        ("without the tag", "1.4.2", CARDS[0].hex()[2:], ISSUED, "malformed_card"),
        ("version 2", "1.6.1", signed(_0=2), ISSUED, "malformed_card"),
        ("version true", "1.6.1", signed(_0=True), ISSUED, "malformed_card"),
        ("no offices field", "1.6.1", signed(_8="left out"), ISSUED, "malformed_card"),
        ("an unknown field", "1.6.1", signed(_9=0), ISSUED, "malformed_card"),
        ("no node", "1.6.1", signed(_7=[]), ISSUED, "malformed_card"),
        ("no language", "1.6.1", signed(_2=[]), ISSUED, "malformed_card"),
        ("expires as it is issued", "1.6.1", signed(_6=ISSUED), ISSUED, "malformed_card"),
        ("the root key also signs for the node", "1.6.5", signed(_7=[[value[3], *node[1:]]]), ISSUED, "malformed_card"),
        ("one key for signing and TLS", "1.6.5", signed(_7=[[node[0], node[0], *node[2:]]]), ISSUED, "malformed_card"),
        ("a node key that is the identity point", "1.5.1", signed(_7=[[IDENTITY, *node[1:]]]), ISSUED, "bad_public_key"),
        ("a name that turns text round", "1.2.5", signed(_1="North\u202enrehtuoS"), ISSUED, "malformed_card"),
        ("a name with a line feed", "1.2.5", signed(_1="North\nSouth"), ISSUED, "malformed_card"),
        ("a name that ends with a space", "1.2.5", signed(_1="North "), ISSUED, "malformed_card"),
        ("a name of 201 bytes", "1.2.5", signed(_1="x" * 201), ISSUED, "malformed_card"),
    ):  # fmt: skip
        cases.bad(name, rule, "card.read", {"data": data, "at": at}, fails)
    return cases


def charters() -> Cases:
    cases = Cases("charters, line ids, feeds and the 60 digits (spec 1.7, 1.8)")
    cases.good(
        "the charter", "1.7.1", "charter.read", {"data": CHARTER.hex()},
        name=CHARTER_VALUE.name, line=LINE.hex(), feeds=[node.hex() for node in FEEDS],
    )  # fmt: skip
    for feed, node in enumerate(FEEDS):
        cases.good(
            f"feed {feed}", "2.4.1", "feed.id", {"line": LINE.hex(), "node": node.hex()}, id=feed_id(LINE, node).hex()
        )
    digits = fingerprint(*CARDS, CHARTER)
    given = {"card_a": CARDS[0].hex(), "card_b": CARDS[1].hex(), "charter": CHARTER.hex()}
    cases.good("the 60 digits", "1.8.1", "fingerprint", given, digits=digits)
    given = {"card_a": CARDS[1].hex(), "card_b": CARDS[0].hex(), "charter": CHARTER.hex()}
    cases.good("the 60 digits on the other side", "1.8.1", "fingerprint", given, digits=digits)
    value = decode(CHARTER)
    members = value[3]
    for name, rule, changes in (
        ("version 2", "1.7.1", {0: 2}),
        ("an unknown field", "1.7.1", {12: 0}),
        ("no members", "1.7.2", {3: []}),
        ("members not sorted", "1.7.2", {3: members[::-1]}),
        ("a member twice", "1.7.2", {3: [members[0], members[0]]}),
        ("a node of two members", "1.7.2", {3: [members[0], [*members[1][:2], members[0][2]]]}),
        ("a member without a node", "1.7.2", {3: [members[0], [*members[1][:2], []]]}),
        ("a root key that is the identity point", "1.5.1", {3: [[IDENTITY, *members[0][1:]], members[1]]}),
        ("deadlines not sorted", "1.7.1", {8: value[8][::-1]}),
        ("a deadline twice", "1.7.1", {8: [value[8][0], value[8][0]]}),
        ("a negative deadline", "1.7.1", {8: [["question", -1]]}),
        ("another suite", "1.7.5", {11: "none"}),
        ("bodies of any length", "1.7.1", {10: 1 << 40}),
        ("a nonce of 15 bytes", "1.7.1", {6: bytes(15)}),
        ("no time between tests", "1.7.1", {7: 0}),
    ):
        cases.bad(name, rule, "charter.read", {"data": encode({**value, **changes}).hex()}, "malformed_charter")
    return cases
