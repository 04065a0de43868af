"""The charter of a line: who is on it and what they agreed; its hash is the line's id (spec 1.7).

A charter names each member by root key, by the hash of the signed card that was compared, and by its nodes. Lead times,
deadlines and quotas are data in it, never code, so that two parties can agree on others.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as attribute
from typing import Final

from openline.core.encoding import MalformedEncoding, Value, array_of, decode, encode, field, fields
from openline.core.errors import Misuse, PeerFault
from openline.core.identity import KEY_BYTES, MAX_LATEST, MAX_NODES, Purpose, check_public_key, check_text

MAX_CHARTER_BYTES: Final = 64 * 1024
MAX_MEMBERS: Final = 16
MAX_BODY_BYTES: Final = 16 * 1024 * 1024
MAX_PREAMBLE_BYTES: Final = 16 * 1024
SUITES: Final = ("ed25519",)

# sent, received or answered: none of it concedes anything (design section 7); stands on every export
PREAMBLE: Final = (
    "Sending, receiving or answering is not consent, admission, recognition or a position on sovereignty or any "
    "boundary."
)


class MalformedCharter(PeerFault):
    """A charter that is not in the one form of spec 1.7."""

    code = "malformed_charter"
    hint = "ask the other side to make its offer again: openline line open"


@dataclass(frozen=True, slots=True)
class Member:
    """A party on the line: root key, SHA-256 of its signed card, and its nodes' ids in the card's order."""

    root_key: bytes
    card_hash: bytes
    nodes: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Charter:
    """What the parties agreed (spec 1.7).

    Attributes:
        name: what people call this line.
        members: sorted by root key.
        deadlines: seconds to answer, by a word such as `question` or `question.flash`.
        quotas: the most that is taken from one node, by a word such as `entries_per_day`.
        test_period_s: how often each bearer is tested.
        max_body_bytes: longer bodies are not fetched.
        created: seconds UTC.
        nonce: 16 bytes drawn by the maker, so that two lines between the same parties never have the same id.
    """

    name: str
    members: tuple[Member, ...]
    languages: tuple[str, ...]
    created: int
    nonce: bytes
    preamble: str = PREAMBLE
    test_period_s: int = 3600
    deadlines: Mapping[str, int] = attribute(default_factory=dict)
    quotas: Mapping[str, int] = attribute(default_factory=dict)
    max_body_bytes: int = 1024 * 1024
    suite: str = "ed25519"

    def __post_init__(self) -> None:
        check_text(self.name)
        for text in (*self.languages, *self.deadlines, *self.quotas):
            check_text(text)
        if len(self.preamble.encode(errors="replace")) > MAX_PREAMBLE_BYTES:
            raise Misuse(f"a preamble has at most {MAX_PREAMBLE_BYTES} bytes")
        if self.suite not in SUITES:
            raise Misuse(f"the suite {self.suite} is not known here", hint="both sides need the same Openline version")
        if not 1 <= len(self.members) <= MAX_MEMBERS:
            raise Misuse(f"a line has 1 to {MAX_MEMBERS} members")
        keys = [member.root_key for member in self.members]
        if keys != sorted(set(keys)):
            raise Misuse("members must differ and be sorted by root key")
        nodes = self.feeds
        if len(set(nodes)) != len(nodes) or not all(1 <= len(member.nodes) <= MAX_NODES for member in self.members):
            raise Misuse(f"each member has 1 to {MAX_NODES} nodes, each named once")
        for member in self.members:
            check_public_key(member.root_key)
            if len(member.card_hash) != 32 or any(len(node) != 32 for node in member.nodes):
                raise Misuse("a card hash and a node id have 32 bytes each")
        if len(self.nonce) != 16:
            raise Misuse("a charter's nonce has 16 bytes")
        if not 0 < self.max_body_bytes <= MAX_BODY_BYTES:
            raise Misuse(f"bodies can have at most {MAX_BODY_BYTES} bytes")
        if not 0 < self.test_period_s < 1 << 32 or not 0 <= self.created <= MAX_LATEST:
            raise Misuse("a time in the charter is out of range")
        if any(not 0 <= number < 1 << 53 for number in (*self.deadlines.values(), *self.quotas.values())):
            raise Misuse("a deadline or quota is out of range")

    @property
    def feeds(self) -> tuple[bytes, ...]:
        """The node ids of the line by feed index: members in order, then each member's nodes in order (spec 1.7.4)."""
        return tuple(node for member in self.members for node in member.nodes)

    def member_of(self, node: bytes) -> Member:
        """Return the member to whom `node` belongs.

        Raises:
            Misuse: no member has that node.
        """
        for member in self.members:
            if node in member.nodes:
                return member
        raise Misuse(f"the node {node.hex()[:16]} is not on this line")


def write_charter(charter: Charter) -> bytes:
    """Return the one encoding of `charter`."""
    return encode(
        {
            0: 1,
            1: charter.name,
            2: charter.preamble,
            3: [[member.root_key, member.card_hash, member.nodes] for member in charter.members],
            4: charter.languages,
            5: charter.created,
            6: charter.nonce,
            7: charter.test_period_s,
            8: sorted([word, seconds] for word, seconds in charter.deadlines.items()),
            9: sorted([word, number] for word, number in charter.quotas.items()),
            10: charter.max_body_bytes,
            11: charter.suite,
        }
    )


def read_charter(data: bytes) -> Charter:
    """Return the charter in `data`.

    Raises:
        MalformedCharter: `data` is not exactly what `write_charter` gives for some charter.
    """
    try:
        charter = _charter(decode(data, max_bytes=MAX_CHARTER_BYTES, max_depth=4))
        if write_charter(charter) != data:
            raise MalformedEncoding("a list is not sorted")
    except Misuse as error:
        raise MalformedCharter(f"not a charter: {error}") from None
    return charter


def line_id(data: bytes) -> bytes:
    """Return the id of the line whose first charter is `data`: 32 bytes (spec 1.7.3)."""
    return Purpose.LINE.hash(data)


def _charter(value: Value) -> Charter:
    known = fields(value, range(12))
    if field(known, 0, int) != 1:
        raise MalformedEncoding("a charter of another version")
    return Charter(
        name=field(known, 1, str),
        preamble=field(known, 2, str),
        members=tuple(_member(row) for row in array_of(known[3], list, most=MAX_MEMBERS, size=3)),
        languages=tuple(array_of(known[4], str, most=32)),
        created=field(known, 5, int),
        nonce=field(known, 6, bytes, size=16),
        test_period_s=field(known, 7, int),
        deadlines=_numbers(known[8]),
        quotas=_numbers(known[9]),
        max_body_bytes=field(known, 10, int),
        suite=field(known, 11, str),
    )


def _member(row: list[Value]) -> Member:
    root_key, card_hash = array_of(row[:2], bytes, most=2, size=KEY_BYTES)
    return Member(root_key, card_hash, tuple(array_of(row[2], bytes, most=MAX_NODES, size=32)))


def _numbers(value: Value) -> dict[str, int]:
    rows = array_of(value, list, most=256, size=2)
    return {array_of(row[:1], str, most=1)[0]: array_of(row[1:], int, most=1)[0] for row in rows}
