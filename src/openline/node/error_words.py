"""What an error says, and what to do next, in a reader's language: made by the node from the error's code and values.

Four kinds of keys: `rule-` of a field that breaks its rule, `unusable-` of a volume that cannot be compared, `refused-`
of what one place of the program refuses, `error-` of everything else with the same code. A hint has its sentence's key
and `-hint`. The command line shows the error's own English.
"""

from typing import NamedTuple

from openline.core.catalogue.element import InvalidElement
from openline.core.catalogue.view import Argument, Phrases, harmless
from openline.core.catalogue.words import kebab
from openline.core.errors import OpenlineError
from openline.core.space.validity import InvalidGeometry, InvalidVolume
from openline.node.local import error_form

MOST_OF_A_VALUE = 120


class ErrorWords(NamedTuple):
    """A sentence, and what to do next; "" where there is nothing to do."""

    sentence: str
    hint: str


def error_words(error: OpenlineError, phrases: Phrases) -> ErrorWords:
    """Return what an error says; what others wrote in it can do nothing on a screen."""
    said = error.said
    arguments: dict[str, Argument] = {}
    if said is not None:
        arguments = {name: _value(value) for name, value in said.arguments.items()}
    key = _key(error)
    if not phrases.has(key):
        key = f"error-{kebab(error.code)}"
    sentence = phrases.say(key, arguments)
    if "place" in arguments and key.startswith("unusable-"):
        sentence = phrases.say("unusable-at", {"reason": sentence, "place": arguments["place"]})
    elif key.startswith("error-") and phrases.language == "en":
        return ErrorWords(harmless(str(error)), harmless(error.hint))  # the program speaks English, and says more
    hint = f"{key}-hint"
    return ErrorWords(sentence, phrases.say(hint, arguments) if phrases.has(hint) else "")


def error_form_in(error: OpenlineError, phrases: Phrases) -> dict[str, str]:
    """Return the form in which an error goes to a screen; programs go by its code."""
    words = error_words(error, phrases)
    return {**error_form(error), "message": words.sentence, "hint": words.hint}


def _key(error: OpenlineError) -> str:
    if error.said is None:
        return f"error-{kebab(error.code)}"
    if isinstance(error, InvalidElement):
        return f"rule-{error.said.key}"
    if isinstance(error, InvalidGeometry | InvalidVolume):
        return f"unusable-{error.said.key}"
    return f"refused-{error.said.key}"


def _value(value: str | int) -> Argument:
    return value if isinstance(value, int) else harmless(value[:MOST_OF_A_VALUE])
