"""A relay for the tests of whole lines: its folder, and two members that reach each other through it alone."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from openline.core.record.agreement import read_statement
from openline.node import relay as relays
from openline.node import witness
from openline.node.relay import Relay
from openline.store.kept import AttestationKind
from parties import PASSPHRASE, Party, free_port, open_line
from running import Running, serving, until

Scene = Callable[[Running], object]


@dataclass
class Carrying:
    """A relay's folder, and where it listens."""

    folder: Path
    port: int
    card: bytes
    words: list[str] = field(default_factory=list)

    @asynccontextmanager
    async def serving(self, most: int = relays.MOST_BYTES) -> AsyncIterator[Relay]:
        with witness.opened(self.folder, PASSPHRASE):
            address = f"127.0.0.1:{self.port}"
            async with relays.relaying(self.folder, PASSPHRASE, address, self.words.append, most) as relay:
                yield relay


def make_relay(base: Path, name: str = "relay.example/one") -> Carrying:
    folder, port, card = base / "relay", free_port(), base / "relay.card"
    witness.create(folder, name, PASSPHRASE)
    witness.relay_card(folder, card, addresses=[f"127.0.0.1:{port}"], passphrase=PASSPHRASE)
    return Carrying(folder, port, card.read_bytes())


def carried(base: Path, a: Party, b: Party) -> Carrying:
    """Open a line between two parties that both give to a relay."""
    open_line(a, b)
    made = make_relay(base)
    witness.watch(made.folder, base / "offer", relay=True)
    for party in (a, b):
        party.administer("line.relay", card=made.card)
    return made


async def handed_over(side: Running, relay: Relay) -> None:
    """Wait until the relay holds all that this side holds, and what it stated of it and receipted."""
    line = side.node.service.line(None)

    async def so() -> bool:
        row = await side.row()
        held = relay.store.heads(line.id)
        sizes = {each.feed: each.head.sequence + 1 for each in held if each.head is not None}
        stated = relay.store.newest(line.id, AttestationKind.STATEMENT).get(line.node)
        if stated is None or row["entries"] != sum(sizes.values()) or row["pending"]:
            return False
        known = {item.feed: item.size for item in read_statement(stated.data).statement.feeds}
        return known == sizes and row["bodies"] == row["entries"] and row["relays"][0]["held"] == row["entries"]

    await until("the relay to have everything", so)


async def in_turn(relay: Relay, parties: tuple[Party, ...], times: int = 1, scene: Scene | None = None) -> None:
    """Let one party after the other be up for as long as it takes to hand everything over."""
    for _ in range(times):
        for party in parties:
            async with serving(party) as side:
                if scene is not None:
                    await scene(side)  # type: ignore[misc]
                await handed_over(side, relay)
