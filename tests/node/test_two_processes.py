"""Two real `openline serve` processes and a wire between them that is cut, goes deaf and comes back."""

import asyncio
import shutil
from contextlib import AsyncExitStack
from pathlib import Path

from openline.core.errors import Unavailable
from openline.node.export import diff_files, export_line, verify_file
from parties import free_port, make_party, open_line, refused
from processes import serving_processes, start, wait_until_level
from relay import relaying


def test_two_processes_end_with_one_record(tmp_path: Path) -> None:
    """Both write all the while; one is killed in the middle and another is stopped as the system stops it."""
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta", language="uk")
    open_line(a, b)
    listens = {party.name: free_port() for party in (a, b)}

    async def scene() -> None:
        async with AsyncExitStack() as stack:
            wires = [await stack.enter_async_context(relaying(p.port, listens[p.name])) for p in (a, b)]
            with serving_processes(a, b, listens=listens) as nodes:

                async def write(side: int, name: str) -> None:
                    for number in range(10):
                        await asyncio.to_thread(nodes[side].text, f"{name}{number}", "x" * (number * 500 + 1))

                async def both_write(name: str) -> None:
                    await asyncio.gather(write(0, name), write(1, name))

                await both_write("whole")
                for wire in wires:
                    wire.cut()
                await both_write("cut")
                nodes[1].kill()
                await write(0, "killed")
                nodes[1] = await asyncio.to_thread(lambda: start(b, listen=listens["Beta"]))
                for wire in wires:
                    wire.heal()
                await both_write("healed")
                assert await asyncio.to_thread(nodes[0].stop) == 0
                await write(1, "stopped")
                nodes[0] = await asyncio.to_thread(lambda: start(a, listen=listens["Alpha"]))
                rows = await asyncio.to_thread(wait_until_level, *nodes)
                assert [row["entries"] - row["acts"] for row in rows] == [80, 80]

    asyncio.run(asyncio.wait_for(scene(), 120))
    for party in (a, b):
        export_line(party.folder, None, tmp_path / party.name)
        assert verify_file(tmp_path / party.name)["holds"]
    assert diff_files(tmp_path / "Alpha", tmp_path / "Beta")["identical"]


def test_a_process_on_an_older_copy_adopts_its_own_feed_before_it_writes(tmp_path: Path) -> None:
    """The copy is put back while nobody can be reached: it refuses; then it learns, and goes on without a fork."""
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    open_line(a, b)
    with serving_processes(b) as (peer,):
        with serving_processes(a) as (node,):
            node.text("one", "before the copy")
            wait_until_level(node, peer)
        shutil.copytree(a.folder, tmp_path / "copy", ignore=shutil.ignore_patterns("socket"))
        with serving_processes(a) as (node,):
            node.text("two", "after the copy")
            wait_until_level(node, peer)
    shutil.rmtree(a.folder)
    shutil.copytree(tmp_path / "copy", a.folder)

    with serving_processes(a) as (node,):
        with refused(Unavailable, "copied or restored"):
            node.text("three", "too early")
        with serving_processes(b) as (peer,):
            wait_until_level(node, peer)
            node.text("three", "now it knows")
            rows = wait_until_level(node, peer)

    assert [(row["entries"] - row["acts"], row["forks"]) for row in rows] == [(3, 0), (3, 0)]
