"""The cases of spec 2.10.10 and 2.13.8: a record of a line whose charter names witnesses, and a proof from it."""

import dataclasses
from typing import Any

from vector_signers import FixedCosigner
from vector_world import (
    ANSWER,
    BODIES,
    CARDS,
    CHARTER_VALUE,
    FEEDS,
    ISSUED,
    KEYS,
    QUESTION,
    THANKS,
    WRITERS,
    Cases,
    link,
)
from vectors_contents import found
from vectors_proofs import expected

from openline.core.charter import TERMS, line_id, write_charter
from openline.core.record import agreement, checkpoint
from openline.core.record.audit import verify_export
from openline.core.record.checkpoint import Checkpoint, NoteSignature
from openline.core.record.cosignature import cosign
from openline.core.record.entry import Entry, sign_entry
from openline.core.record.export import CheckpointItem, EntryItem, Item, Opening, StatementItem, write_export
from openline.core.record.merkle import Tree
from openline.core.record.proof import make_proof
from openline.core.record.proof_file import write_proof
from openline.core.record.seal import open_body

TIME = ISSUED + 600
ONE, TWO, THREE, STRANGER = (FixedCosigner(f"witness.example/w{number}", 0x30 + number) for number in (1, 2, 3, 4))
CHARTER = write_charter(
    dataclasses.replace(
        CHARTER_VALUE,
        witnesses=(ONE.witness, TWO.witness, THREE.witness),
        terms={**TERMS, "witnesses_needed": 2},
    )
)
LINE = line_id(CHARTER)


def _entries() -> tuple[Entry, Entry, Entry]:
    """The conversation of every other line; its sealed bodies hold by their commitment."""
    first = sign_entry(dataclasses.replace(QUESTION.header, line=LINE), WRITERS[0])
    second = sign_entry(dataclasses.replace(ANSWER.header, line=LINE, seen=(link(first),)), WRITERS[1])
    header = dataclasses.replace(THANKS.header, line=LINE, previous=first.id, seen=(link(second),))
    return first, second, sign_entry(header, WRITERS[0])


ENTRIES = _entries()
TREES = (Tree([ENTRIES[0].header_bytes, ENTRIES[2].header_bytes]), Tree([ENTRIES[1].header_bytes]))


def point(feed: int, size: int) -> Checkpoint:
    return Checkpoint(checkpoint.origin(LINE, FEEDS[feed]), size, TREES[feed].root(size))


def by(of: Checkpoint, *witnesses: FixedCosigner) -> list[NoteSignature]:
    return [line for one in witnesses for line in cosign(of, one, TIME)]


def note(feed: int, of: Checkpoint, lines: list[NoteSignature]) -> bytes:
    signed = checkpoint.sign(of, WRITERS[feed])
    return dataclasses.replace(signed, signatures=(*signed.signatures, *lines)).to_bytes()


def export(*notes: bytes, stated: int = 2) -> str:
    rows = (agreement.FeedRoot(0, stated, TREES[0].root(stated)), agreement.FeedRoot(1, 1, TREES[1].root()))
    bodies = (QUESTION, ANSWER, THANKS)
    items: list[Item] = [
        EntryItem(made.to_bytes(), BODIES[body.id]) for made, body in zip(ENTRIES, bodies, strict=True)
    ]
    items += [CheckpointItem(data) for data in notes]
    for node in (0, 1):
        statement = agreement.Statement(LINE, FEEDS[node], ISSUED + 300, rows)
        items.append(StatementItem(agreement.sign_statement(statement, WRITERS[node]).data))
    return b"".join(write_export(Opening(LINE, FEEDS[0], ISSUED + 400, CHARTER, CARDS), items)).decode()


def proof(lines: list[NoteSignature] | None) -> bytes:
    last, body = ENTRIES[2], BODIES[THANKS.id]
    opened = open_body(body, last.header.body, last.header.length, KEYS[THANKS.id])
    data = None if lines is None else note(0, point(0, 2), lines)
    return write_proof(
        make_proof(CHARTER, CARDS, last, body, (opened.parts, opened.salt), [1], TREES[0], data, statements=[])
    )


def witnessed(cases: Cases) -> None:
    of_exports(cases)
    of_proofs(cases)


def of_exports(cases: Cases) -> None:
    north, south = point(0, 2), point(1, 1)
    both, other = by(north, ONE, TWO), note(1, south, by(south, TWO, THREE))
    beyond = dataclasses.replace(south, size=2)
    twice = dataclasses.replace(both[0], signature=cosign(north, ONE, TIME + 1)[0].signature)
    half = [*by(north, ONE), by(north, TWO)[0], by(north, THREE)[1]]
    for name, text in (
        ("all of it", export(note(0, north, both), other)),
        ("by all, and by one that the charter does not name",
         export(note(0, north, by(north, THREE, STRANGER, ONE, TWO)), other)),
        ("by too few", export(note(0, north, by(north, ONE)), note(0, point(0, 1), by(point(0, 1), ONE, TWO)), other)),
        ("by one key each", export(note(0, north, half), other)),
        ("more than was stated", export(note(0, north, both), other, stated=1)),
        ("more than is in the file", export(note(0, north, both), note(1, beyond, by(beyond, ONE, TWO)))),
    ):  # fmt: skip
        cases.good(f"witnessed: {name}", "2.10.10", "export.verify", {"file": text}, **_found(text))
    for name, lines, fails in (
        ("over another tree", by(point(0, 1), ONE), "bad_signature"),
        ("with one line of two that holds", [both[0], by(point(0, 1), ONE)[1]], "bad_signature"),
        ("by a key at two times", [*both, twice], "malformed_checkpoint"),
    ):
        given: dict[str, Any] = {"file": export(note(0, north, lines), other)}
        cases.bad(f"a record that was cosigned {name}", "7.2.4", "export.verify", given, fails)


def _found(text: str) -> dict[str, Any]:
    return found(verify_export([text.encode()]))


def of_proofs(cases: Cases) -> None:
    last = point(0, 2)
    for name, lines in (
        ("by two of three witnesses", by(last, THREE, ONE)),
        ("by one key of a witness", by(last, ONE)[:1]),
        ("without a checkpoint that one could cosign", None),
    ):
        data = proof(lines)
        cases.good(f"a proof: {name}", "2.13.8", "proof.verify", {"file": data.decode()}, **expected(data))
    bad = proof(by(point(0, 1), ONE)).decode()
    cases.bad("a proof: cosigned over another tree", "7.2.4", "proof.verify", {"file": bad}, "bad_signature")
