"""Entries of a line as they arrive, are kept, are asked for and are sent (docs/spec/3-sync.md, section 6)."""

from collections.abc import Sequence

from msgspec.structs import replace

from openline.core.errors import PeerFault
from openline.core.record.agreement import Held
from openline.core.record.entry import Entry, Precedence, verify_entry
from openline.core.record.feed import BrokenChain
from openline.protocol import bodies as body_queue
from openline.protocol import fetch as fetching
from openline.protocol.exchange import (
    Close,
    Effect,
    Fault,
    Forked,
    Keep,
    KeepBody,
    MissingBody,
    Outcome,
    Send,
    SendEntries,
)
from openline.protocol.frames import MAX_CHUNK, Body, Entries, Reason, tag_of
from openline.protocol.state import State, moved, serve, with_fetch, with_sent


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
    full = state.keeping >= terms.pace.entries and not overtakes
    if fetch.broken or full or not (in_turn or overtakes):
        return state  # came twice, or its turn is later: then it is asked for
    verify_entry(entry, terms.keys[feed])
    if in_turn:
        if not fetching.continues(fetch, entry):
            return _broken_off(state, feed, entry, out)
        state = with_fetch(state, feed, fetching.taken(fetch, entry, state.now))
    else:
        state = with_fetch(state, feed, replace(state.fetches[feed], ahead=fetch.ahead | {sequence}))
    missing = MissingBody(entry.id, header.body, header.length, header.precedence is Precedence.FLASH)
    coming = sequence >= fetch.asked
    bodies = body_queue.want(state.bodies, missing, terms.max_body_bytes, state.now, coming=coming)
    state = replace(state, keeping=state.keeping + 1, bodies=bodies)
    if coming and alone and feed == terms.peer and entry.id in bodies.wanted:
        return replace(state, announced=entry)
    out.append(Keep(entry))
    return state


def let_go(state: State, out: list[Effect]) -> State:
    """Have an entry kept whose body has not come with it."""
    if state.announced is None:
        return state
    out.append(Keep(state.announced))
    return replace(state, announced=None)


def body_arrived(state: State, frame: Body, out: list[Effect]) -> State:
    """Take in a piece of a body; an entry that came unasked just before is kept with it, in one write."""
    effects: list[Effect] = []
    bodies = body_queue.arrived(state.bodies, frame, state.now, effects)
    if state.announced is not None and effects == [KeepBody(state.announced.id, frame.data or b"")]:
        effects = [Keep(state.announced, frame.data)]
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


def _broken_off(state: State, feed: int, entry: Entry, out: list[Effect]) -> State:
    """The peer's chain leaves ours before this entry: look for where; if it breaks in itself, keep the proof."""
    fetch = state.fetches[feed]
    if not fetch.branch:
        return with_fetch(state, feed, fetching.go_back(fetch, entry.header.sequence - 1))
    out += [Keep(entry), Fault(BrokenChain(entry), entry.to_bytes())]
    return with_fetch(replace(state, keeping=state.keeping + 1), feed, replace(fetch, broken=True))


def kept(state: State, sequence: int, outcome: Outcome, held: Held, out: list[Effect]) -> State:
    """An entry of the peer is on disk."""
    forked = outcome is Outcome.FORKED
    if forked:
        out.append(Forked(held.feed, sequence))
    bodies = replace(state.bodies, more=True) if outcome is Outcome.ALREADY else state.bodies
    state = replace(state, keeping=max(0, state.keeping - 1), unreceipted=state.unreceipted + 1, bodies=bodies)
    state = moved(state, held)
    return with_fetch(state, held.feed, fetching.probed(state.fetches[held.feed], sequence, forked))


def own_appended(state: State, entry: Entry, body: bytes, held: Held, out: list[Effect]) -> State:
    """Send a new entry at once where the peer can use it; otherwise it learns of it from the next HEADS.

    A peer that does not keep up is not flooded: it fetches at its own pace.
    """
    feed, sequence = state.terms.own, entry.header.sequence
    flash = entry.header.precedence is Precedence.FLASH
    unconfirmed = sequence - state.fetches[feed].available
    in_turn = state.sent[feed] == sequence and unconfirmed <= state.terms.pace.entries // 2
    in_turn = in_turn and state.theirs[feed] is not None
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
