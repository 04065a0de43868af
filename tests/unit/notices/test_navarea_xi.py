"""NAVAREA XI as the Japan Coast Guard serves it. The texts are made up in its form."""

from datetime import UTC, datetime

from openline.core.space.volume import Circle, Corridor, Polygon
from openline.interop.notices import navarea_xi
from openline.interop.notices.reading import RawNotice, Reading

HEAD = "NO.26-0449       Date:2026/10/08 09 UTC\n"


def read(text: str) -> Reading:
    return navarea_xi.read(RawNotice(HEAD + text))


def times(reading: Reading) -> list[tuple[str, str, bool]]:
    return [(stamp(w.start), stamp(w.end), w.alternate) for w in reading.areas[0].windows]


def stamp(second: int | None) -> str:
    return "" if second is None else datetime.fromtimestamp(second, UTC).strftime("%m%d-%H%M")


def test_number_and_date_of_the_header() -> None:
    reading = read("JAVA SEA.\nSUNKEN WRECK, EXISTS IN 04-32-31.8S\n114-01-36.0E.")

    assert (reading.id, stamp(reading.issued)) == ("NAVAREA XI 449/26", "1008-0900")
    assert reading.areas[0].footprint == Circle((114.0266667, -4.5421667), 0.0)
    assert (reading.areas[0].kind, times(reading)) == ("hazard", [("1008-0900", "", False)])


def test_alternate_windows_are_marked() -> None:
    reading = read(
        "HAZARDOUS OPERATION. 090600Z TO 091242Z\nOCT, ALTERNATE 100600Z TO 101242Z OCT.\nAREA"
        " BOUNDED BY\n09-30N 167-29E 09-46N 167-55E\n09-20N 168-12E.\nCANCEL THIS MSG 101342Z "
        "OCT."
    )

    assert times(reading) == [("1009-0600", "1009-1242", False), ("1010-0600", "1010-1242", True)]
    assert stamp(reading.cancelled_at) == "1010-1342"
    assert isinstance(reading.areas[0].footprint, Polygon)


def test_daily_over_midnight() -> None:
    reading = read(
        "GUNNERY. 2300Z TO 0900Z COMMENCING DAILY\n30 OCT TO 31 OCT. AREA BOUNDED BY\n28-15-15"
        "N 146-29-47E\n25-25-16N 147-37-47E\n25-00-16N 145-35-48E."
    )

    assert times(reading) == [("1030-2300", "1031-0900", False), ("1031-2300", "1101-0900", False)]


def test_a_cable_repair_is_a_line_until_further_notice() -> None:
    reading = read(
        "SUBMARINE CABLE REPAIRING WORKS BY\nC/S ANY UNTIL FURTHER NOTICE.\nIN VICINITY OF LIN"
        "E JOINING\n24-04.12N 118-46.48E\n24-03.82N 118-46.95E."
    )

    assert isinstance(reading.areas[0].footprint, Corridor)
    assert times(reading) == [("1008-0900", "", False)]


def test_a_list_in_force_announces_nothing_but_cancels() -> None:
    reading = read("NAVAREA XI WARNING MESSAGES IN FORCE\n031200Z OCT.\n0386 0439/26.\nCANCEL 0412/26 AND 0423/26.")

    assert (reading.outcome, reading.cancels) == ("not_spatial", ("NAVAREA XI 412/26", "NAVAREA XI 423/26"))
