"""The launch logs as observations: when, where, and for the tests of one state in which direction."""

import calendar
import csv
import gzip
import io
import json
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from openline.core.space.volume import Circle, Position
from openline.core.watch.announced import Observation

ORBITAL = "launch/orbital_launches_2025-2026.csv"
CATALOGUE = "launch/gcat_launches_1957-2023.tsv.gz"
SITES = "launch/gcat_sites.tsv.gz"
TESTS = "launch/dprk_missile_tests_1984-2026.json"

_PAD_M = 1_000.0
_SAME_LAUNCH_S = 30 * 60
_CHINESE = ("JSLC", "TSLC", "XSLC", "WSLC", "YSLA")


@dataclass(frozen=True, slots=True)
class Launch:
    """A launch as a log has it.

    Attributes:
        site: short name of the site in its log, `-` where it has none.
        time: seconds UTC; exact: whether the log gives the second.
    """

    site: str
    time: int
    exact: bool
    position: Position
    azimuth: float | None = None

    @property
    def chinese(self) -> bool:
        return self.site in _CHINESE

    def observation(self, shift: int = 0) -> Observation:
        """Return the launch as seen from its pad; `shift` moves it in time."""
        name = f"{self.site} {time.strftime('%Y-%m-%d %H%M', time.gmtime(self.time))}"
        sigma = 1.0 if self.exact else 20.0
        return Observation(name, self.time + shift, sigma, Circle(self.position, _PAD_M), self.azimuth)


def orbital(data: Path) -> list[Launch]:
    """Return the orbital launches of 2025-26 with a time and a place, each once.

    Two payloads are two rows of one launch, sometimes some minutes apart: nothing rises twice from one site so soon.
    """
    found = []
    for row in csv.DictReader(io.StringIO((data / ORBITAL).read_text("utf-8"))):
        when = _time(row["Launch Date and Time (UTC)"], "%Y %b %d %H%M")
        if when is not None and row["Latitude"]:
            place = float(row["Longitude"]), float(row["Latitude"])
            found.append(Launch(row["Launch Site (Abbrv.)"] or "-", when, False, place))
    launches: list[Launch] = []
    last: dict[str, int] = {}
    for launch in sorted(found, key=lambda each: (each.time, each.site)):
        if launch.time - last.get(launch.site, 0) > _SAME_LAUNCH_S:
            launches.append(launch)
            last[launch.site] = launch.time
    return launches


def catalogue(data: Path, since: int) -> list[Launch]:
    """Return the orbital launches from the year `since` to July 2023 that have a time of day and a site on the map."""
    places = {row["#Site"].strip(): row for row in _rows(data / SITES)}
    launches = []
    for row in _rows(data / CATALOGUE):
        stated = " ".join(row["launch_date_raw"].split()).rstrip("?")
        when = _time(stated, "%Y %b %d %H%M:%S") or _time(stated, "%Y %b %d %H%M")
        place = places.get(row["launch_site"].strip())
        if when is None or place is None or int(stated[:4]) < since or place["Longitude"].strip() in ("", "-"):
            continue
        position = float(place["Longitude"]), float(place["Latitude"])
        launches.append(Launch(row["launch_site"].strip(), when, ":" in stated, position))
    return sorted(launches, key=lambda launch: (launch.time, launch.site))


def missile_tests(data: Path, since: str) -> list[Launch]:
    """Return the missile tests since a date that have a time and a bearing, one for each salvo; no space launches."""
    log = json.loads((data / TESTS).read_text("utf-8"))
    sites, missiles = log["facilities"]["facilities"], log["missiles"]
    held = {}
    for test in log["tests"]:
        if missiles.get(test["missile"], {}).get("type") == "SLV":
            continue
        when = _time(f"{test['date']} {test['time']}", "%Y-%m-%d %H:%M (UTC)")
        site = sites.get(test["facility"])
        if when is None or site is None or test["date"] < since or not isinstance(test["bearing"], int):
            continue
        held[when, test["facility"]] = Launch(
            test["facility"], when, False, (site["lon"], site["lat"]), float(test["bearing"])
        )
    return [held[key] for key in sorted(held)]


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        yield from csv.DictReader(
            (line for line in file if not line.startswith("# ")), delimiter="\t", quoting=csv.QUOTE_NONE
        )


def _time(text: str, form: str) -> int | None:
    try:
        return calendar.timegm(time.strptime(" ".join(text.split()), form))
    except ValueError:
        return None
