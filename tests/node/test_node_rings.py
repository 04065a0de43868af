"""A node that serves rings: until a person takes what waits, by one command at a time, which a peer cannot word."""

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic, time
from types import MappingProxyType
from typing import Any

import pytest

from openline.core.catalogue.every import CATALOGUE
from openline.core.rules import ringing as rules
from openline.node import node as nodes
from openline.node import ringing, service
from openline.node.folder import Folder
from openline.node.node import Node
from openline.node.running import running
from parties import PASSPHRASE, Party, make_party, officer, open_line, refused
from patience import PATIENCE_S

CALL: dict[str, Any] = {
    "call_id": "C-1",
    "media": "voice",
    "level": 2,
    "topic": "incident",
    "proposed": {"start": "2026-01-01T00:00:00Z", "end": "2026-01-01T01:00:00Z"},
    "challenge": "00" * 32,
}


@dataclass
class Served:
    """A node that rings: its log, how often its bell rang, and how its command was started."""

    party: Party
    node: Node
    noted: Path
    log: list[str] = field(default_factory=list)
    bells: list[float] = field(default_factory=list)

    async def ask(self, verb: str, **params: Any) -> Any:
        return await self.node.handle(verb, params)

    async def act(self, verb: str, request_id: str, **params: Any) -> Any:
        return await self.node.handle(verb, {**params, **officer(request_id)})

    async def call(self, request_id: str = "c", **more: Any) -> str:
        sent = await self.act("send.element", request_id, kind="call_request", fields=CALL, **more)
        entry: str = sent["entries"][0]["entry"]
        return entry

    async def rows(self) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = await self.ask("ring.list", language="en")
        return rows

    def started(self) -> list[dict[str, Any]]:
        """Return what each start of the command noted: its arguments, environment and process, and when it ended."""
        lines = self.noted.read_text().splitlines() if self.noted.exists() else []
        return [json.loads(line) for line in lines]


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rhythms of tenths of a second: what they are is the rules' matter."""
    monkeypatch.setattr(ringing, "LOOK_S", 0.05)
    monkeypatch.setattr(rules, "GAP_S", 0.2)
    monkeypatch.setattr(
        rules,
        "RHYTHM_S",
        MappingProxyType({"flash": 0.3, "immediate": 0.3, "priority": 0.3, "routine": 0.3}),
    )
    monkeypatch.setattr(nodes, "STATE_EVERY_S", 0.1)


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Party, Party]:
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    open_line(a, b)
    return a, b


def command(noted: Path, seconds: float = 0.0, code: int = 0) -> str:
    """Return an alarm's command that notes its start in a file, goes on for some seconds and notes its end."""
    program = noted.with_suffix(".py")
    program.write_text(
        "import json, os, sys, time\n"
        f"def note(what):\n    with open({str(noted)!r}, 'a') as file: file.write(json.dumps(what) + '\\n')\n"
        "secrets = [name for name in os.environ if name.startswith('OPENLINE_')]\n"
        "note({'start': time.monotonic(), 'args': sys.argv[1:], 'secrets': secrets, 'pid': os.getpid()})\n"
        f"time.sleep({seconds})\n"
        "note({'end': time.monotonic(), 'pid': os.getpid()})\n"
        f"sys.exit({code})\n"
    )
    return f"{sys.executable} {program} 'loud and clear'"


@asynccontextmanager
async def serving(
    party: Party, tmp_path: Path, alarm: str | None = None, *, aloud: bool = True
) -> AsyncIterator[Served]:
    log: list[str] = []
    bells: list[float] = []
    noted = tmp_path / f"{party.name}.noted"
    async with running(
        party.folder, PASSPHRASE, say=log.append, bell=lambda: bells.append(monotonic()), alarm=alarm
    ) as node:
        assert node.ringer is not None
        node.ringer.aloud = aloud
        yield Served(party, node, noted, log, bells)


async def until(condition: Callable[[], Any]) -> None:
    end = monotonic() + PATIENCE_S
    while not (found := condition()) or (asyncio.iscoroutine(found) and not await found):
        assert monotonic() < end, "it did not happen"
        await asyncio.sleep(0.02)


def play(scene: Coroutine[Any, Any, None]) -> None:
    asyncio.run(asyncio.wait_for(scene, 60))


def test_a_call_rings_at_its_level_until_a_fixed_reply_takes_it(pair: tuple[Party, Party], tmp_path: Path) -> None:
    """On 8 June 1967, and in 2022, nobody could say whether it had rung."""
    noted = tmp_path / "Beta.noted"

    async def scene() -> None:
        async with serving(pair[0], tmp_path) as a, serving(pair[1], tmp_path, command(noted)) as b:
            entry = await a.call()
            await until(lambda: len(b.bells) >= 3)
            await until(lambda: len(b.started()) >= 2)
            (row,) = await b.rows()
            assert (row["kind"], row["precedence"], row["rings"]) == ("call_request", "immediate", True)
            assert row["words"].endswith("(rings at: level 2 (command), topic: an incident)")
            assert any(line.startswith("RINGS: ") and "level 2 (command)" in line for line in b.log)
            first = b.started()[0]
            line = (await b.ask("line.list"))[0]["line"]
            assert first["args"] == ["loud and clear", "call_request", "immediate", line, entry, "command"]

            await b.act("send.element", "r", kind="call_reply", fields={"target": entry[:12], "reply": "decline"})

            await until(lambda: taken(b))
            rang = len(b.bells)
            await asyncio.sleep(1.0)  # three rhythms
            assert len(b.bells) == rang
            assert [row["kind"] for row in await a.rows()] == ["call_reply"]  # our own call does not ring at home

    play(scene())


async def taken(node: Served) -> bool:
    return await node.rows() == []


def test_who_has_opened_it_has_taken_it(pair: tuple[Party, Party], tmp_path: Path) -> None:
    """A person has it before him; what he answers is his matter. The machine's receipt takes nothing."""

    async def scene() -> None:
        async with serving(pair[0], tmp_path) as a, serving(pair[1], tmp_path) as b:
            entry = await a.call()
            await until(lambda: b.bells)
            await until(lambda: receipted(b, entry))
            assert len(await b.rows()) == 1

            await b.act("reply", "o", target=entry, opened=True)

            await until(lambda: taken(b))

    play(scene())


async def receipted(node: Served, entry: str) -> bool:
    board = node.node.service.board(node.node.service.line(None))
    return bytes.fromhex(entry) in board and bool(board.receipts(board[bytes.fromhex(entry)]))


@pytest.mark.parametrize(("reply", "more"), [("accept", {"challenge": "11" * 32}), ("stand_by", {"minutes": 5})])
def test_each_fixed_reply_takes_it(pair: tuple[Party, Party], reply: str, more: dict[str, Any]) -> None:
    """Accept, decline, stand by: each is a person's word."""
    a, b = pair
    exchange(a, b, lambda service: service.call("send.element", call_request()))
    with b.service() as service:
        (row,) = service.call("ring.list", {})
        fields = {"target": row["entry"], "reply": reply, **more}
        service.call("send.element", {"kind": "call_reply", "fields": fields, **officer("r")})

        assert service.call("ring.list", {}) == []


def test_the_last_minute_of_a_stand_by_rings_again(pair: tuple[Party, Party], monkeypatch: pytest.MonkeyPatch) -> None:
    """Who asked to wait and was called away is told while the answer can still be in time; also who had opened it."""
    moved = [0.0]
    monkeypatch.setattr(service, "time", lambda: time() + moved[0])
    a, b = pair
    exchange(a, b, lambda service: service.call("send.element", call_request()))
    with b.service() as found:

        def say(verb: str, request_id: str, **params: Any) -> int:
            found.call(verb, {**params, **officer(request_id)})
            return waiting(0.0)

        def waiting(seconds: float) -> int:
            moved[0] += seconds
            return len(found.call("ring.list", {}))

        (row,) = found.call("ring.list", {})
        reply = {"kind": "call_reply", "fields": {"target": row["entry"], "reply": "stand_by", "minutes": 4}}
        assert say("reply", "o", target=row["entry"], opened=True) == 0
        assert say("send.element", "s", **reply) == 0
        assert (waiting(170), waiting(30)) == (0, 1)

        assert say("send.element", "again", **reply) == 0
        assert (waiting(170), waiting(30)) == (0, 1)

        decline = {"target": row["entry"], "reply": "decline"}
        assert say("send.element", "d", kind="call_reply", fields=decline) == 0
        assert waiting(600) == 0


def test_what_was_to_be_expected_rings_once(pair: tuple[Party, Party], monkeypatch: pytest.MonkeyPatch) -> None:
    """Our call is answered, a plan announced in time begins; what is outside its limits or late rings on."""
    start = int(time()) + 3 * 86_400
    plan = {
        "activity_id": "P-1", "kind": "patrol", "title": {"marker": "intention", "language": "en", "text": "P"},
        "volumes": [{"footprint": {"type": "Circle", "coordinates": [10, 60], "radius_m": 1000},
                     "windows": [{"start": utc(start), "end": utc(start + 7200)}]}],
    }  # fmt: skip
    moved = [0.0]
    monkeypatch.setattr(service, "time", lambda: time() + moved[0])
    a, b = pair
    exchange(b, a, lambda service: service.call("send.element", call_request()))

    def everything(service: Any) -> None:
        def say(element: str, **fields: Any) -> str:
            sent = service.call("send.element", {"kind": element, "fields": fields, **officer(str(len(said)))})
            said.append(sent["entries"][0]["entry"])
            return said[-1]

        say("call_reply", target=service.call("ring.list", {})[0]["entry"], reply="decline")
        early = say("activity", **plan)
        moved[0] = 3 * 86_400 + 60.0
        say("state", target=early, state="active", since=utc(start + 60))
        say("state", target=early, state="nonconforming", since=utc(start + 90))
        late = say("activity", **{**plan, "activity_id": "P-2"})
        say("state", target=late, state="active", since=utc(start + 120))

    said: list[str] = []
    exchange(a, b, everything)
    with b.service() as found:
        once = {call.entry: call.once for call in found.rung.waiting()}

    reply, _, active, outside, late, active_late = said
    assert once == {reply: True, active: True, outside: False, late: False, active_late: False}


def utc(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def call_request(**more: Any) -> dict[str, Any]:
    return {"kind": "call_request", "fields": {**CALL, **more.pop("fields", {})}, **more, **officer("c")}


def exchange(a: Party, b: Party, say: Callable[[Any], Any]) -> None:
    """Let a say something, and carry all its entries to b by hand."""
    with a.service() as service:
        say(service)
        line = service.line(None)
        held = [(each.entry, service.store.body(each.entry.id)) for each in service.store.arrivals(line.id)]
    with b.service() as service:
        for entry, body in held:
            service.store.keep(entry).result()
            service.store.keep_body(entry.id, body).result()


def test_silence_that_is_recorded_ends_the_ringing(
    pair: tuple[Party, Party], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The time for an answer is over, and both sides know it: what rings on would ring for nothing."""
    moved = [0.0]
    monkeypatch.setattr(service, "time", lambda: time() + moved[0])

    async def scene() -> None:
        async with serving(pair[0], tmp_path) as a, serving(pair[1], tmp_path) as b:
            entry = await a.call()
            await until(lambda: b.bells)
            await until(lambda: receipted(a, entry))
            moved[0] = 3_600.0
            await until(lambda: taken(b))
            inbox = await b.ask("inbox", everything=True)
            assert "NO_ANSWER" in [row["type"] for row in inbox]

    monkeypatch.setattr(nodes, "CHORES_EVERY", 1)
    play(scene())


@pytest.mark.parametrize("status", ["actual", "exercise"])
def test_what_rings_stands_in_a_log_by_its_id_and_kind_only(
    pair: tuple[Party, Party], tmp_path: Path, status: str
) -> None:
    """A log lies readable on the disk: what was said, and about what, is for a terminal that somebody watches."""
    planted = "The planted sentence: nobody may find it"

    async def scene() -> None:
        async with serving(pair[0], tmp_path) as a, serving(pair[1], tmp_path, aloud=False) as b:
            words = {"text": planted, "marker": "warning", "precedence": "flash", "status": status}
            sent = await a.act("send.text", "t", **words)
            said = f"{sent['entries'][0]['entry'][:12]} Alpha: text"
            await until(lambda: any(said in line for line in b.log))
            assert planted in (await b.rows())[0]["words"]
            assert not any(planted in line for line in b.log)

    play(scene())


@pytest.mark.parametrize("status", ["exercise", "test"])
def test_what_is_not_real_is_marked_and_silent(pair: tuple[Party, Party], tmp_path: Path, status: str) -> None:
    """An exercise that sounds like the real thing starts something real."""

    async def scene() -> None:
        noted = tmp_path / "Beta.noted"
        async with serving(pair[0], tmp_path) as a, serving(pair[1], tmp_path, command(noted)) as b:
            await a.call(status=status)
            await until(lambda: any(status.upper() in line and "does not ring" in line for line in b.log))
            await asyncio.sleep(0.7)  # two rhythms

            assert (b.bells, b.started()) == ([], [])
            assert [row["rings"] for row in await b.rows()] == [False]

    play(scene())


def test_an_answer_in_an_exercise_takes_nothing_that_is_real(pair: tuple[Party, Party]) -> None:
    """Status is never mixed (spec 8.1.7)."""
    a, b = pair
    exchange(a, b, lambda service: service.call("send.element", call_request()))
    with b.service() as service:
        (row,) = service.call("ring.list", {})
        fields = {"target": row["entry"], "reply": "decline"}
        how = {"status": "exercise", **officer("r")}
        service.call("send.element", {"kind": "call_reply", "fields": fields, **how})

        assert len(service.call("ring.list", {})) == 1


def test_a_flood_starts_one_command_at_a_time(pair: tuple[Party, Party], tmp_path: Path) -> None:
    """A peer must not be able to start programs here without end, nor hide its one call among texts."""
    noted = tmp_path / "Beta.noted"

    async def scene() -> None:
        async with serving(pair[0], tmp_path) as a, serving(pair[1], tmp_path, command(noted, 0.4)) as b:
            for number in range(60):
                words = f"$(touch {tmp_path}/owned); `touch {tmp_path}/owned` {number}"
                await a.act("send.text", f"t{number}", text=words, marker="information", precedence="flash")
            await a.call(precedence="flash")
            await until(lambda: any("request for a call, flash: 1; text, flash: 60" in line for line in b.log))
            await until(lambda: any("call_request" in each.get("args", []) for each in b.started()))
            await asyncio.sleep(1.0)

    play(scene())
    running_now, kinds = 0, set()
    for each in Served(pair[1], None, noted).started():  # type: ignore[arg-type]
        running_now += 1 if "start" in each else -1
        assert running_now <= 1
        if "args" in each:
            assert len(each["args"]) == 6
            kinds.add(each["args"][1])
            assert all(part.replace("_", "").isalnum() for part in each["args"][1:])
    assert kinds <= {each.name.lower() for each in CATALOGUE.values()}
    assert not (tmp_path / "owned").exists()


def test_a_command_ends_with_what_it_rang_for_and_with_the_node(
    pair: tuple[Party, Party], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that sounds on after the answer, or after the node has stopped, can be turned off by nobody."""
    monkeypatch.setenv("OPENLINE_PASSPHRASE", PASSPHRASE)
    noted = tmp_path / "Beta.noted"

    async def scene() -> None:
        async with serving(pair[0], tmp_path) as a:
            async with serving(pair[1], tmp_path, command(noted, 600)) as b:
                entry = await a.call()
                await until(lambda: b.started())
                assert b.started()[0]["secrets"] == []
                await b.act("reply", "o", target=entry, opened=True)
                await until(lambda: gone(b.started()[0]["pid"]))
                await a.call("c2")
                await until(lambda: len(b.started()) == 2)
                second = b.started()[1]["pid"]
            assert gone(second)

    play(scene())


def gone(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    return False


def test_what_nobody_took_rings_again_after_a_restart(pair: tuple[Party, Party], tmp_path: Path) -> None:
    """A node that falls over must not have answered for anybody."""
    a, b = pair
    exchange(a, b, lambda service: service.call("send.element", call_request()))
    with b.service() as found:
        found.board(found.line(None))
        found.keep_snapshots(stopping=True)

    async def scene() -> None:
        async with serving(b, tmp_path) as node:
            await until(lambda: node.bells)

    play(scene())


def test_it_rings_where_the_own_party_has_published(pair: tuple[Party, Party]) -> None:
    """A level where nobody is would ring in an empty room: the next one that deals with the topic rings instead."""
    a, b = pair
    ladder = [
        {"level": 2, "office": "command", "languages": ["en"], "holder": "vacant"},
        {"level": 2, "office": "launch-desk", "languages": ["en"], "topics": ["launch"]},
        {"level": 3, "office": "staff", "languages": ["en"]},
    ]
    exchange(a, b, lambda service: service.call("send.element", call_request()))
    with b.service() as found:
        before = found.call("ring.list", {"language": "en"})[0]["words"]
        fields = {"valid_from": "2026-01-01T00:00:00Z", "ladder": ladder}
        found.call("send.element", {"kind": "contacts", "fields": fields, **officer("k")})
        after = found.call("ring.list", {"language": "en"})[0]["words"]

    assert before.endswith("(rings at: level 2 (command), topic: an incident)")
    assert after.endswith("(rings at: level 3 (staff), topic: an incident: staff)")


def test_the_alarm_is_tested_without_a_call(pair: tuple[Party, Party], tmp_path: Path) -> None:
    """Whoever has never heard it will not know it; and one that fails must be found before it is needed."""
    noted = tmp_path / "Alpha.noted"

    async def scene() -> None:
        async with serving(pair[0], tmp_path, command(noted, code=3)) as a:
            found = await a.ask("ring.test")
            assert (found["exit"], found["busy"]) == (3, False)
            assert a.started()[0]["args"] == ["loud and clear", "test", "routine", "-", "-", "duty"]
            assert "Test of the alarm. Nothing has happened." in a.log
            assert len(a.bells) == 1
        async with serving(pair[1], tmp_path) as b:
            assert await b.ask("ring.test") == {"alarm": "", "busy": False, "exit": None}
            assert len(b.bells) == 1

    play(scene())


def test_an_alarm_that_cannot_be_run_is_refused_when_it_is_chosen(pair: tuple[Party, Party], tmp_path: Path) -> None:
    """Not at night, when it should sound."""
    a, _ = pair
    with refused(ringing.BadAlarm, "no program"):
        a.administer("ring.set", command="no-such-program --loud")
    with refused(ringing.BadAlarm, "is not one"):
        a.administer("ring.set", command="echo 'half")

    async def scene() -> None:
        with refused(ringing.BadAlarm, "no program"):
            async with serving(a, tmp_path, "no-such-program"):
                pass

    play(scene())
    a.administer("ring.set", command="true --loud")
    assert Folder(a.folder).settings().alarm == "true --loud"
    a.administer("ring.set", command="")
    assert Folder(a.folder).settings().alarm == ""


def test_a_reminder_of_an_own_incident_rings_until_it_is_reported(pair: tuple[Party, Party], tmp_path: Path) -> None:
    """In March 2022 the other side learned of it from its own radar. It rings here, and nothing is sent."""
    noted = tmp_path / "Alpha.noted"

    async def scene() -> None:
        async with serving(pair[0], tmp_path, command(noted)) as a:
            await a.act("incident.note", "i", kind="misfire")
            await until(lambda: a.started())
            (row,) = await a.rows()
            assert row["words"] in {f"Has the other side been told? misfire: {n} minutes left." for n in (4, 5)}
            assert (row["kind"], row["precedence"]) == ("reminder", "routine")
            assert a.started()[0]["args"][1:] == ["reminder", "routine", row["line"], row["entry"], "duty"]
            assert any("report of an own incident, routine: 1" in line for line in a.log)
            assert (await a.ask("line.list"))[0]["entries"] == 0

            assert await a.act("incident.forget", "f", kind="misfire", reason="told by telephone") == {"forgotten": 1}

            await until(lambda: taken(a))

    play(scene())


def test_what_the_room_must_not_hear_starts_the_alert_command_alone(pair: tuple[Party, Party], tmp_path: Path) -> None:
    """The bell, the alarm and the log are where the officer sits who is coerced."""
    alarm, alert = tmp_path / "alarm.noted", tmp_path / "alert.noted"

    async def scene() -> None:
        log, bells = list[str](), list[float]()
        how: dict[str, Any] = {
            "bell": lambda: bells.append(monotonic()),
            "alarm": command(alarm),
            "alert": command(alert),
        }
        async with running(pair[0].folder, PASSPHRASE, say=log.append, alone=True, **how) as node:
            service = node.service
            await node.in_verbs(
                lambda: service.own_events.happened("duress", service.now(), about="ann", level=2, quiet=True)
            )
            await until(lambda: Served(pair[0], node, alert).started())
            told = Served(pair[0], node, alert).started()[0]["args"]
            assert told[1:4] == ["duress", "flash", "-"]
            assert told[5] == "command"
            await asyncio.sleep(0.5)  # more than one rhythm of this test
            assert (bells, alarm.exists()) == ([], False)
            assert not any("duress" in line or "ann" in line for line in log)

    play(scene())
