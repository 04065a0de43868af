"""The calls by which an officer takes what rings."""

from typing import Any

import msgspec

from openline.node.at_desk import AtDesk
from openline.web.forms.alarms import Take, Taken
from openline.web.routes import Asked, Route


class Alarms:
    """What rings at one desk."""

    def __init__(self, desk: AtDesk) -> None:
        self._desk = desk

    def routes(self) -> list[Route]:
        return [Route("POST", "/api/take", "take what rings: the alarm stops for it", Taken, self._take, Take)]

    async def _take(self, asked: Asked) -> Any:
        given = {name: value for name, value in msgspec.structs.asdict(asked.body).items() if value is not None}
        return await self._desk.act(self._desk.sign_in.session(asked.word).actor, "take", given)
