"""Who may release what, what goes first, and what a party reports by itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openline.core.errors import Misuse
from openline.core.rules import precedence, release, triggers
from openline.core.rules.precedence import ORDER
from openline.core.rules.release import NotReleased, ReleaseRule, check_release, release_rule


@pytest.mark.parametrize("element", ["distress", "receipt", "test", "signal"])
def test_what_saves_lives_takes_one_person_and_two_actions(element: str) -> None:
    """Nobody looks for a second officer while a crew is in the water; no charter can ask for it."""
    rule = release_rule(element, agreed={f"release.{element}": 2, f"office_keys.{element}": 2})

    assert rule == ReleaseRule(persons=1, office_key_holders=0, most_actions=2)


@pytest.mark.parametrize(
    ("element", "level"), [("launch", 1), ("suspend", 2), ("readout", 4), ("principal_message", 5), ("call_request", 4)]
)
def test_what_binds_a_state_takes_two_persons_and_the_office_key(element: str, level: int) -> None:
    """A stolen node must not be able to speak for a minister."""
    rule = release_rule(element, level=level)

    assert (rule.persons, rule.office_key_holders) == (2, 2)


def test_a_call_below_the_ministry_takes_one_person() -> None:
    """Duty officers who need a second signature to call one another stop calling."""
    assert release_rule("call_request", level=3) == release.ONE_PERSON
    assert release_rule("call_request", level=5).office_key_holders == 2


def test_naming_who_did_it_takes_two_persons() -> None:
    """An attribution that goes out on one person's word cannot be called back."""
    assert release_rule("account") == release.ONE_PERSON
    assert release_rule("account", attribution=True) == release.TWO_PERSONS
    assert release_rule("ceasefire_event", attribution=True).persons == 2


def test_a_charter_may_ask_for_more_never_for_less() -> None:
    """Parties add classes to the list; nothing on it can be agreed away."""
    agreed = {"release.question": 2, "release.launch": 0, "office_keys.launch": 0, "office_keys.call_request.staff": 2}

    assert release_rule("question", agreed=agreed).persons == 2
    assert release_rule("launch", agreed=agreed) == release.OFFICE_KEYS
    assert release_rule("call_request", level=3, agreed=agreed).office_key_holders == 2
    assert release_rule("call_request", level=2, agreed=agreed).office_key_holders == 0


def test_the_same_person_twice_is_one_person() -> None:
    """The two-person rule is about two heads, not two clicks."""
    with pytest.raises(NotReleased, match="same person"):
        check_release(release.TWO_PERSONS, ["olena", "olena"])
    with pytest.raises(NotReleased, match="2 people"):
        check_release(release.TWO_PERSONS, ["olena"])

    check_release(release.TWO_PERSONS, ["olena", "taras"])


def test_two_holders_of_the_office_key_sign() -> None:
    """Two signatures by one key are one holder."""
    people = ["olena", "taras"]

    with pytest.raises(NotReleased, match="holders"):
        check_release(release.OFFICE_KEYS, people, [b"k1", b"k1"])

    assert release.holders_missing(release.OFFICE_KEYS, [b"k1", b"k1"]) == 1
    check_release(release.OFFICE_KEYS, people, [b"k1", b"k2"])


def test_a_level_that_does_not_exist_is_refused() -> None:
    """It would otherwise fall through to the weakest rule."""
    with pytest.raises(Misuse):
        release_rule("call_request", level=6)


@pytest.mark.parametrize(
    ("element", "late", "start_in_s", "least"),
    [
        ("distress", False, None, "flash"),
        ("launch", False, 10 * 86_400, "immediate"),
        ("activity", False, 10 * 86_400, "routine"),
        ("activity", False, 3600, "priority"),
        ("activity", True, 3600, "immediate"),
        ("activity", True, -60, "flash"),
        ("activity", False, -60, "flash"),
        ("activity", False, -90 * 86_400, "priority"),
        ("activity", True, -90 * 86_400, "immediate"),
    ],
)
def test_late_notice_is_carried_first(element: str, late: bool, start_in_s: int | None, least: str) -> None:
    """A notice that arrives after its start is worth most in its first minute: it is flashed, not refused."""
    assert precedence.least_precedence(element, late=late, start_in_s=start_in_s) == least


@given(
    element=st.sampled_from([*precedence.LEAST, "activity"]),
    wished=st.sampled_from(ORDER),
    late=st.booleans(),
    start=st.none() | st.integers(-100_000, 100_000),
)
def test_an_author_may_raise_a_precedence_never_lower_it(
    element: str, wished: str, late: bool, start: int | None
) -> None:
    """Otherwise a tired officer could send a launch notice as routine."""
    used = precedence.usual_precedence(element, wished, late=late, start_in_s=start)
    least = precedence.least_precedence(element, late=late, start_in_s=start)

    assert ORDER.index(used) <= min(ORDER.index(wished), ORDER.index(least))
    assert precedence.usual_precedence(element, late=late, start_in_s=start) == least
    with pytest.raises(Misuse):
        precedence.usual_precedence(element, "urgent")


def test_only_what_is_actual_sounds() -> None:
    """An exercise that wakes a watch once too often is the reason why the real one is slept through."""
    sounding = {(urgency, status) for urgency in ORDER for status in ("actual", "exercise", "test")}

    assert {pair for pair in sounding if precedence.sounds(*pair)} == {("flash", "actual"), ("immediate", "actual")}


def test_an_own_incident_is_reminded_until_it_is_reported() -> None:
    """On 9 March 2022 a missile crossed a border and nobody told the other side: the question is asked at home."""
    fired = 1_646_833_380
    known = [("m1", "misfire", fired), ("l1", "laser", fired - 3600), ("x1", "other", fired)]

    late = triggers.reminders(known, reported=(), at=fired + 6 * 60 + 1)

    assert [(item.id, item.minutes_left) for item in late] == [("l1", -52), ("m1", -2)]
    assert triggers.reminders(known, reported={"m1", "l1"}, at=fired) == ()


def test_a_charter_sets_minutes_and_adds_classes() -> None:
    """What must be reported is agreed between neighbours."""
    agreed = {"trigger.misfire": 2, "trigger.balloon": 30, "question": 60}

    found = triggers.reminders([("m", "misfire", 0), ("b", "balloon", 0)], (), 0, agreed)

    assert [(item.id, item.due) for item in found] == [("m", 120), ("b", 1800)]
