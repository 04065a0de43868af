"""Practising: scenarios that can be said, the simulated peer that says them, and the timed drill in a real browser."""

import asyncio
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from openline.bench.browser import chromium, enrol, new_page, sign_in
from openline.bench.drill import count_words, drill, facts, report
from openline.core.catalogue.dialogue import Item
from openline.core.catalogue.element import element_named
from openline.core.catalogue.every import CATALOGUE
from openline.core.catalogue.plain import from_plain
from openline.node.phrases import available
from openline.train.ground import Ground, standing
from openline.train.playing import Player, debrief
from openline.train.scenario import Expected, Scenario
from openline.train.scenarios import SCENARIOS, TWO_MINUTES
from openline.train.script import OURS, THEIRS, Said, filled
from parties import free_port

BEGAN = 1_790_000_000


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ground]:
    """Two nodes for training, each a process of its own."""
    desk = f"training.localhost:{free_port()}"
    with standing(tmp_path_factory.mktemp("ground"), ("en", "zh"), desk, lambda words: None) as made:
        yield made


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda each: each.name)
def test_every_scenario_can_be_said_and_judged(scenario: Scenario) -> None:
    """An exercise that stops half way through for a word of its own script teaches nothing."""
    assert CATALOGUE
    assert scenario.language in available()
    names: dict[str, str] = {}
    for said in scenario.script:
        given = filled(dict(said.given), BEGAN, names)
        names[said.name] = "ab" * 32
        assert said.by in (OURS, THEIRS)
        assert said.at <= scenario.lasts_s
        if said.verb == "send.element":
            from_plain(element_named(given["kind"]), given["fields"])
        else:
            assert set(given["items"]) <= {item.name.lower() for item in Item}
    assert {each.name for each in scenario.expected} <= names.keys()
    assert {said.unless for said in scenario.script if said.unless} <= names.keys()


def test_the_debrief_tells_what_was_done_in_time_what_late_and_what_not(ground: Ground) -> None:
    """An officer who is told only that it went well learns as little as one who is told only that it did not."""
    asked = {"about": [], "items": ["whereabouts"], "precedence": "flash"}
    scenario = Scenario(
        name="three",
        title="three questions",
        language="zh",
        script=tuple(Said(THEIRS, name, "send.question", asked) for name in ("one", "two", "three")),
        expected=(
            Expected("one", "answered", 60),
            Expected("two", "passed", 60, "sensor_desk"),
            Expected("three", "answered", 60),
        ),
        lasts_s=8,
    )
    player = Player(ground, scenario, lambda words: None, pace=3)

    def officer() -> None:
        while len(player.entries) < 3:
            time.sleep(0.02)
        until_held(ground, player.entries["two"])
        ground.ours.act("reply", "a-1", target=player.entries["one"], result="yes")
        ground.ours.act("pass", "p-2", target=player.entries["two"], function="firing_unit")

    acting = threading.Thread(target=officer)
    acting.start()
    one, two, three = player.play()
    acting.join()

    assert one.met
    assert (two.took_s, three.took_s) == (None, None), "another desk is not the sensor desk; nobody answered the third"
    assert "MISSED  passed to sensor_desk not done" in "\n".join(debrief(scenario, [one, two, three]))
    assert replace(one, took_s=61).met is False
    shown = ground.theirs.ask("show", entry=player.entries["one"])
    assert shown["status"].lower() == "exercise", "and all of it says so on both sides"


def until_held(ground: Ground, entry: str) -> None:
    while not ground.ours.holds(entry):
        time.sleep(0.02)


def test_a_peer_that_falls_silent_comes_back(ground: Ground) -> None:
    """Its node really is off meanwhile: what the officer sees is what would be seen."""
    scenario = Scenario("off", "off", "zh", (), (Expected("nothing", "answered", 1),), lasts_s=6, silent=(1, 3))
    seen = []

    def look() -> None:
        for _ in range(40):
            seen.append(ground.linked())
            time.sleep(0.1)

    looking = threading.Thread(target=look)
    looking.start()
    Player(ground, scenario, lambda words: None, pace=2).play()
    looking.join()

    assert False in seen
    ground.theirs.ask("line.list")


def test_a_training_desk_cannot_be_taken_for_a_real_one(ground: Ground) -> None:
    """Its colour and its band stand on the door already, in every language."""

    async def story() -> None:
        async with chromium() as browser:
            page = await new_page(browser)
            await page.goto(await asyncio.to_thread(ground.invite))
            band = page.locator(".training-band")
            await band.wait_for()
            colour = await page.evaluate("getComputedStyle(document.body).backgroundColor")
            assert colour != "rgb(16, 21, 27)", "that is the colour of the real one"
            await enrol(page, await asyncio.to_thread(ground.invite))
            await sign_in(page)
            assert await band.is_visible()
            await page.locator("label.language select").select_option("ar")
            await page.get_by_text("كل ما هنا تمرين").wait_for()

    asyncio.run(story())


def test_the_drill_takes_less_than_two_minutes_of_an_officer(tmp_path: Path) -> None:
    """Design rule 8; the officer's part is a model that is stated, the machine's is measured."""
    desk = f"training.localhost:{free_port()}"

    timeline = asyncio.run(drill(tmp_path, "uk", desk, 50, lambda words: None))

    found = facts(timeline)
    assert 30 < found["seconds"] < TWO_MINUTES, "\n".join(report(timeline))
    assert found["machine_seconds"] < 5
    assert sum(step.human for step in timeline) >= 8


def test_words_of_every_script_take_time() -> None:
    """A model that cannot count the letters of Chinese would read it in no time."""
    assert count_words("three small words") == 3
    assert count_words("我方雷达发现") == 3
    assert count_words("radar 雷达") == 2
