"""The relays of a node's lines: their cards as they were given, the links to them, and how each does (spec 7.6).

A relay is a bearer: bytes come over it and nothing that it says counts. So its links stand apart from those to peers.
"""

from collections.abc import Callable, Coroutine, Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from openline.core.errors import Misuse
from openline.core.relay_card import MAX_RELAY_CARD_BYTES, RelayCard, read_relay_card
from openline.node.carrying import Carrier
from openline.node.files import read, replace
from openline.node.hooks import Hooks
from openline.node.lines import Line
from openline.node.links import PeerLink
from openline.node.party import check_address

MAX_RELAYS: Final = 4


@dataclass(frozen=True, slots=True)
class Health:
    """How a relay of a line does: `held` is how many entries it said that it holds, None where it is not up."""

    link: str
    held: int | None = None


class RelayCards:
    """The cards of the relays that a node was given, by line: files in its folder."""

    def __init__(self, folder: Path) -> None:
        self._place = folder / "relays"

    def of(self, line: bytes) -> list[RelayCard]:
        """Return the relays of a line, by name."""
        paths = (self._place / line.hex()).glob("*.card")
        cards = [read_relay_card(read(path, MAX_RELAY_CARD_BYTES, "a relay's card")) for path in paths]
        return sorted(cards, key=lambda card: card.name)

    def give(self, line: Line, data: bytes) -> RelayCard:
        """Let a relay carry a line from now on, or take a newer card of one that does.

        Raises:
            MalformedRelayCard, BadSignature: it is no card.
            Misuse: an older one, one that would be mistaken for another, or one too many.
        """
        card = read_relay_card(data)
        for address in card.addresses:
            check_address(address)
        if any(card.tls_key == node.tls_key for node in line.members.nodes.values()):
            raise Misuse(f"the relay {card.name} has the key of a node of this line", hint="a relay is no member")
        known = self.of(line.id)
        held = next((each for each in known if each.id == card.id), None)
        if held is not None and held.issued > card.issued:
            raise Misuse(f"a newer card of the relay {card.name} is held", hint="ask its operator for the newest one")
        others = [each for each in known if each.id != card.id]
        if any(each.name == card.name for each in others):
            raise Misuse(
                f"another relay named {card.name} carries this line",
                hint=f"remove it first, if it is gone: openline line relay --remove {card.name}",
            )
        if len(others) >= MAX_RELAYS:
            raise Misuse(f"a line has at most {MAX_RELAYS} relays", hint="openline line relay --remove NAME")
        place = self._place / line.id.hex()
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        replace(place / f"{card.id.hex()}.card", data)
        return card

    def remove(self, line: Line, name: str) -> RelayCard:
        """Let a relay carry a line no more."""
        known = self.of(line.id)
        card = next((each for each in known if each.name == name), None)
        if card is None:
            named = ", ".join(each.name for each in known) or "none"
            raise Misuse(f"no relay {name} carries this line", hint=f"its relays: {named}")
        (self._place / line.id.hex() / f"{card.id.hex()}.card").unlink()
        return card


class RelayLinks:
    """The links of a running node to the relays of its lines.

    Args:
        carrier: makes what carries a line over a relay.
        hooks: makes what a link to the relay with this id tells the node.
        spawn: starts a task of the node.
    """

    def __init__(
        self,
        cards: RelayCards,
        own: bytes,
        identity: Any,
        carrier: Callable[[Line], Carrier],
        hooks: Callable[[bytes], Hooks],
        spawn: Callable[[Coroutine[Any, Any, None]], None],
    ) -> None:
        self._cards, self._own, self._identity = cards, own, identity
        self._carrier, self._hooks, self._spawn = carrier, hooks, spawn
        self._links: dict[bytes, PeerLink] = {}

    def refresh(self, lines: Iterable[Line]) -> None:
        """Make a link to each relay of these lines that has none yet, and end those to relays that went."""
        named: dict[bytes, set[bytes]] = {}
        for line in lines:
            for card in self._cards.of(line.id):
                named.setdefault(card.id, set()).add(line.id)
                if card.id not in self._links:
                    link = self._links[card.id] = PeerLink(card, self._own, self._identity, self._hooks(card.id))
                    self._spawn(link.keep_reaching())
                self._links[card.id].carry(self._carrier(line), card.addresses)
        for relay, link in list(self._links.items()):
            if relay in named:
                link.carry_only(named[relay])
            else:
                del self._links[relay]
                link.stop()

    def of(self, line: bytes) -> list[PeerLink]:
        """Return the links that carry a line."""
        return [link for link in list(self._links.values()) if link.carries(line)]

    def named(self, line: bytes) -> list[tuple[PeerLink, str]]:
        """Return the links that carry a line, each with its relay's name."""
        names = {card.id: card.name for card in self._cards.of(line)}
        return [(link, names.get(link.card.id, link.card.id.hex()[:8])) for link in self.of(line)]

    def health(self, line: bytes) -> Mapping[bytes, Health]:
        """Say how each relay of a line does, by its id."""
        found = {}
        for link in self.of(line):
            held = sum(each.size for each in link.theirs(line) if each is not None)
            found[link.card.id] = Health("up", held) if link.up else Health("down")
        return found

    def taking_in(self, line: bytes, feed: int, size: int) -> bool:
        """Say whether a relay that is up, or may be in a moment, has not said yet that it holds so much of a feed."""
        return any((link.up or not link.tried) and _whole(link, line, feed) < size for link in self.of(line))

    def stop(self) -> None:
        """Say good-bye to all."""
        for link in self._links.values():
            link.stop()


def _whole(link: PeerLink, line: bytes, feed: int) -> int:
    theirs = link.theirs(line)
    held = theirs[feed] if feed < len(theirs) else None
    return 0 if held is None else held.whole


def rows(cards: Iterable[RelayCard], health: Mapping[bytes, Health] | None) -> list[dict[str, Any]]:
    """Return the relays of a line as the list of lines shows them; without health where no node runs."""
    return [
        {
            "name": card.name,
            "relay": card.id.hex(),
            "addresses": list(card.addresses),
            **asdict(Health("no node runs") if health is None else health.get(card.id, Health("down"))),
        }
        for card in cards
    ]
