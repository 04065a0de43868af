"""What an officer is shown: nothing leaves the inbox before a person has seen it, and what changes nothing says so."""

import json
from typing import Any

import pytest

from running import Running, Wired, both, level

pytestmark = pytest.mark.usefixtures("impatient")

CALL: dict[str, Any] = {
    "call_id": "c1", "media": "video", "level": 2, "topic": "other", "challenge": "ab" * 32,
    "proposed": {"start": "2031-01-01T00:00:00Z", "end": "2031-01-01T01:00:00Z"},
}  # fmt: skip
SITE: dict[str, Any] = {
    "type": "FeatureCollection",
    "features": [
        {
            "type": "Feature", "id": "A1",
            "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]]},
            "properties": {
                "kind": "live_firing", "title": "A1", "windows": [["2031-01-01T00:00:00Z", "2031-01-01T06:00:00Z"]],
            },
        }
    ],
}  # fmt: skip


def test_a_machine_receipt_takes_nothing_out_of_the_inbox(wired: Wired) -> None:
    """A request for a call that no person has opened is not settled because the machine has it."""

    async def scene(a: Running, b: Running, *_: Any) -> None:
        sent = await a.act("send.element", "c", kind="call_request", fields=CALL)
        call = sent["entries"][0]["entry"]
        await level(a, b)
        await b.node.handle("situation", {})
        b.node.service.chores(b.node.service.line(None))

        (row,) = await b.ask("inbox", language="en")
        assert (row["entry"], row["state"]) == (call, "not opened")

    both(wired, scene)


def test_an_answer_is_in_the_inbox_until_somebody_has_opened_it(wired: Wired) -> None:
    """Who asked is told that the answer is here."""

    async def scene(a: Running, b: Running, *_: Any) -> None:
        sent = await a.act("send.question", "q", about=[], topic="contact", items=["radio_contact"])
        await level(a, b)
        said = await b.act("reply", "x", target=sent["entries"][0]["entry"], result="yes")
        answer = said["entries"][0]["entry"]
        await level(a, b)
        assert [row["entry"] for row in await a.ask("inbox")] == [answer]

        await a.act("reply", "u", target=answer, understood=True)
        await level(a, b)
        assert await a.ask("inbox") == []

    both(wired, scene)


def test_a_cancellation_of_another_s_plan_is_shown_without_effect_on_both_sides(wired: Wired) -> None:
    """Its sentence says that nothing of the plan counts any more: nobody must believe that at three in the morning."""

    async def scene(a: Running, b: Running, *_: Any) -> None:
        sent = await a.act("send.activity", "a", data=json.dumps(SITE).encode())
        plan = sent["entries"][0]["entry"]
        await level(a, b)
        made = await b.act("send.element", "c", kind="cancel", fields={"target": plan, "reason": "other"})
        cancel = made["entries"][0]["entry"]
        await level(a, b)

        assert made["advice"] == [f"{cancel[:12]}: 已发出，但不生效：并非由原发文方发出"]
        (row,) = [row for row in await a.ask("inbox", language="en") if row["entry"] == cancel]
        assert row["state"] == "without effect; not opened"
        shown = await a.ask("show", entry=cancel, language="en")
        assert ("without effect", "not by its author") in [tuple(pair) for pair in shown["details"]]

    both(wired, scene)
