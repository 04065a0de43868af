"""What an officer who has signed in at the node's desk asks of the node: acts, looks, and what is noted of both."""

import asyncio
from asyncio import Lock
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from openline.node.officers import Actor
from openline.node.refusals import Row
from openline.node.sessions import Session
from openline.node.signing_in import NotLetIn, Proved, SignIn
from openline.node.turns import Turns

if TYPE_CHECKING:
    from openline.node.service import Service


@dataclass(frozen=True, slots=True)
class AtDesk:
    """A desk's way to the node: one verb at a time, in the thread of all verbs."""

    service: "Service"
    sign_in: SignIn
    in_verbs: Callable[[Callable[[], Any]], Awaitable[Any]]
    tell: Callable[[], None]
    """lets every open page ask anew what it shows (called in the event loop)"""
    later: Callable[[Coroutine[Any, Any, None]], None]
    """does something without being waited for"""
    one_code: Lock = field(default_factory=Lock)
    """to look at a code costs half a second of one core: codes wait for each other, and only after a passkey held"""
    turns: Turns = field(default_factory=Turns)

    async def act(self, by: Actor, verb: str, given: dict[str, Any]) -> Any:
        """Carry out an officer's act, and let all desks see what came of it."""
        done = await self.in_verbs(lambda: self.service.act_as(by, verb, given))
        self.tell()
        return done

    async def look(self, by: Actor, verb: str, given: dict[str, Any]) -> Any:
        """Let an officer look at something."""
        return await self.in_verbs(lambda: self.service.look_as(by, verb, given))

    async def note(self, by: Actor | None, act: str, about: str = "") -> None:
        """Note in the node's audit feed what was done at the desk itself."""
        await self.in_verbs(lambda: self.service.audit.note(self.service.now(), by, act, about))

    def function_address(self, word: str) -> str:
        """Return the address of a function's page; its word stands behind #, which no browser sends to anybody."""
        return f"{self.sign_in.origin.origin}/f#{word}"

    # who comes

    async def prove(self, place: str, work: Callable[[], Any]) -> Any:
        """Look at what somebody shows: anybody may try, each place in its turn.

        Raises:
            SignInRefused: noted in the audit feed, as far as a flood leaves room.
        """
        try:
            async with self.turns.of(place):
                return await asyncio.to_thread(work)
        except NotLetIn as error:
            self._refused(error)
            raise

    async def enter(self, place: str, prove: Callable[[], Proved], code: str) -> tuple[str, Session]:
        """Let an officer come in who shows a passkey or a generator's digits, and knows the code.

        Raises:
            SignInRefused, TooManyTries.
        """
        proved = await self.prove(place, prove)
        word, session = await self.with_code(lambda: self.sign_in.enter(proved, code))
        await self._came(session.actor)
        return word, session

    async def with_code(self, work: Callable[[], Any]) -> Any:
        """Do what looks at a code, or makes one: one at a time, for people who have shown something before."""
        try:
            async with self.one_code:
                return await asyncio.to_thread(work)
        except NotLetIn as error:
            self._refused(error)
            raise

    async def _came(self, by: Actor) -> None:
        """Note that an officer signed in. What follows from a duress code costs this answer no time."""
        await self.note(by, "signed in")
        self.later(self._noticed(by))

    async def _noticed(self, by: Actor) -> None:
        await self.in_verbs(lambda: self.service.duress.noticed(by))
        self.tell()
        if by.coerced:
            await self.set_apart()

    async def set_apart(self, *, held: bool = False) -> None:
        """Make, beside all else, the boards of officers under duress: what they say is then shown as soon as any."""
        for line in await self.in_verbs(lambda: self.service.duress.lacking(held=held)):
            board = await asyncio.to_thread(self.service.duress.made, line)
            await self.in_verbs(partial(self.service.duress.adopt, line, board))

    def _refused(self, error: NotLetIn) -> None:
        """Count somebody who was refused. Neither the row nor the wait for it shows at the door."""
        rows = self.service.refusals.refused(error.why, error.officer)
        if rows:
            self.later(self._note_refused(rows))

    async def _note_refused(self, rows: list[Row]) -> None:
        await self.in_verbs(lambda: self.service.note_refused(rows))
        self.tell()

    # what only the node of a desk can do for the command line

    async def display(self, params: dict[str, Any]) -> dict[str, Any]:
        """Make the address that turns a browser into a display on a wall."""
        made = await self.in_verbs(lambda: self.service.call("wall.add", params))
        return {"name": made["name"], "address": f"{self.sign_in.origin.origin}/wall#{made['token']}"}

    async def invite(self, name: str, passphrase: str) -> dict[str, Any]:
        """Let the party's administrator invite an enrolled officer to register a passkey."""
        await self.in_verbs(lambda: self.service.call("party.check", {"passphrase": passphrase}))
        words = await self.in_verbs(lambda: self.sign_in.invite(name))
        await self.note(None, "officer.invite", name)
        return {"name": name, "address": f"{self.sign_in.origin.origin}/#invitation={words}"}
