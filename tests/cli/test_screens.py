"""No screen shows a raw code, or an English word in another language: read by somebody who knows neither."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from command_line import Openline
from openline.cli.asking import Asker
from openline.core.catalogue.element import Element
from openline.core.catalogue.every import CATALOGUE
from openline.core.catalogue.examples.every import EXAMPLES
from openline.core.catalogue.form import FormField, form_of
from openline.core.catalogue.plain import to_plain
from openline.core.errors import Misuse
from openline.node.phrases import available, phrases
from parties import OFFICER_PASSPHRASE, Party, free_port, make_party, open_line
from running import Running, Wired, both, hurry, level

SECOND = {"officer": "second", "officer_passphrase": OFFICER_PASSPHRASE}
RULE = {"delay_s": 360_000, "before": "coarse"}
LATIN = ("en", "fr", "es")
"""Their words cannot be told from English ones by their letters."""
LAST = ("suspend", "resume")
SKIPPED = ("key_event",)
"""It would bind the office to keys that nobody here holds."""
HOURGLASS = {
    "type": "Feature", "id": "H-1",
    "properties": {"title": "H-1", "windows": [["2031-01-01T00:00:00Z", "2031-01-02T00:00:00Z"]]},
    "geometry": {"type": "Polygon", "coordinates": [[[10, 60], [11, 61], [11, 60], [10, 61], [10, 60]]]},
}  # fmt: skip


async def say(
    side: Running, kind: str, fields: dict[str, Any], request: str, verb: str = "send.element", **how: Any
) -> str:
    """Say an element, released by a second person where it takes two; return the entry's id, "" where it is refused."""
    try:
        made = await side.act(verb, request, kind=kind, fields=fields, **how)
        if not made["entries"]:
            draft = made["draft"]["draft"]
            made = await side.ask("draft.release", draft=draft, **SECOND, request_id=f"{request}/2")
    except Misuse:
        return ""
    entry: str = made["entries"][0]["entry"]
    return entry


async def say_everything(a: Running, b: Running) -> None:
    """Let both sides say every example, and some things to no effect, too late, not yet and in part."""
    kinds = sorted((example.element.name.lower() in LAST, number) for number, example in EXAMPLES.items())
    spoken = []
    for side in (b, a):
        for _, number in kinds:
            element = EXAMPLES[number].element
            if element.name.lower() not in SKIPPED:
                spoken.append(await say(side, element.name.lower(), to_plain(element), f"{side.party.name}{number}"))
        await level(a, b)
    assert sum(map(bool, spoken)) > len(CATALOGUE)


async def say_the_odd(a: Running, b: Running) -> None:
    plan = await say(a, "activity", to_plain(EXAMPLES[20].element), "plan")
    await a.act("send.activity", "hourglass", data=json.dumps(HOURGLASS).encode())
    site = to_plain(EXAMPLES[50].element)
    await say(a, "site", {**site, "site_id": "S-9"}, "site", "announce", rule=RULE)
    await a.act("send.element", "launch", kind="launch", fields=to_plain(EXAMPLES[21].element))
    await a.ask("incident.note", kind="misfire", **{**SECOND, "request_id": "incident"})
    await level(a, b)
    await say(b, "cancel", {"target": plan, "reason": "other"}, "cancel")
    await say(a, "cancel", {"target": plan, "reason": "other"}, "cancel1")
    await say(a, "cancel", {"target": plan, "reason": "other"}, "cancel2")
    await level(a, b)


def words_of_people(value: Any) -> Iterator[str]:
    """Yield what people wrote themselves: names, ids and texts, which no language translates."""
    match value:
        case dict():
            for each in value.values():
                yield from words_of_people(each)
        case list() | tuple():
            for each in value:
                yield from words_of_people(each)
        case str():
            yield value


PEOPLE = sorted(
    {
        each
        for example in EXAMPLES.values()
        for form in (example.element, example.cover)
        for each in words_of_people(to_plain(form))
        if not re.fullmatch(r"[a-z_]+|.{1,2}", each)
    },
    key=len,
    reverse=True,
)
PEOPLE_TOO = (
    "H-1", "S-9", "Alpha", "Beta", "duty", "second", "chairman", "commander", "command", "president", "dgmo",
    "white", "emblem",
)  # fmt: skip
SHARED = re.compile(
    r"(?<![A-Za-z0-9])(?:[0-9a-f]{8,64}(?![A-Za-z0-9])|UTC|NM|km/h|km|kHz|MHz|GHz|FL|zxx|hi|node|AIS|ADS-B|TLS|WGS)"
    r"|openline inbox --conflicts"
    r"|(?<=[0-9 ])[NSEWZms](?![A-Za-z])|(?<=[0-9])T(?=[0-9])"
)
"""What every language writes alike: short names of entries, units, positions and times."""


def left_over(text: str) -> list[str]:
    """Return the words in Latin letters that neither people wrote nor every language shares."""
    for each in PEOPLE:
        text = text.replace(each, " ") if len(each) > 20 else text
    text = SHARED.sub(" ", text)
    for each in (*PEOPLE, *PEOPLE_TOO):
        text = text.replace(each, " ")
    return re.findall(r"[A-Za-z][A-Za-z_'-]+", text)


def not_of(language: str, text: str) -> list[str]:
    """Return the codes in a text, and the words that are not of its language as far as its letters tell."""
    codes = set(re.findall(r"\[[a-z0-9]+(?:-[a-z0-9]+)+\]|\b[a-z]+(?:_[a-z]+)+\b", text))
    codes.discard("principal_message")  # a word of a charter, as its articles agree on it
    return sorted({*codes, *([] if language in LATIN else left_over(text))})


@pytest.fixture(scope="module")
def spoken(tmp_path_factory: pytest.TempPathFactory) -> Party:
    """A node to which both sides have said everything that can be said; no test adds to it."""
    folder = tmp_path_factory.mktemp("screens")
    a, b = make_party(folder, "Alpha"), make_party(folder, "Beta", language="zh")
    open_line(a, b)
    wired = Wired(a, b, {"Alpha": free_port(), "Beta": free_port()})
    for party in (wired.a, wired.b):
        party.administer("officer.add", name="second", office="duty", officer_passphrase=OFFICER_PASSPHRASE)

    async def scene(a: Running, b: Running, *_: Any) -> None:
        await say_the_odd(a, b)
        await say_everything(a, b)

    with pytest.MonkeyPatch.context() as patch:
        hurry(patch)
        both(wired, scene)
    return wired.a


def test_no_screen_shows_a_code_or_an_english_word(
    spoken: Party, openline: Openline, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever reads only Chinese reads all of it: sentences, states, reasons, heads, reminders."""
    monkeypatch.setenv("COLUMNS", "4000")
    node = ("--node", str(spoken.folder))
    drafts = [row["draft"] for row in json.loads(openline("draft", "list", *node, "--json").out)]
    screens = [
        ("inbox", "--all", *node),
        ("inbox", "--conflicts", *node),
        ("situation", *node),
        ("situation", "--at", "2031-01-01T12:00:00Z", *node),
        ("report", "--from", "2000-01-01", *node),
        ("draft", "list", *node),
        *(("draft", "show", draft, *node) for draft in drafts),
    ]
    preamble = json.loads(openline("report", *node, "--json").out)["preamble"]  # the charter's own text
    found: dict[tuple[str, ...], list[str]] = {}
    for language in ("ar", "ja", "uk", "zh"):
        for screen in screens:
            done = openline(*screen, "--language", language)
            assert done.code == 0, done.err
            if strange := not_of(language, done.out.replace(preamble, "")):
                found[language, screen[0], screen[1][:12]] = strange
    assert found == {}


def test_no_entry_is_shown_by_a_code_or_an_english_word(spoken: Party, openline: Openline) -> None:
    """Its place in the thread, its fields, its receipts, and why it changes nothing."""
    found: dict[tuple[str, str], list[str]] = {}
    with spoken.service() as service:
        entries = [row["entry"] for row in service.call("inbox", {"everything": True})]
        for language in available():
            for entry in entries:
                shown = service.call("show", {"entry": entry, "language": language})
                thread = service.call("thread", {"entry": entry, "language": language})
                lines = [
                    shown["sentence"],
                    shown["state"],
                    shown["from"],
                    shown["time"],
                    *map(" ".join, shown["details"]),
                ]
                lines += [f"{row['sentence']} {row['reason']}" for row in thread if "comparison" not in row]
                lines += [" ".join(row["comparison"][name] for name in ("head", "standing", "text"))
                          for row in thread if "comparison" in row]  # fmt: skip
                if strange := not_of(language, "\n".join(lines)):
                    found[language, shown["type"]] = strange
    assert found == {}


OTHERS = ("ar", "ja", "uk", "zh")
"""Languages whose letters are not those of English."""
NAMES = re.compile(r"\b(?:[A-Z]+_)*[A-Z]+(?= \()|^\d+ +[A-Z_]+ |openline catalogue TYPE", re.MULTILINE)
"""Names of types, as one types them behind a command."""


def test_the_catalogue_is_read_in_every_language(openline: Openline, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its list and the page of each type: labels, what a field takes, its help, its choices, the example."""
    monkeypatch.setenv("COLUMNS", "4000")
    found: dict[tuple[str, str], list[str]] = {}
    for language in OTHERS:
        for page in ("", *(cls.name for cls in CATALOGUE.values())):
            done = openline(*filter(None, ("catalogue", page)), "--language", language)
            assert done.code == 0, done.err
            if strange := not_of(language, " ".join(NAMES.sub(" ", done.out).split())):
                found[language, page] = strange
    assert found == {}


VALUES = {
    "time": "2031-01-01T00:00:00Z",
    "place": "69-25N 012-30E",
    "footprint": "69-25N 012-30E 10 km",
    "language": "en",
}


def value_for(each: FormField) -> str:
    """Return what a field takes: of bytes as many digits as it wants, of numbers the least."""
    if each.limits is not None and each.kind in ("bytes", "whole"):
        least = int(each.limits[0])
        return "1" * least if each.kind == "bytes" else str(max(1, least))
    return VALUES.get(each.kind, "1")


def answers_to(form: tuple[FormField, ...]) -> Iterator[str]:
    """Yield what somebody types who asks for help at every field, slips once, and fills in everything."""
    for each in form:
        if each.fields:
            yield from [] if each.required and (each.repeat is None or each.repeat[0]) else ["1"]
            yield from answers_to(each.fields)
        else:
            yield from ["?", *(["??"] if each.kind in ("number", "code", "whole", "place") else [])]
            yield value_for(each)
        least, most = each.repeat or (1, 1)
        for _ in range(least - 1):
            yield from answers_to(each.fields) if each.fields else [value_for(each)]
        if each.repeat is not None and (most is None or most > max(1, least)):
            yield ""


@pytest.mark.parametrize("cls", CATALOGUE.values(), ids=lambda cls: cls.name)
def test_an_element_is_asked_for_in_every_language(cls: type[Element]) -> None:
    """Prompts, help, choices, and what is said of a slip."""
    found: dict[str, list[str]] = {}
    for language in OTHERS:
        shown: list[str] = []
        typed = answers_to(form_of(cls))

        def read(prompt: str, shown: list[str] = shown, typed: Iterator[str] = typed) -> str:
            shown.append(prompt)
            return next(typed)

        Asker(read, shown.append, phrases(language)).ask(form_of(cls))

        assert list(typed) == []
        if strange := not_of(language, "\n".join(shown)):
            found[language] = strange
    assert found == {}
