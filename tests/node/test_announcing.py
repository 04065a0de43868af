"""Announced to a peer that need not know everything, or not yet: what goes now, what is kept, and who lets it go."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from openline.core.catalogue.parts import coarse_version
from openline.node.releasing import NotDue, NothingShown
from openline.node.service import Service
from parties import PASSPHRASE, Party, make_party, officer, open_line
from relay import Relay
from running import Running, Wired, both, level

pytestmark = pytest.mark.usefixtures("impatient")
HOUR = 3600
SITE: dict[str, Any] = {
    "site_id": "W-3", "category": "warehouse", "location": [18.95, 69.65], "locality": "Nowhere at all",
    "operator": "Relief agency", "status": "registered", "verified_by": "Relief agency",
    "verified_at": "2026-03-01T09:00:00Z", "method": "visit_with_satellite_position",
    "expires": "2032-09-01T00:00:00Z",
}  # fmt: skip
HERE = {"type": "Circle", "coordinates": [19.0, 69.6], "radius_m": 50_000}
ELSEWHERE = {"type": "Circle", "coordinates": [19.0, 60.0], "radius_m": 50_000}
FIRST_COARSE = {"areas": [HERE], "before": "coarse", "delay_s": HOUR, "outside": "coarse"}


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Party, Party]:
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    open_line(a, b)
    return a, b


def announce(service: Service, rule: dict[str, Any], request: str = "a", kind: str = "site", **fields: Any) -> Any:
    params = {"kind": kind, "fields": fields or SITE, "rule": rule, **officer(request)}
    return service.call("announce", params)


def later(service: Service, seconds: int) -> None:
    """Put the node's clock on, as demonstrations do."""
    service.settings = replace(service.settings, clock_offset=service.settings.clock_offset + seconds)


def test_a_site_goes_coarsely_first_and_in_full_when_a_person_lets_it(wired: Wired) -> None:
    """The other side learns the exact place after the delay, and sees that it was this place from the start."""

    async def scene(a: Running, b: Running, to_a: Relay, to_b: Relay) -> None:
        params = {"kind": "site", "fields": SITE, "rule": FIRST_COARSE}
        sent = await a.act("announce", "a", **params)
        await level(a, b)

        first = sent["entries"][0]["entry"]
        (shown,) = [row for row in await b.ask("inbox", everything=True) if row["type"] == "SITE"]
        assert "Nowhere" not in str(await b.ask("show", entry=first))
        assert shown["entry"] == first
        (kept,) = await a.ask("draft.list")
        assert (kept["draft"], kept["why"]) == (sent["later"]["draft"], "later")
        assert await b.ask("draft.list") == []
        assert [kept["draft"] in said for said in (await a.ask("situation"))["reminders"]] == [True]
        with pytest.raises(NotDue, match=kept["draft"]):
            await a.act("draft.release", "r1", draft=kept["draft"])

        later(a.node.service, HOUR)
        (reminder,) = (await a.ask("situation"))["reminders"]
        assert "may go since" in reminder
        full = (await a.act("draft.release", "r2", draft=kept["draft"]))["entries"][0]["entry"]
        await level(a, b)

        said = dict((await b.ask("show", entry=full, language="en"))["details"])
        assert said["Reduced version before"] == f"{first[:12]} was made from this very notice"
        assert "Nowhere at all" in str(said)
        (row,) = [row for row in (await b.ask("situation", language="en"))["rows"] if row["entry"] == first]
        assert "Nowhere at all" in row["sentence"]
        assert (await a.ask("draft.list"), (await a.ask("situation"))["reminders"]) == ([], [])

    both(wired, scene)


def test_what_the_peer_is_shown_is_the_coarse_part_to_the_bit(pair: tuple[Party, Party]) -> None:
    """One story for all eyes: the coarse version is computed from the full one, never written (ADR 0012)."""
    with pair[0].service() as service:
        sent = announce(service, FIRST_COARSE)
        board = service.board(service.line(None))
        shown = board[bytes.fromhex(sent["entries"][0]["entry"])]
        full = service.call("draft.show", {"draft": sent["later"]["draft"]})
        released = service.call("draft.release", {"draft": full["draft"], "early": True, **officer("r")})

        item = service.board(service.line(None))[bytes.fromhex(released["entries"][0]["entry"])]
        assert coarse_version(item.cover, item.element) == shown.element
        assert (item.cover.answers, item.cover.reduced_from) == (shown.id, None)
        assert shown.texts == ()


@pytest.mark.parametrize(
    ("rule", "sent", "kept"),
    [
        ({"areas": [HERE]}, ["full"], []),
        ({"areas": [ELSEWHERE], "outside": "coarse"}, ["coarse"], ["withheld"]),
        ({"areas": [HERE], "delay_s": HOUR}, [], ["later"]),
        ({"inside": "coarse", "delay_s": HOUR}, [], ["later"]),
    ],
)
def test_what_goes_now_and_what_is_kept(
    pair: tuple[Party, Party], rule: dict[str, Any], sent: list[str], kept: list[str]
) -> None:
    """A rule that is written once decides; what is not shown stays at home and is listed there."""
    with pair[0].service() as service:
        told = announce(service, rule)

        items = [service.board(service.line(None))[bytes.fromhex(each["entry"])] for each in told["entries"]]
        assert ["full" if item.cover.reduced_from is None else "coarse" for item in items] == sent
        assert [row["why"] for row in service.call("draft.list", {})] == kept


def test_what_is_never_shown_goes_only_against_the_rule(pair: tuple[Party, Party]) -> None:
    """A person may always hand the exact place over, and has to say that it is against the rule."""
    with pair[0].service() as service:
        kept = announce(service, {"areas": [ELSEWHERE], "outside": "coarse"})["later"]["draft"]
        later(service, 1000 * HOUR)

        with pytest.raises(NotDue, match="at no time"):
            service.call("draft.release", {"draft": kept, **officer("r")})
        assert service.call("draft.release", {"draft": kept, "early": True, **officer("r")})["entries"]


def test_a_coarse_notice_that_waited_leaves_the_full_one_at_home(pair: tuple[Party, Party]) -> None:
    """Two steps: first nothing, then the coarse version, and the exact one only against the rule."""
    with pair[0].service() as service:
        draft = announce(service, {"inside": "coarse", "delay_s": HOUR})["draft"]["draft"]
        later(service, HOUR)

        told = service.call("draft.release", {"draft": draft, **officer("r")})

        assert len(told["entries"]) == 1
        assert [row["why"] for row in service.call("draft.list", {})] == ["withheld"]


def test_a_rule_that_shows_nothing_sends_and_keeps_nothing(pair: tuple[Party, Party]) -> None:
    """Silence that looks like an announcement would be the worst of both."""
    with pair[0].service() as service:
        with pytest.raises(NothingShown):
            announce(service, {"areas": [ELSEWHERE]})

        assert service.call("draft.list", {}) == []
        assert service.call("inbox", {"everything": True}) == []


def test_the_same_request_announces_once(pair: tuple[Party, Party]) -> None:
    """A repeat after a lost answer neither says the coarse version twice nor keeps the full one twice."""
    with pair[0].service() as service:
        first, again = announce(service, FIRST_COARSE), announce(service, FIRST_COARSE)

        assert again["entries"][0]["entry"] == first["entries"][0]["entry"]
        assert again["entries"][0]["repeated"]
        assert [row["draft"] for row in service.call("draft.list", {})] == [first["later"]["draft"]]
        full = service.call("draft.release", {"draft": first["later"]["draft"], "early": True, **officer("r")})
        announce(service, FIRST_COARSE)
        assert service.call("draft.list", {}) == []
        shown = dict(service.call("show", {"entry": full["entries"][0]["entry"]})["details"])
        assert "this very notice" in shown["Reduced version before"]


def test_two_people_release_each_step_of_a_launch(pair: tuple[Party, Party]) -> None:
    """Coarsely or in full, a launch is announced by two; the second one before its time does not send it."""
    launch = {
        "activity_id": "L-1", "launch_class": "sounding_rocket", "count": 1,
        "windows": [{"start": "2031-01-25T05:00:00Z", "end": "2031-01-25T10:00:00Z"}],
        "launch_area": {"type": "Circle", "coordinates": [16.0, 69.3], "radius_m": 5000},
        "valid_until": "2031-01-25T10:00:00Z",
    }  # fmt: skip
    second = {"officer": "second", "officer_passphrase": "four different words"}
    with pair[0].service() as service:
        secret = second["officer_passphrase"]
        service.call(
            "officer.add", {"passphrase": PASSPHRASE, "name": "second", "office": "duty", "officer_passphrase": secret}
        )
        draft = announce(service, {"before": "coarse", "delay_s": HOUR}, kind="launch", **launch)["draft"]
        assert draft["waits_for"]["people"] == 1

        told = service.call("draft.release", {"draft": draft["draft"], **second, "request_id": "r1"})
        assert len(told["entries"]) == 1
        full = told["later"]["draft"]
        early = service.call("draft.release", {"draft": full, **second, "request_id": "r2"})
        assert (early["entries"], early["draft"]["waits_for"]["people"]) == ([], 0)
        later(service, HOUR)
        assert service.call("draft.release", {"draft": full, **second, "request_id": "r3"})["entries"]


def test_the_doubts_about_a_place_are_told_of_the_place_that_is_not_shown_yet(pair: tuple[Party, Party]) -> None:
    """Swapped coordinates are found while they can still be mended, not when they go out."""
    with pair[0].service() as service:
        service.call("send.element", {"kind": "site", "fields": {**SITE, "site_id": "W-1"}, **officer("s")})

        told = announce(service, {"delay_s": HOUR})

        assert any("the same coordinates as the site" in said for said in told["advice"])
