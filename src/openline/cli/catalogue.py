"""`openline catalogue`: what can be said on a line, and how each thing is written, sounds and weighs."""

import textwrap
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from openline.cli.common import json_option, print_json, table

if TYPE_CHECKING:
    from openline.core.catalogue.element import Element
    from openline.core.catalogue.form import FormField
    from openline.node.phrases import FluentPhrases

COLUMNS = 100


@click.command()
@click.argument("name", metavar="[TYPE]", required=False)
@click.option("--language", default="en", show_default=True, help="Sentence and labels in this language.")
@click.option("--schema", is_flag=True, help="The JSON Schema of TYPE, as `compose --file` reads it.")
@json_option
def catalogue(name: str | None, language: str, schema: bool, as_json: bool) -> None:
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
        return click.echo(_page(kinds[0], words))
    click.echo(_list(kinds))


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


def _list(kinds: "list[type[Element]]") -> str:
    from openline.core.catalogue.examples.every import EXAMPLES
    from openline.core.catalogue.kinds import summary_of
    from openline.node.sizes import size_of

    rows = []
    for cls in kinds:
        example = EXAMPLES[cls.number]
        size = size_of(example.cover, example.element)
        rows.append((str(cls.number), cls.name, str(size.parts), str(size.wire), summary_of(cls)))
    foot = "\n\nParts and bytes are those of the example: openline catalogue TYPE"
    return table(("code", "type", "parts", "bytes", "what it does"), rows) + foot


def _page(cls: "type[Element]", words: "FluentPhrases") -> str:
    import json

    from openline.core.catalogue.examples.every import EXAMPLES
    from openline.core.catalogue.form import form_of
    from openline.core.catalogue.kinds import summary_of
    from openline.core.catalogue.plain import to_plain
    from openline.core.catalogue.rendering import sentence
    from openline.node.sizes import size_of

    example = EXAMPLES[cls.number]
    size = size_of(example.cover, example.element)
    plain = json.dumps(to_plain(example.element), ensure_ascii=False, indent=1)
    lines = [f"{cls.name} ({cls.number})", *_wrapped(summary_of(cls), 0), ""]
    for each in form_of(cls):
        lines += _field(each, words, 2)
    lines += ["", "  * must be filled in    + can be shown without the rest of the message", "", "Example"]
    lines += [*_wrapped(example.story, 2), "", *textwrap.indent(plain, "  ").splitlines(), ""]
    lines += [*_wrapped(sentence(example.cover, example.element, words), 2), ""]
    lines += [
        f"Size: {size.content} bytes in {size.parts} parts; {size.wire} on the wire: header and signature "
        f"{size.entry}, sealed body {size.body}, frames {size.wire - size.entry - size.body}.",
    ]
    return "\n".join(lines)


def _field(each: "FormField", words: "FluentPhrases", indent: int) -> list[str]:
    label = next((words.say(key) for key in each.labels if words.has(key)), "")
    marks = ("*" if each.required else "") + ("+" if each.apart else "")
    head = " ".join(part for part in (each.name, marks, f"({label})" if label else "") if part)
    said = [" " * indent + head, *_wrapped(each.help, indent + 4)]
    if not each.fields:
        return said + _wrapped(each.wants, indent + 4)
    if each.repeat is not None:
        least, most = each.repeat
        said += _wrapped(f"{least} to {most} of:" if most is not None else f"{least} or more of:", indent + 4)
    return said + [line for inner in each.fields for line in _field(inner, words, indent + 4)]


def _wrapped(text: str, indent: int) -> list[str]:
    return textwrap.wrap(text, COLUMNS, initial_indent=" " * indent, subsequent_indent=" " * indent)
