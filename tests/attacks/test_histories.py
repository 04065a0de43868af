"""Attacks on the history: replay, rollback, withholding, reordering, truncation, two histories, false receipts."""

import asyncio
from dataclasses import replace
from hashlib import sha256
from time import time

from hostile import Hostile, Said, World, act, holds, met, root, row, under_attack

from openline.core.record import checkpoint
from openline.core.record.entry import Precedence
from openline.core.record.feed import FeedHead
from openline.core.record.head_receipts import Held
from openline.node.export import export_line, verify_file
from openline.protocol.frames import (
    BodyWant,
    Bye,
    CheckpointFrame,
    Entries,
    HeadReceiptFrame,
    Heads,
    Hello,
    Reason,
    StatementFrame,
    Want,
    tag_of,
)
from openline.store.kept import AttestationKind
from running import Running, serving, until

# replay


def test_replay_on_the_same_line_writes_nothing_twice(world: World) -> None:
    """Entries, bodies and statements, all of them a hundred times over: the record stays as it is."""

    async def story(beta: Hostile, a: Running) -> None:
        said = beta.history(3)
        wire = await beta.wire()
        await beta.tell(wire, *said)
        await wire.say(beta.states(*said))
        await holds(a, entries=3, bodies=3, identical=3)

        again = [beta.entries(*said), *beta.bodies(*said), beta.states(*said)]
        await wire.say(*(frame for _ in range(100) for frame in again))
        fresh = beta.entry(3, said[-1].entry.id)
        await wire.say(beta.entries(fresh), *beta.bodies(fresh))

        await holds(a, entries=4, bodies=4, forks=0)

    under_attack(world, story)


def test_replay_on_another_line(world: World) -> None:
    """What Alpha and Gamma said to each other, well signed as it is, is nothing on the line with Beta."""

    async def story(beta: Hostile, a: Running) -> None:
        said = await a.act("send.text", "to gamma", text="for Gamma only", marker="information", line="Gamma")
        entry = a.node.service.store.entry(bytes.fromhex(said["entries"][0]["entry"]))
        assert entry is not None
        data = entry.entry.to_bytes()

        await beta.caught(a, "wrong_line", data, Entries(beta.tag, (data,)))
        await holds(a, entries=0)

    under_attack(world, story)


def test_replay_under_the_name_of_a_line_that_is_not_shared(world: World) -> None:
    """The other line's tag on a frame, or its id in a HELLO, opens nothing and shows nothing."""

    async def story(beta: Hostile, a: Running) -> None:
        others = bytes.fromhex((await row(a, "Gamma"))["line"])
        wire = await beta.wire()
        await wire.say(Want(tag_of(others), 0, 0, 512), Heads(tag_of(others), ()), Want(tag_of(others), 1, 0, 512))
        (said,) = beta.history(1)
        await beta.tell(wire, said)
        await holds(a, entries=1, bodies=1)
        assert not any(getattr(frame, "tag", beta.tag) != beta.tag for frame in wire.heard)

        second = await beta.dial()
        await second.say(Hello((1,), (others,)))
        assert await second.hung_up() == Bye(Reason.NO_COMMON_LINE)

    under_attack(world, story)


# rollback and truncation


def test_rollback_of_the_feed(world: World) -> None:
    """Beta shows an older state of its own feed as the newest: what it once gave stays, and is given to others."""

    async def story(beta: Hostile, a: Running) -> None:
        said = beta.history(5)
        wire = await beta.wire()
        await beta.tell(wire, *said)
        await wire.say(beta.states(*said))
        await holds(a, entries=5, bodies=5, identical=5)
        before = await row(a)

        older = await beta.wire(beta.holding(*said[:2]))
        await older.say(beta.states(*said[:2]))
        later = beta.statement((beta.own, 2, root(*said[:2])), clock=4_000_000_000)
        await older.say(StatementFrame(beta.tag, later))
        newest = await older.hear(Heads, lambda frame: any(each.feed == beta.own for each in frame.held))
        assert [each.size for each in newest.held if each.feed == beta.own] == [5]
        await older.say(Want(beta.tag, beta.own, 2, 3))
        back = await older.hear(Entries)
        assert back.entries == tuple(each.entry.to_bytes() for each in said[2:])

        after = await row(a)
        assert {key: after[key] for key in before if key != "link"} == {k: before[k] for k in before if k != "link"}

    under_attack(world, story)


def test_truncation_and_another_end(world: World) -> None:
    """Beta cuts its feed short and goes on otherwise: both ends are kept; what all had stated stands."""

    async def story(beta: Hostile, a: Running) -> None:
        said = beta.history(4)
        wire = await beta.wire()
        await beta.tell(wire, *said)
        await wire.say(beta.states(*said))
        await holds(a, entries=4, bodies=4, identical=4)

        other = beta.history(3, after=said[1].head, word="rather")
        wire = await beta.wire(beta.holding(*said[:2], *other))
        await _serve(beta, wire, [*said[:2], *other])

        await holds(a, entries=7, bodies=7, forks=3, identical=4)
        assert any(words.startswith("FORK") for words in a.log)

    under_attack(world, story)


async def _serve(beta: Hostile, wire, said) -> None:  # type: ignore[no-untyped-def]
    """Answer what Alpha asks for, entry by entry, in the background of the story."""

    async def serve() -> None:
        seen = 0
        while not wire.over.is_set():
            for frame in wire.heard[seen:]:
                seen += 1
                if isinstance(frame, Want) and frame.feed == beta.own:
                    wanted = said[frame.start : frame.start + frame.count]
                    if wanted:
                        await wire.say(beta.entries(*wanted))
                if isinstance(frame, BodyWant):
                    found = [each for each in said if each.entry.id == frame.entry]
                    await wire.say(*beta.bodies(*found))
            await asyncio.sleep(0.01)

    wire.serving = asyncio.create_task(serve())


# repudiation


def test_repudiation_by_a_late_fork_of_an_old_entry(world: World) -> None:
    """Beta regrets what it said, and signs another first entry: below the identical cut nothing changes."""

    async def story(beta: Hostile, a: Running) -> None:
        async with serving(world.beta) as b:
            said = await b.text("promise", "we will not fire before noon")
            question = await b.act("send.question", "q", about=[], topic="contact", items=["radio_contact"])
            asked = question["entries"][0]["entry"]

            async def agreed() -> bool:
                rows = [await row(a), await b.row()]
                return rows[0]["identical"] == rows[1]["identical"] == rows[0]["entries"] == rows[0]["bodies"] > 2

            await until("both to state the same", agreed)
        before = await row(a)
        states = await _states(a)
        assert states.keys() >= {said, asked}

        late = [beta.entry(packed=act("we never said that"))]
        wire = await beta.wire(Held(beta.own, late[0].head, 0))
        await _serve(beta, wire, late)
        await holds(a, forks=1)

        after = await row(a)
        same = ("identical", "fingerprint")
        assert {key: after[key] for key in same} == {key: before[key] for key in same}
        now = await _states(a)
        assert {entry: now[entry] for entry in states} == states
        evidence = a.node.service.store.forks(beta.line.id)
        assert [[place.sequence, len(place.others)] for place in evidence] == [[0, 1]]

    under_attack(world, story)


async def _states(a: Running) -> dict[str, str]:
    """Return how Alpha shows what Beta said, by entry."""
    items = await a.ask("inbox", line="Beta", everything=True)
    return {item["entry"]: item["state"] for item in items if item["type"]}


# two histories


def test_equivocation_in_the_feed(world: World) -> None:
    """Two signed entries for one place: both are kept, and neither is in force; a third is only counted."""

    async def story(beta: Hostile, a: Running) -> None:
        (said,) = beta.history(1)
        wire = await beta.wire()
        await beta.tell(wire, said)
        await holds(a, entries=1, bodies=1)
        for further, word in enumerate(("another", "a third", "a fourth")):
            (other,) = beta.history(1, word=word)
            wire = await beta.wire(Held(beta.own, other.head, 0))
            await _serve(beta, wire, [other])

            async def counted(wanted: int = further) -> bool:
                forks = a.node.service.store.forks(beta.line.id)
                return [(len(place.others), place.further) for place in forks] == [(1, wanted)]

            await until(f"{word} to be kept or counted", counted)
        assert set((await _states(a)).values()) <= {"forked: evidence, not in force"}

    under_attack(world, story)


def test_equivocation_in_statements(world: World) -> None:
    """Beta signs two contents of one feed at one size: both statements are kept, with what each is held against."""

    async def story(beta: Hostile, a: Running) -> None:
        said = beta.history(2)
        wire = await beta.wire()
        await beta.tell(wire, *said)
        await wire.say(beta.states(*said))
        await holds(a, entries=2, bodies=2, identical=2)
        before = await row(a)

        other = beta.statement((beta.own, 2, bytes(32)))
        await wire.say(StatementFrame(beta.tag, other))

        await met(a, "statement_equivocation", other)
        assert {k: v for k, v in (await row(a)).items() if k != "link"} == {k: before[k] for k in before if k != "link"}

    under_attack(world, story)


def test_a_statement_of_what_was_never_written(world: World) -> None:
    """The only statement that Beta ever made names another history than it gave: kept, though a better one follows."""

    async def story(beta: Hostile, a: Running) -> None:
        said = beta.history(2)
        wire = await beta.wire()
        await beta.tell(wire, *said)
        await holds(a, entries=2, bodies=2)

        false = beta.statement((beta.own, 1, bytes(32)))
        await wire.say(StatementFrame(beta.tag, false), beta.states(*said))

        await met(a, "contradiction", false)
        await holds(a, identical=2)

    under_attack(world, story)


def test_statements_that_run_ahead_or_fall_back_take_no_cut_out_of_the_record(world: World) -> None:
    """Beta has stated two entries, as Alpha has. Then it states what nobody has, and less of one feed than before."""

    async def story(beta: Hostile, a: Running) -> None:
        said = beta.history(2)
        honest = beta.states(*said)
        wire = await beta.wire()
        await beta.tell(wire, *said)
        await wire.say(honest)
        await holds(a, entries=2, bodies=2, identical=2)

        rows = sorted((feed, 2**32, bytes(32)) for feed in (beta.own, beta.theirs))
        ahead = beta.statement(*rows, clock=2**32)
        await wire.say(beta.states(*said[:1]), StatementFrame(beta.tag, ahead))
        store, kinds = a.node.service.store, (AttestationKind.AHEAD, AttestationKind.STATEMENT)

        async def taken() -> bool:
            kept = [store.newest(beta.line.id, kind).get(beta.line.node) for kind in kinds]
            return [each and each.data for each in kept] == [ahead, honest.data]

        await until("both to be looked at", taken)
        file = a.party.folder.parent / "after-the-attack.jsonl"
        export_line(a.party.folder, "Beta", file)
        assert verify_file(file)["identical_cut"] == {str(beta.own): 2}

    under_attack(world, story)


def test_equivocation_in_checkpoints(world: World) -> None:
    """Two signed trees of one size: both are kept."""

    async def story(beta: Hostile, a: Running) -> None:
        said = beta.history(2)
        wire = await beta.wire()
        await beta.tell(wire, *said)
        await holds(a, entries=2, bodies=2)
        origin = checkpoint.origin(beta.line.id, beta.line.node)
        notes = [
            checkpoint.sign(checkpoint.Checkpoint(origin, 2, tree), beta.signer).to_bytes()
            for tree in (root(*said), bytes(32))
        ]

        await wire.say(*(CheckpointFrame(beta.tag, note) for note in notes))

        await met(a, "checkpoint_equivocation", notes[1])

    under_attack(world, story)


def test_a_tree_signed_ahead_of_its_entries_spoils_no_record(world: World) -> None:
    """Beta signs trees of what Alpha does not hold yet, one of them of what it will never say; then it says it."""

    async def story(beta: Hostile, a: Running) -> None:
        said, store = beta.history(2), a.node.service.store
        origin = checkpoint.origin(beta.line.id, beta.line.node)
        true, false = [
            checkpoint.sign(checkpoint.Checkpoint(origin, size, tree), beta.signer).to_bytes()
            for size, tree in ((1, root(*said[:1])), (2, bytes(32)))
        ]
        wire = await beta.wire()
        await wire.say(CheckpointFrame(beta.tag, true), CheckpointFrame(beta.tag, false))

        def kept(*, ahead: bool) -> list[bytes]:
            return [each.data for each in store.checkpoints(beta.line.id, beta.line.node, ahead=ahead)]

        async def apart() -> bool:
            return kept(ahead=True) == [true, false]

        await until("both to be kept apart", apart)
        await beta.tell(wire, *said)

        await met(a, "contradiction", false)
        await until("none to be kept apart", lambda: _nothing(kept(ahead=True)))
        assert kept(ahead=False) == [true]
        file = a.party.folder.parent / "after-the-attack.jsonl"
        export_line(a.party.folder, "Beta", file)
        report = verify_file(file)
        assert report["holds"], report["findings"]
        assert report["counts"]["checkpoints"] >= 1

    under_attack(world, story)


async def _nothing(found: list[bytes]) -> bool:
    return not found


# receipts


def test_two_entries_that_begin_alike_spoil_no_receipt(world: World) -> None:
    """Beta makes two first entries whose ids have the same 4 bytes in front, and receipts the one that came second."""

    async def story(beta: Hostile, a: Running) -> None:
        first, second = alike(beta)
        wire = await beta.wire()
        await beta.tell(wire, first)
        await holds(a, entries=1, bodies=1)
        wire = await beta.wire(Held(beta.own, second.head, 0))
        await _serve(beta, wire, [second])
        await holds(a, forks=1)

        receipt = beta.receipt(Held(beta.own, second.head, 1))
        await wire.say(HeadReceiptFrame(beta.tag, receipt))

        async def kept() -> bool:
            newest = a.node.service.store.newest(beta.line.id, AttestationKind.HEAD_RECEIPT).get(beta.line.node)
            return newest is not None and newest.data == receipt

        await until("the receipt to be taken", kept)
        file = a.party.folder.parent / "after-the-attack.jsonl"
        export_line(a.party.folder, "Beta", file)
        report = verify_file(file)
        assert report["holds"], report["findings"]
        assert report["counts"]["receipts"] >= 1

    under_attack(world, story)


def alike(beta: Hostile) -> tuple[Said, Said]:
    """Return two entries of Beta's for its first place, with one beginning: they differ in what its clock said."""
    start = int(time()) - 1_000_000
    header = beta.entry(clock=start).entry.header_bytes
    before, after = header.split(b"\x1a" + start.to_bytes(4, "big"))
    known: dict[bytes, int] = {}
    for clock in range(start, start + 1_000_000):
        begins = sha256(before + b"\x1a" + clock.to_bytes(4, "big") + after).digest()[:4]
        if begins in known:
            return beta.entry(clock=known[begins]), beta.entry(clock=clock)
        known[begins] = clock
    raise AssertionError("no two in a million: as good as impossible")


def test_false_receipts_show_nothing_as_delivered(world: World) -> None:
    """Of more than was sent, of another branch, of the line with Gamma, or older than the last one."""

    async def story(beta: Hostile, a: Running) -> None:
        await a.act("send.text", "said", text="did this arrive?", marker="information", line="Beta")
        wire = await beta.wire()
        heads = await wire.hear(Heads, lambda frame: any(each.feed == beta.theirs for each in frame.held))
        (ours,) = [each for each in heads.held if each.feed == beta.theirs]
        assert ours.head is not None
        more = replace(ours, head=FeedHead(ours.size + 5, bytes(32)), whole=0)
        other = replace(ours, head=FeedHead(ours.head.sequence, ours.head.id[:4] + bytes(28)), whole=ours.size)
        elsewhere = beta.receipt(replace(ours, whole=ours.size), line=bytes(32))
        tried = [beta.receipt(other), elsewhere]

        await wire.say(HeadReceiptFrame(beta.tag, beta.receipt(more)))
        await wire.say(*(HeadReceiptFrame(beta.tag, each) for each in tried))
        for each in tried:
            await met(a, "bad_signature", each)
        assert await a.node.delivering()

        whole, behind = beta.receipt(replace(ours, whole=ours.size)), beta.receipt(replace(ours, whole=0))
        await wire.say(HeadReceiptFrame(beta.tag, whole), HeadReceiptFrame(beta.tag, behind))

        async def delivered() -> bool:
            return not await a.node.delivering()

        await until("the true receipt to count", delivered)
        assert await delivered()

    under_attack(world, story)


# withholding and reordering


def test_withholding_entries_and_bodies(world: World) -> None:
    """Beta claims to hold what it never gives: Alpha asks, waits within its windows, and shows nothing as held."""

    async def story(beta: Hostile, a: Running) -> None:
        said = beta.history(3)
        claimed = Held(beta.own, FeedHead(2**32 - 1, bytes(32)), 2**32)
        wire = await beta.wire(claimed)
        await wire.hear(Want, lambda frame: frame.feed == beta.own)
        await wire.say(beta.entries(*said))
        for each in said:
            await wire.hear(BodyWant, lambda frame, wanted=each.entry.id: frame.entry == wanted)  # type: ignore[misc]
        await holds(a, entries=3, bodies=0)
        asked = sum(frame.count for frame in wire.heard if isinstance(frame, Want))
        assert asked <= 512

        wire = await beta.wire(Held(beta.theirs, FeedHead(2**32 - 1, bytes(32)), 0))
        await wire.hear(Want, lambda frame: frame.feed == beta.theirs)
        await a.act("send.text", "still", text="Alpha writes all the same", marker="information", line="Beta")

    under_attack(world, story)


def test_reordering(world: World) -> None:
    """Backwards, and a FLASH without what was before it: nothing is placed out of its place."""

    async def story(beta: Hostile, a: Running) -> None:
        said = beta.history(6)
        flash = beta.entry(6, said[-1].entry.id, packed=act("now"), precedence=Precedence.FLASH)
        everything = [*said, flash]
        wire = await beta.wire()
        await wire.say(beta.entries(flash), *beta.bodies(flash))
        await wire.say(*(beta.entries(each) for each in reversed(said)))
        await holds(a, entries=2, pending=1, bodies=1)

        await _serve(beta, wire, everything)
        await holds(a, entries=7, bodies=7, pending=0, forks=0)

    under_attack(world, story)


# what spoils a record for its readers


def test_entries_that_follow_nothing_of_their_own_spoil_no_record(world: World) -> None:
    """Beta signs what follows an entry of Alpha's, or one that it never shows: Alpha keeps it, and its export holds."""

    async def story(beta: Hostile, a: Running) -> None:
        sent = await a.act("send.text", "said", text="Alpha's own words", marker="information", line="Beta")
        mine = bytes.fromhex(sent["entries"][0]["entry"])
        said = beta.history(3)
        wire = await beta.wire()
        await beta.tell(wire, *said)
        crooked = beta.entry(4, mine, packed=act("after Alpha's"), precedence=Precedence.FLASH)
        unshown = beta.entry(5, bytes(32), packed=act("after something else"), precedence=Precedence.FLASH)
        await wire.say(beta.entries(crooked), *beta.bodies(crooked), beta.entries(unshown), *beta.bodies(unshown))
        await wire.say(*(beta.entries(each) for each in beta.history(2, after=said[-1].head, word="and")))

        async def kept() -> bool:
            held = [a.node.service.store.entry(each.entry.id) for each in (crooked, unshown)]
            return all(each is not None for each in held)

        await until("Alpha to keep both", kept)

    under_attack(world, story)
