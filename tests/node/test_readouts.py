"""What two sides have agreed of a talk, and what not, stands in the situation of both."""

from typing import Any

import pytest

from parties import OFFICER_PASSPHRASE
from running import Running, Wired, both, level

pytestmark = pytest.mark.usefixtures("impatient")
CALL = {
    "call_id": "C-1", "media": "voice", "level": 1, "topic": "incident", "challenge": "00" * 32,
    "proposed": {"start": "2026-01-01T00:00:00Z", "end": "2026-01-01T01:00:00Z"},
}  # fmt: skip


def point(no: int, text: str) -> dict[str, Any]:
    return {"no": no, "texts": [{"marker": "information", "language": "en", "text": text}]}


async def say(side: Running, request: str, kind: str, **fields: Any) -> str:
    """Say an element, which a second person releases where it takes two."""
    made = await side.act("send.element", request, kind=kind, fields=fields)
    if not made["entries"]:
        second = {"officer": "second", "officer_passphrase": OFFICER_PASSPHRASE, "request_id": f"{request}/2"}
        made = await side.ask("draft.release", draft=made["draft"]["draft"], **second)
    entry: str = made["entries"][0]["entry"]
    return entry


async def stands(side: Running, language: str = "en") -> list[tuple[str, str, str]]:
    """Return the rows of points, each side's text in the order of the parties' names."""
    rows = (await side.ask("situation", language=language))["rows"]
    return [
        (row["code"], row["stands"], _by_name(row["sentence"]))
        for row in rows
        if row["code"] in ("agreed", "disputed") or "One ship" in row["sentence"]
    ]


def _by_name(sentence: str) -> str:
    mark = "：" if "：" in sentence else ": "
    head, _, texts = sentence.partition(mark)
    return head + mark + " / ".join(sorted(texts.split(" / ")))


def test_agreed_and_disputed_points_are_in_the_situation_of_both(wired: Wired) -> None:
    """Whoever takes the watch over must not have to open every thread to learn what is settled."""
    for party in (wired.a, wired.b):
        secret = {"office": "duty", "officer_passphrase": OFFICER_PASSPHRASE}
        party.administer("officer.add", name="second", **secret)

    async def scene(a: Running, b: Running, *_: Any) -> None:
        call = await say(a, "c", "call_request", **CALL)
        await level(a, b)
        settled = point(1, "The wreck is left alone.")
        await say(a, "ra", "readout", about=call, proposed=[settled, point(2, "Two ships."), point(3, "One ship.")])
        await say(b, "rb", "readout", about=call, proposed=[settled, point(2, "No ships.")])
        await level(a, b)

        expected = [
            ("disputed", "the two texts differ", "Point 2: Alpha: Two ships. / Beta: No ships."),
            ("open", "appears in the text of Alpha only", "Point 3: One ship."),
            ("agreed", "agreed", "Point 1: The wreck is left alone."),
        ]
        assert await stands(a) == await stands(b) == expected
        (chinese, *_rest) = await stands(b, "zh")
        assert chinese == ("disputed", "两份文本不同", "第 2 点：Alpha：Two ships. / Beta：No ships.")

        await say(b, "rc", "readout", about=call, proposed=[point(1, "The wreck is raised."), point(2, "Two ships.")])
        await level(a, b)
        assert [(code, said) for code, said, _ in await stands(a)] == [
            ("disputed", "was agreed, and is no longer; the two texts differ"),
            ("open", "appears in the text of Alpha only"),
            ("agreed", "agreed"),
        ]

    both(wired, scene)


def test_what_is_written_alike_is_not_said_to_differ(wired: Wired) -> None:
    """Statements are each side's own: at most both have written them down alike."""
    for party in (wired.a, wired.b):
        party.administer("officer.add", name="second", office="duty", officer_passphrase=OFFICER_PASSPHRASE)
    task = {
        "what": {"marker": "intention", "language": "en", "text": "Send the log."},
        "owner": "duty", "due": "2026-02-01T00:00:00Z",
    }  # fmt: skip

    async def scene(a: Running, b: Running, *_: Any) -> None:
        call = await say(a, "c", "call_request", **CALL)
        await level(a, b)
        for side, request in ((a, "ra"), (b, "rb")):
            await say(side, request, "readout", about=call, follow_up=[task])
        await level(a, b)

        rows = await b.ask("thread", entry=call, language="en")
        (line,) = [row["comparison"] for row in rows if "comparison" in row]
        assert (line["head"], line["standing"], line["text"]) == (
            "Follow-up 1", "written alike in both texts", "Send the log.",
        )  # fmt: skip

    both(wired, scene)


def test_a_text_says_beforehand_what_it_would_agree_and_what_it_would_undo(wired: Wired) -> None:
    """An officer who changes one word, or leaves a point out by mistake, reads what comes of it before it is signed."""
    for party in (wired.a, wired.b):
        party.administer("officer.add", name="second", office="duty", officer_passphrase=OFFICER_PASSPHRASE)

    async def scene(a: Running, b: Running, *_: Any) -> None:
        call = await say(a, "c", "call_request", **CALL)
        await level(a, b)
        points = [point(1, "The wreck is left alone."), point(2, "Two ships."), point(3, "One ship.")]
        await say(a, "ra", "readout", about=call, proposed=points)
        await level(a, b)
        await say(b, "rb", "readout", about=call, proposed=points[:1])

        changed = [*points[1:2], point(3, "No ship.")]
        draft = (await b.act("send.element", "rc", kind="readout", fields={"about": call, "proposed": changed}))[
            "draft"
        ]
        advice = (await b.ask("draft.show", draft=draft["draft"], language="en"))["advice"]
        assert advice == ["Points no longer agreed with this text: 1", "Points agreed with this text: 2"]

    both(wired, scene)


def test_texts_that_differ_in_another_language_only_are_shown_in_it(wired: Wired) -> None:
    """Two texts that look alike and are said to differ would be taken for an error of the desk."""
    for party in (wired.a, wired.b):
        party.administer("officer.add", name="second", office="duty", officer_passphrase=OFFICER_PASSPHRASE)

    def bilingual(chinese: str) -> dict[str, Any]:
        texts = (("en", "One ship."), ("zh", chinese))
        return {"no": 1, "texts": [{"marker": "information", "language": each, "text": text} for each, text in texts]}

    async def scene(a: Running, b: Running, *_: Any) -> None:
        call = await say(a, "c", "call_request", **CALL)
        await level(a, b)
        await say(a, "ra", "readout", about=call, proposed=[bilingual("一艘船。")])
        await say(b, "rb", "readout", about=call, proposed=[bilingual("两艘船。")])
        await level(a, b)

        (card,) = (await a.ask("subject", subject="readouts", language="en"))["cards"]
        ours, theirs = (cell["words"] for cell in card["tables"][0]["rows"][0][1:3])
        assert ours == "[en] INFORMATION: One ship.\n[zh] INFORMATION: 一艘船。"
        assert theirs == "[en] INFORMATION: One ship.\n[zh] INFORMATION: 两艘船。"

    both(wired, scene)
