"""What a node does about the cards and closings that are in the record (spec 1.11, 1.12).

They count from the moment at which their bodies are held, wherever they stand in the order: both are signed by a root
key, and waiting for what they rest on would only leave a thief in longer, or a new site out.
"""

from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING

from openline.core.cards import SignedCard, read_card
from openline.core.errors import Misuse, PeerFault, Unavailable
from openline.core.record.acts import CardAct, ClosingAct, read_act
from openline.core.record.closing import Closing, read_closing
from openline.core.record.ends import End
from openline.core.record.epochs import Closed
from openline.core.record.seal import unpack
from openline.node import closing as closings
from openline.node.acts_read import ActsRead
from openline.node.lines import Line, take_card
from openline.store.kept import Held

if TYPE_CHECKING:
    from openline.node.service import Service


@dataclass
class News:
    """What followed from acts since this was last asked.

    Attributes:
        closed: nodes.
        changed: a newer card has taken effect: who is on the line, or how they are reached, is another now.
        faults: cards that do not hold or contradict what counts, each with the node that wrote it, and its bytes.
    """

    closed: list[bytes] = field(default_factory=list)
    changed: bool = False
    faults: list[tuple[PeerFault, bytes, bytes]] = field(default_factory=list)


@dataclass
class _Read:
    """How far one line's acts were read.

    Attributes:
        carried: hashes of the cards that acts hold; named: the nodes on those that count.
        refused: hashes of the cards that were told of as faults.
        closed: the closing of each node that counts; open: of these, whose last good entries have not come yet.
    """

    acts: ActsRead
    carried: set[bytes] = field(default_factory=set)
    named: set[bytes] = field(default_factory=set)
    refused: set[bytes] = field(default_factory=set)
    closed: dict[bytes, closings.Closed] = field(default_factory=dict)
    open: set[bytes] = field(default_factory=set)
    news: News = field(default_factory=News)


class Heeder:
    """Reads the acts of each line once, and lets them take effect."""

    def __init__(self, service: "Service") -> None:
        self._service = service
        self._lines: dict[bytes, _Read] = {}

    def _of(self, line: bytes) -> _Read:
        if line not in self._lines:
            self._lines[line] = _Read(ActsRead(self._service.store, line))
        return self._lines[line]

    def heed(self, line: Line) -> News:
        """Let take effect what came since; return all that followed since this was last asked."""
        self.read(line)
        read = self._of(line.id)
        news, read.news = read.news, News()
        return news

    def read(self, line: Line) -> Line:
        """Let take effect what came since; return the line as it stands then."""
        read = self._of(line.id)
        for held in read.acts.new():
            before, line = line, self._one(line, held, read)
            if line.record.feeds != before.record.feeds:
                read.acts.again()
        for node in list(read.open):
            line = self._close(line, node, read)
        self._service.agreement(line).closed = frozenset(line.closed)
        return line

    def _one(self, line: Line, held: Held, read: _Read) -> Line:
        header = held.entry.header
        if held.body is None:
            return line
        try:
            act = read_act(unpack(held.body, header.body, header.length))
        except PeerFault:
            return line
        match act:
            case CardAct(data):
                return self._card(line, header.node, data, read)
            case ClosingAct(data):
                return self._closing(line, data, read)
        return line

    # cards

    def _card(self, line: Line, author: bytes, data: bytes, read: _Read) -> Line:
        try:
            signed = read_card(data, at=None)
            after = self.take(line, signed)
        except PeerFault as error:
            if (digest := sha256(data).digest()) not in read.refused:
                read.refused.add(digest)
                read.news.faults.append((error, author, data))
            return line
        read.carried.add(signed.hash)
        read.named |= {node.id for node in signed.card.nodes}
        return after

    def take(self, line: Line, signed: SignedCard) -> Line:
        """Let a newer card of a member take effect; return the line as it stands then.

        Raises:
            WrongCard, CardConflict: it changes nothing.
        """
        after = take_card(self._service.store, line, signed)
        if after is not line:
            self._of(line.id).news.changed = True
            self._service.agreement(after).join(after.charter)
            self._service.keyring.add(after)
        return after

    def holds(self, line: Line, signed: SignedCard) -> bool:
        """Say whether the record holds this card already, as pinned by the charter or in an act."""
        pinned = {member.card_hash for member in line.charter.members}
        return signed.hash in pinned or signed.hash in self._of(line.id).carried

    def check_named(self, line: Line) -> None:
        """A node that joined speaks once the record names it: whoever reads it then knows whose words they are.

        Raises:
            Unavailable: no act that is held here has brought the card with this node.
        """
        if not self.is_named(line):
            raise Unavailable(
                "the record of this line does not name this node yet",
                hint="let another site of this party run until this one is level: openline line wait --for level",
            )

    def is_named(self, line: Line) -> bool:
        """Say whether the charter, or a card in the record as it is held here, names this node."""
        if any(node == line.node for member in line.charter.members for _, node in member.nodes):
            return True
        self.read(line)
        return line.node in self._of(line.id).named

    def owed(self, line: Line) -> SignedCard | None:
        """Return the own party's card if the record lacks it, and it is no older than what counts there."""
        own = self._service.card
        if self.holds(line, own) or own.card.serial < line.ours.serial:
            return None
        try:
            line.members.take(own)
        except PeerFault:
            return None
        return own

    # closings

    def _closing(self, line: Line, data: bytes, read: _Read) -> Line:
        closing = self._counts(line, data)
        if closing is None:
            return line
        node, known, end = closing.node, read.closed.get(closing.node), End.of(closing)
        end = end if known is None else known.end.and_also(end)
        if known is None or known.end != end:
            stated = self._service.cut(line).sizes.get(line.record.feeds.index(node), 0)
            read.closed[node] = closings.Closed(node, end, stated)
        self._service.keyring.tell(line.id, [Closed(node)])
        return self._close(line, node, read)

    def _close(self, line: Line, node: bytes, read: _Read) -> Line:
        """Let the closing of a node take effect, as far as what it names as the last good entry has come."""
        closed, store = read.closed[node], self._service.store
        is_open, good, before = closed.is_open(store, line), closed.in_force(store, line), line.closed.get(node)
        if good != before:
            store.update_line(line.id, closed=[(node, good)]).result()
            if before is None:
                read.news.closed.append(node)
            line = self._service.line(line.id.hex())
        (read.open.add if is_open else read.open.discard)(node)
        return line

    def _counts(self, line: Line, data: bytes) -> Closing | None:
        """Return a closing that the root of the node's own party has signed."""
        for member in line.charter.members:
            try:
                closing = read_closing(data, line.id, line.members.newest(member.root).card.root_key)
                return closing if line.charter.member_of(closing.node).root == member.root else None
            except (PeerFault, Misuse):
                continue
        return None
