"""A real browser at a desk: the page as it ships, an authenticator, and an officer who only has a keyboard."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from at_browser import CODE, DURESS
from playwright.async_api import Page, async_playwright

from parties import PASSPHRASE
from running import Running

AUTHENTICATOR = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


@asynccontextmanager
async def opened(
    ours: Running, complaints: list[str] | None = None, asked: list[str] | None = None, officer: str = "duty"
) -> AsyncIterator[Page]:
    """Open a browser with an authenticator, and bring the page to its door.

    Args:
        complaints: gets every word of the browser against the page; asked: every address that it asks for.
    """
    complaints, asked = [] if complaints is None else complaints, [] if asked is None else asked
    invited = await ours.node.handle("officer.invite", {"name": officer, "passphrase": PASSPHRASE})
    async with async_playwright() as play_:
        browser = await play_.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = await browser.new_page(viewport={"width": 1366, "height": 768})
        page.on("request", lambda request: asked.append(request.url))
        page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        devtools = await page.context.new_cdp_session(page)
        await devtools.send("WebAuthn.enable")
        await devtools.send("WebAuthn.addVirtualAuthenticator", {"options": AUTHENTICATOR})
        await page.goto(invited["address"])
        await page.locator("form").wait_for()
        yield page
        await browser.close()


async def type_codes(page: Page, *codes: str) -> None:
    for code in codes:
        await page.keyboard.type(code)
        await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")


async def sign_in(page: Page) -> None:
    """Register the passkey at the door of an invitation, and come in."""
    await type_codes(page, CODE, DURESS)
    await page.get_by_text("With your passkey").wait_for()
    await type_codes(page, CODE)
    await page.locator("header.bar").wait_for()
