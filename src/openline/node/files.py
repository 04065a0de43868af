"""Files of a node's folder: written whole or not at all."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from openline.core.errors import Misuse, Unavailable


def write_new(path: Path, data: bytes, *, private: bool = False) -> None:
    """Write a file that must not exist yet, and force it to the disk."""
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600 if private else 0o644)
    except FileExistsError as error:
        raise Misuse(f"{path} is there already", hint="choose another name, or move it away yourself") from error
    except OSError as error:
        raise Misuse(f"{path} cannot be written: {error.strerror}", hint="check the path") from error
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


@contextmanager
def reserved(path: Path) -> Iterator[Callable[[bytes], int]]:
    """Hold the name of a file that must not exist yet while its content is made; where that fails, nothing is left.

    Yields:
        writes the content.
    """
    write_new(path, b"")
    try:
        yield lambda data: replace(path, data)
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def replace(path: Path, data: bytes | Iterable[bytes]) -> int:
    """Write a file so that a reader sees the old content or the new one, never a part; return its bytes."""
    part = path.with_name(path.name + ".part")
    try:
        with part.open("wb") as file:
            for piece in (data,) if isinstance(data, bytes) else data:
                file.write(piece)
            size = file.tell()
            file.flush()
            os.fsync(file.fileno())
        part.rename(path)
        return size
    except OSError as error:
        part.unlink(missing_ok=True)
        raise Unavailable(f"{path} cannot be written: {error.strerror}") from error


def read(path: Path, limit: int, what: str) -> bytes:
    """Read a file of at most `limit` bytes; `what` names it in errors."""
    try:
        if path.stat().st_size > limit:
            raise Misuse(f"{path} is larger than {what} can be ({limit} bytes)")
        return path.read_bytes()
    except OSError as error:
        raise Misuse(f"{what} {path} cannot be read: {error.strerror}", hint="check the path") from error
