"""`openline record evidence`: what is kept of what others did, in words and as a file."""

import json
from pathlib import Path

from command_line import Openline
from openline.core.identity import BadSignature
from openline.node import evidence
from openline.node.folder import Folder
from parties import make_party, open_line


def test_what_is_kept_is_listed_and_written(openline: Openline, tmp_path: Path) -> None:
    """Without a key, in the reader's language; the file holds what is said, and the line's charter and cards."""
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    line = bytes.fromhex(open_line(a, b))
    (node,) = b.card.card.nodes
    evidence.keep(
        Folder(a.folder), BadSignature("no valid signature for entry"), node.id, line, 1_900_000_000, b"bytes"
    )

    done = openline("record", "evidence", "--node", a.folder, "--language", "fr", "--export", tmp_path / "file")

    assert (done.code, done.err) == (0, "")
    first, proves, not_, written = done.out.splitlines()
    assert f"Beta, {node.id.hex()[:8]}: la signature n’est pas valable (bad_signature)" in first
    assert (proves.split(":")[0].strip(), not_.split(":")[0].strip()) == ("Cela prouve", "Cela ne prouve pas")
    assert written.endswith("file")
    made = json.loads((tmp_path / "file").read_bytes())
    assert [row["code"] for row in made["evidence"]] == ["bad_signature"]
    assert [each["line"] for each in made["lines"]] == [line.hex()]
    again = openline("record", "evidence", "--node", a.folder, "--json")
    assert json.loads(again.out)["evidence"] == made["evidence"]


def test_nothing_kept_is_said_and_not_written(openline: Openline, tmp_path: Path) -> None:
    """A file of evidence that holds none would be taken for some."""
    a = make_party(tmp_path, "Alpha")

    assert openline("record", "evidence", "--node", a.folder).out.strip() == "Nothing is kept against anybody."
    done = openline("record", "evidence", "--node", a.folder, "--export", tmp_path / "file")
    assert done.code == 1
    assert "nothing is kept against anybody" in done.err
    assert not (tmp_path / "file").exists()
