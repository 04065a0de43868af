"""Every vector of docs/spec/vectors, played by our own code: what is good passes, what is bad meets its check."""

import importlib.util
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from openline.core.cards import read_card
from openline.core.catalogue.codes import Marker
from openline.core.catalogue.element import Cover, CoverStatus, FreeText
from openline.core.catalogue.parts import Content, read_parts, write_parts
from openline.core.catalogue.politics import CharterMove, CharterStep, CharterText, Term
from openline.core.catalogue.receipts import Test
from openline.core.charter import line_id, read_charter
from openline.core.encoding import decode, encode
from openline.core.errors import OpenlineError
from openline.core.identity import (
    ML_DSA_44,
    HybridKey,
    Purpose,
    check_public_key,
    cosigned_message,
    feed_id,
    fingerprint,
    node_id,
    read_dual,
    root_id,
    signed_bytes,
    signed_pair,
    verify,
    verify_both,
)
from openline.core.offer import read_offer, read_request
from openline.core.record import agreement, checkpoint, head_receipts, judging, merkle, witnessing
from openline.core.record.acts import CardAct, ClosingAct, Epoch, Erase, Grant, SealingKey, UnknownAct, read_act
from openline.core.record.alarm import read_alarm, verify_alarm
from openline.core.record.audit import verify_export
from openline.core.record.closing import read_closing
from openline.core.record.cosignature import cosignatures, cosigned_pair, key_ids, read_vkeys
from openline.core.record.difference import diff_exports
from openline.core.record.disclosure import part_salt, verify_part
from openline.core.record.entry import Entry, Header, Precedence, Status, verify_entry
from openline.core.record.feed import FeedHead, Fork, check_next, verify_fork
from openline.core.record.grants import SealingPrivate
from openline.core.record.log import Log
from openline.core.record.membership import membership
from openline.core.record.order import Order
from openline.core.record.proof import verify_proof
from openline.core.record.proof_file import read_proof
from openline.core.record.seal import Place, entry_key, open_body, padded_length
from openline.core.relay_card import read_relay_card
from openline.core.rules.deadlines import respond_by
from openline.core.situation.governing import Governing, what_governs
from openline.core.situation.item import Item, World
from openline.core.situation.negotiation import sorted_out, step_fault
from openline.core.situation.politics import articles_bytes, articles_digest
from openline.core.situation.release import sign_off_message, verify_sign_off
from openline.protocol.frames import FrameBuffer, read_frame, write_frame

ROOT = Path(__file__).resolve().parents[3]
VECTORS = ROOT / "docs" / "spec" / "vectors"
CASES = [
    pytest.param(case, id=f"{path.stem}: {case['name']}")
    for path in sorted(VECTORS.glob("*.json"))
    for case in json.loads(path.read_text())["cases"]
]
h = bytes.fromhex


def shown(value: Any) -> Any:
    """A value as the vectors write it."""
    if isinstance(value, bytes):
        return {"hex": value.hex()}
    if isinstance(value, list):
        return [shown(item) for item in value]
    if isinstance(value, dict):
        return {"map": [[key, shown(item)] for key, item in value.items()]}
    return value


def encoding_decode(data: str) -> dict[str, Any]:
    value = decode(h(data))
    assert encode(value) == h(data)
    return {"value": shown(value)}


def key_check(key: str) -> dict[str, Any]:
    check_public_key(h(key))
    return {}


def signature_verify(key: str, purpose: str, message: str, signature: str) -> dict[str, Any]:
    verify(h(key), Purpose(purpose.encode()), h(message), h(signature))
    return {"covered": signed_bytes(Purpose(purpose.encode()), h(message)).hex()}


def signature_verify_both(
    ed25519_key: str, ml_dsa_key: str, purpose: str, message: str, ed25519: str, ml_dsa: str
) -> dict[str, Any]:
    key, what = HybridKey(h(ed25519_key), h(ml_dsa_key)), Purpose(purpose.encode())
    verify_both(key, what, h(message), (h(ed25519), h(ml_dsa)))
    first, second = signed_pair(what, h(message), key.parameters)
    return {"ed25519_covers": first.hex(), "ml_dsa_covers": second.hex()}


def card_read(data: str, at: int) -> dict[str, Any]:
    signed = read_card(h(data), at)
    card = signed.card
    return {
        "name": card.name,
        "root": card.root.hex(),
        "hash": signed.hash.hex(),
        "nodes": [[node.slot, node.id.hex()] for node in card.nodes],
    }


def offer_read(data: str, at: int) -> dict[str, Any]:
    offer, _ = read_offer(h(data), at)
    return {"line": line_id(offer.charter).hex(), "opener": offer.opener.card.root.hex()}


def relay_card_read(data: str) -> dict[str, Any]:
    card = read_relay_card(h(data))
    begins = read_dual(h(data), ML_DSA_44, max_bytes=1 << 14).payload[:64].hex()
    return {
        "id": card.id.hex(), "name": card.name, "addresses": list(card.addresses), "tls_key": card.tls_key.hex(),
        "begins": begins,
    }  # fmt: skip


def request_read(data: str) -> dict[str, Any]:
    request = read_request(h(data))
    node = request.as_card(1, "2")
    return {"root": request.root.hex(), "id": node.id.hex(), "addresses": list(node.addresses)}


def charter_read(data: str) -> dict[str, Any]:
    charter = read_charter(h(data))
    return {"name": charter.name, "line": line_id(h(data)).hex(), "feeds": [node.hex() for node in charter.feeds]}


def entry_verify(data: str, key: str) -> dict[str, Any]:
    entry = Entry.from_bytes(h(data))
    verify_entry(entry, h(key))
    header = entry.header
    return {
        "id": entry.id.hex(),
        "header": entry.header_bytes.hex(),
        "line": header.line.hex(),
        "node": header.node.hex(),
        "sequence": header.sequence,
        "previous": header.previous and header.previous.hex(),
        "seen": [[link.feed, link.sequence, link.id.hex()] for link in header.seen],
        "clock": header.clock,
        "precedence": header.precedence.name,
        "status": header.status.name,
        "epoch": header.epoch,
        "body": header.body.hex(),
        "length": header.length,
    }


def body_open(data: str, body: str, length: int, secret: str = "", **place: Any) -> dict[str, Any]:
    key = None
    if secret:
        at = Place(h(place["line"]), h(place["node"]), place["epoch"], place["sequence"])
        key = entry_key(h(secret), at, h(data)[:32])
    opened = open_body(h(data), h(body), length, key)
    return {
        "parts": [part.hex() for part in opened.parts],
        "salt": opened.salt.hex(),
        "root": opened.root.hex(),
        "key": key and key.hex(),
    }


def body_padded(length: int) -> dict[str, Any]:
    return {"length": padded_length(length)}


def closing_read(line: str, ed25519: str, ml_dsa: str, data: str) -> dict[str, Any]:
    closing = read_closing(h(data), h(line), HybridKey(h(ed25519), h(ml_dsa)))
    return {
        "node": closing.node.hex(),
        "good": closing.good,
        "last": closing.last[1].hex() if closing.last else None,
        "reason": closing.reason.name,
        "clock": closing.clock,
    }


def card_count(charter: str, cards: list[str], card: str) -> dict[str, Any]:
    before = membership(read_charter(h(charter)), [h(each) for each in cards])
    after = before.take(read_card(h(card), None))
    return {"feeds": [node.hex() for node in after.charter.feeds]}


def act_read(parts: list[str]) -> dict[str, Any]:
    act = read_act([h(part) for part in parts])
    said: dict[str, Any] = {"kind": type(act).__name__}
    match act:
        case SealingKey(public_key, not_after):
            said |= {"public_key": public_key.hex(), "not_after": not_after, "key_id": act.key_id.hex()}
        case Epoch(grants):
            said["grants"] = [[g.epoch, g.recipient.hex(), g.key_id.hex(), g.sealed.hex()] for g in grants]
        case CardAct(data) | ClosingAct(data):
            said["data"] = data.hex()
        case Erase(erased):
            said["erased"] = [[entry.hex(), rule] for entry, rule in erased]
        case UnknownAct(head):
            said["head"] = head
    return said


def grant_open(
    sealed: str, private: str, line: str, author: str, epoch: int, recipient: str, key_id: str
) -> dict[str, Any]:
    key = SealingPrivate(h(private))
    secret = key.unseal(Grant(epoch, h(recipient), h(key_id), h(sealed)), h(line), h(author))
    return {"secret": secret.hex(), "public": key.public_key.hex()}


def part_verify(root: str, index: int, part: str, salt: str, path: list[str]) -> dict[str, Any]:
    verify_part(h(root), index, h(part), h(salt), [h(item) for item in path])
    return {}


def feed_next(head: list[Any] | None, entry: str) -> dict[str, Any]:
    check_next(FeedHead(head[0], h(head[1])) if head else None, Entry.from_bytes(h(entry)))
    return {}


def fork_verify(a: str, b: str, key: str) -> dict[str, Any]:
    fork = Fork.of(Entry.from_bytes(h(a)), Entry.from_bytes(h(b)))
    verify_fork(fork, h(key))
    return {"first": fork.first.id.hex()}


def order(entries: list[str]) -> dict[str, Any]:
    made = Order()
    for data in entries:
        made.add(Entry.from_bytes(h(data)))
    return {
        "canonical": [[made.depth(entry_id), entry_id.hex()] for entry_id in made.canonical()],
        "pending": sorted(entry_id.hex() for entry_id in made.pending),
    }


def merkle_inclusion(leaf: str, index: int, size: int, root: str, path: list[str]) -> dict[str, Any]:
    merkle.verify_inclusion(h(leaf), index, size, [h(item) for item in path], h(root))
    return {}


def merkle_consistency(old: int, size: int, old_root: str, root: str, path: list[str]) -> dict[str, Any]:
    merkle.verify_consistency(old, size, [h(item) for item in path], h(old_root), h(root))
    return {}


def checkpoint_verify(note: str, line: str, node: str, ed25519_key: str, ml_dsa_key: str) -> dict[str, Any]:
    signed = checkpoint.parse(note.encode())
    keys = HybridKey(h(ed25519_key), h(ml_dsa_key))
    checkpoint.verify_checkpoint(signed, h(line), h(node), keys)
    made = signed.checkpoint
    return {
        "origin": made.origin,
        "size": made.size,
        "root": made.root.hex(),
        "text": made.to_text(),
        "cosigned": cosigned_message(made.origin, 0, made.origin, made.size, made.root).hex(),
        "key_ids": [
            checkpoint.key_id(made.origin, checkpoint.ED25519, keys.ed25519).hex(),
            checkpoint.key_id(made.origin, checkpoint.ML_DSA, keys.ml_dsa).hex(),
        ],
    }


def witness_keys_read(text: str) -> dict[str, Any]:
    witness = read_vkeys(text)
    return {
        "name": witness.name,
        "key_ids": [number.hex() for number in key_ids(witness)],
        "ed25519": witness.keys.ed25519.hex(),
        "ml_dsa": witness.keys.ml_dsa.hex(),
    }


def cosignature_covered(name: str, time: int, origin: str, size: int, root: str) -> dict[str, Any]:
    first, second = cosigned_pair(name, time, checkpoint.Checkpoint(origin, size, h(root)))
    return {"ed25519": first.decode(), "ml_dsa": second.hex()}


def cosignature_verify(note: str, witnesses: list[str]) -> dict[str, Any]:
    found = cosignatures(checkpoint.parse(note.encode()), [read_vkeys(text) for text in witnesses])
    return {"cosigned": [list(row) for row in sorted(found.items())]}


def log_of(line: str, node: str, ed25519_key: str, ml_dsa_key: str) -> Log:
    keys = HybridKey(h(ed25519_key), h(ml_dsa_key))
    return Log(checkpoint.origin(h(line), h(node)), h(line), h(node), keys, "")


def add_checkpoint(request: str, cosigned: list[list[Any]], **log: str) -> dict[str, Any]:
    watched = log_of(**log)
    known = {size: witnessing.Known(size, h(root), b"") for size, root in cosigned}
    newest = known[max(known)] if known else witnessing.Known()
    verdict = witnessing.judge(
        request.encode(), {watched.origin: watched}, lambda origin: newest, lambda origin, size: known.get(size)
    )
    if verdict.accepted is None:
        raise Refused(str(verdict.status))
    return {"size": verdict.accepted.size}


def alarm_verify(alarm: str, **log: str) -> dict[str, Any]:
    verify_alarm(read_alarm(alarm), log_of(**log))
    return {"proved": True}


def head_receipt_read(data: str, line: str, node: str, key: str, held: list[list[Any]]) -> dict[str, Any]:
    known = [((feed, sequence), h(entry_id)) for feed, sequence, entry_id in held]

    def find(feed: int, sequence: int, prefix: bytes) -> list[bytes]:
        return [entry_id for place, entry_id in known if place == (feed, sequence) and entry_id.startswith(prefix)]

    receipt = head_receipts.read_head_receipt(h(data), h(line), h(node), h(key), find)
    rows = [[item.feed, item.size, item.whole, [entry.sequence for entry in item.beyond]] for item in receipt.held]
    return {"signed": receipt.signed_content().hex(), "clock": receipt.clock, "feeds": rows}


def statement_verify(data: str, ed25519_key: str, ml_dsa_key: str) -> dict[str, Any]:
    signed = agreement.read_statement(h(data))
    agreement.verify_statement(signed, HybridKey(h(ed25519_key), h(ml_dsa_key)))
    made = signed.statement
    payload = read_dual(h(data), ML_DSA_44, max_bytes=len(data)).payload.hex()
    rows = [[item.feed, item.size, item.root.hex()] for item in made.feeds]
    return {
        "line": made.line.hex(), "node": made.node.hex(), "clock": made.clock, "feeds": rows, "payload": payload,
    }  # fmt: skip


def cut(line: str, statements: list[list[str]], held: list[list[str]]) -> dict[str, Any]:
    trees = [merkle.Tree([h(leaf) for leaf in leaves]) for leaves in held]

    def roots(feed: int, size: int) -> bytes | None:
        return trees[feed].root(size) if feed < len(trees) and size <= trees[feed].size else None

    read = [[agreement.read_statement(h(data)).statement for data in nodes] for nodes in statements]
    by_member = {bytes([i]): nodes for i, nodes in enumerate(read)}
    made = agreement.identical_cut(by_member, roots)
    return {
        "cut": [list(item) for item in made.items()],
        "digits": agreement.cut_fingerprint(h(line), made, roots),
        "contradictions": len(agreement.contradictions(by_member, roots)),
    }


def fork_in_force(forks: list[list[int]], cut: list[list[int]], before: list[list[int]]) -> dict[str, Any]:
    def named(rows: list[list[int]]) -> list[tuple[bytes, int]]:
        return [(bytes([feed]), number) for feed, number in rows]

    found = judging.in_force(judging.first_forks(named(forks)), dict(named(cut)), dict(named(before)))
    return {"in_force": sorted([node[0], count] for node, count in found.items())}


def checkpoint_keep(
    note: str, kept: str | None, ahead: int, line: str, node: str, charter: str, held: list[str], **keys: str
) -> dict[str, Any]:
    signed, both = checkpoint.parse(note.encode()), HybridKey(h(keys["ed25519_key"]), h(keys["ml_dsa_key"]))
    checkpoint.verify_checkpoint(signed, h(line), h(node), both)
    tree = merkle.Tree([h(header) for header in held])
    size = signed.checkpoint.size
    cosigners = {(each.name, key) for each in read_charter(h(charter)).witnesses for key in key_ids(each)}
    before = None if kept is None else checkpoint.parse(kept.encode())
    found = judging.keep_checkpoint(
        signed, before, tree.root(size) if size <= tree.size else None, ahead, both, cosigners
    )
    return {"kept": None if found is None else found.to_bytes().decode()}


def checkpoint_come(note: str, held: list[str]) -> dict[str, Any]:
    tree, point = merkle.Tree([h(header) for header in held]), checkpoint.parse(note.encode()).checkpoint
    return {"compared": judging.has_come(point, tree.root(point.size) if point.size <= tree.size else None)}


def statement_take(statement: str, newest: str | None, ahead: str | None, held: list[list[str]]) -> dict[str, Any]:
    trees = [merkle.Tree([h(header) for header in feed]) for feed in held]

    def roots(feed: int, size: int) -> bytes | None:
        return trees[feed].root(size) if size <= trees[feed].size else None

    offered = agreement.read_statement(h(statement))
    for before in (newest, ahead):
        judging.check_statement(offered, None if before is None else agreement.read_statement(h(before)), roots)
    kept = None if newest is None else agreement.read_statement(h(newest)).statement
    rows = {"newest": newest, "ahead": ahead}
    place = judging.place_of(offered.statement, kept, roots)
    return rows if place is None else {**rows, place.value: statement}


class Refused(OpenlineError):
    """An export was found unsound, or a step without effect: the first fault."""


def export_verify(file: str) -> dict[str, Any]:
    report = verify_export([file.encode()])
    faults = [finding for finding in report.findings if finding.fault]
    if not report.sound:
        raise Refused(faults[0].code if faults else "incomplete")
    return {
        "counts": dict(report.counts),
        "cut": [list(item) for item in report.cut.items()],
        "witnessed": [list(item) for item in report.witnessed.items()],
        "digits": report.cut_fingerprint,
        "forks": [[node.hex(), sequence] for node, sequence in sorted(report.forks)],
        "erased": [[node.hex(), rule, one.named, one.absent] for (node, rule), one in sorted(report.erased.items())],
        **({"flags": flags} if (flags := [f.code for f in report.findings if f.code in FLAGS]) else {}),
    }


FLAGS = {"card_conflict", "after_closing", "stated_apart", "broken_chain"}


def export_diff(a: str, b: str) -> dict[str, Any]:
    found = diff_exports([a.encode()], [b.encode()])
    if found is None:
        return {"kind": None}
    assert found.node is not None
    return {"kind": found.kind.value, "node": found.node.hex(), "sequence": found.sequence}


def proof_verify(file: str) -> dict[str, Any]:
    shown = verify_proof(read_proof(file.encode()))
    return {
        "line": shown.line.hex(),
        "node": shown.header.node.hex(),
        "sequence": shown.header.sequence,
        "entry": shown.entry.id.hex(),
        "parts": {str(index): part.hex() for index, part in shown.parts.items()},
        "width": shown.width,
        "kind": shown.kind,
        "allowed": shown.allowed,
        "checkpoint": shown.checkpoint,
        "cosigned": list(shown.cosigned),
        "stated": [root.hex() for root in shown.stated],
    }


def plain(value: Any) -> Any:
    """An element as the lists in which it travels."""
    return decode(encode(msgspec.to_builtins(value, builtin_types=(bytes,))))


def parts_read(parts: list[str]) -> dict[str, Any]:
    content = read_parts([h(part) for part in parts])
    if content.element.number:
        written = write_parts(content.cover, content.element, content.texts, content.sign_offs)
        assert [part.hex() for part in written] == parts
    return {
        "name": content.element.name,
        "cover": shown(plain(content.cover)),
        "element": shown(plain(content.element)) if content.element.number else None,
        "texts": list(content.texts),
        "coarse": None if content.coarse is None else shown(plain(content.coarse)),
    }


def deadline(
    element: str, precedence: str, qualifiers: list[str], clock: int, received_at: int | None, deadlines: dict[str, int]
) -> dict[str, Any]:
    return {"due": respond_by(clock, received_at, element, precedence, deadlines, qualifiers)}


def texts_of(articles: list[Any]) -> list[CharterText]:
    return [
        CharterText(
            article=number,
            texts=tuple(FreeText(marker=Marker.INFORMATION, language=lang, text=text) for lang, text in texts),
            withdrawn=not texts,
            terms=tuple(Term(word=word, number=count) for word, count in terms),
        )
        for number, texts, terms in articles
    ]


def charter_step_check(held: list[Any], targets: list[str], digest: str) -> dict[str, Any]:
    texts = dict(zip([h(entry) for entry, _ in held], texts_of([article for _, article in held]), strict=True))
    step = CharterStep(
        move=CharterMove.PUT_IN_FORCE, since=0, targets=tuple(h(entry) for entry in targets), digest=h(digest)
    )
    fault = step_fault(step, texts)
    if fault is not None:
        raise Refused(fault)
    return {}


def charter_governs(parties: list[int], first: dict[str, int], entries: list[Any], past: list[int]) -> dict[str, Any]:
    items: list[Item] = []
    for given in entries:
        feed = given["feed"]
        own = [item for item in items if item.feed == feed]
        header = Header(
            line=bytes(32), node=bytes([feed + 1]) * 32, sequence=len(own),
            previous=own[-1].id if own else None, seen=(), clock=given["clock"],
            precedence=Precedence.ROUTINE, status=Status.ACTUAL, epoch=0, body=bytes(32), length=0,
        )  # fmt: skip
        said: Any = Test(test_no=1)
        if "text" in given:
            (said,) = texts_of([given["text"]])
        elif "step" in given:
            move, since, until, targets = given["step"]
            texts: list[Any] = [items[number].element for number in targets]
            said = CharterStep(
                move=CharterMove(move),
                since=since,
                until=until,
                targets=tuple(items[number].id for number in targets),
                digest=articles_digest(texts) if texts else None,
            )
        content = Content(Cover(element=said.number, status=CoverStatus.ACTUAL, sender="x"), said)
        entry = Entry(header, header.to_bytes(), bytes(64))
        items.append(Item(entry, content, parties[feed], feed, len(items), tuple(given["past"])))
    texts, steps, _ = sorted_out(items)
    held = [item for item in items if item.sequence < past[item.feed]]
    stated = [max((item.clock for item in held if item.party == party), default=0) for party in sorted(set(parties))]
    world = World(feeds=(), parties=tuple(parties), deadlines=first)
    return {
        "words": dict(sorted(what_governs(Governing(world), texts, steps, stated, tuple(past)).world.words.items()))
    }


def sign_off_verify(line: str, parts: list[str], key: str) -> dict[str, Any]:
    content = read_parts([h(part) for part in parts])
    (one,) = content.sign_offs
    verify_sign_off(h(line), content, one, h(key))
    return {"message": sign_off_message(h(line), content.signed).hex()}


def frame_read(data: str) -> dict[str, Any]:
    assert write_frame(read_frame(h(data))) == h(data)
    return {"frame": shown(decode(h(data)))}


def stream_read(stream: str) -> dict[str, Any]:
    buffer, frames = FrameBuffer(), []
    buffer.feed(h(stream))
    while (frame := buffer.next()) is not None:
        frames.append(frame.hex())
    return {"frames": frames}


OPERATIONS: dict[str, Callable[..., dict[str, Any]]] = {
    "encoding.decode": encoding_decode,
    "key.check": key_check,
    "signature.verify": signature_verify,
    "purpose.hash": lambda purpose, data: {"hash": Purpose(purpose.encode()).hash(h(data)).hex()},
    "card.read": card_read,
    "signature.verify_both": signature_verify_both,
    "root.id": lambda ed25519, ml_dsa: {"id": root_id(HybridKey(h(ed25519), h(ml_dsa))).hex()},
    "node.id": lambda ed25519, ml_dsa, tls, sealing: {
        "id": node_id(HybridKey(h(ed25519), h(ml_dsa)), h(tls), h(sealing)).hex()
    },
    "offer.read": offer_read,
    "request.read": request_read,
    "relay_card.read": relay_card_read,
    "charter.read": charter_read,
    "feed.id": lambda line, node: {"id": feed_id(h(line), h(node)).hex()},
    "fingerprint": lambda card_a, card_b, charter: {"digits": fingerprint(h(card_a), h(card_b), h(charter))},
    "entry.verify": entry_verify,
    "body.open": body_open,
    "body.padded": body_padded,
    "act.read": act_read,
    "closing.read": closing_read,
    "card.count": card_count,
    "grant.open": grant_open,
    "part.salt": lambda salt, index: {"salt": part_salt(h(salt), index).hex()},
    "part.verify": part_verify,
    "feed.next": feed_next,
    "fork.verify": fork_verify,
    "order": order,
    "merkle.root": lambda leaves: {"root": merkle.root([h(leaf) for leaf in leaves]).hex()},
    "merkle.inclusion": merkle_inclusion,
    "merkle.consistency": merkle_consistency,
    "checkpoint.verify": checkpoint_verify,
    "checkpoint.keep": checkpoint_keep,
    "checkpoint.come": checkpoint_come,
    "statement.take": statement_take,
    "fork.in_force": fork_in_force,
    "witness_keys.read": witness_keys_read,
    "cosignature.covered": cosignature_covered,
    "cosignature.verify": cosignature_verify,
    "add_checkpoint": add_checkpoint,
    "alarm.verify": alarm_verify,
    "head_receipt.read": head_receipt_read,
    "statement.verify": statement_verify,
    "cut": cut,
    "parts.read": parts_read,
    "deadline": deadline,
    "articles.digest": lambda articles: {
        "covered": articles_bytes(texts_of(articles)).hex(),
        "digest": articles_digest(texts_of(articles)).hex(),
    },
    "charter_step.check": charter_step_check,
    "charter.governs": charter_governs,
    "sign_off.verify": sign_off_verify,
    "frame.read": frame_read,
    "stream.read": stream_read,
    "export.verify": export_verify,
    "export.diff": export_diff,
    "proof.verify": proof_verify,
}


@pytest.mark.parametrize("case", CASES)
def test_a_vector_ends_as_it_says(case: dict[str, Any]) -> None:
    """They are written for other implementations; ours must agree with every one first."""
    operation = OPERATIONS[case["operation"]]
    if "fails" in case:
        with pytest.raises(OpenlineError) as refused:
            operation(**case["given"])
        code = str(refused.value) if isinstance(refused.value, Refused) else refused.value.code
        assert code == case["fails"]
    else:
        assert operation(**case["given"]) == case["expect"]


def test_vectors_and_worked_examples_are_what_the_program_writes(monkeypatch: pytest.MonkeyPatch) -> None:
    """The bytes in the spec are made, not typed: nobody can forget to change them."""
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    spec = importlib.util.spec_from_file_location("make_vectors", ROOT / "tools" / "make_vectors.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
        stale = [str(path) for path, text in module.wanted().items() if not path.exists() or path.read_text() != text]
    finally:
        for name in [name for name in sys.modules if name.startswith(("vector_", "vectors_", "spec_"))]:
            del sys.modules[name]

    assert stale == []


def test_more_vectors_are_bad_than_good_and_every_rule_that_they_name_is_in_the_spec() -> None:
    """A reader that accepts everything passes all good cases."""
    cases = [param.values[0] for param in CASES]
    chapters = "".join(path.read_text() for path in sorted((ROOT / "docs" / "spec").glob("[123478]-*.md")))

    assert sum("fails" in case for case in cases) > len(cases) / 2  # type: ignore[operator]
    assert [case["rule"] for case in cases if f"**{case['rule']}**" not in chapters] == []  # type: ignore[index, call-overload]
