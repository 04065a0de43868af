"""Sums over linked activities: a plan that is split is counted whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openline.core.errors import Misuse
from openline.core.rules import thresholds
from openline.core.rules.thresholds import Part, Threshold


def test_two_parts_of_7000_raise_the_flag_of_9000() -> None:
    """One exercise split into two was the way round the threshold."""
    parts = [
        Part("north", "exercise", {"troops": 7_000}, ("zapad",)),
        Part("south", "exercise", {"troops": 7_000}, ("zapad",)),
    ]

    flags = thresholds.flags(parts)

    assert [(flag.threshold.code, flag.threshold.least, flag.total) for flag in flags] == [
        ("notification", 9_000, 14_000),
        ("observation", 13_000, 14_000),
    ]
    assert all(flag.only_together and flag.parts == ("north", "south") for flag in flags)


def test_parts_that_are_not_linked_are_not_summed() -> None:
    """Two exercises at the two ends of a country are two exercises, until someone links them."""
    parts = [Part("north", "exercise", {"troops": 7_000}), Part("south", "exercise", {"troops": 7_000})]

    assert thresholds.flags(parts) == ()


def test_links_count_from_either_side_and_over_others() -> None:
    """Only one author may name a link; three parts in a chain are one plan."""
    parts = [
        Part("a", "exercise", {"tanks": 100}),
        Part("b", "exercise", {"tanks": 100}, ("a", "c")),
        Part("c", "patrol", {"tanks": 60}),
        Part("d", "exercise", {"tanks": 249}),
    ]

    (flag,) = thresholds.flags(parts)

    assert (flag.total, flag.parts, flag.only_together) == (260, ("a", "b", "c"), True)


def test_what_is_not_stated_is_named_beside_the_sum() -> None:
    """The sum is then a least number: the question to ask is who else takes part."""
    parts = [Part("a", "exercise", {"troops": 10_000}), Part("b", "exercise", {"aircraft": 20}, ("a",))]

    (flag,) = thresholds.flags(parts)

    assert (flag.unstated, flag.only_together) == (("b",), False)


def test_a_threshold_of_one_kind_counts_that_kind_only() -> None:
    """Live firing may have a threshold of its own, lower than that of the exercise around it."""
    parts = [
        Part("range", "live_firing", {"artillery": 40}, ("whole",)),
        Part("rest", "exercise", {"artillery": 100}, ("whole",)),
    ]

    (flag,) = thresholds.flags(parts, thresholds.agreed({"threshold.notification.artillery.live_firing": 36}))

    assert (flag.threshold.least, flag.total, flag.parts) == (36, 40, ("range",))


def test_a_charter_states_thresholds_by_words() -> None:
    """Thresholds are data: parties that agree on less can say so."""
    words = {"threshold.notification.ships": 6, "threshold.notification.troops.patrol": 50, "question": 3600}

    assert thresholds.agreed(words) == (
        Threshold("notification", "ships", 6),
        Threshold("notification", "troops", 50, frozenset({"patrol"})),
    )
    assert set(thresholds.agreed({"threshold.set.vienna-2011": 1})) == set(thresholds.VIENNA_2011)
    with pytest.raises(Misuse):
        thresholds.agreed({"threshold.notification.horses": 100})


def test_actuals_are_compared_number_by_number() -> None:
    """Totals announced afterwards were often far larger than what was declared: each field says by how much."""
    declared = {"troops": 12_700, "tanks": 250, "end": 1_505_908_800}
    actual = {"troops": 42_000, "tanks": 250, "aircraft": 70, "end": 1_505_912_400}

    found = [(d.field, d.declared, d.actual, d.change) for d in thresholds.differences(declared, actual)]

    assert found == [
        ("troops", 12_700, 42_000, 29_300),
        ("aircraft", None, 70, None),
        ("end", 1_505_908_800, 1_505_912_400, 3600),
    ]


def test_a_missing_report_of_actuals_shows_after_14_days() -> None:
    """What never comes can only be seen by its date."""
    assert not thresholds.actuals_missing(0, 14 * 86_400, reported=False)
    assert thresholds.actuals_missing(0, 14 * 86_400 + 1, reported=False)
    assert not thresholds.actuals_missing(0, 10**9, reported=True)


NAMES = st.sampled_from([f"p{number}" for number in range(8)])
PARTS = st.lists(
    st.builds(
        Part,
        NAMES,
        st.sampled_from(["exercise", "patrol"]),
        st.dictionaries(st.sampled_from(thresholds.FIELDS), st.integers(0, 9_000)),
        st.lists(NAMES, max_size=3).map(tuple),
    ),
    unique_by=lambda part: part.id,
    max_size=8,
)


@given(parts=PARTS, draw=st.randoms(use_true_random=False))
def test_the_order_of_arrival_changes_no_flag(parts: list[Part], draw: object) -> None:
    """Both nodes hold the same set in another order, and must raise the same flags."""
    shuffled = list(parts)
    draw.shuffle(shuffled)  # type: ignore[attr-defined]

    assert thresholds.flags(parts) == thresholds.flags(shuffled)


@given(parts=PARTS)
def test_every_activity_is_in_one_group(parts: list[Part]) -> None:
    """Counted twice it would raise a flag that is none; not counted it would hide one."""
    groups = thresholds.linked(parts)

    assert sorted(part.id for group in groups for part in group) == sorted(part.id for part in parts)
