"""A display on a wall, and a desk that has locked itself: what rings is told there, and nothing that was said."""

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from typing import Any

from at_browser import AtBrowser, desk_of
from playwright.async_api import Page, expect

from openline.bench.browser import chromium, new_page
from openline.node.sessions import IDLE_S
from parties import PASSPHRASE, Party
from patience import PATIENCE_S
from running import play, up
from running import serving as node_serving

Browser = Callable[[], AbstractAsyncContextManager[AtBrowser]]
PLANTED = "a sentence that no visitor reads"


async def display(page: AtBrowser, name: str = "hall") -> str:
    made = await page.running.node.handle("wall.add", {"name": name, "passphrase": PASSPHRASE})
    return str(made["address"].partition("#")[2])


def test_a_display_shows_what_rings_and_opens_nothing_else(browser: Browser) -> None:
    """It hangs where visitors see it, and its machine stands where nobody watches it."""

    async def story() -> None:
        async with browser() as page:
            assert (await page.call("GET", "/api/wall"))[0] == 401
            assert (await page.call("POST", "/api/wall/open", {"token": "guessed"}))[0] == 401
            await page.post("/api/wall/open", {"token": await display(page)})
            shown = await page.get("/api/wall")

            assert [line["peer"] for line in shown["lines"]] == ["Beta"]
            for path in ("/api/queue", "/api/lines", "/api/audit", "/api/session"):
                assert (await page.call("GET", path))[0] == 401, path
            status, _ = await page.call("POST", "/api/take", {"request_id": "t", "entry": "ab", "line": None})
            assert status == 401

    play(story())


def test_a_display_that_was_taken_down_shows_nothing(browser: Browser) -> None:
    """Its token may have been copied."""

    async def story() -> None:
        async with browser() as page:
            await page.post("/api/wall/open", {"token": await display(page)})
            await page.running.node.handle("wall.remove", {"name": "hall", "passphrase": PASSPHRASE})

            assert (await page.call("GET", "/api/wall"))[0] == 401

    play(story())


def test_a_desk_that_locked_itself_still_tells_what_rings(browser: Browser) -> None:
    """A watch that sits before a locked screen at three in the morning must not miss a flash for want of a finger."""

    async def story() -> None:
        async with browser() as page:
            await page.enrol()
            await page.sign_in()
            began = page.desk.sign_in.sessions.clock()
            for minutes in range(1, IDLE_S // 60 + 1):  # a page that only listens
                page.desk.sign_in.sessions.clock = lambda minutes=minutes: began + 60 * minutes
                status, _ = await page.call("GET", "/api/queue", **{"Openline-Idle": "1"})
            assert status == 401, "listening keeps no session open"
            assert (await page.call("GET", "/api/wall"))[0] == 200
            async with page.http.get(f"{page.origin}/api/events") as answer:
                assert answer.status == 401
            async with asyncio.timeout(PATIENCE_S), page.http.get(f"{page.origin}/api/wall/events") as answer:
                assert answer.status == 200, "in a hidden tab its own timer would ask once a minute"
                assert b"event: news\n" in [await answer.content.readline() for _ in range(4)]
            await page.post("/api/sign-out")
            async with page.http.get(f"{page.origin}/api/wall/events") as answer:
                assert answer.status == 401

    play(story())


def test_the_wall_in_a_browser_is_huge_and_says_no_word_of_what_was_said(pair: tuple[Party, Party]) -> None:
    """From five metres one sees that it is flash, whose, and until when."""

    async def story() -> None:
        async with AsyncExitStack() as stack:
            ours, _ = await stack.enter_async_context(desk_of(pair[0]))
            theirs = await stack.enter_async_context(node_serving(pair[1]))
            await up(ours, theirs)
            made = await ours.node.handle("wall.add", {"name": "hall", "passphrase": PASSPHRASE})
            page = await new_page(await stack.enter_async_context(chromium()))
            await page.goto(made["address"])
            await page.locator(".wall-lines .good, .wall-lines .bad").wait_for()
            asks: dict[str, Any] = {"about": [], "items": ["objectives"], "text": PLANTED, "precedence": "flash"}
            await theirs.act("send.question", "q", **asks)
            alarm = page.locator(".wall .alarm.flash")
            await alarm.wait_for()
            await expect(page.locator(".wall-heads .due")).to_be_visible()
            size = await alarm.evaluate("each => parseFloat(getComputedStyle(each).fontSize)")
            assert size > 40
            assert PLANTED not in await page.content()
            assert "#" not in page.url, "the token does not stay in the address"
            await page.reload()
            await alarm.wait_for()

            for number in range(5):
                await theirs.text(f"t-{number}")
            await page.set_viewport_size({"width": 900, "height": 360})

            async def nothing_is_lost() -> bool:
                waiting = (await ours.ask("wall"))["waiting"]
                seen, more = await _seen_and_counted(page)
                return more > 0 and seen + more == waiting

            async with asyncio.timeout(PATIENCE_S):
                while not await nothing_is_lost():
                    await asyncio.sleep(0.05)

    play(story())


async def _seen_and_counted(page: Page) -> tuple[int, int]:
    """Return how many rows are whole on the screen, and how many more the wall says there are."""
    count = """() => {
      const bottom = document.querySelector(".wall-heads").getBoundingClientRect().bottom + 1;
      const rows = [...document.querySelectorAll(".wall-heads li:not(.cut)")];
      const whole = rows.filter(row => row.getBoundingClientRect().bottom <= bottom);
      return [whole.length, Number(document.querySelector(".wall-more")?.textContent.match(/[0-9]+/)?.[0] ?? 0)];
    }"""
    seen, more = await page.evaluate(count)
    return int(seen), int(more)
