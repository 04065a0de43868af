"""The cases of spec chapter 2, second half: checkpoints, receipts, statements, cuts, exports."""
# ruff: noqa: E501  (one case on one line)

import base64
import dataclasses
import string
from collections.abc import Sequence
from typing import Any

from vector_world import (
    ANSWER,
    CARDS,
    CHARTER,
    FEEDS,
    ISSUED,
    LINE,
    OTHER_THANKS,
    QUESTION,
    THANKS,
    WRITERS,
    Cases,
    body_of,
    link,
)
from vectors_contents import contents, found
from vectors_judged import come, notes, taken
from vectors_receipts import alike, in_files
from vectors_stated import good, record, stated

from openline.core.encoding import decode, encode, write_sign, write_sign1
from openline.core.identity import ML_DSA_44, Purpose, cosigned_message, read_dual, write_dual
from openline.core.record import agreement, checkpoint, head_receipts
from openline.core.record.audit import verify_export
from openline.core.record.export import (
    CheckpointItem,
    EntryItem,
    ForkItem,
    Item,
    Opening,
    ReceiptItem,
    StatementItem,
    write_export,
)
from openline.core.record.feed import FeedHead, Fork
from openline.core.record.merkle import Tree
from openline.core.record.order import Order


def feed_tree(feed: int) -> Tree:
    return Tree([made.header_bytes for made in ((QUESTION, THANKS), (ANSWER,))[feed]])


def note(feed: int, size: int) -> bytes:
    made = checkpoint.Checkpoint(checkpoint.origin(LINE, FEEDS[feed]), size, feed_tree(feed).root(size))
    return checkpoint.sign(made, WRITERS[feed]).to_bytes()


def checkpoints() -> Cases:
    cases = Cases("checkpoints as signed notes (spec 2.7)")
    text = note(0, 2).decode()
    given = {"note": text, "line": LINE.hex(), "node": FEEDS[0].hex(), **keys_of(0)}
    origin = checkpoint.origin(LINE, FEEDS[0])
    expect = {
        "origin": origin, "size": 2, "root": feed_tree(0).root().hex(), "text": text.partition("\n\n")[0] + "\n",
        "cosigned": cosigned_message(origin, 0, origin, 2, feed_tree(0).root()).hex(),
        "key_ids": [
            checkpoint.key_id(origin, kind, key).hex()
            for kind, key in ((checkpoint.ED25519, WRITERS[0].keys.ed25519), (checkpoint.ML_DSA, WRITERS[0].keys.ml_dsa))
        ],
    }  # fmt: skip
    cases.good("two entries", "2.7.1", "checkpoint.verify", given, **expect)
    witness = "— witness.example/w1 " + base64.b64encode(b"\x01\x02\x03\x04\x04" + bytes(71)).decode() + "\n"
    cases.good(
        "with a line by a key that is not known",
        "2.7.4",
        "checkpoint.verify",
        {**given, "note": text + witness},
        **expect,
    )
    body, _, lines = text.partition("\n\n")
    first, second = (line + "\n" for line in lines.split("\n")[:2])
    cases.good(
        "its lines in the other order",
        "2.7.4",
        "checkpoint.verify",
        {**given, "note": body + "\n\n" + second + first},
        **expect,
    )
    timed = dataclasses.replace(
        checkpoint.parse(text.encode()),
        signatures=tuple(
            dataclasses.replace(item, signature=b"\1" + item.signature[1:]) if len(item.signature) > 64 else item
            for item in checkpoint.parse(text.encode()).signatures
        ),
    )
    one_sized = note(0, 1).decode().partition("\n\n")[2].split("\n")[1] + "\n"
    for name, rule, changed, fails in (
        ("size 02", "2.7.2", text.replace("\n2\n", "\n02\n"), "malformed_checkpoint"),
        ("size -2", "2.7.2", text.replace("\n2\n", "\n-2\n"), "malformed_checkpoint"),
        ("an extension line", "2.7.2", text.replace("=\n\n", "=\nextension\n\n"), "malformed_checkpoint"),
        ("no signature", "2.7.3", text.split("\n\n")[0] + "\n\n", "malformed_checkpoint"),
        ("a hyphen for the dash", "2.7.3", text.replace("—", "-"), "malformed_checkpoint"),
        ("no line feed at the end", "2.7.3", text[:-1], "malformed_checkpoint"),
        ("a root without padding", "2.7.2", text.replace("=\n\n", "\n\n"), "malformed_checkpoint"),
        ("33 signature lines", "2.7.3", text + witness * 31, "malformed_checkpoint"),
        ("another size", "2.7.4", text.replace("\n2\n", "\n3\n"), "bad_signature"),
        ("signed by the witness only", "2.7.4", body + "\n\n" + witness, "no_such_signature"),
        ("signed by Ed25519 only", "2.7.4", body + "\n\n" + first, "no_such_signature"),
        ("signed by ML-DSA only", "2.7.4", body + "\n\n" + second, "no_such_signature"),
        ("the same line twice", "2.7.4", text + second, "no_such_signature"),
        ("the ML-DSA line of a smaller tree", "2.7.5", body + "\n\n" + first + one_sized, "bad_signature"),
        ("an ML-DSA line with a time", "2.7.5", timed.to_bytes().decode(), "bad_signature"),
        ("of the other feed", "2.7.4", note(1, 1).decode(), "malformed_checkpoint"),
    ):
        cases.bad(name, rule, "checkpoint.verify", {**given, "note": changed}, fails)
    notes(cases)
    come(cases)
    return cases


def agreements() -> Cases:
    cases = Cases("head receipts, statements and the identical cut (spec 2.8)")
    receipts(cases)
    good = statement(1, (0, 2), (1, 1))
    given = {"data": good.data.hex(), **keys_of(1)}
    cases.good(
        "a statement", "2.8.5", "statement.verify", given, line=LINE.hex(), node=FEEDS[1].hex(), clock=ISSUED + 300,
        feeds=[[item.feed, item.size, item.root.hex()] for item in good.statement.feeds],
        payload=read_dual(good.data, ML_DSA_44, max_bytes=1 << 14).payload.hex(),
    )  # fmt: skip
    value = {0: 1, 1: LINE, 2: FEEDS[1], 3: ISSUED, 4: [[0, 2, feed_tree(0).root()], [1, 1, feed_tree(1).root()]]}
    for name, changes in (
        ("version 2", {0: 2}),
        ("feeds not sorted", {4: value[4][::-1]}),
        ("a feed of no entries", {4: [[0, 0, bytes(32)]]}),
        ("a root of 31 bytes", {4: [[0, 1, bytes(31)]]}),
        ("an unknown field", {5: 0}),
    ):
        data = encode({**value, **changes})
        signed = write_dual(WRITERS[1], Purpose.STATEMENT, data).hex()
        cases.bad(
            f"a statement with {name}", "2.8.5", "statement.verify", {**given, "data": signed}, "malformed_statement"
        )
    cases.bad(
        "a statement by another key",
        "2.8.6",
        "statement.verify",
        {**given, **keys_of(0)},
        "bad_signature",
    )
    payload, (first, second) = (dual := read_dual(good.data, ML_DSA_44, max_bytes=1 << 14)).payload, dual.signatures
    other = statement(0, (0, 2), (1, 1))
    theirs = read_dual(other.data, ML_DSA_44, max_bytes=1 << 14).signatures
    for name, rule, data, fails in (
        (
            "with another's Ed25519 signature",
            "2.8.6",
            write_sign(payload, theirs[0], ML_DSA_44.protected, second),
            "bad_signature",
        ),
        (
            "with another's ML-DSA signature",
            "2.8.6",
            write_sign(payload, first, ML_DSA_44.protected, theirs[1]),
            "bad_signature",
        ),
        (
            "with one signature",
            "2.8.5",
            write_sign1(payload, WRITERS[1].sign(Purpose.STATEMENT, payload)),
            "malformed_statement",
        ),
    ):
        cases.bad(f"a statement {name}", rule, "statement.verify", {**given, "data": data.hex()}, fails)
    cuts(cases)
    taken(cases)
    return cases


def keys_of(feed: int) -> dict[str, str]:
    keys = WRITERS[feed].keys
    return {"ed25519_key": keys.ed25519.hex(), "ml_dsa_key": keys.ml_dsa.hex()}


def receipts(cases: Cases) -> None:
    held = (
        head_receipts.Held(0, FeedHead(0, QUESTION.id), 1, (FeedHead(2, THANKS.id),)),
        head_receipts.Held(1, FeedHead(0, ANSWER.id), 0),
    )
    made = head_receipts.HeadReceipt(LINE, FEEDS[1], ISSUED + 300, held)
    given = {
        "data": head_receipts.sign_head_receipt(made, WRITERS[1]).hex(), "line": LINE.hex(), "node": FEEDS[1].hex(),
        "key": WRITERS[1].public_key.hex(),
        "held": [[0, 0, QUESTION.id.hex()], [0, 2, THANKS.id.hex()], [1, 0, ANSWER.id.hex()]],
    }  # fmt: skip
    rows = [[0, 1, 1, [2]], [1, 1, 0, []]]
    expect = {"signed": made.signed_content().hex(), "clock": ISSUED + 300, "feeds": rows}
    cases.good("a head receipt", "2.8.2", "head_receipt.read", given, **expect)
    version, clock, rows, signature = decode(bytes.fromhex(given["data"]))
    for name, rule, changed, fails in (
        ("on another line", "2.8.3", {"line": "00" * 32}, "bad_signature"),
        ("of another node", "2.8.3", {"node": FEEDS[0].hex()}, "bad_signature"),
        ("by another key", "2.8.3", {"key": WRITERS[0].public_key.hex()}, "bad_signature"),
        ("of an entry that is not held", "2.8.4", {"held": []}, "unknown_head"),
        ("of another branch with the same prefix", "2.8.3",
         {"held": [[0, 0, QUESTION.id.hex()[:8] + "00" * 28], *given["held"][1:]]}, "bad_signature"),
        ("with more bodies lacking than entries", "2.8.2",
         {"data": encode([version, clock, [[1, 1, ANSWER.id[:4], 2, []]], signature]).hex()}, "malformed_receipt"),
        ("with a prefix of 3 bytes", "2.8.2",
         {"data": encode([version, clock, [[1, 1, ANSWER.id[:3], 0, []]], signature]).hex()}, "malformed_receipt"),
        ("with an entry beyond that is next", "2.8.2",
         {"data": encode([version, clock, [[0, 2, QUESTION.id[:4], 0, [[2, THANKS.id[:4]]]]], signature]).hex(),
          "held": [[0, 1, QUESTION.id.hex()], [0, 2, THANKS.id.hex()]]}, "malformed_receipt"),
        ("with feeds not sorted", "2.8.2", {"data": encode([version, clock, rows[::-1], signature]).hex()}, "malformed_receipt"),
        ("of version 2", "2.8.2", {"data": encode([2, clock, rows, signature]).hex()}, "malformed_receipt"),
    ):  # fmt: skip
        cases.bad(f"a head receipt {name}", rule, "head_receipt.read", {**given, **changed}, fails)
    alike(cases, given, expect)


def statement(by: int, *feeds: tuple[int, int], clock: int = ISSUED + 300) -> agreement.SignedStatement:
    rows = tuple(agreement.FeedRoot(feed, size, feed_tree(feed).root(size)) for feed, size in feeds)
    return agreement.sign_statement(agreement.Statement(LINE, FEEDS[by], clock, rows), WRITERS[by])


def cuts(cases: Cases) -> None:
    def roots(feed: int, size: int) -> bytes | None:
        return feed_tree(feed).root(size) if size <= feed_tree(feed).size else None

    held = [[made.header_bytes.hex() for made in feed] for feed in ((QUESTION, THANKS), (ANSWER,))]
    lie = agreement.Statement(
        LINE, FEEDS[1], ISSUED, (agreement.FeedRoot(0, 2, bytes(32)), agreement.FeedRoot(1, 1, feed_tree(1).root()))
    )
    for name, statements in (
        ("both state everything", [[statement(0, (0, 2), (1, 1))], [statement(1, (0, 2), (1, 1))]]),
        ("one is behind", [[statement(0, (0, 2), (1, 1))], [statement(1, (0, 1), (1, 1))]]),
        ("one has not seen a feed", [[statement(0, (0, 2))], [statement(1, (0, 2), (1, 1))]]),
        ("one contradicts", [[statement(0, (0, 2), (1, 1))], [agreement.sign_statement(lie, WRITERS[1])]]),
        (
            "one node of a member is behind",
            [[statement(0, (0, 1)), statement(0, (0, 2), (1, 1))], [statement(1, (0, 2), (1, 1))]],
        ),
        (
            "one node of a member contradicts",
            [[statement(0, (0, 2), (1, 1))], [statement(1, (0, 2), (1, 1)), agreement.sign_statement(lie, WRITERS[1])]],
        ),
        ("nobody else states anything", [[statement(0, (0, 2)), statement(0, (0, 1), (1, 1))], []]),
    ):
        by_member = {bytes([index]): [made.statement for made in nodes] for index, nodes in enumerate(statements)}
        cut = agreement.identical_cut(by_member, roots)
        cases.good(
            f"cut: {name}", "2.8.7", "cut",
            {"line": LINE.hex(), "statements": [[made.data.hex() for made in nodes] for nodes in statements], "held": held},
            cut=[[feed, size] for feed, size in cut.items()], digits=agreement.cut_fingerprint(LINE, cut, roots),
            contradictions=len(agreement.contradictions(by_member, roots)),
        )  # fmt: skip


def export_text(*, branches: bool = True, statements: bool = True) -> str:
    order = Order()
    made = {item.id: item for item in (QUESTION, ANSWER, THANKS, *([OTHER_THANKS] if branches else []))}
    for item in made.values():
        order.add(item)
    items: list[Item] = [
        EntryItem(made[entry_id].to_bytes(), body_of(made[entry_id])) for entry_id in order.canonical()
    ]
    if branches:
        fork = Fork.of(THANKS, OTHER_THANKS)
        items.append(ForkItem(fork.first.to_bytes(), fork.second.to_bytes()))
    if statements:
        items += [CheckpointItem(note(0, 2)), CheckpointItem(note(1, 1))]
        items += [StatementItem(statement(by, (0, 2), (1, 1)).data) for by in (0, 1)]
        held = tuple(
            head_receipts.Held(link(made).feed, FeedHead(made.header.sequence, made.id), made.header.sequence + 1)
            for made in (THANKS, ANSWER)
        )
        receipt = head_receipts.HeadReceipt(LINE, FEEDS[1], ISSUED + 300, held)
        items.append(ReceiptItem(FEEDS[1], head_receipts.sign_head_receipt(receipt, WRITERS[1])))
    opening = Opening(LINE, FEEDS[0], ISSUED + 400, CHARTER, CARDS)
    return b"".join(write_export(opening, items)).decode()


def resealed(lines: Sequence[str]) -> str:
    """The lines with a closing line that fits them: a forger can count, too."""
    import hashlib
    import json

    text = "".join(line + "\n" for line in lines)
    end = {"end": {"lines": len(lines), "sha256": hashlib.sha256(text.encode()).hexdigest()}}
    return text + json.dumps(end, separators=(",", ":")) + "\n"


def exports() -> Cases:
    cases = Cases("exports: read, checked, compared (spec 2.9 to 2.11)")
    plain, forked = export_text(branches=False), export_text()
    for name, text in (
        ("a record", plain),
        ("a record with a fork", forked),
        ("entries only", export_text(branches=False, statements=False)),
    ):
        cases.good(name, "2.10.1", "export.verify", {"file": text}, **found(verify_export([text.encode()])))
    lines = plain.split("\n")[:-2]
    stranger(cases, lines)
    contents(cases, resealed)
    stated(cases)
    in_files(cases, record, good)
    entry_lines = [index for index, line in enumerate(lines) if line.startswith('{"entry"')]
    first, second, third = entry_lines
    other = export_text(branches=False).replace(
        base64.b64encode(body_of(QUESTION)).decode(), base64.b64encode(body_of(ANSWER)).decode()
    )
    forged = dataclasses.replace(THANKS, signature=QUESTION.signature)
    resigned = base64.b64encode(forged.to_bytes()).decode()
    for name, rule, text, fails in (
        ("cut within a line", "2.9.3", plain[:-40], "malformed_export"),
        ("without its closing line", "2.9.3", "\n".join(lines) + "\n", "malformed_export"),
        ("a line left out", "2.9.3", plain.replace(lines[-1] + "\n", ""), "malformed_export"),
        ("something behind the end", "2.9.3", plain + "{}\n", "malformed_export"),
        ("version 2", "2.9.1", resealed([lines[0].replace('"version":1', '"version":2'), *lines[1:]]), "malformed_export"),
        ("a version that is true", "2.9.1", resealed([lines[0].replace('"version":1', '"version":true'), *lines[1:]]), "malformed_export"),
        ("an id in capitals", "2.9.1", resealed([lines[0].replace(LINE.hex(), LINE.hex().upper()), *lines[1:]]), "malformed_export"),
        ("base64 with bits that mean nothing", "2.9.1", resealed([loose(line) if '="' in line else line for line in lines]), "malformed_export"),
        ("an unknown kind of line", "2.9.2", resealed([*lines, '{"rumour":""}']), "malformed_export"),
        ("a key twice", "2.9.2", resealed([lines[0], lines[1][:-1] + ',"body":null}', *lines[2:]]), "malformed_export"),
        ("sections out of order", "2.9.4", resealed([lines[0], lines[-1], *lines[1:-1]]), "malformed_export"),
        ("another line id", "2.10.2", resealed([lines[0].replace(LINE.hex(), "00" * 32), *lines[1:]]), "wrong_line"),
        ("a card left out", "2.10.2", resealed([lines[0].replace(base64.b64encode(CARDS[1]).decode(), base64.b64encode(CARDS[0]).decode()), *lines[1:]]), "wrong_card"),
        ("two entries exchanged", "2.10.3", resealed([*lines[:first], lines[second], lines[first], *lines[third:]]), "out_of_order"),
        ("an entry twice", "2.10.3", resealed([*lines[:second], *lines[first:]]), "out_of_order"),
        ("an entry left out", "2.10.3", resealed([*lines[:first], *lines[second:]]), "out_of_order"),
        ("a placed entry that is called pending", "2.10.3", resealed([*lines[: third + 1], pending(lines[first]), *lines[third + 1 :]]), "out_of_order"),
        ("a pending entry twice", "2.10.3", resealed([lines[0], pending(lines[third]), pending(lines[third])]), "out_of_order"),
        ("an entry with another's signature", "2.10.3", resealed([line.replace(base64.b64encode(THANKS.to_bytes()).decode(), resigned) for line in lines]), "bad_signature"),
        ("another body", "2.10.4", resealed(other.split("\n")[:-2]), "body_mismatch"),
        ("another history than was stated", "2.10.6", rewritten(lines), "root_contradicted"),
    ):  # fmt: skip
        cases.bad(name, rule, "export.verify", {"file": text}, fails)
    compared(cases, plain, forked, other)
    return cases


def stranger(cases: Cases, lines: Sequence[str]) -> None:
    """What a reader cannot place or open, and need not refuse."""
    last = next(line for line in reversed(lines) if line.startswith('{"entry"'))
    sealed = bytearray(body_of(QUESTION))
    sealed[32] = 3  # the format
    old, new = base64.b64encode(body_of(QUESTION)).decode(), base64.b64encode(sealed).decode()
    for name, rule, text in (
        ("a pending entry", "2.10.3", resealed([lines[0], pending(last)])),
        ("a body in a format that is not known", "2.10.4", resealed([line.replace(old, new) for line in lines])),
    ):
        cases.good(name, rule, "export.verify", {"file": text}, **found(verify_export([text.encode()])))


def pending(line: str) -> str:
    """The line of an entry, as that of a pending one."""
    return line.replace('{"entry"', '{"pending"')


def loose(line: str) -> str:
    """The line with its first base64 that is filled up ending in bits that stand for nothing."""
    digits = string.ascii_uppercase + string.ascii_lowercase + string.digits + "+/"
    end = line.index('="') - line[: line.index('="')].endswith("=") - 1
    return line[:end] + digits[digits.index(line[end]) + 1] + line[end + 1 :]


def rewritten(lines: Sequence[str]) -> str:
    """The second entry of feed 0 replaced by another that its node signed, as a forger with the key would."""
    old, new = (base64.b64encode(made.to_bytes()).decode() for made in (THANKS, OTHER_THANKS))
    old_body, new_body = (base64.b64encode(body_of(made)).decode() for made in (THANKS, OTHER_THANKS))
    return resealed([line.replace(old, new).replace(old_body, new_body) for line in lines])


def compared(cases: Cases, plain: str, forked: str, other: str) -> None:
    lines = plain.split("\n")[:-2]
    last = max(index for index, line in enumerate(lines) if line.startswith('{"entry"'))
    shorter = resealed([*lines[:last], *lines[last + 1 :]])
    bodiless = export_text(branches=False).replace(f'"{base64.b64encode(body_of(QUESTION)).decode()}"', "null")
    for name, a, b, kind, place in (
        ("a record and itself", plain, plain, None, None),
        ("a record without its receipts", plain, export_text(branches=False, statements=False), None, None),
        ("an entry that B lacks", plain, shorter, "missing_in_b", THANKS),
        ("an entry that A lacks", shorter, plain, "missing_in_a", THANKS),
        ("a branch that A lacks", plain, forked, "missing_in_a", OTHER_THANKS),
        ("a rewritten entry", plain, rewritten(lines), "fork", THANKS),
        ("another body", plain, resealed(other.split("\n")[:-2]), "other_body", QUESTION),
        ("a body that B lacks", plain, resealed(bodiless.split("\n")[:-2]), "body_missing_in_b", QUESTION),
    ):
        expect: dict[str, Any] = {"kind": kind}
        if place is not None:
            expect.update(node=place.header.node.hex(), sequence=place.header.sequence)
        cases.good(f"compare: {name}", "2.11.1", "export.diff", {"a": a, "b": b}, **expect)
