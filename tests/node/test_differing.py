"""Comparing two exports: both versions of the first entry that differs, and who signed them."""

from dataclasses import replace
from pathlib import Path

from exported import Record
from openline.core.record.entry import Entry
from openline.node.export import diff_files, verify_file


def _files(folder: Path, ours: Entry, theirs: Entry, record: Record) -> tuple[Path, Path]:
    """Write the record twice: once with each version of its last entry."""
    paths, others = (folder / "ours", folder / "theirs"), record.entries
    for path, version in zip(paths, (ours, theirs), strict=True):
        record.entries = [*others, version]
        path.write_bytes(record.file())
    return paths


def test_two_good_signatures_are_two_histories_of_one_key(tmp_path: Path) -> None:
    """Both versions are shown, each with its signature."""
    record = Record()
    record.write(0, "said by both")
    ours, theirs = record.write(0, "as we hold it"), record.write(0, "as they hold it", after=0)
    record.entries = record.entries[:1]

    found = diff_files(*_files(tmp_path, ours, theirs, record))

    assert (found["kind"], found["signed"]) == ("fork", [True, True])
    assert "somebody signed two histories" in found["sentence"]
    for version, entry in zip(found["versions"], (ours, theirs), strict=True):
        assert entry.id.hex()[:16] in version
        assert "Signature: good" in version


def test_nobody_is_said_to_have_signed_what_a_file_only_claims(tmp_path: Path) -> None:
    """Whoever has the file can write another entry into it; only its node's key could sign it."""
    record = Record()
    record.write(0, "said by both")
    ours, invented = record.write(0, "as we hold it"), record.write(0, "as somebody would have it", after=0)
    record.entries = record.entries[:1]
    paths = _files(tmp_path, ours, replace(invented, signature=ours.signature), record)

    found = diff_files(*paths)

    assert (found["kind"], found["signed"]) == ("fork", [True, False])
    assert "somebody signed" not in found["sentence"]
    assert "its node did not sign that" in found["sentence"]
    assert "Signature: does NOT hold" in found["versions"][1]


def test_a_fault_names_the_entry_and_its_author(tmp_path: Path) -> None:
    """A line of a file says nothing to people who speak about entries."""
    record = Record()
    record.write(0, "good")
    bad = record.write(0, "not signed so")
    record.entries[1] = replace(bad, signature=bytes(64))
    path = tmp_path / "export"
    path.write_bytes(record.file())

    report = verify_file(path)

    (fault,) = report["findings"]
    assert (fault["code"], fault["node"], fault["sequence"]) == ("bad_signature", bad.header.node.hex(), 1)
    said = next(said for said in report["sentences"] if "bad_signature" in said)
    assert f"({bad.header.node.hex()[:8]}), place 1, line 3 of the file" in said
