"""The ladder: who is asked next."""

from hypothesis import given
from hypothesis import strategies as st

from openline.core.rules.ladder import Step, next_steps

DUTY = Step(1, "duty")
LAUNCHES = Step(2, "launch-desk", frozenset({"launch"}))
COMMAND = Step(2, "command")
STAFF = Step(3, "staff")
MINISTRY = Step(4, "ministry")
STEPS = st.builds(
    Step,
    st.integers(1, 5),
    st.sampled_from(["a", "b", "c"]),
    st.frozensets(st.sampled_from(["launch", "site"])),
    st.booleans(),
)


def test_the_next_level_is_offered_with_the_office_for_the_topic_first() -> None:
    """Who deals with launches is asked about launches before who deals with everything."""
    ladder = [MINISTRY, COMMAND, LAUNCHES, DUTY]

    assert next_steps(ladder, 1, "launch") == (LAUNCHES, COMMAND)
    assert next_steps(ladder, 1, "site") == (COMMAND,)
    assert next_steps(ladder, 2, "site") == (MINISTRY,)
    assert next_steps(ladder, 4, "site") == ()
    assert next_steps([], 1) == ()


def test_a_vacant_level_is_passed_over() -> None:
    """It rings in an empty room: time that a crisis does not have."""
    assert next_steps([DUTY, Step(2, "command", vacant=True), STAFF], 1) == (STAFF,)


@given(ladder=st.lists(STEPS, max_size=8), level=st.integers(1, 5), topic=st.sampled_from([None, "launch", "site"]))
def test_whoever_is_offered_is_above_and_the_same_in_any_order(
    ladder: list[Step], level: int, topic: str | None
) -> None:
    """Both nodes write the same next level into the same entry."""
    found = next_steps(ladder, level, topic)

    assert all(step.level > level and not step.vacant for step in found)
    assert len({step.level for step in found}) <= 1
    assert [s.office for s in found] == [s.office for s in next_steps(ladder[::-1], level, topic)]
