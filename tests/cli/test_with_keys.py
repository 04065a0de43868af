"""Keys in an export: what is public leaves by itself, everything else only when a person says so (spec 2.9.6)."""

import base64
import json
from pathlib import Path
from typing import Any

import pytest

from command_line import Openline
from parties import PASSPHRASE, Party, make_party, officer, open_line

PLAN = b"""{"type": "FeatureCollection", "features": [{"type": "Feature", "id": "A1",
"geometry": {"type": "Polygon", "coordinates": [[[0,0],[1,0],[1,1],[0,1],[0,0]]]},
"properties": {"kind": "missile", "title": "t", "windows": [["2031-01-01T00:00:00Z", "2031-01-01T06:00:00Z"]]}}]}"""


@pytest.fixture
def said(tmp_path: Path) -> tuple[Party, dict[str, str]]:
    """A party that has said one thing of each handling; the ids of the entries by a word for each."""
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    open_line(a, b)
    entries: dict[str, str] = {}
    with a.service() as service:

        def say(word: str, verb: str, **fields: Any) -> None:
            entries[word] = service.call(verb, {**fields, **officer(word)})["entries"][0]["entry"]

        words = {"text": "for certain eyes", "marker": "information"}
        say("public plan", "send.activity", data=PLAN, cover={"handling": "public"})
        say("plan", "send.activity", data=PLAN.replace(b"A1", b"A2"))
        say("public text", "send.text", **words, cover={"handling": "public"})
        say("text", "send.text", **words)
        say("command", "send.text", **words, cover={"handling": "command"})
        say("heads", "send.text", **words, cover={"handling": "heads"})
    return a, entries


@pytest.mark.parametrize(
    ("handlings", "shown", "outside"),
    [
        ([], ["public plan"], 0),
        (["public"], ["public plan", "public text"], 1),
        (["line"], ["public plan", "plan", "text"], 1),
        (["command", "heads"], ["public plan", "command", "heads"], 2),
    ],
)
def test_a_key_leaves_only_for_whom_the_entry_is(
    said: tuple[Party, dict[str, str]], openline: Openline, monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
    handlings: list[str], shown: list[str], outside: int,
) -> None:  # fmt: skip
    """A mistake here cannot be taken back: by itself the command shows only what its author and the charter gave."""
    party, entries = said
    monkeypatch.setenv("OPENLINE_PASSPHRASE", PASSPHRASE)
    file = tmp_path / "shown.export"
    options = [word for each in handlings for word in ("--handling", each)]

    done = openline("record", "export", "--out", file, "--node", party.folder, "--with-keys", *options, "--json")

    assert done.code == 0, done.err
    assert json.loads(done.out)["outside"] == outside
    rows = [json.loads(row) for row in file.read_text("utf-8").splitlines()]
    with party.service() as service:
        keys = {word: service.store.entry(bytes.fromhex(entry), with_body=True).key for word, entry in entries.items()}
    assert sorted(base64.b64decode(row["key"]) for row in rows if "key" in row) == sorted(keys[word] for word in shown)
    report = json.loads(openline("record", "verify", file, "--json").out)
    assert report["holds"], report["findings"]
    assert report["counts"]["bodies_opened"] == len(shown)


def test_without_being_told_no_key_leaves(
    said: tuple[Party, dict[str, str]], openline: Openline, tmp_path: Path
) -> None:
    """The usual export needs no passphrase, for it holds no key."""
    party, _ = said
    file = tmp_path / "usual.export"

    assert openline("record", "export", "--out", file, "--node", party.folder).code == 0
    assert '"key"' not in file.read_text("utf-8")
    refused = openline("record", "export", "--out", tmp_path / "x", "--node", party.folder, "--handling", "line")
    assert refused.code == 1
    assert "--with-keys" in refused.err


def test_what_was_said_is_counted_apart_from_the_acts_of_the_record(
    said: tuple[Party, dict[str, str]], openline: Openline
) -> None:
    """Whoever said six things must not wonder what the seventh entry is."""
    party, entries = said

    shown = openline("line", "list", "--node", party.folder)

    assert shown.code == 0, shown.err
    assert f"{len(entries)} said, 1 of the record itself" in shown.out
