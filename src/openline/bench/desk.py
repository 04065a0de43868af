"""The desk as two officers have it: two nodes, two real browsers, everything on this machine.

An alarm is timed from the key by which the other side's officer releases a FLASH question, in a browser, to the moment
at which it stands painted in ours: signed, sealed, on disk, carried, verified, on disk, told, fetched, drawn.
A page can be used once its door has the cursor in the code's field, and once its front page shows what waits. What a
first load weighs is counted by the browser, as it came over the wire; coastlines are fetched apart and not counted.
"""

import asyncio
import statistics
import tempfile
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from openline.bench.browser import chromium, enrol, new_page, sign_in
from openline.bench.figure import Figure
from openline.demo.parties import Side, free_ports, open_line, until

if TYPE_CHECKING:
    from playwright.async_api import Browser, Page

Say = Callable[[str], None]
ALARMS, WARM = 100, 5
LOADS: Final = 10
P50_MS, P99_MS, USABLE_MS, LOADED_KB = 300.0, 1000.0, 1000.0, 80.0
ALARM: Final = "[data-alarm]"
WATCH = """
selector => {
  window.seen = 0;
  const look = () => {
    const there = document.querySelector(selector) !== null;
    if (there && window.seen === 0) {
      window.seen = -1;
      requestAnimationFrame(() => setTimeout(() => { window.seen = performance.timeOrigin + performance.now(); }));
    }
    if (!there) window.seen = 0;
  };
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true, attributes: true });
}
"""
"""Runs in the page: says at which moment the alarm stood painted, milliseconds UTC; 0 while there is none."""
HEAR: Final = """
() => addEventListener("keydown", event => {
  if (event.key === "Enter") window.pressed = performance.timeOrigin + performance.now();
}, { capture: true })
"""
"""Runs in the other page: remembers when Enter was pressed last, milliseconds UTC."""
WRITER: Final = "writer"


def measure(say: Say, data: Path | None) -> list[Figure]:
    """Measure everything, and print it as a table for people.

    Raises:
        NoBrowser: it needs Chromium and Playwright.
    """
    return asyncio.run(_measure(say))


@dataclass(frozen=True, slots=True)
class _Ground:
    """Two nodes that run, each with its desk, and an officer signed in at each, in a browser of its own."""

    ours: Side
    theirs: Side
    browser: "Browser"
    page: "Page"
    other: "Page"


async def _measure(say: Say) -> list[Figure]:
    async with _standing() as ground:
        took = await _alarms(ground)
        door, front, least = await _loads(ground)
        weight = await _weight(ground)
    say(
        f"from release to alarm, {len(took)} times: p50 {statistics.median(took):.0f} ms, "
        f"p99 {_at(took, 99):.0f} ms, longest {max(took):.0f} ms"
    )
    say("first load: " + ", ".join(f"{name} {size / 1000:.1f} kB" for name, size in sorted(weight.items())))
    shared = "both browsers and both nodes share this machine"
    return [
        Figure("desk alarm p50", statistics.median(took), "ms", P50_MS, at_least=False, note=shared),
        Figure("desk alarm p99", _at(took, 99), "ms", P99_MS, at_least=False, note=f"of {len(took)}"),
        _usable_figure("desk door usable", door, least),
        _usable_figure("desk front page usable", front, least),
        Figure("desk first load", sum(weight.values()) / 1000, "kB", LOADED_KB, at_least=False, note="compressed"),
    ]


def _usable_figure(name: str, took: Sequence[float], least: Sequence[float]) -> Figure:
    """Return how soon a page can be used, beside what this browser needs for a picture and nothing else."""
    longest = f"of {len(took)}, longest {max(took):.0f} ms; limit: a picture alone"
    limit = statistics.median(least)
    return Figure(name, statistics.median(took), "ms", USABLE_MS, at_least=False, limit=limit, note=longest)


def _at(values: Sequence[float], percent: int) -> float:
    """Return the least value that so many percent do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, -(-len(ordered) * percent // 100) - 1)]


@asynccontextmanager
async def _standing() -> AsyncIterator[_Ground]:
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs = _sides(Path(folder))
        try:
            async with chromium() as browser, chromium() as another:
                page, other = await new_page(browser), await new_page(another)
                for side, seen in ((ours, page), (theirs, other)):
                    await enrol(seen, await asyncio.to_thread(side.invite))
                    await sign_in(seen)
                yield _Ground(ours, theirs, browser, page, other)
        finally:
            for side in (ours, theirs):
                side.stop()


def _sides(base: Path) -> tuple[Side, Side]:
    ports = free_ports(4)
    sides = []
    for number, (name, language) in enumerate((("North", "en"), ("South", "zh"))):
        address, desk = f"127.0.0.1:{ports[number]}", f"{name.lower()}.localhost:{ports[number + 2]}"
        side = Side(name, language, base / name.lower(), address, address, desk=desk)
        side.create(None)
        sides.append(side)
    ours, theirs = sides
    theirs.administer(
        "officer.add", name=WRITER, office="duty", roles=["draft"], officer_passphrase=theirs.officer_passphrase
    )
    open_line(ours, theirs)
    for side in sides:
        side.serve(detached=False)
    until("the link to come up", lambda: all(side.ask("line.list")[0]["link"] == "up" for side in sides))
    return ours, theirs


async def _alarms(ground: _Ground) -> list[float]:
    """Return how long each alarm took, in milliseconds; what was seen is answered, so that the next is the only one."""
    await ground.page.evaluate(WATCH, ALARM)
    await ground.other.evaluate(HEAR)
    took = []
    for number in range(WARM + ALARMS):
        released = await _release(ground, number)
        seen = await _seen(ground.page)
        entry = await ground.page.locator(ALARM).first.get_attribute("data-alarm")
        if number >= WARM:
            took.append(seen - released)
        for said, how in (("answer", {"result": "yes"}), ("clear", {"understood": True})):
            await asyncio.to_thread(ground.ours.act, "reply", f"{said}-{number}", target=entry, **how)
        await ground.page.locator(ALARM).wait_for(state="detached")
        await ground.other.locator(".drafts .draft").wait_for(state="detached")
    return took


async def _release(ground: _Ground, number: int) -> float:
    """Let the other side's officer release a FLASH question that waits there; return when the key was pressed."""
    side, page = ground.theirs, ground.other
    asks: dict[str, Any] = {"about": [], "items": ["is_it_yours", "whereabouts"], "precedence": "flash"}
    who = {"officer": WRITER, "officer_passphrase": side.officer_passphrase, "request_id": f"ask-{number}"}
    await asyncio.to_thread(side.ask, "send.question", **who, **asks)
    await page.locator(".drafts .draft").press("Enter")
    await page.locator("article .choices .release").wait_for()
    await page.keyboard.press("r")
    await page.locator("article .confirm").wait_for()
    await page.keyboard.press("Enter")
    return float(await page.evaluate("window.pressed"))


async def _seen(page: "Page") -> float:
    while (at := float(await page.evaluate("window.seen"))) <= 0:
        await asyncio.sleep(0.01)
    return at


async def _loads(ground: _Ground) -> tuple[list[float], list[float], list[float]]:
    """Return how long pages took from the address typed until they could be used, with nothing kept before.

    A door, a front page with what waits, and, as the least that there is, a picture.
    """
    door, front, least = list[float](), list[float](), list[float]()
    address = f"http://{ground.ours.desk}/"
    for _ in range(LOADS):
        for took, name, selector in ((door, "", "form input[type=password]:focus"), (least, "icon.svg", "svg")):
            stranger = await new_page(ground.browser)
            took.append(await _usable(stranger, address + name, selector))
            await stranger.context.close()
        front.append(await _usable(ground.page, address, ".lines li dd"))
    return door, front, least


async def _usable(page: "Page", address: str, selector: str) -> float:
    """Return how long a page took, on its own clock, until this stood painted and its keys were heard."""
    await page.goto(address, wait_until="commit")
    await page.locator(selector).first.wait_for()
    await page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))")
    return float(await page.evaluate("performance.now()"))


async def _weight(ground: _Ground) -> dict[str, float]:
    """Return the bytes on the wire of each file that a browser with nothing kept loads first."""
    page = await new_page(ground.browser)
    devtools = await page.context.new_cdp_session(page)
    names, sizes = dict[str, str](), dict[str, float]()
    devtools.on("Network.requestWillBeSent", lambda seen: names.update({seen["requestId"]: seen["request"]["url"]}))
    devtools.on("Network.loadingFinished", lambda seen: sizes.update({seen["requestId"]: seen["encodedDataLength"]}))
    await devtools.send("Network.enable")
    await page.goto(f"http://{ground.ours.desk}/")
    await page.locator("form input[type=password]").wait_for()
    await page.context.close()
    code = {sent: name.rpartition("/")[2] or "desk.html" for sent, name in names.items() if "/api/" not in name}
    return {name: sizes[sent] for sent, name in code.items() if sent in sizes}
