"""The party's own list of places, the only names that its maps show: `places.txt` in the node's folder.

One place a line, a position in any form that notices use and a name; a line that begins with # is a remark:

    54-21.5N 018-40.0E  Roads
    N60 09.3 E024 57.2  Berth 4
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from openline.core.catalogue.rendering import harmless
from openline.core.errors import Misuse
from openline.core.space.volume import Position
from openline.interop.notices.coordinates import find_coordinates
from openline.node.files import read

FILE: Final = "places.txt"
MOST_BYTES: Final = 64 * 1024
MOST: Final = 500
MOST_LETTERS: Final = 60


@dataclass(frozen=True, slots=True)
class OwnPlaces:
    """The list as it stands.

    Attributes:
        places: name and position of each, in the order of the file.
        unread: numbers of the lines in which no position was found, from 1; beyond `MOST` places, of all that follow.
    """

    places: tuple[tuple[str, Position], ...] = ()
    unread: tuple[int, ...] = ()


def own_places(folder: Path) -> OwnPlaces:
    """Return the list; nothing where there is none, or where it cannot be read."""
    if not (folder / FILE).is_file():
        return OwnPlaces()
    try:
        text = read(folder / FILE, MOST_BYTES, "the list of places").decode("utf-8-sig", errors="replace")
    except Misuse:
        return OwnPlaces((), (1,))
    return read_places(text)


def read_places(text: str) -> OwnPlaces:
    """Return the list that a text holds."""
    places: list[tuple[str, Position]] = []
    unread: list[int] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        found = find_coordinates(line.upper()).positions if len(line.upper()) == len(line) else []
        name = "" if not found else (line[: found[0].start] + line[found[0].end :]).strip(" \t,;:=")
        if name and len(places) < MOST:
            places.append((harmless(name[:MOST_LETTERS]), found[0].position))
        else:
            unread.append(number)
    return OwnPlaces(tuple(places), tuple(unread))
