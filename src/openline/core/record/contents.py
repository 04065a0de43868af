"""What becomes of the bodies in an export: compared, opened, missing, or erased by rule (spec 2.10.4, 2.10.9)."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from openline.core.record import disclosure, seal
from openline.core.record.acts import Act, Erase, MalformedAct, read_act
from openline.core.record.entry import Entry
from openline.core.record.export import EntryItem
from openline.core.record.findings import Erased, Report, WrongKey
from openline.core.record.places import Index

_ID: Final = 32


class _Named(NamedTuple):
    """One row of an ERASE act that was kept: what it names, who wrote it, and by which rule."""

    entry: bytes
    node: bytes
    rule: int

    @property
    def key(self) -> bytes:
        return self.entry + self.node + self.rule.to_bytes(4, "big")

    @classmethod
    def of(cls, key: bytes) -> "_Named":
        return cls(key[:_ID], key[_ID : 2 * _ID], int.from_bytes(key[2 * _ID :], "big"))


class Contents:
    """Takes each entry's body, and says at the end which of those that are not there were erased."""

    def __init__(self, report: Report, index: Index) -> None:
        self._report = report
        self._missing, self._named = index.table(), index.table()
        self._any = False

    def take(self, number: int, entry: Entry, item: EntryItem, *, signed: bool) -> Act | None:
        """Check the body in line `number`; return the act in it, where it holds one and its entry's signature holds."""
        if item.body is None:
            self._report.counts["bodies_missing"] += 1
            self._missing.put(entry.id, b"")
            return None
        try:
            act = self._opened(entry, item.body, item.key)
        except disclosure.UnknownFormat as error:
            self._report.find(error, number, fault=False)  # nothing was compared: its carrier may have changed it
            self._report.counts["bodies_unopened"] += 1
            return None
        except (disclosure.MalformedBody, MalformedAct) as error:
            self._report.find(error, number, fault=False)  # the author's doing: the entry stands, and says so
            act = None
        except WrongKey as error:
            self._report.find(error, number)  # the file's doing, and no reason to doubt the body
            self._report.counts["bodies_sealed"] += 1
            act = None
        except disclosure.BodyMismatch as error:
            self._report.find(error, number)
            return None
        self._report.counts["bodies"] += 1
        if not signed:
            return None
        if isinstance(act, Erase):
            self._any = True
            for erased, rule in act.erased:
                self._named.put(_Named(erased, entry.header.node, rule).key, b"")
        return act

    def _opened(self, entry: Entry, data: bytes, key: bytes | None) -> Act | None:
        header = entry.header
        disclosure.check_body(data, header.body, header.length)
        if not disclosure.is_sealed(data):
            if key is not None:
                raise WrongKey("a key beside a body that is open")
            root, content = data[: disclosure.ROOT_BYTES], data[disclosure.HEAD_BYTES :]
            return read_act(disclosure.read_content(content, root)[1])
        if key is None:
            self._report.counts["bodies_sealed"] += 1
            return None
        try:
            seal.unpack(data, header.body, header.length, key)
        except seal.BadSeal:
            raise WrongKey("the key in the file does not open its body") from None
        self._report.counts["bodies_opened"] += 1
        return None

    def close(self) -> None:
        """Tell what was erased from what is simply missing; several acts may name one body."""
        if not self._any:
            return
        before = b""
        for named in self._rows():
            absent = self._missing.get(named.entry) is not None
            found = self._report.erased.setdefault((named.node, named.rule), Erased())
            found.named += 1
            found.absent += absent
            if absent and named.entry != before:
                self._report.counts["bodies_erased"] += 1
                self._report.counts["bodies_missing"] -= 1
            before = named.entry
        if not self._report.counts["bodies_missing"]:
            del self._report.counts["bodies_missing"]

    def _rows(self) -> Iterator[_Named]:
        return (_Named.of(key) for key, _ in self._named.items())
