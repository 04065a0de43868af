"""How far two clocks are apart, as far as the record tells."""

from hypothesis import given
from hypothesis import strategies as st

from openline.core.rules.clocks import Apart, apart


def test_an_answer_that_came_at_once_bounds_the_clocks_closely() -> None:
    """Asked at 100, answered at 101, seen at 101: nobody is further off than two seconds."""
    assert apart([(101, 100)], [(101, 101)]) == Apart(-1, 2)
    assert Apart(-1, 2).within == 2


def test_an_entry_that_seems_older_than_what_it_answers_shows_a_clock_that_is_behind() -> None:
    """It knew ours, so it was written later; its clock says that it was not."""
    found = apart([(40, 100)], [])

    assert (found.most, found.surely) == (-59, 59)
    assert found.within is None, "how far behind it is, nothing says"


def test_an_entry_of_the_future_shows_a_clock_that_is_ahead() -> None:
    """It was here at 100 and says 400."""
    assert apart([], [(400, 100)]).surely == 299


def test_bounds_that_exclude_each_other_say_nothing() -> None:
    """A clock was set in between, or somebody did not tell the truth."""
    found = apart([(40, 100)], [(400, 100)])

    assert found.contradict
    assert (found.surely, found.within) == (0, None)


def test_without_entries_nothing_is_known() -> None:
    """Not measured is not in step."""
    assert (apart([], []).within, apart([], []).surely) == (None, 0)


pairs = st.lists(st.tuples(st.floats(0, 1e6), st.floats(0, 600)), max_size=6)


@given(st.floats(-5000, 5000), pairs, pairs)
def test_the_true_distance_always_lies_between_the_bounds(ahead: float, asked: object, told: object) -> None:
    """Whatever took how long on the way."""
    assert isinstance(asked, list)
    assert isinstance(told, list)
    theirs_followed = [(int(at + took + ahead), int(at)) for at, took in asked]
    ours_followed = [(int(at + ahead), int(at + took)) for at, took in told]
    found = apart(theirs_followed, ours_followed)

    assert found.least is None or found.least <= ahead + 1
    assert found.most is None or found.most >= ahead - 1
    assert not found.contradict
