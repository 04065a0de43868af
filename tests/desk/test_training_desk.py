"""Practising: scenarios played to their ends, with right answers, wrong ones and none; the drill in a real browser."""

import asyncio
import secrets
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
from playwright.async_api import Page

from openline.bench.browser import chromium, enrol, new_page, sign_in
from openline.bench.drill import count_words, drill, facts, report
from openline.demo.parties import until
from openline.node.training import TrainingOnly
from openline.train.ground import Ground, standing
from openline.train.playing import Clock, Player, lines
from openline.train.scenario import Expected, Scenario
from openline.train.scenarios import SCENARIOS, TWO_MINUTES
from openline.train.script import THEIRS, Said
from parties import free_port, make_party, refused


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ground]:
    """Two nodes for training, each a process of its own."""
    desk = f"training.localhost:{free_port()}"
    with standing(tmp_path_factory.mktemp("ground"), ("en", "zh"), desk, lambda words: None) as made:
        yield made


Acts = dict[str, list[tuple[float, str, dict[str, Any]]]]
"""What a modelled officer does about what was said, by its name: so many seconds after it, which verb, with what."""


LEAP_S = 4.0


class Officer:
    """Somebody who acts through the node's calls, in the scenario's own time: while nobody acts, it leaps."""

    def __init__(self, ground: Ground, acts: Acts) -> None:
        self.ground, self.player, self.at = ground, cast(Player, None), 0.0
        self._left = {name: list(done) for name, done in acts.items()}
        self._since: dict[str, float] = {}

    def now(self) -> float:
        return self.at

    def wait(self, seconds: float) -> None:
        for name in [each for each in self._left if each in self.player.entries]:
            since = self._since.setdefault(name, self.at)
            while self._left[name] and self._left[name][0][0] <= self.at - since:
                self._act(name, *self._left[name].pop(0)[1:])
        self.at += max(LEAP_S, seconds)

    def _act(self, name: str, verb: str, given: dict[str, Any]) -> None:
        entry = self.player.entries[name]
        until(f"{name} to arrive", lambda: self.ground.ours.holds(entry))
        target = {"about": [entry]} if verb == "send.question" else {"target": entry}
        self.ground.ours.act(verb, secrets.token_hex(8), **target, **given)


def played(ground: Ground, scenario: Scenario, acts: Acts) -> tuple[dict[str, str], set[str], dict[str, Any]]:
    """Play a scenario to its end; return what came of all that was expected, what was said, and the debrief."""
    officer = Officer(ground, acts)
    player = officer.player = Player(ground, scenario, lambda words: None, clock=Clock(officer.now, officer.wait))
    judged = player.play()
    keys = [f"{each.expected.key}.{each.expected.function}".rstrip(".") for each in judged]
    came = {key: each.outcome for key, each in zip(keys, judged, strict=True)}
    return came, set(player.entries), ground.ours.ask("training", language="uk")


def small(scenario: Scenario) -> Scenario:
    """Return a scenario whose thousand questions are forty: each costs a signature."""
    return replace(scenario, script=tuple(replace(said, times=min(2, said.times)) for said in scenario.script))


def reply(after: float, result: str, **more: Any) -> tuple[float, str, dict[str, Any]]:
    return after, "reply", {"result": result, **more}


WAIT = {"minutes": 15}
UNDERSTOOD = (20.0, "reply", {"understood": True})
WELL: dict[str, Acts] = {
    "flash": {"drone": [reply(60, "yes")]},
    "launch": {
        "rocket": [UNDERSTOOD, (30, "pass.to", {"functions": ["sensor_desk"]})],
        "asked": [reply(60, "yes")],
    },
    "drift": {"ship": [(20, "pass.to", {"functions": ["firing_unit"]}), reply(30, "stand_by", **WAIT)]},
    "incident": {
        "crossing": [reply(40, "stand_by", **WAIT)],
        "account": [UNDERSTOOD],
        "again": [reply(90, "yes")],
    },
    "words": {"sentence": [(100, "send.question", {"topic": "other", "items": ["meaning_of_message"]})]},
    "rumor": {"blame": [reply(70, "no_information")]},
    "flood": {"fire": [UNDERSTOOD], "first": [reply(200, "no_information")]},
    "silent": {"before": [reply(70, "yes")], "back": [reply(30, "repeat")]},
    "distress": {
        "fire": [UNDERSTOOD, (40, "pass.to", {"functions": ["rescue_centre"]})],
        "help": [reply(50, "yes")],
    },
}
WRONG: dict[str, Acts] = {
    "flash": {"drone": [reply(60, "no")], "own-words": [reply(30, "yes")]},
    "drift": {"ship": [reply(60, "no")], "pleads": [reply(20, "yes")]},
    "rumor": {"blame": [reply(60, "yes")]},
}
REACTIONS = {
    "flash": ("thanks", "own-words", "call"),
    "launch": ("waits", "", "goes-on"),
    "drift": ("thanks", "pleads", "mayday"),
    "incident": ("sees", "", "call"),
    "words": ("reviewed", "", "received"),
    "rumor": ("waits", "quotes", "call"),
    "flood": ("thanks", "", "fire-again"),
    "silent": ("thanks", "", "once-more"),
    "distress": ("thanks", "", "fire-again"),
}
"""What the peer says after the right answer, the wrong one, and none."""
BY_NAME = [pytest.param(each, id=each.name) for each in SCENARIOS]


@pytest.mark.parametrize("scenario", BY_NAME)
def test_whoever_does_what_the_watch_should_is_told_so(ground: Ground, scenario: Scenario) -> None:
    """Each scenario is played to its end by somebody who does everything right and in time."""
    came, said, debrief = played(ground, small(scenario), WELL[scenario.name])

    assert set(came.values()) == {"met"}, came
    right, wrong, silence = REACTIONS[scenario.name]
    assert right in said
    assert not {wrong, silence} & said
    assert debrief["state"] == "over"
    assert debrief["summary"] == f"Зроблено як слід: {len(came)} з {len(came)}."
    assert debrief["title"], debrief["lesson"]


@pytest.mark.parametrize("scenario", BY_NAME)
def test_silence_has_its_consequence_and_is_told(ground: Ground, scenario: Scenario) -> None:
    """An officer who does nothing at all is asked again, sees the level above called, and reads what was missed."""
    came, said, debrief = played(ground, small(scenario), {})

    assert set(came.values()) == {"missed"}, came
    right, wrong, silence = REACTIONS[scenario.name]
    assert silence in said
    assert not {right, wrong} & said
    assert [row["came"] for row in debrief["expected"]] == ["Не зроблено."] * len(came)


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_answer_has_another_consequence_than_none(ground: Ground, name: str) -> None:
    """A denial that the own record contradicts, a no to a ship that drifts, guilt on a rumor: each comes back."""
    chosen = next(each for each in SCENARIOS if each.name == name)
    came, said, debrief = played(ground, chosen, WRONG[name])

    first = next(iter(came))
    assert came[first] == "wrong"
    right, wrong, _ = REACTIONS[name]
    assert wrong in said
    assert right not in said
    assert "Правильні відповіді" in debrief["expected"][0]["wanted"]
    assert "неправильна" in debrief["expected"][0]["came"]


def test_the_debrief_tells_what_was_done_when_and_beside_which_deadlines(ground: Ground) -> None:
    """An officer who is told only that it went well learns as little as one who is told only that it did not."""
    asked = {"about": [], "items": ["whereabouts"], "precedence": "flash"}
    scenario = Scenario(
        name="flash",
        language="zh",
        script=tuple(Said(THEIRS, name, "send.question", asked) for name in ("one", "two", "three")),
        expected=(
            Expected("one", "answered", 60),
            Expected("two", "passed", 60, "sensor_desk"),
            Expected("three", "answered", 60),
        ),
        lasts_s=300,
    )
    acts: Acts = {
        "one": [(5, "reply", {"understood": True}), reply(20, "stand_by", **WAIT)],
        "two": [(20, "pass.to", {"functions": ["firing_unit"]})],
        "three": [reply(100, "yes")],
    }

    came, _, debrief = played(ground, scenario, acts)

    assert came == {"one.answered": "met", "two.passed.sensor_desk": "missed", "three.answered": "missed"}
    one, two, _ = debrief["expected"]
    assert 20 <= one["took_s"] <= 20 + 2 * LEAP_S
    assert two["took_s"] is None, "another desk is not the sensor desk"
    steps = "\n".join(one["steps"])
    assert "зрозуміло" in steps
    assert "чекайте 15 хвилин" in steps
    assert any("15 хвилин" in words for words in one["due"]), "the catalogue's own deadline for a FLASH question"
    told = "\n".join(lines(ground.ours.ask("training", language="en")))
    assert "Done as it should be: 1 of 3." in told
    assert "To be passed on within 1 minute to: sensor desk" in told
    shown = ground.theirs.ask("show", entry=one["entry"])
    assert shown["status"].lower() == "exercise", "and all of it says so on both sides"


def test_no_exercise_is_told_at_a_real_node(tmp_path: Path) -> None:
    """A debrief on a real watch's desk would be read as what happened there."""
    party = make_party(tmp_path, "Real")

    with refused(TrainingOnly, "not for training"):
        party.administer("training.tell", scenario="flash", over=True, began=0, ended=0, expected=[])


def test_a_peer_that_falls_silent_comes_back(ground: Ground) -> None:
    """Its node really is off meanwhile: what the officer sees is what would be seen."""
    script = (Said(THEIRS, "late", "send.text", {"text": "到了", "marker": "information"}, at=6),)
    scenario = Scenario("silent", "zh", script, (), lasts_s=8, silent=(1, 3))
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


def test_a_scenario_is_played_at_the_desk_from_the_door_to_its_debrief(tmp_path: Path) -> None:
    """The desk cannot be taken for a real one; a ship drifts, by keyboard; its debrief stands there and prints."""
    desk = f"training.localhost:{free_port()}"
    drift = next(each for each in SCENARIOS if each.name == "drift")

    async def story(ground: Ground) -> None:
        async with chromium() as browser:
            page = await new_page(browser)
            await at_the_door(page, ground)
            player = Player(ground, drift, lambda words: None, pace=15)
            playing = asyncio.create_task(asyncio.to_thread(player.play))
            await page.locator("[data-alarm], [data-unreal]").first.wait_for()
            await page.keyboard.press("t")
            await page.locator("article h2").wait_for()
            await page.keyboard.press("p")
            await page.locator("form.choose").get_by_text("firing unit").wait_for()
            await page.keyboard.press("3")
            await page.keyboard.press("Enter")
            await page.locator(".passing .told:not(:empty)").wait_for()
            await page.keyboard.press("1")
            await page.locator(".confirm").wait_for()
            await page.keyboard.press("Enter")
            await playing
            await the_debrief(page)

    with standing(tmp_path, ("en", drift.language), desk, lambda words: None) as ground:
        asyncio.run(story(ground))


async def at_the_door(page: Page, ground: Ground) -> None:
    """Go in; its colour and its band stand on the door already, in every language."""
    await page.goto(await asyncio.to_thread(ground.invite))
    band = page.locator(".training-band")
    await band.wait_for()
    colour = await page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert colour != "rgb(16, 21, 27)", "that is the colour of the real one"
    await enrol(page, await asyncio.to_thread(ground.invite))
    await sign_in(page)
    assert await band.is_visible()


async def the_debrief(page: Page) -> None:
    """Look at the debrief, in two languages and as it prints."""
    await page.keyboard.press("g")
    await page.keyboard.press("t")
    await page.get_by_text("Done as it should be: 2 of 2.").wait_for()
    assert await page.locator(".debrief .outcome-met").count() == 2
    steps = await page.locator(".debrief .outcome-met").first.inner_text()
    assert "answered (yes)" in steps
    assert "5 minutes" in steps, "the line's own deadline stands beside what was done"
    await page.emulate_media(media="print")
    assert not await page.locator(".debrief .print-choices").is_visible()
    assert await page.get_by_text("nothing of it reached a real line").is_visible()
    await page.emulate_media(media="screen")
    await page.locator("label.language select").last.select_option("ar")
    await page.get_by_text("كل ما هنا تمرين").wait_for()
    await page.get_by_text("ما أُنجز كما ينبغي").wait_for()


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
