"""Proof that the keys of one node signed two histories of its feed: two checkpoints that exclude each other."""

import base64
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from openline.core.errors import Misuse, PeerFault
from openline.core.record.checkpoint import parse, verify_checkpoint
from openline.core.record.log import Log
from openline.core.record.merkle import consistency_roots, seeded

MAX_PROOF: Final = 63


class NoAlarm(PeerFault):
    """What was shown as two histories of one feed does not prove them."""

    code = "no_alarm"
    hint = "nothing follows from it; ask whoever showed it for the two checkpoints"


class TwoHistories(PeerFault):
    """The keys of one node signed two histories of its feed: the evidence holds for everybody (spec 7.5)."""

    code = "two_histories"
    hint = "keep the evidence file; speak to that party, and believe of this feed only what both sides have stated"


@dataclass(frozen=True, slots=True)
class Alarm:
    """Two checkpoints of one feed, signed by its node, that cannot both be of one history.

    Attributes:
        first, second: their notes, the smaller tree first.
        proof: for two sizes: the consistency proof of the second from the first's size, its seed in front. It leads to
            the second's root, and to another root over the first's leaves than the first has.
    """

    origin: str
    first: bytes
    second: bytes
    proof: tuple[bytes, ...] = ()


def alarm_of(log: Log, smaller: bytes, larger: bytes, old_root: bytes, proof: Sequence[bytes]) -> Alarm:
    """Return the alarm over two notes of different sizes, for whoever holds the larger one's leaves.

    Args:
        old_root: the root of the larger one's leaves at the smaller one's size.
        proof: the consistency proof between the two sizes.
    """
    old, size = parse(smaller).checkpoint.size, parse(larger).checkpoint.size
    return Alarm(log.origin, smaller, larger, tuple(seeded(old, size, old_root, proof)))


def verify_alarm(alarm: Alarm, log: Log) -> None:
    """Check that an alarm proves two histories, signed by the keys of the log's node (spec 7.5.2).

    Raises:
        NoAlarm: it does not.
    """
    try:
        both = [parse(note) for note in (alarm.first, alarm.second)]
        for signed in both:
            verify_checkpoint(signed, log.line, log.node, log.keys)
        first, second = (signed.checkpoint for signed in both)
        if first.size == second.size:
            if alarm.proof or first.root == second.root:
                raise NoAlarm("two checkpoints over one tree")
            return
        if not 0 < first.size < second.size or not 0 < len(alarm.proof) <= MAX_PROOF + 1:
            raise NoAlarm("the smaller tree stands first, and a proof leads from it to the larger")
        seed, *path = alarm.proof
        old, new = consistency_roots(0, first.size, second.size, seed, path)
    except (Misuse, PeerFault) as error:
        raise NoAlarm(f"this proves no two histories: {error}") from None
    if new != second.root or old == first.root:
        raise NoAlarm("the proof does not lead to another beginning of the larger tree")


def write_alarm(alarm: Alarm) -> str:
    """Return an alarm as text that travels and is kept: JSON, one form (spec 7.5.3)."""
    form = {
        "openline": "two-histories",
        "version": 1,
        "origin": alarm.origin,
        "first": alarm.first.decode(),
        "second": alarm.second.decode(),
        "proof": [base64.b64encode(item).decode() for item in alarm.proof],
    }
    return json.dumps(form, ensure_ascii=False, sort_keys=True)


def read_alarm(text: str) -> Alarm:
    """Return the alarm in `text`; what it proves is for `verify_alarm`.

    Raises:
        NoAlarm: another form.
    """
    try:
        form = json.loads(text)
        if form.pop("openline") != "two-histories" or form.pop("version") != 1:
            raise ValueError("another kind of file, or another version")
        proof = tuple(base64.b64decode(item, validate=True) for item in form.pop("proof"))
        return Alarm(form["origin"], form["first"].encode(), form["second"].encode(), proof)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise NoAlarm(f"not an alarm: {error}") from None
