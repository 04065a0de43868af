"""Which engine decides where plans meet: plain, until the compiled one is ready (docs/explanation/architecture.md).

Nobody waits for a compiler. The plain engine answers from the start; when enough was asked to make it worth while, the
compiled loops are loaded in the background from where they were kept. Where they are not there yet a process of its own
compiles them once, ends by itself, and leaves them for every later run.
"""

import fcntl
import logging
import os
import subprocess
import sys
from functools import cache
from hashlib import sha256
from importlib import metadata, resources
from pathlib import Path
from platform import machine, python_version
from threading import Lock, Thread
from typing import Final

from openline.core.space.engine import PLAIN, Engine

log = logging.getLogger(__name__)

WORTH_IT: Final = 200
"""So many questions are answered by the plain engine sooner than the compiled one is loaded."""

_READY: Final = "ready"


class Engines:
    """The engine to use now; see `core.space.engine.Choice`."""

    def __init__(self, folder: Path | None, worth_it: int = WORTH_IT) -> None:
        """Keep compiled loops below a folder of our own; without one the plain engine serves for good."""
        self._folder = folder
        self._left = worth_it
        self._engine: Engine = PLAIN
        self._thread: Thread | None = None
        self._lock = Lock()

    def now(self) -> Engine:
        """Return the best engine that is ready; from a number of questions on, begin to make the faster one ready."""
        if self._thread is None and self._folder is not None:
            self._left -= 1
            if self._left < 0:
                self.begin()
        return self._engine

    def begin(self) -> None:
        """Begin to make the compiled engine ready, in the background, if that has not begun."""
        with self._lock:
            if self._thread is None and self._folder is not None:
                self._thread = Thread(target=self._load, args=(self._folder,), name="engine", daemon=True)
                self._thread.start()

    def ready(self, seconds: float | None = None) -> Engine:
        """Wait until it is known whether the compiled engine can be had; return the engine to use then."""
        self.begin()
        if self._thread is not None:
            self._thread.join(seconds)
        return self._engine

    def _load(self, folder: Path) -> None:
        try:
            kept = kept_loops(folder)
            if not (kept / _READY).exists():
                done = subprocess.run(
                    [sys.executable, "-m", "openline.node.engines", str(folder)],
                    stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False,
                )  # fmt: skip
                if done.returncode:
                    log.info("the plain engine serves: %s", done.stderr.strip().splitlines()[-1:] or done.returncode)
                    return
            self._engine = _compiled(kept)
        except (ImportError, OSError) as error:
            log.info("the plain engine serves: %s", error)


def engine() -> Engine:
    """Return this process's engine to use now: a `Choice`."""
    return _ours().now()


def best_engine() -> Engine:
    """Return the best engine that this process can have, once that is known: a `Choice` for work of many minutes."""
    return _ours().ready()


@cache
def _ours() -> Engines:
    return Engines(usual_folder())


def usual_folder() -> Path | None:
    """Return the folder in the user's cache; None where there is no place for one."""
    cache = os.environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(cache):
        home = os.path.expanduser("~")
        if not os.path.isabs(home):
            return None
        cache = os.path.join(home, ".cache")
    return Path(cache) / "openline" / "engine"


def kept_loops(folder: Path) -> Path:
    """Return the folder for loops of exactly these sources, this compiler, this machine.

    Raises:
        OSError: it cannot be made, or others may write there: what is loaded from it runs as this user.
    """
    whole = sha256(f"{metadata.version('numba')} {metadata.version('numpy')} {python_version()} {machine()}".encode())
    for package in ("openline.core.space", "openline.core.space.compiled"):
        for file in sorted(resources.files(package).iterdir(), key=lambda each: each.name):
            if file.name.endswith(".py"):
                whole.update(file.read_bytes())
    kept = folder / whole.hexdigest()[:16]
    for made in (folder, kept):
        made.mkdir(mode=0o700, parents=True, exist_ok=True)
        state = made.stat()
        if state.st_uid != os.getuid() or state.st_mode & 0o022:
            raise PermissionError(f"{made} can be written by others")
    return kept


def _compiled(kept: Path) -> Engine:
    """Return the compiled engine, its loops loaded from where they are kept, or compiled and kept there."""
    import numba

    numba.config.CACHE_DIR = str(kept)
    from openline.core.space.compiled.engine import COMPILED, LOOPS, warm

    for loop in LOOPS:
        loop.enable_caching()
    warm()
    return COMPILED


def _compile(folder: Path) -> None:
    """Compile once, whoever else is about to: the second waits, and finds it done."""
    os.nice(10)
    kept = kept_loops(folder)
    with (kept / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (kept / _READY).exists():
            _compiled(kept)
            (kept / _READY).touch()


if __name__ == "__main__":
    _compile(Path(sys.argv[1]))
