"""The sync of one line, event by event: what it asks, takes, refuses and receipts."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TypeVar

import pytest

from openline.core.errors import Misuse
from openline.core.identity import BadSignature, SoftwareSigner
from openline.core.record import seal
from openline.core.record.disclosure import BodyMismatch
from openline.core.record.entry import Entry, Header, MalformedEntry, Precedence, Status, sign_entry
from openline.core.record.feed import BrokenChain, FeedHead
from openline.core.record.head_receipts import HeadReceipt, Held
from openline.protocol import exchange, sync
from openline.protocol.entries import WrongLine
from openline.protocol.exchange import Effect, Outcome, Pace, Terms
from openline.protocol.frames import Body, BodyWant, Entries, HeadReceiptFrame, Heads, LineFrame, PassedReceipt, Want

T = TypeVar("T")
LINE, OTHER_LINE = bytes([1]) * 32, bytes([2]) * 32
OURS, THEIRS = 0, 1
NODES = (bytes([10]) * 32, bytes([11]) * 32)
SIGNERS = (SoftwareSigner(bytes([20]) * 32), SoftwareSigner(bytes([21]) * 32))
TAG = LINE[:8]
NOTHING = tuple(Held(feed, None, 0) for feed in range(2))


def terms(**changes: object) -> Terms:
    values: dict[str, object] = {
        "line": LINE, "feeds": NODES, "keys": tuple(signer.public_key for signer in SIGNERS),
        "own": OURS, "peer": THEIRS, "max_body_bytes": 100_000,
    }  # fmt: skip
    return Terms(**(values | changes))  # type: ignore[arg-type]


class Written:
    """An entry with its body."""

    def __init__(self, entry: Entry, body: bytes) -> None:
        self.entry, self.body = entry, body

    @property
    def data(self) -> bytes:
        return self.entry.to_bytes()

    @property
    def head(self) -> FeedHead:
        return FeedHead(self.entry.header.sequence, self.entry.id)


def feed(
    length: int, *, of: int = THEIRS, flash: Sequence[int] = (), size: int = 20, salt: bytes = b"", line: bytes = LINE
) -> list[Written]:
    """A feed of one node; another salt gives another history."""
    chain: list[Written] = []
    for place in range(length):
        packed = seal.pack_act([salt + bytes([place % 256]) * size], hashlib.sha256(salt + bytes([place])).digest())
        precedence = Precedence.FLASH if place in flash else Precedence.ROUTINE
        previous = chain[-1].entry.id if chain else None
        header = Header(line, NODES[of], place, previous, (), 1, precedence, Status.TEST, 0, packed.body, packed.length)
        chain.append(Written(sign_entry(header, SIGNERS[of]), packed.data))
    return chain


def held(
    chain: Sequence[Written], *, of: int = THEIRS, whole: int | None = None, beyond: Sequence[Written] = ()
) -> Held:
    head = chain[-1].head if chain else None
    return Held(of, head, len(chain) if whole is None else whole, tuple(each.head for each in beyond))


class Side:
    """A sync under test, with what it wanted done."""

    def __init__(self, *on_disk: Held, **changes: object) -> None:
        at = {each.feed: each for each in on_disk}
        self.state = sync.begin(terms(**changes), [at.get(index, NOTHING[index]) for index in range(2)])
        self.now = 0.0
        self.tell(exchange.Connected(0.0))

    def tell(self, event: exchange.Event) -> list[Effect]:
        self.state, effects = sync.step(self.state, event)
        return effects

    def hear(self, frame: LineFrame) -> list[Effect]:
        return self.tell(exchange.FrameArrived(frame))

    def heads(self, *theirs: Held) -> list[Effect]:
        return self.hear(Heads(TAG, theirs))

    def after(self, seconds: float) -> list[Effect]:
        self.now += seconds
        return self.tell(exchange.Tick(self.now))

    def keep(self, chain: Sequence[Written], *, whole: int = 0) -> list[Effect]:
        """The store answers for each entry of the chain in turn."""
        effects: list[Effect] = []
        for count, each in enumerate(chain, start=1):
            now = held(chain[:count], whole=min(whole, count))
            effects += self.tell(exchange.EntryKept(each.entry.header.sequence, Outcome.NEW, now))
        return effects


def of_kind(effects: Sequence[Effect], kind: type[T]) -> list[T]:
    return [effect for effect in effects if isinstance(effect, kind)]


def frames(effects: Sequence[Effect], kind: type[T]) -> list[T]:
    return [effect.frame for effect in effects if isinstance(effect, exchange.Send) and isinstance(effect.frame, kind)]


def entries(*written: Written) -> Entries:
    return Entries(TAG, tuple(each.data for each in written))


def bodies(written: Written) -> Body:
    return Body(TAG, written.entry.id, 0, written.body)


# --- heads and entries


def test_a_channel_begins_with_what_is_held() -> None:
    """HEADS is all that the peer needs to know what to ask for."""
    chain = feed(3)
    state = sync.begin(terms(), [NOTHING[0], held(chain)])

    _, effects = sync.step(state, exchange.Connected(0.0))

    assert frames(effects, Heads) == [Heads(TAG, (held(chain),))]


def test_what_the_peer_holds_and_we_lack_is_asked_for_once() -> None:
    """Asked for in one go, from the first that is missing; and not again while it is on its way."""
    side, chain = Side(held(feed(3))), feed(10)

    assert frames(side.heads(held(chain)), Want) == [Want(TAG, THEIRS, 3, 7)]
    assert frames(side.heads(held(chain)), Want) == []
    assert frames(side.after(1), Want) == []


def test_what_was_lost_is_asked_for_again_ever_more_patiently() -> None:
    """Loss is healed, and a peer that cannot answer is not flooded."""
    side, chain = Side(), feed(10)
    side.heads(held(chain))
    asked = [side.now for _ in range(200) if frames(side.after(1), Want)]

    gaps = [later - earlier for earlier, later in pairwise(asked)]
    assert asked[0] == 10
    assert gaps == sorted(gaps)
    assert max(gaps) == 80


def test_nothing_is_receipted_before_the_store_has_answered() -> None:
    """A receipt is a promise to the other side: it is given for what is on disk, and for nothing else."""
    side, chain = Side(), feed(2)
    side.heads(held(chain))
    effects = side.hear(entries(*chain))
    effects += side.hear(bodies(chain[0])) + side.after(5)

    assert [keep.entry.id for keep in of_kind(effects, exchange.Keep)] == [each.entry.id for each in chain]
    assert of_kind(effects, exchange.Acknowledge) == []

    effects = side.keep(chain)
    effects += side.tell(exchange.BodyKept(chain[0].entry.id, held(chain, whole=1)))
    effects += side.after(1)
    assert of_kind(effects, exchange.Acknowledge)[-1] == exchange.Acknowledge((held(chain, whole=1),))


def test_entries_that_come_again_are_not_written_again() -> None:
    """Repetition costs nothing."""
    side, chain = Side(), feed(3)
    side.hear(entries(*chain))

    assert of_kind(side.hear(entries(*chain)), exchange.Keep) == []
    side.keep(chain)
    assert of_kind(side.hear(entries(*chain)), exchange.Keep) == []


def test_an_ordinary_entry_waits_for_its_turn() -> None:
    """What comes too early is left, and everything up to it is asked for."""
    side, chain = Side(), feed(5)

    effects = side.hear(entries(chain[3]))

    assert of_kind(effects, exchange.Keep) == []
    assert frames(effects, Want) == [Want(TAG, THEIRS, 0, 4)]


def test_a_flash_is_taken_out_of_turn_and_its_body_asked_for_first() -> None:
    """A FLASH stands on its own signature; its predecessors follow."""
    chain = feed(8, flash=[6], size=20_000)
    side = Side()
    side.heads(held(chain))
    side.hear(entries(*chain[:3]))

    effects = side.hear(entries(chain[6]))

    assert [keep.entry.id for keep in of_kind(effects, exchange.Keep)] == [chain[6].entry.id]
    wants = [send for send in of_kind(effects, exchange.Send) if isinstance(send.frame, BodyWant)]
    assert [(send.frame.entry, send.urgent) for send in wants] == [(chain[6].entry.id, True)]  # type: ignore[union-attr]


def test_a_flash_is_receipted_while_all_else_is_still_coming() -> None:
    """The author learns within seconds that it has arrived, not after the backlog."""
    chain = feed(30, flash=[20])
    side = Side()
    side.heads(held(chain))
    side.hear(entries(*chain[:3]))
    side.hear(entries(chain[20]))
    side.hear(bodies(chain[20]))

    effects = side.tell(exchange.BodyKept(chain[20].entry.id, held([], beyond=[chain[20]])))

    assert of_kind(effects, exchange.Acknowledge) == [exchange.Acknowledge((held([], beyond=[chain[20]]),))]


def test_only_so_many_entries_are_kept_out_of_turn() -> None:
    """Else a feed of nothing but FLASH would fill the disk without an order."""
    chain = feed(60, flash=range(60))
    side = Side()

    kept = of_kind(side.hear(entries(*chain[1:])), exchange.Keep)

    assert len(kept) == 16


def test_the_windows_bound_what_is_under_way() -> None:
    """However much is missing, a fixed number of entries is asked for or in memory at once."""
    side, chain = Side(pace=Pace(entries=8)), feed(40)
    asked = frames(side.heads(held(chain)), Want)
    assert [(want.start, want.count) for want in asked] == [(0, 8)]

    effects = side.hear(entries(*chain[:8]))
    assert frames(effects, Want) == [], "eight are on their way to the disk"
    effects = side.hear(entries(*chain[8:20]))
    assert of_kind(effects, exchange.Keep) == [], "what was not asked for does not get around the window"

    assert frames(side.keep(chain[:8]), Want), "and it goes on when they are on disk"


def test_an_entry_that_comes_unasked_is_written_with_its_body() -> None:
    """One wait for the disk instead of two: the peer sends a new entry and its body one right after the other."""
    chain = feed(2)
    side = Side()

    effects = side.hear(entries(chain[0]))
    assert of_kind(effects, exchange.Keep) == []
    assert not side.state.level, "what is accepted and not on disk is not held"
    effects = side.hear(bodies(chain[0]))

    assert of_kind(effects, exchange.Keep) == [exchange.Keep(chain[0].entry, chain[0].body)]
    assert of_kind(effects, exchange.KeepBody) == []
    side.keep(chain[:1], whole=1)
    effects = side.tell(exchange.BodyKept(chain[0].entry.id, held(chain[:1])))
    assert [each.held for each in of_kind(effects, exchange.Acknowledge)] == [(held(chain[:1]),)]


@pytest.mark.parametrize("then", ["tick", "frame", "end", "null", "spoilt"])
def test_an_entry_whose_body_does_not_follow_is_written_alone(then: str) -> None:
    """A peer that keeps the body back must not keep the entry from the disk."""
    chain = feed(2)
    side = Side()
    side.hear(entries(chain[0]))

    match then:
        case "tick":
            effects = side.after(0.5)
        case "frame":
            effects = side.hear(entries(chain[1]))
        case "end":
            effects = side.tell(exchange.Disconnected())
        case "null":
            effects = side.hear(Body(TAG, chain[0].entry.id, 0, None))
        case _:
            effects = side.hear(Body(TAG, chain[0].entry.id, 0, bytes(len(chain[0].body))))

    assert of_kind(effects, exchange.Keep) == [exchange.Keep(chain[0].entry)]
    assert of_kind(effects, exchange.KeepBody) == []


# --- a peer that breaks the rules


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"no entry", MalformedEntry),
        (feed(1, line=OTHER_LINE)[0].data, WrongLine),
        (feed(1)[0].data[:-1] + bytes([feed(1)[0].data[-1] ^ 1]), BadSignature),
    ],
    ids=["garbage", "another line", "bad signature"],
)
def test_what_is_no_entry_of_this_line_ends_the_channel(data: bytes, error: type[Exception]) -> None:
    """It is kept as evidence, nothing of it is used, and what came before it stands."""
    effects = Side().hear(Entries(TAG, (data,)))

    (fault,) = of_kind(effects, exchange.Fault)
    assert isinstance(fault.error, error)
    assert fault.data == data
    assert of_kind(effects, exchange.Close)
    assert of_kind(effects, exchange.Keep) == []


def test_what_is_of_a_feed_that_is_not_known_here_waits_for_its_card() -> None:
    """A node joins by a card, and the card may still be on its way: nothing is kept of it, and nobody is at fault."""
    side = Side()
    stranger = sign_entry(replace(feed(1)[0].entry.header, node=bytes([77]) * 32), SIGNERS[THEIRS])
    effects = side.heads(Held(2, None, 0)) + side.hear(Entries(TAG, (stranger.to_bytes(),)))

    for kind in (exchange.Fault, exchange.Close, exchange.Keep):
        assert of_kind(effects, kind) == []
    assert frames(effects, Want) == []


def test_a_body_that_is_another_is_refused_and_not_fetched_from_this_peer_again() -> None:
    """The header commits to the body: whoever carries it cannot change it."""
    side, chain = Side(), feed(2)
    side.heads(held(chain[:1]))
    side.hear(entries(chain[0]))
    wrong = chain[0].body[:-1] + bytes([chain[0].body[-1] ^ 1])

    effects = side.hear(Body(TAG, chain[0].entry.id, 0, wrong))

    (fault,) = of_kind(effects, exchange.Fault)
    assert isinstance(fault.error, BodyMismatch)
    assert of_kind(effects, exchange.KeepBody) == []
    effects = side.keep(chain[:1]) + side.tell(exchange.BodiesMissing((missing(chain[0]),))) + side.after(100)
    assert frames(effects, BodyWant) == []


def _without_its_body() -> tuple[Side, Written]:
    """A side on whose disk another channel has put an entry alone, after it had looked for missing bodies here."""
    side, chain = Side(), feed(1)
    side.tell(exchange.BodiesMissing(()))
    side.heads(held(chain))
    side.tell(exchange.HeldMoved(held(chain, whole=0)))
    return side, chain[0]


def test_a_body_that_stays_away_on_another_channel_is_asked_for_on_this_one() -> None:
    """A relay that brings an entry first and spoils its body must not keep it from being had of its author."""
    side, entry = _without_its_body()
    assert of_kind(side.after(1), exchange.FindBodies) == [], "it is on its way there"

    assert len(of_kind(side.after(9), exchange.FindBodies)) == 1
    effects = side.tell(exchange.BodiesMissing((missing(entry),)))

    assert [want.entry for want in frames(effects, BodyWant)] == [entry.entry.id]
    side.hear(bodies(entry))
    side.tell(exchange.BodyKept(entry.entry.id, held([entry])))
    assert of_kind(side.after(100), exchange.FindBodies) == [], "nothing is missing any more"


def test_a_body_that_stays_away_is_asked_for_at_once_when_its_author_sends_the_entry() -> None:
    """A FLASH must not wait ten seconds for what its author has in hand."""
    side, entry = _without_its_body()

    assert len(of_kind(side.hear(entries(entry)), exchange.FindBodies)) == 1


def missing(written: Written, *, part: bytes = b"") -> exchange.MissingBody:
    header = written.entry.header
    return exchange.MissingBody(written.entry.id, header.body, header.length, part=part)


def test_a_body_over_the_charters_limit_is_never_fetched() -> None:
    """The header stands; what is too long stays where it is."""
    side, chain = Side(max_body_bytes=1_000), feed(1, size=2_000)
    side.heads(held(chain))
    effects = side.hear(entries(*chain)) + side.keep(chain) + side.after(100)
    assert of_kind(effects, exchange.Fault) == []
    assert frames(effects, BodyWant) == []


def test_bodies_nobody_asked_for_are_left() -> None:
    """A body without its header is nothing."""
    side, chain = Side(), feed(1)
    assert side.hear(bodies(chain[0])) == []


def test_requests_without_end_are_bounded() -> None:
    """A peer that asks and asks gets answers one after another, and costs a bounded queue."""
    chain = feed(4)
    side = Side(held(chain))
    effects = [effect for _ in range(5_000) for effect in side.hear(Want(TAG, THEIRS, 0, 4))]

    assert len(of_kind(effects, exchange.SendEntries)) == 16
    assert len(side.state.waiting) == 1_024
    assert len(of_kind(side.tell(exchange.Served()), exchange.SendEntries)) == 1


def test_an_unproved_claim_to_hold_more_of_our_own_feed_gets_nothing_written() -> None:
    """Entries of our own are taken back only with our own signature."""
    side, forged = Side(), feed(2, of=OURS)
    forged = [Written(Entry(each.entry.header, each.entry.header_bytes, bytes(64)), each.body) for each in forged]
    side.heads(held(forged, of=OURS))

    effects = side.hear(entries(*forged))

    assert of_kind(effects, exchange.Keep) == []
    assert isinstance(of_kind(effects, exchange.Fault)[0].error, BadSignature)


# --- our own feed


def test_our_own_head_is_known_when_the_peer_holds_nothing_more() -> None:
    """Then, as far as this peer can tell, the next place in our feed has never been signed."""
    chain = feed(3, of=OURS)
    for theirs in ([], chain):
        side = Side(held(chain, of=OURS))
        assert of_kind(side.after(1), exchange.OwnHeadKnown) == []
        assert len(of_kind(side.heads(*([held(theirs, of=OURS)] if theirs else [])), exchange.OwnHeadKnown)) == 1


def test_a_shorter_head_of_our_feed_is_compared_before_it_counts() -> None:
    """The peer may hold a branch that we signed and lost, and be the shorter one."""
    ours, lost = feed(5, of=OURS), feed(3, of=OURS, salt=b"lost")
    side = Side(held(ours, of=OURS))

    effects = side.heads(held(lost, of=OURS))
    assert of_kind(effects, exchange.CompareHead) == [exchange.CompareHead(OURS, lost[-1].head)]
    assert of_kind(effects, exchange.OwnHeadKnown) == []

    effects = side.tell(exchange.HeadCompared(OURS, 2, same=False))
    assert of_kind(effects, exchange.OwnHeadKnown) == []
    assert frames(effects, Want) == [Want(TAG, OURS, 2, 1)]


def test_our_own_longer_feed_is_fetched_before_the_head_is_known() -> None:
    """After a restore the peer's copy is the longer one: it was signed by us, and is adopted."""
    chain = feed(4, of=OURS)
    side = Side(held(chain[:2], of=OURS))
    effects = side.heads(held(chain, of=OURS))
    assert frames(effects, Want) == [Want(TAG, OURS, 2, 2)]
    effects = side.hear(entries(*chain[2:]))
    assert len(of_kind(effects, exchange.Keep)) == 2

    for count in (3, 4):
        assert of_kind(effects, exchange.OwnHeadKnown) == []
        effects = side.tell(exchange.EntryKept(count - 1, Outcome.NEW, held(chain[:count], of=OURS)))
    assert len(of_kind(effects, exchange.OwnHeadKnown)) == 1


def test_what_the_peer_names_beyond_our_own_head_is_fetched_whatever_it_is() -> None:
    """Between it and our head something of ours is lost: we must know of it before we write."""
    chain = feed(6, of=OURS, flash=[4])
    side = Side(held(chain[:2], of=OURS))
    effects = side.heads(held(chain[:1], of=OURS, beyond=[chain[5]]))
    effects += side.tell(exchange.HeadCompared(OURS, 0, same=True))
    assert frames(effects, Want) == [Want(TAG, OURS, 5, 1)]
    assert of_kind(effects, exchange.OwnHeadKnown) == []

    assert of_kind(side.hear(entries(chain[4])), exchange.Keep) == [], "a FLASH of ours that nobody named"
    effects = side.hear(entries(chain[5]))
    assert [keep.entry.id for keep in of_kind(effects, exchange.Keep)] == [chain[5].entry.id]


def test_an_own_entry_goes_out_with_its_body_once_and_a_flash_goes_first() -> None:
    """One way, no question: header and body follow each other."""
    chain = feed(3, of=OURS, flash=[1])
    side = Side()
    side.heads()
    for at, written in enumerate(chain):
        now = held(chain[: at + 1], of=OURS)
        sends = of_kind(side.tell(exchange.OwnAppended(written.entry, written.body, now)), exchange.Send)
        assert [send.frame for send in sends] == [entries(written), bodies(written)]
        assert {send.urgent for send in sends} == {at == 1}


def test_an_entry_that_the_peer_cannot_use_yet_is_announced_instead() -> None:
    """A peer that is behind fetches in order; pushing would only waste the line."""
    chain = feed(5, of=OURS)
    side = Side(held(chain[:4], of=OURS))
    side.heads(held(chain[:1], of=OURS))

    effects = side.tell(exchange.OwnAppended(chain[4].entry, chain[4].body, held(chain, of=OURS)))

    assert frames(effects, Entries) == []
    assert frames(side.after(1), Heads) == [Heads(TAG, (held(chain, of=OURS),))]
    assert frames(side.after(1), Heads) == []


def test_a_receipt_never_names_the_senders_own_feed() -> None:
    """Its newest entry may still be on its way, and the receipt would have to wait for it at the other side."""
    side, chain = Side(held(feed(2, of=OURS), of=OURS)), feed(1)
    side.hear(entries(*chain))
    side.hear(bodies(chain[0]))
    effects = side.keep(chain) + side.tell(exchange.BodyKept(chain[0].entry.id, held(chain)))

    assert of_kind(effects, exchange.Acknowledge) == [exchange.Acknowledge((held(chain),))]


def test_a_late_answer_takes_nothing_back() -> None:
    """Answers of the store may overtake each other: what is on disk does not become less."""
    side, chain = Side(), feed(3)
    side.hear(entries(*chain))
    side.tell(exchange.EntryKept(2, Outcome.NEW, held(chain, whole=1)))
    side.tell(exchange.EntryKept(0, Outcome.NEW, held(chain[:1], whole=0)))
    side.tell(exchange.HeldMoved(held(chain, whole=0)))

    assert side.state.held[THEIRS] == held(chain, whole=1)


# --- receipts of the peer


def test_a_receipt_that_cannot_be_judged_yet_is_shown_again_until_it_is() -> None:
    """It names entries that are still on their way to us; lost, the other side would seem not to have them."""
    side, chain = Side(), feed(1)
    receipt = HeadReceiptFrame(TAG, b"signed")
    assert of_kind(side.hear(receipt), exchange.Examine) == [exchange.Examine(receipt)]
    side.hear(entries(*chain))
    side.hear(bodies(chain[0]))

    effects = side.keep(chain) + side.tell(exchange.BodyKept(chain[0].entry.id, held(chain)))
    assert of_kind(effects, exchange.Examine) == [exchange.Examine(receipt)]

    side.tell(exchange.ReceiptRead(None))
    assert of_kind(side.after(100), exchange.Examine) == []


# --- relays (spec 3.11)


def relay_side(**changes: object) -> Side:
    """The relay's side: it is nobody on the line; the other end is a member."""
    return Side(own=None, **changes)


def test_a_relay_receipts_nothing_and_waits_for_no_head_of_its_own() -> None:
    """It has no key that could: what it holds is told by HEADS, and counts for no more than that."""
    side, chain = relay_side(), feed(2)
    side.heads(held(chain))
    side.hear(entries(*chain))
    effects = side.keep(chain)
    for each in chain:
        side.hear(bodies(each))
        effects += side.tell(exchange.BodyKept(each.entry.id, held(chain)))
    told = frames(effects, Heads)[-1]
    effects += side.tell(exchange.BodiesMissing(())) + side.after(100)

    assert side.state.level
    assert told.held == (held(chain),)
    assert not of_kind(effects, exchange.Acknowledge)
    assert not of_kind(effects, exchange.OwnHeadKnown)


def test_a_relay_looks_again_at_a_receipt_when_more_is_on_disk() -> None:
    """A member's receipt may name what comes to the relay after it."""
    side, chain = relay_side(), feed(1)
    receipt = HeadReceiptFrame(TAG, b"signed")
    side.hear(receipt)
    side.hear(entries(*chain))
    side.hear(bodies(chain[0]))

    effects = side.keep(chain) + side.tell(exchange.BodyKept(chain[0].entry.id, held(chain)))

    assert of_kind(effects, exchange.Examine) == [exchange.Examine(receipt)]


def test_a_relay_without_room_asks_for_nothing_and_takes_nothing_until_there_is() -> None:
    """It goes on to say what it holds; a FLASH, too, waits for room."""
    chain = feed(3, flash=(0,))
    side = relay_side(room=False)

    effects = side.heads(held(chain)) + side.hear(entries(*chain)) + side.hear(bodies(chain[0])) + side.after(20)
    assert not frames(effects, Want)
    assert not frames(effects, BodyWant)
    assert not of_kind(effects, exchange.Keep)

    assert frames(side.tell(exchange.Room(open=True)), Want) == [Want(TAG, THEIRS, 0, 3)]


def test_receipts_that_a_relay_passes_on_are_looked_at_again_each_for_itself() -> None:
    """Those of several nodes may wait at once; what they hold says nothing of the relay."""
    side, chain = Side(peer=None), feed(1)
    first, second = PassedReceipt(TAG, 5, b"first"), PassedReceipt(TAG, 6, b"second")
    newer = PassedReceipt(TAG, 5, b"newer")
    for each in (first, second, newer):
        side.hear(each)
    side.tell(exchange.ReceiptRead(HeadReceipt(LINE, NODES[THEIRS], 1, (held(feed(9)),)), 6))
    side.hear(entries(*chain))
    side.hear(bodies(chain[0]))
    effects = side.keep(chain) + side.tell(exchange.BodyKept(chain[0].entry.id, held(chain)))

    assert of_kind(effects, exchange.Examine) == [exchange.Examine(newer)]
    assert side.state.fetches[THEIRS].available == 1


# --- forks


def test_two_heads_of_one_length_start_the_search_for_the_fork() -> None:
    """Their head differs from ours at the same place: its author signed two histories."""
    ours, theirs = feed(9), feed(9, salt=b"other")
    side = Side(held(ours))
    asked = frames(side.heads(held(theirs)), Want)
    places = []
    while asked and asked[0].count == 1:
        place = asked[0].start
        places.append(place)
        effects = side.hear(entries(theirs[place]))
        assert of_kind(effects, exchange.Keep)
        effects = side.tell(exchange.EntryKept(place, Outcome.FORKED, held(ours)))
        assert of_kind(effects, exchange.Forked) == [exchange.Forked(THEIRS, place)]
        asked = frames(effects, Want)

    assert places == [8, 7, 5, 1, 0]
    assert [(want.start, want.count) for want in asked] == [(1, 8)]
    assert len(of_kind(side.hear(entries(*theirs[1:])), exchange.Keep)) == 8


def test_a_branch_that_leaves_our_chain_is_followed_to_where_it_leaves() -> None:
    """The next entry names another predecessor: the peer must hold a different one there, and shows it."""
    ours = feed(3)
    other = feed(5, salt=b"other")
    side = Side(held(ours))
    side.heads(held(other))

    effects = side.hear(entries(other[3]))

    assert of_kind(effects, exchange.Keep) == []
    assert frames(effects, Want) == [Want(TAG, THEIRS, 2, 1)]


def test_a_chain_that_breaks_in_itself_is_proof_and_is_left_there() -> None:
    """An author whose next entry follows nothing that anybody holds: kept, reported, not asked for for ever."""
    ours, other = feed(3), feed(5, salt=b"other")
    side = Side(held(ours))
    side.heads(Held(THEIRS, other[4].head, 0))
    side.hear(entries(other[3]))
    side.hear(entries(ours[2]))
    side.tell(exchange.EntryKept(2, Outcome.ALREADY, held(ours)))

    effects = side.hear(entries(other[3]))

    (fault,) = of_kind(effects, exchange.Fault)
    assert isinstance(fault.error, BrokenChain)
    assert of_kind(effects, exchange.Close) == []
    assert [each for _ in range(50) for each in frames(side.after(10), Want)] == []


# --- bodies


def test_a_body_comes_in_chunks_and_continues_from_what_is_on_disk() -> None:
    """Resumable at any byte: the first part is on disk from an earlier channel, only the rest is asked for."""
    (long,) = feed(1, size=60_000)
    side = Side(held([long], whole=0))
    finds = of_kind(side.heads(held([long])), exchange.FindBodies) or [exchange.FindBodies(0)]
    assert finds

    effects = side.tell(exchange.BodiesMissing((missing(long, part=long.body[:1_000]),)))
    (want,) = frames(effects, BodyWant)
    assert (want.offset, want.count) == (1_000, len(long.body) - 1_000)

    effects = []
    for at in range(1_000, len(long.body), 16_384):
        effects += side.hear(Body(TAG, long.entry.id, at, long.body[at : at + 16_384]))
    assert of_kind(effects, exchange.KeepBody) == [exchange.KeepBody(long.entry.id, long.body)]
    assert [chunk.offset for chunk in of_kind(effects, exchange.KeepChunk)] == [1_000, 17_384, 33_768]


def test_a_beginning_that_somebody_else_spoiled_is_not_this_peers_fault() -> None:
    """The piece on disk may have come from another peer: all of it is dropped and fetched once more."""
    (long,) = feed(1, size=20_000)
    side = Side(held([long], whole=0))
    side.tell(exchange.BodiesMissing((missing(long, part=b"spoiled"),)))

    effects = side.hear(Body(TAG, long.entry.id, 7, long.body[7:16_391]))
    effects += side.hear(Body(TAG, long.entry.id, 16_391, long.body[16_391:]))

    assert of_kind(effects, exchange.Fault) == []
    assert of_kind(effects, exchange.DropChunks) == [exchange.DropChunks(long.entry.id)]
    assert [(want.offset, want.count) for want in frames(effects, BodyWant)] == [(0, len(long.body))]


def test_crumbs_of_a_body_are_left() -> None:
    """Each would cost a copy and a write: a piece is whole, or ends where the body or what was asked for ends."""
    (long,) = feed(1, size=60_000)
    side = Side(held([long], whole=0))
    side.tell(exchange.BodiesMissing((missing(long),)))

    effects = side.hear(Body(TAG, long.entry.id, 0, long.body[:1]))
    effects += side.hear(Body(TAG, long.entry.id, 0, long.body[:16_383]))
    assert of_kind(effects, exchange.KeepChunk) == []

    effects = side.hear(Body(TAG, long.entry.id, 0, long.body[:16_384]))
    assert [chunk.offset for chunk in of_kind(effects, exchange.KeepChunk)] == [0]


def test_a_whole_piece_on_disk_that_is_no_body_is_fetched_anew() -> None:
    """It came in a format that nobody knows, perhaps changed on its way: another peer may hold the body itself."""
    (said,) = feed(1, size=100)
    side = Side(held([said], whole=0))

    effects = side.tell(exchange.BodiesMissing((missing(said, part=bytes(len(said.body))),)))

    assert [(want.offset, want.count) for want in frames(effects, BodyWant)] == [(0, len(said.body))]
    effects = side.hear(Body(TAG, said.entry.id, 0, said.body))
    assert of_kind(effects, exchange.KeepBody) == [exchange.KeepBody(said.entry.id, said.body)]


def test_a_search_for_flash_waits_once_for_each_feed() -> None:
    """It reads all that the peer says it lacks: HEADS that are repeated must not repeat it behind each other."""
    side = Side(held(feed(3), whole=3))
    for at in range(50):
        side.heads(held(feed(3)[: at % 2], whole=0) if at % 2 else NOTHING[THEIRS])

    waiting = [each for each in side.state.waiting if isinstance(each, exchange.SendFlash)]
    assert len(waiting) <= 1


def test_a_lost_chunk_is_asked_for_again_from_where_it_is_missing() -> None:
    """Chunks after a hole are left: what is held of a body is always its beginning."""
    (long,) = feed(1, size=60_000)
    side = Side(held([long], whole=0))
    side.tell(exchange.BodiesMissing((missing(long),)))
    side.hear(Body(TAG, long.entry.id, 0, long.body[:16_384]))
    side.hear(Body(TAG, long.entry.id, 32_768, long.body[32_768:49_152]))

    (want,) = frames(side.after(11), BodyWant)

    assert want.offset == 16_384


def test_a_body_that_the_peer_does_not_hold_is_left_until_it_holds_more() -> None:
    """A relay may have a header before its body."""
    chain = feed(2)
    side = Side(held(chain, whole=0))
    side.heads(held(chain, whole=0))
    side.tell(exchange.BodiesMissing((missing(chain[0]),)))
    side.hear(Body(TAG, chain[0].entry.id, 0, None))
    effects = side.after(30) + side.tell(exchange.BodiesMissing((missing(chain[0]),)))
    assert frames(effects, BodyWant) == []

    effects = side.heads(held(chain, whole=1))
    assert of_kind(effects, exchange.FindBodies)
    effects = side.tell(exchange.BodiesMissing((missing(chain[0]),)))
    assert [want.entry for want in frames(effects, BodyWant)] == [chain[0].entry.id]


def test_a_body_that_the_peer_has_by_now_is_looked_for_again_once_its_entry_is_on_disk() -> None:
    """The peer said that it had it while the entry was on its way to our disk: the store did not miss its body yet."""
    (said,) = chain = feed(1)
    side = Side()
    side.tell(exchange.BodiesMissing(()))
    side.heads(held(chain, whole=0))
    side.hear(entries(said))
    side.hear(Body(TAG, said.entry.id, 0, None))
    assert of_kind(side.heads(held(chain, whole=1)), exchange.FindBodies)
    side.tell(exchange.BodiesMissing(()))

    assert of_kind(side.keep(chain), exchange.FindBodies)
    effects = side.tell(exchange.BodiesMissing((missing(said),)))
    assert [want.entry for want in frames(effects, BodyWant)] == [said.entry.id]


def test_a_wrong_shape_of_what_is_held_is_refused() -> None:
    """The caller must say what is on disk of every feed, in their order."""
    with pytest.raises(Misuse):
        sync.begin(terms(), NOTHING[:1])


def test_after_the_channel_nothing_is_sent_but_answers_are_taken() -> None:
    """Writes under way end after the channel; they change what we know, and send nothing."""
    side, chain = Side(), feed(2)
    side.hear(entries(*chain))
    side.tell(exchange.Disconnected())

    assert side.keep(chain) == []
    assert side.state.held[THEIRS] == held(chain, whole=0)
    assert side.hear(entries(*chain)) == []
