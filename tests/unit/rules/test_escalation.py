"""Escalation over time: whom it rings for next, when, and what ends it."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openline.core.rules.escalation import Ringing, Rise, Standing, Waiting, Why, standing

MIN = 60
DUTY, COMMAND, MINISTRY = 1, 2, 4
LADDER = (DUTY, COMMAND, MINISTRY)
FLASH = Waiting(since=1_000, open_within=5 * MIN)
"""Waits since 1,000; a person takes note of it within five minutes."""


def after(minutes: float, waiting: Waiting = FLASH, ladder: tuple[int, ...] = LADDER) -> Standing:
    return standing(waiting, ladder, 1_000 + int(minutes * MIN))


def at(minutes: float) -> int:
    return 1_000 + int(minutes * MIN)


def test_what_nobody_takes_climbs_the_ladder_step_by_step() -> None:
    """An empty chair must not be where a message ends; each level has as long as the one before."""
    assert [after(m).level for m in (0, 4.9, 5, 9.9, 10, 600)] == [DUTY, DUTY, COMMAND, COMMAND, MINISTRY, MINISTRY]
    assert after(600).rises == (Rise(at(5), COMMAND, Why.UNTAKEN), Rise(at(10), MINISTRY, Why.UNTAKEN))
    assert all(after(m).ringing is Ringing.ON for m in (0, 5, 10, 600))


def test_each_rise_rings_as_something_new() -> None:
    """Whoever is rung second has not heard the first ring."""
    assert [after(m).since for m in (0, 4, 6, 11)] == [at(0), at(0), at(5), at(10)]


@pytest.mark.parametrize("minutes", [0, 3, 5])
def test_a_word_on_the_record_ends_it(minutes: float) -> None:
    """What was said to the other side needs nobody to be woken for."""
    said = replace(FLASH, said=at(minutes))

    assert after(600, said) == Standing(Ringing.NOT, DUTY, at(0))


def test_where_a_higher_level_had_to_take_it_stays_told() -> None:
    """The command wants to read in the morning why it was woken."""
    said = replace(FLASH, said=at(7))

    assert after(600, said).rises == (Rise(at(5), COMMAND, Why.UNTAKEN),)
    assert (after(6, said).ringing, after(8, said).ringing) == (Ringing.ON, Ringing.NOT)


def test_taking_it_at_home_gives_time_and_no_more() -> None:
    """An alarm that was silenced by somebody who then fell asleep is an overlooked message."""
    taken = replace(FLASH, taken=(at(2),))

    assert [after(m, taken).ringing for m in (1, 2, 6.9, 7)] == [
        Ringing.ON, Ringing.NOT, Ringing.NOT, Ringing.ON,
    ]  # fmt: skip
    assert after(11.9, taken).level == DUTY
    assert after(12, taken).level == COMMAND


def test_the_top_of_the_ladder_rings_until_it_takes_it() -> None:
    """Above it there is nobody; silence there would be the end of the matter."""
    taken = replace(FLASH, taken=(at(200),))

    assert [after(m, taken).ringing for m in (199, 200, 204, 205)] == [
        Ringing.ON, Ringing.NOT, Ringing.NOT, Ringing.ON,
    ]  # fmt: skip


def test_an_answer_that_is_still_owed_is_called_to_mind_once_in_the_last_third() -> None:
    """Opened and forgotten is the commonest way for a question to go unanswered."""
    owed = replace(FLASH, said=at(1), due=at(15))

    assert [after(m, owed).ringing for m in (2, 9.9, 10, 14)] == [
        Ringing.NOT, Ringing.NOT, Ringing.ONCE, Ringing.ONCE,
    ]  # fmt: skip
    assert after(11, replace(owed, taken=(at(10.5),))).ringing is Ringing.NOT


def test_a_deadline_that_passed_unanswered_rings_for_the_next_level() -> None:
    """Whoever let it pass is not asked again; the one above decides, until somebody there has taken it."""
    owed = replace(FLASH, said=at(1), due=at(15))

    assert after(15, owed).rises == ()
    assert after(15.1, owed) == Standing(Ringing.ON, COMMAND, at(15), (Rise(at(15), COMMAND, Why.UNANSWERED),))
    assert after(600, replace(owed, taken=(at(16),))).ringing is Ringing.NOT
    assert after(20, owed).level == MINISTRY, "and the level above that, where nobody takes it either"


def test_an_answer_ends_all_of_it() -> None:
    """The caller states no deadline any more: what was answered is owed no longer."""
    assert after(600, replace(FLASH, said=at(1), due=None)).ringing is Ringing.NOT


def test_a_ladder_of_one_step_rings_on_there() -> None:
    """A party with one office has nobody else to wake, and says so by ringing on."""
    late = after(600, replace(FLASH, due=at(15)), (DUTY,))

    assert (late.level, late.ringing) == (DUTY, Ringing.ON)


waitings = st.builds(
    Waiting,
    since=st.integers(0, 100),
    open_within=st.integers(1, 50),
    due=st.none() | st.integers(100, 300),
    said=st.none() | st.integers(0, 400),
    taken=st.lists(st.integers(0, 400), max_size=5).map(lambda each: tuple(sorted(each))),
)


@settings(max_examples=500)
@given(waitings, st.lists(st.integers(1, 5), min_size=1, max_size=5, unique=True).map(sorted), st.integers(0, 400))
def test_it_only_ever_climbs_and_what_was_told_stays(waiting: Waiting, ladder: list[int], moment: int) -> None:
    """Who looks later sees what somebody saw before, and no level is rung that the ladder does not hold."""
    before, later = standing(waiting, ladder, moment), standing(waiting, ladder, moment + 1)

    assert later.rises[: len(before.rises)] == before.rises
    assert before.level <= later.level
    assert {rise.level for rise in later.rises} <= set(ladder)
    assert all(rise.at <= moment + 1 for rise in later.rises)


@given(waitings, st.integers(0, 400))
def test_nothing_that_was_never_taken_is_quiet(waiting: Waiting, moment: int) -> None:
    """Silence is always somebody's."""
    untouched = replace(waiting, said=None, taken=())

    assert standing(untouched, LADDER, max(moment, waiting.since)).ringing is Ringing.ON
