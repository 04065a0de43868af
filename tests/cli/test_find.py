"""`openline find`: for people a table with the reason, for programs stable JSON."""

import json
from pathlib import Path

from command_line import Openline
from parties import make_party, open_line


def test_what_was_said_is_found_with_the_reason(openline: Openline, tmp_path: Path) -> None:
    """Who finds something reads why it was found, and takes its id to every other command."""
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    open_line(a, b)
    entry = a.act("send.text", "r", text="The Café lies at anchor", marker="information")["entries"][0]["entry"]
    node = ("--node", a.folder)

    shown = openline("find", "cafe", "anchor", *node)
    found = json.loads(openline("find", "cafe", "--since", "2020", "--json", *node).out)
    nothing = openline("find", "submarine", "--language", "uk", *node)
    refused = openline("find", "--since", "tomorrow", *node)

    assert (shown.code, entry[:12] in shown.out, "as written: " in shown.out) == (0, True, True)
    assert [(row["entry"], row["subject"]) for row in found["rows"]] == [(entry, "words")]
    assert found["rows"][0]["why"] == ["as written: The Café lies at anchor", "said at that time"]
    assert "Нічого не знайдено" in nothing.out
    assert (refused.code, "2026-04-02" in refused.err) == (1, True)
