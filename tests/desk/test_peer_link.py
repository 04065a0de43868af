"""The line between two nodes is lost and comes back while both desks are open: both say so, and nothing is lost."""

from contextlib import AsyncExitStack
from typing import Any

import pytest
from at_page import opened, sign_in
from playwright.async_api import Page

from openline.node.phrases import phrases
from openline.web.app import serving
from openline.web.origin import desk_origin
from parties import Party, free_port
from running import Running, Wired, level, play, up

UP, DOWN = ".lines dd.good", ".lines dd.bad"


@pytest.mark.usefixtures("impatient")
def test_both_desks_say_that_the_line_is_lost_and_show_what_was_written_once_it_is_back(wired: Wired) -> None:
    """Whoever writes into a dead line has to know it; what was written goes out by itself, and both records are one."""

    async def story() -> None:
        complaints = list[str]()
        async with AsyncExitStack() as stack:
            relays = [await stack.enter_async_context(wired.relayed(each)) for each in (wired.a, wired.b)]
            ours, theirs = [await _desk(stack, wired, each) for each in (wired.a, wired.b)]
            await up(ours, theirs)
            pages = [await stack.enter_async_context(opened(side, complaints)) for side in (ours, theirs)]
            for page, language in zip(pages, ("en", "zh"), strict=True):
                await sign_in(page)
                await _says(page, UP, phrases(language).say("fact-transport-up"))

            for relay in relays:
                relay.cut()
            for page, language in zip(pages, ("en", "zh"), strict=True):
                await _says(page, DOWN, phrases(language).say("fact-transport-down", {"at": "|"}).split("|")[0].strip())
            asked = await ours.act("send.question", "q", about=[], items=["types"], precedence="immediate")
            entry = asked["entries"][0]["entry"]
            await pages[0].locator(".queue").get_by_text(phrases("en").say("desk-needs-delivery")).wait_for()
            assert await pages[1].locator(".queue .row.immediate").count() == 0

            for relay in relays:
                relay.heal()
            await pages[0].locator(".queue").get_by_text(phrases("en").say("desk-needs-reply")).wait_for()
            await pages[1].locator(f"[data-alarm='{entry}']").wait_for()
            for page, language in zip(pages, ("en", "zh"), strict=True):
                await _says(page, UP, phrases(language).say("fact-transport-up"))
            await level(ours, theirs)
        assert [said for said in complaints if "401" not in said] == []

    play(story())


async def _desk(stack: AsyncExitStack, wired: Wired, party: Party) -> Running:
    """Run a node that is reached through its relay, with its desk."""
    running: Running = await stack.enter_async_context(wired.serving(party))
    origin = desk_origin(f"{party.name.lower()}.localhost:{free_port()}", certified=False)
    await stack.enter_async_context(serving(running.node, origin))
    return running


async def _says(page: Page, where: str, words: str) -> Any:
    await page.locator(where).get_by_text(words).first.wait_for()
