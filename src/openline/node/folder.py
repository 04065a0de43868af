"""A node's folder: where things lie in it, its settings, and the lock that lets only one process write."""

import fcntl
import json
import os
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path

from openline.core.errors import Misuse, Unavailable
from openline.node.files import read, replace

SETTINGS_FILE = "node.json"
PLACE_FILE, ORIGIN_FILE = "place", "origin"
SERVES = "serves"
FORMAT = 2


class LockHeld(Unavailable):
    """Another process writes to this node's folder.

    Attributes:
        serves: it does so until it is stopped, and not for a moment.
    """

    code = "lock_held"
    hint = "the running node answers on its socket; if it hangs, stop it first"

    def __init__(self, folder: Path, holder: str) -> None:
        process, _, does = holder.partition(" ")
        self.serves = does == SERVES
        who = f" ({process}, which {does})" if does else ""
        super().__init__(f"another process{who} holds the lock of {folder}")


@dataclass(frozen=True, slots=True)
class Settings:
    """What a node keeps in node.json.

    Attributes:
        name: of the party.
        language: in which this node speaks to its officers (ISO 639-1).
        listen: host:port where peers reach it; "" where it only calls out.
        clock_offset: seconds added to the machine's clock; not 0 only in demonstrations, and shown there.
        offices: the offices that its card names besides `duty`, each with its level.
        alarm: the command that sounds the alarm, as it would be typed; "" for the terminal's bell alone.
        root: id of the party's root key, in hexadecimal.
        node: id of this node, in hexadecimal.
        witnesses: where each witness is reached, by the name that charters give it: http://host:port.
        training: id of the one party that a training node speaks with, in hexadecimal; "" at a real node.
        slots: how many numbers the party has given to nodes, as far as this folder knows; none is given twice.
    """

    name: str
    language: str
    listen: str
    clock_offset: int = 0
    format: int = FORMAT
    offices: Mapping[str, str] = field(default_factory=dict)
    alarm: str = ""
    root: str = ""
    node: str = ""
    training: str = ""
    slots: int = 1
    witnesses: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Folder:
    """The places inside a node's folder."""

    path: Path

    @property
    def record(self) -> Path:
        return self.path / "record.db"

    @property
    def card(self) -> Path:
        return self.path / "own.card"

    def root(self, kept_apart: str | Path | None = None) -> Path:
        """Return where the party's root key is: in this folder, or in a file that was named."""
        return Path(kept_apart) if kept_apart else self.path / "root.key"

    @property
    def socket(self) -> Path:
        return self.path / "socket"

    def settings(self) -> Settings:
        if not (self.path / SETTINGS_FILE).is_file():
            raise Misuse(
                f"{self.path} is no node's folder", hint="openline party create DIR --name NAME --language LANG"
            )
        try:
            settings = Settings(**json.loads(read(self.path / SETTINGS_FILE, 64 * 1024, "the settings")))
        except (ValueError, TypeError) as error:
            raise Misuse(f"{self.path / SETTINGS_FILE} is damaged: {error}") from error
        if settings.format != FORMAT:
            older = settings.format < FORMAT
            raise Misuse(
                f"this folder has format {settings.format}; this program knows {FORMAT}",
                hint="it is of an older version: make the party anew, openline party create" if older else "update it",
            )
        return settings

    def save(self, settings: Settings) -> None:
        replace(self.path / SETTINGS_FILE, json.dumps(asdict(settings), indent=1).encode() + b"\n")

    def now(self) -> int:
        """Return the node's clock, whole seconds UTC."""
        return int(time.time()) + self.settings().clock_offset

    def was_copied(self, *, used: bool) -> bool:
        """Say whether this folder is a copy, or was restored from one.

        The kernel sets the change time of a file, and no program that copies files can set it. So a file that is never
        touched again says where and when the folder was last known to be the original, together with the record's own
        place on the disk. A machine that is rolled back as a whole is not seen (ADR 0005).

        Args:
            used: something was said from this folder, so that it must have been marked.
        """
        place = self.path / PLACE_FILE
        if not place.exists() and not used:
            self.mark_place()
        return not place.exists() or place.read_text().strip() != self._place()

    def mark_place(self) -> None:
        """Remember that this folder is the original, where and when it is."""
        replace(self.path / ORIGIN_FILE, b"never touched again: its change time tells a copy from the original\n")
        replace(self.path / PLACE_FILE, f"{self._place()}\n".encode())

    def _place(self) -> str:
        try:
            origin = (self.path / ORIGIN_FILE).stat()
            return f"{self.record.stat().st_ino} {origin.st_ino} {origin.st_ctime_ns}"
        except FileNotFoundError:
            return "-"

    @contextmanager
    def lock(self, does: str = "carries out one command") -> Iterator[None]:
        """Hold the folder's lock; it goes with the process, however that ends.

        Args:
            does: what this process does meanwhile, for those who are refused.
        Raises:
            LockHeld: says who holds it.
        """
        handle = os.open(self.path / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as error:
                raise LockHeld(self.path, os.pread(handle, 100, 0).decode(errors="replace")) from error
            os.truncate(handle, 0)
            os.pwrite(handle, f"{os.getpid()} {does}".encode(), 0)
            yield
            os.truncate(handle, 0)
        finally:
            os.close(handle)


@contextmanager
def new_folder(path: Path) -> Iterator[Path]:
    """Fill a new folder beside `path`, and give it that name only when everything in it is made."""
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise Misuse(f"{path} is there already", hint="choose a folder that does not exist")
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=f".{path.name}-") as made:
        inside = Path(made) / "node"
        inside.mkdir(mode=0o700)
        yield inside
        if path.exists():
            path.rmdir()
        inside.rename(path)
