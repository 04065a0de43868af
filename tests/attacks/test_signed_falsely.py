"""Attacks on what is signed: forgery, stolen keys, one thing in another form, signatures that libraries judge apart."""

import hashlib
from dataclasses import replace

import pytest
from hostile import Hostile, World, act, holds, met, root, under_attack
from nacl.bindings import crypto_scalarmult_ed25519_base_noclamp

from openline.core import encoding
from openline.core.identity import ML_DSA_44, BadPublicKey, Purpose, check_public_key, signed_bytes
from openline.core.record import checkpoint
from openline.node import keystore
from openline.node.signers import SoftwareHybridSigner
from openline.protocol.frames import (
    Bye,
    CheckpointFrame,
    Entries,
    HeadReceiptFrame,
    Heads,
    Hello,
    Reason,
    StatementFrame,
    write_frame,
)
from parties import PASSPHRASE
from running import Running

L = 2**252 + 27742317777372353535851937790883648493
STRANGER = SoftwareHybridSigner(bytes([77]) * 32, bytes([78]) * 32, ML_DSA_44)


def sent(beta: Hostile, data: bytes) -> Entries:
    return Entries(beta.tag, (data,))


# forging


def test_forging_an_entry_of_alpha_s_own(world: World) -> None:
    """Whoever could write into another's feed could say anything in its name."""

    async def story(beta: Hostile, a: Running) -> None:
        forged = beta.entry(node=beta.feeds[beta.theirs]).entry.to_bytes()
        await beta.caught(a, "bad_signature", forged, sent(beta, forged))
        await holds(a, entries=0)

    under_attack(world, story)


def test_forging_an_entry_with_a_stranger_s_key(world: World) -> None:
    """The channel proves who is at the other end, and no signature gets its weight from that."""

    async def story(beta: Hostile, a: Running) -> None:
        forged = beta.entry(signer=STRANGER).entry.to_bytes()
        await beta.caught(a, "bad_signature", forged, sent(beta, forged))
        await holds(a, entries=0)

    under_attack(world, story)


def test_forging_an_entry_from_a_signature_for_another_purpose(world: World) -> None:
    """A receipt that Beta really signed over these bytes is no entry: purposes are signed with what they are for."""

    async def story(beta: Hostile, a: Running) -> None:
        header = beta.entry().entry.header_bytes
        forged = encoding.write_sign1(header, beta.signer.sign(Purpose.HEAD_RECEIPT, header))
        await beta.caught(a, "bad_signature", forged, sent(beta, forged))

    under_attack(world, story)


def test_forging_a_receipt(world: World) -> None:
    """It would show as delivered what never arrived."""

    async def story(beta: Hostile, a: Running) -> None:
        await a.act("send.text", "said", text="did this arrive?", marker="information", line="Beta")
        wire = await beta.wire()
        heads = await wire.hear(Heads, lambda frame: any(row.feed == beta.theirs for row in frame.held))
        (ours,) = [row for row in heads.held if row.feed == beta.theirs]
        forged = beta.receipt(replace(ours, whole=ours.size), signer=STRANGER)
        await wire.say(HeadReceiptFrame(beta.tag, forged))
        await met(a, "bad_signature", forged)
        assert await a.node.delivering()

    under_attack(world, story)


def test_forging_a_statement(world: World) -> None:
    """In another's name, or with one of the two signatures only: each would make up an agreement."""

    async def story(beta: Hostile, a: Running) -> None:
        (said,) = beta.history(1)
        row = (beta.own, 1, root(said))
        in_alphas_name = beta.statement(row, node=beta.feeds[beta.theirs])
        half = SoftwareHybridSigner(beta.seeds.ed25519, bytes(32), ML_DSA_44)
        by_one_key = replace(beta, signer=half).statement(row)
        wire = await beta.wire()
        await beta.tell(wire, said)
        await holds(a, entries=1, bodies=1)

        await wire.say(StatementFrame(beta.tag, in_alphas_name), StatementFrame(beta.tag, by_one_key))

        await met(a, "wrong_line", in_alphas_name)
        await met(a, "bad_signature", by_one_key)
        await holds(a, identical=0)

    under_attack(world, story)


def test_forging_a_checkpoint(world: World) -> None:
    """Over Alpha's feed, with a stranger's key, or with the Ed25519 line alone: none of them is Beta's."""

    async def story(beta: Hostile, a: Running) -> None:
        def note(signer: SoftwareHybridSigner, node: bytes, *lines: int) -> bytes:
            point = checkpoint.Checkpoint(checkpoint.origin(beta.line.id, node), 1, bytes(32))
            signed = checkpoint.sign(point, signer)
            return replace(signed, signatures=tuple(signed.signatures[line] for line in lines or (0, 1))).to_bytes()

        own, theirs = beta.feeds[beta.own], beta.feeds[beta.theirs]
        tried = {
            "malformed_checkpoint": note(beta.signer, theirs),
            "no_such_signature": note(beta.signer, own, 0),
            "bad_signature": note(SoftwareHybridSigner(beta.seeds.ed25519, bytes(32), ML_DSA_44), own),
        }
        wire = await beta.wire()
        tried["bad_signature"] = _with_ids_of(beta, tried["bad_signature"], note(beta.signer, own))
        await wire.say(*(CheckpointFrame(beta.tag, each) for each in tried.values()))
        for code, data in tried.items():
            await met(a, code, data)

    under_attack(world, story)


def _with_ids_of(beta: Hostile, forged: bytes, good: bytes) -> bytes:
    """Return the forged note under the key ids of the good one."""
    ours, theirs = checkpoint.parse(forged), checkpoint.parse(good)
    lines = [replace(a, key_id=b.key_id) for a, b in zip(ours.signatures, theirs.signatures, strict=True)]
    return replace(ours, signatures=tuple(lines)).to_bytes()


# other people's keys


def test_a_stranger_s_tls_key_gets_no_channel(world: World) -> None:
    """And a good node key is worth nothing on a channel that somebody else authenticated."""

    async def story(beta: Hostile, a: Running) -> None:
        for seed in (bytes([9]) * 32, beta.seeds.ed25519):
            wire = await beta.dial(seed)
            await wire.say(Hello((1,), (beta.line.id,)))
            assert await wire.hung_up() is None
            assert not any(isinstance(frame, Hello) for frame in wire.heard)
        assert any("not pinned" in words for words in a.log)
        await holds(a, entries=0)

    under_attack(world, story)


def test_a_stolen_tls_key_of_gamma_s_opens_gamma_s_line_only(world: World) -> None:
    """The thief is Gamma as far as the channel goes; Beta's line is never named on it, and nothing gets signed."""

    async def story(beta: Hostile, a: Running) -> None:
        stolen = keystore.open_node(world.gamma.folder, PASSPHRASE).tls
        wire = await beta.dial(stolen)
        await wire.say(Hello((1,), (beta.line.id,)))

        hello = await wire.hear(Hello)
        assert beta.line.id not in hello.lines
        assert await wire.hung_up() == Bye(Reason.NO_COMMON_LINE)

    under_attack(world, story)


# one thing in another form


def test_malleability_of_an_entry(world: World) -> None:
    """Every form but one is refused, signed or not: two byte strings must never be one entry."""

    async def story(beta: Hostile, a: Running) -> None:
        good = beta.entry().entry
        whole, header = good.to_bytes(), good.header_bytes
        long_version = header.replace(b"\xac\x00\x01", b"\xac\x00\x18\x01", 1)
        other_order = b"\xac" + header[3:-3] + header[-3:] + header[1:3]
        resigned = encoding.write_sign1(long_version, beta.signer.sign(Purpose.ENTRY, long_version))
        swapped = encoding.write_sign1(other_order, beta.signer.sign(Purpose.ENTRY, other_order))
        sequence = header.replace(b"\x03\x00\x04\xf6", b"\x03\x20\x04\xf6", 1)
        negative = encoding.write_sign1(sequence, beta.signer.sign(Purpose.ENTRY, sequence))
        forms = [
            whole[1:],  # no tag
            b"\xd8\x12" + whole[1:],  # the tag in two bytes
            b"\xd2\x9f" + whole[2:] + b"\xff",  # an array without a length
            whole + b"\x00",  # something behind it
            whole.replace(b"\x43\xa1\x01\x32", b"\x43\xa1\x01\x27", 1),  # alg -8
            whole.replace(b"\xa0\x58", b"\xa1\x04\x41\x00\x58", 1),  # an unprotected header
            whole.replace(b"\x58" + bytes([len(header)]), b"\x59" + len(header).to_bytes(2, "big"), 1),
            resigned,
            swapped,
            negative,
        ]
        for form in forms:
            assert form != whole
            await beta.caught(a, "malformed_entry", form, sent(beta, form))
        await holds(a, entries=0)

    under_attack(world, story)


def test_malleability_of_a_frame(world: World) -> None:
    """Frames are no evidence, and still have one form: what two programs read differently is a way in."""

    async def story(beta: Hostile, a: Running) -> None:
        heads = write_frame(Heads(beta.tag, ()))
        forms = [
            b"\xa3\x18\x00" + heads[2:],
            b"\xbf" + heads[1:] + b"\xff",
            heads + b"\x00",
            b"\xa3" + heads[3:] + heads[1:3],
            heads.replace(b"\x00\x08", b"\x00\xf9\x48\x00", 1),
            b"\xc0" + heads,
            b"\xa1\x00\x18\x63",
        ]
        for form in forms:
            wire = await beta.wire()
            await wire.raw(form)
            await met(a, "malformed_frame", form)
            assert await wire.hung_up() == Bye(Reason.FAULT)

    under_attack(world, story)


def test_a_second_signature_over_one_header_is_the_same_entry(world: World) -> None:
    """The id covers the header only: signing again makes nothing new, and no fork."""

    async def story(beta: Hostile, a: Running) -> None:
        (said,) = beta.history(1)
        again = replace(said, entry=replace(said.entry, signature=_other_signature(beta, said.entry.header_bytes)))
        wire = await beta.wire()
        await beta.tell(wire, said)
        await holds(a, entries=1, bodies=1)

        await wire.say(beta.entries(again), *beta.bodies(again))
        await wire.say(beta.states(said))
        await holds(a, entries=1, bodies=1, forks=0, identical=1)

    under_attack(world, story)


# signatures on which libraries differ


def _secret_scalar(seed: bytes) -> tuple[int, bytes]:
    digest = hashlib.sha512(seed).digest()
    number = int.from_bytes(digest[:32], "little") & ~7 & ~(1 << 255) | 1 << 254
    return number, digest[32:]


def _with_r(seed: bytes, public: bytes, r: bytes, nonce: int, covered: bytes) -> bytes:
    """Return the signature whose R is given as bytes, and is the encoding, good or bad, of `nonce` times B."""
    k = int.from_bytes(hashlib.sha512(r + public + covered).digest(), "little") % L
    return r + ((nonce + k * _secret_scalar(seed)[0]) % L).to_bytes(32, "little")


def _other_signature(beta: Hostile, header: bytes) -> bytes:
    """Return another good signature over a header: with a nonce that Ed25519 would not have chosen."""
    nonce = 123456789
    r = crypto_scalarmult_ed25519_base_noclamp(nonce.to_bytes(32, "little"))
    covered = signed_bytes(Purpose.ENTRY, header)
    return _with_r(beta.seeds.ed25519, beta.signer.public_key, r, nonce, covered)


def test_signatures_that_only_some_libraries_accept(world: World) -> None:
    """An entry that holds for one reader and not for another could be denied before a court: it holds for nobody."""

    async def story(beta: Hostile, a: Running) -> None:
        entry = beta.entry().entry
        covered = signed_bytes(Purpose.ENTRY, entry.header_bytes)
        seed, public = beta.seeds.ed25519, beta.signer.public_key
        identity, not_canonical = b"\x01" + bytes(31), (2**255 - 18).to_bytes(32, "little")
        high_s = entry.signature[:32] + (int.from_bytes(entry.signature[32:], "little") + L).to_bytes(32, "little")
        edges = {
            "R is the identity": _with_r(seed, public, identity, 0, covered),
            "R is the identity, not in its one form": _with_r(seed, public, not_canonical, 0, covered),
            "R is the identity, with a sign": _with_r(seed, public, b"\x01" + bytes(30) + b"\x80", 0, covered),
            "S is not below L": high_s,
            "R is a point of order 4, S is 0": bytes(64),
        }
        for signature in edges.values():
            data = replace(entry, signature=signature).to_bytes()
            await beta.caught(a, "bad_signature", data, sent(beta, data))
        await holds(a, entries=0)

    under_attack(world, story)


# downgrade


def test_downgrade_of_the_frames_version(world: World) -> None:
    """A peer that speaks another version only is told so, and nothing else is said to it."""

    async def story(beta: Hostile, a: Running) -> None:
        wire = await beta.dial()
        await wire.say(Hello((0, 2), (beta.line.id,)))
        assert await wire.hung_up() == Bye(Reason.NO_COMMON_VERSION)
        assert [type(frame) for frame in wire.heard] == [Hello, Bye]

    under_attack(world, story)


def test_downgrade_of_an_entry_s_version(world: World) -> None:
    """A header of version 0, well signed, is refused: nobody may choose older rules for what counts."""

    async def story(beta: Hostile, a: Running) -> None:
        header = beta.entry().entry.header_bytes
        older = b"\xac\x00\x00" + header[3:]
        data = encoding.write_sign1(older, beta.signer.sign(Purpose.ENTRY, older))
        await beta.caught(a, "malformed_entry", data, sent(beta, data))

    under_attack(world, story)


@pytest.mark.parametrize("form", [0, 9])
def test_downgrade_of_a_body_s_format(world: World, form: int) -> None:
    """An unsealed body of format 0, or one of a format to come: kept unopened, and never counted as held."""

    async def story(beta: Hostile, a: Running) -> None:
        body = act("nothing")
        data = body.data[:32] + bytes([form]) + body.data[33:]
        said = beta.entry(packed=replace(body, data=data))
        wire = await beta.wire()
        await beta.tell(wire, said)

        await holds(a, entries=1, bodies=0)
        await wire.hear(HeadReceiptFrame)
        assert [item["type"] for item in await a.ask("inbox", line="Beta", everything=True)] == [""]

    under_attack(world, story)


def test_downgrade_of_the_statement_to_one_signature(world: World) -> None:
    """What must stand against a quantum computer is not taken in the older envelope, however good its signature."""

    async def story(beta: Hostile, a: Running) -> None:
        payload = encoding.encode({0: 1, 1: beta.line.id, 2: beta.line.node, 3: 1, 4: []})
        older = encoding.write_sign1(payload, beta.signer.sign(Purpose.STATEMENT, payload))
        wire = await beta.wire()
        await wire.say(StatementFrame(beta.tag, older))
        await met(a, "malformed_statement", older)

    under_attack(world, story)


def test_keys_for_which_anybody_can_sign_get_on_no_card() -> None:
    """With a key of small order one fixed signature holds for every message: the card is refused, before any entry."""
    for key in (b"\x01" + bytes(31), bytes(32), (2**255 - 19).to_bytes(32, "little")):
        with pytest.raises(BadPublicKey):
            check_public_key(key)
