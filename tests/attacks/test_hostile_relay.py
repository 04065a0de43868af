"""A relay that lies, to two members that have nothing else: each attempt delays, and none is believed (spec 3.12)."""

import asyncio
import contextlib
import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hostile_relay import (
    Program,
    Relayed,
    apart,
    check,
    holds,
    honest,
    linked,
    met,
    only_what_is_there,
    relay_holds,
    says,
    states,
    through,
)

from openline.core.errors import Unavailable
from openline.core.record import checkpoint
from openline.core.record.entry import Entry
from openline.core.record.head_receipts import Held
from openline.node import evidence
from openline.node.folder import Folder
from openline.node.relay_folder import RECORD_FILE
from openline.protocol.frames import (
    MAX_CHUNK,
    Body,
    CheckpointFrame,
    Entries,
    Frame,
    Heads,
    Hello,
    PassedReceipt,
    StatementFrame,
)
from openline.store.kept import AttestationKind
from parties import refused
from running import Running, level, play, serving, until, up

OF_STATE = (Heads, PassedReceipt, StatementFrame, CheckpointFrame)
ENDS = pytest.mark.parametrize("behaves", [False, True], ids=["until the members meet", "until the relay behaves"])


def altered(data: bytes, at: int) -> bytes:
    changed = bytearray(data)
    changed[at] ^= 1
    return bytes(changed)


# what it keeps back


@ENDS
def test_dropping_entries(relayed: Relayed, behaves: bool) -> None:
    """It says that it holds them and gives none; its word delivers nothing."""

    def twist(frame: Frame) -> list[Frame]:
        return [] if isinstance(frame, Entries) else [frame]

    async def story(relay: Program, a: Running, b: Running) -> None:
        said = await says(a, "t", "is it with you?")
        await relay_holds(relay, said)
        await relay.lied()
        assert (await states(a))[said] == "not delivered"
        assert b.node.service.store.entry(said) is None

    through(relayed, twist, story, behaves=behaves)


@ENDS
def test_withholding_bodies(relayed: Relayed, behaves: bool) -> None:
    """Headers alone are no message: the entry counts as delivered to nobody until its body is there."""

    def twist(frame: Frame) -> list[Frame]:
        return [replace(frame, data=None)] if isinstance(frame, Body) else [frame]

    async def story(relay: Program, a: Running, b: Running) -> None:
        said = await says(a, "t", "the first half of a message is none")
        await holds(b, said, whole=False)
        await relay.lied(lambda frame: isinstance(frame, Body) and frame.entry == said)
        assert (await states(a))[said] == "not delivered"
        assert not any(await b.texts())

    through(relayed, twist, story, behaves=behaves)


@ENDS
def test_keeping_receipts_back(relayed: Relayed, behaves: bool) -> None:
    """The other member has the entry and has said so: until its word comes here it stays undelivered."""

    def twist(frame: Frame) -> list[Frame]:
        return [] if isinstance(frame, PassedReceipt) else [frame]

    async def story(relay: Program, a: Running, b: Running) -> None:
        said = await says(a, "t", "have you got this?")
        await holds(b, said)
        await relay.lied(lambda frame: frame.feed == relay.feed(b))  # type: ignore[union-attr]
        assert not a.node.service.store.newest(relay.line, AttestationKind.HEAD_RECEIPT)

    through(relayed, twist, story, behaves=behaves)


def test_hanging_up_on_every_channel(relayed: Relayed) -> None:
    """A relay that is never of use costs its members some dialling."""

    async def scene() -> None:
        async with relayed.lying(honest) as relay, serving(relayed.pair[0]) as a, serving(relayed.pair[1]) as b:

            async def hang_up() -> None:
                while True:
                    for channel in list(relay.channels):
                        await channel.close()
                    await asyncio.sleep(0.01)

            rude = asyncio.create_task(hang_up())
            try:
                await up(a, b)
                await says(a, "t", "past it")
                await level(a, b)
            finally:
                rude.cancel()

    play(scene())
    check(relayed)


# order and time


def test_reordering_and_repeating(relayed: Relayed) -> None:
    """Last first, and all of it many times: each entry is taken when its turn has come, and once."""

    def twist(frame: Frame) -> list[Frame]:
        match frame:
            case Entries(tag, entries) if len(entries) > 1:
                return [Entries(tag, entries[::-1])] * len(entries)
            case Hello():
                return [frame]
        return [frame] * 3

    async def story(relay: Program, a: Running, b: Running) -> None:
        said = [await says(a, f"t{number}", f"number {number}") for number in range(5)]
        for each in said:
            await relay_holds(relay, each)
        await relay.behave()
        relay.twist = twist
        await holds(b, *said)
        answer = await says(b, "t", "all five, in order")
        await holds(a, answer)
        assert await b.said() == 6
        await level(a, b)

    through(relayed, twist, story)


def test_replaying_an_older_state_as_the_newest(relayed: Relayed) -> None:
    """Old heads, receipts, statements and checkpoints come well signed; what is newer stays in force, with no fault."""
    old: list[Frame] = []

    def watching(frame: Frame) -> list[Frame]:
        if isinstance(frame, OF_STATE):
            old.append(frame)
        return [frame]

    def replaying(frame: Frame) -> list[Frame]:
        match frame:
            case Heads():
                return [next(each for each in old if isinstance(each, Heads) and each.held)]
            case PassedReceipt() | StatementFrame() | CheckpointFrame():
                return [each for each in old if type(each) is type(frame)]
        return [frame]

    async def story(relay: Program, a: Running, b: Running) -> None:
        for number in range(3):
            await says(a, f"t{number}", "said and stated")
        await level(a, b)
        relay.twist = honest
        said = await says(a, "t3", "not in what the relay goes on to show")
        await level(a, b)
        before, shown = await a.row(), await states(a)
        relay.twist = replaying
        later = await says(a, "t4", "nor is this")
        await relay_holds(relay, later)
        await relay.says(*old)
        now = await a.row()
        assert now["entries"] > before["entries"]
        assert now["identical"] >= before["identical"]
        assert (await states(a))[said] == shown[said] != (await states(a))[later] == "not delivered"

    through(relayed, watching, story)
    assert {type(each) for each in old} == set(OF_STATE)
    assert not any(evidence.kept(Folder(party.folder)) for party in relayed.pair), "what is old is no fault"


def test_telling_a_restored_node_that_its_old_copy_is_the_newest(relayed: Relayed, tmp_path: Path) -> None:
    """Were it believed, the node would sign a second history: a relay's heads are never the word for that."""
    alpha, copy = relayed.pair[0], tmp_path / "copy"
    old: list[Heads] = []

    def twist(frame: Frame) -> list[Frame]:
        return [old[-1] if old and isinstance(frame, Heads) else frame]

    async def scene() -> None:
        async with relayed.lying(twist) as relay:
            async with apart(alpha) as a:
                await linked(a)
                await relay_holds(relay, await says(a, "t1", "before the copy"))
                old.append(Heads(relay.tag, tuple(each for each in _heads(relay) if each.size)))
            shutil.copytree(alpha.folder, copy)
            async with apart(alpha) as a, apart(relayed.pair[1]) as b:
                await linked(a, b)
                await relay_holds(relay, said := await says(a, "t2", "after the copy"))
                relay.twist = honest
                await relay.behave()
                await holds(b, said)
            relay.twist = twist
            shutil.rmtree(alpha.folder)
            shutil.copytree(copy, alpha.folder)
            async with apart(alpha) as a:
                await linked(a)
                with refused(Unavailable, "copied or restored"):
                    await says(a, "t3", "on the relay's word?")
            async with serving(alpha) as a, serving(relayed.pair[1]) as b:
                await up(a, b)
                await holds(a, said)
                await says(a, "t4", "on my peer's word")
                await level(a, b)
                assert (await a.row())["forks"] == (await b.row())["forks"] == 0

    play(scene())
    check(relayed)


def _heads(relay: Program) -> tuple[Held, ...]:
    return next(iter(relay._links.values())).held(relay.line)


# what it is slow with


def test_what_is_signed_while_its_disk_is_slow_reaches_who_comes_meanwhile(relayed: Relayed) -> None:
    """A new channel is handed what is on disk: what was still on its way there was once told to nobody."""
    beta = relayed.pair[1]

    async def scene() -> None:
        async with relayed.lying(honest) as relay, apart(beta) as b:
            await linked(b)
            await relay_holds(relay, await says(b, "t1", "while nobody else is there"))
            with contextlib.closing(sqlite3.connect(relayed.made.folder / RECORD_FILE, isolation_level=None)) as disk:
                disk.execute("BEGIN IMMEDIATE")
                relay.heard.clear()
                await relay.behave()  # a new channel, on which all is stated anew

                async def stated() -> bool:
                    return {StatementFrame, CheckpointFrame} <= set(map(type, relay.heard))

                await until("the relay to have heard it", stated)
                async with apart(relayed.pair[0]) as a:
                    await linked(a)
                    disk.execute("ROLLBACK")
                    await level(a, b)

    play(scene())
    check(relayed)


# what it changes


def altering(
    change: Callable[[Frame], tuple[Frame, bytes] | None], code: str, relayed: Relayed, *, behaves: bool
) -> None:
    """Play a relay that changes what `change` finds in a frame; see it met with this code, on these bytes."""
    made: list[bytes] = []

    def twist(frame: Frame) -> list[Frame]:
        found = change(frame)
        if found is None:
            return [frame]
        made.append(found[1])
        return [found[0]]

    async def story(relay: Program, a: Running, b: Running) -> None:
        for side in (a, b):
            await says(side, "t", "the channel is clear of ice " * 40)
        await met(relayed, code, made, a, b)
        await only_what_is_there(a, b)

    through(relayed, twist, story, behaves=behaves)


def _first_entry(frame: Frame, change: Callable[[Entry, bytes], bytes]) -> tuple[Frame, bytes] | None:
    if not isinstance(frame, Entries):
        return None
    data = change(Entry.from_bytes(frame.entries[0]), frame.entries[0])
    return replace(frame, entries=(data, *frame.entries[1:])), data


@ENDS
def test_altering_a_header(relayed: Relayed, behaves: bool) -> None:
    """The author's signature covers every byte of it: here the one that names the body."""

    def change(entry: Entry, data: bytes) -> bytes:
        return altered(data, data.index(entry.header.body))

    altering(lambda frame: _first_entry(frame, change), "bad_signature", relayed, behaves=behaves)


def test_altering_a_signature(relayed: Relayed) -> None:
    """An entry whose signature does not hold is not its author's fault, but of whoever passed it on."""

    def change(entry: Entry, data: bytes) -> bytes:
        return altered(data, data.index(entry.signature))

    altering(lambda frame: _first_entry(frame, change), "bad_signature", relayed, behaves=False)


def test_altering_the_form_of_an_entry(relayed: Relayed) -> None:
    """Bytes that are no entry at all."""
    altering(lambda frame: _first_entry(frame, lambda _, data: data + b"\0"), "malformed_entry", relayed, behaves=False)


@ENDS
def test_altering_a_body(relayed: Relayed, behaves: bool) -> None:
    """It is compared with what the signed header names, dropped whole, and not asked for again on this channel."""

    def change(frame: Frame) -> tuple[Frame, bytes] | None:
        if not isinstance(frame, Body) or frame.data is None:
            return None
        data = altered(frame.data, len(frame.data) - 1)
        return replace(frame, data=data), data

    altering(change, "body_mismatch", relayed, behaves=behaves)


def test_altering_the_format_of_a_body(relayed: Relayed) -> None:
    """Said to be of a later version it is held and never whole; who has the true one still gives it."""

    def twist(frame: Frame) -> list[Frame]:
        if isinstance(frame, Body) and frame.data:
            return [replace(frame, data=frame.data[:32] + b"\xee" + frame.data[33:])]
        return [frame]

    async def story(relay: Program, a: Running, b: Running) -> None:
        said = await says(a, "t", "of no later version")
        await holds(b, said, whole=False)
        await relay.lied(lambda frame: isinstance(frame, Body) and frame.entry == said)
        assert (await states(a))[said] == "not delivered"

    through(relayed, twist, story)


@ENDS
def test_altering_the_beginning_of_a_long_body_and_keeping_the_rest(relayed: Relayed, behaves: bool) -> None:
    """Whoever brings the true rest later must not pay for a false beginning: all of it is asked for once more."""

    def twist(frame: Frame) -> list[Frame]:
        if isinstance(frame, Body) and frame.data and len(frame.data) == MAX_CHUNK:
            return [replace(frame, data=altered(frame.data, 9_000))] if frame.offset == 0 else []
        return [frame] if not isinstance(frame, Body) or frame.offset == 0 else []

    async def story(relay: Program, a: Running, b: Running) -> None:
        said = await says(a, "t", "лід " * 4_000)
        await holds(b, said, whole=False)

        async def begun() -> bool:
            return b.node.service.store.partial_body(said) is not None

        await until("the false beginning to be on disk", begun)
        assert (await states(a))[said] == "not delivered"

    through(relayed, twist, story, behaves=behaves)


def _receipt_of(frame: Frame) -> tuple[Frame, bytes] | None:
    if not isinstance(frame, PassedReceipt):
        return None
    data = altered(frame.data, len(frame.data) - 1)
    return replace(frame, data=data), data


def _statement_of(frame: Frame) -> tuple[Frame, bytes] | None:
    if not isinstance(frame, StatementFrame):
        return None
    data = altered(frame.data, len(frame.data) - 1)
    return replace(frame, data=data), data


def _checkpoint_of(frame: Frame) -> tuple[Frame, bytes] | None:
    if not isinstance(frame, CheckpointFrame):
        return None
    note = checkpoint.parse(frame.data)
    other = replace(note.checkpoint, root=altered(note.checkpoint.root, 0))
    data = replace(note, checkpoint=other).to_bytes()
    return replace(frame, data=data), data


@pytest.mark.parametrize("change", [_receipt_of, _statement_of, _checkpoint_of])
def test_altering_what_a_member_signed_about_feeds(
    relayed: Relayed, change: Callable[[Frame], tuple[Frame, bytes] | None]
) -> None:
    """Badly signed it is the relay's fault, which should not have passed it on, and never its signer's."""
    altering(change, "bad_signature", relayed, behaves=False)
