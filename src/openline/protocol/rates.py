"""How many frames of a kind a peer is heard on a line (docs/spec/3-sync.md, section 4).

What is beyond is passed over as if the network had lost it: whoever means it says it again.
"""

from collections.abc import Mapping
from typing import Final

from msgspec import Struct

from openline.protocol.frames import (
    BodyWant,
    CheckpointFrame,
    HeadReceiptFrame,
    Heads,
    LineFrame,
    OverQuota,
    StatementFrame,
    Want,
)


class Rate(Struct, frozen=True):
    """So many at once, and so many a second."""

    at_once: int
    per_s: int


REQUESTS: Final = "requests"
RATES: Final[Mapping[str, Rate]] = {
    REQUESTS: Rate(8_192, 4_096),
    "heads": Rate(32, 4),
    "receipts": Rate(4_096, 2_048),
    "testimony": Rate(128, 4),
}
"""An honest node stays far below each of them, also while it catches up over the fastest network."""

_KINDS: Final[Mapping[type, str]] = {
    Want: REQUESTS,
    BodyWant: REQUESTS,
    Heads: "heads",
    OverQuota: "heads",
    HeadReceiptFrame: "receipts",
    StatementFrame: "testimony",
    CheckpointFrame: "testimony",
}


class Heard(Struct, frozen=True):
    """How much of a rate is used up, as of a moment."""

    used: float
    at: float


Used = Mapping[tuple[bytes, str], Heard]


def hear(used: Used, frame: LineFrame, now: float) -> Used | None:
    """Return what is used up once a frame was heard; None where it is to be passed over."""
    kind = _KINDS.get(type(frame))
    if kind is None:
        return used
    rate, before = RATES[kind], used.get((frame.tag, kind), Heard(0.0, now))
    left = max(0.0, before.used - (now - before.at) * rate.per_s)
    if left + 1 > rate.at_once:
        return None
    return {**used, (frame.tag, kind): Heard(left + 1, now)}
