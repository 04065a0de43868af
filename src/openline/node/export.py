"""Exports of the record: written from the store without any key, checked and compared from their bytes alone."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from openline.core.errors import Misuse, Unavailable
from openline.core.record.audit import verify_export
from openline.core.record.difference import Difference, diff_exports
from openline.core.record.export import (
    CheckpointItem,
    EntryItem,
    ForkItem,
    Item,
    Opening,
    ReceiptItem,
    StatementItem,
    write_export,
)
from openline.core.record.findings import UNCHECKED
from openline.node import lines, verdict, versions
from openline.node.files import replace
from openline.node.folder import Folder
from openline.node.lines import Line
from openline.node.party import own_card
from openline.node.phrases import view
from openline.node.spill import FileIndex
from openline.store.contract import Store
from openline.store.kept import AttestationKind
from openline.store.sqlite import SqliteStore

CHUNK = 1 << 20


def export_line(
    directory: Path, name: str | None, out: Path, keys: Mapping[bytes, bytes] | None = None
) -> dict[str, Any]:
    """Write the record of a line, as this node holds it, into one file: whole, or not at all.

    Args:
        keys: of the entries that are to be shown, by their ids; whoever reads the file can read these.
    """
    folder = Folder(directory)
    root, node = own_card(folder).card.root, bytes.fromhex(folder.settings().node)
    if out.exists():
        raise Misuse(f"{out} is there already", hint="choose another name, or move it away yourself")
    store = SqliteStore(folder.record, None, read_only=True)
    try:
        line = lines.find(lines.every(store, root, node), name)
        opening = Opening(line.id, node, folder.now(), line.record.charter, line.record.cards)
        size = replace(out, write_export(opening, items(store, line, keys or {})))
        entries = store.counts(line.id).entries
    finally:
        store.close()
    return {"line": line.id.hex(), "entries": entries, "keys": len(keys or {}), "bytes": size, "file": str(out)}


def items(store: Store, line: Line, keys: Mapping[bytes, bytes]) -> Iterator[Item]:
    """Yield what an export of a line holds, section by section (spec 2.9)."""
    for held in store.canonical(line.id, with_bodies=True):
        key = None if held.body is None else keys.get(held.entry.id)
        yield EntryItem(held.entry.to_bytes(), held.body, key=key)
    for held in sorted(store.pending(line.id), key=lambda held: (held.entry.header.node, held.entry.id)):
        yield EntryItem(held.entry.to_bytes(), store.body(held.entry.id), pending=True)
    for place in store.forks(line.id):
        entries = sorted(
            [entry for entry in (place.chosen, *place.others) if entry is not None], key=lambda entry: entry.id
        )
        if len(entries) > 1:
            yield ForkItem(entries[0].to_bytes(), entries[1].to_bytes())
    for node in filter(None, line.record.feeds):
        for note in store.checkpoints(line.id, node):
            yield CheckpointItem(note.data)
    for _, statement in sorted(store.newest(line.id, AttestationKind.STATEMENT).items()):
        yield StatementItem(statement.data)
    for node, receipt in sorted(store.newest(line.id, AttestationKind.HEAD_RECEIPT).items()):
        yield ReceiptItem(node, receipt.data)


def verify_file(path: Path, language: str = "en", progress: Callable[[int], None] | None = None) -> dict[str, Any]:
    """Check an export; say in sentences what was checked, what was found, and what no file can show.

    Args:
        progress: called with the bytes that were read, after each piece.
    """
    with _index() as index:
        report = verify_export(_chunks(path, progress), index)
    forks = versions.of_places(_chunks(path), sorted(report.forks)[: verdict.LISTED]) if report.forks else {}
    found = [
        {
            "code": finding.code,
            "line_of_file": finding.where,
            "node": finding.place[0].hex() if finding.place else None,
            "sequence": finding.place[1] if finding.place else None,
            "text": finding.text,
            "fault": finding.fault,
        }
        for finding in report.findings
    ]
    return {
        "holds": report.sound,
        "line": report.line.hex(),
        "counts": dict(sorted(report.counts.items())),
        "findings": found,
        "forks": [[node.hex(), sequence] for node, sequence in sorted(report.forks)],
        "erased": [
            {"node": node.hex(), "rule": rule, "named": one.named, "absent": one.absent}
            for (node, rule), one in sorted(report.erased.items())
        ],
        "identical_cut": {str(feed): size for feed, size in report.cut.items()},
        "witnessed": {str(feed): size for feed, size in report.witnessed.items()},
        "cut_fingerprint": report.cut_fingerprint,
        "not_checked": UNCHECKED,
        "sentences": list(verdict.of_export(report, forks, view(language))),
    }


def diff_files(a: Path, b: Path, language: str = "en") -> dict[str, Any]:
    """Compare two exports of one line."""
    with _index() as index:
        found = diff_exports(_chunks(a), _chunks(b), index)
    if found is None:
        prints = []
        for path in (a, b):
            with _index() as index:
                prints.append(verify_export(_chunks(path), index).cut_fingerprint)
        return {
            "identical": True,
            "kind": None,
            "fingerprints": prints,
            "sentence": view(language).say("verdict-same"),
            "versions": [None, None],
        }
    return {**_difference(found, (a, b), language), "identical": False}


def _difference(found: Difference, files: tuple[Path, Path], language: str) -> dict[str, Any]:
    words, sides = view(language), zip((found.a, found.b), files, strict=True)
    both = [None if one is None else versions.of_entry(_chunks(path), one) for one, path in sides]
    return {
        "kind": found.kind.value,
        "node": found.node.hex() if found.node else None,
        "sequence": found.sequence,
        "a": found.a.hex() if found.a else None,
        "b": found.b.hex() if found.b else None,
        "signed": [version.signed if version else None for version in both],
        "sentence": verdict.of_difference(found, both, words),
        "versions": [verdict.of_version(version, words) if version else None for version in both],
    }


@contextmanager
def _index() -> Iterator[FileIndex]:
    """Keep what is learned of each entry in temporary files, so that a record of any length fits."""
    try:
        with FileIndex() as index:
            yield index
    except (OSError, sqlite3.Error) as error:
        raise Unavailable(
            f"the check's temporary files cannot be written: {error}",
            hint="about 110 bytes for each entry are needed: make room in TMPDIR, or name another folder by it",
        ) from error


def _chunks(path: Path, progress: Callable[[int], None] | None = None) -> Iterator[bytes]:
    try:
        with path.open("rb") as file:
            while chunk := file.read(CHUNK):
                yield chunk
                if progress:
                    progress(len(chunk))
    except OSError as error:
        raise Misuse(f"the export {path} cannot be read: {error.strerror}", hint="check the path") from error
