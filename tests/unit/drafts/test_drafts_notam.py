"""The forms of a NOTAM: fields, heights, schedules, and what is refused."""

import pytest
from drafts_world import DAY, FOOT_M, SPRING, announce, read_back

from openline.core.space.volume import Band, Circle, Corridor, Polygon, Volume, Window
from openline.interop.drafts.announcement import HOLES, TITLE_LEFT_OUT, Announcement, Draft, NotExpressible
from openline.interop.drafts.heights import BEYOND, ELLIPSOID, UNDER_WATER
from openline.interop.drafts.notam import OPEN_END, draft_notams
from openline.interop.notices.notam_fields import read_q_line

HOUR = 3600
CIRCLE = Circle((5.0, 50.0), 1852.0)
MORNING = (Window(SPRING + 5 * HOUR, SPRING + 9 * HOUR),)


def field(draft: Draft, letter: str) -> str:
    """What stands in the field, in one line."""
    inside = draft.text.split(f"{letter}) ", 1)[1]
    for other in "QABCDEFG":
        inside = inside.split(f"\n{other}) ")[0].split(f" {other}) ")[0]
    return " ".join(inside.split())


def one(volume: Volume) -> Draft:
    (draft,) = draft_notams(announce(volume))
    return draft


@pytest.mark.parametrize(
    ("band", "lower", "upper"),
    [
        (Band(), "SFC", "UNL"),
        (Band(0, "SFC", 3048, "MSL"), "SFC", "10000FT AMSL"),
        (Band(304.8, "AGL", 609.7, "AGL"), "1000FT AGL", "2001FT AGL"),
        (Band(6096, "FL", 12_200, "FL"), "FL200", "FL401"),
        (Band(-120, "MSL", 100, "MSL"), "SFC", "329FT AMSL"),
        (Band(50, "SFC", None, None), "164FT AGL", "UNL"),
    ],
)
def test_heights_are_rounded_outwards(band: Band, lower: str, upper: str) -> None:
    """Down at the floor, up at the ceiling: a foot too little is a foot of danger nobody was told of."""
    draft = one(Volume(CIRCLE, band, MORNING))

    assert (field(draft, "F"), field(draft, "G")) == (lower, upper + ")")


@pytest.mark.parametrize(
    ("band", "lower", "upper", "note"),
    [
        (Band(1_000, "WGS84", 2_000, "WGS84"), "2998FT AMSL", "6913FT AMSL", ELLIPSOID),
        (Band(0, "SFC", 40_000, "MSL"), "SFC", "UNL", BEYOND),
        (Band(31_000, "FL", None, None), "FL999", "UNL", BEYOND),
        (Band(200, "DEPTH", 300, "MSL"), "SFC", "985FT AMSL", UNDER_WATER),
    ],
)
def test_heights_that_the_form_cannot_say_are_widened_and_noted(band: Band, lower: str, upper: str, note: str) -> None:
    """What the office publishes is then more than was announced, and the author has to know it."""
    draft = one(Volume(CIRCLE, band, MORNING))

    assert (field(draft, "F"), field(draft, "G")) == (lower, upper + ")")
    assert draft.notes == (note,)


@pytest.mark.parametrize(
    "band", [Band(None, None, 500, None), Band(100, None), Band(30, "DEPTH", 10, "DEPTH"), Band(0, "SFC", 0, "SFC")]
)
def test_heights_without_a_reference_and_activities_without_air_are_refused(band: Band) -> None:
    """A reference made up by us would be published as the author's word."""
    with pytest.raises(NotExpressible) as refusal:
        draft_notams(announce(Volume(CIRCLE, band, MORNING)))

    assert refusal.value.hint


def test_days_alike_are_said_once() -> None:
    """Field D) is read aloud; and nights belong to the day on which they begin."""
    nights = tuple(Window(SPRING + d * DAY + 22 * HOUR, SPRING + d * DAY + 26 * HOUR) for d in range(10))

    draft = one(Volume(CIRCLE, Band(), nights))

    assert (field(draft, "B"), field(draft, "C"), field(draft, "D")) == ("2603312200", "2604100200", "DAILY 2200-0200")
    assert read_back(draft.text).areas[0].windows == nights


def test_other_days_are_listed_with_their_hours() -> None:
    """Three days in a row and more are a range, over the end of a month too."""
    windows = tuple(Window(SPRING + d * DAY + 5 * HOUR, SPRING + d * DAY + 9 * HOUR) for d in (0, 1, 2, 4, 6))

    draft = one(Volume(CIRCLE, Band(), windows))

    assert field(draft, "D") == "MAR 31-APR 02 0500-0900, APR 04 0500-0900, APR 06 0500-0900"


@pytest.mark.parametrize(
    ("windows", "texts", "why"),
    [
        ([(0, 5), (30, 100)], 2, "a day and more is told by B) and C) alone"),
        ([(0, 5), (24 * 9, 24 * 9 + 5)], 2, "nothing is active for more than seven days"),
        ([(0, 5), (30, None)], 2, "an open end"),
        ([(d * 25, d * 25 + 3) for d in range(40)], 4, "more than 200 letters in field D)"),
        ([(0, 5), (5, 9)], 1, "they touch, and are one"),
    ],
)
def test_windows_that_one_notam_cannot_hold_make_several(
    windows: list[tuple[int, int | None]], texts: int, why: str
) -> None:
    """Splitting is what offices do; each text then names its place in the whole."""
    spans = tuple(Window(SPRING + a * HOUR, None if b is None else SPRING + b * HOUR) for a, b in windows)

    drafts = draft_notams(announce(Volume(CIRCLE, Band(), spans)))

    assert len(drafts) == texts, why
    assert all(len(field(draft, "D")) <= 200 for draft in drafts if "\nD) " in draft.text)
    assert [draft.id for draft in drafts] == (["N-1"] if texts == 1 else [f"N-1/{n + 1}" for n in range(texts)])


def test_an_open_end_is_permanent_with_a_note() -> None:
    """UFN is no longer ICAO's; an estimate is the office's to make, not ours."""
    draft = one(Volume(CIRCLE, Band(), (Window(SPRING, None),)))

    assert field(draft, "C") == "PERM"
    assert draft.notes == (OPEN_END,)


def test_the_circle_of_field_q_holds_the_area() -> None:
    """Briefing systems filter by it: an area that sticks out is not shown to who flies there."""
    draft = one(
        Volume(Polygon((((178.0, 10.0), (-178.0, 10.0), (180.0, 12.0)),)), Band(0, "SFC", 3048, "MSL"), MORNING)
    )

    circle = read_q_line(field(draft, "Q"))
    assert circle is not None
    assert circle.radius_nm is not None
    assert draft.text.count("/000/100/") == 1
    assert 118 <= circle.radius_nm <= 135


def test_no_number_is_made_up_and_the_text_says_that_it_is_a_draft() -> None:
    """A draft that looks published would be acted on."""
    draft = one(Volume(CIRCLE, Band(), MORNING))

    assert draft.text.startswith("DRAFT FOR THE PUBLISHING AUTHORITY. NOT PUBLISHED.\n(_____/__ NOTAMN\nQ) XXXX/")
    assert read_back(draft.text).id == "XXXX"


def test_holes_are_filled_and_said() -> None:
    """No form has holes; a NOTAM that leaves one out would open what nobody meant to open."""
    holed = Polygon((((0.0, 50.0), (1.0, 50.0), (1.0, 51.0), (0.0, 51.0)), ((0.4, 50.4), (0.6, 50.4), (0.5, 50.6))))

    assert one(Volume(holed, Band(), MORNING)).notes == (HOLES,)


@pytest.mark.parametrize(
    "title",
    [
        "Стрельбы",
        "实弹射击",
        "DLY 0100-0300 UTC, 0400-0600 UTC",
        "5100N00500E - 5200N00600E - 5200N00500E",
        "A) EGTT B) 2601010000 C) PERM",
    ],
)
def test_a_title_that_cannot_be_sent_or_would_be_misread_is_left_out(title: str) -> None:
    """The teleprinter has no Cyrillic, and words of the author must not become fields."""
    (draft,) = draft_notams(Announcement("N-1", "missile", title, (Volume(CIRCLE, Band(), MORNING),)))

    (area,) = read_back(draft.text).areas
    assert area.windows == MORNING
    assert TITLE_LEFT_OUT in draft.notes or "EGTT" in title


def test_a_line_and_a_point_get_the_least_width_that_can_be_said() -> None:
    """A line of no width closes nothing that can be flown around."""
    line = Corridor(((5.0, 50.0), (6.0, 50.5), (7.0, 50.5)), 0.0)

    assert "WI 0.01NM EITHER SIDE OF A LINE JOINING 500000N0050000E" in field(one(Volume(line, Band(), MORNING)), "E")
    assert "WI 0.01NM RADIUS OF 500000N0050000E" in field(one(Volume(Circle((5.0, 50.0), 0), Band(), MORNING)), "E")


@pytest.mark.parametrize("wrong", [{"region": "egtt"}, {"location": "EG"}, {"replaces": "1234"}])
def test_arguments_that_no_office_would_take_are_refused(wrong: dict[str, str]) -> None:
    """Location indicators and numbers have one form; anything else is a slip, or an injection of fields."""
    with pytest.raises(NotExpressible):
        draft_notams(announce(Volume(CIRCLE, Band(), MORNING)), **wrong)


def test_a_replacement_replaces_one_notam_only() -> None:
    """NOTAMR of one number twice is no chain any more."""
    volume = Volume(CIRCLE, Band(), (*MORNING, Window(SPRING + 20 * DAY, None)))
    (draft,) = draft_notams(announce(Volume(CIRCLE, Band(), MORNING)), replaces="A0123/26")

    assert "(_____/__ NOTAMR A0123/26\n" in draft.text
    with pytest.raises(NotExpressible, match="2 NOTAMs"):
        draft_notams(announce(volume), replaces="A0123/26")


@pytest.mark.parametrize("moment", [0, 4_102_444_800])
def test_years_that_two_digits_cannot_tell_are_refused(moment: int) -> None:
    """70 would be read as 2070."""
    with pytest.raises(NotExpressible, match="2000 to 2099"):
        draft_notams(announce(Volume(CIRCLE, Band(), (Window(moment, moment + HOUR),))))


def test_a_foot_is_a_foot() -> None:
    """Heights that were announced in feet come back to the foot, not to the next one."""
    assert one(Volume(CIRCLE, Band(0, "SFC", 1000 * FOOT_M, "AGL"), MORNING)).volumes[0].band.upper_m == 304.8
