"""What stands beside a field where it is filled in, in the reader's language: label, help, what it takes, its choices.

Help is short words of the language where there are any (`help-…`), since most labels say enough. What the classes say
in English is shown to whoever reads English, and to nobody else.
"""

from collections.abc import Mapping
from typing import Final

from openline.core.catalogue.form import FormField
from openline.core.catalogue.view import Argument, Phrases
from openline.core.catalogue.words import ALONE

_UNITS: Final[Mapping[str, str]] = {
    "m": "unit-metres",
    "degrees": "unit-degrees",
    "m/s": "unit-metres-per-second",
    "s": "duration-seconds",
    "minutes": "duration-minutes",
    "kHz": "unit-kilohertz",
}
_EXAMPLES: Final[Mapping[str, str]] = {
    "time": "2026-04-02T12:00:00Z",
    "place": "69-25.50N 012-30.00E",
    "footprint": "69-25N 012-30E 10 km",
}


def label(each: FormField, words: Phrases) -> str:
    """Return the label of a field; its name in the plain form where it has none."""
    return next((words.say(key) for key in each.labels if words.has(key)), each.name)


def help_words(each: FormField, words: Phrases) -> str:
    """Return what a field means, beyond its label; "" where the label says it."""
    key = next((key for key in each.helps if words.has(key)), None)
    if key is not None:
        return words.say(key)
    return each.help if words.language == "en" else ""


def choices(each: FormField, words: Phrases) -> list[str]:
    """Return the words of the codes that can be chosen, in the order of `each.choices`."""
    return [words.say(option.phrase, ALONE) for option in each.choices]


def takes(each: FormField, words: Phrases) -> str:
    """Return what a field takes, of a list what each of its items does; "" where its own fields say it."""
    if each.choices:
        return words.say("takes-code", {"words": words.say("long-list-separator").join(choices(each, words))})
    if each.fields:
        return ""
    said: dict[str, Argument] = {}
    if each.kind in _EXAMPLES:
        said["example"] = _EXAMPLES[each.kind]
    elif each.kind == "truth":
        said = {"yes": words.say("yes"), "no": words.say("no")}
    elif each.limits is not None:
        phrase = _UNITS.get(each.unit, "number")
        least, most = (words.say(phrase, {"value": value, "count": value}) for value in each.limits)
        said = {"least": least, "most": most}
    return words.say(f"takes-{each.kind}", said)


def how_many(each: FormField, words: Phrases) -> str:
    """Return how many items a list takes; "" of what is no list."""
    if each.repeat is None:
        return ""
    least, most = each.repeat
    if most is None:
        return words.say("takes-many", {"least": least})
    return words.say("takes-some", {"least": least, "most": most})


def chosen(each: FormField, given: str, words: Phrases) -> list[int]:
    """Return the places in `each.choices` that somebody may mean: by number, by code, or by the words' beginning."""
    if given.isdecimal():
        return [int(given) - 1] if 0 < int(given) <= len(each.choices) else []
    code = given.casefold().replace(" ", "_").replace("-", "_")
    names = [option.word for option in each.choices]
    said = [each.casefold() for each in choices(each, words)]
    for exact in (names, code), (said, given.casefold()):
        if exact[1] in exact[0]:
            return [exact[0].index(exact[1])]
    found = zip(names, said, strict=True)
    return [at for at, (name, word) in enumerate(found) if name.startswith(code) or word.startswith(given.casefold())]
