"""Quotas: how much of one node is taken in on a line, and how fast (spec 3.11).

What a node has taken of another's is **owed**, and wears off with the taker's own time. A bucket is open while less is
owed than it holds; an open one takes one entry more, whatever its size. So nothing is ever refused for good, and what
a node can put on another's disk in a time has a bound.
"""

from collections.abc import Mapping, Sequence
from enum import IntEnum
from itertools import accumulate
from typing import Final

from msgspec import Struct

DAY: Final = 86_400
HOUR: Final = 3_600

ENTRIES: Final = "entries_per_day"
BYTES: Final = "bytes_per_day"
FLASH: Final = "flash_per_hour"

DEFAULTS: Final[Mapping[str, int]] = {ENTRIES: 10_000, BYTES: 16 * 1024 * 1024, FLASH: 60}
LEAST: Final[Mapping[str, int]] = {ENTRIES: 100, BYTES: 1024 * 1024, FLASH: 6}
"""A quota that is smaller counts as this: whatever people write down, the line goes on."""
MOST: Final[Mapping[str, int]] = {ENTRIES: 10_000_000, BYTES: 64 * 1024**3, FLASH: 3_600}
MOST_SPAN_S: Final = 366 * DAY

OVERHEAD: Final = 600
"""Bytes that an entry costs besides header and body: its signature, its key, and how it is found again."""
URGENT_BYTES: Final = 4_096
"""Bytes of an urgent entry on which the smaller buckets reckon."""


class Kind(IntEnum):
    """Of which bucket an entry is taken."""

    ORDINARY = 0
    FLASH = 1
    ACTS = 2  # the record's own
    DISTRESS = 3


class Bucket(Struct, frozen=True):
    """So many entries and bytes a day, and as much at once as in `span_s` seconds."""

    entries: int
    bytes: int
    span_s: int


class Owed(Struct, frozen=True):
    """What was taken and has not worn off, in parts of a `DAY`th, so that nothing is lost by rounding."""

    entries: int = 0
    bytes: int = 0


class Room(Struct, frozen=True):
    """What a bucket takes now: negative where one large entry was more than was left."""

    entries: int
    bytes: int

    @property
    def takes(self) -> bool:
        return self.entries > 0 and self.bytes > 0


class Spent(Struct, frozen=True):
    """What a node has taken of another's, as it is kept.

    Attributes:
        at: seconds UTC of the taker's clock up to which `owed` has worn off.
        owed: by kind.
        since: when something began to wait for its quota; 0 while nothing does.
    """

    at: int = 0
    owed: tuple[Owed, ...] = (Owed(),) * len(Kind)
    since: int = 0


def quota(words: Mapping[str, int], word: str) -> int:
    """Return what a charter's words say under `word`, within its limits, or the default."""
    return max(LEAST[word], min(words.get(word, DEFAULTS[word]), MOST[word]))


def buckets(words: Mapping[str, int], carriage_delay_s: int) -> tuple[Bucket, ...]:
    """Return the buckets of a line, by kind (spec 3.11.3).

    Args:
        words: the numbers of the charter.
        carriage_delay_s: the longest outage whose backlog is taken in at once.
    """
    flash = 24 * quota(words, FLASH)
    return (
        Bucket(quota(words, ENTRIES), quota(words, BYTES), max(DAY, min(carriage_delay_s, MOST_SPAN_S))),
        Bucket(flash, flash * URGENT_BYTES, DAY),
        Bucket(64, 1024 * 1024, DAY),
        Bucket(1_440, 1_440 * URGENT_BYTES, HOUR),
    )


def bound(of: Sequence[Bucket], seconds: int, largest: int) -> tuple[int, int]:
    """Return how many entries, and bytes of them, can be taken of one node in any time of `seconds` (spec 3.11.5).

    Args:
        largest: what the largest entry costs.
    """
    entries = sum(each.entries * (each.span_s + seconds) // DAY for each in of)
    return entries, sum(each.bytes * (each.span_s + seconds) // DAY + largest for each in of)


def worn(of: Sequence[Bucket], spent: Spent, now: int) -> Spent:
    """Return what is still owed at `now`. A clock that was put back wears nothing off, and takes nothing away."""
    passed = max(0, now - spent.at)
    owed = tuple(
        Owed(max(0, each.entries - passed * bucket.entries), max(0, each.bytes - passed * bucket.bytes))
        for bucket, each in zip(of, spent.owed, strict=True)
    )
    return Spent(now, owed, spent.since)


def rooms(of: Sequence[Bucket], spent: Spent, now: int) -> tuple[Room, ...]:
    """Return what each bucket takes now, by kind."""
    owed = worn(of, spent, now).owed
    return tuple(
        Room(
            (bucket.entries * bucket.span_s - each.entries) // DAY,
            (bucket.bytes * bucket.span_s - each.bytes) // DAY,
        )
        for bucket, each in zip(of, owed, strict=True)
    )


def charged(of: Sequence[Bucket], spent: Spent, kind: Kind, size: int, now: int) -> Spent:
    """Return what is owed once an entry that costs `size` bytes was taken of a bucket."""
    before = worn(of, spent, now)
    owed = list(before.owed)
    owed[kind] = Owed(owed[kind].entries + DAY, owed[kind].bytes + size * DAY)
    return Spent(now, tuple(owed), spent.since)


def flash_over(clocks: Sequence[int], per_hour: int, now: int) -> list[bool]:
    """Say of each FLASH of one kind and node that waits for a person whether it is over the quota (spec 3.11.10).

    Args:
        clocks: when each was written by its author's clock, in the order of its feed. A clock that runs ahead or was
            put back makes no two entries of the same hour seem further apart.
    """
    times = [min(clock, now) for clock in accumulate(clocks, max)]
    return [place >= per_hour and at - times[place - per_hour] < HOUR for place, at in enumerate(times)]
