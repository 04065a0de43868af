"""What is wrong, and what to do next, is said to an officer in the desk's nine languages: by code and values.

Which errors can reach a desk follows from the code itself, so that there is no second list to keep.
"""

import ast
import importlib
import pkgutil
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path

import pytest

import openline
from openline.core.errors import Misuse, OpenlineError, Said, Unavailable
from openline.core.space.validity import InvalidGeometry
from openline.node.error_words import error_form_in, error_words
from openline.node.phrases import available, cut_phrases, on_screen, phrases

ROOT = Path(openline.__file__).parent
ROOMS = ("core", "interop", "store", "node", "web")
"""Where what a desk asks for is carried out; `cli`, `bench`, `demo`, `train`, `feeds_in`, `bearers` serve no page."""
TABLES = ("verbs", "acts", "looks", "administered")
"""Names of the functions that list a module's verbs."""
WIRING = frozenset({"openline.node.service", "openline.node.node"})
"""What imports everything, and so says nothing about who uses what."""


def every_error(cls: type[OpenlineError] = OpenlineError) -> Iterator[type[OpenlineError]]:
    for below in cls.__subclasses__():
        yield below
        yield from every_error(below)


@cache
def written(language: str) -> dict[str, str]:
    return cut_phrases(files("openline.languages").joinpath(f"{language}.ftl").read_text("utf-8"))


def kebab(code: str) -> str:
    return code.replace("_", "-")


@cache
def classes() -> tuple[type[OpenlineError], ...]:
    for module in pkgutil.walk_packages(openline.__path__, "openline."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    return tuple(dict.fromkeys(cls for cls in every_error() if cls.__module__.startswith("openline.")))


def reaches(cls: type[OpenlineError]) -> bool:
    """What a peer's bytes did wrong is kept as evidence where they are read, and is no answer to an officer."""
    return issubclass(cls, Misuse | Unavailable) and cls.__module__.split(".")[1] in ROOMS


# how the words follow the classes


@pytest.mark.parametrize("language", available())
def test_every_error_has_a_sentence_and_those_that_reach_a_desk_their_hint(language: str) -> None:
    """An officer who reads no English is told what happened, and what to do next."""
    wanted = {f"error-{kebab(cls.code)}" for cls in classes()}
    wanted |= {f"error-{kebab(cls.code)}-hint" for cls in classes() if cls.hint and reaches(cls)}

    assert sorted(wanted - set(written(language))) == []


@pytest.mark.parametrize("language", available())
def test_no_word_outlives_its_error(language: str) -> None:
    """A word that nothing says any more would be translated, read and trusted for nothing."""
    wanted = {f"error-{kebab(cls.code)}" for cls in classes()} | {"error-unknown", "error-known"}
    wanted |= {f"error-{kebab(cls.code)}-hint" for cls in classes() if cls.hint and reaches(cls)}
    wanted |= {f"refused-{key}{end}" for key in said_keys() for end in ("", "-hint")}
    found = {key for key in written(language) if key.startswith(("error-", "refused-"))}

    assert sorted(found - wanted) == []


# how they follow what is raised


@cache
def trees() -> dict[str, ast.Module]:
    """Every module, read."""
    found = {}
    for path in ROOT.rglob("*.py"):
        name = ".".join(("openline", *path.relative_to(ROOT).with_suffix("").parts)).removesuffix(".__init__")
        found[name] = ast.parse(path.read_text("utf-8"))
    return found


def calls(module: str) -> Iterator[tuple[ast.Call, str, dict[str, ast.expr]]]:
    """Yield the calls by a bare or a last name in a module, with what is named in them."""
    for node in ast.walk(trees()[module]):
        if isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            yield node, name, {each.arg: each.value for each in node.keywords if each.arg}


@cache
def said_keys() -> dict[str, str]:
    """Return the keys of what single places refuse, with a module that does so; a broken rule has its own."""
    found = {}
    for module in trees():
        for call, name, named in calls(module):
            said = named.get("said")
            if name.startswith("Invalid") or not isinstance(said, ast.Call):
                continue
            key = said.args[0]
            assert isinstance(key, ast.Constant), f"{module}:{call.lineno}: a key is written out, so that it is found"
            found[str(key.value)] = module
    return found


def imported(module: str) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(trees()[module]):
        if isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{each.name}" for each in node.names)}
    return names & set(trees())


def strings(tree: ast.AST) -> set[str]:
    return {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def verbs_of(module: str) -> set[str]:
    return {
        key.value
        for table in ast.walk(trees()[module])
        if isinstance(table, ast.FunctionDef) and table.name in TABLES
        for each in ast.walk(table)
        if isinstance(each, ast.Dict)
        for key in each.keys
        if isinstance(key, ast.Constant) and isinstance(key.value, str)
    }


@cache
def of_the_desk() -> frozenset[str]:
    """Return the modules whose errors answer a desk's calls.

    They are the page's server, the modules whose verbs it asks for, whatever only these use, and the service behind
    them; not what the command line sets up before there is a desk.
    """
    of_cli = {each for module in trees() if module.startswith("openline.cli") for each in imported(module)}
    web = {module for module in trees() if module.startswith("openline.web")} - (of_cli - {"openline.web.app"})
    asked = set().union(*(strings(trees()[module]) for module in web))
    node = {module for module in trees() if module.startswith("openline.node")}
    found = web | {module for module in node if verbs_of(module) & asked}
    users = {module: {each for each in trees() if module in imported(each)} for module in node}
    while more := {
        module
        for module in node - found - WIRING
        if users[module] & found and users[module] <= found | WIRING and not verbs_of(module)
    }:
        found |= more
    return frozenset(found | {"openline.node.service"})


def test_what_is_refused_at_a_desk_is_said_by_a_key() -> None:
    """*It cannot be done as asked* helps nobody: each place that refuses says what, by a key of its own."""
    bare = [
        f"{module}:{call.lineno}"
        for module in sorted(of_the_desk())
        for call, name, named in calls(module)
        if name in ("Misuse", "Unavailable") or (name[:1].isupper() and "hint" in named and name != "PeerFault")
        if "said" not in named and not name.startswith("Invalid")
    ]

    assert len(of_the_desk()) > 60, "or this has looked at less than it says"
    assert bare == []


@pytest.mark.parametrize("language", available())
def test_every_key_has_its_words(language: str) -> None:
    """And a hint wherever English has one."""
    hints = {key for key in written("en") if key.startswith("refused-") and key.endswith("-hint")}

    assert len(said_keys()) > 70
    assert sorted(({f"refused-{key}" for key in said_keys()} | hints) - set(written(language))) == []


# how they are said


def test_the_words_are_the_reader_s_and_the_values_the_error_s() -> None:
    """A number has its form in each language, and what others wrote can do nothing."""
    error = Misuse("...", hint="...", said=Said("most-sketches", {"most": 2_000}))
    evil = Misuse("...", said=Said("no-such", {"name": "\u202egnp\u202c"}))

    assert error_words(error, phrases("uk")).sentence.endswith("2\u00a0000")
    assert error_words(error, phrases("uk")).hint == "видаліть те, що нікому не потрібне"
    assert "\u202e" not in error_words(evil, phrases("fr")).sentence


def test_a_volume_that_cannot_be_compared_names_its_place() -> None:
    """The words are those that stand beside it everywhere else."""
    error = InvalidGeometry("...", hint="...", said=Said("no-ring", {"place": "volume 2"}))

    assert error_words(error, phrases("en")) == ("the polygon has no ring at volume 2", "give the outer ring first")


def test_what_has_no_key_is_said_by_its_code() -> None:
    """In English the program says more; in other languages the sentence of the code says what there is to know."""
    error = Misuse("a seed of 3 bytes", hint="give 32")

    assert error_words(error, phrases("en")) == ("a seed of 3 bytes", "give 32")
    assert error_words(error, phrases("es")) == (phrases("es").say("error-misuse"), "")


def test_commands_in_arabic_run_from_left_to_right() -> None:
    """Unmarked, a command with its dashes would be seen in another order than it is typed."""
    form = error_form_in(Misuse("...", said=Said("not-due", {"draft": "ab12"})), on_screen("ar"))

    assert "\u200eopenline draft release \u2068ab12\u2069 --early\u200e" in form["hint"]
