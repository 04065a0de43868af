"""Named waters hold every place that anyone reckons to them (spec 5.9)."""

import pytest
from space_world import plan

from openline.core.space.conflict import conflicts
from openline.core.space.shape import shape_of
from openline.core.space.validity import InvalidGeometry
from openline.core.space.volume import Circle, Position
from openline.core.space.waters import Water, outline

# Ports, islands and capes on every side of each water, as (longitude, latitude).
INSIDE: dict[Water, tuple[Position, ...]] = {
    Water.ARCTIC_OCEAN: ((0, 90), (-150, 80), (105, 78.5), (180, 72)),
    Water.WHITE_SEA: ((40.2, 64.7), (34.8, 64.6), (32.5, 67.0), (43.5, 66.5), (41.0, 67.8)),
    Water.BARENTS_SEA: (
        (33.4, 69.3), (25.8, 71.2), (19.0, 74.5), (16.6, 76.6), (55.0, 80.5), (59.0, 69.0), (37.0, 75.0),
    ),
    Water.KARA_SEA: ((80.5, 73.5), (60.6, 69.8), (68.6, 76.9), (95.0, 80.5), (73.0, 67.5), (104.3, 77.7)),
    Water.LAPTEV_SEA: ((128.9, 71.6), (113.0, 74.0), (95.7, 81.2), (140.0, 75.0), (141.0, 72.8)),
    Water.EAST_SIBERIAN_SEA: ((170.3, 69.7), (161.3, 69.5), (140.0, 73.5), (179.5, 71.2), (156.0, 76.8)),
    Water.CHUKCHI_SEA: ((-169.5, 66.2), (-156.6, 71.4), (-162.6, 66.9), (-179.0, 71.0), (-175.0, 67.5)),
    Water.BEAUFORT_SEA: ((-156.5, 71.4), (-133.0, 69.5), (-124.0, 74.0), (-148.5, 70.4), (-124.5, 76.3)),
    Water.GREENLAND_SEA: (
        (-8.3, 71.0), (16.5, 76.6), (-18.7, 76.8), (-22.0, 70.5), (-14.0, 65.5), (-24.0, 66.5), (0, 79),
    ),
    Water.NORWEGIAN_SEA: (
        (5.3, 62.2), (16.0, 69.3), (25.8, 71.2), (19.0, 74.5), (-8.0, 71.0), (-7.0, 62.0), (-13.6, 65.0),
    ),
    Water.NORTH_SEA: (
        (1.4, 51.1), (8.6, 53.5), (5.0, 60.9), (-0.9, 60.9), (-3.2, 56.0), (7.0, 58.0), (-4.2, 57.5), (8.6, 57.1),
    ),
    Water.BALTIC_SEA: (
        (30.2, 59.9), (22.2, 65.6), (25.5, 65.0), (10.1, 54.4), (21.1, 56.5), (18.7, 54.4), (12.6, 56.0), (24.1, 57.0),
    ),
    Water.MEDITERRANEAN_SEA: (
        (-5.4, 35.9), (36.1, 36.6), (13.7, 45.6), (22.9, 40.5), (19.0, 30.3), (10.2, 33.9), (32.3, 31.3), (3.1, 42.5),
        (34.6, 31.7),
    ),
    Water.BLACK_SEA: ((30.7, 46.5), (41.6, 41.6), (29.1, 41.2), (39.7, 47.2), (28.0, 43.2), (33.5, 44.6), (36.3, 41.3)),
    Water.CARIBBEAN_SEA: (
        (-79.9, 9.4), (-88.0, 17.5), (-75.8, 19.9), (-61.0, 14.0), (-71.6, 10.6), (-83.0, 12.0), (-86.8, 21.2),
    ),
    Water.GULF_BETWEEN_FLORIDA_AND_YUCATAN: (
        (-97.4, 25.9), (-94.8, 29.3), (-90.0, 29.0), (-82.8, 27.9), (-96.1, 19.2), (-82.4, 23.2), (-91.8, 18.6),
    ),
    Water.BAY_OF_BISCAY: ((-1.8, 43.4), (-5.1, 48.5), (-8.0, 43.8), (-1.2, 44.4), (-2.2, 47.2)),
    Water.LABRADOR_SEA: ((-44.0, 59.7), (-52.6, 47.7), (-64.5, 60.3), (-55.5, 53.0), (-50, 57)),
    Water.RED_SEA: ((32.6, 29.9), (35.0, 29.5), (37.3, 19.6), (39.2, 21.5), (43.3, 12.6), (42.9, 14.8), (39.5, 15.6)),
    Water.GULF_BETWEEN_ARABIA_AND_IRAN: (
        (48.0, 29.4), (56.3, 26.6), (50.8, 24.6), (50.8, 28.9), (54.4, 24.5), (49.0, 30.4),
    ),
    Water.ARABIAN_SEA: (
        (72.8, 18.9), (67.0, 24.8), (58.6, 23.6), (54.0, 17.0), (51.3, 10.4), (73.2, 0), (77.5, 8.0), (69.0, 22.5),
    ),
    Water.BAY_OF_BENGAL: (
        (80.3, 13.1), (80.2, 13.7), (87.0, 21.4), (91.8, 22.2), (94.2, 16.0), (80.6, 6.0), (92.7, 11.7), (95.2, 5.7),
        (81.2, 8.6),
    ),
    Water.ANDAMAN_SEA: ((92.8, 11.7), (98.3, 7.8), (96.2, 16.5), (95.3, 5.7), (93.8, 7.0), (98.6, 12.4)),
    Water.GULF_OF_ADEN: ((45.0, 12.8), (43.2, 11.6), (51.2, 11.8), (49.1, 14.5), (45.0, 10.5)),
    Water.CASPIAN_SEA: ((50.0, 40.4), (51.9, 47.1), (53.0, 40.0), (51.5, 36.7), (47.6, 43.0), (54.0, 36.9), (54, 41.5)),
    Water.BERING_SEA: (
        (-166.5, 53.9), (-170.3, 57.2), (177.5, 64.7), (163.0, 58.0), (-165.4, 64.5), (-157.0, 58.7), (173.2, 52.9),
        (-169, 65.7),
    ),
    Water.SEA_OF_OKHOTSK: (
        (150.8, 59.5), (143.2, 59.4), (155.0, 59.0), (142.8, 53.5), (144.3, 44.0), (156.1, 50.7), (137.0, 54.0),
        (164.5, 62.5),
    ),
    Water.SEA_BETWEEN_JAPAN_KOREA_AND_RUSSIA: (
        (131.9, 43.1), (129.0, 35.1), (127.4, 39.2), (135.2, 35.6), (139.0, 38.0), (141.0, 43.3), (140.8, 51.3),
        (134.5, 39.5), (130.9, 37.5),
    ),
    Water.YELLOW_SEA: (
        (120.3, 36.0), (117.8, 39.0), (121.6, 38.9), (126.6, 37.4), (124.4, 39.9), (121.9, 31.7), (126.2, 33.4),
        (119.3, 37.2), (119.4, 34.8),
    ),
    Water.EAST_CHINA_SEA: (
        (122.0, 31.0), (129.8, 32.7), (127.7, 26.2), (123.0, 24.4), (119.7, 26.0), (123.5, 25.8), (126.5, 33.2),
        (120.7, 30.4),
    ),
    Water.SEA_BETWEEN_BORNEO_CHINA_INDOCHINA_AND_LUZON: (
        (114.2, 22.2), (111.0, 19.6), (106.7, 20.8), (100.6, 13.4), (104.1, 1.5), (120.2, 15.5), (116.0, 6.0),
        (106.8, -2.6), (110.3, 1.7), (118.1, 24.4), (120.3, 22.6), (118.7, 9.7),
    ),
    Water.PHILIPPINE_SEA: (
        (130.4, 30.0), (138.8, 34.6), (145.7, 15.2), (134.5, 7.3), (121.6, 24.0), (126.0, 10.0), (142.2, 27.1),
        (131, 25.8),
    ),
    Water.TIMOR_SEA: ((130.8, -12.4), (125.6, -8.6), (123.0, -10.8), (126.9, -13.8), (129.5, -15.0)),
    Water.CORAL_SEA: (
        (145.8, -16.9), (146.8, -19.2), (147.2, -9.5), (160.0, -9.4), (166.4, -22.3), (168.3, -17.7), (153.2, -27.4),
        (142.5, -10.7),
    ),
    Water.TASMAN_SEA: (
        (151.3, -33.9), (147.4, -42.9), (174.7, -36.9), (168.0, -44.6), (159.1, -31.5), (172.7, -34.4), (166.0, -50.7),
        (174.8, -41.3),
    ),
    Water.GULF_OF_ALASKA: ((-149.4, 60.0), (-152.4, 57.8), (-136.6, 58.2), (-162.5, 55.0), (-146.4, 61.1), (-145, 57)),
}  # fmt: skip

FAR_APART = (
    (Water.BARENTS_SEA, Water.BERING_SEA),
    (Water.BALTIC_SEA, Water.BLACK_SEA),
    (Water.RED_SEA, Water.MEDITERRANEAN_SEA),
    (Water.YELLOW_SEA, Water.SEA_BETWEEN_JAPAN_KOREA_AND_RUSSIA),
    (Water.ARABIAN_SEA, Water.BAY_OF_BENGAL),
)


@pytest.mark.parametrize("water", Water, ids=lambda water: water.key)
def test_a_water_holds_the_places_on_all_its_sides(water: Water) -> None:
    """A place left outside would make a true notice look like one that does not fit."""
    area = plan("area", outline(water))
    for at, place in enumerate(INSIDE[water]):
        point = plan("place", Circle(place, 0.0), owner="south")
        found = conflicts([area], [point]).conflicts
        assert found, f"{place} (number {at}) lies outside {water.key}"
        assert found[0].least_distance_m == 0


@pytest.mark.parametrize("water", Water, ids=lambda water: water.key)
def test_a_water_is_a_sound_outline_of_a_modest_size(water: Water) -> None:
    """An outline as large as an ocean would fit every launch, and say nothing."""
    shape = shape_of(outline(water))
    assert shape.cap_m < (3_000_000 if water is not Water.ARCTIC_OCEAN else 4_000_000)


@pytest.mark.parametrize(("one", "other"), FAR_APART)
def test_waters_that_are_apart_stay_apart(one: Water, other: Water) -> None:
    """Larger than the sea is wanted; as large as the next sea is not: a port of one must not count for the other."""
    area = plan("area", outline(one))
    for place in INSIDE[other][:1]:
        assert not conflicts([area], [plan("place", Circle(place, 0.0), owner="south")]).conflicts


def test_a_water_over_180_degrees_is_one_area() -> None:
    """The Bering Sea lies on both sides; what is cut there falls to one."""
    area = plan("area", outline(Water.BERING_SEA))
    across = plan("across", Circle((180.0, 58.0), 50_000.0), owner="south")
    assert conflicts([area], [across]).conflicts[0].inside[1] == pytest.approx(58, abs=1)


def test_an_unknown_water_is_refused_by_number() -> None:
    """A number from a newer list must not pass for some other sea."""
    with pytest.raises(InvalidGeometry, match="water 99") as refusal:
        outline(99)
    assert "waters.md" in refusal.value.hint


def test_the_numbers_stand_for_ever() -> None:
    """A number travels in signed messages: it must mean the same water in thirty years."""
    assert {water.key: int(water) for water in (Water.BARENTS_SEA, Water.BLACK_SEA, Water.TASMAN_SEA)} == {
        "barents_sea": 12,
        "black_sea": 24,
        "tasman_sea": 50,
    }
    assert len({int(water) for water in Water}) == len(Water) == 36
