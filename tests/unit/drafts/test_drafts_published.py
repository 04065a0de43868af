"""The published number comes back, and every difference between what was drafted and what was published."""

import pytest
from drafts_world import DAY, SPRING, announcements
from hypothesis import given, settings

from openline.core.space.volume import Band, Circle, Polygon, Volume, Window
from openline.interop.drafts.announcement import Announcement, Draft
from openline.interop.drafts.cap import CapHeader, draft_cap
from openline.interop.drafts.notam import draft_notams
from openline.interop.drafts.published import Difference, NotPublished, read_published
from openline.interop.drafts.warning import draft_warning

HOUR = 3600
BOX = Polygon((((5.0, 50.0), (6.0, 50.0), (6.0, 51.0), (5.0, 51.0)),))
DAYS = tuple(Window(SPRING + d * DAY + 5 * HOUR, SPRING + d * DAY + 9 * HOUR) for d in (0, 1, 3))
ANNOUNCED = Announcement("N-1", "live_firing", "", (Volume(BOX, Band(0, "SFC", 3048, "MSL"), DAYS),))


def notam() -> tuple[Draft, str]:
    (draft,) = draft_notams(ANNOUNCED)
    return draft, draft.text.replace("_____/__", "A0123/26").replace("XXXX", "EHAA")


def warning() -> tuple[Draft, str]:
    draft = draft_warning(ANNOUNCED, series="NAVAREA IV")
    text = draft.text.replace("____/__(__)", "294/26(11,26)").replace("DDHHMMZ MMM YY", "251200Z MAR 26")
    return draft, text.partition("\n")[2]


def test_the_number_of_a_notam_comes_back() -> None:
    """Everybody else cites that number; it links the plan with what pilots read."""
    publication = read_published(*notam())

    assert (publication.number, publication.differences) == ("EHAA A0123/26", ())
    assert publication.agrees


def test_the_number_of_a_warning_comes_back() -> None:
    publication = read_published(*warning())

    assert (publication.number, publication.issued, publication.agrees) == ("NAVAREA IV 294/26", SPRING - 475_200, True)


@pytest.mark.parametrize(
    ("before", "after", "what"),
    [
        ("510000N0060000E", "510500N0060000E", ["area"]),
        ("510000N0060000E", "505500N0060000E", ["area"]),
        ("G) 10000FT AMSL", "G) 9000FT AMSL", ["heights"]),
        ("F) SFC", "F) 1000FT AMSL", ["heights"]),
        ("APR 03 0500-0900", "APR 03 0500-0800", ["times", "times"]),
        (", APR 03 0500-0900", "", ["times"]),
    ],
)
def test_every_difference_is_told(before: str, after: str, what: list[str]) -> None:
    """An office mends and shortens; whoever announced must learn it before the window opens, not after."""
    draft, text = notam()
    assert before in text

    publication = read_published(draft, text.replace(before, after))

    assert [difference.what for difference in publication.differences] == what
    assert not publication.agrees


def test_a_difference_says_which_way() -> None:
    """Smaller is a danger to others, larger a cost to them: not the same call to the office."""
    draft, text = notam()

    smaller = read_published(draft, text.replace("510000N0060000E", "505500N0060000E"))
    higher = read_published(draft, text.replace("G) 10000FT", "G) 12000FT"))

    assert smaller.differences == (Difference("area", 1, "the published area is smaller"),)
    assert higher.differences[0].words == (
        "the published band is larger: 0 m SFC to 3657.6 m MSL for 0 m SFC to 3048 m MSL"
    )


def test_areas_are_paired_in_whatever_order_they_were_published() -> None:
    """Offices sort areas from north to south; that is no difference."""
    other = Volume(Circle((9.0, 50.0), 1852.0), Band(), DAYS)
    draft = draft_warning(Announcement("N-1", "missile", "", (Volume(BOX, Band(), DAYS), other)))
    reverse = draft_warning(Announcement("N-1", "missile", "", (other, Volume(BOX, Band(), DAYS))))
    single = draft_warning(Announcement("N-1", "missile", "", (other,)))

    def number(one: Draft) -> str:
        return one.text.replace("____/__(__)", "294/26(11,26)")

    assert read_published(draft, number(reverse)).agrees
    assert "missing" in [one.what for one in read_published(draft, number(single)).differences]
    assert "added" in [one.what for one in read_published(single, number(draft)).differences]


@pytest.mark.parametrize(
    "text", ["", "no notice at all", "A0124/26 NOTAMC A0123/26 Q) EHAA/QWMXX/IV/BO/W/000/999/ A) EHAA B) 2603310500"]
)
def test_a_text_that_announces_nothing_is_no_publication(text: str) -> None:
    """A wrong text pasted must not pass for the published one."""
    draft, _ = notam()

    with pytest.raises(NotPublished):
        read_published(draft, text)


def test_a_draft_is_not_its_own_publication() -> None:
    """Without a number nothing was published, however well the rest agrees."""
    for draft in (notam()[0], warning()[0]):
        with pytest.raises(NotPublished, match="no number"):
            read_published(draft, draft.text)


def test_a_cap_message_has_no_number_to_carry_back() -> None:
    """Its identifier is its sender's own."""
    draft = draft_cap(ANNOUNCED, CapHeader("ops@north.example", "N-1.1", SPRING))

    with pytest.raises(NotPublished, match="CAP"):
        read_published(draft, draft.text)


@given(announcements)
@settings(max_examples=50)
def test_a_draft_that_is_published_as_it_stands_agrees(announcement: Announcement) -> None:
    """A difference where there is none would teach people to ignore them."""
    for draft in draft_notams(announcement):
        assert read_published(draft, draft.text.replace("_____/__", "A0123/26")).agrees
    draft = draft_warning(announcement)
    assert read_published(draft, draft.text.replace("____/__(__)", "294/26(11,26)")).agrees
