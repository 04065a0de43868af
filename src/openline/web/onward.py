"""The calls of passing on: what officers pass and to whom, and what a function sees and says on its own page.

A function is no officer. Its browser keeps a word of its own, which opens these few calls and nothing else of the node.
"""

from collections.abc import Callable
from typing import Any

import msgspec
from aiohttp import web

from openline.core.catalogue.rendering import clock
from openline.node.at_desk import AtDesk
from openline.node.function_page import function_page
from openline.node.functions import Function, Link, NoSuchLink
from openline.node.passing import acts_as
from openline.web.events import News, stream
from openline.web.forms.acting import Sent
from openline.web.forms.base import EntryName, Language, Nothing
from openline.web.forms.onward import (
    ByHand,
    FunctionName,
    FunctionPage,
    FunctionRows,
    LinkName,
    MadeLink,
    NewLink,
    OfFunction,
    Opening,
    PassingTo,
    Receipted,
)
from openline.web.reading import VIEW, view_asked
from openline.web.routes import Asked, Route

MOST_STREAMS_OF_ONE = 8
"""So many pages of one function are told of news at once."""


class OnwardCalls:
    """What is passed on at one desk."""

    def __init__(self, desk: AtDesk) -> None:
        self._desk = desk

    def routes(self) -> list[Route]:
        entry, function = (("entry", EntryName),), (("function", FunctionName),)
        return [
            Route("GET", "/api/functions", "the party's functions", FunctionRows, self._functions, asks=VIEW),
            Route("POST", "/api/entries/{entry}/pass-to", "pass it to functions of the own party", Sent,
                  self._acting("pass.to", "entry"), PassingTo, asks=entry),
            Route("POST", "/api/entries/{entry}/by-hand", "enter what a function said by telephone", Sent,
                  self._acting("pass.by-hand", "entry"), ByHand, asks=entry),
            Route("POST", "/api/entries/{entry}/end", "say that a function need not say anything any more", Sent,
                  self._acting("pass.end", "entry"), OfFunction, asks=entry),
            Route("POST", "/api/functions/{function}/link", "make a link for a function's page", MadeLink,
                  self._link, NewLink, asks=function),
            Route("POST", "/api/functions/{function}/unlink", "revoke a link", Nothing,
                  self._unlink, LinkName, asks=function),
            Route("POST", "/api/f/open", "a function opens its link, once", Nothing,
                  self._open, Opening, signed_in=False),
            Route("GET", "/api/f/page", "what a function was passed", FunctionPage,
                  self._page, signed_in=False, asks=(("language", Language),)),
            Route("POST", "/api/f/receipt", "a function says that it has it, or cannot", Nothing,
                  self._receipt, Receipted, signed_in=False),
        ]  # fmt: skip

    # officers

    async def _functions(self, asked: Asked) -> Any:
        by = self._desk.sign_in.session(asked.word).actor
        return {"functions": await self._desk.look(by, "function.list", view_asked(asked))}

    def _acting(self, verb: str, named: str) -> Callable[[Asked], Any]:
        async def act(asked: Asked) -> Any:
            by = self._desk.sign_in.session(asked.word).actor
            given = {name: value for name, value in msgspec.structs.asdict(asked.body).items() if value is not None}
            done = await self._desk.act(by, verb, {"target": asked.named[named], **given})
            return {"entries": (), "draft": None, "advice": done["advice"]}

        return act

    async def _link(self, asked: Asked) -> Any:
        made = await self._by_officer(asked, "function.link")
        expires = await self._desk.in_verbs(lambda: clock(made["expires"], self._desk.service.reader()))
        address = self._desk.function_address(made["word"])
        return {"link": made["link"], "address": address, "word": made["word"], "expires_words": expires}

    async def _unlink(self, asked: Asked) -> Any:
        await self._by_officer(asked, "function.unlink")
        return Nothing()

    async def _by_officer(self, asked: Asked, verb: str) -> Any:
        by = self._desk.sign_in.session(asked.word).actor
        given = {"function": asked.named["function"], **msgspec.structs.asdict(asked.body)}
        return await self._desk.act(by, verb, given)

    # functions

    async def _open(self, asked: Asked) -> Nothing:
        _, _, kept = await self._desk.in_verbs(lambda: self._opened(asked.body.word))
        asked.keep_function = kept
        self._desk.tell()
        return Nothing()

    def _opened(self, word: str) -> tuple[Function, Link, str]:
        service = self._desk.service
        function, link, kept = service.passing.functions.open(word, service.now())
        service.audit.note(service.now(), None, "function.open", f"{function.id} {link.id}")
        return function, link, kept

    async def _page(self, asked: Asked) -> Any:
        return await self._desk.in_verbs(lambda: self._shown(asked))

    def _shown(self, asked: Asked) -> dict[str, Any]:
        service = self._desk.service
        function, link = service.passing.functions.known(asked.function, service.now())
        return function_page(service, function, link, asked.named.get("language") or function.language)

    async def _receipt(self, asked: Asked) -> Nothing:
        await self._desk.in_verbs(lambda: self._receipted(asked))
        self._desk.tell()
        return Nothing()

    def _receipted(self, asked: Asked) -> None:
        service, body = self._desk.service, asked.body
        function, link = service.passing.functions.known(asked.function, service.now())
        with service.audit.doing(service.now(), acts_as(function, link), "function.receipt") as note:
            service.passing.receipt(function, link, **msgspec.structs.asdict(body))
            note(f"{body.version[:12]} {link.id}")

    async def events(self, request: web.Request, kept: str, news: News) -> web.StreamResponse:
        """Tell a function's page of changes, as long as its link lives."""
        service = self._desk.service
        function, _ = await self._desk.in_verbs(lambda: service.passing.functions.known(kept, service.now()))
        here = service.passing.here
        if here[function.id] >= MOST_STREAMS_OF_ONE:
            raise web.HTTPTooManyRequests
        here[function.id] += 1
        self._desk.tell()
        try:
            return await stream(request, news, function.id, lambda: self._lives(kept))
        finally:
            here[function.id] -= 1
            self._desk.tell()

    def _lives(self, kept: str) -> None:
        """Raises NoSuchLink; asked in the event loop of what the verbs' thread wrote last."""
        service = self._desk.service
        if not service.passing.functions.lives(kept, service.now()):
            raise NoSuchLink("this page's link was revoked, or has expired")
