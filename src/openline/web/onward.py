"""The calls of passing on: what officers pass and to whom, and what a function sees and says on its own page.

A function is no officer. Its browser keeps a word of its own, which opens these few calls and nothing else of the node.
"""

from collections.abc import Callable
from typing import Any

import msgspec
from aiohttp import web

from openline.core.catalogue.changes import Cancel
from openline.core.catalogue.rendering import clock, details, footprint, harmless, heights, kebab, sentence, windows
from openline.core.catalogue.view import View
from openline.core.situation.activities import PlanState
from openline.node.at_desk import AtDesk
from openline.node.functions import Function, Link, NoSuchLink
from openline.node.lines import Line
from openline.node.own_words import own_words
from openline.node.passed import Standing
from openline.node.viewing import changes_words, names_known
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
        function, _ = service.passing.functions.known(asked.function, service.now())
        language = asked.named.get("language") or function.language
        words = service.reader(language, {"isolate": "yes"})
        return {
            "function": function.id,
            "words": function.words(words),
            "party": service.settings.name,
            "language": language,
            "now": service.now(),
            "items": [self._item(line, stands, words) for line, stands in service.passing.page(function)],
        }

    def _item(self, line: Line, stands: Standing, words: View) -> dict[str, Any]:
        service, item, passed = self._desk.service, stands.version, stands.passed
        board = service.board(line)
        changed = item.id != passed.entry
        precedence, status = item.precedence.name.lower(), item.status.name.lower()
        said = stands.said
        return {
            "line": line.id.hex(),
            "entry": passed.entry.hex(),
            "version": item.id.hex(),
            "party": harmless(line.name_of(item.node)),
            "kind_words": words.say(f"element-{kebab(item.element.name)}"),
            "precedence": precedence,
            "precedence_words": words.say(f"precedence-{precedence}"),
            "status": status,
            "status_words": words.say(f"status-{status}"),
            "changed": changed,
            "cancelled": isinstance(item.element, Cancel),
            "sentence": sentence(item.cover, item.element, words),
            "changes": changes_words(board, item, words) if changed else [],
            "begins": stands.begins,
            "begins_words": "" if stands.begins is None else clock(stands.begins, words),
            "ends": stands.ends,
            "ends_words": "" if stands.ends is None else clock(stands.ends, words),
            "area": area_rows(service.board(line).situation.state_of(passed.entry), item, words),
            "texts": own_words(board, item, names_known(service.all_lines()), words),
            "passed_words": words.say("passed-to-you", {"office": passed.office, "at": clock(passed.at, words)}),
            "said": "" if said is None else "have" if said.have else "cannot",
            "said_words": "" if said is None else words.say(
                "ladder-said", {"said": words.say("ladder-has" if said.have else "ladder-cannot"),
                                "who": words.own(said.who or said.by), "at": clock(said.at, words)}
            ),
        }  # fmt: skip

    async def _receipt(self, asked: Asked) -> Nothing:
        await self._desk.in_verbs(lambda: self._receipted(asked))
        self._desk.tell()
        return Nothing()

    def _receipted(self, asked: Asked) -> None:
        service, body = self._desk.service, asked.body
        function, link = service.passing.functions.known(asked.function, service.now())
        given = msgspec.structs.asdict(body)
        actor = service.passing.receipt(function, link, **given)
        service.audit.note(service.now(), actor, "function.receipt", f"{body.version[:12]} {link.id}")

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
            return await stream(request, news, lambda: self._lives(kept))
        finally:
            here[function.id] -= 1
            self._desk.tell()

    def _lives(self, kept: str) -> None:
        """Raises NoSuchLink; asked in the event loop of what the verbs' thread wrote last."""
        service = self._desk.service
        if not service.passing.functions.lives(kept, service.now()):
            raise NoSuchLink("this page's link was revoked, or has expired")


def area_rows(state: Any, item: Any, words: View) -> list[tuple[str, str]]:
    """Return where, how high and when a plan is, as it stands now; of all else what it states field by field."""
    volumes = state.volumes if isinstance(state, PlanState) else ()
    if not volumes:
        return details(item.element, words)[:12]
    rows = []
    for number, volume in enumerate(volumes[:12], 1):
        suffix = f" {number}" if len(volumes) > 1 else ""
        rows.append((words.say("label-area") + suffix, footprint(volume.footprint, words)))
        rows.append((words.say("label-heights") + suffix, heights(volume, words)))
        rows.append((words.say("label-windows") + suffix, windows(volume.windows, words)))
    return rows
