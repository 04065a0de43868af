"""A relay that runs a changed program: all that a real one is, and what it sends is twisted on its way out.

It has the relay's real keys and its real disk, and speaks over real TLS with real nodes that were given its card. Its
members cannot reach each other but through it, until they meet; then they do, with the lie still on.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from carrying_relay import Carrying
from openline.bearers.contract import ChannelClosed, TooSlow
from openline.bearers.tls import Listener, TlsChannel
from openline.core.relay_card import read_relay_card
from openline.node import evidence, keystore, witness
from openline.node.export import diff_files, export_line, verify_file
from openline.node.folder import Folder
from openline.node.keystore import RelaySeeds
from openline.node.relay import Relay
from openline.node.relay_folder import RECORD_FILE, take_up
from openline.protocol.frames import Frame, Hello, Ping, Pong, read_frame, tag_of, write_frame
from openline.store.contract import Store
from openline.store.sqlite import SqliteStore
from parties import PASSPHRASE, Party
from running import Running, apart, level, play, serving, until, up

Twist = Callable[[Frame], Iterable[Frame]]


def honest(frame: Frame) -> list[Frame]:
    """Send what the real program sends."""
    return [frame]


class Twisted:
    """A channel on which every frame goes out as the changed program wants it."""

    def __init__(self, channel: TlsChannel, program: "Program") -> None:
        self._channel, self._program = channel, program
        self._turn = asyncio.Lock()
        self.greeted = False

    @property
    def peer_key(self) -> bytes:
        return self._channel.peer_key

    @property
    def clear(self) -> bool:
        return False  # what it changes goes out in its own time

    async def send(self, *frames: bytes) -> None:
        out: list[Frame] = []
        for frame in map(read_frame, frames):
            out += self._program.twisted(frame)
            self.greeted = self.greeted or isinstance(frame, Hello)
        await self.say(*out)

    async def say(self, *frames: Frame) -> None:
        async with self._turn:
            if frames:
                await self._channel.send(*map(write_frame, frames))

    async def receive(self, within: float) -> bytes:
        data = await self._channel.receive(within)
        self._program.heard.append(read_frame(data))
        return data

    async def close(self) -> None:
        await self._channel.close()


class Program(Relay):
    """The changed program.

    Attributes:
        twist: what becomes of each frame; `honest` again once the relay behaves.
        lies: frames that did not go out as they were meant to.
        heard: all that nodes said.
    """

    def __init__(self, store: Store, seeds: RelaySeeds, say: Callable[[str], None], twist: Twist) -> None:
        super().__init__(store, seeds, say)
        self.seeds, self.twist = seeds, twist
        self.lies: list[Frame] = []
        self.heard: list[Frame] = []
        self.channels: list[Twisted] = []

    @property
    def line(self) -> bytes:
        return self.lines[0].id

    @property
    def tag(self) -> bytes:
        return tag_of(self.line)

    def feed(self, side: Running) -> int:
        return self.lines[0].record.feeds.index(side.node.service.node)

    def twisted(self, frame: Frame) -> list[Frame]:
        out = list(self.twist(frame))
        if out != [frame]:
            self.lies.append(frame)
        return out

    async def accept(self, channel: TlsChannel) -> None:
        twisted = Twisted(channel, self)
        self.channels.append(twisted)
        try:
            await super().accept(twisted)  # type: ignore[arg-type]
        finally:
            self.channels.remove(twisted)

    async def say(self, *frames: Frame) -> None:
        """Say to all who listen what the real program never would."""
        for channel in list(self.channels):
            if channel.greeted:
                with contextlib.suppress(ChannelClosed, TooSlow):
                    await channel.say(*frames)

    async def says(self, *frames: Frame) -> None:
        """Say it to both members, and wait until both have taken it in."""
        number = 1_000_000 + len(self.heard)
        assert [channel.greeted for channel in self.channels] == [True, True]
        await self.say(*frames, Ping(number))

        async def answered() -> bool:
            return self.heard.count(Pong(number)) == 2

        await until("both members to have heard it", answered)

    async def behave(self) -> None:
        """Run the real program from now on, with channels on which nothing was twisted."""
        self.twist = honest
        for channel in list(self.channels):
            await channel.close()

    async def lied(self, fits: Callable[[Frame], bool] = lambda frame: True) -> None:
        async def so() -> bool:
            return any(map(fits, self.lies))

        await until("the relay to have lied", so)


@dataclass
class Relayed:
    """A relay and the two members whose line it carries."""

    made: Carrying
    pair: tuple[Party, Party]
    faults: list[evidence.Evidence] = field(default_factory=list)

    @property
    def relay(self) -> bytes:
        return read_relay_card(self.made.card).id

    @asynccontextmanager
    async def lying(self, twist: Twist) -> AsyncIterator[Program]:
        with witness.opened(self.made.folder, PASSPHRASE):
            seeds = keystore.open_relay(self.made.folder, PASSPHRASE)
            with contextlib.closing(SqliteStore(self.made.folder / RECORD_FILE, seeds.storage)) as store:
                take_up(self.made.folder, store)
                program = Program(store, seeds, self.made.words.append, twist)
                listener = Listener(program.identity, program.pinned, program.accept)
                await listener.open("127.0.0.1", self.made.port)
                try:
                    yield program
                finally:
                    await program.stop()
                    await listener.close()


Story = Callable[[Program, Running, Running], Awaitable[None]]


def through(relayed: Relayed, twist: Twist, story: Story, *, behaves: bool = False) -> None:
    """Play a story between members that have this relay and nothing else; what it has told them is then made good.

    Args:
        behaves: the relay runs the real program then; else the members meet, with the lie still on.
    """

    async def scene() -> None:
        async with relayed.lying(twist) as relay:
            async with apart(relayed.pair[0]) as a, apart(relayed.pair[1]) as b:
                await linked(a, b)
                await story(relay, a, b)
                await only_what_is_there(a, b)
                if behaves:
                    await relay.behave()
                    await level(a, b)
            if not behaves:
                async with serving(relayed.pair[0]) as a, serving(relayed.pair[1]) as b:
                    await up(a, b)
                    await says(a, "met", "now that we meet")
                    await level(a, b)

    play(scene())
    check(relayed)


async def linked(*sides: Running) -> None:
    async def so() -> bool:
        return all([(await side.row())["relays"][0]["link"] == "up" for side in sides])

    await until("the relay to be up", so)


async def says(side: Running, request: str, words: str) -> bytes:
    return bytes.fromhex(await side.text(request, words))


async def relay_holds(relay: Program, entry: bytes) -> None:
    async def so() -> bool:
        held = relay.store.entry(entry, with_body=True)
        return held is not None and held.body is not None

    await until("the relay to hold it", so)


async def states(side: Running) -> dict[bytes, str]:
    """Return how each entry of one's own that says something is shown."""
    items = await side.ask("inbox", everything=True)
    return {bytes.fromhex(item["entry"]): item["state"] for item in items if item["ours"]}


async def only_what_is_there(a: Running, b: Running) -> None:
    """What is shown as delivered lies on the other member's disk, with its body."""
    for side, other in ((a, b), (b, a)):
        for entry, state in (await states(side)).items():
            held = other.node.service.store.entry(entry)
            there = held is not None and held.whole
            assert there or state == "not delivered", f"{side.party.name} shows as {state} what is not there"


async def holds(side: Running, *entries: bytes, whole: bool = True) -> None:
    async def so() -> bool:
        found = [side.node.service.store.entry(entry) for entry in entries]
        return all(each is not None and (each.whole or not whole) for each in found)

    await until(f"{side.party.name} to hold it", so)


async def met(relayed: Relayed, code: str, data: Collection[bytes], *sides: Running) -> None:
    """Wait until one of these sides has kept some of these bytes as evidence of this fault, and of the relay's."""

    async def kept() -> bool:
        return any(
            each.data in data and (each.code, each.peer) == (code, relayed.relay)
            for side in sides
            for each in evidence.kept(Folder(side.party.folder))
        )

    await until(f"{code} to be met: {sides[-1].log[-5:]}", kept)


def check(relayed: Relayed) -> None:
    """Both records hold, they are the same, and no member is blamed for what the relay did."""
    exports = [party.folder.parent / f"{party.name}.jsonl" for party in relayed.pair]
    for party, file in zip(relayed.pair, exports, strict=True):
        for each in evidence.kept(Folder(party.folder)):
            assert each.peer == relayed.relay, f"{party.name} blames a member: {each.text}"
        export_line(party.folder, None, file)
        report: dict[str, Any] = verify_file(file)
        assert report["holds"], report["findings"]
    assert diff_files(*exports)["identical"]
