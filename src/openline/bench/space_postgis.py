"""PostGIS beside our index: geography, GiST over area and time, the same volumes and the same questions.

`make bench-peers` starts a PostgreSQL of its own and says where in OPENLINE_BENCH_POSTGIS; `psql` brings the volumes in
and asks. The time is the server's for finding the pairs and writing them into a table: nothing is sent to anyone.
"""

import os
import re
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from openline.core.space.plan import Plan
from openline.core.space.volume import Polygon

PLACE: Final = "OPENLINE_BENCH_POSTGIS"
"""The environment variable that names the folder of the server's socket."""

ROUNDS: Final = 3

_TABLE: Final = (
    "id text primary key, area geography(polygon, 4326), period int8range, low float8, high float8"  # closed, in metres
)
_FIND: Final = """
CREATE TEMP TABLE found AS SELECT asked.id AS ours, held.id AS theirs FROM asked JOIN held ON asked.area && held.area
AND asked.period && held.period AND asked.low <= held.high AND held.low <= asked.high
AND ST_Intersects(asked.area, held.area);"""
_MILLISECONDS: Final = re.compile(r"^Time: ([0-9.]+) ms", re.MULTILINE)


def server() -> Path | None:
    """Return where the server can be reached, if one was started for us."""
    place = os.environ.get(PLACE, "")
    return Path(place) if place else None


def version(place: Path) -> str:
    """Return what it is, for people."""
    said = _psql(place, "SELECT split_part(postgis_lib_version(), ' ', 1), current_setting('server_version_num')::int")
    postgis, number = said.strip().split("|")
    return f"PostGIS {postgis} on PostgreSQL {int(number) // 10_000}"


def hold(place: Path, name: str, plans: Sequence[Plan]) -> None:
    """Fill a table with plans, indexed and with its statistics made."""
    _psql(place, f"DROP TABLE IF EXISTS {name}; CREATE TABLE {name} ({_TABLE})")
    _psql(place, f"COPY {name} FROM STDIN", "".join(_rows(plans)))
    _psql(place, f"CREATE INDEX ON {name} USING gist (area, period)")
    _psql(place, f"VACUUM ANALYZE {name}")


def ask(place: Path) -> tuple[float, set[tuple[str, str]]]:
    """Return the seconds for asking all at once, the best of some rounds, and the pairs found."""
    said = _psql(place, "\\timing on\n" + f"{_FIND}\nDROP TABLE found;\n" * (ROUNDS - 1) + f"{_FIND}\n\\timing off\n"
                        "COPY found TO STDOUT;\n", script=True)  # fmt: skip
    times = [float(each) / 1e3 for each in _MILLISECONDS.findall(said)]
    finding = times[::2]  # every second one is the table being dropped
    pairs = (line.split("\t") for line in said.splitlines() if "\t" in line)
    return min(finding), {(ours, theirs) for ours, theirs in pairs}


def _rows(plans: Sequence[Plan]) -> Iterator[str]:
    for plan in plans:
        footprint, band, (window,) = plan.volume.footprint, plan.volume.band, plan.volume.windows
        assert isinstance(footprint, Polygon)
        (ring,) = footprint.rings
        corners = ", ".join(f"{lon!r} {lat!r}" for lon, lat in (*ring, ring[0]))
        end = "" if window.end is None else window.end
        bracket = ")" if window.end is None else "]"
        yield f"{plan.id}\tPOLYGON(({corners}))\t[{window.start},{end}{bracket}\t{band.lower_m!r}\t{band.upper_m!r}\n"


def _psql(place: Path, command: str, given: str = "", *, script: bool = False) -> str:
    """Run commands as the server's own user; what is given goes to COPY, a script comes by standard input."""
    call = ["psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", str(place), "-U", "bench", "-d", "bench"]
    way = ["-f", "-"] if script else ["-c", command]
    done = subprocess.run(
        [*call, *way], input=command if script else given, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(done.stderr)
    return done.stdout
