"""The verbs of a node, each one call with plain values: what the command line and the desk both use.

Verbs that speak to the peer need an officer and a request id; verbs of administration need the party's passphrase.
A service is used by one thread at a time.
"""

import hmac
import secrets
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from hashlib import sha256
from time import time
from typing import Any

from openline.core import encoding
from openline.core.cards import SignedCard, read_card
from openline.core.catalogue.every import CATALOGUE
from openline.core.catalogue.scalars import write_time
from openline.core.catalogue.view import View
from openline.core.errors import Misuse
from openline.core.identity import HybridSigner, SoftwareSigner, check_text
from openline.core.record.acts import MAX_ERASED, CardAct, ClosingAct, Erase, Rule
from openline.core.record.closing import Reason
from openline.core.record.cosignature import read_vkeys
from openline.core.record.entry import Entry
from openline.core.record.epochs import DAY_S, Event, Reached, Receipted, Ticked
from openline.core.rules.release import LEVELS
from openline.core.situation.item import Item
from openline.core.situation.retention import erasable
from openline.node import keystore, lines
from openline.node.agreement import Cut, LineAgreement
from openline.node.board import Board
from openline.node.chores import Chores
from openline.node.closing import sign
from openline.node.folder import Folder, Settings
from openline.node.heeding import Heeder, News
from openline.node.keyring import Keyring
from openline.node.keystore import NodeSeeds
from openline.node.lines import Line
from openline.node.overview import Overview
from openline.node.party import check_witness_address, own_card
from openline.node.phrases import FluentPhrases, Seen, phrases, units_of, view
from openline.node.proving import Prover
from openline.node.publishing import Publisher
from openline.node.reading import Reader
from openline.node.ringing import Rung, alarm_command
from openline.node.sending import Sender
from openline.node.showing import keys_to_show
from openline.node.speaking import Speaker
from openline.store.contract import Store
from openline.store.kept import Officer
from openline.store.sqlite import SqliteStore

Verb = Callable[..., Any]


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: an officer, named at home only, for an office."""

    name: str
    office: str


class WrongOfficer(Misuse):
    """No such officer, or not that officer's passphrase; which of the two is not said."""

    code = "wrong_officer"
    hint = "openline officer list shows who is enrolled here"


class Service:
    """A node's verbs over one open store.

    Attributes:
        may_write: asked before a write; raises Unavailable while our own head is not known (ADR 0005).
        link_words: says in words how the link of a line stands.
    """

    def __init__(self, folder: Folder, seeds: NodeSeeds, store: Store) -> None:
        self.folder, self.store = folder, store
        self.settings: Settings = folder.settings()
        self.card: SignedCard = own_card(folder)
        self.signer: HybridSigner = seeds.signer()
        self.tls_seed = seeds.tls
        self.node = bytes.fromhex(self.settings.node)
        if not any(n.id == self.node and n.keys == self.signer.keys for n in self.card.card.nodes):
            raise Misuse("the party's card does not name this node", hint="take the newest one: openline party take")
        self.may_write: Callable[..., None] = lambda line, **how: None
        self.link_words: Callable[[bytes], str] = lambda line: "no node runs"
        self.on_written: Callable[[bytes, Entry, bytes], None] = lambda line, entry, body: None
        self._boards: dict[bytes, Board] = {}
        self._news: dict[bytes, list[Item]] = {}
        self._agreements: dict[bytes, LineAgreement] = {}
        self._proved = secrets.token_bytes(32), set[bytes]()
        self.heeder = Heeder(self)
        self.keyring = Keyring(store, self.node, seeds.sealing, self.now)
        store.open_with(self.keyring.opener())
        for line in self.all_lines():
            self.keyring.add(line)
        self.reached: Callable[[bytes], frozenset[bytes]] = lambda line: frozenset()
        self.speaker = speaker = Speaker(store, self.signer, self.keyring, self.node, self.now, self._wrote)
        sender, reader = Sender(self, speaker), Reader(self)
        self._chores = Chores(speaker, self.node, self.settings.language, self.now)
        self._act: dict[str, Verb] = {**sender.verbs(), "officer.key": self.officer_key}
        asked = (reader, Overview(self), Publisher(self), Prover(self), Rung(self))
        self._ask: dict[str, Verb] = {name: verb for each in asked for name, verb in each.verbs().items()}
        self._administer: dict[str, Verb] = {
            "party.check": dict,
            "officer.add": self.officer_add,
            "officer.list": self.officer_list,
            "ring.set": self.ring_set,
            "party.close": self.party_close,
            "record.erase": self.record_erase,
            "record.keys": partial(keys_to_show, self),
            "line.open": self.line_open,
            "line.accept": self.line_accept,
            "line.confirm": self.line_confirm,
            "line.witness": self.line_witness,
            "line.card": self.line_card,
        }
        self._ask["line.list"] = self.line_list

    # what the verbs stand on

    def now(self) -> int:
        """Return the node's clock, seconds UTC."""
        return int(time()) + self.settings.clock_offset

    def reader(self, language: str | None = None, seen: Seen | None = None) -> View:
        """Return for whom words are made: language, units and time zone, by default the node's own."""
        wishes = {name: str(value) for name, value in (seen or {}).items()}
        unknown = set(wishes) - {"units", "coordinates", "zone"}
        if unknown:
            raise Misuse(f"a reader has no {sorted(unknown)[0]}")
        units = units_of(wishes.get("units", ""), wishes.get("coordinates", ""))
        return view(language or self.settings.language, units, wishes.get("zone", ""))

    def phrases(self, language: str | None = None) -> FluentPhrases:
        return phrases(language or self.settings.language)

    def line(self, name: str | None) -> Line:
        return lines.find(self.store, self.card.card.root, self.node, name)

    def confirmed_line(self, name: str | None) -> Line:
        line = self.line(name)
        if not line.confirmed:
            raise Misuse(
                f"the line with {line.theirs.name} is not confirmed yet",
                hint="compare the 60 digits with the other side, then: openline line confirm",
            )
        if self.node in line.closed:
            raise Misuse("this node was closed on this line", hint="another node goes on: openline party node")
        self.heeder.check_named(line)
        return line

    def level_of(self, office: str) -> int:
        """Return the authority level of an own office, 1 duty to 5 head."""
        level = next((known.level for known in self.card.card.offices if known.code == office), "duty")
        return LEVELS.index(level) + 1 if level in LEVELS else 1

    def all_lines(self) -> list[Line]:
        return [lines.load(record, self.card.card.root, self.node) for record in self.store.lines()]

    def board(self, line: Line) -> Board:
        """Return the line's board, up to date."""
        before = board = self._boards.get(line.id)
        if board is None or board.line.charter.feeds != line.charter.feeds:  # every place it holds is by feed
            board = self._boards[line.id] = Board(self.store, line)
            board.stated = lambda: self.cut(line).sizes
        board.line, board.closed = line, line.closed
        new = board.refresh()
        if before is not None and before is not board:
            new = [item for item in new if item.id not in before]
        self._news.setdefault(line.id, []).extend(new)
        return board

    def board_with_news(self, line: Line) -> tuple[Board, list[Item]]:
        """Return the line's board, and the items that came since this was last asked."""
        board = self.board(line)
        return board, self._news.pop(line.id, [])

    def chores(self, line: Line) -> int:
        """Say what a running node says by itself on a line; return how many entries that were."""
        if not line.confirmed or self.node in line.closed:
            return 0
        self.heeder.check_named(line)
        self.may_write(line, wait=False)
        acts = self._keep_card(line)
        line = self.line(line.id.hex())
        acts += self.keep_keys(line)
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
        for line, board in self._boards.items():
            if board.grown() or (stopping and board.taken):
                data = board.snapshot()
                if data is not None:
                    self.store.put_snapshot(line, data).result()

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
        """Carry out `verb`.

        Raises:
            Misuse, PeerFault, Unavailable: in one line, with a hint.
        """
        given = dict(params)
        try:
            if verb in self._administer:
                passphrase = str(given.pop("passphrase", ""))
                self._check_party(passphrase)
                if verb in ("line.open", "party.close"):
                    given["root"] = keystore.open_root(self.folder.root(given.get("root")), passphrase).signer()
                return self._administer[verb](**given)
            if verb in self._act:
                officer = str(given.pop("officer", ""))
                secret = str(given.pop("officer_passphrase", ""))
                office = self._check_officer(officer, secret)
                if verb in ("draft.sign", "officer.key"):
                    given["secret"] = secret
                return self._act[verb](by=Actor(officer, office), **given)
            if verb in self._ask:
                return self._ask[verb](**given)
        except TypeError as error:
            if "argument" not in str(error):
                raise
            raise Misuse(f"{verb}: {error}") from error
        raise Misuse(f"there is no verb {verb!r}")

    def _check_party(self, passphrase: str) -> None:
        if not self._seen_before(b"party", passphrase):
            keystore.open_node(self.folder.path, passphrase)
            self._remember(b"party", passphrase)

    def _check_officer(self, name: str, passphrase: str) -> str:
        officer = next((officer for officer in self.store.officers() if officer.name == name), None)
        if officer is None:
            raise WrongOfficer(f"{name!r} and this passphrase are no officer of this node")
        office, verifier = _read_secret(officer)
        if not self._seen_before(name.encode() + verifier, passphrase):
            if not keystore.matches(passphrase, verifier):
                raise WrongOfficer(f"{name!r} and this passphrase are no officer of this node")
            self._remember(name.encode() + verifier, passphrase)
        return office

    def party_proved(self, passphrase: str) -> None:
        """Take it as known that this is the party's passphrase: it has just opened the keys."""
        self._remember(b"party", passphrase)

    def _seen_before(self, who: bytes, passphrase: str) -> bool:
        return self._mark(who, passphrase) in self._proved[1]

    def _remember(self, who: bytes, passphrase: str) -> None:
        """Keep a keyed mark of a passphrase that was right, so that a busy watch pays for Argon2 once a start."""
        self._proved[1].add(self._mark(who, passphrase))

    def _mark(self, who: bytes, passphrase: str) -> bytes:
        return hmac.digest(self._proved[0], sha256(who).digest() + passphrase.encode(), "sha256")

    # administration

    def officer_add(self, name: str, office: str, officer_passphrase: str) -> dict[str, Any]:
        check_text(name, most=64)
        offices = [known.code for known in self.card.card.offices]
        if office not in offices:
            raise Misuse(f"this party's card names no office {office!r}", hint=f"it names {', '.join(offices)}")
        secret = encoding.encode({0: office, 1: keystore.hash_passphrase(officer_passphrase)})
        self.store.add_officer(Officer(name, secret)).result()
        return {"name": name, "office": office}

    def officer_key(
        self, *, by: Actor, secret: str, request_id: str, line: str | None = None, since: str | None = None
    ) -> dict[str, Any]:
        """Make a key of the officer's office, held by this officer alone, and enrol it on the line by a KEY_EVENT."""
        found = self.confirmed_line(line)
        self.may_write(found)
        held = keystore.office_key_file(self.folder.path, by.name, by.office).exists()
        make = keystore.open_office_key if held else keystore.create_office_key
        seed = make(self.folder.path, by.name, by.office, secret)  # one made before, whose enrolment was not sent
        public = SoftwareSigner(seed).public_key
        fields = {
            "kind": "add",
            "office": by.office,
            "key": sha256(public).hexdigest(),
            "public_key": public.hex(),
            "since": since or write_time(self.now()),
        }
        said = self._act["send.element"](kind="key_event", fields=fields, by=by, request_id=request_id, line=line)
        assert isinstance(said, dict)
        return said

    def ring_set(self, command: str) -> dict[str, Any]:
        """Keep the alarm's command in the settings; a node that serves takes it up at its next ring."""
        alarm_command(command)
        self.settings = replace(self.folder.settings(), alarm=command)
        self.folder.save(self.settings)
        return {"alarm": command}

    def officer_list(self) -> list[dict[str, Any]]:
        return [{"name": o.name, "office": _read_secret(o)[0]} for o in self.store.officers()]

    def party_close(self, root: HybridSigner, of: str, reason: str, line: str | None = None) -> list[dict[str, Any]]:
        """Close a node of this party on one line or on all, by an act that this node writes."""
        found = [self.line(line)] if line else [each for each in self.all_lines() if each.confirmed]
        ids = [card.id for each in found for card in each.own_nodes if card.id.hex().startswith(of.lower())]
        if len(set(ids)) != 1:
            raise Misuse(f"{of!r} names no node of this party, or several", hint="give more digits of its id")
        closed = []
        for each in found:
            self.may_write(each)
            data = sign(self.store, each, ids[0], root, Reason[reason.upper()], self.now())
            entry = self.speaker.act(each.id, ClosingAct(data), ahead=True)
            closed.append({"line": each.id.hex(), "node": ids[0].hex(), "reason": reason, "entry": entry.id.hex()})
            self.heeder.read(each)
        return closed

    def record_erase(self, days: int, kinds: Sequence[str] = (), line: str | None = None) -> dict[str, Any]:
        """Erase at home the bodies of what is over and older than `days`, and say so on the record."""
        found = self.confirmed_line(line)
        numbers = frozenset(kind.number for kind in CATALOGUE.values() if kind.name in kinds)
        if len(numbers) != len(set(kinds)):
            raise Misuse("there is no such kind of message", hint="openline catalogue lists them")
        now = self.now()
        erased = [
            entry
            for entry in erasable(self.board(found).situation, now - days * DAY_S, now, numbers)
            if (held := self.store.entry(entry)) is not None and not held.erased
        ]
        self.may_write(found)
        rule = Rule.KIND if kinds else Rule.AGE
        for first in range(0, len(erased), MAX_ERASED):
            self.speaker.act(found.id, Erase(tuple((entry, int(rule)) for entry in erased[first : first + MAX_ERASED])))
        self.store.erase(erased).result()
        if erased:
            self._boards.pop(found.id, None)  # and what was folded from them
            self.store.put_snapshot(found.id, b"").result()
        return {"line": found.id.hex(), "erased": len(erased), "rule": rule.name.lower(), "days": days}

    def line_open(
        self,
        root: HybridSigner,
        card: bytes,
        name: str | None = None,
        witnesses: Sequence[str] = (),
        witnesses_needed: int = 0,
    ) -> dict[str, Any]:
        """Draft a line and offer it; `witnesses` are the texts of their files of keys."""
        named = [read_vkeys(text) for text in witnesses]
        return self._taken_up(
            lines.offer(self.store, self.card, self.node, root, card, self.now(), name, named, witnesses_needed)
        )

    def line_witness(self, name: str, address: str) -> dict[str, Any]:
        """Keep in the settings where a witness is reached; "" forgets it."""
        known = {each.name for line in self.all_lines() for each in line.charter.witnesses}
        if name not in known:
            raise Misuse(
                f"no charter names a witness {name!r}", hint=f"they name {', '.join(sorted(known)) or 'no witness'}"
            )
        if address:
            check_witness_address(address)
        kept = {**self.settings.witnesses, name: address.rstrip("/")}
        self.settings = replace(self.folder.settings(), witnesses={key: at for key, at in kept.items() if at})
        self.folder.save(self.settings)
        return {"name": name, "address": address}

    def line_accept(self, offer: bytes, card: bytes | None = None) -> dict[str, Any]:
        return self._taken_up(lines.accept(self.store, self.card, self.node, offer, self.now(), card))

    def _taken_up(self, said: dict[str, Any]) -> dict[str, Any]:
        self.keyring.add(self.line(said["line"]))
        return said

    def line_confirm(self, line: str | None = None, digits: str | None = None) -> dict[str, Any]:
        return lines.confirm(self.store, self.line(line), digits, self.now())

    def line_card(self, card: bytes, line: str | None = None) -> list[dict[str, Any]]:
        """Let a member's newer card take effect on its lines, or on one, and put it on their record."""
        signed = read_card(card, at=self.now())
        found = [self.line(line)] if line else self.all_lines()
        found = [each for each in found if each.confirmed and signed.card.root in (each.ours.root, each.theirs.root)]
        if not found:
            raise Misuse(f"{signed.card.name} is on no confirmed line of this node", hint="openline line list")
        taken = []
        for each in found:
            before = self.heeder.read(each)
            after = self.heeder.take(before, signed)
            self.heeder.check_named(after)
            held = (
                self.heeder.holds(after, signed)
                or signed.card.serial < after.members.newest(signed.card.root).card.serial
            )
            if not held:
                self.may_write(after)
                self.speaker.act(each.id, CardAct(signed.data))
                self.heeder.read(after)
            taken.append(
                {
                    "line": each.id.hex(),
                    "party": signed.card.name,
                    "serial": signed.card.serial,
                    "joined": sorted(node.hex() for node in after.members.nodes.keys() - before.members.nodes.keys()),
                    "departed": sorted(node.hex() for node in after.gone - before.gone),
                    "held": held,
                }
            )
        return taken

    def line_list(self) -> list[dict[str, Any]]:
        return [self._line_row(line) for line in self.all_lines()]

    def _line_row(self, line: Line) -> dict[str, Any]:
        counts, cut = self.store.counts(line.id), self.cut(line)
        return {
            "line": line.id.hex(),
            "name": line.charter.name,
            "peer": line.theirs.name,
            "state": line.record.state.value,
            "digits": line.digits,
            "link": self.link_words(line.id),
            "named": self.heeder.is_named(line),
            "entries": counts.entries,
            "pending": counts.pending,
            "bodies": counts.whole,
            "sealed": counts.shut,
            "acts": counts.acts,
            "forks": counts.forks,
            "identical": cut.entries,
            "witnessed": None if cut.witnessed is None else sum(cut.witnessed.values()),
            "agreed": cut.agreed,
            "alarms": sorted({line.name_of(node) for node in self.two_histories(line)}),
            "fingerprint": cut.fingerprint,
        }

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


def _read_secret(officer: Officer) -> tuple[str, bytes]:
    """Return the office and the passphrase's verifier of an enrolled officer."""
    known = encoding.fields(encoding.decode(officer.secret, max_bytes=1024), range(2))
    return encoding.field(known, 0, str), encoding.field(known, 1, bytes)


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
            service.party_proved(passphrase)
            yield service
        finally:
            store.close()
