"""An area is drawn on the map by its author's hand, and the map stays under the hand."""

import asyncio
import re

from at_browser import desk_of
from at_page import opened, sign_in
from playwright.async_api import Route

from openline.bench.browser import settled
from parties import Party
from running import play, until


def test_an_area_is_drawn_by_keys_and_mended_by_mouse(party: Party) -> None:
    """What is put at the cross stands in the form as a footprint of the catalogue; a corner can be dragged."""

    async def story() -> None:
        async with desk_of(party) as (ours, _), opened(ours) as page:
            await sign_in(page)
            await page.evaluate("location.hash = 'write/new/activity'")
            await page.get_by_role("button", name="On the map").click()
            canvas = page.locator(".editor canvas[data-coast=true]")
            await canvas.wait_for()
            await canvas.focus()
            for key in ("+", "+", "Enter", "ArrowRight", "Enter", "ArrowDown", "Enter"):
                await page.keyboard.press(key)
            corners = page.locator(".editor .corners input")
            await corners.nth(2).wait_for()
            await page.locator(".editor .map-told", has_text="area with 3 corners").wait_for()
            before = [await corner.input_value() for corner in await corners.all()]
            # the last corner lies under the cross
            box = await canvas.bounding_box()
            assert box is not None
            await settled(page)
            assert await canvas.bounding_box() == box, "what the node says of it moves no map under the hand"
            x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
            await page.mouse.move(x, y)
            await page.mouse.down()
            await page.mouse.move(x - 40, y + 30, steps=5)
            await page.mouse.up()

            async def moved() -> bool:
                after = [await corner.input_value() for corner in await corners.all()]
                return after[:2] == before[:2] and after[2] != before[2]

            await until("the corner to be where it was dragged", moved)
            await canvas.focus()
            await page.keyboard.press("Backspace")
            await page.keyboard.press("Backspace")
            await page.keyboard.press("Backspace")
            await corners.first.wait_for(state="detached")
            await page.get_by_role("button", name="Circle").click()
            await page.locator(".editor textarea").fill("54-30.5N 018-20.2E")
            await page.get_by_role("button", name="Add these").click()
            await page.locator(".editor .map-told", has_text="around 54-30.50N 018-20.20E").wait_for()
            assert await corners.first.input_value() == "54-30.50N 018-20.20E"

    play(story())


def test_a_map_on_which_somebody_draws_turns_to_nothing_by_itself(party: Party) -> None:
    """Where the areas of all others come late, the next corner would be put somewhere else."""
    come = asyncio.Event()

    async def late(route: Route) -> None:
        await come.wait()
        await route.continue_()

    async def story() -> None:
        async with desk_of(party) as (ours, _), opened(ours) as page:
            await page.route(re.compile("/api/areas"), late)
            await sign_in(page)
            await page.evaluate("location.hash = 'write/new/activity'")
            await page.get_by_role("button", name="On the map").click()
            canvas = page.locator(".editor canvas[data-coast=true]")
            await canvas.wait_for()
            asking = page.locator(".editor .chart [role=status]")
            await asking.wait_for()
            await canvas.focus()
            for key in ("+", "+", "ArrowRight", "Enter"):
                await page.keyboard.press(key)
            await page.locator(".editor .corners input").first.wait_for()
            before = await page.locator(".editor .at").inner_text()

            come.set()
            await asking.wait_for(state="detached")
            await settled(page)

            assert await page.locator(".editor .at").inner_text() == before

    play(story())
