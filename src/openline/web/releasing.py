"""The calls by which what was written here reaches the other side, or does not: read, release, send back, discard."""

from typing import Any

import msgspec

from openline.node.at_desk import AtDesk
from openline.web.acting import sent
from openline.web.forms.acting import Sent
from openline.web.forms.base import LineName, Nothing
from openline.web.forms.releasing import DraftInFull, DraftName, Releasing, SendingBack
from openline.web.reading import VIEW, view_asked
from openline.web.routes import Asked, Route


class Release:
    """What becomes of drafts at one desk."""

    def __init__(self, desk: AtDesk) -> None:
        self._desk = desk

    def routes(self) -> list[Route]:
        draft = (("draft", DraftName),)
        return [
            Route(
                "GET", "/api/drafts/{draft}", "one draft in full, and what this officer can do for it",
                DraftInFull, self._show, asks=(*draft, ("line", LineName), *VIEW),
            ),
            Route(
                "POST", "/api/drafts/{draft}/release", "release it as one more person; it goes once nobody is missing",
                Sent, self._release, Releasing, asks=draft,
            ),
            Route(
                "POST", "/api/drafts/{draft}/send-back", "send it back to who wrote it, with a reason",
                Nothing, self._send_back, SendingBack, asks=draft,
            ),
            Route(
                "POST", "/api/drafts/{draft}/discard", "forget it; nothing is sent",
                Nothing, self._discard, Releasing, asks=draft,
            ),
        ]  # fmt: skip

    async def _show(self, asked: Asked) -> Any:
        which: dict[str, Any] = {name: asked.named[name] for name in ("draft", "line") if name in asked.named}
        by = self._desk.sign_in.session(asked.word).actor
        return await self._desk.look(by, "draft.show", {**which, **view_asked(asked)})

    async def _release(self, asked: Asked) -> Any:
        return sent(await self._act(asked, "draft.release"))

    async def _send_back(self, asked: Asked) -> Nothing:
        await self._act(asked, "draft.send-back")
        return Nothing()

    async def _discard(self, asked: Asked) -> Nothing:
        await self._act(asked, "draft.drop")
        return Nothing()

    async def _act(self, asked: Asked, verb: str) -> Any:
        given = {name: value for name, value in msgspec.structs.asdict(asked.body).items() if value is not None}
        by = self._desk.sign_in.session(asked.word).actor
        return await self._desk.act(by, verb, {"draft": asked.named["draft"], **given})
