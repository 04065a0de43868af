"""Coordinates of sites: slips of the pen are found and a correction is offered; right ones are left in peace."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openline.core.errors import Misuse
from openline.core.rules.sites import check_site, standing
from openline.core.space.volume import Position
from openline.node.gazetteer import Gazetteer, gazetteer

IDLIB = (36.634, 35.931)
SANAA = (44.207, 15.355)
ADEN = (45.037, 12.779)
POSITION = st.tuples(st.floats(-180, 180), st.floats(-90, 90))


def codes(position: Position, *places: Position, others: list[tuple[str, Position]] | None = None) -> list[str]:
    return [doubt.code for doubt in check_site(position, places, others or []).doubts]


def test_a_hospital_in_its_town_raises_no_doubt() -> None:
    """A check that cries wolf is switched off."""
    found = check_site((44.19, 15.37), [SANAA])

    assert (found.doubts, found.place_known) == ((), True)
    assert found.distance_m is not None
    assert 2_000 < found.distance_m < 3_000


def test_latitude_and_longitude_exchanged_are_found_and_mended() -> None:
    """The commonest slip; the suggestion is what was meant, and nobody's field is changed."""
    (doubt,) = check_site((15.36, 44.21), [SANAA]).doubts

    assert (doubt.code, doubt.suggestion) == ("swapped", (44.21, 15.36))
    assert doubt.distance_m is not None
    assert doubt.suggestion_distance_m is not None
    assert doubt.distance_m > 4_000_000 > 1_000 > doubt.suggestion_distance_m


def test_exchanged_coordinates_are_found_on_the_diagonal_too() -> None:
    """In northern Syria latitude and longitude are nearly equal: exchanged they lie 100 km off, not half a world."""
    (doubt,) = check_site((35.93, 36.63), [IDLIB]).doubts

    assert (doubt.code, doubt.suggestion) == ("swapped", (36.63, 35.93))


@pytest.mark.parametrize(
    "stated", [(-44.21, 15.36), (44.21, -15.36), (-44.21, -15.36)], ids=["east-west", "north-south", "both"]
)
def test_a_lost_sign_is_found(stated: Position) -> None:
    """A list kept for one hemisphere often drops the letter."""
    (doubt,) = check_site(stated, [SANAA]).doubts

    assert (doubt.code, doubt.suggestion) == ("hemisphere", (44.21, 15.36))


def test_both_slips_at_once_are_found() -> None:
    """Exchanged, and the sign lost in the exchange."""
    (doubt,) = check_site((-34.6, 58.4), [(-58.4, -34.6)]).doubts

    assert (doubt.code, doubt.suggestion) == ("swapped_hemisphere", (-58.4, -34.6))


def test_a_latitude_over_90_is_a_longitude() -> None:
    """What is no position at all is still understood: refusing it would hide what was meant."""
    (doubt,) = check_site((35.69, 139.69), [(139.69, 35.69)]).doubts

    assert (doubt.code, doubt.suggestion, doubt.distance_m) == ("swapped", (139.69, 35.69), None)
    with pytest.raises(Misuse):
        check_site((135.0, 139.69))
    with pytest.raises(Misuse):
        check_site(SANAA, [(0.0, 95.0)])


def test_a_site_far_from_its_place_is_doubted_without_a_guess() -> None:
    """A wrong digit cannot be guessed back; only a person knows which."""
    (doubt,) = check_site((44.2, 16.35), [SANAA]).doubts

    assert (doubt.code, doubt.suggestion) == ("far_from_place", None)
    assert doubt.distance_m is not None
    assert 105_000 < doubt.distance_m < 115_000


def test_any_place_of_the_name_will_do() -> None:
    """Many towns share a name: the nearest one is taken to be meant."""
    assert codes((44.21, 15.36), (2.35, 48.85), SANAA) == []


def test_a_copied_line_is_found() -> None:
    """The same coordinates under two ids: one of the two sites is not where the list says."""
    (doubt,) = check_site(SANAA, [SANAA], [("h-2", ADEN), ("h-1", (SANAA[0], SANAA[1] + 0.00005))]).doubts

    assert (doubt.code, doubt.other, doubt.distance_m) == ("duplicate", "h-1", 6)


def test_an_unknown_place_is_judged_by_the_other_sites() -> None:
    """A village that no gazetteer holds lies among the other sites of the list, or its coordinates are exchanged."""
    others = [("h-1", SANAA), ("h-2", ADEN), ("h-3", (44.0, 13.6))]

    (doubt,) = check_site((14.9, 44.4), (), others).doubts

    assert (doubt.code, doubt.suggestion) == ("swapped", (44.4, 14.9))
    assert doubt.other in {"h-1", "h-2", "h-3"}
    assert codes((44.4, 14.9), others=others) == []
    assert codes((-60.0, -30.0), others=others) == []
    assert not check_site((14.9, 44.4), (), others[:2]).doubts


@pytest.mark.parametrize(
    ("status", "days_left", "expected"),
    [
        ("registered", 31, "in_force"),
        ("reverified", 30, "reverify"),
        ("registered", 0, "expired"),
        ("suspended", 31, "suspended"),
        ("deregistered", -5, "deregistered"),
    ],
)
def test_an_entry_lapses_unless_it_is_verified_again(status: str, days_left: int, expected: str) -> None:
    """A list that nobody verifies is a list of where hospitals were."""
    assert standing(status, days_left * 86_400, 0) == expected


@given(position=POSITION, places=st.lists(POSITION, max_size=4), others=st.lists(POSITION, max_size=4))
def test_a_suggestion_is_a_position_that_raises_no_doubt_about_its_place(
    position: Position, places: list[Position], others: list[Position]
) -> None:
    """Whoever takes it must not be asked again."""
    named = [(f"s{number}", where) for number, where in enumerate(others)]

    for doubt in check_site(position, places, named).doubts:
        if doubt.suggestion is not None and places:
            again = check_site(doubt.suggestion, places)
            assert [each.code for each in again.doubts] == []


@given(position=POSITION, places=st.lists(POSITION, min_size=1, max_size=4))
def test_the_order_of_places_changes_no_doubt(position: Position, places: list[Position]) -> None:
    """Both nodes may hold another list order."""
    assert check_site(position, places) == check_site(position, places[::-1])


@pytest.fixture(scope="module")
def names() -> Gazetteer:
    return gazetteer()


def towns(names: Gazetteer, count: int) -> list[tuple[str, str, Position]]:
    """Return real towns whose name is known, each with a site up to 8 km from its centre."""
    draw = random.Random(41)
    found: list[tuple[str, str, Position]] = []
    while len(found) < count:
        place = names.at(draw.randrange(len(names)))
        longitude, latitude = place.position
        if abs(latitude) < 70:
            site = (round(longitude + draw.uniform(-0.05, 0.05), 5), round(latitude + draw.uniform(-0.05, 0.05), 5))
            found.append((place.name, place.country, site))
    return found


def test_seeded_slips_are_found_in_real_towns_of_the_whole_world(names: Gazetteer) -> None:
    """500 real towns: right coordinates stay quiet; of the wrong ones those are missed that lie near the town still.

    A slip is seeded only where it moves the site by more than 60 km: nearer to the equator, to Greenwich or to the
    diagonal it moves a site no farther than a site may lie from its town's centre.
    """
    seeded = found = named = 0
    for name, country, site in towns(names, 500):
        places = [place.position for place in names.places(name, country)]
        assert codes(site, *places) == [], f"{name}, {country}"
        longitude, latitude = site
        for code, slip in (
            ("swapped", (latitude, longitude)),
            ("hemisphere", (longitude, -latitude)),
            ("hemisphere", (-longitude, latitude)),
        ):
            distance = check_site(slip, [site]).distance_m
            if distance is not None and distance < 60_000:
                continue
            seeded += 1
            got = codes(slip, *places)
            found += bool(got)
            named += got == [code]

    assert seeded > 1_400
    assert found / seeded > 0.995
    assert named / seeded > 0.99
