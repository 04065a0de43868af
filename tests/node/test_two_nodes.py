"""Two real nodes over real TLS, in one process: what is said arrives once, whatever happens to the wire between."""

import asyncio
import json
import shutil
from dataclasses import replace
from pathlib import Path
from time import monotonic
from typing import Any

import pytest

from openline.bearers.accepting import Accepting
from openline.core.catalogue.receipts import Test
from openline.core.errors import Misuse, Unavailable
from openline.node import conversation, keystore, links
from openline.node.chores import Chores
from openline.protocol.session import Life
from openline.store.errors import RequestReused
from parties import PASSPHRASE, Party, make_party, open_line, refused
from relay import Relay
from running import Running, Wired, both, down, level, play, serving, told, until, up

pytestmark = pytest.mark.usefixtures("impatient")


def areas(*boxes: tuple[str, float, float]) -> bytes:
    """Return a GeoJSON of boxes of one degree, all at one time: (id, west, south)."""
    features = [
        {
            "type": "Feature",
            "id": name,
            "geometry": {
                "type": "Polygon",
                "coordinates": [[[w, s], [w + 1, s], [w + 1, s + 1], [w, s + 1], [w, s]]],
            },
            "properties": {
                "kind": "live_firing", "title": name,
                "windows": [["2031-01-01T00:00:00Z", "2031-01-01T06:00:00Z"]],
            },
        }
        for name, w, s in boxes
    ]  # fmt: skip
    return json.dumps({"type": "FeatureCollection", "features": features}).encode()


# what is said


def test_what_is_said_arrives_and_is_receipted(wired: Wired) -> None:
    """Machine receipt, opened, understood, answered: each step is seen at the other end."""

    async def scene(a: Running, b: Running, *_: Relay) -> None:
        sent = await a.act("send.question", "q", about=[], topic="contact", items=["radio_contact"])
        question = sent["entries"][0]["entry"]
        await level(a, b)
        assert (await a.row())["fingerprint"]
        waiting = await b.ask("inbox")
        assert [(item["entry"], item["type"], item["ours"]) for item in waiting] == [(question, "QUESTION", False)]

        await b.act("reply", "o", target=question, opened=True)
        await b.act("reply", "u", target=question, understood=True)
        await b.act("reply", "x", target=question, result="stand_by", minutes=15)
        await level(a, b)

        details = dict((await a.ask("show", entry=question))["details"])
        assert "opened by a person – Beta" in details["Receipts"]
        assert "clear to the reader (not agreement) – Beta" in details["Receipts"]
        assert details["Answers"].endswith(": stand by 15 minutes.")
        assert [item["type"] for item in await b.ask("inbox")] == ["QUESTION"], "a stand-by is no answer"
        await b.act("reply", "y", target=question, result="yes")
        await level(a, b)
        assert [item["type"] for item in await b.ask("inbox")] == []

    both(wired, scene)


def test_both_sides_see_the_same_conflicts(wired: Wired) -> None:
    """Each computed them alone, from entries that reached it in another order."""

    async def scene(a: Running, b: Running, *_: Relay) -> None:
        ours = a.act("send.activity", "a", data=areas(("A1", 179.5, 10), ("A2", 40, 0), ("A3", 10, 60)))
        theirs = b.act("send.activity", "b", data=areas(("B1", -179.9, 10.5), ("B2", 40.5, 0.5), ("B3", -10, -60)))
        await asyncio.gather(ours, theirs)
        await level(a, b)

        found = [await side.ask("conflicts", language="en") for side in (a, b)]
        assert found[0]["fingerprint"] == found[1]["fingerprint"]
        assert sorted((c["ours"], c["theirs"]) for c in found[0]["conflicts"]) == [("A1", "B1"), ("A2", "B2")]
        assert sorted((c["ours"], c["theirs"]) for c in found[1]["conflicts"]) == [("B1", "A1"), ("B2", "A2")]
        assert all(c["between"] == "parties" for side in found for c in side["conflicts"])
        assert {c["severity_text"] for side in found for c in side["conflicts"]} == {"serious, 0 m"}

        rows = [row for side in (a, b) for row in (await side.ask("situation", language="en"))["rows"]]
        stands = {name: {row["stands"] for row in rows if name in row["sentence"]} for name in ("A1", "B2", "A3")}
        assert stands["A1"] == stands["B2"] == {"notified; conflicts: 1, serious, 0 m"}
        assert stands["A3"] == {"notified"}

        await told("conflict(s)", a.log, b.log)

    both(wired, scene)


def test_a_conflict_is_told_and_computed_again_on_the_other_side(wired: Wired) -> None:
    """An officer sends what the node computed; the peer's node computes it again, and believes nothing."""

    async def scene(a: Running, b: Running, *_: Relay) -> None:
        await a.act("send.activity", "a", data=areas(("A1", 179.5, 10)))
        await b.act("send.activity", "b", data=areas(("B1", -179.9, 10.5)))
        await level(a, b)
        (met,) = (await a.ask("conflicts"))["conflicts"]
        pair = {"one": met["theirs_entry"][:12], "other": met["ours_entry"][:12]}
        shown = [await side.ask("conflict", **pair) for side in (a, b)]
        assert shown[0]["result_hash"] == shown[1]["result_hash"]
        assert shown[0]["meetings"] == shown[1]["meetings"]
        assert shown[0]["meetings"][0]["area_km2"] > 1
        assert dict(shown[0]["details"])["Heights"] == "at all heights"
        assert dict(shown[0]["details"])["Least distance"] == "0 m"

        words = {"marker": "advice", "language": "en", "text": "we can begin an hour later"}
        sent = await a.act("send.conflict", "c", proposal=words, **pair)
        lie = {name: value for name, value in shown[0].items() if name not in ("meetings", "details")}
        wrong = await a.act("send.element", "w", kind="conflict", fields=lie | {"least_distance_m": 900})
        await level(a, b)

        told = [dict((await b.ask("show", entry=each["entries"][0]["entry"], language="en"))["details"])
                for each in (sent, wrong)]  # fmt: skip
        assert told[0]["Computed here"] == "the same result"
        assert told[1]["Computed here"].startswith("another result")

    both(wired, scene)


def test_a_plan_that_cannot_be_compared_is_shown_on_both_sides(wired: Wired) -> None:
    """To say nothing would say that nothing is there."""
    hourglass = json.loads(areas(("H", 0, 0)))
    ring = hourglass["features"][0]["geometry"]["coordinates"][0]
    ring[1], ring[2] = ring[2], ring[1]

    async def scene(a: Running, b: Running, *_: Relay) -> None:
        sent = await a.act("send.activity", "h", data=json.dumps(hourglass).encode())
        assert any("not compared" in note for note in sent["notes"])
        await level(a, b)

        (item,) = await b.ask("inbox", language="en")
        assert item["state"] == "not compared with other plans"
        shown = dict((await b.ask("show", entry=item["entry"], language="en"))["details"])
        assert "cross" in shown["Not compared"]
        assert [plan["name"] for plan in (await a.ask("conflicts"))["not_compared"]] == ["H"]

    both(wired, scene)


def test_a_request_that_is_repeated_changes_nothing(wired: Wired) -> None:
    """Whoever got no answer asks again; one entry, and the first result."""

    async def scene(a: Running, b: Running, *_: Relay) -> None:
        verbs: list[tuple[str, dict[str, Any]]] = [
            ("send.text", {"text": "once", "marker": "information"}),
            ("send.signal", {"meaning": "ended"}),
            ("send.test", {"text": "hear you"}),
            ("send.activity", {"data": areas(("A1", 0, 0), ("A2", 5, 5), ("A3", 9, 9))}),
            ("send.question", {"about": [], "topic": "other", "items": ["types"]}),
        ]
        for number, (verb, params) in enumerate(verbs):
            first = await a.act(verb, f"r{number}", **params)
            again = await a.act(verb, f"r{number}", **params)
            assert [row["entry"] for row in again["entries"]] == [row["entry"] for row in first["entries"]]
            assert {row["repeated"] for row in first["entries"]} == {False}
            assert {row["repeated"] for row in again["entries"]} == {True}
        await level(a, b)
        question = next(item["entry"] for item in await b.ask("inbox") if item["type"] == "QUESTION")
        for verb, params in (("reply", {"understood": True}), ("reply", {"result": "no"})):
            first = await b.act(verb, f"b{params}", target=question, **params)
            again = await b.act(verb, f"b{params}", target=question, **params)
            assert again["entries"] == [{**first["entries"][0], "repeated": True}]
        await level(a, b)
        rows = await a.ask("inbox", everything=True)
        said = [row for row in rows if "received by the machine" not in row["sentence"]]
        assert len(said) == 9

    both(wired, scene)


def test_a_request_id_is_not_taken_for_another_act(wired: Wired) -> None:
    """Nothing of the second is written: neither its first entry nor any after it."""

    async def scene(a: Running, b: Running, *_: Relay) -> None:
        await a.act("send.activity", "r", data=areas(("A1", 0, 0)))
        for other in (areas(("A1", 0, 0), ("A2", 5, 5)), areas(("B1", 0, 0), ("B2", 5, 5)), areas(("B1", 0, 0))):
            with refused(RequestReused):
                await a.act("send.activity", "r", data=other)
        with refused(RequestReused):
            await a.text("r")
        assert await a.said() == 1

    both(wired, scene)


# the wire


def test_a_cut_loses_nothing_and_says_nothing_twice(wired: Wired) -> None:
    """Both write while they cannot hear each other, several times over."""

    async def scene(a: Running, b: Running, to_a: Relay, to_b: Relay) -> None:
        for time in range(3):
            to_a.cut()
            to_b.cut()
            await down(a, b)
            await asyncio.gather(*(side.text(f"{time}-{n}", f"{time} {n}") for side in (a, b) for n in range(5)))
            if time == 0:
                states = {item["state"] for item in await a.ask("inbox") if item["ours"]}
                assert states == {"not delivered"}
            to_a.heal()
            to_b.heal()
            await level(a, b)
        assert await a.said() == 30
        assert [side.node.service.store.forks(bytes.fromhex((await side.row())["line"])) for side in (a, b)] == [[], []]

    both(wired, scene)


def test_cuts_at_random_moments_while_both_write(wired: Wired) -> None:
    """The channel breaks in the middle of frames, bodies and receipts."""

    async def scene(a: Running, b: Running, to_a: Relay, to_b: Relay) -> None:
        async def write(side: Running) -> None:
            for number in range(60):
                await side.text(f"w{number}", f"{number} " + "x" * 2_000)

        async def cut() -> None:
            for number in range(12):
                await asyncio.sleep(0.02 + 0.013 * (number % 5))
                to_a.cut()
                to_b.cut()
                to_a.heal()
                to_b.heal()

        await asyncio.gather(write(a), write(b), cut())
        await level(a, b)
        assert await a.said() == 120

    both(wired, scene)


def test_a_half_open_link_is_given_up_and_made_anew(wired: Wired, monkeypatch: pytest.MonkeyPatch) -> None:
    """A cable is pulled without a word: only silence shows it."""
    monkeypatch.setattr(conversation, "LIFE", Life(ping_s=0.2, silent_s=0.8))

    async def scene(a: Running, b: Running, to_a: Relay, to_b: Relay) -> None:
        await a.text("before")
        await level(a, b)
        to_a.deaf = to_b.deaf = True
        await a.text("into the void")
        await down(a, b)
        to_a.cut()
        to_b.cut()
        to_a.heal()
        to_b.heal()
        await level(a, b)
        assert await b.said() == 2

    both(wired, scene)


def test_a_slow_link_carries_everything_in_the_end(wired: Wired) -> None:
    """Some tens of kilobytes a second, both ways, with a long text in front; a FLASH does not wait for it."""

    async def scene(a: Running, b: Running, to_a: Relay, to_b: Relay) -> None:
        to_a.bytes_per_s = to_b.bytes_per_s = 60_000
        await asyncio.gather(*(a.text(f"long {n}", "x" * 12_000 + str(n)) for n in range(6)))
        await a.act("send.signal", "flash", meaning="keep_clear", precedence="flash")

        async def flash_is_there() -> bool:
            return any(item["type"] == "SIGNAL" for item in await b.ask("inbox"))

        await until("the flash to arrive", flash_is_there)
        await level(a, b)
        assert await b.said() == 7

    both(wired, scene)


def test_a_peer_that_restarts_gets_what_it_missed(wired: Wired) -> None:
    """It was away while we wrote, and we were away while it wrote."""

    async def scene() -> None:
        async with wired.relayed(wired.a), wired.relayed(wired.b):
            async with wired.serving(wired.a) as a:
                async with wired.serving(wired.b) as b:
                    await up(a, b)
                    await a.text("one")
                    await level(a, b)
                await a.text("two")
            async with wired.serving(wired.b) as b:
                await b.text("three")
                async with wired.serving(wired.a) as a:
                    await a.text("four")
                    await level(a, b)
                    assert await a.said() == 4
                    assert await a.ask("inbox", everything=True, language="en") is not None

    play(scene())


def test_a_line_confirmed_while_the_nodes_run_is_carried_at_once(tmp_path: Path) -> None:
    """Nobody has to restart a node after the call in which the digits were compared."""
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")

    async def scene() -> None:
        async with serving(a) as one, serving(b) as other:
            words = {"passphrase": PASSPHRASE}
            offered = await one.ask("line.open", card=b.card.data, **words)
            await other.ask("line.accept", offer=offered["offer"], **words)
            await one.ask("line.confirm", digits=offered["digits"], **words)
            await asyncio.sleep(0.5)
            await other.ask("line.confirm", digits=offered["digits"], **words)
            await up(one, other)
            await one.text("hello")
            await level(one, other)

    play(scene())


def test_one_node_carries_lines_with_two_peers(tmp_path: Path) -> None:
    """What is said on one line does not reach the other."""
    a, b, c = (make_party(tmp_path, name) for name in ("Alpha", "Beta", "Gamma"))
    with_b, with_c = open_line(a, b), open_line(a, c)

    async def scene() -> None:
        async with serving(a) as one, serving(b) as two, serving(c) as three:
            for line, name in ((with_b, "b"), (with_c, "c")):
                await one.act("send.text", name, line=line, text=f"to {name}", marker="information")
            with refused(Misuse, "several lines"):
                await one.text("to whom")

            async def there() -> bool:
                return all([[bool(words) for words in await side.texts()] == [True] for side in (two, three)])

            await until("both to arrive, each with its content", there)
            assert "to b" in (await two.texts())[0]
            assert "to c" in (await three.texts())[0]

    play(scene())


# an older copy


def copied(party: Party, place: Path) -> None:
    shutil.copytree(party.folder, place, ignore=shutil.ignore_patterns("socket"))


def restore(party: Party, place: Path) -> None:
    shutil.rmtree(party.folder)
    shutil.copytree(place, party.folder)


def test_an_older_copy_learns_its_own_newer_entries_before_it_writes(wired: Wired, tmp_path: Path) -> None:
    """Otherwise it would sign a place for the second time, and convict its party for ever."""

    async def scene() -> None:
        async with wired.relayed(wired.a), wired.relayed(wired.b):
            async with wired.serving(wired.b) as b:
                async with wired.serving(wired.a) as a:
                    await a.text("one")
                    await level(a, b)
                copied(wired.a, tmp_path / "copy")
                async with wired.serving(wired.a) as a:
                    await a.text("two")
                    await a.text("three")
                    await level(a, b)
            restore(wired.a, tmp_path / "copy")
            async with wired.serving(wired.a) as a:
                with refused(Unavailable, "copied or restored"):
                    await a.text("four")
                async with wired.serving(wired.b) as b:
                    await up(a, b)
                    await a.text("four")
                    await level(a, b)
                    assert [await a.said(), await b.said()] == [4, 4]
                    assert [row["forks"] for row in (await a.row(), await b.row())] == [0, 0]
            async with wired.serving(wired.a) as a:
                await a.text("five, alone again, for the peer has told us once")

    play(scene())


def test_a_copy_put_in_place_of_the_original_file_by_file_is_seen_as_well(wired: Wired, tmp_path: Path) -> None:
    """The record then keeps its place on the disk: only the kernel's own mark of time shows the copy."""

    async def scene() -> None:
        async with wired.serving(wired.a) as a:
            await a.text("one")
        copied(wired.a, tmp_path / "copy")
        for name in ("record.db-wal", "record.db-shm"):
            (wired.a.folder / name).unlink(missing_ok=True)
        for source in (tmp_path / "copy").iterdir():
            if source.is_file():
                (wired.a.folder / source.name).write_bytes(source.read_bytes())
        async with wired.serving(wired.a) as a:
            with refused(Unavailable, "copied or restored"):
                await a.text("two")

    play(scene())


def test_alone_takes_the_operators_word_for_it(wired: Wired, tmp_path: Path) -> None:
    """Nobody else is left who could know; the next start asks again until a peer has told."""

    async def scene() -> None:
        async with wired.serving(wired.a) as a:
            await a.text("one")
        copied(wired.a, tmp_path / "copy")
        restore(wired.a, tmp_path / "copy")
        async with wired.serving(wired.a, alone=True) as a:
            await a.text("two")
        async with wired.serving(wired.a) as a:
            with refused(Unavailable, "copied or restored"):
                await a.text("three")

    play(scene())


def test_one_peers_word_counts_for_its_own_line_only(tmp_path: Path) -> None:
    """Beta knows what Alpha told Beta; what Alpha told Gamma since the copy, only Gamma knows."""
    a, b, c = (make_party(tmp_path, name) for name in ("Alpha", "Beta", "Gamma"))
    with_b, with_c = open_line(a, b), open_line(a, c)

    async def scene() -> None:
        async with serving(a) as one:
            for line in (with_b, with_c):
                await one.act("send.text", line, line=line, text="one", marker="information")
        copied(a, tmp_path / "copy")
        restore(a, tmp_path / "copy")
        async with serving(a) as one, serving(b):

            async def linked() -> bool:
                return one.node.service.link_words(bytes.fromhex(with_b)) == "up"

            await until("Beta to be there", linked)
            await one.act("send.text", "b2", line=with_b, text="two", marker="information")
            with refused(Unavailable, "copied or restored"):
                await one.act("send.text", "c2", line=with_c, text="two", marker="information")

    play(scene())


def test_a_moved_folder_is_the_original(wired: Wired, tmp_path: Path) -> None:
    """Another name for the folder changes nothing in it."""

    async def scene() -> None:
        async with wired.serving(wired.a) as a:
            await a.text("one")
        wired.a.folder.rename(tmp_path / "elsewhere")
        async with serving(Party("Alpha", tmp_path / "elsewhere", wired.a.port), listen="") as a:
            await a.text("two")

    play(scene())


# peers that do not keep to the rules


def test_a_peer_that_refuses_us_is_not_dialled_without_pause(wired: Wired) -> None:
    """It has not confirmed the line yet: it lets us connect, and hangs up at once, every time."""

    async def scene() -> None:
        turned_away = 0

        async def hang_up(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            nonlocal turned_away
            turned_away += 1
            writer.close()

        accepting = Accepting(hang_up)
        server = await asyncio.start_server(accepting, "127.0.0.1", wired.b.port)
        async with serving(wired.a, listen=""):
            await asyncio.sleep(2.0)
        server.close()
        await accepting.close()
        await server.wait_closed()
        assert 2 <= turned_away <= 15

    play(scene())


def test_a_peer_at_fault_is_left_alone_for_a_while(wired: Wired, monkeypatch: pytest.MonkeyPatch) -> None:
    """It greets properly and then sends what is no frame, each time something else: the evidence stays small."""
    from openline.bearers.tls import Listener, make_certificate
    from openline.protocol.frames import Hello, write_frame

    monkeypatch.setattr(links, "REST_S", 0.4)
    line = wired.a.lines()[0]["line"]
    seeds = keystore.open_node(wired.b.folder, PASSPHRASE)
    opened: list[float] = []

    async def misbehave(channel: Any) -> None:
        opened.append(monotonic())
        await channel.send(write_frame(Hello((1,), (bytes.fromhex(line),))))
        await channel.send(b"\xff" + len(opened).to_bytes(4, "big"))
        await asyncio.sleep(5)

    async def kept(count: int) -> bool:
        folder = wired.a.folder / "evidence"
        return folder.is_dir() and len(list(folder.iterdir())) == count

    async def scene() -> None:
        listener = Listener(make_certificate(seeds.tls), lambda key: True, misbehave)
        await listener.open("127.0.0.1", wired.b.port)
        async with serving(wired.a, listen="") as a:
            await until("the third fault to be kept", lambda: kept(3))
            log = list(a.log)
        await listener.close()
        assert len(opened) == 3
        assert opened[1] - opened[0] >= 0.4 / 2  # the rest is spread by half, and grows
        assert opened[2] - opened[1] >= 0.8 / 2
        assert any("broke a rule" in words for words in log)

    play(scene())


def test_an_address_that_makes_no_sense_does_not_end_the_link(tmp_path: Path) -> None:
    """The card that names it is the peer's; we reach it where it can be reached, or it reaches us."""
    from openline.node import party

    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    settings = party.Folder(b.folder).settings()
    party.Folder(b.folder).save(replace(settings, listen=f"x..y:{b.port}"))
    party.issue_card(b.folder, tmp_path / "card", passphrase=PASSPHRASE, renew=True)
    open_line(a, b)

    async def scene() -> None:
        async with serving(a) as one, serving(b, listen=f"127.0.0.1:{b.port}") as other:
            await up(one, other)
            await asyncio.sleep(0.5)
            assert not any("a task of the node" in words for words in one.log + other.log)

    play(scene())


def test_a_full_disk_ends_the_channel_and_not_the_link(wired: Wired, monkeypatch: pytest.MonkeyPatch) -> None:
    """What could not be kept is fetched again when there is room; until then the peer is not pestered."""
    from openline.store.errors import StoreFull

    monkeypatch.setattr(links, "REST_S", 0.2)

    async def scene(a: Running, b: Running, *_: Relay) -> None:
        store = b.node.service.store
        real, full = store.keep, True

        def keep(entry: Any, body: bytes | None = None, **how: Any) -> Any:
            if not full:
                return real(entry, body, **how)
            from concurrent.futures import Future

            failed: Future[Any] = Future()
            failed.set_exception(StoreFull("the disk of the store is full"))
            return failed

        store.keep = keep  # type: ignore[method-assign]
        await a.text("no room for this")

        await told("not kept", b.log)
        full = False
        await level(a, b)
        assert await b.said() == 1

    both(wired, scene)


def test_a_fault_of_our_own_ends_one_channel_and_is_said(wired: Wired, monkeypatch: pytest.MonkeyPatch) -> None:
    """A task that died in silence would leave a link that looks up and carries nothing."""
    from openline.node.carrying import Carrier

    monkeypatch.setattr(links, "REST_S", 0.2)
    broken = True
    real = Carrier.carry

    def carry(self: Carrier, effect: Any, now: int) -> Any:
        if broken and type(effect).__name__ == "Keep":
            raise ZeroDivisionError("a fault")
        return real(self, effect, now)

    monkeypatch.setattr(Carrier, "carry", carry)

    async def scene(a: Running, b: Running, *_: Relay) -> None:
        nonlocal broken
        await a.text("one")

        await told("our own fault: ZeroDivisionError", b.log)
        broken = False
        await level(a, b)

    both(wired, scene)


def test_a_stranger_is_refused_and_does_not_fill_the_log(wired: Wired) -> None:
    """Whoever holds another key is turned away before it has said a word."""
    from openline.bearers.tls import dial, make_certificate
    from openline.core.errors import OpenlineError

    async def scene() -> None:
        async with wired.serving(wired.a) as a:
            for number in range(6):
                try:
                    identity = make_certificate(bytes([number]) * 32)
                    stranger = await dial("127.0.0.1", wired.listens["Alpha"], identity, lambda key: True)
                    with pytest.raises(OpenlineError):
                        await stranger.receive(2.0)
                    await stranger.close()
                except OpenlineError:
                    pass
            assert sum("refused" in words for words in a.log) == 1

    play(scene())


def test_a_test_of_the_line_says_what_its_node_sees_and_the_other_sees_the_same(wired: Wired) -> None:
    """Two nodes that see the world differently find out at the next test, not at the next crisis."""

    async def scene(a: Running, b: Running, *_: Relay) -> None:
        await a.act("send.activity", "r1", data=areas(("A1", 0, 0), ("A2", 40, 40)))
        await b.act("send.activity", "r2", data=areas(("B1", 0.5, 0.5)))
        await b.act("send.question", "r3", about=[], topic="other", items=["types"])
        await level(a, b)
        service = a.node.service
        later = Chores(service._chores._speaker, service.node, "en", lambda: service.now() + 3_700)

        def chores() -> list[bytes]:
            line = service.line(None)
            return later.run(line, service.board(line), service.cut(line))

        def reach_the_cut() -> None:
            line = b.node.service.line(None)
            assert b.node.service.board(line).below.digest(b.node.service.cut(line), service.now())

        await b.node.in_verbs(reach_the_cut)
        written = await a.node.in_verbs(chores)
        await level(a, b)

        def seen() -> tuple[Test, bytes | None, list[dict[str, Any]]]:
            board = b.node.service.board(b.node.service.line(None))
            said = board[written[-1]].element
            assert isinstance(said, Test)
            assert said.cut is not None
            assert said.situation_at is not None
            digest = board.below.remembered(said.cut, said.situation_at)
            return said, digest, b.node.service.call("situation", {})["rows"]

        said, ours, rows = await b.node.in_verbs(seen)
        assert said.situation is not None
        assert ours == said.situation
        assert "situation-differs" not in {row["code"] for row in rows}

    both(wired, scene)
