"""The shapes and numbers of chapter 3 are those of the program."""

import json
import re
from pathlib import Path

import pycddl
import pytest

from openline.core.encoding import decode, encode
from openline.core.rules import quotas
from openline.protocol import exchange, fetch, frames, rates, session, state, sync
from openline.protocol.bodies import QUEUE

SPEC = Path(__file__).resolve().parents[3] / "docs" / "spec"
CHAPTER = (SPEC / "3-sync.md").read_text()
CDDL = "\n".join(re.findall(r"```cddl\n(.*?)```", CHAPTER, re.DOTALL))
GOOD = [
    pytest.param(bytes.fromhex(case["given"]["data"]), id=case["name"])
    for case in json.loads((SPEC / "vectors" / "frames.json").read_text())["cases"]
    if case["operation"] == "frame.read" and "expect" in case
]


@pytest.mark.parametrize("data", GOOD)
def test_good_frames_have_the_shape_that_the_spec_gives(data: bytes) -> None:
    """Who generates a reader from the CDDL must not refuse what we write, nor take what we do not."""
    schema = pycddl.Schema(CDDL)
    schema.validate_cbor(data)
    for changed in ({**decode(data), 99: 0}, {key: item for key, item in decode(data).items() if key}):
        with pytest.raises(pycddl.ValidationError):
            schema.validate_cbor(encode(changed))


def test_every_type_of_frame_has_its_row_and_its_vector() -> None:
    """A frame that the chapter does not name is one that nobody else can write."""
    rows = dict(re.findall(r"^\| (\d+) \| ([A-Z_]+) \|", CHAPTER, re.MULTILINE))
    seen = {decode(param.values[0])[0] for param in GOOD}  # type: ignore[arg-type]

    assert {int(number) for number in rows} == seen == {0, 1, 2, 3, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17}


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("1 to {} bytes", frames.MAX_FRAME),
        ("pieces of at most {} bytes", frames.MAX_CHUNK),
        ("1..{} }}", frames.MAX_WANT),
        ("1..{} }}", frames.MAX_BODY_WANT),
        ("size (1..{})", frames.MAX_ENTRY),
        ("at most {}† entries", exchange.Pace().entries),
        ("At most {}† bytes of bodies", exchange.Pace().body_bytes),
        ("answered after {:g} s†", exchange.Pace().retry_s),
        ("doubling to {:g} s†", exchange.Pace().retry_s * sync.MAX_PATIENCE),
        ("every {:g} s† in any case", exchange.Pace().heads_s),
        ("after {} writes†", sync.RECEIPT_EVERY),
        ("up to {}† of a feed", fetch.MAX_AHEAD),
        ("together {}† at once", rates.RATES["requests"].at_once),
        ("and {}† a second, HEADS", rates.RATES["requests"].per_s),
        ("OVER_QUOTA {}† and 4†", rates.RATES["heads"].at_once),
        ("HEAD_RECEIPT {}† and 2,048†", rates.RATES["receipts"].at_once),
        ("STATEMENT and CHECKPOINT {}† and 4†", rates.RATES["testimony"].at_once),
        ("header, {} for signature, key", quotas.OVERHEAD),
        ("finds {}† others beyond the gap", fetch.MAX_AHEAD),
        ("more than {}† behind", exchange.Pace().entries // 2),
        ("nothing for {:g} s† sends a PING", session.Life().ping_s),
        ("nothing for {:g} s† ends the channel", session.Life().silent_s),
    ],
)
def test_the_numbers_of_the_chapter_are_those_of_the_program(words: str, number: float) -> None:
    """Two texts that say the same thing drift apart unless something reads both."""
    plain, grouped = words.format(number), words.format(f"{number:,}") if "{:g}" not in words else ""
    text = " ".join(CHAPTER.split())
    assert plain in text or (grouped and grouped in text)


def test_the_queues_fit_into_each_other() -> None:
    """A whole queue of bodies can wait at the other side at once: nothing is dropped in ordinary work."""
    assert QUEUE + exchange.Pace().entries < state.MAX_WAITING
