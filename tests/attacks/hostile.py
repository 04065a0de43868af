"""A hostile peer, and those who go on beside it.

Beta holds the real keys of its party (or whatever else it got hold of), completes the real handshake with Alpha's real
node, and then says what it likes, frame by frame. Gamma is honest and has a line of its own with Alpha: whatever Beta
tries, what Gamma says gets through and is receipted while Beta is still there, and Alpha's records hold afterwards.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from time import time
from typing import Any, TypeVar

from openline.bearers.contract import ChannelClosed, TooSlow
from openline.bearers.tls import TlsChannel, dial, make_certificate
from openline.core import encoding
from openline.core.catalogue.element import Cover, CoverStatus, Element
from openline.core.catalogue.parts import write_parts
from openline.core.errors import Unavailable
from openline.core.identity import Signer
from openline.core.record.acts import Epoch, Grant, grant_info, key_id, write_act
from openline.core.record.agreement import FeedRoot, Statement, sign_statement
from openline.core.record.entry import Entry, Header, Precedence, Status, sign_entry
from openline.core.record.feed import FeedHead
from openline.core.record.grants import SUITE, recipient_key
from openline.core.record.head_receipts import HeadReceipt, Held, sign_head_receipt
from openline.core.record.merkle import Tree
from openline.core.record.seal import Packed, Place, pack_act, prepare, seal
from openline.node import evidence, export, keystore
from openline.node.folder import Folder
from openline.node.lines import Line
from openline.node.signers import SoftwareHybridSigner
from openline.protocol.frames import (
    VERSION,
    Body,
    BodyWant,
    Bye,
    Entries,
    Frame,
    Heads,
    Hello,
    Reason,
    StatementFrame,
    Want,
    read_frame,
    tag_of,
    write_frame,
)
from parties import PASSPHRASE, Party, make_party, open_line
from patience import PATIENCE_S
from running import Running, play, serving, until

F = TypeVar("F")
SALT = bytes(32)


@dataclass(frozen=True)
class Said:
    """A signed entry and the body that its header names."""

    entry: Entry
    body: bytes

    @property
    def head(self) -> FeedHead:
        return FeedHead(self.entry.header.sequence, self.entry.id)


class Wire:
    """A channel of the hostile peer's: it says any bytes, and remembers every frame that it hears."""

    def __init__(self, channel: TlsChannel) -> None:
        self.channel = channel
        self.heard: list[Frame] = []
        self.over = asyncio.Event()
        self.broken = False
        self._news = asyncio.Event()
        self._reader = asyncio.create_task(self._read())

    async def _read(self) -> None:
        try:
            while True:
                self.heard.append(read_frame(await self.channel.receive(60)))
                self._news.set()
        except (ChannelClosed, TooSlow):
            self.over.set()
            self._news.set()

    async def say(self, *frames: Frame) -> None:
        await self.raw(*map(write_frame, frames))

    async def raw(self, *frames: bytes) -> None:
        """Send encoded frames, good or bad; a channel that was closed on us takes no more."""
        for frame in frames:
            try:
                await self.channel.send(frame)
            except (ChannelClosed, TooSlow):
                return

    async def bytes(self, data: bytes) -> None:
        """Send bytes inside TLS that need not be a frame at all."""
        self.channel._tls.sendall(data)
        await self.channel._flush()

    async def hear(self, kind: type[F], fits: Callable[[F], bool] = lambda frame: True) -> F:
        """Return the first frame of a kind that fits, among those heard and those to come."""
        async with asyncio.timeout(PATIENCE_S):
            while True:
                for frame in self.heard:
                    if isinstance(frame, kind) and fits(frame):
                        return frame
                assert not self.over.is_set(), f"the channel ended before a {kind.__name__}: {self.heard[-3:]}"
                self._news.clear()
                await self._news.wait()

    async def hung_up(self) -> Bye | None:
        """Wait until the other side has ended the channel; return what it said last."""
        async with asyncio.timeout(PATIENCE_S):
            await self.over.wait()
        byes = [frame for frame in self.heard if isinstance(frame, Bye)]
        return byes[-1] if byes else None

    def deaf(self) -> None:
        """Read nothing any more."""
        self._reader.cancel()

    async def flood(self, data: bytes) -> None:
        """Send bytes inside TLS as fast as they go, until the other side has had enough."""
        try:
            async with asyncio.timeout(1):
                await self.bytes(data)
        except TimeoutError:
            await asyncio.sleep(0)
        except (OSError, ChannelClosed):
            self.broken = True

    async def close(self) -> None:
        self._reader.cancel()
        await asyncio.gather(self._reader, return_exceptions=True)
        await self.channel.close()


@dataclass
class Hostile:
    """What Beta is in these tests: keys, what its line looks like, and where Alpha listens."""

    line: Line
    seeds: keystore.NodeSeeds
    signer: SoftwareHybridSigner
    target: Party
    wires: list[Wire] = field(default_factory=list)

    @property
    def tag(self) -> bytes:
        return tag_of(self.line.id)

    @property
    def feeds(self) -> tuple[bytes, ...]:
        return self.line.record.feeds

    @property
    def own(self) -> int:
        return self.feeds.index(self.line.node)

    @property
    def theirs(self) -> int:
        """Alpha's feed."""
        return self.feeds.index(self.line.peers[0].id)

    # getting through the door

    async def dial(self, tls_seed: bytes | None = None) -> Wire:
        """Complete the handshake with Beta's TLS key, or with another one."""
        expected = self.line.peers[0].tls_key
        identity = make_certificate(tls_seed or self.seeds.tls)
        wire = Wire(await dial("127.0.0.1", self.target.port, identity, lambda key: key == expected))
        self.wires.append(wire)
        return wire

    async def wire(self, *held: Held) -> Wire:
        """Open a channel, and say HELLO and HEADS as any peer would; a node that rests after a fault is tried again."""
        async with asyncio.timeout(PATIENCE_S):
            while True:
                try:
                    wire = await self.dial()
                    await wire.say(Hello((VERSION,), (self.line.id,)))
                    await wire.hear(Heads)
                except (Unavailable, AssertionError):
                    await asyncio.sleep(0.02)
                    continue
                await wire.say(Heads(self.tag, held))
                return wire

    async def caught(self, a: Running, code: str, data: bytes, *frames: Frame) -> None:
        """Say frames on a new channel; see it end for a fault of this code, and the bytes kept."""
        wire = await self.wire()
        await wire.say(*frames)
        await met(a, code, data)
        assert await wire.hung_up() == Bye(Reason.FAULT)

    async def serve(self, wire: Wire, said: list[Said]) -> None:
        """Answer what is asked of Beta's own feed, as any peer would, until cancelled."""
        by_id = {each.entry.id: each for each in said}
        seen = 0
        while True:
            for frame in wire.heard[seen:]:
                match frame:
                    case Want(_, feed, start, count) if feed == self.own:
                        answer = said[start : start + count]
                        await wire.say(*(self.entries(*answer[at : at + 64]) for at in range(0, len(answer), 64)))
                    case BodyWant(_, entry, 0, _) if entry in by_id:
                        await wire.say(*self.bodies(by_id[entry]))
                seen += 1
            await asyncio.sleep(0.01)

    # making things

    def entry(self, sequence: int = 0, previous: bytes | None = None, *, signer: Signer | None = None, **changes: Any):
        """Return an entry of Beta's with an open body, or with whatever is changed in its header."""
        body: Packed = changes.pop("packed", None) or act(f"said by hand, number {sequence}")
        header = Header(
            line=self.line.id, node=self.line.node, sequence=sequence, previous=previous, seen=(), clock=int(time()),
            precedence=Precedence.ROUTINE, status=Status.ACTUAL, epoch=0, body=body.body, length=body.length,
        )  # fmt: skip
        return Said(sign_entry(replace(header, **changes), signer or self.signer), body.data)

    def history(self, count: int, *, after: FeedHead | None = None, word: str = "said", **changes: Any) -> list[Said]:
        """Return a chain of entries, each with its body."""
        made: list[Said] = []
        start, last = (0, None) if after is None else (after.sequence + 1, after.id)
        for sequence in range(start, start + count):
            made.append(self.entry(sequence, last, packed=act(f"{word} {sequence}"), **changes))
            last = made[-1].entry.id
        return made

    def grant(self, secret: bytes, sequence: int = 0, previous: bytes | None = None) -> Said:
        """Return the act that grants an epoch's secret to Alpha, as a node makes it."""
        card = self.target.card.card.nodes[0]
        info = grant_info(self.line.id, self.line.node, 1, card.id, key_id(card.sealing_key))
        sealed = SUITE.encrypt(secret, recipient_key(card.sealing_key), info=info)
        made = Epoch((Grant(1, card.id, key_id(card.sealing_key), sealed),))
        packed = pack_act(write_act(made), SALT)
        return self.entry(sequence, previous, packed=packed, precedence=Precedence.FLASH)

    def sealed(self, element: Element, secret: bytes, before: Said, **changes: Any) -> Said:
        """Return what Beta says after `before`, sealed in its first epoch."""
        cover = Cover(element=element.number, status=CoverStatus.ACTUAL, sender="duty", language="en")
        sequence = before.entry.header.sequence + 1
        place = Place(self.line.id, self.line.node, 1, sequence)
        packed = seal(prepare(write_parts(cover, element), SALT), secret, place)
        return self.entry(sequence, before.entry.id, packed=packed, epoch=1, **changes)

    def entries(self, *said: Said) -> Entries:
        return Entries(self.tag, tuple(each.entry.to_bytes() for each in said))

    def bodies(self, *said: Said) -> list[Frame]:
        return [Body(self.tag, each.entry.id, 0, each.body) for each in said]

    def holding(self, *said: Said, whole: bool = True) -> Held:
        """Return the row of HEADS, or of a receipt, over Beta's own feed."""
        return Held(self.own, said[-1].head, len(said) if whole else 0)

    def statement(self, *rows: tuple[int, int, bytes], clock: int = 0, **changes: Any) -> bytes:
        made = Statement(self.line.id, self.line.node, clock or int(time()), tuple(FeedRoot(*row) for row in rows))
        return sign_statement(replace(made, **changes), self.signer).data

    def receipt(self, *held: Held, signer: Signer | None = None, line: bytes | None = None) -> bytes:
        made = HeadReceipt(line or self.line.id, self.line.node, int(time()), held)
        return sign_head_receipt(made, signer or self.signer)

    def states(self, *said: Said) -> StatementFrame:
        """Return an honest statement over these entries."""
        return StatementFrame(self.tag, self.statement((self.own, len(said), root(*said))))

    async def tell(self, wire: Wire, *said: Said) -> None:
        """Give entries and bodies in order, as an honest peer does, and wait until Alpha has written them."""
        await wire.say(Heads(self.tag, (self.holding(*said),)), self.entries(*said))
        for each in said:
            await wire.hear(BodyWant, lambda frame, wanted=each.entry.id: frame.entry == wanted)
            await wire.say(*self.bodies(each))


def act(words: str) -> Packed:
    """Return an open body: an act of a later version, which every reader keeps and shows as such."""
    return pack_act([encoding.encode(99), words.encode()], SALT)


def root(*said: Said) -> bytes:
    tree = Tree()
    for each in said:
        tree.append(each.entry.header_bytes)
    return tree.root()


@dataclass
class World:
    """Three parties; Alpha has a line with each of the others."""

    alpha: Party
    beta: Party
    gamma: Party

    def hostile(self) -> Hostile:
        with self.beta.service() as service:
            line = service.line(None)
        seeds = keystore.open_node(self.beta.folder, PASSPHRASE)
        return Hostile(line, seeds, seeds.signer(), self.alpha)


def make_world(base: Path) -> World:
    alpha, beta, gamma = (make_party(base, name) for name in ("Alpha", "Beta", "Gamma"))
    open_line(alpha, beta)
    open_line(alpha, gamma)
    return World(alpha, beta, gamma)


Story = Callable[[Hostile, Running], Awaitable[None]]


def under_attack(world: World, story: Story, *others: str) -> None:
    """Play a story against Alpha's node; at its end, with the attack still on, Gamma speaks; then the records hold."""
    beta = world.hostile()

    async def scene() -> None:
        async with AsyncExitStack() as stack:
            a, c = [await stack.enter_async_context(serving(party)) for party in (world.alpha, world.gamma)]
            await until("Gamma's link", lambda: _linked(c))
            try:
                await story(beta, a)
                await gets_through(c, a)
            finally:
                for wire in beta.wires:
                    await wire.close()

    play(scene())
    for peer in ("Beta", "Gamma", *others):
        _check_record(world.alpha, peer)


async def gets_through(c: Running, a: Running) -> None:
    """See that what Gamma says arrives at Alpha, and that Gamma gets the receipt, now."""
    said = await c.text("still here", "we are still here")

    async def heard() -> bool:
        items = await a.ask("inbox", line="Gamma", everything=True)
        return any(item["entry"] == said for item in items) and not await c.node.delivering()

    await until("Gamma to be heard and receipted", heard)


async def row(a: Running, peer: str = "Beta") -> dict[str, Any]:
    """Return what Alpha shows of its line with a peer."""
    rows = [each for each in await a.ask("line.list") if each["peer"] == peer]
    found: dict[str, Any] = rows[0]
    return found


async def holds(a: Running, *, bodies: int | None = None, **wanted: int) -> None:
    """Wait until Alpha's row of the line with Beta says these numbers."""
    wanted = wanted if bodies is None else {**wanted, "bodies": bodies}

    async def so() -> bool:
        now = await row(a)
        return all(now[key] == value for key, value in wanted.items())

    await until(f"{wanted} on the line with Beta", so)


async def met(a: Running, code: str, data: bytes) -> None:
    """Wait until Alpha has kept these bytes of Beta's as evidence of this fault."""

    async def kept() -> bool:
        return any((each.code, each.data) == (code, data) for each in evidence.kept(Folder(a.party.folder)))

    await until(f"{code} to be met: {a.log[-5:]}", kept)


async def _linked(c: Running) -> bool:
    return bool((await c.row())["link"] == "up")


def _check_record(party: Party, peer: str) -> None:
    """Export the line with a peer, and check it with nothing but public keys."""
    file = party.folder.parent / f"{party.name}-{peer}.jsonl"
    export.export_line(party.folder, peer, file)
    report = export.verify_file(file)
    assert report["holds"], report["findings"]
