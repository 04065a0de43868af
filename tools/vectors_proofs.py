"""The cases of spec 2.13: proofs, whole and tampered with."""
# ruff: noqa: E501  (one case on one line)

import dataclasses
import json
from collections.abc import Callable
from typing import Any

from vector_world import (
    BODIES,
    CARDS,
    CHARTER,
    CHARTER_VALUE,
    FEEDS,
    ISSUED,
    KEYS,
    LINE,
    QUESTION,
    SALT,
    WRITERS,
    Cases,
    entry,
    sealed,
)

from openline.core.charter import write_charter
from openline.core.encoding import encode
from openline.core.record import agreement, checkpoint
from openline.core.record.entry import Entry, sign_entry
from openline.core.record.merkle import Tree
from openline.core.record.proof import Proof, ShownPart, make_proof, verify_proof
from openline.core.record.proof_file import read_proof, write_proof
from openline.core.record.seal import open_body, pack_act

ACTIVITY, TEXT = 20, 10
"""Numbers of two elements of the catalogue (chapter 4)."""


def notice(number: int, status: int, *more: bytes) -> Entry:
    """A notice of four parts after the question: cover, element, a text of its author, a coarse version."""
    parts = (
        encode([number, status, "watch"]),
        encode(["A-1", 1]),
        encode("between the buoys"),
        encode([3, [1]]),
        *more,
    )
    packed = sealed(*parts, feed=0, sequence=1)
    header = dataclasses.replace(
        entry(0, "place", previous=QUESTION).header, body=packed.body, length=packed.length, clock=ISSUED + 200
    )
    made = sign_entry(header, WRITERS[0])
    assert packed.key is not None
    KEYS[made.id], BODIES[made.id] = packed.key, packed.data
    return made


NOTICE = notice(ACTIVITY, 0)
EXERCISE = notice(ACTIVITY, 1, b"\x01")
WORDS = notice(TEXT, 0)


def tree(*entries: Entry) -> Tree:
    return Tree([made.header_bytes for made in entries])


def note(of: Tree, feed: int = 0, size: int | None = None) -> bytes:
    size = of.size if size is None else size
    made = checkpoint.Checkpoint(checkpoint.origin(LINE, FEEDS[feed]), size, of.root(size))
    return checkpoint.sign(made, WRITERS[feed]).to_bytes()


def statement(by: int, of: Tree, size: int | None = None, *, line: bytes = LINE, feed: int = 0) -> bytes:
    size = of.size if size is None else size
    made = agreement.Statement(line, FEEDS[by], ISSUED + 300, (agreement.FeedRoot(feed, size, of.root(size)),))
    return agreement.sign_statement(made, WRITERS[by]).data


def proof(made: Entry, *shown: int, checked: bool = True, stated: bool = True) -> Proof:
    held = tree(QUESTION, made)
    body = BODIES[made.id]
    opened = open_body(body, made.header.body, made.header.length, KEYS.get(made.id))
    return make_proof(
        CHARTER, CARDS, made, body, (opened.parts, opened.salt), shown, held, note(held) if checked else None,
        [statement(by, held) for by in (0, 1)] if stated else [],
    )  # fmt: skip


def act() -> Entry:
    """One of the record's own acts, which travels open."""
    packed = pack_act((b"\x01", encode([b"\x55" * 1216, ISSUED])), SALT)
    header = dataclasses.replace(
        entry(0, "place", previous=QUESTION).header, body=packed.body, length=packed.length, epoch=0
    )
    made = sign_entry(header, WRITERS[0])
    BODIES[made.id] = packed.data
    return made


def expected(data: bytes) -> dict[str, Any]:
    shown = verify_proof(read_proof(data))
    return {
        "line": shown.line.hex(), "node": shown.header.node.hex(), "sequence": shown.header.sequence,
        "entry": shown.entry.id.hex(), "parts": {str(index): part.hex() for index, part in shown.parts.items()},
        "width": shown.width, "kind": shown.kind, "allowed": shown.allowed, "checkpoint": shown.checkpoint,
        "cosigned": list(shown.cosigned), "stated": [root.hex() for root in shown.stated],
    }  # fmt: skip


def proofs() -> Cases:
    cases = Cases("proofs of one entry or of parts of it (spec 2.13)")
    for name, rule, made in (
        ("one part of a notice", "2.13.4", proof(NOTICE, 1)),
        ("part 0 alone", "2.13.4", proof(NOTICE)),
        ("the coarse version, which lies in the full one", "2.13.6", proof(NOTICE, 3)),
        ("every part", "2.13.4", proof(NOTICE, 1, 2, 3)),
        ("five parts in a tree of eight", "2.13.4", proof(EXERCISE, 4)),
        ("of a kind that the charter does not let members prove", "2.13.7", proof(WORDS, 1)),
        ("without a checkpoint", "2.13.5", proof(NOTICE, 1, checked=False)),
        ("without statements", "2.13.5", proof(NOTICE, 1, stated=False)),
        ("one of the record's own acts", "2.13.7", proof(act(), 1)),
    ):
        data = write_proof(made)
        cases.good(name, rule, "proof.verify", {"file": data.decode()}, **expected(data))
    of_form(cases)
    of_parts(cases)
    of_signatures(cases)
    return cases


Change = Callable[[dict[str, Any]], object]


def tampered(change: Change, base: Proof | None = None) -> str:
    value = json.loads(write_proof(base or proof(NOTICE, 1, 3)))
    change(value)
    return json.dumps(value, ensure_ascii=False) + "\n"


def of_form(cases: Cases) -> None:
    whole = write_proof(proof(NOTICE, 1, 3)).decode()

    def loose(value: dict[str, Any]) -> None:
        value["inclusion"][0] = value["inclusion"][0][:-2] + chr(ord(value["inclusion"][0][-2]) + 1) + "="

    for name, text in (
        ("a proof of version 2", tampered(lambda v: v.update(version=2))),
        ("a version that is true", tampered(lambda v: v.update(version=True))),
        ("an export's word", tampered(lambda v: v.update(openline="export"))),
        ("an unknown key", tampered(lambda v: v.update(remark=""))),
        ("no charter", tampered(lambda v: v.pop("charter"))),
        ("a key twice", whole.replace('"version": 1', '"version": 1, "version": 1')),
        ("not JSON", whole[:-3]),
        ("a list", "[]\n"),
        ("without part 0", tampered(lambda v: v["parts"].pop(0))),
        ("no parts", tampered(lambda v: v["parts"].clear())),
        ("parts not sorted", tampered(lambda v: v["parts"].reverse())),
        ("a part twice", tampered(lambda v: v["parts"].append(v["parts"][-1]))),
        ("part 256", tampered(lambda v: v["parts"][-1].update(index=256))),
        ("a negative index", tampered(lambda v: v["parts"][-1].update(index=-1))),
        ("a salt of 31 bytes", tampered(lambda v: v["parts"][1].update(salt="A" * 41 + "A=="))),
        ("base64 with bits that mean nothing", tampered(loose)),
        ("paths of two lengths", tampered(lambda v: v["parts"][1]["path"].pop())),
        ("a path without a checkpoint", tampered(lambda v: v.update(checkpoint=None))),
        ("a body of format 9", tampered(lambda v: v["body"].update(format=9))),
    ):
        cases.bad(name, "2.13.1", "proof.verify", {"file": text}, "malformed_proof")


def of_parts(cases: Cases) -> None:
    other = json.loads(write_proof(proof(EXERCISE, 1, 3)))
    words = json.loads(write_proof(proof(WORDS, 1, 3)))

    def put(index: int, source: dict[str, Any]) -> Change:
        return lambda value: value["parts"].__setitem__(index, source["parts"][index])

    def cut(value: dict[str, Any]) -> None:
        for part in value["parts"]:
            part["path"].pop()

    def grow(value: dict[str, Any]) -> None:
        for part in value["parts"]:
            part["path"].append(part["path"][0])

    def filling(value: dict[str, Any]) -> None:
        value["parts"][-1].update(part="")

    for name, change in (
        ("a part of another entry", put(1, words)),
        ("the cover of another entry", put(0, words)),
        ("another text in a part", lambda v: v["parts"][1].update(part=v["parts"][2]["part"])),
        ("a part under another index", lambda v: v["parts"][2].update(index=2)),
        ("a part under another salt", lambda v: v["parts"][1].update(salt=v["parts"][2]["salt"])),
        ("paths that were cut", cut),
        ("paths that are too long", grow),
        ("another hash in a path", lambda v: v["parts"][1]["path"].reverse()),
        ("an empty part, which only filling leaves are", filling),
    ):
        cases.bad(name, "2.13.4", "proof.verify", {"file": tampered(change)}, "bad_proof")
    for name, change in (
        ("the root of another entry's body", lambda v: v["body"].update(root=words["body"]["root"])),
        ("another hash for the chunks", lambda v: v["body"].update(chunks=other["body"]["chunks"])),
        ("a sealed body that is called open", lambda v: v["body"].update(format=2)),
        ("the body of another entry with all its parts", lambda v: v.update(body=words["body"], parts=words["parts"])),
        ("an exercise that is shown as real", lambda v: v.update(body=other["body"], parts=other["parts"])),
    ):
        cases.bad(name, "2.13.3", "proof.verify", {"file": tampered(change)}, "body_mismatch")


def of_signatures(cases: Cases) -> None:
    base = proof(NOTICE, 1, 3)
    held, rewritten = tree(QUESTION, NOTICE), tree(WORDS, NOTICE)
    stolen = dataclasses.replace(NOTICE, signature=QUESTION.signature)
    by_other = sign_entry(NOTICE.header, WRITERS[1])
    charter = write_charter(dataclasses.replace(CHARTER_VALUE, nonce=bytes(16)))
    shorter = base.statements[1]

    def stated(data: bytes, *path: bytes) -> Proof:
        made = dataclasses.replace(shorter, data=data, inclusion=path)
        return dataclasses.replace(base, statements=(base.statements[0], made))

    path = base.inclusion
    replace = dataclasses.replace
    for name, rule, made, fails in (
        ("another signature", "2.13.3", replace(base, entry=stolen.to_bytes()), "bad_signature"),
        ("an entry that the other node signed", "2.13.3", replace(base, entry=by_other.to_bytes()), "bad_signature"),
        ("the charter of another line", "2.13.2", replace(base, charter=charter), "wrong_line"),
        ("a card left out", "2.13.2", replace(base, cards=CARDS[:1]), "wrong_card"),
        ("the checkpoint of the other feed", "2.13.5", replace(base, checkpoint=note(held, 1)), "malformed_checkpoint"),
        ("a checkpoint before the entry", "2.13.5", replace(base, checkpoint=note(held, 0, 1), inclusion=()), "not_covered"),
        ("a checkpoint of another history", "2.13.5", replace(base, checkpoint=note(tree(WORDS, EXERCISE))), "bad_proof"),
        ("a path to the checkpoint that was cut", "2.13.5", replace(base, inclusion=()), "bad_proof"),
        ("a path to the checkpoint that is too long", "2.13.5", replace(base, inclusion=path * 2), "bad_proof"),
        ("another size in the checkpoint", "2.13.5", replace(base, checkpoint=note(held).replace(b"\n2\n", b"\n3\n")), "bad_signature"),
        ("a statement about another line", "2.13.5", stated(statement(1, held, line=bytes(32)), *path), "wrong_line"),
        ("a statement that says nothing of the feed", "2.13.5", stated(statement(1, held, feed=1), *path), "not_covered"),
        ("a statement from before the entry", "2.13.5", stated(statement(1, held, 1)), "not_covered"),
        ("a statement of another history", "2.13.5", stated(statement(1, tree(WORDS, EXERCISE)), *path), "bad_proof"),
        ("a path to a statement that was cut", "2.13.5", stated(shorter.data), "bad_proof"),
        ("a statement that somebody changed", "2.13.5", stated(shorter.data[:-1] + bytes([shorter.data[-1] ^ 1]), *path), "bad_signature"),
        ("a statement that contradicts the checkpoint", "2.13.5", stated(statement(1, rewritten), rewritten.leaf_hash_at(0)), "root_contradicted"),
    ):  # fmt: skip
        cases.bad(name, rule, "proof.verify", {"file": write_proof(made).decode()}, fails)
    part = base.parts[1]
    mixed = replace(base, parts=(base.parts[0], ShownPart(part.index, part.part, part.salt, part.path[::-1])))
    cases.bad("a path turned round", "2.13.4", "proof.verify", {"file": write_proof(mixed).decode()}, "bad_proof")
