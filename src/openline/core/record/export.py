"""The export: a whole record in one file that anybody can read and check without a node (spec 2.9).

It is UTF-8 text, one JSON object on each line: first what line it is (charter and cards), then every entry in canonical
order with its body where it is held, then what is pending, the forks, the checkpoints, statements and head receipts,
and last a line that counts and hashes all others. Bytes are written in base64, ids in hexadecimal digits.

`audit` checks an export, `difference` compares two.
"""

import base64
import binascii
import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from openline.core.charter import MAX_BODY_BYTES
from openline.core.errors import Misuse, PeerFault
from openline.core.identity import MAX_LATEST

VERSION: Final = 1
KEY_BYTES: Final = 32
_HEX: Final = re.compile("[0-9a-f]{64}")
_ENTRY: Final = b'{"entry":"'
_BODY: Final = b'","body":'
MAX_LINE_BYTES: Final = 4 * MAX_BODY_BYTES // 3 + 64 * 1024


class MalformedExport(PeerFault):
    """A line of a file that is not in the form of spec 2.9."""

    code = "malformed_export"
    hint = "ask for a new export: openline record export"

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(f"line {line} of the export: {reason}")
        self.line = line


@dataclass(frozen=True, slots=True)
class Opening:
    """The first line: which line of which charter, the members' signed cards, which node exported it, and when."""

    line: bytes
    node: bytes
    at: int
    charter: bytes
    cards: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class EntryItem:
    """An entry as COSE_Sign1, and its body if it is held; `pending` while a cause of it is not held.

    `key` opens a sealed body, where whoever made the export may show it (spec 2.9.6).
    """

    data: bytes
    body: bytes | None = None
    pending: bool = False
    key: bytes | None = None


@dataclass(frozen=True, slots=True)
class ForkItem:
    """Evidence of a fork: both entries as COSE_Sign1, sorted by id."""

    first: bytes
    second: bytes


@dataclass(frozen=True, slots=True)
class CheckpointItem:
    """A checkpoint as a signed note."""

    data: bytes


@dataclass(frozen=True, slots=True)
class StatementItem:
    """A statement as COSE_Sign1."""

    data: bytes


@dataclass(frozen=True, slots=True)
class ReceiptItem:
    """A head receipt of `node` as it travelled."""

    node: bytes
    data: bytes


@dataclass(frozen=True, slots=True)
class Closing:
    """The last line: how many lines stand before it, and the SHA-256 of their bytes."""

    lines: int
    sha256: bytes


Item = EntryItem | ForkItem | CheckpointItem | StatementItem | ReceiptItem
_SECTIONS: Final = (ForkItem, CheckpointItem, StatementItem, ReceiptItem)


def section(item: Item) -> int:
    """Return an item's section: entries 0, pending 1, forks 2, checkpoints 3, statements 4, receipts 5."""
    if isinstance(item, EntryItem):
        return int(item.pending)
    return 2 + _SECTIONS.index(type(item))


def write_export(opening: Opening, items: Iterable[Item]) -> Iterator[bytes]:
    """Yield the lines of an export.

    Args:
        items: entries in canonical order, then the others in the order of their sections.
    Raises:
        Misuse: an item stands behind one of a later section.
    """
    digest = hashlib.sha256()
    lines = 0
    for text in _texts(opening, items):
        line = text.encode() + b"\n"
        digest.update(line)
        lines += 1
        yield line
    yield _line(end={"lines": lines, "sha256": digest.hexdigest()}).encode() + b"\n"


def read_export(chunks: Iterable[bytes]) -> Iterator[Opening | Item | Closing]:
    """Yield what stands in an export: the opening, the items and the closing; nothing in them is verified.

    Args:
        chunks: the file's bytes, cut anywhere.
    Raises:
        MalformedExport: a line is not in its form, the sections are out of order, or the end is missing or wrong.
    """
    digest = hashlib.sha256()
    number = place = 0
    lines = _lines(chunks)
    for number, line in enumerate(lines, 1):
        try:
            item = _opening(line) if number == 1 else _item(line)
            if isinstance(item, Closing):
                break
            if not isinstance(item, Opening):
                if section(item) < place:
                    raise ValueError("it stands behind a later section")
                place = section(item)
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise MalformedExport(number, str(error) or type(error).__name__) from None
        digest.update(line + b"\n")
        yield item
    else:
        raise MalformedExport(number + 1, "the file ends before its closing line")
    if (item.lines, item.sha256) != (number - 1, digest.digest()):
        raise MalformedExport(number, "the lines before it are not the ones that were counted and hashed")
    if next(lines, None) is not None:
        raise MalformedExport(number + 1, "something stands behind the closing line")
    yield item


def _texts(opening: Opening, items: Iterable[Item]) -> Iterator[str]:
    yield _line(
        openline="export",
        version=VERSION,
        line=opening.line.hex(),
        node=opening.node.hex(),
        at=opening.at,
        charter=_b64(opening.charter),
        cards=[_b64(card) for card in opening.cards],
    )
    place = 0
    for item in items:
        if section(item) < place:
            raise Misuse("an export's items are sorted by section")
        place = section(item)
        match item:
            case EntryItem(data, body, pending, key):
                word = "pending" if pending else "entry"
                shown = {} if key is None else {"key": _b64(key)}
                yield _line(**{word: _b64(data), "body": None if body is None else _b64(body)}, **shown)
            case ForkItem(first, second):
                yield _line(fork=[_b64(first), _b64(second)])
            case CheckpointItem(data):
                yield _line(checkpoint=data.decode())
            case StatementItem(data):
                yield _line(statement=_b64(data))
            case ReceiptItem(node, data):
                yield _line(receipt=_b64(data), node=node.hex())


def _lines(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Yield lines without their line feed; a last line without one was cut."""
    number, rest = 1, b""
    for chunk in chunks:
        *whole, rest = (rest + chunk).split(b"\n")
        yield from whole
        number += len(whole)
        if len(rest) > MAX_LINE_BYTES:
            raise MalformedExport(number, f"longer than {MAX_LINE_BYTES} bytes")
    if rest:
        raise MalformedExport(number, "it does not end with a line feed")


def _opening(line: bytes) -> Opening:
    value = _object(line)
    if value.get("openline") != "export" or type(value.get("version")) is not int or value["version"] != VERSION:
        raise ValueError("not an Openline export of version 1")
    _only(value, "openline", "version", "line", "node", "at", "charter", "cards")
    if type(value["at"]) is not int or not 0 <= value["at"] <= MAX_LATEST or type(value["cards"]) is not list:
        raise ValueError("a time in seconds and a list of cards are needed")
    cards = tuple(_bytes(card) for card in value["cards"])
    return Opening(_id(value["line"]), _id(value["node"]), value["at"], _bytes(value["charter"]), cards)


def _item(line: bytes) -> Item | Closing:
    written = _entry_as_written(line)
    if written is not None:
        return written
    value = _object(line)
    match value:
        case {"entry": data} | {"pending": data}:
            word = "pending" if "pending" in value else "entry"
            _only(value, word, "body", *(["key"] if "key" in value else []))
            body = None if value["body"] is None else _bytes(value["body"])
            key = _bytes(value["key"]) if "key" in value else None
            if key is not None and (body is None or len(key) != KEY_BYTES):
                raise ValueError(f"a key has {KEY_BYTES} bytes, and stands beside the body that it opens")
            return EntryItem(_bytes(data), body, word == "pending", key)
        case {"fork": [first, second]}:
            _only(value, "fork")
            return ForkItem(_bytes(first), _bytes(second))
        case {"checkpoint": str(text)}:
            _only(value, "checkpoint")
            return CheckpointItem(text.encode())
        case {"statement": data}:
            _only(value, "statement")
            return StatementItem(_bytes(data))
        case {"receipt": data, "node": node}:
            _only(value, "receipt", "node")
            return ReceiptItem(_id(node), _bytes(data))
        case {"end": {"lines": int(lines), "sha256": str(digest)}} if type(lines) is int:
            _only(value, "end")
            _only(value["end"], "lines", "sha256")
            return Closing(lines, _id(digest))
    raise ValueError(f"an unknown kind of line: {', '.join(value)[:60]!a}")


def _entry_as_written(line: bytes) -> EntryItem | None:
    """Read an entry's line in the very form in which `write_export` gives it; None for every other: it is read as JSON.

    Most lines of a record are of this form, and reading them as JSON takes four times as long.
    """
    middle = line.find(_BODY)
    if not line.startswith(_ENTRY) or middle < 0:
        return None
    data, rest = line[len(_ENTRY) : middle], line[middle + len(_BODY) :]
    try:
        if rest == b"null}":
            body = None
        elif rest[:1] == b'"' and rest[-2:] == b'"}':
            body = _strict(rest[1:-2])
        else:
            return None
        return EntryItem(_strict(data), body)
    except ValueError:
        return None


def _strict(text: bytes) -> bytes:
    """Decode base64 in its one form: what decodes to bytes that are written otherwise is refused."""
    data = binascii.a2b_base64(text)
    if binascii.b2a_base64(data, newline=False) != text:
        raise ValueError("not base64 in its one form")
    return data


def _object(line: bytes) -> dict[str, Any]:
    value = json.loads(line.decode(), object_pairs_hook=_no_repeats)
    if type(value) is not dict:
        raise ValueError("not a JSON object")
    return value


def _no_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) != len(pairs):
        raise ValueError("a key stands twice in one object")
    return result


def _only(value: dict[str, Any], *keys: str) -> None:
    if value.keys() != set(keys):
        raise ValueError(f"exactly the keys {', '.join(keys)} are needed")


def _bytes(text: object) -> bytes:
    if type(text) is not str:
        raise ValueError("base64 is needed")
    try:
        return _strict(text.encode("ascii"))
    except (binascii.Error, UnicodeEncodeError) as error:
        raise ValueError(f"not base64: {error}") from None


def _id(text: object) -> bytes:
    if type(text) is not str or not _HEX.fullmatch(text):
        raise ValueError("64 hexadecimal digits in lower case are needed")
    return bytes.fromhex(text)


def _b64(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _line(**value: object) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)
