"""The versions of an entry that stand in exports: whose signature holds, and what was said where a key is beside it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from openline.core.catalogue.parts import Content, read_parts
from openline.core.errors import OpenlineError
from openline.core.identity import HybridKey
from openline.core.record.audit import read_members
from openline.core.record.entry import Entry, Header, verify_entry
from openline.core.record.export import EntryItem, ForkItem, Opening, read_export
from openline.core.record.seal import unpack

Place = tuple[bytes, int]
"""A node and a sequence."""
BOTH: Final = 2


@dataclass(frozen=True, slots=True)
class Version:
    """An entry as it stands in one file.

    Attributes:
        signed: whether its node's signature holds; None where the file does not show the node's keys.
        content: what was said, None where the file has no key that opens it.
    """

    entry: Entry
    signed: bool | None
    content: Content | None


def of_entry(chunks: Iterable[bytes], entry_id: bytes) -> Version | None:
    """Return how an entry stands in an export, None if it does not."""
    return next(_versions(chunks, lambda entry: entry.id == entry_id), None)


def of_places(chunks: Iterable[bytes], places: Iterable[Place]) -> dict[Place, dict[bytes, Version]]:
    """Return the first two entries that an export has for each of these places, by id."""
    found: dict[Place, dict[bytes, Version]] = {place: {} for place in places}

    def wanted(entry: Entry) -> bool:
        there = found.get(_place(entry))
        return there is not None and len(there) < BOTH and entry.id not in there

    for version in _versions(chunks, wanted):
        found[_place(version.entry)][version.entry.id] = version
    return found


def _versions(chunks: Iterable[bytes], wanted: Callable[[Entry], bool]) -> Iterator[Version]:
    """Yield the entries that are wanted, as far as the file can be read: what is not in its form, its check names."""
    keys: Mapping[bytes, HybridKey] = {}
    items = read_export(chunks)
    while True:
        try:
            item = next(items)
            match item:
                case Opening():
                    keys = read_members(item.charter, item.cards)[1]
                case EntryItem():
                    entry = Entry.from_bytes(item.data)
                    if wanted(entry):
                        yield Version(entry, _signed(entry, keys), _content(entry.header, item))
                case ForkItem():
                    for entry in map(Entry.from_bytes, (item.first, item.second)):
                        if wanted(entry):
                            yield Version(entry, _signed(entry, keys), None)
                case _:
                    pass
        except StopIteration:
            return
        except OpenlineError:
            continue  # after a line that is not in its form the reader has ended


def _place(entry: Entry) -> Place:
    return entry.header.node, entry.header.sequence


def _signed(entry: Entry, keys: Mapping[bytes, HybridKey]) -> bool | None:
    key = keys.get(entry.header.node)
    if key is None:
        return None
    try:
        verify_entry(entry, key.ed25519)
    except OpenlineError:
        return False
    return True


def _content(header: Header, item: EntryItem) -> Content | None:
    if item.body is None or item.key is None:
        return None
    try:
        return read_parts(unpack(item.body, header.body, header.length, item.key))
    except OpenlineError:
        return None
