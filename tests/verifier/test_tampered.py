"""`openline demo --tamper`, and its files on the verifier's page: what one side rewrote, everybody finds."""

from pathlib import Path
from typing import Any

import pytest
from test_page import bare, words

from openline.demo import tamper


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], list[str], Path]:
    """What the demonstration found, what it said, and where its files are; played once."""
    said: list[str] = []
    base = tmp_path_factory.mktemp("tampered")
    return tamper.play(said.append, languages=("en", "uk"), folder=base), said, base


def test_node_and_terminal_find_it_and_say_so(played: Any) -> None:
    """It raises where anything is not found; both versions stand side by side in both languages, with what follows."""
    facts, said, base = played

    assert facts["entry"] != facts["rewritten"]
    assert {"record verify", "record diff, a-signed.record", "Північ's node"} <= set(facts["found"])
    text = "\n".join(said)
    for each in (facts["entry"][:16], facts["rewritten"][:16], "Сигнал: ", "Signal: ", "(equivocation)", "Done in"):
        assert each in text
    assert not (base / "a").exists()  # no keys are left behind


def test_the_page_compares_both_sides_and_shows_both_versions(opened: Any, played: Any) -> None:
    """Its reader sees which entry, and that the same key signed it twice."""
    facts, _, base = played
    page = opened()
    page.choose(base / "a-signed.record", base / "b.record")

    assert page.verdict() == "bad"
    assert words("en")["differ_fork"] in page.text()
    assert set(page.page.locator(".version code").all_inner_texts()) == {facts["entry"], facts["rewritten"]}
    assert bare(page.text()).count(words("en")["signature_good"]) == 2
    assert words("en")["fork_above"] in page.text()


def test_the_page_names_the_entry_that_its_node_did_not_sign(opened: Any, played: Any) -> None:
    """Without the key there is no second history, only a file that does not hold."""
    _, _, base = played
    page = opened("uk")
    page.choose(base / "a-unsigned.record")

    assert page.verdict() == "bad"
    assert words("uk")["follows_bad_signature"] in page.page.locator("[data-code=bad_signature]").first.inner_text()


def test_the_page_says_which_version_all_had_signed(opened: Any, played: Any) -> None:
    """The other side's record holds both, and the evidence: the later invention counts for nothing."""
    facts, _, base = played
    page = opened()
    page.choose(base / "b-after.record")

    assert page.verdict() == "doubt"
    shown = page.page.locator(".versions").first.inner_text()
    assert facts["entry"] in shown
    assert facts["rewritten"] in shown
    assert words("en")["in_cut"] in shown
    assert words("en")["fork_below"] in page.text()
