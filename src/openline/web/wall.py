"""The calls of a display on a wall, and of a desk that has locked itself: what rings, without the words."""

from typing import Any

from openline.core.errors import Said
from openline.node.at_desk import AtDesk
from openline.node.sessions import NotSignedIn
from openline.web.forms.base import Nothing
from openline.web.forms.wall import OpenWall, Wall
from openline.web.reading import VIEW, view_asked
from openline.web.routes import Asked, Route

MARK = "wall."
"""With it begins what the browser of a display keeps, in the place of a session."""


class Walls:
    """What is shown where nobody has signed in."""

    def __init__(self, desk: AtDesk) -> None:
        self._desk = desk

    def routes(self) -> list[Route]:
        return [
            Route(
                "POST", "/api/wall/open", "make this browser a display on a wall, by the token that was made for it",
                Nothing, self._open, OpenWall, signed_in=False,
            ),
            Route("GET", "/api/wall", "what rings, for a display or a locked desk", Wall, self._wall, asks=VIEW,
                  signed_in=False),
        ]  # fmt: skip

    def listens(self, word: str) -> None:
        """Let a browser be told that there is news: a display, or a desk that may have locked itself.

        Raises:
            NotSignedIn: it is neither.
        """
        if not self._displays(word) and self._desk.sign_in.sessions.listener(word) is None:
            raise NotSignedIn("this display is not known", hint="openline wall add", said=Said("display-unknown"))

    def _displays(self, word: str) -> bool:
        return word.startswith(MARK) and self._desk.service.walls.knows(word.removeprefix(MARK))

    async def _open(self, asked: Asked) -> Nothing:
        if not self._desk.service.walls.knows(asked.body.token):
            raise NotSignedIn("this display is not known", hint="openline wall add", said=Said("display-unknown"))
        asked.keep = MARK + asked.body.token
        return Nothing()

    async def _wall(self, asked: Asked) -> Any:
        given = view_asked(asked)
        if self._displays(asked.word):
            return await self._desk.in_verbs(lambda: self._desk.service.call("wall", given))
        by = self._desk.sign_in.sessions.listener(asked.word)
        if by is None:
            raise NotSignedIn("this display is not known", hint="openline wall add", said=Said("display-unknown"))
        return await self._desk.look(by, "wall", given)
