"""`make demo`: two parties on one machine, a line between them, real notices, from the cards to one record."""

import contextlib
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Any

from openline.core.errors import Misuse, Unavailable
from openline.demo.choose import Choice, choose
from openline.demo.clearing import clear, indent
from openline.demo.drawing import draw
from openline.demo.parties import Side, Wire, desks, free_ports, officer_name, open_line, party_name, until
from openline.feeds_in.notices import read_notices
from openline.interop.geojson import SpatialFeature, write_features
from openline.interop.notices.report import Collection
from openline.node.export import diff_files, export_line, verify_file
from openline.node.party import iso
from openline.node.phrases import phrases

Say = Callable[[str], None]

REAL_A = ("navwarn/nga_five_series_2026.jsonl.gz",)
REAL_B = (
    "notam/notam_world_2026.jsonl.gz",
    "notam/notam_launch_related_2020-2026.jsonl.gz",
    "navwarn/china_msa_bilingual_2026.jsonl.gz",
    "navwarn/regional_arctic_baltic_russian_2013-2026.jsonl.gz",
    "navwarn/navarea_xi_inforce_2026-10.txt",
)
MOST = 300
"""Activities that one side announces at most, so that the demonstration stays under a minute."""


def real_data() -> Path | None:
    """Return the folder of third-party notices beside the checkout, where it is."""
    places = (Path.cwd().parent, Path(__file__).resolve().parents[4])
    return next((place / "shared/data" for place in places if (place / "shared/data/navwarn").is_dir()), None)


def play(
    say: Say,
    *,
    notices_a: list[str],
    notices_b: list[str],
    languages: tuple[str, str],
    folder: Path | None = None,
    export: Path | None = None,
    keep: bool = False,
    table: Callable[[tuple[str, ...], list[tuple[str, ...]]], str],
) -> dict[str, Any]:
    """Play the demonstration from beginning to end; return its facts. Raises when anything in it does not hold."""
    began = time.monotonic()
    base = folder or Path(tempfile.mkdtemp(prefix="openline-demo-"))
    demo = Demo(say, base, languages, table, keep=keep)
    try:
        demo.read(notices_a, notices_b)
        demo.pair()
        demo.announce()
        demo.conflicts()
        demo.talk()
        demo.cut()
        demo.compare(export)
        demo.clear()
        demo.facts["seconds"] = round(time.monotonic() - began, 1)
        demo.summary()
        if keep:
            demo.stay()
        return demo.facts
    finally:
        demo.close()
        if folder is None:  # the picture and the records stay, the nodes and their keys go
            for name in ("a", "b"):
                shutil.rmtree(base / name, ignore_errors=True)
                (base / f"{name}.env").unlink(missing_ok=True)


class Demo:
    """One demonstration: its two sides, and its steps in order."""

    def __init__(self, say: Say, base: Path, languages: tuple[str, str], table: Any, *, keep: bool) -> None:
        self._say, self._base, self._table, self._keep = say, base, table, keep
        self._number = 0
        self.facts: dict[str, Any] = {}
        port_a, port_b, wire_a, wire_b = free_ports(4)
        names = [party_name(languages[0], 0), party_name(languages[1], 1)]
        self.a = Side(names[0], languages[0], base / "a", f"127.0.0.1:{wire_a}", f"127.0.0.1:{port_a}")
        self.b = Side(names[1], languages[1], base / "b", f"127.0.0.1:{wire_b}", f"127.0.0.1:{port_b}")
        self.a.officer, self.b.officer = (officer_name(side.language, at) for at, side in enumerate((self.a, self.b)))
        if keep:
            self.a.desk, self.b.desk = desks()
        self._sides = (self.a, self.b)
        self._routes = [(wire_a, port_a), (wire_b, port_b)]
        self._wire: Wire | None = None
        self._choice = Choice(0, 0, (), ())

    def _stage(self, words: str) -> None:
        self._number += 1
        self._say(f"\n{self._number}  {words}")

    # 1 reading

    def read(self, notices_a: list[str], notices_b: list[str]) -> None:
        self._stage("The notices")
        given_a, given_b, origin = _sources(notices_a, notices_b)
        self._say(f"   {origin}")
        collections = [read_notices(given_a), read_notices(given_b)]
        rows = []
        for side, collection in zip((self.a, self.b), collections, strict=True):
            counts = collection.counts()
            rows.append((side.name, *(str(counts[key]) for key in COUNTED), str(len(collection.features))))
        self._say(indent(self._table(("party", *COUNTED, "areas"), rows)))
        usable = [_usable(collection) for collection in collections]
        if not notices_a:  # one of the real sets of NOTAMs repeats warnings of the other side
            usable[1] = [feature for feature in usable[1] if feature.properties["source"]["format"] != "nga"]
        self._choice = choose(usable[0], usable[1], MOST)
        if not self._choice.a or not self._choice.b:
            raise Misuse("one side has nothing to announce", hint="give notices with places and times to both sides")
        start, end = iso(self._choice.start), iso(self._choice.end)
        self._say(f"   demo clock: {start} (the day after which both sides have most to announce)")
        self._say(f"   in force until {end}: {len(self._choice.a)} areas here, {len(self._choice.b)} there")
        self.facts |= {"clock": start, "areas_a": len(self._choice.a), "areas_b": len(self._choice.b)}

    # 2 pairing

    def pair(self) -> None:
        self._stage("Two parties, a line, sixty digits")
        clock = iso(self._choice.start)
        self.a.create(clock)
        self.b.create(clock)
        groups = open_line(self.a, self.b).split()
        for start in range(0, 12, 6):
            self._say("   " + "  ".join(groups[start : start + 6]))
        self._say("   the same on both screens")
        self._wire = Wire(self._routes)
        self.a.serve(detached=False)
        self.b.serve(detached=False)
        self._until("the link to come up", lambda: all(self._row(side)["link"] == "up" for side in self._sides))
        self._say("   both nodes run; TLS 1.3, keys pinned, X25519MLKEM768")

    # 3 announcing

    def announce(self) -> None:
        self._stage("Announcing")
        began, total = time.monotonic(), 0
        for side, features in ((self.a, self._choice.a), (self.b, self._choice.b)):
            sent = side.act("send.activity", "announce", data=write_features(features))
            total += len(sent["entries"])
            self._say(f"   {side.name} announces {len(sent['entries'])} activities")
            if sent["notes"]:
                self._say(f"      {len(sent['notes'])} of them with doubts that travel with them")
        self._until("both sides to hold everything", lambda: self._level(total))
        took = time.monotonic() - began
        self._say(f"   {total} entries on both sides after {took:.1f} s, each on disk before it was receipted")
        self.facts |= {"activities": total, "exchange_seconds": round(took, 1)}

    # 4 conflicts

    def conflicts(self) -> None:
        self._stage("Where plans meet")
        found = [side.ask("conflicts", past=False) for side in self._sides]
        if found[0]["fingerprint"] != found[1]["fingerprint"]:
            raise Unavailable("the two sides see different conflicts")
        between = [c for c in found[0]["conflicts"] if c["between"] == "parties"]
        own = Counter(c["between"] for c in found[0]["conflicts"])
        rows = [
            (str(number), c["ours"], c["theirs"], _window(c, self._choice.start), _heights(c), _place(c["inside"]))
            for number, c in enumerate(between[:12], 1)
        ]
        if rows:
            self._say(indent(self._table(("", self.a.name, self.b.name, "next window", "metres", "meet near"), rows)))
        if len(between) > 12:
            self._say(f"   … and {len(between) - 12} more")
        self._say(
            f"   {len(between)} conflicts between the parties; inside one party's own plans {own['ours']} and "
            f"{own['theirs']}; {len(found[0]['same_event'])} pairs announce one event and are linked, not alarmed"
        )
        self._say(f"   computed by each node alone; result fingerprint {found[0]['fingerprint']} on both sides")
        self.facts |= {"conflicts": len(between), "same_events": len(found[0]["same_event"])}
        self.facts["conflict_fingerprint"] = found[0]["fingerprint"]
        self._between = between
        self._draw(between)

    def _draw(self, between: list[dict[str, Any]]) -> None:
        path = self._base / "conflicts.svg"
        path.write_text(draw(self._choice, between, (self.a.name, self.b.name)), "utf-8")
        self.facts["picture"] = str(path)
        self._say(f"   picture: {path}")

    # 5 talking

    def talk(self) -> None:
        self._stage("One side asks, the other answers, each in its own language")
        about = [self._between[0]["theirs_entry"]] if self._between else []
        asked = self.a.act(
            "send.question",
            "ask-1",
            about=about,
            topic="conflict" if about else "activity",
            items=["confirm_times", "can_shift_time"],
            precedence="immediate",
        )
        question = asked["entries"][0]["entry"]
        self._say(f"   {self.a.name} [{self.a.language}] asks:     {asked['entries'][0]['sentence']}")
        self._until("the question to arrive", lambda: self.b.holds(question))
        read = self.b.ask("show", entry=question)
        self._say(f"   {self.b.name} [{self.b.language}] reads:    {read['sentence']}")
        self.b.act("reply", "open-1", target=question, opened=True, understood=False)
        self.b.act("reply", "understand-1", target=question, opened=False, understood=True)
        answered = self.b.act("reply", "answer-1", target=question, result="stand_by", minutes=15)
        answer = answered["entries"][0]["entry"]
        self._say(f"   {self.b.name} [{self.b.language}] answers:  {answered['entries'][0]['sentence']}")
        self._until("the answer to arrive", lambda: self.a.holds(answer))
        self._say(f"   {self.a.name} [{self.a.language}] reads:    {self.a.ask('show', entry=answer)['sentence']}")
        shown = dict(self.a.ask("show", entry=question)["details"])
        words = phrases(self.a.language).say("label-receipts")
        self._say(f"   {words}: {shown[words]}")
        self.facts["receipts"] = shown[words].count(";") + 1

    # 6 cutting

    def cut(self) -> None:
        self._stage("The connection is cut; both sides write; it heals")
        assert self._wire is not None
        self._wire.say("cut")
        self._until("the cut to be seen", lambda: self._row(self.a)["link"] == "down")
        written: list[str] = []
        for side in self._sides:
            sent = side.act("send.signal", "signal-cut", meaning="holding_position")
            more = side.act("send.text", "text-cut", text=WORDS[side.language], marker="information")
            written += [each["entry"] for each in (*sent["entries"], *more["entries"])]
            self._say(f"   {side.name}, cut off, writes: {sent['entries'][0]['sentence']}")
        held = [self._row(side)["entries"] for side in self._sides]
        waiting = sum(item["ours"] for item in self.a.ask("inbox") if item["type"] != "QUESTION")
        self._say(f"   they hold {held[0]} and {held[1]} entries; {waiting} of {self.a.name} shown as not delivered")
        self._wire.say("heal")
        began = time.monotonic()
        self._until("both sides to be level again", lambda: self._healed(written))
        took = time.monotonic() - began
        total = self._row(self.a)["entries"]
        self._say(f"   healed: all {total} entries on both sides {took:.1f} s after the wire was whole")
        self.facts["heal_seconds"] = round(took, 1)

    # 7 comparing

    def compare(self, export: Path | None) -> None:
        self._stage("One record")
        self._until("both sides to state the same", self._agreed)
        place = export or self._base
        place.mkdir(parents=True, exist_ok=True)
        paths = []
        for side, name in ((self.a, "a.record"), (self.b, "b.record")):
            path = place / name
            path.unlink(missing_ok=True)
            made = export_line(side.folder, None, path)
            report = verify_file(path)
            if not report["holds"]:
                raise Unavailable(f"the record of {side.name} does not verify: {report['findings'][:1]}")
            self._say(f"   {side.name}: {made['entries']} entries exported and verified")
            paths.append(path)
        found = diff_files(paths[0], paths[1])
        self._say(f"   record diff: {found['sentence']}")
        if not found["identical"]:
            raise Unavailable("the two records differ")
        rows = [self._row(side) for side in self._sides]
        for side, row in zip((self.a, self.b), rows, strict=True):
            self._say(f"   identical cut at {side.name}: {row['identical']} entries, {row['fingerprint']}")
        self.facts |= {"entries": rows[0]["entries"], "identical": rows[0]["identical"]}
        self.facts["cut_fingerprint"] = rows[0]["fingerprint"]
        if export is not None:
            self.facts["exports"] = [str(path) for path in paths]
            self._say(f"   exports: {paths[0]} and {paths[1]}")

    # 8 clearing

    def clear(self) -> None:
        self._stage("A way out of one conflict")
        self.facts |= clear(self._say, self._table, (self.a, self.b), self._choice, self._between, self._base)

    def summary(self) -> None:
        facts = self.facts
        self._say(
            f"\nDone in {facts['seconds']} s: {facts['entries']} entries exchanged, {facts['conflicts']} conflicts "
            f"between the parties, {facts['same_events']} same events, {facts['receipts']} receipts on one question, "
            f"one question answered, healed in {facts['heal_seconds']} s, the record identical on both sides"
            f"{', one conflict cleared' if 'cleared' in facts else ''}."
        )

    def stay(self) -> None:
        """Open both desks, under two names since ports keep neither cookies nor passkeys apart; stay until Ctrl+C."""
        self._say("\nBoth desks are open. Each address serves once, for half an hour, to register a passkey there:")
        for side in self._sides:
            self._say(f"   {side.name} [{side.language}]  {side.invite()}")
        self._say(_TRY.format(a=self.a.name, b=self.b.name, code=CODES[0], duress=CODES[1]))
        self._say("From another terminal, as the officer of either side:")
        for side in self._sides:
            env = side.folder.with_suffix(".env")
            env.write_text(_ENV.format(side=side))
            env.chmod(0o600)
            self._say(f"   . {env} && {Path(sys.executable).with_name('openline')} inbox")
        with contextlib.suppress(KeyboardInterrupt):
            signal.signal(signal.SIGTERM, signal.default_int_handler)
            self._say("Ctrl+C ends it.")
            while all(side.process is not None and side.process.poll() is None for side in self._sides):
                time.sleep(0.2)

    def close(self) -> None:
        for side in self._sides:
            side.stop()
        if self._wire is not None:
            self._wire.stop()

    # waiting

    def _until(self, what: str, holds: Callable[[], bool]) -> None:
        until(what, holds, sides=self._sides)

    def _row(self, side: Side) -> dict[str, Any]:
        row: dict[str, Any] = side.ask("line.list")[0]
        return row

    def _level(self, entries: int) -> bool:
        """Say whether both sides hold equally many entries, each placed and with its body, and at least so many.

        A node also writes by itself: receipts of its machine may come on top.
        """
        rows = [self._row(side) for side in self._sides]
        whole = all(row["entries"] == row["bodies"] >= entries and not row["pending"] for row in rows)
        return whole and rows[0]["entries"] == rows[1]["entries"]

    def _healed(self, written: list[str]) -> bool:
        """Say whether both sides hold what either wrote while it was cut off, and equally much.

        It goes by what was written and not by how much: what had left before the cut may come to the disk after it.
        """
        return self._level(len(written)) and all(side.holds(entry) for side in self._sides for entry in written)

    def _agreed(self) -> bool:
        a, b = self._row(self.a), self._row(self.b)
        return bool(a["identical"] == b["identical"] == a["entries"] and a["fingerprint"] == b["fingerprint"])


COUNTED = ("notices", "understood", "partial", "not_spatial", "not_understood")
WORDS = {
    "en": "Our radio works; the cable does not.",
    "zh": "我方无线电正常，电缆不通。",
    "uk": "Наше радіо працює, кабель — ні.",
    "ru": "Наше радио работает, кабель — нет.",
}
CODES = ("482913", "719402")
_TRY = """Open both in one browser. At each choose two codes, such as {code} and {duress}, register, and sign in by
the first. (No passkey here? In Chromium: F12, the menu there, More tools, WebAuthn, a virtual authenticator.)
Then, by the keyboard alone:
   1  at {b}'s desk, \u2193 and Enter open the question of {a}, which was asked to wait; 1 and Enter answer yes
   2  at {a}'s desk, g and w, then type "question" and Enter: choose FLASH, a topic, and what is asked; Ctrl+Enter
      shows it in both languages, Enter sends it: it rings at {b}'s desk, in its language; t takes it there
   3  g and m: where the plans meet, on the map; the language of a desk is chosen at its foot"""
_ENV = """export OPENLINE_NODE='{side.folder}' OPENLINE_AS='{side.officer}'
export OPENLINE_PASSPHRASE='{side.passphrase}' OPENLINE_OFFICER_PASSPHRASE='{side.officer_passphrase}'
"""


def _sources(notices_a: list[str], notices_b: list[str]) -> tuple[list[str], list[str], str]:
    if notices_a or notices_b:
        if not (notices_a and notices_b):
            raise Misuse("both sides need notices", hint="--notices-a FILE --notices-b FILE")
        return notices_a, notices_b, "notices as given"
    data = real_data()
    if data is not None:
        return (
            [str(data / name) for name in REAL_A],
            [str(data / name) for name in REAL_B],
            "real notices: NGA warnings on one side; NOTAMs, China MSA, regional series and NAVAREA XI on the other",
        )
    samples = files("openline.demo").joinpath("samples")
    return (
        [str(samples.joinpath("party-a.txt"))],
        [str(samples.joinpath("party-b.txt"))],
        "a small sample of our own making, in the real formats (no third-party notices are here)",
    )


def _usable(collection: Collection) -> list[SpatialFeature]:
    return [feature for feature in collection.features if feature.volume.windows]


def _heights(conflict: dict[str, Any]) -> str:
    lower, upper = conflict["lower_m"], conflict["upper_m"]
    return f"{'–' if lower is None else f'{lower:,}'} to {'unlimited' if upper is None else f'{upper:,}'}"


def _window(conflict: dict[str, Any], now: int) -> str:
    """Return the first window that is not over."""
    start, end = next(window for window in conflict["windows"] if window[1] is None or window[1] > now)
    first, last = iso(start), "" if end is None else iso(end)
    same_day = first[:10] == last[:10]
    return f"{first[5:10]} {first[11:16]} – {last[11:16] if same_day else last[5:10] + ' ' + last[11:16]}Z"


def _place(inside: list[float]) -> str:
    longitude, latitude = inside
    return f"{abs(latitude):.2f}{'NS'[latitude < 0]} {abs(longitude):.2f}{'EW'[longitude < 0]}"
