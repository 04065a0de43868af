"""A start from a snapshot comes to what the whole record comes to; a snapshot that does not fit is passed over."""

import hashlib
import logging
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from elements import cover_of
from histories import words
from openline.core.catalogue.changes import Cancel, Decision, ReplyToPlan
from openline.core.catalogue.codes import ActivityKind, Topic
from openline.core.catalogue.dialogue import Answer, Meaning, Question, Result, Signal
from openline.core.catalogue.dialogue import Item as Asked
from openline.core.catalogue.element import Element
from openline.core.catalogue.fields import DEGREE
from openline.core.catalogue.notices import Activity
from openline.core.catalogue.parts import write_parts
from openline.core.catalogue.receipts import Level, Receipt, Test
from openline.core.catalogue.volumes import FootprintForm, Shape, VolumeForm
from openline.core.identity import SoftwareSigner
from openline.core.record.entry import Entry, Header, Link, Precedence, Status, sign_entry
from openline.core.record.seal import Packed
from openline.core.situation.state import State
from openline.node import keystore, snapshots
from openline.node.agreement import Cut
from openline.node.board import Board
from openline.node.lines import Line
from openline.store.contract import Store
from openline.store.sqlite import SqliteStore
from parties import PASSPHRASE, Party, make_party, officer, open_line
from sealing import EPOCH, opens_all, sealed

NOW = 1_790_000_000


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Party, Party]]:
    base = tmp_path_factory.mktemp("pair")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keystore, "COST", keystore.Cost(memory_kib=8, iterations=1, lanes=1))
        a, b = make_party(base, "Alpha"), make_party(base, "Beta")
        open_line(a, b)
        yield a, b


@pytest.fixture
def line(pair: tuple[Party, Party], tmp_path: Path) -> Iterator[tuple[Store, Line]]:
    """An empty store of its own that holds the line of the pair."""
    with pair[0].service() as service:
        found = service.line(None)
    store = SqliteStore(tmp_path / "store.db", bytes(32))
    store.open_with(opens_all)
    store.add_line(found.record).result()
    yield store, found
    store.close()


def signers(pair: tuple[Party, Party], line: Line) -> list[SoftwareSigner]:
    """Return the signing key of each feed of the line."""
    keys = {p.card.card.nodes[0].id: keystore.open_node(p.folder, PASSPHRASE).signer() for p in pair}
    return [keys[node] for node in line.record.feeds]


class Author:
    """Writes what two nodes say to each other: not always having seen each other's newest, and now and then twice."""

    def __init__(self, line: Line, keys: list[SoftwareSigner], dice: random.Random) -> None:
        self.line, self.keys, self.dice = line, keys, dice
        self.heads: list[Entry | None] = [None, None]
        self.linked: list[bytes | None] = [None, None]
        self.begun: list[bytes] = [bytes(32)]
        self.tests = [0, 0]
        self.clock = NOW

    def say(self) -> list[tuple[Entry, Packed]]:
        feed = self.dice.randrange(2)
        before, other = self.heads[feed], self.heads[1 - feed]
        links: tuple[Link, ...] = ()
        if other is not None and other.id != self.linked[feed] and self.dice.random() < 0.7:
            links, self.linked[feed] = (Link(1 - feed, other.header.sequence, other.id),), other.id
        peer = self.line.record.feeds[feed] not in {card.id for card in self.line.ours.nodes}
        said = [self._sign(feed, before, links)]
        if peer and self.dice.random() < 0.02:
            said.append(self._sign(feed, before, links))  # a fork
        self.heads[feed] = said[0][0]
        return said

    def _sign(self, feed: int, before: Entry | None, links: tuple[Link, ...]) -> tuple[Entry, Packed]:
        element, self.clock = self._element(feed), self.clock + 60
        parts, node = write_parts(cover_of(element), element), self.line.record.feeds[feed]
        sequence = 0 if before is None else before.header.sequence + 1
        packed = sealed(parts, self.dice.randbytes(32), self.line.id, node, sequence)
        header = Header(
            line=self.line.id, node=node, sequence=sequence,
            previous=None if before is None else before.id, seen=links, clock=self.clock,
            precedence=self.dice.choice((*Precedence,)), status=Status(int(cover_of(element).status)), epoch=EPOCH,
            body=packed.body, length=packed.length,
        )  # fmt: skip
        entry = sign_entry(header, self.keys[feed])
        if not isinstance(element, Answer | Receipt | Cancel | ReplyToPlan):
            self.begun.append(entry.id)
        return entry, packed

    def _element(self, feed: int) -> Element:
        target = self.dice.choice(self.begun[-12:])
        self.tests[feed] += 1
        kinds: list[Any] = [
            lambda: Question(topic=Topic.OTHER, items=(Asked.REASON,)),
            lambda: firing(f"F-{self.clock}", self._area(), self._area()),
            lambda: firing(f"G-{self.clock}", crossed()),
            lambda: Signal(meaning=Meaning.DELAYED),
            lambda: Test(test_no=self.tests[feed]),
            lambda: Receipt(target=target, level=Level.RECEIVED, at=self.clock),
            lambda: Receipt(target=target, level=Level.OPENED, at=self.clock),
            lambda: Answer(target=target, result=Result.YES),
            lambda: Cancel(target=target),
            lambda: ReplyToPlan(target=target, decision=Decision.NOTED),
        ]
        made: Element = self.dice.choices(kinds, weights=(3, 6, 1, 1, 2, 2, 2, 2, 1, 1))[0]()
        return made

    def _area(self) -> VolumeForm:
        place = (self.dice.randrange(4) * DEGREE, self.dice.randrange(3) * DEGREE)
        start = NOW + self.dice.randrange(4) * 3_600
        circle = FootprintForm(shape=Shape.CIRCLE, rings=((place,),), width_dm=700_000)
        return VolumeForm(footprint=circle, windows=((start, start + 7_200, False),))


def firing(name: str, *volumes: VolumeForm) -> Activity:
    return Activity(activity_id=name, kind=ActivityKind.LIVE_FIRING, title=words("firing"), volumes=volumes)


def crossed() -> VolumeForm:
    """Return an area whose outline crosses itself: it cannot be compared."""
    ring = ((0, 0), (DEGREE, DEGREE), (DEGREE, 0), (0, DEGREE))
    polygon = FootprintForm(shape=Shape.POLYGON, rings=(ring,))
    return VolumeForm(footprint=polygon, windows=((NOW, NOW + 60, False),))


def stands(board: Board, cut: Cut) -> dict[str, Any]:
    """Return everything that can be told of a board."""
    found = board.plans
    return {
        "states": {state.key: state for state in board.situation.states(State)},
        "fingerprint": board.situation.fingerprint(),
        "items": sorted((item.id, item.depth, item.past, item.element) for item in board),
        "waiting": set(board.waiting),
        "forked": board.forked,
        "pending": board.situation.threads.pending,
        "unreceipted": board.unreceipted,
        "unopened": set(board.unopened),
        "plans": [(each.id, each.prepared.spans, each.state.volumes) for each in found.announced()],
        "conflicts": [meeting.result() for meeting in found.conflicts()],
        "same": [(each.a.id, each.b.id) for each in found.same_events()],
        "unusable": {root: each.reasons for root, each in found.unusable.items()},
        "tests": [test and test.id for test in map(board.last_test, board.situation.world.feeds)],
        "below": board.below.digest(cut, NOW),
    }


def cut_of(store: Store, line: Line) -> Cut:
    """Return a cut over all that is placed: both members could agree on it."""
    heads = store.heads(line.id)
    sizes = {state.feed: state.placed.sequence + 1 for state in heads if state.placed is not None}
    name = hashlib.sha256(repr(sorted(sizes.items())).encode()).digest()
    return Cut(sizes, sum(sizes.values()), "", (), name)


@pytest.mark.parametrize("seed", range(12))
def test_a_start_from_a_snapshot_equals_the_whole_fold(
    pair: tuple[Party, Party], line: tuple[Store, Line], seed: int
) -> None:
    """Whatever came late, twice, before its causes or without its content: a restart changes nothing."""
    (store, found), dice = line, random.Random(seed)
    author = Author(found, signers(pair, found), dice)
    said = [each for _ in range(60) for each in author.say()]
    came = sorted(enumerate(said), key=lambda each: each[0] + dice.random() * 8)  # nearly in order
    bodies: list[tuple[Entry, Packed]] = []
    board, starts, met = Board(store, found), 0, 0
    for _, (entry, packed) in came:
        store.keep(entry).result()
        bodies.append((entry, packed))
        while bodies and dice.random() < 0.6:
            late, data = bodies.pop(dice.randrange(len(bodies)))
            store.keep_body(late.id, data.data).result()
        if dice.random() < 0.15:
            board.refresh()
            if dice.random() < 0.5:
                board.below.digest(cut_of(store, found), NOW)
            kept = board.snapshot()
            assert kept is not None
            store.put_snapshot(found.id, kept).result()
        if dice.random() < 0.15:
            board, starts = Board(store, found), starts + 1
        if dice.random() < 0.1:
            board.refresh()
            met += len(board.plans.conflicts())
            whole = folded_anew(store, found)
            cut = cut_of(store, found)
            assert stands(board, cut) == stands(whole, cut)

    assert starts, "no start was made from a snapshot"
    board, whole, cut = Board(store, found), folded_anew(store, found), cut_of(store, found)
    board.refresh()
    assert stands(board, cut) == stands(whole, cut)
    for entry, packed in bodies:
        store.keep_body(entry.id, packed.data).result()
    board.refresh()
    whole.refresh()
    assert stands(board, cut) == stands(whole, cut)
    assert met, "no two plans ever met"


def folded_anew(store: Store, line: Line) -> Board:
    """Return a board that has found no snapshot; what was kept stays."""
    kept = store.snapshot(line.id)
    store.put_snapshot(line.id, b"").result()
    board = Board(store, line)
    board.refresh()
    store.put_snapshot(line.id, kept or b"").result()
    return board


def filled(pair: tuple[Party, Party], line: tuple[Store, Line]) -> bytes:
    """Let a little be said, and return the snapshot of it."""
    store, found = line
    author = Author(found, signers(pair, found), random.Random(1))
    for _ in range(20):
        for entry, packed in author.say():
            store.keep(entry).result()
            store.keep_body(entry.id, packed.data).result()
    board = Board(store, found)
    board.refresh()
    kept = board.snapshot()
    assert kept is not None
    return kept


@pytest.mark.parametrize("fault", ["damaged", "older release", "another store", "empty"])
def test_a_snapshot_that_does_not_fit_is_passed_over_and_said(
    pair: tuple[Party, Party], line: tuple[Store, Line], fault: str, caplog: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A slow start is the price; a situation that is wrong would be none that anybody could pay."""
    store, found = line
    kept = filled(pair, line)
    if fault == "damaged":
        kept = bytes([*kept[:-1], kept[-1] ^ 1])
    elif fault == "older release":
        monkeypatch.setattr(snapshots, "program", lambda: "another one")
    elif fault == "empty":
        kept = b""
    store.put_snapshot(found.id, kept).result()
    if fault == "another store":  # its entries came there in another order
        first = store.arrivals(found.id, 0, 1)[0]
        monkeypatch.setattr(store, "arrivals", lambda line, after=0, limit=256: [first] if after == 0 else [])

    with caplog.at_level(logging.WARNING):
        board = Board(store, found)

    assert "folded anew" in caplog.text
    assert len(board.situation.threads) == 0


def test_a_start_reads_only_what_came_later(
    pair: tuple[Party, Party], line: tuple[Store, Line], monkeypatch: pytest.MonkeyPatch
) -> None:
    """If a start read the whole record again, it would take as long as before."""
    store, found = line
    store.put_snapshot(found.id, filled(pair, line)).result()
    read: list[bytes] = []
    entry_of, body_of = store.entry, store.body
    monkeypatch.setattr(store, "entry", lambda e, with_body=False: read.append(e) or entry_of(e, with_body=with_body))
    monkeypatch.setattr(store, "body", lambda e: read.append(e) or body_of(e))

    board = Board(store, found)
    new = board.refresh()

    assert (new, len(board.situation.threads) > 10) == ([], True)
    assert set(read) <= set(board.situation.threads.pending)


def test_a_node_that_stops_keeps_where_its_line_stands(tmp_path: Path) -> None:
    """The next start has nothing to fold, whether anything was said for years or a minute ago."""
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    open_line(a, b)

    a.act("send.text", "r", text="all quiet", marker="information")  # runs the node for a moment

    with a.service() as service:
        line = service.line(None)
        kept = service.store.snapshot(line.id)
        board = Board(service.store, line)
        assert kept is not None
        assert [item.element.name for item in board] == ["TEXT"]
        assert board.refresh() == []
        assert service.call("inbox", {"everything": True})[0]["type"] == "TEXT"
        service.call("send.text", {"text": "still quiet", "marker": "information", **officer("s")})
        assert len(list(service.board(line))) == 2
