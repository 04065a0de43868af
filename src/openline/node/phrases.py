"""Loads the words of a language from the package (languages/*.ftl) and says them (Project Fluent)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import Any

from openline.core.catalogue.view import Altitude, Argument, Coordinates, Distance, Offset, Units, Velocity, View
from openline.core.errors import Misuse, OpenlineError
from openline.node.doubts import doubt_words
from openline.node.zones import zone

REVIEWED: frozenset[str] = frozenset()
"""Languages of which a native speaker has read every sentence (docs/reference/languages.md)."""
FIRST_CLASS = frozenset({"en", "uk", "ru", "zh"})
"""Languages in which the parties of this line work; all others are marked on screens."""


_PHRASE = re.compile(r"^([a-zA-Z][\w-]*) *=[^\n]*(?:\n(?:[ }\[*][^\n]*)?)*", re.MULTILINE)
"""A phrase in a file, with the lines that go on with it."""
_REFERENCE = re.compile(r"\{\s*([a-zA-Z][\w-]*)\b")


@dataclass(frozen=True, slots=True)
class _Place:
    """Where an argument stands in a phrase."""

    name: str


def cut_phrases(source: str) -> dict[str, str]:
    """Return the phrases of a file by their keys, unread."""
    return {found[1]: found[0] for found in _PHRASE.finditer(source)}


class _Words:
    """One file of words. Of some two thousand phrases a command says a few: each is read when it is first said."""

    def __init__(self, language: str, source: str, *, isolating: bool) -> None:
        self.language, self.isolating = language, isolating
        self.phrases = cut_phrases(source)
        self._bundle: Any = None
        self._taken: set[str] = set()

    def plain(self, key: str) -> tuple[str | _Place, ...] | None:
        """Return a phrase that chooses nothing, as most do not: Fluent takes ten times as long to put one together."""
        from fluent.syntax import ast

        parts: list[str | _Place] = []
        elements = self._message(key).value.elements
        marks = self.isolating and len(elements) > 1
        for element in elements:
            match element:
                case ast.TextElement(value=text):
                    parts.append(text)
                case ast.Placeable(expression=ast.VariableReference(id=name)):
                    parts += ["\u2068", _Place(name.name), "\u2069"] if marks else [_Place(name.name)]
                case ast.Placeable(expression=ast.StringLiteral() as literal):
                    parts.append(literal.parse()["value"])
                case _:
                    return None
        return tuple(parts)

    def format(self, key: str, arguments: Mapping[str, Argument]) -> str:
        """Let Fluent put a phrase together."""
        self._take(key)
        text, _ = self._bundle.format_pattern(self._bundle.get_message(key).value, arguments)
        return str(text)

    def _take(self, key: str) -> None:
        """Give Fluent a phrase, and all to which it refers."""
        if key in self._taken:
            return
        from fluent.runtime import FluentBundle
        from fluent.syntax import ast

        if self._bundle is None:
            self._bundle = FluentBundle([self.language], use_isolating=self.isolating)
        message = self._message(key)
        self._bundle.add_resource(ast.Resource([message]))
        for other in _REFERENCE.findall(self.phrases[key]):
            if other in self.phrases:
                self._take(other)
        self._taken.add(key)

    def _message(self, key: str) -> Any:
        from fluent.syntax import FluentParser

        return FluentParser(with_spans=False).parse_entry(self.phrases[key])


class FluentPhrases:
    """The words of one language, falling back to English, then to the key itself in brackets.

    Attributes:
        language: its code (ISO 639-1).
        reviewed: it may be shown without the mark "not reviewed for ACTUAL use".
    """

    def __init__(self, language: str, sources: list[str], *, isolating: bool = False) -> None:
        self.language = language
        self.reviewed = language in FIRST_CLASS or language in REVIEWED
        self._words = [_Words(language, source, isolating=isolating) for source in sources]
        self._plain: dict[str, tuple[str | _Place, ...] | None] = {}
        self._constant: dict[str, str] = {}

    def has(self, key: str) -> bool:
        return self._with(key) is not None

    def _with(self, key: str) -> _Words | None:
        return next((words for words in self._words if key in words.phrases), None)

    def say(self, key: str, arguments: Mapping[str, Argument] | None = None) -> str:
        if not arguments:
            said = self._constant.get(key)
            if said is None:
                said = self._constant[key] = self._say(key, {})
            return said
        return self._say(key, arguments)

    def _say(self, key: str, arguments: Mapping[str, Argument]) -> str:
        parts = self._parts(key)
        if parts is not None:
            try:
                return "".join([part if type(part) is str else arguments[part.name] for part in parts])  # type: ignore
            except (KeyError, TypeError):
                pass  # a number, which has a form of its own in each language, or a mistake of ours, which is shown
        words = self._with(key)
        return f"[{key}]" if words is None else words.format(key, arguments)

    def _parts(self, key: str) -> tuple[str | _Place, ...] | None:
        try:
            return self._plain[key]
        except KeyError:
            words = self._with(key)
            found = self._plain[key] = None if words is None else words.plain(key)
            return found

    def patterns(self, prefixes: tuple[str, ...]) -> dict[str, str]:
        """Return every phrase of these prefixes that chooses nothing as a pattern: a hole stands as {name}.

        Whoever fills the holes does not know the language's rules, so a phrase that chooses by an argument is left out.
        """
        keys = {key for words in self._words for key in words.phrases if key.startswith(prefixes)}
        return {key: _pattern(parts) for key in sorted(keys) if (parts := self._parts(key)) is not None}

    @property
    def name(self) -> str:
        """The language's own name, marked while nobody has read it for real use."""
        name = self.say("language-name")
        return name if self.reviewed else f"{name} ({self.say('language-not-reviewed')})"


def _pattern(parts: tuple[str | _Place, ...]) -> str:
    return "".join(part if isinstance(part, str) else f"{{{part.name}}}" for part in parts)


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
"""What a reader wishes: `units` (a name of UNITS), `coordinates` (minutes, decimal, seconds), `zone` (Asia/Tokyo); and
`isolate` (yes), which puts direction marks around people's own words, for a screen that knows them."""

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


RIGHT_TO_LEFT = frozenset({"ar"})


def on_screen(language: str) -> FluentPhrases:
    """Return the words of `language` for a screen that knows direction marks.

    In a line that runs from right to left, 72-18.00N would be seen as 18.00N-72 and 2026-03-01 as 01-03-2026.
    """
    return phrases(language, isolating=language in RIGHT_TO_LEFT)


def view(language: str, units: Units | None = None, zone: str = "", *, isolate: bool = False) -> View:
    """Return the view of a reader of this node."""
    words = on_screen(language) if isolate else phrases(language)
    return View(words, units or Units(), zone=zone, zones=offset_of, doubts=doubt_words, isolate=isolate)
