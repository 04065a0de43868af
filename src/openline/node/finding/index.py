"""The index of one line, in memory and nowhere else: bodies are sealed at rest, and so is what they are found by.

Entries whose sentences are made of the same phrases share one set of them; words that people wrote have lists of
their own. A search intersects masks over all entries, so that its time hardly depends on what is asked.
"""

from array import array
from bisect import insort
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from openline.core.catalogue.fields import DEGREE, Point
from openline.core.catalogue.volumes import FootprintForm
from openline.core.situation.item import Item
from openline.core.space.geodesy import EARTH_RADIUS_M, MARGIN
from openline.node.finding.folding import of_signs, pairs, splits, tokens
from openline.node.finding.taken import areas_of, phrases_of, texts_of, times_of
from openline.node.finding.vocabulary import Vocabulary, beginning

Mask = NDArray[np.bool_]
UNSORTED: Final = 2_000
"""So many new words are looked through one by one before they are put in order among the others."""
WHOLE_GLOBE: Final = 3.15
WIDEST: Final = 1.2
"""A cap of more radians than this says nothing of what lies in it; the exact test says it all."""


@dataclass(frozen=True, slots=True)
class Near:
    """A place, and how far from it: (longitude, latitude) in degrees, metres."""

    position: tuple[float, float]
    radius_m: float


class Index:
    """What the entries of a line are found by. Entries have numbers in the order in which they came.

    Attributes:
        ids: of the entries, by number.
    """

    def __init__(self) -> None:
        self.ids: list[bytes] = []
        self.vocabulary = Vocabulary()
        self._beginnings = array("Q")
        self._clocks, self._starts, self._ends = array("q"), array("q"), array("q")
        self._words: dict[str, array[int]] = {}
        self._sorted: list[str] = []
        self._new: list[str] = []
        self._shapes: dict[frozenset[str], int] = {}
        self._of_shape: list[array[int]] = []
        self._keys: list[frozenset[str]] = []
        self._with_key: dict[str, list[int]] = {}
        self._shape_of = array("I")
        self._caps = array("d")
        self._cap_of = array("I")

    def __len__(self) -> int:
        return len(self.ids)

    def add(self, item: Item, author: str) -> None:
        """Take an entry in; its author is named as people call the party."""
        number = len(self.ids)
        self.ids.append(item.id)
        self._beginnings.append(int.from_bytes(item.id[:8], "big"))
        starts, ends = times_of(item)
        self._clocks.append(item.clock)
        self._starts.append(starts)
        self._ends.append(ends)
        shape = self._shape(phrases_of(item, author))
        self._shape_of.append(shape)
        self._of_shape[shape].append(number)
        for token in {token for text in texts_of(item) for token in tokens(text)}:
            held = self._words.get(token)
            if held is None:
                held = self._words[token] = array("I")
                self._new.append(token)
            held.append(number)
        for area in areas_of(item):
            self._caps.extend(_cap(area))
            self._cap_of.append(number)

    def _shape(self, keys: frozenset[str]) -> int:
        shape = self._shapes.get(keys)
        if shape is None:
            shape = self._shapes[keys] = len(self._of_shape)
            self._of_shape.append(array("I"))
            self._keys.append(keys)
            for key in keys:
                self.vocabulary.add(key)
                self._with_key.setdefault(key, []).append(shape)
        return shape

    def keys(self, number: int) -> frozenset[str]:
        """Return the phrases of an entry's sentence."""
        return self._keys[self._shape_of[number]]

    # what is asked

    def everything(self) -> Mask:
        return np.ones(len(self.ids), dtype=np.bool_)

    def with_run(self, run: str) -> Mask:
        """Return the entries that hold a word which begins so, or these signs in a row."""
        found = self._written(run)
        for key in self.vocabulary.keys_with(run):
            for shape in self._with_key[key]:
                _set(found, self._of_shape[shape])
        return found

    def with_signs(self, run: str) -> Mask:
        """Return the entries that hold signs in a row: together, or as two words, or else as the words they make."""
        found = self.with_run(run)
        for one, other in splits(run):
            found |= self.with_run(one) & self.with_run(other)
        if len(run) > 2 and not found.any():
            found |= self._with_words(run)
        return found

    def _with_words(self, run: str) -> Mask:
        """Return the entries that hold each of the longest words, from the left, that stand anywhere in the record."""
        found = self.everything()
        while run:
            pieces = (run[:end] for end in range(len(run), 0, -1))
            piece = next((each for each in pieces if self.with_run(each).any()), None)
            if piece is None:
                return np.zeros(len(self.ids), dtype=np.bool_)
            found &= self.with_run(piece)
            run = run[len(piece) :]
        return found

    def _written(self, run: str) -> Mask:
        if of_signs(run) and len(run) > 1:
            found = self.everything()
            for pair in pairs(run):
                one = np.zeros(len(self.ids), dtype=np.bool_)
                _set(one, self._words.get(pair, array("I")))
                found &= one
            return found
        found = np.zeros(len(self.ids), dtype=np.bool_)
        for word in self._beginning(run):
            _set(found, self._words[word])
        return found

    def _beginning(self, run: str) -> Iterable[str]:
        if len(self._new) > UNSORTED or not self._sorted:
            self._sorted += self._new
            self._sorted.sort()
            self._new = []
        few: list[str] = []
        for word in self._new:
            insort(few, word)
        return [*beginning(self._sorted, run), *beginning(few, run)]

    def beginning_so(self, prefix: str) -> Mask:
        """Return the entries whose id, in hexadecimal, begins so; of more than 16 letters the first 16 count here."""
        known = prefix[:16]
        least = int(known.ljust(16, "0"), 16)
        most = int(known.ljust(16, "f"), 16)
        ids = np.frombuffer(self._beginnings, dtype=np.uint64) if self._beginnings else np.empty(0, dtype=np.uint64)
        return np.asarray((ids >= np.uint64(least)) & (ids <= np.uint64(most)))

    def said_in(self, since: int, until: int) -> Mask:
        """Return the entries that were said in a time, by their authors' clocks; `until` itself is not in it."""
        clocks = _numbers(self._clocks)
        return np.asarray((clocks >= since) & (clocks < until))

    def about_time(self, since: int, until: int) -> Mask:
        """Return the entries that are about a time, or some of it."""
        return np.asarray((_numbers(self._starts) < until) & (_numbers(self._ends) >= since))

    def perhaps_near(self, near: Near) -> Mask:
        """Return the entries with an area of which some may lie so near; the exact test is another."""
        found = np.zeros(len(self.ids), dtype=np.bool_)
        if not self._cap_of:
            return found
        caps = np.frombuffer(self._caps, dtype=np.float64).reshape(-1, 4)
        centre = _vector(np.radians(np.array([near.position])))[0]
        angles = np.arccos(np.clip(caps[:, :3] @ centre, -1.0, 1.0))
        close = angles <= caps[:, 3] + near.radius_m / EARTH_RADIUS_M + 1e-6
        found[np.frombuffer(self._cap_of, dtype=np.uint32)[close]] = True
        return found

    def newest_first(self, mask: Mask) -> NDArray[np.int64]:
        """Return the numbers of the entries of a mask, the latest said first."""
        numbers = np.flatnonzero(mask)
        return numbers[np.argsort(-_numbers(self._clocks)[numbers], kind="stable")]


def _set(mask: Mask, numbers: "array[int]") -> None:
    if numbers:
        mask[np.frombuffer(numbers, dtype=np.uint32)] = True


def _numbers(values: "array[int]") -> NDArray[np.int64]:
    return np.frombuffer(values, dtype=np.int64) if values else np.empty(0, dtype=np.int64)


def _vector(radians: NDArray[np.float64]) -> NDArray[np.float64]:
    longitude, latitude = radians[:, 0], radians[:, 1]
    level = np.cos(latitude)
    return np.stack([level * np.cos(longitude), level * np.sin(longitude), np.sin(latitude)], axis=1)


def _cap(area: FootprintForm) -> tuple[float, float, float, float]:
    """Return a circle on the globe that an area lies in: a unit vector, and an angle in radians."""
    points = [point for ring in area.rings for point in _along(ring, area.parallels)]
    if not points:  # a named water: the exact test knows where it lies
        return 0.0, 0.0, 1.0, WHOLE_GLOBE
    vectors = _vector(np.radians(np.array(points, dtype=np.float64) / DEGREE))
    middle = vectors.sum(axis=0)
    length = float(np.linalg.norm(middle))
    if length < 1e-9:
        return 0.0, 0.0, 1.0, WHOLE_GLOBE
    middle /= length
    radius = float(np.arccos(np.clip(vectors @ middle, -1.0, 1.0).min()))
    radius += area.width_dm / 10 * MARGIN / EARTH_RADIUS_M
    if radius > WIDEST:
        return 0.0, 0.0, 1.0, WHOLE_GLOBE
    return float(middle[0]), float(middle[1]), float(middle[2]), radius + 1e-6


def _along(ring: Sequence[Point], parallels: bool) -> Iterator[Point]:
    """Return the corners of a ring; of edges that follow a parallel, which is no great circle, also points between."""
    for at, (longitude, latitude) in enumerate(ring):
        yield longitude, latitude
        onward, level = ring[(at + 1) % len(ring)]
        if parallels and level == latitude and onward != longitude:
            turn = (onward - longitude + 180 * DEGREE) % (360 * DEGREE) - 180 * DEGREE
            yield from ((longitude + turn * part // 8, latitude) for part in range(1, 8))
