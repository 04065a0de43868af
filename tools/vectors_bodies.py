"""The cases of spec 2.3 and 2.12: bodies, sealed and open; one part shown alone; the record's own acts."""

from collections.abc import Sequence
from typing import Any

from vector_grant import GRANT, GRANT_AUTHOR, GRANT_LINE, GRANT_PRIVATE, GRANT_PUBLIC, GRANT_RECIPIENT, GRANT_SECRET
from vector_world import CARDS, FEEDS, LINE, SALT, SECRETS, Cases, sealed

from openline.core.encoding import encode
from openline.core.record import acts, disclosure, seal
from openline.core.record.merkle import Tree

ROOT_BYTES = disclosure.ROOT_BYTES
PARTS = [b"part 0", b"who", b"what", b"where", b"when"]
PLACE = {"line": LINE.hex(), "node": FEEDS[0].hex(), "epoch": 1, "sequence": 0}


def named(data: bytes) -> dict[str, Any]:
    """The bytes of a body, as a header would name them."""
    return {"data": data.hex(), "body": disclosure.commitment(data).hex(), "length": len(data)}


def opened(packed: seal.Packed) -> dict[str, Any]:
    found = seal.open_body(packed.data, packed.body, packed.length, packed.key)
    return {"parts": [part.hex() for part in found.parts], "salt": found.salt.hex(), "root": found.root.hex()}


def bodies() -> Cases:
    cases = Cases("bodies: parts, seal, commitment, one part shown alone (spec 2.3)")
    packed = sealed(*PARTS)
    given = {**named(packed.data), "secret": SECRETS[0].hex(), **PLACE}
    assert packed.key is not None
    cases.good("five parts", "2.3.1", "body.open", given, **opened(packed), key=packed.key.hex())
    long = sealed(b"part 0", b"x" * 40_000)
    for name, each in (
        ("one part", sealed(b"one part")),
        ("three chunks", long),
        ("just beyond one chunk", sealed(b"part 0", b"x" * 16_300)),
    ):
        assert each.key is not None
        cases.good(
            name, "2.3.7", "body.open", {**named(each.data), "secret": SECRETS[0].hex(), **PLACE}, **opened(each),
            key=each.key.hex(),
        )  # fmt: skip
    act = seal.pack_act(acts.write_act(acts.Erase(((bytes(32), 1),))), SALT)
    cases.good("an open act", "2.3.7", "body.open", named(act.data), **opened(act), key=None)
    for index in range(8):
        cases.good(
            f"salt of part {index}", "2.3.2", "part.salt", {"salt": SALT.hex(), "index": index},
            salt=disclosure.part_salt(SALT, index).hex(),
        )  # fmt: skip
    for length in (0, 15, 16, 239, 240, 255, 256, 257, 1_000, 16_367, 1_000_000):
        cases.good(
            f"{length} bytes filled up", "2.3.8", "body.padded", {"length": length}, length=seal.padded_length(length)
        )
    carried_wrongly(cases, packed, given)
    sealed_wrongly(cases, packed, given, long)
    filled_wrongly(cases)
    shown_parts(cases, PARTS, packed.data[:ROOT_BYTES])
    return cases


def carried_wrongly(cases: Cases, packed: seal.Packed, given: dict[str, Any]) -> None:
    """What a carrier changed: the header's commitment covers every byte."""
    data = packed.data
    for name, rule, changed, fails in (
        ("one bit of a chunk changed", "2.3.6", {"data": data[:-1] + bytes([data[-1] ^ 1])}, "body_mismatch"),
        ("another plaintext root", "2.3.6", {"data": bytes(32) + data[32:]}, "body_mismatch"),
        ("another body in the header", "2.3.6", {"body": bytes(32)}, "body_mismatch"),
        ("a byte more", "2.3.6", {"data": data + b"\x00"}, "body_mismatch"),
        (
            "a byte more, and the length says so",
            "2.3.6",
            {"data": data + b"\x00", "length": len(data) + 1},
            "body_mismatch",
        ),
        ("nothing but a head", "2.3.6", {"data": data[:33], "length": 33}, "body_mismatch"),
        ("passed off as open", "2.3.6", {"data": data[:32] + b"\x02" + data[33:]}, "body_mismatch"),
        ("format 0", "2.3.7", {"data": data[:32] + b"\x00" + data[33:]}, "unknown_format"),
        ("format 3", "2.3.7", {"data": data[:32] + b"\x03" + data[33:]}, "unknown_format"),
    ):
        shown = {key: item.hex() if isinstance(item, bytes) else item for key, item in changed.items()}
        cases.bad(name, rule, "body.open", {**given, **shown}, fails)


def sealed_wrongly(cases: Cases, packed: seal.Packed, given: dict[str, Any], long: seal.Packed) -> None:
    """What the author committed to, but did not seal as it must be: the place and the content are in the key."""
    cases.bad("no secret yet", "2.3.11", "body.open", named(packed.data), "body_sealed")
    for name, changed in (
        ("under another secret", {"secret": SECRETS[1].hex()}),
        ("on another line", {"line": bytes(32).hex()}),
        ("of another node", {"node": FEEDS[1].hex()}),
        ("in another epoch", {"epoch": 2}),
        ("at another sequence", {"sequence": 1}),
    ):
        cases.bad(f"opened {name}", "2.3.9", "body.open", {**given, **changed}, "bad_seal")
    root, chunks = long.data[:ROOT_BYTES], disclosure.chunks(long.data)
    for name, changed_chunks in (
        ("two chunks exchanged", [chunks[1], chunks[0], *chunks[2:]]),
        ("the last chunk left out", chunks[:-1]),
        ("the first chunk left out", chunks[1:]),
        ("a chunk twice", [chunks[0], chunks[0], *chunks[2:]]),
        ("a tag alone as last chunk", [*chunks, bytes(16)]),
    ):
        data = root + bytes([disclosure.SEALED]) + b"".join(changed_chunks)
        cases.bad(name, "2.3.10", "body.open", {**named(data), "secret": SECRETS[0].hex(), **PLACE}, "bad_seal")
    other_root = bytes(32) + bytes([disclosure.SEALED]) + packed.data[33:]
    cases.bad(
        "another root, well committed",
        "2.3.9",
        "body.open",
        {**named(other_root), "secret": SECRETS[0].hex(), **PLACE},
        "bad_seal",
    )


def filled_wrongly(cases: Cases) -> None:
    """Opened, and not in the one form: the author's fault."""
    root = disclosure.parts_root(PARTS, SALT)
    good = disclosure.write_content(PARTS, SALT)
    place = seal.Place(LINE, FEEDS[0], 1, 0)
    size = seal.padded_length(len(good))
    for name, rule, content in (
        ("not filled up at all", "2.3.8", good),
        ("filled up with zeros alone", "2.3.8", good + bytes(size - len(good))),
        ("filled up by 16 bytes too many", "2.3.8", good + b"\x80" + bytes(size - len(good) + 15)),
        ("filled up to an odd length", "2.3.8", good + b"\x80" + bytes(7)),
        ("something in the filling", "2.3.8", good + b"\x80" + bytes(size - len(good) + 14) + b"\x01"),
        ("zeros alone", "2.3.8", bytes(size)),
        ("garbage under a good header", "2.3.4", filled(b"garbage")),
        ("other parts than the root has", "2.3.4", filled(encode([SALT, [b"part 0"]]))),
        ("an empty part", "2.3.4", filled(encode([SALT, [b"part 0", b""]]))),
        ("no parts", "2.3.4", filled(encode([SALT, []]))),
        ("a salt of 31 bytes", "2.3.4", filled(encode([SALT[:-1], PARTS]))),
        ("a text as part", "2.3.4", filled(encode([SALT, ["part 0"]]))),
        ("257 parts", "2.3.4", filled(encode([SALT, [b"p"] * 257]))),
        ("a byte behind the content", "2.3.4", filled(good + b"\x00")),
    ):
        packed = seal.seal(seal.Prepared(root, content), SECRETS[0], place)
        cases.bad(
            name, rule, "body.open", {**named(packed.data), "secret": SECRETS[0].hex(), **PLACE}, "malformed_body"
        )


def filled(content: bytes) -> bytes:
    return content + b"\x80" + bytes(seal.padded_length(len(content)) - len(content) - 1)


def shown_parts(cases: Cases, parts: Sequence[bytes], root: bytes) -> None:
    given: dict[str, Any] = {}
    for index in (0, 3, 4):
        salt, path = disclosure.prove_part(parts, SALT, index)
        given = {
            "root": root.hex(), "index": index, "part": parts[index].hex(), "salt": salt.hex(),
            "path": [item.hex() for item in path],
        }  # fmt: skip
        cases.good(f"part {index} shown alone", "2.3.5", "part.verify", given)
    for name, changed in (
        ("shown at another place", {"index": 5}),
        ("beyond the tree", {"index": 8}),
        ("another text", {"part": b"never".hex()}),
        ("another salt", {"salt": "00" * 32}),
        ("a short salt", {"salt": "00" * 31}),
        ("a path that is too short", {"path": given["path"][:-1]}),
        ("a path that is too long", {"path": [*given["path"], "00" * 32]}),
        ("another root", {"root": "00" * 32}),
    ):
        cases.bad(name, "2.3.5", "part.verify", {**given, **changed}, "bad_proof")
    tree = Tree()
    for index in range(8):
        tree.append_hash(disclosure.leaf(disclosure.part_salt(SALT, index), parts[index] if index < 5 else b""))
    filling = {
        "root": root.hex(), "index": 5, "part": "", "salt": disclosure.part_salt(SALT, 5).hex(),
        "path": [item.hex() for item in tree.inclusion_proof(5)],
    }  # fmt: skip
    cases.bad("a filling leaf shown as a part", "2.3.5", "part.verify", filling, "bad_proof")


def record_acts() -> Cases:
    cases = Cases("the record's own acts, and grants of epoch secrets (spec 2.12)")
    key, node, entry = bytes(range(256)) * 4 + bytes(192), bytes([7]) * 32, bytes([9]) * 32
    grant = acts.Grant(1, node, acts.key_id(key), GRANT)
    for name, act, shown in (
        (
            "a sealing key",
            acts.SealingKey(key, 1_800_000_000),
            {"public_key": key.hex(), "not_after": 1_800_000_000, "key_id": acts.key_id(key).hex()},
        ),
        ("an epoch for one node", acts.Epoch((grant,)), {"grants": [[1, node.hex(), grant.key_id.hex(), GRANT.hex()]]}),
        ("a card", acts.CardAct(CARDS[0]), {"data": CARDS[0].hex()}),
        ("a closing", acts.ClosingAct(b"closing"), {"data": b"closing".hex()}),
        ("an erasure", acts.Erase(((entry, 1),)), {"erased": [[entry.hex(), 1]]}),
    ):
        parts = acts.write_act(act)
        cases.good(
            name, "2.12.2", "act.read", {"parts": [part.hex() for part in parts]}, kind=type(act).__name__, **shown
        )
    cases.good(
        "of a later version", "2.12.2", "act.read", {"parts": [encode(6).hex(), b"?".hex()]}, kind="UnknownAct", head=6
    )
    row = [1, node, grant.key_id, GRANT]
    for name, rule, parts in (
        ("no part", "2.12.2", []),
        ("a head alone", "2.12.2", [encode(1)]),
        ("a part too many", "2.12.2", [encode(5), encode([[entry, 1]]), b"more"]),
        ("a head that is negative", "2.12.2", [encode(-1), b"x"]),
        ("a head that is true", "2.12.2", [encode(True), b"x"]),
        ("a head in a longer form", "2.12.2", [b"\x18\x01", encode([key, 1])]),
        ("an element of the catalogue", "2.12.1", [encode([5, 2, "watch"]), encode([1])]),
        ("a sealing key that is too short", "2.12.3", [encode(1), encode([key[:-1], 1])]),
        ("a sealing key that is too long", "2.12.3", [encode(1), encode([key + b"x", 1])]),
        ("a sealing key without an end", "2.12.3", [encode(1), encode([key])]),
        ("a sealing key that ends after the year 9999", "2.12.3", [encode(1), encode([key, 253_402_300_800])]),
        ("an epoch without grants", "2.12.4", [encode(2), encode([])]),
        ("epoch 0", "2.12.4", [encode(2), encode([[0, *row[1:]]])]),
        ("an epoch of 33 bits", "2.12.4", [encode(2), encode([[1 << 32, *row[1:]]])]),
        ("a recipient of 31 bytes", "2.12.4", [encode(2), encode([[1, node[:-1], *row[2:]]])]),
        ("a key id of 9 bytes", "2.12.4", [encode(2), encode([[1, node, bytes(9), GRANT]])]),
        ("a grant that is too short", "2.12.4", [encode(2), encode([[1, node, bytes(8), GRANT[:-1]]])]),
        ("two grants of one epoch to one node", "2.12.4", [encode(2), encode([row, row])]),
        ("grants that are not sorted", "2.12.4", [encode(2), encode([[2, *row[1:]], row])]),
        ("an erasure of nothing", "2.12.7", [encode(5), encode([])]),
        ("an erasure twice", "2.12.7", [encode(5), encode([[entry, 1], [entry, 1]])]),
        ("an erasure of half an id", "2.12.7", [encode(5), encode([[entry[:16], 1]])]),
        ("something behind an erasure", "2.12.7", [encode(5), encode([[entry, 1]]) + b"\x00"]),
    ):
        cases.bad(name, rule, "act.read", {"parts": [part.hex() for part in parts]}, "malformed_act")
    grants(cases)
    return cases


def grants(cases: Cases) -> None:
    given = {
        "sealed": GRANT.hex(), "private": GRANT_PRIVATE.hex(), "line": GRANT_LINE.hex(), "author": GRANT_AUTHOR.hex(),
        "epoch": 1, "recipient": GRANT_RECIPIENT.hex(), "key_id": acts.key_id(GRANT_PUBLIC).hex(),
    }  # fmt: skip
    cases.good("a secret granted", "2.12.4", "grant.open", given, secret=GRANT_SECRET.hex(), public=GRANT_PUBLIC.hex())
    for name, changed in (
        ("on another line", {"line": bytes(32).hex()}),
        ("by another author", {"author": bytes(32).hex()}),
        ("for another epoch", {"epoch": 2}),
        ("for another node", {"recipient": bytes(32).hex()}),
        ("to another key", {"key_id": bytes(8).hex()}),
        ("with another private key", {"private": bytes(32).hex()}),
        ("with a bit changed", {"sealed": (GRANT[:-1] + bytes([GRANT[-1] ^ 1])).hex()}),
        ("with another encapsulation", {"sealed": (bytes([GRANT[0] ^ 1]) + GRANT[1:]).hex()}),
    ):
        cases.bad(f"a grant {name}", "2.12.4", "grant.open", {**given, **changed}, "bad_grant")
