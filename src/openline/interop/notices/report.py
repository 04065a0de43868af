"""What became of every input: the report of `openline notices --report` (docs/reference/notices.md)."""

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any, get_args

from msgspec import Struct
from msgspec.structs import replace

from openline.interop.geojson import SpatialFeature
from openline.interop.notices.dispatch import read_notice
from openline.interop.notices.features import features, reading_of
from openline.interop.notices.link import Notice, link
from openline.interop.notices.reading import Outcome, Reading
from openline.interop.notices.records import Feature, Heading, Input, Text, Unreadable

# The only memory of notices: readers have none, so that what a text costs can be counted. Some sets hold a notice once
# for each of its paragraphs, one after the other, the whole text each time; as a reading is told by its notice and
# is frozen, the same one serves for all of them.
_read = lru_cache(maxsize=64)(read_notice)

OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)


class Line(Struct, frozen=True):
    """One input notice in the report.

    Attributes:
        id: the `id` field of the input record where it has one, else the notice's id.
        format: the reader that spoke.
        features: ids of the features that say what it announces; a repeat names those of the first.
    """

    id: str
    outcome: Outcome
    reason: str
    features: tuple[str, ...]
    format: str

    def as_json(self) -> dict[str, Any]:
        return {"id": self.id, "outcome": self.outcome, "reason": self.reason, "features": list(self.features)}


class Collection(Struct, frozen=True):
    """All that was read: the features, and one line for every input, in the order of the input."""

    features: tuple[SpatialFeature, ...]
    lines: tuple[Line, ...]
    notices: tuple[Notice, ...]

    def counts(self) -> dict[str, int]:
        """Return how many notices had each outcome, of how many; the outcomes add up to `notices`."""
        counted = Counter(line.outcome for line in self.lines)
        return {
            "notices": len(self.lines),
            **{outcome: counted[outcome] for outcome in OUTCOMES},
            "features": len(self.features),
        }

    def report(self) -> dict[str, Any]:
        """Return the report as the JSON object that `--report` writes."""
        return {"notices": [line.as_json() for line in self.lines], "counts": self.counts()}


def read_input(item: Input) -> Reading:
    """Read one input; never raises."""
    match item:
        case Text(raw, warnings):
            return _doubted(_read(raw), warnings)
        case Feature(feature):
            return reading_of(feature)
        case Heading(text):
            reason = "what stands in the bulletin before its first notice"
            return Reading("heading", "unknown", "not_spatial", reason, (), text)
        case Unreadable(name, reason, text):
            return Reading(name, "unknown", "not_understood", reason, (), text)


def read_inputs(items: Sequence[Input]) -> list[Reading]:
    """Read some inputs; never raises. A function of its own, so that it can be handed to another process."""
    return [read_input(item) for item in items]


def _doubted(reading: Reading, warnings: tuple[str, ...]) -> Reading:
    """Return the reading with what had to be assumed to get at its text."""
    if not warnings:
        return reading
    outcome: Outcome = "partial" if reading.outcome == "understood" else reading.outcome
    return replace(
        reading, outcome=outcome, reason=reading.reason or warnings[0], warnings=(*reading.warnings, *warnings)
    )


def collect(items: Sequence[Input], readings: Iterable[Reading] | None = None) -> Collection:
    """Read all inputs, link them, and say what became of each.

    Args:
        readings: one for each item, where the caller has read them already (to show its progress).
    """
    known = list(map(read_input, items)) if readings is None else list(readings)
    notices = link(known)
    passed = [item.feature if isinstance(item, Feature) else None for item in items]
    lines = tuple(_line(item, notice) for item, notice in zip(items, notices, strict=True))
    return Collection(tuple(features(notices, passed)), lines, tuple(notices))


def _line(item: Input, notice: Notice) -> Line:
    reading = notice.reading
    name = item.id if isinstance(item, Text) and item.id else notice.id
    reason = reading.reason
    if notice.repeats:
        reason = f"repeats {notice.id}" + (f"; {reason}" if reason else "")
    return Line(name, reading.outcome, reason, notice.feature_ids, reading.format)
