"""Named waters as footprints: a sea can be announced by name and is then compared like any other area (spec 5.9).

The outlines are our own, coarse, and larger than what anyone calls by the name: they cover coasts and straits and run
into one another, so that nothing that lies in a water by anybody's reckoning lies outside its outline here. They are
no statement about limits, and say nothing about whose a water is. Edges are great circles.

A water is a number; its name on a screen comes from the files in `languages/`. The keys here are for programs. Where
coastal states call one water by different names, the key says between which coasts it lies, in alphabetical order.
"""

from enum import IntEnum
from typing import Final

from openline.core.errors import Said
from openline.core.space.validity import InvalidGeometry
from openline.core.space.volume import Polygon, Position


class Water(IntEnum):
    """The named waters by number, by tens: Arctic, Atlantic, Indian, Pacific. Numbers are never given anew."""

    ARCTIC_OCEAN = 10
    WHITE_SEA = 11
    BARENTS_SEA = 12
    KARA_SEA = 13
    LAPTEV_SEA = 14
    EAST_SIBERIAN_SEA = 15
    CHUKCHI_SEA = 16
    BEAUFORT_SEA = 17
    GREENLAND_SEA = 18
    NORWEGIAN_SEA = 19
    NORTH_SEA = 21
    BALTIC_SEA = 22
    MEDITERRANEAN_SEA = 23
    BLACK_SEA = 24
    CARIBBEAN_SEA = 25
    GULF_BETWEEN_FLORIDA_AND_YUCATAN = 26
    BAY_OF_BISCAY = 27
    LABRADOR_SEA = 28
    RED_SEA = 31
    GULF_BETWEEN_ARABIA_AND_IRAN = 32
    ARABIAN_SEA = 33
    BAY_OF_BENGAL = 34
    ANDAMAN_SEA = 35
    GULF_OF_ADEN = 36
    CASPIAN_SEA = 37
    BERING_SEA = 41
    SEA_OF_OKHOTSK = 42
    SEA_BETWEEN_JAPAN_KOREA_AND_RUSSIA = 43
    YELLOW_SEA = 44
    EAST_CHINA_SEA = 45
    SEA_BETWEEN_BORNEO_CHINA_INDOCHINA_AND_LUZON = 46
    PHILIPPINE_SEA = 47
    TIMOR_SEA = 48
    CORAL_SEA = 49
    TASMAN_SEA = 50
    GULF_OF_ALASKA = 51

    @property
    def key(self) -> str:
        """The word for programs, such as `barents_sea`."""
        return self.name.lower()


def outline(code: int) -> Polygon:
    """Return the outline of a named water.

    Raises:
        InvalidGeometry: the number is not in the list.
    """
    corners = _CORNERS.get(code)
    if corners is None:
        raise InvalidGeometry(
            f"water {code} is not in the list",
            hint="give the area as a polygon, or a number of docs/reference/waters.md",
            said=Said("water", {"number": f"{code}"}),
        )
    return Polygon((corners,), parallels=False)


# Corners as (longitude, latitude), whole and half degrees mostly, a degree and more outside the limits in use.
_CORNERS: Final[dict[int, tuple[Position, ...]]] = {
    Water.ARCTIC_OCEAN: tuple((longitude, 66.0) for longitude in range(-180, 180, 20)),
    Water.WHITE_SEA: ((31, 63), (42, 63), (45.5, 65), (46, 69), (40, 69.2), (35, 68), (31, 67.5)),
    Water.BARENTS_SEA: (
        (14, 77.5), (17, 70.5), (24, 69), (32, 67.5), (42, 66), (56, 66.5), (62, 68), (62, 70.5), (65, 72), (70, 76),
        (70, 78), (66, 82), (48, 82.5), (28, 82), (14, 81),
    ),
    Water.KARA_SEA: (
        (52, 73), (54, 70), (60, 68), (66, 66), (74, 65.5), (81, 66.5), (84, 70), (100, 74), (113, 76), (113.5, 78.3),
        (107, 79.5), (98, 82), (80, 82.5), (63, 82), (60, 78),
    ),
    Water.LAPTEV_SEA: (
        (94, 79), (98, 76), (104, 73.5), (112, 72), (115, 70.5), (126, 69.5), (142, 70.5), (146, 73), (144, 77),
        (140, 80.5), (120, 82), (94, 83),
    ),
    Water.EAST_SIBERIAN_SEA: (
        (136, 78), (138, 72), (146, 70), (160, 68), (172, 68), (-178, 68), (-175, 71), (-176, 74), (180, 77.5),
        (160, 80), (140, 80.5),
    ),
    Water.CHUKCHI_SEA: (
        (174, 72), (174, 69), (-178, 65.5), (-172, 65), (-165, 65), (-159.5, 65.5), (-159.5, 68), (-150, 69.5),
        (-149, 73), (-150, 78.5), (-165, 79.5), (180, 77.5), (174, 75),
    ),
    Water.BEAUFORT_SEA: (
        (-162, 69.5), (-146, 68.5), (-136, 67), (-126, 68), (-121, 70.5), (-121, 77.5), (-130, 79), (-150, 79.5),
        (-163, 77),
    ),
    Water.GREENLAND_SEA: (
        (-34, 67.5), (-26, 64.5), (-12, 63.5), (-4, 70), (18, 75), (20, 81), (12, 83.5), (-10, 84.5), (-30, 84.5),
        (-33, 77), (-33, 70),
    ),
    Water.NORWEGIAN_SEA: (
        (-17, 66.5), (-16, 63), (-8, 60), (-2, 58.5), (6, 58.5), (8.5, 61), (12, 63), (16.5, 66.5), (20, 69),
        (28.5, 70), (22, 75), (19, 79), (-11, 73.5),
    ),
    Water.NORTH_SEA: (
        (-5.5, 59), (-5, 57), (-4.2, 55.5), (-2, 53.5), (-0.7, 51), (0.5, 50.3), (2.5, 50), (5, 50.8), (10, 53),
        (10, 59), (7, 62), (-2, 62),
    ),
    Water.BALTIC_SEA: (
        (9, 53.4), (14, 52.8), (20, 53.5), (22.5, 54), (25.5, 56.2), (31, 59.2), (31, 61.5), (23.5, 61.5), (23, 62.5),
        (26.5, 64.5), (26.5, 66.5), (21.5, 66.7), (19.5, 65), (16, 62), (15.5, 59), (13, 58.3), (11, 58.7), (9, 58),
    ),
    Water.MEDITERRANEAN_SEA: (
        (-6.5, 34.8), (-2, 34.3), (9, 35.8), (9, 33), (13, 31.8), (15, 29.8), (20, 29.3), (23, 31), (29, 30),
        (35.2, 30.5), (37, 33), (37, 37.5), (30.5, 37.7), (28.8, 37.9), (27.8, 40), (26.8, 41.5), (22.2, 41.3),
        (20.5, 40.6), (20, 42.8), (15.5, 45.2), (14.2, 46.3), (12, 46.3), (11, 44.5), (9.5, 45), (8, 45), (3, 44.2),
        (2.5, 43), (-1.2, 40.8), (-1.8, 38.8), (-6.5, 37),
    ),
    Water.BLACK_SEA: (
        (26.8, 40.7), (30, 40.5), (36, 40.3), (42.3, 41), (42.3, 43), (40, 45), (40, 48), (34, 47.3), (30, 47.5),
        (28, 45.7), (27, 44),
    ),
    Water.CARIBBEAN_SEA: (
        (-90, 14.8), (-84.5, 14.3), (-84.7, 10.5), (-82, 7.8), (-77.5, 7), (-72.5, 8.3), (-63, 9.5), (-59, 9.7),
        (-58, 14), (-60, 19.3), (-65, 19.7), (-72, 20.7), (-76, 21.8), (-84, 23.2), (-87.5, 22.5), (-88.8, 19),
    ),
    Water.GULF_BETWEEN_FLORIDA_AND_YUCATAN: (
        (-98.7, 22), (-97, 17.8), (-92, 17.3), (-90, 20), (-87, 20.5), (-84, 21.2), (-79.3, 22.7), (-79.8, 25.5),
        (-81.3, 29), (-84, 31), (-89, 31.2), (-95, 30.7), (-98.5, 28.3),
    ),
    Water.BAY_OF_BISCAY: (
        (-11.5, 42.3), (-1, 42.5), (0.2, 45), (-1, 47.8), (-4, 49), (-9.5, 49.3),
    ),
    Water.LABRADOR_SEA: (
        (-67, 62.5), (-65.5, 58), (-60.5, 53.5), (-59.5, 50.3), (-54, 46.2), (-49.5, 46.2), (-40.5, 58.5),
        (-40.5, 62.5),
    ),
    Water.RED_SEA: (
        (31.8, 30.8), (31.8, 28.5), (33, 25.5), (34.5, 22), (36, 18), (39.5, 13.5), (42.3, 11.5), (44.5, 12.2),
        (44, 16.5), (40.5, 24), (36.3, 30.3),
    ),
    Water.GULF_BETWEEN_ARABIA_AND_IRAN: (
        (46.8, 28.5), (48.8, 25.5), (50.2, 23), (54, 23), (57.2, 25.3), (57.7, 28), (52, 29.5), (50.5, 31.2),
        (46.8, 31.2),
    ),
    Water.ARABIAN_SEA: (
        (49.2, 9), (62, 2), (71, -2.5), (75, -2.5), (79, 6.3), (78.7, 9), (74.8, 19), (73, 24.2), (68, 26.3), (62, 27),
        (55.5, 28), (55.5, 22), (54, 19.3), (49.7, 17),
    ),
    Water.BAY_OF_BENGAL: (
        (78.3, 4.5), (87, 4), (95, 4), (97, 4.8), (95, 8), (94.8, 12), (96, 15.5), (95.5, 19), (92.8, 23.7),
        (86.5, 23.3), (83.5, 20.7), (78.7, 16.5), (78.7, 13), (78, 10),
    ),
    Water.ANDAMAN_SEA: (
        (91.5, 5), (95, 4.5), (98, 4.5), (100, 6.5), (100, 12), (98.5, 18), (95.5, 18.3), (91.5, 16.7),
    ),
    Water.GULF_OF_ADEN: (
        (42, 11), (44, 9.5), (51, 10), (53.3, 11.5), (53, 17), (48, 15.3), (43, 14),
    ),
    Water.CASPIAN_SEA: (
        (46, 43), (48, 41), (48, 38.5), (48.5, 36), (55, 36), (55.5, 40), (55.5, 42.5), (54.5, 45), (54.5, 48),
        (48, 48), (45.8, 45.7),
    ),
    Water.BERING_SEA: (
        (160.5, 54.5), (166, 52.5), (172, 51), (180, 50), (-170, 51), (-163, 53.7), (-156.3, 56.8), (-156.3, 59.7),
        (-159.5, 65), (-168, 67), (180, 67), (173, 65.7), (169, 62), (160.5, 61),
    ),
    Water.SEA_OF_OKHOTSK: (
        (134, 53), (138.5, 52), (140.5, 51), (140.7, 45), (142.5, 42.8), (146, 42.3), (151, 44.5), (159, 50),
        (160.5, 56.5), (167, 61.5), (164, 64), (154, 62.5), (143, 61), (134.5, 57),
    ),
    Water.SEA_BETWEEN_JAPAN_KOREA_AND_RUSSIA: (
        (126.5, 39), (128, 37.3), (127.7, 35), (128, 33), (130.5, 32.8), (133, 34), (136.5, 34.7), (138.7, 36),
        (141, 37.5), (141.7, 40), (142.8, 42.8), (143.5, 46.5), (143, 53), (139.5, 53), (139, 49.7), (136, 46.3),
        (132.8, 44.2), (129.8, 44), (128.8, 42.4), (126.9, 40.6),
    ),
    Water.YELLOW_SEA: (
        (116.5, 38), (118, 36.2), (119.2, 36), (118.2, 35), (118.8, 32), (122, 30.5), (126, 32), (127.5, 32.8),
        (127.6, 37), (126.3, 39), (125.2, 40.7), (121.8, 41.8), (117, 40.3),
    ),
    Water.EAST_CHINA_SEA: (
        (118, 24.5), (118.7, 22.8), (122.5, 22.8), (126, 23.8), (129.3, 26), (131.8, 30), (131.8, 32.7), (129.7, 34.5),
        (126.5, 35.2), (122, 34), (119.3, 31.7), (119.2, 28),
    ),
    Water.SEA_BETWEEN_BORNEO_CHINA_INDOCHINA_AND_LUZON: (
        (98.3, 9), (99.7, 6.3), (102, 4), (102.7, 1), (103, -1), (105, -4), (110.8, -4), (111, 0), (112, 0.7),
        (115, 2.8), (116.7, 4.7), (117.8, 7), (120, 10.5), (121.5, 13.3), (121.2, 17), (122.7, 19), (121.5, 22.3),
        (121.8, 26), (118, 25.7), (114, 23.6), (108, 22.8), (105, 21.5), (104.6, 19), (106.2, 17.3), (108.2, 14),
        (106.5, 12.1), (103.5, 12.8), (98.5, 14.5),
    ),
    Water.PHILIPPINE_SEA: (
        (120, 18.5), (120.7, 15), (123, 12), (124.2, 6.5), (126.5, 1), (134, 1), (138, 4), (148.5, 12), (148.5, 20),
        (145, 27), (142.5, 36), (139, 36.3), (132, 35), (129.7, 31.7), (126.7, 28.3), (120.7, 25.3),
    ),
    Water.TIMOR_SEA: (
        (121, -10.7), (122.7, -14.3), (126, -16), (131, -16.3), (133.5, -13), (134, -11), (133, -7.7), (128, -6.8),
        (123.3, -8),
    ),
    Water.CORAL_SEA: (
        (140.7, -11), (142, -14.2), (144.3, -19.2), (147.5, -23), (151, -31.5), (160, -31.5), (169, -31.5), (172, -24),
        (172.5, -19), (170, -9.5), (163, -8.7), (157, -7), (152, -8.3), (147, -7), (142, -6.8),
    ),
    Water.TASMAN_SEA: (
        (151, -30), (149.5, -33.5), (148, -37), (146, -40), (145.5, -45), (166, -52.5), (169.5, -48), (171.5, -46),
        (176, -41), (177, -38), (174.5, -33), (169, -28.3), (160, -28), (152.5, -28),
    ),
    Water.GULF_OF_ALASKA: (
        (-166, 53), (-150, 53.5), (-133.5, 55.5), (-133.5, 57.5), (-135.5, 60), (-144, 61.8), (-152, 62.3), (-157, 59),
        (-165, 55.5),
    ),
}  # fmt: skip
