"""What the node tells a map: part by part, the most urgent first, and never again what the page holds."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import pytest

from openline.core.catalogue.volumes import FootprintForm
from openline.core.situation.activities import PlanState
from openline.interop.rfc3339 import format_utc
from openline.node import drawings, mapping
from openline.node.drawings import Drawings
from openline.node.service import Service
from parties import PASSPHRASE, Party, make_party, officer, open_line

HOUR = 3_600
AREAS = 12


@pytest.fixture
def party(tmp_path: Path) -> Party:
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    open_line(a, b)
    return a


@pytest.fixture
def service(party: Party) -> Iterator[Service]:
    """A node that announced twelve areas side by side, each meeting the next; the last ones begin first."""
    with party.service() as service:
        announce(service, range(AREAS))
        yield service


def announce(service: Service, numbers: Any) -> list[str]:
    now, features = service.now(), []
    for number in numbers:
        start = now + (AREAS - number - 3) * HOUR
        windows = [[format_utc(start), format_utc(start + 40 * HOUR)]]
        circle = {"type": "Point", "coordinates": [number * 0.1, 50.0]}
        said = {"windows": windows, "radius_m": 6_000}
        features.append({"type": "Feature", "id": f"A{number}", "geometry": circle, "properties": said})
    data = json.dumps({"type": "FeatureCollection", "features": features}).encode()
    done = service.call("send.activity", {"data": data, **officer(f"areas-{numbers}")})
    return [row["entry"] for row in done["entries"]]


class Page:
    """What a page makes of the answers."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self.revision, self.areas, self.meetings = "", dict[str, Any](), list[Any]()

    def ask(self, **how: Any) -> dict[str, Any]:
        answer: dict[str, Any] = self._service.call("map.areas", {"known": self.revision, **how})
        if not answer["same"]:
            if answer["anew"]:
                self.areas = {}
            self.areas = {name: area for name, area in self.areas.items() if name not in answer["gone"]}
            self.areas |= {area["id"]: area for area in answer["areas"]}
            self.revision = answer["revision"]
            self.meetings = answer["meetings"] if answer["whole"] else self.meetings
        return answer


@pytest.fixture
def one_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """A node so slow, or a map so full, that a turn is over after one area."""
    monkeypatch.setattr(mapping, "FIRST_S", -1.0)
    monkeypatch.setattr(mapping, "TURN_S", -1.0)


@pytest.mark.usefixtures("one_at_a_time")
def test_the_first_parts_hold_drafts_and_what_counts_now(service: Service) -> None:
    """Five thousand areas take their time: who opens a map sees at once what may be in his way."""
    circle = {"type": "Circle", "coordinates": [18.0, 55.0], "radius_m": 30_000}
    start = service.now() + 48 * HOUR
    volumes = [{"footprint": circle, "windows": [{"start": format_utc(start), "end": format_utc(start + HOUR)}]}]
    title = {"marker": "information", "language": "en", "text": "firing"}
    fields = {"activity_id": "MEANT", "kind": "live_firing", "title": title, "volumes": volumes}
    service.call("draft.keep", {"kind": "activity", "fields": fields, **officer("draft")})
    page = Page(service)

    answers = [page.ask()]
    while not answers[-1]["whole"]:
        answers.append(page.ask())

    names = [area["name"] for answer in answers for area in answer["areas"]]
    assert names == ["MEANT", *(f"A{number}" for number in reversed(range(AREAS)))]
    assert [answer["left"] for answer in answers] == [*reversed(range(AREAS + 1)), 0]
    assert [len(answer["meetings"]) for answer in answers[:-1]] == [0] * (AREAS + 1), "what is not all there misleads"
    assert len(page.meetings) == AREAS - 1
    assert page.ask()["same"]


@pytest.mark.usefixtures("one_at_a_time")
def test_what_changes_between_two_parts_is_told_right(service: Service) -> None:
    """A page that is half way through holds, in the end, what a page holds that asks in one."""
    page = Page(service)
    for _ in range(5):
        page.ask()
    held = list(page.areas)
    cancelled = {"target": page.areas[held[4]]["entry"], "reason": "other"}
    service.call("send.element", {"kind": "cancel", "fields": cancelled, **officer("gone")})
    begun = {"target": page.areas[held[1]]["entry"], "state": "active", "since": format_utc(service.now())}
    service.call("send.element", {"kind": "state", "fields": begun, **officer("begun")})
    announce(service, range(AREAS, AREAS + 2))

    first = page.ask()
    assert first["gone"] == [held[4]]
    while not page.ask()["whole"]:
        pass

    fresh = Page(service)
    while not fresh.ask()["whole"]:
        pass
    assert page.areas == fresh.areas
    assert page.areas[held[1]]["state"] == "active"
    assert (page.meetings, page.revision) == (fresh.meetings, fresh.revision)


def test_one_new_notice_is_told_alone(service: Service) -> None:
    """Of five thousand areas 4,999 stay as they were: megabytes for each receipt would close the line to all else."""
    page = Page(service)
    assert (len(page.ask()["areas"]), page.ask()["same"]) == (AREAS, True)
    announce(service, [AREAS])
    news = page.ask()
    assert ([area["name"] for area in news["areas"]], news["anew"], news["gone"]) == ([f"A{AREAS}"], False, [])
    assert len(page.ask(language="uk")["areas"]) == AREAS + 1, "other words"


def test_an_unknown_revision_is_told_everything(service: Service) -> None:
    """A node that was started again knows nobody's revision: what a page holds may be of another world."""
    page = Page(service)
    page.ask()
    page.revision = "0" * 32
    assert (page.ask()["anew"], len(page.areas)) == (True, AREAS)


def test_an_outline_is_drawn_once_and_kept_over_a_start(party: Party, monkeypatch: pytest.MonkeyPatch) -> None:
    """A node that has just started shows its map at once: drawing is most of the work, and never changes."""
    with party.service() as service:
        announce(service, range(AREAS))
        while not service.maps.warm(1.0):
            pass
        before = whole_map(service)
        service.keep_snapshots(stopping=True)

    def draw(form: Any) -> Any:
        raise AssertionError("drawn again")

    monkeypatch.setattr(drawings, "_drawn", draw)
    with party.service() as service:
        assert whole_map(service) == before


def whole_map(service: Service) -> dict[str, Any]:
    """Ask until all is told: of how much an answer tells, how busy the machine is decides."""
    page = Page(service)
    while not page.ask()["whole"]:
        pass
    return page.areas


@pytest.mark.parametrize("fault", ["damaged", "another program"])
def test_outlines_that_do_not_fit_are_drawn_anew(service: Service, fault: str) -> None:
    """What is kept is a convenience, and trusted no further than the program that drew it."""
    before = service.call("map.areas", {})["areas"]
    service.maps.drawings.keep(stopping=True)
    data = service.store.meta(drawings.KEY) or b""
    if fault == "damaged":
        data = data[:-3]
    else:
        _, outlines = msgspec.msgpack.decode(data)
        data = msgspec.msgpack.encode(["another", dict.fromkeys(outlines, ((), ()))])
    service.store.set_meta(drawings.KEY, data).result()

    assert Drawings(service.store).of(read_form(service)) == service.maps.drawings.of(read_form(service))
    assert before[0]["polygons"] != ()


def read_form(service: Service) -> FootprintForm:
    """Return the footprint of the first plan."""
    return next(iter(service.board(service.line(None)).situation.states(PlanState))).volumes[0].footprint


def test_what_was_erased_leaves_no_outline_behind(service: Service) -> None:
    """An outline says where something was: it goes with the body that said so."""
    service.call("map.areas", {})
    service.maps.drawings.keep(stopping=True)
    assert service.store.meta(drawings.KEY) is not None
    service.call("send.text", {"text": "long over", "marker": "information", **officer("old")})
    clock = service.settings.clock_offset + 40 * 24 * HOUR
    service.settings = replace(service.settings, clock_offset=clock)
    service.call("record.erase", {"days": 30, "kinds": (), "passphrase": PASSPHRASE})
    assert service.store.meta(drawings.KEY) is None
