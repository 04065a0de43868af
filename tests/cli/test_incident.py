"""The trigger list from the command line: every class of it reminds and rings, with its minutes, and sends nothing."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from command_line import Openline
from openline.core.rules.triggers import TRIGGERS
from parties import Party, make_party, open_line


@pytest.fixture
def alpha(tmp_path: Path) -> Party:
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    open_line(a, b)
    return a


def ago(minutes: float) -> str:
    return (datetime.now(UTC) - timedelta(minutes=minutes)).strftime("%Y-%m-%dT%H:%M:%SZ")


@pytest.mark.parametrize(("kind", "minutes"), TRIGGERS.items())
def test_each_class_reminds_with_the_minutes_running(openline: Openline, alpha: Party, kind: str, minutes: int) -> None:
    """A class on the list that no command takes would be missed in the drill, and then for real."""
    node = ("--node", alpha.folder)

    entered = openline("incident", kind, "--at", ago(1.5), *node)
    said = json.loads(openline("situation", "--json", *node).out)["reminders"]
    (ringing,) = json.loads(openline("ring", "list", "--json", *node).out)

    assert (entered.code, "nothing was sent" in entered.out) == (0, True)
    assert len(said) == 1
    assert f" {minutes - 2} minutes left." in said[0]
    assert (ringing["kind"], ringing["precedence"], ringing["words"]) == ("reminder", "routine", said[0])
    assert json.loads(openline("inbox", "--all", "--json", *node).out) == []


@pytest.mark.parametrize("kind", ["misfire", "border_crossing", "laser", "radar_lock"])
def test_what_is_overdue_rings_like_something_immediate_until_it_is_forgotten(
    openline: Openline, alpha: Party, kind: str
) -> None:
    """The minutes are over: it is asked more often, and still no one is told by a machine."""
    node = ("--node", alpha.folder)

    openline("incident", kind, "--at", ago(120), *node)
    (ringing,) = json.loads(openline("ring", "list", "--json", *node).out)
    forgotten = openline("incident", kind, "--forget", "--reason", "told by telephone", *node)

    assert ringing["precedence"] == "immediate"
    assert "the report was due by" in ringing["words"]
    assert forgotten.out == "forgotten: 1; nothing was sent\n"
    assert json.loads(openline("ring", "list", "--json", *node).out) == []


def test_a_class_that_is_not_on_the_list_is_refused_with_the_list(openline: Openline, alpha: Party) -> None:
    """Whoever mistypes it must not believe that he will be reminded."""
    refused = openline("incident", "weather", "--node", alpha.folder)

    assert refused.code == 1
    assert "'weather' is no class of the list" in refused.err
    assert "border_crossing" in refused.err
