"""The calls by which an officer acts on what was read: receipts, coded answers, passing on."""

from typing import Any

import msgspec

from openline.core.catalogue.scalars import write_time
from openline.core.errors import Misuse
from openline.node.at_desk import AtDesk
from openline.web.forms.acting import Answering, Declining, Passing, PlanReplying, Receipting, Sent
from openline.web.forms.base import EntryName
from openline.web.routes import Asked, Route


class UnmarkedText(Misuse):
    """A free text that does not say what kind of sentence it is."""

    code = "unmarked_text"
    hint = "one of the eight markers goes with it: instruction, advice, warning, information, question, ..."


def check_marked(text: str | None, marker: str | None) -> None:
    """Raises UnmarkedText."""
    if text and not marker:
        raise UnmarkedText("a free text carries one of the eight markers")


class Acting:
    """What is said from one desk."""

    def __init__(self, desk: AtDesk) -> None:
        self._desk = desk

    def routes(self) -> list[Route]:
        entry = (("entry", EntryName),)
        return [
            Route(
                "POST", "/api/entries/{entry}/receipt", "say that it was opened, or that it is clear",
                Sent, self._receipt, Receipting, asks=entry,
            ),
            Route(
                "POST", "/api/entries/{entry}/answer", "answer a question by one of the fixed replies",
                Sent, self._answer, Answering, asks=entry,
            ),
            Route(
                "POST", "/api/entries/{entry}/decline", "say that it cannot be dealt with, and why",
                Sent, self._decline, Declining, asks=entry,
            ),
            Route(
                "POST", "/api/entries/{entry}/plan-reply", "reply to a plan of the other side",
                Sent, self._plan_reply, PlanReplying, asks=entry,
            ),
            Route(
                "POST", "/api/entries/{entry}/pass", "pass it on to those concerned, or to a named function",
                Sent, self._pass, Passing, asks=entry,
            ),
        ]  # fmt: skip

    async def _receipt(self, asked: Asked) -> Any:
        body: Receipting = asked.body
        said = {"opened": body.level == "opened", "understood": body.level == "understood"}
        return await self._act(asked, "reply", said, ("request_id", "line"))

    async def _answer(self, asked: Asked) -> Any:
        check_marked(asked.body.text, asked.body.marker)
        return await self._act(asked, "reply", {}, Answering.__struct_fields__)

    async def _decline(self, asked: Asked) -> Any:
        fields = {"level": "rejected", "reason": asked.body.reason, "at": write_time(self._desk.service.now())}
        return await self._element(asked, "receipt", fields)

    async def _plan_reply(self, asked: Asked) -> Any:
        body: PlanReplying = asked.body
        check_marked(body.text, body.marker)
        fields: dict[str, Any] = {"decision": body.decision}
        if body.text:
            language = body.language or self._desk.service.settings.language
            fields["comment"] = {"marker": body.marker, "language": language, "text": body.text}
        return await self._element(asked, "reply_to_plan", fields)

    async def _element(self, asked: Asked, kind: str, fields: dict[str, Any]) -> Any:
        body = asked.body
        said = {"kind": kind, "fields": {"target": asked.named["entry"], **fields}}
        given = {"request_id": body.request_id, **({} if body.line is None else {"line": body.line})}
        by = self._desk.sign_in.session(asked.word).actor
        return sent(await self._desk.act(by, "send.element", {**said, **given}))

    async def _pass(self, asked: Asked) -> Any:
        return await self._act(asked, "pass", {}, Passing.__struct_fields__)

    async def _act(self, asked: Asked, verb: str, given: dict[str, Any], fields: tuple[str, ...]) -> Any:
        body = msgspec.structs.asdict(asked.body)
        said = {name: body[name] for name in fields if body[name] is not None}
        by = self._desk.sign_in.session(asked.word).actor
        return sent(await self._desk.act(by, verb, {"target": asked.named["entry"], **given, **said}))


def sent(done: dict[str, Any]) -> dict[str, Any]:
    """Return what a page is told of an act that speaks."""
    draft = done.get("draft")
    return {
        "entries": [row["entry"] for row in done["entries"]],
        "draft": None if draft is None else draft["draft"],
        "advice": done.get("advice", []),
    }
