"""The charter of a line: who is on it and what they agreed; its hash is the line's id (spec 1.7).

A charter names each member by root id, by the hash of the signed card that was compared, and by its nodes. Lead times,
deadlines, quotas and terms are data in it, never code, so that two parties can agree on others.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from dataclasses import field as attribute
from typing import Final

from openline.core.cards import MAX_NODES
from openline.core.encoding import MalformedEncoding, Value, array_of, decode, encode, field, fields
from openline.core.errors import Misuse, PeerFault
from openline.core.identity import KEY_BYTES, MAX_LATEST, ML_DSA_44, ORIGIN, HybridKey, Purpose, check_text

MAX_CHARTER_BYTES: Final = 64 * 1024
MAX_MEMBERS: Final = 16
MAX_BODY_BYTES: Final = 16 * 1024 * 1024
MAX_PREAMBLE_BYTES: Final = 16 * 1024
MAX_FEEDS: Final = 128
MAX_WITNESSES: Final = 16
MAX_ELEMENT: Final = 65_535
SUITE: Final = "openline-1"
DAY: Final = 86_400

# what stands where a charter names no other number (spec 1.7.7)
TERMS: Final[Mapping[str, int]] = {
    "carriage_delay": 30 * DAY,
    "epoch_period": 7 * DAY,
    "sealing_period": 7 * DAY,
    "witnesses_needed": 0,
}

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
    """A party on the line: its root id, SHA-256 of its signed card, and the ids of its nodes by slot."""

    root: bytes
    card_hash: bytes
    nodes: tuple[tuple[int, bytes], ...]


@dataclass(frozen=True, slots=True)
class Witness:
    """A third party whose cosignatures count on this line; `name` is that of its keys in signed notes."""

    name: str
    keys: HybridKey


@dataclass(frozen=True, slots=True)
class Charter:
    """What the parties agreed (spec 1.7).

    Attributes:
        name: what people call this line.
        members: sorted by root id.
        deadlines: seconds to answer, by a word such as `question` or `question.flash`.
        quotas: the most that is taken from one node, by a word such as `entries_per_day`.
        test_period_s: how often each bearer is tested.
        max_body_bytes: longer bodies are not fetched.
        created: seconds UTC.
        nonce: 16 bytes drawn by the maker, so that two lines between the same parties never have the same id.
        terms: how keys and bodies are kept, by a word of `TERMS`; `term` gives the default where one is not named.
        disclosure: numbers of the elements that may be proved to outsiders, ascending.
        witnesses: whose cosignatures count, sorted by name.
        joined: feed index and id of the nodes that came later, by newer cards (spec 1.12); no part of its bytes.
        feeds: the node ids of the line by feed index (spec 1.7.4); b"" where an index is not used.
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
    suite: str = SUITE
    terms: Mapping[str, int] = attribute(default_factory=dict)
    disclosure: tuple[int, ...] = ()
    witnesses: tuple[Witness, ...] = ()
    joined: tuple[tuple[int, bytes], ...] = ()
    feeds: tuple[bytes, ...] = attribute(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        check_text(self.name)
        for text in (*self.languages, *self.deadlines, *self.quotas, *self.terms):
            check_text(text)
        if len(self.preamble.encode(errors="replace")) > MAX_PREAMBLE_BYTES:
            raise Misuse(f"a preamble has at most {MAX_PREAMBLE_BYTES} bytes")
        if self.suite != SUITE:
            raise Misuse(f"the suite {self.suite} is not known here", hint="both sides need the same Openline version")
        if not 1 <= len(self.members) <= MAX_MEMBERS:
            raise Misuse(f"a line has 1 to {MAX_MEMBERS} members")
        roots = [member.root for member in self.members]
        if roots != sorted(set(roots)):
            raise Misuse("members must differ and be sorted by root id")
        object.__setattr__(self, "feeds", _feeds(self.members, self.joined))
        if len(self.nonce) != 16:
            raise Misuse("a charter's nonce has 16 bytes")
        if not 0 < self.max_body_bytes <= MAX_BODY_BYTES:
            raise Misuse(f"bodies can have at most {MAX_BODY_BYTES} bytes")
        if not 0 < self.test_period_s < 1 << 32 or not 0 <= self.created <= MAX_LATEST:
            raise Misuse("a time in the charter is out of range")
        numbers = (*self.deadlines.values(), *self.quotas.values(), *self.terms.values())
        if any(not 0 <= number < 1 << 53 for number in numbers):
            raise Misuse("a deadline, quota or term is out of range")
        self._check_outsiders()

    def _check_outsiders(self) -> None:
        kinds = list(self.disclosure)
        if kinds != sorted(set(kinds)) or any(not 0 < kind <= MAX_ELEMENT for kind in kinds):
            raise Misuse("the elements that may be proved outside are named once, by ascending number")
        names = [witness.name for witness in self.witnesses]
        if names != sorted(set(names)) or len(names) > MAX_WITNESSES:
            raise Misuse(f"a line has at most {MAX_WITNESSES} witnesses, sorted by name, each once")
        for witness in self.witnesses:
            check_witness_name(witness.name)
            if witness.keys.parameters is not ML_DSA_44:
                raise Misuse("a witness signs with ML-DSA-44")
        keys = [key for witness in self.witnesses for key in (witness.keys.ed25519, witness.keys.ml_dsa)]
        if len(set(keys)) != len(keys):
            raise Misuse("two witnesses have one key: whoever holds it would count twice")
        if self.term("witnesses_needed") > len(names):
            raise Misuse("more witnesses are needed than are named")

    def joined_by(self, feed: int, node: bytes) -> "Charter":
        """Return the charter of the line once one more node has its feed.

        Raises:
            Misuse: there is no such feed, or it is another node's, or the node has one.
        """
        return replace(self, joined=(*self.joined, (feed, node)))

    def term(self, word: str) -> int:
        """Return the number that was agreed for a word of `TERMS`, or its default."""
        return self.terms.get(word, TERMS[word])

    def member_of(self, node: bytes) -> Member:
        """Return the member to whom `node` belongs.

        Raises:
            Misuse: no member has that node.
        """
        return self.members[self.place_of(node)]

    def place_of(self, node: bytes) -> int:
        """Return the number of the member to whom `node` belongs.

        Raises:
            Misuse: no member has that node.
        """
        if not node or node not in self.feeds:
            raise Misuse(f"the node {node.hex()[:16]} is not on this line")
        return self.feeds.index(node) % len(self.members)


def check_witness_name(name: str) -> None:
    """Check the name of a witness's keys in signed notes (spec 7.1.1): it can never be the origin of a feed.

    Raises:
        Misuse: it is none.
    """
    check_text(name)
    if " " in name or "+" in name or name.startswith(ORIGIN):
        raise Misuse(f"a witness's name has no space and no +, and does not begin with {ORIGIN}")


def _feeds(members: tuple[Member, ...], joined: tuple[tuple[int, bytes], ...]) -> tuple[bytes, ...]:
    """Return the node ids by feed index: slot times the number of members, plus the member's place among them."""
    placed: dict[int, bytes] = {}
    for place, member in enumerate(members):
        if len(member.root) != 32 or len(member.card_hash) != 32 or any(len(node) != 32 for _, node in member.nodes):
            raise Misuse("a root id, a card hash and a node id have 32 bytes each")
        slots = [slot for slot, _ in member.nodes]
        if not 1 <= len(slots) <= MAX_NODES or slots != sorted(set(slots)):
            raise Misuse(f"each member has 1 to {MAX_NODES} nodes, sorted by slot, each slot once")
        placed.update((slot * len(members) + place, node) for slot, node in member.nodes)
    for feed, node in joined:
        if len(node) != 32 or placed.setdefault(feed, node) != node:
            raise Misuse(f"feed {feed} is another node's already")
    if len(set(placed.values())) != len(placed):
        raise Misuse("a node stands twice in a charter")
    if not 0 <= min(placed) <= max(placed) < MAX_FEEDS:
        raise Misuse(f"a slot is out of range: a line has at most {MAX_FEEDS} feeds")
    return tuple(placed.get(index, b"") for index in range(max(placed) + 1))


def write_charter(charter: Charter) -> bytes:
    """Return the one encoding of `charter`."""
    return encode(
        {
            0: 1,
            1: charter.name,
            2: charter.preamble,
            3: [[member.root, member.card_hash, member.nodes] for member in charter.members],
            4: charter.languages,
            5: charter.created,
            6: charter.nonce,
            7: charter.test_period_s,
            8: sorted([word, seconds] for word, seconds in charter.deadlines.items()),
            9: sorted([word, number] for word, number in charter.quotas.items()),
            10: charter.max_body_bytes,
            11: charter.suite,
            12: sorted([word, number] for word, number in charter.terms.items()),
            13: charter.disclosure,
            14: [[witness.name, witness.keys.ed25519, witness.keys.ml_dsa] for witness in charter.witnesses],
        }
    )


def read_charter(data: bytes) -> Charter:
    """Return the charter in `data`.

    Raises:
        MalformedCharter: `data` is not exactly what `write_charter` gives for some charter.
    """
    try:
        charter = _charter(decode(data, max_bytes=MAX_CHARTER_BYTES, max_depth=5))
        if write_charter(charter) != data:
            raise MalformedEncoding("a list is not sorted")
    except Misuse as error:
        raise MalformedCharter(f"not a charter: {error}") from None
    return charter


def line_id(data: bytes) -> bytes:
    """Return the id of the line whose first charter is `data`: 32 bytes (spec 1.7.3)."""
    return Purpose.LINE.hash(data)


def _charter(value: Value) -> Charter:
    known = fields(value, range(15))
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
        terms=_numbers(known[12]),
        disclosure=tuple(array_of(known[13], int, most=256)),
        witnesses=tuple(_witness(row) for row in array_of(known[14], list, most=MAX_WITNESSES, size=3)),
    )


def _member(row: list[Value]) -> Member:
    root, card_hash = array_of(row[:2], bytes, most=2, size=KEY_BYTES)
    nodes = []
    for each in array_of(row[2], list, most=MAX_NODES, size=2):
        (slot,) = array_of(each[:1], int, most=1)
        (node,) = array_of(each[1:], bytes, most=1, size=32)
        nodes.append((slot, node))
    return Member(root, card_hash, tuple(nodes))


def _witness(row: list[Value]) -> Witness:
    (name,) = array_of(row[:1], str, most=1)
    ed25519, ml_dsa = array_of(row[1:], bytes, most=2)
    return Witness(name, HybridKey(ed25519, ml_dsa))


def _numbers(value: Value) -> dict[str, int]:
    rows = array_of(value, list, most=256, size=2)
    return {array_of(row[:1], str, most=1)[0]: array_of(row[1:], int, most=1)[0] for row in rows}
