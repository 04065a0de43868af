"""The watch at home: who stands it, what is open, how it passes on, and what changed meanwhile.

A watch is a number of an office. The other side sees office and number; who stands it is named at home only. Nothing
open can vanish in a hand-over: both officers sign one list, and one that has changed since is not signed.
"""

from collections.abc import Callable, Iterator
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from openline.core import encoding
from openline.core.catalogue.changes import Amend, Cancel, State
from openline.core.catalogue.dialogue import Answer
from openline.core.catalogue.receipts import Politics, Receipt, Test
from openline.core.catalogue.rendering import clock, harmless, kebab, sentence
from openline.core.catalogue.view import View
from openline.core.errors import Misuse, OpenlineError, Said
from openline.core.situation.politics import SuspensionState, political_state
from openline.node.board import Board
from openline.node.lines import Line
from openline.node.officers import Actor
from openline.node.phrases import Seen
from openline.node.watch_log import MAX_TEXT, Logged, WatchLog

if TYPE_CHECKING:
    from openline.node.queue import Queue
    from openline.node.sending import Sender
    from openline.node.service import Service
    from openline.node.sketches import Sketches

Open = tuple[list[Any], dict[str, Any]]
"""What stands for one open thing under the signature, and its row on a page."""

SHOWN: Final = 200
"""So many rows of one list are shown; all are counted, and all are under the signature."""
LOOKED: Final = 5_000
"""Among so many of the newest acts the last watch of an officer is looked for."""
MAX_CONFLICTS: Final = 2_000
_KEY: Final = "watch"
_IN_FLIGHT: Final = frozenset({"delivery", "reply"})
_CHANGES: Final = (Amend, Cancel, State)


class OpenItemsChanged(Misuse):
    """What is open is not what was signed: something came, or was answered, meanwhile."""

    code = "open_items_changed"
    hint = "look at the list as it is now, and sign that"


class NotTheWatch(Misuse):
    """Somebody hands over a watch that somebody else stands, or takes one that is his own."""

    code = "not_the_watch"
    hint = "the officer who stands the watch hands it over; whoever finds it left takes it"


class Watching:
    """The watch, its log and its hand-over."""

    def __init__(self, service: "Service", sender: "Sender", queue: "Queue", sketches: "Sketches") -> None:
        self._service, self._sender, self._queue, self._sketches = service, sender, queue, sketches
        self.log = WatchLog(service.store)
        self._up: dict[bytes, bool] = {}
        self._seen: dict[bytes, int] = {}
        self._met: dict[bytes, dict[bytes, tuple[str, str]]] = {}
        self._looked: dict[bytes, tuple[int, int]] = {}
        self._stood: tuple[int, str, str, int] | None = None

    def looks(self) -> dict[str, Callable[..., Any]]:
        return {"watch": self.watch, "log": self.read_log}

    def acts(self) -> dict[str, Callable[..., Any]]:
        return {
            "watch.take": self.take,
            "watch.hand-over": self.hand_over,
            "watch.staffed": self.staffed,
            "log.write": self.write,
        }

    # who stands it

    def standing(self) -> tuple[int, str, str, int]:
        """Return number, office and officer of the watch, and since when; number 0 where none was begun."""
        if self._stood is None:  # every act asks for it
            data = self._service.store.meta(_KEY)
            known: Any = (0, "", "", 0) if data is None else encoding.decode(data)
            number, office, officer, since = known
            self._stood = int(number), str(office), str(officer), int(since)
        return self._stood

    def number_of(self, office: str) -> str:
        """Return the number of the watch on which an officer of an office acts; "" where none is stood for it."""
        number, stood, _, _ = self.standing()
        return str(number) if number and stood == office else ""

    def _begin(self, number: int, by: Actor) -> None:
        kept = encoding.encode([number, by.office, by.name, self._service.now()])
        self._service.store.set_meta(_KEY, kept).result()
        self._stood = None

    # what is open

    def _open(self, words: View) -> tuple[list[dict[str, Any]], str]:
        """Return everything that is open, the most pressing first, and a digest over all of it."""
        found = [*self._waiting(words), *self._drafts(words), *self._half_written(words)]
        names = sorted((name for name, _ in found), key=encoding.encode)
        return [row for _, row in found], sha256(encoding.encode(names)).hexdigest()

    def _waiting(self, words: View) -> Iterator[Open]:
        for each in self._queue.waiting(words):
            needs = "ours" if each.needs in _IN_FLIGHT else each.needs
            said, due = sentence(each.item.cover, each.item.element, words), each.due
            row = {"line": each.line.id.hex(), "entry": each.item.id.hex(), "state": each.state}
            due_words = "" if due is None else clock(due, words)
            yield [each.line.id, each.item.id, needs], _row(words, said, each.precedence, **row, due_words=due_words)

    def _drafts(self, words: View) -> Iterator[Open]:
        for line in self._lines():
            for draft in self._service.desk.all(line):
                said = sentence(draft.content.cover, draft.content.element, words)
                state = words.say("watch-open-draft", {"officer": harmless(draft.written_by)})
                row = {"line": line.id.hex(), "draft": draft.id, "state": state}
                yield [line.id, draft.id, "draft"], _row(words, said, draft.precedence.name.lower(), **row)

    def _half_written(self, words: View) -> Iterator[Open]:
        for sketch in self._sketches.all():
            row = self._sketches.row(sketch, words)
            state = words.say("watch-open-sketch", {"officer": harmless(sketch.by)})
            said = ": ".join(filter(None, (row["kind_words"], row["first"])))
            yield [b"", sketch.id, sketch.at], _row(words, said, "routine", sketch=sketch.id, state=state)

    def _lines(self) -> list[Line]:
        return [line for line in self._service.all_lines() if line.confirmed]

    def watch(self, language: str | None = None, seen: Seen | None = None) -> dict[str, Any]:
        """Return who stands the watch, what is open, and what changed since this officer last left the desk."""
        words, by = self._service.reader(language, seen), self._service.viewer
        number, office, officer, since = self.standing()
        rows, digest = self._open(words)
        left = self._last_left(by)
        changes, more = self._told(left, words)
        stood = {"number": str(number), "office": office, "officer": harmless(officer), "at": clock(since, words)}
        return {
            "number": number,
            "officer": officer,
            "mine": by is not None and bool(number) and (officer, office) == (by.name, by.office),
            "words": words.say("watch-stood", stood) if number else words.say("watch-none"),
            "count": len(rows),
            "digest": digest,
            "rows": rows[:SHOWN],
            "more": words.say("and-more", {"count": len(rows) - SHOWN}) if len(rows) > SHOWN else "",
            "since_words": words.say("watch-since", {"at": clock(left, words)}) if left else words.say("watch-first"),
            "changes": changes,
            "changes_more": words.say("and-more", {"count": more}) if more else "",
        }

    # how it passes

    def _check(self, count: int, digest: str, remarks: str, heard: bool) -> None:
        rows, now = self._open(self._service.reader())
        if (len(rows), now) != (count, digest):
            raise OpenItemsChanged(f"{len(rows)} items are open now, and not those that were looked at")
        if not heard:
            raise Misuse(
                "the alarm was not heard",
                hint="test it first; a watch without an alarm is none",
                said=Said("alarm-not-heard"),
            )
        if len(remarks) > MAX_TEXT:
            raise Misuse(
                f"remarks have at most {MAX_TEXT:,} characters", said=Said("remarks-too-long", {"most": MAX_TEXT})
            )

    def take(
        self, *, by: Actor, count: int, digest: str, heard: bool, remarks: str = "", request_id: str = ""
    ) -> dict[str, Any]:
        """Begin the first watch, or take one that nobody hands over."""
        number, _, officer, _ = self.standing()
        if self._again(by, request_id):
            return self._passed(number, officer, by.name, count, digest)
        if number and (officer, self.standing()[1]) == (by.name, by.office):
            raise NotTheWatch("this watch is your own already", said=Said("watch-is-yours"))
        self._check(count, digest, remarks, heard)
        self._begin(number + 1, by)
        kind = "took" if number else "began"
        data = (officer, by.name, number, number + 1, count, digest, remarks)
        self._write(by, kind, data, request_id, str(number + 1))
        return self._passed(number + 1, officer, by.name, count, digest)

    def hand_over(
        self, *, by: Actor, incoming: Actor, count: int, digest: str, heard: bool, remarks: str = "",
        request_id: str = "",
    ) -> dict[str, Any]:  # fmt: skip
        """Let the watch pass from the officer who stands it to another one, who has just signed in beside."""
        number, office, officer, _ = self.standing()
        if not number or (officer, office) != (by.name, by.office):
            raise NotTheWatch(f"{by.name} does not stand the watch")
        if incoming.name == by.name or incoming.office != office:
            raise NotTheWatch("another officer of the same office takes the watch over")
        self._check(count, digest, remarks, heard)
        self._begin(number + 1, incoming)
        data = (by.name, incoming.name, number, number + 1, count, digest, remarks)
        self._write(by, "handed", data, request_id, str(number))
        self._service.audit.note(self._service.now(), incoming, "watch.accept", f"watch {number + 1} from {by.name}")
        return self._passed(number + 1, by.name, incoming.name, count, digest)

    def _passed(self, number: int, outgoing: str, incoming: str, count: int, digest: str) -> dict[str, Any]:
        said = f"watch {number} {outgoing or '-'} > {incoming} {count} open {digest[:16]}"
        return {"name": said, "number": number}

    def _again(self, by: Actor, request: str) -> bool:
        newest = list(self.log.read(max(0, self.log.size() - 8)))
        return any((each.request, each.officer) == (request, by.name) for each in newest if request)

    def staffed(self, *, by: Actor, request_id: str, staffed: bool = True) -> dict[str, Any]:
        """State on every line that the watch is staffed: a person's word, which lapses after twelve hours."""
        entries, lacking = list[dict[str, Any]](), list[str]()
        for line in self._lines():
            held = self._service.board(line).situation.states(SuspensionState)
            politics = Politics(political_state(held, self._service.now())).name.lower()
            transport = "up" if self._service.link_words(line.id) == "up" else "down"
            fields = {"transport": transport, "staffed": staffed, "politics": politics}
            how = {"request_id": f"{request_id}/{line.id.hex()[:8]}", "line": line.id.hex()}
            try:
                entries += self._sender.element(kind="line_status", fields=fields, by=by, **how)["entries"]
            except OpenlineError:
                lacking.append(line.charter.name)
        return {"entries": entries, "lacking": lacking}

    # the log

    def write(self, *, text: str, by: Actor, request_id: str = "") -> dict[str, Any]:
        """Enter something in the watch log; it stays at home."""
        if not 1 <= len(text.strip()) <= MAX_TEXT:
            raise Misuse(
                f"an entry of the watch log has 1 to {MAX_TEXT:,} characters",
                said=Said("log-entry-length", {"most": MAX_TEXT}),
            )
        number = self._write(by, "said", (text.strip(),), request_id, by.watch)
        return {"name": f"log {number} {sha256(text.strip().encode()).hexdigest()[:16]}", "number": number}

    def _write(self, by: Actor, kind: str, data: tuple[Any, ...], request: str, watch: str) -> int:
        return self.log.write(Logged(self._service.now(), kind, b"", by.name, by.office, watch, data, request))

    def read_log(
        self, since: int | None = None, language: str | None = None, seen: Seen | None = None
    ) -> dict[str, Any]:
        """Return the watch log from a moment on, by default of the watch that is stood, oldest first, in words."""
        words = self._service.reader(language, seen)
        number, office, officer, began = self.standing()
        start = began if since is None else since
        rows, more = self._told(start, words)
        stood = {"number": str(number), "office": office, "officer": harmless(officer), "at": clock(began, words)}
        return {
            "party": self._service.settings.name,
            "words": words.say("watch-stood", stood) if number else words.say("watch-none"),
            "from_words": clock(start, words),
            "until_words": clock(self._service.now(), words),
            "rows": rows,
            "more": words.say("and-more", {"count": more}) if more else "",
        }

    # what changed

    def _last_left(self, by: Actor | None) -> int:
        """Return when an officer last did something before this session began; 0 where that was never."""
        store = self._service.store
        size, came = store.audit_size(), False
        for first in range(size, max(0, size - LOOKED), -256):
            start = max(0, first - 256)
            for data in reversed(store.audit(start, first - start)):
                known: Any = encoding.decode(data[:-64])
                if by is None or known[4] != by.name:
                    continue
                if came and known[7] != "signed in":
                    return int(known[3])
                came = came or known[7] == "signed in"
        return 0

    def _told(self, since: int, words: View) -> tuple[list[dict[str, Any]], int]:
        """Return what the log holds since a moment in words, the newest rows, and how many there are more."""
        logged, count = self.log.since(since, 2 * SHOWN)
        rows = [row for each in logged for row in self._row(each, words)]
        rows += self._feigned(since, words)
        return rows[-SHOWN:], count - len(logged) + max(0, len(rows) - SHOWN)

    def _row(self, each: Logged, words: View) -> Iterator[dict[str, Any]]:
        at, line = each.at, self._line(each.line)
        if each.kind == "came":
            if line is not None:
                yield from self._came(line, each, words)
            return
        if each.kind == "said":
            said = harmless(str(each.data[0]), lines=True)
        elif each.kind in ("began", "took", "handed"):
            outgoing, incoming, _, number, count = each.data[:5]
            named = {"outgoing": harmless(str(outgoing)) or "–", "incoming": harmless(str(incoming))}
            said = words.say(f"watch-{each.kind}", {**named, "number": str(number), "count": str(count)})
            if each.data[6]:
                said = f"{said} {harmless(str(each.data[6]), lines=True)}"
        elif each.kind in ("met", "parted"):
            ours, theirs = (harmless(str(name)) for name in each.data)
            said = words.say(f"watch-{each.kind}", {"ours": ours, "theirs": theirs})
        else:
            said = words.say(f"watch-line-{each.kind}")
        peer = "" if line is None else harmless(line.theirs.name)
        yield _said(each, each.kind, at, said, words, peer=peer)

    def _came(self, line: Line, each: Logged, words: View) -> Iterator[dict[str, Any]]:
        """Return what arrived between two marks: what the other side, and our own people, said."""
        board, (first, last) = self._service.board(line), each.data
        for held in self._service.store.arrivals(line.id, int(first), min(SHOWN, int(last) - int(first))):
            if held.arrival > int(last) or held.entry.id not in board:
                continue
            item = board[held.entry.id]
            if isinstance(item.element, Receipt | Test):
                continue
            kind = "answered" if isinstance(item.element, Answer) else "changed"
            kind = kind if isinstance(item.element, (*_CHANGES, Answer)) else "came"
            said = sentence(item.cover, item.element, words)
            peer = harmless(line.name_of(item.node))
            ours = item.node == self._service.node
            yield _said(each, kind, each.at, said, words, peer=peer, entry=item.id.hex(), ours=ours)

    def _feigned(self, since: int, words: View) -> Iterator[dict[str, Any]]:
        """Return what an officer under duress sees as said, in its place: nobody else is shown it."""
        by = self._service.viewer
        for line in self._lines() if by is not None and by.coerced else []:
            board = self._service.board(line)
            for entry in board.feigned:
                if (item := board[entry]).clock >= since:
                    said, record = sentence(item.cover, item.element, words), Logged(item.clock, "came", line.id)
                    peer = harmless(line.name_of(item.node))
                    yield _said(record, "came", item.clock, said, words, peer=peer, entry=entry.hex(), ours=True)

    def _line(self, name: bytes) -> Line | None:
        return next((line for line in self._service.all_lines() if line.id == name), None)

    # what the node enters by itself

    def look_around(self) -> int:
        """Enter what changed on the lines since this was last called; return how much of it no arrival has told of."""
        return sum(self._look(line) for line in self._lines())

    def _look(self, line: Line) -> int:
        board, now = self._service.board(line), self._service.now()
        new = list[Logged]()
        up = self._service.link_words(line.id) == "up"
        if self._up.get(line.id, up) != up:
            new.append(Logged(now, "back" if up else "lost", line.id))
        self._up[line.id] = up
        mark = self._seen.get(line.id)
        if mark is None:
            mark = self._seen[line.id] = self._mark(line, board.arrival)
        if board.arrival > mark:
            new.append(Logged(now, "came", line.id, data=(mark, board.arrival)))
            self._seen[line.id] = board.arrival
        if self._looked.get(line.id) != (board.revision, now // 60):
            self._looked[line.id] = board.revision, now // 60
            new += self._meetings(line, board, now)
        for each in new:
            self.log.write(each)
        return sum(each.kind != "came" for each in new)

    def _mark(self, line: Line, arrival: int) -> int:
        """Return up to where the log has entered what came; a log that says nothing of a line begins now."""
        size = self.log.size()
        marks = [each.data[1] for each in self.log.read(max(0, size - LOOKED)) if each.kind == "came"
                 and each.line == line.id]  # fmt: skip
        return int(marks[-1]) if marks else arrival

    def _meetings(self, line: Line, board: Board, now: int) -> Iterator[Logged]:
        """Yield which conflicts between the parties came, and which are over or gone, since the last look."""
        met: dict[bytes, tuple[str, str]] = {}
        for each in board.plans.conflicts(now):
            if each.between_parties and len(met) < MAX_CONFLICTS:
                ours, theirs = (each.a, each.b) if each.a.party == line.party else (each.b, each.a)
                met[sha256("\0".join(each.key).encode()).digest()[:8]] = ours.name[:100], theirs.name[:100]
        before = self._met.get(line.id)
        if before is None:
            data = self._service.store.meta(f"met/{line.id.hex()}")
            rows: Any = [] if data is None else encoding.decode(data, max_bytes=1 << 20)
            before = {name: (ours, theirs) for name, ours, theirs in rows}
        if met.keys() == before.keys():
            self._met[line.id] = met
            return
        for name in met.keys() - before.keys():
            yield Logged(now, "met", line.id, data=met[name])
        for name in before.keys() - met.keys():
            yield Logged(now, "parted", line.id, data=before[name])
        self._met[line.id] = met
        kept = encoding.encode([[name, *names] for name, names in sorted(met.items())])
        self._service.store.set_meta(f"met/{line.id.hex()}", kept).result()


def _row(words: View, said: str, precedence: str, **more: str) -> dict[str, Any]:
    urgent = {"precedence": precedence, "precedence_words": words.say(f"precedence-{precedence}")}
    return {"line": "", "entry": "", "draft": "", "sketch": "", "words": said, "due_words": "", **urgent, **more}


def _said(
    each: Logged, kind: str, at: int, said: str, words: View, *, peer: str, entry: str = "", ours: bool = False
) -> dict[str, Any]:  # fmt: skip
    return {
        "at": at,
        "at_words": clock(at, words),
        "kind": kind,
        "kind_words": words.say(f"watch-kind-{kebab(kind)}"),
        "line": each.line.hex(),
        "entry": entry,
        "ours": ours,
        "peer": peer,
        "officer": harmless(each.officer),
        "watch": each.watch,
        "words": said,
    }
