"""What stands on the printed page of an item beside the item: its sentence in a second language, for whom and when.

For the paper file, and for the hour when screens fail. A paper goes from hand to hand: it names the office, and nobody.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from openline.core.catalogue.rendering import clock, harmless, sentence
from openline.node.phrases import Seen
from openline.node.reading import resolve

if TYPE_CHECKING:
    from openline.node.service import Service


class Printer:
    """What a printed page says of itself."""

    def __init__(self, service: "Service") -> None:
        self._service = service

    def verbs(self) -> dict[str, Callable[..., Any]]:
        return {"sheet": self.sheet}

    def sheet(
        self,
        entry: str,
        office: str,
        second: str,
        line: str | None = None,
        language: str | None = None,
        seen: Seen | None = None,
    ) -> dict[str, Any]:
        """Return the words of a page that is printed for an office now.

        Args:
            second: the other language of its sentence.
        """
        found, words = self._service.line(line), self._service.reader(language, seen)
        other = self._service.reader(second, seen)
        item = resolve(self._service.board(found), entry)
        told = {"party": harmless(found.ours.name), "office": harmless(office)}
        return {
            "heading": words.say("sheet-heading", {"line": harmless(found.charter.name)}),
            "between": f"{harmless(found.ours.name)} – {harmless(found.theirs.name)}",
            "line_id": found.id.hex(),
            "printed": words.say("sheet-printed", {**told, "at": clock(self._service.now(), words)}),
            "note": words.say("sheet-note"),
            "second": {
                "language": other.phrases.language,
                "name": other.say("language-name"),
                "sentence": sentence(item.cover, item.element, other),
            },
        }
