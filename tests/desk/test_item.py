"""One item in full: what it says, what it meets, how far it has come and by whom, and where it stands in the record."""

from typing import Any

from at_browser import desk_of
from at_page import opened, sign_in
from test_passing import announced, moved

from openline.core.catalogue.scalars import write_time
from parties import Party, make_party, open_line
from running import Running, level, play, until, up
from running import serving as node_serving

HOUR = 3_600


async def shown(side: Running, entry: str, language: str = "en") -> Any:
    return await side.ask("item", entry=entry, language=language)


async def arrived(side: Running, entry: str) -> None:
    async def there() -> bool:
        return any(item["entry"] == entry for item in await side.ask("inbox", everything=True))

    await until("an entry to arrive", there)


def test_a_notice_shows_its_versions_field_by_field_and_what_it_meets(pair: tuple[Party, Party]) -> None:
    """Whoever reads the first version is told that another one counts, and what of it changed."""

    async def story() -> None:
        async with node_serving(pair[0]) as ours, node_serving(pair[1]) as theirs:
            await up(ours, theirs)
            now = ours.node.service.now()
            own = await announced(ours, now + 5 * HOUR, "A-1")
            entry = await announced(theirs, now + HOUR, "B-1", cover={"onward": ["sensor_desk"]})
            newer = await moved(theirs, entry, now + 4 * HOUR)
            await arrived(ours, newer)
            first, item = await shown(ours, entry), await shown(ours, newer)

            assert [(version["entry"], version["newest"]) for version in first["chain"]] == [
                (entry, False),
                (newer, True),
            ]
            (change,) = item["chain"][1]["changes"]
            assert change["label"] == "Times"
            assert write_time(now + HOUR)[:10] in change["before"]
            assert change["before"] != change["after"]
            (met,) = item["conflicts"]
            assert (met["other_name"], met["ours"], met["distance"], met["severity"]) == ("A-1", True, "0 m", "serious")
            assert (met["begins"], met["own"]) == (now + 5 * HOUR, own)
            assert [time["kind"] for time in item["times"]] == ["begins", "ends"]
            assert item["times"][0]["at"] == now + 4 * HOUR
            assert first["onward"] == ["sensor desk"]
            labels = [label for label, _ in item["details"]]
            assert len(labels) == len(set(labels)), "each label stands once"

    play(story())


def test_the_ladder_names_our_officers_and_never_theirs(pair: tuple[Party, Party]) -> None:
    """Names stay at home; the other side is an office and a watch."""

    async def story() -> None:
        async with node_serving(pair[0]) as ours, node_serving(pair[1]) as theirs:
            await up(ours, theirs)
            asks: dict[str, Any] = {"about": [], "items": ["is_it_yours"], "precedence": "flash"}
            entry = (await theirs.act("send.question", "q", **asks))["entries"][0]["entry"]
            await arrived(ours, entry)
            await ours.act("reply", "o", target=entry, opened=True)
            await ours.act("reply", "a", target=entry, result="stand_by", minutes=20)
            await level(ours, theirs)
            here, there = await shown(ours, entry), await shown(theirs, entry)

            said = [(step["level"], step["officer"], step["note"]) for step in here["ladder"] if not step["by_machine"]]
            assert said == [("opened", "duty", ""), ("answered", "duty", "stand by 20 minutes")]
            assert {step["officer"] for step in there["ladder"]} == {""}
            assert [step["office"] for step in there["ladder"] if not step["by_machine"]] == ["duty", "duty"]
            assert [time["kind"] for time in here["times"]] == ["stand_by"]
            assert [row["ours"] for row in here["thread"]] == [False, True]
            assert [row["depth"] for row in here["thread"]] == [0, 1]
            place = here["place"]
            assert (place["verified"], place["identical"], place["cosigned"]) == (True, True, None)
            assert place["fingerprint"] == there["place"]["fingerprint"] != ""
            assert place["node"] == theirs.node.service.node.hex()

    play(story())


def test_own_words_stand_beside_their_translation_and_what_they_hide(pair: tuple[Party, Party]) -> None:
    """The author's words alone count; a translation says who made it, and how far it has come."""

    async def story() -> None:
        async with node_serving(pair[0]) as ours, node_serving(pair[1]) as theirs:
            await up(ours, theirs)
            words = "Веtа 说：\u202e停"
            sent = await theirs.act("send.text", "t", text=words, marker="warning", language="zh")
            entry = sent["entries"][0]["entry"]
            await arrived(ours, entry)
            made = {
                "target": entry,
                "language": "en",
                "stage": "sight",
                "text": "Beta says: stop",
                "translator": "watch 3",
            }
            await ours.act("send.element", "tr", kind="translation", fields=made)
            (own,) = (await shown(ours, entry))["texts"]

            assert (own["marker"], own["language"], own["language_words"]) == ("WARNING", "zh", "Chinese")
            assert own["text"] == "Веtа 说：<U+202E>停"
            assert own["hidden"] == ["U+202E RIGHT-TO-LEFT OVERRIDE ×1"]
            assert any("looks like “Beta”" in doubt for doubt in own["doubts"])
            (translated,) = own["translations"]
            assert (translated["text"], translated["stage"], translated["translator"]) == (
                "Beta says: stop",
                "sight",
                "watch 3",
            )
            assert translated["party"] == "Alpha"

    play(story())


def test_what_both_sides_do_not_hold_alike_is_not_called_identical(tmp_path: Any) -> None:
    """Verified is what this node checked itself; identical needs the other side's word."""
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    open_line(a, b)

    async def story() -> None:
        async with node_serving(a, alone=True) as ours:
            entry = await ours.text("t")
            place = (await shown(ours, entry))["place"]

            assert (place["verified"], place["identical"], place["fingerprint"]) == (True, False, "")
            assert (await shown(ours, entry, "ar"))["place"]["identical_words"] != place["identical_words"]

    play(story())


def test_words_of_ones_own_need_a_marker_and_stay_until_they_are_sent(pair: tuple[Party, Party]) -> None:
    """Typed at three in the morning, under a lock and a look at something else, and never sent as anybody's guess."""

    async def story() -> None:
        async with desk_of(pair[0]) as (ours, _), node_serving(pair[1]) as theirs:
            await up(ours, theirs)
            asks: dict[str, Any] = {"about": [], "items": ["can_shift_time"], "precedence": "immediate"}
            entry = (await theirs.act("send.question", "q", **asks))["entries"][0]["entry"]
            async with opened(ours) as page:
                await sign_in(page)
                await page.locator(".queue .row").first.wait_for()
                await page.keyboard.press("ArrowDown")
                await page.keyboard.press("Enter")
                await page.locator("article").wait_for()
                await page.keyboard.press("2")
                await page.keyboard.press("w")
                await page.get_by_label("Your words").fill("We shall move it tomorrow.")
                await page.get_by_role("button", name="Send to the other side").click()
                await page.get_by_text("A free text needs one of the eight markers").wait_for()

                await page.keyboard.press("Escape")
                await page.keyboard.press("Escape")
                await page.locator("article").wait_for(state="detached")
                await page.locator(".queue .row").first.click()
                await page.locator("article").wait_for()
                await page.keyboard.press("2")
                assert await page.get_by_label("Your words").input_value() == "We shall move it tomorrow."
                await page.get_by_role("radio", name="INTENTION").focus()
                await page.keyboard.press("8")
                await page.keyboard.press("Enter")
                await page.get_by_text("Sent.").wait_for()

                async def answered() -> bool:
                    return bool((await theirs.ask("show", entry=entry))["answers"])

                await until("the answer to reach the other side", answered)
                (answer,) = (await theirs.ask("show", entry=entry))["answers"]
                (own,) = (await theirs.ask("item", entry=answer, language="en"))["texts"]
                assert (own["marker"], own["text"]) == ("INTENTION", "We shall move it tomorrow.")

    play(story())


def test_a_party_whose_name_looks_like_ours_is_marked_on_all_it_says(tmp_path: Any) -> None:
    """Two cards with one look to them: who reads at night is told which letters differ."""
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Alph\u0430")
    open_line(a, b)

    async def story() -> None:
        async with node_serving(a) as ours, node_serving(b) as theirs:
            await up(ours, theirs)
            entry = await theirs.text("t")
            await arrived(ours, entry)

            (doubt, _) = (await shown(ours, entry))["doubts"]
            assert "looks like \u201cAlpha\u201d" in doubt

    play(story())
