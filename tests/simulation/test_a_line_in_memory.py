"""A whole line in memory, with bearers that lose, repeat, reorder, delay and cut, and nodes that lose power."""

import pytest
from world import Bearer, Line

from openline.core.record.entry import Precedence
from openline.protocol.frames import read_frame

PRECEDENCES = (*[Precedence.ROUTINE] * 8, Precedence.PRIORITY, Precedence.FLASH)


def body(line: Line) -> bytes:
    """A body: mostly small, at times of many chunks."""
    dice = line.world.dice
    size = dice.choice((10, 200, 400, 900)) if dice.random() < 0.95 else dice.randint(20_000, 120_000)
    return dice.randbytes(size)


def write_somewhere(line: Line) -> None:
    dice = line.world.dice
    at = dice.randrange(len(line.nodes))
    if line.may_write(at):
        for _ in range(dice.choice((1, 1, 2, 8))):
            line.nodes[at].append(body(line), dice.choice(PRECEDENCES))


def pairs(line: Line) -> list[tuple[int, int]]:
    members = len(line.nodes)
    return [(a, b) for a in range(members) for b in range(a + 1, members)]


def heal(line: Line, bearer: Bearer) -> None:
    """Connect everybody and wait until all is everywhere."""

    def settled() -> bool:
        for pair in pairs(line):
            line.connect(*pair, bearer)
        return line.equal() and line.receipted()

    line.world.run_until(settled, within=900)
    line.check()


SEEDS = range(6)


@pytest.mark.parametrize("members", [2, 3])
@pytest.mark.parametrize("seed", SEEDS)
def test_streams_that_are_cut_lose_nothing(seed: int, members: int) -> None:
    """Two or three nodes over streams that are cut at random: when the line heals, all hold the same."""
    line, bearer = Line(seed, members), Bearer()
    dice = line.world.dice
    for _ in range(200):
        pair = dice.choice(pairs(line))
        match dice.choices(("write", "connect", "cut"), (8, 6, 1))[0]:
            case "write":
                write_somewhere(line)
            case "connect":
                line.connect(*pair, bearer)
            case "cut":
                line.cut(*pair)
        line.world.run(dice.uniform(0, 0.3))
    line.check()
    heal(line, bearer)


@pytest.mark.parametrize("seed", SEEDS)
def test_datagrams_lost_repeated_and_reordered_lose_nothing(seed: int) -> None:
    """Without order and without reliability the record still ends up the same: a bearer need not be good."""
    line = Line(seed)
    bearer = Bearer(delay=(0.01, 0.6), loss=0.2, repeat=0.2, stream=False)
    line.connect(0, 1, bearer)
    line.world.run_until(lambda: line.may_write(0) and line.may_write(1), within=120)
    for _ in range(60):
        write_somewhere(line)
        line.world.run(line.world.dice.uniform(0, 1))
    line.check()
    heal(line, bearer)


@pytest.mark.parametrize("seed", SEEDS)
def test_power_cuts_lose_nothing_that_was_acknowledged(seed: int) -> None:
    """What was not committed is gone with the power; what was acknowledged is there, here and in the end there."""
    line, bearer = Line(seed), Bearer()
    dice = line.world.dice
    for _ in range(120):
        line.connect(0, 1, bearer)
        write_somewhere(line)
        line.world.run(dice.uniform(0, 0.2))
        if dice.random() < 0.05:
            node = dice.choice(line.nodes)
            node.crash()
            line.world.run(dice.uniform(0, 0.2))
            node.start()
    line.check()
    heal(line, bearer)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_node_restored_from_an_older_copy_adopts_its_own_longer_feed(seed: int) -> None:
    """What a peer holds of our feed was signed by us: it is taken back before anything new is written."""
    line, bearer = Line(seed), Bearer()
    node = line.nodes[0]
    line.connect(0, 1, bearer)
    for _ in range(40):
        write_somewhere(line)
        line.world.run(line.world.dice.uniform(0, 0.2))
    heal(line, bearer)
    backup = node.disk.copy()
    for _ in range(40):
        write_somewhere(line)
        line.world.run(line.world.dice.uniform(0, 0.2))
    line.world.run(line.world.dice.uniform(0, 2))
    held_by_peer = line.nodes[1].disk.held(0).size
    node.crash()
    line.world.run(1)
    node.acknowledged = [entry for entry in node.acknowledged if entry in line.nodes[1].disk.by_id]
    node.learned = [entry for entry in node.learned if entry in backup.by_id]

    node.start(backup)
    assert not line.may_write(0)
    line.connect(0, 1, bearer)
    line.world.run_until(lambda: line.may_write(0), within=60)

    assert node.disk.held(0).size >= held_by_peer
    for _ in range(20):
        write_somewhere(line)
        line.world.run(0.1)
    heal(line, bearer)


@pytest.mark.soak
@pytest.mark.parametrize("scenario", ["streams 2", "streams 3", "datagrams", "power cuts", "restores"])
def test_many_more_seeds(scenario: str) -> None:
    """The same promises over hundreds of other histories; a failure names its seed."""
    run = {
        "streams 2": lambda seed: test_streams_that_are_cut_lose_nothing(seed, 2),
        "streams 3": lambda seed: test_streams_that_are_cut_lose_nothing(seed, 3),
        "datagrams": test_datagrams_lost_repeated_and_reordered_lose_nothing,
        "power cuts": test_power_cuts_lose_nothing_that_was_acknowledged,
        "restores": test_a_node_restored_from_an_older_copy_adopts_its_own_longer_feed,
    }[scenario]
    for seed in range(1_000, 1_300):
        try:
            run(seed)
        except Exception as error:
            error.add_note(f"seed {seed}")
            raise


def backlog(line: Line, entries: int, *, flash: int | None = None) -> bytes:
    """Let the first node write while nobody is connected; return the id of the FLASH among them."""
    node, found = line.nodes[0], b""
    for place in range(entries):
        urgent = place == flash
        node.append(line.world.dice.randbytes(300), Precedence.FLASH if urgent else Precedence.ROUTINE)
        line.world.run(0.03)
        found = node.acknowledged[-1] if urgent else found
    return found


@pytest.mark.parametrize("when", ["before the link", "while catching up"])
def test_a_flash_overtakes_everything(when: str) -> None:
    """On a slow link with hours of backlog, a FLASH is there, whole and receipted, within seconds."""
    line = Line(7, window=32)
    flash = backlog(line, 500, flash=450 if when == "before the link" else None)
    line.connect(0, 1, Bearer(bits_per_second=64_000))
    line.world.run(5)
    if when == "while catching up":
        line.nodes[0].append(b"stop", Precedence.FLASH)
        line.world.run(0.05)
        flash = line.nodes[0].acknowledged[-1]
    sender, receiver = line.nodes

    def receipted() -> bool:
        receipt = sender.receipts.get(1)
        return receipt is not None and any(head.id == flash for held in receipt.held for head in held.beyond)

    line.world.run_until(receipted, within=15)

    assert flash in receiver.disk.bodies
    assert receiver.disk.held(0).size < 450, "the backlog was to be still on its way"
    line.world.run_until(line.equal, within=600)
    line.check()


def test_a_catch_up_costs_little_more_than_its_bytes() -> None:
    """The time of a catch-up follows from what is missing and the bearer's rate; nothing waits for turn-arounds."""
    line = Line(3)
    backlog(line, 1000)
    disk = line.nodes[0].disk
    bits = 8 * sum(len(entry.to_bytes()) + len(disk.bodies[key]) for key, entry in disk.by_id.items())
    line.connect(0, 1, Bearer(delay=(0.25, 0.25), bits_per_second=256_000))
    begun = line.world.now

    line.world.run_until(line.equal, within=600)

    assert line.world.now - begun < 1.25 * bits / 256_000 + 5


def test_nothing_is_sent_twice_on_a_calm_stream() -> None:
    """An idle line is quiet, and new entries cross it once: header, body and receipt, nothing asked for again."""
    line = Line(5)
    line.connect(0, 1)
    line.world.run(3)
    crossed: list[bytes] = []
    for node in line.nodes:
        for end in node.ends:
            end.tap = crossed
    for _ in range(10):
        line.nodes[0].append(line.world.dice.randbytes(300))
        line.world.run(1)

    kinds = [type(read_frame(data)).__name__ for data in crossed]
    assert sorted(kinds) == sorted(["Entries", "Body", "HeadReceiptFrame"] * 10)
    line.check()


def test_bodies_alone_are_caught_up_with() -> None:
    """The channel was cut after the headers: what is missing is found on disk, in more than one look."""
    line = Line(17)
    backlog(line, 700)
    for entry in line.nodes[0].disk.by_id.values():
        line.nodes[1].disk.keep(entry)
    line.connect(0, 1)
    line.world.run_until(line.equal, within=30)
    line.check()


def test_a_long_body_goes_on_where_it_was_cut() -> None:
    """Resumable at any byte: what has come is on disk and is not sent again after a cut."""
    line = Line(9)
    bearer = Bearer(bits_per_second=1_000_000)
    line.nodes[0].append(line.world.dice.randbytes(380_000))
    line.world.run(0.1)
    line.connect(0, 1, bearer)
    line.world.run(2)
    line.cut(0, 1)
    line.world.run(1)
    (part,) = line.nodes[1].disk.parts.values()
    assert 100_000 < len(part) < 380_000

    line.connect(0, 1, bearer)
    begun = line.world.now
    line.world.run_until(line.equal, within=60)

    assert line.world.now - begun < (380_000 - len(part)) * 8 / 1_000_000 + 1
    line.check()


def test_a_hole_in_the_own_feed_is_never_written_over() -> None:
    """A FLASH reached the peer, then the disk was lost: what lies between is gone, so the feed must not go on."""
    line = Line(11)
    node, peer = line.nodes
    backlog(line, 3)
    line.connect(0, 1)
    line.world.run_until(line.equal, within=30)
    backup = node.disk.copy()
    line.cut(0, 1)
    line.world.run(1)
    flash = backlog(line, 4, flash=3)
    peer.disk.keep(node.disk.by_id[flash])
    peer.disk.bodies[flash] = node.disk.bodies[flash]
    node.crash()
    node.start(backup)
    assert not line.may_write(0)

    line.connect(0, 1)
    line.world.run_until(lambda: line.may_write(0), within=60)

    assert node.disk.held(0).size == 3
    assert flash in node.disk.by_id, "without it the node would not know that the feed must not go on"


@pytest.mark.parametrize("lengths", [(6, 6), (6, 9), (9, 6), (1, 1), (40, 3)])
def test_two_histories_of_one_node_become_evidence_on_both_sides(lengths: tuple[int, int]) -> None:
    """Whoever tells two neighbours different things is convicted as soon as they speak to each other."""
    line = Line(13, 3)
    liar, first, second = line.nodes
    for witness, length in zip((first, second), lengths, strict=True):
        liar.disk = type(liar.disk)()
        for place in range(length):
            liar.append(b"the same" if place == 0 and length > 1 else line.world.dice.randbytes(20))
            line.world.run(0.05)
        witness.disk = liar.disk.copy()
    for node in (first, second):
        node.append(b"and life goes on")
    line.world.run(1)
    signed = first.disk.by_id.keys() | second.disk.by_id.keys()

    line.connect(1, 2)
    line.world.run(30)

    for node in (first, second):
        assert node.forked
        assert node.disk.by_id.keys() == signed, "both branches are evidence on both sides"
        assert node.disk.held(1).size == node.disk.held(2).size == 1
        assert len(node.ends) == 1, "the line between the witnesses goes on"
