"""From one node to the other, as officers' machines do it: real TLS on the loopback, each node a process of its own.

A message is timed from the call that sends it to the moment when the sender has the peer's receipt: it was then durable
at home, carried, verified, durable at the peer, and receipted. Beside it the least that this takes on this machine:
two commits of one row and one round trip over the same TLS.
"""

import asyncio
import contextlib
import os
import signal
import sqlite3
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path

from openline.bearers.tls import Listener, TlsChannel, dial
from openline.bench.figure import Figure
from openline.bench.record_parties import OFFICER_PASSPHRASE, PASSPHRASE, Party
from openline.core.catalogue.every import CATALOGUE
from openline.core.catalogue.examples.every import EXAMPLES
from openline.core.encoding import decode
from openline.core.errors import Unavailable
from openline.node.node import Node
from openline.node.running import running
from openline.node.sizes import size_of
from openline.store.kept import Attestation, AttestationKind

Say = Callable[[str], None]
MESSAGES, WARM = 300, 30
COMMITS, TRIPS = 300, 300
TIMES_TARGET = 3.0
QUESTION_TARGET = 420.0
PATIENCE_S = 30.0


def sizes(say: Say) -> list[Figure]:
    """Print the bytes of every element's example, and return those of the question."""
    rows = []
    for example in EXAMPLES.values():
        size = size_of(example.cover, example.element)
        rows.append((CATALOGUE[example.cover.element].name, size.entry, size.body, size.entry + size.body, size.wire))
    say("bytes of one message: header with one link and signature, body, both together, and in the frames of a stream")
    for name, entry, body, both, wire in rows:
        say(f"  {name:18}{entry:6}{body:7}{both:7}{wire:7}")
    question = next(row for row in rows if row[0] == "QUESTION")
    return [
        Figure("record: a coded QUESTION", question[3], "bytes", QUESTION_TARGET, at_least=False,
               note=f"{question[4]} in frames; {len(rows)} elements above"),
    ]  # fmt: skip


def node_to_node(say: Say, parties: tuple[Party, Party]) -> list[Figure]:
    """Time messages from one node to the other."""
    a, b = parties
    commit = commits(a.folder.path)
    taken, trip = asyncio.run(_played(a, b))
    least = 2 * commit + trip
    middle, late = statistics.median(taken), statistics.quantiles(taken, n=100)[98]
    say(f"node to node: p50 {middle * 1e3:.2f} ms, p99 {late * 1e3:.2f} ms over {len(taken)} messages, one at a time;")
    say(f"  a commit {commit * 1e3:.2f} ms, a round trip over TLS {trip * 1e3:.2f} ms: least {least * 1e3:.2f} ms")
    note = "from send to durable and receipted; the limit is two commits and a round trip over TLS, p50"
    return [
        Figure("record: node to node, p50", middle * 1e3, "ms", TIMES_TARGET * least * 1e3, at_least=False,
               limit=least * 1e3, note=note),
        Figure("record: node to node, p99", late * 1e3, "ms", note="the same messages"),
    ]  # fmt: skip


def commits(folder: Path) -> float:
    """Return the seconds of one durable commit of one row, p50."""
    path = folder / "bench.sqlite"
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("CREATE TABLE rows (data BLOB)")
        taken = []
        for _ in range(COMMITS):
            started = time.perf_counter()
            connection.execute("INSERT INTO rows VALUES (?)", (bytes(400),))
            taken.append(time.perf_counter() - started)
    path.unlink()
    return statistics.median(taken)


async def _played(a: Party, b: Party) -> tuple[list[float], float]:
    async with running(a.folder.path, PASSPHRASE, listen=a.address) as node:
        with _served(b):
            await _up(node)
            return await _messages(node), await _round_trip(node)


@contextlib.contextmanager
def _served(party: Party) -> Iterator[None]:
    process = subprocess.Popen(
        [sys.executable, "-m", "openline.cli", "serve", "--node", str(party.folder.path), "--listen", party.address],
        env={**os.environ, "OPENLINE_PASSPHRASE": PASSPHRASE},
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        yield
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(10)


async def _up(node: Node) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while (await node.handle("line.list", {}))[0]["link"] != "up":
            await asyncio.sleep(0.05)


async def _messages(node: Node) -> list[float]:
    """Send one message after the other; return the seconds until the peer's receipt for each was kept."""
    receipts: asyncio.Queue[int] = asyncio.Queue()
    loop, store = asyncio.get_running_loop(), node.service.store
    line = node.service.line(None)
    own = line.record.feeds.index(node.service.node)
    keep = store.attest

    def attest(attestation: Attestation) -> Future[bool]:
        kept = keep(attestation)
        if attestation.kind is AttestationKind.HEAD_RECEIPT and attestation.node != node.service.node:
            whole = {row[0]: row[1] - row[3] for row in decode(attestation.data)[2]}
            kept.add_done_callback(lambda _: loop.call_soon_threadsafe(receipts.put_nowait, whole.get(own, 0)))
        return kept

    store.attest = attest  # type: ignore[method-assign]
    taken = []
    for number in range(WARM + MESSAGES):
        act = {"officer": "duty", "officer_passphrase": OFFICER_PASSPHRASE, "request_id": f"bench-{number}"}
        started = time.perf_counter()
        sent = await node.handle("send.signal", {"meaning": "keeping_clear", **act})
        kept = store.entry(bytes.fromhex(sent["entries"][0]["entry"]))
        assert kept is not None
        async with asyncio.timeout(PATIENCE_S):
            while await receipts.get() <= kept.entry.header.sequence:
                pass
        taken.append(time.perf_counter() - started)
    store.attest = keep  # type: ignore[method-assign]
    return taken[WARM:]


async def _round_trip(node: Node) -> float:
    """Return the seconds of one round trip of a frame over the TLS that nodes use, p50."""

    async def echo(channel: TlsChannel) -> None:
        with contextlib.suppress(Unavailable):
            while True:
                await channel.send(await channel.receive(PATIENCE_S))

    listener = Listener(node.identity, lambda _: True, echo)
    port = await listener.open("127.0.0.1", 0)
    channel = await dial("127.0.0.1", port, node.identity, lambda _: True)
    taken = []
    try:
        for _ in range(TRIPS):
            started = time.perf_counter()
            await channel.send(bytes(400))
            await channel.receive(PATIENCE_S)
            taken.append(time.perf_counter() - started)
    finally:
        await channel.close()
        await listener.close()
    return statistics.median(taken)
