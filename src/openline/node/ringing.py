"""The node rings: what waits for a person, said in words, with the terminal's bell and a command of the party's choice.

What to do is decided by `core/rules/ringing.py`; here it is done. The command is started directly, never by a shell,
one at a time; behind its own arguments it gets five words, none of a peer's choice: kind, precedence, line, entry, and
the level for which it rings. What a room must not hear has a command of its own, and none of the bell.
"""

import asyncio
import contextlib
import logging
import os
import re
import shlex
import shutil
import signal
from collections.abc import Awaitable, Callable, Coroutine
from typing import TYPE_CHECKING, Any, Final, TypeVar

from openline.core.catalogue.view import View
from openline.core.errors import Misuse
from openline.core.rules.release import LEVELS
from openline.core.rules.ringing import (
    LONGEST_S,
    Alert,
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

if TYPE_CHECKING:
    from openline.node.service import Service

log = logging.getLogger(__name__)
LOOK_S: Final = 1.0
END_S: Final = 2.0
"""So long an alarm command that was told to end may take, before it is made to."""
TEST_S: Final = 10.0
"""So long a test waits for the command's end, to tell how it ended."""
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
        alert: str = "",
    ) -> None:
        """Prepare to ring.

        Args:
            alarm: the command instead of the one in the settings.
            alert: the command for what the room must not hear; "" for none.
        Raises:
            BadAlarm: one of them cannot be run.
        """
        self._service, self._in_verbs, self._say, self._bell = service, in_verbs, say, bell
        self._given, self.aloud, self._alert = alarm, False, alarm_command(alert)
        self._rung, self._words_of = service.rung, service.ring_words
        self._alerting: set[asyncio.Task[Any]] = set()
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
            except Exception as error:  # a disk that is full, or a fault of the program: the next look has to come
                log.error("the node could not look what rings", exc_info=error)
                self._say(f"the node could not look what rings: {type(error).__name__}")
            await asyncio.sleep(LOOK_S)

    async def _advance(self, event: Event) -> list[Effect]:
        self._state, effects = step(self._state, event)
        for effect in effects:
            match effect:
                case Sound(lead, groups):
                    self._bell()
                    await self._told(lambda lead=lead, groups=groups: self._rang(lead, groups))  # type: ignore[misc]
                case Mark(lead, more):
                    await self._told(lambda lead=lead, more=more: self._marked(lead, more))  # type: ignore[misc]
                case Start(lead):
                    self._stop.clear()
                    self._running = asyncio.create_task(self._sound(lead))
                case Alert(lead):
                    self._spawn(self._tell(lead))
                case Stop():
                    self._stop.set()
        return effects

    async def _told(self, tell: Callable[[], Awaitable[None]]) -> None:
        """Say what rings; where that cannot be said, the alarm behind it has to start all the same."""
        try:
            await tell()
        except Exception as error:
            log.error("what rings could not be said", exc_info=error)
            self._say(f"something rings, and could not be read: {type(error).__name__}")

    async def _rang(self, lead: Call, groups: tuple[Group, ...]) -> None:
        await self._in_verbs(lambda: self._service.alarm_log.rang(lead.line, lead.entry))
        said = await self._words(
            lambda w: w.say("ring", {"said": self._of(lead, w), "waiting": self._words_of.counted(groups, w)})
        )
        self._say(said)

    async def _marked(self, lead: Call, more: int) -> None:
        self._say(await self._words(lambda w: w.say("ring-not-real", {"said": self._of(lead, w), "count": more})))

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._alerting.add(task)
        task.add_done_callback(self._alerting.discard)

    async def _tell(self, lead: Call) -> None:
        """Run the alert command; nothing of it is said here, where the wrong eyes may read."""
        if self._alert:
            with contextlib.suppress(OSError):
                await self._run([*self._alert, *codes(lead)], asyncio.Event(), LONGEST_S)

    def _of(self, call: Call, words: View) -> str:
        return self._words_of.say(call, words) if self.aloud else self._words_of.name(call, words)

    async def _words(self, make: Callable[[View], str]) -> str:
        made: str = await self._in_verbs(lambda: make(self._service.reader()))
        return made

    async def _sound(self, lead: Call | None) -> int | None:
        """Run the alarm's command to its end; return its exit code, None where there is none or it could not start."""
        try:
            command = alarm_command(self.alarm)
            return await self._run([*command, *codes(lead)], self._stop) if command else None
        except (OSError, BadAlarm) as error:
            self._say(f"the alarm's command could not be started: {error}")
            return None
        finally:
            self._state, _ = step(self._state, Ended())

    async def _run(self, arguments: list[str], stop: asyncio.Event, longest: float | None = None) -> int:
        nowhere = asyncio.subprocess.DEVNULL
        process = await asyncio.create_subprocess_exec(
            *arguments, stdin=nowhere, stdout=nowhere, stderr=nowhere, env=_environment(), start_new_session=True
        )
        ended, told = asyncio.ensure_future(process.wait()), asyncio.ensure_future(stop.wait())
        try:
            await asyncio.wait({ended, told}, timeout=longest, return_when=asyncio.FIRST_COMPLETED)
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
        for task in self._alerting:
            task.cancel()
        if running := {*self._alerting, *([self._running] if self._running is not None else [])}:
            await asyncio.wait(running)


def codes(lead: Call | None) -> list[str]:
    """Return the five words that the alarm's command gets behind its own arguments."""
    words = ["test", "routine", "-", "-", LEVELS[0]]
    if lead is not None:
        words = [lead.kind, lead.precedence, lead.line, lead.entry, LEVELS[lead.level - 1]]
    for word in words:
        if not _SAFE.fullmatch(word):
            raise BadAlarm(f"{word!r} is no code to hand to a program")
    return words


def _environment() -> dict[str, str]:
    """Return what the command may know of our environment: no passphrase of ours is among it."""
    return {name: value for name, value in os.environ.items() if not name.startswith("OPENLINE_")}


def _now() -> float:
    return asyncio.get_running_loop().time()
