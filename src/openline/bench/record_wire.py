"""From one node to the other, as officers' machines do it: real TLS on the loopback, each node a process of its own.

A message is timed from the call that sends it to the moment when the sender has verified the peer's receipt: it was
then durable at home, carried, verified, durable at the peer, and receipted. That the receipt is on disk at the sender
too is one commit more, and a figure of its own. Beside them the least that this takes on this machine: two commits of
one row and one round trip over the same TLS, between two processes as well. And between the two, what the same message
takes with nothing around it (`record_bare`): how much of the time is the node's.
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
from dataclasses import dataclass, field
from multiprocessing import Pipe, get_context
from multiprocessing.connection import Connection
from pathlib import Path

from openline.bearers.tls import Listener, TlsChannel, dial, make_certificate
from openline.bench.figure import Figure
from openline.bench.record_bare import bare_exchange
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
MESSAGES, WARM = 300, 150
"""So many before them that both nodes have folded their logs once, as for the limit: one that grows costs more."""
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
    before = commits(a.folder.path)
    taken = asyncio.run(_played(a, b))
    commit = min(before, commits(a.folder.path))  # a disk that was busy for a while must not raise the limit
    trip = asyncio.run(_round_trip())
    least = 2 * commit + trip
    bare = bare_exchange(a.folder.path) * 1e3
    middle, late, kept = _median_ms(taken.receipted), _late_ms(taken.receipted), _median_ms(taken.kept)
    say(f"node to node: p50 {middle:.2f} ms, p99 {late:.2f} ms over {MESSAGES} messages, one at a time;")
    say(f"  p50 {kept:.2f} ms until the receipt is on disk at the sender too, p99 {_late_ms(taken.kept):.2f} ms;")
    say(f"  p50 {bare:.2f} ms with the same stores, signatures, seals, frames and TLS, and no node around them;")
    say(f"  a commit {commit * 1e3:.2f} ms, a round trip over TLS {trip * 1e3:.2f} ms: least {least * 1e3:.2f} ms")
    note = "from send to durable and receipted; the limit is two commits and a round trip over TLS, p50"
    return [
        Figure("record: node to node, p50", middle, "ms", TIMES_TARGET * least * 1e3, at_least=False,
               limit=least * 1e3, note=note),
        Figure("record: node to node, without a node, p50", bare, "ms", limit=least * 1e3,
               note="the same stores, signatures, seals, frames and TLS"),
        Figure("record: node to node, p99", late, "ms", note="the same messages"),
        Figure("record: node to node, receipt kept, p50", kept, "ms", note="the same messages; one commit more"),
    ]  # fmt: skip


def _median_ms(seconds: list[float]) -> float:
    return statistics.median(seconds) * 1e3


def _late_ms(seconds: list[float]) -> float:
    return statistics.quantiles(seconds, n=100)[98] * 1e3


def commits(folder: Path) -> float:
    """Return the seconds of one durable commit of one row, p50."""
    path = folder / "bench.sqlite"
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("CREATE TABLE rows (data BLOB)")
        # A log that still grows costs the file system more: a node's has long been folded into its file once.
        connection.execute("INSERT INTO rows VALUES (zeroblob(5000000))")
        taken = []
        for _ in range(COMMITS):
            started = time.perf_counter()
            connection.execute("INSERT INTO rows VALUES (?)", (bytes(400),))
            taken.append(time.perf_counter() - started)
    path.unlink()
    return statistics.median(taken)


@dataclass
class Taken:
    """Seconds of each message, until its receipt was verified and until that was kept."""

    receipted: list[float] = field(default_factory=list)
    kept: list[float] = field(default_factory=list)


async def _played(a: Party, b: Party) -> Taken:
    async with running(a.folder.path, PASSPHRASE, listen=a.address) as node:
        with _served(b):
            await _up(node)
            return await _messages(node)


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


async def _messages(node: Node) -> Taken:
    """Send one message after the other, each once the peer's receipt for the one before was kept."""
    receipts: asyncio.Queue[tuple[int, float, float]] = asyncio.Queue()
    loop, store = asyncio.get_running_loop(), node.service.store
    line = node.service.line(None)
    own = line.record.feeds.index(node.service.node)
    keep = store.attest

    def attest(attestation: Attestation) -> Future[bool]:
        """Note when a receipt comes to be kept: it has been verified then."""
        verified, kept = time.perf_counter(), keep(attestation)
        if attestation.kind is AttestationKind.HEAD_RECEIPT and attestation.node != node.service.node:
            whole = {row[0]: row[1] - row[3] for row in decode(attestation.data)[2]}.get(own, 0)

            def noted(_: Future[bool]) -> None:
                loop.call_soon_threadsafe(receipts.put_nowait, (whole, verified, time.perf_counter()))

            kept.add_done_callback(noted)
        return kept

    store.attest = attest  # type: ignore[method-assign]
    taken = Taken()
    for number in range(WARM + MESSAGES):
        act = {"officer": "duty", "officer_passphrase": OFFICER_PASSPHRASE, "request_id": f"bench-{number}"}
        started = time.perf_counter()
        sent = await node.handle("send.signal", {"meaning": "keeping_clear", **act})
        written = store.entry(bytes.fromhex(sent["entries"][0]["entry"]))
        assert written is not None
        async with asyncio.timeout(PATIENCE_S):
            whole = -1
            while whole <= written.entry.header.sequence:
                whole, verified, kept = await receipts.get()
        if number >= WARM:
            taken.receipted.append(verified - started)
            taken.kept.append(kept - started)
    store.attest = keep  # type: ignore[method-assign]
    return taken


async def _round_trip() -> float:
    """Return the seconds of one round trip of a frame over the TLS that nodes use, between two processes, p50."""
    ours, theirs = Pipe()
    process = get_context("spawn").Process(target=_echo, args=(theirs,))
    process.start()
    try:
        port = await asyncio.to_thread(ours.recv)
        channel = await dial("127.0.0.1", port, make_certificate(bytes(32)), lambda _: True)
        taken = []
        for _ in range(TRIPS):
            started = time.perf_counter()
            await channel.send(bytes(400))
            await channel.receive(PATIENCE_S)
            taken.append(time.perf_counter() - started)
        await channel.close()
        return statistics.median(taken)
    finally:
        process.terminate()
        process.join()


def _echo(told: "Connection[int, int]") -> None:
    """Send back every frame that comes, in a process of its own."""

    async def back(channel: TlsChannel) -> None:
        with contextlib.suppress(Unavailable):
            while True:
                await channel.send(await channel.receive(PATIENCE_S))

    async def serve() -> None:
        listener = Listener(make_certificate(bytes(32)), lambda _: True, back)
        told.send(await listener.open("127.0.0.1", 0))
        await asyncio.Event().wait()

    asyncio.run(serve())
