"""Write docs/reference/catalogue.md: each element with its fields, parts, an example and its size (`make docs`)."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from openline.core.catalogue.element import Cover, Element, Form
from openline.core.catalogue.every import CATALOGUE
from openline.core.catalogue.examples.every import EXAMPLES
from openline.core.catalogue.form import form_of
from openline.core.catalogue.kinds import Group, Kind, Listed, Many, Row, fields_of, summary_of
from openline.core.catalogue.plain import to_plain
from openline.core.catalogue.scalars import wants
from openline.core.catalogue.volumes import FootprintForm
from openline.core.catalogue.words import kebab
from openline.node.sizes import size_of

PAGE = Path(__file__).resolve().parents[1] / "docs/reference/catalogue.md"
HEAD = f"""# The catalogue

Everything that can be said on a line: {len(CATALOGUE)} elements, each a class in `src/openline/core/catalogue/`.
This page is made from these classes by `make docs`; `openline catalogue TYPE` shows the same with the sentence in any
language, and with `--schema` the JSON Schema. What travels is in chapter 4 of the spec. Below is the **plain form**, in
which files and programs write an element: times in UTC (RFC 3339), metres, degrees, metres per second, codes as words,
entries by the 64 hexadecimal digits of their ids. What is not filled in is left out.

**\\*** must be filled in. **+** lies in a part of its own: it can be shown to somebody, with proof, without the rest.
Lists of codes that end with … may grow; a code that a node does not know is shown as `code_N` with a warning.

Sizes are counted with the record's own code. *Message* is header, signature (with one link to another feed) and body,
sealed and filled up. *Wire* is what goes onto a stream: the message in its two frames, without what TLS adds.
"""
FOOTPRINTS = """## Footprints

| shape | plain form |
|---|---|
| polygon | `{"type": "Polygon", "coordinates": [[[lon, lat], ...], ...]}` |
| circle | `{"type": "Circle", "coordinates": [lon, lat], "radius_m": 18520}` |
| corridor | `{"type": "Corridor", "coordinates": [[lon, lat], ...], "half_width_m": 200}` |
| moving | `{"type": "Moving", "coordinates": [[lon, lat], ...], "radius_m": 18520, "times": ["...Z", ...]}` |
| quadrant | `{"type": "Quadrant", "ocean": "pacific", "sector": "north_west"}` |
| water body | `{"type": "WaterBody", "water": "tasman_sea"}` (docs/reference/waters.md) |

The rings of a polygon are closed, the outer one comes first. `"parallels": false` beside any shape: edges between equal
latitudes are great circles too. A place that a node does not know is kept as `"code": N`. A width is rounded up to a
decimetre and limits of heights outwards: rounding only ever widens.
"""


def page() -> str:
    """Return the whole page; equal catalogues give equal pages."""
    numbers = sorted(CATALOGUE)
    groups = _groups(CATALOGUE[number] for number in numbers)
    lines = [HEAD, *_contents(numbers)]
    for number in numbers:
        lines += _element(CATALOGUE[number])
    lines += [FOOTPRINTS, "## Groups of fields", ""]
    lines += ["The cover goes before every element; it is disclosed with any part of it.", ""]
    for cls in (Cover, *groups):
        lines += [f"### {cls.__name__}", "", summary_of(cls), "", *_table(cls), ""]
    lines += ["## Lists of codes", ""]
    for codes in _lists([Cover, *groups, *(CATALOGUE[number] for number in numbers)]):
        lines += _list(codes)
    return "\n".join(lines).rstrip() + "\n"


def _contents(numbers: list[int]) -> Iterator[str]:
    yield "| code | type | parts | content | message | wire | what it does |"
    yield "|---:|---|---:|---:|---:|---:|---|"
    for number in numbers:
        cls, example = CATALOGUE[number], EXAMPLES[number]
        size = size_of(example.cover, example.element)
        cells = number, f"[{cls.name}](#{cls.name.lower()}-{number})", size.parts, size.content, size.message, size.wire
        yield f"| {' | '.join(map(str, cells))} | {_cell(summary_of(cls))} |"
    yield ""


def _element(cls: type[Element]) -> Iterator[str]:
    example = EXAMPLES[cls.number]
    size = size_of(example.cover, example.element)
    yield from (f"## {cls.name} ({cls.number})", "", summary_of(cls), "", *_table(cls), "")
    yield from (_parts(cls, example.element), "")
    yield from (
        f"Example, {size.content} bytes in {size.parts} parts, {size.message} as a message: {example.story}",
        "",
    )
    yield from ("```json", _json(to_plain(example.element)), "```", "")


def _json(plain: dict[str, Any]) -> str:
    """One line for each field."""
    rows = (f"  {json.dumps(name)}: {json.dumps(value, ensure_ascii=False)}" for name, value in plain.items())
    return "{\n" + ",\n".join(rows) + "\n}"


def _table(cls: type[Form]) -> Iterator[str]:
    yield "| field | takes | means |"
    yield "|---|---|---|"
    for each, described in zip(form_of(cls), fields_of(cls), strict=True):
        marks = (r" \*" if each.required else "") + (" +" if each.apart else "")
        yield f"| `{each.name}`{marks} | {_cell(_takes(described.kind))} | {_cell(each.help)} |"


def _takes(kind: Kind) -> str:
    match kind:
        case Many(item, least, most):
            many = "any number of" if most is None else f"{most}" if least == most else f"{least} to {most}"
            return f"{many}: {_takes(item)}"
        case Listed(codes):
            return f"[{kebab(codes.__name__)}](#{kebab(codes.__name__)})"
        case Group(cls):
            return "[footprint](#footprints)" if cls is FootprintForm else f"[{cls.__name__}](#{cls.__name__.lower()})"
        case Row(cells):
            return f"{{{', '.join(cell.plain for cell in cells)}}}"
        case _:
            return wants(kind)


def _parts(cls: type[Element], full: Element) -> str:
    apart = ", ".join(f"`{each.name}`" for each in form_of(cls) if each.apart)
    said = f"Apart: {apart}." if apart else "Nothing lies apart."
    coarse = full.coarsened()
    if coarse is None:
        return f"{said} No coarsened version."
    exact, rough = to_plain(full), to_plain(coarse)
    left = ", ".join(f"`{name}`" for name in exact if name not in rough) or "nothing"
    wider = ", ".join(f"`{name}`" for name in rough if rough[name] != exact.get(name)) or "nothing"
    return (
        f"{said} A coarsened version lies in the body from the start; of the example it states less exactly {wider}, "
        f"and leaves out {left}."
    )


def _groups(elements: Iterator[type[Element]]) -> list[type[Form]]:
    """Return the forms inside elements, in alphabetical order; a footprint is described by the plain form itself."""
    found: dict[str, type[Form]] = {}

    def visit(cls: type[Form]) -> None:
        for each in fields_of(cls):
            kind = each.kind.item if isinstance(each.kind, Many) else each.kind
            if isinstance(kind, Group) and kind.cls is not FootprintForm and kind.cls.__name__ not in found:
                found[kind.cls.__name__] = kind.cls
                visit(kind.cls)

    for cls in elements:
        visit(cls)
    return [found[name] for name in sorted(found)]


def _lists(classes: list[type[Form]]) -> list[Listed]:
    found: dict[str, Listed] = {}
    for cls in classes:
        for each in fields_of(cls):
            kind = each.kind.item if isinstance(each.kind, Many) else each.kind
            if isinstance(kind, Listed):
                found[kebab(kind.codes.__name__)] = kind
    return [found[name] for name in sorted(found)]


def _list(kind: Listed) -> Iterator[str]:
    codes = ", ".join(f"{int(member)} `{word}`" for word, member in zip(kind.words, kind.codes, strict=True))
    more = ", …" if kind.grows else ""
    yield from (f"### {kebab(kind.codes.__name__)}", "", summary_of(kind.codes), "", codes + more, "")


def _cell(text: str) -> str:
    return text.replace("|", r"\|")


def main() -> None:
    """Write the page."""
    PAGE.write_text(page(), "utf-8")


if __name__ == "__main__":
    main()
