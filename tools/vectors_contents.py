"""The cases of spec 2.10.4 and 2.10.9: bodies in an export that are opened by keys, missing, or erased by rule."""

import base64
import dataclasses
from collections.abc import Callable, Sequence
from typing import Any

from vector_world import (
    ANSWER,
    BODIES,
    CARDS,
    CHARTER,
    FEEDS,
    ISSUED,
    KEYS,
    LINE,
    QUESTION,
    SALT,
    THANKS,
    WRITERS,
    Cases,
    link,
)

from openline.core.record.acts import Erase, Rule, write_act
from openline.core.record.audit import verify_export
from openline.core.record.entry import Entry, Header, Precedence, Status, sign_entry
from openline.core.record.export import EntryItem, Opening, write_export
from openline.core.record.findings import Report
from openline.core.record.order import Order
from openline.core.record.seal import pack_act

ERASED_BY_SOUTH = {QUESTION.id: Rule.AGE, THANKS.id: Rule.KIND}
ERASED_BY_NORTH = {QUESTION.id: Rule.AGE}


def found(report: Report) -> dict[str, Any]:
    """What a case expects of a sound export."""
    if not report.sound:
        raise ValueError(report.findings)
    return {
        "counts": dict(report.counts),
        "cut": [list(item) for item in report.cut.items()],
        "witnessed": [list(item) for item in report.witnessed.items()],
        "digits": report.cut_fingerprint,
        "forks": [[node.hex(), sequence] for node, sequence in sorted(report.forks)],
        "erased": [
            [node.hex(), rule, one.named, one.absent] for (node, rule), one in sorted(report.erased.items())
        ],
    }  # fmt: skip


def contents(cases: Cases, resealed: Callable[[Sequence[str]], str]) -> None:
    everything = (QUESTION, ANSWER, THANKS)
    south = erasing(1, ANSWER, THANKS, ERASED_BY_SOUTH)
    north = erasing(0, THANKS, ANSWER, ERASED_BY_NORTH)
    keys = {made.id: KEYS[made.id] for made in everything}
    for name, rule, text in (
        ("every key", "2.10.4", text_of(everything, keys=keys)),
        ("the key of one entry", "2.10.4", text_of(everything, keys={ANSWER.id: keys[ANSWER.id]})),
        ("erased by age and by kind, and one body missing", "2.10.9",
         text_of((*everything, south), without=[made.id for made in everything])),
        ("erased by both, by whom does not matter to the count", "2.10.9",
         text_of((*everything, south, north), without=[QUESTION.id])),
        ("erased by the other party, and still held", "2.10.9", text_of((*everything, south), keys=keys)),
        ("a body that is missing and that nobody says was erased", "2.10.9",
         text_of((*everything, north), without=[ANSWER.id])),
    ):  # fmt: skip
        cases.good(name, rule, "export.verify", {"file": text}, **found(verify_export([text.encode()])))
    key = base64.b64encode(KEYS[ANSWER.id]).decode()
    lines = text_of(everything, keys={ANSWER.id: KEYS[ANSWER.id]}).split("\n")[:-2]
    short = base64.b64encode(KEYS[ANSWER.id][:-1]).decode()
    body = base64.b64encode(BODIES[ANSWER.id]).decode()
    for name, rule, text, fails in (
        ("the key of another entry", "2.10.4", text_of(everything, keys={ANSWER.id: KEYS[THANKS.id]}), "wrong_key"),
        ("a key beside an open body", "2.10.4", text_of((*everything, south), keys={south.id: bytes(32)}), "wrong_key"),
        ("a key of 31 bytes", "2.9.6", resealed([line.replace(key, short) for line in lines]), "malformed_export"),
        ("a key without its body", "2.9.6",
         resealed([line.replace(f'"{body}"', "null") for line in lines]), "malformed_export"),
        ("a key that is null", "2.9.6",
         resealed([line.replace(f'"{key}"', "null") for line in lines]), "malformed_export"),
    ):  # fmt: skip
        cases.bad(name, rule, "export.verify", {"file": text}, fails)


def erasing(feed: int, previous: Entry, seen: Entry, erased: dict[bytes, Rule]) -> Entry:
    """The entry in which a node says what it erased."""
    act = Erase(tuple(sorted((entry, int(rule)) for entry, rule in erased.items())))
    packed = pack_act(write_act(act), SALT)
    header = Header(
        line=LINE,
        node=FEEDS[feed],
        sequence=previous.header.sequence + 1,
        previous=previous.id,
        seen=(link(seen),),
        clock=ISSUED + 200,
        precedence=Precedence.ROUTINE,
        status=Status.ACTUAL,
        epoch=0,
        body=packed.body,
        length=packed.length,
    )
    made = sign_entry(header, WRITERS[feed])
    BODIES[made.id] = packed.data
    return made


def text_of(entries: Sequence[Entry], *, without: Sequence[bytes] = (), keys: dict[bytes, bytes] | None = None) -> str:
    """The export of these entries, all but some with their bodies, and some with their keys."""
    order, made = Order(), {entry.id: entry for entry in entries}
    for entry in entries:
        order.add(entry)
    items = [EntryItem(made[name].to_bytes(), BODIES[name], key=(keys or {}).get(name)) for name in order.canonical()]
    kept = [
        dataclasses.replace(item, body=None) if Entry.from_bytes(item.data).id in without else item for item in items
    ]
    return b"".join(write_export(Opening(LINE, FEEDS[0], ISSUED + 400, CHARTER, CARDS), kept)).decode()
