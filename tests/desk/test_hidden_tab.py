"""A desk behind another tab: it rings and notices that its node is gone, and is right when it is looked at again."""

from contextlib import AsyncExitStack
from pathlib import Path

import pytest
from at_browser import desk_of
from unsteered import Tab, signed_in, unsteered

from openline.node import ring_words
from openline.node.phrases import phrases
from parties import Party
from running import Running, level, play, until, up

# A browser runs what repeats by a timer once a minute in a tab that was hidden and silent for one. Here it does so from
# the beginning, and more seldom than a test waits. Every tone is counted.
HELD_BACK = """
{
  const every = setInterval;
  window.setInterval = (run, after, ...more) => every(run, Math.max(after, 600_000), ...more);
  window.rang = 0;
  const start = OscillatorNode.prototype.start;
  OscillatorNode.prototype.start = function (...when) { rang++; return start.apply(this, when); };
}
"""
TONES_OF_FLASH = 16
SAID = phrases("en").say


async def sees(tab: Tab, what: str, expression: str) -> None:
    async def so() -> bool:
        return bool(await tab.look(f"!!({expression})"))

    try:
        await until(what, so)
    except AssertionError as error:
        seen = await tab.look("[document.title, document.visibilityState, rang, document.body.innerText]")
        raise AssertionError(f"{error}: {seen}") from None


async def ask(side: Running, precedence: str) -> None:
    await side.act("send.question", precedence, about=[], items=["types"], precedence=precedence)


def test_a_hidden_desk_rings_again_and_again_and_is_right_when_it_is_seen(
    pair: tuple[Party, Party], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An officer who works in another tab or program must hear an alarm, and that the node is gone, all the same."""
    monkeypatch.setattr(ring_words, "RHYTHM_S", {**ring_words.RHYTHM_S, "flash": 4.0})

    async def story() -> None:
        async with AsyncExitStack() as stack:
            theirs, _ = await stack.enter_async_context(desk_of(pair[1]))
            program = await stack.enter_async_context(unsteered(tmp_path / "profile"))
            at_desk = await stack.enter_async_context(AsyncExitStack())
            ours, _ = await at_desk.enter_async_context(desk_of(pair[0]))
            await up(ours, theirs)
            tab = await stack.enter_async_context(signed_in(program, ours, HELD_BACK))
            other = await program.open()
            await sees(tab, "the tab to be hidden", "document.hidden")

            await ask(theirs, "flash")
            await sees(tab, "the alarm to ring", f"rang >= {TONES_OF_FLASH}")
            await sees(tab, "it to ring again", f"rang >= {2 * TONES_OF_FLASH}")
            await sees(tab, "its title to say so", f"document.title.includes({SAID('precedence-flash')!r})")

            await tab.send("Page.setWebLifecycleState", state="frozen")
            await ask(theirs, "immediate")
            await level(ours, theirs)
            await tab.send("Page.setWebLifecycleState", state="active")
            await program.close(other)
            await sees(tab, "the tab to be seen", "!document.hidden")
            await sees(tab, "the alarm", "document.querySelector('[data-alarm].flash')")
            for precedence in ("flash", "immediate"):
                await sees(tab, f"the {precedence} in the queue", f"document.querySelector('.queue .row.{precedence}')")

            await program.open()
            await sees(tab, "the tab to be hidden again", "document.hidden")
            await at_desk.aclose()
            await sees(tab, "its title to say that the node is gone", f"document.title === {SAID('desk-lost')!r}")
            assert await tab.look("document.hidden")

    play(story())
