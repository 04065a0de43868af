"""What is open stays open until it was answered, decided, taken note of as its kind asks, or closed by hand."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from openline.core.catalogue.receipts import Level
from openline.core.situation.needs import OURS, Facts, Need, closable, closes_as, need, needed

FACTS = st.builds(
    Facts,
    ours=st.booleans(),
    only_receipts=st.booleans(),
    evidence=st.booleans(),
    unusable=st.booleans(),
    arrived=st.booleans(),
    asks=st.booleans(),
    unanswered=st.booleans(),
    overdue=st.booleans(),
    noted=st.booleans(),
    taken=st.booleans(),
    level=st.none() | st.integers(min_value=1, max_value=9),
    closed=st.none() | st.sampled_from(Need),
)


@given(FACTS)
def test_neither_time_nor_an_alarm_that_was_taken_closes_anything(facts: Facts) -> None:
    """At three in the morning somebody presses a key so that it is quiet: that is no answer."""
    later = replace(facts, overdue=True, closed=None)
    taken = replace(later, noted=True, taken=True)

    if needed(facts) is not None:
        assert need(later) is not None
        assert need(taken) is not None


@given(FACTS)
def test_what_is_asked_and_not_answered_is_open_on_both_sides(facts: Facts) -> None:
    """Whatever else was receipted, taken or seen of it."""
    asked = replace(facts, asks=True, unanswered=True, only_receipts=False, closed=None)

    assert need(asked) is not None


@given(FACTS)
def test_what_nobody_here_has_cleared_or_answered_is_open(facts: Facts) -> None:
    """Opened is not understood: the step between is the one that failed before."""
    unread = replace(facts, ours=False, asks=False, level=None, only_receipts=False, closed=None)
    opened = replace(unread, level=int(Level.OPENED))
    clear = replace(unread, level=int(Level.UNDERSTOOD), unanswered=False, evidence=False, unusable=False)

    assert need(unread) is not None
    assert need(opened) is not None
    assert need(clear) is None


@given(FACTS, FACTS)
def test_closed_by_hand_holds_for_what_it_was_closed_as_and_no_more(before: Facts, after: Facts) -> None:
    """Who closed a question that was in flight has not closed the silence that follows."""
    found = need(replace(before, closed=None))
    if found is None:
        return
    closed = replace(after, closed=closes_as(found))

    now = needed(closed)
    assert need(closed) is (None if now is not None and closes_as(now) is closes_as(found) else now)
    assert need(replace(before, closed=closes_as(found))) is None


@given(FACTS)
def test_what_can_be_said_to_the_other_side_in_time_is_not_closed_by_hand(facts: Facts) -> None:
    """An officer cannot close what was never opened, nor a question that can still be answered in time."""
    found = needed(facts)

    if closable(facts):
        assert found not in (None, Need.OPEN, Need.SETTLE)
        assert found is not Need.ANSWER or facts.overdue
    if found in OURS:
        assert closable(facts), "what only the other side can end has a way out here"
