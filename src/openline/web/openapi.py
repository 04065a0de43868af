"""The API's description (OpenAPI 3.1), made from the table of its calls and the classes that cross it."""

import re
from collections.abc import Sequence
from typing import Any

import msgspec

from openline.web.forms.base import Failed
from openline.web.routes import Route
from openline.web.who_may import WHO_MAY

FAULTS = {
    "400": "the request is not well formed, or asks for what cannot be done",
    "401": "nobody is signed in",
    "403": "this officer may not, or the page is not this desk's own",
    "404": "there is no such thing",
    "413": "the request is too long",
    "429": "too often",
    "503": "the node cannot do this now",
}


def describe(routes: Sequence[Route]) -> dict[str, Any]:
    """Return the document for these calls."""
    kinds = [route.gives for route in routes] + [route.takes for route in routes if route.takes] + [Failed]
    schemas, components = msgspec.json.schema_components(kinds, ref_template="#/components/schemas/{name}")
    of = dict(zip(kinds, schemas, strict=True))
    paths: dict[str, Any] = {}
    for route in routes:
        paths.setdefault(route.path, {})[route.method.lower()] = _call(route, of)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Openline desk", "version": "1", "description": "The API of a node's own desk."},
        "paths": paths,
        "components": {"schemas": components},
    }


def _call(route: Route, of: dict[Any, Any]) -> dict[str, Any]:
    named = re.findall(r"{(\w+)}", route.path)
    parameters = [
        {"name": name, "in": "path" if name in named else "query", "required": name in named, "schema": _schema(kind)}
        for name, kind in route.asks
    ]
    answers = {"200": {"description": "done", **_json(of[route.gives])}}
    answers |= {code: {"description": says, **_json(of[Failed])} for code, says in FAULTS.items()}
    may = WHO_MAY[f"{route.method} {route.path}"]
    call: dict[str, Any] = {
        "summary": route.says,
        "parameters": parameters,
        "responses": answers,
        "x-openline-roles": list(may),
    }
    if route.takes is not None:
        call["requestBody"] = {"required": True, **_json(of[route.takes])}
    return call


def _schema(kind: Any) -> dict[str, Any]:
    return msgspec.json.schema(kind)


def _json(schema: Any) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}
