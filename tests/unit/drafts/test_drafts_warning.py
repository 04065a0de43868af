"""The forms of a navigational warning: hazard, times, lettered areas, cancellation, and what is refused."""

import pytest
from drafts_world import DAY, SPRING, announce, read_back

from openline.core.space.volume import Band, Circle, Corridor, Footprint, Polygon, Volume, Window
from openline.interop.drafts.announcement import CONTACT_LEFT_OUT, Announcement, NotExpressible
from openline.interop.drafts.warning import HEIGHTS, draft_warning

HOUR = 3600
CIRCLE = Circle((5.0, 50.0), 1852.0)
WINDOW = (Window(SPRING, SPRING + HOUR),)


def body(*volumes: Volume) -> str:
    """The text of paragraph 1 in one line."""
    text = draft_warning(Announcement("N-1", "live_firing", "", volumes)).text
    return " ".join(text.split("\n1. ")[1].split("\n2. ")[0].split())


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (CIRCLE, "IN AREA WITHIN 1 MILE OF 50-00.00N 005-00.00E."),
        (Circle((-5.5, -50.25), 926.0), "IN AREA WITHIN 0.5 MILES OF 50-15.00S 005-30.00W."),
        (Circle((180.0, 0.0), 0.0), "IN 00-00.00N 180-00.00E."),
        (
            Corridor(((5.0, 50.0), (6.0, 50.5)), 9260.0),
            "IN AREA WITHIN 5 MILES OF TRACKLINE JOINING 50-00.00N 005-00.00E, 50-30.00N 006-00.00E.",
        ),
        (
            Corridor(((5.0, 50.0), (6.0, 50.5)), 0.0),
            "IN AREA ALONG TRACKLINE JOINING 50-00.00N 005-00.00E, 50-30.00N 006-00.00E.",
        ),
        (
            Polygon((((5.0, 50.0), (6.0, 50.0), (6.0, 51.0)),)),
            "IN AREA BOUND BY 50-00.00N 005-00.00E, 50-00.00N 006-00.00E, 51-00.00N 006-00.00E.",
        ),
    ],
)
def test_every_shape_has_the_words_of_warnings_in_force(place: Footprint, words: str) -> None:
    """Officers plot by phrase; a new one costs them a question."""
    assert body(Volume(place, Band(), WINDOW)) == f"GUNNERY EXERCISES 310000Z TO 310100Z MAR 26 {words}"


@pytest.mark.parametrize(
    ("windows", "words"),
    [
        ([(0, 1)], "310000Z TO 310100Z MAR 26"),
        ([(0, 25)], "310000Z MAR 26 TO 010100Z APR 26"),
        ([(0, 1), (30, None)], "310000Z TO 310100Z MAR 26 AND 010600Z APR 26 UNTIL FURTHER NOTICE"),
        ([(24, 28), (48, 52), (72, 76)], "0000Z TO 0400Z DAILY 01 THRU 03 APR 26"),
        ([(22, 26), (46, 50), (70, 74)], "2200Z TO 0200Z DAILY 31 MAR 26 THRU 02 APR 26"),
        ([(24, 25), (48, 49)], "010000Z TO 010100Z APR 26 AND 020000Z TO 020100Z APR 26"),
        ([(22, 24), (46, 48), (70, 72)], "2200Z TO 0000Z DAILY 31 MAR 26 THRU 02 APR 26"),
    ],
)
def test_times_are_date_time_groups_with_month_and_year(windows: list[tuple[int, int | None]], words: str) -> None:
    """The number and the time of issue, which tell the year of a published warning, are still to come."""
    spans = tuple(Window(SPRING + a * HOUR, None if b is None else SPRING + b * HOUR) for a, b in windows)

    assert f"GUNNERY EXERCISES {words} IN AREA" in body(Volume(CIRCLE, Band(), spans))


def test_alternates_stay_alternates() -> None:
    """A reserve day is free again once the launch has gone; a ship has to know which day that is."""
    windows = (*WINDOW, Window(SPRING + DAY, SPRING + DAY + HOUR, True))

    draft = draft_warning(announce(Volume(CIRCLE, Band(), windows)))

    assert "310000Z TO 310100Z MAR 26, ALTERNATE 010000Z TO 010100Z APR 26" in " ".join(draft.text.split())
    assert read_back(draft.text).areas[0].windows == windows


def test_areas_with_the_same_times_share_them() -> None:
    """Said once, they cannot come to differ by a slip of typing."""
    other = Circle((6.0, 50.0), 1852.0)

    assert body(Volume(CIRCLE, Band(), WINDOW), Volume(other, Band(), WINDOW)) == (
        "GUNNERY EXERCISES 310000Z TO 310100Z MAR 26 IN AREAS: A. WITHIN 1 MILE OF 50-00.00N 005-00.00E. "
        "B. WITHIN 1 MILE OF 50-00.00N 006-00.00E."
    )


def test_a_warning_cancels_itself_an_hour_after_all_is_over() -> None:
    """As the coordinators do; what has no end is cancelled by another warning."""
    draft = draft_warning(announce(Volume(CIRCLE, Band(), WINDOW)), cancels=["HYDROPAC 750/26", "HYDROPAC 751/26"])
    lasting = draft_warning(announce(Volume(CIRCLE, Band(), (Window(SPRING, None),))))

    assert draft.text.endswith("2. CANCEL HYDROPAC 750/26, HYDROPAC 751/26.\n3. CANCEL THIS MSG 310200Z MAR 26.\n")
    assert read_back(draft.text).cancels == ("HYDROPAC 750/26", "HYDROPAC 751/26")
    assert read_back(draft.text).cancelled_at == SPRING + 2 * HOUR
    assert "CANCEL" not in lasting.text


def test_heights_are_left_out_with_a_note() -> None:
    """A band that begins high is safe for ships; the author may then not want a warning at all."""
    high = draft_warning(announce(Volume(CIRCLE, Band(6_000, "MSL", 12_000, "MSL"), WINDOW)))
    low = draft_warning(announce(Volume(CIRCLE, Band(0, "SFC", None, None), WINDOW)))

    assert high.notes == (HEIGHTS,)
    assert low.notes == ()


def test_no_number_and_no_time_of_issue_are_made_up() -> None:
    """Both are the coordinator's; the text says at once that it is a draft."""
    draft = draft_warning(announce(Volume(CIRCLE, Band(), WINDOW)), series="HYDROLANT", sea="North Sea.")

    assert draft.text.startswith(
        "DRAFT FOR THE PUBLISHING AUTHORITY. NOT PUBLISHED.\nDDHHMMZ MMM YY\nHYDROLANT ____/__(__).\nNORTH SEA.\n1. "
    )


def test_a_contact_that_would_be_misread_is_left_out() -> None:
    """`CANCEL THIS MSG` in words from outside would end the warning."""
    draft = draft_warning(announce(Volume(CIRCLE, Band(), WINDOW), contact="CANCEL THIS MSG 010000Z JAN 26"))

    assert CONTACT_LEFT_OUT in draft.notes
    assert "JAN" not in draft.text


@pytest.mark.parametrize("series", ["HYDROPAC 1", "NAVAREA XXII", "NAVTEX", "NAVAREA IIII", ""])
def test_series_that_do_not_exist_are_refused(series: str) -> None:
    """There are twenty-one NAVAREAs and three HYDRO series; a slip here goes to the wrong ocean."""
    with pytest.raises(NotExpressible):
        draft_warning(announce(Volume(CIRCLE, Band(), WINDOW)), series=series)


@pytest.mark.parametrize(
    "series", ["NAVAREA I", "NAVAREA IV", "NAVAREA IX", "NAVAREA XVIII", "NAVAREA XXI", "HYDROARC"]
)
def test_all_series_share_the_form(series: str) -> None:
    """The coordinators' resolution asks for the same order of facts everywhere."""
    assert f"\n{series} ____/__" in draft_warning(announce(Volume(CIRCLE, Band(), WINDOW)), series=series).text


def test_more_areas_than_letters_and_numbers_of_no_warning_are_refused() -> None:
    """After Z comes a second warning, not AA: nobody plots thirty areas from one text."""
    many = tuple(Volume(Circle((float(at), 50.0), 1852.0), Band(), WINDOW) for at in range(27))

    with pytest.raises(NotExpressible, match="26 areas"):
        draft_warning(Announcement("N-1", "missile", "", many))
    with pytest.raises(NotExpressible, match="no number"):
        draft_warning(announce(Volume(CIRCLE, Band(), WINDOW)), cancels=["750"])
