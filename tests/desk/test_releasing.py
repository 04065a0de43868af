"""What is written at home reaches the other side once people have released it, and not before."""

from typing import Any

from at_browser import AtBrowser, Browser, desk_of, with_roles
from at_page import opened, sign_in

from openline.core.rules.roles import Role
from parties import Party
from running import play, until, up
from running import serving as node_serving

LAUNCH: dict[str, Any] = {
    "activity_id": "L-1",
    "launch_class": "sounding_rocket",
    "count": 1,
    "windows": [{"start": "2031-01-25T05:00:00Z", "end": "2031-01-25T10:00:00Z"}],
    "launch_area": {"type": "Circle", "coordinates": [16.0, 69.3], "radius_m": 5000},
    "valid_until": "2031-01-25T10:00:00Z",
}


async def drafted(page: AtBrowser) -> str:
    """Let the duty officer write a launch notice, which waits for a second person."""
    kept = await page.running.act("send.element", "l", kind="launch", fields=LAUNCH)
    name: str = kept["draft"]["draft"]
    return name


async def sent(page: AtBrowser) -> list[str]:
    return [item["type"] for item in await page.running.ask("inbox", everything=True)]


def test_a_launch_is_released_by_somebody_else_than_its_writer(browser: Browser, party: Party) -> None:
    """One tired officer alone announces no launch; who releases has read what would be said."""
    with_roles(party, "chief", Role.READ, Role.RELEASE)

    async def story() -> None:
        async with browser() as page:
            await page.enrol()
            await page.sign_in()
            name = await drafted(page)
            own = await page.get(f"/api/drafts/{name}?language=uk")
            assert (own["lacks"], own["written_by"], own["released_by"]) == ("second", "duty", ["duty"])
            refused, error = await page.call("POST", f"/api/drafts/{name}/release", {"request_id": "r"})
            assert (refused, error["error"]["code"]) == (400, "not_released")
            async with page.beside("chief") as chief:
                assert (await chief.get(f"/api/drafts/{name}"))["lacks"] == ""
                done = await chief.post(f"/api/drafts/{name}/release", {"request_id": "r2"})
                again = await chief.post(f"/api/drafts/{name}/release", {"request_id": "r2"})

                assert len(done["entries"]) == 1
                assert again["entries"] == done["entries"], "an answer that was lost is given again"
                assert await sent(page) == ["LAUNCH"]

    play(story())


def test_what_is_sent_back_says_why_and_is_released_anew(browser: Browser, party: Party) -> None:
    """A wrong area is better mended than released, and the reason is there at the change of the watch."""
    with_roles(party, "chief", Role.READ, Role.RELEASE)

    async def story() -> None:
        async with browser() as page:
            await page.enrol()
            await page.sign_in()
            name = await drafted(page)
            async with page.beside("chief") as chief:
                back = {"request_id": "b", "reason": "the area lies on land"}
                await chief.post(f"/api/drafts/{name}/send-back", back)

                shown = await page.get(f"/api/drafts/{name}")
                assert "chief" in shown["sent_back"]
                assert "lies on land" in shown["sent_back"]
                assert (shown["released_by"], shown["waits_for"]["people"]) == ([], 2)
                await page.post(f"/api/drafts/{name}/release", {"request_id": "mine"})
                assert (await chief.post(f"/api/drafts/{name}/release", {"request_id": "r"}))["entries"]
                assert (await page.get("/api/queue"))["drafts"] == []

    play(story())


def test_a_draft_is_discarded_and_nothing_was_sent(browser: Browser) -> None:
    """What was written by mistake must not wait for somebody to release it by mistake."""

    async def story() -> None:
        async with browser() as page:
            await page.enrol()
            await page.sign_in()
            name = await drafted(page)
            await page.post(f"/api/drafts/{name}/discard", {"request_id": "x"})

            assert (await page.call("GET", f"/api/drafts/{name}"))[0] == 400
            assert await sent(page) == []

    play(story())


def test_who_may_not_release_may_read_a_draft_and_no_more(browser: Browser, party: Party) -> None:
    """A trainee learns from drafts; the role is asked for at the node, not in the page."""
    with_roles(party, "trainee", Role.READ, Role.DRAFT)
    with_roles(party, "reader", Role.READ)

    async def story() -> None:
        async with browser() as page:
            await page.enrol()
            name = await drafted(page)
            reason = {"request_id": "b", "reason": "no"}
            async with page.beside("trainee") as trainee:
                assert (await trainee.get(f"/api/drafts/{name}"))["lacks"] == "role"
                assert (await trainee.call("POST", f"/api/drafts/{name}/release", {"request_id": "r"}))[0] == 403
                assert (await trainee.call("POST", f"/api/drafts/{name}/send-back", reason))[0] == 403
            async with page.beside("reader") as reader:
                assert (await reader.call("POST", f"/api/drafts/{name}/discard", {"request_id": "x"}))[0] == 403
            assert await sent(page) == []

    play(story())


def test_two_officers_release_a_launch_each_at_a_desk_of_his_own(pair: tuple[Party, Party]) -> None:
    """The writer's desk offers no release; the second officer's does, by keyboard alone, and the other side has it."""
    with_roles(pair[0], "chief", Role.READ, Role.RELEASE)

    async def story() -> None:
        complaints = list[str]()
        async with desk_of(pair[0]) as (ours, _), node_serving(pair[1]) as theirs:
            await up(ours, theirs)
            kept = await ours.act("send.element", "l", kind="launch", fields=LAUNCH)
            waiting = kept["draft"]["draft"]
            async with opened(ours, complaints) as writer, opened(ours, complaints, officer="chief") as second:
                for page in (writer, second):
                    await sign_in(page)
                    await page.locator(".drafts .draft").press("Enter")
                    await page.locator("article").wait_for()
                await writer.get_by_text("a second, different person releases it").wait_for()
                assert await writer.locator(".choices .release").count() == 0
                await second.keyboard.press("r")
                await second.locator(".confirm").wait_for()
                await second.keyboard.press("Enter")
                await second.get_by_text("Sent.").wait_for()
                await writer.get_by_text("No draft waits.").wait_for()

                async def arrived() -> bool:
                    return any(item["type"] == "LAUNCH" for item in await theirs.ask("inbox", everything=True))

                await until("the launch to reach the other side", arrived)
        # the other desk may have asked for the draft in the moment in which it went
        gone = [said for said in complaints if "400" in said and f"/api/drafts/{waiting}" in said]
        assert [said for said in complaints if "401" not in said and said not in gone] == []

    play(story())
