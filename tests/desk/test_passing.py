"""An entry reaches those who act on it, they say so themselves, and their silence is noticed in time."""

from typing import Any

from at_browser import DURESS, AtBrowser, Browser, desk_of, with_roles
from at_page import opened, sign_in
from playwright.async_api import Page, expect
from test_every_view import axe_in, findings

from openline.bench.browser import chromium
from openline.core.catalogue.scalars import write_time
from openline.core.rules.onward import QUIET_S
from openline.core.rules.roles import Role
from openline.node.service import Service
from parties import Party
from running import Running, play, until, up
from running import serving as node_serving

HOUR = 3_600
PHONE = {"width": 390, "height": 844}


def plan(begins: int, name: str = "F-1", hours: int = 2) -> dict[str, Any]:
    """Return a live firing, as its author states it."""
    window = {"start": write_time(begins), "end": write_time(begins + hours * HOUR)}
    where = {"type": "Circle", "coordinates": [30.0, 45.0], "radius_m": 9_260}
    volume = {"footprint": where, "lower_m": 0, "upper_m": 6_000, "lower_ref": "sfc", "upper_ref": "msl"}
    title = {"marker": "information", "language": "en", "text": "Live firing"}
    return {"activity_id": name, "kind": "live_firing", "title": title, "volumes": [{**volume, "windows": [window]}]}


async def announced(by: Running, begins: int, name: str = "F-1", **how: Any) -> str:
    sent = await by.act("send.element", name, kind="activity", fields=plan(begins, name), **how)
    entry: str = sent["entries"][0]["entry"]
    return entry


async def moved(by: Running, entry: str, begins: int) -> str:
    changed = {"target": entry, "volumes": plan(begins)["volumes"]}
    sent = await by.act("send.element", f"{entry}/{begins}", kind="amend", fields=changed)
    newer: str = sent["entries"][0]["entry"]
    return newer


async def passed(page: AtBrowser, entry: str, *functions: str, tell: str = "unnamed") -> Any:
    said = {"request_id": "p", "functions": list(functions), "tell": tell}
    return await page.post(f"/api/entries/{entry}/pass-to", said)


async def linked(page: AtBrowser, function: str = "sensor_desk") -> str:
    made = await page.post(f"/api/functions/{function}/link", {"request_id": "l", "label": "north hall"})
    word: str = made["word"]
    return word


def at(service: Service, moment: int) -> None:
    """Let the node's clock say this."""
    service.now = lambda: moment  # type: ignore[method-assign]


async def rows(page: AtBrowser) -> list[tuple[str, str]]:
    """Return what of the queue is about functions: its precedence and its words."""
    found = (await page.get("/api/queue"))["rows"]
    return [(row["precedence"], row["state"]) for row in found if row["needs"] == "function"]


def test_a_silent_function_is_noticed_before_the_window_opens_and_louder_after(browser: Browser) -> None:
    """In 1995 the notice lay at a ministry; here the desk is warned while there is time to ask by another way."""

    async def story() -> None:
        async with browser() as page:
            await page.enrol()
            await page.sign_in()
            service = page.running.node.service
            now = service.now()
            entry = await announced(page.running, now + 4 * HOUR)
            told = await passed(page, entry, "sensor_desk", "air_traffic")
            assert any("no page of theirs is open" in words for words in told["advice"])
            assert await rows(page) == []

            at(service, now + 2 * HOUR)
            ((first, said), (second, _)) = await rows(page)
            assert (first, second) == ("priority", "priority")
            assert "has not said that it has it" in said
            spoke = {"request_id": "h", "function": "air_traffic", "who": "Ivanov", "have": True}
            await page.post(f"/api/entries/{entry}/by-hand", spoke)
            at(service, now + 3 * HOUR)
            assert [precedence for precedence, _ in await rows(page)] == ["immediate"]
            at(service, now + 4 * HOUR)
            ((precedence, said),) = await rows(page)
            assert precedence == "flash"
            assert "the window opened" in said

            (rings,) = [each for each in await page.running.ask("ring.list") if each["kind"] == "function_missing"]
            await page.post("/api/take", {"request_id": "t", "entry": rings["entry"], "line": rings["line"]})
            assert not [each for each in await page.running.ask("ring.list") if each["kind"] == "function_missing"]
            at(service, now + 4 * HOUR + QUIET_S + 1)
            assert [each for each in await page.running.ask("ring.list") if each["kind"] == "function_missing"]
            at(service, now + 7 * HOUR)
            assert await rows(page) == [], "what is over asks nobody"

    play(story())


def test_a_link_opens_one_browser_once_and_one_function_alone(browser: Browser) -> None:
    """A card that somebody photographs opens nothing, and a lost one is revoked; its word lies nowhere."""

    async def story() -> None:
        async with browser() as page:
            await page.enrol()
            await page.sign_in()
            now = page.running.node.service.now()
            mine, other = [await announced(page.running, now + 9 * HOUR, name) for name in ("F-1", "F-2")]
            await passed(page, mine, "sensor_desk")
            await passed(page, other, "air_traffic")
            word = await linked(page)
            assert (await page.call("GET", "/api/f/page"))[0] == 401

            await page.post("/api/f/open", {"word": word.lower().replace("-", " ")})
            assert (await page.call("POST", "/api/f/open", {"word": word}))[0] == 401, "it is spent"
            shown = await page.get("/api/f/page?language=uk")
            assert [item["entry"] for item in shown["items"]] == [mine]
            assert "стрільби" in shown["items"][0]["sentence"]
            theirs = {"line": shown["items"][0]["line"], "entry": other, "version": other, "have": True}
            assert (await page.call("POST", "/api/f/receipt", theirs))[0] == 400, (
                "what others were passed is not its own"
            )

            (row,) = [each for each in (await page.get("/api/functions"))["functions"] if each["links"]]
            (link,) = row["links"]
            assert (row["owed"], link["label"], link["made_by"]) == (1, "north hall", "duty")
            await page.post("/api/functions/sensor_desk/unlink", {"request_id": "u", "link": link["link"]})
            assert (await page.call("GET", "/api/f/page"))[0] == 401
            heard = [str(act.form()) for act in page.running.node.service.audit.read(_key(page))]
            assert not any(word.replace("-", "") in each or word in each for each in (*heard, *page.running.log))

    play(story())


def _key(page: AtBrowser) -> bytes:
    return page.running.node.service.signer.public_key


def test_a_link_is_made_by_whom_may_speak_and_ends_by_itself(browser: Browser) -> None:
    """What nobody uses for a week opens nothing any more."""

    async def story() -> None:
        async with browser() as page:
            await page.enrol()
            assert (await page.call("POST", "/api/functions/sensor_desk/link", {"request_id": "l"}))[0] == 401
            await page.sign_in()
            assert (await page.call("POST", "/api/functions/nobody/link", {"request_id": "l"}))[0] == 400
            word, late = await linked(page), await linked(page)
            service = page.running.node.service
            now = service.now()
            at(service, now + 8 * 86_400)
            assert (await page.call("POST", "/api/f/open", {"word": late}))[0] == 401
            at(service, now)
            await page.post("/api/f/open", {"word": word})
            at(service, now + 89 * 86_400)
            await page.get("/api/f/page")
            at(service, now + 90 * 86_400)
            assert (await page.call("GET", "/api/f/page"))[0] == 401

    play(story())


def test_what_changed_is_receipted_anew_by_whoever_had_it(browser: Browser) -> None:
    """The convoy of 2024 changed on the way, and the crew had the old plan; nobody receipts what he has not read."""

    async def story() -> None:
        async with browser() as page:
            await page.enrol()
            await page.sign_in()
            now = page.running.node.service.now()
            entry = await announced(page.running, now + 2 * HOUR)
            await passed(page, entry, "sensor_desk")
            await page.post("/api/f/open", {"word": await linked(page)})
            (before,) = (await page.get("/api/f/page"))["items"]
            said = {name: before[name] for name in ("line", "entry", "version")} | {"have": True, "who": "Olena"}
            await page.post("/api/f/receipt", said)
            assert [item["said"] for item in (await page.get("/api/f/page"))["items"]] == ["have"]

            newer = await moved(page.running, entry, now + 3 * HOUR)
            (after,) = (await page.get("/api/f/page"))["items"]
            assert (after["version"], after["changed"], after["said"]) == (newer, True, "")
            assert any("→" in change for change in after["changes"])
            status, refused = await page.call("POST", "/api/f/receipt", said)
            assert (status, refused["error"]["code"]) == (400, "changed_meanwhile")
            no = {**said, "version": newer, "have": False, "note": "Radar down until 06:00"}
            await page.post("/api/f/receipt", no)
            ((precedence, words),) = await rows(page)
            assert (precedence, "Radar down until 06:00" in words, "Olena" in words) == ("immediate", True, True)
            await page.post(f"/api/entries/{entry}/end", {"request_id": "e", "function": "sensor_desk"})
            assert await rows(page) == []
            steps = (await page.get(f"/api/entries/{entry}"))["ladder"]
            told = [(step["words"], step["officer"]) for step in steps if step["at_home"]]
            assert [words for words, _ in told] == [
                "passed on to", "had an earlier version", "cannot", "need not say it any more",
            ]  # fmt: skip
            assert told[0][1] == "duty"

    play(story())


def test_what_is_entered_under_duress_silences_nobody_but_who_is_coerced(browser: Browser, party: Party) -> None:
    """Whoever stands behind the officer sees the warning gone; the next desk still has it."""
    with_roles(party, "chief", Role.READ, Role.RELEASE)

    async def story() -> None:
        async with browser() as page, page.beside("chief") as chief:
            await page.enrol()
            await page.sign_in(DURESS)
            service = page.running.node.service
            now = service.now()
            entry = await announced(page.running, now + HOUR)
            await passed(page, entry, "sensor_desk", "air_traffic", tell="named")
            at(service, now + 50 * 60)
            assert len(await rows(page)) == 2
            spoke = {"request_id": "h", "function": "air_traffic", "who": "Ivanov", "have": True}
            await page.post(f"/api/entries/{entry}/by-hand", spoke)
            await page.post("/api/f/open", {"word": await linked(page)})
            (item,) = (await page.get("/api/f/page"))["items"]
            said = {name: item[name] for name in ("line", "entry", "version")} | {"have": True, "who": "X"}
            await page.post("/api/f/receipt", said)
            assert [each["said"] for each in (await page.get("/api/f/page"))["items"]] == ["have"]
            assert await rows(page) == []

            assert len(await rows(chief)) == 2
            assert "Ivanov" not in str((await chief.get(f"/api/entries/{entry}"))["ladder"])
            await page.post(f"/api/entries/{entry}/end", {"request_id": "e", "function": "sensor_desk"})
            assert len(await rows(chief)) == 2
            await chief.post(f"/api/entries/{entry}/by-hand", {**spoke, "request_id": "h2"})
            assert len(await rows(chief)) == 1, "the same word of somebody who is free counts"

    play(story())


def test_a_party_names_its_own_functions(party: Party) -> None:
    """Whom a notice must reach is each party's own matter; the other side knows them by number at most."""
    made = party.administer("function.add", function="north_radar", name="Радар Північ", language="uk")
    party.administer("function.remove", function="drone_cell")

    known = {row["function"]: row for row in party.ask("function.list")}
    assert list(known) == ["sensor_desk", "air_traffic", "firing_unit", "north_radar"]
    assert (made["code"], known["north_radar"]["words"], known["north_radar"]["language"]) == (
        100,
        "Радар Північ",
        "uk",
    )


def test_free_words_of_an_answer_carry_a_marker(browser: Browser) -> None:
    """What kind of sentence it is must not be guessed from a translation."""

    async def story() -> None:
        async with browser() as page:
            await page.enrol()
            await page.sign_in()
            said = {"request_id": "a", "result": "no", "text": "We shall move it tomorrow."}
            status, refused = await page.call("POST", f"/api/entries/{'ab' * 32}/answer", said)
            assert (status, refused["error"]["code"]) == (400, "unmarked_text")

    play(story())


async def on_phone(address: str, browser: Any) -> Page:
    context = await browser.new_context(viewport=PHONE, has_touch=True, is_mobile=True, locale="uk-UA")
    page: Page = await context.new_page()
    await page.goto(address)
    return page


def test_a_function_receipts_on_its_own_page_and_both_desks_see_it(pair: tuple[Party, Party]) -> None:
    """From the other side's notice to the radar hall's telephone and back, and on the record once it is true."""

    async def story() -> None:
        async with desk_of(pair[0]) as (ours, _), node_serving(pair[1]) as theirs:
            await up(ours, theirs)
            now = ours.node.service.now()
            entry = await announced(theirs, now + HOUR, cover={"onward": ["sensor_desk"]})
            async with opened(ours) as desk, chromium() as program:
                await sign_in(desk)
                await desk.keyboard.press("g")
                await desk.keyboard.press("o")
                await desk.get_by_role("button", name="Make a link").first.click()
                phone = await on_phone(await desk.locator("#address").inner_text(), program)
                await phone.get_by_text("Nothing for you now").wait_for()
                assert "#" not in phone.url, "the word stays in no history"

                await desk.keyboard.press("Escape")
                await desk.get_by_role("button", name="Back").click()
                await desk.keyboard.press("g")
                await desk.keyboard.press("n")
                await desk.locator(".queue .row").first.wait_for()
                await desk.keyboard.press("ArrowDown")
                await desk.keyboard.press("Enter")
                await desk.get_by_text("Its author wants a receipt of: sensor desk").wait_for()
                await desk.keyboard.press("p")
                await desk.get_by_role("checkbox", name="sensor desk").wait_for()
                assert await desk.get_by_role("checkbox", name="sensor desk").is_checked()
                await expect(desk.locator(".choose .good")).to_have_text("page open")
                await desk.keyboard.press("Enter")

                await phone.get_by_role("button", name="We have it").click()
                await phone.get_by_label("Who are you").fill("Olena, radar")
                await phone.keyboard.press("Enter")
                await phone.locator("article.have").wait_for()
                step = desk.locator(".ladder li", has_text="has it, and knows what to do")
                await expect(step).to_contain_text("Olena, radar")
                await expect(step).to_contain_text("kept at home")

                async def told() -> bool:
                    steps = await theirs.ask("ladder", entry=entry)
                    return any(each["level"] == "passed" and each["function"] for each in steps)

                await until("the receipt to stand on the record", told)
                changed = await moved(theirs, entry, now + 2 * HOUR)
                await phone.get_by_text("CHANGED since it was passed to you").wait_for()
                await expect(phone.locator("article.have")).to_have_count(0)
                wide = await phone.evaluate("document.documentElement.scrollWidth")
                assert wide <= PHONE["width"], "nothing stands beside the screen"
                await phone.get_by_label("Language").select_option("ar")
                await phone.locator("html[dir=rtl]").wait_for()
                await phone.keyboard.press("Tab")
                assert changed

                at(ours.node.service, now + 110 * 60)
                await desk.locator(".queue .row", has_text="passed on; no receipt").wait_for()
                alarm = desk.locator("[data-alarm]", has_text="has not said that it has it")
                await alarm.get_by_role("button").first.click()
                await desk.locator(f"article[data-entry='{entry}']").wait_for()
                await alarm.wait_for(state="detached")
                await phone.get_by_role("button", name="لا نستطيع").click()
                await phone.get_by_label("لماذا؟").fill("Radar down")
                await phone.keyboard.press("Enter")
                await desk.locator(".queue .row", has_text="Radar down").wait_for()
                assert await findings(await axe_in(phone)) == []

    play(story())


def test_what_had_changed_before_it_was_passed_on_is_shown_as_it_stands(browser: Browser) -> None:
    """Nobody puts an amendment and its notice together at night; and what is new to nobody is not called changed."""

    async def story() -> None:
        async with browser() as page:
            await page.enrol()
            await page.sign_in()
            now = page.running.node.service.now()
            entry = await announced(page.running, now + HOUR)
            newer = await moved(page.running, entry, now + 2 * HOUR)
            await passed(page, newer, "sensor_desk")
            await page.post("/api/f/open", {"word": await linked(page)})
            (item,) = (await page.get("/api/f/page"))["items"]

            assert (item["entry"], item["version"], item["changed"]) == (entry, newer, False)
            assert item["begins"] == now + 2 * HOUR
            assert item["sentence"].startswith("Notice of an activity, \u2068F-1\u2069: live firing.")
            assert write_time(now + 2 * HOUR)[11:16] in item["sentence"].replace(" ", "T")
            assert [text["text"] for text in item["texts"]] == ["Live firing"]

    play(story())
