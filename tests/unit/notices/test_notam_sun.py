"""Hours by sunrise and sunset in NOTAMs, and buffer zones. The texts are made up; real ones stand behind each form."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openline.core.space.volume import Circle, Polygon
from openline.interop.notices import notam
from openline.interop.notices.notam_schedule import Schedule, read_schedule
from openline.interop.notices.notam_sun import Sun, SunTime, sun_time
from openline.interop.notices.reading import RawNotice, Reading
from openline.interop.notices.sun import DAY, daylight

LIMOUSIN = Circle((1.7794, 46.0406), 0.0)
SYDNEY = Circle((150.5, -34.2), 9_000.0)
SVALBARD = Circle((15.6, 78.2), 9_000.0)


def second(stamp: str) -> int:
    return int(datetime.strptime(stamp, "%y%m%d%H%M").replace(tzinfo=UTC).timestamp())


def schedule(text: str, start: str, end: str, area: Circle | Polygon = LIMOUSIN) -> Schedule:
    return read_schedule(text, second(start), second(end), [area])


def clocks(read: Schedule) -> list[str]:
    return [
        f"{datetime.fromtimestamp(w.start, UTC):%d %H%M}-{datetime.fromtimestamp(w.end or 0, UTC):%d %H%M}"
        for w in read.windows
    ]


def test_the_day_is_that_of_the_place_and_rounded_outwards() -> None:
    """The office that wrote field B) found sunrise at 0453 on the 23rd, and at 1653 on 23 October sunset."""
    read = schedule("SR-SS", "2604230000", "2604242359")

    assert clocks(read) == ["23 0450-23 1855", "24 0450-24 1855"]
    assert [warning.split(":")[0] for warning in read.warnings] == ["sun_computed"]


@pytest.mark.parametrize(
    ("text", "windows"),
    [
        ("23 SS-SR", ["23 1845-24 0455"]),
        ("23 SS PLUS30-SR MINUS30", ["23 1915-24 0425"]),
        ("23 SR-1400", ["23 0450-23 1400"]),
        ("23 SS-0200", ["23 1845-24 0200"]),
        ("23 1600-SS", ["23 1600-23 1855"]),
        ("23 2200-SR", ["23 2200-24 0455"]),
        ("23 HJ", ["23 0450-23 1855"]),
        ("23 HN", ["23 1845-24 0455"]),
        ("23 SR-24 SS", ["23 0450-24 1855"]),
    ],
)
def test_every_form_of_hours_by_the_sun(text: str, windows: list[str]) -> None:
    assert clocks(schedule(text, "2604220000", "2604260000")) == windows


def test_far_from_greenwich_every_date_has_one_day() -> None:
    """At Sydney the sun rises on the date of UTC before: a schedule of days must neither lose nor double one."""
    read = schedule("DAILY HJ", "2607081600", "2607121600", SYDNEY)

    assert clocks(read) == ["08 2100-09 0705", "09 2100-10 0705", "10 2100-11 0710", "11 2100-12 0710"]


def test_where_the_sun_does_not_set_the_outer_bounds_stand_with_a_doubt() -> None:
    """There is no sunset to end at; whole days are given, and the notice is partial."""
    read = schedule("DAILY SR-SS", "2606200000", "2606220000", SVALBARD)

    assert clocks(read) == ["20 0000-22 0000"]
    assert [warning.split(":")[0] for warning in read.warnings] == ["sun"]


def test_offsets_are_read_with_their_sign() -> None:
    assert sun_time("SS PLUS30") == SunTime("SS", 30)
    assert sun_time("SUNRISE MINUS 15 MIN") == SunTime("SR", -15)
    assert sun_time("SR") == SunTime("SR")


@given(
    day=st.integers(14_000, 24_000).map(lambda day: day * DAY),
    lon=st.floats(-180, 180),
    lat=st.floats(-60, 60),
    size=st.floats(0, 4),
    place=st.tuples(st.floats(0, 1), st.floats(0, 1)),
)
def test_no_daylight_of_the_area_is_left_out(
    day: int, lon: float, lat: float, size: float, place: tuple[float, float]
) -> None:
    """Whatever point of the area the office had in mind, its daylight lies inside the window."""
    box = ((lon, lat), (lon + size, lat), (lon + size, lat + size), (lon, lat + size))
    sun = Sun([Polygon((box,))])

    start = sun.on(day, SunTime("SR"), last=False)
    assert start is not None
    end = sun.after(start, SunTime("SS"))
    inside = (lon + place[0] * size, lat + place[1] * size)
    days = [light for n in (-1, 0, 1) if (light := daylight(day + n * DAY, inside)) and abs(light[0] - start) < DAY / 4]

    assert end is not None
    assert days, "the window belongs to a day of this place"
    assert all(start <= rise and fall <= end for rise, fall in days)


# --- buffer zones -----------------------------------------------------------------------------------------------------


def read(text: str) -> Reading:
    return notam.read(RawNotice(f"D0001/26 NOTAMN Q) RKRR/QRPCA/IV/NBO/W/000/999/3700N12700E016 A) RKRR {text}"))


def test_a_buffer_zone_around_a_circle_is_an_area_of_its_own() -> None:
    """Whoever plans must see both: what is prohibited, and where a clearance is needed. The wider reading is drawn."""
    reading = read(
        "B) 2603250405 C) 2603250755 E) TEMPO PROHIBITED AREA ACT AS FLW: 1. AREA : A CIRCLE RADIUS 5NM CENTERED ON "
        "370000N1270000E 2. BUFFER ZONE : TEMPO BUFFER ZONE FM OUTSIDE OF PROHIBITED AREA TO 10NM F) SFC G) UNL"
    )

    assert [(area.label, area.footprint) for area in reading.areas] == [
        ("A", Circle((127.0, 37.0), 9_260.0)),
        ("B", Circle((127.0, 37.0), 27_780.0)),
    ]
    assert reading.areas[1].warnings[-1].startswith("buffer_drawn")
    assert reading.outcome == "understood"


@pytest.mark.parametrize(
    ("words", "outcome"),
    [
        ("AREA: {} THE AREA INCLUDES LATERAL BUFFER ZONE.", "understood"),
        ("FPL BUFFER ZONE (FBZ) WILL BE ESTABLISHED. FBZ: {}", "understood"),
        ("AREA: {} AND ASSOCIATED FPL BUFFER ZONE.", "partial"),
        ("AREA: {} BUFFER ZONE FM OUTSIDE OF PROHIBITED AREA TO 10NM", "partial"),
    ],
)
def test_a_buffer_zone_without_a_width_or_around_a_ring_is_a_doubt(words: str, outcome: str) -> None:
    """Except where the stated corners already are, or hold, the buffer zone."""
    ring = "370000N1270000E-370000N1280000E-360000N1280000E-370000N1270000E"

    reading = read(f"B) 2603250405 C) 2603250755 E) TEMPO DANGER AREA ACT. {words.format(ring)} F) SFC G) UNL")

    assert (reading.outcome, len(reading.areas)) == (outcome, 1)
