"""What nobody takes, and what nobody answers, rings for the next level; at home it is known who has what."""

from collections.abc import Iterator
from pathlib import Path
from time import time
from typing import Any

import pytest

from openline.core.rules.roles import Means
from openline.node import service as services
from openline.node.line_rows import line_row
from openline.node.officers import Actor
from openline.node.service import Service
from parties import Party, make_party, officer, open_line

MIN = 60
LADDER: dict[str, Any] = {
    "valid_from": "2020-01-01T00:00:00Z",
    "ladder": [
        {"level": 1, "office": "duty", "languages": ["en"], "holder": "in_post"},
        {"level": 2, "office": "command", "languages": ["en"], "holder": "in_post"},
        {"level": 4, "office": "ministry", "languages": ["en"], "holder": "in_post"},
    ],
}
DUTY = Actor("ann", "duty", means=Means.PASSKEY)
COMMAND = Actor("the-colonel", "command", means=Means.PASSKEY)


class Clock:
    """The clock of all nodes of a test, moved by hand."""

    def __init__(self) -> None:
        self.moved = 0.0

    def __call__(self) -> float:
        return time() + self.moved

    def minutes(self, count: float) -> None:
        self.moved += count * MIN


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(services, "time", made)
    return made


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Party, Party]:
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    open_line(a, b)
    return a, b


def carry(source: Party, target: Party) -> None:
    """Bring everything that one node has to the other."""
    with source.service() as service:
        held = [
            (each.entry, service.store.body(each.entry.id))
            for each in service.store.arrivals(service.line(None).id, 0, 4096)
        ]
    with target.service() as service:
        for entry, body in held:
            service.store.keep(entry).result()
            if body is not None:
                service.store.keep_body(entry.id, body).result()


def ask(a: Party, b: Party, precedence: str = "flash", status: str = "actual") -> str:
    """Let Alpha ask Beta something; Beta, whose ladder has three steps, has it and looks at once."""
    with b.service() as service:
        service.call("send.element", {"kind": "contacts", "fields": LADDER, **officer("contacts")})
    with a.service() as service:
        asks = {"about": [], "items": ["objectives"], "precedence": precedence, "status": status}
        entry: str = service.call("send.question", {**asks, **officer("q")})["entries"][0]["entry"]
    carry(a, b)
    with b.service() as service:
        service.chores(service.line(None))  # its machine says that it has it
        rung(service)
    return entry


def rung(service: Service) -> dict[str, Any] | None:
    rows = service.call("ring.list", {"language": "en"})
    return rows[0] if rows else None


def row(service: Service) -> dict[str, Any]:
    rows: list[dict[str, Any]] = service.call("queue", {"language": "en"})["rows"]
    return rows[0]


@pytest.fixture
def asked(pair: tuple[Party, Party], clock: Clock) -> Iterator[tuple[Service, str]]:
    entry = ask(*pair)
    with pair[1].service() as service:
        yield service, entry


def test_what_nobody_takes_rings_for_command_and_then_for_the_ministry(
    asked: tuple[Service, str], clock: Clock
) -> None:
    """A duty officer who fell down the stairs must not be the end of a flash."""
    service, _ = asked
    levels = []
    for _ in range(3):
        found = rung(service)
        assert found is not None
        levels.append(found["level"])
        clock.minutes(5.1)

    assert levels == [1, 2, 4]
    assert row(service)["escalated"].startswith("escalated to level 2 (command) at ")
    assert "escalated to level 4 (ministry)" in row(service)["escalated"]


def test_who_takes_it_is_seen_at_every_own_desk_and_nothing_is_sent(asked: tuple[Service, str], clock: Clock) -> None:
    """Two officers who each think that the other one has it are worse than one."""
    service, entry = asked
    before = line_row(service, service.line(None))["entries"]
    service.act_as(DUTY, "take", {"entry": entry, "request_id": "t"})

    assert rung(service) is None
    assert row(service)["taken"].startswith("taken by ann (duty), ")
    assert service.call("ring.of", {"entry": entry})["taken"] == row(service)["taken"]
    assert line_row(service, service.line(None))["entries"] == before
    last = list(service.audit.read(service.signer.public_key))[-1]
    assert (last.officer, last.act, last.about) == ("ann", "take", entry[:12])


def test_what_was_taken_and_forgotten_rings_again(asked: tuple[Service, str], clock: Clock) -> None:
    """Whoever takes it and says nothing has as long as anybody to take note; then it is everybody's again."""
    service, entry = asked
    service.act_as(DUTY, "take", {"entry": entry, "request_id": "t"})
    clock.minutes(4.9)
    quiet = rung(service)
    clock.minutes(0.2)
    again = rung(service)

    assert quiet is None
    assert again is not None
    assert again["level"] == 1


def test_a_second_desk_that_is_slower_takes_nothing_and_is_no_fault(asked: tuple[Service, str]) -> None:
    """Two press the key in the same second: one has it, and both read who."""
    service, entry = asked
    first = service.act_as(DUTY, "take", {"entry": entry, "request_id": "t"})
    second = service.act_as(COMMAND, "take", {"entry": entry, "request_id": "t2"})

    assert (first["taken"], second["taken"]) == (1, 0)
    assert row(service)["taken"].startswith("taken by ann (duty)")


def test_an_answer_that_is_owed_is_called_to_mind_and_then_escalated(asked: tuple[Service, str], clock: Clock) -> None:
    """Opened is not answered: the deadline is the other side's last word before it goes elsewhere."""
    service, entry = asked
    service.act_as(DUTY, "reply", {"target": entry, "opened": True, "request_id": "o"})
    assert rung(service) is None
    assert row(service)["taken"].startswith("taken by ann (duty)")
    clock.minutes(11)
    reminded = rung(service)
    clock.minutes(5)
    late = rung(service)

    assert reminded is not None
    assert late is not None
    assert (reminded["level"], late["level"]) == (1, 2)
    assert "escalated to level 2 (command)" in row(service)["escalated"]
    assert "the deadline passed unanswered" in row(service)["escalated"]
    service.act_as(COMMAND, "take", {"entry": entry, "request_id": "c"})
    assert rung(service) is None


def test_an_answer_ends_the_escalation(asked: tuple[Service, str], clock: Clock) -> None:
    """What was answered late was answered."""
    service, entry = asked
    clock.minutes(16)
    service.act_as(DUTY, "reply", {"target": entry, "result": "yes", "request_id": "y"})

    assert rung(service) is None


def test_an_exercise_climbs_in_words_and_never_rings(pair: tuple[Party, Party], clock: Clock) -> None:
    """An exercise trains the watch; it wakes no minister."""
    ask(*pair, status="exercise")
    with pair[1].service() as service:
        clock.minutes(6)
        found = rung(service)

        assert found is not None
        assert (found["level"], found["rings"]) == (2, False)


def test_the_other_side_s_silence_is_told_with_the_next_level(pair: tuple[Party, Party], clock: Clock) -> None:
    """Nobody answered: what the asker's watch can do next is what it has to read, not look up."""
    entry = ask(*pair)
    carry(pair[1], pair[0])
    with pair[0].service() as service:
        assert rung(service) is None
        clock.minutes(16)
        found = rung(service)
        assert found is not None
        assert (found["kind"], found["entry"]) == ("no_answer", entry)
        waiting = row(service)
        assert waiting["needs"] == "next"
        assert "no answer recorded; it was due by" in waiting["state"]
        assert "the next step is level 2 (command): command" in waiting["state"]
        service.act_as(DUTY, "take", {"entry": entry, "request_id": "t"})
        assert rung(service) is None
        (noted,) = [each for each in service.call("queue", {})["rows"] if each["entry"] == entry]
        assert noted["needs"] == "silent", "known here, and open until it is answered"
        assert noted["taken"].startswith("taken by ann")


def test_a_flood_is_taken_at_once_and_what_others_say_is_not(pair: tuple[Party, Party], clock: Clock) -> None:
    """A hundred keys to stop one peer's noise is how somebody learns to pull the plug."""
    with pair[0].service() as service:
        for number in range(30):
            words = {"text": "x", "marker": "warning", "precedence": "flash"}
            service.call("send.text", {**words, **officer(f"f{number}")})
        fields = {
            "nature": "sinking", "location": [20.0, 70.0], "time": "2031-01-01T00:00:00Z", "assistance": ["rescue"],
        }  # fmt: skip
        service.call("send.element", {"kind": "distress", "fields": fields, **officer("d")})
    carry(*pair)
    with pair[1].service() as service:
        queue = service.call("queue", {"language": "en"})
        assert queue["rows"][0]["kind"] == "distress"
        shown = [each for each in queue["rows"] if each["kind"] == "text"]
        assert len(queue["rows"]) < 10
        (head,) = queue["alarms"]
        assert (head["kind"], head["count"]) == ("distress", 31)
        assert any(each["more"] for each in queue["rows"])
        opened = service.call("queue", {"group": next(each["group"] for each in shown if each["more"])})
        assert len(opened["rows"]) > 20
        took = service.act_as(DUTY, "take", {"entry": shown[0]["entry"], "all_alike": True, "request_id": "t"})
        assert took["taken"] > 1
        assert "distress" in {each["kind"] for each in service.call("ring.list", {})}


def test_the_week_shows_what_nobody_needed(pair: tuple[Party, Party], clock: Clock) -> None:
    """A watch that is woken for nothing learns to sleep through: somebody has to see it in numbers."""
    with pair[0].service() as service:
        for number in range(2):  # the same warning twice
            words = {"text": "the sea is rough", "marker": "warning", "precedence": "immediate"}
            service.call("send.text", {**words, **officer(f"w{number}")})
        service.call("send.text", {**words, "text": "a drill", "status": "exercise", **officer("e")})
    carry(*pair)
    with pair[1].service() as service:
        service.call("ring.list", {})
        rows = service.call("queue", {})["rows"]
        first = next(each for each in rows if each["status"] == "actual")
        service.act_as(DUTY, "take", {"entry": first["entry"], "request_id": "t"})
        clock.minutes(61)
        week = service.call("ring.week", {"language": "en"})

        assert [(row["precedence"], row["alarms"]) for row in week["counts"]] == [("immediate", 3)]
        why = sorted(row["why"] for row in week["needless"])
        assert "exercise or test" in why
        assert "the same had been said within the hour before" in why
        assert week["counts"][0]["slowest"] != ""
        assert service.call("ring.week", {"back": 1})["counts"] == []
