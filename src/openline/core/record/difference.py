"""Comparing two exports of one line: the first entry in canonical order in which they differ (spec 2.11)."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from itertools import zip_longest
from typing import Final

from openline.core.charter import read_charter
from openline.core.record.entry import Entry
from openline.core.record.export import EntryItem, ForkItem, Opening, read_export
from openline.core.record.places import Index, MemoryIndex, Places, Table

_PENDING: Final = 1 << 63  # the depth of what has no place yet: it comes last


class Kind(Enum):
    """What kind of difference it is."""

    OTHER_LINE = "other_line"  # not two records of one line
    MISSING_IN_A = "missing_in_a"
    MISSING_IN_B = "missing_in_b"
    FORK = "fork"  # each side holds another entry of this node for this place
    OTHER_BYTES = "other_bytes"  # the same header under another signature
    OTHER_BODY = "other_body"
    BODY_MISSING_IN_A = "body_missing_in_a"
    BODY_MISSING_IN_B = "body_missing_in_b"


@dataclass(frozen=True, slots=True)
class Difference:
    """The first difference.

    Attributes:
        node, sequence: the place in the record; None where the records are of two lines.
        a, b: id of the entry in each export, None where it is missing.
    """

    kind: Kind
    node: bytes | None = None
    sequence: int | None = None
    a: bytes | None = None
    b: bytes | None = None


@dataclass(frozen=True, slots=True)
class _Row:
    """An entry as it stands in one file, by its hashes."""

    key: bytes  # depth, node, id: what the canonical order sorts by
    sequence: int
    data: bytes
    body: bytes  # empty where it is not held

    @classmethod
    def of(cls, key: bytes, value: bytes) -> "_Row":
        return cls(key, int.from_bytes(value[:8], "big"), value[8:40], value[40:])

    @property
    def node(self) -> bytes:
        return self.key[8:40]

    @property
    def id(self) -> bytes:
        return self.key[40:]


def diff_exports(a: Iterable[bytes], b: Iterable[bytes], index: Index | None = None) -> Difference | None:
    """Return the first entry in canonical order in which two exports differ; None if they hold the same record.

    Checkpoints, statements, receipts and the exporter are not compared: each side has its own. Nothing is verified
    here: check both with `verify_export` first.

    Args:
        index: where to keep both records' ids and hashes; in memory if there is none.
    Raises:
        MalformedExport, MalformedEntry: a file is not in its form.
    """
    index = index or MemoryIndex()
    line_a, rows_a = _record(a, index)
    line_b, rows_b = _record(b, index)
    if line_a != line_b:
        return Difference(Kind.OTHER_LINE)
    # the first pair that is not one entry ends the comparison, so the two need not be aligned again
    for item_a, item_b in zip_longest(rows_a.items(), rows_b.items()):
        if item_a == item_b:
            continue
        row_a, row_b = (_Row.of(*item) if item else None for item in (item_a, item_b))
        if row_a is None or (row_b is not None and row_b.key < row_a.key):
            assert row_b is not None
            other = _other(row_b, rows_a, rows_b)
            return Difference(Kind.FORK if other else Kind.MISSING_IN_A, row_b.node, row_b.sequence, other, row_b.id)
        if row_b is None or row_a.key < row_b.key:
            other = _other(row_a, rows_b, rows_a)
            return Difference(Kind.FORK if other else Kind.MISSING_IN_B, row_a.node, row_a.sequence, row_a.id, other)
        return Difference(_same_entry(row_a, row_b), row_a.node, row_a.sequence, row_a.id, row_b.id)
    return None


def _other(row: _Row, there: Table, here: Table) -> bytes | None:
    """Return an entry for the place of `row` that only the other record holds: each then lacks one of the other."""

    def ids(table: Table) -> list[bytes]:
        rows = (_Row.of(*item) for item in table.items())
        return [found.id for found in rows if (found.node, found.sequence) == (row.node, row.sequence)]

    held = set(ids(here))
    return next((found for found in ids(there) if found not in held), None)


def _same_entry(row_a: _Row, row_b: _Row) -> Kind:
    if row_a.data != row_b.data:
        return Kind.OTHER_BYTES
    if not row_a.body:
        return Kind.BODY_MISSING_IN_A
    return Kind.OTHER_BODY if row_b.body else Kind.BODY_MISSING_IN_B


class _Rows:
    """The entries of one export, each under its place in the order that the entries themselves make."""

    def __init__(self, index: Index, feeds: tuple[bytes, ...]) -> None:
        self.places = Places(feeds, index)
        self.table = index.table()
        self.waiting: dict[bytes, tuple[Entry, EntryItem]] = {}

    def add(self, item: EntryItem) -> None:
        entry = Entry.from_bytes(item.data)
        caused = self.places.caused(entry)
        if caused is None:
            self.waiting.setdefault(entry.id, (entry, item))
            return
        if not self.places.holds(entry):
            self.places.add(entry, caused.depth)
        self.put(caused.depth, entry, item)

    def put(self, depth: int, entry: Entry, item: EntryItem) -> None:
        key = depth.to_bytes(8, "big") + entry.header.node + entry.id
        body = b"" if item.body is None else hashlib.sha256(item.body).digest()
        if self.table.get(key) is None or body:  # a line of evidence comes without the body
            data = hashlib.sha256(item.data).digest()
            self.table.put(key, entry.header.sequence.to_bytes(8, "big") + data + body)

    def close(self) -> Table:
        """Place what waited for an entry that came as evidence only; what waits still comes last."""
        placed = True
        while placed:
            ready = [found for found in self.waiting.values() if self.places.caused(found[0]) is not None]
            placed = bool(ready)
            for entry, item in ready:
                del self.waiting[entry.id]
                self.add(item)
        for entry, item in self.waiting.values():
            self.put(_PENDING, entry, item)
        return self.table


def _record(chunks: Iterable[bytes], index: Index) -> tuple[bytes, Table]:
    """Return the line's id and the rows of an export."""
    line, rows = b"", _Rows(index, ())
    for item in read_export(chunks):
        match item:
            case EntryItem():
                rows.add(item)
            case Opening():
                line, rows = item.line, _Rows(index, read_charter(item.charter).feeds)
            case ForkItem():
                # a branch that stands only as evidence is held all the same
                for data in (item.first, item.second):
                    rows.add(EntryItem(data))
            case _:
                pass
    return line, rows.close()
