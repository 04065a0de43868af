"""The node rings: what waits for a person, said in words, with the terminal's bell and a command of the party's choice.

What to do is decided by `core/rules/ringing.py`; here it is done. The command is started directly, never by a shell,
one at a time; behind its own arguments it gets four words, none of a peer's choice: kind, precedence, line, entry.
"""

import asyncio
import contextlib
import os
import re
import shlex
import shutil
import signal
from collections.abc import Awaitable, Callable, Collection
from typing import TYPE_CHECKING, Any, Final, TypeVar

from openline.core.catalogue.codes import Topic
from openline.core.catalogue.element import CoverStatus
from openline.core.catalogue.every import CATALOGUE
from openline.core.catalogue.receipts import Contacts
from openline.core.catalogue.rendering import code_words, sentence
from openline.core.catalogue.view import View, harmless
from openline.core.errors import Misuse, OpenlineError
from openline.core.record.entry import Status
from openline.core.rules.release import LEVELS
from openline.core.rules.ringing import (
    Call,
    Effect,
    Ended,
    Event,
    Group,
    Looked,
    Mark,
    Sound,
    Start,
    State,
    Stop,
    Trial,
    step,
)
from openline.core.rules.triggers import Reminder
from openline.core.situation.item import Item
from openline.core.situation.life import lead_times
from openline.core.situation.questions import AskedState
from openline.core.situation.rung import given_up, level_and_topic, rings_at, rings_once, standing_by
from openline.node.board import Board
from openline.node.facts import due_reports, reminder_words
from openline.node.lines import Line

if TYPE_CHECKING:
    from openline.node.service import Service

LOOK_S: Final = 1.0
END_S: Final = 2.0
"""So long an alarm command that was told to end may take, before it is made to."""
TEST_S: Final = 10.0
"""So long a test waits for the command's end, to tell how it ended."""
SHOWN: Final = 4
"""So many kinds of things are counted in words; all others together."""

REMINDER: Final = "reminder"
_SAFE: Final = re.compile(r"[a-z0-9_]{1,64}|-")

T = TypeVar("T")


class BadAlarm(Misuse):
    """The alarm's command cannot be run."""

    code = "bad_alarm"
    hint = "give a program and its arguments as you would type them, such as: paplay /usr/share/sounds/alarm.oga"


def alarm_command(text: str) -> tuple[str, ...]:
    """Return the arguments of an alarm's command; none for "".

    Raises:
        BadAlarm: it is not one, or there is no such program.
    """
    try:
        command = tuple(shlex.split(text))
    except ValueError as error:
        raise BadAlarm(f"the alarm's command is not one: {error}") from None
    if command and shutil.which(command[0]) is None:
        raise BadAlarm(f"there is no program {command[0]!r}")
    return command


# what waits, and in which words


class Rung:
    """What waits for a person on the lines of a node (in the verbs' thread)."""

    def __init__(self, service: "Service") -> None:
        self._service = service
        self._once: dict[str, bool] = {}

    def verbs(self) -> dict[str, Callable[..., Any]]:
        return {"ring.list": self.list_}

    def waiting(self) -> tuple[Call, ...]:
        """Return everything that waits for a person, on all lines, in order of arrival."""
        calls = tuple(call for line in self._service.all_lines() if line.confirmed for call in self._of(line))
        waiting = {call.entry for call in calls}
        self._once = {entry: once for entry, once in self._once.items() if entry in waiting}
        return calls

    def _of(self, line: Line) -> list[Call]:
        board, now = self._service.board(line), self._service.now()
        over = board.flash_over_quota(now)
        calls = [self._call(board, board[entry], over) for entry in board.unopened if not _quiet(board, entry, now)]
        return calls + [_reminder(line, each) for each in due_reports(self._service.store, board, now)]

    def _call(self, board: Board, item: Item, over: Collection[bytes]) -> Call:
        """Return what rings; FLASH over the quota of the charter rings as IMMEDIATE, and never below."""
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

    def say(self, call: Call, words: View | None = None) -> str:
        """Return what waits in words, and at whom it rings."""
        view = words or self._service.reader()
        line = self._service.line(call.line)
        board, now = self._service.board(line), self._service.now()
        if call.kind == REMINDER:
            due = due_reports(self._service.store, board, now)
            return "; ".join(reminder_words(each, view) for each in due if _name(each) == call.entry)
        item = board[bytes.fromhex(call.entry)]
        said = f"{call.entry[:12]} {harmless(line.name_of(item.node))}: {sentence(item.cover, item.element, view)}"
        return f"{said} ({self.where(board, item, now, view)})"

    def name(self, call: Call, words: View) -> str:
        """Return which entry waits, whose and of which kind, and nothing of what it says."""
        kind, line = _kind_words(call.kind, words), self._service.line(call.line)
        if call.kind == REMINDER:
            return kind
        item = self._service.board(line)[bytes.fromhex(call.entry)]
        return f"{call.entry[:12]} {harmless(line.name_of(item.node))}: {kind}"

    def where(self, board: Board, item: Item, at: int, words: View) -> str:
        """Say at whom it rings: level, topic, and the offices there, as our own party has published them."""
        level, topic = level_and_topic(item)
        steps = rings_at(board.situation.items(Contacts), board.line.party, at, level, topic)
        offices = [each.office for each in steps]
        if steps:
            level = steps[0].level
        else:
            card = self._service.card.card.offices
            offices = [office.code for office in card if office.level == LEVELS[level - 1]]
        named = words.say(f"authority-level-{level}")
        said = words.say("ring-where", {"level": named})
        if topic is not None:
            about = code_words(Topic[topic.upper()], words)
            said = words.say("ring-where-topic", {"level": named, "topic": about})
        return words.say("ring-offices", {"where": said, "offices": words.listed(offices)}) if offices else said

    def counted(self, groups: tuple[Group, ...], words: View | None = None) -> str:
        """Return how many of each kind wait."""
        view = words or self._service.reader()
        said = [f"{_kind_words(g.kind, view)}, {view.say(f'precedence-{g.precedence}')}: {g.count}" for g in groups]
        more = sum(group.count for group in groups[SHOWN:])
        return "; ".join([*said[:SHOWN], *([view.say("and-more", {"count": more})] if more else [])])

    def list_(self, language: str | None = None, seen: Any = None, line: str | None = None) -> list[dict[str, Any]]:
        """Return what rings, and what waits with a mark, in order of arrival."""
        words = self._service.reader(language, seen)
        wanted = None if line is None else self._service.line(line).id.hex()
        return [
            {
                "line": call.line,
                "entry": call.entry,
                "kind": call.kind,
                "precedence": call.precedence,
                "rings": call.real,
                "words": self.say(call, words),
            }
            for call in self.waiting()
            if wanted in (None, call.line)
        ]


def _quiet(board: Board, entry: bytes, now: int) -> bool:
    state = board.situation.state_of(entry)
    if not isinstance(state, AskedState) or state.root != entry:
        return False
    if given_up(state, now):
        return True
    return state.standing_by is not None and standing_by(state, board.takers(board[entry]), now)


def _reminder(line: Line, each: Reminder) -> Call:
    """A report that is due rings like a call, and once it is overdue like something immediate."""
    return Call(line.id.hex(), _name(each), REMINDER, "routine" if each.minutes_left >= 0 else "immediate")


def _name(each: Reminder) -> str:
    return each.id.replace("/", "_")


def _kind_words(kind: str, words: View) -> str:
    if kind == REMINDER:
        return words.say("ring-reminder")
    return words.say(f"element-{kind.replace('_', '-')}")


# the doing


class Ringer:
    """Carries out what the rules of ringing decide (in the event loop).

    Attributes:
        aloud: what rings is said in full, as on a terminal that somebody watches; a log gets id and kind only.
    """

    def __init__(
        self,
        service: "Service",
        in_verbs: Callable[[Callable[[], Any]], Awaitable[Any]],
        say: Callable[[str], None],
        bell: Callable[[], None],
        alarm: str | None = None,
    ) -> None:
        """Prepare to ring.

        Args:
            alarm: the command instead of the one in the settings.
        Raises:
            BadAlarm: it cannot be run.
        """
        self._service, self._in_verbs, self._say, self._bell = service, in_verbs, say, bell
        self._given, self.aloud = alarm, False
        self._rung = Rung(service)
        self._state = State()
        self._running: asyncio.Task[int | None] | None = None
        self._stop = asyncio.Event()
        alarm_command(self.alarm)

    @property
    def alarm(self) -> str:
        """The alarm's command: the one given at the start, or that of the settings as they are now."""
        return self._service.settings.alarm if self._given is None else self._given

    async def keep_ringing(self) -> None:
        """Look what waits, and ring, until cancelled."""
        while True:
            try:
                waiting = await self._in_verbs(self._rung.waiting)
                await self._advance(Looked(_now(), waiting))
            except OpenlineError as error:  # a disk that is full or slow: the next look tries again
                self._say(f"the node could not look what rings: {error}")
            await asyncio.sleep(LOOK_S)

    async def _advance(self, event: Event) -> list[Effect]:
        self._state, effects = step(self._state, event)
        for effect in effects:
            match effect:
                case Sound(lead, groups):
                    self._bell()
                    self._say(await self._words(lambda w, lead=lead, groups=groups: w.say(  # type: ignore[misc]
                        "ring", {"said": self._of(lead, w), "waiting": self._rung.counted(groups, w)}
                    )))  # fmt: skip
                case Mark(lead, more):
                    self._say(await self._words(lambda w, lead=lead, more=more: w.say(  # type: ignore[misc]
                        "ring-not-real", {"said": self._of(lead, w), "count": more}
                    )))  # fmt: skip
                case Start(lead):
                    self._stop.clear()
                    self._running = asyncio.create_task(self._sound(lead))
                case Stop():
                    self._stop.set()
        return effects

    def _of(self, call: Call, words: View) -> str:
        return self._rung.say(call, words) if self.aloud else self._rung.name(call, words)

    async def _words(self, make: Callable[[View], str]) -> str:
        made: str = await self._in_verbs(lambda: make(self._service.reader()))
        return made

    async def _sound(self, lead: Call | None) -> int | None:
        """Run the alarm's command to its end; return its exit code, None where there is none or it could not start."""
        try:
            command = alarm_command(self.alarm)
            return await self._run([*command, *codes(lead)]) if command else None
        except (OSError, BadAlarm) as error:
            self._say(f"the alarm's command could not be started: {error}")
            return None
        finally:
            self._state, _ = step(self._state, Ended())

    async def _run(self, arguments: list[str]) -> int:
        nowhere = asyncio.subprocess.DEVNULL
        process = await asyncio.create_subprocess_exec(
            *arguments, stdin=nowhere, stdout=nowhere, stderr=nowhere, env=_environment(), start_new_session=True
        )
        ended, told = asyncio.ensure_future(process.wait()), asyncio.ensure_future(self._stop.wait())
        try:
            await asyncio.wait({ended, told}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            told.cancel()
            for number in (signal.SIGTERM, signal.SIGKILL):
                if not ended.done():
                    with contextlib.suppress(ProcessLookupError):
                        os.killpg(process.pid, number)  # with whatever it has started itself
                    await asyncio.wait({ended}, timeout=END_S)
        return await ended

    async def test(self) -> dict[str, Any]:
        """Sound the alarm once, as nothing that waits; return how its command ended."""
        effects = await self._advance(Trial(_now()))
        if not effects:
            return {"alarm": self.alarm, "busy": True, "exit": None}
        self._bell()
        self._say(await self._words(lambda w: w.say("ring-test")))
        assert self._running is not None
        done, _ = await asyncio.wait({self._running}, timeout=TEST_S)
        return {"alarm": self.alarm, "busy": False, "exit": self._running.result() if done else None}

    async def close(self) -> None:
        """End the command that runs."""
        self._stop.set()
        if self._running is not None:
            await asyncio.wait({self._running})


def codes(lead: Call | None) -> list[str]:
    """Return the four words that the alarm's command gets behind its own arguments."""
    words = ["test", "routine", "-", "-"] if lead is None else [lead.kind, lead.precedence, lead.line, lead.entry]
    for word in words:
        if not _SAFE.fullmatch(word):
            raise BadAlarm(f"{word!r} is no code to hand to a program")
    return words


def _environment() -> dict[str, str]:
    """Return what the command may know of our environment: no passphrase of ours is among it."""
    return {name: value for name, value in os.environ.items() if not name.startswith("OPENLINE_")}


def _now() -> float:
    return asyncio.get_running_loop().time()
