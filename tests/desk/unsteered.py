"""A Chromium that nothing steers: its tabs are hidden when they are, which they never are for what Playwright drives.

Playwright tells each page that it has the focus, as long as it holds on to it. So it brings an officer in and lets go,
and the tab is watched from then on through the browser's own debugging protocol.
"""

import asyncio
import re
import shutil
from asyncio.subprocess import DEVNULL
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
from at_page import sign_in
from playwright.async_api import async_playwright

from openline.bench.browser import AUTHENTICATOR, NoBrowser
from parties import PASSPHRASE
from patience import PATIENCE_S
from running import Running, until

SAYS_WHERE = re.compile(r"DevTools listening on ws://([^/]+)/")
ALONE = ("--headless=new", "--no-sandbox", "--no-first-run", "--remote-debugging-port=0")


@dataclass
class Program:
    """A browser that runs by itself.

    Attributes:
        address: host and port of its debugging protocol.
    """

    address: str
    http: aiohttp.ClientSession

    async def tabs(self) -> list[dict[str, str]]:
        async with self.http.get(f"http://{self.address}/json") as answer:
            return [each for each in await answer.json() if each["type"] == "page"]

    async def open(self) -> str:
        """Open another tab before all others; return its id."""
        async with self.http.put(f"http://{self.address}/json/new?about:blank") as answer:
            made: str = (await answer.json())["id"]
            return made

    async def close(self, tab: str) -> None:
        async with self.http.get(f"http://{self.address}/json/close/{tab}") as answer:
            assert answer.status == 200


@dataclass
class Tab:
    """A tab of it, which does not know that it is watched."""

    socket: aiohttp.ClientWebSocketResponse
    asked: int = 0

    async def send(self, method: str, **params: Any) -> Any:
        self.asked += 1
        await self.socket.send_json({"id": self.asked, "method": method, "params": params})
        while (answer := await self.socket.receive_json()).get("id") != self.asked:
            pass
        assert "error" not in answer, answer
        return answer["result"]

    async def look(self, expression: str) -> Any:
        found = await self.send("Runtime.evaluate", expression=expression, returnByValue=True)
        assert "exceptionDetails" not in found, found
        return found["result"].get("value")


@asynccontextmanager
async def unsteered(folder: Path) -> AsyncIterator[Program]:
    """Start a browser with a profile of its own."""
    name = shutil.which("chromium")
    if name is None:
        raise NoBrowser("there is no Chromium on this machine")
    async with AsyncExitStack() as stack:
        log = stack.enter_context((folder.parent / "chromium.log").open("w+"))
        process = await asyncio.create_subprocess_exec(
            name, *ALONE, f"--user-data-dir={folder}", "about:blank", stdout=DEVNULL, stderr=log
        )
        stack.push_async_callback(process.wait)
        stack.callback(process.kill)

        async def says_where() -> bool:
            log.seek(0)
            return SAYS_WHERE.search(log.read()) is not None

        await until("the browser to say where it is", says_where)
        log.seek(0)
        address = SAYS_WHERE.search(log.read())
        assert address is not None
        yield Program(address[1], await stack.enter_async_context(aiohttp.ClientSession()))


@asynccontextmanager
async def signed_in(program: Program, ours: Running, before: str) -> AsyncIterator[Tab]:
    """Let an officer sign in, and let go of the page.

    Args:
        before: a script that the page begins with.
    """
    invited = await ours.node.handle("officer.invite", {"name": "duty", "passphrase": PASSPHRASE})
    async with async_playwright() as steering:
        browser = await steering.chromium.connect_over_cdp(f"http://{program.address}")
        context = browser.contexts[0]
        context.set_default_timeout(PATIENCE_S * 1_000)
        page = context.pages[0]
        devtools = await context.new_cdp_session(page)
        await devtools.send("WebAuthn.enable")
        await devtools.send("WebAuthn.addVirtualAuthenticator", {"options": AUTHENTICATOR})
        await context.add_init_script(before)
        await page.goto(invited["address"])
        await sign_in(page)
        await browser.close()
    (tab,) = [each for each in await program.tabs() if ours.party.name.lower() in each["url"]]
    async with program.http.ws_connect(tab["webSocketDebuggerUrl"]) as socket:
        yield Tab(socket)
