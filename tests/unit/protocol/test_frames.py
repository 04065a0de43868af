"""Frames: every one comes back as it went, and nothing else gets through the typed parser."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openline.core.encoding import encode
from openline.core.errors import PeerFault
from openline.core.record.feed import FeedHead
from openline.core.record.head_receipts import Held
from openline.protocol import frames
from openline.protocol.frames import (
    Bye,
    EmptyFrame,
    Frame,
    FrameBuffer,
    FrameTooLarge,
    MalformedFrame,
    prefixed,
    read_frame,
    write_frame,
)

tags = st.binary(min_size=8, max_size=8)
ids = st.binary(min_size=32, max_size=32)
sizes = st.integers(0, frames.MAX_NUMBER)


@st.composite
def helds(draw: st.DrawFn) -> tuple[Held, ...]:
    """What a node holds of up to eight feeds."""
    held = []
    for feed in sorted(draw(st.sets(st.integers(0, 127), max_size=8))):
        size = draw(st.integers(0, 1000))
        head = FeedHead(size - 1, draw(ids)) if size else None
        beyond = draw(st.sets(st.integers(size + 1, size + 100), max_size=4))
        held.append(
            Held(feed, head, draw(st.integers(0, size)), tuple(FeedHead(place, draw(ids)) for place in sorted(beyond)))
        )
    return tuple(held)


signed = st.binary(min_size=1, max_size=300)
any_frame = st.one_of(
    st.builds(frames.Hello, st.lists(sizes, min_size=1, max_size=16).map(tuple), st.lists(ids, max_size=64).map(tuple)),
    st.builds(frames.Ping, sizes),
    st.builds(frames.Pong, sizes),
    st.builds(Bye, st.sampled_from(frames.Reason)),
    st.builds(frames.Heads, tags, helds()),
    st.builds(frames.HeadReceiptFrame, tags, signed),
    st.builds(frames.PassedReceipt, tags, st.integers(0, 127), signed),
    st.builds(frames.Want, tags, st.integers(0, 127), sizes, st.integers(1, frames.MAX_WANT)),
    st.builds(frames.Entries, tags, st.lists(signed, min_size=1, max_size=64).map(tuple)),
    st.builds(frames.BodyWant, tags, ids, sizes, st.integers(1, frames.MAX_BODY_WANT)),
    st.builds(frames.Body, tags, ids, sizes, st.none() | st.binary(min_size=1, max_size=frames.MAX_CHUNK)),
    st.builds(frames.StatementFrame, tags, signed),
    st.builds(frames.CheckpointFrame, tags, signed),
)


@given(any_frame)
def test_a_frame_comes_back_as_it_went(frame: Frame) -> None:
    """What is written can be read, and means the same."""
    data = write_frame(frame)

    assert len(data) <= frames.MAX_FRAME
    assert read_frame(data) == frame


@given(st.binary(max_size=400))
def test_no_bytes_crash_the_parser(data: bytes) -> None:
    """A hostile peer chooses every byte: the answer is a frame or that peer's fault, nothing else."""
    try:
        frame = read_frame(data)
    except PeerFault:
        return
    assert write_frame(frame) == data


@given(any_frame, st.data())
def test_a_changed_byte_is_another_frame_or_a_fault(frame: Frame, data: st.DataObject) -> None:
    """There is one encoding of each frame: no two byte strings mean the same."""
    encoded = bytearray(write_frame(frame))
    place = data.draw(st.integers(0, len(encoded) - 1))
    encoded[place] ^= data.draw(st.integers(1, 255))
    try:
        changed = read_frame(bytes(encoded))
    except PeerFault:
        return
    assert changed != frame


TAG, ID = bytes(8), bytes(32)


@pytest.mark.parametrize(
    ("value", "why"),
    [
        ([0], "no map"),
        ({1: 5}, "no map with a type"),
        ({0: True, 1: 5}, "no map with a type"),
        ({0: 99}, "unknown frame type"),
        ({0: 1}, "other fields"),
        ({0: 1, 1: 5, 2: 6}, "other fields"),
        ({0: 1, 1: -1}, "number"),
        ({0: 1, 1: True}, "number"),
        ({0: 1, 1: 2**32 + 1}, "number"),
        ({0: 3, 1: 200}, "reason"),
        ({0: 0, 1: [], 2: []}, "versions"),
        ({0: 0, 1: [1], 2: [bytes(31)]}, "lines"),
        ({0: 0, 1: [1], 2: [ID] * 65}, "lines"),
        ({0: 8, 1: bytes(7), 2: []}, "tag"),
        ({0: 8, 1: TAG, 2: [[0, 1, None, 0, []]]}, "head"),
        ({0: 8, 1: TAG, 2: [[0, 0, ID, 0, []]]}, "head"),
        ({0: 8, 1: TAG, 2: [[0, 1, ID, 2, []]]}, "out of range"),
        ({0: 8, 1: TAG, 2: [[0, 1, ID, 1, [[1, ID]]]]}, "beyond"),
        ({0: 8, 1: TAG, 2: [[0, 1, ID, 1, [[5, ID], [4, ID]]]]}, "beyond"),
        ({0: 8, 1: TAG, 2: [[0, 1, ID, 1, [[n, ID] for n in range(2, 7)]]]}, "beyond"),
        ({0: 8, 1: TAG, 2: [[0, 1, ID, 1]]}, "held"),
        ({0: 8, 1: TAG, 2: [[128, 1, ID, 1, []]]}, "feed"),
        ({0: 8, 1: TAG, 2: [[0, 1, ID, 1, []], [0, 1, ID, 1, []]]}, "named once"),
        ({0: 8, 1: TAG, 2: [[0, 0, None, 0, []]] * 129}, "held"),
        ({0: 10, 1: TAG, 2: 128, 3: 0, 4: 1}, "feed"),
        ({0: 10, 1: TAG, 2: 0, 3: 0, 4: 0}, "count"),
        ({0: 10, 1: TAG, 2: 0, 3: 0, 4: 513}, "count"),
        ({0: 11, 1: TAG, 2: []}, "entries"),
        ({0: 11, 1: TAG, 2: [b""]}, "entries"),
        ({0: 11, 1: TAG, 2: [b"x" * 6000]}, "entries"),
        ({0: 11, 1: TAG, 2: [b"x"] * 65}, "entries"),
        ({0: 12, 1: TAG, 2: ID, 3: 0, 4: 262_145}, "count"),
        ({0: 13, 1: TAG, 2: ID, 3: 0, 4: b""}, "data"),
        ({0: 13, 1: TAG, 2: ID, 3: 0, 4: bytes(16_385)}, "data"),
    ],
)
def test_what_breaks_a_rule_is_named(value: object, why: str) -> None:
    """Each field meets its limit before anything else sees it, and the fault says which."""
    with pytest.raises(MalformedFrame, match=why):
        read_frame(encode(value))


def test_another_form_of_the_same_value_is_refused() -> None:
    """A length in two bytes where one would do: accepted, it would give one frame two encodings."""
    assert read_frame(b"\xa2\x00\x01\x01\x05") == frames.Ping(5)
    with pytest.raises(MalformedFrame):
        read_frame(b"\xa2\x00\x01\x01\x18\x05")


@given(st.lists(st.binary(min_size=1, max_size=100), max_size=8), st.randoms(use_true_random=False))
def test_the_stream_is_cut_where_the_lengths_say(encoded: list[bytes], random: object) -> None:
    """However the network cuts the bytes, the frames are the same."""
    stream, buffer, found = b"".join(map(prefixed, encoded)), FrameBuffer(), []
    while stream:
        cut = random.randint(1, len(stream))  # type: ignore[attr-defined]
        buffer.feed(stream[:cut])
        stream = stream[cut:]
        while (frame := buffer.next()) is not None:
            found.append(frame)
    assert found == encoded


def test_a_length_is_judged_before_its_bytes_come() -> None:
    """Nobody can make us wait for, or hold, more than one frame."""
    large, empty = FrameBuffer(), FrameBuffer()
    large.feed((65_537).to_bytes(4, "big"))
    empty.feed(bytes(4))

    with pytest.raises(FrameTooLarge):
        large.next()
    with pytest.raises(EmptyFrame):
        empty.next()
