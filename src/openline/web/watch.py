"""The calls of the watch: what is open and what changed, how it passes on, and its log."""

from typing import Annotated, Any

import msgspec

from openline.core.rules.roles import Role, role_needed
from openline.node.at_desk import AtDesk
from openline.node.gate import check_role
from openline.node.officers import Actor
from openline.node.signing_in import Proved
from openline.web.forms.watch import (
    Entered,
    HandingOver,
    LogEntry,
    LogPage,
    TakingWatch,
    WatchNow,
    WatchPassed,
)
from openline.web.people import shown
from openline.web.reading import VIEW, view_asked
from openline.web.routes import Asked, Route

SINCE = Annotated[int, msgspec.Meta(ge=0, le=1 << 40, description="seconds UTC; by default the beginning of the watch")]


class WatchCalls:
    """The watch at one desk."""

    def __init__(self, desk: AtDesk) -> None:
        self._desk = desk

    def routes(self) -> list[Route]:
        return [
            Route("GET", "/api/watch", "who stands it, what is open, what changed", WatchNow, self._watch, asks=VIEW),
            Route(
                "POST", "/api/watch/take", "begin the first watch, or take one that nobody hands over",
                WatchPassed, self._take, TakingWatch,
            ),
            Route(
                "POST", "/api/watch/hand-over", "hand over to an officer who signs in beside",
                WatchPassed, self._hand_over, HandingOver,
            ),
            Route(
                "GET", "/api/log", "the watch log, in words",
                LogPage, self._log, asks=(("since", SINCE), *VIEW),
            ),
            Route("POST", "/api/log", "enter something in the watch log at home", Entered, self._enter, LogEntry),
        ]  # fmt: skip

    def _by(self, asked: Asked) -> Actor:
        return self._desk.sign_in.session(asked.word).actor

    async def _watch(self, asked: Asked) -> Any:
        return await self._desk.look(self._by(asked), "watch", view_asked(asked))

    async def _log(self, asked: Asked) -> Any:
        since = {"since": asked.named["since"]} if "since" in asked.named else {}
        return await self._desk.look(self._by(asked), "log", {**since, **view_asked(asked)})

    async def _enter(self, asked: Asked) -> Any:
        return await self._desk.act(self._by(asked), "log.write", msgspec.structs.asdict(asked.body))

    async def _take(self, asked: Asked) -> Any:
        by = self._by(asked)
        done = await self._desk.act(by, "watch.take", _signed(asked.body))
        return await self._passed(done, by, asked.body)

    async def _hand_over(self, asked: Asked) -> Any:
        """Check who comes, then let the watch pass; the desk is that officer's from then on, or stays whose it was."""
        body, by, sign_in = asked.body, self._by(asked), self._desk.sign_in
        check_role(by, role_needed("watch.hand-over"))  # before anybody else signs in here

        def prove() -> Proved:
            if body.officer:
                return sign_in.by_generator(body.officer, body.digits, asked.place)
            return sign_in.by_passkey(body.ticket, body.credential or {})

        word, session = await self._desk.enter(asked.place, prove, body.code)
        try:
            done = await self._desk.act(by, "watch.hand-over", {**_signed(body), "incoming": session.actor})
        except BaseException:
            sign_in.sessions.sign_out(word)
            raise
        if sign_in.sessions.sign_out(asked.word) is not None:
            await self._desk.note(by, "signed out")
        asked.keep = word
        return await self._passed(done, session.actor, body)

    async def _passed(self, done: dict[str, Any], by: Actor, body: TakingWatch) -> WatchPassed:
        lacking: tuple[str, ...] = ()
        if body.staffed and Role.RELEASE in by.roles:
            told = await self._desk.act(by, "watch.staffed", {"request_id": f"watch/{done['number']}"})
            lacking = tuple(told["lacking"])
        return WatchPassed(number=done["number"], signed_in=shown(self._desk, by), not_stated=lacking)


def _signed(body: TakingWatch) -> dict[str, Any]:
    return {
        "request_id": body.request_id,
        "count": body.count,
        "digest": body.digest,
        "heard": body.heard,
        "remarks": body.remarks,
    }
