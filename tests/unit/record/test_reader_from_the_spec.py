"""A second reader of exports, written from docs/spec alone: it imports nothing of ours.

It is what an auditor would write in an afternoon (the ten steps of docs/spec/README.md), and keeps the chapters honest:
where it needed to know something that they do not say, they were mended.
"""

import base64
import hashlib
import hmac
import itertools
import json
import math
import re
from pathlib import Path
from typing import Any

import cbor2
import pytest
from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from dilithium_py.ml_dsa import ML_DSA_44, ML_DSA_65
from nacl.bindings import crypto_core_ed25519_is_valid_point

VECTORS = Path(__file__).resolve().parents[3] / "docs" / "spec" / "vectors"
CASES = [
    pytest.param(case, id=case["name"])
    for case in json.loads((VECTORS / "exports.json").read_text())["cases"]
    if case["operation"] == "export.verify"
]
SEALED = [
    pytest.param(case, id=case["name"])
    for case in json.loads((VECTORS / "bodies.json").read_text())["cases"]
    if case["operation"] == "body.open" and case.get("fails") not in ("unknown_format", "body_sealed")
]


class Refused(Exception):
    """The export does not hold."""


def need(condition: bool, rule: str) -> None:
    if not condition:
        raise Refused(rule)


def sha(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def unbase64(text: str) -> bytes:  # 2.9.1
    need(type(text) is str, "2.9.1")
    data = base64.b64decode(text, validate=True)
    need(base64.b64encode(data).decode() == text, "2.9.1")
    return data


def purpose_hash(label: str, data: bytes) -> bytes:  # 1.3.2
    return sha(bytes([len(label)]) + label.encode() + data)


def decode(data: bytes) -> Any:  # 1.2
    value = cbor2.loads(data)
    need(cbor2.dumps(value, canonical=True) == data, "1.2.2")
    return value


def check_signature(key: bytes, covered: bytes, signature: bytes) -> None:  # 1.5
    need(crypto_core_ed25519_is_valid_point(key), "1.5.1")
    need(len(signature) == 64 and signature[:32] != b"\x01" + bytes(31), "1.5.2")
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, covered)
    except InvalidSignature:
        raise Refused("1.5.2") from None


def check_both(keys: list[bytes], covered: list[bytes], signatures: list[bytes]) -> None:  # 1.5.3, 1.5.4
    check_signature(keys[0], covered[0], signatures[0])
    algorithm = {1312: ML_DSA_44, 1952: ML_DSA_65}[len(keys[1])]
    need(algorithm.verify(keys[1], covered[1], signatures[1]), "1.5.4")


def envelope_of_two(data: bytes, label: str, algorithm: int) -> tuple[bytes, list[bytes], list[bytes]]:  # 1.4.3
    need(data.startswith(bytes.fromhex("d8628440a0")), "1.4.3")
    body, unprotected, payload, made = cbor2.loads(data).value
    rows = [[protected, dict(none), signature] for protected, none, signature in made]
    need(cbor2.dumps(cbor2.CBORTag(98, [body, dict(unprotected), payload, rows]), canonical=True) == data, "1.4.3")
    heads = [cbor2.dumps({1: number}) for number in (-19, algorithm)]
    need([row[:2] for row in rows] == [[head, {}] for head in heads], "1.4.3")
    covered = [cbor2.dumps(["Signature", b"", head, label.encode(), payload], canonical=True) for head in heads]
    return payload, covered, [row[2] for row in rows]


def envelope(data: bytes, label: str) -> tuple[bytes, bytes, bytes]:  # 1.4.2
    need(data.startswith(bytes.fromhex("d28443a10132a0")), "1.4.2")
    protected, unprotected, payload, signature = cbor2.loads(data).value
    tagged = cbor2.CBORTag(18, [protected, dict(unprotected), payload, signature])
    need(cbor2.dumps(tagged, canonical=True) == data, "1.4.2")
    covered = cbor2.dumps(["Signature1", protected, label.encode(), payload], canonical=True)
    return payload, covered, signature


def root(leaves: list[bytes], hashed: bool = False) -> bytes:  # 2.6.1
    if not leaves:
        return sha(b"")
    if len(leaves) == 1:
        return leaves[0] if hashed else sha(b"\x00" + leaves[0])
    split = 1 << (len(leaves) - 1).bit_length() - 1
    return sha(b"\x01" + root(leaves[:split], hashed) + root(leaves[split:], hashed))


def check_body(header: Any, body: bytes) -> None:  # 2.3
    need(len(body) == header[11], "2.3.6")
    if body[32] not in (1, 2):
        return  # 2.3.7
    chunks = [body[start : start + 16384] for start in range(33, len(body), 16384)]
    need(purpose_hash(f"openline/v1/body-{body[32]}", body[:32] + root(chunks)) == header[10], "2.3.6")
    if body[32] == 2:
        check_content(body[33:], body[:32])


def check_content(content: bytes, committed: bytes) -> None:  # 2.3.1 to 2.3.4
    salt, parts = decode(content)
    need(len(salt) == 32 and 1 <= len(parts) <= 256 and all(type(part) is bytes and part for part in parts), "2.3.4")
    filled = [*parts, *[b""] * ((1 << (len(parts) - 1).bit_length()) - len(parts))]
    leaves = []
    for index, part in enumerate(filled):
        salt_i = hmac.digest(salt, b"openline/v1/part-salt" + index.to_bytes(4, "big"), "sha256")
        leaves.append(sha(b"\x00\x10openline/v1/part" + salt_i + part))
    need(root(leaves, hashed=True) == committed, "2.3.4")


def opened(body: bytes, secret: bytes, line: bytes, node: bytes, epoch: int, sequence: int) -> bytes:  # 2.3.8 to 2.3.10
    """The content of a sealed body; HKDF written out, so that the spec's formula is what is tested."""
    label = b"openline/v1/seal"
    info = (
        bytes([len(label)]) + label + line + node + epoch.to_bytes(4, "big") + sequence.to_bytes(4, "big") + body[:32]
    )
    extracted = hmac.digest(bytes(32), secret, "sha256")
    return unsealed(body, hmac.digest(extracted, info + b"\x01", "sha256"))


def unsealed(body: bytes, key: bytes) -> bytes:  # 2.3.8, 2.3.10
    chunks = [body[start : start + 16384] for start in range(33, len(body), 16384)]
    pieces = []
    for index, chunk in enumerate(chunks):
        nonce = index.to_bytes(11, "big") + bytes([index == len(chunks) - 1])
        try:
            pieces.append(AESGCM(key).decrypt(nonce, chunk, None))
        except InvalidTag:
            raise Refused("2.3.9") from None
    content = b"".join(pieces)
    bare = content.rstrip(b"\x00")
    need(bare.endswith(b"\x80"), "2.3.8")
    size, wanted = 16, len(bare)
    if wanted > 256:
        e = math.floor(math.log2(wanted))
        size = 2 ** (e - math.floor(math.log2(e)) - 1)
    need(len(content) == math.ceil(wanted / size) * size, "2.3.8")
    check_content(bare[:-1], body[:32])
    return bare[:-1]


class Reader:
    """Reads one export; raises Refused with the rule at the first thing that does not hold."""

    def __init__(self, text: str) -> None:
        self.entries: dict[bytes, Any] = {}  # id: header
        self.waiting: set[bytes] = set()
        self.unchained: set[bytes] = set()  # on no branch
        self.absent: set[bytes] = set()
        self.named: set[tuple[bytes, int, bytes]] = set()
        self.leaves: dict[bytes, bytes] = {}
        self.depths: dict[bytes, int] = {}
        self.last: tuple[int, bytes, bytes] = (0, b"", b"")
        self.statements: list[Any] = []
        need(text.endswith("\n"), "2.9.1")
        *lines, end = text[:-1].split("\n")
        counted = json.loads(end).get("end")
        before = "".join(line + "\n" for line in lines).encode()
        need(counted == {"lines": len(lines), "sha256": hashlib.sha256(before).hexdigest()}, "2.9.3")
        self.opening(self.object(lines[0]))
        order = ("entry", "pending", "fork", "checkpoint", "statement", "receipt")
        kinds = []
        for line in lines[1:]:
            value = self.object(line)
            (kind,) = set(order) & value.keys() or {""}
            need(kind in order, "2.9.2")
            kinds.append(order.index(kind))
            need(kinds == sorted(kinds), "2.9.4")
            getattr(self, kind)(value)

    @staticmethod
    def object(line: str) -> dict[str, Any]:
        pairs: list[tuple[str, Any]] = json.loads(line, object_pairs_hook=lambda items: items)
        need(len(dict(pairs)) == len(pairs), "2.9.1")
        return json.loads(line)  # type: ignore[no-any-return]

    def opening(self, value: dict[str, Any]) -> None:
        need(type(value["version"]) is int and value["version"] == 1, "2.9.1")
        need(re.fullmatch("[0-9a-f]{64}", value["line"]) is not None, "2.9.1")
        charter = decode(unbase64(value["charter"]))
        self.line = bytes.fromhex(value["line"])
        need(purpose_hash("openline/v1/line", unbase64(value["charter"])) == self.line, "2.10.2")
        cards = {sha(unbase64(card)): unbase64(card) for card in value["cards"]}
        self.keys: dict[bytes, bytes] = {}
        self.both: dict[bytes, list[bytes]] = {}
        self.member: dict[bytes, bytes] = {}
        self.feeds: dict[int, bytes] = {}
        need(charter[11] == "openline-1", "1.7.5")
        for place, (member_root, card_hash, nodes) in enumerate(charter[3]):
            need(card_hash in cards, "2.10.2")
            payload, covered, signatures = envelope_of_two(cards[card_hash], "openline/v1/card", -49)
            card = decode(payload)
            need(purpose_hash("openline/v1/root", b"".join(card[3])) == member_root, "2.10.2")
            check_both(card[3], covered, signatures)
            named = {(row[0], purpose_hash("openline/v1/node", b"".join(row[1:5]))): row for row in card[7]}
            for slot, node in nodes:
                row = named[slot, node]
                self.keys[node], self.both[node], self.member[node] = row[1], row[1:3], member_root
                self.feeds[slot * len(charter[3]) + place] = node

    def header(self, data: str) -> tuple[bytes, Any]:
        payload, covered, signature = envelope(unbase64(data), "openline/v1/entry")
        header = decode(payload)
        need(set(header) == set(range(12)) and header[0] == 1 and header[1] == self.line, "2.1")
        check_signature(self.keys[header[2]], covered, signature)
        self.leaves[sha(payload)] = payload
        return sha(payload), header

    def entry(self, value: dict[str, Any]) -> None:
        entry_id, header = self.header(value["entry"])
        causes = [entry for _, _, entry in header[5]] + ([header[4]] if header[4] else [])
        need(entry_id not in self.entries and all(cause in self.entries for cause in causes), "2.10.3")
        depth = 1 + max((self.depths[cause] for cause in causes), default=0)
        place = (depth, header[2], entry_id)
        need(self.last < place, "2.10.3")
        if header[4] is not None:
            before = self.entries[header[4]]
            if header[4] in self.unchained or (before[2], before[3]) != (header[2], header[3] - 1):
                self.unchained.add(entry_id)
        self.last, self.entries[entry_id], self.depths[entry_id] = place, header, depth
        if value["body"] is None:
            need("key" not in value, "2.9.6")
            self.absent.add(entry_id)
            return
        body = unbase64(value["body"])
        check_body(header, body)
        if "key" in value:
            need(len(unbase64(value["key"])) == 32, "2.9.6")
            need(body[32] == 1, "2.10.4")
            unsealed(body, unbase64(value["key"]))
        if body[32] == 2:
            self.act(header[2], decode(body[33:])[1])

    def act(self, node: bytes, parts: list[bytes]) -> None:  # 2.12
        if len(parts) == 2 and decode(parts[0]) == 5:
            self.named |= {(node, rule, erased) for erased, rule in decode(parts[1])}

    def erased(self) -> list[list[Any]]:  # 2.10.9
        rows = sorted({(node, rule) for node, rule, _ in self.named})
        names = {row: {entry for node, rule, entry in self.named if (node, rule) == row} for row in rows}
        return [[node.hex(), rule, len(names[node, rule]), len(names[node, rule] & self.absent)] for node, rule in rows]

    def pending(self, value: dict[str, Any]) -> None:
        entry_id, header = self.header(value["pending"])
        causes = [entry for _, _, entry in header[5]] + ([header[4]] if header[4] else [])
        need(entry_id not in self.waiting and not all(cause in self.entries for cause in causes), "2.10.3")
        self.waiting.add(entry_id)

    def fork(self, value: dict[str, Any]) -> None:
        (first, one), (second, two) = (self.header(data) for data in value["fork"])
        need(first < second and (one[2], one[3]) == (two[2], two[3]), "2.4.4")

    def branches(self, node: bytes, size: int) -> list[list[bytes]]:
        """The ids of every branch of a feed that has `size` entries."""
        found = []
        for entry_id, header in self.entries.items():
            if (header[2], header[3]) == (node, size - 1) and entry_id not in self.unchained:
                branch, at = [], entry_id
                while at is not None:
                    branch.append(at)
                    at = self.entries[at][4]
                found.append(branch[::-1])
        return found

    def root(self, branch: list[bytes]) -> bytes:
        return root([self.leaves[entry_id] for entry_id in branch])

    def compare(self, node: bytes, size: int, stated: bytes) -> None:
        roots = [self.root(branch) for branch in self.branches(node, size)]
        need(not roots or stated in roots, "2.10.6")

    def checkpoint(self, value: dict[str, Any]) -> None:
        text, signatures = value["checkpoint"].split("\n\n")
        origin, size, encoded = text.split("\n")
        node = next(node for node in self.feeds.values() if self.origin(node) == origin)
        own = [(origin, sha(origin.encode() + b"\n" + kind + key)[:4]) for kind, key in self.kinds(node)]
        found: list[list[bytes]] = [[], []]
        for line in signatures[:-1].split("\n"):
            _, name, signature = line.split(" ")
            if (name, unbase64(signature)[:4]) in own:
                found[own.index((name, unbase64(signature)[:4]))].append(unbase64(signature)[4:])
        need([len(lines) for lines in found] == [1, 1] and found[1][0][:8] == bytes(8), "2.7.4")
        named = bytes([len(origin)]) + origin.encode()
        tree = bytes(8) + int(size).to_bytes(8, "big") + unbase64(encoded)
        covered = [(text + "\n").encode(), b"subtree/v1\n\0" + named + bytes(8) + named + tree]  # 2.7.5
        check_both(self.both[node], covered, [found[0][0], found[1][0][8:]])
        self.compare(node, int(size), unbase64(encoded))

    def kinds(self, node: bytes) -> list[tuple[bytes, bytes]]:
        return [(b"\x01", self.both[node][0]), (b"\x06", self.both[node][1])]

    def origin(self, node: bytes) -> str:
        return "openline/v1/" + purpose_hash("openline/v1/feed", self.line + node).hex()

    def statement(self, value: dict[str, Any]) -> None:
        payload, covered, made_by = envelope_of_two(unbase64(value["statement"]), "openline/v1/statement", -48)
        made = decode(payload)
        need(made[1] == self.line, "2.8.5")
        check_both(self.both[made[2]], covered, made_by)
        self.statements.append(made)
        for feed, size, stated in made[4]:
            self.compare(self.feeds[feed], size, stated)

    def receipt(self, value: dict[str, Any]) -> None:
        node = bytes.fromhex(value["node"])
        version, clock, rows, signature = decode(unbase64(value["receipt"]))
        found = []
        for feed, size, prefix, _, beyond in rows:
            found += [self.find(feed, size - 1, prefix)] if size else []
            found += [self.find(feed, place, start) for place, start in beyond]
        ways = math.prod(map(len, found))
        if not 1 <= ways <= 32:
            return  # 2.8.4, 2.10.8: it waits
        for way in itertools.product(*found):
            ids = iter(way)
            full = [
                [feed, size, next(ids) if size else b"", size - behind, [[place, next(ids)] for place, _ in beyond]]
                for feed, size, _, behind, beyond in rows
            ]
            payload = cbor2.dumps([version, self.line, node, clock, full], canonical=True)
            label = b"openline/v1/head-receipt"
            covered = cbor2.dumps(["Signature1", bytes.fromhex("a10132"), label, payload], canonical=True)
            try:
                check_signature(self.keys[node], covered, signature)
                return
            except Refused:
                if ways == 1:
                    raise

    def find(self, feed: int, sequence: int, prefix: bytes) -> list[bytes]:
        place = (self.feeds[feed], sequence)
        return [i for i, h in self.entries.items() if (h[2], h[3]) == place and i.startswith(prefix)]

    def cut(self) -> tuple[list[list[int]], str]:
        """The identical cut and its digits (2.10.12, 2.8.9)."""
        members = set(self.member.values())
        if {self.member[made[2]] for made in self.statements} != members:
            return [], ""
        rows: list[list[Any]] = []
        for feed, node in sorted(self.feeds.items()):
            stated: dict[bytes, set[bytes]] = {member: set() for member in members}
            for made in self.statements:
                for _, size, top in [row for row in made[4] if row[0] == feed]:
                    for branch in self.branches(node, size):
                        stated[self.member[made[2]]] |= set(branch) if self.root(branch) == top else set()
            by_all = sorted(set.intersection(*stated.values()), key=lambda entry_id: int(self.entries[entry_id][3]))
            places = [self.entries[entry_id][3] for entry_id in by_all]
            once = [entry_id for entry_id, place in zip(by_all, places, strict=True) if places.count(place) == 1]
            size = next((n for n, entry_id in enumerate(once) if self.entries[entry_id][3] != n), len(once))
            if size:
                rows.append([feed, size, self.root(once[:size])])
        digest = purpose_hash("openline/v1/identical-cut", cbor2.dumps([self.line, rows], canonical=True))
        digits = f"{int.from_bytes(digest, 'big') % 10**20:020d}"
        return [row[:2] for row in rows], " ".join(digits[i : i + 5] for i in range(0, 20, 5))


@pytest.mark.parametrize("case", CASES)
def test_a_reader_written_from_the_spec_alone_agrees(case: dict[str, Any]) -> None:
    """What our auditor accepts and refuses, another program does, too; and it finds the same cut."""
    if "fails" in case:
        with pytest.raises((Refused, ValueError, StopIteration, KeyError)):
            Reader(case["given"]["file"])
        return

    reader = Reader(case["given"]["file"])

    assert len(reader.entries) == case["expect"]["counts"].get("entries", 0)
    assert reader.cut() == (case["expect"]["cut"], case["expect"]["digits"])
    assert reader.erased() == case["expect"]["erased"]


@pytest.mark.parametrize("case", SEALED)
def test_a_body_is_opened_by_another_program_too(case: dict[str, Any]) -> None:
    """The seal is what keeps a record shut: whoever holds the secret must be able to open it from the spec alone."""
    given = case["given"]
    body, header = bytes.fromhex(given["data"]), {10: bytes.fromhex(given["body"]), 11: given["length"]}

    def read() -> bytes:
        check_body(header, body)
        if "secret" not in given:
            return body[33:]
        ids = [bytes.fromhex(given[name]) for name in ("secret", "line", "node")]
        return opened(body, *ids, given["epoch"], given["sequence"])

    if "fails" in case:
        with pytest.raises((Refused, ValueError, TypeError, cbor2.CBORDecodeError)):
            read()
        return

    salt, parts = decode(read())

    assert [salt.hex(), [part.hex() for part in parts]] == [case["expect"]["salt"], case["expect"]["parts"]]
