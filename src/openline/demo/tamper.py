"""`openline demo --tamper`: one side rewrites an old entry in its own store, and everybody else notices.

It is rewritten twice: as somebody without the key could, and as its owner could, who signs all of it again. The other
side's node, the check in a terminal and the verifier's page each name the entry, show both versions, and say what
follows.
"""

import shutil
import tempfile
import time
from collections.abc import Callable
from importlib import resources
from itertools import zip_longest
from pathlib import Path
from typing import Any

from openline.core.catalogue.dialogue import Meaning
from openline.core.errors import Unavailable
from openline.core.record.entry import Entry
from openline.core.record.export import EntryItem, read_export
from openline.demo.forger import rewrite
from openline.demo.parties import Side, free_ports, open_line, party_name, until
from openline.demo.telling import padded, wrapped
from openline.node import exhibits
from openline.node.export import diff_files, export_line, verify_file

Say = Callable[[str], None]

TRUE, FALSE = Meaning.KEEPING_CLEAR, Meaning.PASSING_THROUGH
HEAD = 16
LATER = (Meaning.HOLDING_POSITION, Meaning.LEAVING_AREA)


def play(say: Say, *, languages: tuple[str, str], folder: Path | None) -> dict[str, Any]:
    """Play it from beginning to end; return its facts. Raises when anything was not found that must be."""
    base = folder or Path(tempfile.mkdtemp(prefix="openline-tamper-"))
    base.mkdir(parents=True, exist_ok=True)
    ports = free_ports(2)
    a, b = (
        Side(party_name(code, number), code, base / "ab"[number], f"127.0.0.1:{port}", f"127.0.0.1:{port}")
        for number, (code, port) in enumerate(zip(languages, ports, strict=True))
    )
    story = _Story(say, base, a, b)
    began = time.monotonic()
    try:
        story.talk()
        story.rewrite()
        story.verify()
        story.meet()
        story.page()
        story.facts["seconds"] = round(time.monotonic() - began, 1)
        story.summary()
        return story.facts
    finally:
        for side in (a, b):
            side.stop()
        for name in ("a", "b", "a-unsigned"):  # the files stay; the nodes and their keys go
            shutil.rmtree(base / name, ignore_errors=True)


class _Story:
    def __init__(self, say: Say, base: Path, a: Side, b: Side) -> None:
        self._say, self._base, self.a, self.b = say, base, a, b
        self._number = 0
        self.said: dict[str, str] = {}
        self.facts: dict[str, Any] = {"found": []}

    def _stage(self, words: str) -> None:
        self._number += 1
        self._say(f"\n{self._number}  {words}")

    def _found(self, who: str, what: bool) -> None:
        if not what:
            raise Unavailable(f"{who} did not find what was rewritten", hint=f"the files are in {self._base}")
        self.facts["found"].append(who)

    def _file(self, name: str) -> Path:
        path = self._base / name
        path.unlink(missing_ok=True)
        return path

    # 1

    def talk(self) -> None:
        """Both speak, and both state that they hold the same."""
        self._stage("Two parties speak, and state that they hold the same")
        for side in (self.a, self.b):
            side.create(None)
        open_line(self.a, self.b)
        for side in (self.a, self.b):
            side.serve(detached=False)
        until("the link to come up", lambda: all(self._row(side)["link"] == "up" for side in (self.a, self.b)))
        self._signal(self.b, "b-1", LATER[0])
        said = [self._signal(self.a, f"a-{number}", each) for number, each in enumerate((TRUE, *LATER))]
        self.entry: str = said[0]
        until("both sides to state the same", self._agreed)
        for side in (self.a, self.b):
            self.said[side.name] = side.ask("show", entry=self.entry)["sentence"]
            self._say(f"   {side.name} [{side.language}] holds:  {self.said[side.name]}")
        row = self._row(self.b)
        self._say(f"   identical on both sides: {row['identical']} entries, {row['fingerprint']}")
        self._export(self.b, "b.record")

    def _signal(self, side: Side, request: str, meaning: Meaning) -> str:
        sent = side.act("send.signal", request, meaning=meaning.name.lower())
        entry: str = sent["entries"][0]["entry"]
        until("it to arrive", lambda: all(each.holds(entry) for each in (self.a, self.b)))
        return entry

    def _row(self, side: Side) -> dict[str, Any]:
        row: dict[str, Any] = side.ask("line.list")[0]
        return row

    def _agreed(self) -> bool:
        rows = [self._row(side) for side in (self.a, self.b)]
        return all(
            row["entries"] == row["identical"] == rows[0]["entries"] and row["fingerprint"] == rows[0]["fingerprint"]
            for row in rows
        )

    def _export(self, side: Side, name: str, folder: Path | None = None) -> Path:
        """Write a record with its keys, so that its reader sees what was said in both versions."""
        path = self._file(name)
        kept, side.folder = side.folder, folder or side.folder
        try:
            shown = side.administer("record.keys", handlings=["line"])
            export_line(side.folder, None, path, {bytes.fromhex(key): value for key, value in shown["keys"].items()})
        finally:
            side.folder = kept
        return path

    # 2

    def rewrite(self) -> None:
        """A's node stops; its owner opens the database."""
        self._stage(f"{self.a.name} stops its node and rewrites that entry in its own database")
        self.a.stop()
        entry, spare = bytes.fromhex(self.entry), self._base / "a-unsigned"
        shutil.copytree(self.a.folder, spare, ignore=shutil.ignore_patterns("*.sock", "socket"))
        rewrite(spare, self.a.passphrase, entry, FALSE, sign=False)
        self.forged = rewrite(self.a.folder, self.a.passphrase, entry, FALSE, sign=True).hex()
        self._export(self.a, "a-unsigned.record", spare)
        self._export(self.a, "a-signed.record")
        self._say("   once as somebody without the key could: the entry alone")
        self._say(
            "   once as its owner can: signed again, all that followed signed again, what others confirmed deleted"
        )
        self.facts |= {"entry": self.entry, "rewritten": self.forged}

    # 3

    def verify(self) -> None:
        """Anybody checks the files in a terminal."""
        self._stage("Anybody with the files: openline record verify, openline record diff")
        crude = verify_file(self._base / "a-unsigned.record")
        faults = [one for one in crude["findings"] if one["fault"]]
        self._found("record verify", not crude["holds"] and faults[0]["code"] == "bad_signature")
        self._say("   without the key: " + next(line.strip() for line in crude["sentences"] if "bad_signature" in line))
        alone = verify_file(self._base / "a-signed.record")
        self._found("record verify, no cut", alone["holds"] and not alone["cut_fingerprint"])
        self._say("   with the key, alone: it holds, and the check says that no other member has stated this history")
        for name in ("a-unsigned.record", "a-signed.record"):
            found = diff_files(self._base / name, self._base / "b.record")
            pair = {found["a"], found["b"]}
            signed = found["signed"] == [name == "a-signed.record", True]
            self._found(f"record diff, {name}", found["kind"] == "fork" and signed and pair > {self.entry})
            self._say(f"   {name} against the other side's file: {found['sentence']}")
            for version in found["versions"]:
                self._say(f"      {version}")

    # 4

    def meet(self) -> None:
        """A's node comes back, and B's node meets it."""
        self._stage(f"{self.a.name}'s node comes back; {self.b.name}'s node meets the rewritten past")
        self.a.serve(detached=False)
        until("the fork to be seen", lambda: self._row(self.b)["forks"] >= 1)
        until("its words to arrive", lambda: self.b.holds(self.forged))
        kept = exhibits.read(self.b.folder, self.b.language)
        self._found(f"{self.b.name}'s node", any(row["code"] == exhibits.FORK for row in kept["evidence"]))
        self._export(self.b, "b-after.record")
        after = verify_file(self._base / "b-after.record")
        self._found("record verify, of both versions", after["holds"] and bool(after["forks"]))
        for line in self._side_by_side("good"):  # a fork in a file that holds: both signatures were checked
            self._say(f"   {line}")
        for sentence in kept["sentences"]:
            self._say(f"   {sentence}")

    def _side_by_side(self, signed: str) -> list[str]:
        """Return both versions, column by column: what each says in both languages, and what stands behind it."""
        both = (self.entry, self.forged)
        rows: list[tuple[str, ...]] = [("", "as both held it", f"as {self.a.name} rewrote it")]
        for side in (self.a, self.b):
            said = [self.said[side.name], side.ask("show", entry=self.forged)["sentence"]]
            rows.append((f"[{side.language}]", *said))
        stated, states = self._stated(), {row["entry"]: row["state"] for row in self.b.ask("inbox", everything=True)}
        rows += [
            ("entry", *(entry[:16] for entry in both)),
            ("signature", signed, signed),
            ("stated by both", *("yes" if entry in stated else "no" for entry in both)),
            (f"at {self.b.name}", *(states[entry] for entry in both)),
        ]
        half = (shutil.get_terminal_size((110, 24)).columns - 3 - HEAD - 6) // 2
        lines = []
        for head, *cells in rows:
            for number, row in enumerate(zip_longest(*(wrapped(cell, half) for cell in cells), fillvalue="")):
                shown = " │ ".join(padded(cell, half) for cell in row)
                lines.append(f"{padded(head if number == 0 else '', HEAD)} │ {shown}".rstrip())
        return [lines[0], "─" * HEAD + "─┼─" + "─" * half + "─┼─" + "─" * half, *lines[1:]]

    def _stated(self) -> set[str]:
        """Return the entries that both had stated when the other side made its first file."""
        path = self._base / "b.record"
        report = verify_file(path)
        with path.open("rb") as file:
            held = [item for item in read_export(file) if isinstance(item, EntryItem)]
        whole = report["holds"] and sum(report["identical_cut"].values()) == len(held)
        return {Entry.from_bytes(item.data).id.hex() for item in held} if whole else set()

    # 5

    def page(self) -> None:
        """The same files, for whoever has a browser and nothing else."""
        self._stage("For anybody with a browser: the verifier's page")
        data = resources.files("openline.cli").joinpath("verifier.html").read_bytes()
        (self._base / "verifier.html").write_bytes(data)
        base = self._base
        self._say(f"   open {base / 'verifier.html'} and drop on it:")
        for files, what in (
            ("a-signed.record and b.record", "together: the first difference, both versions, both signatures good"),
            ("a-unsigned.record", "the entry that its node did not sign so"),
            ("b-after.record", "the fork, and which version all had signed"),
        ):
            self._say(f"      {files}: {what}")
        names = ("a-signed", "a-unsigned", "b", "b-after")
        self.facts |= {"page": str(base / "verifier.html"), "files": [str(base / f"{name}.record") for name in names]}

    def summary(self) -> None:
        self._say(
            f"\nDone in {self.facts['seconds']} s. One entry was rewritten in {self.a.name}'s own store. Found by the "
            f"other side's node, by record verify and by record diff. Both versions are kept, and what both had stated "
            f"stays in force. Shown is that this key signed two histories, not who used it or why."
        )
