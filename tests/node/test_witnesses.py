"""Two nodes and three witnesses over real HTTP: what is witnessed, and whoever shows two histories (spec 7)."""

import asyncio
import json
import shutil
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from openline.core.errors import Misuse
from openline.core.record import checkpoint
from openline.core.record.alarm import TwoHistories, read_alarm, verify_alarm
from openline.core.record.cosignature import cosignatures
from openline.core.record.log import Log
from openline.core.record.witnessing import write_request
from openline.node import witness
from openline.node.evidence import kept
from openline.node.export import export_line, verify_file
from openline.node.folder import Folder, LockHeld
from openline.node.proving import verify_proof_file
from parties import PASSPHRASE, make_party, refused
from running import Running, level, play, told, until, up
from witnessing import FALSE, Liar, Third, Watched, make_third, watch

pytestmark = pytest.mark.usefixtures("impatient")


@pytest.fixture
def watched(tmp_path: Path) -> Watched:
    return watch(tmp_path, make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta"))


async def enter(stack: AsyncExitStack, watched: Watched) -> tuple[Running, Running]:
    wired = watched.wired
    for party in (wired.a, wired.b):
        await stack.enter_async_context(wired.relayed(party))
    a, b = [await stack.enter_async_context(wired.serving(party)) for party in (wired.a, wired.b)]
    await up(a, b)
    return a, b


async def witnessed(*sides: Running) -> None:
    async def all_of_it() -> bool:
        rows = [await side.row() for side in sides]
        return all(row["witnessed"] == row["identical"] == row["entries"] > 0 for row in rows)

    await until("everything to be witnessed on all sides", all_of_it)


def test_two_of_three_witnesses_make_what_is_identical_agreed(watched: Watched, tmp_path: Path) -> None:
    """One of the three is away, and the line goes on: identical, witnessed and agreed are told apart."""
    proof = tmp_path / "proof.olp"

    async def scene() -> None:
        async with AsyncExitStack() as stack:
            a, b = await enter(stack, watched)
            await a.text("t1", "first")
            await b.text("t2", "second")
            await level(a, b)
            rows = [await a.row(), await b.row()]
            assert all((row["identical"], row["witnessed"], row["agreed"]) == (row["entries"], 0, 0) for row in rows)
            assert "agreed, as the charter counts: 0" in (await a.ask("situation", language="en"))["facts"]

            await stack.enter_async_context(watched.thirds[0].serving())
            await until("the first witness", lambda: cosigned(a, watched, 1))
            assert [(await side.row())["witnessed"] for side in (a, b)] == [0, 0]

            await stack.enter_async_context(watched.thirds[1].serving())
            await witnessed(a, b)
            row, facts = await a.row(), (await a.ask("situation", language="en"))["facts"]
            assert row["agreed"] == row["entries"]
            assert f"entries identical on both sides: {row['entries']}" in facts
            assert any(
                words.startswith(f"of these witnessed: {row['entries']} (cosigned by at least 2 of 3")
                for words in facts
            )
            third = await a.text("t3", "third")
            await witnessed(a, b)
            proof.write_text((await a.ask("record.prove", entry=third))["file"])
            assert not [words for third in watched.thirds for words in third.words]

    play(scene())

    shown = verify_proof_file(proof)
    assert shown["cosigned_by"] == ["one", "two"]
    assert "Cosigned by 2 of the 3 witnesses that the charter names: one, two." in shown["sentences"]
    for party in (watched.wired.a, watched.wired.b):
        export_line(party.folder, None, out := tmp_path / f"{party.name}.export")
        report = verify_file(out)
        assert report["holds"]
        assert report["witnessed"] == report["identical_cut"]
        count = sum(report["witnessed"].values())
        assert f"  Of these also witnessed: {count} (cosigned by at least 2 of the 3 witnesses" in "\n".join(
            report["sentences"]
        )
        assert f"  The charter counts as agreed what is identical and witnessed: {count}." in report["sentences"]


async def cosigned(side: Running, watched: Watched, count: int) -> bool:
    """Say whether so many witnesses stand under a checkpoint of this side's own feed."""
    line = side.node.service.line(None)
    notes = side.node.service.store.checkpoints(line.id, side.node.service.node)
    parsed = [checkpoint.parse(note.data) for note in notes]
    return any(len(cosignatures(note, line.charter.witnesses)) >= count for note in parsed)


async def names_alpha(side: Running) -> bool:
    return bool((await side.row())["alarms"] == ["Alpha"])


async def shown_to(third: Third, liar: Liar, watched: Watched) -> int:
    """Return of how many entries the newest checkpoint is that a witness has seen of the liar's feed."""
    _, note = await third.ask(f"/openline/v1/latest/{liar.origin(watched.line)[12:]}")
    return checkpoint.parse(note).checkpoint.size


def test_who_shows_its_peer_another_history_than_a_witness_is_found_and_named(watched: Watched) -> None:
    """The witness cannot read the feed, and the peer cannot see the witness's: together they hold the proof."""
    liar, third = Liar(watched.wired.a), watched.thirds[0]

    async def scene() -> None:
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(third.serving())
            status, _ = await third.ask("/add-checkpoint", liar.request(watched.line, FALSE, 0, 1))
            assert status == 200
            a, b = await enter(stack, watched)
            await a.text("t1", "what the peer is shown")
            await a.text("t2", "and more of it")
            await level(a, b)

            await until("Alpha to be named", lambda: names_alpha(b))
            assert (
                "the keys of Alpha signed two histories of one feed; the evidence is kept"
                in (await b.ask("situation", language="en"))["facts"]
            )
            assert any("two_histories" in words and "Alpha" in words for words in b.log)
            await b.text("t3", "the line goes on")
            await level(a, b)

    play(scene())
    check_evidence(watched, liar)


def test_who_shows_two_witnesses_two_histories_is_found_and_named(watched: Watched) -> None:
    """One of the two histories is the peer's, so the other one meets it at some witness."""
    liar, (one, two, _) = Liar(watched.wired.a), watched.thirds

    async def scene() -> None:
        async with AsyncExitStack() as stack:
            for third in (one, two):
                await stack.enter_async_context(third.serving())
            a, b = await enter(stack, watched)
            await a.text("t1", "true")
            await level(a, b)
            await until("one witness to see the true one", lambda: cosigned(a, watched, 2))
            size = await shown_to(two, liar, watched)
            status, body = await two.ask("/add-checkpoint", liar.request(watched.line, FALSE, 0, size))
            assert (status, body) == (409, f"{size}\n".encode())
            assert "Alpha" in two.words[0]
            found = json.loads((await two.ask(f"/openline/v1/alarms/{watched.line}"))[1])["alarms"]
            assert len(found) == 1

            for side in (a, b):
                await until("both members to be told", lambda side=side: names_alpha(side))

    play(scene())
    check_evidence(watched, liar)
    assert [each["party"] for each in witness.evidence(two.folder)] == ["Alpha"]


def test_evidence_of_two_histories_is_kept_before_anybody_is_named(watched: Watched) -> None:
    """A node that stopped in between named a liar by evidence that was nowhere; where none can be kept, it waits."""
    liar, third = Liar(watched.wired.a), watched.thirds[0]

    async def scene() -> None:
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(third.serving())
            a, b = await enter(stack, watched)
            await a.text("t1", "true")
            await level(a, b)
            await until("the witness to see the true one", lambda: cosigned(a, watched, 1))
            size = await shown_to(third, liar, watched)
            place = b.party.folder / "evidence"
            place.touch()  # no folder, so nothing is kept in it

            await third.ask("/add-checkpoint", liar.request(watched.line, FALSE, 0, size))
            await told("the bytes of a fault could not be kept", b.log)
            assert (await b.row())["alarms"] == []
            place.unlink()

            await until("Alpha to be named", lambda: names_alpha(b))

    play(scene())
    check_evidence(watched, liar)


def check_evidence(watched: Watched, liar: Liar) -> None:
    """What Beta keeps convicts Alpha's node before anybody."""
    line = bytes.fromhex(watched.line)
    keys = next(node.keys for node in watched.wired.a.card.card.nodes if node.id == liar.node)
    log = Log(liar.origin(watched.line), line, liar.node, keys, "Alpha")
    found = [each for each in kept(Folder(watched.wired.b.folder)) if each.code == TwoHistories.code]
    assert {(each.peer, each.line) for each in found} == {(liar.node, line)}
    for each in found:
        verify_alarm(read_alarm(each.data.decode()), log)


@pytest.mark.parametrize("alarms", [b"[" * 100_000, b'{"alarms": ["%s"]}' % (b"[" * 100_000)], ids=["rows", "a row"])
def test_a_witness_that_answers_nonsense_keeps_nobody_from_the_others(watched: Watched, alarms: bytes) -> None:
    """One answer that no form foresaw once ended the showing to all witnesses, until the next start."""
    one, two, three = watched.thirds

    async def answer(request: web.Request) -> web.Response:
        return web.Response(body=alarms) if request.method == "GET" else web.Response(status=200, body=alarms)

    async def scene() -> None:
        liar = web.Application()
        liar.router.add_route("*", "/{any:.*}", answer)
        runner = web.AppRunner(liar)
        await runner.setup()
        try:
            await web.TCPSite(runner, "127.0.0.1", one.port).start()
            async with AsyncExitStack() as stack:
                a, b = await enter(stack, watched)

                async def refused_by() -> bool:
                    return all(
                        any("witness one: " in words and "alarm" in words for words in side.log) for side in (a, b)
                    )

                await until("its alarms to be refused", refused_by)
                for third in (two, three):
                    await stack.enter_async_context(third.serving())
                await a.text("t1", "shown all the same")
                await witnessed(a, b)
                assert not any("a task of the node" in words for words in a.log + b.log)
        finally:
            await runner.cleanup()

    play(scene())


def test_a_witness_that_was_restored_signs_nothing_until_it_has_caught_up(watched: Watched, tmp_path: Path) -> None:
    """Its old copy would sign a smaller tree, or another history, and a party that rolls back would be believed."""
    third, liar = watched.thirds[0], Liar(watched.wired.a)
    copy = tmp_path / "copy"

    async def before() -> None:
        async with AsyncExitStack() as stack:
            a, b = await enter(stack, watched)
            async with third.serving():
                await a.text("t1", "first")
                await until("the witness", lambda: cosigned(a, watched, 1))
            shutil.copytree(third.folder, copy)
            async with third.serving() as seen:
                await a.text("t2", "second")
                sizes = [seen.newest(liar.origin(watched.line)).size]
                await level(a, b)

                async def more() -> bool:
                    return seen.newest(liar.origin(watched.line)).size > sizes[0]

                await until("the witness to see more", more)

    async def after(expected: tuple[int, bytes]) -> None:
        async with third.serving() as opened:
            size = opened.newest(liar.origin(watched.line)).size
            asked = [
                await third.ask("/add-checkpoint", liar.request(watched.line, FALSE, old, size + 1))
                for old in (0, size - 1)
            ]
            assert [status for status, _ in asked] == [expected[0]] * 2
            if expected[0] == 409:
                assert asked[0][1] == f"{size}\n".encode()

    play(before())
    largest = newest_size(third, liar, watched)
    shutil.rmtree(third.folder)
    shutil.copytree(copy, third.folder)
    assert newest_size(third, liar, watched) < largest

    play(after((503, b"")))

    export_line(watched.wired.b.folder, None, out := tmp_path / "b.export")
    export_line(watched.wired.a.folder, None, own := tmp_path / "a.export")
    with witness.opened(third.folder, PASSPHRASE) as opened:
        assert opened.catch_up([out, own]) >= 1
    assert newest_size(third, liar, watched) == largest
    play(after((409, b"")))


def newest_size(third: Any, liar: Liar, watched: Watched) -> int:
    with witness.opened(third.folder, PASSPHRASE) as opened:
        return opened.newest(liar.origin(watched.line)).size


def test_catching_up_needs_an_export_of_every_line(watched: Watched, tmp_path: Path) -> None:
    """What is not shown may be what was signed."""
    other = tmp_path / "other"
    other.mkdir()
    a, b = make_party(other, "Alpha"), make_party(other, "Beta")
    watch(other, a, b)
    export_line(a.folder, None, out := tmp_path / "other.export")

    with witness.opened(watched.thirds[0].folder, PASSPHRASE) as opened, refused(Misuse, "no export is of the line"):
        opened.catch_up([out])


def test_the_http_front_has_limits(watched: Watched) -> None:
    """A stranger can ask anything, and gets an answer that costs little."""
    third, liar = watched.thirds[0], Liar(watched.wired.a)

    async def scene() -> None:
        async with third.serving():
            good = liar.request(watched.line, FALSE, 0, 3)
            for status, path, data in (
                (400, "/add-checkpoint", b"old 0\n\n"),
                (413, "/add-checkpoint", bytes(1 << 20)),
                (404, "/add-checkpoint", write_request(0, [], liar.note("00" * 32, FALSE, 3))),
                (200, "/add-checkpoint", good),
                (409, "/add-checkpoint", good),
                (405, "/add-checkpoint", None),
                (404, "/openline/v1/latest/nothing", None),
                (404, f"/openline/v1/latest/{'0' * 64}", None),
                (404, "/openline/v1/alarms/../../witness.key", None),
                (200, f"/openline/v1/alarms/{watched.line}", None),
                (404, "/witness.key", None),
            ):
                assert (await third.ask(path, data))[0] == status
            answers = await asyncio.gather(*(third.ask("/add-checkpoint", good) for _ in range(100)))
            assert {status for status, _ in answers} <= {409, 503}

    play(scene())


def test_of_requests_at_the_same_moment_one_history_is_signed(watched: Watched) -> None:
    """The race of the specification: what is read, judged and written is one step."""
    third, liar = watched.thirds[0], Liar(watched.wired.a)

    async def scene() -> None:
        async with third.serving() as opened:
            bodies = [liar.request(watched.line, FALSE, 0, size) for size in range(1, 20)]
            answers = await asyncio.gather(*(third.ask("/add-checkpoint", body) for body in bodies))
            signed = [size for size, (status, _) in enumerate(answers, 1) if status == 200]
            assert len(signed) == 1
            assert opened.newest(liar.origin(watched.line)).size == signed[0]

    play(scene())


def test_a_witness_watches_only_lines_that_name_its_keys(watched: Watched, tmp_path: Path) -> None:
    """A name is no key: a line that names another witness of that name is refused when it starts."""
    stranger = make_third(tmp_path, "stranger")
    with refused(Misuse, "names no witness stranger"):
        witness.watch(stranger.folder, tmp_path / "offer")
    shutil.rmtree(stranger.folder)
    (tmp_path / "apart").mkdir()
    same_name = make_third(tmp_path / "apart", "one")
    witness.watch(same_name.folder, tmp_path / "offer")

    with refused(Misuse, "other keys"), witness.opened(same_name.folder, PASSPHRASE):
        pass
    with witness.opened(watched.thirds[0].folder, PASSPHRASE):  # noqa: SIM117
        with refused(LockHeld), witness.opened(watched.thirds[0].folder, PASSPHRASE):
            pass
    with refused(Misuse, "no charter names a witness"):
        watched.wired.a.administer("line.witness", name="nobody", address="http://127.0.0.1:1")
    with refused(Misuse, "no witness's address"):
        watched.wired.a.administer("line.witness", name="one", address="ftp://127.0.0.1:1")
    watched.wired.a.administer("line.witness", name="one", address="")
    assert "one" not in Folder(watched.wired.a.folder).settings().witnesses
