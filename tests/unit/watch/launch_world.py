"""Notices and observations of launches for the tests of watch, built round one site and one day."""

from openline.core.space.volume import Circle, Footprint, Polygon, Window
from openline.core.watch.announced import Compass, Notice, Observation

HOUR, DAY = 3_600, 86_400
NOON = 1_000_000_000 // DAY * DAY + 12 * HOUR
SITE = Circle((16.0, 69.3), 30_000.0)
NORTH_OF_IT = Polygon((((10.0, 76.0), (20.0, 76.0), (20.0, 79.0), (10.0, 79.0)),))


def notice(
    name: str = "N1",
    *,
    start: int = NOON - HOUR,
    end: int | None = NOON + HOUR,
    launch_area: Footprint | None = SITE,
    azimuth: float | None = None,
    tolerance: float = 0.0,
    direction: Compass | None = None,
    classes: frozenset[str] = frozenset(),
    impact_areas: tuple[Footprint, ...] = (),
    valid_until: int | None = None,
    received_at: int | None = NOON - 5 * DAY,
    cancelled_at: int | None = None,
) -> Notice:
    return Notice(
        name,
        (Window(start, end),),
        classes,
        launch_area,
        azimuth,
        tolerance,
        direction,
        impact_areas,
        valid_until,
        received_at,
        cancelled_at,
    )


def observation(
    name: str = "O1",
    *,
    time: int = NOON,
    sigma_s: float = 10.0,
    area: Footprint = Circle((16.1, 69.2), 20_000.0),
    azimuth: float | None = 5.0,
    azimuth_tolerance: float = 0.0,
    classes: frozenset[str] = frozenset(),
) -> Observation:
    return Observation(name, time, sigma_s, area, azimuth, azimuth_tolerance, classes)
