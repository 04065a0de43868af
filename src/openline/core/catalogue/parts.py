"""From an element to the parts of a body, and back: each part is what can be disclosed alone (spec 4.1).

Part 0 is the cover, part 1 the element; then come the fields that lie apart, the author's own texts, the coarsened
version and the sign-offs of office keys. All are deterministic CBOR; a part that is not the one form of its content
is refused.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Final

import msgspec
from msgspec import Meta, inspect

from openline.core import encoding
from openline.core.catalogue.codes import Handling
from openline.core.catalogue.element import (
    Cover,
    Element,
    Form,
    InvalidElement,
    MalformedElement,
    Unreadable,
    known_fields,
)
from openline.core.catalogue.every import CATALOGUE
from openline.core.catalogue.fields import Digest
from openline.core.errors import Misuse

MAX_PART_BYTES: Final = 256 * 1024
MAX_PARTS: Final = 256
"""As many as a body can commit to (spec 2.3)."""

APART, APART_ITEM, COARSE, SIGN_OFF = 1, 2, 3, 4


class SignOff(Form, frozen=True, kw_only=True):
    """One holder of an office key stands by this content, beside the node's signature (spec 4.15).

    Attributes:
        office: code of the office whose key it is.
        key: SHA-256 of the office key.
        signature: Ed25519 for the parts before the sign-offs, on this line.
    """

    office: Annotated[str, Meta(min_length=1, max_length=64)]
    key: Digest
    signature: Annotated[bytes, Meta(min_length=64, max_length=64)]


@dataclass(frozen=True, slots=True)
class Content:
    """What a body says.

    Attributes:
        texts: the author's own words, each a part of its own, such as a published notice.
        coarse: the version for other eyes.
        sign_offs: of office keys, unverified.
        signed: the parts that the sign-offs cover, in order.
    """

    cover: Cover
    element: Element
    texts: tuple[str, ...] = ()
    coarse: Element | None = None
    sign_offs: tuple[SignOff, ...] = ()
    signed: tuple[bytes, ...] = ()


def write_parts(
    cover: Cover, element: Element, texts: Sequence[str] = (), sign_offs: Sequence[SignOff] = ()
) -> tuple[bytes, ...]:
    """Return the parts of a body in their one order.

    Raises:
        InvalidElement: cover and element differ, a part is too long, or there are too many.
    """
    if cover.element != element.number:
        raise InvalidElement(f"the cover names element {cover.element}, the content is {element.number}")
    content = Content(cover, element, tuple(texts), coarse_version(cover, element), tuple(sign_offs))
    parts = tuple(encoding.encode(_plain(value)) for value in _values(content))
    if len(parts) > MAX_PARTS:
        raise InvalidElement(
            f"a body has at most {MAX_PARTS} parts, this one would have {len(parts)}",
            hint="send fewer items or texts in one message, and the others in a second one",
        )
    longest = max(len(part) for part in parts)
    if longest > MAX_PART_BYTES:
        raise InvalidElement(f"a part has at most {MAX_PART_BYTES} bytes, this one {longest}", hint="shorten the text")
    return parts


def read_parts(parts: Sequence[bytes]) -> Content:
    """Read a body's parts from a peer.

    An element that this node does not know comes back as `Unreadable`: refusing it would lose it.

    Raises:
        MalformedElement: the cover or the element breaks the catalogue's rules.
    """
    try:
        if not 2 <= len(parts) <= MAX_PARTS:
            raise InvalidElement(f"a body that says something has 2 to {MAX_PARTS} parts, this one {len(parts)}")
        first = encoding.decode(parts[0], max_bytes=MAX_PART_BYTES)
        cover: Cover = _read(first, Cover)
        cls = CATALOGUE.get(cover.element)
        if cls is None:
            if not _equal(cover, first):
                raise InvalidElement("a field of the cover is left out")
            return Content(cover, Unreadable(element=cover.element, reason="not in this node's catalogue"))
        return _content(cover, cls, parts, [first, *(_decoded(part) for part in parts[1:])])
    except (Misuse, msgspec.ValidationError) as error:
        raise MalformedElement(f"the body holds no element of the catalogue: {error}") from error


def _content(cover: Cover, cls: type[Element], parts: Sequence[bytes], values: list[Any]) -> Content:
    main, texts, sign_offs = values[1], [], []
    if not isinstance(main, list):
        raise InvalidElement("an element is a list of fields")
    main = [list(value) if isinstance(value, list) else value for value in main]
    for value in values[2:]:
        match value:
            case str():
                texts.append(value)
            case [kind, index, inner] if type(kind) is int and type(index) is int and 0 <= index < len(main):
                _put_back(main, kind, index, inner)
            case [kind, inner] if type(kind) is int and kind == SIGN_OFF:
                sign_offs.append(_read(inner, SignOff))
            case [kind, _] if type(kind) is int and kind == COARSE:
                pass  # computed from the element, and compared below
            case _:
                raise InvalidElement("a part of no known kind")
    element: Element = _read(main, cls)
    signed = tuple(parts[: len(parts) - len(sign_offs)])
    content = Content(cover, element, tuple(texts), coarse_version(cover, element), tuple(sign_offs), signed)
    if not _equal(_values(content), values):
        # a field left out, which msgspec fills in and another reader would not; parts in another order; or a coarsened
        # version that does not follow from the full one: another story for other eyes
        raise InvalidElement("the parts are not the ones that follow from the element")
    return content


def _put_back(main: list[Any], kind: int, index: int, inner: Any) -> None:
    if kind == APART:
        main[index] = inner
    elif kind == APART_ITEM and isinstance(main[index], list):
        main[index].append(inner)
    else:
        raise InvalidElement("a part of no known kind")


def coarse_version(cover: Cover, element: Element) -> Element | None:
    """Return the version for other eyes that lies in the body; what is public from the start needs none."""
    return None if cover.handling == Handling.PUBLIC else element.coarsened()


def _values(content: Content) -> list[Any]:
    """Return what the parts are the encodings of."""
    main: list[Any] = list(msgspec.structs.astuple(content.element))
    apart: list[Any] = []
    for index, listed in _apart(type(content.element)):
        value, main[index] = main[index], () if listed else None
        if listed:
            apart += ([APART_ITEM, index, item] for item in value)
        elif value is not None:
            apart.append([APART, index, value])
    values = [content.cover, main, *apart, *content.texts]
    if content.coarse is not None:
        values.append([COARSE, content.coarse])
    return values + [[SIGN_OFF, one] for one in content.sign_offs]


@cache
def _apart(cls: type[Element]) -> tuple[tuple[int, bool], ...]:
    """Return the places of the fields that lie apart, in order; True for lists, which lie apart item by item."""
    return tuple(
        (index, isinstance(_bare(field.type), inspect.VarTupleType))
        for index, field in enumerate(known_fields(cls))
        if field.name in cls.apart
    )


def _bare(kind: inspect.Type) -> inspect.Type:
    return _bare(kind.type) if isinstance(kind, inspect.Metadata) else kind


def _decoded(part: bytes) -> Any:
    return encoding.decode(part, max_bytes=MAX_PART_BYTES)


def _equal(ours: Any, theirs: Any) -> bool:
    """Say whether two values have the same encoding; compared in another one, which is quicker and as strict."""
    return msgspec.msgpack.encode(ours) == msgspec.msgpack.encode(theirs)


def _plain(value: Any) -> Any:
    return msgspec.to_builtins(value, builtin_types=(bytes,))


def _read(value: Any, cls: type[Any]) -> Any:
    return msgspec.convert(value, cls, builtin_types=(bytes,))
