"""A witness: its folder, its keys, what it watches, and what it has cosigned (spec 7).

It holds no record and no key that opens anything: of each feed it knows origin, size and root. What it accepts is on
disk before it signs. One lock lets one request at a time read, judge, write and sign.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from threading import Lock
from time import time
from typing import Any

from openline.core.errors import Misuse, Unavailable
from openline.core.identity import ORIGIN, HybridKey
from openline.core.offer import MAX_OFFER_BYTES, read_offer
from openline.core.record import checkpoint
from openline.core.record.alarm import Alarm, write_alarm
from openline.core.record.cosignature import Cosigner, cosign, cosignatures, write_vkeys
from openline.core.record.export import CheckpointItem, read_export
from openline.core.record.log import Log, logs_of
from openline.core.record.witnessing import Known, Verdict, judge
from openline.node import keystore
from openline.node.files import read, replace, write_new
from openline.node.folder import Folder, new_folder
from openline.node.phrases import phrases
from openline.node.relay_folder import carry, make_card

SETTINGS_FILE, KEYS_FILE = "witness.json", "witness.keys"
FORMAT = 1
MAX_DOUBTS = 1_000
MAX_ALARMS = 16
"""Kept of one feed: more prove nothing more, and whoever signs two histories can sign a thousand."""
SCHEMA = """
CREATE TABLE cosigned (
    origin TEXT NOT NULL, size INTEGER NOT NULL, root BLOB NOT NULL, note BLOB NOT NULL, PRIMARY KEY (origin, size)
) STRICT, WITHOUT ROWID;
CREATE TABLE alarms (
    digest BLOB PRIMARY KEY, line BLOB NOT NULL, origin TEXT NOT NULL, evidence TEXT NOT NULL, at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
"""


class NotOriginal(Unavailable):
    """A witness whose folder is a copy: the original may have cosigned more, and then this one must not sign."""

    code = "witness_restored"
    hint = "give it the newest export of every line that it watches: openline witness catch-up DIR EXPORT..."


def create(directory: Path, name: str, passphrase: str, language: str = "en") -> dict[str, Any]:
    """Make the folder of a new witness: keys under a passphrase, nothing watched yet."""
    phrases(language)
    with new_folder(directory) as inside:
        witness = keystore.create_witness(inside, name, passphrase).witness
        keys = write_vkeys(witness)
        write_new(
            inside / SETTINGS_FILE, json.dumps({"name": name, "language": language, "format": FORMAT}).encode() + b"\n"
        )
        write_new(inside / KEYS_FILE, keys.encode())
        (inside / "lines").mkdir(mode=0o700)
        connection = _connect(inside / "record.db")
        connection.executescript(SCHEMA)
        connection.close()
    Folder(directory).mark_place()
    return {"name": name, "directory": str(directory), "keys": str(directory / KEYS_FILE), "vkeys": keys}


def relay_card(directory: Path, out: Path, *, addresses: Sequence[str], passphrase: str) -> dict[str, Any]:
    """Make the folder of a witness that of a relay, too, and write the relay's card, which members take."""
    name = settings(directory)["name"]
    keys = keystore.open_witness(directory, name, passphrase).witness.keys
    card = make_card(directory, out, name=name, addresses=addresses, passphrase=passphrase, witness=keys)
    return {"name": name, "relay": card.id.hex(), "addresses": list(card.addresses), "file": str(out)}


def watch(directory: Path, offer: Path, *, relay: bool = False) -> dict[str, Any]:
    """Watch the line of an offer from now on; the offer names its charter and both cards, and nothing secret.

    Args:
        relay: carry it, too, or, where its charter names another witness, only.
    """
    name = settings(directory)["name"]
    data = read(offer, MAX_OFFER_BYTES, "the offer")
    made, charter = read_offer(data, at=None)
    logs = logs_of(made.charter, made.cards)
    line = next(iter(logs.values())).line
    named = any(witness.name == name for witness in charter.witnesses)
    if relay:
        carry(directory, data)
    elif not named:
        raise Misuse(
            f"the charter of this line names no witness {name}",
            hint="the parties name it when they open the line: openline line open --witness FILE",
        )
    if named:
        replace(directory / "lines" / f"{line.hex()}.offer", data)
    return {
        "line": line.hex(), "name": charter.name, "feeds": len(logs), "parties": [c.card.name for c in made.cards],
        "watched": named, "carried": relay,
    }  # fmt: skip


def settings(directory: Path) -> dict[str, str]:
    """Return name and language of the witness whose folder this is."""
    path = directory / SETTINGS_FILE
    if not path.is_file():
        raise Misuse(f"{directory} is no witness's folder", hint="openline witness create DIR --name NAME")
    form = json.loads(read(path, 64 * 1024, "the settings"))
    if form.get("format") != FORMAT:
        raise Misuse(f"{directory} was made by another version", hint="make the witness anew")
    return {key: str(form[key]) for key in ("name", "language")}


class Witness:
    """A witness at work, over its open store; made by `opened`."""

    def __init__(
        self, folder: Folder, cosigner: Cosigner, store: sqlite3.Connection, say: Callable[[str], None]
    ) -> None:
        self.folder, self._cosigner, self._store, self._say = folder, cosigner, store, say
        self._lock = Lock()
        self.name = cosigner.witness.name
        self.logs: dict[str, Log] = {}
        for path in sorted((folder.path / "lines").glob("*.offer")):
            made, charter = read_offer(read(path, MAX_OFFER_BYTES, "the offer"), at=None)
            self._check_keys({named.name: named.keys for named in charter.witnesses})
            self.logs.update(logs_of(made.charter, made.cards))
        self.restored = folder.was_copied(used=self._count() > 0)

    def _check_keys(self, named: dict[str, HybridKey]) -> None:
        if named.get(self.name) != self._cosigner.witness.keys:
            raise Misuse(
                f"a line names other keys for the witness {self.name}",
                hint="the parties took the keys of another one; they open the line anew with the file witness.keys",
            )

    def _count(self) -> int:
        (count,) = self._store.execute("SELECT count(*) FROM cosigned").fetchone()
        return int(count)

    # add-checkpoint

    def add_checkpoint(self, data: bytes) -> tuple[Verdict, bytes]:
        """Judge a request; return the verdict, and the signature lines where it is 200.

        Raises:
            NotOriginal: nothing is signed, or even judged.
        """
        with self._lock:
            if self.restored:
                raise NotOriginal(f"the folder of {self.name} was copied or restored")
            verdict = judge(data, self.logs, self.newest, self.at_size)
            if verdict.log is not None and verdict.alarm is not None:
                self._ring(verdict.log, verdict.alarm)
            elif verdict.log is not None and verdict.doubtful:
                self._doubt(verdict.log, data, verdict.words)
            if verdict.log is None or verdict.accepted is None or verdict.checkpoint is None:
                return verdict, b""
            self._keep(verdict.log.origin, verdict.accepted)
            now = int(time())
            return verdict, checkpoint.write_lines(cosign(verdict.checkpoint.checkpoint, self._cosigner, now))

    def newest(self, origin: str) -> Known:
        """Return the newest cosigned checkpoint of a feed."""
        row = self._store.execute(
            "SELECT size, root, note FROM cosigned WHERE origin = ? ORDER BY size DESC LIMIT 1", (origin,)
        ).fetchone()
        return Known() if row is None else Known(*row)

    def at_size(self, origin: str, size: int) -> Known | None:
        """Return the cosigned checkpoint of this size, if there is one."""
        row = self._store.execute(
            "SELECT size, root, note FROM cosigned WHERE origin = ? AND size = ?", (origin, size)
        ).fetchone()
        return None if row is None else Known(*row)

    def _keep(self, origin: str, known: Known) -> None:
        """Put what was accepted on disk; with `synchronous = FULL` it is there when this returns."""
        try:
            with self._store:
                self._store.execute(
                    "INSERT INTO cosigned (origin, size, root, note) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                    (origin, known.size, known.root, known.note),
                )
        except sqlite3.Error as error:
            raise Unavailable(
                f"the witness's store cannot be written: {error}", hint="make room on its disk"
            ) from error

    # the alarm

    def _ring(self, log: Log, alarm: Alarm) -> None:
        evidence = write_alarm(alarm)
        digest = sha256(evidence.encode()).digest()
        with self._store:
            new = self._store.execute(
                "INSERT INTO alarms (digest, line, origin, evidence, at) SELECT ?1, ?2, ?3, ?4, ?5"
                " WHERE (SELECT count(*) FROM alarms WHERE origin = ?3) < ?6 ON CONFLICT DO NOTHING",
                (digest, log.line, log.origin, evidence, int(time()), MAX_ALARMS),
            ).rowcount
        if new:
            self._say(f"ALARM: the keys of {log.party} signed two histories of feed {log.origin}; evidence is kept")

    def _doubt(self, log: Log, data: bytes, words: str) -> None:
        """Keep a request that was well signed and did not fit; whoever asked may have been wrong, or not."""
        place = self.folder.path / "doubts"
        place.mkdir(mode=0o700, exist_ok=True)
        path = place / f"{sha256(data).hexdigest()[:32]}.request"
        if not path.exists() and sum(1 for _ in place.iterdir()) < MAX_DOUBTS:
            write_new(path, data, private=True)
            self._say(f"a checkpoint signed by {log.party} does not follow what was cosigned before: {words}")

    def alarms(self, line: bytes) -> list[str]:
        """Return the evidence of two histories on a line, oldest first."""
        with self._lock:
            rows = self._store.execute("SELECT evidence FROM alarms WHERE line = ? ORDER BY at, digest", (line,))
            return [evidence for (evidence,) in rows.fetchall()]

    def latest(self, feed: str) -> bytes | None:
        """Return the note of the newest cosigned checkpoint of a feed, by its id in hexadecimal digits."""
        with self._lock:
            return self.newest(ORIGIN + feed).note or None

    # after a restore

    def catch_up(self, exports: list[Path]) -> int:
        """Take from exports what this witness's own keys cosigned and its folder has lost; return how much that was.

        Raises:
            Misuse: a line that it watches is in none of the exports.
        """
        own, missing, taken = self._cosigner.witness, {log.line for log in self.logs.values()}, 0
        for path in exports:
            for note in _notes(path):
                signed = checkpoint.parse(note)
                log = self.logs.get(signed.checkpoint.origin)
                if log is None:
                    continue
                checkpoint.verify_checkpoint(signed, log.line, log.node, log.keys)
                missing.discard(log.line)
                shown = signed.checkpoint
                if cosignatures(signed, [own]) and self.at_size(shown.origin, shown.size) is None:
                    self._keep(shown.origin, Known(shown.size, shown.root, note))
                    taken += 1
        if missing:
            raise Misuse(
                f"no export is of the line {min(missing).hex()[:8]}, which this witness watches",
                hint="name an export of every line, made by each of its parties",
            )
        self.folder.mark_place()
        self.restored = False
        return taken


def _notes(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        for item in read_export(iter(lambda: file.read(1 << 20), b"")):
            if isinstance(item, CheckpointItem):
                yield item.data


def evidence(directory: Path) -> list[dict[str, str]]:
    """Return what was found on the lines that are watched, whose keys signed it, and the evidence itself."""
    settings(directory)
    logs: dict[str, Log] = {}
    for path in sorted((directory / "lines").glob("*.offer")):
        made, _ = read_offer(read(path, MAX_OFFER_BYTES, "the offer"), at=None)
        logs.update(logs_of(made.charter, made.cards))
    store = _connect(directory / "record.db")
    try:
        rows = store.execute("SELECT origin, evidence FROM alarms ORDER BY at, digest").fetchall()
    finally:
        store.close()
    return [{"party": logs[at].party, "origin": at, "evidence": text} for at, text in rows if at in logs]


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, check_same_thread=False)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    return connection


@contextmanager
def opened(directory: Path, passphrase: str, say: Callable[[str], None] = lambda words: None) -> Iterator[Witness]:
    """Hold the folder's lock and open keys and store.

    Raises:
        LockHeld, WrongPassphrase, Misuse.
    """
    cosigner = keystore.open_witness(directory, settings(directory)["name"], passphrase)
    folder = Folder(directory)
    with folder.lock():
        store = _connect(folder.record)
        try:
            yield Witness(folder, cosigner, store, say)
        finally:
            store.close()
