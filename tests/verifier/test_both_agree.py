"""Both implementations on files that nobody made by hand: where they differ, one of them or the spec is wrong."""

import base64
import json
import random
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from built import node
from long_export import write_lines
from opened_page import vector

from exported import Told
from openline.core.record.entry import Entry
from openline.node.export import verify_file
from record_line import NOON

FILES = 200
FORKED = 40
ONLY_COUNTED = ("unknown_format",)  # our page counts it, and lists it nowhere
KEPT = ("openline", "version", "line", "node", "at", "charter")  # another charter is another line with other cards
RECORDS = (
    ("a record", "exports"),
    ("a record with a fork", "exports"),
    ("a pending entry", "exports"),
    ("witnessed: by too few", "witness"),
    ("stated: a late branch that its author has stated since, with a checkpoint; it sorts first", "exports"),
    ("stated: both branches, by both members; it sorts last", "exports"),
    ("entries after a closing", "memberships"),
    ("receipts: of both entries of a place that begin alike", "exports"),
    ("receipts: of a third one that begins alike", "exports"),
)


def changed(data: bytes, rng: random.Random) -> bytes:
    """Return bytes with one bit or byte changed, added or taken out, or cut short."""
    at = rng.randrange(len(data))
    return rng.choice(
        (
            data[:at] + bytes([data[at] ^ 1 << rng.randrange(8)]) + data[at + 1 :],
            data[:at] + bytes([rng.randrange(256)]) + data[at + 1 :],
            data[:at] + bytes([rng.randrange(256)]) + data[at:],
            data[:at] + data[at + 1 :],
            data[:at],
        )
    )


def spoil(lines: list[dict[str, Any]], rng: random.Random) -> None:
    """Change one thing in an export: bytes of an item, or lines taken out, exchanged, or there twice."""
    at, other = rng.randrange(len(lines)), rng.randrange(len(lines))
    kind = rng.random()
    if kind < 0.1:
        del lines[at]
    elif kind < 0.2:
        lines[at], lines[other] = lines[other], lines[at]
    elif kind < 0.25:
        lines.insert(other, lines[at])
    else:
        line = lines[at]
        key = rng.choice([key for key in line if key not in KEPT])
        if key == "checkpoint":
            place = rng.randrange(line[key].index("\n"), len(line[key]))  # of another origin both say so in other words
            line[key] = line[key][:place] + rng.choice("0aA= \n+/—é") + line[key][place + 1 :]
        elif isinstance(line[key], list):
            item = rng.randrange(len(line[key]))
            line[key][item] = base64.b64encode(changed(base64.b64decode(line[key][item]), rng)).decode()
        elif line[key] is not None:
            line[key] = base64.b64encode(changed(base64.b64decode(line[key]), rng)).decode()


def found(path: Path) -> dict[str, Any]:
    """The first fault of an export, or what is found in one that holds."""
    report = verify_file(path)
    faults = sorted((each for each in report["findings"] if each["fault"]), key=lambda each: each["line_of_file"])
    flags = sorted(
        each["code"] for each in report["findings"] if not each["fault"] and each["code"] not in ONLY_COUNTED
    )
    if faults:
        first = [faults[0]["code"], faults[0]["line_of_file"]]
        return {"fault": first, "faults": [each["code"] for each in faults], "flags": flags}
    return {
        "counts": report["counts"],
        "cut": [[int(feed), size] for feed, size in report["identical_cut"].items()],
        "witnessed": [[int(feed), size] for feed, size in report["witnessed"].items()],
        "digits": report["cut_fingerprint"],
        "flags": flags,
    }


def both(files: Sequence[Path]) -> Iterator[tuple[str, dict[str, Any], dict[str, Any]]]:
    """What each implementation finds in each file."""
    assert node("build.mjs", "--test").returncode == 0
    checked = node(".build/check.mjs", *map(str, files))
    assert checked.returncode == 0, checked.stderr
    for file, theirs in zip(files, json.loads(checked.stdout), strict=True):
        yield file.name, found(file), theirs


def test_both_find_the_same_first_fault_in_the_same_line(tmp_path: Path) -> None:
    """Vectors hold what somebody thought of; chance holds the rest. What holds for both holds for the same reasons."""
    rng = random.Random(4)
    files = []
    for number in range(FILES):
        *lines, _end = map(json.loads, vector(*rng.choice(RECORDS))["given"]["file"].splitlines())
        spoil(lines, rng)
        files.append(tmp_path / f"{number}.export")
        write_lines(files[-1], lines)

    checked = list(both(files))

    assert [each for each in checked if each[1].get("fault") != each[2].get("fault")] == []
    assert [each for each in checked if "fault" not in each[1] and each[1] != each[2]] == []
    assert FILES // 2 < sum("fault" in ours for _, ours, _ in checked) < FILES


def forked(rng: random.Random) -> bytes:
    """A record of one who forks and forks again, and of which each says that it holds this or that branch."""
    record = Told(0)
    writers = record.line.writers
    branches: list[list[Entry]] = []
    for number in range(rng.randrange(2, 12)):
        before = rng.choice([[], *branches[-4:], *branches[-4:]])
        entry, packed = record.author.build(f"text {number}", after=before[-1] if before else None)
        record.entries.append(entry)
        record.bodies[entry.id] = packed.data
        branches.append([*before, entry])
    for _ in range(rng.randrange(2, 9)):
        record.others.append(record.states(rng.choice(writers), rng.choice(branches), NOON + rng.randrange(9)))
    return record.file()


def test_both_find_the_same_cut_however_a_feed_forks(tmp_path: Path) -> None:
    """An identical cut that two readers see differently is identical for nobody."""
    rng = random.Random(7)
    files = [tmp_path / f"{number}.forked" for number in range(FORKED)]
    for file in files:
        file.write_bytes(forked(rng))

    checked = list(both(files))

    assert [each for each in checked if each[1] != each[2]] == []
    assert sum(bool(ours["cut"]) for _, ours, _ in checked) > FORKED // 4
    assert sum("stated_apart" in ours["flags"] for _, ours, _ in checked) > FORKED // 4


@pytest.mark.parametrize(
    ("name", "entry", "faults"),
    [
        ("a node that joined", 0, ["bad_signature", "unknown_node", "out_of_order"]),
        ("entries after a closing", 2, ["bad_signature"]),
    ],
)
def test_what_an_entry_carries_that_its_node_did_not_sign_counts_for_neither(
    tmp_path: Path, name: str, entry: int, faults: list[str]
) -> None:
    """Card and closing are signed in themselves; but who put them into the record, and where, nobody has signed."""
    *lines, _end = map(json.loads, vector(name, "memberships")["given"]["file"].splitlines())
    data = bytearray(base64.b64decode(lines[1 + entry]["entry"]))
    data[-1] ^= 1  # S of the signature
    lines[1 + entry]["entry"] = base64.b64encode(data).decode()
    write_lines(tmp_path / "unsigned", lines)

    ((_, ours, theirs),) = both([tmp_path / "unsigned"])

    assert ours == theirs
    assert (ours["faults"], ours["flags"]) == (faults, [])
