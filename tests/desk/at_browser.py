"""A desk in this process: a running node, its API over a real socket, and an officer with a passkey."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import aiohttp
from passkey import Passkey

from openline.bench.browser import CODE, DURESS
from openline.core.rules.roles import Role
from openline.web.app import Desk, serving
from openline.web.origin import desk_origin
from parties import PASSPHRASE, Party, free_port
from running import Running
from running import serving as node_serving


@dataclass
class AtBrowser:
    """What a page of the desk would do, without the page."""

    http: aiohttp.ClientSession
    origin: str
    running: Running
    desk: Desk
    passkey: Passkey
    said: list[int] = field(default_factory=list)
    officer: str = ""

    async def call(self, method: str, path: str, body: Any = None, **headers: str) -> tuple[int, Any]:
        sent = {"Origin": self.origin, **headers}
        async with self.http.request(method, self.origin + path, json=body, headers=sent) as answer:
            self.said.append(answer.status)
            return answer.status, await answer.json()

    async def post(self, path: str, body: Any = None) -> Any:
        status, answer = await self.call("POST", path, body)
        assert status == 200, answer
        return answer

    async def get(self, path: str) -> Any:
        status, answer = await self.call("GET", path)
        assert status == 200, answer
        return answer

    async def enrol(self, name: str = "duty") -> None:
        """Register the passkey by an invitation of the administrator; each officer has one of their own."""
        if self.officer not in ("", name):
            self.passkey = Passkey(self.origin, id=b"credential-of-" + name.encode())
        self.officer = name
        invited = await self.running.node.handle("officer.invite", {"name": name, "passphrase": PASSPHRASE})
        words = invited["address"].partition("#invitation=")[2]
        begun = await self.post("/api/enrolment/begin", {"invitation": words})
        made = {"credential": self.passkey.register(begun["options"]), "code": CODE, "duress": DURESS}
        await self.post("/api/enrolment/finish", {"invitation": words, "ticket": begun["ticket"], **made})

    @asynccontextmanager
    async def beside(self, name: str) -> "AsyncIterator[AtBrowser]":
        """Open a second browser at the same desk, and let another officer sign in there."""
        async with _http() as http:
            passkey = Passkey(self.origin, id=b"credential-of-" + name.encode())
            other = AtBrowser(http, self.origin, self.running, self.desk, passkey)
            await other.enrol(name)
            await other.sign_in()
            yield other

    async def try_passkey(self, code: str = CODE, **how: Any) -> tuple[int, Any]:
        begun = await self.post("/api/sign-in/begin")
        shown = {"ticket": begun["ticket"], "credential": self.passkey.sign(begun["options"], **how), "code": code}
        return await self.call("POST", "/api/sign-in/passkey", shown)

    async def sign_in(self, code: str = CODE) -> Any:
        status, answer = await self.try_passkey(code)
        assert status == 200, answer
        return answer


Browser = Callable[[], AbstractAsyncContextManager[AtBrowser]]


@asynccontextmanager
async def at_browser(party: Party, *, alone: bool = True) -> AsyncIterator[AtBrowser]:
    port = free_port()
    origin = desk_origin(f"alpha.localhost:{port}", certified=False)
    async with node_serving(party, alone=alone) as running, serving(running.node, origin) as desk, _http() as http:
        yield AtBrowser(http, origin.origin, running, desk, Passkey(origin.origin))


def _http() -> aiohttp.ClientSession:
    return aiohttp.ClientSession(
        cookie_jar=aiohttp.CookieJar(unsafe=True), connector=aiohttp.TCPConnector(resolver=_Loopback())
    )


@asynccontextmanager
async def desk_of(party: Party) -> AsyncIterator[tuple[Running, str]]:
    """Run a node with its desk; yield it and the address that browsers open."""
    origin = desk_origin(f"{party.name.lower()}.localhost:{free_port()}", certified=False)
    async with node_serving(party) as running, serving(running.node, origin):
        yield running, origin.origin


class _Loopback(aiohttp.abc.AbstractResolver):
    """Names below localhost are this machine, as browsers have it."""

    async def resolve(self, host: str, port: int = 0, family: Any = 0) -> list[Any]:
        return [{"hostname": host, "host": "127.0.0.1", "port": port, "family": 2, "proto": 0, "flags": 0}]

    async def close(self) -> None:
        pass


def with_roles(party: Party, name: str, *roles: Role) -> None:
    """Enrol another officer with these roles."""
    given = {"name": name, "office": "duty", "officer_passphrase": "six random words"}
    party.administer("officer.add", **given, roles=[role.name.lower() for role in roles])
