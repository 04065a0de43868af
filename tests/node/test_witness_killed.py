"""kill -9 of a real witness while it signs: what it has signed, it knows when it starts again."""

import asyncio
import multiprocessing
import random
from contextlib import suppress
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import aiohttp
import pytest

from openline.core.record.merkle import Tree
from openline.node import witness
from parties import PASSPHRASE, make_party
from patience import PATIENCE_S
from processes import run_openline
from witnessing import Liar, Third, watch

KILLS = 6
TREE = Tree([number.to_bytes(2, "big") for number in range(4_000)])


def start(third: Third, log: Path) -> Any:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["openline.node.witness_http", "openline.cli.witness"])
    arguments = ["witness", "serve", str(third.folder), "--listen", f"127.0.0.1:{third.port}"]
    process = context.Process(target=run_openline, args=(str(log), arguments), daemon=True)
    process.start()
    until = monotonic() + PATIENCE_S
    while monotonic() < until and process.is_alive():
        with suppress(aiohttp.ClientError, OSError):
            if asyncio.run(third.ask(f"/openline/v1/alarms/{'0' * 64}"))[0] == 200:
                return process
        sleep(0.02)
    raise AssertionError(f"the witness did not start: {log.read_text()[-2000:]}")


async def show_until_gone(third: Third, liar: Liar, line: str, old: int, process: Any, seconds: float) -> int:
    """Show one tree after the other; return the size of the last that was acknowledged. It is killed meanwhile."""
    killer = asyncio.get_running_loop().call_later(seconds, process.kill)
    try:
        async with aiohttp.ClientSession() as session:
            while True:
                body = await asyncio.to_thread(liar.request, line, TREE, old, old + 1)
                async with session.post(third.address + "/add-checkpoint", data=body) as response:
                    assert response.status == 200
                    assert (await response.read()).count(b"\n") == 2
                old += 1
    except (aiohttp.ClientError, OSError):
        return old
    finally:
        killer.cancel()


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # connections of a process that is gone
def test_what_was_signed_is_on_disk_before_the_answer(tmp_path: Path) -> None:
    """A witness that forgot would sign another history for a place that it has signed before."""
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    watched = watch(tmp_path, a, b)
    third, liar, chance = watched.thirds[0], Liar(a), random.Random(7)
    acknowledged = known = 0
    for _ in range(KILLS):
        process = start(third, tmp_path / "witness.log")
        acknowledged = asyncio.run(
            show_until_gone(third, liar, watched.line, known, process, 0.2 + chance.random() * 0.3)
        )
        process.kill()
        process.join()
        with witness.opened(third.folder, PASSPHRASE) as opened:
            assert not opened.restored
            known = opened.newest(liar.origin(watched.line)).size
        # one more may be on disk than was acknowledged: it was killed before it answered, and never the reverse
        assert acknowledged <= known <= acknowledged + 1

    assert known > KILLS
