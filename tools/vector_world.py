"""What the vectors are made from: fixed seeds, fixed times, two parties and a short conversation.

Nothing here is secret, and nothing is drawn: whoever runs it gets the same bytes.
"""

from dataclasses import dataclass, field
from typing import Any

from vector_signers import hybrid, sealing

from openline.core.cards import Card, NodeCard, Office, read_card, write_card
from openline.core.charter import TERMS, Charter, line_id, write_charter
from openline.core.identity import ML_DSA_65, SoftwareSigner
from openline.core.offer import member_of
from openline.core.record.entry import Entry, Header, Link, Precedence, Status, sign_entry
from openline.core.record.seal import Packed, Place, prepare, seal

ISSUED = 1_790_000_000  # 2026-09-21T14:13:20Z
EXPIRES = 1_820_000_000
SALT = bytes(range(32))


@dataclass
class Cases:
    """The cases of one file."""

    about: str
    cases: list[dict[str, Any]] = field(default_factory=list)

    def good(self, name: str, rule: str, operation: str, given: dict[str, Any], /, **expect: Any) -> None:
        self._add(name, rule, operation, given, {"expect": expect})

    def bad(self, name: str, rule: str, operation: str, given: dict[str, Any], fails: str) -> None:
        """A case in which the check `fails` (the error's code) must refuse."""
        self._add(name, rule, operation, given, {"fails": fails})

    def _add(self, name: str, rule: str, operation: str, given: dict[str, Any], end: dict[str, Any]) -> None:
        if any(case["name"] == name for case in self.cases):
            raise ValueError(f"two cases are called {name}")
        self.cases.append({"name": name, "rule": rule, "operation": operation, "given": given, **end})


def shown(value: Any) -> Any:
    """A value of the encoding as JSON: bytes as {"hex"}, maps as {"map"}, the rest as it is."""
    if isinstance(value, bytes):
        return {"hex": value.hex()}
    if isinstance(value, list | tuple):
        return [shown(item) for item in value]
    if isinstance(value, dict):
        return {"map": [[key, shown(item)] for key, item in value.items()]}
    return value


def signer(number: int) -> SoftwareSigner:
    """The key whose seed is 32 times the byte `number`."""
    return SoftwareSigner(bytes([number]) * 32)


ROOTS = (hybrid(0x11, ML_DSA_65), hybrid(0x21, ML_DSA_65))
NODES = (hybrid(0x12), hybrid(0x22))
TLS = (signer(0x13), signer(0x23))
SEALING = (sealing(0x14), sealing(0x24))
WITNESS = hybrid(0x31)


def _card(party: int) -> Card:
    name, languages = (("Northern Coast Guard", ("en",)), ("Південна берегова охорона", ("uk", "en")))[party]
    addresses = (f"node{party}.example:4433",)
    node = NodeCard(0, NODES[party].keys, TLS[party].public_key, SEALING[party], "main", addresses)
    office = Office("watch", "duty", ("sea",), languages)
    return Card(name, languages, ROOTS[party].keys, 1, ISSUED, EXPIRES, (node,), (office,))


CARDS = tuple(write_card(_card(party), ROOTS[party]) for party in (0, 1))
_SIGNED = tuple(read_card(data, ISSUED) for data in CARDS)
CHARTER_VALUE = Charter(
    name="North and South",
    members=tuple(sorted((member_of(item) for item in _SIGNED), key=lambda member: member.root)),
    languages=("en", "uk"),
    created=ISSUED + 60,
    nonce=bytes(range(16)),
    deadlines={"question": 900, "question.flash": 60},
    terms=TERMS,
    disclosure=(2, 20, 21),
)
CHARTER = write_charter(CHARTER_VALUE)
LINE = line_id(CHARTER)
FEEDS = CHARTER_VALUE.feeds
WRITERS = tuple(
    next(key for key, item in zip(NODES, _SIGNED, strict=True) if item.card.nodes[0].id == node) for node in FEEDS
)


SECRETS = tuple(bytes([number]) * 32 for number in (0x31, 0x41))
"""The secret of epoch 1 of each feed."""
KEYS: dict[bytes, bytes] = {}
"""The key of each entry that was made, by its id."""
BODIES: dict[bytes, bytes] = {}
"""The body of each entry that was made, by its id."""


def sealed(*parts: bytes, feed: int = 0, sequence: int = 0) -> Packed:
    return seal(prepare(parts, SALT), SECRETS[feed], Place(LINE, FEEDS[feed], 1, sequence))


def entry(
    feed: int,
    text: str,
    *,
    previous: Entry | None = None,
    seen: tuple[Link, ...] = (),
    clock: int = ISSUED + 120,
    precedence: Precedence = Precedence.ROUTINE,
    by: SoftwareSigner | None = None,
) -> Entry:
    sequence = 0 if previous is None else previous.header.sequence + 1
    packed = sealed(b"part 0", text.encode(), feed=feed, sequence=sequence)
    header = Header(
        line=LINE,
        node=FEEDS[feed],
        sequence=sequence,
        previous=None if previous is None else previous.id,
        seen=seen,
        clock=clock,
        precedence=precedence,
        status=Status.TEST,
        epoch=1,
        body=packed.body,
        length=packed.length,
    )
    made = sign_entry(header, by or WRITERS[feed])
    assert packed.key is not None
    KEYS[made.id], BODIES[made.id] = packed.key, packed.data
    return made


def link(made: Entry) -> Link:
    return Link(FEEDS.index(made.header.node), made.header.sequence, made.id)


QUESTION = entry(0, "question", precedence=Precedence.FLASH)
ANSWER = entry(1, "answer", seen=(link(QUESTION),), clock=ISSUED + 150)
THANKS = entry(0, "thanks", previous=QUESTION, seen=(link(ANSWER),), clock=ISSUED + 180)
OTHER_THANKS = entry(0, "other thanks", previous=QUESTION, seen=(link(ANSWER),), clock=ISSUED + 181)


def body_of(made: Entry) -> bytes:
    return BODIES[made.id]
