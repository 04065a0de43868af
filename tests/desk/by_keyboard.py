"""An officer who has only a keyboard: goes by Tab and arrows, opens views by their keys, writes, and sends."""

import asyncio
import contextlib

from playwright.async_api import Page, TimeoutError

LONGEST_WAY = 200
AT = "selector => document.activeElement !== null && document.activeElement.matches(selector)"
VALUE = "() => document.activeElement.value"


async def reach(page: Page, selector: str, key: str = "Tab") -> None:
    """Go by Tab, or by Shift+Tab, and nothing else, to a control."""
    await page.locator(selector).first.wait_for()
    for _ in range(LONGEST_WAY):
        if await page.evaluate(AT, selector):
            return
        await page.keyboard.press(key)
    raise AssertionError(f"no key leads to {selector}")


async def choose(page: Page, selector: str, value: str, key: str = "Tab") -> None:
    """Choose a value of a list by the arrow keys."""
    await reach(page, selector, key)
    for _ in range(40):
        if await page.evaluate(VALUE) == value:
            return
        await page.keyboard.press("ArrowDown")
    raise AssertionError(f"{selector} has no {value}")


async def type_into(page: Page, selector: str, words: str) -> None:
    await reach(page, selector)
    await page.keyboard.type(words)


async def go(page: Page, key: str, seen: str) -> None:
    """Open a view by its keys; on a busy machine again, as anybody would."""
    for _ in range(10):
        await page.keyboard.press("g")
        await page.keyboard.press(key)
        with contextlib.suppress(TimeoutError):
            return await page.locator(seen).first.wait_for(timeout=3_000)
    raise AssertionError(f"g {key} shows no {seen}")


async def write(page: Page, kind: str) -> None:
    """Open the form of a type, found by its name."""
    await go(page, "w", ".kinds button")
    await type_into(page, ".kinds-search", kind)
    await page.keyboard.press("Enter")
    await page.locator("main.form").wait_for()


async def send(page: Page, outcome: str) -> None:
    """Look at what was written in every language of the line, and let it go; the outcome is said."""
    preview = page.locator("main.preview .confirm")
    for _ in range(100):  # what was typed last is looked at by the node first
        await page.keyboard.press("Control+Enter")
        if await preview.count():
            break
        await asyncio.sleep(0.1)
    await page.keyboard.press("Enter")
    await page.locator("main.outcome").wait_for()
    assert outcome in await page.locator("main.outcome").inner_text()
