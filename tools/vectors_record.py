"""The cases of spec chapter 2, first half: entries, feeds, order, trees (bodies: `vectors_bodies`)."""

from collections.abc import Sequence
from typing import Any

from vector_world import (
    ANSWER,
    FEEDS,
    OTHER_THANKS,
    QUESTION,
    ROOTS,
    THANKS,
    WRITERS,
    Cases,
    entry,
)
from vectors_judged import forks

from openline.core.encoding import decode, encode, write_sign1
from openline.core.identity import Purpose
from openline.core.record.entry import Entry, Link
from openline.core.record.merkle import Tree, leaf_hash
from openline.core.record.order import Order


def entries() -> Cases:
    cases = Cases("entries: header, id, signature (spec 2.1, 2.2)")
    for name, made in (("a question", QUESTION), ("an answer that has seen it", ANSWER), ("a second entry", THANKS)):
        header = made.header
        cases.good(
            name, "2.1.1", "entry.verify", given_entry(made),
            id=made.id.hex(), header=made.header_bytes.hex(), line=header.line.hex(), node=header.node.hex(),
            sequence=header.sequence, previous=header.previous and header.previous.hex(),
            seen=[[item.feed, item.sequence, item.id.hex()] for item in header.seen], clock=header.clock,
            precedence=header.precedence.name, status=header.status.name, epoch=header.epoch,
            body=header.body.hex(), length=header.length,
        )  # fmt: skip
    value = decode(THANKS.header_bytes)
    first = decode(QUESTION.header_bytes)
    far = [[2, 0, bytes(32)], [1, 0, bytes(32)]]
    for name, rule, header in (
        ("version 2", "2.1.2", {**value, 0: 2}),
        ("version true", "2.1.2", {**value, 0: True}),
        ("no epoch", "2.1.2", {key: item for key, item in value.items() if key != 9}),
        ("an unknown field", "2.1.2", {**value, 12: 0}),
        ("a line of 31 bytes", "2.1.3", {**value, 1: value[1][:-1]}),
        ("a first entry with a previous one", "2.1.4", {**first, 4: bytes(32)}),
        ("a second entry without a previous one", "2.1.4", {**value, 4: None}),
        ("a sequence of 33 bits", "2.1.3", {**value, 3: 1 << 32}),
        ("a negative clock", "2.1.3", {**value, 6: -1}),
        ("a clock after the year 9999", "2.1.3", {**value, 6: 253_402_300_800}),
        ("precedence 4", "2.1.3", {**value, 7: 4}),
        ("status 3", "2.1.3", {**value, 8: 3}),
        ("a length of 33 bits", "2.1.3", {**value, 11: 1 << 32}),
        ("links not sorted", "2.1.5", {**value, 5: far}),
        ("two links to one feed", "2.1.5", {**value, 5: [far[0], far[0]]}),
        ("a link to feed 128", "2.1.5", {**value, 5: [[128, 0, bytes(32)]]}),
        ("a link with a short id", "2.1.5", {**value, 5: [[1, 0, bytes(31)]]}),
        ("a link with four fields", "2.1.5", {**value, 5: [[1, 0, bytes(32), 0]]}),
    ):
        data = encode(header)
        given = {
            "data": write_sign1(data, WRITERS[0].sign(Purpose.ENTRY, data)).hex(),
            "key": WRITERS[0].public_key.hex(),
        }
        cases.bad(name, rule, "entry.verify", given, "malformed_entry")
    good = given_entry(THANKS)["data"]
    for name, rule, data in (
        ("header keys not sorted", "1.2.2", swapped_keys(THANKS)),
        ("a byte behind the entry", "2.2.1", good + "00"),
        ("cut short", "2.2.1", good[:-2]),
        ("algorithm -8", "2.2.1", good.replace("43a10132", "43a10127", 1)),
        ("an unprotected header", "2.2.1", good.replace("a0", "a10100", 1)),
        ("tag 98 (COSE_Sign)", "2.2.1", "d862" + good[2:]),
    ):
        cases.bad(name, rule, "entry.verify", {"data": data, "key": WRITERS[0].public_key.hex()}, "malformed_entry")
    forged = Entry(THANKS.header, THANKS.header_bytes, QUESTION.signature)
    cases.bad("the signature of another entry", "2.2.2", "entry.verify", given_entry(forged), "bad_signature")
    wrong = WRITERS[0].sign(Purpose.STATEMENT, THANKS.header_bytes)
    given = given_entry(Entry(THANKS.header, THANKS.header_bytes, wrong))
    cases.bad("signed for another purpose", "1.3.1", "entry.verify", given, "bad_signature")
    cases.bad(
        "by the other node",
        "2.2.2",
        "entry.verify",
        {**given_entry(THANKS), "key": WRITERS[1].public_key.hex()},
        "bad_signature",
    )
    cases.bad("by the root key", "2.2.2", "entry.verify", given_entry(entry(0, "x", by=ROOTS[0])), "bad_signature")
    return cases


def given_entry(made: Entry) -> dict[str, Any]:
    return {"data": made.to_bytes().hex(), "key": WRITERS[FEEDS.index(made.header.node)].public_key.hex()}


def swapped_keys(made: Entry) -> str:
    """The header with its last two fields in the wrong order, well signed."""
    tail = b"\x0a\x58\x20" + made.header.body
    length = made.header_bytes[made.header_bytes.index(tail) + len(tail) :]
    data = made.header_bytes.replace(tail + length, length + tail)
    return write_sign1(data, WRITERS[FEEDS.index(made.header.node)].sign(Purpose.ENTRY, data)).hex()


def feeds() -> Cases:
    cases = Cases("chains, forks and the canonical order (spec 2.4, 2.5)")
    third = entry(0, "third", previous=THANKS)

    def given(head: Entry | None, offered: Entry) -> dict[str, Any]:
        return {"head": head and [head.header.sequence, head.id.hex()], "entry": offered.to_bytes().hex()}

    cases.good("the first entry of a feed", "2.4.2", "feed.next", given(None, QUESTION))
    cases.good("the next entry of a feed", "2.4.2", "feed.next", given(QUESTION, THANKS))
    cases.bad("an entry beyond the next", "2.4.3", "feed.next", given(QUESTION, third), "gap")
    cases.bad("a second entry first", "2.4.3", "feed.next", given(None, THANKS), "gap")
    cases.bad("the next entry of another branch", "2.4.3", "feed.next", given(OTHER_THANKS, third), "broken_chain")
    cases.bad("another entry for the head's place", "2.4.4", "feed.next", given(THANKS, OTHER_THANKS), "equivocation")
    cases.bad("the head itself", "2.4.3", "feed.next", given(THANKS, THANKS), "already_placed")
    cases.bad("an entry behind the head", "2.4.3", "feed.next", given(THANKS, QUESTION), "already_placed")
    key = WRITERS[0].public_key.hex()
    both = {"a": THANKS.to_bytes().hex(), "b": OTHER_THANKS.to_bytes().hex(), "key": key}
    cases.good("a fork", "2.4.4", "fork.verify", both, first=min(THANKS.id, OTHER_THANKS.id).hex())
    cases.bad("one entry twice", "2.4.4", "fork.verify", {**both, "b": both["a"]}, "misuse")
    cases.bad("entries of two places", "2.4.4", "fork.verify", {**both, "b": QUESTION.to_bytes().hex()}, "misuse")
    forged = entry(0, "forged", previous=QUESTION, by=WRITERS[1])
    cases.bad(
        "a branch by somebody else", "2.4.4", "fork.verify", {**both, "b": forged.to_bytes().hex()}, "bad_signature"
    )
    forks(cases)
    everything = [QUESTION, ANSWER, THANKS, OTHER_THANKS, third]
    ordered(cases, "all entries, both branches", everything)
    ordered(cases, "in reverse", everything[::-1])
    ordered(cases, "without the answer", [QUESTION, THANKS, third])
    crooked = entry(1, "crooked", seen=(Link(0, 7, QUESTION.id),))
    ordered(cases, "a link counts by its id", [crooked, QUESTION])
    return cases


def ordered(cases: Cases, name: str, arriving: Sequence[Entry]) -> None:
    order = Order()
    for made in arriving:
        order.add(made)
    cases.good(
        name, "2.5.1", "order", {"entries": [made.to_bytes().hex() for made in arriving]},
        canonical=[[order.depth(entry_id), entry_id.hex()] for entry_id in order.canonical()],
        pending=sorted(entry_id.hex() for entry_id in order.pending),
    )  # fmt: skip


def trees() -> Cases:
    cases = Cases("Merkle trees (spec 2.6); many more are published with RFC 6962's implementations")
    leaves = [bytes([number]) * number for number in range(7)]
    tree = Tree(leaves)
    for size in range(8):
        given = {"leaves": [leaf.hex() for leaf in leaves[:size]]}
        cases.good(f"root over {size} leaves", "2.6.1", "merkle.root", given, root=tree.root(size).hex())
    inclusion = {
        "leaf": leaf_hash(leaves[4]).hex(), "index": 4, "size": 7, "root": tree.root().hex(),
        "path": [item.hex() for item in tree.inclusion_proof(4)],
    }  # fmt: skip
    cases.good("leaf 4 of 7", "2.6.2", "merkle.inclusion", inclusion)
    consistency = {
        "old": 3, "size": 7, "old_root": tree.root(3).hex(), "root": tree.root().hex(),
        "path": [item.hex() for item in tree.consistency_proof(3)],
    }  # fmt: skip
    cases.good("3 within 7", "2.6.3", "merkle.consistency", consistency)
    for name, changed in (
        ("at another index", {"index": 5}),
        ("in a tree of another size", {"size": 5}),
        ("outside the tree", {"index": 7}),
        ("without its path", {"path": []}),
        ("with a path too long", {"path": [*inclusion["path"], "00" * 32]}),
        ("an inner node as leaf", {"leaf": inclusion["path"][0]}),
    ):
        cases.bad(f"leaf 4 of 7 {name}", "2.6.2", "merkle.inclusion", {**inclusion, **changed}, "bad_proof")
    for name, changed in (
        ("with another old size", {"old": 4}),
        ("with the roots exchanged", {"old_root": consistency["root"], "root": consistency["old_root"]}),
        ("without its path", {"path": []}),
        ("with old larger than new", {"old": 8}),
        ("from nothing", {"old": 0}),
    ):
        cases.bad(f"3 within 7 {name}", "2.6.3", "merkle.consistency", {**consistency, **changed}, "bad_proof")
    return cases
