"""What an officer who has signed in at the node's desk asks of the node: acts, looks, and what is noted of both."""

from asyncio import Lock
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from openline.node.officers import Actor
from openline.node.signing_in import SignIn

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
    one_try: Lock = field(default_factory=Lock)
    """a try to sign in costs half a second of one core: tries wait for each other"""

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

    async def came(self, by: Actor) -> None:
        """Note that an officer signed in. What follows from a duress code costs this answer no time."""
        await self.note(by, "signed in")
        self.later(self._noticed(by))

    async def _noticed(self, by: Actor) -> None:
        await self.in_verbs(lambda: self.service.duress.noticed(by))
        self.tell()

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
