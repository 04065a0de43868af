"""The same exchange with nothing around it: what a message takes in this program's own parts, without a node.

One process writes, seals, signs, and sends over the TLS that nodes use; another verifies, keeps and receipts; the first
verifies the receipt. Stores, keys, frames and receipts are those of a node. What is left out is all that a node is for:
the officer and his role, the board, the sync's state machine, quotas, other lines, other peers.
"""

import asyncio
import contextlib
import statistics
import time
from dataclasses import dataclass
from multiprocessing import Pipe, get_context
from multiprocessing.connection import Connection
from pathlib import Path

from openline.bearers.tls import Listener, TlsChannel, dial, make_certificate
from openline.bench.record_line import BEGIN, PARTS, Line, Pen, pens
from openline.core.errors import Unavailable
from openline.core.identity import SoftwareSigner
from openline.core.record.disclosure import check_body
from openline.core.record.entry import Entry, Header, Precedence, Status, sign_entry, verify_entry
from openline.core.record.feed import FeedHead
from openline.core.record.head_receipts import HeadReceipt, Held, read_head_receipt, sign_head_receipt
from openline.core.record.seal import Place, prepare, seal
from openline.protocol.frames import Body, Entries, HeadReceiptFrame, read_frame, tag_of, write_frame
from openline.store.kept import Appended, Built, LineRecord, LineState, Position
from openline.store.sqlite import SqliteStore

MESSAGES, WARM = 300, 150
PATIENCE_S = 30.0
SECRET, SALT = bytes(range(32)), bytes(32)


@dataclass(frozen=True)
class _Side:
    """What both processes are given: the line, who writes on it, and a folder."""

    line: Line
    writer: bytes
    writer_key: bytes
    reader: bytes
    reader_seed: bytes
    folder: Path

    def store(self, name: str) -> SqliteStore:
        store = SqliteStore(self.folder / name, bytes(32))
        feeds = (self.writer, self.reader)
        record = LineRecord(
            id=self.line.id, charter=self.line.charter, cards=self.line.cards, feeds=feeds,
            state=LineState.CONFIRMED, addresses=(),
        )  # fmt: skip
        store.add_line(record).result()
        return store


def bare_exchange(folder: Path) -> float:
    """Return the seconds from the wish to write to the verified receipt, p50; two stores are left in `folder`."""
    line, (writer, reader) = pens()
    seed = bytes(reversed(range(32)))
    side = _Side(line, writer.node, writer.signer.public_key, reader.node, seed, folder)
    ours, theirs = Pipe()
    process = get_context("spawn").Process(target=_read, args=(theirs, side))
    process.start()
    try:
        with contextlib.closing(side.store("writer.sqlite")) as store:
            return asyncio.run(_write(ours, side, writer, store))
    finally:
        process.terminate()
        process.join()


async def _write(told: "Connection[int, int]", side: _Side, pen: Pen, store: SqliteStore) -> float:
    port = await asyncio.to_thread(told.recv)
    channel = await dial("127.0.0.1", port, make_certificate(bytes(32)), lambda _: True)
    key, taken = SoftwareSigner(side.reader_seed).public_key, []
    for number in range(WARM + MESSAGES):
        started = time.perf_counter()
        entry, body = await _appended(side, pen, store)
        tag = tag_of(side.line.id)
        frames = write_frame(Entries(tag, (entry.to_bytes(),))), write_frame(Body(tag, entry.id, 0, body))
        await channel.send(*frames)
        frame = read_frame(await channel.receive(PATIENCE_S))
        assert isinstance(frame, HeadReceiptFrame)
        receipt = read_head_receipt(frame.data, side.line.id, side.reader, key, lambda *_, id=entry.id: [id])
        assert receipt.held[0].whole == number + 1
        if number >= WARM:
            taken.append(time.perf_counter() - started)
    await channel.close()
    return statistics.median(taken)


async def _appended(side: _Side, pen: Pen, store: SqliteStore) -> tuple[Entry, bytes]:
    """Write, seal and sign the next entry; return it with its body once it is on disk."""
    bodies: list[bytes] = []
    prepared = prepare(PARTS, SALT)

    def build(at: Position) -> Built:
        packed = seal(prepared, SECRET, Place(at.line, at.node, 1, at.sequence))
        bodies.append(packed.data)
        header = Header(
            line=at.line, node=at.node, sequence=at.sequence, previous=at.previous, seen=at.seen,
            clock=BEGIN + at.sequence, precedence=Precedence.ROUTINE, status=Status.ACTUAL, epoch=1,
            body=packed.body, length=packed.length,
        )  # fmt: skip
        return Built(sign_entry(header, pen.signer), packed)

    done: Appended = await asyncio.wrap_future(store.append(side.line.id, side.writer, None, build))
    return done.entry, bodies[0]


def _read(told: "Connection[int, int]", side: _Side) -> None:
    """Keep and receipt every entry that comes, in a process of its own."""
    signer = SoftwareSigner(side.reader_seed)

    async def keep(channel: TlsChannel) -> None:
        with contextlib.suppress(Unavailable):
            while True:
                entries, body = [read_frame(await channel.receive(PATIENCE_S)) for _ in range(2)]
                assert isinstance(entries, Entries)
                assert isinstance(body, Body)
                entry = Entry.from_bytes(entries.entries[0])
                verify_entry(entry, side.writer_key)
                check_body(body.data or b"", entry.header.body, entry.header.length)
                await asyncio.wrap_future(store.keep(entry, body.data))
                held = Held(0, FeedHead(entry.header.sequence, entry.id), entry.header.sequence + 1)
                receipt = sign_head_receipt(HeadReceipt(side.line.id, side.reader, BEGIN, (held,)), signer)
                await channel.send(write_frame(HeadReceiptFrame(tag_of(side.line.id), receipt)))

    async def serve() -> None:
        listener = Listener(make_certificate(bytes(32)), lambda _: True, keep)
        told.send(await listener.open("127.0.0.1", 0))
        await asyncio.Event().wait()

    with contextlib.closing(side.store("reader.sqlite")) as store:
        asyncio.run(serve())
