"""What becomes of words under duress: held at home, and shown as sent to whoever watches the officer.

A coerced session sees a board of its own: the record as it is, and in it the held messages as if they had been written
to it. They are no entries: nothing is signed for them, no place in the feed is taken, nothing reaches another node. A
person of the own command, who is not the coerced one, releases or discards what is held.
"""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import TYPE_CHECKING

from openline.core import encoding
from openline.core.errors import Misuse, Said
from openline.core.record.entry import Entry, Header, Link
from openline.core.rules.duress import goes_out
from openline.core.rules.roles import Role
from openline.node.board import Board
from openline.node.desk import Draft, Held, name_of
from openline.node.lines import Line
from openline.node.officers import Actor
from openline.node.speaking import Speech, named_by
from openline.store.errors import RequestReused

if TYPE_CHECKING:
    from openline.node.service import Service

COMMAND_LEVEL = 2
UNSIGNED = b"\x00" * 64
LENGTH = 512
"""What the header of a held message states for its body: nobody is shown it."""


@dataclass(slots=True)
class _Shown:
    """What coerced sessions see of one line."""

    board: Board
    held: set[bytes] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class More:
    """How many entries are shown that are none, and how many of them as delivered."""

    entries: int
    delivered: int


class Duress:
    """Holds what must not be sent, and shows it as sent. Used by the verbs' thread alone."""

    def __init__(self, service: "Service") -> None:
        self._service = service
        self._shown: dict[bytes, _Shown] = {}
        self._held: dict[bytes, list[tuple[Draft, Held]]] = {}
        self._asked: dict[str, bytes] = {}
        self._went: dict[bytes, dict[bytes, bytes]] = {}

    # who answers for it

    def answers_for(self, by: Actor | None, held: Held) -> bool:
        """Say whether somebody may see, release and discard what was held; the command line's own looks may.

        That is who acts at command level or above, or administers. A party that has enrolled nobody of these who may
        also release has it seen by all who may.
        """
        if by is None:
            return True
        return self.hears(by, held.by)

    def hears(self, by: Actor, of: str) -> bool:
        """Say whether somebody is told of the duress of an officer."""
        if by.coerced or by.name == of:
            return False
        return self._above(by.office, by.roles) or (Role.RELEASE in by.roles and not self._anybody_above(of))

    def _anybody_above(self, of: str) -> bool:
        people = [person for person in self._service.gate.people() if person.name != of]
        return any(Role.RELEASE in each.roles and self._above(each.office, each.roles) for each in people)

    def _above(self, office: str, roles: frozenset[Role]) -> bool:
        return Role.ADMINISTER in roles or self._service.level_of(office) >= COMMAND_LEVEL

    def noticed(self, by: Actor) -> None:
        """Let the own command be told, where nobody hears it who stands beside the officer."""
        if by.coerced:
            now = self._service.now()
            self._service.own_events.happened("duress", now, about=by.name, level=COMMAND_LEVEL, quiet=True)

    # what is held

    def holds(self, speeches: Sequence[Speech]) -> bool:
        """Say whether what is to be said now, in one act, is held."""
        by = self._service.viewer
        return by is not None and by.coerced and not all(goes_out(*named_by(speech)) for speech in speeches)

    def hold(
        self, line: Line, speeches: Sequence[Speech], request: str, content: bytes | None
    ) -> list[tuple[bytes, bool]]:
        """Keep speeches instead of sending them; return what a sender is told: ids, each now or for an earlier request.

        Raises:
            RequestReused: the id was given to another act.
        """
        went = self._service.store.request(request)
        if went is not None:
            return [(went.id, True)]
        return [self._hold(line, each, request, number, content) for number, each in enumerate(speeches)]

    def _hold(self, line: Line, speech: Speech, request: str, number: int, content: bytes | None) -> tuple[bytes, bool]:
        by, now = self._service.viewer, self._service.now()
        assert by is not None
        parts = replace(speech, sign_offs=()).parts()
        asked = sha256(content or encoding.encode(list(parts))).digest()
        name = request.removeprefix("draft/")
        if name == request:  # not the release of a draft
            name = name_of(line, "held", f"{request}/{number}")
        went = self._service.store.request(f"draft/{name}")
        if went is not None:
            return went.id, True
        draft = next((each for each in self._service.desk.every(line) if each.id == name), None)
        if draft is not None and draft.held is not None and draft.held.header:
            if self._asked.get(name, asked) != asked:
                raise RequestReused(f"the request {request!r} was another act")
            return draft.held.id, True
        held = Held(by.name, now, self._header(line, speech, now).to_bytes())
        kept = draft or Draft(name, line.id, parts, speech.precedence, by.name, now, sign_offs=speech.sign_offs)
        self._service.desk.keep_as_it_is(replace(kept, held=held))
        self._asked[name] = asked
        self._held.pop(line.id, None)
        return held.id, False

    def _header(self, line: Line, speech: Speech, now: int) -> Header:
        """Return a header as the entry's would be, behind all that this officer is shown: unsigned, and kept here."""
        heads, own = self._service.store.heads(line.id), line.record.feeds.index(self._service.node)
        head = heads[own].placed
        last = max((held.read() for _, held in self._shown_as_sent(line)), key=lambda each: each.sequence, default=None)
        sequence, previous = (0, None) if head is None else (head.sequence + 1, head.id)
        seen = [
            Link(state.feed, state.placed.sequence, state.placed.id)
            for state in heads
            if state.placed is not None and (state.feed != own or last is not None)
        ]
        if last is not None:
            sequence, previous = max(sequence, last.sequence + 1), sha256(last.to_bytes()).digest()
        return Header(
            line=line.id,
            node=self._service.node,
            sequence=sequence,
            previous=previous,
            seen=tuple(seen),
            clock=now,
            precedence=speech.precedence,
            status=speech.status,
            epoch=0,
            body=secrets.token_bytes(32),
            length=LENGTH,
        )

    def _shown_as_sent(self, line: Line) -> list[tuple[Draft, Held]]:
        if line.id not in self._held:
            every = self._service.desk.every(line)
            self._held[line.id] = [(each, each.held) for each in every if each.held is not None and each.held.header]
        return self._held[line.id]

    def changed(self, line: bytes) -> None:
        """Be told that a draft of a line changed."""
        self._held.pop(line, None)

    # what becomes of it

    def check_sent(self, line: Line, draft: Draft) -> None:
        """Refuse to send what refers to something held: the other side has never seen that.

        Raises:
            Misuse.
        """
        held = [each.id for _, each in self._shown_as_sent(line)]
        if any(name in part for name in (*held, *self._went.get(line.id, ())) for part in draft.parts):
            raise Misuse(
                f"draft {draft.id} refers to a message that was held and never sent",
                hint="discard it, and write it anew",
                said=Said("held-never-sent", {"draft": draft.id}),
            )

    def went(self, draft: Draft, entry: bytes) -> None:
        """Be told that something held was released: from now on its officer is shown the entry itself."""
        if draft.held is not None and draft.held.header:
            self._went.setdefault(draft.line, {})[draft.held.id] = entry

    # what a coerced session sees

    def board(self, line: Line) -> Board:
        """Return the board of a line as if all that is held had been sent.

        While nothing was, that is the board of everybody else: what looks the same costs the same.
        """
        drafts = {held.id: (draft, held) for draft, held in self._shown_as_sent(line)}
        if not drafts and not self._went.get(line.id):
            return self._service.usual_board(line)
        shown = self._shown.get(line.id)
        if shown is None or shown.board.line.charter.feeds != line.charter.feeds or shown.held - drafts.keys():
            self.adopt(line, self.made(line))
            shown = self._shown[line.id]
        board = shown.board
        self._bring_up(line, board)
        board.aliases = self._went.get(line.id, {})
        new = [each for name, each in drafts.items() if name not in shown.held]
        for draft, held in sorted(new, key=lambda each: each[1].read().sequence):
            board.feign(Entry(held.read(), held.header, UNSIGNED), draft.content)
            shown.held.add(held.id)
        if self._service.link_words(line.id) == "up":
            board.feigned = dict.fromkeys(board.feigned, True)
        return board

    def lacking(self, *, held: bool = False) -> list[Line]:
        """Return the lines that have no board apart yet; with `held`, those of them that need it now."""
        lines = (line for line in self._service.all_lines() if line.confirmed and line.id not in self._shown)
        return [line for line in lines if not held or self._shown_as_sent(line)]

    def made(self, line: Line) -> Board:
        """Return a board apart as the store stands; in any thread, since it takes as long as a node's start."""
        board = Board(self._service.store, line)
        board.apart = True
        board.refresh()
        return board

    def adopt(self, line: Line, board: Board) -> None:
        """Show a board that was made apart from now on, for as much of it as is needed."""
        board.stated = lambda: self._service.cut(line).sizes
        board.revision = -1  # its marks of forks were made without that
        self._bring_up(line, board)
        board.touched = set()  # from here on; what was before, the usual board knows at least as well
        self._service.queue.follow(self._service.usual_board(line), board)
        self._shown[line.id] = _Shown(board)

    def keep_up(self) -> None:
        """Take in what came, so that the next look does not pay for it."""
        for line in self._service.all_lines():
            if line.id in self._shown:
                self._bring_up(line, self._shown[line.id].board)

    def forget(self, line: Line) -> None:
        """Let the board of a line be made anew: bodies from which it was folded are gone."""
        self._shown.pop(line.id, None)

    def _bring_up(self, line: Line, board: Board) -> None:
        board.line, board.closed = line, line.closed
        board.refresh()

    def more(self, line: Line) -> More:
        """Return by how much an officer under duress sees the numbers of a line higher than they are."""
        by = self._service.viewer
        feigned = self.board(line).feigned if by is not None and by.coerced else {}
        return More(len(feigned), sum(feigned.values()))
