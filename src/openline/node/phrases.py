"""Loads the words of a language from the package (languages/*.ftl) and says them (Project Fluent)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import Any

from openline.core.catalogue.view import Altitude, Argument, Coordinates, Distance, Offset, Units, Velocity, View
from openline.core.errors import Misuse, OpenlineError
from openline.node.zones import zone

REVIEWED: frozenset[str] = frozenset()
"""Languages of which a native speaker has read every sentence (docs/reference/languages.md)."""
FIRST_CLASS = frozenset({"en", "uk", "ru", "zh"})
"""Languages in which the parties of this line work; all others are marked on screens."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where an argument stands in a phrase."""

    name: str


def _plain(resource: Any) -> dict[str, tuple[str | _Place, ...]]:
    """Return the phrases that choose nothing: most, and Fluent takes ten times as long to put one together."""
    from fluent.syntax import ast

    found: dict[str, tuple[str | _Place, ...]] = {}
    for entry in resource.body:
        if not isinstance(entry, ast.Message) or entry.value is None:
            continue
        parts: list[str | _Place] = []
        for element in entry.value.elements:
            match element:
                case ast.TextElement(value=text):
                    parts.append(text)
                case ast.Placeable(expression=ast.VariableReference(id=name)):
                    parts.append(_Place(name.name))
                case ast.Placeable(expression=ast.StringLiteral() as literal):
                    parts.append(literal.parse()["value"])
                case _:
                    break
        else:
            found[entry.id.name] = tuple(parts)
    return found


class FluentPhrases:
    """The words of one language, falling back to English, then to the key itself in brackets.

    Attributes:
        language: its code (ISO 639-1).
        reviewed: it may be shown without the mark "not reviewed for ACTUAL use".
    """

    def __init__(self, language: str, sources: list[str], *, isolating: bool = False) -> None:
        from fluent.runtime import FluentBundle, FluentResource

        self.language = language
        self.reviewed = language in FIRST_CLASS or language in REVIEWED
        self._bundles: list[Any] = []
        self._plain: dict[str, tuple[str | _Place, ...]] = {}
        self._constant: dict[str, str] = {}
        for source in sources:
            bundle, resource = FluentBundle([language], use_isolating=isolating), FluentResource(source)
            if not isolating:
                self._plain |= {key: parts for key, parts in _plain(resource).items() if not self.has(key)}
            bundle.add_resource(resource)
            self._bundles.append(bundle)

    def has(self, key: str) -> bool:
        return any(bundle.has_message(key) for bundle in self._bundles)

    def say(self, key: str, arguments: Mapping[str, Argument] | None = None) -> str:
        if not arguments:
            said = self._constant.get(key)
            if said is None:
                said = self._constant[key] = self._say(key, {})
            return said
        if (parts := self._plain.get(key)) is not None:
            try:
                return "".join([part if type(part) is str else arguments[part.name] for part in parts])  # type: ignore
            except (KeyError, TypeError):
                pass  # a number, which has a form of its own in each language, or a mistake of ours, which is shown
        return self._say(key, arguments)

    def _say(self, key: str, arguments: Mapping[str, Argument]) -> str:
        for bundle in self._bundles:
            if bundle.has_message(key):
                text, _ = bundle.format_pattern(bundle.get_message(key).value, arguments)
                return str(text)
        return f"[{key}]"

    @property
    def name(self) -> str:
        """The language's own name, marked while nobody has read it for real use."""
        name = self.say("language-name")
        return name if self.reviewed else f"{name} ({self.say('language-not-reviewed')})"


def available() -> list[str]:
    """Return the codes of all languages that ship with the package."""
    return sorted(
        item.name.removesuffix(".ftl") for item in files("openline.languages").iterdir() if item.name.endswith(".ftl")
    )


@cache
def phrases(language: str, *, isolating: bool = False) -> FluentPhrases:
    """Return the words of `language`.

    Args:
        isolating: put marks around what is put in, so that words of the other direction cannot reorder the line; for
            screens that know these marks (U+2068, U+2069). Terminals and exports show them raw.
    Raises:
        Misuse: there is no such language; the hint lists those there are.
    """
    if language not in available():
        raise Misuse(f"no language {language!r} here", hint=f"there are {', '.join(available())}")
    codes = [language] if language == "en" else [language, "en"]
    sources = [files("openline.languages").joinpath(f"{code}.ftl").read_text("utf-8") for code in codes]
    return FluentPhrases(language, sources, isolating=isolating)


def offset_of(name: str) -> Offset | None:
    """Return the offsets of a time zone by its name; None where it is unknown, since a peer may have written it."""
    try:
        return zone(name)
    except OpenlineError:
        return None


Seen = Mapping[str, str]
"""What a reader wishes: `units` (a name of UNITS), `coordinates` (minutes, decimal, seconds), `zone` (Asia/Tokyo)."""

UNITS = {
    "metric": Units(),
    "sea": Units(Distance.NAUTICAL_MILES, Altitude.METRES, Velocity.KNOTS),
    "air": Units(Distance.NAUTICAL_MILES, Altitude.FEET, Velocity.KNOTS),
    "levels": Units(Distance.NAUTICAL_MILES, Altitude.FLIGHT_LEVELS, Velocity.KNOTS),
}


def units_of(name: str = "", coordinates: str = "") -> Units:
    """Return the units that a reader names; metres and degrees with minutes where nothing is said.

    Raises:
        Misuse: there are no such units, or no such form of a position.
    """
    if name and name not in UNITS:
        raise Misuse(f"there are no units {name!r}", hint=f"one of {', '.join(UNITS)}")
    forms = [form.value for form in Coordinates]
    if coordinates and coordinates not in forms:
        raise Misuse(f"there is no form of positions {coordinates!r}", hint=f"one of {', '.join(forms)}")
    chosen = UNITS[name or "metric"]
    return replace(chosen, coordinates=Coordinates(coordinates)) if coordinates else chosen


def view(language: str, units: Units | None = None, zone: str = "") -> View:
    """Return the view of a reader of this node."""
    return View(phrases(language), units or Units(), zone=zone, zones=offset_of)
