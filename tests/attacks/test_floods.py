"""Attacks on what a node has: time, memory, disk. Oversize, floods, drips, garbage under good headers."""

import asyncio
import socket
from pathlib import Path

import pytest
from hostile import Hostile, World, act, holds, met, root, row, under_attack

from damage import flipped
from openline.core.record import checkpoint
from openline.core.record.entry import Precedence
from openline.core.record.feed import FeedHead
from openline.core.record.head_receipts import Held
from openline.node import conversation, links, own_head
from openline.node.evidence import PER_CODE
from openline.protocol.frames import (
    MAX_FRAME,
    Body,
    BodyWant,
    Bye,
    CheckpointFrame,
    Entries,
    HeadReceiptFrame,
    Heads,
    Hello,
    Ping,
    Pong,
    Reason,
    StatementFrame,
    Want,
    prefixed,
    write_frame,
)
from openline.protocol.session import Life
from patience import PATIENCE_S
from running import Running, told, until

# oversize


def test_oversize_frames(world: World) -> None:
    """A length beyond any frame, or of nothing, ends the channel before a byte of it is taken in."""

    async def story(beta: Hostile, a: Running) -> None:
        for length, code in ((MAX_FRAME + 1, "frame_too_large"), (2**32 - 1, "frame_too_large"), (0, "empty_frame")):
            wire = await beta.wire()
            await wire.bytes(length.to_bytes(4, "big"))
            await met(a, code, b"")
            await wire.hung_up()

    under_attack(world, story)


def test_oversize_lists_and_fields(world: World) -> None:
    """More lines, entries, feeds or bytes in one frame than it may have: malformed, and nothing of it is looked at."""

    async def story(beta: Hostile, a: Running) -> None:
        (said,) = beta.history(1)
        rows = tuple(Held(feed, FeedHead(0, bytes(32)), 0) for feed in range(128))
        far = (*rows[:-1], Held(127, FeedHead(0, bytes(32)), 0))
        tried = [
            write_frame(Entries(beta.tag, (said.entry.to_bytes(),) * 65)),
            write_frame(Want(beta.tag, beta.own, 0, 513)),
            write_frame(BodyWant(beta.tag, bytes(32), 0, 262_145)),
            write_frame(Body(beta.tag, bytes(32), 0, bytes(16_385))),
            write_frame(Heads(beta.tag, (*rows, Held(0, None, 0)))),
        ]
        for frame in tried:
            wire = await beta.wire()
            await wire.raw(frame)
            await met(a, "malformed_frame", frame)
            assert await wire.hung_up() == Bye(Reason.FAULT)
        wire = await beta.wire()
        await wire.say(Heads(beta.tag, far))  # of nodes that nobody knows: passed over (spec 1.12.9)
        await wire.say(beta.entries(said), *beta.bodies(said))
        await holds(a, entries=1)

    under_attack(world, story)


def test_a_body_longer_than_the_charter_allows_is_not_fetched(world: World) -> None:
    """A header may say four gigabytes: nothing is asked for, and what is sent all the same is left."""

    async def story(beta: Hostile, a: Running) -> None:
        big = beta.entry(length=2**32 - 1)
        small = beta.entry(1, big.entry.id, length=33)
        good = beta.entry(2, small.entry.id)
        wire = await beta.wire()
        await wire.say(beta.entries(big, small), *beta.bodies(big, small))
        await wire.say(beta.entries(good), *beta.bodies(good))
        await holds(a, entries=3, bodies=1)
        assert not any(isinstance(frame, BodyWant) for frame in wire.heard)
        await wire.say(StatementFrame(beta.tag, beta.statement((beta.own, 3, root(big, small, good)))))
        await holds(a, identical=3)

    under_attack(world, story)


# bodies


def test_garbage_bodies_under_good_headers(world: World) -> None:
    """Each is compared before anybody sees it; after sixteen the channel ends, and the evidence stays bounded."""

    async def story(beta: Hostile, a: Running) -> None:
        said = beta.history(40)
        wire = await beta.wire()
        await wire.say(Heads(beta.tag, (beta.holding(*said),)), beta.entries(*said))
        for each in said:
            await wire.say(Body(beta.tag, each.entry.id, 0, flipped(each.body, 8 * len(each.body) - 8)))
        # bodies that nobody reads any more may break the connection before its good-bye is read
        assert await wire.hung_up() in (Bye(Reason.FAULT), None)
        await told("broke a rule (body_mismatch)", a.log)
        await holds(a, entries=40, bodies=0)
        files = [path for path in (world.alpha.folder / "evidence").iterdir() if "body_mismatch" in path.name]
        assert 1 <= len(files) <= PER_CODE

    under_attack(world, story)


@pytest.mark.parametrize("spoilt", ["its beginning", "its format"])
def test_a_spoilt_body_from_one_hand_is_fetched_from_another(world: World, spoilt: str) -> None:
    """Whoever carries another format, or a bad beginning, holds nobody up who carries the body itself."""

    async def story(beta: Hostile, a: Running) -> None:
        said = beta.entry(packed=act("x" * (40_000 if spoilt == "its beginning" else 40)))
        other = said.body[:32] + b"\x09" + said.body[33:] if spoilt == "its format" else b"\xff" * 16_384
        wire = await beta.wire()
        await wire.say(beta.entries(said), Body(beta.tag, said.entry.id, 0, other))

        async def taken() -> bool:
            return a.node.service.store.partial_body(said.entry.id) is not None

        await until("the spoilt piece to be kept", taken)
        await holds(a, entries=1, bodies=0)

        better = await beta.wire(beta.holding(said))
        await _give(beta, better, said)
        await holds(a, bodies=1)

    under_attack(world, story)


async def _give(beta: Hostile, wire, said) -> None:  # type: ignore[no-untyped-def]
    """Answer every request for the body of one entry until it has been asked for to its end from its beginning."""
    seen = 0
    async with asyncio.timeout(PATIENCE_S):
        while True:
            wants = [frame for frame in wire.heard if isinstance(frame, BodyWant) and frame.entry == said.entry.id]
            for want in wants[seen:]:
                end = min(len(said.body), want.offset + want.count)
                for at in range(want.offset, end, 16_384):
                    await wire.say(Body(beta.tag, said.entry.id, at, said.body[at : min(end, at + 16_384)]))
                if end == len(said.body) and any(each.offset == 0 for each in wants):
                    return
            seen = len(wants)
            await asyncio.sleep(0.01)


def test_slow_drip_of_a_body(world: World) -> None:
    """A body in pieces of one byte would cost a copy and a write for each: such pieces are left."""

    async def story(beta: Hostile, a: Running) -> None:
        long = beta.entry(packed=act("x" * 100_000))
        wire = await beta.wire()
        await wire.say(beta.entries(long))
        await wire.say(*(Body(beta.tag, long.entry.id, at, long.body[at : at + 1]) for at in range(1_000)))
        await wire.say(Ping(1))
        await wire.hear(Pong)
        partial = a.node.service.store.partial_body(long.entry.id)
        assert partial is None or partial[0].received == 0

        better = await beta.wire(beta.holding(long))
        await _give(beta, better, long)
        await holds(a, entries=1, bodies=1)

    under_attack(world, story)


# drips and half-open channels


def test_slow_drip_of_a_frame(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """One byte at a time keeps a channel open no longer than silence does."""
    monkeypatch.setattr(conversation, "LIFE", Life(ping_s=0.2, silent_s=0.6))

    async def story(beta: Hostile, a: Running) -> None:
        wire = await beta.wire()
        data = prefixed(write_frame(Heads(beta.tag, ())))
        for at in range(len(data) - 1):
            if wire.over.is_set():
                break
            await wire.bytes(data[at : at + 1])
            await asyncio.sleep(0.1)  # the drip itself
        await wire.hung_up()

    under_attack(world, story)


def test_half_open_connections(world: World) -> None:
    """Connections that never say a word, as many as the machine gives: only so many of one address get a handshake."""

    async def story(beta: Hostile, a: Running) -> None:
        silent = []
        for _ in range(40):
            each = socket.create_connection(("127.0.0.1", world.alpha.port))
            each.setblocking(False)
            silent.append(each)
        loop = asyncio.get_running_loop()

        async def closed() -> bool:
            ended = 0
            for each in silent:
                try:
                    ended += (await asyncio.wait_for(loop.sock_recv(each, 1), 0.005)) == b""
                except (TimeoutError, OSError):
                    continue
            return ended >= 32

        await until("the surplus to be turned away", closed)
        for each in silent:
            each.close()

    under_attack(world, story)


def test_a_peer_that_takes_nothing_in(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """It asks for answers and reads none: what waits for it in memory is bounded, and its channel ends."""
    monkeypatch.setattr(conversation, "MAX_UNSENT", 512)

    async def story(beta: Hostile, a: Running) -> None:
        wire = await beta.wire()
        wire.deaf()
        ping = prefixed(write_frame(Ping(2**32)))
        async with asyncio.timeout(PATIENCE_S):
            while not wire.broken:
                await wire.flood(ping * 2_000)
        assert any("takes nothing in" in words for words in a.log)

    under_attack(world, story)


# floods


def test_flood_of_wants(world: World) -> None:
    """Thousands of requests for everything: answered a few at a time, and beside them Gamma is served."""

    async def story(beta: Hostile, a: Running) -> None:
        for number in range(20):
            await a.act("send.text", f"t{number}", text="said once", marker="information", line="Beta")
        wire = await beta.wire()
        await wire.say(*(Want(beta.tag, beta.theirs, 0, 512) for _ in range(3_000)))
        await wire.say(*(Heads(beta.tag, (Held(beta.own, None, 0),)) for _ in range(2_000)))

    under_attack(world, story)


def test_flood_of_flash(world: World) -> None:
    """Hundreds of FLASH of Beta's are taken in, and Gamma's routine word is not behind them."""

    async def story(beta: Hostile, a: Running) -> None:
        said = beta.history(300, precedence=Precedence.FLASH)
        wire = await beta.wire()
        for each in said:
            await wire.say(beta.entries(each), *beta.bodies(each))
        await holds(a, entries=300, bodies=300)

    under_attack(world, story)


def test_flood_of_handshakes(world: World) -> None:
    """One real key opening channel after channel: the newest counts, and after so many it has to wait."""

    async def story(beta: Hostile, a: Running) -> None:
        opened = refused = 0
        for _ in range(60):
            wire = await beta.dial()
            await wire.say(Hello((1,), (beta.line.id,)))
            try:
                await wire.hear(Hello)
                opened += 1
            except AssertionError:
                refused += 1
        assert opened <= links.MAX_OPENED
        assert refused >= 60 - links.MAX_OPENED
        assert len(a.log) <= 3 * links.MAX_OPENED

    under_attack(world, story)


def test_flood_of_forks(world: World) -> None:
    """Two entries at each of many places: two of each are kept, one line of the log says so, and others go on."""

    async def story(beta: Hostile, a: Running) -> None:
        said, other = beta.history(100), beta.history(100, word="rather")
        wire = await beta.wire()
        await wire.say(beta.entries(*said[:60]), beta.entries(*said[60:]), *beta.bodies(*said))
        await holds(a, entries=100, bodies=100)
        wire = await beta.wire(beta.holding(*other))
        served = 0
        async with asyncio.timeout(PATIENCE_S):
            while (await row(a))["forks"] < 100:
                wants = [frame for frame in wire.heard if isinstance(frame, Want) and frame.feed == beta.own]
                for want in wants[served:]:
                    answer = other[want.start : want.start + want.count]
                    for start in range(0, len(answer), 64):
                        await wire.say(beta.entries(*answer[start : start + 64]))
                served = len(wants)
                await asyncio.sleep(0.01)
        assert sum(words.startswith("FORK") for words in a.log) <= 3

    under_attack(world, story)


def test_flood_of_checkpoints_and_statements(world: World) -> None:
    """Beta signs trees of every size, with much behind them: the disk takes a bounded number of bounded notes."""

    async def story(beta: Hostile, a: Running) -> None:
        said = beta.history(3)
        wire = await beta.wire()
        await beta.tell(wire, *said)
        await holds(a, entries=3, bodies=3)
        origin = checkpoint.origin(beta.line.id, beta.line.node)

        def note(size: int) -> bytes:
            signed = checkpoint.sign(checkpoint.Checkpoint(origin, size, bytes(32)), beta.signer)
            junk = tuple(checkpoint.NoteSignature(f"junk{n}", bytes(4), bytes(900)) for n in range(30))
            return checkpoint.SignedCheckpoint(signed.checkpoint, signed.signatures + junk).to_bytes()

        for size in range(4, 44):
            await wire.say(CheckpointFrame(beta.tag, note(size)))
            await wire.say(StatementFrame(beta.tag, beta.statement((beta.own, size, bytes([size]) * 32))))
        await wire.say(CheckpointFrame(beta.tag, note(3)))
        await _contradicted(a)

        store, feed = a.node.service.store, (beta.line.id, beta.line.node)
        kept = [*store.checkpoints(*feed), *store.checkpoints(*feed, ahead=True)]
        assert len(kept) <= 17
        assert sum(len(each.data) for each in kept) < 17 * 4_096

    under_attack(world, story)


async def _contradicted(a: Running) -> None:
    async def said() -> bool:
        return any("(contradiction)" in words for words in a.log)

    await until("the contradiction to be met", said)


def test_one_peer_s_faults_leave_room_for_another_s(world: World) -> None:
    """Whoever fills the evidence with one kind of fault hides nothing of another kind."""

    async def story(beta: Hostile, a: Running) -> None:
        for number in range(PER_CODE + 4):
            wire = await beta.wire()
            await wire.raw(b"\xff" + bytes([number]))
            await wire.hung_up()
        signed = beta.receipt(Held(beta.theirs, None, 0))
        forged = flipped(signed, 8 * len(signed) - 8)
        wire = await beta.wire()
        await wire.say(HeadReceiptFrame(beta.tag, forged))
        await met(a, "bad_signature", forged)
        place: Path = world.alpha.folder / "evidence"
        assert sum("malformed_frame" in path.name for path in place.iterdir()) == PER_CODE

    under_attack(world, story)


def test_claims_about_alpha_s_own_feed_hold_up_nobody(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beta says that it holds more of Alpha's own feed than it shows: Alpha gives it its time once, and goes on."""
    monkeypatch.setattr(own_head, "GRACE_S", 3.0)

    async def story(beta: Hostile, a: Running) -> None:
        wire = await beta.wire(Held(beta.theirs, FeedHead(1_000, bytes(32)), 0))
        said = beta.history(12)
        async with asyncio.timeout(9):  # each of the entries lets Alpha look whether it has to write something
            for each in said:
                await wire.say(beta.entries(each), *beta.bodies(each))
                await a.ask("line.list")
                await asyncio.sleep(0.25)
            for number in range(3):
                await a.act("send.text", f"t{number}", text="written", marker="information", line="Beta")

    under_attack(world, story)
