"""The call of the printed page of an item."""

from typing import Any

from openline.node.at_desk import AtDesk
from openline.node.phrases import RIGHT_TO_LEFT
from openline.web.forms.base import EntryName, Language, LineName
from openline.web.forms.printing import PrintedSheet
from openline.web.reading import VIEW, view_asked
from openline.web.routes import Asked, Route


class Printing:
    """Paper from one desk."""

    def __init__(self, desk: AtDesk) -> None:
        self._desk = desk

    def routes(self) -> list[Route]:
        asks = (("entry", EntryName), ("line", LineName), ("second", Language), *VIEW)
        return [
            Route(
                "GET", "/api/print/{entry}", "one entry as a page for the paper file, in two languages",
                PrintedSheet, self._sheet, asks=asks,
            )
        ]  # fmt: skip

    async def _sheet(self, asked: Asked) -> Any:
        by = self._desk.sign_in.session(asked.word).actor
        asks = view_asked(asked)
        asks.update((name, asked.named[name]) for name in ("entry", "line") if name in asked.named)
        second = asked.named.get("second") or self._desk.service.settings.language
        shown = await self._desk.look(by, "item", asks)
        rings = await self._desk.look(by, "ring.of", asks)
        page = await self._desk.look(by, "sheet", {**asks, "office": by.office, "second": second})
        ladder = [{**step, "officer": ""} for step in shown["ladder"]]
        direction = "rtl" if page["second"]["language"] in RIGHT_TO_LEFT else "ltr"
        item = {**shown, **rings, "ladder": ladder, "taken": ""}
        return {**page, "item": item, "second": {**page["second"], "direction": direction}}
