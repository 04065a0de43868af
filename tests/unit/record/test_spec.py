"""The CDDL shapes in the chapters are the shapes of the vectors, as a CDDL reader sees them."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pycddl
import pytest

from openline.core.encoding import MalformedEncoding, decode, encode, read_sign1
from openline.core.identity import ML_DSA_44, ML_DSA_65, read_dual

SPEC = Path(__file__).resolve().parents[3] / "docs" / "spec"


def shapes(*chapters: str) -> str:
    return "\n".join(
        block
        for chapter in chapters
        for block in re.findall(r"```cddl\n(.*?)```", (SPEC / chapter).read_text(), re.DOTALL)
    )


RECORD = shapes("1-identity.md", "2-record.md", "7-witness.md")
FRAMES = shapes("3-sync.md")


def schema(rule: str, cddl: str = RECORD) -> pycddl.Schema:
    return pycddl.Schema(f"start = {rule}\n{cddl}")


def cases(file: str, operation: str) -> Iterator[dict[str, Any]]:
    for case in json.loads((SPEC / "vectors" / f"{file}.json").read_text())["cases"]:
        if case["operation"] == operation:
            yield case


def payload(case: dict[str, Any]) -> bytes:
    data = bytes.fromhex(case["given"]["data"])
    if case["operation"] == "entry.verify":
        return read_sign1(data)[0]
    parameters = ML_DSA_65 if case["operation"] in {"card.read", "offer.read", "closing.read"} else ML_DSA_44
    return read_dual(data, parameters, max_bytes=len(data)).payload


@pytest.mark.parametrize(
    ("file", "operation", "rule"),
    [
        ("cards", "card.read", "card"),
        ("charters", "charter.read", "charter"),
        ("offers", "offer.read", "offer"),
        ("offers", "request.read", "node-request"),
        ("witness", "relay_card.read", "relay-card"),
        ("entries", "entry.verify", "header"),
        ("agreement", "statement.verify", "statement"),
        ("closings", "closing.read", "closing"),
        ("agreement", "head_receipt.read", "head-receipt"),
    ],
)
def test_good_vectors_have_the_shape_that_the_spec_gives(file: str, operation: str, rule: str) -> None:
    """Who generates a reader from the CDDL must not refuse what we write."""
    bare = operation in {"charter.read", "head_receipt.read"}
    good = [case for case in cases(file, operation) if "expect" in case]
    for case in good:
        schema(rule).validate_cbor(bytes.fromhex(case["given"]["data"]) if bare else payload(case))
    assert good


@pytest.mark.parametrize(
    ("file", "operation", "rule"), [("cards", "card.read", "card"), ("entries", "entry.verify", "header")]
)
def test_the_shape_refuses_unknown_and_missing_fields(file: str, operation: str, rule: str) -> None:
    """A schema that lets everything through documents nothing."""
    value = decode(payload(next(cases(file, operation))))
    for changed in ({**value, 99: 0}, {key: item for key, item in value.items() if key != 2}):
        with pytest.raises(pycddl.ValidationError):
            schema(rule).validate_cbor(encode(changed))


def test_bodies_have_the_shape_that_the_spec_gives() -> None:
    """The content, as whoever opens a body meets it."""
    good = [case["expect"] for case in cases("bodies", "body.open") if "expect" in case]
    for case in good:
        parts = [bytes.fromhex(part) for part in case["parts"]]
        schema("content").validate_cbor(encode([bytes.fromhex(case["salt"]), parts]))
    assert good


@pytest.mark.parametrize(
    ("kind", "rule"),
    [("SealingKey", "sealing-key-payload"), ("Epoch", "epoch-payload"), ("Erase", "erase-payload")],
)
def test_acts_have_the_shape_that_the_spec_gives(kind: str, rule: str) -> None:
    """Each payload by its own rule of the chapter."""
    good = [case for case in cases("acts", "act.read") if case.get("expect", {}).get("kind") == kind]
    for case in good:
        schema(rule).validate_cbor(bytes.fromhex(case["given"]["parts"][1]))
    assert good


def test_frames_have_the_shape_that_the_spec_gives() -> None:
    """All of them, each by its own rule of the chapter."""
    good = [case for case in cases("frames", "frame.read") if "expect" in case]
    for case in good:
        schema("frame", FRAMES).validate_cbor(bytes.fromhex(case["given"]["data"]))
    assert len({case["given"]["data"][4:6] for case in good}) == 14


def test_the_hand_written_example_of_the_encoding_is_right() -> None:
    """The only bytes in chapter 1 that no program writes."""
    text = (SPEC / "1-identity.md").read_text()
    data = bytes.fromhex(text.split("The map {10: 1, 0: 0, 100: [2, h'33']} is\n\n```\n")[1].split("\n")[0])

    assert decode(data) == {10: 1, 0: 0, 100: [2, b"3"]}
    with pytest.raises(MalformedEncoding):
        decode(data + b"\x00")
