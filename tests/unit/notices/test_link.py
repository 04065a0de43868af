"""What notices say about each other: repeats, cancellations, one event announced twice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from openline.core.space.volume import Band, Circle, Corridor, Footprint, Polygon, Window
from openline.interop.notices.link import Notice, feature_ids, link
from openline.interop.notices.reading import Area, Reading

HOUR = 3600
SQUARE = Polygon((((130.0, 20.0), (131.0, 20.0), (131.0, 21.0), (130.0, 21.0)),))
EVENING = (Window(100 * HOUR, 104 * HOUR),)


def area(footprint: Footprint = SQUARE, windows: tuple[Window, ...] = EVENING, label: str = "") -> Area:
    return Area(label, "live_firing", footprint, Band(), windows, "GUNNERY")


def reading(name: str = "HYDROPAC 1/26", *areas: Area, **rest: object) -> Reading:
    stated = {"format": "nga", "outcome": "understood", "reason": "", "text": "GUNNERY", "issued": 10 * HOUR, **rest}
    return Reading(id=name, areas=areas or (area(),), **stated)  # type: ignore[arg-type]


def moved(footprint: Polygon, lon: float, lat: float) -> Polygon:
    return Polygon(tuple(tuple((x + lon, y + lat) for x, y in ring) for ring in footprint.rings))


def test_features_are_named_by_the_notice_and_its_labels() -> None:
    """A conflict must be traceable to the paragraph; labels that are used twice are told apart."""
    assert feature_ids("X 1/26", [area()]) == ("X 1/26/A",)
    assert feature_ids("X 1/26", [area(), area()]) == ("X 1/26/A", "X 1/26/B")
    assert feature_ids("X 1/26", [area(label=name) for name in "ABAB"]) == (
        "X 1/26/A", "X 1/26/B", "X 1/26/A-2", "X 1/26/B-2",
    )  # fmt: skip
    assert feature_ids("X", [area()] * 28)[26:] == ("X/AA", "X/AB")


def test_an_identical_repeat_is_merged_and_said_so() -> None:
    """Sets overlap: the same message twice is one announcement, and both inputs are in the report."""
    first, second = link([reading(), reading(text="GUNNERY  ")])

    assert not first.repeats
    assert second.repeats
    assert first.feature_ids == second.feature_ids
    assert any(warning.startswith("repeated") for warning in first.warnings)


def test_another_notice_of_the_same_number_is_kept_apart() -> None:
    """Two services use one number, or one was corrected: neither may hide the other."""
    other = area(moved(SQUARE, 5, 5))

    first, second, third = link([reading(), reading("HYDROPAC 1/26", other), reading("HYDROPAC 1/26", other)])

    assert (first.id, second.id, third.id) == ("HYDROPAC 1/26", "HYDROPAC 1/26#2", "HYDROPAC 1/26#2")
    assert second.feature_ids == ("HYDROPAC 1/26#2/A",)
    assert third.repeats
    assert second.warnings[0].startswith("same_number")


@pytest.mark.parametrize(
    ("own", "at"), [(None, 50), (40, 40), (60, 50)], ids=["no own end", "ends earlier itself", "ends later itself"]
)
def test_cancelled_at_is_the_earlier_of_its_own_and_anothers(own: int | None, at: int) -> None:
    """After either, the notice no longer counts."""
    target = reading(cancelled_at=None if own is None else own * HOUR)
    canceller = reading("HYDROPAC 2/26", area(moved(SQUARE, 9, 0)), cancels=("HYDROPAC 1/26",), issued=50 * HOUR)

    for order in ([target, canceller], [canceller, target]):
        linked = {notice.id: notice for notice in link(order)}
        assert linked["HYDROPAC 1/26"].cancelled_at == at * HOUR
        assert linked["HYDROPAC 2/26"].cancelled_at is None


def test_a_cancellation_of_unknown_or_impossible_time_is_flagged_not_applied() -> None:
    """Taking a notice out of force on a guess would be the dangerous mistake."""
    target = reading(issued=10 * HOUR)
    unknown = Reading("HYDROPAC 2/26", "nga", "not_spatial", "", (), "", cancels=("HYDROPAC 1/26",))
    older = replace(unknown, issued=5 * HOUR)

    for canceller, code in ((unknown, "cancelled_unknown_time"), (older, "cancelled_before_issue")):
        notice = link([target, canceller])[0]
        assert notice.cancelled_at is None
        assert notice.warnings[0].startswith(code)


def events(*readings: Reading) -> list[tuple[tuple[str, ...], ...]]:
    return [notice.same_event for notice in link(readings)]


def test_one_event_in_two_series_is_linked() -> None:
    """A launch is announced by several authorities, who round differently and add margins of minutes."""
    notam = area(moved(SQUARE, 0.004, -0.004), (Window(100 * HOUR - 300, 104 * HOUR + 600),))

    assert events(reading(), reading("RPHI A1/26", notam)) == [(("RPHI A1/26/A",),), (("HYDROPAC 1/26/A",),)]


def test_a_notice_of_the_first_day_is_part_of_the_notice_with_the_reserve_days() -> None:
    """One authority states the alternates, the other only the day."""
    days = tuple(Window((100 + 24 * day) * HOUR, (104 + 24 * day) * HOUR, alternate=day > 0) for day in range(5))

    assert events(reading(), reading("X 2/26", area(windows=days))) == [(("X 2/26/A",),), (("HYDROPAC 1/26/A",),)]


@pytest.mark.parametrize(
    "other",
    [
        area(windows=(Window(101 * HOUR, 105 * HOUR),)),
        area(windows=(Window(100 * HOUR, None),)),
        area(moved(SQUARE, 0.1, 0)),
        area(Polygon((((130.0, 20.0), (131.0, 20.0), (131.0, 21.0)),))),
        area(Circle((130.5, 20.5), 50_000)),
    ],
    ids=["an hour later", "without end", "moved", "a corner less", "a circle"],
)
def test_what_differs_in_place_or_time_is_no_same_event(other: Area) -> None:
    """A wrong link would hide a real conflict."""
    assert events(reading(), reading("X 2/26", other)) == [((),), ((),)]


def test_circles_and_corridors_are_compared_by_their_size_too() -> None:
    """5 nautical miles and 9.3 km are one radius; 5 and 10 are not."""
    circle, line = Circle((180.0, 10.0), 9260.0), ((179.9, 1.0), (-179.9, 1.2))

    assert events(
        reading("A 1/26", area(circle)), reading("B 1/26", area(Circle((-179.999, 10.0), 9300.0)))
    ) == [(("B 1/26/A",),), (("A 1/26/A",),)]  # fmt: skip
    assert (
        events(reading("A 1/26", area(circle)), reading("B 1/26", area(Circle((180.0, 10.0), 18520.0)))) == [((),)] * 2
    )
    assert (
        events(reading("A 1/26", area(Corridor(line, 0.0))), reading("B 1/26", area(Corridor(line, 5000.0))))
        == [((),)] * 2
    )


def test_areas_of_one_notice_are_never_the_same_event() -> None:
    """They are one announcement already."""
    assert events(reading("X 1/26", area(), area())) == [((), ())]


def twin(name: str, text: str, windows: tuple[Window, ...]) -> Reading:
    return reading(name, area(windows=windows), format="china", text=text)


def test_twins_that_contradict_each_other_are_both_kept_and_flagged() -> None:
    """Nobody here knows which language is wrong."""
    chinese = twin("沪航警1/26", "实弹射击", EVENING)
    english = twin("SH1/26", "GUNNERY", (Window(100 * HOUR, 112 * HOUR),))

    first, second = link([chinese, english])

    assert first.same_event == second.same_event == ((),)
    assert first.warnings == ("contradicts_twin: SH1/26 announces the same area for other times",)
    assert second.warnings == ("contradicts_twin: 沪航警1/26 announces the same area for other times",)


def test_a_twin_that_states_only_the_first_and_the_last_time_is_linked_and_flagged() -> None:
    """The English text often leaves out that the hours are daily."""
    days = tuple(Window((100 + 24 * day) * HOUR, (104 + 24 * day) * HOUR) for day in range(3))

    first, second = link(
        [twin("琼航警1/26", "军事训练", days), twin("HN1/26", "TRAINING", (Window(100 * HOUR, 152 * HOUR),))]
    )

    assert (first.same_event, second.same_event) == ((("HN1/26/A",),), (("琼航警1/26/A",),))
    assert first.warnings[0].startswith("coarser_twin: HN1/26")


@pytest.mark.parametrize("doubt", ["no_start: no beginning is stated", "cut_off: the text ends in a sentence"])
def test_a_twin_that_states_no_time_does_not_contradict(doubt: str) -> None:
    """Web pages break off; what was not said cannot be false."""
    broken = replace(twin("HN1/26", "TRAINING", (Window(20 * HOUR, None),)), warnings=(doubt,))

    first, second = link([broken, twin("琼航警1/26", "军事训练", EVENING)])

    assert (first.same_event, second.same_event) == ((("琼航警1/26/A",),), (("HN1/26/A",),))
    assert first.warnings == second.warnings == ()


def test_twins_that_agree_are_linked() -> None:
    """Two languages, one event."""
    assert events(twin("沪航警1/26", "实弹射击", EVENING), twin("SH1/26", "GUNNERY", EVENING)) == [
        (("SH1/26/A",),), (("沪航警1/26/A",),),
    ]  # fmt: skip


positions = st.tuples(st.floats(-180, 180), st.floats(-89, 89))
areas = st.builds(
    area,
    st.one_of(
        st.builds(Circle, positions, st.floats(0, 1e5)),
        st.lists(positions, min_size=3, max_size=5, unique=True).map(lambda ring: Polygon((tuple(ring),))),
    ),
    st.lists(st.builds(Window, st.integers(0, 10**6), st.none()), min_size=1, max_size=3).map(tuple),
)
readings = st.builds(
    lambda name, some, cancels: reading(name, *some, cancels=cancels),
    st.sampled_from(["A 1/26", "A 2/26", "B 1/26"]),
    st.lists(areas, min_size=1, max_size=2),
    st.lists(st.sampled_from(["A 1/26", "A 2/26"]), max_size=1).map(tuple),
)


@given(st.lists(readings, max_size=6))
def test_linking_keeps_every_notice_and_links_both_ways(some: list[Reading]) -> None:
    """One line of the report for every input; if A is B's event then B is A's."""
    notices = link(some)

    assert [notice.reading for notice in notices] == some
    kept = [notice for notice in notices if not notice.repeats]
    assert len({name for notice in kept for name in notice.feature_ids}) == sum(len(n.areas) for n in kept)
    held = [(name, event) for n in kept for name, event in zip(n.feature_ids, n.same_event, strict=True)]
    pairs = {(name, partner) for name, event in held for partner in event}
    assert pairs == {(partner, name) for name, partner in pairs}


@given(st.lists(readings, max_size=5, unique_by=lambda r: r.id), st.randoms(use_true_random=False))
def test_the_links_do_not_depend_on_the_order(some: list[Reading], random: object) -> None:
    """Both sides of a line read their files in their own order."""
    shuffled = list(some)
    random.shuffle(shuffled)  # type: ignore[attr-defined]

    def found(notices: list[Notice]) -> dict[str, object]:
        return {n.id: (n.same_event, n.cancelled_at, set(n.warnings)) for n in notices}

    assert found(link(some)) == found(link(shuffled))


def test_a_grid_line_between_two_statements_does_not_part_them() -> None:
    """The search grid is ours; an area has no grid."""
    for place in (0.0, 0.25, 90.0, 179.99, -0.001):
        one = Polygon((((place - 0.3, 10.0), (place + 0.3, 10.0), (place, 10.5)),))
        for step in (-0.006, 0.006):
            other = moved(one, step, step)
            assert events(reading("A 1/26", area(one)), reading("B 1/26", area(other))) == [
                (("B 1/26/A",),), (("A 1/26/A",),),
            ]  # fmt: skip
