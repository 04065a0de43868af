"""Writing as an officer has it: in a real browser, by keyboard alone, with what is typed kept through everything."""

from contextlib import AsyncExitStack
from typing import Any

from at_browser import CODE, desk_of
from at_page import opened, sign_in, type_codes
from playwright.async_api import Page

from openline.web.app import serving
from openline.web.origin import desk_origin
from parties import Party, free_port
from running import play, until, up
from running import serving as node_serving

THEIRS: dict[str, Any] = {
    "activity_id": "BETA-9",
    "kind": "live_firing",
    "title": {"marker": "information", "language": "zh", "text": "实弹射击"},
    "volumes": [
        {
            "footprint": {"type": "Circle", "coordinates": [20, 70], "radius_m": 10_000},
            "windows": [{"start": "2031-01-25T10:00:00Z", "end": "2031-01-25T12:00:00Z"}],
        }
    ],
}


async def open_form(page: Page, words: str) -> None:
    """Go to the view, find a type by typing, and open its form."""
    await page.keyboard.press("g")
    await page.keyboard.press("w")
    await page.locator(".kinds li").first.wait_for()
    await page.locator(".kinds-search:focus").wait_for()
    await page.keyboard.type(words)
    await page.keyboard.press("Enter")
    await page.locator(".form .field :focus").wait_for()


async def fill_in(page: Page, *typed: str) -> None:
    """Type into one field after the other, in the order of the Tab key; "" leaves one as it is."""
    for each in typed:
        await page.keyboard.type(each)
        await page.keyboard.press("Tab")


def test_a_notice_is_written_cleared_of_its_conflict_and_sent_by_keyboard_alone(pair: tuple[Party, Party]) -> None:
    """From a type's first letters to the other side's record: the conflict appears, and one key takes the way out."""

    async def story() -> None:
        complaints, asked = list[str](), list[str]()
        async with desk_of(pair[0]) as (ours, origin), node_serving(pair[1]) as theirs:
            await up(ours, theirs)
            sent = await theirs.act("send.element", "e", kind="activity", fields=THEIRS)
            entry = sent["entries"][0]["entry"]

            async def here() -> bool:
                return any(row["entry"] == entry for row in await ours.ask("inbox", everything=True))

            await until("their notice to arrive", here)
            async with opened(ours, complaints, asked) as page:
                await sign_in(page)
                await open_form(page, "notice of an act")
                await page.keyboard.press("Control+Enter")
                await page.locator(".form .fault").first.wait_for()
                assert await page.evaluate("document.activeElement.id") == "field-activity_id", "led to the first mark"
                await fill_in(page, "EX-1", "live", "INFO", "", "Firing by two batteries", "70.05N 20E 10 km", "")
                await page.get_by_text("→ circle of radius 10 km around 70-03.00N 020-00.00E").wait_for()
                await fill_in(page, "2031-01-25 10:00Z", "251200Z JAN 31")
                met = page.locator(".conflicts li.serious")
                await met.wait_for()
                assert "Beta: BETA-9" in await met.inner_text()
                await page.locator(".ways button").nth(1).wait_for()
                await page.keyboard.press("F8")
                second = page.locator(".ways button").nth(1)
                await page.keyboard.press("Tab")
                words = (await second.inner_text()).partition(" ")[2].splitlines()[0]
                await page.locator("#way-map figcaption", has_text=words).wait_for()
                await page.locator("#way-map canvas").wait_for()
                await page.keyboard.press("1")
                await met.wait_for(state="detached")
                await page.locator("#field-activity_id").focus()
                await page.keyboard.press("End")
                await page.keyboard.type("7")
                await page.keyboard.press("Control+Enter")
                await page.locator(".preview button:focus").wait_for()
                assert "EX-17" in await page.locator(".tongues dd[lang=zh]").inner_text(), "the last key counts as well"
                assert await page.locator(".conflicts li").count() == 0
                await page.keyboard.press("Enter")
                await page.get_by_text("Beta: Sent.").wait_for()

            async def arrived() -> bool:
                return any("EX-17" in row["sentence"] for row in await theirs.ask("inbox", everything=True))

            await until("the notice to reach the other side", arrived)
        assert all(url.startswith(origin) for url in asked), "no request to another host"
        assert [said for said in complaints if "401" not in said] == [], "nor a word of the browser against the page"

    play(story())


def test_what_is_being_typed_survives_other_views_a_lost_node_and_the_lock(pair: tuple[Party, Party]) -> None:
    """Nobody writes a notice twice because a machine restarted; nothing of it stands in the browser's storage."""
    origin = desk_origin(f"alpha.localhost:{free_port()}", certified=False)

    async def story() -> None:
        async with node_serving(pair[0]) as ours, AsyncExitStack() as browser:
            async with serving(ours.node, origin):
                page = await browser.enter_async_context(opened(ours))
                await sign_in(page)
                await open_form(page, "activity")
                await page.keyboard.type("EX-5")
                await page.get_by_role("button", name="Keep half written").press("Enter")
                await page.get_by_text("another officer can go on with it").wait_for()
                await page.keyboard.press("Escape")
                await page.locator(".kinds-search:focus").wait_for()
                await page.keyboard.press("Escape")
                await page.keyboard.press("g")
                await page.keyboard.press("n")
                await page.get_by_text("Nothing needs anybody now.").wait_for()
                await page.locator("#kept ~ ul").get_by_text("EX-5").wait_for()
                await page.go_back()
                await page.locator("#write-open ~ ul button").first.press("Enter")
                await page.locator("#field-activity_id:focus").press("End")
            await page.keyboard.type("/2")
            await page.get_by_text("The node does not answer").wait_for()
            async with serving(ours.node, origin):
                await page.get_by_text("The desk is locked").wait_for()
                await type_codes(page, CODE)
                await page.locator(".over").wait_for(state="detached")
                assert await page.locator("#field-activity_id").input_value() == "EX-5/2"
                kept = await page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])")
                assert "EX-5" not in kept

    play(story())
