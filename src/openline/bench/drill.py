"""The timed drill: from a FLASH alarm to a coded answer on its way, in a real browser, by the keyboard, at human speed.

The officer is a model, and its numbers stand here. A keystroke takes 0.28 s and a moment of thought before an act
1.35 s (Card, Moran and Newell, "The keystroke-level model", 1980: an average typist who is no secretary). Adults read
238 words a minute silently in their own language (Brysbaert, 2019); at three in the morning we allow half. Words in a
language that the officer does not read cost a glance. The machine's part is measured, not modelled.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from openline.bench.browser import chromium, enrol, new_page, sign_in
from openline.train.ground import Ground, standing
from openline.train.scenario import Scenario
from openline.train.scenarios import FLASH, TWO_MINUTES
from openline.train.script import entry_of, filled

if TYPE_CHECKING:
    from playwright.async_api import Locator, Page

KEY_S: Final = 0.28
THINK_S: Final = 1.35
WORDS_A_MINUTE: Final = 119.0
REACH_S: Final = 5.0
"""From the alarm to eyes on the screen and hands on the keyboard."""
GLANCE_S: Final = 3.0
DECIDE_S: Final = 20.0
"""What the officer makes of it once it is read: a look at the own traffic, a word across the room."""
LETTERS_A_WORD: Final = 2.0
"""So many letters of Chinese or Japanese count as a word."""


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the timeline.

    Attributes:
        human: the model's part; else the machine's, as measured.
    """

    what: str
    seconds: float
    human: bool


@dataclass(slots=True)
class Officer:
    """Somebody with a keyboard, and a clock that runs with everything done.

    Attributes:
        pace: so many times as fast as life the modelled part is waited for; the timeline has it in full.
    """

    page: "Page"
    pace: float = 1.0
    timeline: list[Step] = field(default_factory=list)

    @property
    def total_s(self) -> float:
        return sum(step.seconds for step in self.timeline)

    async def spend(self, what: str, seconds: float) -> None:
        self.timeline.append(Step(what, seconds, True))
        await asyncio.sleep(seconds / self.pace)

    async def press(self, what: str, *keys: str) -> None:
        """Think, and press keys."""
        await self.spend(what, THINK_S + KEY_S * len(keys))
        for key in keys:
            await self.page.keyboard.press(key)

    async def read(self, what: str, *places: "Locator") -> None:
        words = sum([count_words(await place.inner_text()) for place in places])
        await self.spend(f"{what} ({words:.0f} words)", 60 * words / WORDS_A_MINUTE)

    async def wait(self, what: str, done: Awaitable[Any]) -> None:
        began = time.monotonic()
        await done
        self.timeline.append(Step(what, time.monotonic() - began, False))


def count_words(text: str) -> float:
    """Return how many words a text has; letters of scripts without spaces count in twos."""
    dense = sum("\u3040" <= letter <= "\u9fff" or "\uac00" <= letter <= "\ud7a3" for letter in text)
    spaced = "".join(" " if "\u3040" <= letter <= "\u9fff" else letter for letter in text)
    return len(spaced.split()) + dense / LETTERS_A_WORD


async def drill(folder: Path, language: str, desk: str, pace: float, say: Callable[[str], None]) -> list[Step]:
    """Play the drill once; return its timeline, which begins with the alarm on the screen and ends with "sent".

    Raises:
        NoBrowser: it needs Chromium and Playwright.
    """
    async with chromium() as browser:
        page = await new_page(browser)
        with standing(folder, (language, FLASH.language), desk, say) as ground:
            await enrol(page, await asyncio.to_thread(ground.invite))
            await sign_in(page)
            say("the officer has signed in; the question comes")
            entry = await asyncio.to_thread(_ask, ground, FLASH)
            officer = Officer(page, pace)
            await answer(officer)
            await _arrived(ground, entry)
            return officer.timeline


def _ask(ground: Ground, scenario: Scenario) -> str:
    said = next(each for each in scenario.script if each.name == "drone")
    given: dict[str, Any] = filled(dict(said.given), int(time.time()), {})
    return entry_of(ground.theirs.act(said.verb, said.name, **given))


async def answer(officer: Officer) -> None:
    """Answer the FLASH question that comes, by the keyboard alone."""
    page = officer.page
    alarm = page.locator("[data-alarm], [data-unreal]").first  # in training it is an exercise, and marked so
    await alarm.wait_for()
    await officer.spend("to the desk, eyes on the screen", REACH_S)
    await officer.read("reads the head of the alarm", alarm.locator(".precedence"))
    await officer.press("takes it: it stops, and the item is opened", "t")
    item = page.locator("article")
    await officer.wait("the item is shown", item.locator("h2").wait_for())
    await officer.read("reads the sentence, in the own language", item.locator("h2"))
    await officer.spend("sees that the author's own words are in another language", GLANCE_S)
    await officer.read("reads what can be answered", item.locator(".choices"))
    await officer.spend("decides", DECIDE_S)
    await officer.press("chooses the answer", "2")
    confirm = page.locator(".confirm")
    await officer.wait("asked to confirm", confirm.wait_for())
    await officer.read("reads what will be sent", confirm)
    await officer.press("sends it", "Enter")
    await officer.wait("the node has it on disk and says so", page.locator(".told:not(:empty)").wait_for())


async def _arrived(ground: Ground, entry: str) -> None:
    """Wait until the other side has the answer."""
    while not (await asyncio.to_thread(ground.theirs.ask, "show", entry=entry))["answers"]:
        await asyncio.sleep(0.05)


def report(timeline: list[Step]) -> Iterator[str]:
    """Give the timeline as lines."""
    at = 0.0
    for step in timeline:
        yield f"  {at:6.1f} s  {'officer' if step.human else 'machine'}  {step.seconds:5.2f} s  {step.what}"
        at += step.seconds
    verdict = "within" if at < TWO_MINUTES else "NOT within"
    yield f"from alarm to answer sent: {at:.1f} s, {verdict} two minutes"


def facts(timeline: list[Step]) -> dict[str, Any]:
    """Return the timeline for programs."""
    total = sum(step.seconds for step in timeline)
    machine = sum(step.seconds for step in timeline if not step.human)
    steps = [{"what": step.what, "seconds": round(step.seconds, 3), "human": step.human} for step in timeline]
    return {
        "seconds": round(total, 2),
        "machine_seconds": round(machine, 3),
        "met": total < TWO_MINUTES,
        "steps": steps,
    }
