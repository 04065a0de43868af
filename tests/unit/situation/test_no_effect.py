"""Every reason for which an entry changes nothing has words."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import openline.core.situation as situation
from openline.core.catalogue.codes import ActivityState
from openline.core.situation.signing import MISSING
from openline.node.phrases import phrases
from openline.node.reading import reason_words

REASON = re.compile(r"[a-z]+(_[a-z]+)+")


def reasons() -> Iterator[str]:
    """Yield the reasons in the source: what a function that returns one, or none, returns; and what stands by an id."""
    for path in Path(situation.__path__[0]).glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case ast.FunctionDef(returns=ast.BinOp(left=ast.Name("str"), right=ast.Constant(None))):
                    yield from _texts(node)
                case ast.Assign(targets=[ast.Name("wrong")], value=value):
                    yield from _texts(value)
                case ast.Tuple(elts=[ast.Attribute(attr="id"), ast.Constant(str(reason))]):
                    yield reason


def _texts(node: ast.AST) -> Iterator[str]:
    for each in ast.walk(node):
        if isinstance(each, ast.Constant) and isinstance(each.value, str) and REASON.fullmatch(each.value):
            yield each.value


def test_every_reason_has_words() -> None:
    """A reason without words would be shown as a key, to somebody who wonders why nothing happened."""
    words = phrases("en")
    found = {*reasons(), MISSING, *(f"illegal_{a.name}_{b.name}".lower() for a in ActivityState for b in ActivityState)}

    assert {"not_the_author", "another_status", "own_plan", "text_not_held", "another_key"} <= found
    assert [reason for reason in sorted(found) if reason_words(reason, words).startswith("[")] == []
