"""What can be said of a launch that was seen, from the notices held (spec 5.11)."""

import time
from dataclasses import replace
from itertools import permutations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from launch_world import DAY, HOUR, NOON, NORTH_OF_IT, SITE, notice, observation

from openline.core.errors import Misuse
from openline.core.space.quadrant import Ocean, Sector, quadrant
from openline.core.space.volume import Circle, Polygon, Window
from openline.core.space.waters import Water, outline
from openline.core.watch.announced import USUAL, Compass, Notice, Observation
from openline.core.watch.aspects import Aspect, Reason, Standing
from openline.core.watch.launch import Kind, changed, correlate, question, unseen


def standing(verdict, aspect: Aspect) -> Standing:
    return {each.aspect: each.standing for each in verdict.candidates[0].aspects}[aspect]


def test_a_launch_as_announced_is_consistent_with_its_notice() -> None:
    """The light at the sensor desk: announced, and this is the announcement."""
    verdict = correlate(observation(), [notice(azimuth=0.0, tolerance=5.0)])

    assert verdict.kind is Kind.CONSISTENT
    assert verdict.candidates[0].notice_id == "N1"
    assert [each.standing for each in verdict.candidates[0].aspects] == [
        Standing.AGREES,
        Standing.AGREES,
        Standing.AGREES,
        Standing.NOT_STATED,
    ]
    assert verdict.candidates[0].differing == ()
    assert question(verdict) is None


def test_a_sounding_rocket_like_that_of_1995_is_recognised_in_time() -> None:
    """A coarse notice, weeks old, among thousands of others: ten minutes to decide, so ten seconds to answer."""
    morning = 790_000_000 // DAY * DAY + 5 * HOUR
    windows = tuple(Window(morning + day * DAY, morning + day * DAY + 5 * HOUR) for day in range(-8, 14))
    coarse = Notice(
        "sounding rocket", windows, launch_area=outline(Water.NORWEGIAN_SEA), direction=Compass.NORTH,
        received_at=morning - 35 * DAY,
    )  # fmt: skip
    rng = np.random.default_rng(1995)
    others = [
        Notice(
            f"other {number}",
            (
                Window(
                    start := morning + int(rng.integers(-30 * DAY, 30 * DAY)), start + int(rng.integers(HOUR, 5 * DAY))
                ),
            ),
            launch_area=Circle((rng.uniform(-180, 180), rng.uniform(-70, 60)), rng.uniform(0, 2e5)),
        )
        for number in range(3_000)
    ]
    seen = Observation("radar", morning + 84 * 60, 30.0, Circle((16.0, 69.3), 120_000.0), azimuth=3.0)

    started = time.perf_counter()
    verdict = correlate(seen, [*others, coarse])
    took = time.perf_counter() - started

    assert verdict.kind is Kind.CONSISTENT
    assert verdict.candidates[0].notice_id == "sounding rocket"
    assert took < 10


def test_a_class_read_otherwise_leaves_the_notice_the_first_to_ask_about() -> None:
    """In 1995 the radar took the rocket for a missile from a submarine. The notice was still the one to look at."""
    seen = observation(classes=frozenset({"slbm"}))
    verdict = correlate(
        seen, [notice(classes=frozenset({"sounding_rocket"})), notice("N2", start=NOON + 20 * HOUR, end=None)]
    )

    assert verdict.kind is Kind.PARTLY
    assert verdict.candidates[0].notice_id == "N1"
    assert verdict.candidates[0].differing == (Aspect.CLASS,)
    assert question(verdict).notices == ("N1",)


@pytest.mark.parametrize(
    ("held", "part", "reason"),
    [
        (notice(start=NOON + 3 * HOUR, end=NOON + 4 * HOUR), Aspect.TIME, Reason.BEFORE_WINDOW),
        (notice(start=NOON - 5 * HOUR, end=NOON - 2 * HOUR), Aspect.TIME, Reason.AFTER_WINDOW),
        (notice(cancelled_at=NOON - HOUR), Aspect.TIME, Reason.AFTER_CANCELLATION),
        (notice(launch_area=Circle((25.0, 70.0), 30_000.0)), Aspect.PLACE, Reason.OUTSIDE_LAUNCH_AREA),
        (notice(azimuth=90.0, tolerance=10.0), Aspect.DIRECTION, Reason.OFF_DIRECTION),
        (notice(direction=Compass.SOUTH_EAST), Aspect.DIRECTION, Reason.OFF_DIRECTION),
        (notice(impact_areas=(Circle((16.0, 60.0), 50_000.0),)), Aspect.DIRECTION, Reason.AWAY_FROM_IMPACT_AREAS),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_named_as_a_part(held: Notice, part: Aspect, reason: Reason) -> None:
    """One word of what is not as announced is worth more than a number."""
    verdict = correlate(observation(), [held])

    assert verdict.kind is Kind.PARTLY
    assert verdict.candidates[0].differing == (part,)
    assert reason in verdict.candidates[0].reasons
    assert question(verdict).items[1:] == (part.value,)


@pytest.mark.parametrize(
    ("held", "reason"),
    [
        ([], Reason.NOTHING_HELD),
        ([notice(start=NOON + 3 * DAY, end=NOON + 4 * DAY)], Reason.NO_NOTICE_AT_THAT_TIME),
        ([notice(launch_area=Circle((100.0, 41.0), 30_000.0))], Reason.NO_NOTICE_FOR_THAT_PLACE),
        (
            [notice(start=NOON + 5 * HOUR, end=None, launch_area=Circle((25.0, 70.0), 3e4))],
            Reason.NO_NOTICE_FOR_THAT_PLACE,
        ),
        ([notice(start=NOON + HOUR, end=NOON + 2 * HOUR, cancelled_at=NOON - DAY)], Reason.NO_NOTICE_AT_THAT_TIME),
    ],
)  # fmt: skip
def test_where_none_fits_that_is_said_and_a_question_is_ready(held: list[Notice], reason: Reason) -> None:
    """None held is a question to ask, never a conclusion: all there is to ask is listed."""
    verdict = correlate(observation(), held)

    assert (verdict.kind, verdict.reasons) == (Kind.NONE_HELD, (reason,))
    asked = question(verdict)
    assert asked.topic == "launch"
    assert [item.value for item in asked.items] == ["notice", "time", "place", "direction", "class", "impact_areas"]


def test_a_notice_that_gives_a_direction_only_is_enough() -> None:
    """Two states agreed to say no more than a point of the compass."""
    held = notice(launch_area=None, direction=Compass.NORTH)

    assert correlate(observation(azimuth=20.0), [held]).kind is Kind.CONSISTENT
    assert correlate(observation(azimuth=180.0), [held]).kind is Kind.NONE_HELD
    without = correlate(observation(azimuth=None), [held])
    assert without.kind is Kind.PARTLY
    assert without.candidates[0].differing == (Aspect.PLACE,)
    assert Reason.PLACE_NOT_STATED in without.candidates[0].reasons


def test_the_error_of_the_direction_counts_for_the_notice() -> None:
    """A direction known to half a turn says nothing against anyone."""
    held = notice(azimuth=0.0, tolerance=5.0)
    assert correlate(observation(azimuth=40.0), [held]).kind is Kind.PARTLY
    assert correlate(observation(azimuth=40.0, azimuth_tolerance=30.0), [held]).kind is Kind.CONSISTENT


def test_a_notice_with_a_time_alone_is_never_more_than_a_part() -> None:
    """Somewhere a window is always open."""
    verdict = correlate(observation(), [notice(launch_area=None)])
    assert verdict.kind is Kind.PARTLY
    assert standing(verdict, Aspect.PLACE) is Standing.NOT_STATED


def test_a_quadrant_and_a_sea_are_places() -> None:
    """From under water a launch is announced by a quarter of an ocean, or a sea."""
    seen = observation(area=Circle((38.0, 73.0), 50_000.0))
    assert correlate(seen, [notice(launch_area=outline(Water.BARENTS_SEA))]).kind is Kind.CONSISTENT
    pacific = observation(area=Circle((155.0, 50.0), 50_000.0))
    assert correlate(pacific, [notice(launch_area=quadrant(Ocean.PACIFIC, Sector.NORTH_WEST))]).kind is Kind.CONSISTENT
    assert correlate(pacific, [notice(launch_area=quadrant(Ocean.PACIFIC, Sector.SOUTH_EAST))]).kind is Kind.NONE_HELD


def test_impact_areas_alone_stand_for_the_place_up_range_of_them() -> None:
    """Published warnings name where stages fall, not where the rocket stands."""
    held = notice(launch_area=None, impact_areas=(NORTH_OF_IT,))

    verdict = correlate(observation(), [held])
    assert verdict.kind is Kind.CONSISTENT
    assert Reason.UP_RANGE_OF_IMPACT_AREA in verdict.candidates[0].reasons
    assert verdict.candidates[0].aspects[1].off == pytest.approx(736_000, rel=0.01)
    away = correlate(observation(azimuth=200.0), [held])
    assert (away.kind, away.candidates[0].differing) == (Kind.PARTLY, (Aspect.DIRECTION,))
    assert correlate(observation(area=Circle((100.0, 20.0), 1e4)), [held]).kind is Kind.NONE_HELD


def test_within_its_validity_a_launch_that_slipped_needs_no_new_notice() -> None:
    """The notice of 1988 stays valid four days."""
    held = notice(start=NOON - 3 * DAY, end=NOON - 3 * DAY + HOUR, valid_until=NOON + DAY)
    verdict = correlate(observation(), [held])
    assert verdict.kind is Kind.CONSISTENT
    assert Reason.WITHIN_VALIDITY in verdict.candidates[0].reasons
    early = observation(time=NOON - 4 * DAY)
    assert correlate(early, [held]).candidates[0].differing == (Aspect.TIME,)


def test_the_error_of_the_time_counts_for_the_notice() -> None:
    """A clock that may be ten minutes off must not make a notice look false."""
    held = notice(start=NOON + 20 * 60)
    assert correlate(observation(sigma_s=10.0), [held]).kind is Kind.PARTLY
    assert correlate(observation(sigma_s=600.0), [held]).kind is Kind.CONSISTENT


def test_a_place_that_agrees_by_the_margin_only_is_marked() -> None:
    """On the ellipsoid the two may just be apart; a notice is given the benefit of it, and the reader is told."""
    held = notice(launch_area=Circle((0.0, 0.0), 60_000.0))
    seen = observation(area=Circle((1.0, 0.0), 51_000.0))
    verdict = correlate(seen, [held])
    assert verdict.kind is Kind.CONSISTENT
    assert Reason.MARGIN_ONLY in verdict.candidates[0].reasons


def test_an_area_that_cannot_be_read_is_not_held_against_its_notice() -> None:
    """An ugly notice is accepted: what cannot be compared is said to be so."""
    bow_tie = Polygon((((0, 0), (2, 2), (2, 0), (0, 2)),))
    verdict = correlate(observation(), [notice(launch_area=bow_tie, direction=Compass.NORTH)])
    assert verdict.kind is Kind.CONSISTENT  # by its direction
    assert Reason.PLACE_UNREADABLE in verdict.candidates[0].reasons
    one_of_two = notice(launch_area=None, impact_areas=(bow_tie, Circle((100.0, 0.0), 1e4)))
    assert correlate(observation(azimuth=None), [one_of_two]).kind is Kind.PARTLY
    assert correlate(observation(area=bow_tie), [notice()]).kind is Kind.PARTLY
    unknown_water = notice(launch_area=Polygon(()))
    assert Reason.PLACE_UNREADABLE in correlate(observation(), [unknown_water]).candidates[0].reasons


def test_the_narrower_notice_comes_first() -> None:
    """Of two that fit, the one that said more is the likelier announcement."""
    wide = notice("wide", start=NOON - 20 * DAY, end=None, launch_area=outline(Water.NORWEGIAN_SEA))
    verdict = correlate(observation(), [wide, notice("narrow")])
    assert [each.notice_id for each in verdict.candidates] == ["narrow", "wide"]


def test_a_late_notice_changes_the_answer_and_says_that_it_was_late() -> None:
    """It is always accepted; that it came after the launch is part of the answer."""
    seen = observation()
    before = correlate(seen, [])
    after = correlate(seen, [notice(received_at=NOON + 600)])

    change = changed(before, after)
    assert (change.before, change.after, change.come) == (Kind.NONE_HELD, Kind.CONSISTENT, ("N1",))
    assert after.candidates[0].late_s == 600
    assert Reason.LATE_NOTICE in after.candidates[0].reasons
    assert changed(after, after) is None
    amended = correlate(seen, [notice(received_at=NOON + 600, start=NOON + 2 * HOUR, end=NOON + 3 * HOUR)])
    assert changed(after, amended).turned == ("N1",)
    assert changed(after, before).gone == ("N1",)


def test_a_flood_of_notices_names_the_best_and_counts_the_rest() -> None:
    """Whoever announces everything everywhere must not fill the screen."""
    flood = [notice(f"N{number}", launch_area=outline(Water.NORWEGIAN_SEA)) for number in range(40)]
    verdict = correlate(observation(), [*flood, notice("mine")])
    assert verdict.candidates[0].notice_id == "mine"
    assert (len(verdict.candidates), verdict.more) == (USUAL.candidates, 41 - USUAL.candidates)


def test_the_order_of_notices_does_not_matter() -> None:
    """Both nodes give one answer, whatever reached them first."""
    held = [notice("A"), notice("B"), notice("C", azimuth=0.0), notice("D", start=NOON + HOUR, end=None)]
    answers = {correlate(observation(), order) for order in permutations(held)}
    assert len(answers) == 1


@given(st.integers(-3 * DAY, 3 * DAY), st.floats(-20, 20), st.integers(0, 359), st.integers(0, 359))
def test_a_wider_notice_never_fits_worse(shift: int, east: float, seen_azimuth: int, planned: int) -> None:
    """Margins only ever speak for the notice: who announces more is not told that it fits less."""
    seen = observation(time=NOON + shift, area=Circle((16.0 + east, 69.3), 1_000.0), azimuth=float(seen_azimuth))
    narrow = notice(azimuth=float(planned), tolerance=5.0)
    wide = replace(
        narrow,
        windows=(Window(NOON - 3 * HOUR, NOON + 3 * HOUR),),
        tolerance=30.0,
        launch_area=Circle(SITE.centre, 90_000.0),
    )
    order = [Kind.CONSISTENT, Kind.PARTLY, Kind.NONE_HELD]
    assert order.index(correlate(seen, [wide]).kind) <= order.index(correlate(seen, [narrow]).kind)


def test_a_notice_whose_time_is_over_without_an_observation_is_listed() -> None:
    """Notified, not seen: it may have been put off; that it did not fly is not said."""
    held = [
        notice("seen"),
        notice("not seen", start=NOON - 2 * DAY, end=NOON - 2 * DAY + HOUR),
        notice("partly", start=NOON + 2 * HOUR, end=NOON + 3 * HOUR, azimuth=5.0),
        notice("not yet over", start=NOON, end=NOON + 9 * DAY),
        notice("without an end", end=None),
        notice("called off", start=NOON - 2 * DAY, end=NOON - 2 * DAY + HOUR, cancelled_at=NOON - 3 * DAY),
        notice("still valid", start=NOON - 2 * DAY, end=NOON - 2 * DAY + HOUR, valid_until=NOON + 2 * DAY),
    ]
    listed = unseen(held, [observation()], NOON + DAY)

    assert [(each.notice_id, each.kind, each.partly) for each in listed] == [
        ("not seen", Kind.NOT_ENTERED, ()),
        ("partly", Kind.NOT_ENTERED, ("O1",)),
    ]
    assert listed[0].over_since == NOON - 2 * DAY + HOUR


def test_no_outcome_is_a_verdict_on_the_launch() -> None:
    """The lists are closed: whoever adds a word here has to read this first. None says what it was, or against whom."""
    assert {kind.value for kind in Kind} == {
        "consistent", "partly_consistent", "no_consistent_notice_held", "no_observation_entered",
    }  # fmt: skip
    assert {reason.value for reason in Reason} == {
        "in_window", "within_validity", "before_window", "after_window", "after_cancellation",
        "in_launch_area", "outside_launch_area", "up_range_of_impact_area", "far_from_impact_areas",
        "place_not_stated", "place_unreadable",
        "in_direction", "off_direction", "towards_impact_area", "away_from_impact_areas", "direction_not_stated",
        "direction_not_observed",
        "same_class", "other_class", "class_not_stated", "class_not_observed",
        "late_notice", "margin_only", "nothing_held", "no_notice_at_that_time", "no_notice_for_that_place",
        "window_over",
    }  # fmt: skip
    words = "_".join([*(kind.value for kind in Kind), *(reason.value for reason in Reason)]).split("_")
    for word in (
        "attack",
        "hostile",
        "threat",
        "enemy",
        "target",
        "strike",
        "nuclear",
        "warhead",
        "violation",
        "illegal",
    ):
        assert word not in words


@pytest.mark.parametrize(
    "build",
    [
        lambda: Notice("N", ()),
        lambda: Notice("N", (Window(5, 4),)),
        lambda: notice(azimuth=361.0),
        lambda: notice(azimuth=float("nan")),
        lambda: notice(tolerance=-1.0),
        lambda: observation(sigma_s=-1.0),
        lambda: observation(azimuth=-5.0),
        lambda: observation(azimuth_tolerance=181.0),
    ],
)
def test_what_cannot_be_meant_cannot_be_built(build) -> None:
    """A window that ends before it starts would be compared, and fit nothing."""
    with pytest.raises(Misuse) as refusal:
        build()
    assert refusal.value.hint
