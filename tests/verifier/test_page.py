"""The verifier's page in a real browser, opened as a file: what its reader sees, and that nothing goes out."""

import base64
import json
import threading
import urllib.request
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from long_export import write_lines, write_long_export
from opened_page import ROOT, vector

LANGUAGES = ["en", "uk", "ru", "zh", "ko", "ja", "fr", "es", "ar"]


def words(language: str) -> dict[str, str]:
    return json.loads((ROOT / f"verifier/words/{language}.json").read_text("utf-8"))


def bare(said: str) -> str:
    """Return a text without the marks that keep names and numbers in their own direction."""
    return said.replace("\u2068", "").replace("\u2069", "")


def test_a_good_export_holds_with_everything_counted(opened: Any, export: Any) -> None:
    """The verdict first; under it the preamble, what was checked, what it proves, and what no file can show."""
    page = opened()
    page.choose(export("a record"))

    assert page.verdict() == "good"
    said, expect = page.text(), vector("a record")["expect"]
    assert said.startswith(("✓", words("en")["holds"]))
    assert expect["digits"] in said
    assert "not consent, admission, recognition" in said
    for key in ("checked", "proves", "unchecked", "unchecked_keys"):
        assert words("en")[key] in said
    shown = page.page.locator("[data-count]")
    counts = {row.get_attribute("data-count"): int(row.locator(".number").inner_text()) for row in shown.all()}
    assert counts == expect["counts"]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("an entry with another's signature", "bad_signature"),
        ("another body", "body_mismatch"),
        ("another history than was stated", "root_contradicted"),
        ("an entry left out", "out_of_order"),
        ("cut within a line", "malformed_export"),
    ],
)
def test_a_tampered_export_does_not_hold_and_the_place_is_named(opened: Any, export: Any, name: str, code: str) -> None:
    """Its reader learns which entry it is, and what follows, without knowing what a signature is."""
    page = opened()
    page.choose(export(name))

    assert page.verdict() == "bad"
    finding = page.page.locator(f"[data-code={code}]").first
    said = finding.inner_text()
    assert words("en")[f"follows_{code}"] in said
    assert "of the file" in said
    if code != "malformed_export":
        assert "place" in said
        assert any(party in said for party in ("Coast Guard", "охорона"))


def test_what_was_erased_is_told_from_what_is_missing(opened: Any, export: Any) -> None:
    """A gap that its holder declared is no gap that somebody made: by whom, and by which rule, stands there."""
    page = opened()
    page.choose(export("erased by age and by kind, and one body missing"))

    assert page.verdict() == "good"
    said = bare(page.page.locator(".erased").inner_text()).splitlines()
    assert len(said) == 2
    for row, rule in zip(said, ("rule_1", "rule_2"), strict=True):
        assert words("en")[rule] in row
        assert "Coast Guard" in row
    shown = {row.get_attribute("data-count"): row.inner_text() for row in page.page.locator("[data-count]").all()}
    assert shown["bodies_erased"].startswith("2")
    assert shown["bodies_missing"].startswith("1")


def test_a_content_is_shown_where_its_key_is_in_the_file(opened: Any, export: Any) -> None:
    """An auditor who was given keys reads what they open, and is told how much that is."""
    page = opened()
    page.choose(export("the key of one entry"))

    assert page.verdict() == "good"
    shown = {row.get_attribute("data-count"): row.inner_text() for row in page.page.locator("[data-count]").all()}
    assert shown["bodies_opened"].startswith("1")
    assert shown["bodies_sealed"].startswith("2")


def test_a_fork_is_shown_with_both_versions(opened: Any, export: Any) -> None:
    """A fork is no fault of the file: it is what the file proves, and both entries stand side by side."""
    page = opened()
    page.choose(export("a record with a fork"))

    assert page.verdict() == "doubt"
    [[_, sequence]] = vector("a record with a fork")["expect"]["forks"]
    assert page.page.locator(".version").count() == 2
    ids = page.page.locator(".version code").all_inner_texts()
    assert len(set(ids)) == 2
    assert all(len(entry) == 64 for entry in ids)
    assert f"place {sequence}" in bare(page.text())


def test_two_exports_are_compared_and_a_rewritten_entry_is_named(opened: Any, export: Any) -> None:
    """Who doubts a record gets another member's, and drops both: the first difference is what was rewritten."""
    page = opened()
    page.choose(export("compare: a rewritten entry", "a"), export("compare: a rewritten entry", "b"))

    assert page.verdict() == "bad"
    assert words("en")["differ_fork"] in page.text()
    assert len(set(page.page.locator(".version code").all_inner_texts())) == 2


def test_of_two_versions_the_one_that_nobody_signed_is_told_apart(opened: Any, export: Any) -> None:
    """A rewritten entry accuses its author only if the author signed it; a forged one accuses whoever made the file."""
    real, forged = export("a record"), export("compare: a rewritten entry", "b")
    lines = [json.loads(line) for line in forged.read_text("utf-8").splitlines()]
    own = {line["entry"] for line in map(json.loads, real.read_text("utf-8").splitlines()) if "entry" in line}
    for line in lines:
        if "entry" in line and line["entry"] not in own:
            data = base64.b64decode(line["entry"])
            line["entry"] = base64.b64encode(data[:-1] + bytes([data[-1] ^ 1])).decode()
    write_lines(forged, lines[:-1])
    page = opened()
    page.choose(real, forged)

    page.verdict()
    assert words("en")["differ_forged"] in page.text()
    assert page.text().count(words("en")["signature_bad"]) == 1
    assert words("en")["fork_above"] not in page.text()


def test_a_proof_shows_its_parts_who_stated_it_and_what_it_leaves_open(opened: Any, proof: Any) -> None:
    """An outsider sees the words that were disclosed, whose they are, and that the rest is not there."""
    page = opened()
    page.choose(proof("one part of a notice"))

    assert page.verdict() in ("good", "doubt")
    said = page.text()
    assert [bare(part.inner_text()) for part in page.page.locator(".part h3").all()] == ["Part 0", "Part 1"]
    for key in ("proof_holds", "shown", "unchecked_others"):
        assert words("en")[key] in said
    assert "Coast Guard" in said
    assert "not consent, admission, recognition" in said


@pytest.mark.parametrize(
    ("name", "count", "cosigned"), [("witnessed: all of it", 3, 4), ("witnessed: by too few", 2, 5)]
)
def test_what_is_witnessed_stands_apart_from_what_is_identical(
    opened: Any, export: Any, name: str, count: int, cosigned: int
) -> None:
    """Both are shown, never one for the other: all members stated three entries, and witnesses saw so many of them."""
    page = opened()
    page.choose(export(name, file="witness"))

    assert page.verdict() == "good"
    assert "Entries in it: 3." in bare(page.page.locator(".cut").inner_text())
    said = bare(page.page.locator(".witnessed").inner_text())
    assert f"witnessed: {count} (cosigned by at least 2 of the 3 witnesses" in said
    assert f"identical and witnessed: {count}." in bare(page.page.locator(".agreed").inner_text())
    assert page.page.locator("[data-count=cosignatures] .number").inner_text() == str(cosigned)


def test_a_line_without_witnesses_says_nothing_of_them(opened: Any, export: Any) -> None:
    """Nothing is called witnessed, or lacking a witness, where the charter names none."""
    page = opened()
    page.choose(export("a record"))

    page.verdict()
    assert page.page.locator(".witnessed, .agreed").count() == 0
    assert "itness" not in page.text()


def test_a_cosignature_that_does_not_hold_is_a_fault(opened: Any, export: Any) -> None:
    """Whoever puts a witness's name under what it did not sign is told, and where."""
    page = opened()
    page.choose(export("a record that was cosigned over another tree", file="witness"))

    assert page.verdict() == "bad"
    assert "line 5 of the file" in bare(page.page.locator("[data-code=bad_signature]").inner_text())


def test_a_proof_names_the_witnesses_that_cosigned(opened: Any, proof: Any) -> None:
    """An outsider learns by name who, besides the members, saw this history; one key of two does not count."""
    page = opened()
    page.choose(proof("a proof: by two of three witnesses", "witness"))
    page.verdict()
    assert "Cosigned by 2 of the 3" in bare(page.text())
    assert "witness.example/w1 and witness.example/w3" in bare(page.text())

    page.page.get_by_role("button").click()
    page.choose(proof("a proof: by one key of a witness", "witness"))
    page.verdict()
    assert "Cosigned by 0 of the 3" in bare(page.text())
    assert "witness.example" not in page.text()


def test_a_proof_outside_the_charters_rule_holds_and_is_called_so(opened: Any, proof: Any) -> None:
    """The reader learns both: it is true, and it was not to be shown."""
    page = opened()
    page.choose(proof("of a kind that the charter does not let members prove"))

    assert page.verdict() == "doubt"
    assert words("en")["proof_holds"] in page.text()
    assert words("en")["may_not_show"] in page.text()


def test_a_proof_with_another_text_shows_nothing(opened: Any, proof: Any) -> None:
    """Nothing of a proof that does not hold is shown: half of it could be true, and nobody could tell which half."""
    page = opened()
    page.choose(proof("another text in a part"))

    assert page.verdict() == "bad"
    assert words("en")["proof_fails"] in page.text()
    assert page.page.locator(".part").count() == 0


def test_a_file_can_be_dropped_and_another_checked_after_it(opened: Any, export: Any) -> None:
    """Dropping is what people try first; the page takes one file after the other."""
    page = opened()
    transfer = page.page.evaluate_handle(
        "text => { const data = new DataTransfer(); data.items.add(new File([text], 'a.export')); return data; }",
        export("a record").read_text("utf-8"),
    )
    page.page.dispatch_event("main", "drop", {"dataTransfer": transfer})
    assert page.verdict() == "good"

    page.page.get_by_role("button").click()
    page.choose(export("another body"))
    assert page.verdict() == "bad"


def test_a_file_of_another_kind_is_called_neither_good_nor_tampered(opened: Any, tmp_path: Path) -> None:
    """Somebody drops a picture or a letter: the page says that it is no record, and does not alarm."""
    other = tmp_path / "letter.txt"
    other.write_text("Dear Sir,", "utf-8")
    page = opened()
    page.choose(other)

    page.verdict()
    assert words("en")["unread"] in page.text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_speaks_each_language_throughout(opened: Any, export: Any, language: str) -> None:
    """No word is left in English, no gap is left open, and Arabic runs from the right."""
    page = opened(language)
    start = page.text()
    page.choose(export("another history than was stated"))
    page.verdict()
    said = bare(start + page.text())

    own, english = words(language), words("en")
    for key in ("title", "drop", "choose", "offline", "fails", "preamble", "proves", "unchecked_truth", "again"):
        assert own[key] in said, key
    foreign = [text for key, text in english.items() if text != own[key] and len(text) > 12 and text in said]
    assert foreign == []
    assert "{" not in said
    assert "undefined" not in said
    assert page.page.evaluate("document.documentElement.dir") == ("rtl" if language == "ar" else "ltr")
    assert page.page.evaluate("document.documentElement.lang") == language


@pytest.fixture
def listener() -> Iterator[tuple[str, list[str]]]:
    """A web server on this machine: its address, and the paths that it was asked for."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(204)
            self.end_headers()

        def log_message(self, *arguments: object) -> None:
            """Say nothing: the test reads `asked`."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/", asked
        server.shutdown()


def test_nothing_can_go_out_even_if_the_page_tried(opened: Any, listener: tuple[str, list[str]]) -> None:
    """The page's own policy forbids it: a server on this machine is asked for nothing by script, picture or style."""
    address, asked = listener
    page = opened()
    blocked = page.page.evaluate(
        """async address => {
             const blocked = [];
             document.addEventListener("securitypolicyviolation", event => blocked.push(event.effectiveDirective));
             await fetch(address + "fetch").catch(() => {});
             for (const [tag, name] of [["img", "src"], ["script", "src"], ["link", "href"]]) {
               const element = document.createElement(tag);
               element.rel = "stylesheet";
               element[name] = address + tag;
               document.body.append(element);
             }
             await new Promise(done => setTimeout(done, 200));
             return blocked;
           }""",
        address,
    )
    urllib.request.urlopen(f"{address}own", timeout=5).close()

    assert asked == ["/own"]  # the server was there all the time
    assert {"connect-src", "img-src", "script-src-elem", "style-src-elem"} <= set(blocked)
    page.complaints.clear()  # the browser's own words on what it forbade
    page.asked.clear()


def test_a_long_export_is_read_while_the_page_stays_awake(opened: Any, tmp_path: Path) -> None:
    """A long file is read in pieces by a worker: the bar moves, and the button that stops it answers."""
    file = tmp_path / "long.export"
    write_long_export(file, vector("entries only")["given"]["file"], entries=4_000)
    page = opened()
    page.choose(file)
    page.page.locator("progress").wait_for()
    page.page.get_by_role("button").click()
    assert words("en")["drop"] in page.text()

    page.choose(file)
    assert page.verdict() == "good"
    assert "4,000" in page.text()
