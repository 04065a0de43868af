"""A relay that says what nobody signed, and far too much of it: refused, kept, never believed (spec 3.12)."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import time

from hostile_relay import (
    Program,
    Relayed,
    check,
    holds,
    honest,
    linked,
    met,
    relay_holds,
    says,
    states,
    through,
)

from openline.core.identity import SoftwareSigner
from openline.core.record.entry import sign_entry
from openline.core.record.feed import FeedHead
from openline.core.record.head_receipts import HeadReceipt, Held, sign_head_receipt
from openline.node import evidence, exhibits
from openline.node.folder import Folder
from openline.protocol.frames import (
    Body,
    Entries,
    Frame,
    HeadReceiptFrame,
    Heads,
    OverQuota,
    PassedReceipt,
    Want,
)
from openline.store.kept import AttestationKind
from running import Running, level, play, serving, until, up

# what it invents


async def invented(relayed: Relayed, relay: Program, side: Running, code: str, frame: Frame, data: bytes) -> None:
    """Say a frame to both members; see it met by this one as the relay's, and everything else stay as it is."""
    before = await states(side)
    await relay.say(frame)
    await met(relayed, code, [data], side)
    assert await states(side) == before


def _all_of(relay: Program, side: Running) -> tuple[Held, ...]:
    """Return the rows of a receipt that covers all that this side has written."""
    store, feed = side.node.service.store, relay.feed(side)
    (state,) = (each for each in store.heads(relay.line) if each.feed == feed)
    assert state.head is not None
    return (Held(feed, state.head, state.head.sequence + 1),)


def keeping_back(*kinds: type) -> Callable[[Frame], list[Frame]]:
    return lambda frame: [] if isinstance(frame, kinds) else [frame]


def test_inventing_a_receipt(relayed: Relayed) -> None:
    """Signed with the relay's own key and passed on as the other member's, it delivers nothing."""

    async def story(relay: Program, a: Running, b: Running) -> None:
        said = await says(a, "t", "received, says who?")
        await relay_holds(relay, said)
        made = HeadReceipt(relay.line, b.node.service.node, int(time()), _all_of(relay, a))
        for seed in (relay.seeds.tls, relay.seeds.ed25519):
            data = sign_head_receipt(made, SoftwareSigner(seed))
            await invented(relayed, relay, a, "bad_signature", PassedReceipt(relay.tag, relay.feed(b), data), data)
        assert (await states(a))[said] == "not delivered"

    through(relayed, keeping_back(Entries, Body), story)


def test_saying_a_receipt_in_its_own_name(relayed: Relayed) -> None:
    """A relay has received nothing for anybody: what only a member may say is a fault of its."""

    async def story(relay: Program, a: Running, b: Running) -> None:
        said = await says(a, "t", "received by the post office?")
        await relay_holds(relay, said)
        made = HeadReceipt(relay.line, b.node.service.node, int(time()), _all_of(relay, a))
        data = sign_head_receipt(made, SoftwareSigner(relay.seeds.tls))
        await invented(relayed, relay, a, "wrong_line", HeadReceiptFrame(relay.tag, data), data)
        assert (await states(a))[said] == "not delivered"

    through(relayed, keeping_back(Entries, Body), story)


def test_passing_a_receipt_on_under_another_nodes_feed(relayed: Relayed) -> None:
    """The receipt names nobody; its signature does. Under one's own feed, or none, it is not looked at."""

    async def story(relay: Program, a: Running, b: Running) -> None:
        said = await says(a, "t", "whose receipt is it?")
        await relay_holds(relay, said)
        made = HeadReceipt(relay.line, a.node.service.node, int(time()), _all_of(relay, a))
        data = sign_head_receipt(made, a.node.service.signer)
        await relay.says(*(PassedReceipt(relay.tag, feed, data) for feed in (relay.feed(a), 2, 127)))
        await invented(relayed, relay, a, "bad_signature", PassedReceipt(relay.tag, relay.feed(b), data), data)
        assert (await states(a))[said] == "not delivered"
        assert not a.node.service.store.newest(relay.line, AttestationKind.HEAD_RECEIPT)

    through(relayed, keeping_back(Entries, Body, PassedReceipt), story)


def test_inventing_an_entry(relayed: Relayed) -> None:
    """Whatever it writes at the end of a member's feed is nobody's; nor does a header of another line fit."""

    async def story(relay: Program, a: Running, b: Running) -> None:
        said = await says(b, "t", "the last thing that Beta said")
        await holds(a, said)
        last = a.node.service.store.entry(said)
        assert last is not None
        header = replace(last.entry.header, sequence=last.entry.header.sequence + 1, previous=said, seen=())
        key = SoftwareSigner(relay.seeds.ed25519)
        for code, made in (("bad_signature", header), ("wrong_line", replace(header, line=bytes(32)))):
            data = sign_entry(made, key).to_bytes()
            await linked(a, b)
            await invented(relayed, relay, a, code, Entries(relay.tag, (data,)), data)
        assert await a.said() == 1

    through(relayed, honest, story)


# what it claims


def test_claiming_more_than_there_is(relayed: Relayed) -> None:
    """Heads that name entries of everybody's without end: it is asked for them, and nothing waits for it or counts."""

    def twist(frame: Frame) -> list[Frame]:
        if not isinstance(frame, Heads):
            return [frame]
        return [replace(frame, held=tuple(Held(feed, FeedHead(999_999, bytes(32)), 1_000_000) for feed in (0, 1)))]

    async def story(relay: Program, a: Running, b: Running) -> None:
        said = await says(a, "t", "nothing waits for a claim")

        async def asked() -> bool:
            return any(isinstance(frame, Want) for frame in relay.heard)

        await until("it to be asked for what it claims", asked)
        assert (await states(a))[said] == "not delivered"
        await says(a, "t2", "nor does the next one")
        assert (await a.row())["forks"] == 0

    through(relayed, twist, story)


def test_claiming_that_a_quota_is_spent(relayed: Relayed) -> None:
    """Only a member says what of ours waits for its quota: the relay's word is shown nowhere and stops nothing."""

    async def story(relay: Program, a: Running, b: Running) -> None:
        for feed in (0, 1):
            await relay.says(OverQuota(relay.tag, feed, int(time())))
        said = await says(a, "t", "goes all the same")
        await holds(b, said)
        assert (await a.row())["over_quota"] == (await b.row())["over_quota"] == []

    through(relayed, honest, story)


# floods


def test_flooding_with_all_that_was_ever_signed(relayed: Relayed) -> None:
    """Frames without end, well signed and badly: the members speak past them, and no disk fills."""

    async def scene() -> None:
        async with relayed.lying(honest) as relay, serving(relayed.pair[0]) as a, serving(relayed.pair[1]) as b:
            await up(a, b)
            await linked(a, b)
            said = await says(a, "t", "before the flood")
            await level(a, b)
            held = a.node.service.store.entry(said, with_body=True)
            assert held is not None
            assert held.body is not None
            notes = [each for side in (a, b) for each in relay._newest(relay.lines[0], side.node.service.node)]
            forged = HeadReceipt(relay.line, b.node.service.node, int(time()), _all_of(relay, a))
            flood: list[Frame] = [
                *notes,
                Heads(relay.tag, (Held(0, FeedHead(9_999, bytes(32)), 0),)),
                Entries(relay.tag, (held.entry.to_bytes(),) * 64),
                Body(relay.tag, said, 0, held.body),
                Want(relay.tag, 0, 0, 512),
                PassedReceipt(relay.tag, relay.feed(b), sign_head_receipt(forged, SoftwareSigner(relay.seeds.tls))),
            ]
            sent = 0

            async def pour() -> None:
                nonlocal sent
                while True:
                    await relay.say(*flood * 20)
                    sent += 20 * len(flood)
                    await asyncio.sleep(0)

            rude = asyncio.create_task(pour())
            try:
                for number in range(5):
                    await holds(b, await says(a, f"a{number}", "through the flood"))
                    await holds(a, await says(b, f"b{number}", "and back"))
                await level(a, b)

                async def poured() -> bool:
                    return sent >= 2_000

                await until("enough to have been poured", poured)
            finally:
                rude.cancel()
            for side in (a, b):
                assert await side.said() == 11
                assert len(evidence.kept(Folder(side.party.folder))) <= evidence.PER_CODE * 2
                assert len(side.log) < 100

    play(scene())
    check(relayed)


# what is kept


def test_what_is_kept_names_the_relay(relayed: Relayed, tmp_path: Path) -> None:
    """Whoever reads the evidence sees by its name who passed on what nobody signed."""

    async def story(relay: Program, a: Running, b: Running) -> None:
        made = HeadReceipt(relay.line, b.node.service.node, int(time()), ())
        data = sign_head_receipt(made, SoftwareSigner(relay.seeds.tls))
        await invented(relayed, relay, a, "bad_signature", PassedReceipt(relay.tag, relay.feed(b), data), data)

    through(relayed, honest, story)

    kept = exhibits.read(relayed.pair[0].folder, "en")
    (row,) = kept["evidence"]
    assert (row["node"], row["party"], row["relay"]) == (relayed.relay.hex(), None, "relay.example/one")
    assert "relay.example/one" in kept["sentences"][0]
