"""Loads the words of a language from the package (languages/*.ftl) and says them (Project Fluent)."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from openline.core.errors import Misuse


class FluentPhrases:
    """The words of one language, falling back to English, then to the key itself in brackets.

    Isolation marks are off: the words go to terminals and exports, which show them raw.
    """

    def __init__(self, language: str, sources: list[str]) -> None:
        from fluent.runtime import FluentBundle, FluentResource

        self.language = language
        self._bundles: list[Any] = []
        for source in sources:
            bundle = FluentBundle([language], use_isolating=False)
            bundle.add_resource(FluentResource(source))
            self._bundles.append(bundle)

    def say(self, key: str, arguments: Mapping[str, str | int] | None = None) -> str:
        for bundle in self._bundles:
            if bundle.has_message(key):
                text, _ = bundle.format_pattern(bundle.get_message(key).value, dict(arguments or {}))
                return str(text)
        return f"[{key}]"


def available() -> list[str]:
    """Return the codes of all languages that ship with the package."""
    return sorted(
        item.name.removesuffix(".ftl") for item in files("openline.languages").iterdir() if item.name.endswith(".ftl")
    )


@cache
def phrases(language: str) -> FluentPhrases:
    """Return the words of `language`.

    Raises:
        Misuse: there is no such language; the hint lists those there are.
    """
    if language not in available():
        raise Misuse(f"no language {language!r} here", hint=f"there are {', '.join(available())}")
    codes = [language] if language == "en" else [language, "en"]
    return FluentPhrases(
        language, [files("openline.languages").joinpath(f"{code}.ftl").read_text("utf-8") for code in codes]
    )
