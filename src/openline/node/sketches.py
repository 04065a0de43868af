"""What is written and not whole yet, kept on the node so that another officer can go on; it never leaves the node.

A draft is whole and waits for people; a sketch is a form as it stands, with its gaps and slips. It lies wrapped in the
node's store like everything of people.
"""

from collections.abc import Callable
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

import msgspec

from openline.core.catalogue.element import element_named
from openline.core.catalogue.rendering import clock, harmless, kebab
from openline.core.catalogue.view import View
from openline.core.errors import Misuse, Said
from openline.node.officers import Actor
from openline.node.phrases import Seen

if TYPE_CHECKING:
    from openline.node.service import Service

LIST: Final = "sketches"
MOST: Final = 64
MAX_BYTES: Final = 256 * 1024
SHOWN: Final = 120


class Sketch(msgspec.Struct, frozen=True):
    """A form as it stood.

    Attributes:
        form: what the page sent; given back as it was.
        by: who kept it last, named at home only.
    """

    id: str
    kind: str
    form: dict[str, Any]
    by: str
    at: int


class Sketches:
    """The sketches of a node, newest first."""

    def __init__(self, service: "Service") -> None:
        self._service, self._store = service, service.store

    def acts(self) -> dict[str, Callable[..., Any]]:
        return {"sketch.keep": self.keep, "sketch.drop": self.drop}

    def verbs(self) -> dict[str, Callable[..., Any]]:
        return {"sketch.list": self.listed, "sketch.show": self.show}

    def keep(self, *, kind: str, form: dict[str, Any], by: Actor, request_id: str, sketch: str = "") -> dict[str, Any]:
        """Keep a form as it stands, in place of the sketch that it goes on with; the same request keeps one.

        Raises:
            Misuse: there are too many, or it is too large.
        """
        kept = self.all()
        name = sketch or sha256(f"sketch/{request_id}".encode()).hexdigest()[:12]
        others = [each for each in kept if each.id != name]
        if sketch and len(others) == len(kept):
            raise Misuse(
                f"there is no sketch {sketch!r} any more", hint="keep it as a new one", said=Said("sketch-gone")
            )
        if len(others) >= MOST:
            raise Misuse(
                f"{MOST} sketches are kept already",
                hint="drop one that nobody needs",
                said=Said("most-sketches", {"most": MOST}),
            )
        made = Sketch(name, element_named(kind).name.lower(), form, by.name, self._service.now())
        if len(msgspec.json.encode(made)) > MAX_BYTES:
            raise Misuse(
                f"a sketch has at most {MAX_BYTES:,} bytes",
                hint="shorten what stands in it",
                said=Said("sketch-too-long", {"most": MAX_BYTES}),
            )
        self._put([made, *others])
        return {"name": name}

    def drop(self, *, sketch: str, by: Actor, request_id: str = "") -> dict[str, Any]:
        """Forget a sketch; one that is gone already stays gone."""
        self._put([each for each in self.all() if each.id != sketch])
        return {"dropped": sketch}

    def listed(self, *, language: str | None = None, seen: Seen | None = None) -> list[dict[str, Any]]:
        """Return what is kept, newest first: what it is, who kept it when, and its first words."""
        view = self._service.reader(language, seen)
        return [self.row(each, view) for each in self.all()]

    def row(self, sketch: Sketch, view: View) -> dict[str, Any]:
        """Return a sketch in a list, in a reader's words."""
        return {
            "sketch": sketch.id,
            "kind": sketch.kind,
            "kind_words": view.say(f"element-{kebab(sketch.kind)}"),
            "by": sketch.by,
            "at_words": clock(sketch.at, view),
            "first": harmless(_first(sketch.form.get("fields")))[:SHOWN],
        }

    def show(self, *, sketch: str) -> dict[str, Any]:
        """Return a form as it stood."""
        found = next((each for each in self.all() if each.id == sketch), None)
        if found is None:
            raise Misuse(
                f"there is no sketch {sketch!r}", hint="somebody sent or dropped it", said=Said("no-such-sketch")
            )
        return {"sketch": found.id, "kind": found.kind, "form": found.form}

    def all(self) -> list[Sketch]:
        """Return what is kept, newest first."""
        data = self._store.meta(LIST)
        return [] if data is None else msgspec.json.decode(data, type=list[Sketch])

    def _put(self, kept: list[Sketch]) -> None:
        self._store.set_meta(LIST, msgspec.json.encode(kept)).result()


def _first(value: Any) -> str:
    """Return the first words that somebody typed in a form."""
    match value:
        case str():
            return value
        case dict():
            return next(filter(None, map(_first, value.values())), "")
        case list():
            return next(filter(None, map(_first, value)), "")
    return ""
