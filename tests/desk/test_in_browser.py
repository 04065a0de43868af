"""The desk's page as it ships, and as an officer has it: in a real browser, by keyboard alone."""

import asyncio
import gzip
import json
import re
import subprocess
import sys
from contextlib import AsyncExitStack
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from typing import Any

from at_browser import CODE, desk_of
from at_page import opened, sign_in, type_codes

from openline.bench.browser import chromium, new_page
from openline.core.catalogue.dialogue import Item
from openline.node.phrases import available, phrases
from openline.node.sessions import IDLE_S
from openline.web.app import serving
from openline.web.origin import desk_origin
from openline.web.reading import WORDS
from parties import PASSPHRASE, Party, free_port
from relay import relaying
from running import play, until, up
from running import serving as node_serving

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "src" / "openline" / "web" / "page"
LARGEST = 80_000


def test_the_page_that_ships_is_the_one_that_is_built(tmp_path: Path) -> None:
    """Whoever audits desk/ audits what officers open: a rebuild gives the same bytes (`make page`)."""
    forms = tmp_path / "forms.ts"
    subprocess.run([sys.executable, ROOT / "tools/make_desk_forms.py", forms], check=True)
    assert forms.read_text("utf-8") == (ROOT / "desk/src/forms.ts").read_text("utf-8"), "run `make page`"
    subprocess.run(["node", "build.mjs", tmp_path / "page"], cwd=ROOT / "desk", check=True)

    for built in sorted((tmp_path / "page").iterdir()):
        assert built.read_bytes() == (PAGE / built.name).read_bytes(), f"{built.name}: run `make page`"


def test_the_page_is_small() -> None:
    """A field node behind a slow wire opens its desk in a second."""
    assert len(gzip.compress((PAGE / "desk.js").read_bytes(), 9, mtime=0)) < LARGEST


def test_no_registry_stands_in_the_lock_file() -> None:
    """The lock pins by hashes; where the packages come from is the machine's own matter."""
    lock = json.loads((ROOT / "desk/package-lock.json").read_text("utf-8"))

    assert all("resolved" not in package for package in lock["packages"].values())
    assert all("integrity" in package for name, package in lock["packages"].items() if name)


def test_every_word_of_the_screen_can_be_filled_by_the_page() -> None:
    """The page chooses no form of a word: a phrase that chooses by an argument would reach the screen as a key."""
    source = "".join(path.read_text("utf-8") for path in (ROOT / "desk/src").rglob("*.tsx"))
    for language in available():
        words = phrases(language).patterns(WORDS)
        keys = {key for key in words if key.startswith("desk-")}
        written = files("openline.languages").joinpath(f"{language}.ftl").read_text("utf-8")
        assert set(re.findall(r"^(desk-[a-z-]+) =", written, re.MULTILINE)) == keys, language
    assert [key for key in sorted(keys) if not _used(key, source)] == [], "words that no view shows"


def _used(key: str, source: str) -> bool:
    stems = (
        "desk-audit-head-",
        "desk-draft-way-",
        "desk-draw-",
        "desk-map-line-",
        "desk-means-",
        "desk-needs-",
        "desk-people-sure-",
        "desk-result-",
        "desk-role-",
        "desk-shown-",
        "desk-tell-",
        "desk-view-",
        "desk-week-",
    )
    return f'"{key}"' in source or any(key.startswith(stem) and f"`{stem}$" in source for stem in stems)


def test_a_question_is_read_and_answered_by_keyboard_alone(pair: tuple[Party, Party]) -> None:
    """From the invitation to a coded answer on the other side's record, in the officer's language, without a mouse."""
    items = [item.name.lower() for item in list(Item)[:2]]

    async def story() -> None:
        complaints, asked = list[str](), list[str]()
        async with desk_of(pair[0]) as (ours, origin), node_serving(pair[1]) as theirs:
            await up(ours, theirs)
            words = "<b>为什么</b>\u202e你们的船在那里？"
            asks: dict[str, Any] = {"about": [], "items": items, "text": words, "precedence": "flash"}
            sent = await theirs.act("send.question", "q", **asks)
            entry = sent["entries"][0]["entry"]
            async with opened(ours, complaints, asked) as page:
                await sign_in(page)
                row = page.locator(".queue .row.flash")
                await row.wait_for()
                assert await page.locator(".queue b").count() == 0, "words of a peer are no markup"
                await page.keyboard.press("ArrowDown")
                await page.keyboard.press("Enter")
                await page.locator("article").wait_for()
                assert "\u202e" not in await page.locator("article").inner_text()
                await page.keyboard.press("1")
                await page.locator(".confirm").wait_for()
                await page.keyboard.press("Enter")
                await page.get_by_text("Sent.").wait_for()
                await page.locator(".ladder .person").wait_for()

                async def answered() -> bool:
                    shown = await theirs.ask("show", entry=entry)
                    return bool(shown["answers"])

                await until("the answer to reach the other side", answered)
                await page.get_by_label("Language").select_option("ar")
                await page.locator("html[dir=rtl]").wait_for()
                assert await page.get_by_text("أُرسل.").count() == 1
        assert all(url.startswith(origin) for url in asked), "no request to another host"
        assert [said for said in complaints if "401" not in said] == [], "nor a word of the browser against the page"

    play(story())


def test_a_page_that_lost_its_node_says_so_and_goes_on_where_it_was(pair: tuple[Party, Party]) -> None:
    """A desk that looks quiet because nothing arrives any more is the most dangerous of all."""
    origin = desk_origin(f"alpha.localhost:{free_port()}", certified=False)

    async def story() -> None:
        async with node_serving(pair[0]) as ours, AsyncExitStack() as browser:
            async with serving(ours.node, origin):
                page = await browser.enter_async_context(opened(ours))
                await sign_in(page)
                await page.get_by_text("Nothing needs anybody now.").wait_for()
            began = asyncio.get_running_loop().time()
            await page.get_by_text("The node does not answer").wait_for()
            assert asyncio.get_running_loop().time() - began < 6
            assert await page.get_by_text("Nothing needs anybody now.").count() == 1, "what was shown stays"
            async with serving(ours.node, origin):
                await page.get_by_text("The desk is locked").wait_for()
                await type_codes(page, CODE)
                await page.locator(".over").wait_for(state="detached")
                await page.get_by_text("The node does not answer").wait_for(state="detached")

    play(story())


def test_a_desk_that_is_locked_says_all_the_same_that_its_node_is_lost(pair: tuple[Party, Party]) -> None:
    """Nobody listened any more once it was locked: it looked like a quiet night, and no alarm could have come."""
    origin = desk_origin(f"alpha.localhost:{free_port()}", certified=False)

    async def story() -> None:
        async with node_serving(pair[0], alone=True) as ours, AsyncExitStack() as browser:
            async with serving(ours.node, origin) as desk:
                page = await browser.enter_async_context(opened(ours))
                await sign_in(page)
                later = desk.sign_in.sessions.clock() + IDLE_S + 60
                desk.sign_in.sessions.clock = lambda: later
                await page.get_by_text("The desk is locked").wait_for()
                assert await page.locator(".over .lost").count() == 0
            await page.locator(".over .lost").wait_for()
            async with serving(ours.node, origin):
                await page.locator(".over .lost").wait_for(state="detached")
                await type_codes(page, CODE)
                await page.locator(".over").wait_for(state="detached")

    play(story())


def test_a_page_over_a_connection_that_is_half_open_opens_another(pair: tuple[Party, Party]) -> None:
    """After a sleep, or behind a firewall that forgot it, a browser waits for ever for what cannot come any more."""
    origin = desk_origin(f"alpha.localhost:{free_port()}", certified=False)
    behind = replace(origin, port=free_port())

    async def story() -> None:
        async with node_serving(pair[0], alone=True) as ours, serving(ours.node, behind), AsyncExitStack() as stack:
            wire = await stack.enter_async_context(relaying(origin.port, behind.port))
            page = await new_page(await stack.enter_async_context(chromium()))
            await page.clock.install()
            invited = await ours.node.handle("officer.invite", {"name": "duty", "passphrase": PASSPHRASE})
            await page.goto(invited["address"])
            await sign_in(page)
            await page.get_by_text("Nothing needs anybody now.").wait_for()
            wire.deafen()
            await page.clock.fast_forward(5_000)
            await page.get_by_text("The node does not answer").wait_for()
            await ours.text("said meanwhile")
            before = wire.accepted
            for _ in range(8):
                await page.clock.fast_forward(20_000)
            await page.get_by_text("The node does not answer").wait_for(state="detached")
            assert wire.accepted > before
            async with page.expect_response("**/api/queue*") as asked:
                await page.clock.fast_forward(6_000)
            assert (await asked.value).ok, "and asks again what waits"

    play(story())
