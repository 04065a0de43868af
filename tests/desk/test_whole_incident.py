"""A whole incident between two parties: three officers, three browsers, three languages, and no mouse."""

from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

from at_browser import desk_of, with_roles
from at_page import opened, sign_in
from by_keyboard import AT, LONGEST_WAY, choose, go, reach, send, type_into, write
from playwright.async_api import Page

from openline.core.catalogue.dialogue import Item
from openline.core.rules.roles import Role
from openline.node.phrases import phrases
from parties import make_party, open_line
from running import Running, level, play, until, up


async def ask(page: Page, language: str, words: str) -> None:
    """Ask a FLASH question, with words of one's own."""
    await write(page, "question")
    await choose(page, ".status-choice select", "flash", "Shift+Tab")
    await choose(page, "#field-topic", "incident")
    await reach(page, f"#field-items label:nth-of-type({list(Item).index(Item.IS_IT_YOURS) + 1}) input")
    await page.keyboard.press(" ")
    await choose(page, "#field-text-marker", "question")
    await type_into(page, "#field-text-language", language)
    await type_into(page, "#field-text-text", words)
    await send(page, phrases(language).say("desk-sent"))


async def open_row(page: Page, selector: str) -> None:
    """Open a row of the queue by the arrow keys."""
    await go(page, "n", selector)
    for _ in range(LONGEST_WAY):
        await page.keyboard.press("ArrowDown")
        if await page.evaluate(AT, selector):
            break
    await page.keyboard.press("Enter")
    await page.locator("article h2").wait_for()


async def answer(page: Page, key: str, told: str) -> None:
    """Answer what is open: one key, and Enter."""
    await page.locator(".choices .answer").first.wait_for()
    await page.keyboard.press(key)
    await page.locator(".confirm").wait_for()
    await page.keyboard.press("Enter")
    await page.locator(".told").get_by_text(told).wait_for()


def test_two_parties_through_an_incident_in_their_own_languages_by_keyboard(tmp_path: Path) -> None:
    """Question, alarm, stand-by, answer, suspension by two people: each reads codes in words of his own."""
    a = make_party(tmp_path, "Alpha", language="en")
    b = make_party(tmp_path, "Beta", language="ar")
    open_line(a, b)
    with_roles(a, "chief", Role.READ, Role.RELEASE)
    complaints = list[str]()

    async def story() -> None:
        async with AsyncExitStack() as stack:
            ours, _ = await stack.enter_async_context(desk_of(a))
            theirs, _ = await stack.enter_async_context(desk_of(b))
            await up(ours, theirs)
            duty = await stack.enter_async_context(opened(ours, complaints))
            other = await stack.enter_async_context(opened(theirs, complaints))
            for page in (duty, other):
                await sign_in(page)

            await ask(other, "ar", "هل الطائرة المسيّرة لكم؟")
            await stand_by_then_deny(duty)
            await reads_the_answer(other)

            chief = await stack.enter_async_context(opened(ours, complaints, officer="chief"))
            await sign_in(chief)
            await suspend(duty)
            await release(chief)
            await until("the suspension to be in force there", lambda: suspended(theirs))
            await other.locator(".queue").get_by_text("NAV-2020").first.wait_for()
            await level(ours, theirs)

    async def stand_by_then_deny(page: Page) -> None:
        alarm = page.locator("[data-alarm]")
        await alarm.wait_for()
        await page.keyboard.press("t")
        await page.locator("article blockquote[dir=auto]").wait_for()
        assert "هل الطائرة المسيّرة لكم؟" in await page.locator("article").inner_text()
        await answer(page, "4", "Sent.")
        await alarm.wait_for(state="detached")
        await open_row(page, ".row.flash")
        await answer(page, "2", "Sent.")

    async def reads_the_answer(page: Page) -> None:
        await go(page, "n", "html[dir=rtl] .queue")
        no = phrases("ar").say("result-no")
        await page.locator(".queue").get_by_text(no).first.wait_for()

    play(story())
    assert [said for said in complaints if "401" not in said] == []


async def suspend(page: Page) -> None:
    """Write a suspension, which takes a second person."""
    since = (datetime.now(UTC) + timedelta(days=1)).strftime("%Y-%m-%dT06:00Z")
    await write(page, "suspend")
    await type_into(page, "#field-scope-agreement", "NAV-2020")
    await choose(page, "#field-term", "suspended")
    await type_into(page, "#field-since", since)
    await send(page, "draft")


async def release(page: Page) -> None:
    """Release what waits, as the second person."""
    await reach(page, ".drafts .draft")
    await page.keyboard.press("Enter")
    await page.locator("article .choices .release").wait_for()
    await page.keyboard.press("r")
    await page.locator(".confirm").wait_for()
    await page.keyboard.press("Enter")
    await page.locator(".told").get_by_text("Sent.").first.wait_for()


async def suspended(side: Running) -> bool:
    return any(item["type"] == "SUSPEND" for item in await side.ask("inbox", everything=True))
