"""The calls by which an officer takes what rings, and looks at the week's alarms."""

from typing import Annotated, Any

import msgspec

from openline.node.at_desk import AtDesk
from openline.web.forms.alarms import AlarmWeek, Take, Taken
from openline.web.reading import VIEW, view_asked
from openline.web.routes import Asked, Route


class Alarms:
    """What rings at one desk."""

    def __init__(self, desk: AtDesk) -> None:
        self._desk = desk

    def routes(self) -> list[Route]:
        week = (("back", Annotated[int, msgspec.Meta(ge=0, le=1, description="so many weeks earlier")]), *VIEW)
        return [
            Route("POST", "/api/take", "take what rings: the alarm stops for it", Taken, self._take, Take),
            Route("GET", "/api/alarms", "the week's alarms, and which of them nobody needed", AlarmWeek, self._week,
                  asks=week),
        ]  # fmt: skip

    async def _week(self, asked: Asked) -> Any:
        back = {"back": asked.named["back"]} if "back" in asked.named else {}
        by = self._desk.sign_in.session(asked.word).actor
        return await self._desk.look(by, "ring.week", {**back, **view_asked(asked)})

    async def _take(self, asked: Asked) -> Any:
        given = {name: value for name, value in msgspec.structs.asdict(asked.body).items() if value is not None}
        return await self._desk.act(self._desk.sign_in.session(asked.word).actor, "take", given)
