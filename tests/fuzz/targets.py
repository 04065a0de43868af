"""Every decoder of bytes that somebody else wrote, as a fuzzer calls it.

A target takes any bytes. It may return, or raise the fault of whoever made them; anything else is a defect of ours.
What is accepted in a form that has only one encoding must come out again as the same bytes.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from openline.core import encoding
from openline.core.cards import read_card
from openline.core.catalogue.parts import read_parts
from openline.core.charter import read_charter, write_charter
from openline.core.encoding import MalformedEncoding
from openline.core.errors import Misuse, OpenlineError, PeerFault
from openline.core.identity import ML_DSA_44, ML_DSA_65
from openline.core.offer import NodeRequest, read_offer, read_request, write_offer, write_request
from openline.core.record import acts, agreement, checkpoint, head_receipts
from openline.core.record.audit import verify_export
from openline.core.record.entry import Entry, Header
from openline.core.record.proof import verify_proof
from openline.core.record.proof_file import read_proof
from openline.interop.geojson import read_collection
from openline.interop.notices import records, report
from openline.node.signers import SoftwareHybridSigner
from openline.protocol.frames import FrameBuffer, read_frame, write_frame

ROOT = Path(__file__).resolve().parents[2]
VECTORS = ROOT / "docs" / "spec" / "vectors"
SAMPLES = ROOT / "src" / "openline" / "demo" / "samples"
ID = bytes(range(32))
MANY_PARTS = 260  # more than a body may have


class Defect(AssertionError):
    """A decoder did what no input may make it do."""


@dataclass(frozen=True)
class Target:
    """One decoder.

    Attributes:
        modules: those whose lines count for its coverage.
        run: gives it any bytes.
        seeds: inputs to begin with.
        longest: bytes beyond which longer inputs show nothing new.
    """

    name: str
    modules: tuple[str, ...]
    run: Callable[[bytes], None]
    seeds: Callable[[], Iterator[bytes]]
    longest: int = 4_096


def vectors(file: str, operation: str, *, field: str = "data", text: bool = False) -> Callable[[], Iterator[bytes]]:
    """The inputs of one operation's vectors, good ones and bad ones."""

    def seeds() -> Iterator[bytes]:
        for case in json.loads((VECTORS / f"{file}.json").read_text())["cases"]:
            value: Any = case["given"].get(field)
            if case["operation"] != operation or value is None:
                continue
            if isinstance(value, list):
                yield encoding.encode([bytes.fromhex(part) for part in value])
            else:
                yield value.encode() if text else bytes.fromhex(value)

    return seeds


def strict(read: Callable[[bytes], Any], again: Callable[[Any], bytes] | None = None) -> Callable[[bytes], None]:
    """A reader of what a peer sends: it raises that peer's fault and nothing else, and accepts one form only."""

    def run(data: bytes) -> None:
        try:
            value = read(data)
        except (PeerFault, MalformedEncoding):
            return
        if again is not None and again(value) != data:
            raise Defect(f"accepted in a form that is not the one it is written in: {data.hex()}")

    return run


def lists(read: Callable[[list[bytes]], Any]) -> Callable[[bytes], None]:
    """A reader of a list of byte strings, which the fuzzer writes as one array."""

    def run(data: bytes) -> None:
        try:
            parts = encoding.array_of(encoding.decode(data, max_bytes=1 << 20), bytes, most=MANY_PARTS)
        except MalformedEncoding:
            return
        try:
            read(parts)
        except PeerFault:
            return

    return run


def _encoding(data: bytes) -> Any:
    return encoding.decode(data, max_bytes=1 << 20)


def _stream(data: bytes) -> None:
    """The same frames must come out wherever the stream is cut, or the same fault."""

    def read(step: int) -> tuple[list[bytes], str]:
        buffer, frames = FrameBuffer(), []
        try:
            for start in range(0, len(data), step):
                buffer.feed(data[start : start + step])
                while (frame := buffer.next()) is not None:
                    frames.append(frame)
        except PeerFault as error:
            return frames, error.code
        return frames, ""

    if read(max(len(data), 1)) != read(3):
        raise Defect("a stream that is cut elsewhere has other frames")


def _head_receipt(data: bytes) -> Any:
    return head_receipts.read_head_receipt(data, ID, ID, KEY, lambda feed, sequence, prefix: [prefix + bytes(28)])


def _export(data: bytes) -> None:
    report_ = verify_export([data[:100], data[100:]])
    if report_.sound and not report_.complete:
        raise Defect("a file that was cut is called sound")


def _notices(data: bytes) -> None:
    try:
        items = list(records.inputs(data))
    except Misuse:
        return
    collection = report.collect(items)
    json.dumps(collection.report())
    if len(collection.lines) != len(items):
        raise Defect("an input has no line in the report")


def _geojson(data: bytes) -> None:
    try:
        read_collection(data)
    except OpenlineError:
        return


def _headers() -> Iterator[bytes]:
    for data in vectors("entries", "entry.verify")():
        try:
            yield encoding.read_sign1(data)[0]
        except MalformedEncoding:
            continue


def _offers() -> Iterator[bytes]:
    cases = json.loads((VECTORS / "charters.json").read_text())["cases"]
    given = next(case["given"] for case in cases if case["operation"] == "fingerprint")
    charter, first, second = (bytes.fromhex(given[name]) for name in ("charter", "card_a", "card_b"))
    for seed in (b"\x01", b"\x02"):
        yield write_offer(charter, (first, second), SoftwareHybridSigner(seed * 32, seed * 32, ML_DSA_65))


def _requests() -> Iterator[bytes]:
    (data, *_) = vectors("cards", "card.read")()
    node = read_card(data, None).card.nodes[0]
    signer = SoftwareHybridSigner(b"\x01" * 32, b"\x02" * 32, ML_DSA_44)
    request = NodeRequest(ID, signer.keys, node.tls_key, node.sealing_key, ("node.example:4433",))
    yield write_request(request, signer)


def _samples() -> Iterator[bytes]:
    for path in sorted(SAMPLES.glob("*.txt")):
        yield from (text.encode() for text in path.read_text().split("\n\n") if text.strip())


def _shapes() -> Iterator[bytes]:
    shape = {"type": "Polygon", "coordinates": [[[179, 1], [-179, 1], [-179, 2], [179, 2], [179, 1]]]}
    windows = [["2031-01-01T00:00:00Z", None]]
    yield json.dumps({"type": "Feature", "id": "A", "geometry": shape, "properties": {"windows": windows}}).encode()
    circle = {"type": "Point", "coordinates": [10, 20], "radius_m": 1000}
    yield json.dumps({"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": circle}]}).encode()


KEY = bytes.fromhex("204040e364c10f2bec9c1fe500a1cd4c247c89d650a01ed7e82caba867877c21")
CORE = "openline.core."

TARGETS = (
    Target("encoding", (CORE + "encoding",), strict(_encoding, encoding.encode),
           vectors("encoding", "encoding.decode")),
    Target("header", (CORE + "record.entry",), strict(Header.from_bytes, Header.to_bytes), _headers),
    Target("entry", (CORE + "record.entry",), strict(Entry.from_bytes, Entry.to_bytes),
           vectors("entries", "entry.verify")),
    Target("card", (CORE + "cards",), strict(lambda data: read_card(data, None)),
           vectors("cards", "card.read"), 12_000),
    Target("offer", (CORE + "offer",), strict(lambda data: read_offer(data, None)), _offers, 40_000),
    Target("node_request", (CORE + "offer",), strict(read_request), _requests, 12_000),
    Target("charter", (CORE + "charter",), strict(read_charter, write_charter), vectors("charters", "charter.read")),
    Target("checkpoint", (CORE + "record.checkpoint",), strict(checkpoint.parse, lambda note: note.to_bytes()),
           vectors("checkpoints", "checkpoint.verify", field="note", text=True), 16_000),
    Target("head_receipt", (CORE + "record.agreement",), strict(_head_receipt),
           vectors("agreement", "head_receipt.read")),
    Target("statement", (CORE + "record.agreement",), strict(agreement.read_statement),
           vectors("agreement", "statement.verify")),
    Target("acts", (CORE + "record.acts",), lists(acts.read_act), vectors("acts", "act.read", field="parts")),
    Target("parts", (CORE + "catalogue.parts", CORE + "catalogue.element"), lists(read_parts),
           vectors("catalogue", "parts.read", field="parts")),
    Target("frame", ("openline.protocol.frames",), strict(read_frame, write_frame), vectors("frames", "frame.read")),
    Target("stream", ("openline.protocol.frames",), _stream, vectors("frames", "stream.read", field="stream")),
    Target("export", (CORE + "record.export", CORE + "record.audit"), _export,
           vectors("exports", "export.verify", field="file", text=True), 60_000),
    Target("proof", (CORE + "record.proof", CORE + "record.proof_file"),
           strict(lambda data: verify_proof(read_proof(data))),
           vectors("proofs", "proof.verify", field="file", text=True), 60_000),
    Target("geojson", ("openline.interop.geojson", "openline.interop.geojson_geometry"), _geojson, _shapes),
    Target("notices", ("openline.interop.notices.nga", "openline.interop.notices.notam"), _notices, _samples),
)  # fmt: skip


def target(name: str) -> Target:
    return next(each for each in TARGETS if each.name == name)


def found(name: str) -> list[Path]:
    """Inputs that once showed a defect of this target, and stay."""
    return sorted((Path(__file__).parent / "found" / name).glob("*"))
