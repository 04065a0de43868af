"""When the desk is warned that a function has not said that it has what it was passed."""

import pytest

from openline.core.rules.onward import LATEST_S, LEAST_S, PATIENCE_S, Stage, presses_at, stage, warns_at

HOUR = 3_600


@pytest.mark.parametrize(
    ("left", "precedence", "after"),
    [
        (4 * HOUR, "routine", 2 * HOUR),
        (HOUR, "routine", 30 * 60),
        (40 * 60, "routine", 10 * 60),
        (20 * 60, "routine", 5 * 60),
        (80, "routine", 40),
        (30 * 86_400, "routine", 6 * HOUR),
        (4 * HOUR, "flash", 120),
        (4 * HOUR, "priority", HOUR),
    ],
)
def test_the_first_warning_comes_while_there_is_time_to_ask(left: int, precedence: str, after: int) -> None:
    """At half of what is left, half an hour before where that is earlier, and sooner for what is urgent."""
    assert warns_at(1_000, 1_000 + left, precedence) == 1_000 + after


@pytest.mark.parametrize("precedence", PATIENCE_S)
@pytest.mark.parametrize("left", [1, 59, 61, 119, 600, LATEST_S, LATEST_S + 1, 3 * HOUR, 90 * 86_400])
def test_whatever_the_window_it_is_warned_before_it_opens_and_then_pressed(left: int, precedence: str) -> None:
    """No notice is passed on so late that the warning comes after the fact."""
    begins = 5_000 + left
    warned, pressed = warns_at(5_000, begins, precedence), presses_at(5_000, begins, precedence)

    assert 5_000 <= warned <= pressed <= begins
    if left > 1:
        assert warned < begins


def test_a_receipt_grows_more_pressing_as_time_runs_out() -> None:
    """From quiet to a mark, to a ring, to the loudest when the window has opened."""
    begins = 4 * HOUR
    seen = [stage(0, begins, "routine", at) for at in (0, 2 * HOUR - 1, 2 * HOUR, 3 * HOUR, begins - 1, begins)]

    assert seen == [Stage.WAITING, Stage.WAITING, Stage.MISSING, Stage.URGENT, Stage.URGENT, Stage.LATE]


def test_what_has_begun_is_asked_for_after_a_minute() -> None:
    """Live firing that is under way leaves nobody half of anything."""
    assert warns_at(1_000, 900, "routine") == 1_000 + LEAST_S
    assert stage(1_000, 900, "routine", 1_000 + LEAST_S) is Stage.LATE


def test_what_has_no_window_is_asked_for_by_its_precedence() -> None:
    """A question to the sensor desk is as urgent as it says."""
    assert warns_at(0, None, "flash") == PATIENCE_S["flash"]
    assert stage(0, None, "flash", PATIENCE_S["flash"] * 2) is Stage.URGENT
