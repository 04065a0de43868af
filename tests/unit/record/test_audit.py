"""The checker of exports: its fast ways agree with the plain ones, and it keeps nothing of an entry (spec 2.10)."""

import hashlib
import json
import random
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest
from cbor2 import CBORError
from hypothesis import given, settings
from hypothesis import strategies as st
from test_export import a_record, codes
from test_reader_from_the_spec import Reader, Refused

from exported import Record, root
from openline.core.encoding import decode
from openline.core.errors import OpenlineError
from openline.core.record.audit import verify_export
from openline.core.record.difference import diff_exports
from openline.core.record.entry import MAX_HEADER_BYTES, Header, Link, Precedence, Status, _header
from openline.core.record.export import EntryItem, Opening, write_export
from openline.core.record.findings import MAX_FINDINGS, Report
from openline.core.record.merkle import MemoryRows, Rows
from openline.core.record.places import CHAIN, EMPTY, Index, MemoryIndex, Places
from openline.node.spill import FileIndex
from record_line import NOON, Line, Writer, make_line

ids = st.binary(min_size=32, max_size=32)
uint32 = st.one_of(st.integers(0, 300), st.integers(0, (1 << 32) - 1))
links = st.builds(Link, st.integers(0, 127), uint32, ids)


@st.composite
def headers(draw: st.DrawFn) -> Header:
    sequence = draw(uint32)
    seen = {link.feed: link for link in draw(st.lists(links, max_size=30))}
    return Header(
        line=draw(ids),
        node=draw(ids),
        sequence=sequence,
        previous=draw(ids) if sequence else None,
        seen=tuple(seen[feed] for feed in sorted(seen)),
        clock=draw(st.one_of(st.integers(0, 1 << 33), st.integers(0, 253_402_300_799))),
        precedence=draw(st.sampled_from(Precedence)),
        status=draw(st.sampled_from(Status)),
        epoch=draw(uint32),
        body=draw(ids),
        length=draw(uint32),
    )


def plainly(data: bytes) -> Header | None:
    """The header as the general decoder reads it; None where it refuses."""
    try:
        return _header(decode(data, max_bytes=MAX_HEADER_BYTES, max_depth=3))
    except (OpenlineError, ValueError):
        return None


def quickly(data: bytes) -> Header | None:
    try:
        return Header.from_bytes(data)
    except OpenlineError:
        return None


@given(headers())
def test_every_header_is_read_as_the_decoder_reads_it(header: Header) -> None:
    """The pattern is for speed only: a header is what the encoding says, and nothing else."""
    data = header.to_bytes()

    assert quickly(data) == plainly(data) == header


@settings(max_examples=400)
@given(headers(), st.data())
def test_a_changed_header_is_refused_by_both_or_read_alike(header: Header, data: st.DataObject) -> None:
    """A second form of one header would be two ids for one entry: the pattern must be as strict as the decoder."""
    changed = bytearray(header.to_bytes())
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(changed) - 1))
        match data.draw(st.sampled_from(["change", "drop", "add"])):
            case "change":
                changed[at] = data.draw(st.sampled_from([0, 1, 0x17, 0x18, 0x19, 0x1A, 0x1B, 0x80, 0x83, 0xF6, 0xFF]))
            case "drop":
                del changed[at]
            case "add":
                changed.insert(at, data.draw(st.integers(0, 255)))

    assert quickly(bytes(changed)) == plainly(bytes(changed))


# exports that somebody changed: every way of checking says the same


def resealed(lines: list[str]) -> str:
    text = "".join(line + "\n" for line in lines)
    end = {"end": {"lines": len(lines), "sha256": hashlib.sha256(text.encode()).hexdigest()}}
    return text + json.dumps(end, separators=(",", ":")) + "\n"


def forked() -> Record:
    record = a_record()
    first = record.line.writers[0]
    branch = record.write(0, "another history", after=0)
    record.write(1, "an answer to it", seen=(first.link(branch),))
    return record


WHOLE = [record.file().decode().split("\n")[:-2] for record in (a_record(), forked())]


def change(lines: list[str], chance: random.Random) -> list[str]:
    """Do one thing to the lines of an export that a forger, or a bad disk, might do."""
    lines = list(lines)
    at = chance.randrange(1, len(lines))
    other = chance.randrange(1, len(lines))
    match chance.randrange(8):
        case 0:
            del lines[at]
        case 1:
            lines.insert(other, lines[at])
        case 2:
            lines[at], lines[other] = lines[other], lines[at]
        case 3:
            place = chance.randrange(len(lines[at]))
            lines[at] = lines[at][:place] + chance.choice('A/+=0"}') + lines[at][place + 1 :]
        case 4:
            lines[at] = lines[at].replace('{"entry"', '{"pending"')
        case 5:
            lines[at] = lines[at].replace(":", " : ").replace(",", " ,\t")  # another form of the same JSON
        case 6:
            lines[at] = lines[at].split(',"body"')[0] + ',"body":null}' if '"body"' in lines[at] else lines[at]
        case 7:
            start, _, rest = lines[at].partition('":"')
            lines[at] = start + '":"' + rest.replace("A", "\\u0041", 1)  # the same text, written otherwise
    return lines


def shown(report: Report) -> tuple[object, ...]:
    return (
        report.sound, dict(report.counts), report.findings, report.cut, report.cut_fingerprint, report.forks,
    )  # fmt: skip


@pytest.mark.parametrize("seed", range(300))
def test_what_one_way_of_checking_refuses_all_refuse(seed: int) -> None:
    """Memory or files, the quick reader or one that knows the spec only: no way of checking is the weaker one."""
    chance = random.Random(seed)
    lines = chance.choice(WHOLE)
    for _ in range(chance.randint(1, 2)):
        lines = change(lines, chance)
    text = resealed(lines)

    in_memory = verify_export([text.encode()])
    with FileIndex() as index:
        on_disk = verify_export([text.encode()], index)

    assert shown(in_memory) == shown(on_disk)
    try:
        reader = Reader(text)
    except (
        Refused,
        ValueError,
        StopIteration,
        KeyError,
        IndexError,
        AttributeError,
        TypeError,
        RecursionError,
        CBORError,
    ):
        assert not in_memory.sound
        return
    # what the short reader has no rule for, our checker may refuse; what it refuses, we do
    if in_memory.sound:
        assert len(reader.entries) == in_memory.counts["entries"]
        assert reader.cut() == ([list(item) for item in in_memory.cut.items()], in_memory.cut_fingerprint)


def test_the_changes_leave_some_exports_sound() -> None:
    """Otherwise the comparison above would compare refusals only."""
    sound = 0
    for seed in range(300):
        chance = random.Random(seed)
        lines = chance.choice(WHOLE)
        for _ in range(chance.randint(1, 2)):
            lines = change(lines, chance)
        sound += verify_export([resealed(lines).encode()]).sound

    assert 50 < sound < 250


@pytest.mark.parametrize("seed", range(100))
def test_a_comparison_on_disk_finds_what_one_in_memory_finds(seed: int) -> None:
    """And of whatever differs, the other direction finds the same place."""
    chance = random.Random(seed)
    lines = chance.choice(WHOLE)
    changed = change(lines, chance)
    a, b = (resealed(text).encode() for text in (lines, changed))

    try:
        there, back = diff_exports([a], [b]), diff_exports([b], [a])
    except OpenlineError:
        with pytest.raises(OpenlineError), FileIndex() as index:
            diff_exports([a], [b], index)
        return
    with FileIndex() as index:
        assert diff_exports([a], [b], index) == there

    if there is None:
        assert back is None
        return
    assert back is not None
    assert (back.node, back.sequence, back.a, back.b) == (there.node, there.sequence, there.b, there.a)


# where entries stand


@pytest.fixture(params=[MemoryIndex, FileIndex])
def index(request: pytest.FixtureRequest) -> Iterator[Index]:
    if request.param is MemoryIndex:
        yield MemoryIndex()
        return
    with FileIndex() as made:
        yield made


def test_every_branch_keeps_its_roots(index: Index) -> None:
    """A checkpoint over the branch that we saw second must still be recognised."""
    line = make_line()
    writer = line.writers[0]
    entries = [writer.write(f"text {i}") for i in range(3)]
    side_one, _ = writer.build("other", after=entries[0])
    side_two, _ = writer.build("other still", after=side_one)
    side_three, _ = writer.build("longer than the chain", after=side_two)
    places = Places(tuple(writer.node for writer in line.writers), index)

    taken = [places.add(entry, entry.header.sequence + 1) for entry in (*entries, side_one, side_two, side_three)]

    assert [added.fork for added in taken] == [False, False, False, True, True, False]
    assert all(added.chained for added in taken)
    assert places.starting(writer.node, 1, side_one.id[:4]) == [side_one.id]
    found = places.find(side_two.id, writer.node, 0)  # misnamed: it stands at place 2
    assert found is not None
    assert (found.node, found.sequence, found.depth) == (writer.node, 2, 3)
    sides = [entries[0], side_one, side_two, side_three]
    assert [places.run_with(writer.node, size, root(sides[:size])) for size in range(5)] == [EMPTY, CHAIN, 2, 2, 2]
    assert [places.run_with(writer.node, size, root(entries[:size])) for size in range(4)] == [
        EMPTY,
        CHAIN,
        CHAIN,
        CHAIN,
    ]
    assert places.run(writer.node, 2) == (CHAIN, 1)
    assert [places.root(writer.node, 2, size) for size in (2, 3, 4)] == [root(sides[:size]) for size in (2, 3, 4)]
    assert (places.size(writer.node), places.run_with(writer.node, 3, bytes(32))) == (4, None)


def test_an_entry_that_hangs_on_another_feed_is_a_broken_chain(index: Index) -> None:
    """`previous` is one's own previous entry, and nothing else."""
    line = make_line()
    first, second = line.writers
    places = Places(tuple(writer.node for writer in line.writers), index)
    theirs = first.write("theirs")
    places.add(theirs, 1)
    crooked, _ = second.build("mine", after=theirs)

    assert places.add(crooked, 2) == (False, False)
    assert places.occupied(second.node, 1)
    assert places.size(second.node) == 0


@given(st.lists(st.binary(min_size=40, max_size=40), max_size=50))
def test_rows_on_disk_are_those_in_memory(rows: list[bytes]) -> None:
    """Blocks are an affair of the file: who reads row n gets row n."""
    rows = rows * 40  # several blocks
    with FileIndex() as index:
        kept: list[Rows] = [index.rows(40), MemoryRows(40), index.rows(40)]
        for row in rows:
            for each in kept:
                each.append(row)

        assert all([each[number] for number in range(len(each))] == rows for each in kept)


def many(line: Line, count: int) -> Iterator[bytes]:
    """A record of two who answer each other, as it is written: nothing of it is kept here."""
    heads: list[tuple[Writer, Link | None]] = [(writer, None) for writer in line.writers]

    def items() -> Iterator[EntryItem]:
        last = [None, None]
        for number in range(count):
            feed = number % 2
            other = heads[1 - feed][1]
            entry, packed = heads[feed][0].build(f"text {number}", seen=[other] if other else [], after=last[feed])
            last[feed] = entry  # type: ignore[call-overload]
            heads[feed] = (heads[feed][0], heads[feed][0].link(entry))
            yield EntryItem(entry.to_bytes(), packed.data)

    return write_export(Opening(line.id, line.writers[0].node, NOON, line.charter_bytes, line.cards), items())


def peak(path: Path) -> int:
    """Bytes of Python's memory at most while this file was checked."""
    with path.open("rb") as file, FileIndex() as index:
        tracemalloc.start()
        report = verify_export(iter(lambda: file.read(1 << 14), b""), index)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert report.sound
    return most


def test_the_memory_of_a_check_does_not_grow_with_the_record(tmp_path: Path) -> None:
    """An auditor's laptop checks twenty years of a line."""
    line = make_line()
    for name, count in (("warm", 20), ("short", 1_000), ("long", 8_000)):
        (tmp_path / name).write_bytes(b"".join(many(line, count)))
    peak(tmp_path / "warm")

    short, long = peak(tmp_path / "short"), peak(tmp_path / "long")

    # what grows is the last block of each level of the trees, up to its full size; ids and hashes alone are 104 bytes
    assert (long - short) / 7_000 < 15


def test_a_file_full_of_faults_is_counted_after_a_thousand() -> None:
    """A hostile file may not fill the memory with what is wrong with it."""
    line = make_line()
    record = list(many(line, MAX_FINDINGS + 200))
    lines = [text.decode().rstrip("\n") for text in record[:-1]]
    stranger = [lines[0], *[lines[2]] * (MAX_FINDINGS + 100)]

    report = verify_export([resealed(stranger).encode()])

    assert not report.sound
    assert len(report.findings) == MAX_FINDINGS
    assert report.counts["findings_more"] == 100
    assert set(codes(report)) == {"out_of_order"}
