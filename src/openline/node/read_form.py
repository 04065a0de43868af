"""A form as an officer wrote it and as it was read: the element that it states, and what is wrong in it, by path.

Forms come from the catalogue's classes; nothing here knows a single element.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from openline.core.catalogue.element import Cover, Element, InvalidElement, element_named
from openline.core.catalogue.form import FormField, form_of
from openline.core.catalogue.form_words import how_many, takes
from openline.core.catalogue.measures import clock, length, place
from openline.core.catalogue.places import footprint
from openline.core.catalogue.plain import from_plain
from openline.core.catalogue.politics import CharterStep
from openline.core.catalogue.rendering import sentence
from openline.core.catalogue.scalars import read_time
from openline.core.catalogue.view import View
from openline.core.catalogue.volumes import FootprintForm
from openline.core.errors import Misuse
from openline.core.situation.changing import changeable
from openline.core.situation.need_to_know import NeedToKnow
from openline.interop.filled import Fault, Filled, fill
from openline.interop.typed import exact, written
from openline.node.beforehand import not_comparable, root_of
from openline.node.board import Board
from openline.node.error_words import error_words
from openline.node.governed import with_digest
from openline.node.reading import resolve

ON_THE_COVER: Final = ("recipients", "onward", "agreement", "handling", "carried_by", "heard_at")
"""What an author says on the cover; the rest follows from who speaks, and of what."""


@dataclass(frozen=True, slots=True)
class Writing:
    """What stands in an officer's form.

    Attributes:
        kind: name of the element.
        fields, cover: what stands in each field, typed or in the plain form.
        status: actual, exercise or test.
        precedence: as the author wishes; None leaves it to the rules.
        lines: for whom it is, by the id of each line, with the rule of what that line may see (None: all of it).
        texts: words that travel beside it, such as those of a published notice.
    """

    kind: str
    fields: Mapping[str, Any]
    cover: Mapping[str, Any]
    status: str
    precedence: str | None
    lines: tuple[tuple[str, Mapping[str, Any] | None], ...]
    texts: tuple[str, ...] = ()


def cover_form() -> tuple[FormField, ...]:
    return tuple(each for each in form_of(Cover) if each.name in ON_THE_COVER)


class Read:
    """A form as it was read: the element and cover that it states, and what is wrong, by path, in a reader's words."""

    def __init__(self, board: Board, writing: Writing, view: View) -> None:
        self._board, self._writing, self._view = board, writing, view
        self._cls = element_named(writing.kind)
        self.faults: dict[str, str] = {}
        self._filled: list[tuple[str, Filled]] = []

    def element(self) -> Element | None:
        plain = self._fill(form_of(self._cls), self._writing.fields, "")
        if self.faults:
            return None
        try:
            whole = with_digest(self._board, plain) if self._cls is CharterStep else plain
            made = from_plain(self._cls, whole)
            root, _ = root_of(made, self._board)
            self._volumes(made, root)
        except InvalidElement as error:
            self._note(error.path, error)
            return None
        except Misuse as error:
            self._note("", error)
            return None
        return made

    def _volumes(self, made: Element, root: Element | None) -> None:
        try:
            forms = changeable(made, root or made)
        except Misuse:
            return  # it states no plan, or amends one by its windows alone
        for number, words in not_comparable(forms, self._view).items():
            self.faults[_volume_path(made, number)] = words

    def cover(self) -> dict[str, Any] | None:
        before = len(self.faults)
        plain = self._fill(cover_form(), self._writing.cover, "cover")
        if len(self.faults) > before:
            return None
        try:
            known = {"element": self._cls.number, "status": "actual", "sender": "duty", **plain}
            from_plain(Cover, known)
        except InvalidElement as error:
            self._note(f"cover.{error.path}".rstrip("."), error)
            return None
        return plain

    def rule(self, at: int, given: Mapping[str, Any] | None) -> NeedToKnow | None:
        if given is None:
            return None
        path = f"rules[{at}]"
        before = len(self.faults)
        plain = self._fill(form_of(NeedToKnow), given, path)
        if len(self.faults) > before:
            return None
        try:
            return from_plain(NeedToKnow, plain)
        except InvalidElement as error:
            self._note(f"{path}.{error.path}".rstrip("."), error)
            return None

    def _fill(self, form: tuple[FormField, ...], given: Mapping[str, Any], at: str) -> dict[str, Any]:
        found = fill(form, given, lambda name: resolve(self._board, name).id.hex(), self._view.phrases.language)
        self._filled.append((at, found))
        for fault in found.faults:
            self.faults.setdefault(_under(at, fault.path), _fault_words(fault, self._view))
        return found.plain

    def _note(self, path: str, error: Misuse) -> None:
        self.faults.setdefault(path, error_words(error, self._view.phrases).sentence)

    def echoes(self) -> Iterator[dict[str, Any]]:
        """Return what was understood of each field that could be read in more ways than one, in the reader's form."""
        for at, found in self._filled:
            for path, each, value in found.read:
                words = _echo(each, value, self._board, self._view)
                if words:
                    area = value if each.kind == "footprint" else None
                    yield {"path": _under(at, path), "words": words, "typed": _typed(each, value), "area": area}


def _under(at: str, path: str) -> str:
    return f"{at}.{path}".rstrip(".") if at else path


def _volume_path(made: Element, number: int) -> str:
    if hasattr(made, "volumes"):
        return f"volumes[{number}].footprint"
    return "launch_area" if number == 0 else f"impact_areas[{number - 1}]"


def _fault_words(fault: Fault, view: View) -> str:
    each = fault.each
    if fault.wrong == "unknown" or each is None:
        return view.say("compose-unknown")
    if fault.wrong in ("too_few", "too_many"):
        return how_many(each, view.phrases)
    if fault.wrong == "missing":
        return view.say("compose-missing")
    return view.say("compose-not-read", {"takes": takes(each, view.phrases)})


def _echo(each: FormField, value: Any, board: Board, view: View) -> str:
    match each.kind:
        case "time":
            return clock(read_time(value), view)
        case "place":
            return place((round(value[0] * 10**7), round(value[1] * 10**7)), view.units.coordinates)
        case "footprint":
            try:
                return footprint(from_plain(FootprintForm, value), view)
            except Misuse:
                return ""
        case "number" if each.unit == "m":
            return length(round(value * 10), view)
        case "entry":
            item = resolve(board, value)
            return sentence(item.cover, item.element, view, board.line.name_of(item.node))
    return ""


def _typed(each: FormField, value: Any) -> str:
    """Return what somebody would type for a place or an area; "" where there are no such words."""
    match each.kind:
        case "place":
            return exact((float(value[0]), float(value[1])))
        case "footprint":
            return written(value)
    return ""
