"""What is printed of an item is whole: nothing is cut off at the edge of the paper, and nobody is named."""

import re
from contextlib import AsyncExitStack
from typing import Any

from at_browser import Browser, desk_of
from furnished import furnish
from playwright.async_api import Page

from openline.bench.browser import chromium, enrol, new_page, sign_in
from parties import PASSPHRASE, Party
from running import play, up
from running import serving as node_serving

PAPER = {"width": 688, "height": 980}
"""What lies between the margins of A4, in pixels of the browser."""
CUT_OFF = """
[...document.querySelectorAll(".sheet, .sheet *, .item, .item *")].filter(each => {
  const at = each.getBoundingClientRect();
  const shown = at.width > 0 && getComputedStyle(each).display !== "none";
  const inside = each.clientWidth === 0 || each.scrollWidth <= each.clientWidth + 1;
  return shown && (at.right > innerWidth + 1 || at.left < -1 || !inside);
}).map(each => each.outerHTML.slice(0, 120))
"""
LONG = "Kein-Wort-in-diesem-Satz-laesst-sich-trennen" * 40 + " " + "И ещё много слов по-русски. " * 200


async def paper(page: Page) -> tuple[list[str], int]:
    """Return what would be cut off on paper, and how many pages of PDF the browser makes of it."""
    await page.set_viewport_size(PAPER)  # type: ignore[arg-type]
    await page.emulate_media(media="print")
    cut: list[str] = await page.evaluate(CUT_OFF)
    made = await page.pdf(prefer_css_page_size=True)
    await page.emulate_media(media="screen")
    await page.set_viewport_size({"width": 1366, "height": 768})
    return cut, len(re.findall(rb"/Type */Page\b", made))


def test_an_item_is_whole_on_paper_in_two_languages(pair: tuple[Party, Party]) -> None:
    """A page for the paper file, and the item under Ctrl+P: from left to right, from right to left, and very long."""

    async def story() -> None:
        async with AsyncExitStack() as stack:
            ours, origin = await stack.enter_async_context(desk_of(pair[0]))
            theirs = await stack.enter_async_context(node_serving(pair[1]))
            await up(ours, theirs)
            entries = await furnish(ours, theirs, "ar")
            long = await ours.text("long", LONG)
            line = ours.node.service.line(None).id.hex()
            invited = await ours.node.handle("officer.invite", {"name": "duty", "passphrase": PASSPHRASE})
            page = await new_page(await stack.enter_async_context(chromium()))
            await enrol(page, invited["address"])
            await sign_in(page)
            for language, second, entry, least in (
                ("ar", "uk", entries["drone"], 1),
                ("en", "ar", entries["convoy"], 1),
                ("en", "zh", long, 2),
            ):
                await page.locator("label.language select").last.select_option(language)
                await page.locator(f"html[lang={language}]").wait_for()
                await page.goto(f"{origin}/#print/{line}/{entry}/{second}")
                await page.locator(f".other-language[lang={second}]").wait_for()
                said = await page.locator(".sheet").inner_text()
                assert entry in said, "the whole id stands there"
                cut, pages = await paper(page)
                assert cut == []
                assert pages >= least
            await page.goto(f"{origin}/#now/{line}/{long}")
            await page.locator("article.item").wait_for()
            cut, pages = await paper(page)
            assert cut == []
            assert pages >= 2, "all of it, not the part that the screen shows"

    play(story())


def test_paper_names_the_office_and_nobody(browser: Browser) -> None:
    """A paper goes from hand to hand: who printed it stands in the audit of the house, not on the page."""

    async def story() -> None:
        async with browser() as desk:
            await desk.enrol()
            await desk.sign_in()
            entry = await desk.running.text("r", "the sea is calm")
            page: dict[str, Any] = await desk.get(f"/api/print/{entry}?language=en&second=uk")
            assert page["printed"].startswith("Printed for Alpha, office duty, at 20")
            assert (page["second"]["language"], page["second"]["direction"]) == ("uk", "ltr")
            assert "the sea is calm" in page["second"]["sentence"]
            assert page["item"]["entry"] == entry
            assert all(step["officer"] == "" for step in page["item"]["ladder"])
            assert (await desk.get(f"/api/print/{entry}?language=en&second=ar"))["second"]["direction"] == "rtl"

    play(story())
