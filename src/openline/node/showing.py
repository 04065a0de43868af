"""Which entries may leave with their keys in an export, by what their handling and the charter allow (spec 2.9.6)."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import msgspec

from openline.core.catalogue.codes import Handling
from openline.core.catalogue.element import Cover
from openline.core.encoding import decode
from openline.core.errors import Misuse, OpenlineError, Said
from openline.core.record.seal import unpack
from openline.node.lines import Line
from openline.store.kept import Held

if TYPE_CHECKING:
    from openline.node.service import Service


def keys_to_show(service: "Service", line: str | None = None, handlings: Sequence[str] = ()) -> dict[str, Any]:
    """Return the keys of the entries that may be shown, by entry id in hexadecimal.

    Args:
        handlings: besides what is public and allowed by the charter, every entry of these handlings.
    """
    found = service.line(line)
    named = {_handling(word) for word in handlings}
    keys, outside = {}, 0
    for held, cover in _covers(service, found):
        allowed = cover.element in found.charter.disclosure
        if cover.handling in named or (allowed and cover.handling == Handling.PUBLIC):
            keys[held.entry.id.hex()] = held.key
            outside += not allowed
    return {"line": found.id.hex(), "keys": keys, "outside": outside}


def _handling(word: str) -> Handling:
    try:
        return Handling[word.upper()]
    except KeyError:
        names = ", ".join(each.name.lower() for each in Handling)
        raise Misuse(
            f"there is no handling {word!r}",
            hint=f"there are {names}",
            said=Said("not-of-list", {"name": word, "known": names}),
        ) from None


def _covers(service: "Service", line: Line) -> Iterator[tuple[Held, Cover]]:
    for placed in service.store.canonical(line.id):
        held = None if placed.act else service.store.entry(placed.entry.id, with_body=True)
        if held is None or held.body is None or held.key is None:
            continue
        header = held.entry.header
        try:
            cover = decode(unpack(held.body, header.body, header.length, held.key)[0])
            yield held, msgspec.convert(cover, Cover, builtin_types=(bytes,))
        except (OpenlineError, msgspec.ValidationError):
            continue  # of what cannot be read nobody knows for whose eyes it is
