"""Hours of offices: over midnight, over changes of clocks, on holidays."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openline.core.errors import Misuse
from openline.core.rules import hours, local_time
from openline.core.rules.hours import ALWAYS, InvalidHours, OfficeHours, Opening
from openline.node.zones import UnknownZone, zone

ZONES = ("UTC", "Europe/Kyiv", "Asia/Shanghai", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu")
NAMED = st.sampled_from(ZONES)
MOMENT = st.integers(1_577_836_800, 1_893_456_000)  # 2020 to 2029
OPENING = st.integers(0, 1439).flatmap(
    lambda opens: st.builds(Opening, st.integers(1, 7), st.just(opens), st.integers(opens + 1, 2880))
)
OPENINGS = st.lists(OPENING, max_size=10, unique=True)
OFFICE = OfficeHours(tuple(Opening(day, 9 * 60, 17 * 60) for day in range(1, 6)))
NIGHTS = OfficeHours(tuple(Opening(day, 22 * 60, 30 * 60) for day in range(1, 8)))


def moment(text: str, name: str = "UTC", fold: int = 0) -> int:
    there = datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(name), fold=fold)
    return int(there.timestamp())


def days(text: str) -> int:
    return (date.fromisoformat(text) - date(1970, 1, 1)).days


def test_an_office_is_reached_in_its_own_daytime() -> None:
    """A minister's staff in Beijing is at work while Washington sleeps: UTC alone would not show it."""
    beijing = zone("Asia/Shanghai")

    assert hours.reachable(OFFICE, moment("2026-11-16T01:00"), beijing)
    assert not hours.reachable(OFFICE, moment("2026-11-16T09:00"), beijing)
    assert not hours.reachable(OFFICE, moment("2026-11-14T03:00"), beijing)


def test_opening_and_closing_are_to_the_second() -> None:
    """The first moment of the day is in, the last is out: two shifts never both answer, nor neither."""
    kyiv = zone("Europe/Kyiv")
    opens, closes = moment("2026-11-16T09:00", "Europe/Kyiv"), moment("2026-11-16T17:00", "Europe/Kyiv")

    assert not hours.reachable(OFFICE, opens - 1, kyiv)
    assert hours.reachable(OFFICE, opens, kyiv)
    assert not hours.reachable(OFFICE, closes, kyiv)
    assert hours.next_opening(OFFICE, opens - 1, kyiv) == opens
    assert hours.next_closing(OFFICE, opens, kyiv) == closes
    assert hours.next_opening(OFFICE, opens, kyiv) == opens + 86_400


def test_a_night_shift_reaches_over_midnight() -> None:
    """22:00 to 06:00 is one watch, also from Sunday to Monday."""
    kyiv = zone("Europe/Kyiv")
    sunday = OfficeHours((Opening(7, 22 * 60, 30 * 60),))

    assert hours.reachable(sunday, moment("2026-11-16T05:59", "Europe/Kyiv"), kyiv)
    assert not hours.reachable(sunday, moment("2026-11-17T05:59", "Europe/Kyiv"), kyiv)
    assert hours.next_closing(sunday, moment("2026-11-15T23:00", "Europe/Kyiv"), kyiv) == moment(
        "2026-11-16T06:00", "Europe/Kyiv"
    )


def test_an_opening_in_the_hour_that_is_skipped_begins_at_the_leap() -> None:
    """On 29 March 2026 Kyiv has no 03:30: whoever opens then is there at 04:00, which is when 03:00 would have been."""
    kyiv = zone("Europe/Kyiv")
    early = OfficeHours((Opening(7, 3 * 60 + 30, 8 * 60),))

    opening = hours.next_opening(early, moment("2026-03-28T12:00"), kyiv)

    assert opening == moment("2026-03-29T01:00")


def test_an_opening_wholly_inside_the_leap_does_not_take_place() -> None:
    """It has no second of its own; the next one is a week later."""
    brief = OfficeHours((Opening(7, 3 * 60 + 10, 3 * 60 + 50),))

    opening = hours.next_opening(brief, moment("2026-03-28T12:00"), zone("Europe/Kyiv"))

    assert opening == moment("2026-04-05T03:10", "Europe/Kyiv")


def test_nobody_opens_twice_when_clocks_are_put_back() -> None:
    """On 25 October 2026 Kyiv shows 03:30 twice: who opens then opens once, and stays over both."""
    kyiv = zone("Europe/Kyiv")
    early = OfficeHours((Opening(7, 3 * 60 + 30, 8 * 60),))
    first, second = (moment("2026-10-25T03:30", "Europe/Kyiv", fold) for fold in (0, 1))

    assert hours.next_opening(early, moment("2026-10-24T12:00"), kyiv) == first
    assert hours.reachable(early, second - 1800, kyiv)
    assert hours.next_opening(early, first, kyiv) == moment("2026-11-01T03:30", "Europe/Kyiv")


def test_nothing_begins_on_a_holiday_but_the_watch_of_the_night_before_stays() -> None:
    """Holidays are local dates of the author. The one who came at 22:00 goes home at 06:00."""
    kyiv = zone("Europe/Kyiv")
    nights = OfficeHours(NIGHTS.openings, frozenset({days("2026-12-25")}))

    assert hours.reachable(nights, moment("2026-12-25T05:00", "Europe/Kyiv"), kyiv)
    assert not hours.reachable(nights, moment("2026-12-25T23:00", "Europe/Kyiv"), kyiv)
    assert hours.next_opening(nights, moment("2026-12-25T05:00", "Europe/Kyiv"), kyiv) == moment(
        "2026-12-26T22:00", "Europe/Kyiv"
    )


def test_around_the_clock_never_opens_and_never_closes() -> None:
    """Shifts that meet are one: a change of watch is no closing. An empty rule never opens."""
    kyiv, at = zone("Europe/Kyiv"), moment("2026-11-16T12:00")

    assert hours.reachable(ALWAYS, at, kyiv)
    assert hours.next_closing(ALWAYS, at, kyiv) is None
    assert hours.next_opening(ALWAYS, at, kyiv) is None
    assert not hours.reachable(OfficeHours(()), at, kyiv)
    assert hours.next_opening(OfficeHours(()), at, kyiv) is None
    assert hours.next_closing(OfficeHours(()), at, kyiv) is None


def test_a_holiday_interrupts_what_is_around_the_clock() -> None:
    """The closing is found though it is months away."""
    closed = OfficeHours(ALWAYS.openings, frozenset({days("2027-05-01")}))
    at = moment("2026-11-16T12:00")

    assert hours.next_closing(closed, at, local_time.UTC) == moment("2027-05-01T00:00")
    assert hours.next_opening(closed, at, local_time.UTC) == moment("2027-05-02T00:00")


@pytest.mark.parametrize("opening", [(0, 0, 60), (8, 0, 60), (1, 1440, 1500), (1, -1, 60), (1, 0, 0), (1, 0, 2881)])
def test_hours_that_name_no_time_cannot_be_built(opening: tuple[int, int, int]) -> None:
    """An office published with them could never be looked up."""
    with pytest.raises(InvalidHours):
        Opening(*opening)


def test_hours_are_read_from_the_form_in_which_they_travel() -> None:
    """No hours at all is around the clock; holidays are dates, given by their midnight UTC."""
    assert hours.office_hours(None) == ALWAYS
    assert hours.office_hours([(1, 540, 1020)], [moment("2026-12-25T00:00")]) == OfficeHours(
        (Opening(1, 540, 1020),), frozenset({days("2026-12-25")})
    )
    with pytest.raises(InvalidHours):
        hours.office_hours([(1, 540, 540)])


@given(name=NAMED, at=MOMENT)
def test_the_first_moment_of_a_wall_time_agrees_with_another_reader(name: str, at: int) -> None:
    """zoneinfo's own conversion of local times is the other opinion, except where it knows two answers or none."""
    info = ZoneInfo(name)
    there = datetime.fromtimestamp(at, info)
    wall = at + int(there.utcoffset().total_seconds())  # type: ignore[union-attr]

    found = local_time.first_moment(wall, zone(name))

    assert found == int(there.replace(fold=0).timestamp())


@given(name=NAMED, wall=MOMENT, later=st.integers(0, 200_000))
def test_moments_follow_the_wall_clock(name: str, wall: int, later: int) -> None:
    """Never backwards, and never before the clock shows it."""
    here = zone(name)
    found = local_time.first_moment(wall, here)

    assert found <= local_time.first_moment(wall + later, here)
    assert found + here(found) >= wall > found - 1 + here(found - 1)


@given(openings=OPENINGS, name=NAMED, at=MOMENT, closed=st.frozensets(st.integers(0, 20), max_size=5))
def test_opening_and_closing_agree_with_reachable(
    openings: list[Opening], name: str, at: int, closed: frozenset[int]
) -> None:
    """Three answers from one rule: they must never contradict one another on one screen."""
    here = zone(name)
    day = local_time.local_day(at, here)
    rule = OfficeHours(tuple(openings), frozenset(day + number - 3 for number in closed))

    opens, closes = hours.next_opening(rule, at, here), hours.next_closing(rule, at, here)

    if opens is not None:
        assert opens > at
        assert hours.reachable(rule, opens, here)
        assert not hours.reachable(rule, opens - 1, here)
    if closes is not None:
        assert closes > at
        assert hours.reachable(rule, closes - 1, here)
        assert not hours.reachable(rule, closes, here)
    if hours.reachable(rule, at, here):
        assert opens is None or (closes is not None and opens > closes)
    else:
        assert (opens is None) == (not openings)
        assert closes is None or (opens is not None and opens < closes)


@given(openings=OPENINGS, name=NAMED, at=MOMENT)
def test_no_office_is_open_longer_than_its_shifts(openings: list[Opening], name: str, at: int) -> None:
    """Openings by plain counting of each minute's wall clock, over a week without a change of clocks."""
    here = zone(name)
    if len({here(at + number * 3600) for number in range(-72, 24 * 10)}) > 1:
        return
    rule = OfficeHours(tuple(openings))

    wall = datetime.fromtimestamp(at + here(at), UTC)
    minute = wall.hour * 60 + wall.minute
    yesterday = wall - timedelta(days=1)
    expected = any(
        opening.opens_min <= minute + since < opening.closes_min
        for opening in openings
        for day, since in ((wall, 0), (yesterday, 1440))
        if opening.weekday == day.isoweekday()
    )

    assert hours.reachable(rule, at, here) == expected


@pytest.mark.parametrize("name", ["", "Mars/Olympus", "../../etc/passwd", "/etc/passwd", "Europe/Kyiv\n", "Europe"])
def test_a_zone_that_is_not_in_the_list_is_refused(name: str) -> None:
    """The name may come from a peer: it must never become a path."""
    with pytest.raises(UnknownZone) as refused:
        zone(name)

    assert isinstance(refused.value, Misuse)


def test_a_zone_answers_for_every_moment() -> None:
    """A peer's time may be absurd; the fold must not stop for it."""
    kyiv = zone("Europe/Kyiv")

    assert (kyiv(-(10**15)), kyiv(10**15)) == (10800, 7200)
