"""Whether a line is alive, fact by fact: how it is reached, since when not, its tests, and the other side's clock."""

from dataclasses import replace
from pathlib import Path
from time import time
from typing import Any

import pytest

from openline.node import liveness
from openline.node import service as services
from parties import Party, make_party, open_line
from running import Running, down, hurry, play, serving, until, up


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Party, Party]:
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    open_line(a, b)
    return a, b


async def line(side: Running) -> dict[str, Any]:
    rows: list[dict[str, Any]] = await side.ask("lines", language="en")
    return rows[0]


def test_each_way_is_told_apart_and_since_when_it_is_down(
    pair: tuple[Party, Party], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Fault, absence or decision: the first of the three is answered to the second, and nothing is said of the rest."""
    hurry(monkeypatch)

    async def story() -> None:
        async with serving(pair[0], alone=True) as ours:
            assert (await line(ours))["bearers"] == ["network (TLS): not reached yet"]
            assert (await line(ours))["transport"].startswith("bytes do not travel; they have not since")
            async with serving(pair[1]) as theirs:
                await up(ours, theirs)
                alive = await line(ours)
                assert (alive["transport"], alive["bearers"]) == ("bytes travel", ["network (TLS): works"])
                before = int(time())
            await down(ours)
            dead = await line(ours)
            assert dead["bearers"][0].startswith("network (TLS): down since 20")
            since = ours.node.service.liveness.since(ours.node.service.line(None))
            assert since is not None
            assert before <= since <= int(time())
            assert dead["watch"] == alive["watch"], "who is there is another fact"

    play(story())


@pytest.mark.parametrize(
    ("moved", "said", "off"),
    [(0, "at most", False), (3600, "ahead of ours by at least", True), (-3600, "behind ours by at least", True)],
)
def test_the_other_clock_is_measured_by_what_followed_what(
    pair: tuple[Party, Party], moved: int, said: str, off: bool
) -> None:
    """Deadlines are computed from two clocks; one that is an hour off decides who was late."""

    async def story() -> None:
        async with serving(pair[0]) as ours, serving(pair[1]) as theirs:
            service = theirs.node.service
            service.settings = replace(service.settings, clock_offset=moved)
            await up(ours, theirs)
            assert (await line(ours))["clock"] == "not measured yet"
            entry = await ours.text("t")
            await until("it to arrive", lambda: _has(theirs, entry))
            answer = await theirs.act("reply", "o", target=entry, opened=True)
            await until("the receipt to arrive", lambda: _has(ours, answer["entries"][0]["entry"]))
            found = await line(ours)
            assert said in found["clock"], found["clock"]
            assert found["clock_off"] is off

    async def _has(side: Running, entry: str) -> bool:
        rows = await side.ask("inbox", everything=True)
        return entry in [row["entry"] for row in rows]

    play(story())


def test_a_test_that_does_not_come_rings_once_and_names_the_line(
    pair: tuple[Party, Party], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A dull line that is tested is one that works when it matters; a missing test is news."""
    moved = [0.0]
    monkeypatch.setattr(services, "time", lambda: time() + moved[0])
    with pair[0].service() as service:
        board = service.board(service.line(None))
        period = board.situation.charter.now().world.test_period_s
        moved[0] = period + liveness.LATE_S - 5
        assert service.call("ring.list", {}) == []
        moved[0] += 10
        (row,) = service.call("ring.list", {"language": "en"})
        assert (row["kind"], row["precedence"]) == ("no_test", "priority")
        assert row["words"].startswith("Beta: the next test is overdue since ")
        assert service.call("lines", {"language": "en"})[0]["overdue"] != ""
        (call,) = service.rung.waiting()
        assert call.once
