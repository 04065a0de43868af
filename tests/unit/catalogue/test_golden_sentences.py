"""The sentence of every element in every language stands in a file that people have read."""

import importlib.util
import json
from pathlib import Path

import pytest

from openline.node.phrases import available

ROOT = Path(__file__).resolve().parents[3]
FOLDER = ROOT / "tests" / "golden" / "sentences"


def made(language: str) -> dict[str, str]:
    spec = importlib.util.spec_from_file_location("make_sentences", ROOT / "tools" / "make_sentences.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    found: dict[str, str] = module.sentences(language)
    return found


@pytest.mark.parametrize("language", available())
def test_the_sentences_are_those_that_were_read(language: str) -> None:
    """A changed word changes what an officer does: it goes past a reader before it goes on a screen.

    After a change on purpose: tools/make_sentences.py, and somebody reads the difference.
    """
    held = json.loads((FOLDER / f"{language}.json").read_text("utf-8"))

    assert made(language) == held
