"""Both implementations on files that nobody made by hand: where they differ, one of them or the spec is wrong."""

import base64
import json
import random
from pathlib import Path
from typing import Any

from built import node
from long_export import write_lines
from opened_page import vector

from openline.node.export import verify_file

FILES = 200
KEPT = ("openline", "version", "line", "node", "at", "charter")  # another charter is another line with other cards
RECORDS = (
    ("a record", "exports"),
    ("a record with a fork", "exports"),
    ("a pending entry", "exports"),
    ("witnessed: by too few", "witness"),
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


def first_fault(path: Path) -> list[Any] | None:
    faults = [found for found in verify_file(path)["findings"] if found["fault"]]
    faults.sort(key=lambda found: found["line_of_file"])
    return [faults[0]["code"], faults[0]["line_of_file"]] if faults else None


def test_both_find_the_same_first_fault_in_the_same_line(tmp_path: Path) -> None:
    """Vectors hold what somebody thought of; chance holds the rest."""
    rng = random.Random(4)
    files = []
    for number in range(FILES):
        *lines, _end = map(json.loads, vector(*rng.choice(RECORDS))["given"]["file"].splitlines())
        spoil(lines, rng)
        files.append(tmp_path / f"{number}.export")
        write_lines(files[-1], lines)
    assert node("build.mjs", "--test").returncode == 0
    checked = node(".build/check.mjs", *map(str, files))

    assert checked.returncode == 0, checked.stderr
    theirs = json.loads(checked.stdout)
    ours = [first_fault(file) for file in files]
    assert [(file.name, a, b) for file, a, b in zip(files, ours, theirs, strict=True) if a != b] == []
    assert sum(fault is not None for fault in ours) > FILES // 2
