"""From an element to the parts of a body, and back: each part is what can be disclosed alone (spec 4.1).

Part 0 is the cover, part 1 the element; then come the fields that lie apart, the author's own texts, the coarsened
version and the sign-offs of office keys. All are deterministic CBOR; a part that is not the one form of its content
is refused.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from openline.core import encoding
from openline.core.catalogue.element import Cover, Element, Form, InvalidElement, MalformedElement, Unreadable
from openline.core.catalogue.every import CATALOGUE
from openline.core.catalogue.fields import Digest
from openline.core.errors import Misuse

MAX_PART_BYTES = 256 * 1024

APART, APART_ITEM, COARSE, SIGN_OFF = 1, 2, 3, 4


class SignOff(Form, frozen=True, kw_only=True):
    """One holder of an office key stands by this content, beside the node's signature (spec 4.6).

    Attributes:
        office: code of the office whose key it is.
        key: SHA-256 of the office key.
        signature: Ed25519 over `signed_content`.
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
        InvalidElement: cover and element differ, or a part is too long.
    """
    if cover.element != element.number:
        raise InvalidElement(f"the cover names element {cover.element}, the content is {element.number}")
    main, apart = _take_apart(element)
    parts = [_pack(cover), encoding.encode(main), *apart, *(encoding.encode(text) for text in texts)]
    coarse = element.coarsened()
    if coarse is not None:
        parts.append(encoding.encode([COARSE, _plain(coarse)]))
    parts += (encoding.encode([SIGN_OFF, _plain(one)]) for one in sign_offs)
    for part in parts:
        if len(part) > MAX_PART_BYTES:
            raise InvalidElement(f"a part has at most {MAX_PART_BYTES} bytes, this one {len(part)}")
    return tuple(parts)


def read_parts(parts: Sequence[bytes]) -> Content:
    """Read a body's parts from a peer.

    An element that this node does not know comes back as `Unreadable`: refusing it would lose it.

    Raises:
        MalformedElement: the cover or the element breaks the catalogue's rules.
    """
    try:
        cover: Cover = _read(encoding.decode(parts[0], max_bytes=MAX_PART_BYTES), Cover)
        cls = CATALOGUE.get(cover.element)
        if cls is None:
            if _pack(cover) != parts[0]:
                raise InvalidElement("a field of the cover is left out")
            return Content(cover, Unreadable(element=cover.element, reason="not in this node's catalogue"))
        content = _content(cover, cls, [encoding.decode(part, max_bytes=MAX_PART_BYTES) for part in parts[1:]], parts)
        if write_parts(cover, content.element, content.texts, content.sign_offs) != tuple(parts):
            # a field left out, which msgspec fills in and another reader would not; or a coarsened version that does
            # not follow from the full one: another story for other eyes
            raise InvalidElement("the parts are not the ones that follow from the element")
    except (Misuse, msgspec.ValidationError, IndexError) as error:
        raise MalformedElement(f"the body holds no element of the catalogue: {error}") from error
    return content


def _content(cover: Cover, cls: type[Element], values: list[Any], parts: Sequence[bytes]) -> Content:
    main, rest = values[0], values[1:]
    if not isinstance(main, list):
        raise InvalidElement("an element is a list of fields")
    texts, coarse, sign_offs = [], None, []
    for value in rest:
        match value:
            case str():
                texts.append(value)
            case [int(kind), int(index), inner] if kind == APART and 0 <= index < len(main):
                main[index] = inner
            case [int(kind), int(index), inner] if kind == APART_ITEM and 0 <= index < len(main):
                if not isinstance(main[index], list):
                    raise InvalidElement("an item lies apart from no list")
                main[index].append(inner)
            case [int(kind), inner] if kind == COARSE:
                coarse = _read(inner, cls)
            case [int(kind), inner] if kind == SIGN_OFF:
                sign_offs.append(_read(inner, SignOff))
            case _:
                raise InvalidElement("a part of no known kind")
    signed = tuple(parts[: len(parts) - len(sign_offs)])
    return Content(cover, _read(main, cls), tuple(texts), coarse, tuple(sign_offs), signed)


def _take_apart(element: Element) -> tuple[list[Any], list[bytes]]:
    main = _plain(element)
    apart: list[bytes] = []
    for index, name in zip(count(), element.__struct_fields__, strict=False):
        if name not in element.apart:
            continue
        value, main[index] = main[index], None
        if isinstance(getattr(element, name), tuple):  # in its encoding a form is an array too, but one thing
            main[index] = []
            apart += (encoding.encode([APART_ITEM, index, item]) for item in value)
        elif value is not None:
            apart.append(encoding.encode([APART, index, value]))
    return main, apart


def _plain(value: Any) -> Any:
    return msgspec.to_builtins(value, builtin_types=(bytes,))


def _pack(value: Any) -> bytes:
    return encoding.encode(_plain(value))


def _read(value: Any, cls: type[Any]) -> Any:
    return msgspec.convert(value, cls, builtin_types=(bytes,))
