"""Words of a peer are shown, and do nothing: in the real browser, from real entries."""

import json
import unicodedata
from collections.abc import Iterator
from typing import Any

from at_browser import desk_of
from at_page import opened, sign_in
from hostile_texts import HOSTILE
from playwright.async_api import Page

from openline.bench.browser import chromium
from openline.core.catalogue.codes import Marker, Topic
from openline.core.catalogue.dialogue import Item, Position, PositionKind, Question, Stage, Text, Translation
from openline.core.catalogue.element import Cover, CoverStatus, Element, FreeText
from openline.core.catalogue.view import MOST_MARKS, UNSEEN
from openline.node.speaking import Speech
from parties import Party
from running import Running, play, until, up
from running import serving as node_serving

TEXTS = [text for texts in HOSTILE.values() for text in texts]
TOGETHER = 3
"""So many stand in one entry: one as its words and its names, the others beside it."""
ENTRIES = [tuple(TEXTS[at : at + TOGETHER]) for at in range(0, len(TEXTS), TOGETHER)]
ISOLATES = "\u2066\u2068\u2069"
LOOK = """
() => {
  const column = document.querySelector(".middle, #function > main").getBoundingClientRect();
  const scrolls = (element) => element !== null && /auto|scroll|hidden/.test(getComputedStyle(element).overflowX);
  const inside = (element) => {
    for (let above = element.parentElement; above; above = above.parentElement)
      if (above.closest("article") && scrolls(above)) return true;
    return false;
  };
  const boxes = [...document.querySelectorAll("article, article *")].filter((each) => !inside(each));
  const out = boxes.filter((each) => {
    const box = each.getBoundingClientRect();
    return box.width > 0 && (box.left < column.left - 1 || box.right > column.right + 1);
  });
  const foreign = "script, style, link, img, svg, math, iframe, object, embed, video, a, base, meta, template, b, xss";
  return {
    text: document.querySelector("article").textContent,
    out: out.map((each) => each.outerHTML.slice(0, 120)),
    foreign: document.querySelectorAll(`article :is(${foreign}), .queue :is(${foreign})`).length,
    bare: document.querySelectorAll("article :is(blockquote, h1, h2):not([dir=auto])").length,
    tall: [...document.querySelectorAll("article blockquote")].some((each) => each.offsetHeight > 500),
    wide: document.documentElement.scrollWidth > innerWidth,
    ran: "ran" in window,
  };
}
"""


def elements(text: str, target: bytes) -> Iterator[Element]:
    """Return elements of several kinds in which a peer can write this."""
    free, name = FreeText(marker=Marker.INFORMATION, language="zz-Xx", text=text), text[:128]
    yield Text(text=free)
    yield Question(topic=Topic.OTHER, items=(Item.REASON,), text=free)
    yield Position(kind=PositionKind.NOTE, topic=Topic.OTHER, text=free, stated_by=name, about_whom=name, basis=free)
    yield Translation(target=target, language="en", stage=Stage.SIGHT, text=text, translator=name)


async def say_all(theirs: Running) -> list[str]:
    """Let the peer's node sign all of them, with their words in every place where words can stand."""
    service = theirs.node.service
    line = service.line(None)

    def work() -> list[str]:
        target, said = bytes(32), list[str]()
        for number, (text, *beside) in enumerate(ENTRIES):
            office = text[:64]
            element = list(elements(text, target))[number % 4]
            cover = Cover(
                element=element.number, status=CoverStatus.ACTUAL, sender=office, recipients=(office,),
                language="zz", watch=text[:128], agreement=text[:128],
                answers=target if isinstance(element, Translation) else None,
            )  # fmt: skip
            speech = Speech(cover, element, texts=tuple(beside))
            (made,) = service.speaker.say_all(line.id, [speech], f"hostile/{number}")
            target = made.entry.id if isinstance(element, Text) else target
            said.append(made.entry.id.hex())
        return said

    made: list[str] = await theirs.node.in_verbs(work)
    return made


def acting(shown: str) -> set[str]:
    """Return the characters of a screen's text that act or hide; direction isolates of the desk's own are none."""
    return {
        f"U+{ord(each):04X}"
        for each in shown
        if each not in ISOLATES and each != "\n"
        if unicodedata.category(each) in ("Cc", "Cf", "Co", "Cs", "Zl", "Zp", "Me") or each in UNSEEN
    }


def piled(shown: str) -> int:
    most = run = 0
    for each in shown:
        run = run + 1 if unicodedata.category(each) == "Mn" else 0
        most = max(most, run)
    return most


def hidden_of(text: str) -> set[str]:
    return {
        each
        for each in text
        if each not in "\n\t\r"
        if unicodedata.category(each) in ("Cc", "Cf", "Co", "Cs", "Zl", "Zp", "Me") or each in UNSEEN
    }


def faults(found: dict[str, Any], text: str) -> list[str]:
    """Return what a text did that it must not, and what of it is not named."""
    bad = [f"{name}: {found[name]}" for name in ("out", "foreign", "bare", "tall", "wide", "ran") if found[name]]
    bad += [f"acts on the screen: {each}" for each in acting(found["text"])]
    bad += [f"{piled(found['text'])} marks on one letter"] if piled(found["text"]) > MOST_MARKS else []
    bad += [f"not named: U+{ord(each):04X}" for each in hidden_of(text) if f"U+{ord(each):04X}" not in found["text"]]
    return bad


async def read(page: Page, line: str, entry: str) -> dict[str, Any]:
    await page.evaluate("(where) => { location.hash = where }", f"now/{line}/{entry}")
    await page.locator(f"article[data-entry='{entry}']").wait_for()
    found: dict[str, Any] = await page.evaluate(LOOK)
    return found


def test_there_are_enough_of_them() -> None:
    """A corpus that shrinks unseen protects nobody."""
    assert len(set(TEXTS)) >= 100
    assert len(HOSTILE) >= 10


def test_a_text_of_the_peer_does_nothing(pair: tuple[Party, Party]) -> None:
    """No script, no request, no word out of its frame or its direction; what hides in it is named."""
    complaints, asked, dialogs, bad = list[str](), list[str](), list[str](), dict[str, list[str]]()

    async def story() -> None:
        async with desk_of(pair[0]) as (ours, origin), node_serving(pair[1]) as theirs:
            await up(ours, theirs)
            entries = await say_all(theirs)
            line = ours.node.service.line(None)
            last = bytes.fromhex(entries[-1])

            async def arrived() -> bool:
                return bool(await ours.node.in_verbs(lambda: last in ours.node.service.board(line)))

            await until("all of them to arrive", arrived)
            async with opened(ours, complaints, asked) as page, chromium() as program:
                page.on("dialog", lambda dialog: dialogs.append(dialog.message))
                await sign_in(page)
                await page.locator(".queue .row").first.wait_for()
                for number, entry in enumerate(entries):
                    found = await read(page, line.id.hex(), entry)
                    if wrong := faults(found, "".join(ENTRIES[number])):
                        bad[repr([text[:40] for text in ENTRIES[number]])] = wrong
                assert "ran" not in await page.evaluate("Object.keys(window)")
                await on_the_function_page(ours, origin, program, entries[:: len(entries) // 20])
        assert all(url.startswith(origin) for url in asked), [url for url in asked if not url.startswith(origin)]

    async def on_the_function_page(ours: Running, origin: str, program: Any, entries: list[str]) -> None:
        for entry in entries:
            await ours.act("pass.to", entry, target=entry, functions=["sensor_desk"], tell="no")
        made = await ours.act("function.link", "link", function="sensor_desk")
        context = await program.new_context(viewport={"width": 360, "height": 740}, is_mobile=True, has_touch=True)
        phone = await context.new_page()
        phone.on("dialog", lambda dialog: dialogs.append(dialog.message))
        phone.on("request", lambda request: asked.append(request.url))
        await phone.goto(made["address"])
        await phone.locator("article").nth(len(entries) - 1).wait_for()
        found = await phone.evaluate(LOOK)
        found["text"] = await phone.locator("main").evaluate("(main) => main.textContent")
        if wrong := faults(found, ""):
            bad["on the phone"] = wrong

    play(story())
    assert not bad, json.dumps(bad, indent=1)
    assert dialogs == []
    assert [said for said in complaints if "401" not in said] == []
