"""Quotas over a whole line in memory: a flood is bounded, an outage's backlog is not held up, nothing is lost (3.11).

A quota of a day is played in minutes: what a bucket holds and how fast it fills are numbers.
"""

from collections.abc import Iterator

import pytest
from world import IDS, MAYDAY, Line, Node

from openline.core.record.entry import Precedence
from openline.core.rules import quotas
from openline.core.rules.quotas import DAY, Bucket

EVERY_S = 10
OUTAGE_S = 600
BUCKETS = (
    Bucket(DAY // EVERY_S, 1_200 * DAY // EVERY_S, OUTAGE_S),  # one entry every ten seconds, and ten minutes' worth
    Bucket(DAY // 60, 4_096 * DAY // 60, 240),
    Bucket(DAY // 60, 4_096 * DAY // 60, 120),
    Bucket(DAY // 60, 4_096 * DAY // 60, 180),
)
AT_ONCE = OUTAGE_S // EVERY_S


def of(node: Node, author: int) -> list[bytes]:
    """Return what a node holds of an author's feed, whole."""
    return [
        entry.id
        for entry in node.disk.by_id.values()
        if entry.header.node == IDS[author] and entry.id in node.disk.bodies
    ]


def bytes_of(node: Node, author: int) -> int:
    entries = [entry for entry in node.disk.by_id.values() if entry.header.node == IDS[author]]
    return sum(len(entry.to_bytes()) + len(node.disk.bodies.get(entry.id, b"")) for entry in entries)


def flood(line: Line, author: int, count: int, precedence: Precedence = Precedence.ROUTINE) -> None:
    for _ in range(count):
        line.nodes[author].append(line.world.dice.randbytes(300), precedence)
        line.world.run(0.03)


def within_bound(line: Line, node: int, author: int, seconds: float) -> None:
    largest = 1_500
    entries, size = quotas.bound(BUCKETS, int(seconds) + 1, largest)
    assert len(of(line.nodes[node], author)) <= entries
    assert bytes_of(line.nodes[node], author) <= size


@pytest.mark.parametrize("seed", range(3))
def test_the_backlog_of_the_longest_outage_is_there_in_seconds(seed: int) -> None:
    """An honest author wrote all day, every day, for as long as the charter lets an outage last."""
    line = Line(seed, buckets=BUCKETS)
    for _ in range(AT_ONCE):
        line.nodes[0].append(line.world.dice.randbytes(300))
        line.world.run(EVERY_S)
    line.connect(0, 1)
    begun = line.world.now

    line.world.run_until(line.equal, within=20)

    assert line.world.now - begun < 20
    assert not any(end.state.short for end in line.nodes[1].ends)
    line.check()


@pytest.mark.parametrize("seed", range(1))
def test_a_flood_waits_at_its_author_and_arrives_as_time_passes(seed: int) -> None:
    """The flooder's disk pays for what it writes; ours takes it in at the charter's pace, and in the end all of it."""
    line = Line(seed, 3, buckets=BUCKETS)
    flooder, reader, other = line.nodes
    line.connect(0, 1)
    line.connect(1, 2)
    line.world.run(2)
    begun = line.world.now
    flood(line, 0, 500)

    for _ in range(10):
        line.world.run(30)
        within_bound(line, 1, 0, line.world.now - begun)
        within_bound(line, 2, 0, line.world.now - begun)
    taken = len(of(reader, 0))
    assert AT_ONCE <= taken < 400

    other.append(b"and life goes on")
    line.world.run(5)
    assert len(of(reader, 2)) == len(of(flooder, 2)) == 1, "the line of the others goes on"

    line.world.run_until(line.equal, within=6_000)
    line.check()


def calls(line: Line, author: int) -> Iterator[bool]:
    line.nodes[author].append(MAYDAY + line.world.dice.randbytes(40), Precedence.FLASH)
    line.world.run(2)
    call = line.nodes[author].acknowledged[-1]
    yield call in line.nodes[1].disk.bodies


@pytest.mark.parametrize("seed", range(2))
def test_a_distress_of_a_flooder_arrives_at_once(seed: int) -> None:
    """Even behind hundreds of FLASH of its own node that nobody takes any more."""
    line = Line(seed, buckets=BUCKETS)
    line.connect(0, 1)
    line.world.run(2)
    flood(line, 0, 150)
    flood(line, 0, 150, Precedence.FLASH)
    held = len(of(line.nodes[1], 0))
    assert held < 200

    assert all(calls(line, 0))
    assert all(calls(line, 0))
    flood(line, 0, 5, Precedence.FLASH)
    assert len(of(line.nodes[1], 0)) <= held + 4, "the calls, and what the time since has made room for"

    line.world.run_until(line.equal, within=12_000)
    line.check()


@pytest.mark.parametrize("seed", range(2))
def test_calls_for_help_are_no_way_round_the_quota(seed: int) -> None:
    """A node that marks everything DISTRESS gets the small reserve and no more; what it calls later waits its turn."""
    line = Line(seed, buckets=BUCKETS)
    line.connect(0, 1)
    line.world.run(2)
    begun = line.world.now
    for _ in range(300):
        line.nodes[0].append(MAYDAY + line.world.dice.randbytes(300), Precedence.FLASH)
        line.world.run(0.03)

    line.world.run(60)
    within_bound(line, 1, 0, line.world.now - begun)
    assert len(of(line.nodes[1], 0)) < 150
    line.world.run_until(line.equal, within=12_000)
    line.check()


@pytest.mark.parametrize("seed", range(3))
def test_a_restart_gives_a_flooder_nothing(seed: int) -> None:
    """What was taken is on disk with the entries: cutting the power refills no bucket."""
    line = Line(seed, buckets=BUCKETS)
    flood(line, 0, 300)
    begun = line.world.now
    for _ in range(6):
        line.connect(0, 1)
        line.world.run(line.world.dice.uniform(0.5, 3))
        line.nodes[1].crash()
        line.world.run(1)
        line.nodes[1].start()

    within_bound(line, 1, 0, line.world.now - begun)
    assert len(of(line.nodes[1], 0)) >= AT_ONCE // 2


@pytest.mark.parametrize("seed", range(2))
def test_the_author_learns_that_its_entries_wait(seed: int) -> None:
    """It stops pushing what would be left; and nobody asks for more than can be taken."""
    line = Line(seed, buckets=BUCKETS)
    line.connect(0, 1)
    line.world.run(2)
    flood(line, 0, 200)
    line.world.run(30)
    (end,) = line.nodes[1].ends
    assert end.state.short == {0}
    crossed: list[bytes] = []
    for node in line.nodes:
        for each in node.ends:
            each.tap = crossed

    line.world.run(100)

    assert sum(map(len, crossed)) < 100_000, "ten entries, their bodies and receipts, and what both hold"
    line.check()
