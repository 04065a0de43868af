"""The page as it ships: built from what stands in verifier/, small, closed, complete in nine languages."""

import gzip
import json
import re
from pathlib import Path

from built import VERIFIER, node
from click.testing import CliRunner
from opened_page import PAGE

from openline.cli.record import record

LARGEST = 250_000
HOLE = re.compile(r"\{\w+\}")


def test_the_second_implementation_passes_every_vector_of_reading() -> None:
    """It shares no code with the node and was written from docs/spec: where both agree, the spec said it."""
    built = node("build.mjs", "--test")
    assert built.returncode == 0, built.stderr
    run = node("--test", "--test-reporter=tap", ".build/vectors.test.mjs")

    failed = re.findall(r"^not ok \d+ - (.*)$", run.stdout, re.MULTILINE)
    assert failed == []
    assert run.returncode == 0, run.stdout[-2000:] + run.stderr
    passed = re.search(r"^# pass (\d+)$", run.stdout, re.MULTILINE)
    assert passed is not None
    assert int(passed[1]) >= 300


def test_the_page_that_ships_is_the_one_that_is_built(tmp_path: Path) -> None:
    """Whoever audits verifier/ audits what people open: a rebuild gives the same bytes (`make page`)."""
    built = node("build.mjs", str(tmp_path / "page.html"))

    assert built.returncode == 0, built.stderr
    assert (tmp_path / "page.html").read_bytes() == PAGE.read_bytes(), "run `make page` and commit what it writes"


def test_the_page_is_small_and_closed() -> None:
    """One file that fits into a letter; its policy lets run what stands in it and reach nothing else."""
    page = PAGE.read_text("utf-8")

    assert len(gzip.compress(page.encode(), 9, mtime=0)) < LARGEST
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)
    assert policy is not None
    rules = [rule.split() for rule in policy[1].split(";")]
    assert rules[0] == ["default-src", "'none'"]
    allowed = {source for _, *sources in rules for source in sources}
    assert all(source in ("'none'", "blob:") or source.startswith("'sha256-") for source in allowed)
    assert not re.search(r"<(?:link|img|iframe|object|embed)\b|\ssrc=", page)


def test_every_language_has_every_word_with_the_same_holes() -> None:
    """A word that lacks in one language, or a number that a sentence forgets, is seen here and not by its reader."""
    english = json.loads((VERIFIER / "words/en.json").read_text("utf-8"))
    files = sorted((VERIFIER / "words").glob("*.json"))

    assert {file.stem for file in files} == {"en", "uk", "ru", "zh", "ko", "ja", "fr", "es", "ar"}
    for file in files:
        words = json.loads(file.read_text("utf-8"))
        assert list(words) == list(english), file.name
        for key, text in words.items():
            assert text.strip(), f"{file.name}: {key}"
            assert sorted(HOLE.findall(text)) == sorted(HOLE.findall(english[key])), f"{file.name}: {key}"


def test_no_registry_stands_in_the_lock_file() -> None:
    """The lock pins by hashes; where the packages come from is the machine's own matter."""
    lock = json.loads((VERIFIER / "package-lock.json").read_text("utf-8"))

    assert all("resolved" not in package for package in lock["packages"].values())
    assert all("integrity" in package for name, package in lock["packages"].items() if name)


def test_the_command_writes_the_page(tmp_path: Path) -> None:
    """Who has the node has the page for everybody else."""
    out = tmp_path / "verifier.html"
    done = CliRunner().invoke(record, ["page", "--out", str(out)])

    assert done.exit_code == 0, done.output
    assert out.read_bytes() == PAGE.read_bytes()
