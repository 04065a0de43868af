"""Nothing that is open can vanish: whatever happens on a line, it stands in the list until something ended it."""

import random
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from time import time
from typing import Any

import pytest

from openline.core.errors import Misuse
from openline.core.rules.roles import USUAL, Means, Role
from openline.node import service as services
from openline.node.officers import Actor
from openline.node.open_items import OpenItemsChanged
from openline.node.queue import Queue
from openline.node.reading import Reader
from openline.node.service import Service
from parties import make_party, make_site, officer, open_line, refused

ANN = Actor("ann", "duty", means=Means.PASSKEY)
BEN = Actor("ben", "duty", means=Means.PASSKEY)
WRITER = Actor("wren", "duty", roles=frozenset({Role.READ, Role.DRAFT}), means=Means.PASSKEY)
COERCED = Actor("ann", "duty", roles=USUAL, means=Means.PASSKEY, coerced=True)
ACCOUNT: dict[str, Any] = {
    "incident_id": "I-1",
    "as_known_at": "2026-04-02T12:00:00Z",
    "window": {"start": "2026-04-02T11:00:00Z", "end": "2026-04-02T11:10:00Z"},
    "place": {"type": "Circle", "coordinates": [20.0, 70.0], "radius_m": 5_000},
}


class Clock:
    """The clock of all nodes of a test, moved by hand."""

    def __init__(self) -> None:
        self.moved = 0

    def __call__(self) -> float:
        return time() + self.moved


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(services, "time", made)
    return made


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[tuple[Service, Service]]:
    ours, theirs = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    open_line(ours, theirs)
    with ours.service() as one, theirs.service() as other:
        yield one, other


def carry(source: Service, target: Service) -> None:
    """Bring everything that one node has to the other; its machine says what a machine says."""
    line = source.line(None).id
    for each in source.store.arrivals(line, 0, 4096):
        body = source.store.body(each.entry.id)
        if target.store.entry(each.entry.id) is None:
            target.store.keep(each.entry, body).result()
    target.chores(target.line(None))


def listed(service: Service) -> dict[str, dict[str, Any]]:
    """Return what is open, by name."""
    rows = service.call("watch", {"language": "en"})["rows"]
    return {row["entry"] or row["draft"] or row["sketch"] or row["closes"]: row for row in rows}


def ask(service: Service, request: str, **more: Any) -> str:
    asked = {"about": [], "items": ["objectives"], **more, **officer(request)}
    entry: str = service.call("send.question", asked)["entries"][0]["entry"]
    return entry


def tell(service: Service, request: str) -> str:
    words = {"text": f"the sea is calm {request}", "marker": "information", **officer(request)}
    entry: str = service.call("send.text", words)["entries"][0]["entry"]
    return entry


class Story:
    """A random history on a line, as it looks at one of its nodes; what the story has ended, and how, it remembers.

    Attributes:
        begun, ended: names of what began to need somebody here, and of what was ended by what the story did.
    """

    def __init__(self, seed: int, ours: Service, theirs: Service, clock: Clock) -> None:
        self.random, self.clock = random.Random(seed), clock
        self.ours, self.theirs = ours, theirs
        self.begun: set[str] = set()
        self.ended: dict[str, str] = {}
        self._asked_us, self._told_us, self._ours, self._there = set[str](), set[str](), set[str](), set[str]()
        self._answered_there, self._incidents = set[str](), dict[str, str]()
        self.step = 0

    def go_on(self) -> str:
        """Do one thing; return its name."""
        self.step += 1
        steps: list[Callable[[], None]] = [
            self.they_ask, self.they_ask, self.they_tell, self.we_ask, self.we_ask, self.we_tell, self.carried,
            self.carried, self.opened, self.cleared, self.answered, self.stood_by, self.they_answer, self.incident,
            self.reported, self.time_passes, self.alarm_taken, self.closed, self.passed, self.drafted, self.dropped,
        ]  # fmt: skip
        chosen = self.random.choice(steps)
        chosen()
        return chosen.__name__

    def _act(self, verb: str, by: Actor = ANN, **given: Any) -> Any:
        return self.ours.act_as(by, verb, {**given, "request_id": f"s{self.step}"})

    def _some(self, names: set[str]) -> str | None:
        return self.random.choice(sorted(names)) if names else None

    def they_ask(self) -> None:
        urgent = self.random.choice(["flash", "immediate", "routine"])
        self._asked_us.add(ask(self.theirs, f"a{self.step}", precedence=urgent))

    def they_tell(self) -> None:
        self._told_us.add(tell(self.theirs, f"t{self.step}"))

    def we_ask(self) -> None:
        entry = ask(self.ours, f"q{self.step}", precedence=self.random.choice(["flash", "routine"]))
        self._ours.add(entry)
        self.begun.add(entry)

    def we_tell(self) -> None:
        entry = tell(self.ours, f"w{self.step}")
        self._there.add(entry)
        self.begun.add(entry)

    def carried(self) -> None:
        carry(self.theirs, self.ours)
        carry(self.ours, self.theirs)
        self.begun |= self._asked_us | self._told_us
        carry(self.theirs, self.ours)
        for entry in self._answered_there:
            self.ended[entry] = "answered"

    def opened(self) -> None:
        if (entry := self._some((self._told_us | self._asked_us) & self.begun)) is not None:
            self._act("reply", target=entry, opened=True)

    def cleared(self) -> None:
        if (entry := self._some((self._told_us | self._asked_us) & self.begun)) is not None:
            self._act("reply", target=entry, understood=True)
            if entry in self._told_us:
                self.ended[entry] = "clear to the reader"

    def answered(self) -> None:
        if (entry := self._some(self._asked_us & self.begun)) is not None:
            self._act("reply", target=entry, result=self.random.choice(["yes", "no", "unable"]))
            self.ended[entry] = "answered"

    def stood_by(self) -> None:
        if (entry := self._some(self._asked_us & self.begun - self.ended.keys())) is not None:
            self._act("reply", target=entry, result="stand_by", minutes=self.random.randrange(1, 30))

    def they_answer(self) -> None:
        held = {each.id.hex() for each in self.theirs.board(self.theirs.line(None))}
        if (entry := self._some(self._ours & held - self._answered_there)) is not None:
            late = self.random.choice(["no", "stand_by"])
            minutes = {"minutes": 5} if late == "stand_by" else {}
            self.theirs.call("reply", {"target": entry, "result": late, **minutes, **officer(f"y{self.step}")})
            if late == "no":
                self._answered_there.add(entry)
        if (entry := self._some(self._there & held)) is not None:
            self.theirs.call("reply", {"target": entry, "opened": True, **officer(f"o{self.step}")})
            self._answered_there.add(entry)

    def incident(self) -> None:
        kind = self.random.choice(["laser", "misfire"])
        name = self._act("incident.note", kind=kind)["incident"]
        self._incidents[name] = kind
        self.begun.add(name)

    def reported(self) -> None:
        kind = self.random.choice(["laser", "misfire"])
        fields = {**ACCOUNT, "incident_id": f"I-{self.step}", "incident_class": kind}
        sent = self._act("send.element", kind="account", fields=fields)["entries"][0]["entry"]
        self.begun.add(sent)
        self.ended.update((name, "reported") for name, held in self._incidents.items() if held == kind)

    def time_passes(self) -> None:
        self.clock.moved += self.random.choice([60, 16 * 60, 13 * 3_600, 16 * 86_400])

    def alarm_taken(self) -> None:
        if rings := self.ours.call("ring.list", {}):
            self._act("take", entry=self.random.choice(rings)["entry"])

    def closed(self) -> None:
        rows = [row for row in listed(self.ours).values() if row["closes"]]
        if rows:
            row = self.random.choice(rows)
            given = {"line": row["line"], "name": row["closes"], "needs": row["needs"], "reason": "told by telephone"}
            self._act("open.close", **given)
            self.ended[row["closes"]] = f"closed as {row['needs']}"

    def passed(self) -> None:
        now = self.ours.call("watch", {})
        by = BEN if now["officer"] == "ann" else ANN
        self._act("watch.take", by, count=now["count"], digest=now["digest"], heard=True)

    def drafted(self) -> None:
        sent = self._act("send.text", WRITER, text=f"draft {self.step}", marker="information")
        self.begun.add(sent["draft"]["draft"])

    def dropped(self) -> None:
        drafts = [row["draft"] for row in listed(self.ours).values() if row["draft"]]
        if drafts:
            gone = self.random.choice(drafts)
            self._act("draft.drop", draft=gone)
            self.ended[gone] = "withdrawn"


@pytest.mark.parametrize("seed", range(4))
def test_nothing_open_leaves_the_list_but_by_what_ends_it(
    seed: int, pair: tuple[Service, Service], clock: Clock
) -> None:
    """Not by time, nor an alarm taken, nor a hand-over: it was answered, decided, withdrawn, or closed by hand."""
    story, done = Story(seed, *pair, clock), list[str]()
    for _ in range(45):
        done.append(story.go_on())
        now = listed(story.ours)

        assert story.begun - story.ended.keys() <= now.keys(), done
        for name in story.ended.keys() & now.keys():  # closed by hand, and it waits for something else by now
            assert story.ended[name].startswith("closed as"), (name, story.ended[name], done)
        reader = story.ours.reader("en")
        anew = Queue(story.ours, Reader(story.ours)).waiting(reader)
        assert sorted(each.item.id.hex() for each in anew) == sorted(name for name, row in now.items() if row["entry"])

    assert story.begun, "the story began nothing"


# the two that were not in the list before


def test_a_report_that_is_due_stands_in_the_list_until_it_was_made(pair: tuple[Service, Service]) -> None:
    """Whoever comes at six has to know of the missile that went off at five."""
    ours, _ = pair
    noted = ours.act_as(ANN, "incident.note", {"kind": "misfire", "request_id": "i"})["incident"]

    row = listed(ours)[noted]
    (rings,) = ours.call("ring.list", {})
    ours.act_as(ANN, "take", {"entry": rings["entry"], "request_id": "t"})

    assert "Has the other side been told?" in row["words"]
    assert noted in listed(ours), "its alarm was taken, and nobody has told anybody"
    fields = {**ACCOUNT, "incident_class": "misfire"}
    ours.act_as(ANN, "send.element", {"kind": "account", "fields": fields, "request_id": "a"})
    assert noted not in listed(ours)


def test_a_question_without_an_answer_stays_when_its_alarm_was_taken(
    pair: tuple[Service, Service], clock: Clock
) -> None:
    """Somebody took note at night that nobody answered; the day has to know that it is so still."""
    ours, theirs = pair
    entry = ask(ours, "q", precedence="flash")
    carry(ours, theirs)
    carry(theirs, ours)
    clock.moved += 16 * 60
    before = listed(ours)[entry]
    assert ours.act_as(ANN, "take", {"entry": entry, "request_id": "t"})["taken"] == 1

    after = listed(ours)[entry]
    assert (before["needs"], after["needs"]) == ("next", "silent")
    clock.moved += 30 * 86_400
    assert entry in listed(ours), "a month is no answer"


# closing by hand


def test_an_answer_stands_where_its_question_stood_and_hides_behind_nothing(pair: tuple[Service, Service]) -> None:
    """Who asked with FLASH waits for it; it goes out with less, behind a dozen notices of the same side."""
    ours, theirs = pair
    asked = ask(ours, "q", precedence="flash")
    carry(ours, theirs)
    for number in range(12):
        tell(theirs, f"t{number}")
    theirs.call("reply", {"target": asked, "result": "no", **officer("y")})
    carry(theirs, ours)

    first, *others = ours.call("queue", {"language": "en"})["rows"]

    assert (first["kind"], first["precedence"]) == ("answer", "priority")
    assert [row["more"] for row in others if row["kind"] == "text"][-1] != ""


def close(service: Service, row: dict[str, Any], by: Actor = ANN, request: str = "c", **more: Any) -> Any:
    given = {"line": row["line"], "name": row["closes"], "needs": row["needs"], "reason": "told by telephone"}
    return service.act_as(by, "open.close", {**given, **more, "request_id": request})


def test_what_was_closed_by_hand_leaves_list_and_queue_and_stands_in_the_log_with_its_reason(
    pair: tuple[Service, Service], clock: Clock
) -> None:
    """The only way out that no entry tells of has a name, an office, a time and a reason."""
    ours, theirs = pair
    ours.watching.look_around()
    entry = ask(ours, "q", precedence="flash")
    carry(ours, theirs)
    carry(theirs, ours)
    close(ours, listed(ours)[entry])
    assert entry not in listed(ours)
    clock.moved += 16 * 60
    row = listed(ours)[entry]
    assert row["needs"] == "next", "closed in flight is not closed when no answer comes"

    with refused(OpenItemsChanged, "something else"):
        close(ours, {**row, "needs": "reply"}, request="c1")
    close(ours, row, request="c2")
    close(ours, row, request="c2")

    assert entry not in listed(ours)
    assert entry not in [each["entry"] for each in ours.call("queue", {})["rows"]]
    assert ours.call("ring.list", {}) == [], "whoever closes it has taken it"
    told = [each for each in ours.call("log", {"language": "en"})["rows"] if each["kind"] == "closed"]
    assert [each["officer"] for each in told] == ["ann", "ann"]
    assert told[-1]["words"].endswith("Reason: told by telephone")
    shown = ours.call("show", {"entry": entry, "language": "en"})
    assert shown["state"].startswith("closed here by ann (duty)")
    answered = {"target": entry, "result": "yes", **officer("y")}
    theirs.call("reply", answered)
    carry(theirs, ours)
    assert any(each["kind"] == "answered" for each in _changes(ours)), "an answer to it is news like any other"


def _changes(service: Service) -> list[dict[str, Any]]:
    service.watching.look_around()
    rows: list[dict[str, Any]] = service.call("changes", {"language": "en"})["rows"]
    return rows


def test_what_can_still_be_said_is_not_closed_by_hand(pair: tuple[Service, Service], clock: Clock) -> None:
    """Not opened, opened and not clear, and asked of us in time: the other side is owed a word, not a note at home."""
    ours, theirs = pair
    told, asked = tell(theirs, "t"), ask(theirs, "q", precedence="immediate")
    carry(theirs, ours)
    now = listed(ours)
    assert (now[told]["closes"], now[asked]["closes"]) == ("", "")
    with refused(Misuse, "can be closed by hand"):
        close(ours, {**now[told], "closes": told})

    clock.moved += 20 * 3_600
    late = listed(ours)[asked]
    assert late["closes"] == asked, "its time is over: whoever decides that it is moot says why"
    close(ours, late, request="c2")
    assert asked not in listed(ours)
    assert asked not in [each["entry"] for each in ours.call("ring.list", {})]


def test_a_report_that_need_not_be_made_is_closed_with_a_reason(pair: tuple[Service, Service]) -> None:
    """It was told by telephone: that it was, and who says so, stands in the log."""
    ours, _ = pair
    noted = ours.act_as(ANN, "incident.note", {"kind": "laser", "request_id": "i"})["incident"]
    with pytest.raises(Misuse, match="reason"):
        ours.act_as(ANN, "incident.forget", {"kind": "laser", "reason": " ", "request_id": "f"})
    close(ours, listed(ours)[noted])

    assert noted not in listed(ours)
    assert ours.call("ring.list", {}) == []
    assert ours.call("queue", {})["reminders"] == []


def test_what_is_closed_under_duress_looks_closed_to_who_is_coerced_alone(pair: tuple[Service, Service]) -> None:
    """Whoever holds a gun to the officer's head would else clear the list of the whole party."""
    ours, _ = pair
    noted = ours.act_as(ANN, "incident.note", {"kind": "laser", "request_id": "i"})["incident"]
    close(ours, listed(ours)[noted], by=COERCED)

    seen = ours.look_as(COERCED, "watch", {})["rows"]
    assert noted not in [row["closes"] for row in seen]
    assert noted in listed(ours)
    assert ours.call("ring.list", {}) != []
    assert "closed" not in [row["kind"] for row in ours.look_as(BEN, "log", {})["rows"]]
    assert "closed" in [row["kind"] for row in ours.look_as(COERCED, "log", {})["rows"]]


# two sites of one party


def test_what_one_site_opened_or_answered_rings_and_waits_at_no_other_site(tmp_path: Path, clock: Clock) -> None:
    """The receipt *opened* is on the record: it says to the party's other desks that somebody there has it."""
    first, beta = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    second = make_site(tmp_path, first, "alpha2")
    offered = first.administer("line.open", card=beta.card.data)
    for each in (beta, second):
        each.administer("line.accept", offer=offered["offer"])
    for each in (first, second, beta):
        each.administer("line.confirm", line=offered["line"], digits=offered["digits"])
    with ExitStack() as stack:
        one, two, other = (stack.enter_context(each.service()) for each in (first, second, beta))
        asked, told = ask(other, "q", precedence="flash"), tell(other, "t")
        for site in (one, two):
            carry(other, site)
            assert [each["entry"] for each in site.call("ring.list", {})] == [asked]
        one.act_as(ANN, "take", {"entry": asked, "request_id": "t"})
        carry(one, two)
        assert [each["entry"] for each in two.call("ring.list", {})] == [asked], "a key pressed at home says nothing"

        for entry in (asked, told):
            one.act_as(ANN, "reply", {"target": entry, "opened": True, "request_id": f"o{entry}"})
        carry(one, two)
        (row,) = [each for each in two.call("queue", {"language": "en"})["rows"] if each["entry"] == asked]
        assert two.call("ring.list", {}) == []
        assert row["taken"].startswith("taken by "), "and by which office"
        assert listed(two)[told]["needs"] == "settle"

        one.act_as(ANN, "reply", {"target": asked, "result": "yes", "request_id": "y"})
        one.act_as(ANN, "reply", {"target": told, "understood": True, "request_id": "u"})
        carry(one, two)
        assert not {asked, told} & listed(two).keys()
        assert all(each["needs"] in ("reply", "delivery") for each in listed(two).values()), "our own is not to be read"
