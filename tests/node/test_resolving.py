"""The way out on a node: proposed for drafts and own notices, kept as drafts, said to nobody (spec 5.12)."""

from pathlib import Path
from typing import Any

import pytest

from openline.core.errors import Misuse
from openline.node.service import Service
from parties import Party, make_party, officer, open_line

DAY = "2031-01-25T"
CIRCLE = {"type": "Circle", "coordinates": [20.0, 70.0], "radius_m": 10_000}
LAUNCH: dict[str, Any] = {
    "activity_id": "L-1",
    "launch_class": "sounding_rocket",
    "count": 1,
    "windows": [{"start": f"{DAY}10:30:00Z", "end": f"{DAY}11:30:00Z"}],
    "launch_area": CIRCLE,
    "impact_areas": [{"type": "Circle", "coordinates": [25.0, 74.0], "radius_m": 40_000}],
    "valid_until": f"{DAY}12:00:00Z",
}


def activity(name: str, start: str, end: str, **more: Any) -> dict[str, Any]:
    window = {"start": f"{DAY}{start}:00Z", "end": f"{DAY}{end}:00Z"}
    return {
        "activity_id": name,
        "kind": "live_firing",
        "title": {"marker": "information", "language": "en", "text": f"Firing {name}"},
        "volumes": [{"footprint": CIRCLE, "windows": [window], **more}],
    }


@pytest.fixture
def party(tmp_path: Path) -> Party:
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    open_line(a, b)
    return a


def keep(service: Service, kind: str, fields: dict[str, Any], request: str) -> str:
    return str(service.call("draft.keep", {"kind": kind, "fields": fields, **officer(request)})["draft"]["draft"])


def say(service: Service, fields: dict[str, Any], request: str) -> str:
    sent = service.call("send.element", {"kind": "activity", "fields": fields, **officer(request)})
    return str(sent["entries"][0]["entry"])


def look(service: Service, target: str, **limits: Any) -> dict[str, Any]:
    found: dict[str, Any] = service.call("draft.resolve", {"target": target, "limits": limits})
    return found


def take(service: Service, target: str, way: str, request: str, **limits: Any) -> str:
    params = {"target": target, "way": way, "limits": limits, **officer(request)}
    return str(service.call("draft.take", params)["draft"]["draft"])


def windows(service: Service) -> dict[str, list[list[str]]]:
    """Return the windows of every plan in force, by name."""
    (board,) = [service.board(line) for line in service.all_lines()]
    return {each.name: [list(span) for span in each.prepared.spans] for each in board.plans.announced()}


def test_a_draft_is_changed_by_a_person_and_released_by_a_person(party: Party) -> None:
    """The machine proposes; nothing leaves, and nothing is even kept, until somebody says so."""
    with party.service() as service:
        say(service, activity("A-1", "10:00", "11:00"), "s1")
        draft = keep(service, "activity", activity("A-2", "10:30", "11:30"), "d1")
        (line,) = service.all_lines()
        before = service.store.counts(line.id)

        found = look(service, draft)
        changed = take(service, draft, "later", "t1")

        assert found["conflicts"] == ["A-1"]
        assert [each["way"] for each in found["proposals"]][:2] == ["later", "earlier"]
        assert found["proposals"][0]["words"] == "later by 31 minutes"
        assert [row["why"] for row in service.call("draft.list", {})] == ["written"]
        assert service.store.counts(line.id) == before
        assert look(service, changed)["conflicts"] == []
        sent = service.call("draft.release", {"draft": changed, **officer("r1")})
        assert (len(sent["entries"]), sent["conflicts"]) == (1, [])
        assert service.call("draft.list", {}) == []


def test_an_own_notice_in_force_is_amended(party: Party) -> None:
    """What was announced already can give way too; its author alone can do it."""
    with party.service() as service:
        say(service, activity("A-1", "10:00", "11:00"), "s1")
        entry = say(service, activity("A-2", "10:30", "12:30"), "s2")
        before = windows(service)

        found = look(service, entry[:12], may=["pauses"])
        changed = take(service, entry[:12], "pauses", "t1", may=["pauses"])
        service.call("draft.release", {"draft": changed, **officer("r1")})

        assert [each["way"] for each in found["proposals"]] == ["pauses"]
        assert [each["words"] for each in found["closed"][:1]] == ["Later: not allowed"]
        ((start, end),) = before["A-2"]
        assert windows(service)["A-2"] == [[start + 31 * 60, end]]
        assert service.call("conflicts", {})["conflicts"] == []


def test_all_areas_of_a_launch_move_together_and_it_waits_for_two_people(party: Party) -> None:
    """A rocket whose stage falls elsewhere is another rocket; and one tired officer alone releases none."""
    with party.service() as service:
        say(service, activity("A-1", "10:00", "11:00"), "s1")
        draft = keep(service, "launch", LAUNCH, "d1")

        (later,) = [each for each in look(service, draft)["proposals"] if each["way"] == "later"]
        moved = take(service, draft, "aside", "t1")

        assert [each["windows"] for each in later["volumes"]] == [later["volumes"][0]["windows"]] * 2
        shown = service.call("draft.show", {"draft": moved})
        assert shown["waits_for"]["people"] == 2
        assert look(service, moved)["conflicts"] == []


def test_other_drafts_are_in_the_way_too_and_exercises_are_not(party: Party) -> None:
    """Two officers must not plan the same sea; and the exercise meets only the exercise."""
    with party.service() as service:
        exercise = {"kind": "activity", "fields": activity("X-1", "10:00", "23:00"), "status": "exercise"}
        service.call("send.element", {**exercise, **officer("x")})
        first = keep(service, "activity", activity("A-1", "10:00", "11:00"), "d1")
        second = keep(service, "activity", activity("A-2", "10:30", "11:30"), "d2")

        found = look(service, second)

        assert found["conflicts"] == [f"Draft {first}"]
        assert found["proposals"][0]["words"] == "later by 31 minutes"


def test_heights_travel_in_decimetres_and_limits_are_kept(party: Party) -> None:
    """What is checked is what is sent, to the last digit."""
    levels = {"lower_m": 3048, "lower_ref": "fl", "upper_m": 6096, "upper_ref": "fl"}
    with party.service() as service:
        say(service, activity("A-1", "10:00", "11:00", lower_m=0, lower_ref="msl", upper_m=1500, upper_ref="msl"), "s1")
        draft = keep(service, "activity", activity("A-2", "10:30", "11:30", **levels), "d1")

        (higher,) = look(service, draft, may=["height"])["proposals"]
        none = look(service, draft, may=["height"], highest_m=6_500)

        assert (higher["rise_dm"], higher["volumes"][0]["lower_m"]) == (4_572, 3_505.2)
        assert none["proposals"] == []
        assert none["closed"][2]["words"] == "Higher: blocked by A-1"


def test_an_area_is_cut_as_it_travels(party: Party) -> None:
    """A circle becomes corners; what is checked is what is sent, and it meets nothing on the other side either."""
    aside = {"type": "Circle", "coordinates": [20.35, 70.0], "radius_m": 10_000}
    with party.service() as service:
        say(service, activity("A-1", "10:00", "11:00"), "s1")
        fields = activity("A-2", "10:30", "11:30")
        fields["volumes"][0]["footprint"] = aside
        draft = keep(service, "activity", fields, "d1")

        found = look(service, draft, may=["area"])
        changed = take(service, draft, "bite", "t1", may=["area"])

        ways = {each["way"]: each for each in found["proposals"]}
        assert ways["bite"]["words"].startswith("cut round what is there, ")
        assert ways["bite"]["volumes"][0]["footprint"]["type"] == "Polygon"
        assert ways["bite"]["kept_percent"] > ways["cut"]["kept_percent"] > 50
        assert look(service, changed)["conflicts"] == []
        sent = service.call("draft.release", {"draft": changed, **officer("r1")})
        assert sent["conflicts"] == []


def test_what_cannot_change_is_said_to_be_so(party: Party) -> None:
    """A sea does not move aside, and a question has no way out."""
    with party.service() as service:
        say(service, activity("A-1", "10:00", "11:00"), "s1")
        with pytest.raises(Misuse, match="no entry begins"):
            look(service, "abcdef123456")
        question = service.call("send.question", {"about": [], "items": ["confirm_times"], **officer("q")})
        with pytest.raises(Misuse, match="no plan of ours"):
            look(service, question["entries"][0]["entry"])
        draft = keep(service, "activity", activity("A-2", "10:30", "11:30"), "d1")
        with pytest.raises(Misuse, match="nothing is proposed"):
            take(service, draft, "lower", "t1")
        with pytest.raises(Misuse, match="no change in 'colour'"):
            look(service, draft, may=["colour"])
        sea = {**LAUNCH, "launch_area": {"type": "WaterBody", "water": "norwegian_sea"}}
        closed = look(service, keep(service, "launch", sea, "d2"))["closed"]
        words = {each["words"] for each in closed}
        assert {"Aside: cannot be", "Cut straight: cannot be", "Cut round what is there: cannot be"} <= words
