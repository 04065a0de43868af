"""What others recorded about the same notices, compared with what we read: nobody marks his own work.

The archive of NGA tells when each message ended; the Chinese and the English text of one warning must give the same
areas and times.
"""

from typing import Any

from openline.bench.figure import Figure
from openline.interop.notices.link import Notice
from openline.interop.notices.report import Collection
from openline.interop.rfc3339 import parse_utc

_MINUTE = 60
_UPSTREAM_AGREEMENT = 43 / 45
"""Of 45 pairs comparable by clock 43 agree in the texts themselves (one writes 2400, one contradicts its twin)."""


def archive_figures(name: str, records: list[dict[str, Any]], collection: Collection) -> list[Figure]:
    """Return how often our time of cancellation is the archive's, where the cancelling message is in the set."""
    held = {record["id"] for record in records if record.get("cancelled_by")}
    compared = agreed = 0
    for record, notice in zip(records, collection.notices, strict=True):
        if record.get("cancelled_by") not in held or not record.get("cancel_utc"):
            continue
        if record["cancelled_by"] == record["id"] and notice.reading.cancelled_at is None:
            continue  # ended by its desk without a word in the text
        compared += 1
        at = notice.cancelled_at
        agreed += at is not None and abs(at - parse_utc(record["cancel_utc"])) <= _MINUTE
    if not compared:
        return []
    share = round(agreed / compared, 4)
    note = f"{agreed:,} of {compared:,} messages of {name.split('/')[-1]}"
    return [Figure("end of a message as in the authority's archive", share, "share", 0.95, note=note)]


def twin_figures(name: str, records: list[dict[str, Any]], collection: Collection) -> list[Figure]:
    """Return how many pairs of Chinese and English twins give the same areas and times, or are flagged."""
    place = {record["id"]: index for index, record in enumerate(records) if record.get("id")}
    pairs = {
        tuple(sorted((index, place[record["same_event_as"]])))
        for index, record in enumerate(records)
        if record.get("same_event_as") in place
    }
    compared = agreed = flagged = 0
    for one, other in pairs:
        first, second = collection.notices[one], collection.notices[other]
        if not all(_whole(notice) for notice in (first, second)):
            continue
        compared += 1
        agreed += _linked(first, second)
        flagged += any(warning.startswith("contradicts_twin") for warning in first.warnings)
    if not compared:
        return []
    note = f"{agreed} of {compared} pairs whose texts are whole; {flagged} contradict each other and are flagged"
    return [Figure("Chinese and English twins agree", round(agreed / compared, 4), "share", _target(), note=note)]


def _target() -> float:
    return round(_UPSTREAM_AGREEMENT, 4)


def _whole(notice: Notice) -> bool:
    """Say whether the text came whole: some pages show only its beginning."""
    return bool(notice.areas) and not any("cut" in w or "truncated" in w for w in notice.reading.warnings)


def _linked(one: Notice, other: Notice) -> bool:
    return any(set(event) & set(other.feature_ids) for event in one.same_event)
