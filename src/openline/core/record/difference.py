"""Comparing two exports of one line: the first entry in canonical order in which they differ (spec 2.11)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from openline.core.errors import Misuse
from openline.core.record.entry import Entry
from openline.core.record.export import Closing, EntryItem, ForkItem, Opening, read_export
from openline.core.record.order import Order


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
    place: tuple[int, bytes, bytes]  # depth, node, id; pending entries come last, with depth 2^63
    sequence: int
    data: bytes
    body: bytes | None

    @property
    def node(self) -> bytes:
        return self.place[1]

    @property
    def id(self) -> bytes:
        return self.place[2]


def diff_exports(a: Iterable[bytes], b: Iterable[bytes]) -> Difference | None:
    """Return the first entry in canonical order in which two exports differ; None if they hold the same record.

    Checkpoints, statements, receipts and the exporter are not compared: each side has its own. Nothing is verified
    here: check both with `verify_export` first.

    Raises:
        MalformedExport, MalformedEntry: a file is not in its form.
    """
    line_a, rows_a = _record(a)
    line_b, rows_b = _record(b)
    if line_a != line_b:
        return Difference(Kind.OTHER_LINE)
    places_a = {(row.node, row.sequence): row.id for row in rows_a}
    places_b = {(row.node, row.sequence): row.id for row in rows_b}
    held_a, held_b = ({row.id for row in rows} for rows in (rows_a, rows_b))
    for row_a, row_b in _pairs(rows_a, rows_b):
        if row_a is None or (row_b is not None and row_b.place < row_a.place):
            assert row_b is not None
            other = places_a.get((row_b.node, row_b.sequence))
            kind = Kind.FORK if other is not None and other not in held_b else Kind.MISSING_IN_A
            return Difference(kind, row_b.node, row_b.sequence, other if kind is Kind.FORK else None, row_b.id)
        if row_b is None or row_a.place < row_b.place:
            other = places_b.get((row_a.node, row_a.sequence))
            kind = Kind.FORK if other is not None and other not in held_a else Kind.MISSING_IN_B
            return Difference(kind, row_a.node, row_a.sequence, row_a.id, other if kind is Kind.FORK else None)
        found = _same_entry(row_a, row_b)
        if found:
            return Difference(found, row_a.node, row_a.sequence, row_a.id, row_b.id)
    return None


def _pairs(rows_a: list[_Row], rows_b: list[_Row]) -> Iterator[tuple[_Row | None, _Row | None]]:
    """Walk both side by side; the first pair that is not one entry ends the comparison, so no realignment is needed."""
    for index in range(max(len(rows_a), len(rows_b))):
        yield (
            rows_a[index] if index < len(rows_a) else None,
            rows_b[index] if index < len(rows_b) else None,
        )


def _same_entry(row_a: _Row, row_b: _Row) -> Kind | None:
    if row_a.data != row_b.data:
        return Kind.OTHER_BYTES
    if row_a.body == row_b.body:
        return None
    if row_a.body is None:
        return Kind.BODY_MISSING_IN_A
    return Kind.BODY_MISSING_IN_B if row_b.body is None else Kind.OTHER_BODY


def _record(chunks: Iterable[bytes]) -> tuple[bytes, list[_Row]]:
    """Return the line's id and the rows of an export, sorted by the order that the entries themselves make."""
    line, order, items = b"", Order(), {}
    for item in read_export(chunks):
        match item:
            case Opening():
                line = item.line
            case EntryItem():
                entry = Entry.from_bytes(item.data)
                order.add(entry)
                items[entry.id] = (entry, item)
            case ForkItem():
                # a branch that stands only as evidence is held all the same
                for data in (item.first, item.second):
                    entry = Entry.from_bytes(data)
                    order.add(entry)
                    items.setdefault(entry.id, (entry, EntryItem(data)))
            case Closing() | _:
                pass
    if not line:
        raise Misuse("not an export")
    rows = []
    for entry_id, (entry, item) in items.items():
        depth = order.depth(entry_id) if order.is_placed(entry_id) else 1 << 63
        rows.append(_Row((depth, entry.header.node, entry_id), entry.header.sequence, item.data, item.body))
    return line, sorted(rows, key=lambda row: row.place)
