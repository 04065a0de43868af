"""The cases of spec chapter 7: a witness's keys and cosignatures, its verdicts, and what proves two histories."""

import dataclasses
from collections.abc import Sequence
from typing import Any

from vector_signers import FixedCosigner, hybrid
from vector_world import FEEDS, ISSUED, LINE, WRITERS, Cases, signer
from vectors_witnessed import witnessed

from openline.core.encoding import decode, encode
from openline.core.identity import ML_DSA_44, Purpose, read_dual, write_dual
from openline.core.record import checkpoint
from openline.core.record.alarm import Alarm, alarm_of, write_alarm
from openline.core.record.checkpoint import Checkpoint, NoteSignature, SignedCheckpoint
from openline.core.record.cosignature import cosign, cosigned_pair, key_ids, write_vkeys
from openline.core.record.log import Log
from openline.core.record.merkle import EMPTY_ROOT, Tree
from openline.core.record.witnessing import write_request
from openline.core.relay_card import RelayCard, write_relay_card

TIME = ISSUED + 600
ONE, TWO = FixedCosigner("witness.example/w1", 0x31), FixedCosigner("witness.example/w2", 0x32)
ORIGIN = checkpoint.origin(LINE, FEEDS[0])
TRUE = Tree([bytes([number]) for number in range(9)])
FALSE = Tree([bytes([number]) if number < 2 else bytes([number, 0]) for number in range(9)])
LOG = Log(ORIGIN, LINE, FEEDS[0], WRITERS[0].keys, "")
OF_LOG: dict[str, Any] = {
    "line": LINE.hex(), "node": FEEDS[0].hex(), "ed25519_key": LOG.keys.ed25519.hex(),
    "ml_dsa_key": LOG.keys.ml_dsa.hex(),
}  # fmt: skip


def point(tree: Tree, size: int) -> Checkpoint:
    return Checkpoint(ORIGIN, size, tree.root(size))


def note(tree: Tree, size: int) -> bytes:
    return checkpoint.sign(point(tree, size), WRITERS[0]).to_bytes()


def witness() -> Cases:
    cases = Cases("witnesses: keys, cosignatures, add-checkpoint, alarms (spec 7)")
    witness_keys(cases)
    cosigned(cases)
    verdicts(cases)
    alarms(cases)
    witnessed(cases)
    relay_cards(cases)
    return cases


def relay_cards(cases: Cases) -> None:
    keys, tls = hybrid(0x51), signer(0x52).public_key
    card = RelayCard("relay.example/r1", keys.keys, tls, ("relay.example:7492",), TIME, ONE.witness.keys)
    good = write_relay_card(card, keys)
    payload = read_dual(good, ML_DSA_44, max_bytes=1 << 14).payload
    value = decode(payload)
    cases.good(
        "a relay's card", "7.6.2", "relay_card.read", {"data": good.hex()}, id=card.id.hex(), name=card.name,
        addresses=list(card.addresses), tls_key=tls.hex(), begins=payload[:64].hex(),
    )  # fmt: skip
    alone = dataclasses.replace(card, witness=None)
    cases.good(
        "a relay that is no witness", "7.6.2", "relay_card.read", {"data": write_relay_card(alone, keys).hex()},
        id=card.id.hex(), name=card.name, addresses=list(card.addresses), tls_key=tls.hex(),
        begins=read_dual(write_relay_card(alone, keys), ML_DSA_44, max_bytes=1 << 14).payload[:64].hex(),
    )  # fmt: skip

    def signed(purpose: Purpose = Purpose.RELAY_CARD, **changes: Any) -> str:
        changed = {**value, **{int(key[1:]): item for key, item in changes.items()}}
        return write_dual(keys, purpose, encode(changed)).hex()

    own = [keys.keys.ed25519, keys.keys.ml_dsa]
    for name, rule, data, code in (
        ("a relay's card signed as a request", "7.6.2", signed(Purpose.NODE_REQUEST), "bad_signature"),
        ("a relay's card of version 2", "7.6.2", signed(_0=2), "malformed_relay_card"),
        ("a relay's card with a space in its name", "7.1.1", signed(_1="relay one"), "malformed_relay_card"),
        ("a relay with the name of a feed", "7.1.1", signed(_1=ORIGIN), "malformed_relay_card"),
        ("a relay's card without an address", "7.6.2", signed(_4=[]), "malformed_relay_card"),
        ("a relay whose TLS key signs", "7.6.2", signed(_3=keys.keys.ed25519), "malformed_relay_card"),
        ("a relay whose witness has its own key", "7.6.2", signed(_6=own), "malformed_relay_card"),
        ("a relay whose witness has one key", "7.6.2", signed(_6=own[:1]), "malformed_relay_card"),
        ("a relay's card with a further field", "7.6.2", signed(_7=0), "malformed_relay_card"),
        ("a relay's card signed by another relay", "7.6.2", _by_another(value), "bad_signature"),
        ("a relay's card that was changed", "7.6.2", (good[:-1] + bytes([good[-1] ^ 1])).hex(), "bad_signature"),
    ):
        cases.bad(name, rule, "relay_card.read", {"data": data}, code)


def _by_another(value: Any) -> str:
    return write_dual(hybrid(0x53), Purpose.RELAY_CARD, encode(value)).hex()


def witness_keys(cases: Cases) -> None:
    text, other = write_vkeys(ONE.witness), write_vkeys(TWO.witness)
    first, second = text.splitlines(keepends=True)
    cases.good(
        "the keys of a witness", "7.1.2", "witness_keys.read", {"text": text}, name=ONE.witness.name,
        key_ids=[number.hex() for number in key_ids(ONE.witness)], ed25519=ONE.witness.keys.ed25519.hex(),
        ml_dsa=ONE.witness.keys.ml_dsa.hex(),
    )  # fmt: skip
    for name, rule, bad in (
        ("with one key only", "7.1.2", first),
        ("in the other order", "7.1.2", second + first),
        ("of two witnesses", "7.1.2", first + other.splitlines(keepends=True)[1]),
        ("without a line feed at the end", "7.1.2", text[:-1]),
        ("with another key id", "7.1.2", text.replace(key_ids(ONE.witness)[0].hex(), "00000000")),
        ("under the name of a feed", "7.1.1", text.replace(ONE.witness.name, ORIGIN)),
        ("under a name with a space", "7.1.1", text.replace(ONE.witness.name, "a witness")),
    ):
        cases.bad(f"keys {name}", rule, "witness_keys.read", {"text": bad}, "bad_witness_keys")


def under(*lines: NoteSignature, size: int = 5) -> str:
    signed = checkpoint.parse(note(TRUE, size))
    return SignedCheckpoint(signed.checkpoint, (*signed.signatures, *lines)).to_bytes().decode()


def timed(line: NoteSignature, time: int) -> NoteSignature:
    return dataclasses.replace(line, signature=time.to_bytes(8, "big") + line.signature[8:])


def cosigned(cases: Cases) -> None:
    first, second = cosign(point(TRUE, 5), ONE, TIME)
    later = cosign(point(TRUE, 5), TWO, TIME + 5)
    named = [write_vkeys(each.witness) for each in (ONE, TWO)]
    covered, tree = cosigned_pair(ONE.witness.name, TIME, point(TRUE, 5))

    def good(name: str, rule: str, lines: Sequence[NoteSignature], found: list[list[Any]], **more: Any) -> None:
        given = {"note": under(*lines), "witnesses": named}
        cases.good(name, rule, "cosignature.verify", given, cosigned=found, **more)

    one, two = [ONE.witness.name, TIME], [TWO.witness.name, TIME + 5]
    cases.good(
        "what a witness signs", "7.2.2", "cosignature.covered",
        {"name": ONE.witness.name, "time": TIME, "origin": ORIGIN, "size": 5, "root": TRUE.root(5).hex()},
        ed25519=covered.decode(), ml_dsa=tree.hex(),
    )  # fmt: skip
    good("one witness", "7.2.1", (first, second), [one])
    good("two witnesses", "7.2.1", (*later, first, second), [one, two])
    good("one by Ed25519 only", "7.2.3", (first, *later), [two])
    good("one by ML-DSA only", "7.2.3", (second,), [])
    good("of two times the earlier", "7.2.3", (first, cosign(point(TRUE, 5), ONE, TIME + 9)[1]), [one])
    good("without a time", "7.2.3", cosign(point(TRUE, 5), ONE, 0), [])
    good("by a key that is not known", "7.2.1", [dataclasses.replace(first, key_id=b"\1\2\3\4")], [])
    other_size = cosign(point(TRUE, 4), ONE, TIME)
    renamed = [
        dataclasses.replace(line, name=TWO.witness.name, key_id=number)
        for line, number in zip((first, second), key_ids(TWO.witness), strict=True)
    ]
    plain = dataclasses.replace(first, signature=TIME.to_bytes(8, "big") + WRITERS[0].sign_bare(covered))
    for name, rule, lines, fails in (
        ("over another tree, by Ed25519", "7.2.2", [other_size[0]], "bad_signature"),
        ("over another tree, by ML-DSA", "7.2.2", [other_size[1]], "bad_signature"),
        ("with another time, by Ed25519", "7.2.2", [timed(first, TIME + 1)], "bad_signature"),
        ("with another time, by ML-DSA", "7.2.2", [timed(second, TIME + 1)], "bad_signature"),
        ("under another witness's name, by Ed25519", "7.2.2", [renamed[0]], "bad_signature"),
        ("under another witness's name, by ML-DSA", "7.2.2", [renamed[1]], "bad_signature"),
        ("by the node's own key", "7.2.2", [plain], "bad_signature"),
        ("a time of 2^63", "7.2.2", [timed(first, 1 << 63)], "bad_signature"),
        ("cut short", "7.2.2", [dataclasses.replace(first, signature=first.signature[:-1])], "bad_signature"),
        ("a line twice", "7.2.4", [first, second, first], "malformed_checkpoint"),
        ("a key at two times", "7.2.4", [first, second, cosign(point(TRUE, 5), ONE, 1)[0]], "malformed_checkpoint"),
    ):
        given = {"note": under(*lines), "witnesses": named}
        cases.bad(f"a cosignature: {name}", rule, "cosignature.verify", given, fails)


def verdicts(cases: Cases) -> None:
    proof = TRUE.consistency_proof(5, 8)
    good = note(TRUE, 8)
    foreign = checkpoint.sign(Checkpoint(checkpoint.origin(LINE, FEEDS[1]), 8, TRUE.root(8)), WRITERS[1]).to_bytes()
    by_other = checkpoint.sign(point(TRUE, 8), WRITERS[1]).to_bytes()

    def given(request: bytes, *known: tuple[Tree, int]) -> dict[str, Any]:
        rows = [[size, tree.root(size).hex()] for tree, size in known]
        return {"request": request.decode(), **OF_LOG, "cosigned": rows}

    def accept(name: str, request: bytes, *known: tuple[Tree, int]) -> None:
        cases.good(name, "7.3.3", "add_checkpoint", given(request, *known), size=int(name.split()[-1]))

    accept("the first checkpoint of a feed, with size 5", write_request(0, [], note(TRUE, 5)))
    accept("an empty feed, with size 0", write_request(0, [], note(TRUE, 0)))
    accept("a checkpoint by proof, with size 8", write_request(5, proof, good), (TRUE, 5))
    accept("the same again, with size 5", write_request(5, [], note(TRUE, 5)), (TRUE, 5))
    empty = checkpoint.sign(Checkpoint(ORIGIN, 0, bytes(32)), WRITERS[0]).to_bytes()
    assert TRUE.root(0) == EMPTY_ROOT
    one_key = good[: good.rindex("\N{EM DASH}".encode())]
    for name, rule, status, request, known in (
        ("no empty line", "7.3.1", 400, b"old 0\n" + good, ()),
        ("an old size of 00", "7.3.1", 400, b"old 00\n\n" + good, ()),
        ("an old size of -1", "7.3.1", 400, b"old -1\n\n" + good, ()),
        ("a space behind the old size", "7.3.1", 400, b"old 0 \n\n" + good, ()),
        ("another first word", "7.3.1", 400, b"Old 0\n\n" + good, ()),
        ("a carriage return", "7.3.1", 400, b"old 0\r\n\n" + good, ()),
        ("a hash of 3 bytes", "7.3.1", 400, b"old 5\nAAAA\n\n" + good, ((TRUE, 5),)),
        ("base64 in another form", "7.3.1", 400, b"old 5\n" + b"A" * 42 + b"B=\n\n" + good, ((TRUE, 5),)),
        ("64 lines of proof", "7.3.1", 400, write_request(5, [bytes(32)] * 64, good), ((TRUE, 5),)),
        ("a checkpoint cut short", "7.3.1", 400, write_request(5, proof, good[:-1]), ((TRUE, 5),)),
        ("a feed that is not watched, badly signed, with a false old size", "7.3.3", 404,
         write_request(9, proof, foreign.replace(b"\n8\n", b"\n7\n")), ()),
        ("signed by another node, with too large an old size", "7.3.3", 403, write_request(9, [], by_other), ()),
        ("signed by Ed25519 only", "7.3.2", 403, write_request(5, proof, one_key), ((TRUE, 5),)),
        ("an old size above the checkpoint's", "7.3.3", 400, write_request(9, [], good), ((TRUE, 5),)),
        ("an old size below the newest", "7.3.3", 409,
         write_request(3, TRUE.consistency_proof(3, 8), good), ((TRUE, 5),)),
        ("an old size of 0 where something is known", "7.3.3", 409, write_request(0, [], good), ((TRUE, 5),)),
        ("an old size where nothing is known", "7.3.3", 409, write_request(5, proof, good), ()),
        ("a smaller tree", "7.3.4", 409, write_request(0, [], note(TRUE, 5)), ((TRUE, 8),)),
        ("a smaller tree with the newest size as old", "7.3.4", 400, write_request(8, [], note(TRUE, 5)), ((TRUE, 8),)),
        ("the same size with another root", "7.3.3", 409, write_request(8, [], note(FALSE, 8)), ((TRUE, 8),)),
        ("an empty feed with another root", "7.3.3", 409, write_request(0, [], empty), ()),
        ("a proof of the same size", "7.3.3", 422, write_request(8, [bytes(32)], good), ((TRUE, 8),)),
        ("a proof from nothing", "7.3.3", 422, write_request(0, [bytes(32)], good), ()),
        ("without its proof", "7.3.3", 422, write_request(5, [], good), ((TRUE, 5),)),
        ("with a proof in the wrong order", "7.3.3", 422, write_request(5, proof[::-1], good), ((TRUE, 5),)),
        ("with a proof too long", "7.3.3", 422, write_request(5, [*proof, bytes(32)], good), ((TRUE, 5),)),
        ("another history", "7.3.3", 422,
         write_request(5, FALSE.consistency_proof(5, 8), note(FALSE, 8)), ((TRUE, 5),)),
    ):  # fmt: skip
        cases.bad(f"add-checkpoint: {name}", rule, "add_checkpoint", given(request, *known), str(status))


def alarms(cases: Cases) -> None:
    def given(alarm: Alarm) -> dict[str, Any]:
        return {"alarm": write_alarm(alarm), **OF_LOG}

    def from_size(size: int) -> Alarm:
        proof = FALSE.consistency_proof(size, 9)
        return alarm_of(LOG, note(TRUE, size), note(FALSE, 9), FALSE.root(size), proof)

    same_size, split, aligned = Alarm(ORIGIN, note(TRUE, 5), note(FALSE, 5)), from_size(5), from_size(4)
    for name, alarm in (("of one size", same_size), ("of sizes 5 and 9", split), ("of sizes 4 and 9", aligned)):
        cases.good(f"two histories, by checkpoints {name}", "7.5.2", "alarm.verify", given(alarm), proved=True)
    by_other = checkpoint.sign(point(FALSE, 5), WRITERS[1]).to_bytes()
    honest = tuple(TRUE.consistency_proof(5, 9))
    for name, alarm in (
        ("one checkpoint twice", Alarm(ORIGIN, note(TRUE, 5), note(TRUE, 5))),
        ("one history at two sizes", Alarm(ORIGIN, note(TRUE, 5), note(TRUE, 9), honest)),
        ("two sizes without a proof", Alarm(ORIGIN, note(TRUE, 5), note(FALSE, 9))),
        ("one size with a proof", dataclasses.replace(same_size, proof=split.proof)),
        ("the larger tree first", dataclasses.replace(split, first=split.second, second=split.first)),
        ("a proof too short", dataclasses.replace(split, proof=split.proof[:-1])),
        ("a proof without its seed", dataclasses.replace(aligned, proof=aligned.proof[1:])),
        ("a made-up seed", dataclasses.replace(aligned, proof=(bytes(32), *aligned.proof[1:]))),
        ("a checkpoint by another node", Alarm(ORIGIN, note(TRUE, 5), by_other)),
    ):
        cases.bad(f"no alarm: {name}", "7.5.2", "alarm.verify", given(alarm), "no_alarm")
