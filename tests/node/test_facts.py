"""The line in words: three separate facts, reminders that send nothing, two accounts of a talk lined up."""

from pathlib import Path
from typing import Any

import pytest

from openline.core.errors import Misuse
from parties import Party, make_party, officer, open_line


@pytest.fixture
def alpha(tmp_path: Path) -> Party:
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    open_line(a, b)
    return a


def test_transport_staffing_and_politics_are_three_facts(alpha: Party) -> None:
    """Silence is ambiguous while they are one light."""
    with alpha.service() as service:
        facts = service.call("situation", {"language": "en"})["facts"]

        assert len(facts) == 3
        assert facts[0].startswith("bytes do not travel")
        assert facts[1] == "the other watch has not stated whether it is staffed"
        assert facts[2] == "the parties state no suspension"


def test_an_own_incident_reminds_until_an_account_is_sent(alpha: Party) -> None:
    """In March 2022 the line stayed silent; the node asks the question, and never speaks for anybody."""
    account: dict[str, Any] = {
        "incident_id": "I-1",
        "incident_class": "misfire",
        "as_known_at": "2026-01-01T00:00:00Z",
        "window": {"start": "2026-01-01T00:00:00Z", "end": "2026-01-01T00:01:00Z"},
        "place": {"type": "Circle", "coordinates": [75.0, 30.0], "radius_m": 1000},
    }
    with alpha.service() as service:
        service.call("incident.note", {"kind": "misfire", **officer("i")})
        reminded = service.call("situation", {"language": "en"})["reminders"]
        assert service.call("inbox", {"everything": True}) == []
        with pytest.raises(Misuse, match="no class"):
            service.call("incident.note", {"kind": "weather", **officer("w")})

        service.call("send.element", {"kind": "account", "fields": account, **officer("a")})

        assert len(reminded) == 1
        assert "Has the other side been told?" in reminded[0]
        assert service.call("situation", {"language": "en"})["reminders"] == []


def test_a_thread_with_readouts_lines_them_up(alpha: Party) -> None:
    """Each side writes its own; what appears in one text only is said so."""
    call = {
        "call_id": "C-1",
        "media": "voice",
        "level": 1,
        "topic": "incident",
        "proposed": {"start": "2026-01-01T00:00:00Z", "end": "2026-01-01T01:00:00Z"},
        "challenge": "00" * 32,
    }
    with alpha.service() as service:
        (row,) = service.call("send.element", {"kind": "call_request", "fields": call, **officer("c")})["entries"]
        point = {"no": 1, "texts": [{"marker": "information", "language": "en", "text": "The wreck is left alone."}]}
        made = service.call(
            "send.element", {"kind": "readout", "fields": {"about": row["entry"], "proposed": [point]}, **officer("r")}
        )
        assert made["draft"]["waits_for"]["people"] == 1
        assert [line for line in service.call("thread", {"entry": row["entry"]}) if "comparison" in line] == []
