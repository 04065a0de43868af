"""What was said in a talk is written down by two parties, point by point, each at a desk of its own and by keyboard."""

import re
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from at_browser import desk_of, with_roles
from at_page import opened, sign_in
from by_keyboard import choose, go, reach, send, type_into
from playwright.async_api import Page

from openline.core.rules.roles import Role
from openline.node.phrases import phrases
from parties import make_party, open_line
from running import Running, level, play, until, up

CALL = {
    "call_id": "C-1", "media": "voice", "level": 1, "topic": "incident", "challenge": "00" * 32,
    "proposed": {"start": "2026-01-01T00:00:00Z", "end": "2026-01-01T01:00:00Z"},
}  # fmt: skip
ISOLATES = re.compile("[\u2066-\u2069]")
CELLS = (
    "() => [...document.querySelectorAll('.thread tbody tr')].map(row => [...row.cells].map(each => each.innerText))"
)
WRECK, SHIPS, TESTS = "The wreck is left alone.", "Two ships stay within 5 km.", "Tests stop."
OTHER_SHIPS = "One ship stays within 5 km."


@dataclass
class Desk:
    """One party's desk: the node, and the page before its officer, in their own language."""

    running: Running
    page: Page
    language: str

    def say(self, key: str, **given: Any) -> str:
        return phrases(self.language).say(key, given or None)

    async def open(self, subject: str) -> None:
        """Open the page of a subject by the arrow keys, and stand on its first card."""
        await go(self.page, "p", "button.subject")
        name = self.page.locator("button.subject", has_text=self.say(f"subject-{subject}"))
        await name.wait_for()
        while not await name.evaluate("node => node === document.activeElement"):
            await self.page.keyboard.press("ArrowDown")
        await self.page.keyboard.press("Enter")
        await self.page.locator(".card-head:focus").wait_for()

    async def choose(self, *points: int) -> None:
        for point in points:
            await reach(self.page, f".thread tbody tr:nth-of-type({point}) input")
            await self.page.keyboard.press("Space")

    async def take(self, *points: int) -> None:
        """Choose points of the other side's text, and agree to them."""
        await self.choose(*points)
        await self.page.keyboard.press("1")
        confirm = self.page.locator(".confirm .main:focus")
        await confirm.get_by_text(self.say("desk-write-leave")).wait_for()  # it says what becomes of it: not sent yet
        await self.page.keyboard.press("Enter")
        await self.page.locator(".told").get_by_text(self.kept()).first.wait_for()

    async def begin(self, key: str, field: str) -> None:
        """Begin the form that a card offers, and stand in the field that is to be typed."""
        await self.page.keyboard.press(key)
        await self.page.locator(f"{field}:focus").wait_for()

    async def send(self) -> None:
        await send(self.page, self.kept())

    def kept(self) -> str:
        """Return what is said of whatever takes a second person."""
        return self.say("desk-draft-kept", draft="|").split("|")[1]

    async def second(self) -> None:
        """Let another officer of this party release what waits."""
        for draft in (await self.running.ask("queue"))["drafts"]:
            who = {"officer": "second", "officer_passphrase": "six random words", "request_id": draft["draft"]}
            await self.running.ask("draft.release", draft=draft["draft"], **who)

    async def tells(self, where: str, words: str) -> None:
        """Wait until these words stand there; marks of direction around what was put into them aside."""

        async def so() -> bool:
            found = await self.page.locator(where).all_inner_texts()
            return any(words in ISOLATES.sub("", text) for text in found)

        await until(f"{words!r} to stand on the page", so)

    async def shows(self, *rows: tuple[str, str, str]) -> None:
        """Wait until each point stands with both texts and these words."""
        found = list[list[str]]()

        async def so() -> bool:
            cells = await self.page.evaluate(CELLS)
            found[:] = [[ISOLATES.sub("", words) for words in row[1:4]] for row in cells]
            return found == [list(row) for row in rows]

        try:
            await until("the points to stand so", so)
        except AssertionError as error:
            raise AssertionError(f"{error}: {found}, not {rows}") from None


def test_two_parties_agree_a_readout_point_by_point_each_at_its_own_desk(tmp_path: Path) -> None:
    """What both signed stands as agreed on both pages; what one side left out or wrote otherwise never does."""
    languages = {"Alpha": "en", "Beta": "ar"}
    pair = [make_party(tmp_path, name, language=language) for name, language in languages.items()]
    open_line(*pair)
    for party in pair:
        with_roles(party, "second", Role.READ, Role.RELEASE)
    complaints = list[str]()

    async def story() -> None:
        async with AsyncExitStack() as stack:
            desks = []
            for party in pair:
                running, _ = await stack.enter_async_context(desk_of(party))
                page = await stack.enter_async_context(opened(running, complaints))
                await sign_in(page)
                desks.append(Desk(running, page, languages[party.name]))
            ours, theirs = desks
            left_out = {desk.language: desk.say("readout-only-in", party="Alpha") for desk in desks}
            await up(ours.running, theirs.running)
            await ours.running.act("send.element", "call", kind="call_request", fields=CALL)
            await level(ours.running, theirs.running)

            await ours.open("meetings")
            await propose(ours)
            await ours.second()
            await theirs.open("readouts")
            await theirs.shows(*(("–", text, left_out["ar"]) for text in (WRECK, SHIPS, TESTS)))

            await theirs.take(1)
            await theirs.second()
            await ours.open("readouts")
            agreed = (WRECK, WRECK, ours.say("readout-agreed"))
            await ours.shows(agreed, (SHIPS, "–", left_out["en"]), (TESTS, "–", left_out["en"]))

            await other_words(theirs)
            await theirs.second()
            differs = (SHIPS, OTHER_SHIPS, ours.say("readout-differs"))
            await ours.shows(agreed, differs, (TESTS, "–", left_out["en"]))

            await ours.take(2)
            await ours.second()
            await theirs.open("readouts")
            for desk in desks:
                both = [(text, text, desk.say("readout-agreed")) for text in (WRECK, OTHER_SHIPS)]
                texts = (TESTS, "–") if desk is ours else ("–", TESTS)
                await desk.shows(*both, (*texts, left_out[desk.language]))
                await desk.tells(".card-head .standing", desk.say("readout-counted", agreed="2", disputed="1"))

    play(story())
    assert [said for said in complaints if "401" not in said] == []


async def propose(desk: Desk) -> None:
    await desk.begin("1", "#field-proposed-0-texts-0-marker")
    await choose(desk.page, "#field-proposed-0-texts-0-marker", "information")
    for at, text in enumerate((WRECK, SHIPS, TESTS)):
        if at > 0:
            await reach(desk.page, "#field-proposed > .add")
            await desk.page.keyboard.press("Enter")
        await type_into(desk.page, f"#field-proposed-{at}-texts-0-text", text)
    await desk.send()


async def other_words(desk: Desk) -> None:
    """Keep the first point as it stands, write the second otherwise, and leave out the third."""
    await desk.choose(2, 3)
    await desk.begin("2", "#field-proposed-1-texts-0-text")
    await desk.page.keyboard.press("Control+A")
    await desk.page.keyboard.type(OTHER_SHIPS)
    await reach(desk.page, ".listed:nth-of-type(3) > .quiet")
    await desk.page.keyboard.press("Enter")
    await desk.tells(".follows .advice", desk.say("readout-would-agree", points="1"))
    await desk.send()
