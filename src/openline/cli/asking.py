"""Asks a person for an element field by field, in the reader's language; nothing here knows a single element.

A field is asked until it is right or left empty where it may be. Positions are typed as people write them
(69-25N 012-30E); an area is a position with a radius, several positions, or its plain form.
"""

from collections.abc import Callable
from typing import Any

from openline.core.catalogue.form import FormField
from openline.core.catalogue.form_words import choices, chosen, help_words, label, takes
from openline.core.catalogue.view import Phrases
from openline.core.errors import Misuse
from openline.interop.typed import read_typed

Read = Callable[[str], str]
Tell = Callable[[str], None]


class Asker:
    """Reads the fields of an element from a person."""

    def __init__(self, read: Read, tell: Tell, words: Phrases) -> None:
        self._read, self._tell, self._words = read, tell, words

    def ask(self, fields: tuple[FormField, ...], indent: str = "") -> dict[str, Any]:
        """Return the plain form of an element, with what the person filled in."""
        filled = {}
        for each in fields:
            value = self._field(each, indent)
            if value is not None:
                filled[each.name] = value
        return filled

    def _field(self, each: FormField, indent: str) -> Any:
        if each.repeat is None:
            return self._one(each, indent, must=each.required)
        least, most = each.repeat
        found: list[Any] = []
        while most is None or len(found) < most:
            value = self._one(each, indent, must=len(found) < least, number=len(found) + 1)
            if value is None:
                break
            found.append(value)
        return found or ([] if each.required else None)

    def _one(self, each: FormField, indent: str, *, must: bool, number: int = 0) -> Any:
        named = label(each, self._words) + (f" {number}" if number else "")
        if each.fields:
            return self._group(each, named, indent, must=must)
        while True:
            given = self._read(f"{indent}{named}{'' if must else ' (–)'}: ").strip()
            if not given:
                if not must:
                    return None
                self._tell(f"{indent}  {takes(each, self._words)}")
                continue
            if given == "?":
                self._help(each, indent)
                continue
            try:
                return self._value(each, given)
            except (Misuse, ValueError):
                self._tell(f"{indent}  {self._words.say('compose-not-read', {'takes': takes(each, self._words)})}")

    def _group(self, each: FormField, named: str, indent: str, *, must: bool) -> Any:
        if not must and not self._yes(self._read(f"{indent}{named}? ({self._words.say('yes')}/–): ").strip()):
            return None
        self._tell(f"{indent}{named}:")
        return self.ask(each.fields, indent + "  ")

    def _help(self, each: FormField, indent: str) -> None:
        for said in (help_words(each, self._words), "" if each.choices else takes(each, self._words)):
            if said:
                self._tell(f"{indent}  {said}")
        for number, said in enumerate(choices(each, self._words), 1):
            self._tell(f"{indent}  {number:>3}  {said}")

    def _yes(self, given: str) -> bool:
        return given.casefold() in ("y", "yes", "true", "1", self._words.say("yes").casefold())

    def _value(self, each: FormField, given: str) -> Any:
        match each.kind:
            case "truth":
                return self._truth(given)
            case "code":
                return self._choice(each, given)
        return read_typed(each, given)

    def _truth(self, given: str) -> bool:
        if self._yes(given):
            return True
        if given.casefold() in ("n", "no", "false", "0", self._words.say("no").casefold()):
            return False
        raise ValueError("yes or no")

    def _choice(self, each: FormField, given: str) -> str:
        found = chosen(each, given, self._words)
        if len(found) != 1:
            raise ValueError("none of them, or more than one")
        return each.choices[found[0]].word
