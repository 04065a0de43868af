"""What goes into a sync and what comes out: the events and effects of `sync.step` (docs/spec/3-sync.md, section 5).

The caller, which has the channel, the store and the clock, turns what happens into events and carries out effects in
the order in which they come.
"""

from dataclasses import dataclass
from enum import Enum

from openline.core.errors import PeerFault
from openline.core.record.entry import Entry
from openline.core.record.feed import FeedHead
from openline.core.record.head_receipts import HeadReceipt, Held
from openline.protocol.allowance import Allowance, Cost
from openline.protocol.frames import (
    CheckpointFrame,
    HeadReceiptFrame,
    LineFrame,
    PassedReceipt,
    Reason,
    StatementFrame,
)

Receipt = HeadReceiptFrame | PassedReceipt
Testimony = Receipt | StatementFrame | CheckpointFrame


@dataclass(frozen=True, slots=True)
class Pace:
    """How hard a bearer may be used; the defaults suit TLS over an ordinary network.

    Attributes:
        retry_s: what was asked for and has not come by then is asked for again; doubles while nothing comes.
        heads_s: HEADS are repeated this often, which heals whatever was lost on the way.
        entries: entries asked for, or on their way to the disk, at one time.
        body_bytes: bytes of bodies asked for at one time.
    """

    retry_s: float = 10.0
    heads_s: float = 60.0
    entries: int = 512
    body_bytes: int = 262_144


@dataclass(frozen=True, slots=True)
class Terms:
    """What does not change while two nodes speak over a line.

    Attributes:
        line: id of 32 bytes.
        feeds: node ids by feed index (spec 1.7.4); b"" where an index is not used.
        keys: the node's Ed25519 key for each feed, b"" where an index is not used.
        own, peer: feed index of this node and of the one at the other end; None for a relay, which has no feed.
        max_body_bytes: longer bodies are not fetched (charter).
        room: whether there is room for more (see `Room`) when the channel opens.
    """

    line: bytes
    feeds: tuple[bytes, ...]
    keys: tuple[bytes, ...]
    own: int | None
    peer: int | None
    max_body_bytes: int
    pace: Pace = Pace()
    room: bool = True


# --- events: what happened ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Connected:
    """The channel works: the peer has greeted, and names this line."""

    now: float


@dataclass(frozen=True, slots=True)
class Disconnected:
    """The channel has ended, and this sync with it; late answers of the store are still taken."""


@dataclass(frozen=True, slots=True)
class Tick:
    """Time has passed; at least once a second while connected. Seconds of any clock that never goes back."""

    now: float


@dataclass(frozen=True, slots=True)
class FrameArrived:
    """The peer sent a frame on this line."""

    frame: LineFrame


@dataclass(frozen=True, slots=True)
class OwnAppended:
    """An entry of our own, with its body, is on disk; `held` is our own feed after it."""

    entry: Entry
    body: bytes
    held: Held


class Outcome(Enum):
    """What became of an entry that was to be kept."""

    NEW = "new"  # on disk, placed or pending
    ALREADY = "already"  # was on disk before
    FORKED = "forked"  # on disk beside another entry of the same place, or only counted


@dataclass(frozen=True, slots=True)
class EntryKept:
    """The answer to `Keep`, after the disk; `held` is the feed after it. `BodyKept` follows where the body came too."""

    sequence: int
    outcome: Outcome
    held: Held


@dataclass(frozen=True, slots=True)
class BodyKept:
    """The answer to `KeepBody`, after the disk; `held` is the entry's feed after it."""

    entry: bytes
    held: Held


@dataclass(frozen=True, slots=True)
class HeldMoved:
    """A feed grew on disk otherwise: by another channel."""

    held: Held


@dataclass(frozen=True, slots=True)
class MissingBody:
    """A body that is not on disk, though its header is.

    Attributes:
        part: its first bytes, where some are on disk from an earlier channel; for one body at most, since they
            are held in memory.
    """

    entry: bytes
    body: bytes
    length: int
    urgent: bool = False
    part: bytes = b""


@dataclass(frozen=True, slots=True)
class Room:
    """A relay's disk has room for more of this line from now on, or (False) has none: then nothing is asked for."""

    open: bool


@dataclass(frozen=True, slots=True)
class BodiesMissing:
    """The answer to `FindBodies`: most urgent first, at most as many as were asked for."""

    missing: tuple[MissingBody, ...]


@dataclass(frozen=True, slots=True)
class HeadCompared:
    """The answer to `CompareHead`: whether the entry on disk at that place is the peer's."""

    feed: int
    sequence: int
    same: bool


@dataclass(frozen=True, slots=True)
class ReceiptRead:
    """The newest head receipt was judged: it holds, or (None) it does not and is not to be looked at again.

    `feed` is of the node that signed it, where a relay passed it on; None: the peer itself.
    """

    receipt: HeadReceipt | None
    feed: int | None = None


@dataclass(frozen=True, slots=True)
class Allowed:
    """So much of each feed may be taken in now, by index: told whenever time, or another channel, has changed it."""

    allowed: tuple[Allowance, ...]


@dataclass(frozen=True, slots=True)
class Looked:
    """The answer to `Look`: whether it is a DISTRESS; None where the body cannot be opened yet."""

    entry: Entry
    body: bytes
    distress: bool | None


@dataclass(frozen=True, slots=True)
class Served:
    """One `SendEntries`, `SendFlash` or `SendBody` has been carried out: the network has taken its frames.

    Not before that: a peer that asks for much and takes nothing in would fill our memory with answers.
    """


Event = (
    Connected
    | Disconnected
    | Tick
    | FrameArrived
    | OwnAppended
    | EntryKept
    | BodyKept
    | HeldMoved
    | Room
    | BodiesMissing
    | HeadCompared
    | ReceiptRead
    | Allowed
    | Looked
    | Served
)


# --- effects: what is to be done ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Send:
    """Send a frame; an urgent one goes before all that are not."""

    frame: LineFrame
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class SendEntries:
    """Send entries of a feed, from `start` on without a gap, at most `count`; answer `Served`."""

    feed: int
    start: int
    count: int


@dataclass(frozen=True, slots=True)
class SendFlash:
    """Send the FLASH entries of a feed from `start` on, except `known`, urgently, each with the first chunk of its
    body in a frame after it; answer `Served`."""

    feed: int
    start: int
    known: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SendBody:
    """Send `count` bytes of a body from `offset` in BODY frames, urgently if the entry is FLASH; answer `Served`."""

    entry: bytes
    offset: int
    count: int


@dataclass(frozen=True, slots=True)
class Keep:
    """Write a verified entry to disk, with its verified, whole body where that came with it; answer `EntryKept`.

    Attributes:
        cost: what it costs its author's quota; None: nothing. To be charged at once, and kept in the same write.
    """

    entry: Entry
    body: bytes | None = None
    cost: Cost | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """Open the verified body of a verified FLASH that is over every quota, keep nothing of it; answer `Looked`."""

    entry: Entry
    body: bytes


@dataclass(frozen=True, slots=True)
class KeepBody:
    """Write the verified, whole body of a kept entry to disk; answer `BodyKept`."""

    entry: bytes
    data: bytes


@dataclass(frozen=True, slots=True)
class KeepChunk:
    """Write a piece of a body, so that a restart can go on from there; no answer."""

    entry: bytes
    offset: int
    data: bytes
    total: int


@dataclass(frozen=True, slots=True)
class DropChunks:
    """Forget the pieces of a body: together they were not what the header commits to."""

    entry: bytes


@dataclass(frozen=True, slots=True)
class FindBodies:
    """Look up which bodies are missing; answer `BodiesMissing`."""

    limit: int


@dataclass(frozen=True, slots=True)
class CompareHead:
    """Look up whether the entry at `head.sequence` of the feed is `head`; answer `HeadCompared`."""

    feed: int
    head: FeedHead


@dataclass(frozen=True, slots=True)
class Acknowledge:
    """Sign a head receipt over exactly this, all of it on disk, and send it."""

    held: tuple[Held, ...]


@dataclass(frozen=True, slots=True)
class Examine:
    """Verify and keep what the peer signed, or others through a relay; for a head receipt, answer `ReceiptRead` once
    it can be judged: one that names entries which are not here yet is shown again when they are."""

    frame: Testimony


@dataclass(frozen=True, slots=True)
class Forked:
    """The node of a feed signed two entries for one place; both are on disk as evidence."""

    feed: int
    sequence: int


@dataclass(frozen=True, slots=True)
class OwnHeadKnown:
    """This peer holds nothing of our own feed that is not on our disk: as far as it can tell, we may write."""


@dataclass(frozen=True, slots=True)
class Fault:
    """The peer broke a rule; keep the bytes as evidence."""

    error: PeerFault
    data: bytes


@dataclass(frozen=True, slots=True)
class Close:
    """End the channel."""

    reason: Reason


Effect = (
    Send
    | SendEntries
    | SendFlash
    | SendBody
    | Keep
    | Look
    | KeepBody
    | KeepChunk
    | DropChunks
    | FindBodies
    | CompareHead
    | Acknowledge
    | Examine
    | Forked
    | OwnHeadKnown
    | Fault
    | Close
)
