"""Write desk/src/forms.ts: the classes that cross between the desk's page and its node, as TypeScript.

    .venv/bin/python tools/make_desk_forms.py [FILE]

Made from the same classes as the API's description, so that page and node cannot differ without the compiler's notice.
"""

import pkgutil
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import msgspec

from openline.web import forms
from openline.web.forms.base import Answer, Request

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "desk" / "src" / "forms.ts"
SIMPLE = {"string": "string", "integer": "number", "number": "number", "boolean": "boolean", "null": "null"}


def written() -> str:
    """Return the file."""
    modules = [import_module(f"openline.web.forms.{found.name}") for found in pkgutil.iter_modules(forms.__path__)]
    kinds = {
        kind
        for module in modules
        for kind in vars(module).values()
        if isinstance(kind, type) and issubclass(kind, Answer | Request) and kind not in (Answer, Request)
    }
    _, components = msgspec.json.schema_components(sorted(kinds, key=str), ref_template="{name}")
    parts = ["// Made by tools/make_desk_forms.py from src/openline/web/forms."]
    parts += [_interface(name, schema) for name, schema in sorted(components.items())]
    return "\n\n".join(parts) + "\n"


def _interface(name: str, schema: dict[str, Any]) -> str:
    needed = set(schema.get("required", []))
    lines = [
        f"  readonly {field}{'' if field in needed else '?'}: {_type(of)};"
        for field, of in schema["properties"].items()
    ]
    return "\n".join([f"export interface {name} {{", *lines, "}"])


def _type(schema: dict[str, Any]) -> str:
    if "$ref" in schema:
        return str(schema["$ref"])
    if "enum" in schema:
        return " | ".join(f'"{word}"' if isinstance(word, str) else str(word).lower() for word in schema["enum"])
    if "anyOf" in schema:
        return " | ".join(_type(each) for each in schema["anyOf"])
    if schema.get("type") == "array":
        if "prefixItems" in schema:
            return f"readonly [{', '.join(_type(each) for each in schema['prefixItems'])}]"
        inner = _type(schema["items"])
        return f"readonly ({inner})[]" if "|" in inner or inner.startswith("readonly") else f"readonly {inner}[]"
    if schema.get("type") == "object":
        more = schema.get("additionalProperties")
        return f"Readonly<Record<string, {_type(more) if isinstance(more, dict) else 'unknown'}>>"
    return SIMPLE.get(schema.get("type", ""), "unknown")


if __name__ == "__main__":
    Path(sys.argv[1] if len(sys.argv) > 1 else TARGET).write_text(written(), "utf-8")
