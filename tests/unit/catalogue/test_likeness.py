"""Words that look like others: told to a reader, and to nobody who writes in a language of his own."""

import pytest

from openline.core.catalogue.likeness import Mixed, Resembles, doubts, hidden

NAMES = ("Alpha", "Beta Coast Guard")


@pytest.mark.parametrize(
    "word",
    [
        "Веta",
        "Вета",
        "ΒΕΤΑ",
        "𝐁𝐞𝐭𝐚",
        "Ｂｅｔａ",
        "Bétа",
        "А1pha",
        "A1pha",
        "AIpha",
        "Be\u200bta",
        "Ꭺlpha".replace("Ꭺ", "Α"),
        "Веtа Соаst Guаrd",
    ],
)
def test_a_name_that_looks_like_a_known_one_is_marked(word: str) -> None:
    """Who signs as the other party in letters of another script is told apart by no eye."""
    assert any(isinstance(each, Resembles) for each in doubts(word, NAMES)), word


@pytest.mark.parametrize("word", ["раураl", "сoast", "Κiev", "mіssile", "Rаdar", "оffice", "һttp"])
def test_a_word_that_mixes_scripts_is_marked(word: str) -> None:
    """No language does so."""
    assert [type(each) for each in doubts(word, ["Alpha"])] == [Mixed]


@pytest.mark.parametrize(
    "text",
    [
        "Alpha and BETA coast guard say so",
        "使用GPS导航,ＪＲ東日本の駅、東京タワー",
        "МиГ-29М над Чорним морем, 5 км",
        "해군3함대 KF-21",
        "été, Ελλάδα, Київ, القاهرة, ירושלים",
        "α-particle, 10 μm",
        "N-2 4°30′S",
    ],
)
def test_what_people_write_is_not_marked(text: str) -> None:
    """A mark on every second line is soon read by nobody."""
    assert doubts(text, NAMES) == ()


def test_what_hides_in_a_text_is_named() -> None:
    """By its number and its name, counted; of many the most frequent."""
    found = hidden("a\u202eb\u200b\u200b\x1b\n" + "e" + "\u0301" * 10)

    assert [(each.code, each.count) for each in found] == [("U+0301", 6), ("U+200B", 2), ("U+202E", 1), ("U+001B", 1)]
    assert found[2].name == "RIGHT-TO-LEFT OVERRIDE"
    assert hidden("plain words, Київ 北京") == ()
