"""The map under fingers: real touch events, as a screen in a vehicle or a telephone sends them."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from time import time

import mapped
from at_browser import desk_of
from at_page import opened, sign_in
from playwright.async_api import CDPSession, Page

from parties import Party
from patience import PATIENCE_S
from running import play

Point = tuple[float, float]
STEPS = 6


async def _fingers(devtools: CDPSession, kind: str, points: list[Point]) -> None:
    touches = [{"x": x, "y": y, "id": number} for number, (x, y) in enumerate(points)]
    await devtools.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": touches})


async def _swipe(devtools: CDPSession, begin: list[Point], end: list[Point]) -> None:
    """Put fingers down, lead each from where it begins to where it ends, and lift them."""
    await _fingers(devtools, "touchStart", begin)
    for step in range(1, STEPS + 1):
        share = step / STEPS
        between = [
            (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share) for a, b in zip(begin, end, strict=True)
        ]
        await _fingers(devtools, "touchMove", between)
    await _fingers(devtools, "touchEnd", [])


async def _middle(page: Page) -> Point:
    """Return the longitude and latitude in the middle of the map, as the page says them."""
    said = await page.locator(".chart-foot .at").inner_text()
    lat, lon = re.findall(r"(\d+)-([\d.]+)[NSEW]", said)
    return int(lon[0]) + float(lon[1]) / 60, int(lat[0]) + float(lat[1]) / 60


async def _until(holds: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while not await holds():
            await asyncio.sleep(0.05)


def test_fingers_pan_pinch_and_choose(party: Party) -> None:
    """A touch screen has neither wheel nor keys: what two fingers hold has to stay under them."""

    async def story() -> None:
        async with desk_of(party) as (ours, _), opened(ours) as page:
            await ours.act("send.activity", "ours", data=mapped.ours(int(time())))
            await sign_in(page)
            devtools = await page.context.new_cdp_session(page)
            await devtools.send("Emulation.setTouchEmulationEnabled", {"enabled": True, "maxTouchPoints": 2})
            await page.evaluate("location.hash = 'map'")
            await page.get_by_role("button", name="BALTIC-1").click()
            await page.locator(".chart-foot .at").filter(has_text=re.compile("54-.*N 018-.*E")).wait_for()
            await page.evaluate("location.hash = 'map'")
            await page.locator("tr[aria-current=true]").first.wait_for(state="detached")
            canvas = page.locator(".map-view canvas[data-coast=true]")
            await canvas.hover(trial=True)  # waits until it moves no more
            box = await canvas.bounding_box()
            assert box is not None
            x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2

            await _swipe(devtools, [(x, y)], [(x, y)])
            await page.locator("tr.area[aria-current=true]", has_text="BALTIC-1").wait_for()

            lon, lat = await _middle(page)
            await _swipe(devtools, [(x, y)], [(x + 90, y - 60)])

            async def panned() -> bool:
                east, north = await _middle(page)
                return east < lon - 0.1 and north < lat - 0.05

            await _until(panned)  # what was to the west and south came into the middle

            scale, (lon, lat) = await page.locator(".scale-bar").inner_text(), await _middle(page)
            await _swipe(devtools, [(x - 30, y), (x + 30, y)], [(x - 180, y), (x + 180, y)])
            await page.locator(".scale-bar").filter(has_not_text=scale).wait_for()
            closer = await _middle(page)
            assert abs(closer[0] - lon) < 0.1
            assert abs(closer[1] - lat) < 0.1
            await _swipe(devtools, [(x - 180, y), (x + 180, y)], [(x - 30, y), (x + 30, y)])
            await page.locator(".scale-bar").filter(has_text=scale).wait_for()
            assert await page.evaluate("scrollX === 0 && scrollY === 0"), "the page itself stays"

    play(story())
