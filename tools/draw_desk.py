"""Take the pictures of the desk that the documents show: two real nodes, one night on the line, a real browser.

A picture is written only where it differs from the one there by more than the digits of clocks and ids do.
"""

import asyncio
import base64
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.async_api import Browser, Page

from openline.bench.browser import chromium, enrol, new_page, settled, sign_in
from openline.demo.parties import Side, free_ports, open_line, until
from openline.node.party import parse_time
from openline.train.night import night
from openline.train.script import OURS, entry_of, filled

FOLDER = Path(__file__).resolve().parents[1] / "docs/pictures/desk"
CLOCK = "2026-03-01T03:12:00Z"
MOST_DIFFERENT = 0.0035
"""Share of the points that clocks, countdowns and ids change at the most."""
DIFFERENCE = """
async ([before, after]) => {
  const points = [];
  for (const data of [before, after]) {
    const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const drawn = canvas.getContext("2d");
    drawn.drawImage(picture, 0, 0);
    points.push(drawn.getImageData(0, 0, picture.width, picture.height).data);
  }
  const [one, other] = points;
  if (one.length !== other.length) return 1;
  let differing = 0;
  for (let at = 0; at < one.length; at += 4)
    if (Math.max(...[0, 1, 2].map(part => Math.abs(one[at + part] - other[at + part]))) > 24) differing++;
  return 4 * differing / one.length;
}
"""


@dataclass(frozen=True)
class Ground:
    """Both nodes, with everything said, and what was said by its name."""

    ours: Side
    theirs: Side
    entries: dict[str, str]

    @property
    def line(self) -> str:
        return str(self.ours.ask("line.list")[0]["line"])


def standing(base: Path, held: ExitStack) -> Ground:
    """Make both sides, let them run, and say the night."""
    wires, desk = free_ports(2), free_ports(1)[0]
    sides = []
    for number, (name, language) in enumerate((("Alpha", "en"), ("Північ", "uk"))):
        address = f"127.0.0.1:{wires[number]}"
        at = f"alpha.localhost:{desk}" if number == 0 else ""
        side = Side(name, language, base / str(number), address, address, officer="Erik", desk=at)
        side.create(CLOCK)
        sides.append(side)
    ours, theirs = sides
    open_line(ours, theirs)
    for side in sides:
        held.callback(side.stop)
        side.serve(detached=False)
    until("the line to come up", lambda: ours.ask("line.list")[0]["link"] == "up")
    entries: dict[str, str] = {}
    for said in night("uk"):
        by, other = (ours, theirs) if said.by == OURS else (theirs, ours)
        given: dict[str, Any] = filled(dict(said.given), parse_time(CLOCK), entries)
        entry = entries[said.name] = entry_of(by.act(said.verb, said.name, **given))
        if entry:
            until(f"{said.name} to arrive", lambda other=other, entry=entry: other.holds(entry))
    return Ground(ours, theirs, entries)


async def speak(page: Page, language: str) -> None:
    await page.locator("label.language select").last.select_option(language)
    await page.locator(f"html[lang={language}]").wait_for()


async def go(page: Page, place: str, *seen: str) -> None:
    """Open a place of the desk, and wait until what is to be seen there is."""
    await page.evaluate(f"location.hash = {place!r}")
    for selector in seen:
        await page.locator(selector).first.wait_for()


async def take(browser: Browser, page: Page, name: str) -> None:
    """Take a picture; write it where it is new."""
    await settled(page)
    await page.evaluate("document.activeElement.blur()")
    data, file = await page.screenshot(animations="disabled"), FOLDER / f"{name}.png"
    differing = await _difference(browser, file.read_bytes(), data) if file.exists() else 1
    if differing <= MOST_DIFFERENT:
        print(f"{name}: as it was ({differing:.2%} of the points differ)")
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)
    print(f"{name}: drawn, {len(data) // 1000} kB")


async def _difference(browser: Browser, before: bytes, after: bytes) -> float:
    page = await browser.new_page()
    try:
        return float(await page.evaluate(DIFFERENCE, [base64.b64encode(each).decode() for each in (before, after)]))
    finally:
        await page.close()


async def shots(browser: Browser, ground: Ground) -> None:
    """Take every picture."""
    page = await new_page(browser, color_scheme="dark")
    await enrol(page, await asyncio.to_thread(ground.ours.invite))
    await sign_in(page)
    shot: Callable[[str], Awaitable[None]] = lambda name: take(browser, page, name)  # noqa: E731
    drone, firing = ground.entries["drone"], ground.entries["firing"]
    await page.locator(f"time.clock[datetime^='{CLOCK[:10]}']").wait_for()
    await go(page, f"now/{ground.line}/{drone}", "[data-alarm]", "article h2", ".choices")
    await shot("question-en")
    await speak(page, "ar")
    await go(page, f"now/{ground.line}/{firing}", "article h2")
    await shot("notice-ar")
    await page.emulate_media(color_scheme="light")
    await speak(page, "zh")
    await go(page, "map", "canvas", ".view table")
    await shot("map-zh")
    await speak(page, "uk")
    await go(page, "write/new/activity", "main.form")
    await shot("write-uk")
    await go(page, "subjects/crises", ".view main")
    await shot("subjects-uk")
    await take(browser, await on_the_phone(browser, ground), "function-en")


async def on_the_phone(browser: Browser, ground: Ground) -> Page:
    """Pass the firing on to the sensor desk, and open its page on a telephone."""
    act = ground.ours.act
    await asyncio.to_thread(act, "pass.to", "passed", target=ground.entries["firing"], functions=["sensor_desk"])
    made = await asyncio.to_thread(act, "function.link", "link", function="sensor_desk")
    context = await browser.new_context(viewport={"width": 390, "height": 1000}, color_scheme="light")
    phone = await context.new_page()
    await phone.goto(made["address"])
    await phone.locator("article").wait_for()
    return phone


async def main() -> None:
    with tempfile.TemporaryDirectory(prefix="openline-pictures-") as folder, ExitStack() as held:
        began = time.monotonic()
        ground = standing(Path(folder), held)
        async with chromium() as browser:
            await shots(browser, ground)
        print(f"the desk: {time.monotonic() - began:.0f} s", file=sys.stderr)


if __name__ == "__main__":
    asyncio.run(main())
