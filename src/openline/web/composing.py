"""The calls by which an officer writes: types and their forms, what would follow, sending, keeping half written."""

import contextlib
from typing import Any, Final

import msgspec

from openline.core.errors import Misuse
from openline.node.at_desk import AtDesk
from openline.node.error_words import error_form_in
from openline.node.officers import Actor
from openline.node.phrases import on_screen
from openline.node.read_form import Writing
from openline.web.acting import sent
from openline.web.forms.base import EntryName, LineName, Nothing
from openline.web.forms.composing import (
    DraftName,
    Dropping,
    FormBegun,
    Gone,
    Keeping,
    Kind,
    Looked,
    NamedEntries,
    Offers,
    Pasted,
    ReadNotice,
    Sending,
    SketchForm,
    SketchKept,
    SketchList,
    SketchName,
    TypeForm,
    Types,
    Ways,
    WaysAsked,
    Written,
)
from openline.web.reading import VIEW, view_asked
from openline.web.routes import Asked, Route

_NOTHING: Final[dict[str, Any]] = {"entries": [], "draft": None, "advice": []}


class Composing:
    """What is written at one desk."""

    def __init__(self, desk: AtDesk) -> None:
        self._desk = desk

    def routes(self) -> list[Route]:
        kind, entry, sketch = (("kind", Kind),), (("entry", EntryName),), (("sketch", SketchName),)
        line = (("line", LineName),)
        begin = (("kind", Kind), ("way", Kind), ("about", EntryName), ("draft", DraftName), *line, *VIEW)
        return [
            Route("GET", "/api/types", "everything that can be said, by subject", Types, self._types, asks=VIEW),
            Route("GET", "/api/types/{kind}", "the form of a type", TypeForm, self._form, asks=(*kind, *VIEW)),
            Route(
                "GET", "/api/entries/{entry}/offers", "what can be written of an entry",
                Offers, self._offers, asks=(*entry, *line, *VIEW),
            ),
            Route(
                "GET", "/api/compose/entries", "what was said last on a line, to be named in a form",
                NamedEntries, self._entries, asks=(*line, *VIEW),
            ),
            Route("GET", "/api/compose/begin", "how a form begins", FormBegun, self._begin, asks=begin),
            Route(
                "POST", "/api/compose/look", "what was understood of a form, and what would follow from it",
                Looked, self._look, Written, asks=VIEW,
            ),
            Route(
                "POST", "/api/compose/ways", "ways out of what a form meets",
                Ways, self._ways, WaysAsked, asks=VIEW,
            ),
            Route("POST", "/api/compose/read", "read a pasted notice", ReadNotice, self._read, Pasted, asks=VIEW),
            Route("POST", "/api/compose/send", "say what was understood", Gone, self._send, Sending),
            Route("GET", "/api/sketches", "what is kept half written", SketchList, self._sketches, asks=VIEW),
            Route("POST", "/api/sketches", "keep a form as it stands", SketchKept, self._keep, Keeping),
            Route("GET", "/api/sketches/{sketch}", "a form as it stood", SketchForm, self._sketch, asks=sketch),
            Route("POST", "/api/sketches/{sketch}/drop", "forget it", Nothing, self._drop, Dropping, asks=sketch),
        ]  # fmt: skip

    async def _types(self, asked: Asked) -> Any:
        return {"subjects": await self._look_at(asked, "compose.types", **view_asked(asked))}

    async def _form(self, asked: Asked) -> Any:
        return await self._look_at(asked, "compose.form", kind=asked.named["kind"], **view_asked(asked))

    async def _offers(self, asked: Asked) -> Any:
        which = {name: asked.named[name] for name in ("entry", "line") if name in asked.named}
        return {"offers": await self._look_at(asked, "compose.offers", **which, **view_asked(asked))}

    async def _entries(self, asked: Asked) -> Any:
        line = {"line": asked.named["line"]} if "line" in asked.named else {}
        return {"entries": await self._look_at(asked, "compose.entries", **line, **view_asked(asked))}

    async def _begin(self, asked: Asked) -> Any:
        which = {name: asked.named[name] for name in ("kind", "way", "about", "draft", "line") if name in asked.named}
        return await self._look_at(asked, "compose.begin", **which, **view_asked(asked))

    async def _look(self, asked: Asked) -> Any:
        return await self._look_at(asked, "compose.look", writing=_writing(asked.body), **view_asked(asked))

    async def _ways(self, asked: Asked) -> Any:
        given = {"writing": _writing(asked.body), "line": asked.body.on}
        return await self._look_at(asked, "compose.ways", **given, **view_asked(asked))

    async def _read(self, asked: Asked) -> Any:
        return await self._look_at(asked, "compose.read", text=asked.body.text, **view_asked(asked))

    async def _send(self, asked: Asked) -> Any:
        """Say it on each line; what one line refuses does not keep it from the others."""
        body: Sending = asked.body
        by = self._actor(asked)
        rows: list[dict[str, Any]] = []
        faults: list[Misuse] = []
        for number, each in enumerate(body.lines, 1):
            verb, given = _saying(body, each.line, each.rule, f"{body.request_id}/{number}")
            try:
                rows.append({"line": each.line, "refused": None, **sent(await self._desk.act(by, verb, given))})
            except Misuse as error:
                faults.append(error)
                rows.append({"line": each.line, "refused": error_form_in(error, on_screen(asked.language)), **_NOTHING})
        if len(faults) == len(rows):
            raise faults[0]
        if not faults:
            await self._let_go(by, body)
        return {"lines": rows}

    async def _let_go(self, by: Actor, body: Sending) -> None:
        """Drop the sketch and the draft from which it came: they have become what went out."""
        with contextlib.suppress(Misuse):  # the answer to the first request was lost, or somebody dropped it
            if body.sketch:
                await self._desk.act(by, "sketch.drop", {"sketch": body.sketch})
            if body.draft:
                await self._desk.act(by, "draft.drop", {"draft": body.draft, "line": body.lines[0].line})

    async def _sketches(self, asked: Asked) -> Any:
        return {"sketches": await self._look_at(asked, "sketch.list", **view_asked(asked))}

    async def _sketch(self, asked: Asked) -> Any:
        return await self._look_at(asked, "sketch.show", sketch=asked.named["sketch"])

    async def _keep(self, asked: Asked) -> Any:
        done = await self._desk.act(self._actor(asked), "sketch.keep", msgspec.structs.asdict(asked.body))
        return {"sketch": done["name"]}

    async def _drop(self, asked: Asked) -> Any:
        given = {"sketch": asked.named["sketch"], "request_id": asked.body.request_id}
        await self._desk.act(self._actor(asked), "sketch.drop", given)
        return {}

    def _actor(self, asked: Asked) -> Actor:
        return self._desk.sign_in.session(asked.word).actor

    async def _look_at(self, asked: Asked, verb: str, **given: Any) -> Any:
        return await self._desk.look(self._actor(asked), verb, given)


def _writing(body: Written) -> Writing:
    return Writing(
        kind=body.kind,
        fields=body.fields,
        cover=body.cover,
        status=body.status,
        precedence=body.precedence,
        lines=tuple((each.line, each.rule) for each in body.lines),
        texts=body.texts,
    )


def _saying(body: Sending, line: str, rule: dict[str, Any] | None, request: str) -> tuple[str, dict[str, Any]]:
    """Return the act that says it on a line: all of it, or as far as a rule lets that line know."""
    given: dict[str, Any] = {
        "kind": body.kind,
        "fields": body.understood,
        "texts": body.texts,
        "cover": body.understood_cover,
        "status": body.status,
        "precedence": body.precedence,
        "line": line,
        "request_id": request,
    }
    return ("send.element", given) if rule is None else ("announce", {**given, "rule": rule})
