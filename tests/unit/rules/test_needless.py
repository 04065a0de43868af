"""Which alarms of a week nobody needed."""

from dataclasses import replace

from openline.core.rules.needless import Alarm, Count, Needless, counts, needless

WEEK = 1_000_000
TAKEN = Alarm("a", "1", "text 1", "flash", WEEK, real=True, taken=WEEK + 60)
LATER = WEEK + 7_200


def test_what_was_taken_and_led_to_nothing_was_not_needed() -> None:
    """A watch that is woken for nothing learns to sleep through."""
    answered = replace(TAKEN, entry="2", said="text 2", followed=True)

    assert needless([TAKEN, answered], LATER) == ((TAKEN, Needless.NOTHING_FOLLOWED),)


def test_what_still_waits_or_was_just_taken_is_not_judged() -> None:
    """The hour after which something may follow has not gone."""
    waits = replace(TAKEN, entry="2", said="text 2", taken=None)

    assert needless([TAKEN, waits], WEEK + 600) == ()


def test_the_same_again_within_the_hour_was_not_needed() -> None:
    """Whoever did not hear it the first time is not helped by a second that says the same; a day later it is news."""
    first = replace(TAKEN, followed=True)
    again, next_day = replace(first, entry="2", at=WEEK + 600), replace(first, entry="3", at=WEEK + 86_400)

    assert needless([next_day, again, first], WEEK + 90_000) == ((again, Needless.AGAIN),)


def test_an_exercise_counts_as_not_needed_and_what_happened_here_does_not() -> None:
    """What rang for nobody is told apart; an own event asks for no answer to the other side."""
    drill = replace(TAKEN, entry="2", real=False, followed=True)
    own = replace(TAKEN, entry="3", said="", at_home=True)

    assert needless([drill, own], LATER) == ((drill, Needless.NOT_REAL),)


def test_counts_stand_by_line_and_precedence_with_the_slowest() -> None:
    """A number a week is what an administrator can act on."""
    waits = Alarm("b", "9", "", "immediate", WEEK, real=True)

    assert counts([TAKEN, replace(TAKEN, entry="2", said="x", followed=True, taken=WEEK + 300), waits], LATER) == (
        Count("a", "flash", 2, 1, 300),
        Count("b", "immediate", 1, 0, 7_200),
    )
