"""What is late, or has begun, in the page."""

from time import time

import mapped
from at_browser import desk_of
from at_page import opened, sign_in

from parties import Party
from running import level, play, up
from running import serving as node_serving


def test_a_time_that_is_past_stays_where_it_stands(pair: tuple[Party, Party]) -> None:
    """It once lay over the whole page, as a locked door does: the item that is most pressing took the desk away."""

    async def story() -> None:
        async with desk_of(pair[0]) as (ours, _), node_serving(pair[1]) as theirs:
            await up(ours, theirs)
            await theirs.act("send.activity", "begun", data=mapped.ours(int(time())))
            await level(ours, theirs)
            async with opened(ours) as page:
                await sign_in(page)
                for name in ("BALTIC-1", "POLE"):  # the second takes a click through what the first one shows
                    await page.get_by_role("button").filter(has_text=name).first.click()
                    await page.locator("article h1, article h2").filter(has_text=name).first.wait_for()
                    if name == "BALTIC-1":
                        past, pane = page.locator("article .due.past").first, page.locator("article").first
                        time_box, pane_box = await past.bounding_box(), await pane.bounding_box()
                        assert time_box is not None
                        assert pane_box is not None
                        assert pane_box["x"] <= time_box["x"] <= pane_box["x"] + pane_box["width"]
                        assert pane_box["y"] <= time_box["y"] <= pane_box["y"] + pane_box["height"]
                        assert time_box["height"] < pane_box["height"] / 4

    play(story())
