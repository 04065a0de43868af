"""Sentences: every code has words in every language, the same bytes give the same words, and no text can act."""

import re
import unicodedata
from enum import IntEnum
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from elements import elements
from openline.core.catalogue.codes import ActivityKind, Marker, Topic
from openline.core.catalogue.dialogue import Answer, Item, Meaning, Result, Text
from openline.core.catalogue.element import Cover, Element, FreeText, Unreadable
from openline.core.catalogue.fields import DEGREE
from openline.core.catalogue.notices import Activity
from openline.core.catalogue.receipts import Level, Test
from openline.core.catalogue.rendering import (
    clock,
    details,
    footprint,
    harmless,
    heights,
    place,
    sentence,
    windows,
)
from openline.core.catalogue.volumes import FootprintForm, Shape, VolumeForm
from openline.core.errors import Misuse
from openline.core.record.entry import Precedence, Status
from openline.node.phrases import FluentPhrases, available, phrases

LANGUAGES = available()
RAW = re.compile(r"\[[a-z]+(-[a-z_]+)+\]|\{|\}")
"""A key that has no words, or a place for words that got none."""


def messages(language: str) -> dict[str, str]:
    """Return the words of a language's file by key, as they stand there."""
    text = files("openline.languages").joinpath(f"{language}.ftl").read_text("utf-8")
    found = re.findall(r"^([a-z][\w-]*) = ?(.*(?:\n[ }].*)*)", text, re.MULTILINE)
    assert len({key for key, _ in found}) == len(found), "a key stands twice"
    return dict(found)


def test_there_are_the_languages_that_the_line_promises() -> None:
    """And no others without their words."""
    assert {"en", "uk", "ru", "zh"} <= set(LANGUAGES)
    with pytest.raises(Misuse) as caught:
        phrases("tlh")
    assert "en" in caught.value.hint


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_keys_and_places(language: str) -> None:
    """A sentence that lacks in one language would be read in another, by a person in a hurry."""
    english, other = messages("en"), messages(language)

    assert other.keys() == english.keys()
    for key, words in other.items():
        assert words.strip(), key
        assert set(re.findall(r"\$\w+", words)) == set(re.findall(r"\$\w+", english[key])), key


CODES: list[tuple[str, type[IntEnum]]] = [
    ("kind", ActivityKind), ("topic", Topic), ("item", Item), ("result", Result), ("meaning", Meaning),
    ("marker", Marker), ("level", Level), ("precedence", Precedence), ("status", Status),
]  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("prefix", "codes"), CODES)
def test_every_code_has_words_of_its_own(language: str, prefix: str, codes: type[IntEnum]) -> None:
    """Two codes with the same words would be one to the reader."""
    said = [phrases(language).say(f"{prefix}-{code.name.lower()}", {"minutes": 5}) for code in codes]

    assert not any(RAW.search(words) for words in said)
    assert len(set(said)) == len(said)


@given(language=st.sampled_from(LANGUAGES), element=elements, status=st.integers(0, 2))
def test_no_sentence_shows_a_raw_key_or_an_acting_character(language: str, element: Element, status: int) -> None:
    """Whatever the peer wrote: the line on the screen is words, and stays one line."""
    words = Marked(language)
    cover = Cover(element=element.number, status=status, sender="duty")

    lines = [sentence(cover, element, words), *(text for pair in details(element, words) for text in pair)]

    assert words.unknown == set()
    for line in lines:
        assert line.strip()
        assert not any(unicodedata.category(c) in ("Cc", "Cf", "Zl", "Zp") for c in line)


class Marked:
    """The words of a language; remembers each key that has none."""

    def __init__(self, language: str) -> None:
        self._words: FluentPhrases = phrases(language)
        self.language, self.unknown = language, set[str]()

    def say(self, key: str, arguments: object = None) -> str:
        if key not in messages_of(self.language):
            self.unknown.add(key)
        return self._words.say(key, arguments)  # type: ignore[arg-type]


_KEYS: dict[str, set[str]] = {}


def messages_of(language: str) -> set[str]:
    return _KEYS.setdefault(language, set(messages(language)))


@pytest.mark.parametrize("key", sorted(messages("en")))
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_can_be_said(language: str, key: str) -> None:
    """Also the plurals: with 1, 2, 5 and 21 of a thing."""
    names = re.findall(r"\$(\w+)", messages("en")[key])

    for number in (1, 2, 5, 21):
        said = phrases(language).say(
            key, {name: number if name in ("count", "minutes", "number") else "x" for name in names}
        )
        assert said.strip()
        assert not RAW.search(said)


def test_an_exercise_and_a_test_say_so_before_anything_else() -> None:
    """Nobody may take one for the real thing."""
    element, words = Test(test_no=3), phrases("en")

    assert sentence(Cover(element=1, status=0, sender="d"), element, words).startswith("Test number 3")
    assert sentence(Cover(element=1, status=1, sender="d"), element, words).startswith("[EXERCISE] ")
    assert sentence(Cover(element=1, status=2, sender="d"), element, words).startswith("[TEST] ")


def test_free_words_keep_their_language_and_say_that_they_are_not_translated() -> None:
    """Only the author's own words bind."""
    words = FreeText(marker=Marker.WARNING, language="zh", text="请勿靠近")

    assert "WARNING [in zh, not translated]: “请勿靠近”" in sentence(
        Cover(element=10, status=0, sender="d"), Text(text=words), phrases("en")
    )
    assert "“请勿靠近”" in sentence(Cover(element=10, status=0, sender="d"), Text(text=words), phrases("zh"))
    assert "zh" not in sentence(Cover(element=10, status=0, sender="d"), Text(text=words), phrases("zh"))


def test_stand_by_says_how_long() -> None:
    """Fifteen minutes and one minute are not the same word."""
    said = [
        sentence(
            Cover(element=31, status=0, sender="d"),
            Answer(target=bytes(32), result=Result.STAND_BY, minutes=minutes),
            phrases("en"),
        )
        for minutes in (1, 15)
    ]

    assert said == ["Answer: stand by 1 minute.", "Answer: stand by 15 minutes."]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\u202eevil\u202c", "<U+202E>evil<U+202C>"),
        ("a\u200bb\ufeffc", "a<U+200B>b<U+FEFF>c"),
        ("\x1b[31mred\x07", "<U+001B>[31mred<U+0007>"),
        ("one\r\ntwo\tthree", "one  two three"),
        ("line\u2028next\u2029", "line<U+2028>next<U+2029>"),
        ("\U000e0041tag", "<U+E0041>tag"),
        ("\x9b2J", "<U+009B>2J"),
        ("Київ 北京 é̂", "Київ 北京 é̂"),
    ],
)
def test_what_could_act_on_a_screen_is_shown_as_what_it_is(text: str, shown: str) -> None:
    """Direction overrides, escape sequences, invisible letters and tags."""
    assert harmless(text) == shown


def test_a_text_keeps_its_lines_and_nothing_else() -> None:
    """The text of a notice is shown as it was sent, line by line."""
    assert harmless("A)\r\nB)\x1b", lines=True) == "A) \nB)<U+001B>"


def test_a_reason_that_quotes_the_peer_cannot_act_either() -> None:
    """What could not be read is quoted, and the quote comes from outside."""
    said = sentence(
        Cover(element=0, status=0, sender="unknown"), Unreadable(element=0, reason="\x1b[2J\u202e"), phrases("en")
    )

    assert "\x1b" not in said
    assert "<U+202E>" in said


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "1970-01-01 00:00Z"),
        (951_782_400, "2000-02-29 00:00Z"),
        (1_775_131_200, "2026-04-02 12:00Z"),
        (253_402_300_799, "9999-12-31 23:59Z"),
    ],
)
def test_times_are_said_in_utc(seconds: int, text: str) -> None:
    """Without the clock or the zone of the machine that shows them."""
    assert clock(seconds, phrases("en")) == text


def test_places_are_said_as_mariners_and_pilots_write_them() -> None:
    """Degrees and minutes; 59.995 minutes are a degree more, never 60.00."""
    assert place((-80 * DEGREE - 6_220_000, 28 * DEGREE + 6_411_667)) == "28-38.47N 080-37.32W"
    assert place((0, -DEGREE + 800)) == "01-00.00S 000-00.00E"


def test_an_area_is_said_in_full() -> None:
    """Shape, corners, heights and windows; a long list says how much it leaves out."""
    words = phrases("en")
    ring = tuple((number * DEGREE, number * DEGREE) for number in range(20))
    polygon = FootprintForm(shape=Shape.POLYGON, rings=(ring,))
    volume = VolumeForm(
        footprint=polygon,
        windows=tuple((day * 86_400, None, day == 1) for day in range(6)),
        lower_dm=0, lower_ref=0, upper_dm=30_480, upper_ref=4,
    )  # fmt: skip

    assert "area with 20 corners" in footprint(polygon, words)
    assert footprint(polygon, words).endswith("… (+8)")
    assert heights(volume, words) == "from surface to FL100"
    assert "(alternate)" in windows(volume, words)
    assert windows(volume, words).endswith("and 2 more windows")
    title = FreeText(marker=Marker.INFORMATION, language="en", text="t")
    activity = Activity(activity_id="a", kind=ActivityKind.WORKS, title=title, volumes=(volume, volume))
    assert [label for label, _ in details(activity, words)][:4] == ["Area 1", "Heights 1", "Times 1", "Area 2"]
