"""Each feed of a line as a transparency log: its origin, and the keys that sign its checkpoints (spec 2.7, 7.1.4)."""

from collections.abc import Iterable
from dataclasses import dataclass

from openline.core.cards import SignedCard
from openline.core.charter import line_id, read_charter
from openline.core.errors import Misuse
from openline.core.identity import HybridKey
from openline.core.record.checkpoint import origin


@dataclass(frozen=True, slots=True)
class Log:
    """A feed that a witness watches: its origin, whose it is, and by which keys its checkpoints are signed."""

    origin: str
    line: bytes
    node: bytes
    keys: HybridKey
    party: str


def logs_of(charter: bytes, cards: Iterable[SignedCard]) -> dict[str, Log]:
    """Return the feeds of a line by origin, from its charter and the cards that it pins.

    Raises:
        Misuse: a card is missing, or is another than the one that the charter pins.
    """
    line, by_hash = line_id(charter), {card.hash: card.card for card in cards}
    logs = {}
    for member in read_charter(charter).members:
        card = by_hash.get(member.card_hash)
        if card is None:
            raise Misuse("a card that the charter names is missing", hint="take charter and cards from the offer")
        keys = {node.id: node.keys for node in card.nodes}
        for _, node in member.nodes:
            log = Log(origin(line, node), line, node, keys[node], card.name)
            logs[log.origin] = log
    return logs
