"""Alarms as officers have them: seen and heard by precedence, until somebody takes the item; no flood drowns them."""

import json
import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

from at_browser import with_roles
from playwright.async_api import Page, expect

from openline.bench.browser import chromium, enrol, new_page, sign_in
from openline.core.rules.roles import Role
from openline.node.running import running
from openline.web.app import serving
from openline.web.origin import desk_origin
from parties import PASSPHRASE, Party, free_port
from running import Running, play, until, up
from running import serving as node_serving

HEAR = """
window.heard = [];
const begin = OscillatorNode.prototype.start;
OscillatorNode.prototype.start = function (...when) { window.heard.push(this.type); return begin.apply(this, when); };
window.longest = 0;
new PerformanceObserver(list => {
  for (const task of list.getEntries()) window.longest = Math.max(window.longest, task.duration);
}).observe({ type: "longtask" });
"""
"""Notes every tone that the page begins, and the longest time for which it heeded nobody."""
NOTES = {"flash": ["square"] * 16, "immediate": ["square"] * 6, "priority": ["triangle"] * 2, "soft": ["sine"]}


@asynccontextmanager
async def manned(party: Party, noted: Path, *officers: str) -> AsyncIterator[tuple[Running, list[Page]]]:
    """Run a node with an alarm command that notes its words, and sit its officers down at one desk each."""
    program = noted.with_suffix(".py")
    program.write_text(f"import json, sys\nopen({str(noted)!r}, 'a').write(json.dumps(sys.argv[1:]) + '\\n')\n")
    origin = desk_origin(f"{party.name.lower()}.localhost:{free_port()}", certified=False)
    log: list[str] = []
    async with AsyncExitStack() as stack:
        node = await stack.enter_async_context(
            running(party.folder, PASSPHRASE, say=log.append, bell=lambda: None, alarm=f"{sys.executable} {program}")
        )
        await stack.enter_async_context(serving(node, origin))
        browser, pages = await stack.enter_async_context(chromium()), []
        for officer in officers:
            page = await new_page(browser)
            await page.add_init_script(HEAR)
            invited = await node.handle("officer.invite", {"name": officer, "passphrase": PASSPHRASE})
            await enrol(page, invited["address"])
            await sign_in(page)
            pages.append(page)
        yield Running(party, node, log), pages


async def heard(page: Page) -> list[str]:
    return list(await page.evaluate("window.heard.splice(0)"))


def commands(noted: Path) -> list[list[str]]:
    return [json.loads(line) for line in noted.read_text().splitlines()] if noted.exists() else []


async def say(side: Running, name: str, precedence: str, **more: Any) -> str:
    words = {"text": name, "marker": "warning", "precedence": precedence, **more}
    sent = await side.act("send.text", name, **words)
    entry: str = sent["entries"][0]["entry"]
    return entry


def test_an_alarm_is_heard_and_seen_by_its_precedence_until_somebody_takes_it(
    pair: tuple[Party, Party], tmp_path: Path
) -> None:
    """Two officers of one watch, and a peer: who has it is seen at both desks, and what is not real sounds no alarm."""
    with_roles(pair[0], "chief", Role.READ, Role.RELEASE)
    noted = tmp_path / "noted"

    async def story() -> None:
        async with manned(pair[0], noted, "duty", "chief") as (ours, (duty, chief)), node_serving(pair[1]) as theirs:
            await up(ours, theirs)
            await say(theirs, "drill", "flash", status="exercise")
            await duty.locator("[data-unreal]").wait_for()
            await until("the soft sound", lambda: _any(duty))
            assert await heard(duty) == NOTES["soft"]
            assert await duty.locator("[data-alarm]").count() == 0
            await duty.locator("[data-unreal] button").first.click()
            await expect(duty.locator(".unreal-shown")).to_contain_text("EXERCISE")
            assert commands(noted) == [], "nothing rings outside either"

            entry = await say(theirs, "real", "flash")
            alarm = duty.locator(f"[data-alarm='{entry}'].flash")
            await alarm.wait_for()
            await expect(alarm).to_contain_text("flash")
            await chief.locator(f"[data-alarm='{entry}']").wait_for()
            await until("the siren", lambda: _any(duty))
            assert await heard(duty) == NOTES["flash"]
            await until("the command", lambda: _rang(noted))
            assert commands(noted)[0][:2] == ["text", "flash"]
            await expect(duty).to_have_title("(1) flash Beta")
            assert await duty.locator("link[rel=icon]").get_attribute("href") == "/alarm.svg"

            await chief.keyboard.press("t")
            await chief.locator("article .taken", has_text="taken by chief").wait_for()
            await alarm.wait_for(state="detached")
            await duty.locator(".queue .taken", has_text="taken by chief").wait_for()
            await expect(duty).to_have_title("Duty officer's desk")
            await heard(duty)

            await say(theirs, "less", "immediate")
            await duty.locator("[data-alarm].immediate").wait_for()
            await until("another pattern", lambda: _any(duty))
            assert await heard(duty) == NOTES["immediate"]

    async def _any(page: Page) -> bool:
        return bool(await page.evaluate("window.heard.length"))

    async def _rang(noted: Path) -> bool:
        return bool(commands(noted))

    play(story())
