"""From where on the entries of a node that signed two histories are not in force here (spec 2.4.4, 2.4.6).

What all members had stated alike when the fork was noticed stays in force: otherwise whoever regrets an old entry
would sign a second one beside it, and be rid of all that it ever said.
"""

from collections.abc import Callable, Iterable, Mapping

from openline.core import encoding
from openline.core.record import judging
from openline.core.record.judging import first_forks
from openline.node.lines import Line
from openline.store.contract import Store
from openline.store.kept import ForkedPlace

Stated = Callable[[], Mapping[int, int]]
"""Returns the identical cut of now: feed index to size."""


def in_force(store: Store, line: Line, places: Iterable[ForkedPlace], stated: Stated) -> dict[bytes, int]:
    """Return of each node that has a fork how many of its entries are in force; what was said once only shrinks.

    Args:
        places: every forked place of the line, as it is held now.
    """
    first = first_forks((place.node, place.sequence) for place in places)
    key = f"forked:{line.id.hex()}"
    known = _read(store.meta(key))
    if all(sequence >= known.get(node, sequence + 1) for node, sequence in first.items()):
        return known
    cut = {line.record.feeds[feed]: size for feed, size in stated().items()}
    found = judging.in_force(first, cut, known)
    if found != known:
        store.set_meta(key, encoding.encode([[node, count] for node, count in sorted(found.items())])).result()
    return found


def _read(data: bytes | None) -> dict[bytes, int]:
    rows = [] if data is None else encoding.decode(data, max_bytes=16_384)
    return dict(rows) if isinstance(rows, list) else {}
