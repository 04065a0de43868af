"""Notices from files and from https addresses: bytes come in here, bounded in size and time, and inputs go out.

Gzip is opened as it is read and never past the limit. An address is fetched over https only, redirects included, with
the machine's own certificate authorities or those of a given file.
"""

import gc
import ssl
import threading
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from http.client import HTTPException, HTTPResponse
from pathlib import Path
from typing import IO, BinaryIO
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, HTTPSHandler, OpenerDirector, Request, build_opener

from openline.core.errors import Misuse, OpenlineError, Unavailable
from openline.core.sharing import Progress, Share, unseen
from openline.interop.notices.records import Input, inputs
from openline.interop.notices.report import Collection, collect, read_inputs

MAX_BYTES = 256 * 1024 * 1024
"""No file of notices is larger, uncompressed; what is larger is refused before it fills the memory."""

BLOCK = 256
"""So many notices are read at a time: handing them over takes a small part of what reading them takes."""

_GZIP_MAGIC = b"\x1f\x8b"
_BLOCK = 256 * 1024


class UnreadableSource(Misuse):
    """A file or an address from which notices cannot be read as asked."""

    code = "unreadable_source"


class SourceUnavailable(Unavailable):
    """An address that does not answer, or not in time."""

    code = "source_unavailable"


def read_source(source: str, *, ca_file: Path | None = None, timeout: float = 30.0, limit: int = MAX_BYTES) -> bytes:
    """Return the bytes behind a path or an https address, uncompressed.

    Args:
        source: a path, `-` for standard input, or an address.
        ca_file: PEM file of the certificate authorities to trust instead of the machine's own.
        timeout: seconds for the whole of a download.
        limit: bytes, before and after opening gzip.
    Raises:
        UnreadableSource, SourceUnavailable: one line, with a hint.
    """
    if "://" in source:
        return _opened(_fetched(source, ca_file, timeout, limit), source, limit)
    try:
        with Path("/dev/stdin" if source == "-" else source).open("rb") as file:
            return _opened(_blocks(file), source, limit)
    except OSError as error:
        raise UnreadableSource(f"{source}: {error.strerror or error}", hint="name a file or an https address") from None


def read_notices(
    sources: Iterable[str],
    *,
    ca_file: Path | None = None,
    timeout: float = 30.0,
    progress: Progress = unseen,
    share: Share = map,
) -> Collection:
    """Read all sources as one collection: links and cancellations count across them.

    Args:
        progress: sees the blocks of readings as they come.
        share: carries out the reading, block by block, here or elsewhere.
    """
    items: list[Input] = []
    for source in sources:
        items += inputs(read_source(source, ca_file=ca_file, timeout=timeout))
    with no_collection():
        blocks = (items[first : first + BLOCK] for first in range(0, len(items), BLOCK))
        readings = [reading for block in progress(share(read_inputs, blocks), len(items)) for reading in block]
        return collect(items, readings)


def files_of(sources: Iterable[str]) -> list[str]:
    """Return the sources, each folder replaced by the files that lie in it, in the order of their names.

    Raises:
        UnreadableSource: a folder holds no file.
    """
    found: list[str] = []
    for source in sources:
        if source == "-" or not Path(source).is_dir():
            found.append(source)
            continue
        inside = sorted(str(file) for file in Path(source).iterdir() if file.is_file() and file.name[0] != ".")
        if not inside:
            raise UnreadableSource(f"{source}: no file lies in this folder", hint="name a folder that holds notices")
        found += inside
    return found


@contextmanager
def no_collection() -> Iterator[None]:
    """Hold Python's search for cycles while many notices are read: readings hold none, and it looks at all of them
    again and again (a sixth of the time of a large set)."""
    on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if on:
            gc.enable()


def _blocks(file: BinaryIO | IO[bytes] | HTTPResponse) -> Iterator[bytes]:
    while block := file.read(_BLOCK):
        yield block


def _opened(blocks: Iterable[bytes], source: str, limit: int) -> bytes:
    """Return the bytes, gzip opened (several members too), never more than the limit."""
    held = bytearray()
    gzip: _Gunzip | None = None
    for number, block in enumerate(blocks):
        if number == 0 and block.startswith(_GZIP_MAGIC):
            gzip = _Gunzip(limit)
        try:
            held += gzip.feed(block) if gzip else block
        except zlib.error as error:
            raise UnreadableSource(f"{source}: damaged gzip ({error})", hint="fetch the file again") from None
        if len(held) > limit:
            raise UnreadableSource(f"{source}: more than {limit:,} bytes", hint="give the notices in several files")
    if gzip and not gzip.whole:
        raise UnreadableSource(f"{source}: the gzip file ends in the middle", hint="fetch the file again")
    return bytes(held)


class _Gunzip:
    """Opens gzip bit by bit, so that a small file cannot become a large memory before anyone has looked."""

    def __init__(self, limit: int) -> None:
        self._stream = zlib.decompressobj(zlib.MAX_WBITS | 16)
        self._limit = limit

    @property
    def whole(self) -> bool:
        return self._stream.eof

    def feed(self, block: bytes) -> bytes:
        out = bytearray()
        while block:
            if self._stream.eof:
                if not block.startswith(_GZIP_MAGIC[: len(block)]):
                    return bytes(out)  # padding after the last member
                self._stream = zlib.decompressobj(zlib.MAX_WBITS | 16)
            out += self._stream.decompress(block, self._limit + 1)
            if len(out) > self._limit:
                return bytes(out)
            block = self._stream.unused_data or self._stream.unconsumed_tail
        return bytes(out)


class _OnlyHttps(HTTPRedirectHandler):
    """Follows a redirect from https to https; to anything else it would give the reader away to the wire."""

    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: object, newurl: str
    ) -> Request | None:
        if urlsplit(newurl).scheme != "https":
            fp.close()
            raise UnreadableSource(f"{req.full_url} leads to {newurl[:80]}, which is not https", hint=_HTTPS)
        return super().redirect_request(req, fp, code, msg, headers, newurl)  # type: ignore[arg-type]


_HTTPS = "only https addresses are read: what comes over http may have been changed on the way"


def _fetched(address: str, ca_file: Path | None, timeout: float, limit: int) -> list[bytes]:
    """Return what the address answers, within `timeout` seconds from the first packet to the last.

    A socket's own time limit starts again with every byte, so a server that sends one byte now and then would hold us
    for ever: the download runs in a thread of its own, which is left behind when the time is over.
    """
    parts = urlsplit(address)
    if parts.scheme != "https" or not parts.hostname:
        raise UnreadableSource(f"{address[:80]} is no https address", hint=_HTTPS)
    opener = _opener(ca_file)
    outcome: list[list[bytes] | OpenlineError] = []

    def download() -> None:
        try:
            outcome.append(_downloaded(opener, address, timeout, limit))
        except OpenlineError as error:
            outcome.append(error)

    thread = threading.Thread(target=download, daemon=True)
    thread.start()
    thread.join(timeout)
    if not outcome:
        raise SourceUnavailable(f"{address}: not done within {timeout:g} s", hint="try again, or raise --timeout")
    if isinstance(outcome[0], OpenlineError):
        raise outcome[0]
    return outcome[0]


def _downloaded(opener: OpenerDirector, address: str, timeout: float, limit: int) -> list[bytes]:
    blocks: list[bytes] = []
    size = 0
    try:
        with opener.open(Request(address, headers={"User-Agent": "openline"}), timeout=timeout) as answer:
            for block in _blocks(answer):
                blocks.append(block)
                size += len(block)
                if size > limit:
                    raise UnreadableSource(f"{address}: more than {limit:,} bytes", hint="fetch a smaller file")
    except HTTPError as error:
        error.close()
        raise SourceUnavailable(f"{address}: the server answers {error.code} {error.reason}") from None
    except (URLError, HTTPException, OSError) as error:
        reason = getattr(error, "reason", None) or error
        hint = "--ca-file names other authorities" if isinstance(reason, ssl.SSLError) else "try again later"
        raise SourceUnavailable(f"{address}: {_one_line(reason)}", hint=hint) from None
    return blocks


def _opener(ca_file: Path | None) -> OpenerDirector:
    try:
        context = ssl.create_default_context(cafile=None if ca_file is None else str(ca_file))
    except (OSError, ssl.SSLError) as error:
        raise UnreadableSource(f"{ca_file}: no certificates ({_one_line(error)})", hint="give a PEM file") from None
    return build_opener(HTTPSHandler(context=context), _OnlyHttps())


def _one_line(error: object) -> str:
    return " ".join(str(error).split())[:200]
