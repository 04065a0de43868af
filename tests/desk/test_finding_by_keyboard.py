"""An officer with a keyboard goes through the subjects and finds what was said, in the page as it ships."""

from contextlib import AsyncExitStack

from at_browser import desk_of
from furnished import furnish
from playwright.async_api import Page, expect

from openline.bench.browser import chromium, enrol, new_page, sign_in
from parties import PASSPHRASE, Party
from running import Running, play, until, up
from running import serving as node_serving


async def signed_in(stack: AsyncExitStack, ours: Running) -> Page:
    invited = await ours.node.handle("officer.invite", {"name": "duty", "passphrase": PASSPHRASE})
    page = await new_page(await stack.enter_async_context(chromium()))
    await enrol(page, invited["address"])
    await sign_in(page)
    return page


def test_a_contact_is_confirmed_and_an_item_found_by_keyboard_alone(pair: tuple[Party, Party]) -> None:
    """Two actions confirm the next contact on both desks; a word in any language, or an id, brings back any item."""

    async def story() -> None:
        async with AsyncExitStack() as stack:
            ours, _ = await stack.enter_async_context(desk_of(pair[0]))
            theirs = await stack.enter_async_context(node_serving(pair[1]))
            await up(ours, theirs)
            entries = await furnish(ours, theirs)
            page = await signed_in(stack, ours)

            await page.keyboard.press("g")
            await page.keyboard.press("p")
            await page.locator("button.subject").first.wait_for()
            await page.keyboard.press("ArrowDown")
            await page.keyboard.press("Enter")
            await expect(page.locator(".card-head:focus")).to_contain_text("C-7")
            await page.keyboard.press("1")
            await page.locator(".confirm input").fill("20")
            await page.keyboard.press("Enter")
            await page.get_by_text("Sent.").wait_for()

            async def heard() -> bool:
                (card,) = (await theirs.ask("subject", subject="crises"))["cards"]
                return len(card["tables"][1]["rows"]) == 2

            await until("both sides to show the contact", heard)
            await page.keyboard.press("Escape")
            await expect(page.locator(".subject-page")).to_have_count(0)

            await page.keyboard.press("/")
            await expect(page.locator(".find input").first).to_be_focused()
            await page.keyboard.type("无人机")
            await page.locator(".find .row").first.wait_for()
            await expect(page.locator(".find .row").first).to_contain_text("我方雷达发现一架无人机")
            name = entries["hospital"][:10]
            await page.locator(".find input").first.fill(name)
            await expect(page.locator(".find .row")).to_contain_text(f"its id begins with {name}")
            await page.keyboard.press("ArrowDown")
            await expect(page.locator(".find .row:focus")).to_contain_text("H-1")
            await page.keyboard.press("Enter")
            await expect(page.locator("article #item-said")).to_contain_text("hospital")
            await page.go_back()
            await expect(page.locator(".find input").first).to_have_value(name)

    play(story())
