"""The call that finds anything in the record of all lines."""

import asyncio
import contextlib
from typing import Annotated, Any

import msgspec

from openline.core.errors import OpenlineError
from openline.node.at_desk import AtDesk
from openline.node.finding.asked import MAX_RADIUS_KM
from openline.node.finding.finder import MOST
from openline.node.gazetteer import gazetteer
from openline.web.forms.base import LineName
from openline.web.forms.finding import Found
from openline.web.reading import VIEW, view_asked
from openline.web.routes import Asked, Route

Typed = Annotated[str, msgspec.Meta(max_length=200)]
Radius = Annotated[float, msgspec.Meta(gt=0, le=MAX_RADIUS_KM)]
Moment = Annotated[str, msgspec.Meta(max_length=40, description="2026, 2026-04, 2026-04-02 or a time, UTC")]
Limit = Annotated[int, msgspec.Meta(ge=1, le=MOST)]
ASKS: tuple[tuple[str, Any], ...] = (
    ("words", Typed),
    ("place", Typed),
    ("radius_km", Radius),
    ("since", Moment),
    ("until", Moment),
    ("line", LineName),
    ("limit", Limit),
)


class Finding:
    """Looking for anything, at one desk."""

    def __init__(self, desk: AtDesk) -> None:
        self._desk = desk

    def routes(self) -> list[Route]:
        return [
            Route(
                "GET", "/api/find", "what matches words, a place, a time, or the first letters of an id",
                Found, self._find, asks=(*ASKS, *VIEW),
            )
        ]  # fmt: skip

    async def _find(self, asked: Asked) -> Any:
        given = {name: asked.named[name] for name, _ in ASKS if name in asked.named}
        if given.get("place"):
            with contextlib.suppress(OpenlineError):  # read once, beside all verbs: it takes seconds
                await asyncio.to_thread(gazetteer)
        by = self._desk.sign_in.session(asked.word).actor
        return await self._desk.look(by, "find", {**given, **view_asked(asked)})
