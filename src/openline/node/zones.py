"""Time zones by name, from the pinned package `tzdata` alone: machines differ in what they hold, nodes must not.

The system's own data is not looked at: it is as old as its last update, and some machines have none.
"""

from datetime import UTC, datetime, timedelta
from functools import cache
from importlib import resources
from typing import Final
from zoneinfo import ZoneInfo

from openline.core.errors import Misuse, Unavailable
from openline.core.rules.local_time import Zone

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_LAST: Final = 253_370_764_800  # 9999-01-01: beyond it the rules of the last year are taken to hold


class UnknownZone(Misuse):
    """No time zone has that name."""

    code = "unknown_zone"
    hint = "use a name such as Europe/Kyiv, Asia/Shanghai or UTC"


class NoZones(Unavailable):
    """The package with the time zones is not installed."""

    code = "no_zones"
    hint = "make setup installs it"


@cache
def zone(name: str) -> Zone:
    """Return the offset from UTC, in seconds, that holds at a moment in the zone called `name` (IANA).

    Raises:
        UnknownZone: there is no such zone. The name may come from a peer: it never becomes a path.
        NoZones: the package is not installed.
    """
    try:
        folder = resources.files("tzdata")
        listed = (folder / "zones").read_text(encoding="utf-8").split("\n")
    except (ModuleNotFoundError, OSError) as error:
        raise NoZones(f"the time zones could not be read: {error}") from error
    if not name or name not in listed:
        raise UnknownZone(f"no time zone is called {name[:64]!r}")
    with folder.joinpath("zoneinfo", *name.split("/")).open("rb") as data:
        info = ZoneInfo.from_file(data, key=name)

    def offset(moment: int) -> int:
        there = (_EPOCH + timedelta(seconds=min(max(moment, 0), _LAST))).astimezone(info).utcoffset()
        return 0 if there is None else round(there.total_seconds())

    return offset
