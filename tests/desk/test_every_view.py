"""What holds of every view of the desk, in a real browser: whoever adds one to views.tsx is covered here."""

import json
import re
from collections.abc import Sequence
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

from at_browser import desk_of
from furnished import furnish
from playwright.async_api import CDPSession, Page

from openline.bench.browser import TWO_CODES, chromium, enrol, new_page, settled, sign_in
from openline.core.rules.roles import Role
from parties import PASSPHRASE, Party
from running import Running, play, up
from running import serving as node_serving

ROOT = Path(__file__).resolve().parents[2]
AXE = ROOT / "desk/node_modules/axe-core/axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
VIEWS = re.findall(r'name: "([a-z-]+)"', (ROOT / "desk/src/views.tsx").read_text("utf-8"))
LOOKS = [("dark", "en"), ("light", "ar")]
"""In either colour and either direction; contrast does not depend on the direction, nor the order on the colour."""
LISTEN = """
addEventListener("securitypolicyviolation", event => {
  console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
});
"""


CALL = """
([path, body]) => fetch(path, {
  method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body),
}).then(answer => answer.json())
"""


async def findings(devtools: CDPSession) -> list[str]:
    """Return what axe finds that is serious or critical."""
    run = f"axe.run(document, {{runOnly: {json.dumps(RULES)}, resultTypes: ['violations']}}).then(JSON.stringify)"
    done: Any = await devtools.send("Runtime.evaluate", {"expression": run, "awaitPromise": True})
    assert "exceptionDetails" not in done, done
    return [
        f"{found['id']}: {node['html'][:160]} {node['any'][:1]}"
        for found in json.loads(done["result"]["value"])["violations"]
        if found["impact"] in ("serious", "critical")
        for node in found["nodes"][:3]
    ]


FOREIGN = r"""
known => {
  const data = "kbd, code, bdi, small, [lang]:not(html), .own, script, style, option, textarea, input";
  const found = [];
  const look = (text, where) => {
    let left = text, before;  // what the node puts into its words stands between marks of direction
    do { before = left; left = left.replace(/\u2068[^\u2066-\u2069]*\u2069/g, " "); } while (left !== before);
    left = left.replace(/\u200e[^\u200e]*\u200e/g, " ").replace(/\b[0-9a-f]{12}\b/g, " ");
    const latin = (left.match(/[A-Za-z]{2,}/g) ?? []).filter(word => !known.includes(word));
    if (latin.length > 0) found.push(`${where}: ${latin.join(" ")} in ${text.trim().slice(0, 90)}`);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (parent.closest(data) === null) look(walker.currentNode.data, parent.localName);
  }
  for (const name of ["aria-label", "title", "alt"]) {
    for (const element of document.querySelectorAll(`[${name}]`)) look(element.getAttribute(name), name);
  }
  return [...new Set(found)];
}
"""
KNOWN = [
    *("Alpha", "Beta", "duty"),  # who is on this line
    *("read", "draft", "release", "administer"),  # roles, as the audit feed notes them
    *("Enter", "Escape", "Shift", "Ctrl", "Tab"),
    *("Natural", "Earth", "GeoJSON", "NOTAM", "UTC"),
]


async def looked_at(
    page: Page, devtools: CDPSession, where: str, looks: Sequence[tuple[str, str]] = LOOKS, *, seen: set[str]
) -> list[str]:
    """Return what is wrong in a view; `seen` gets what is written in Latin letters where that is right."""
    found = []
    for colours, language in looks:
        await page.emulate_media(color_scheme=colours)
        choice = page.locator("label.language select")
        if await choice.count():
            await choice.last.select_option(language)
            await page.locator(f"html[lang={language}]").wait_for()
        await settled(page)
        latin = [f"{where}, {language}: {each}" for each in await page.evaluate(FOREIGN, KNOWN)]
        if await page.evaluate("document.documentElement.lang") == "ar":
            found += latin
        else:
            seen.update(latin)
        found += [f"{where}, {colours}, {language}: {each}" for each in await findings(devtools)]
    return found


async def axe_in(page: Page) -> CDPSession:
    """Put axe into the page through the devtools, which the page's policy does not concern."""
    devtools = await page.context.new_cdp_session(page)
    await devtools.send("Runtime.evaluate", {"expression": AXE.read_text("utf-8")})
    return devtools


def test_everybody_can_use_every_view_and_none_breaks_the_policy(pair: tuple[Party, Party]) -> None:
    """A desk is manned around the clock by whoever is there: also by those who see, hear or move less.

    And by those who read no English: in Arabic, whatever Latin letters stand outside of data are words left behind.
    """
    assert VIEWS, "there is a list of views"
    found, complaints, said, seen = list[str](), list[str](), dict[str, str](), set[str]()

    async def story() -> None:
        async with AsyncExitStack() as stack:
            ours, origin = await stack.enter_async_context(desk_of(pair[0]))
            theirs = await stack.enter_async_context(node_serving(pair[1]))
            await up(ours, theirs)
            said.update(await furnish(ours, theirs))
            everything = [role.name.lower() for role in Role]  # or some views are not among those of this officer
            await ours.ask("officer.roles", name="duty", roles=everything, passphrase=PASSPHRASE)
            page = await new_page(await stack.enter_async_context(chromium()))
            await page.add_init_script(LISTEN)
            page.on("console", lambda heard: complaints.append(heard.text) if heard.type == "error" else None)
            page.on("pageerror", lambda error: complaints.append(str(error)))
            await doors(page, await invitation(ours))
            devtools = await axe_in(page)
            for view in VIEWS:
                await page.goto(f"{origin}/#{view}")
                await page.locator("div.view > *").first.wait_for()
                found.extend(await looked_at(page, devtools, view, seen=seen))
            line = ours.node.service.line(None).id.hex()
            for where in (f"now/{line}/{said['drone']}", f"now/{line}/{said['firing']}", "write/new/activity"):
                await page.goto(f"{origin}/#{where}")
                await page.locator("article h2, main.form").first.wait_for()
                found.extend(await looked_at(page, devtools, where, seen=seen))
            await page.goto(f"{origin}/#print/{line}/{said['drone']}/uk")
            await page.locator("main.print section, main.print article").first.wait_for()
            found.extend(await looked_at(page, devtools, "print", [LOOKS[1]], seen=seen))
            for number, subject in enumerate(await subjects(page)):
                await page.goto(f"{origin}/#subjects/{subject}")
                found.extend(await looked_at(page, devtools, f"subjects/{subject}", [LOOKS[number % 2]], seen=seen))
            await beyond(page)
            made = await ours.ask("wall.add", name="hall", passphrase=PASSPHRASE)
            await page.goto(made["address"])  # last: the browser is no officer's any more
            await page.locator("main.wall header").wait_for()
            found.extend(await looked_at(page, await axe_in(page), "the wall", [LOOKS[1]], seen=seen))

    async def beyond(page: Page) -> None:
        """The page of a function beyond the desk, with something on it, in the same browser."""
        made = await page.evaluate(CALL, ["/api/functions/sensor_desk/link", {"request_id": "link"}])
        passing = {"request_id": "pass", "functions": ["sensor_desk"]}
        await page.evaluate(CALL, [f"/api/entries/{said['drone']}/pass-to", passing])
        await page.goto(made["address"])
        await page.locator("main article").first.wait_for()
        found.extend(await looked_at(page, await axe_in(page), "a function's page", seen=seen))

    async def doors(page: Page, address: str) -> None:
        await page.goto(address)
        await page.locator(TWO_CODES).wait_for()
        found.extend(await looked_at(page, await axe_in(page), "enrolment", seen=seen))
        await enrol(page, address)
        found.extend(await looked_at(page, await axe_in(page), "the door", seen=seen))
        await sign_in(page)

    play(story())
    assert found == []
    assert len(seen) > 100, "in English there are such words in every view, or nothing was looked at"
    assert [words for words in complaints if "401" not in words] == []


async def subjects(page: Page) -> list[str]:
    rows = await page.evaluate("fetch('/api/subjects').then(answer => answer.json())")
    return [row["subject"] for row in rows["subjects"]]


async def invitation(ours: Running) -> str:
    invited = await ours.node.handle("officer.invite", {"name": "duty", "passphrase": PASSPHRASE})
    return str(invited["address"])
