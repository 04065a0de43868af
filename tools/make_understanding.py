"""Makes the cases of tests/understanding: messages in one language, and what a reader of it has to find in them.

Each case is an example of the catalogue with its codes, times and numbers drawn anew. A reader's sheet holds
the sentence and the questions, never the answers. `make_understanding.py SHEETS` writes cases.json and one sheet for
each language into the folder SHEETS.
"""

import json
import random
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from openline.core.catalogue.element import Element
from openline.core.catalogue.examples.every import EXAMPLES
from openline.core.catalogue.examples.telling import Example
from openline.core.catalogue.fields import DEGREE, Unit
from openline.core.catalogue.kinds import Described, Kind, Listed, Many, Place, Row, Truth, Whole, fields_of
from openline.core.catalogue.plain import to_plain
from openline.core.catalogue.rendering import place, sentence
from openline.core.errors import Misuse
from openline.node.phrases import phrases

FOLDER = Path(__file__).resolve().parents[1] / "tests" / "understanding"
LANGUAGES = ("uk", "ru", "zh", "ko", "ja", "fr", "es", "ar")
CASES = 200
SEED = 20_261_122
SKIPPED = {
    "TEST",
    "TEXT",
    "TRANSLATION",
    "KEY_EVENT",
    "HANDOVER",
    "CHARTER_TEXT",
    "READOUT",
    "CONTACTS",
    "TRACK",
    "ENCOUNTER",
}
"""Elements that say words of a person, digests or lists of entries: nothing in them is rendered from codes."""


@dataclass(frozen=True)
class Asked:
    """One thing that a reader has to find."""

    field: str
    help: str
    kind: str
    choices: tuple[str, ...] = ()


def asked(each: Described) -> Asked | None:
    """Return what is asked of a field; None where it is no code, time, number or yes-or-no."""
    kind: Kind = each.kind
    many = isinstance(kind, Many)
    if isinstance(kind, Many):
        kind = kind.item
    match kind:
        case Listed(words=words):
            return Asked(each.plain, each.help, "codes" if many else "code", words)
        case Truth():
            return Asked(each.plain, each.help, "yes or no")
        case Whole(unit=Unit.TIME) if not many:
            return Asked(each.plain, each.help, "time, as 2026-04-02T12:00:00Z")
        case Whole(unit=Unit.COUNT | Unit.MINUTES) if not many:
            return Asked(each.plain, each.help, "number")
        case Place() if not many:
            return Asked(each.plain, each.help, "position, as it is written")
        case Row(cells=cells) if cells[0].name == "start" and not many:
            return Asked(each.plain, each.help, "start and end, as 2026-04-02T12:00:00Z/2026-04-02T13:00:00Z")
    return None


def drawn(example: Example, chance: random.Random) -> Element:
    """Return an example's element with its codes, times and numbers drawn anew, as far as its rules allow."""
    element = example.element
    for each in fields_of(type(element)):
        value = getattr(element, each.name)
        if value is None or asked(each) is None:
            continue
        for _ in range(4):
            try:
                element = msgspec.structs.replace(element, **{each.name: _another(each.kind, value, chance)})
                element.__post_init__()
                break
            except Misuse:
                element = msgspec.structs.replace(element, **{each.name: value})
    return element


def _another(kind: Kind, value: Any, chance: random.Random) -> Any:
    match kind:
        case Many(item=Listed(codes=codes)):
            members = [*codes.__members__.values()]
            return tuple(chance.sample(members, max(1, min(len(value), 3, len(members)))))
        case Listed(codes=codes):
            return chance.choice([*codes.__members__.values()])
        case Truth():
            return chance.random() < 0.5
        case Whole(unit=Unit.TIME):
            return value + 60 * chance.randint(-30 * 1440, 30 * 1440)
        case Whole(least=least):
            return max(least, chance.choice([1, 2, 3, 5, 11, 21, 22, 40, 101, 300]))
    return value


def cases() -> list[dict[str, Any]]:
    """Return the cases, the same every time."""
    chance = random.Random(SEED)
    kinds = [example for example in EXAMPLES.values() if example.element.name not in SKIPPED]
    made: list[dict[str, Any]] = []
    while len(made) < CASES:
        example = kinds[len(made) % len(kinds)]
        element = drawn(example, chance)
        questions = [found for each in fields_of(type(element)) if (found := asked(each)) is not None]
        plain = to_plain(element)
        truth = {each.field: _answer(plain[each.field]) for each in questions if each.field in plain}
        language = (
            LANGUAGES[len(made) % len(LANGUAGES)] if len(made) // len(kinds) % 2 == 0 else chance.choice(LANGUAGES)
        )
        made.append(
            {
                "id": len(made) + 1,
                "language": language,
                "type": element.name,
                "element": plain,
                "sentence": sentence(example.cover, element, phrases(language)),
                "asked": [vars_of(each) for each in questions if each.field in truth],
                "truth": truth,
            }
        )
    return made


def vars_of(asked: Asked) -> dict[str, Any]:
    """Return a question as it stands on the sheet."""
    return {"field": asked.field, "help": asked.help, "kind": asked.kind, "choices": list(asked.choices)}


def _answer(value: Any) -> Any:
    """Return what a reader should write for a value of the plain form."""
    if isinstance(value, dict):
        return f"{value['start']}/{value['end']}"
    if isinstance(value, list) and value and isinstance(value[0], float):
        return place((round(value[0] * DEGREE), round(value[1] * DEGREE)))
    return value


def main() -> None:
    made = cases()
    (FOLDER / "cases.json").write_text(json.dumps(made, ensure_ascii=False, indent=1) + "\n", "utf-8")
    if len(sys.argv) > 1:
        for language in LANGUAGES:
            sheet = [
                {"id": case["id"], "sentence": case["sentence"], "asked": case["asked"]}
                for case in made
                if case["language"] == language
            ]
            path = Path(sys.argv[1]) / f"{language}.json"
            path.write_text(json.dumps(sheet, ensure_ascii=False, indent=1), "utf-8")


if __name__ == "__main__":
    main()
