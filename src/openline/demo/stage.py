"""A stage for stories: nodes in memory with a clock of their own, on which a crisis of the past is played as messages.

What is said goes through the same catalogue, record order, situation and sentences as on a running node; only disk,
network and signatures are left out. A channel can be cut, and then heals: what was said meanwhile arrives late, as in
life. What falls under a suspension does not leave. Parties that are to read other things stand on another line.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from openline.core.catalogue.element import Cover, CoverStatus, Element
from openline.core.catalogue.parts import Content, coarse_version, write_parts
from openline.core.catalogue.receipts import Level, Receipt
from openline.core.catalogue.rendering import sentence
from openline.core.record.disclosure import parts_root
from openline.core.record.entry import Entry, Header, Link, Precedence, Status
from openline.core.rules.lead_times import Lateness
from openline.core.rules.local_time import UTC, Zone
from openline.core.rules.precedence import ORDER, least_precedence
from openline.core.situation.activities import PlanState
from openline.core.situation.item import Item, World, content_of
from openline.core.situation.life import late_marks, lead_times
from openline.core.situation.plans import Plans
from openline.core.situation.politics import SuspensionState, suspended
from openline.core.situation.protection import receipts_owed
from openline.core.situation.questions import EXPECTS, AskedState, silences
from openline.core.situation.references import FOLLOWS
from openline.core.situation.situation import Situation
from openline.interop.rfc3339 import format_utc, parse_utc
from openline.node.phrases import phrases

SALT = bytes(32)


@dataclass(frozen=True, slots=True)
class Party:
    """Who takes part: a name for the story, and the language in which its officers read."""

    name: str
    language: str


@dataclass(frozen=True, slots=True)
class Told:
    """One line of a story as it is shown.

    Attributes:
        by: party that speaks; None for what the story itself says.
        sentences: by party, what its officers read.
    """

    at: int
    by: Party | None
    words: str = ""
    sentences: tuple[tuple[Party, str], ...] = ()
    entry: bytes = b""


@dataclass(frozen=True, slots=True)
class Outcome:
    """Something the story expects, and whether it came out so."""

    words: str
    held: bool


@dataclass(slots=True)
class Node:
    """One party's node: what it holds, and what it makes of it."""

    party: Party
    number: int
    situation: Situation
    plans: Plans = field(default_factory=Plans)
    head: Entry | None = None
    seen: dict[int, Entry] = field(default_factory=dict)
    waiting: list[tuple[Entry, Content]] = field(default_factory=list)

    def item(self, entry: bytes) -> Item:
        return self.situation.threads[entry]


class Stage:
    """Two or more parties on one line, from a stated moment on."""

    def __init__(self, start: str, *parties: Party, deadlines: dict[str, int] | None = None) -> None:
        """Set the stage.

        Args:
            start: the story's clock, RFC 3339.
            deadlines: words of the charter, seconds.
        """
        self.parties = parties
        self.now = parse_utc(start)
        self.lines = [self]
        self.id = bytes(32)
        feeds = tuple(bytes([number + 1]) * 32 for number in range(len(parties)))
        self.world = World(feeds, tuple(range(len(parties))), deadlines or {})
        self.nodes = {party: Node(party, n, Situation(self.world)) for n, party in enumerate(parties)}
        self.told: list[Told] = []
        self.outcomes: list[Outcome] = []
        self._cut: set[Party] = set()

    def beside(self, *parties: Party) -> "Stage":
        """Return another line, with nodes of its own, in the same story: who is not on it reads nothing of it."""
        other = Stage(format_utc(self.now), *parties, deadlines=dict(self.world.deadlines))
        other.id = bytes([len(self.lines)]) * 32
        self.lines.append(other)
        other.lines, other.told, other.outcomes = self.lines, self.told, self.outcomes
        return other

    # time and the wire

    def at(self, moment: str) -> None:
        """Let the clock go on to a moment, on every line; each node does its chores when they are due.

        Raises:
            AssertionError: the story goes back in time.
        """
        later = parse_utc(moment)
        assert later >= self.now, f"the story goes back in time at {moment}"
        while (due := min((each for line in self.lines for each in line._passing(later)), default=later)) < later:
            self._at(due)
        self._at(later)

    def _at(self, moment: int) -> None:
        for line in self.lines:
            line.now = moment
        for line in self.lines:
            line._chores()

    def _passing(self, until: int) -> Iterator[int]:
        """Give the moments at which a deadline of this line has just passed."""
        for node in self.nodes.values():
            for asked in node.situation.states(AskedState):
                deadline = asked.deadline()
                if deadline is not None and self.now <= deadline < until and asked.overdue(deadline + 1):
                    yield deadline + 1

    def cut(self, party: Party) -> None:
        """Cut a party off: nothing leaves it and nothing reaches it."""
        self._cut.add(party)

    def mend(self, party: Party) -> None:
        """Connect a party again: what was said meanwhile arrives now."""
        self._cut.discard(party)
        for node in self.nodes.values():
            held, node.waiting = node.waiting, []
            for entry, content in held:
                self._carry(entry, content, node)
        self._chores()

    def note(self, words: str) -> None:
        """Tell what happened off the line."""
        self.told.append(Told(self.now, None, words))

    # what is said

    def say(
        self,
        by: Party,
        element: Element,
        *,
        office: str = "duty",
        status: str = "actual",
        precedence: str | None = None,
        texts: Sequence[str] = (),
        **cover: Any,
    ) -> bytes:
        """Let a party say an element; return the entry's id.

        Args:
            cover: further fields of the cover, such as `onward` or `level`.
        """
        node = self.nodes[by]
        made = self._cover(by, element, office, status, **cover)
        assert self._suspension(node, made, element) is None, f"no node sends this {element.name} while it is suspended"
        entry = self._entry(node, made, precedence or least_precedence(element.name.lower()))
        content = content_of(entry, write_parts(made, element, texts))
        self._take(node, entry, content)
        for other in self.nodes.values():
            if other is not node:
                self._send(entry, content, node, other)
        self._tell(by, entry, content)
        self._chores()
        return entry.id

    def held_back(self, by: Party, element: Element, **cover: Any) -> SuspensionState | None:
        """Return the suspension under which a party's node would keep something back; the story tells that it does."""
        found = self._suspension(self.nodes[by], self._cover(by, element, **cover), element)
        if found is not None:
            name = element.name.replace("_", " ").lower()
            self.note(f"The node of {by.name} sends no {name}: it falls under a suspension. It is kept as a draft.")
        return found

    def _suspension(self, node: Node, cover: Cover, element: Element) -> SuspensionState | None:
        return suspended(
            node.situation.states(SuspensionState), cover, element, self.now, node.situation.charter.now().world
        )

    def pass_on(self, by: Party, entry: bytes, line: "Stage", **cover: Any) -> bytes:
        """Let a party say the coarser version of its own entry on another line, bound to the full one by its parts.

        Raises:
            AssertionError: what was said has no coarser version.
        """
        item = self.nodes[by].item(entry)
        coarse = coarse_version(item.cover, item.element)
        assert coarse is not None, f"{item.element.name} has no coarser version"
        whole = parts_root(write_parts(item.cover, item.element, item.texts), SALT)
        return line.say(by, coarse, precedence=ORDER[item.precedence], reduced_from=whole, **cover)

    def _cover(self, by: Party, element: Element, office: str = "duty", status: str = "actual", **more: Any) -> Cover:
        follows = FOLLOWS.get(type(element))
        more.setdefault("answers", None if follows is None else follows(element))
        status_of = CoverStatus[status.upper()]
        return Cover(element=element.number, status=status_of, sender=office, language=by.language, **more)

    def _entry(self, node: Node, cover: Cover, precedence: str) -> Entry:
        links = tuple(Link(feed, entry.header.sequence, entry.id) for feed, entry in sorted(node.seen.items()))
        header = Header(
            line=self.id,
            node=self.world.feeds[node.number],
            sequence=0 if node.head is None else node.head.header.sequence + 1,
            previous=None if node.head is None else node.head.id,
            seen=links,
            clock=self.now,
            precedence=Precedence(ORDER.index(precedence)),
            status=Status(int(cover.status)),
            epoch=0,
            body=bytes(32),
            length=0,
        )
        node.head, node.seen = Entry(header, header.to_bytes(), bytes(64)), {}
        return node.head

    def _send(self, entry: Entry, content: Content, author: Node, to: Node) -> None:
        if author.party in self._cut or to.party in self._cut:
            to.waiting.append((entry, content))
        else:
            self._carry(entry, content, to)

    def _carry(self, entry: Entry, content: Content, to: Node) -> None:
        author = self.parties[self.world.feed_of[entry.header.node]]
        if to.party in self._cut or author in self._cut:
            to.waiting.append((entry, content))
            return
        to.seen[self.world.feed_of[entry.header.node]] = entry
        self._take(to, entry, content)

    def _take(self, node: Node, entry: Entry, content: Content) -> None:
        node.situation.take(entry, content)
        touched = {key: node.situation.state(key) for key in node.situation.refold()}
        node.plans.remove(key for key, state in touched.items() if not isinstance(state, PlanState))
        node.plans.put(state for state in touched.values() if isinstance(state, PlanState))

    def _tell(self, by: Party, entry: Entry, content: Content) -> None:
        said = tuple(
            (party, sentence(content.cover, content.element, phrases(party.language))) for party in self.parties
        )
        self.told.append(Told(self.now, by, sentences=said, entry=entry.id))

    def _chores(self) -> None:
        """Let each node say what a node says by itself: that its machine has something, and that no answer came."""
        for party, node in self.nodes.items():
            for item in [*node.situation.threads]:
                if item.party != node.number and type(item.element) in EXPECTS and not self._received(node, item):
                    receipt = Receipt(target=item.id, level=Level.RECEIVED, at=self.now)
                    self.say(party, receipt, office="node", status=item.status.name)
            for silence in silences(node.situation.states(AskedState), node.number, self.now):
                self.say(party, silence, office="node")

    def _received(self, node: Node, item: Item) -> bool:
        state = node.situation.state_of(item.id)
        own = self.world.feeds[node.number]
        return state is not None and any(
            mark[1] == own and mark[2] == Level.RECEIVED for mark in state.receipts_of(item.id)
        )

    # what is expected

    def expect(self, words: str, held: object) -> None:
        """Note that the story expects something, and whether it came out so."""
        self.outcomes.append(Outcome(words, bool(held)))
        self.told.append(Told(self.now, None, f"{'✓' if held else '✗'} {words}"))

    def situation(self, party: Party) -> Situation:
        return self.nodes[party].situation

    def plan(self, party: Party, entry: bytes) -> PlanState:
        """Return where a plan stands on a party's node."""
        state = self.situation(party).state_of(entry)
        assert isinstance(state, PlanState), "no plan"
        return state

    def unreached(self, party: Party, entry: bytes) -> tuple[int, ...]:
        """Return the functions that still have to receipt a plan as it stands now, on a party's node."""
        plan = self.plan(party, entry)
        situation = self.situation(party)
        return receipts_owed(plan, situation.threads.thread(plan.key), situation.governing).functions

    def late(self, party: Party, entry: bytes, zone: Zone = UTC) -> Lateness:
        """Return how the newest version of a plan stands against the lead times agreed on, on a party's node."""
        plan, situation = self.plan(party, entry), self.situation(party)
        items = situation.threads.thread(plan.key)
        return late_marks(items, lead_times(situation.governing), zone)[-1].lateness

    def read(self, party: Party, entry: bytes) -> str:
        """Return what a party's officers read of an entry, in their language."""
        item = self.nodes[party].item(entry)
        return sentence(item.cover, item.element, phrases(party.language))

    def digests(self) -> dict[Party, bytes]:
        """Return the digest of the situation on each node that is connected, conflicts included."""
        return {
            party: node.situation.digest(self.now, bytes.fromhex(node.plans.fingerprint()))
            for party, node in self.nodes.items()
            if party not in self._cut
        }

    def alike(self) -> bool:
        """Say whether all connected nodes of each line see the same situation, to the last bit."""
        return all(len(set(line.digests().values())) <= 1 for line in self.lines)
