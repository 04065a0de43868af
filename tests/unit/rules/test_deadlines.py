"""Deadlines: nobody sends them, both nodes compute the same second."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openline.core.catalogue.every import CATALOGUE
from openline.core.catalogue.incidents import IncidentClass
from openline.core.errors import Misuse
from openline.core.rules import deadlines, precedence, release, triggers
from openline.core.rules.deadlines import Verdict
from openline.core.rules.precedence import ORDER

CLOCK = st.integers(1_700_000_000, 1_900_000_000)
WORDS = st.dictionaries(
    st.sampled_from(
        [f"question{topic}{end}" for topic in ("", ".launch") for end in ("", *(f".{urgency}" for urgency in ORDER))]
    ),
    st.integers(60, 1_000_000),
)


@pytest.mark.parametrize(
    ("element", "urgency", "qualifiers", "seconds"),
    [
        ("question", "routine", (), 48 * 3600),
        ("question", "flash", (), 15 * 60),
        ("question", "routine", ("launch",), 3600),
        ("question", "flash", ("launch",), 5 * 60),
        ("question", "routine", ("weather",), 48 * 3600),
        ("call_request", "routine", ("ministry",), 48 * 3600),
        ("call_request", "routine", ("duty",), 5 * 60),
        ("account", "priority", (), 48 * 3600),
    ],
)
def test_a_deadline_follows_element_precedence_and_topic_or_level(
    element: str, urgency: str, qualifiers: tuple[str, ...], seconds: int
) -> None:
    """A minister answers in two days, the duty officer in five minutes: one number for both would be wrong twice."""
    assert deadlines.time_allowed(element, urgency, qualifiers=qualifiers) == seconds


def test_the_charter_stands_before_our_numbers() -> None:
    """Deadlines are agreed, not ours to set."""
    agreed = {"question": 7200, "position": 600}

    assert deadlines.time_allowed("question", deadlines=agreed) == 7200
    assert deadlines.time_allowed("question", "flash", agreed) == 15 * 60
    assert deadlines.time_allowed("position", deadlines=agreed) == 600


def test_what_is_urgent_is_never_due_after_what_is_not() -> None:
    """A charter that gives every question five minutes must not leave a flash question its fifteen."""
    assert deadlines.time_allowed("question", "flash", {"question": 300}) == 300


def test_nothing_is_owed_where_no_word_says_so() -> None:
    """An activity is not a question: silence after it is no answer missing."""
    assert deadlines.time_allowed("activity") is None
    assert deadlines.respond_by(0, 0, "activity") is None
    assert deadlines.verdict(None, 10**12, received=False, answered=False) is Verdict.OPEN
    with pytest.raises(Misuse):
        deadlines.time_allowed("question", "urgent")


def test_time_to_answer_runs_from_receipt_when_that_is_later() -> None:
    """A question that lay two days on a stick is not overdue when it arrives."""
    assert deadlines.respond_by(1000, None, "question", "flash") == 1000 + 900
    assert deadlines.respond_by(1000, 50_000, "question", "flash") == 50_900
    assert deadlines.respond_by(1000, 700, "question", "flash") == 1000 + 900


def test_a_peer_cannot_put_a_deadline_off_by_its_clock() -> None:
    """A receipt that claims the year 9999 counts as the longest carriage, which the charter may set."""
    assert deadlines.respond_by(1000, 253_402_300_799, "question", "flash") == 1000 + 7 * 86_400 + 900
    assert deadlines.respond_by(1000, 253_402_300_799, "question", "flash", {"carriage": 60}) == 1000 + 60 + 900
    assert deadlines.stand_by(1000, 253_402_300_799, 1, {"carriage": 60}) == 1000 + 60 + 60


@given(clock=CLOCK, drift=st.integers(-300, 300), took=st.integers(0, 100), urgency=st.sampled_from(ORDER))
def test_clocks_five_minutes_apart_move_a_deadline_by_no_more(clock: int, drift: int, took: int, urgency: str) -> None:
    """Both nodes read the same two numbers from the record; a wrong clock costs its error, never the agreement."""
    right = deadlines.respond_by(clock, clock + took, "question", urgency)
    seen = deadlines.respond_by(clock, clock + took + drift, "question", urgency)

    assert right is not None
    assert seen is not None
    assert abs(seen - right) <= abs(drift)
    assert seen >= clock + (deadlines.time_allowed("question", urgency) or 0)


@given(agreed=WORDS, topic=st.sampled_from([(), ("launch",)]))
def test_more_urgent_is_never_due_later(agreed: dict[str, int], topic: tuple[str, ...]) -> None:
    """Whatever a charter says."""
    allowed = [deadlines.time_allowed("question", urgency, agreed, topic) or 0 for urgency in ORDER]

    assert allowed == sorted(allowed)


def test_silence_is_no_answer_only_where_the_machine_received() -> None:
    """No answer and not delivered are two facts; in 2022 nobody could say which it was."""
    due = 1000

    assert deadlines.verdict(due, 1000, received=True, answered=False) is Verdict.OPEN
    assert deadlines.verdict(due, 1001, received=True, answered=False) is Verdict.NO_ANSWER
    assert deadlines.verdict(due, 1001, received=False, answered=False) is Verdict.NOT_DELIVERED
    assert deadlines.verdict(due, 9999, received=True, answered=True) is Verdict.ANSWERED


def test_stand_by_sets_a_new_deadline_from_when_it_was_said() -> None:
    """`Stand by 20 minutes` is a promise: sooner than the old deadline, or later, it counts in its place."""
    assert deadlines.stand_by(1000, 1030, 20) == 1030 + 1200
    assert deadlines.stand_by(1000, None, 20) == 1000 + 1200
    assert deadlines.stand_by(0, 0, 10**9) == 7 * 86_400
    assert deadlines.stand_by(50, 0, -5) == 50


def test_a_crisis_keeps_its_rhythm() -> None:
    """Received in 1 minute, holding reply in 5, first facts in 15, call in 30, joint sheet in 60; late is missed."""
    beats = deadlines.rhythm(0, {"received": 30, "holding_reply": 301}, 1000)

    assert [(beat.step, beat.due, beat.missed) for beat in beats] == [
        ("received", 60, False),
        ("holding_reply", 300, True),
        ("first_facts", 900, True),
        ("call", 1800, False),
        ("joint_sheet", 3600, False),
    ]
    assert deadlines.rhythm(0, {}, 0, {"crisis.received": 5})[0].due == 5


def test_every_rule_names_an_element_of_the_catalogue() -> None:
    """A rule for a name that nothing bears is never applied, and nobody notices."""
    names = {cls.name.lower() for cls in CATALOGUE.values()}
    notions = {"opened", "line_check", "carriage"}  # a step of receipt, a TEST answered by hand, the longest way

    assert {word.split(".")[0] for word in deadlines.DEFAULTS} - names == notions
    assert set(precedence.LEAST) <= names
    assert {word.split(".")[0] for word in release.TABLE} <= names


def test_every_trigger_names_a_class_of_incident() -> None:
    """The reminder offers to write the account: its class has to exist."""
    assert set(triggers.TRIGGERS) <= {member.name.lower() for member in IncidentClass}
