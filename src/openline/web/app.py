"""Serves the desk: its page and its API, to browsers of the party's own people.

Nothing here decides; each call is checked for form and origin, and handed to the node. No request leaves the page for
another host, nothing is written into its HTML, and no answer is kept by the browser.
"""

import contextlib
import logging
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from importlib.resources import files
from ssl import SSLContext
from typing import Any

import msgspec
from aiohttp import web

from openline.core.errors import Misuse, OpenlineError, Said, Unavailable
from openline.node.at_desk import AtDesk
from openline.node.error_words import error_form_in
from openline.node.functions import NoSuchLink
from openline.node.gate import NotYours
from openline.node.node import Node
from openline.node.phrases import available, on_screen
from openline.node.sessions import NotSignedIn
from openline.node.signing_in import SignIn, SignInRefused, TooManyTries
from openline.node.turns import place_of
from openline.web.acting import Acting
from openline.web.alarms import Alarms
from openline.web.composing import Composing
from openline.web.events import News, stream
from openline.web.finding import Finding
from openline.web.forms.base import Answer
from openline.web.kept import Shelf
from openline.web.map import MapCalls, add_coastlines
from openline.web.officers import OfficerCalls
from openline.web.onward import OnwardCalls
from openline.web.openapi import describe
from openline.web.origin import DeskOrigin
from openline.web.people import People
from openline.web.printing import Printing
from openline.web.reading import Reading
from openline.web.releasing import Release
from openline.web.routes import Asked, Route
from openline.web.statistics import Figures
from openline.web.subjects import SubjectPages
from openline.web.training import Exercises
from openline.web.wall import MARK, Walls
from openline.web.watch import WatchCalls

MAX_BODY = 1 << 20
IDLE = "Openline-Idle"
"""A page says with it that nobody touched it for a while: it asks, and its officer does nothing."""
END_S = 1.0
"""So long calls that are under way may take when the desk closes."""
JSON = "application/json"
PICTURE = "image/svg+xml"
PAGE = {
    "": ("desk.html", "text/html"),
    "wall": ("desk.html", "text/html"),
    "f": ("function.html", "text/html"),
    "desk.js": ("desk.js", "text/javascript"),
    "desk.css": ("desk.css", "text/css"),
    "function.js": ("function.js", "text/javascript"),
    "function.css": ("function.css", "text/css"),
    "icon.svg": ("icon.svg", PICTURE),
    "alarm.svg": ("alarm.svg", PICTURE),
}
"""What is served under which path."""
YEAR_S = 366 * 86_400
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "form-action 'none'; base-uri 'none'; frame-ancestors 'none'; "
        "require-trusted-types-for 'script'; trusted-types 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "publickey-credentials-get=(self), publickey-credentials-create=(self), geolocation=()",
    "Cache-Control": "no-store",
}
log = logging.getLogger(__name__)


class NotThisDesk(Misuse):
    """A request that does not come from this desk's own page."""

    code = "not_this_desk"
    hint = "open the desk under the address that `openline serve` shows"


class TooLong(Misuse):
    code = "too_long"
    hint = f"a request has at most {MAX_BODY:,} bytes"


STATUS: tuple[tuple[type[OpenlineError], int], ...] = (
    (NotSignedIn, 401),
    (NoSuchLink, 401),
    (SignInRefused, 403),
    (NotYours, 403),
    (NotThisDesk, 403),
    (TooManyTries, 429),
    (TooLong, 413),
    (Misuse, 400),
    (OpenlineError, 503),
)


class Desk:
    """One node's desk."""

    def __init__(self, node: Node, origin: DeskOrigin) -> None:
        service = node.service
        self._origin, self.sign_in = origin, SignIn(service.gate, service.sessions, origin, service.now)
        self.news, self.news_onward = News(service.now() * 1000), News(service.now() * 1000)
        self.at_desk = AtDesk(service, self.sign_in, node.in_verbs, self.changed, node.spawn)
        self._cookie = f"openline-{service.node.hex()[:8]}"
        self._onward, self._walls = OnwardCalls(self.at_desk), Walls(self.at_desk)
        self.routes: list[Route] = [
            route
            for kind in (
                People,
                OfficerCalls,
                Reading,
                Acting,
                Release,
                Alarms,
                Walls,
                OnwardCalls,
                SubjectPages,
                MapCalls,
                Composing,
                Finding,
                WatchCalls,
                Figures,
                Printing,
                Exercises,
            )
            for route in kind(self.at_desk).routes()
        ]
        self._shelf = Shelf()
        self._description = msgspec.json.encode(describe(self.routes))

    @property
    def address(self) -> str:
        """What an officer types into a browser."""
        return self._origin.origin

    def changed(self) -> None:
        """Something changed: tell every page, of officers and of functions."""
        self.news.tell()
        self.news_onward.tell()

    def application(self) -> web.Application:
        app = web.Application(client_max_size=MAX_BODY, middlewares=[self._guard])
        app.on_response_prepare.append(_put_rules)
        for route in self.routes:
            app.router.add_route(route.method, route.path, self._answering(route))
        app.router.add_get("/api/openapi.json", self._describe)
        app.router.add_get("/api/events", self._events)
        app.router.add_get("/api/wall/events", self._events_of_wall)
        app.router.add_get("/api/f/events", self._events_onward)
        for path, (name, kind) in PAGE.items():
            app.router.add_get(f"/{path}", self._page(name, kind))
        add_coastlines(app)
        return app

    @web.middleware
    async def _guard(self, request: web.Request, handler: Callable[[web.Request], Any]) -> web.StreamResponse:
        """Answer every fault in one form."""
        try:
            reason = self._origin.check(request.method, request.headers)
            if reason:
                raise NotThisDesk(reason)
            response: web.StreamResponse = await handler(request)
        except OpenlineError as error:
            response = self._fault(request, error, next(code for kind, code in STATUS if isinstance(error, kind)))
        except web.HTTPRequestEntityTooLarge:
            response = self._fault(request, TooLong("the request is too long"), 413)
        except web.HTTPException as error:
            name = f"{request.method} {request.path[:80]}"
            response = self._fault(
                request, Misuse(f"there is no {name}", said=Said("no-such", {"name": name})), error.status
            )
        except Exception as error:
            log.error("%s %s failed", request.method, request.match_info.route.resource, exc_info=error)
            fault = Unavailable(
                "the node could not do this",
                hint="a fault of the program; the node's log says more",
                said=Said("program-fault"),
            )
            response = self._fault(request, fault, 500)
        return response

    def _fault(self, request: web.Request, error: OpenlineError, status: int) -> web.Response:
        words = on_screen(accepted(request.headers, self.at_desk.service.settings.language))
        return _json({"error": error_form_in(error, words)}, status)

    def _answering(self, route: Route) -> Callable[[web.Request], Any]:
        async def answer(request: web.Request) -> web.Response:
            word = request.cookies.get(self._cookie, "")
            if route.signed_in:
                self.sign_in.session(word, act=IDLE not in request.headers)
            function = request.cookies.get(f"{self._cookie}-f", "")
            place = place_of(request.remote or "")
            language = accepted(request.headers, self.at_desk.service.settings.language)
            body, named = await _body(route, request), _named(route, request)
            asked = Asked(body, named, word, place, function=function, language=language)
            if route.kept:
                return await self._ready(route, asked, request)
            done: Answer = msgspec.convert(await route.carry_out(asked), route.gives)
            response = _json(done)
            if asked.keep is not None:
                self._keep(response, asked.keep)
            if asked.keep_function is not None:
                name, secure = f"{self._cookie}-f", self._origin.secure
                response.set_cookie(
                    name, asked.keep_function, max_age=YEAR_S, httponly=True, samesite="Strict", secure=secure,
                    path="/api/f",
                )  # fmt: skip
            return response

        return answer

    async def _ready(self, route: Route, asked: Asked, request: web.Request) -> web.Response:
        what = (route.path, tuple(sorted(asked.named.items())))
        known = self._shelf.known(what)
        if known is None:
            done = msgspec.convert(await route.carry_out(asked), route.gives)
            known = self._shelf.put(what, JSON, msgspec.json.encode(done))
        return known.answer(request)

    def _keep(self, response: web.Response, word: str) -> None:
        if word:
            secure = self._origin.secure
            lasts = YEAR_S if word.startswith(MARK) else None
            response.set_cookie(
                self._cookie, word, max_age=lasts, httponly=True, samesite="Strict", secure=secure, path="/"
            )
        else:
            response.del_cookie(self._cookie, path="/")

    async def _describe(self, request: web.Request) -> web.Response:
        return web.Response(body=self._description, content_type=JSON)

    async def _events(self, request: web.Request) -> web.StreamResponse:
        return await self._stream(request, self.sign_in.session)

    async def _events_of_wall(self, request: web.Request) -> web.StreamResponse:
        return await self._stream(request, self._walls.listens)

    async def _stream(self, request: web.Request, check: Callable[[str], object]) -> web.StreamResponse:
        word = request.cookies.get(self._cookie, "")
        check(word)
        return await stream(request, self.news, word, lambda: check(word))

    async def _events_onward(self, request: web.Request) -> web.StreamResponse:
        kept = request.cookies.get(f"{self._cookie}-f", "")
        return await self._onward.events(request, kept, self.news_onward)

    def _page(self, name: str, kind: str) -> Callable[[web.Request], Any]:
        async def serve(request: web.Request) -> web.Response:
            known = self._shelf.known(name)
            if known is None:
                known = self._shelf.put(name, kind, files("openline.web").joinpath("page", name).read_bytes())
            return known.answer(request)

        return serve


def accepted(headers: Mapping[str, str], usual: str) -> str:
    """Return the first language that a page accepts (RFC 9110, 12.5.4) and the node speaks; else the node's own."""
    asked = (each.partition(";")[0].strip().lower() for each in headers.get("Accept-Language", "")[:200].split(","))
    known = available()
    return next((found for each in asked if (found := each.partition("-")[0]) in known), usual)


async def _put_rules(request: web.Request, response: web.StreamResponse) -> None:
    """Put the page's rules on an answer, also on a stream that is sent as it grows; the coastlines say themselves how
    long they may be kept."""
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)


async def _body(route: Route, request: web.Request) -> Any:
    if route.takes is None:
        return None
    if request.content_type != "application/json":
        raise Misuse("a request's body is JSON", said=Said("not-well-formed"))
    try:
        return msgspec.json.decode(await request.read(), type=route.takes)
    except msgspec.DecodeError as error:
        raise Misuse(f"the request is not well formed: {error}", said=Said("not-well-formed")) from error


def _named(route: Route, request: web.Request) -> dict[str, Any]:
    """Return what a request names in its path and behind `?`, each checked against its type."""
    given = {**request.query, **request.match_info}
    kinds = dict(route.asks)
    for name in given:
        if name not in kinds:
            raise Misuse(f"there is nothing called {name[:40]!r} to ask for", said=Said("no-such", {"name": name[:40]}))
    try:
        return {name: msgspec.convert(value, kinds[name], strict=False) for name, value in given.items()}
    except msgspec.ValidationError as error:
        raise Misuse(f"the request is not well formed: {error}", said=Said("not-well-formed")) from error


def _json(value: Any, status: int = 200) -> web.Response:
    return web.Response(body=msgspec.json.encode(value), content_type=JSON, status=status)


@asynccontextmanager
async def serving(node: Node, origin: DeskOrigin, certificate: SSLContext | None = None) -> AsyncIterator[Desk]:
    """Serve the desk of a node that runs.

    Raises:
        Unavailable: the address is taken.
    """
    desk = Desk(node, origin)
    desk.sign_in.sessions.end(lambda session: True)  # a desk that opens again asks everybody to sign in
    node.at_desk, node.on_change = desk.at_desk, desk.changed
    runner = web.AppRunner(desk.application(), access_log=None, handle_signals=False, shutdown_timeout=END_S)
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, origin.host or None, origin.port, ssl_context=certificate).start()
        except OSError as error:
            raise Unavailable(
                f"the desk cannot listen on port {origin.port}: {error.strerror}",
                said=Said("port-taken", {"port": str(origin.port)}),
            ) from error
        node.spawn(desk.at_desk.set_apart(held=True))
        yield desk
    finally:
        node.at_desk, node.on_change = None, lambda: None
        desk.news.close()
        desk.news_onward.close()
        with contextlib.suppress(TimeoutError):
            await runner.cleanup()
