"""Entries of a line as they arrive, are kept, are asked for and are sent (docs/spec/3-sync.md, section 6)."""

from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from openline.core.errors import PeerFault
from openline.core.record.disclosure import BodyMismatch, UnknownFormat, check_body
from openline.core.record.entry import Entry, Precedence, verify_entry
from openline.core.record.feed import BrokenChain
from openline.core.record.head_receipts import Held
from openline.protocol import bodies as body_queue
from openline.protocol import fetch as fetching
from openline.protocol.allowance import Cost, cost_of, distress_cost, is_free, spend
from openline.protocol.exchange import (
    Close,
    Effect,
    Fault,
    Forked,
    Keep,
    KeepBody,
    Look,
    Looked,
    MissingBody,
    Outcome,
    Send,
    SendEntries,
)
from openline.protocol.frames import MAX_CHUNK, Body, Entries, Reason, tag_of
from openline.protocol.state import State, moved, put, serve, with_fetch, with_sent

MAX_LOOKING: Final = 16
MAX_PASSED: Final = 4_096


class WrongLine(PeerFault):
    """An entry of another line; or a statement of another line, or of a node that may not be its author here."""

    code = "wrong_line"
    hint = "the peer's program is broken, or tries to carry entries from one line to another"


def arrived(state: State, entries: Sequence[bytes], out: list[Effect]) -> State:
    """Check each entry and have it kept, if its turn has come or it may overtake."""
    for data in entries:
        try:
            state = _entry(state, Entry.from_bytes(data), len(entries) == 1, out)
        except PeerFault as error:
            out += [Fault(error, data), Close(Reason.FAULT)]
            return state
    return replace(state, patience=1)


def _entry(state: State, entry: Entry, alone: bool, out: list[Effect]) -> State:
    header, terms = entry.header, state.terms
    if header.line != terms.line:
        raise WrongLine(f"entry {entry.link_id} does not belong to this line")
    if header.node not in terms.feeds:
        return state  # its node's card may be on its way: the entry is asked for once that is here
    feed, sequence = terms.feeds.index(header.node), header.sequence
    fetch = state.fetches[feed]
    in_turn = sequence == fetch.next
    overtakes = sequence > fetch.next and sequence not in fetch.ahead and _may_overtake(state, feed, entry)
    if not in_turn and not (overtakes and feed == terms.own):  # the peer may lack what was between, as we do
        state = with_fetch(state, feed, fetching.heard(fetch, sequence + 1))
    full = not state.room or (state.keeping >= terms.pace.entries and not overtakes)
    if alone and feed == terms.peer and state.held[feed].whole <= sequence < state.held[feed].size:
        state = replace(state, bodies=body_queue.look_again(state.bodies))
    if fetch.broken or full or not (in_turn or overtakes):
        return _watch(state, feed, entry)  # came twice, or its turn is later: then it is asked for
    free = is_free(state.allowed[feed], entry, fetch.branch)
    cost = None if free else cost_of(state.allowed[feed], entry, terms.max_body_bytes)
    if not (free or cost):
        return _watch(_left(state, feed, sequence), feed, entry)
    verify_entry(entry, terms.keys[feed])
    if in_turn and not fetching.continues(fetch, entry):
        return _broken_off(state, feed, Keep(entry, cost=cost), out)
    state = _accepted(state, feed, entry, cost)
    missing = MissingBody(entry.id, header.body, header.length, header.precedence is Precedence.FLASH)
    coming = sequence >= fetch.asked
    bodies = body_queue.want(state.bodies, missing, terms.max_body_bytes, state.now, coming=coming)
    state = replace(state, keeping=state.keeping + 1, bodies=bodies)
    if coming and alone and feed == terms.peer and entry.id in bodies.wanted:
        return replace(state, announced=Keep(entry, cost=cost))
    out.append(Keep(entry, cost=cost))
    return state


def _accepted(state: State, feed: int, entry: Entry, cost: Cost | None) -> State:
    """Note an entry, in turn or ahead, that is to be kept, and what it is taken of."""
    fetch, sequence = state.fetches[feed], entry.header.sequence
    if cost is not None:
        state = replace(state, allowed=put(state.allowed, feed, spend(state.allowed[feed], cost)))
    if sequence == fetch.next:
        return with_fetch(state, feed, fetching.taken(fetch, entry, state.now))
    return with_fetch(state, feed, replace(fetch, ahead=fetch.ahead | {sequence}))


# --- what is over every quota (spec 3.11) ---------------------------------------------------------------------------


def _left(state: State, feed: int, sequence: int) -> State:
    """Leave an entry at its author: it is asked for once its quota has room."""
    fetch = fetching.heard(state.fetches[feed], sequence + 1)
    fetch = replace(fetch, asked=fetch.next) if sequence == fetch.next else fetch
    return with_fetch(replace(state, short=state.short | {feed}), feed, fetch)


def _watch(state: State, feed: int, entry: Entry) -> State:
    """Await the body of a FLASH that is not taken: it may be a DISTRESS."""
    allowance, fetch, sequence = state.allowed[feed], state.fetches[feed], entry.header.sequence
    known = sequence < fetch.next or sequence in fetch.ahead or entry.id in state.passed or entry in state.looking
    if allowance.exempt or known or fetch.broken or fetch.probe is not None:
        return state
    if distress_cost(allowance, entry, state.terms.max_body_bytes) is None:
        return state
    verify_entry(entry, state.terms.keys[feed])
    return replace(state, looking=(*state.looking, entry)[-MAX_LOOKING:])


def _seen(state: State, entry: Entry, frame: Body, out: list[Effect]) -> State:
    """The body of such a FLASH has come: have it opened, if it came whole."""
    state = replace(state, looking=tuple(each for each in state.looking if each is not entry))
    data, header = frame.data, entry.header
    if frame.offset == 0 and data is not None and len(data) == header.length:
        try:
            check_body(data, header.body, header.length)
        except BodyMismatch as error:
            out.append(Fault(error, data))
        except UnknownFormat:
            pass  # of a later version: what it says is not known here
        else:
            out.append(Look(entry, data))
    return state


def looked(state: State, event: Looked, out: list[Effect]) -> State:
    """Keep a DISTRESS whatever its author has sent before; leave anything else where it is."""
    entry, sequence = event.entry, event.entry.header.sequence
    if not event.distress:
        opened = event.distress is not None and len(state.passed) < MAX_PASSED
        return replace(state, passed=state.passed | {entry.id}) if opened else state
    feed = state.terms.feeds.index(entry.header.node)
    fetch = state.fetches[feed]
    cost = distress_cost(state.allowed[feed], entry, state.terms.max_body_bytes)
    fits = sequence > fetch.next or (sequence == fetch.next and fetching.continues(fetch, entry))
    if cost is None or not fits or sequence in fetch.ahead or fetch.probe is not None:
        return state
    state = _accepted(state, feed, entry, cost)
    out.append(Keep(entry, event.body, cost))
    bodies = replace(state.bodies, storing=state.bodies.storing | {entry.id})
    return replace(state, keeping=state.keeping + 1, bodies=bodies)


# --- bodies that came with their entries, and what is on disk --------------------------------------------------------


def let_go(state: State, out: list[Effect]) -> State:
    """Have an entry kept whose body has not come with it."""
    if state.announced is None:
        return state
    out.append(state.announced)
    return replace(state, announced=None)


def body_arrived(state: State, frame: Body, out: list[Effect]) -> State:
    """Take in a piece of a body; an entry that came unasked just before is kept with it, in one write."""
    watched = next((each for each in state.looking if each.id == frame.entry), None)
    if watched is not None:
        return _seen(let_go(state, out), watched, frame, out)
    effects: list[Effect] = []
    bodies = body_queue.arrived(state.bodies, frame, state.now, effects)
    announced = state.announced
    if announced is not None and effects == [KeepBody(announced.entry.id, frame.data or b"")]:
        effects = [Keep(announced.entry, frame.data, announced.cost)]
        state = replace(state, announced=None)
    state = let_go(state, out)
    out += effects
    return replace(state, patience=1, bodies=bodies)


def _may_overtake(state: State, feed: int, entry: Entry) -> bool:
    """A FLASH is taken out of turn; and of our own feed whatever the peer names beyond its head."""
    fetch, theirs = state.fetches[feed], state.theirs[feed]
    if len(fetch.ahead) >= fetching.MAX_AHEAD or fetch.probe is not None:
        return False
    if feed == state.terms.own:
        return theirs is not None and any(each.id == entry.id for each in theirs.beyond)
    return entry.header.precedence is Precedence.FLASH


def _broken_off(state: State, feed: int, keep: Keep, out: list[Effect]) -> State:
    """The peer's chain leaves ours before this entry: look for where; if it breaks in itself, keep the proof."""
    fetch, entry = state.fetches[feed], keep.entry
    if not fetch.branch:
        return with_fetch(state, feed, fetching.go_back(fetch, entry.header.sequence - 1))
    if keep.cost is not None:
        state = replace(state, allowed=put(state.allowed, feed, spend(state.allowed[feed], keep.cost)))
    out += [keep, Fault(BrokenChain(entry), entry.to_bytes())]
    return with_fetch(replace(state, keeping=state.keeping + 1), feed, replace(fetch, broken=True))


def kept(state: State, sequence: int, outcome: Outcome, held: Held, out: list[Effect]) -> State:
    """An entry of the peer is on disk."""
    forked = outcome is Outcome.FORKED
    if forked:
        out.append(Forked(held.feed, sequence))
    bodies = replace(state.bodies, more=True) if outcome is Outcome.ALREADY else state.bodies
    keeping = max(0, state.keeping - 1)
    bodies = bodies if keeping else body_queue.all_kept(bodies)
    state = replace(state, keeping=keeping, unreceipted=state.unreceipted + 1, bodies=bodies)
    state = moved(state, held)
    return with_fetch(state, held.feed, fetching.probed(state.fetches[held.feed], sequence, forked))


def own_appended(state: State, entry: Entry, body: bytes, held: Held, out: list[Effect]) -> State:
    """Send a new entry at once where the peer can use it; otherwise it learns of it from the next HEADS.

    A peer that does not keep up is not flooded: it fetches at its own pace.
    """
    feed, sequence = held.feed, entry.header.sequence
    flash = entry.header.precedence is Precedence.FLASH
    unconfirmed = sequence - state.fetches[feed].available
    in_turn = state.sent[feed] == sequence and unconfirmed <= state.terms.pace.entries // 2
    in_turn = in_turn and state.theirs[feed] is not None and not state.their_since
    if state.connected and (in_turn or flash):
        tag = tag_of(state.terms.line)
        out.append(Send(Entries(tag, (entry.to_bytes(),)), flash))
        out.append(Send(Body(tag, entry.id, 0, body[:MAX_CHUNK]), flash))
    if state.connected and in_turn:
        state = with_sent(state, feed, sequence + 1)
    return moved(state, held)


def wanted(state: State, feed: int, start: int, count: int) -> State:
    """Answer what the peer asks for."""
    if feed >= len(state.held) or not state.terms.feeds[feed]:
        return state
    asked = len(state.waiting)
    state = serve(state, SendEntries(feed, start, count))
    return with_sent(state, feed, min(start + count, state.held[feed].size)) if len(state.waiting) > asked else state
