"""The verbs of a node, each one call with plain values: what the command line and the desk both use.

Verbs that speak to the peer need an officer and a request id; verbs of administration need the party's passphrase.
A service is used by one thread at a time.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from time import monotonic, time
from typing import Any

from openline.core import encoding
from openline.core.cards import SignedCard
from openline.core.catalogue.view import View
from openline.core.errors import Misuse, Said
from openline.core.identity import HybridSigner
from openline.core.record.acts import CardAct
from openline.core.record.entry import Entry
from openline.core.record.epochs import Event, Reached, Receipted, Ticked
from openline.core.rules.release import LEVELS
from openline.core.rules.roles import Role, role_needed
from openline.core.situation.item import Item
from openline.node import keystore, lines
from openline.node.administration import Administration
from openline.node.agreement import Cut, LineAgreement
from openline.node.alarm_log import AlarmLog
from openline.node.alarm_week import AlarmWeek
from openline.node.answering import Answering
from openline.node.audit import AuditFeed, about
from openline.node.beginning import Beginner
from openline.node.board import Board
from openline.node.boards import Boards
from openline.node.chores import Chores
from openline.node.composing import Composer
from openline.node.debriefing import Debriefing
from openline.node.desk import Desk
from openline.node.drafted import Drafted
from openline.node.duress import Duress
from openline.node.finding.finder import Finder
from openline.node.folder import Folder, Settings
from openline.node.gate import Gate, check_role
from openline.node.heeding import Heeder, News
from openline.node.keyring import Keyring
from openline.node.keystore import NodeSeeds
from openline.node.line_rows import line_row
from openline.node.lines import Line
from openline.node.liveness import Liveness, Way
from openline.node.mapping import Maps
from openline.node.membership import BY_ROOT, Membership
from openline.node.needs import Needs
from openline.node.officers import Actor
from openline.node.overview import Overview
from openline.node.own_events import OwnEvents
from openline.node.own_feeds import OwnFeeds
from openline.node.party import own_card
from openline.node.passing import Passing
from openline.node.people import People
from openline.node.phrases import FluentPhrases, Seen, phrases, units_of, view
from openline.node.printing import Printer
from openline.node.proving import Prover
from openline.node.publishing import Publisher
from openline.node.queue import Queue
from openline.node.quotas import Waiting
from openline.node.reading import Reader
from openline.node.refusals import Refusals, Row
from openline.node.relays import Health, RelayCards
from openline.node.resolving import Resolver
from openline.node.ring_words import RingWords
from openline.node.rung import Rung
from openline.node.sending import Sender
from openline.node.sessions import Sessions
from openline.node.sketches import Sketches
from openline.node.speaking import Speaker
from openline.node.statistics import Statistics
from openline.node.subjects.acts import SUBJECT_ACTS
from openline.node.subjects.pages import Subjects
from openline.node.training import check_status
from openline.node.verbs import Verb, one_table
from openline.node.viewing import Viewer
from openline.node.walls import Walls
from openline.node.watching import Watching
from openline.store.contract import Store
from openline.store.kept import Part
from openline.store.sqlite import SqliteStore

BY_OFFICE_KEY = frozenset({"draft.sign", "officer.key"})
"""Acts that open a key which lies under the officer's own passphrase."""
LOOKS = frozenset({"party.check", "officer.list", "audit.list", "record.keys", "wall.list"})
FOR_ADMINISTRATORS = frozenset({"officer.list", "audit.list"})
WRITES = frozenset(
    {"announce", "send.element", "send.text", "send.signal", "send.question", "send.activity", *SUBJECT_ACTS}
)
"""Acts by which an officer who may not release leaves a draft for one who may."""
Quotas = Callable[[bytes], tuple[dict[bytes, Waiting], dict[bytes, Waiting]]]


class Service:
    """A node's verbs over one open store.

    Attributes:
        may_write: asked before a write; raises Unavailable while our own head is not known (ADR 0005).
        link_words: says in words how the link of a line stands.
        reached_by: says of each way to the other side how it stands.
        quotas: says of which nodes entries wait here for their quota, and at which nodes ours do, as they say.
        viewer: the officer for whom a verb is carried out now; None for the command line's looks, and the node itself.
    """

    def __init__(self, folder: Folder, seeds: NodeSeeds, store: Store) -> None:
        self.folder, self.store = folder, store
        self.settings: Settings = folder.settings()
        self.card: SignedCard = own_card(folder)
        self.signer: HybridSigner = seeds.signer()
        self.tls_seed = seeds.tls
        self.node = bytes.fromhex(self.settings.node)
        if not any(n.id == self.node and n.keys == self.signer.keys for n in self.card.card.nodes):
            raise Misuse(
                "the party's card does not name this node",
                hint="take the newest one: openline party take",
                said=Said("not-on-card"),
            )
        self.may_write: Callable[..., None] = lambda line, **how: None
        self.link_words: Callable[[bytes], str] = lambda line: "no node runs"
        self.reached_by: Callable[[bytes], Sequence[Way]] = lambda line: ()
        self.quotas: Quotas = lambda line: ({}, {})
        self.relay_cards = RelayCards(folder.path)
        self.relay_health: Callable[[bytes], Mapping[bytes, Health] | None] = lambda line: None
        self.on_written: Callable[[bytes, Entry, bytes], None] = lambda line, entry, body: None
        self.viewer: Actor | None = None
        self._lines: tuple[int, tuple[Line, ...]] = -1, ()
        self._agreements: dict[bytes, LineAgreement] = {}
        self.gate = Gate(folder.path, store)
        self.sessions, self.refusals = Sessions(monotonic, self.now), Refusals(monotonic)
        self.duress = Duress(self)
        self.desk = Desk(store, lambda: self.viewer, self.duress.answers_for, self.duress.changed)
        self.feeds = OwnFeeds(store, self.node, self.all_lines)
        self.audit = AuditFeed(store, self.signer, self.node, self.feeds)
        self.alarm_log = AlarmLog(store)
        self.own_events = OwnEvents(store, self.alarm_log)
        self.liveness = Liveness(self)
        self._boards = Boards(store, lambda line: self.cut(line).sizes, self.liveness.came)
        self.rung = Rung(self)
        self.needs = Needs(self)
        self.ring_words = RingWords(self)
        self.walls = Walls(self)
        self.heeder = Heeder(self)
        self.keyring = Keyring(store, self.node, seeds.sealing, self.now)
        store.open_with(self.keyring.opener())
        for line in self.all_lines():
            self.keyring.add(line)
        self.reached: Callable[[bytes], frozenset[bytes]] = lambda line: frozenset()
        allowed = partial(check_status, self.settings)
        self.speaker = speaker = Speaker(store, self.signer, self.keyring, self.node, self.now, self._wrote, allowed)
        sender, reader = Sender(self, speaker), Reader(self)
        self.passing = Passing(self, sender)
        self._chores = Chores(speaker, self.node, self.settings.language, self.now)
        sketches = Sketches(self)
        self.finder = Finder(self)
        self.maps = Maps(self)
        looks = (
            Drafted(self),
            Answering(self),
            overview := Overview(self),
            Statistics(self, overview.report),
            Publisher(self),
            Prover(self),
            self.ring_words,
            self.walls,
            AlarmWeek(self),
            Resolver(self),
            Subjects(self),
            Printer(self),
            self.maps,
            Viewer(self, reader),
            Composer(self, sender),
            Beginner(self),
            sketches,
            self.finder,
            debriefing := Debriefing(self),
        )
        self.queue, people = Queue(self, reader), People(self)
        self.watching = Watching(self, sender, self.queue, sketches)
        self._act = one_table(
            sender.verbs(), self.rung.acts(), self.passing.verbs(), sketches.acts(), self.watching.acts(), people.acts()
        )
        asked = (each.verbs() for each in (reader, self.queue, *looks))
        self._ask = one_table({"line.list": self.line_list}, *asked, self.passing.looks(), self.watching.looks())
        administered = (each.verbs() for each in (people, Administration(self), Membership(self)))
        kept_apart = (people.acts(), self.walls.administered(), debriefing.administered())
        self._administer = one_table(*administered, *kept_apart)

        self.audit.take_up()

    # what the verbs stand on

    def now(self) -> int:
        """Return the node's clock, seconds UTC."""
        return int(time()) + self.settings.clock_offset

    def reader(self, language: str | None = None, seen: Seen | None = None) -> View:
        """Return for whom words are made: language, units and time zone, by default the node's own."""
        wishes = {name: str(value) for name, value in (seen or {}).items()}
        unknown = set(wishes) - {"units", "coordinates", "zone", "isolate"}
        if unknown:
            raise Misuse(f"a reader has no {sorted(unknown)[0]}", said=Said("no-such", {"name": sorted(unknown)[0]}))
        units = units_of(wishes.get("units", ""), wishes.get("coordinates", ""))
        isolate = wishes.get("isolate") == "yes"
        return view(language or self.settings.language, units, wishes.get("zone", ""), isolate=isolate)

    def phrases(self, language: str | None = None) -> FluentPhrases:
        return phrases(language or self.settings.language)

    def line(self, name: str | None) -> Line:
        return lines.find(self.all_lines(), name)

    def confirmed_line(self, name: str | None) -> Line:
        line = self.line(name)
        if not line.confirmed:
            raise Misuse(
                f"the line with {line.theirs.name} is not confirmed yet",
                hint="compare the 60 digits with the other side, then: openline line confirm",
                said=Said("line-not-confirmed", {"name": line.theirs.name}),
            )
        if self.node in line.closed:
            raise Misuse(
                "this node was closed on this line",
                hint="another node goes on: openline party node",
                said=Said("node-closed"),
            )
        self.heeder.check_named(line)
        return line

    def level_of(self, office: str) -> int:
        """Return the authority level of an own office, 1 duty to 5 head."""
        level = next((known.level for known in self.card.card.offices if known.code == office), "duty")
        return LEVELS.index(level) + 1 if level in LEVELS else 1

    def all_lines(self) -> tuple[Line, ...]:
        revision = self.store.revision(Part.LINES)
        if self._lines[0] != revision:
            self._lines = revision, lines.every(self.store, self.card.card.root, self.node)
        return self._lines[1]

    def board(self, line: Line) -> Board:
        """Return the line's board, up to date: to an officer under duress as if what is held had been sent."""
        if self.viewer is not None and self.viewer.coerced:
            return self.duress.board(line)
        return self.usual_board(line)

    def usual_board(self, line: Line) -> Board:
        """Return the line's board as it is, whoever looks."""
        return self._boards.of(line)

    def forget_board(self, line: Line) -> None:
        """Let the line's board be made anew: bodies from which it was folded are gone."""
        self._boards.forget(line)
        self.duress.forget(line)

    def board_with_news(self, line: Line) -> tuple[Board, list[Item]]:
        """Return the line's board, and the items that came since this was last asked."""
        board = self.board(line)
        return board, self._boards.news(line)

    def chores(self, line: Line) -> int:
        """Say what a running node says by itself on a line; return how many entries that were."""
        if not line.confirmed or self.node in line.closed:
            return 0
        self.heeder.check_named(line)
        self.may_write(line, wait=False)
        acts = self._keep_card(line)
        line = self.line(line.id.hex())
        acts += self.keep_keys(line) + self.passing.tell_owed(line)
        return acts + len(self._chores.run(line, self.board(line), self.cut(line)))

    def _keep_card(self, line: Line) -> int:
        """Put the own party's card on the record if that lacks it; return how many acts were written."""
        if self.folder.card.read_bytes() != self.card.data:  # taken or signed while this node runs
            self.card = own_card(self.folder)
        owed = self.heeder.owed(self.heeder.read(line))
        if owed is None:
            return 0
        self.speaker.act(line.id, CardAct(owed.data))
        self.heeder.read(line)
        return 1

    def keep_keys(self, line: Line) -> int:
        """See to keys and epochs: grant, announce, delete; return how many acts were written."""
        whole = self.agreement(line).whole({node.id: node.signing_key for node in line.peers})
        receipts = [Receipted(node, size) for node, size in whole.items()]
        events: list[Event] = [Reached(self.reached(line.id)), *receipts, Ticked(self.now())]
        return self.speaker.carry_out(line.id, self.keyring.tell(line.id, events))

    def keep_snapshots(self, *, stopping: bool = False) -> None:
        """Keep of each line that has grown enough where it stands; at the end of each that has changed at all."""
        self._boards.keep(stopping=stopping)
        self.maps.drawings.keep(stopping=stopping)

    def heed(self, line: Line) -> News:
        """Let take effect which cards and closings came; return all that followed since this was last asked."""
        return self.heeder.heed(line)

    def closed_nodes(self) -> frozenset[bytes]:
        """Return every node that was closed on some line: its keys are trusted on none."""
        return frozenset(node for line in self.all_lines() for node in line.closed)

    def agreement(self, line: Line) -> LineAgreement:
        if line.id not in self._agreements:
            self._agreements[line.id] = LineAgreement(self.store, line.id, line.charter, self.node)
        return self._agreements[line.id]

    def _wrote(self, line: bytes, entry: Entry, body: bytes) -> None:
        self.on_written(line, entry, body)

    # how a verb is called

    def call(self, verb: str, params: dict[str, Any]) -> Any:
        """Carry out `verb` for who proves in `params` who it is: an officer, the party, or for a look nobody.

        Raises:
            Misuse, PeerFault, Unavailable: in one line, with a hint.
        """
        given = dict(params)
        if verb in self._administer:
            passphrase = str(given.pop("passphrase", ""))
            self.gate.check_party(passphrase)
            if verb in BY_ROOT:
                given["root"] = keystore.open_root(self.folder.root(given.get("root")), passphrase).signer()
            if verb in LOOKS:
                return _carry_out(verb, self._administer[verb], given)
            with self.audit.doing(self.now(), None, verb) as note:
                note(about(done := _carry_out(verb, self._administer[verb], given)))
            return done
        if verb in self._act:
            officer, secret = str(given.pop("officer", "")), str(given.pop("officer_passphrase", ""))
            by = self.gate.check_officer(officer, secret)
            if verb in BY_OFFICE_KEY:
                given["secret"] = secret
            return self.act_as(by, verb, given)
        if verb in self._ask:
            return _carry_out(verb, self._ask[verb], given)
        raise Misuse(f"there is no verb {verb!r}", said=Said("no-such", {"name": verb}))

    def act_as(self, by: Actor, verb: str, given: dict[str, Any]) -> Any:
        """Carry out an act of an officer whose sign-in was checked before; it is noted in the node's audit feed.

        Raises:
            NotYours: the officer has not the role.
        """
        receipt = verb == "reply" and given.get("result") is None
        writes = Role.RELEASE not in by.roles and verb in WRITES
        check_role(by, role_needed(verb, receipt=receipt, drafts=writes))
        by = replace(by, watch=by.watch or self.watching.number_of(by.office))
        by_store = verb == "reply" or verb.startswith("send.")
        with self._for(by), self.audit.doing(self.now(), by, verb, by_store=by_store) as note:
            done = _carry_out(verb, self._act[verb], {**given, "by": by})
            note(about(done))
            self.rung.acted(by, [row["entry"] for row in done.get("entries") or []])
        self.duress.noticed(by)
        return done

    def note_refused(self, rows: Iterable[Row]) -> None:
        """Note in the audit feed who was refused at the desk's door."""
        for act, whom in rows:
            self.audit.note(self.now(), None, act, whom)

    def look_as(self, by: Actor, verb: str, given: dict[str, Any]) -> Any:
        """Let an officer whose sign-in was checked before look at something."""
        check_role(by, Role.ADMINISTER if verb in FOR_ADMINISTRATORS else Role.READ)
        with self._for(by):
            return _carry_out(verb, self._administer[verb] if verb in FOR_ADMINISTRATORS else self._ask[verb], given)

    @contextmanager
    def _for(self, by: Actor) -> Iterator[None]:
        """Let what verbs see and do meanwhile be for this officer."""
        before, self.viewer = self.viewer, by
        try:
            yield
        finally:
            self.viewer = before

    def line_list(self) -> list[dict[str, Any]]:
        return [line_row(self, line) for line in self.all_lines()]

    def cut(self, line: Line) -> Cut:
        return self.agreement(line).cut()

    # nodes whose keys signed two histories of their feed (spec 7.5)

    def two_histories(self, line: Line) -> tuple[bytes, ...]:
        """Return the nodes of a line of which evidence is kept that their keys signed two histories."""
        data = self.store.meta(f"two-histories:{line.id.hex()}")
        nodes = [] if data is None else encoding.decode(data, max_bytes=64 * 1024)
        return tuple(node for node in nodes if isinstance(node, bytes)) if isinstance(nodes, list) else ()

    def remember_two_histories(self, line: Line, node: bytes) -> None:
        nodes = {*self.two_histories(line), node}
        self.store.set_meta(f"two-histories:{line.id.hex()}", encoding.encode(sorted(nodes))).result()


def _carry_out(verb: str, work: Verb, given: dict[str, Any]) -> Any:
    try:
        return work(**given)
    except TypeError as error:
        if "argument" not in str(error):
            raise
        raise Misuse(f"{verb}: {error}", said=Said("not-well-formed")) from error


@contextmanager
def opened(folder: Folder, passphrase: str) -> Iterator[Service]:
    """Take the folder's lock and open its keys and store for a moment.

    Raises:
        LockHeld, WrongPassphrase.
    """
    seeds = keystore.open_node(folder.path, passphrase)
    with folder.lock():
        store = SqliteStore(folder.record, seeds.storage)
        try:
            service = Service(folder, seeds, store)
            service.gate.party_proved(passphrase)
            yield service
        finally:
            store.close()
