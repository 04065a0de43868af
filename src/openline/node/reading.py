"""The verbs that only read: inbox, show, conflicts."""

from collections.abc import Callable, Collection, Iterator
from typing import TYPE_CHECKING, Any

from openline.core.catalogue.receipts import Level, Receipt
from openline.core.catalogue.rendering import clock, details, harmless, kebab, sentence
from openline.core.catalogue.view import Phrases, View, view_of
from openline.core.errors import Misuse, Said
from openline.core.record.entry import Entry
from openline.core.record.seal import open_body
from openline.core.situation.item import Item
from openline.core.situation.need_to_know import was_bound
from openline.core.situation.needs import Facts, need, needed
from openline.core.situation.plans import Unusable
from openline.core.situation.state import State
from openline.node.board import Board
from openline.node.closings import Closed
from openline.node.computed import computed_here, severity_of
from openline.node.desk import draft_row
from openline.node.needs import arrived
from openline.node.phrases import Seen

if TYPE_CHECKING:
    from openline.node.service import Service


class Reader:
    """What officers look at."""

    def __init__(self, service: "Service") -> None:
        self._service = service

    def verbs(self) -> dict[str, Callable[..., Any]]:
        return {
            "inbox": self.inbox,
            "show": self.show,
            "conflicts": self.conflicts,
            "draft.list": self.drafts,
        }

    def inbox(
        self, line: str | None = None, everything: bool = False, language: str | None = None, seen: Seen | None = None
    ) -> list[Any]:
        """Return what needs somebody, newest first by the author's clock; `everything` returns all."""
        found = self._service.line(line)
        board, words = self._service.board(found), self._service.reader(language, seen)
        rows = []
        over = board.unopened.flash_over_quota(self._service.now())
        delivered, lacking = self._service.needs.delivered(found), without_effect(board)
        for item in board:
            state, open_ = self.state(item, board, words, delivered)
            if item.id in lacking:
                state = "; ".join(filter(None, (words.say("state-without-effect"), state)))
            if everything or (open_ and not isinstance(item.element, Receipt)):
                rows.append((item, state))
        rows.sort(key=lambda row: (row[0].entry.header.clock, row[0].id), reverse=True)
        lacking_bodies = [self._header_row(entry, board, words) for entry in board.waiting.values()]
        lacking_bodies.sort(key=lambda row: (row["clock"], row["entry"]), reverse=True)
        return [*lacking_bodies, *(self._row(item, state, board, words, over) for item, state in rows)]

    def _header_row(self, entry: Entry, board: Board, words: View) -> dict[str, Any]:
        """Return the row of an entry whose header is here and whose body is not: it may be what matters most."""
        header = entry.header
        return {
            "entry": entry.id.hex(),
            "type": "",
            "from": harmless(board.line.name_of(header.node)),
            "ours": header.node == self._service.node,
            "time": clock(header.clock, words),
            "clock": header.clock,
            "precedence": words.say(f"precedence-{header.precedence.name.lower()}"),
            "status": header.status.name,
            "state": words.say("state-sealed" if entry.id in board.shut else "state-no-body"),
            "sentence": "",
            "answers": [],
        }

    def show(
        self, entry: str, line: str | None = None, language: str | None = None, seen: Seen | None = None
    ) -> dict[str, Any]:
        """Return one entry in full."""
        found = self._service.line(line)
        board, words = self._service.board(found), self._service.reader(language, seen)
        item = resolve(board, entry)
        delivered = self._service.needs.delivered(found)
        over = board.unopened.flash_over_quota(self._service.now())
        row = self._row(item, self.state(item, board, words, delivered)[0], board, words, over)
        header = item.entry.header
        lines = [
            (words.say("label-id"), item.id.hex()),
            (words.say("label-from"), f"{harmless(found.name_of(item.node))} ({harmless(item.cover.sender)})"),
            (words.say("label-claimed-time"), clock(header.clock, words)),
            *self.rows(item, board, words),
            (words.say("label-receipts"), self._receipts(item, board, words, delivered)),
        ]
        label = words.say("label-answers")
        lines += [(label, sentence(answer.cover, answer.element, words)) for answer in board.answers(item)]
        met = board.plans.conflicts_of(item.id)
        lines += [(words.say("label-conflicts"), conflict.say(words)) for conflict in met]
        return {
            **row,
            "line": found.id.hex(),
            "precedence_code": header.precedence.name.lower(),
            "sequence": header.sequence,
            "node": item.node.hex(),
            "details": lines,
            "texts": [harmless(text, lines=True) for text in item.texts],
        }

    def rows(self, item: Item, board: Board, words: View) -> list[tuple[str, str]]:
        """Return what an entry states field by field, and what this node makes of it alone, as (label, words)."""
        rows = list(details(item.element, words))
        if (reason := why_without_effect(board, item, words)) is not None:
            rows.insert(0, (words.say("state-without-effect"), reason))
        rows += self._reduced(item, board, words)
        if (unusable := board.plans.unusable.get(item.id)) is not None:
            rows.append((words.say("label-not-compared"), unusable_words(unusable, words)))
        return [*rows, *computed_here(item, board, words)]

    def _reduced(self, item: Item, board: Board, words: View) -> Iterator[tuple[str, str]]:
        """Return whether a coarse version that an entry follows was made from this very one (spec 4.14.11)."""
        before = item.cover.answers
        held = None if before is None or before not in board else self._service.store.entry(item.id, with_body=True)
        if before is None or held is None or held.body is None:
            return
        coarse = board[before]
        if (
            coarse.party == item.party
            and coarse.cover.reduced_from is not None
            and type(item.element) is type(coarse.element)
        ):
            header = item.entry.header
            opened = open_body(held.body, header.body, header.length, held.key)
            same = was_bound(item.content, opened.salt, coarse.content)
            said = words.say("reduced-follows" if same else "reduced-differs", {"entry": before.hex()[:12]})
            yield words.say("label-reduced-version"), said

    def conflicts(
        self, line: str | None = None, language: str | None = None, past: bool = False, seen: Seen | None = None
    ) -> dict[str, Any]:
        """Return where the plans of this line meet, and the fingerprint of the result that both nodes compute alike."""
        found = self._service.line(line)
        board, words = self._service.board(found), self._service.reader(language, seen)
        now = None if past else self._service.now()
        met = [conflict.form(found.party, words) | severity_of(conflict, board, words)
               for conflict in board.plans.conflicts(now)]  # fmt: skip
        return {
            "conflicts": met,
            "same_event": [event.form() for event in board.plans.same_events()],
            "fingerprint": board.plans.fingerprint(),
            "plans": len(board.plans),
            "not_compared": [
                {"entry": entry.hex(), "name": each.name, "reason": unusable_words(each, words)}
                for entry, each in sorted(board.plans.unusable.items())
            ],
        }

    def drafts(
        self, line: str | None = None, language: str | None = None, seen: Seen | None = None
    ) -> list[dict[str, Any]]:
        """Return what was written on this node and waits for somebody, oldest first."""
        found, words = self._service.line(line), self._service.reader(language, seen)
        situation = self._service.board(found).situation
        return [draft_row(draft, found, situation, words) for draft in self._service.desk.all(found)]

    def _row(self, item: Item, state: str, board: Board, words: View, over: Collection[bytes]) -> dict[str, Any]:
        header = item.entry.header
        precedence = "flash-over-quota" if item.id in over else header.precedence.name.lower()
        return {
            "entry": item.id.hex(),
            "type": item.element.name,
            "from": harmless(board.line.name_of(item.node)),
            "ours": item.node == self._service.node,
            "time": clock(header.clock, words),
            "clock": header.clock,
            "precedence": words.say(f"precedence-{precedence}"),
            "status": header.status.name,
            "state": state,
            "sentence": sentence(item.cover, item.element, words),
            "answers": [answer.id.hex() for answer in board.answers(item)],
        }

    def state(self, item: Item, board: Board, words: View, delivered: int) -> tuple[str, bool]:
        """Return the state in words, and whether the item still needs somebody on this side.

        Args:
            delivered: so many entries of our own feed are with the peer.
        """
        facts = self._service.needs.facts(item, board, delivered)
        if need(facts) is not None:
            return self._state_words(facts, item, board, words), True
        closed = self._service.needs.closed(board.line.id.hex(), item.id.hex())
        if closed is not None and needed(facts) is not None:
            return closed_words(closed, words), False
        return self._state_words(facts, item, board, words), False

    def _state_words(self, facts: Facts, item: Item, board: Board, words: View) -> str:
        if item.id in board.after_closing:
            return words.say("state-after-closing")
        if item.id in board.forked:
            return words.say("state-forked")
        if facts.ours and not facts.arrived:
            return words.say("not-delivered")
        if board.awaits_answer(item):
            return words.say("awaiting-answer" if facts.ours else "needs-answer")
        if facts.unusable:
            return words.say("state-not-compared")
        if facts.ours:
            level = max((level for _, _, level, _, _ in board.receipts(item)), default=int(Level.RECEIVED))
            return words.say(f"level-{kebab(Level(level).name)}")
        if facts.asks and not facts.unanswered:
            return words.say("level-answered")
        if facts.level is None:
            return "" if facts.only_receipts else words.say("not-opened")
        return words.say(f"level-{kebab(Level(facts.level).name)}")

    def _receipts(self, item: Item, board: Board, words: View, delivered: int) -> str:
        said = []
        if item.node == self._service.node:
            said.append(words.say("level-received" if arrived(item, board, delivered) else "not-delivered"))
        for _, node, level, at, _ in board.receipts(item):
            name = words.say(f"level-{kebab(Level(level).name)}")
            said.append(f"{name} – {harmless(board.line.name_of(node))}, {clock(at, words)}")
        return "; ".join(said) or "–"


def unusable_words(unusable: Unusable, words: Phrases | View) -> str:
    """Return why a plan cannot be compared."""
    return unusable.words(view_of(words).phrases)


def without_effect(board: Board) -> frozenset[bytes]:
    """Return the entries that are kept and shown, and change nothing."""
    return frozenset(entry for state in board.situation.states(State) for entry, _ in state.ignored)


def why_without_effect(board: Board, item: Item, words: Phrases | View) -> str | None:
    """Return in words why an entry changes nothing; None where it has its effect."""
    state = board.situation.state_of(item.id)
    found = None if state is None else next((why for entry, why in state.ignored if entry == item.id), None)
    return None if found is None else reason_words(found, words)


def reason_words(reason: str, words: Phrases | View) -> str:
    """Return the words of a code that says why something has no effect."""
    if reason.startswith("illegal_"):
        before, after = (words.say(f"activity-state-{state}") for state in reason.removeprefix("illegal_").split("_"))
        return words.say("activation-illegal", {"from": before, "to": after})
    return words.say(f"no-effect-{kebab(reason)}")


def closed_words(closed: Closed, words: Phrases | View) -> str:
    """Say who closed something at home, when and why."""
    by, view = f"{harmless(closed.officer)} ({harmless(closed.office)})", view_of(words)
    return view.say("state-closed", {"officer": by, "at": clock(closed.at, view), "reason": harmless(closed.reason)})


class NotReadYet(Misuse):
    """An entry whose header is here, and whose body has not arrived or is sealed."""

    code = "not_read_yet"
    hint = "it is fetched by itself; look again in a moment"


def _check_read(board: Board, wanted: str) -> None:
    for entry in board.waiting:
        if entry.hex().startswith(wanted):
            short = entry.hex()[:12]
            if entry in board.shut:
                raise NotReadYet(
                    f"entry {short} is announced; it is sealed, and its key has not arrived yet",
                    hint="the key comes from its author, who alone can grant it",
                    said=Said("still-sealed"),
                )
            raise NotReadYet(f"entry {short} is announced; its content has not arrived yet")


def resolve(board: Board, name: str) -> Item:
    """Return the item whose id begins with `name`.

    Raises:
        Misuse: none does, or several do.
        NotReadYet: its body has not arrived, or is sealed.
    """
    wanted = name.lower().removesuffix("…")
    found = board.beginning(wanted) if len(wanted) >= 4 else []
    if not found and len(wanted) >= 4:
        _check_read(board, wanted)
    if len(found) != 1:
        many = "several entries begin" if found else "no entry begins"
        raise Misuse(
            f"{many} with {name!r}",
            hint="openline inbox --all lists them; at least 4 letters are needed",
            said=Said("no-such", {"name": name}),
        )
    return found[0]
