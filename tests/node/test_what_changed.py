"""What changed is told whole, however much came at once; and the watch log is read from its newest row to its first."""

import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from openline.core import encoding
from openline.core.catalogue.codes import Marker
from openline.core.catalogue.dialogue import Text
from openline.core.catalogue.element import Cover, CoverStatus, FreeText
from openline.core.record.entry import Precedence
from openline.core.rules.roles import Means
from openline.node.finding.asked import NoSuchTime
from openline.node.officers import Actor
from openline.node.service import Service
from openline.node.speaking import Speech
from openline.node.watch_log import Logged
from openline.node.watch_marks import WatchMarks
from openline.store import schema
from openline.store.errors import StoreBusy
from parties import make_party, open_line, refused

ANN = Actor("ann", "duty", means=Means.PASSKEY)
BEN = Actor("ben", "duty", means=Means.PASSKEY)
MANY = 5_000


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[tuple[Service, Service]]:
    ours, theirs = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    open_line(ours, theirs)
    with ours.service() as one, theirs.service() as other:
        yield one, other


def say(service: Service, count: int, request: str) -> None:
    """Let a node say many things, each hundredth of them urgent."""
    cover = Cover(element=Text.number, status=CoverStatus.ACTUAL, sender="duty")
    speeches = [
        Speech(
            cover,
            Text(text=FreeText(marker=Marker.INFORMATION, language="en", text=f"{request} {number}")),
            Precedence.FLASH if number % 100 == 7 else Precedence.ROUTINE,
        )
        for number in range(count)
    ]
    service.speaker.say_all(service.line(None).id, speeches, request)


def carry(source: Service, target: Service) -> None:
    """Bring in one burst what one node has to the other, as after a long outage."""
    line, after = source.line(None).id, 0
    kept = []
    while held := source.store.arrivals(line, after, 512):
        kept += [target.store.keep(each.entry, source.store.body(each.entry.id)) for each in held]
        after = held[-1].arrival
    for each in kept:
        each.result()
    target.watching.look_around()


def enter(service: Service, by: Actor, text: str) -> None:
    """Enter something in the watch log, without the audit feed of an act."""
    service.watching.log.write(Logged(service.now(), "said", b"", by.name, by.office, "", (text,)))


def leave(service: Service, by: Actor) -> None:
    """Let an officer have been at the desk, and sign in again."""
    for act in ("signed in", "reply", "signed out", "signed in"):
        service.audit.note(service.now(), by, act)


def pages(service: Service, by: Actor, **how: Any) -> list[dict[str, Any]]:
    """Return all pages of what changed, as an officer turns them."""
    found = [service.look_as(by, "changes", {"language": "en", **how})]
    while found[-1]["skip"] + len(found[-1]["rows"]) < found[-1]["count"]:
        skip = found[-1]["skip"] + len(found[-1]["rows"])
        found.append(service.look_as(by, "changes", {"until": found[0]["until"], "skip": skip, **how}))
    return found


def test_five_thousand_that_came_at_once_are_all_told_the_urgent_first(pair: tuple[Service, Service]) -> None:
    """After a day without a line what matters is somewhere in the burst: it stands first, and nothing is left out."""
    ours, theirs = pair
    ours.watching.look_around()
    leave(ours, ANN)
    say(theirs, MANY, "burst")
    carry(theirs, ours)

    first = ours.look_as(ANN, "changes", {"language": "en"})

    counts = {each["only"]: each["count"] for each in first["counts"]}
    assert counts == {"flash": MANY // 100, "routine": MANY - MANY // 100}
    turned = pages(ours, ANN)
    rows = [row for page in turned for row in page["rows"]]
    said = [row["words"] for row in rows if row["kind"] == "came"]
    assert len(said) == len(set(said)) == MANY
    assert [row["precedence"] for row in rows] == ["flash"] * 50 + ["routine"] * 4_950
    numbers = [int(row["words"].rpartition(" ")[2].strip("”\"' .\u2069")) for row in rows[:50]]
    assert numbers == sorted(numbers, reverse=True), "the newest first"
    assert all(row["open_words"] == "still open" for row in rows[:50])
    assert {row["precedence"] for page in pages(ours, ANN, only="flash") for row in page["rows"]} == {"flash"}


def test_pages_stay_what_they_are_while_more_comes(pair: tuple[Service, Service]) -> None:
    """Whoever reads the second page must not miss what slipped from the first."""
    ours, theirs = pair
    ours.watching.look_around()
    leave(ours, ANN)
    say(theirs, 150, "one")
    carry(theirs, ours)
    first = ours.look_as(ANN, "changes", {})
    say(theirs, 150, "two")
    carry(theirs, ours)
    second = ours.look_as(ANN, "changes", {"until": first["until"], "skip": 100})

    told = Counter(row["words"].split()[-2] for page in (first, second) for row in page["rows"] if row["entry"])
    assert sum(told.values()) == 150
    assert len({row["entry"] for page in (first, second) for row in page["rows"] if row["entry"]}) == 150
    assert second["newer"], "and is told that more came"
    assert ours.look_as(ANN, "changes", {})["count"] == 300


def test_what_changed_is_read_from_where_the_officer_left_and_no_further_back(
    pair: tuple[Service, Service], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A record of years must not make the first look of a watch slow: only what is new is read."""
    ours, theirs = pair
    say(theirs, 600, "old")
    carry(theirs, ours)
    for number in range(600):
        enter(ours, BEN, f"old {number}")
    monkeypatch.setattr(type(ours), "now", lambda self: self.store.audit_size() * 60 + 1_900_000_000)
    leave(ours, ANN)
    say(theirs, 20, "new")
    carry(theirs, ours)
    read = Counter[str]()
    for name in ("arrivals", "log", "audit"):
        real = getattr(ours.store, name)

        def counted(*given: Any, real: Any = real, name: str = name, **how: Any) -> Any:
            found = real(*given, **how)
            read[name] += len(found)
            return found

        monkeypatch.setattr(ours.store, name, counted)
    found = ours.look_as(ANN, "changes", {})

    assert {each["only"]: each["count"] for each in found["counts"]} == {"flash": 1, "routine": 19}
    assert read["arrivals"] < 40
    assert read["log"] < 40, "the place is found by halves"
    assert read["audit"] <= 512


def test_what_happened_while_the_disk_did_not_write_is_entered_once_it_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It counted as entered before it was: the watch log did not know that the line had been lost."""
    monkeypatch.setattr(schema, "BUSY_S", 0.01)
    ours, theirs = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    open_line(ours, theirs)
    with ours.service() as service:
        service.link_words = lambda line: "up"
        service.watching.look_around()
        before = service.watching.log.size()
        service.link_words = lambda line: "down"
        with closing(sqlite3.connect(service.folder.record, isolation_level=None)) as disk:
            disk.execute("BEGIN IMMEDIATE")
            for _ in range(2):
                with refused(StoreBusy):
                    service.watching.look_around()

        assert service.watching.look_around() == 1
        assert [each.kind for each in service.watching.log.read(before)] == ["lost"]
        assert service.watching.look_around() == 0


def test_who_was_never_here_is_told_of_the_last_days(pair: tuple[Service, Service]) -> None:
    """Not of the whole record: nobody reads that at the beginning of a watch."""
    ours, theirs = pair
    ours.watching.look_around()
    say(theirs, 3, "new")
    carry(theirs, ours)
    found = ours.look_as(BEN, "changes", {"language": "en"})

    assert found["since_words"].startswith("You were not at this desk lately: the last seven days")
    assert found["count"] == 3


# the log


def log(service: Service, **how: Any) -> dict[str, Any]:
    page: dict[str, Any] = service.look_as(ANN, "log", {"language": "en", **how})
    return page


def backwards(service: Service, **how: Any) -> list[dict[str, Any]]:
    """Return the rows of all pages, oldest first, as turned from the newest page back to the first."""
    page = log(service, **how)
    rows = list(page["rows"])
    while page["older"]:
        page = log(service, **how, before=page["older"])
        assert page["newer"]
        rows = [*page["rows"], *rows]
    return rows


def test_every_row_of_the_log_can_be_reached_by_turning_pages(pair: tuple[Service, Service]) -> None:
    """An inquiry asks for the night three months ago, and a burst in the middle of it fills many pages."""
    ours, theirs = pair
    ours.watching.look_around()
    for number in range(150):
        enter(ours, ANN, f"early {number}")
    say(theirs, 700, "burst")
    carry(theirs, ours)
    for number in range(150):
        enter(ours, ANN, f"late {number}")

    rows = backwards(ours)
    assert [row["kind"] for row in rows] == ["said"] * 150 + ["came"] * 700 + ["said"] * 150
    assert len({row["entry"] for row in rows}) == 701
    assert (rows[0]["words"], rows[-1]["words"]) == ("early 0", "late 149")
    page, forward = log(ours, at="2020-01-01"), list[dict[str, Any]]()
    assert (page["older"], len(page["rows"])) == ("", 200)
    while True:
        forward += page["rows"]
        if not page["newer"]:
            break
        page = log(ours, after=page["newer"])
    assert forward == rows
    assert log(ours, at="2999-01-01")["rows"] == []
    assert log(ours, at="2999-01-01")["older"], "and from there back"
    with refused(NoSuchTime, "no time"):
        log(ours, at="yesterday")


def test_the_log_of_one_watch_begins_and_ends_with_its_hand_overs(pair: tuple[Service, Service]) -> None:
    """The paper of a shift is that shift, whole, and no other one's."""
    ours, _ = pair
    for number, by in enumerate((ANN, BEN, ANN), 1):
        now = ours.look_as(by, "watch", {})
        signed = {"count": now["count"], "digest": now["digest"], "heard": True, "request_id": f"w{number}"}
        ours.act_as(by, "watch.take", signed)
        for said in range(230):
            enter(ours, by, f"{by.name} {number} {said}")

    second = backwards(ours, watch=2)
    assert [row["kind"] for row in second] == ["took", *["said"] * 230, "took"]
    assert {row["officer"] for row in second[:-1]} == {"ben"}
    assert [row["kind"] for row in backwards(ours, watch=3)] == ["took", *["said"] * 230]
    watches = ours.look_as(BEN, "log.watches", {"language": "en"})
    assert [each["number"] for each in watches["watches"]] == [3, 2, 1]
    assert watches["watches"][1]["words"].startswith("Watch 2 of duty, stood by ben since ")
    assert [each["number"] for each in ours.look_as(BEN, "log.watches", {"before": 2})["watches"]] == [1]


def test_a_watch_that_was_begun_before_the_log_had_pages_is_read_from_the_log_s_first_row(
    pair: tuple[Service, Service],
) -> None:
    """An office does not have to begin anew because the program is newer."""
    ours, _ = pair
    ours.store.set_meta("watch", encoding.encode([3, "duty", "ben", ours.now()])).result()
    enter(ours, BEN, "quiet")

    assert ours.watching.number_of("duty") == "3"
    assert [each["number"] for each in ours.look_as(ANN, "log.watches", {})["watches"]] == [3]
    assert [row["words"] for row in log(ours, watch=3)["rows"]] == ["quiet"]


def test_a_node_that_was_off_for_long_tells_of_all_that_came_at_once_after_it(pair: tuple[Service, Service]) -> None:
    """Up to where the log has told is kept by line: other lines' news must not push it out."""
    ours, theirs = pair
    ours.watching.look_around()
    say(theirs, 5, "before")
    carry(theirs, ours)
    for number in range(300):
        enter(ours, ANN, f"noise {number}")
    say(theirs, 5, "after")
    line, after = theirs.line(None).id, 0
    for each in theirs.store.arrivals(line, after, 64):
        ours.store.keep(each.entry, theirs.store.body(each.entry.id)).result()
    WatchMarks(ours, ours.watching.log).look_around()

    came = [row["words"] for row in backwards(ours) if row["kind"] == "came"]
    assert len(came) == len(set(came)) == 10
