"""Every call of the API under values that nobody would send: a live node answers each in the form it describes."""

import asyncio
import contextlib
import os
import threading
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from at_browser import AtBrowser, at_browser, with_roles
from furnished import furnish
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.core.failures import Failure, FailureGroup
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from openline.core.rules.roles import Role
from parties import Party, make_party, open_line
from running import serving as node_serving
from running import up

# the node in the other thread draws from `random` for its pauses; no strategy does
pytestmark = pytest.mark.filterwarnings("ignore:Do not use the `random` module inside strategies")
CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]
FEW, MANY = 10, 150
"""Calls of each kind, with values that fit and as many with others: in every run, and in the long campaign."""
OFFICER = "all"
LONGEST_ADDRESS = 8_000
ENDS = (
    "/api/officers/{officer}/remove",
    "/api/officers/{officer}/take-back",
    "/api/officers/{officer}/roles",
    "/api/officers/{officer}/end",
    "/api/sign-out",
)
"""What may end the session comes last, in this order."""


@dataclass(frozen=True, slots=True)
class Live:
    """A desk that runs in a thread of its own, with an officer of every role signed in.

    Attributes:
        description: what the API says of itself.
        known: values that there are, by the name under which its answers give them: chance would never find an id.
    """

    address: str
    headers: dict[str, str]
    description: dict[str, Any]
    known: dict[str, list[str]]


@contextmanager
def living(a: Party, b: Party) -> Iterator[Live]:
    ready: Future[Live] = Future()
    over = threading.Event()
    running = threading.Thread(target=lambda: asyncio.run(_serve(a, b, ready, over)), daemon=True)
    running.start()
    try:
        yield ready.result(60)
    finally:
        over.set()
        running.join(20)


async def _serve(a: Party, b: Party, ready: "Future[Live]", over: threading.Event) -> None:
    try:
        async with AsyncExitStack() as stack:
            theirs = await stack.enter_async_context(node_serving(b))
            page = await stack.enter_async_context(at_browser(a, alone=False))
            await up(page.running, theirs)
            entries = await furnish(page.running, theirs)
            await page.enrol(OFFICER)
            await page.sign_in()
            ready.set_result(await _live(page, list(filter(None, entries.values()))))
            while not over.is_set():
                await asyncio.sleep(0.05)
    except BaseException as error:
        if not ready.done():
            ready.set_exception(error)
        raise


async def _live(page: AtBrowser, entries: list[str]) -> Live:
    cookies = "; ".join(f"{cookie.key}={cookie.value}" for cookie in page.http.cookie_jar)
    name = page.origin.removeprefix("http://")
    headers = {"Host": name, "Origin": page.origin, "Cookie": cookies}
    description = await page.get("/api/openapi.json")
    known = {"entry": set(entries), "target": set(entries), "language": {"en", "ar"}, "units": {"metric"}, "zone": {""}}
    plain = [path for path, methods in description["paths"].items() if "get" in methods and "{" not in path]
    for path in plain:
        await _harvest_from(page, path, known)
    for subject in sorted(known.get("subject", ())):
        await _harvest_from(page, f"/api/subjects/{subject}", known)
    values = {name: sorted(each) for name, each in known.items()}
    return Live(f"http://127.0.0.1:{name.partition(':')[2]}", headers, description, values)


async def _harvest_from(page: AtBrowser, path: str, known: dict[str, set[str]]) -> None:
    status, answer = await page.call("GET", path)
    if status == 200:  # some pages are not an officer's, and some ask for more
        _harvest(answer, known)


def _harvest(answer: Any, known: dict[str, set[str]]) -> None:
    """Note every text that an answer gives, by the name of its field."""
    if isinstance(answer, list):
        for each in answer:
            _harvest(each, known)
    elif isinstance(answer, dict):
        for name, each in answer.items():
            if isinstance(each, str) and each:
                known.setdefault(name, set()).add(each)
            else:
                _harvest(each, known)


@pytest.fixture
def live(tmp_path: Path) -> Iterator[Live]:
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta", language="zh")
    open_line(a, b)
    with_roles(a, OFFICER, *Role)
    with living(a, b) as made:
        yield made


def fuzz(live: Live, examples: int) -> list[str]:
    """Call everything that the description names; return what was answered wrongly."""
    schema = schemathesis.openapi.from_dict(_without_tuples(live.description))
    operations = sorted((each.ok() for each in schema.get_all_operations()), key=_last)
    assert len(operations) == sum(len(methods) for methods in live.description["paths"].values())
    wrong = []
    for operation in operations:
        assert _fuzz_call(live, operation, GenerationMode.POSITIVE, examples, wrong), operation.label
        with contextlib.suppress(Unsatisfiable):  # a call that takes nothing takes nothing wrong
            _fuzz_call(live, operation, GenerationMode.NEGATIVE, examples, wrong)
    return wrong


def _last(operation: Any) -> int:
    return ENDS.index(operation.path) + 1 if operation.path in ENDS else 0


def _without_tuples(schema: Any) -> Any:
    """Return a description without `prefixItems`, which schemathesis 4.32 turns into a form that it refuses itself."""
    if isinstance(schema, list):
        return [_without_tuples(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    plain = {name: _without_tuples(each) for name, each in schema.items() if name != "prefixItems"}
    return {**plain, "items": {"anyOf": schema["prefixItems"]}} if "prefixItems" in schema else plain


def _fuzz_call(live: Live, operation: Any, mode: GenerationMode, examples: int, wrong: list[str]) -> int:
    """Make calls of one kind; return how many were answered. The first wrong answer ends it."""
    answered = 0

    @seed(6)
    @settings(
        max_examples=examples,
        derandomize=examples == FEW,
        database=None,
        deadline=None,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy(generation_mode=mode), data=st.data())
    def call(case: schemathesis.Case, data: st.DataObject) -> None:
        nonlocal answered
        for place in (case.path_parameters, case.query, case.body):
            for name in sorted(place.keys() & live.known.keys()) if isinstance(place, dict) else ():
                place[name] = data.draw(st.sampled_from(live.known[name]) | st.just(place[name]), label=name)
        response = case.call(base_url=live.address, headers=live.headers)
        if len(str(response.request.url)) > LONGEST_ADDRESS:
            return  # the server reads no further; it says so itself, in plain words
        case.validate_response(response, checks=CHECKS)
        answered += 1

    try:
        call()
    except (Failure, FailureGroup) as error:
        wrong.append(f"{operation.label}: {error}")
    return answered


def test_every_call_answers_whatever_is_asked_in_the_form_it_describes(live: Live) -> None:
    """No value that a page, an officer or a borrowed session sends is a fault of the node."""
    assert fuzz(live, FEW) == []


@pytest.mark.soak
def test_every_call_answers_in_a_long_campaign(live: Live) -> None:
    """Rare values are found by asking for a long time, with another seed each time."""
    assert fuzz(live, int(os.environ.get("EXAMPLES", MANY))) == []
