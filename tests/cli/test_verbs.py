"""Every verb with its text and its JSON, its exit code, and its errors: one line and a hint on standard error."""

import json
import os
import re
import subprocess
import sys
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from command_line import Done, Openline
from openline.cli.common import table, width
from openline.node import access
from openline.node.folder import Folder
from openline.node.phrases import phrases
from parties import Party, free_port, make_party, open_line
from processes import serving_processes, start

AREA = """{"type": "FeatureCollection", "features": [{"type": "Feature", "id": "A1",
"geometry": {"type": "Polygon", "coordinates": [[[0,0],[1,0],[1,1],[0,1],[0,0]]]},
"properties": {"kind": "missile", "title": "Area one",
"windows": [["2031-01-01T00:00:00Z", "2031-01-01T06:00:00Z"]]}}]}"""


@pytest.fixture
def pair(openline: Openline, tmp_path: Path) -> tuple[Party, Party]:
    """Two parties with a confirmed line; no node runs."""
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta", language="zh")
    open_line(a, b)
    return a, b


def refused(done: Done, *words: str, code: int = 1) -> None:
    """Expect an error as people and scripts need it."""
    assert done.code == code
    assert done.out == ""
    error, hint = done.err.splitlines()
    assert error.startswith("openline: ")
    assert hint.startswith("hint: ")
    for word in words:
        assert word in done.err


def said(done: Done) -> Any:
    """Return the JSON that a command printed; nothing else may stand beside it."""
    assert (done.code, done.err) == (0, "")
    return json.loads(done.out)


# from nothing to a line


def test_two_people_open_a_line(openline: Openline, tmp_path: Path) -> None:
    """The commands of the tutorial, in its order."""
    a, b = tmp_path / "a", tmp_path / "b"
    for folder, name, language in ((a, "Alpha", "en"), (b, "Beta", "uk")):
        made = openline("party", "create", folder, "--name", name, "--language", language, "--listen",
                        f"127.0.0.1:{free_port()}")  # fmt: skip
        assert made.code == 0
        words = phrases(language)
        assert words.say("next", {"command": f"openline officer add NAME --node {folder}"}) in made.out
        enrolled = openline("officer", "add", "duty", "--node", folder).out
        assert enrolled == words.say("officer-acts", {"name": "duty", "office": "duty"}) + "\n"
        assert "duty  duty    read, draft, release" in openline("officer", "list", "--node", folder).out
        card = openline("party", "card", "--node", folder, "--out", folder.with_suffix(".card"))
        assert {"en": f"card of {name}, number 1", "uk": f"картка сторони {name}, № 1"}[language] in card.out
    offered = openline("line", "open", "--with", tmp_path / "b.card", "--out", tmp_path / "offer", "--node", a)
    digits = " ".join(re.findall(r"\b\d{5}\b", offered.out))
    assert len(digits.split()) == 12
    accepted = openline("line", "accept", tmp_path / "offer", "--card", tmp_path / "a.card", "--node", b)
    assert digits in " ".join(re.findall(r"\b\d{5}\b", accepted.out))
    for folder, ending in ((a, "on this side\n"), (b, "з цього боку\n")):
        assert openline("line", "confirm", "--digits", digits, "--node", folder).out.endswith(ending)
    rows = said(openline("line", "list", "--node", a, "--json"))
    assert [(row["peer"], row["state"], row["digits"]) for row in rows] == [("Beta", "confirmed", digits)]
    assert "Beta" in openline("line", "list", "--node", a).out


def test_json_of_the_administration(openline: Openline, tmp_path: Path) -> None:
    """Programs set nodes up as well."""
    a = tmp_path / "a"
    made = said(openline("party", "create", a, "--name", "A", "--language", "en", "--json"))
    assert made.keys() == {"name", "root", "node", "directory", "root_file"}
    added = said(openline("officer", "add", "duty", "--node", a, "--json"))
    assert (added["name"], added["office"], added["roles"]) == ("duty", "duty", ["read", "draft", "release"])
    held = {"generator": False, "passkeys": [], "sessions": []}
    assert said(openline("officer", "list", "--node", a, "--json")) == [{**added, **held}]
    audit = said(openline("officer", "audit", "--node", a, "--json"))
    assert [(act["act"], act["about"]) for act in audit["acts"]] == [("officer.add", "duty")]
    card = said(openline("party", "card", "--node", a, "--out", tmp_path / "card", "--renew", "--days", "7", "--json"))
    assert card["serial"] == 2
    b = make_party(tmp_path, "B")
    (tmp_path / "b.card").write_bytes(b.card.data)
    offered = said(openline("line", "open", "--with", tmp_path / "b.card", "--out", tmp_path / "offer",
                            "--node", a, "--json"))  # fmt: skip
    accepted = said(openline("line", "accept", tmp_path / "offer", "--node", b.folder, "--json"))
    assert accepted["digits"] == offered["digits"]
    done = said(openline("line", "confirm", "--digits", offered["digits"], "--node", a, "--json"))
    assert done["state"] == "confirmed"


# speaking and reading


def test_what_is_sent_without_a_running_node_is_written_and_waits(
    openline: Openline, pair: tuple[Party, Party]
) -> None:
    """The verb takes the lock itself, finds nobody at the other end, and says so in the inbox."""
    node = pair[0].folder

    sent = openline("send", "text", "hello", "--marker", "information", "--node", node)
    assert sent.code == 0
    assert re.fullmatch(r"[0-9a-f]{12}  Text. INFORMATION: “hello”\n", sent.out)

    inbox = openline("inbox", "--node", node)
    assert "not delivered" in inbox.out
    entry = sent.out[:12]
    shown = openline("show", entry, "--node", node)
    assert shown.out.startswith("Text. INFORMATION: “hello”\n  Entry")
    (row,) = said(openline("inbox", "--node", node, "--json"))
    assert (row["entry"][:12], row["type"], row["ours"]) == (entry, "TEXT", True)
    assert said(openline("show", entry, "--node", node, "--json"))["details"][0] == ["Entry", row["entry"]]


def test_each_verb_that_speaks_has_text_and_json(openline: Openline, pair: tuple[Party, Party], tmp_path: Path) -> None:
    """The same act under the same request id is the same entry, whichever form is asked for."""
    (tmp_path / "area.geojson").write_text(AREA)
    node = pair[0].folder
    verbs = [
        ("activity", "--file", str(tmp_path / "area.geojson")),
        ("question", "--topic", "contact", "--item", "radio_contact"),
        ("signal", "ended"),
        ("test", "--text", "do you hear us"),
        ("text", "we do", "--marker", "answer"),
    ]
    for number, verb in enumerate(verbs):
        text = openline("send", *verb, "--node", node, "--request-id", f"r{number}")
        assert text.code == 0, text.err
        form = said(openline("send", *verb, "--node", node, "--request-id", f"r{number}", "--json"))
        assert form["entries"][0]["entry"].startswith(text.out[:12])
        assert form["entries"][0]["repeated"] is True
        again = openline("send", *verb, "--node", node, "--request-id", f"r{number}")
        assert "nothing changed" in again.out
    assert len(said(openline("inbox", "--all", "--node", node, "--json"))) == len(verbs)
    assert openline("inbox", "--conflicts", "--node", node).out.startswith("Conflicts: 0; fingerprint of the result: ")
    assert said(openline("inbox", "--conflicts", "--node", node, "--json"))["plans"] == 1


def test_the_reader_chooses_the_language(openline: Openline, pair: tuple[Party, Party]) -> None:
    """Each node has its own; any other that ships can be asked for."""
    openline("send", "signal", "ended", "--node", pair[0].folder)

    assert "Signal" in openline("inbox", "--all", "--node", pair[0].folder).out
    chinese = openline("inbox", "--all", "--language", "zh", "--node", pair[0].folder).out
    assert re.search("[\u4e00-\u9fff]", chinese)
    refused(openline("inbox", "--language", "tlh", "--node", pair[0].folder), "no language 'tlh'", "en")


def test_the_record_is_exported_verified_and_compared(
    openline: Openline, pair: tuple[Party, Party], tmp_path: Path
) -> None:
    """0 for what holds and is identical, 3 for a difference, 1 for what does not hold."""
    node, one, two, bad = pair[0].folder, tmp_path / "one", tmp_path / "two", tmp_path / "bad"
    openline("send", "signal", "ended", "--node", node)
    assert openline("record", "export", "--node", node, "--out", one).out.startswith("2 entries of line")
    openline("send", "signal", "delayed", "--node", node)
    assert said(openline("record", "export", "--node", node, "--out", two, "--json"))["entries"] == 3

    assert "It holds." in openline("record", "verify", one).out
    assert said(openline("record", "verify", one, "--json"))["holds"] is True
    assert openline("record", "diff", one, one).out.startswith("The two records are the same")
    different = openline("record", "diff", one, two)
    assert (different.code, different.out.startswith("The two records differ")) == (3, True)
    bad.write_bytes(two.read_bytes().replace(b"A", b"B", 1))
    broken = openline("record", "verify", bad)
    assert broken.code == 1
    refused(openline("record", "export", "--node", node, "--out", one), "there already")
    refused(openline("record", "verify", tmp_path / "none"), "No such file")


# errors


def test_errors_are_one_line_and_a_hint(openline: Openline, pair: tuple[Party, Party], tmp_path: Path) -> None:
    """Whatever goes wrong; a script tests the exit code, a person reads what to do."""
    node = pair[0].folder
    (tmp_path / "junk").write_bytes(b"\xff\xfe junk")
    (tmp_path / "empty").write_bytes(b"")
    refused(openline("inbox", "--node", tmp_path / "none"), "no node's folder")
    refused(openline("show", "abcd1234", "--node", node), "no entry begins")
    refused(openline("reply", "abcd1234", "--understood", "--node", node), "no entry begins")
    refused(
        openline("line", "open", "--with", tmp_path / "junk", "--out", tmp_path / "o", "--node", node), "not a card"
    )
    refused(openline("line", "open", "--with", tmp_path / "none", "--out", tmp_path / "o", "--node", node), "No such")
    refused(openline("line", "accept", tmp_path / "junk", "--node", node), "no offer")
    refused(openline("line", "confirm", "--node", node), "60 digits")
    refused(openline("send", "activity", "--file", tmp_path / "none", "--node", node), "No such file")
    refused(openline("send", "signal", "ended", "--line", "nobody", "--node", node), "names no line")
    refused(openline("send", "signal", "ended", "--as", "nobody", "--node", node), "no officer")
    refused(openline("send", "text", "", "--marker", "answer", "--node", node), "needs words")
    refused(openline("party", "create", node, "--name", "A", "--language", "en"), "there already")
    refused(openline("party", "create", "/proc/none/a", "--name", "A", "--language", "en"))
    assert not (tmp_path / "o").exists()
    assert said(openline("inbox", "--all", "--node", node, "--json")) == []


def test_a_file_in_which_nothing_can_be_announced_is_refused(
    openline: Openline, pair: tuple[Party, Party], tmp_path: Path
) -> None:
    """Silence would look as if it had been announced."""
    for content in (b"", b"THE WEATHER IS FINE", b'{"type": "FeatureCollection", "features": []}', b"\xff\xfe junk"):
        (tmp_path / "file").write_bytes(content)
        done = openline("send", "activity", "--file", tmp_path / "file", "--node", pair[0].folder)
        assert done.code == 1
        assert done.err.startswith("openline: ")


@pytest.mark.parametrize(
    "arguments",
    [["send", "signal"], ["send", "signal", "nonsense"], ["inbox"], ["nonsense"], ["reply"], ["line", "nonsense"],
     ["party", "card", "--days", "0"]],
)  # fmt: skip
def test_a_command_that_is_not_understood_has_code_2(openline: Openline, arguments: list[str]) -> None:
    """And says where help is."""
    refused(openline(*arguments, "--json"), "--help", code=2)


def test_without_a_verb_the_help_is_shown(openline: Openline) -> None:
    """The first thing that anybody types."""
    for arguments in ([], ["send"]):
        done = openline(*arguments)

        assert (done.code, done.err) == (0, "")
        assert done.out.startswith("Usage: openline")


def test_a_passphrase_comes_from_a_file_and_is_asked_for_nowhere_else(
    openline: Openline, pair: tuple[Party, Party], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a script there is nobody to type: then the error says how to give it."""
    monkeypatch.delenv("OPENLINE_PASSPHRASE")
    monkeypatch.setattr(sys, "stdin", StringIO())
    node = pair[0].folder
    (tmp_path / "right").write_text("four random words\n")
    (tmp_path / "wrong").write_text("nine random words\n")
    (tmp_path / "bytes").write_bytes(b"\xff\xfe")

    refused(openline("line", "list", "--node", node), "no passphrase given", "OPENLINE_PASSPHRASE")
    assert openline("line", "list", "--node", node, "--passphrase-file", tmp_path / "right").code == 0
    refused(openline("line", "list", "--node", node, "--passphrase-file", tmp_path / "wrong"), "does not open")
    refused(openline("line", "list", "--node", node, "--passphrase-file", tmp_path / "bytes"), "not a text")


# the program itself


def python(code: str, **env: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True, env={**os.environ, **env}
    )
    return done.stdout


def test_help_is_instant_because_it_imports_nothing_heavy() -> None:
    """Who asks for help is in a hurry: 0.2 s, checked by what is imported, which no busy machine can blur."""
    code = """
import sys
sys.argv = ["openline", "--help"]
from openline.cli.main import main
try:
    main()
except SystemExit:
    pass
heavy = {"numpy", "shapely", "cryptography", "cbor2", "msgspec", "nacl", "OpenSSL", "sqlite3", "asyncio", "fluent"}
print("HEAVY", sorted(heavy & set(sys.modules)))
"""
    assert python(code).splitlines()[-1] == "HEAVY []"


@pytest.mark.parametrize("verb", ["party", "officer", "line", "send", "inbox", "show", "reply", "record", "serve"])
def test_every_verb_explains_itself(openline: Openline, verb: str) -> None:
    """With the names of its options and what they are for."""
    done = openline(verb, "--help")

    assert done.code == 0
    assert done.out.startswith("Usage: ")
    assert len(done.out.splitlines()) > 5


def test_a_table_fits_a_narrow_terminal() -> None:
    """Wide East Asian letters take two columns; the widest column gives way."""
    rows = [("0123456789ab", "乙方乙方乙方乙方", "2026-01-01 00:00Z", "x" * 300), ("cd", "Beta", "", "北京" * 40)]
    for columns in (60, 80, 200):
        for line in table(("entry", "from", "time", "what"), rows, columns=columns).splitlines():
            assert width(line) <= columns


def test_the_inbox_fits_a_terminal_of_sixty_columns(
    openline: Openline, pair: tuple[Party, Party], monkeypatch: pytest.MonkeyPatch
) -> None:
    """On the smallest window that is still in use; nothing a peer wrote can act on it."""
    monkeypatch.setenv("COLUMNS", "60")
    words = "\x1b[2J\u202e北京 " * 30
    openline("send", "text", words, "--marker", "advice", "--node", pair[0].folder)

    done = openline("inbox", "--node", pair[0].folder)

    assert all(width(line) <= 60 for line in done.out.splitlines())
    assert "\x1b" not in done.out
    assert "\u202e" not in done.out


# running nodes


def test_the_command_line_speaks_to_a_running_node(openline: Openline, pair: tuple[Party, Party]) -> None:
    """Then no passphrase of the party is needed to read or speak; the node answers, in words and in codes."""
    with serving_processes(*pair):
        a, b = (party.folder for party in pair)
        assert openline("line", "wait", "--node", a, "--seconds", "30").code == 0
        sent = said(openline("send", "question", "--topic", "other", "--item", "types", "--node", a, "--json"))
        entry = sent["entries"][0]["entry"]
        # it is the author's node that knows there is something to wait for: the other one is level with nothing, too
        assert openline("line", "wait", "--for", "level", "--node", a, "--seconds", "30").code == 0
        assert "needs an answer" in openline("inbox", "--language", "en", "--node", b).out
        assert openline("reply", entry[:10], "--opened", "--node", b).code == 0
        assert openline("reply", entry[:10], "--result", "stand_by", "--minutes", "5", "--node", b).code == 0
        refused(openline("reply", entry[:10], "--result", "stand_by", "--node", b), "minutes")
        refused(openline("reply", entry[:10], "--opened", "--understood", "--node", b), "one thing")
        assert openline("line", "wait", "--for", "level", "--node", a, "--seconds", "30").code == 0
        assert "stand by 5 minutes" in openline("show", entry[:10], "--node", a).out
        assert "Beta" in openline("line", "list", "--node", a).out


def test_a_second_node_of_one_folder_does_not_start(openline: Openline, pair: tuple[Party, Party]) -> None:
    """Two writers would sign one place twice."""
    with serving_processes(pair[0]):
        refused(openline("serve", "--node", pair[0].folder), "which serves) holds the lock")


def test_a_node_whose_port_is_taken_says_so(openline: Openline, pair: tuple[Party, Party]) -> None:
    """And leaves the folder free."""
    import socket

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        refused(openline("serve", "--node", pair[0].folder, "--listen", f"127.0.0.1:{port}"), "cannot listen")
    with Folder(pair[0].folder).lock():
        pass


def test_a_socket_that_was_left_behind_does_not_stand_in_the_way(openline: Openline, pair: tuple[Party, Party]) -> None:
    """After kill -9 the file is still there, and nobody behind it."""
    node = start(pair[0])
    node.kill()
    assert Folder(pair[0].folder).socket.exists()

    assert openline("line", "list", "--node", pair[0].folder).code == 0
    assert openline("send", "signal", "ended", "--node", pair[0].folder).code == 0
    with serving_processes(pair[0]) as (again,):
        assert again.row()["entries"] == 1 + again.row()["acts"]


def test_a_folder_that_is_held_and_does_not_answer_is_not_waited_for_without_end(
    openline: Openline, pair: tuple[Party, Party], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its process hangs, or runs on another machine over a shared disk."""
    monkeypatch.setattr(access, "STARTING_S", 0.3)
    with Folder(pair[0].folder).lock():
        refused(openline("line", "list", "--node", pair[0].folder), "no node answers")


def test_a_folder_that_lies_deep_works_like_any_other(openline: Openline, tmp_path: Path) -> None:
    """The address of a socket holds 108 bytes; the path of a folder may be longer."""
    deep = tmp_path / ("d" * 60) / ("e" * 60) / ("f" * 60)
    a, b = make_party(deep, "Alpha"), make_party(deep, "Beta")
    open_line(a, b)
    assert len(str(Folder(a.folder).socket)) > 200

    with serving_processes(a) as (node,):
        assert openline("send", "signal", "ended", "--node", a.folder).code == 0
        assert node.row()["entries"] == 1 + node.row()["acts"]
    assert openline("line", "list", "--node", a.folder).code == 0


def test_a_node_stops_when_it_is_told_to(pair: tuple[Party, Party]) -> None:
    """With code 0, a word in the log, and no socket left."""
    node = start(pair[0])

    assert node.stop() == 0
    assert "stopping" in node.log.read_text()
    assert "Traceback" not in node.log.read_text()
    assert not Folder(pair[0].folder).socket.exists()


NO_REQUESTS = (
    b"junk\n",
    b"{}\n",
    b"[]\n",
    b'{"verb": 1, "params": {}}\n',
    b'{"verb": "no.verb", "params": {}}\n',
    b'{"verb": "inbox", "params": {"nonsense": 1}}\n',
    b'{"verb": "show", "params": {"entry": 7}}\n',
    b'{"verb": "inbox", "params": {"line": {"$b": "!"}}}\n',
)


def test_a_request_that_is_none_does_not_stop_the_node(pair: tuple[Party, Party]) -> None:
    """Whatever a program writes to the socket: an answer, and the next caller is served."""
    import socket

    with serving_processes(pair[0]) as (node,):
        for line in NO_REQUESTS:
            with socket.socket(socket.AF_UNIX) as caller:
                caller.settimeout(10)
                caller.connect(str(Folder(node.party.folder).socket))
                caller.sendall(line)
                answer = json.loads(caller.makefile().readline())
            assert answer["error"]["message"]
            assert "\n" not in answer["error"]["message"]
        assert node.row()["state"] == "confirmed"
