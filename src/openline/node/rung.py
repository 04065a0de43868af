"""What rings now on a node's lines and in the node itself, for which level, and who has taken what (spec 8.11).

Who waits is read from the record; who took it at home, and since when it waits, from the node's own alarm log. When it
rings for the next level is decided by `core/rules/escalation.py`.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from openline.core.catalogue.element import CoverStatus
from openline.core.catalogue.every import CATALOGUE
from openline.core.catalogue.receipts import Contacts
from openline.core.errors import Misuse, Said
from openline.core.record.entry import Status
from openline.core.rules.deadlines import time_allowed
from openline.core.rules.escalation import Ringing, Standing, Waiting, standing
from openline.core.rules.onward import QUIET_S, Stage
from openline.core.rules.release import LEVELS
from openline.core.rules.ringing import Call
from openline.core.rules.triggers import Reminder
from openline.core.situation.item import Item
from openline.core.situation.life import lead_times
from openline.core.situation.needs import Need
from openline.core.situation.questions import AskedState
from openline.core.situation.rung import (
    given_up,
    level_and_topic,
    levels_from,
    rings_again,
    rings_once,
    standing_by,
    takes,
)
from openline.node.alarm_log import OWN, Rang
from openline.node.board import Board
from openline.node.lines import Line
from openline.node.officers import Actor
from openline.node.own_events import OwnEvent
from openline.node.passing import Missing

if TYPE_CHECKING:
    from openline.node.service import Service

SHOWN: Final = 4
"""So many kinds of things are counted in words; all others together."""
LATE_S: Final = 12 * 3600
"""A deadline that passed longer ago wakes nobody: the node was off, or the line was new."""
REMINDER: Final = "reminder"
NO_ANSWER: Final = "no_answer"
NO_TEST: Final = "no_test"
FUNCTION: Final = "function_missing"
AT_HOME: Final = (REMINDER, NO_ANSWER, NO_TEST, FUNCTION)
"""Kinds of what rings without an entry of another party."""
"""A function that something was passed to has not said that it has it."""


@dataclass(frozen=True, slots=True)
class _Said:
    """What of a line is asked and not answered, and who can be called, as its board stood."""

    stood: tuple[int, int, int]
    ours: tuple[AskedState, ...]
    theirs: tuple[AskedState, ...]
    contacts: tuple[Item, ...]


class Rung:
    """What waits for a person on the lines of a node (in the verbs' thread)."""

    def __init__(self, service: "Service") -> None:
        self._service = service
        self._once: dict[str, bool] = {}
        self._at: dict[tuple[bytes, bool], _Said] = {}

    def acts(self) -> dict[str, Callable[..., Any]]:
        return {"take": self.take}

    # what rings

    def waiting(self) -> tuple[Call, ...]:
        """Return everything that rings for a person, on all lines, in order of arrival."""
        calls = tuple(call for line in self._service.all_lines() if line.confirmed for call in self._of(line))
        waiting = {call.entry for call in calls}
        self._once = {entry: once for entry, once in self._once.items() if entry in waiting}
        return (*calls, *(_own(each) for each in self._service.own_events.waiting()))

    def _of(self, line: Line) -> list[Call]:
        board, now = self._service.board(line), self._service.now()
        over = board.unopened.flash_over_quota(now)
        asked = self._said(board)
        owed = [state.root for state in asked.theirs if state.root not in board.unopened]
        waits = [board[entry] for entry in (*board.unopened, *owed)]
        calls = [self._call(board, item, over) for item in waits if not self._closed(board, item)]
        silent = [state for state in asked.ours if _unanswered(board, state, now)]
        calls += [_silence(board, each) for each in silent if not self._closed(board, board[each.root])]
        if (overdue := self._service.liveness.overdue(board)) is not None:
            calls.append(Call(line.id.hex(), f"no_test_{overdue[0]}", NO_TEST, "priority", once=True))
        calls += [_reminder(line, each) for each in self._service.needs.reports(line)]
        calls += [_missing(each) for each in self._service.passing.missing(line)]
        self._service.alarm_log.begin(
            line.id.hex(), [Rang(call.entry, call.kind, call.precedence, now, call.real) for call in calls], now
        )
        return [rung for call in calls if (rung := self._rung(board, call, now)) is not None]

    def _closed(self, board: Board, item: Item) -> bool:
        """Say whether an officer closed what rings, so that it waits for nobody."""
        needs = self._service.needs
        closed = needs.closed(board.line.id.hex(), item.id.hex())
        if closed is None or item.party == board.line.party:
            return closed is not None and closed.need == Need.SILENT
        return needs.need(item, board, 0) is None

    def _said(self, board: Board) -> _Said:
        """Return what is asked and not answered, from our people and by this node, and who can be called."""
        held = self._at.get((board.line.id, board.apart))
        stood = id(board), board.revision, len(board.feigned)
        if held is None or held.stood != stood:
            states = [state for state in board.situation.states(AskedState) if state.unanswered]
            held = self._at[board.line.id, board.apart] = _Said(
                stood,
                tuple(each for each in states if board[each.root].node == self._service.node),
                tuple(each for each in states if each.party != board.line.party and each.root not in board.forked),
                tuple(board.situation.items(Contacts)),
            )
        return held

    def _rung(self, board: Board, call: Call, now: int) -> Call | None:
        """Return a call as it sounds now; None where it is quiet."""
        log = self._service.alarm_log.of(board.line.id.hex()).get(call.entry)
        since = now if log is None else log.at
        taken = () if log is None else tuple(each.at for each in log.taken)
        if call.kind == FUNCTION:
            return None if taken and now < taken[-1] + QUIET_S else call
        if call.kind in AT_HOME:
            within = time_allowed("opened", call.precedence) or 0
            quiet = bool(taken) and (call.kind != REMINDER or now < taken[-1] + within)
            return None if quiet else call
        item = board[bytes.fromhex(call.entry)]
        found = self._standing(board, item, since, taken, now)
        if found is None or found.ringing is Ringing.NOT:
            return None
        return replace(call, once=call.once or found.ringing is Ringing.ONCE, level=found.level)

    def _standing(self, board: Board, item: Item, since: int, taken: tuple[int, ...], now: int) -> Standing | None:
        """Return how an item stands; None where it waits for nobody of ours."""
        state, words = board.situation.state_of(item.id), board.takers(item)
        said, due = min((word.clock for word in words), default=None), None
        if isinstance(state, AskedState) and state.root == item.id and state.party != board.line.party:
            again = rings_again(state, words)
            if again is not None and words:
                if standing_by(state, words, now):
                    return None
                since, said = max(since, again), None
            due = state.deadline() if state.unanswered else None
            if due is not None and now > due + LATE_S and (given_up(state, now) or item.id not in board.unopened):
                return None
        if item.id not in board.unopened and due is None and said is None:
            return None
        within = time_allowed("opened", item.precedence.name.lower(), board.situation.charter.of(item).world.deadlines)
        levels = self._levels(board, item, now)
        found = standing(Waiting(since, within or 0, due, said, taken), levels, now)
        over = isinstance(state, AskedState) and state.root == item.id and given_up(state, now)
        return None if over and found.level == levels[0] else found  # nobody is above, and the time is over

    def _levels(self, board: Board, item: Item, now: int) -> tuple[int, ...]:
        level, topic = level_and_topic(item)
        known = [LEVELS.index(office.level) + 1 for office in self.offices() if office.level in LEVELS]
        return levels_from(self._said(board).contacts, board.line.party, now, level, topic, known)

    def offices(self) -> Collection[Any]:
        """Return the offices that the own party's card names."""
        return self._service.card.card.offices

    def _call(self, board: Board, item: Item, over: Collection[bytes]) -> Call:
        """Return what may ring; FLASH over the quota of the charter rings as IMMEDIATE, and never below."""
        entry = item.id.hex()
        once = self._once.get(entry)
        if once is None:
            key = board.situation.threads.key_of(item.id) if item.id in board.situation.threads else None
            thread = [] if key is None else board.situation.threads.thread(key)
            once = rings_once(item, thread, board.line.party, lead_times(board.situation.governing))
            if thread:
                self._once[entry] = once
        known = CATALOGUE.get(item.element.number)
        return Call(
            line=board.line.id.hex(),
            entry=entry,
            kind="unreadable" if known is None else known.name.lower(),
            precedence="immediate" if item.id in over else item.precedence.name.lower(),
            real=item.status == Status.ACTUAL and item.cover.status == CoverStatus.ACTUAL,
            once=once,
        )

    # who took it

    def take(
        self, entry: str, line: str | None = None, all_alike: bool = False, by: Actor | None = None,
        request_id: str = "",
    ) -> dict[str, Any]:  # fmt: skip
        """Take what rings: from now on it is this officer's, and the alarm stops for it. Nothing is sent.

        Args:
            entry: as `ring.list` names it.
            all_alike: with it all of its line and kind that rings, also what is over its quota: a flood goes at once.
        Raises:
            Misuse: nothing of that name rings.
        """
        wanted = OWN if line == OWN else None if line is None else self._service.line(line).id.hex()
        ringing = [call for call in self.waiting() if wanted in (None, call.line)]
        lead = next((call for call in ringing if call.entry == entry and self._hears(by, call)), None)
        if lead is None:
            log = self._service.alarm_log
            lines = [wanted] if wanted else [OWN, *(each.id.hex() for each in self._service.all_lines())]
            if any(entry in log.of(each) and log.of(each)[entry].taken for each in lines):
                return {"taken": 0, "name": entry[:12]}  # somebody was quicker, or this was said twice
        if lead is None or by is None:
            raise Misuse(
                "nothing of that name rings",
                hint="somebody has taken it already, or it was answered",
                said=Said("nothing-rings"),
            )
        those = [call for call in ringing if all_alike and alike(call) == alike(lead)] or [lead]
        taken = self._service.alarm_log.take(lead.line, [call.entry for call in those], by, self._service.now())
        return {"taken": taken, "name": lead.entry[:12] + (f" and {taken - 1} alike" if taken > 1 else "")}

    def _hears(self, by: Actor | None, call: Call) -> bool:
        """Say whether an officer is told of something that rings: what must not be heard in the room, few are."""
        if not call.quiet:
            return True
        about = next((each.about for each in self._service.own_events.waiting() if each.id == call.entry), "")
        return by is not None and self._service.duress.hears(by, about)

    def heard(self, calls: Iterable[Call]) -> tuple[Call, ...]:
        """Return what of all that rings whoever looks now is told of; the node itself is told of all."""
        by = self._service.viewer
        return tuple(call for call in calls if by is None or self._hears(by, call))

    def acted(self, by: Actor, entries: Collection[str]) -> None:
        """Remember who took what by a word that went out."""
        for line in self._service.all_lines():
            board = self._service.board(line)
            for name in entries:
                said = bytes.fromhex(name)
                target = takes(board[said], line.party) if said in board else None
                if target is not None and target in board and board[said] in board.takers(board[target]):
                    self._service.alarm_log.take(line.id.hex(), [target.hex()], by, self._service.now())

    def silence_taken(self, board: Board, item: Item) -> bool:
        """Say whether somebody has taken note that the other side's time for an item is over."""
        log = self._service.alarm_log.of(board.line.id.hex()).get(item.id.hex())
        return log is not None and log.kind == NO_ANSWER and bool(log.taken)

    def ringing(self, board: Board, item: Item) -> Standing | None:
        """Return how an item stands that rang here at some time; None where it never did, or waits for nobody."""
        log = self._service.alarm_log.of(board.line.id.hex()).get(item.id.hex())
        if log is None:
            return None
        return self._standing(board, item, log.at, tuple(each.at for each in log.taken), self._service.now())


def alike(call: Call) -> tuple[Any, ...]:
    """Return by what calls are counted, and taken, together."""
    return call.line, call.kind, call.real


def item_of(board: Board, call: Call) -> Item:
    """Return the entry for which it rings."""
    return board[bytes.fromhex(call.entry)]


def _own(event: OwnEvent) -> Call:
    return Call(OWN, event.id, event.kind, event.precedence, level=event.level, quiet=event.quiet)


def _unanswered(board: Board, state: AskedState, now: int) -> bool:
    due = state.deadline()
    return due is not None and due < now <= due + LATE_S and board[state.root].status == Status.ACTUAL


def _silence(board: Board, state: AskedState) -> Call:
    """What we asked and the other side let pass rings once: the next level of its ladder is ours to choose."""
    root = board[state.root]
    precedence, line = root.precedence.name.lower(), board.line.id.hex()
    return Call(line, root.id.hex(), NO_ANSWER, precedence, once=True, level=root.cover.level)


def _reminder(line: Line, each: Reminder) -> Call:
    """A report that is due rings like a call, and once it is overdue like something immediate."""
    return Call(line.id.hex(), rings_as(each.id), REMINDER, "routine" if each.minutes_left >= 0 else "immediate")


def _missing(each: Missing) -> Call:
    """A receipt that a function owes rings as it presses; whoever takes it asks, and it rings again after a while."""
    item = each.item
    real = item.status == Status.ACTUAL and item.cover.status == CoverStatus.ACTUAL
    level = 2 if each.standing.stage is Stage.LATE else 1
    return Call(each.line.id.hex(), each.name, FUNCTION, each.precedence, real, level=level)


def rings_as(name: str) -> str:
    """Return by what something rings, and is taken: a command gets no sign that means something to a program."""
    return name.replace("/", "_")
