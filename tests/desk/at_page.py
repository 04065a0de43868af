"""A real browser at a desk: the page as it ships, an authenticator, and an officer who only has a keyboard."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

from playwright.async_api import ConsoleMessage, Page, expect

from openline.bench import browser
from openline.bench.browser import TWO_CODES, chromium, new_page
from openline.bench.browser import type_codes as type_codes
from parties import PASSPHRASE
from patience import PATIENCE_S
from running import Running

expect.set_options(timeout=PATIENCE_S * 1_000)


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
    async with chromium() as program:
        page = await new_page(program)
        page.context.set_default_timeout(PATIENCE_S * 1_000)
        page.on("request", lambda request: asked.append(request.url))
        page.on(
            "console", lambda said: complaints.append(f"{said.text} {_path(said)}") if said.type == "error" else None
        )
        page.on("pageerror", lambda error: complaints.append(str(error)))
        await page.goto(invited["address"])
        await page.locator(TWO_CODES).wait_for()
        yield page


async def sign_in(page: Page) -> None:
    """Register the passkey at the door of an invitation, and come in."""
    await browser.register(page)
    await browser.sign_in(page)


def _path(said: ConsoleMessage) -> str:
    return urlsplit(said.location["url"]).path
