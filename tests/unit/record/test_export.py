"""Exports: written, read, audited and compared (spec 2.9 to 2.11)."""

import base64
import dataclasses
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exported import Record
from openline.core.errors import Misuse, OpenlineError
from openline.core.record import agreement
from openline.core.record.audit import verify_export
from openline.core.record.difference import Kind, diff_exports
from openline.core.record.entry import Entry, Link
from openline.core.record.export import (
    Closing,
    EntryItem,
    ForkItem,
    MalformedExport,
    ReceiptItem,
    StatementItem,
    read_export,
    write_export,
)
from openline.core.record.feed import Fork
from openline.core.record.findings import UNCHECKED, Report
from openline.core.record.merkle import Tree
from record_line import NOON, Writer


def a_record() -> Record:
    """Six entries, four of them answers, with everything that an export can hold but forks."""
    record = Record()
    first, second = record.line.writers
    for number in range(3):
        asked = record.write(0, f"question {number}")
        record.write(1, f"answer {number}", seen=(first.link(asked),))
    record.others = [
        record.checkpoint(first),
        record.checkpoint(second, size=2),
        record.statement(first, 3, 3),
        record.statement(second, 2, 3),
        record.receipt(first, second),
        record.receipt(second, first),
    ]
    return record


def audited(data: bytes) -> Report:
    return verify_export([data])


def codes(report: Report) -> list[str]:
    return [finding.code for finding in report.findings]


def test_a_whole_record_is_found_sound() -> None:
    """The report counts what held, and says what no file can show."""
    record = a_record()

    report = audited(record.file())

    assert report.findings == []
    assert report.sound
    assert report.counts == {
        "cards": 2,
        "entries": 6,
        "bodies": 6,
        "checkpoints": 2,
        "stated_roots": 4,
        "statements": 2,
        "receipts": 2,
    }
    assert report.cut == {0: 2, 1: 3}
    assert len(report.cut_fingerprint) == 23
    assert "tail" in UNCHECKED


@settings(max_examples=20, deadline=None)
@given(st.integers(1, 400))
def test_it_does_not_matter_how_the_file_is_cut(size: int) -> None:
    """A file is read as it comes, in any pieces."""
    data = a_record().file()
    pieces: Iterator[bytes] = (data[start : start + size] for start in range(0, len(data), size))

    assert verify_export(pieces).sound


def test_what_is_written_is_read() -> None:
    """Nothing is lost on the way into the file and out of it."""
    record = a_record()
    items = [*record.entry_items(), *record.others]

    opening, *read, closing = read_export([record.file()])

    assert (opening, read) == (record.opening(), items)
    assert isinstance(closing, Closing)
    assert closing.lines == len(items) + 1


def test_a_missing_body_and_a_pending_entry_are_counted_and_no_fault() -> None:
    """What has not arrived yet is said, not hidden."""
    record = a_record()
    removed = record.entries.pop(4)
    del record.bodies[removed.id], record.bodies[record.entries[0].id]

    report = audited(b"".join(write_export(record.opening(), record.entry_items())))

    assert report.sound
    assert (report.counts["pending"], report.counts["bodies_missing"]) == (1, 1)


def test_a_fork_is_evidence_and_both_branches_are_kept() -> None:
    """Which one is in force, people say; the record shows that there are two."""
    record = a_record()
    writer = record.line.writers[1]
    other = record.write(1, "never said", after=0)
    fork = Fork.of(writer.entries[1], other)
    side = Tree([writer.entries[0].header_bytes, other.header_bytes]).root()
    record.others = [
        ForkItem(fork.first.to_bytes(), fork.second.to_bytes()),
        record.checkpoint(writer, root=side, size=2),
    ]

    report = audited(record.file())

    assert report.sound
    assert report.forks == {(writer.node, 1)}
    assert (report.counts["forks"], report.counts["checkpoints"], report.counts["entries"]) == (1, 1, 7)


def test_a_fork_without_evidence_is_named() -> None:
    """An exporter who leaves the evidence out does not hide the fork."""
    record = a_record()
    record.write(1, "never said", after=0)
    record.others = []

    report = audited(record.file())

    assert codes(report) == ["unproved_fork"]
    assert report.forks == {(record.line.writers[1].node, 1)}


# what is wrong is named


def rewritten(record: Record) -> bytes:
    """One side rewrites its second entry in its own store and signs it again."""
    writer = record.line.writers[1]
    other, packed = writer.build("what I should have said", after=writer.entries[0], seen=writer.entries[1].header.seen)
    record.entries[record.entries.index(writer.entries[1])] = other
    record.bodies[other.id] = packed.data
    return record.file()


def forged(record: Record) -> bytes:
    entry = record.entries[2]
    record.entries[2] = Entry(entry.header, entry.header_bytes, record.entries[3].signature)
    return record.file()


def other_body(record: Record) -> bytes:
    record.bodies[record.entries[0].id] = record.bodies[record.entries[1].id]
    return record.file()


def unordered(record: Record) -> bytes:
    items = record.entry_items()
    return b"".join(write_export(record.opening(), [items[1], items[0], *items[2:]]))


def repeated(record: Record) -> bytes:
    items = record.entry_items()
    return b"".join(write_export(record.opening(), [items[0], *items]))


def not_pending(record: Record) -> bytes:
    items = record.entry_items()
    assert isinstance(items[-1], EntryItem)
    return b"".join(write_export(record.opening(), [*items[:-1], dataclasses.replace(items[-1], pending=True)]))


def placed_and_pending(record: Record) -> bytes:
    items = record.entry_items()
    assert isinstance(items[0], EntryItem)
    return b"".join(write_export(record.opening(), [*items, dataclasses.replace(items[0], pending=True)]))


def pending_twice(record: Record) -> bytes:
    *_, last = record.entry_items()
    assert isinstance(last, EntryItem)
    orphan = dataclasses.replace(last, pending=True)  # nothing that it names is in the file
    return b"".join(write_export(record.opening(), [orphan, orphan]))


def other_card(record: Record) -> bytes:
    opening = dataclasses.replace(record.opening(), cards=(record.line.cards[0], record.line.cards[0]))
    return b"".join(write_export(opening, record.entry_items()))


def other_line(record: Record) -> bytes:
    opening = dataclasses.replace(record.opening(), line=bytes(32))
    return b"".join(write_export(opening, record.entry_items()))


def false_checkpoint(record: Record) -> bytes:
    record.others = [record.checkpoint(record.line.writers[0], root=bytes(32))]
    return record.file()


def false_statement(record: Record) -> bytes:
    writer = record.line.writers[0]
    made = agreement.Statement(record.line.id, writer.node, NOON, (agreement.FeedRoot(0, 2, bytes(32)),))
    record.others = [StatementItem(agreement.sign_statement(made, writer.signer).data)]
    return record.file()


def false_receipt(record: Record) -> bytes:
    first, second = record.line.writers
    record.others = [ReceiptItem(second.node, record.receipt(first, second).data)]
    return record.file()


def false_accusation(record: Record) -> bytes:
    first, second = record.line.writers
    forged_entry, _ = Writer(record.line.id, first.signer, second.node, 1).build("forged")
    fork = Fork.of(second.entries[0], forged_entry)
    record.others = [ForkItem(fork.first.to_bytes(), fork.second.to_bytes())]
    return record.file()


def cut_short(record: Record) -> bytes:
    return b"\n".join(record.file().split(b"\n")[:-2]) + b"\n"


def cut_within(record: Record) -> bytes:
    return record.file()[:-100]


def one_line_dropped(record: Record) -> bytes:
    lines = record.file().split(b"\n")
    del lines[-3]  # a receipt: nothing else would miss it
    return b"\n".join(lines)


@pytest.mark.parametrize(
    ("tamper", "expected"),
    [
        (rewritten, ["broken_chain", "root_contradicted"]),
        (forged, ["bad_signature"]),
        (other_body, ["body_mismatch"]),
        (unordered, ["out_of_order"]),
        (repeated, ["out_of_order"]),
        (not_pending, ["out_of_order"]),
        (placed_and_pending, ["out_of_order"]),
        (pending_twice, ["out_of_order"]),
        (other_card, ["wrong_card"]),
        (other_line, ["wrong_line"]),
        (false_checkpoint, ["root_contradicted"]),
        (false_statement, ["root_contradicted"]),
        (false_receipt, ["bad_signature"]),
        (false_accusation, ["bad_signature"]),
        (cut_short, ["malformed_export"]),
        (cut_within, ["malformed_export"]),
        (one_line_dropped, ["malformed_export"]),
    ],
)
def test_what_was_done_to_a_record_is_named(tamper, expected: list[str]) -> None:  # type: ignore[no-untyped-def]
    """Each kind of change is met by the check that is made for it, at its line."""
    report = audited(tamper(a_record()))

    assert not report.sound
    assert set(expected) <= set(codes(report))
    assert all(finding.where for finding in report.findings if finding.code in expected)


def test_a_body_in_an_unknown_format_is_not_counted_among_those_that_hold() -> None:
    """How it is committed to is not known, so whoever carried it may have changed it."""
    record = a_record()
    first = record.entries[0].id
    body = bytearray(record.bodies[first])
    body[32] = 3  # the format
    record.bodies[first] = bytes(body)

    report = audited(record.file())

    assert codes(report) == ["unknown_format"]
    assert (report.counts["bodies"], report.counts["bodies_unopened"]) == (len(record.entries) - 1, 1)


def test_a_crooked_link_and_an_unreadable_body_are_the_authors_and_stand() -> None:
    """Refusing them would break the chain for everybody; they are kept and flagged."""
    record = Record()
    second = record.line.writers[1]
    asked = record.write(0, "question")
    record.write(1, "answer", seen=(Link(second.feed, 7, asked.id),))

    report = audited(record.file())

    assert codes(report) == ["crooked_link"]
    assert report.sound
    assert report.counts["entries"] == 2


def same_content(changed: bytes, good: bytes) -> bool:
    """The closing line hashes all others; in itself only JSON's own freedom (a blank, a capital digit) is left."""
    try:
        return list(read_export([changed])) == list(read_export([good]))
    except MalformedExport:
        return False


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_no_bytes_crash_the_audit_and_no_change_goes_unseen(data: st.DataObject) -> None:
    """Somebody sends us a file: it is judged, whatever is in it."""
    good = a_record().file()
    at = data.draw(st.integers(0, len(good) - 1))
    changed = good[:at] + data.draw(st.binary(max_size=4)) + good[at + data.draw(st.integers(0, 4)) :]

    if changed != good:
        assert same_content(changed, good) or not audited(changed).sound


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"[]",
        b"{}",
        b'{"openline":"export","version":2}',
        b'{"openline":"export","openline":"export","version":1}',
        b"[" * 100_000,
        b'{"at":' + b"9" * 5000 + b"}",
        b"\xff",
    ],
)
def test_a_file_that_is_no_export_is_refused_at_its_first_line(line: bytes) -> None:
    """One clear line of error instead of a guess."""
    with pytest.raises(MalformedExport) as refused:
        list(read_export([line + b"\n"]))

    assert refused.value.line == 1
    assert not audited(line + b"\n").sound


@pytest.mark.parametrize(
    ("was", "now"),
    [
        (b'"version":1', b'"version":true'),
        (b'"version":1', b'"version":1.0'),
        (b'"at":', b'"at":-'),
        (b'"at":', b'"at":999'),
    ],
)
def test_what_merely_equals_the_form_is_not_the_form(was: bytes, now: bytes) -> None:
    """Another program would refuse it, and two checkers that disagree are worse than one that is strict."""
    opening = a_record().file().split(b"\n")[0]
    assert was in opening

    with pytest.raises(MalformedExport):
        list(read_export([opening.replace(was, now) + b"\n"]))


def test_ids_are_in_lower_case_and_base64_in_its_one_form() -> None:
    """Python's own readers also take capitals, spaces, and bits that stand for nothing."""
    record = a_record()
    opening, *_ = record.file().split(b"\n")
    line_id = record.line.id.hex().encode()
    for other in (line_id.upper(), b" " * 64):
        assert other != line_id
        with pytest.raises(MalformedExport, match="lower case"):
            list(read_export([opening.replace(line_id, other) + b"\n"]))
    with pytest.raises(MalformedExport, match="one form"):
        list(read_export([opening + b"\n", b'{"statement":"AB=="}\n']))


def test_items_are_written_in_the_order_of_their_sections() -> None:
    """A reader may count on entries first: all else is judged by them."""
    record = a_record()
    items = [*record.others, *record.entry_items()]

    with pytest.raises(Misuse):
        list(write_export(record.opening(), items))


# comparing


def test_two_exports_of_one_record_are_the_same() -> None:
    """Each side has its own receipts and hour of export; the record is one."""
    ours, theirs = a_record(), a_record()
    theirs.others = []

    assert diff_exports([ours.file()], [theirs.file()]) is None


def test_the_first_difference_is_found_and_named() -> None:
    """People want to know where to look, and what kind of difference it is."""
    ours, theirs = a_record(), a_record()
    gone = theirs.entries.pop(5)
    found = diff_exports([ours.file()], [theirs.file()])
    assert found is not None
    assert (found.kind, found.sequence, found.a, found.b) == (Kind.MISSING_IN_B, 2, gone.id, None)
    back = diff_exports([theirs.file()], [ours.file()])
    assert back is not None
    assert (back.kind, back.a, back.b) == (Kind.MISSING_IN_A, None, gone.id)


def test_a_rewritten_entry_is_a_fork_with_both_versions() -> None:
    """Not merely missing here and missing there: two entries for one place."""
    ours, theirs = a_record(), a_record()
    genuine = theirs.line.writers[1].entries[1]
    data = rewritten(theirs)

    found = diff_exports([ours.file()], [data])

    assert found is not None
    assert (found.kind, found.sequence) == (Kind.FORK, 1)
    assert genuine.id in (found.a, found.b)


def test_other_bodies_and_signatures_are_told_apart() -> None:
    """A body that one side lacks is no disagreement; another body is."""
    ours = a_record()
    place = ours.entries[0].id

    lacking, other, resigned = a_record(), a_record(), a_record()
    del lacking.bodies[place]
    other.bodies[place] = b"x"
    first = resigned.entries[0]
    resigned.entries[0] = Entry(first.header, first.header_bytes, bytes(64))

    kinds = [diff_exports([ours.file()], [record.file()]) for record in (lacking, other, resigned)]

    assert [found and found.kind for found in kinds] == [Kind.BODY_MISSING_IN_B, Kind.OTHER_BODY, Kind.OTHER_BYTES]
    back = diff_exports([lacking.file()], [ours.file()])
    assert back is not None
    assert back.kind is Kind.BODY_MISSING_IN_A


def test_records_of_two_lines_are_not_compared() -> None:
    """There is nothing to align."""
    ours, theirs = a_record(), a_record()
    opening = dataclasses.replace(theirs.opening(), line=bytes(32))
    data = b"".join(write_export(opening, theirs.entry_items()))

    found = diff_exports([ours.file()], [data])

    assert found is not None
    assert found.kind is Kind.OTHER_LINE


def test_a_file_that_cannot_be_read_is_not_compared() -> None:
    """A comparison with half a file would call the rest missing."""
    data = a_record().file()

    with pytest.raises(OpenlineError):
        diff_exports([data], [data[:-200]])
    garbage = data.replace(base64.b64encode(a_record().entries[0].to_bytes())[:40], b"A" * 40)
    with pytest.raises(OpenlineError):
        diff_exports([data], [garbage])
