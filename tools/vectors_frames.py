"""Vectors of chapter 3: frames as they travel, and the many byte strings that are none."""

from vector_world import LINE, Cases, entry, sealed, shown

from openline.core.encoding import decode, encode
from openline.core.record.entry import Precedence
from openline.core.record.feed import FeedHead
from openline.core.record.head_receipts import Held
from openline.protocol import frames as f
from openline.protocol.frames import Frame, prefixed, tag_of, write_frame

TAG = tag_of(LINE)
ID = bytes(32)
ASK = entry(0, "Is the area clear?")
MORE = entry(0, "Is it clear now?", previous=ASK)
URGENT = entry(1, "Ship on fire", precedence=Precedence.FLASH)
DATA = sealed(b"part 0", b"Is it clear now?").data


def frames() -> Cases:
    """Every type once, every limit from both sides."""
    cases = Cases("Frames (3.3). `data` is one encoded frame; `stream` is what comes over a stream.")
    heads = (Held(0, FeedHead(1, MORE.id), 1),)
    ahead = (*heads, Held(1, None, 0, (FeedHead(7, URGENT.id),)))
    good: list[tuple[str, Frame]] = [
        ("HELLO", f.Hello((f.VERSION,), (LINE,))),
        ("HELLO of a later version", f.Hello((1, 2), ())),
        ("PING", f.Ping(0)),
        ("PONG", f.Pong(f.MAX_NUMBER)),
        ("BYE", f.Bye(f.Reason.SILENT)),
        ("HEADS", f.Heads(TAG, heads)),
        ("HEADS of nothing", f.Heads(TAG, ())),
        ("HEADS with an entry beyond", f.Heads(TAG, ahead)),
        ("HEAD_RECEIPT", f.HeadReceiptFrame(TAG, b"signed")),
        ("WANT", f.Want(TAG, 0, 3, 2)),
        ("WANT: the most", f.Want(TAG, 127, f.MAX_NUMBER, 512)),
        ("ENTRIES", f.Entries(TAG, (ASK.to_bytes(), MORE.to_bytes()))),
        ("BODY_WANT", f.BodyWant(TAG, MORE.id, 0, MORE.header.length)),
        ("BODY", f.Body(TAG, MORE.id, 0, DATA)),
        ("BODY that is not held", f.Body(TAG, MORE.id, 0, None)),
        ("STATEMENT", f.StatementFrame(TAG, b"signed")),
        ("CHECKPOINT", f.CheckpointFrame(TAG, b"signed")),
        ("OVER_QUOTA", f.OverQuota(TAG, 0, 1_790_000_000)),
        ("OVER_QUOTA: no longer", f.OverQuota(TAG, 127, None)),
        ("PASSED_RECEIPT", f.PassedReceipt(TAG, 127, b"signed")),
    ]
    for name, frame in good:
        data = write_frame(frame)
        cases.good(name, "3.3.1", "frame.read", {"data": data.hex()}, frame=shown(decode(data)))
    _bad(cases)
    _streams(cases)
    return cases


def _bad(cases: Cases) -> None:
    held = [0, 1, ID, 1, []]
    bad: list[tuple[str, str, object]] = [
        ("no map", "3.3.1", [0]),
        ("no type", "3.3.1", {1: 5}),
        ("an unknown type", "3.3.1", {0: 4, 1: 5}),
        ("a missing field", "3.3.1", {0: 10, 1: TAG, 2: 0, 3: 0}),
        ("a further field", "3.3.1", {0: 1, 1: 5, 2: 6}),
        ("HELLO without a version", "3.3.1", {0: 0, 1: [], 2: []}),
        ("HELLO with a short line id", "3.3.1", {0: 0, 1: [1], 2: [bytes(31)]}),
        ("HELLO with 65 lines", "3.3.1", {0: 0, 1: [1], 2: [ID] * 65}),
        ("PING with a number that is negative", "3.3.1", {0: 1, 1: -1}),
        ("PING with a number that is too large", "3.3.1", {0: 1, 1: 2**32 + 1}),
        ("PING with a truth value", "3.3.1", {0: 1, 1: True}),
        ("BYE for an unknown reason", "3.3.5", {0: 3, 1: 6}),
        ("a tag of 7 bytes", "3.3.3", {0: 8, 1: bytes(7), 2: []}),
        ("HEADS: a size without a head", "3.3.4", {0: 8, 1: TAG, 2: [[0, 1, None, 0, []]]}),
        ("HEADS: a head without a size", "3.3.4", {0: 8, 1: TAG, 2: [[0, 0, ID, 0, []]]}),
        ("HEADS: more whole than held", "3.3.4", {0: 8, 1: TAG, 2: [[0, 1, ID, 2, []]]}),
        ("HEADS: beyond, but the next", "3.3.4", {0: 8, 1: TAG, 2: [[0, 1, ID, 1, [[1, ID]]]]}),
        ("HEADS: beyond, descending", "3.3.4", {0: 8, 1: TAG, 2: [[0, 1, ID, 1, [[5, ID], [4, ID]]]]}),
        ("HEADS: five beyond", "3.3.4", {0: 8, 1: TAG, 2: [[0, 1, ID, 1, [[n, ID] for n in range(2, 7)]]]}),
        ("HEADS: one feed twice", "3.3.4", {0: 8, 1: TAG, 2: [held, held]}),
        ("HEADS: feed 128", "3.3.1", {0: 8, 1: TAG, 2: [[128, 1, ID, 1, []]]}),
        ("OVER_QUOTA since before 1970", "3.3.1", {0: 16, 1: TAG, 2: 0, 3: -1}),
        ("OVER_QUOTA of feed 128", "3.3.1", {0: 16, 1: TAG, 2: 128, 3: None}),
        ("OVER_QUOTA since a truth value", "3.3.1", {0: 16, 1: TAG, 2: 0, 3: False}),
        ("WANT of nothing", "3.3.1", {0: 10, 1: TAG, 2: 0, 3: 0, 4: 0}),
        ("WANT of 513", "3.3.1", {0: 10, 1: TAG, 2: 0, 3: 0, 4: 513}),
        ("ENTRIES without entries", "3.3.1", {0: 11, 1: TAG, 2: []}),
        ("ENTRIES with 65", "3.3.1", {0: 11, 1: TAG, 2: [b"x"] * 65}),
        ("ENTRIES with one that is too long", "3.3.1", {0: 11, 1: TAG, 2: [bytes(f.MAX_ENTRY + 1)]}),
        ("BODY_WANT of too much", "3.3.1", {0: 12, 1: TAG, 2: ID, 3: 0, 4: 262_145}),
        ("PASSED_RECEIPT of feed 128", "3.3.1", {0: 16, 1: TAG, 2: 128, 3: b"signed"}),
        ("PASSED_RECEIPT of no bytes", "3.3.1", {0: 16, 1: TAG, 2: 0, 3: b""}),
        ("BODY of no bytes", "3.3.1", {0: 13, 1: TAG, 2: ID, 3: 0, 4: b""}),
        ("BODY of too many bytes", "3.3.1", {0: 13, 1: TAG, 2: ID, 3: 0, 4: bytes(f.MAX_CHUNK + 1)}),
    ]
    for name, rule, value in bad:
        cases.bad(name, rule, "frame.read", {"data": encode(value).hex()}, "malformed_frame")
    whole = write_frame(f.Ping(5))
    cases.bad("no bytes", "3.3.1", "frame.read", {"data": ""}, "malformed_frame")
    cases.bad("cut off", "3.3.1", "frame.read", {"data": whole[:-1].hex()}, "malformed_frame")
    cases.bad("bytes after it", "3.3.1", "frame.read", {"data": (whole + b"\0").hex()}, "malformed_frame")
    cases.bad("a number in two bytes", "3.3.1", "frame.read", {"data": "a20001011805"}, "malformed_frame")
    cases.bad("keys in another order", "3.3.1", "frame.read", {"data": "a201050001"}, "malformed_frame")


def _streams(cases: Cases) -> None:
    two = [write_frame(f.Ping(1)), write_frame(f.Pong(1))]
    stream = b"".join(map(prefixed, two))
    cases.good(
        "two frames and half a length", "3.3.2", "stream.read", {"stream": (stream + bytes(3)).hex()},
        frames=[frame.hex() for frame in two],
    )  # fmt: skip
    cases.bad("a length of 0", "3.3.2", "stream.read", {"stream": bytes(4).hex()}, "empty_frame")
    cases.bad("a length of 65,537", "3.3.2", "stream.read", {"stream": "00010001"}, "frame_too_large")
