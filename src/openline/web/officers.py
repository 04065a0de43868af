"""The calls by which an administrator looks after the party's own people."""

from collections.abc import Callable
from typing import Annotated, Any

import msgspec

from openline.node.at_desk import AtDesk
from openline.web.forms.base import Nothing
from openline.web.forms.officers import EndingSessions, Officers, Removal, Roles, TakingBack
from openline.web.reading import VIEW, view_asked
from openline.web.routes import Asked, Route

OFFICER: tuple[tuple[str, Any], ...] = (("officer", Annotated[str, msgspec.Meta(max_length=64)]),)


class OfficerCalls:
    """Who is enrolled at one desk, and what is taken back."""

    def __init__(self, desk: AtDesk) -> None:
        self._desk = desk

    def routes(self) -> list[Route]:
        return [
            Route("GET", "/api/officers", "who is enrolled, with what", Officers, self._officers, asks=VIEW),
            Route("POST", "/api/officers/{officer}/take-back", "let a passkey count no more", Nothing,
                  self._acting("officer.take-back"), TakingBack, asks=OFFICER),
            Route("POST", "/api/officers/{officer}/end", "end one session or all", Nothing,
                  self._acting("officer.end"), EndingSessions, asks=OFFICER),
            Route("POST", "/api/officers/{officer}/roles", "give an officer these roles and no others", Nothing,
                  self._acting("officer.roles"), Roles, asks=OFFICER),
            Route("POST", "/api/officers/{officer}/remove", "take an officer out", Nothing,
                  self._acting("officer.remove"), Removal, asks=OFFICER),
        ]  # fmt: skip

    async def _officers(self, asked: Asked) -> Any:
        session = self._desk.sign_in.session(asked.word)
        rows = await self._desk.look(session.actor, "officer.list", view_asked(asked))
        for each in (each for row in rows for each in row["sessions"]):
            each["here"] = each["session"] == session.id
        return {"officers": rows}

    def _acting(self, verb: str) -> Callable[[Asked], Any]:
        async def act(asked: Asked) -> Nothing:
            by = self._desk.sign_in.session(asked.word).actor
            given = msgspec.structs.asdict(asked.body)
            await self._desk.act(by, verb, {"name": asked.named["officer"], **given})
            return Nothing()

        return act
