"""The call of the statistics of a line: pictures, and the tables of the report over the same time."""

from typing import Annotated, Any

import msgspec

from openline.node.at_desk import AtDesk
from openline.web.forms.base import LineName
from openline.web.forms.statistics import LineStatistics
from openline.web.reading import VIEW, view_asked
from openline.web.routes import Asked, Route

Days = Annotated[int, msgspec.Meta(ge=1, le=365, description="1, 7, 30 or 365")]


class Figures:
    """How a line did, at one desk."""

    def __init__(self, desk: AtDesk) -> None:
        self._desk = desk

    def routes(self) -> list[Route]:
        return [
            Route(
                "GET", "/api/statistics", "how a line did in the last days, as pictures and tables",
                LineStatistics, self._statistics, asks=(("line", LineName), ("days", Days), *VIEW),
            )
        ]  # fmt: skip

    async def _statistics(self, asked: Asked) -> Any:
        given: dict[str, Any] = {name: asked.named[name] for name in ("line", "days") if name in asked.named}
        by = self._desk.sign_in.session(asked.word).actor
        return await self._desk.look(by, "statistics", given | view_asked(asked))
