"""Retention: what is over and old is erased at home, and the record stands as it was (spec 2.12.7)."""

from dataclasses import replace
from pathlib import Path

import pytest

from openline.core.record.acts import Erase, read_act
from openline.core.record.seal import unpack
from openline.node import export
from openline.node.service import Service
from parties import PASSPHRASE, Party, make_party, officer, open_line

PLAN = b"""{"type": "FeatureCollection", "features": [{"type": "Feature", "id": "A1",
"geometry": {"type": "Polygon", "coordinates": [[[0,0],[1,0],[1,1],[0,1],[0,0]]]},
"properties": {"kind": "missile", "title": "t", "windows": [["2031-01-01T00:00:00Z", "2031-01-01T06:00:00Z"]]}}]}"""


@pytest.fixture
def party(tmp_path: Path) -> Party:
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    open_line(a, b)
    return a


def later(service: Service, days: int) -> None:
    service.settings = replace(service.settings, clock_offset=service.settings.clock_offset + days * 86_400)


def erase(service: Service, days: int, *kinds: str) -> int:
    done = service.call("record.erase", {"days": days, "kinds": kinds, "passphrase": PASSPHRASE})
    return int(done["erased"])


def test_what_is_over_and_old_is_erased_and_nothing_else(party: Party, tmp_path: Path) -> None:
    """A plan in force and a question without an answer stay, however old they are."""
    with party.service() as service:
        service.call("send.text", {"text": "long over", "marker": "information", **officer("old")})
        service.call("send.activity", {"data": PLAN, **officer("plan")})
        asked = {"topic": "other", "items": ["reason"]}
        service.call("send.element", {"kind": "question", "fields": asked, **officer("asked")})
        later(service, 40)
        service.call("send.text", {"text": "of today", "marker": "information", **officer("new")})

        assert erase(service, 30) == 1

        line = service.line(None)
        held = service.store.entries(line.id, service.node)
        assert [each.erased for each in held] == [False, True, False, False, False, False]
        said = " ".join(row["sentence"] for row in service.call("inbox", {"everything": True}))
        assert "long over" not in said
        assert "of today" in said
        last = service.store.entry(held[-1].entry.id, with_body=True)
        assert last is not None
        header = last.entry.header
        act = read_act(unpack(last.body or b"", header.body, header.length))
        assert act == Erase(((held[1].entry.id, 1),))
        assert erase(service, 30) == 0

    file = tmp_path / "record.jsonl"
    export.export_line(party.folder, None, file)
    report = export.verify_file(file)
    assert report["holds"], report["findings"]
    assert report["counts"]["bodies_erased"] == 1
    assert "bodies_missing" not in report["counts"]
    assert [(row["rule"], row["named"], row["absent"]) for row in report["erased"]] == [(1, 1, 1)]
    said = [row for row in report["sentences"] if "because they were over and old" in row]
    assert len(said) == 1
    assert "Alpha" in said[0]


def test_only_the_kinds_that_are_named_are_erased(party: Party) -> None:
    """A party may keep its words longer than its signals, or the other way round."""
    with party.service() as service:
        service.call("send.text", {"text": "long over", "marker": "information", **officer("old")})
        later(service, 40)

        assert erase(service, 30, "SIGNAL") == 0
        assert erase(service, 30, "TEXT") == 1
