"""How long a node takes to know where its line stands: from its snapshot, and from the whole record.

A real store with a real line, filled with a long conversation; signatures are left out, since a start checks none.
Until a node is there it has the situation, the plans with all their meetings, and the same below the identical cut.
"""

import gc
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from openline.bench.figure import Figure
from openline.core.catalogue.element import Cover, Element
from openline.core.catalogue.parts import Content, write_parts
from openline.core.record.entry import Entry, Header
from openline.core.record.seal import Packed, Place, key_of, prepare, seal
from openline.node import party
from openline.node.agreement import Cut
from openline.node.board import Board
from openline.node.folder import Folder
from openline.node.lines import Line
from openline.node.service import opened
from openline.store.contract import Store
from openline.store.kept import Opening

Conversation = Callable[
    [int, bytes, tuple[bytes, ...], Callable[[Cover, Element, Place], Packed]], list[tuple[Entry, Content]]
]

PASSPHRASE = "a node that is measured"
SECRET = bytes(range(32))


def measure_start(say: Callable[[str], None], elements: int, conversation: Conversation) -> list[Figure]:
    """Measure the start of a node that holds so many elements, with a snapshot and without."""
    with tempfile.TemporaryDirectory() as folder, _line(Path(folder)) as (store, line):
        cut = _fill(store, line, elements, conversation)
        whole_s, board = _start(store, line, cut)
        kept = board.snapshot() or b""
        began = time.perf_counter()
        store.put_snapshot(line.id, kept).result()
        put_s = time.perf_counter() - began
        del board
        snapshot_s, _ = _start(store, line, cut)
    say(
        f"start of a node with {elements:,} elements: {whole_s:.1f} s from the record,"
        f" {snapshot_s:.1f} s from a snapshot"
    )
    say(f"the snapshot: {len(kept) / 1e6:.1f} MB, {put_s:.2f} s until it is on disk")
    return [
        Figure("situation: a node's start from the record", whole_s, "s"),
        Figure("situation: a node's start from its snapshot", snapshot_s, "s", peer="the whole record",
               ratio=snapshot_s / whole_s),
    ]  # fmt: skip


@contextmanager
def _line(base: Path) -> Iterator[tuple[Store, Line]]:
    folders = []
    for number, name in enumerate(("North", "South")):
        folder = base / name.lower()
        party.create(folder, name=name, language="en", listen=f"127.0.0.1:{4700 + number}", passphrase=PASSPHRASE)
        folders.append(Folder(folder))
    with opened(folders[0], PASSPHRASE) as service:
        service.call("line.open", {"card": party.own_card(folders[1]).data, "passphrase": PASSPHRASE})
        yield service.store, service.line(None)


def _fill(store: Store, line: Line, elements: int, conversation: Conversation) -> Cut:
    bodies: list[bytes] = []

    def body(cover: Cover, element: Element, place: Place) -> Packed:
        packed = seal(prepare(write_parts(cover, element), len(bodies).to_bytes(32, "big")), SECRET, place)
        bodies.append(packed.data)
        return packed

    def opened_with(header: Header, data: bytes) -> Opening:
        return Opening(key_of(header, data, SECRET))

    store.open_with(opened_with)
    said = conversation(elements, line.id, line.record.feeds, body)
    written = []
    for (entry, _), data in zip(said, bodies, strict=False):
        store.keep(entry)
        written.append(store.keep_body(entry.id, data))
    for future in written:
        future.result()
    sizes = {state.feed: state.placed.sequence + 1 for state in store.heads(line.id) if state.placed is not None}
    return Cut(sizes, sum(sizes.values()), None, (), bytes(32))


def _start(store: Store, line: Line, cut: Cut) -> tuple[float, Board]:
    gc.collect()
    began = time.perf_counter()
    board = Board(store, line)
    board.refresh()
    assert board.below.digest(cut, 0) is not None
    return time.perf_counter() - began, board
