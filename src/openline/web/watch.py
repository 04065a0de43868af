"""The calls of the watch: what is open and what changed, how it passes on, and its log."""

from typing import Annotated, Any

import msgspec

from openline.core.rules.roles import Role, role_needed
from openline.node.at_desk import AtDesk
from openline.node.gate import check_role
from openline.node.officers import Actor
from openline.node.signing_in import Proved
from openline.web.forms.base import Nothing
from openline.web.forms.watch import (
    Changes,
    Closing,
    Entered,
    HandingOver,
    LogEntry,
    LogPage,
    Number,
    Only,
    Place,
    Skip,
    TakingWatch,
    Typed,
    Watches,
    WatchNow,
    WatchPassed,
)
from openline.web.people import shown
from openline.web.reading import VIEW, view_asked
from openline.web.routes import Asked, Route

SINCE = Annotated[int, msgspec.Meta(ge=0, le=1 << 40, description="seconds UTC")]


class WatchCalls:
    """The watch at one desk."""

    def __init__(self, desk: AtDesk) -> None:
        self._desk = desk

    def routes(self) -> list[Route]:
        return [
            Route(
                "GET", "/api/watch", "who stands it, and what is open",
                WatchNow, self._watch, asks=(("skip", Skip), *VIEW),
            ),
            Route(
                "GET", "/api/changes", "what changed since this officer last left",
                Changes, self._changes, asks=(("until", Skip), ("skip", Skip), ("only", Only), *VIEW),
            ),
            Route("POST", "/api/open/close", "close what is open, with a reason", Nothing, self._close, Closing),
            Route(
                "POST", "/api/watch/take", "begin the first watch, or take one that nobody hands over",
                WatchPassed, self._take, TakingWatch,
            ),
            Route(
                "POST", "/api/watch/hand-over", "hand over to an officer who signs in beside",
                WatchPassed, self._hand_over, HandingOver,
            ),
            Route(
                "GET", "/api/log", "a page of the watch log, in words",
                LogPage, self._log,
                asks=(("since", SINCE), ("watch", Number), ("before", Place), ("after", Place), ("at", Typed), *VIEW),
            ),
            Route(
                "GET", "/api/log/watches", "the watches that were stood",
                Watches, self._watches, asks=(("before", Number), *VIEW),
            ),
            Route("POST", "/api/log", "enter something in the watch log at home", Entered, self._enter, LogEntry),
        ]  # fmt: skip

    def _by(self, asked: Asked) -> Actor:
        return self._desk.sign_in.session(asked.word).actor

    async def _look(self, verb: str, asked: Asked, *names: str) -> Any:
        given = {name: asked.named[name] for name in names if name in asked.named}
        return await self._desk.look(self._by(asked), verb, {**given, **view_asked(asked)})

    async def _watch(self, asked: Asked) -> Any:
        return await self._look("watch", asked, "skip")

    async def _changes(self, asked: Asked) -> Any:
        return await self._look("changes", asked, "until", "skip", "only")

    async def _log(self, asked: Asked) -> Any:
        return await self._look("log", asked, "since", "watch", "before", "after", "at")

    async def _watches(self, asked: Asked) -> Any:
        return await self._look("log.watches", asked, "before")

    async def _close(self, asked: Asked) -> Any:
        await self._desk.act(self._by(asked), "open.close", msgspec.structs.asdict(asked.body))
        return {}

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
