"""One line between two nodes: exchange heads, then fetch what is missing (docs/spec/3-sync.md, section 5).

Each side asks for what it lacks and answers what it is asked, so that a sync can be cut anywhere and goes on from what
is on disk, and loss, repetition and order do not matter. Headers come before bodies. A FLASH goes ahead of everything.
Nothing is receipted before the store has said that it is on disk.
"""

from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from openline.core.record.head_receipts import HeadReceipt, Held
from openline.protocol import bodies as body_queue
from openline.protocol import entries
from openline.protocol import fetch as fetching
from openline.protocol.allowance import Allowance, places, spend
from openline.protocol.exchange import (
    Acknowledge,
    Allowed,
    BodiesMissing,
    BodyKept,
    CompareHead,
    Connected,
    Disconnected,
    Effect,
    EntryKept,
    Event,
    Examine,
    FrameArrived,
    HeadCompared,
    HeldMoved,
    Looked,
    OwnAppended,
    OwnHeadKnown,
    Receipt,
    ReceiptRead,
    Room,
    Send,
    SendBody,
    SendFlash,
    Served,
    Tick,
)
from openline.protocol.frames import (
    Body,
    BodyWant,
    CheckpointFrame,
    Entries,
    HeadReceiptFrame,
    Heads,
    LineFrame,
    OverQuota,
    PassedReceipt,
    StatementFrame,
    Want,
    tag_of,
)
from openline.protocol.state import MAX_SERVING, State, begin, moved, put, serve, with_fetch, with_sent

__all__ = ["State", "begin", "step"]

RECEIPT_EVERY: Final = 64
"""While entries keep coming, a head receipt goes out after so many writes at the latest."""
MAX_PATIENCE: Final = 8


def step(state: State, event: Event) -> tuple[State, list[Effect]]:
    """Advance one side of a sync; the caller carries out the effects in their order (spec 3.5)."""
    out: list[Effect] = []
    match event:
        case Connected(now):
            state = _send_heads(replace(state, now=now, connected=True), out)
        case Disconnected():
            state = replace(entries.let_go(state, out), connected=False)
        case Tick(now):
            state = _tick(state, now, out)
        case FrameArrived(frame):
            state = _frame(state, frame, out) if state.connected else state
        case OwnAppended(entry, body, held):
            state = entries.own_appended(state, entry, body, held, out)
        case EntryKept(sequence, outcome, held):
            state = entries.kept(state, sequence, outcome, held, out)
        case BodyKept(entry_id, held):
            state = replace(moved(state, held), bodies=body_queue.stored(state.bodies, entry_id))
            state = replace(state, unreceipted=state.unreceipted + 1)
        case HeldMoved(held):
            state = moved(state, held)
        case Room(open):
            state = replace(state, room=open)
        case BodiesMissing():
            state = replace(state, bodies=body_queue.found(state.bodies, event, state.terms.max_body_bytes, state.now))
        case HeadCompared(feed, sequence, same):
            state = _head_compared(state, feed, sequence, same, out)
        case ReceiptRead(receipt, feed):
            state = _receipt_read(state, receipt, feed)
        case Allowed(allowed):
            state = _allowed(state, allowed)
        case Looked():
            state = entries.looked(state, event, out)
        case Served():
            state = replace(state, serving=max(0, state.serving - 1))
    if state.connected:
        state = _serve(_tell(_ask(state, out), out), out)
    return state, out


# --- the channel ---------------------------------------------------------------------------------------------------


def _tick(state: State, now: float, out: list[Effect]) -> State:
    state = entries.let_go(state, out)
    if not state.connected:
        return replace(state, now=now)
    state = replace(state, now=now, overdue=True)
    after = state.terms.pace.retry_s * state.patience
    retried = [fetching.retry(each, now, after) for each in state.fetches]
    bodies, late = body_queue.retry(state.bodies, now, after)
    if late or any(each for _, each in retried):
        patience = min(MAX_PATIENCE, state.patience * 2)
        state = replace(state, fetches=tuple(each for each, _ in retried), bodies=bodies, patience=patience)
    if now - state.looked_at >= state.terms.pace.retry_s and any(each.whole < each.size for each in state.held):
        state = replace(state, looked_at=now, bodies=body_queue.look_again(state.bodies))
    repeat = now - state.heads_at >= state.terms.pace.heads_s
    if repeat:  # the last receipt may have been lost, and what was last said of quotas
        state = replace(state, receipted=(), told_since=-1 if state.told_since else 0)
    return _send_heads(state, out) if repeat or state.heads_due else state


def _send_heads(state: State, out: list[Effect]) -> State:
    out.append(Send(Heads(tag_of(state.terms.line), _shown(state.held))))
    return replace(state, heads_at=state.now, heads_due=False)


def _shown(held: Sequence[Held]) -> tuple[Held, ...]:
    return tuple(each for each in held if each.size or each.beyond)


def _frame(state: State, frame: LineFrame, out: list[Effect]) -> State:
    if not isinstance(frame, Body):
        state = entries.let_go(state, out)
    match frame:
        case Heads(_, held):
            return _heads(state, held, out)
        case Entries(_, data):
            return entries.arrived(state, data, out)
        case Body():
            return entries.body_arrived(state, frame, out)
        case Want(_, feed, start, count):
            return entries.wanted(state, feed, start, count)
        case BodyWant(_, entry, offset, count):
            return serve(state, SendBody(entry, offset, count))
        case HeadReceiptFrame() | PassedReceipt():
            out.append(Examine(frame))
            return replace(state, unread=(*_unread_but(state, _signed_by(frame)), frame))
        case OverQuota(_, feed, since):
            return replace(state, their_since=since or 0) if feed == state.terms.own else state
        case StatementFrame() | CheckpointFrame():
            out.append(Examine(frame))
            return state


# --- what the peer holds -------------------------------------------------------------------------------------------


def _heads(state: State, shown: Sequence[Held], out: list[Effect]) -> State:
    by_feed = {held.feed: held for held in shown}  # one that is not known here is a node's whose card is on its way
    for feed in range(len(state.held)):
        state = _their_head(state, by_feed.get(feed, Held(feed, None, 0)), out)
    return state


def _their_head(state: State, theirs: Held, out: list[Effect]) -> State:
    feed, before, ours = theirs.feed, state.theirs[theirs.feed], state.held[theirs.feed]
    state = with_sent(replace(state, theirs=put(state.theirs, feed, theirs)), feed, theirs.size)
    state = with_fetch(state, feed, fetching.heard(state.fetches[feed], theirs.size))
    if before is not None and theirs.whole > before.whole:
        state = replace(state, bodies=body_queue.peer_holds_more(state.bodies, keeping=state.keeping > 0))
    if theirs.head is not None and theirs.size <= ours.size and (before is None or before.head != theirs.head):
        if theirs.size == ours.size:
            state = _head_compared(state, feed, theirs.head.sequence, theirs.head == ours.head, out)
        elif not state.fetches[feed].branch and feed not in state.comparing:
            out.append(CompareHead(feed, theirs.head))
            state = replace(state, comparing=state.comparing | {feed})
    if ours.size > theirs.size:
        state = serve(state, SendFlash(feed, theirs.size, tuple(entry.sequence for entry in theirs.beyond)))
    if feed == state.terms.own and theirs.beyond:
        _fetch_own_beyond(state, theirs, out)
    return state


def _fetch_own_beyond(state: State, theirs: Held, out: list[Effect]) -> None:
    """An entry of our own beyond our head must be on disk before we write, or we would sign its place again."""
    tag, ours, ahead = tag_of(state.terms.line), state.held[theirs.feed], state.fetches[theirs.feed].ahead
    places = [each.sequence for each in theirs.beyond if each.sequence >= ours.size and each.sequence not in ahead]
    out += [Send(Want(tag, theirs.feed, place, 1)) for place in places]


def _head_compared(state: State, feed: int, sequence: int, same: bool, out: list[Effect]) -> State:
    state = replace(state, comparing=state.comparing - {feed})
    fetch, theirs = state.fetches[feed], state.theirs[feed]
    if fetch.branch:
        return state
    if not same:
        return with_fetch(state, feed, fetching.go_back(fetch, sequence))
    if theirs is not None and theirs.head is not None and sequence < theirs.head.sequence < state.held[feed].size:
        out.append(CompareHead(feed, theirs.head))  # the peer's head moved on while this one was looked up
        state = replace(state, comparing=state.comparing | {feed})
    return state


def _receipt_read(state: State, receipt: HeadReceipt | None, feed: int | None) -> State:
    state = replace(state, unread=_unread_but(state, feed))
    if receipt is None or feed is not None:
        return state  # what another node holds says nothing of the relay that passed it on
    for held in receipt.held:
        state = with_sent(state, held.feed, held.size)
        state = with_fetch(state, held.feed, fetching.heard(state.fetches[held.feed], held.size))
    return state


def _unread_but(state: State, feed: int | None) -> tuple[Receipt, ...]:
    return tuple(each for each in state.unread if _signed_by(each) != feed)


def _signed_by(receipt: Receipt) -> int | None:
    return receipt.feed if isinstance(receipt, PassedReceipt) else None


# --- after every event: ask, and tell --------------------------------------------------------------------------------


def _ask(state: State, out: list[Effect]) -> State:
    """Ask for what is missing, as far as the windows allow."""
    if not state.room:
        return state
    pace, tag = state.terms.pace, tag_of(state.terms.line)
    room = pace.entries - state.keeping - sum(each.outstanding for each in state.fetches)
    for feed, fetch in enumerate(state.fetches):
        allowed = places(state.allowed[feed], fetch)
        state = _short(state, feed, allowed)
        asked, wanted = fetching.ask(fetch, min(room, allowed), pace.entries, state.now)
        if wanted:
            out.append(Send(Want(tag, feed, wanted.start, len(wanted))))
            room -= len(wanted)
            state = with_fetch(state, feed, asked)
    bodies = body_queue.ask(state.bodies, tag, pace, state.now, out)
    return state if bodies is state.bodies else replace(state, bodies=bodies)


def _short(state: State, feed: int, allowed: int) -> State:
    """Note whether something of a feed waits for its quota: from when none is left until all of it has come."""
    fetch, short = state.fetches[feed], feed in state.short
    if short and fetch.next >= fetch.available and fetch.probe is None:
        return replace(state, short=state.short - {feed})
    if not short and allowed <= 0 and not fetch.broken and fetch.available > fetch.asked:
        return replace(state, short=state.short | {feed})
    return state


def _allowed(state: State, allowed: Sequence[Allowance]) -> State:
    state = replace(state, allowed=tuple(allowed))
    keep = state.announced
    if keep is None or keep.cost is None:
        return state
    feed = state.terms.feeds.index(keep.entry.header.node)  # accepted here, and not charged there yet
    return replace(state, allowed=put(state.allowed, feed, spend(state.allowed[feed], keep.cost)))


def _serve(state: State, out: list[Effect]) -> State:
    """Answer the peer, a few requests at a time."""
    room = MAX_SERVING - state.serving
    if room <= 0 or not state.waiting:
        return state
    now, later = state.waiting[:room], state.waiting[room:]
    out += now
    return replace(state, waiting=later, serving=state.serving + len(now))


def _tell(state: State, out: list[Effect]) -> State:
    """Receipt what is on disk, and say so once our own feed is known to be whole here."""
    # Our own feed is no news, and naming an entry that is still on its way would make the receipt wait for it.
    own = state.terms.own
    others = tuple(held for held in _shown(state.held) if held.feed != own)
    if others and others != state.receipted and _receipt_due(state):
        if own is not None:
            out.append(Acknowledge(others))
        else:
            state = _send_heads(state, out)  # a relay signs nothing: this is how it says what is on its disk
        out += map(Examine, state.unread)
        state = replace(state, receipted=others, unreceipted=0)
    state = replace(state, overdue=False) if state.overdue else state
    if own is None:
        return state
    state = _tell_quota(state, out)
    theirs, fetch = state.theirs[own], state.fetches[own]
    if (
        not state.own_head_known
        and theirs is not None
        and own not in state.comparing
        and not fetch.branch
        and state.held[own].size >= fetch.available
        and all(each.sequence < state.held[own].size or each.sequence in fetch.ahead for each in theirs.beyond)
        and (state.keeping == 0 or not theirs.beyond)
    ):
        out.append(OwnHeadKnown())
        state = replace(state, own_head_known=True)
    return state


def _tell_quota(state: State, out: list[Effect]) -> State:
    """Say to the author itself that its entries wait, and since when, or that they no longer do."""
    peer = state.terms.peer
    if peer is None:  # a relay is the author of nothing
        return state
    since = state.allowed[peer].since if peer in state.short else 0
    if since == state.told_since:
        return state
    out.append(Send(OverQuota(tag_of(state.terms.line), peer, since or None)))
    return replace(state, told_since=since)


def _receipt_due(state: State) -> bool:
    """At once when nothing more is under way; at once for what overtook; else every so often."""
    idle = state.keeping == 0 and not state.bodies.storing and not state.bodies.wanted
    before = {each.feed: each.beyond for each in state.receipted}
    overtook = any(each.beyond and each.beyond != before.get(each.feed) for each in state.held)
    return idle or overtook or state.overdue or state.unreceipted >= RECEIPT_EVERY
