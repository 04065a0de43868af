"""Entries written: own ones by many writers who wait, and a peer's ones as they come; each acknowledged from the disk.

Created: `WRITERS` threads each say one thing after the other, and wait for each until it is on disk. Accepted: what one
node wrote is read, verified and kept in stores of another party, by two processes with a store each.
"""

import contextlib
import secrets
import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from nacl import bindings

from openline.bench.figure import Figure
from openline.bench.record_line import pens
from openline.bench.record_parties import Party
from openline.core.catalogue.element import Cover, CoverStatus
from openline.core.catalogue.examples.every import EXAMPLES
from openline.core.identity import Purpose, SoftwareSigner, signed_bytes
from openline.core.record.disclosure import check_body
from openline.core.record.entry import Entry, Link, verify_entry
from openline.node.speaking import Speech
from openline.store.kept import Kept, LineRecord, LineState
from openline.store.sqlite import SqliteStore

Say = Callable[[str], None]
WRITERS, ENTRIES_EACH = 64, 100
PEER_ENTRIES = 20_000
UNDER_WAY = 512
"""So many writes wait for the disk at once, about what the sync allows."""
PROCESSES = 2
CREATED_TARGET, SHARE_TARGET = 3_000.0, 0.6


def created(say: Say, parties: tuple[Party, Party]) -> list[Figure]:
    """Measure how many own entries a second are made, signed, sealed and on disk, with 64 who wait."""
    with parties[0].service() as service:
        line = service.line(None)
        example = next(each for each in EXAMPLES.values() if each.element.name == "QUESTION")
        speech = Speech(Cover(element=example.element.number, status=CoverStatus.TEST, sender="duty"), example.element)

        def write(writer: int) -> None:
            for number in range(ENTRIES_EACH):
                service.speaker.say_all(line.id, [speech], f"bench/{writer}/{number}")

        threads = [threading.Thread(target=write, args=(number,)) for number in range(WRITERS)]
        started, used = time.perf_counter(), time.process_time()
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        rate = WRITERS * ENTRIES_EACH / (time.perf_counter() - started)
        cpu = (time.process_time() - used) / WRITERS / ENTRIES_EACH
    signing = _signing()
    say(
        f"created: {rate:,.0f} entries/s with {WRITERS} waiting writers ({cpu * 1e6:.0f} µs of a core each);"
        f" signing alone {signing:,.0f}/s"
    )
    return [
        Figure("record: entries created", rate, "entries/s", CREATED_TARGET, limit=signing,
               note=f"signed, sealed, durable; {WRITERS} waiting writers; the limit is one core that only signs"),
    ]  # fmt: skip


def _signing() -> float:
    signer = SoftwareSigner(secrets.token_bytes(32))
    started = time.perf_counter()
    for _ in range(2_000):
        signer.sign(Purpose.ENTRY, bytes(200))
    return 2_000 / (time.perf_counter() - started)


def accepted(say: Say, base: Path) -> list[Figure]:
    """Measure how many of a peer's entries a second are verified and on disk, with two processes."""
    with ProcessPoolExecutor(PROCESSES, mp_context=get_context("spawn")) as pool:
        runs = [pool.submit(_accept, base / f"accepted-{number}") for number in range(PROCESSES)]
        found = [run.result() for run in runs]
    rate = sum(PEER_ENTRIES / seconds for seconds, _, _ in found)
    cpu = sum(used for _, used, _ in found) / PROCESSES / PEER_ENTRIES
    plain = PROCESSES / sum(seconds for _, _, seconds in found)
    say(
        f"accepted: {rate:,.0f} entries/s by {PROCESSES} processes ({cpu * 1e6:.0f} µs of a core each);"
        f" PyNaCl's plain check {plain:,.0f}/s on one core"
    )
    return [
        Figure("record: entries accepted, two processes", rate, "entries/s", SHARE_TARGET * plain, limit=plain,
               peer="PyNaCl crypto_sign_open on one core", ratio=rate / plain, note="verified, durable"),
    ]  # fmt: skip


def _accept(path: Path) -> tuple[float, float, float]:
    """Take in a made-up peer's entries; return seconds, seconds of the core, and PyNaCl's for one plain check."""
    line, writers = pens()
    entries: list[tuple[bytes, bytes]] = []
    last: Entry | None = None
    for number in range(PEER_ENTRIES):
        other = writers[1 - number % 2]
        links = () if last is None else (Link(other.feed, last.header.sequence, last.id),)
        last, body = writers[number % 2].write(links)
        entries.append((last.to_bytes(), body))
    keys = {writer.node: writer.signer.public_key for writer in writers}
    record = LineRecord(
        id=line.id, charter=line.charter, cards=line.cards, feeds=tuple(writer.node for writer in writers),
        state=LineState.CONFIRMED, addresses=(),
    )  # fmt: skip
    path.mkdir()
    plain = _plain(entries, keys)
    with contextlib.closing(SqliteStore(path / "record.sqlite", bytes(32))) as store:
        store.add_line(record).result()
        waiting: deque[Future[Kept]] = deque()
        started, used = time.perf_counter(), time.process_time()
        for data, body in entries:
            entry = Entry.from_bytes(data)
            verify_entry(entry, keys[entry.header.node])
            check_body(body, entry.header.body, entry.header.length)
            waiting.append(store.keep(entry, body))
            while len(waiting) > UNDER_WAY:
                waiting.popleft().result()
        while waiting:
            waiting.popleft().result()
        seconds, used = time.perf_counter() - started, time.process_time() - used
    return seconds, used, (plain + _plain(entries, keys)) / 2


def _plain(entries: list[tuple[bytes, bytes]], keys: dict[bytes, bytes]) -> float:
    made = [Entry.from_bytes(data) for data, _ in entries[:5_000]]
    ready = [(e.signature + signed_bytes(Purpose.ENTRY, e.header_bytes), keys[e.header.node]) for e in made]
    started = time.process_time()
    for signed, key in ready:
        bindings.crypto_sign_open(signed, key)
    return (time.process_time() - started) / len(ready)
