"""A real Chromium at a desk: what measures, plays the drill and draws the pictures of the documents works through it.

Playwright is a tool of development and no part of a node; where it or Chromium is missing, this says how to get it.
"""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, Final

from openline.core.errors import Unavailable

if TYPE_CHECKING:
    from playwright.async_api import Browser, Page

CODE: Final = "482913"
DURESS: Final = "719402"
"""What the officers of measurements and drills type."""
TWO_CODES: Final = "form:has(label + label input[type=password])"
"""The form of an invitation; the one that signs in asks for one code."""
SCREEN: Final = {"width": 1366, "height": 768}
AUTHENTICATOR: Final = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


class NoBrowser(Unavailable):
    """Playwright or Chromium is not on this machine."""

    code = "no_browser"
    hint = "make setup installs Playwright; apt-get install chromium, the browser"


@asynccontextmanager
async def chromium() -> "AsyncIterator[Browser]":
    """Start a browser.

    Raises:
        NoBrowser: it, or what steers it, is not here.
    """
    program = shutil.which("chromium")
    if program is None:
        raise NoBrowser("there is no Chromium on this machine")
    try:
        from playwright.async_api import async_playwright
    except ImportError as error:
        raise NoBrowser("there is no Playwright in this environment") from error
    async with async_playwright() as steering:
        browser = await steering.chromium.launch(executable_path=program, args=["--no-sandbox"])
        try:
            yield browser
        finally:
            await browser.close()


async def new_page(browser: "Browser", **how: Any) -> "Page":
    """Open a page with an authenticator of its own.

    Args:
        how: as Playwright's `new_context` takes it: colour scheme, size of the screen.
    """
    context = await browser.new_context(**{"viewport": SCREEN, **how})
    page = await context.new_page()
    await page.add_init_script(UNDERWAY)
    devtools = await context.new_cdp_session(page)
    await devtools.send("WebAuthn.enable")
    await devtools.send("WebAuthn.addVirtualAuthenticator", {"options": AUTHENTICATOR})
    return page


async def type_codes(page: "Page", *codes: str) -> None:
    """Type codes into the fields of a door, one after the other, and go on."""
    for code in codes:
        await page.keyboard.type(code)
        await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")


async def enrol(page: "Page", invitation: str) -> None:
    """Open the address of an invitation, and register the passkey."""
    await page.goto(invitation)
    await register(page)


async def register(page: "Page") -> None:
    """Register the passkey where an invitation was opened, and come to the door where one signs in."""
    await page.locator(TWO_CODES).wait_for()
    await type_codes(page, CODE, DURESS)
    await page.locator(f"form:not({TWO_CODES})").wait_for()


async def sign_in(page: "Page", code: str = CODE) -> None:
    """Sign in at the door, with the passkey that the page's authenticator holds."""
    await page.locator("form input[type=password]").wait_for()
    await type_codes(page, code)
    await page.locator("header.bar").wait_for()


UNDERWAY: Final = """
(() => {
  const ask = globalThis.fetch;
  globalThis.underway = 0;
  globalThis.fetch = async (...given) => {
    globalThis.underway += 1;
    try { return await ask(...given); } finally { globalThis.underway -= 1; }
  };
})();
"""
"""Counts what the page has asked its node and has no answer to."""

SETTLED: Final = """
() => new Promise(done => {
  const end = () => { watch.disconnect(); clearTimeout(most); requestAnimationFrame(() => done()); };
  const rest = () => setTimeout(() => { if (underway > 0) quiet = rest(); else end(); }, 150);
  let quiet = rest();
  const most = setTimeout(end, 30_000);
  const watch = new MutationObserver(() => { clearTimeout(quiet); quiet = rest(); });
  watch.observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true });
})
"""


async def settled(page: "Page") -> None:
    """Wait until nothing on the page changes any more: what was asked of the node is there, and drawn."""
    await page.evaluate(SETTLED)
