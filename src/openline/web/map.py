"""The calls of the map: what is in force or planned where, and what helps to draw an area; and the coastlines' file."""

from hashlib import sha256
from importlib.resources import files
from typing import Any

from aiohttp import web

from openline.node.at_desk import AtDesk
from openline.web.forms.base import EntryName, LineName
from openline.web.forms.map import (
    AreaName,
    Areas,
    Extract,
    FootprintAsked,
    FootprintDrawn,
    Positions,
    Revision,
    Time,
    Written,
)
from openline.web.reading import VIEW, view_asked
from openline.web.routes import Asked, Route

COASTLINES = files("openline.interop").joinpath("coastlines.dat")


class MapCalls:
    """What a map asks."""

    def __init__(self, desk: AtDesk) -> None:
        self._desk = desk

    def routes(self) -> list[Route]:
        days = (("since", Time), ("until", Time))
        when = (*days, ("known", Revision), *VIEW)
        return [
            Route("GET", "/api/areas", "what is in force or planned, on all lines", Areas, self._areas, asks=when),
            Route(
                "GET", "/api/map/of", "what one area, or one entry, has on the map", Extract, self._of,
                asks=(("area", AreaName), ("entry", EntryName), ("line", LineName), *days, *VIEW),
            ),
            Route(
                "POST", "/api/map/outline", "what to draw of a footprint that is being written",
                FootprintDrawn, self._outline, takes=FootprintAsked,
            ),
            Route(
                "GET", "/api/map/positions", "the positions that a text states",
                Positions, self._positions, asks=(("text", Written), *VIEW),
            ),
        ]  # fmt: skip

    async def _areas(self, asked: Asked) -> Any:
        given = {name: asked.named[name] for name in ("since", "until", "known") if name in asked.named}
        return await self._look(asked, "map.areas", **given, **view_asked(asked))

    async def _of(self, asked: Asked) -> Any:
        which = {name: asked.named[name] for name in ("area", "entry", "line", "since", "until") if name in asked.named}
        return await self._look(asked, "map.of", **which, **view_asked(asked))

    async def _outline(self, asked: Asked) -> Any:
        language = {} if asked.body.language is None else {"language": asked.body.language}
        seen = view_asked(asked)["seen"]
        return await self._look(asked, "map.outline", footprint=asked.body.footprint, seen=seen, **language)

    async def _positions(self, asked: Asked) -> Any:
        return await self._look(asked, "map.positions", text=asked.named.get("text", ""), **view_asked(asked))

    async def _look(self, asked: Asked, verb: str, **given: Any) -> Any:
        return await self._desk.look(self._desk.sign_in.session(asked.word).actor, verb, given)


def coastlines_name(data: bytes) -> str:
    """Return the name under which the coastlines are served: other data has another name."""
    return f"coastlines-{sha256(data).hexdigest()[:16]}.dat"


def add_coastlines(app: web.Application) -> None:
    """Serve the coastlines. They are the same for everybody and for ever: a browser keeps them."""
    data = COASTLINES.read_bytes()

    async def serve(request: web.Request) -> web.Response:
        kept = {"Cache-Control": "public, max-age=31536000, immutable"}
        return web.Response(body=data, content_type="application/octet-stream", headers=kept)

    app.router.add_get(f"/{coastlines_name(data)}", serve)
