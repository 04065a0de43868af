"""A charter agreed between two running nodes governs both of them: drafts, deadlines, exports, and what is shown."""

from typing import Any

import pytest

from openline.core.errors import Misuse
from relay import Relay
from running import Running, Wired, both, level

pytestmark = pytest.mark.usefixtures("impatient")


def article(number: int, text: str, **numbers: int) -> dict[str, Any]:
    """Return the plain form of an article; a word's dots are written as double underscores."""
    terms = [{"word": word.replace("__", "."), "number": value} for word, value in numbers.items()]
    return {"article": number, "texts": [{"marker": "intention", "language": "en", "text": text}], "terms": terms}


async def say(side: Running, request: str, kind: str, **fields: Any) -> Any:
    return await side.act("send.element", request, kind=kind, fields=fields)


def test_both_signatures_change_what_two_nodes_ask_for_and_show(wired: Wired) -> None:
    """The second person, the deadline and the preamble follow the charter; what was asked before stays as it was."""

    async def scene(a: Running, b: Running, to_a: Relay, to_b: Relay) -> None:
        before = await say(a, "q1", "question", topic="line", items=["reason"])
        texts = [
            await say(a, "t0", "charter_text", **article(0, "Nothing said here is consent.")),
            await say(a, "t1", "charter_text", **article(1, "x", question=7200, release__question=2, quetsion=5)),
        ]
        targets = [text["entries"][0]["entry"][:12] for text in texts]
        step = {"move": "put_in_force", "since": "2026-01-01T00:00:00Z", "targets": targets}
        await level(a, b)
        first = await say(a, "s", "charter_step", **step)
        await level(a, b)
        alone = await b.ask("situation")
        await say(b, "s", "charter_step", **step)
        await level(a, b)

        asked = await say(a, "q2", "question", topic="line", items=["reason"])
        shown = [await side.ask("situation", language="en") for side in (a, b)]
        report = await b.ask("report")
        kept, *_ = await a.ask("thread", entry=before["entries"][0]["entry"][:12])

        assert alone["charters"] == []
        assert [each["charters"] for each in shown] == [shown[0]["charters"]] * 2
        (governing,) = shown[0]["charters"]
        assert (governing["stage"], governing["terms"]) == ("in_force", {"question": 7200, "release.question": 2})
        assert "in force since entry" in shown[0]["charter"][0]
        assert shown[0]["charter"][-1] == "Not known to this node, shown and without effect: quetsion = 5."
        assert asked["draft"]["waits_for"]["people"] == 1
        assert kept["charters"] == []
        assert report["preamble"] == "Nothing said here is consent."
        signed, *_ = await a.ask("thread", entry=first["entries"][0]["entry"][:12])
        assert signed["without_effect"] == ""

    both(wired, scene)


def test_a_step_over_what_is_no_text_is_refused_to_its_author(wired: Wired) -> None:
    """The node signs for nobody what he has not named."""

    async def scene(a: Running, b: Running, to_a: Relay, to_b: Relay) -> None:
        question = await say(a, "q", "question", topic="line", items=["reason"])
        targets = [question["entries"][0]["entry"]]
        with pytest.raises(Misuse, match="digest"):
            await say(a, "s", "charter_step", move="begin_trial", since="2026-01-01T00:00:00Z", targets=targets)
        with pytest.raises(Misuse):
            await say(a, "s2", "charter_step", move="begin_trial", since="2026-01-01T00:00:00Z", targets=["z" * 64])

    both(wired, scene)
