"""`openline catalogue`: what can be said on a line, and how each thing is written, sounds and weighs."""

import textwrap
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from openline.cli.common import heads, json_option, print_json, table
from openline.core.catalogue.words import kebab

if TYPE_CHECKING:
    from openline.core.catalogue.element import Element
    from openline.core.catalogue.form import FormField
    from openline.node.phrases import FluentPhrases

COLUMNS = 100


@click.command()
@click.argument("name", metavar="[TYPE]", required=False)
@click.option("--language", default="en", show_default=True, help="Read in this language.")
@click.option("--schema", is_flag=True, help="The JSON Schema of TYPE, as `compose --file` reads it.")
@click.option("--plain", is_flag=True, help="Names, codes and example as `compose --file` reads them (JSON).")
@json_option
def catalogue(name: str | None, language: str, schema: bool, plain: bool, as_json: bool) -> None:
    """List what can be said on a line, or show TYPE: its fields, an example, its sentence and its size in bytes."""
    from openline.core.catalogue.element import element_named
    from openline.core.catalogue.every import CATALOGUE
    from openline.core.catalogue.schema import schema_of
    from openline.node.phrases import phrases

    kinds = [element_named(name)] if name else [CATALOGUE[number] for number in sorted(CATALOGUE)]
    words = phrases(language)
    if schema:
        if not name:
            raise click.UsageError("--schema shows one type: name it")
        return print_json(schema_of(kinds[0]))
    if as_json:
        return print_json([_described(cls) for cls in kinds])
    if name:
        return click.echo(_page(kinds[0], words, plain=plain))
    click.echo(_list(kinds, words))


def _described(cls: "type[Element]") -> dict[str, Any]:
    """Return what programs need of a type; `bytes` is what its example takes on the wire."""
    from openline.core.catalogue.examples.every import EXAMPLES
    from openline.core.catalogue.form import form_of
    from openline.core.catalogue.plain import to_plain
    from openline.core.catalogue.rendering import sentence
    from openline.node.phrases import available, phrases
    from openline.node.sizes import size_of

    example = EXAMPLES[cls.number]
    size = size_of(example.cover, example.element)
    return {
        "type": cls.name.lower(),
        "code": cls.number,
        "fields": [asdict(each) for each in form_of(cls)],
        "bytes": size.wire,
        "sizes": asdict(size),
        "sentences": {code: sentence(example.cover, example.element, phrases(code)) for code in available()},
        "example": to_plain(example.element),
        "cover": to_plain(example.cover),
        "story": example.story,
    }


def _list(kinds: "list[type[Element]]", words: "FluentPhrases") -> str:
    from openline.core.catalogue.examples.every import EXAMPLES
    from openline.core.catalogue.kinds import summary_of
    from openline.node.sizes import size_of

    rows = []
    for cls in kinds:
        example = EXAMPLES[cls.number]
        size = size_of(example.cover, example.element)
        does = summary_of(cls) if words.language == "en" else words.say(f"element-{kebab(cls.name)}")
        rows.append((str(cls.number), cls.name, str(size.parts), str(size.wire), does))
    head = heads(words, "head-number", "head-type", "head-parts", "head-bytes", "head-what")
    return f"{table(head, rows)}\n\n{words.say('catalogue-sizes-of', {'command': 'openline catalogue TYPE'})}"


def _page(cls: "type[Element]", words: "FluentPhrases", *, plain: bool) -> str:
    import json

    from openline.core.catalogue.examples.every import EXAMPLES
    from openline.core.catalogue.form import form_of
    from openline.core.catalogue.kinds import summary_of
    from openline.core.catalogue.plain import to_plain
    from openline.core.catalogue.rendering import sentence

    example, english = EXAMPLES[cls.number], words.language == "en"
    lines = [f"{cls.name} ({cls.number})", words.say(f"element-{kebab(cls.name)}")]
    lines += [*(_wrapped(summary_of(cls), 0) if english else ()), ""]
    for each in form_of(cls):
        lines += _field(each, words, 2, plain=plain)
    lines += ["", f"  {words.say('catalogue-marks')}", "", words.say("catalogue-example")]
    lines += [*_wrapped(example.story, 2), ""] if english else []
    if plain:
        shown = json.dumps(to_plain(example.element), ensure_ascii=False, indent=1)
        lines += [*textwrap.indent(shown, "  ").splitlines(), ""]
    lines += [*_wrapped(sentence(example.cover, example.element, words), 2), ""]
    return "\n".join([*lines, *_size(cls, words)])


def _size(cls: "type[Element]", words: "FluentPhrases") -> list[str]:
    from openline.core.catalogue.examples.every import EXAMPLES
    from openline.node.sizes import size_of

    size = size_of(EXAMPLES[cls.number].cover, EXAMPLES[cls.number].element)
    frames = size.wire - size.entry - size.body
    parts = {"content": size.content, "parts": size.parts}
    wire = {"wire": size.wire, "header": size.entry, "body": size.body, "frames": frames}
    return _wrapped(words.say("catalogue-size", {**parts, **wire}), 0)


def _field(each: "FormField", words: "FluentPhrases", indent: int, *, plain: bool) -> list[str]:
    from openline.core.catalogue.form_words import help_words, how_many, label, takes

    marks = ("*" if each.required else "") + ("+" if each.apart else "")
    head = " ".join(part for part in (label(each, words), marks, f"({each.name})" if plain else "") if part)
    said = [" " * indent + head]
    for line in (help_words(each, words), how_many(each, words), takes(each, words)):
        said += _wrapped(line, indent + 4)
    if plain and each.choices:
        said += _wrapped(", ".join(option.word for option in each.choices), indent + 4)
    return said + [line for inner in each.fields for line in _field(inner, words, indent + 4, plain=plain)]


def _wrapped(text: str, indent: int) -> list[str]:
    edge = " " * indent
    return textwrap.wrap(text, COLUMNS, initial_indent=edge, subsequent_indent=edge, break_on_hyphens=False)
