"""The sync of one line when its author sends more than the charter allows (spec 3.11)."""

from collections.abc import Sequence

import pytest
from test_sync import (
    NOTHING,
    OURS,
    TAG,
    THEIRS,
    Side,
    Written,
    bodies,
    entries,
    feed,
    frames,
    held,
    of_kind,
    terms,
)

from damage import flipped
from openline.core.record.disclosure import BodyMismatch
from openline.core.rules.quotas import Kind, Room
from openline.protocol import exchange, sync
from openline.protocol.allowance import EXEMPT, Allowance
from openline.protocol.exchange import Effect
from openline.protocol.fetch import MAX_AHEAD
from openline.protocol.frames import BodyWant, Entries, Heads, OverQuota, Want

SHUT = Room(0, 1_000)
WIDE = Room(1_000, 10**9)


def allowance(
    ordinary: Room = SHUT, *, flash: Room = SHUT, acts: Room = SHUT, distress: Room = WIDE, **at: int
) -> Allowance:
    return Allowance(rooms=(ordinary, flash, acts, distress), **at)


class Bounded(Side):
    """A side that may take only so much of the other's feed."""

    def __init__(self, allowed: Allowance, **changes: object) -> None:
        super().__init__(**changes)
        self.allow(allowed)

    def allow(self, allowed: Allowance) -> list[Effect]:
        return self.tell(exchange.Allowed((EXEMPT, allowed)))


def wants(effects: Sequence[Effect]) -> list[tuple[int, int]]:
    return [(each.start, each.count) for each in frames(effects, Want)]


def kept(effects: Sequence[Effect]) -> list[tuple[int, Kind | None]]:
    return [(each.entry.header.sequence, each.cost and each.cost.kind) for each in of_kind(effects, exchange.Keep)]


def sent(side: Side, written: Written) -> list[tuple[int, Kind | None]]:
    """Send an entry with its body behind it; return what is written of it."""
    return kept([*side.hear(entries(written)), *side.hear(bodies(written))])


def test_no_more_is_asked_for_than_may_be_taken() -> None:
    """What is over the quota stays at its author; the rest of it is asked for when there is room again."""
    side, chain = Bounded(allowance(Room(3, 10**9))), feed(10)

    assert wants(side.heads(held(chain))) == [(0, 3)]
    assert kept(side.hear(entries(*chain[:3]))) == [(n, Kind.ORDINARY) for n in range(3)]
    assert side.keep(chain[:3]) == of_kind(side.keep([]), exchange.Keep)
    assert side.state.short == {THEIRS}
    assert side.state.level is False, "three bodies are still to come"

    assert wants(side.allow(allowance(Room(2, 10**9)))) == [(3, 2)]


def test_what_came_over_the_quota_is_left_and_asked_for_later() -> None:
    """A peer that sends more than it was asked for gets nothing written."""
    side, chain = Bounded(allowance(Room(2, 10**9))), feed(5)
    side.heads(held(chain))

    assert kept(side.hear(entries(*chain))) == [(0, Kind.ORDINARY), (1, Kind.ORDINARY)]
    assert wants(side.after(60)) == []
    assert wants(side.allow(allowance(Room(9, 10**9)))) == [(2, 3)]


def test_bytes_count_as_well_as_entries() -> None:
    """An open bucket takes one entry more, whatever its size; then it owes, and takes none."""
    side, chain = Bounded(allowance(Room(100, 1))), feed(3, size=30_000)

    assert wants(side.heads(held(chain))) == [(0, 1)]
    (keep,) = of_kind(side.hear(entries(*chain)), exchange.Keep)

    assert keep.cost is not None
    assert keep.cost.bytes == len(chain[0].entry.header_bytes) + 600 + chain[0].entry.header.length
    assert side.state.allowed[THEIRS].rooms[Kind.ORDINARY] == Room(99, 1 - keep.cost.bytes)


def test_what_our_own_party_has_held_costs_nothing() -> None:
    """A node that was restored, or has just joined, catches up whatever its peers have written in years."""
    side, chain = Bounded(allowance(free=4)), feed(6)

    assert wants(side.heads(held(chain))) == [(0, 4)]
    assert kept(side.hear(entries(*chain))) == [(n, None) for n in range(4)]
    assert side.state.short == {THEIRS}


def test_another_branch_costs_although_its_places_were_free() -> None:
    """Two histories of what we once held would be twice the disk."""
    side = Bounded(allowance(Room(1, 10**9), free=9))
    chain, other = feed(4), feed(4, salt=b"other")
    side.heads(held(chain))
    side.hear(entries(*chain))
    side.keep(chain)
    side.heads(held(other))

    assert wants(side.hear(Heads(TAG, (held(other),)))) == []
    effects = side.hear(entries(other[3]))

    assert kept(effects) == [(3, Kind.ORDINARY)]


def test_the_records_own_acts_and_flash_have_room_of_their_own() -> None:
    """Whoever has used up a quota with reports can still announce a key and say FLASH."""
    side, chain = Bounded(allowance(flash=WIDE, acts=Room(1, 10**9))), feed(6, flash=(3, 4))

    side.heads(held(chain))
    assert sent(side, chain[3]) == [(3, Kind.ACTS)]
    assert sent(side, chain[4]) == [(4, Kind.FLASH)]
    assert sent(side, chain[0]) == []


def test_flash_over_its_quota_is_taken_of_the_ordinary_one() -> None:
    """It is grouped and counted then, and still fetched."""
    side, chain = Bounded(allowance(Room(1, 10**9))), feed(6, flash=(3, 4))

    side.heads(held(chain))

    assert sent(side, chain[3]) == [(3, Kind.ORDINARY)]
    assert sent(side, chain[4]) == []


def looked_at(side: Side, written: Written) -> list[exchange.Look]:
    assert kept(side.hear(entries(written))) == []
    effects = side.hear(bodies(written))
    assert kept(effects) == []
    return of_kind(effects, exchange.Look)


def test_a_distress_is_kept_whatever_its_author_has_sent_before() -> None:
    """Only the opened body tells: it is looked at in memory, and written with its entry if it calls for help."""
    side, chain = Bounded(allowance()), feed(40, flash=(30, 31))
    side.heads(held(chain))

    (look,) = looked_at(side, chain[30])
    assert kept(side.tell(exchange.Looked(look.entry, look.body, distress=False))) == []
    (look,) = looked_at(side, chain[31])
    effects = side.tell(exchange.Looked(look.entry, look.body, distress=True))

    (keep,) = of_kind(effects, exchange.Keep)
    assert (keep.entry, keep.body) == (chain[31].entry, chain[31].body)
    assert keep.cost is not None
    assert keep.cost.kind is Kind.DISTRESS
    assert looked_at(side, chain[30]) == [], "it was opened, and is none"
    assert looked_at(side, chain[31]) == [], "it is on its way to the disk"


def test_a_distress_passes_sixteen_flash_that_wait_beyond_a_gap() -> None:
    """The gap lasts as long as the quota is used up: what fills the places beyond it must not shut out a call."""
    side = Bounded(allowance(flash=WIDE))
    chain = feed(60, flash=range(30, 60))
    side.heads(held(chain))
    for each in chain[30 : 30 + MAX_AHEAD]:
        assert sent(side, each) == [(each.entry.header.sequence, Kind.FLASH)]

    (look,) = looked_at(side, chain[55])

    assert kept(side.tell(exchange.Looked(look.entry, look.body, distress=True))) == [(55, Kind.DISTRESS)]


def test_calls_without_end_are_bounded_too() -> None:
    """Marked DISTRESS, anything could be sent: so many of them, and so large, are taken, and the rest waits."""
    side, chain = Bounded(allowance(distress=Room(1, 10**9))), feed(40, flash=(30, 31))
    side.heads(held(chain))
    (look,) = looked_at(side, chain[30])
    side.tell(exchange.Looked(look.entry, look.body, distress=True))

    assert looked_at(side, chain[31]) == []

    side = Bounded(allowance())
    (large,) = feed(1, flash=(0,), size=20_000)
    assert looked_at(side, large) == [], "no call for help is so long"


def test_what_cannot_be_opened_yet_is_looked_at_again() -> None:
    """The grant of its epoch may come right after it."""
    side, chain = Bounded(allowance()), feed(40, flash=(30,))
    side.heads(held(chain))
    (look,) = looked_at(side, chain[30])
    side.tell(exchange.Looked(look.entry, look.body, distress=None))

    assert looked_at(side, chain[30]) == [look]


def test_a_wrong_body_is_a_fault_here_as_well() -> None:
    """Nothing is opened that is not what the header names."""
    side, chain = Bounded(allowance()), feed(40, flash=(30,))
    side.heads(held(chain))
    side.hear(entries(chain[30]))
    wrong = bodies(chain[30])
    effects = side.hear(type(wrong)(wrong.tag, wrong.entry, 0, flipped(wrong.data or b"", 8)))

    assert [type(each.error) for each in of_kind(effects, exchange.Fault)] == [BodyMismatch]
    assert of_kind(effects, exchange.Look) == []


def test_both_sides_know_that_something_waits_and_since_when() -> None:
    """The receiver says it, again with every HEADS that is repeated, and says when it is over."""
    side, chain = Bounded(allowance(Room(1, 10**9))), feed(2)
    side.heads(held(chain))
    side.hear(entries(chain[0]))
    side.keep(chain[:1])

    assert frames(side.allow(allowance(since=777)), OverQuota) == [OverQuota(TAG, THEIRS, 777)]
    assert frames(side.after(1), OverQuota) == []
    assert frames(side.after(60), OverQuota) == [OverQuota(TAG, THEIRS, 777)]
    side.allow(allowance(Room(1, 10**9), since=777))
    assert frames(side.hear(entries(chain[1])), OverQuota) == [OverQuota(TAG, THEIRS, None)]


def test_who_is_over_quota_stops_pushing_and_still_pushes_flash() -> None:
    """What is left over there would be sent in vain; the peer asks for it when it can take it."""
    side, chain = Side(), feed(4, of=OURS, flash=(2,))
    side.heads(NOTHING[OURS])

    def append(place: int) -> list[Entries]:
        now = held(chain[: place + 1], of=OURS)
        return frames(side.tell(exchange.OwnAppended(chain[place].entry, chain[place].body, now)), Entries)

    assert len(append(0)) == 1
    side.hear(OverQuota(TAG, THEIRS, 5))  # of a feed that is not ours: no word of it counts
    assert side.state.their_since == 0
    side.hear(OverQuota(TAG, OURS, 777))
    assert append(1) == []
    assert len(append(2)) == 1
    side.hear(OverQuota(TAG, OURS, None))
    assert side.state.their_since == 0


def test_what_waits_for_a_quota_keeps_no_line_from_being_level() -> None:
    """What was taken is stated and cut as ever: a flooder holds up nothing but what it sent too much of."""
    side, chain = Bounded(allowance(Room(1, 10**9))), feed(5)
    side.heads(held(chain))
    side.hear(entries(chain[0]))
    side.keep(chain[:1])
    side.hear(bodies(chain[0]))
    side.tell(exchange.BodyKept(chain[0].entry.id, held(chain[:1])))
    side.tell(exchange.BodiesMissing(()))

    assert side.state.level


def test_between_two_words_of_the_caller_what_is_held_back_for_its_body_counts() -> None:
    """An entry that waits for its body is not charged yet: what may be taken then is told without it."""
    side, chain = Bounded(allowance(Room(2, 10**9))), feed(2)
    side.heads(NOTHING[THEIRS])
    assert kept(side.hear(entries(chain[0]))) == []

    side.allow(allowance(Room(2, 10**9)))

    assert side.state.allowed[THEIRS].rooms[Kind.ORDINARY].entries == 1
    assert kept(side.hear(bodies(chain[0]))) == [(0, Kind.ORDINARY)]


@pytest.mark.parametrize("room", [Room(0, 10**9), Room(10, 0), Room(10, -5)])
def test_a_fork_is_looked_for_within_the_quota(room: Room) -> None:
    """Evidence is disk as well: it waits like all else, and is not asked for over and over."""
    side, chain, other = Bounded(allowance(WIDE)), feed(3), feed(3, salt=b"x")
    side.heads(held(chain))
    side.hear(entries(*chain))
    side.keep(chain)
    side.allow(allowance(room))

    assert wants(side.heads(held(other))) == []
    assert wants(side.after(30)) == []
    assert wants(side.allow(allowance(WIDE))) == [(2, 1)]


def test_a_begun_channel_is_bounded_from_its_first_frame() -> None:
    """What is told comes with the state, and not after the first entries."""
    state = sync.begin(terms(), NOTHING, (EXEMPT, allowance()))
    state, _ = sync.step(state, exchange.Connected(0.0))

    _, effects = sync.step(state, exchange.FrameArrived(Heads(TAG, (held(feed(3)),))))

    assert wants(effects) == []
    assert frames(effects, BodyWant) == []
