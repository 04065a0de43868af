"""The calls by which an officer reads: the screen's words, lines, what waits, one entry in full."""

from typing import Annotated, Any

import msgspec

from openline.node.at_desk import AtDesk
from openline.node.phrases import RIGHT_TO_LEFT, available, on_screen, phrases
from openline.web.forms.base import EntryName, Language, LineName
from openline.web.forms.reading import Item, Lines, Queue, Words
from openline.web.routes import Asked, Route

VIEW: tuple[tuple[str, Any], ...] = (
    ("language", Language),
    ("units", Annotated[str, msgspec.Meta(max_length=16, description="metric, sea, air or levels")]),
    ("zone", Annotated[str, msgspec.Meta(max_length=64, description="a time zone, such as Asia/Tokyo")]),
)
"""How every answer can be asked for: the words are made by the node, for this reader."""

Group = Annotated[str, msgspec.Meta(max_length=120, description="of these rows all are shown")]
WORDS = (
    "desk-", "error-unmarked-text", "result-", "function-", "marker-", "level-", "precedence-", "status-", "reason-",
    "decision-",
)  # fmt: skip


class Reading:
    """What is shown at one desk."""

    def __init__(self, desk: AtDesk) -> None:
        self._desk = desk

    def routes(self) -> list[Route]:
        entry = (("entry", EntryName), ("line", LineName), *VIEW)
        language = (("language", Language),)
        queue = (("group", Group), *VIEW)
        return [
            Route(
                "GET", "/api/words", "the screen's words in a language, by default the node's",
                Words, self._words, asks=language, signed_in=False, kept=True,
            ),
            Route("GET", "/api/lines", "the lines of this node and how each stands", Lines, self._lines, asks=VIEW),
            Route("GET", "/api/queue", "what needs somebody now, on all lines", Queue, self._queue, asks=queue),
            Route("GET", "/api/entries/{entry}", "one entry in full", Item, self._entry, asks=entry),
        ]  # fmt: skip

    async def _words(self, asked: Asked) -> Words:
        found = on_screen(asked.named.get("language") or self._desk.service.settings.language)
        return Words(
            language=found.language,
            direction="rtl" if found.language in RIGHT_TO_LEFT else "ltr",
            words=found.patterns(WORDS),
            languages=tuple((code, phrases(code).say("language-name")) for code in available()),
            training=bool(self._desk.service.settings.training),
        )

    async def _lines(self, asked: Asked) -> Any:
        return {"lines": await self._look(asked, "lines", **view_asked(asked))}

    async def _queue(self, asked: Asked) -> Any:
        group = {"group": asked.named["group"]} if "group" in asked.named else {}
        return await self._look(asked, "queue", **group, **view_asked(asked))

    async def _entry(self, asked: Asked) -> Any:
        which = {name: asked.named[name] for name in ("entry", "line") if name in asked.named}
        shown = await self._look(asked, "item", **which, **view_asked(asked))
        return {**shown, **await self._look(asked, "ring.of", **which, **view_asked(asked))}

    async def _look(self, asked: Asked, verb: str, **given: Any) -> Any:
        return await self._desk.look(self._desk.sign_in.session(asked.word).actor, verb, given)


def view_asked(asked: Asked) -> dict[str, Any]:
    """Return for whom the words are to be made."""
    seen = {name: asked.named[name] for name in ("units", "zone") if name in asked.named}
    language = {"language": asked.named["language"]} if "language" in asked.named else {}
    return {**language, "seen": {**seen, "isolate": "yes"}}
