"""Times, lengths, heights, speeds and positions in the reader's units (spec 4.2)."""

from openline.core.catalogue.fields import DEGREE, Point
from openline.core.catalogue.view import Altitude, Coordinates, Distance, Phrases, Velocity, View, view_of

DAY_S = 86_400
_MICROMETRES_IN_FOOT = 304_800
_MICROMETRES_IN_DECIMETRE = 100_000
_DECIMETRES_IN_NAUTICAL_MILE = 18_520
_DECIMETRES_IN_FLIGHT_LEVEL = 304.8


def clock(seconds: int | None, reader: Phrases | View) -> str:
    """Return a time as `2026-04-02 12:00Z`, local time beside it where the reader has a zone; None is without end."""
    view = view_of(reader)
    if seconds is None:
        return view.say("until-further-notice")
    utc = f"{date(seconds)} {time_of_day(seconds)}Z"
    offset = view.zones(view.zone) if view.zone and view.zones is not None else None
    if offset is None:
        return utc
    there = seconds + offset(seconds)
    local = time_of_day(there) if there // DAY_S == seconds // DAY_S else f"{date(there)} {time_of_day(there)}"
    return view.say("time-local", {"utc": utc, "local": local, "zone": view.zone})


def date(seconds: int) -> str:
    """Return the day of a moment as `2026-04-02`."""
    year, month, day = _civil(seconds // DAY_S)
    return f"{year:04d}-{month:02d}-{day:02d}"


def time_of_day(seconds: int) -> str:
    """Return `12:00`, with seconds where it is not a whole minute."""
    rest = seconds % DAY_S
    whole = f"{rest // 3600:02d}:{rest // 60 % 60:02d}"
    return f"{whole}:{rest % 60:02d}" if rest % 60 else whole


def _civil(days: int) -> tuple[int, int, int]:
    """Days since 1970-01-01 to (year, month, day), proleptic Gregorian (H. Hinnant, chrono-compatible algorithms)."""
    days += 719_468
    era, day_of_era = divmod(days, 146_097)
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36_524 - day_of_era // 146_096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted = (5 * day_of_year + 2) // 153
    day = day_of_year - (153 * shifted + 2) // 5 + 1
    month = shifted + 3 if shifted < 10 else shifted - 9
    return year_of_era + era * 400 + (month <= 2), month, day


def duration(seconds: int, view: View) -> str:
    """Return `2 days 3 hours`; what is nought is left out."""
    parts = []
    for unit, size in (("days", DAY_S), ("hours", 3600), ("minutes", 60), ("seconds", 1)):
        count, seconds = divmod(seconds, size)
        if count:
            parts.append(view.say(f"duration-{unit}", {"count": count}))
    return view.say("duration-separator").join(parts) or view.say("duration-seconds", {"count": 0})


def length(decimetres: int, view: View, *, up: bool = False) -> str:
    """Return a length; `up` rounds it up, as for a radius: what is shown is never smaller than what is meant."""
    if view.units.distance != Distance.METRES and decimetres * 10 >= _DECIMETRES_IN_NAUTICAL_MILE * (
        10 if view.units.distance == Distance.FEET else 1
    ):
        hundredths = _divide(decimetres * 100, _DECIMETRES_IN_NAUTICAL_MILE, up=up)
        return view.say("unit-nautical-miles", {"value": hundredths / 100})
    if view.units.distance == Distance.FEET:
        feet = _divide(decimetres * _MICROMETRES_IN_DECIMETRE, _MICROMETRES_IN_FOOT, up=up)
        return view.say("unit-feet", {"value": feet})
    if decimetres >= 100_000:
        return view.say("unit-kilometres", {"value": _divide(decimetres, 10, up=up) / 1_000})
    return view.say("unit-metres", {"value": decimetres / 10})


def height(decimetres: int, view: View, *, up: bool | None = None) -> str:
    """Return a height; `up` says to which side it is rounded, None to the nearest."""
    if view.units.altitude == Altitude.METRES:
        return view.say("unit-metres", {"value": decimetres / 10})
    return view.say(
        "unit-feet", {"value": _divide(decimetres * _MICROMETRES_IN_DECIMETRE, _MICROMETRES_IN_FOOT, up=up)}
    )


def flight_level(decimetres: int, view: View) -> str:
    """Return `FL100`, with its height in the standard atmosphere for whoever does not read flight levels."""
    level = f"{round(decimetres / _DECIMETRES_IN_FLIGHT_LEVEL):03d}"
    if view.units.altitude == Altitude.FLIGHT_LEVELS:
        return view.say("flight-level", {"level": level})
    return view.say("flight-level-about", {"level": level, "height": height(decimetres, view)})


def _divide(value: int, by: int, *, up: bool | None) -> int:
    """Divide whole numbers exactly: up, down, or to the nearest."""
    if up is None:
        return (2 * value + by) // (2 * by)
    return -(-value // by) if up else value // by


def speed(centimetres: int, view: View) -> str:
    """Return a speed to a tenth, or in metres per second as it travels."""
    match view.units.velocity:
        case Velocity.METRES_PER_SECOND:
            return view.say("unit-metres-per-second", {"value": centimetres / 100})
        case Velocity.KNOTS:
            return view.say("unit-knots", {"value": _divide(centimetres * 3_600, 18_520, up=None) / 10})
    return view.say("unit-kilometres-per-hour", {"value": _divide(centimetres * 36, 100, up=None) / 10})


def bearing(hundredths: int, view: View) -> str:
    """Return a direction with three digits, as it is read aloud: 045, 045.25."""
    whole, rest = divmod(hundredths, 100)
    return view.say("unit-degrees", {"value": f"{whole:03d}.{rest:02d}" if rest else f"{whole:03d}"})


def angle(hundredths: int, view: View) -> str:
    """Return an angle that is no direction."""
    return view.say("unit-degrees", {"value": hundredths / 100})


def frequency(kilohertz: int, view: View) -> str:
    """Return a frequency, in megahertz from 3 MHz on."""
    if kilohertz < 3_000:
        return view.say("unit-kilohertz", {"value": kilohertz})
    return view.say("unit-megahertz", {"value": f"{kilohertz // 1000}.{kilohertz % 1000:03d}"})


def place(point: Point, form: Coordinates = Coordinates.MINUTES) -> str:
    """Return a position: `28-38.47N 080-37.31W`, `28.64117N 080.62183W` or `28-38-28.2N 080-37-18.6W`."""
    longitude, latitude = point
    return f"{_angle(latitude, 2, 'NS', form)} {_angle(longitude, 3, 'EW', form)}"


def _angle(value: int, digits: int, hemispheres: str, form: Coordinates) -> str:
    side = hemispheres[value < 0]
    match form:
        case Coordinates.DECIMAL:
            degrees, rest = divmod(round(abs(value) * 100_000 / DEGREE), 100_000)
            return f"{degrees:0{digits}d}.{rest:05d}{side}"
        case Coordinates.SECONDS:
            degrees, tenths = divmod(round(abs(value) * 36_000 / DEGREE), 36_000)
            minutes, rest = divmod(tenths, 600)
            return f"{degrees:0{digits}d}-{minutes:02d}-{rest // 10:02d}.{rest % 10}{side}"
    degrees, rest = divmod(round(abs(value) * 6_000 / DEGREE), 6_000)
    return f"{degrees:0{digits}d}-{rest // 100:02d}.{rest % 100:02d}{side}"
