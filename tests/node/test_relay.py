"""Members that are never up together, and a relay between them that reads nothing (spec 3.11, 7.6)."""

import shutil
from dataclasses import replace
from pathlib import Path
from time import time
from typing import Any

import pytest

from carrying_relay import Carrying, carried, handed_over, in_turn, make_relay
from openline.core.errors import Misuse, Unavailable
from openline.core.relay_card import MalformedRelayCard
from openline.node import links, relays, witness
from openline.node import relay as relay_program
from openline.node.carrying import Carrier, Written
from openline.node.relay import Relay
from openline.node.relay_keeping import droppable
from openline.node.running import once
from openline.protocol.frames import StatementFrame, tag_of
from openline.store.kept import AttestationKind
from parties import PASSPHRASE, Party, free_port, make_party, make_site, officer, refused
from relay import relaying
from running import Running, apart, level, play, serving, told, until, up

pytestmark = pytest.mark.usefixtures("impatient")

PLANTED = "the lighthouse keeper counts forty-one gulls"


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Party, Party]:
    return make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")


@pytest.fixture
def made(tmp_path: Path, pair: tuple[Party, Party]) -> Carrying:
    return carried(tmp_path, *pair)


def test_two_members_that_are_never_up_together_reach_an_identical_cut(
    made: Carrying, pair: tuple[Party, Party]
) -> None:
    """Entries, receipts and statements go through the relay alone, each way as often as it takes."""
    rows, states = {}, []

    async def scene() -> None:
        async with made.serving() as relay:

            async def speaks(side: Running) -> None:
                await side.text("said once", f"{PLANTED}, says {side.party.name}")

            await in_turn(relay, pair, scene=speaks)
            for number in range(6):
                side_of = pair[number % 2]
                async with serving(side_of) as side:
                    await handed_over(side, relay)
                    rows[side_of.name] = await side.row()
                    assert len([words for words in await side.texts() if PLANTED in words]) == 2
                    if side_of is pair[0]:
                        states.append([item["state"] for item in await side.ask("inbox") if item["ours"]])
                a, b = rows.get("Alpha"), rows.get("Beta")
                if a and b and a["fingerprint"] == b["fingerprint"] and a["identical"] == a["entries"] > 3:
                    break

    play(scene())
    assert rows["Alpha"]["fingerprint"] == rows["Beta"]["fingerprint"] is not None
    for row in rows.values():
        assert row["identical"] == row["entries"] == row["bodies"] > 3
    nowhere_in(made.folder, PLANTED)
    assert not [words for words in made.words if "broke a rule" in words]


def nowhere_in(folder: Path, words: str) -> None:
    """Search every file for a sentence, as text, and by what the search would find were it there."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert any(path.name == "relay.db" and b"Alpha" in path.read_bytes() for path in files), "cards are readable"
    found = [path.name for path in files if words.encode() in path.read_bytes()]
    assert not found


def test_an_entry_is_delivered_by_the_other_members_receipt_and_never_by_the_relay(
    made: Carrying, pair: tuple[Party, Party]
) -> None:
    """What a relay holds, nobody has read."""
    a, b = pair
    states: list[list[str]] = []

    async def look(side: Running) -> None:
        states.append([item["state"] for item in await side.ask("inbox") if item["ours"]])

    async def scene() -> None:
        async with made.serving() as relay:
            async with serving(a) as side:
                await side.text("t", "is it with you?")
                await handed_over(side, relay)
                assert (await side.row())["relays"][0]["link"] == "up"
                assert (await side.row())["link"] == "down"
                assert not await side.node.delivering()
                await look(side)
            await in_turn(relay, (b,))
            async with serving(a) as side:
                await handed_over(side, relay)
                await look(side)

    play(scene())
    assert states[0] == ["not delivered"]
    assert states[1] != ["not delivered"]


def test_what_comes_over_both_ways_is_one_record(made: Carrying, pair: tuple[Party, Party]) -> None:
    """Members that meet speak with each other, and with the relay beside it."""

    async def scene() -> None:
        async with made.serving() as relay, serving(pair[0]) as a, serving(pair[1]) as b:
            await up(a, b)
            for number in range(5):
                await a.text(f"a{number}", f"from Alpha {number}")
                await b.text(f"b{number}", f"from Beta {number}")
            await level(a, b)
            for side in (a, b):
                await handed_over(side, relay)
            assert await a.said() == 10

    play(scene())


def test_what_a_relay_kept_before_a_fault_of_its_own_reaches_the_others(
    made: Carrying, pair: tuple[Party, Party], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The channel that brought it is made anew, and brings nothing new: nobody was told, until more was said."""
    monkeypatch.setattr(links, "REST_S", 0.2)
    monkeypatch.setattr(relay_program, "CHORES_EVERY_S", 3_600.0)
    broken, real = False, Carrier.answers_to

    def answers_to(self: Carrier, written: Written, held: Any) -> Any:
        if broken and self.own is None:
            raise ZeroDivisionError("a fault")
        return real(self, written, held)

    monkeypatch.setattr(Carrier, "answers_to", answers_to)

    async def scene() -> None:
        nonlocal broken
        async with made.serving(), apart(pair[0]) as a, apart(pair[1]) as b:
            await a.text("t1", "said before")
            await level(a, b)
            broken = True
            await a.text("t2", "said at the fault")

            await told("our own fault: ZeroDivisionError", made.words)
            broken = False
            await level(a, b)
            assert await b.said() == 2

    play(scene())


def test_one_command_without_a_running_node_hands_over_to_the_relay(made: Carrying, pair: tuple[Party, Party]) -> None:
    """Whoever has no server says a sentence and goes: it must be out of the house by then, however slow the way."""
    a, b = pair
    behind = replace(made, port=free_port())

    async def scene() -> None:
        async with behind.serving() as relay, relaying(made.port, behind.port) as wire:
            wire.bytes_per_s = 10_000
            said = {"text": "left at the relay", "marker": "information", **officer("t")}
            await once(a.folder, PASSPHRASE, "send.text", said)
            wire.bytes_per_s = None
            async with serving(b) as side:

                async def heard() -> bool:
                    return any("left at the relay" in words for words in await side.texts())

                await until("the sentence", heard)
            assert relay.lines

    play(scene())


# what a relay's word counts for


def test_a_restored_copy_does_not_write_on_a_relays_word(
    made: Carrying, pair: tuple[Party, Party], tmp_path: Path
) -> None:
    """A relay that lies would make it sign two histories; what the relay holds is fetched all the same."""
    a, copy = pair[0], tmp_path / "copy"

    async def scene() -> None:
        async with made.serving() as relay:
            async with serving(a) as side:
                await side.text("t1", "before the copy")
                await handed_over(side, relay)
            shutil.copytree(a.folder, copy)
            async with serving(a) as side:
                await side.text("t2", "after the copy")
                await handed_over(side, relay)
                known = (await side.row())["entries"]
            shutil.rmtree(a.folder)
            shutil.copytree(copy, a.folder)
            async with serving(a) as side:

                async def fetched() -> bool:
                    return bool((await side.row())["entries"] == known)

                await until("its own newer entries", fetched)
                with refused(Unavailable, "copied or restored"):
                    await side.text("t3", "on the relay's word?")

    play(scene())


# who is let in


def test_a_relay_lets_in_who_joins_and_shuts_out_who_was_closed(
    made: Carrying, pair: tuple[Party, Party], tmp_path: Path
) -> None:
    """It follows the cards and closings in the record that it carries."""
    b = pair[1]

    async def scene() -> None:
        async with made.serving() as relay:
            _, key = await second_site(made, relay, b, tmp_path)
            async with serving(b) as side:
                await close_second_site(side)
                await until("the closed node to be shut out", lambda: lets_in(relay, key, False))
            assert relay.pinned(b.card.card.nodes[0].tls_key)

    play(scene())


def test_what_a_closed_node_signed_comes_in_by_no_relay(
    made: Carrying, pair: tuple[Party, Party], tmp_path: Path
) -> None:
    """Its keys may be a thief's: from the moment of its closing, over the channel that was open before (3.12.3)."""
    a, b = pair

    async def scene() -> None:
        async with made.serving() as relay:
            site, _ = await second_site(made, relay, b, tmp_path)
            line = relay.lines[0].id
            async with apart(a) as ours, apart(b) as theirs:
                await until("the second site to be known", lambda: states_all(ours, 3))
                await close_second_site(theirs)
                await told("was closed by its party", ours.log)
                with site.service() as stolen:
                    of, node = stolen.line(None), stolen.node
                    stated = stolen.agreement(of).state(stolen.signer, stolen.now() + 3_600)
                before = ours.node.service.store.newest(line, AttestationKind.STATEMENT)
                link = relay._links[ours.node.service.node]
                link.tell(line, StatementFrame(tag_of(line), stated))
                await theirs.text("t2", "and what its other node states comes in as before")
                mine = theirs.node.service.node
                await until("a newer statement", lambda: newer(ours, line, mine, before[mine].data))

                held = ours.node.service.store.newest(line, AttestationKind.STATEMENT)
                assert held[node].data == before[node].data != stated

    play(scene())


async def states(relay: Relay, node: bytes) -> bool:
    return node in relay.store.newest(relay.lines[0].id, AttestationKind.STATEMENT)


async def newer(side: Running, line: bytes, node: bytes, than: bytes) -> bool:
    return side.node.service.store.newest(line, AttestationKind.STATEMENT)[node].data != than


async def states_all(side: Running, nodes: int) -> bool:
    line = bytes.fromhex((await side.row())["line"])
    return len(side.node.service.store.newest(line, AttestationKind.STATEMENT)) == nodes


async def second_site(made: Carrying, relay: Relay, party: Party, base: Path) -> tuple[Party, bytes]:
    """Let a second site of a party join the line and be named in the record; return it, and its transport key."""
    await in_turn(relay, (party,), scene=lambda side: side.text("t", "a second site comes"))
    site = make_site(base, party, "second")
    site.administer("line.accept", offer=(base / "offer").read_bytes())
    site.administer("line.confirm", digits=site.lines()[0]["digits"])
    site.administer("line.relay", card=made.card)
    key = next(node.tls_key for node in party.card.card.nodes if node.slot == 1)
    async with serving(party):
        await until("the relay to know the new site", lambda: lets_in(relay, key))
    async with serving(site) as side:

        async def named() -> bool:
            return bool((await side.row())["named"])

        await until("the record to name the new site", named)
        await until("the relay to have what it states", lambda: states(relay, side.node.service.node))
    return site, key


async def close_second_site(side: Running) -> None:
    await side.ask("party.close", passphrase=PASSPHRASE, of=side.node.service.card.card.nodes[1].id.hex(),
                   reason="lost")  # fmt: skip


async def lets_in(relay: Relay, key: bytes, whether: bool = True) -> bool:
    return relay.pinned(key) is whether


def test_a_relay_lets_in_nobody_else(made: Carrying, pair: tuple[Party, Party], tmp_path: Path) -> None:
    """A party that has its card and is on no line of it stays outside."""
    stranger = make_party(tmp_path, "Gamma")

    async def scene() -> None:
        async with made.serving() as relay:
            assert not any(relay.pinned(node.tls_key) for node in stranger.card.card.nodes)
            assert all(relay.pinned(node.tls_key) for party in pair for node in party.card.card.nodes)

    play(scene())


def test_which_relay_a_line_has_is_said_at_home(made: Carrying, pair: tuple[Party, Party], tmp_path: Path) -> None:
    """Its card is taken, renewed and taken away; one that would be mistaken for another is refused."""
    a = pair[0]
    (row,) = a.lines()[0]["relays"]
    assert (row["name"], row["link"], row["held"]) == ("relay.example/one", "no node runs", None)
    with refused(MalformedRelayCard):
        a.administer("line.relay", card=b"no card")
    with refused(Misuse, "a relay's card is needed"):
        a.administer("line.relay")
    (tmp_path / "other").mkdir()
    with refused(Misuse, "another relay named"):
        a.administer("line.relay", card=make_relay(tmp_path / "other").card)

    newer = tmp_path / "newer.card"
    witness.relay_card(made.folder, newer, addresses=["127.0.0.1:1"], passphrase=PASSPHRASE)
    a.administer("line.relay", card=newer.read_bytes())
    assert a.lines()[0]["relays"][0]["addresses"] == ["127.0.0.1:1"]

    with refused(Misuse, "no relay relay.example/two"):
        a.administer("line.relay", remove="relay.example/two")
    a.administer("line.relay", remove="relay.example/one")
    assert a.lines()[0]["relays"] == []
    for number in range(relays.MAX_RELAYS):
        (base := tmp_path / f"r{number}").mkdir()
        a.administer("line.relay", card=make_relay(base, f"relay.example/{number}").card)
    with refused(Misuse, "at most 4 relays"):
        a.administer("line.relay", card=made.card)


# the disk


def test_a_relay_takes_in_no_more_than_it_has_room_for(made: Carrying, pair: tuple[Party, Party]) -> None:
    """Full, it still answers and passes on; with room again, it goes on where it was."""
    a, b = pair
    most = 200_000

    async def scene() -> None:
        async with made.serving(most) as relay:
            async with serving(a) as side:
                for number in range(60):
                    await side.text(f"t{number}", f"{number} " + "x" * 6_000)
                await until("the relay to be full", lambda: full(relay))
                held = (await side.row())["relays"][0]["held"]
                assert held is not None
                for number in range(60, 70):
                    await side.text(f"t{number}", f"{number} " + "x" * 6_000)
            size = relay.store.weight(relay.lines[0].id)
            assert most <= size < most + 262_144 + 512 * 1_024
            assert sum(path.stat().st_size for path in made.folder.glob("relay.db")) < 2 * (size + 200_000)
            async with serving(b) as side:

                async def got() -> bool:
                    return len(await side.texts()) > 10

                await until("what a full relay has", got)

        async with made.serving() as relay, serving(a) as side:
            await handed_over(side, relay)

    async def full(relay: Relay) -> bool:
        return not relay._has_room(relay.lines[0].id)

    play(scene())


def test_a_relay_drops_what_is_old_and_what_all_members_have(made: Carrying, pair: tuple[Party, Party]) -> None:
    """Neither alone is enough; headers stay, and what it has dropped nobody needs from it."""
    later = int(time()) + 31 * 86_400

    async def scene() -> None:
        async with made.serving() as relay:

            async def speaks(side: Running) -> None:
                await side.text("t", "to be dropped one day")

            await in_turn(relay, pair[:1], scene=speaks)
            line = relay.lines[0]
            assert not list(droppable(relay.store, line, later)), "Beta has nothing yet"
            await in_turn(relay, pair[::-1], times=3)
            assert not list(droppable(relay.store, line, int(time()))), "all of it is of today"
            gone = list(droppable(relay.store, line, later))
            assert len(gone) >= 2
            before = relay.store.weight(line.id)
            relay.store.erase(gone).result()
            assert relay.store.weight(line.id) < before
            assert not list(droppable(relay.store, line, later))
            await in_turn(relay, pair, scene=lambda side: side.text("t2", "and the line goes on"))

    play(scene())


def test_a_relay_keeps_of_each_node_the_newest_that_it_signed(made: Carrying, pair: tuple[Party, Party]) -> None:
    """A node that signs without end fills no disk of another's."""

    async def scene() -> None:
        async with made.serving() as relay:
            for number in range(3):
                await in_turn(relay, pair, scene=lambda side, n=number: side.text(f"t{n}", "again"))
            line = relay.lines[0].id
            for kind in (AttestationKind.STATEMENT, AttestationKind.HEAD_RECEIPT):
                assert len(relay.store.newest(line, kind)) == 2
            assert relay.store.checkpoints(line, relay.lines[0].nodes[0].id) == []

    play(scene())
