"""Each call lets in whom its table says, and refuses everybody else: no call is forgotten, the next one neither."""

from typing import Any

import pytest
from at_browser import AtBrowser, Browser

from openline.core.rules.roles import Means, Role
from openline.node.officers import Actor
from openline.web.who_may import ANYBODY, FUNCTION, SIGNED_IN, TOKEN, WHO_MAY
from running import play

NOBODY = "nobody"
HOW = {
    "not_signed_in": "asked to sign in",
    "no_such_link": "asked for a link",
    "not_your_role": "refused",
}
ANSWERS = {ANYBODY: "let in", FUNCTION: "asked for a link", TOKEN: "asked to sign in"}
"""What everybody gets whom no role opens the call; who holds a link or a token has tests of its own."""


def test_every_route_of_the_app_stands_in_the_table(browser: Browser) -> None:
    """Whoever adds a call says who may; and what is served no more stands there no more."""

    async def story() -> None:
        async with browser() as page:
            served = {
                f"{route.method} {route.resource.canonical}"
                for route in page.desk.application().router.routes()
                if route.resource is not None and route.method != "HEAD"
            }
            served = {"GET /coastlines" if name.startswith("GET /coastlines-") else name for name in served}
            assert served == WHO_MAY.keys()
            described = await page.get("/api/openapi.json")
            for path, methods in described["paths"].items():
                for method, call in methods.items():
                    assert call["x-openline-roles"] == list(WHO_MAY[f"{method.upper()} {path}"])

    play(story())


@pytest.mark.parametrize("who", [NOBODY, "none", *(role.name.lower() for role in Role)])
def test_each_call_lets_in_whom_its_table_says(browser: Browser, who: str) -> None:
    """A role that opened one call too many would be found by who should not have it."""
    wrong, asked = [], 0

    async def story() -> None:
        nonlocal asked
        async with browser() as page:
            described = await page.get("/api/openapi.json")
            for path, methods in described["paths"].items():
                for method, call in methods.items():
                    _come(page, who)
                    status, answer = await _ask(page, method.upper(), path, call, described)
                    said = answer.get("error", {})
                    assert status < 500 or said["code"] != "unavailable", (path, answer)
                    assert "well formed" not in said.get("message", ""), (path, answer)
                    how, meant = HOW.get(said.get("code"), "let in"), _meant(f"{method.upper()} {path}", who)
                    asked += 1
                    if how != meant:
                        wrong.append(f"{method.upper()} {path} by {who}: {how}, and not {meant}: {said.get('message')}")

    play(story())
    assert wrong == []
    assert asked > 50


def _meant(call: str, who: str) -> str:
    may = WHO_MAY[call]
    if may[0] in ANSWERS:
        return ANSWERS[may[0]]
    if who == NOBODY:
        return "asked to sign in"
    return "let in" if may[0] == SIGNED_IN or who in may else "refused"


def _come(page: AtBrowser, who: str) -> None:
    """Let somebody with this role and no other sit at the page from now on."""
    page.http.cookie_jar.clear()
    if who != NOBODY:
        roles = frozenset() if who == "none" else frozenset({Role[who.upper()]})
        word, _ = page.desk.sign_in.sessions.begin(Actor("duty", "duty", roles, Means.PASSKEY))
        page.http.cookie_jar.update_cookies({f"openline-{page.running.node.service.node.hex()[:8]}": word})


async def _ask(page: AtBrowser, method: str, path: str, call: Any, described: Any) -> tuple[int, Any]:
    for each in call["parameters"]:
        value = _value(each["name"], each["schema"], described)
        if each["in"] == "path":
            path = path.replace("{" + each["name"] + "}", str(value))
    body = None
    if "requestBody" in call:
        body = _value("body", call["requestBody"]["content"]["application/json"]["schema"], described)
    return await page.call(method, path, body)


KNOWN = {"days": 7, "act": "crisis.close", "kind": "text", "subject": "crises"}
BY_PATTERN = {
    r"^[0-9]{6}$": "123456",
    r"^[a-z]{2}$": "en",
    r"^[0-9a-f]{4,64}$": "abcd",
    r"^[0-9a-f]{12}$": "a" * 12,
    r"^[0-9a-f]{64}$": "a" * 64,
    r"^[a-z][a-z0-9_]{1,31}$": "sensor_desk",
}


def _value(name: str, schema: Any, described: Any) -> Any:
    """Return the least value that a schema allows."""
    while "$ref" in schema:
        schema = described["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    if "anyOf" in schema:
        return _value(name, schema["anyOf"][0], described)
    if "enum" in schema:
        return schema["enum"][0]
    if schema.get("pattern") in BY_PATTERN:
        return BY_PATTERN[schema["pattern"]]
    if name in KNOWN and schema.get("type") != "object":
        return KNOWN[name]
    match schema.get("type"):
        case "object":
            wanted = schema.get("required", [])
            return {each: _value(each, schema["properties"][each], described) for each in wanted}
        case "array":
            return [_value(name, schema["items"], described) for _ in range(schema.get("minItems", 0))]
        case "integer" | "number":
            return max(schema.get("minimum", 1), 1)
        case "boolean":
            return False
        case "string":
            return "x" * max(1, schema.get("minLength", 1))
    return {}
