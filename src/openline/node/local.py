"""The socket in a node's folder: how the command line speaks to a running node.

One request, one answer, each a line of JSON. The socket is readable by the node's own user only; a verb that acts for
a person carries that person's name and passphrase, a verb of administration the party's.
"""

import asyncio
import base64
import json
import logging
import os
import socket
from collections.abc import Awaitable, Callable
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from openline.bearers.accepting import Accepting
from openline.core.errors import Misuse, OpenlineError, PeerFault, Unavailable

MAX_REQUEST = 128 * 1024 * 1024
MAX_ANSWER = 1024 * 1024 * 1024
ANSWER_SECONDS = 120.0

log = logging.getLogger(__name__)

Handler = Callable[[str, dict[str, Any]], Awaitable[Any]]


class NoNode(Unavailable):
    """No running node answers on the socket of the folder."""

    code = "no_node"
    hint = "openline serve starts it; if it runs but does not answer, stop it first"


class Refused(Misuse):
    """The node refused a verb; the node's own words are kept."""


def to_json(value: Any) -> str:
    """Return one line of JSON; bytes become {"$b": base64}."""

    def default(item: Any) -> Any:
        if isinstance(item, bytes):
            return {"$b": base64.b64encode(item).decode()}
        raise TypeError(f"{type(item).__name__} cannot be sent")

    return json.dumps(value, default=default, ensure_ascii=False, separators=(",", ":"))


def from_json(text: str | bytes) -> Any:
    """Read what `to_json` wrote."""
    return json.loads(text, object_hook=lambda o: base64.b64decode(o["$b"], validate=True) if o.keys() == {"$b"} else o)


def error_form(error: OpenlineError) -> dict[str, str]:
    """Return the form in which an error crosses the socket."""
    kinds = ((PeerFault, "peer_fault"), (Unavailable, "unavailable"))
    kind = next((name for cls, name in kinds if isinstance(error, cls)), "misuse")
    return {"kind": kind, "code": error.code, "message": str(error), "hint": error.hint}


def _raise(form: dict[str, str]) -> None:
    base = {"peer_fault": PeerFault, "unavailable": Unavailable}.get(form.get("kind", ""), Refused)
    error = base(form.get("message", "the node refused"), hint=form.get("hint", ""))
    error.code = form.get("code", "misuse")  # type: ignore[misc]
    raise error


@contextmanager
def _short(path: Path) -> Any:
    """Yield a name for `path` that fits a socket address (108 bytes) however deep the folder lies."""
    handle = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        yield f"/proc/self/fd/{handle}/{path.name}"
    finally:
        os.close(handle)


class LocalServer:
    """Answers on the socket of a folder; made by `serve`."""

    def __init__(self, path: Path, server: asyncio.AbstractServer, accepting: Accepting) -> None:
        self._path, self._server, self._accepting = path, server, accepting

    def leave(self) -> None:
        """Let nobody in any more; who is in still gets an answer."""
        self._server.close()
        self._path.unlink(missing_ok=True)

    async def close(self) -> None:
        """End what is still asked."""
        await self._accepting.close()


async def serve(path: Path, handler: Handler) -> LocalServer:
    """Answer requests on the socket until the server is closed."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError, ValueError):  # the latter: a line over the limit, which no client of ours sends
            while line := await reader.readline():
                writer.write((to_json(await _answer(line, handler)) + "\n").encode())
                await writer.drain()
        writer.close()

    accepting = Accepting(answer)
    path.unlink(missing_ok=True)
    with _short(path) as name:
        mask = os.umask(0o177)
        try:
            server = await asyncio.start_unix_server(accepting, name, limit=MAX_REQUEST)
        finally:
            os.umask(mask)
    return LocalServer(path, server, accepting)


async def _answer(line: bytes, handler: Handler) -> dict[str, Any]:
    try:
        request = from_json(line)
        verb, params = request["verb"], request["params"]
        if not isinstance(verb, str) or not isinstance(params, dict):
            raise ValueError("not a request")
    except (ValueError, KeyError, TypeError):
        return {"error": error_form(Misuse("this is no request of the command line"))}
    try:
        return {"result": await handler(verb, params)}
    except OpenlineError as error:
        return {"error": error_form(error)}
    except Exception as error:
        log.error("%s failed", verb, exc_info=error)
        fault = Unavailable(
            f"the node could not do this: {type(error).__name__}: {error}".splitlines()[0],
            hint="this is a fault of the program; the node's log says more",
        )
        return {"error": error_form(fault)}


class Client:
    """Speaks to a running node. Use as a context manager.

    Raises:
        NoNode: no node answers on the socket.
    """

    def __init__(self, path: Path) -> None:
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.settimeout(ANSWER_SECONDS)
        try:
            with _short(path) as name:
                self._socket.connect(name)
        except OSError as error:
            self._socket.close()
            raise NoNode(f"no node answers in {path.parent}") from error
        self._file = self._socket.makefile("rwb")

    def __enter__(self) -> "Client":
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError):  # what it could not take any more, when it went away, was said by the call
            self._file.close()
        self._socket.close()

    def call(self, verb: str, **params: Any) -> Any:
        """Ask the node for a verb, and return its result.

        Raises:
            Misuse, PeerFault, Unavailable: what the node said.
        """
        request = (to_json({"verb": verb, "params": params}) + "\n").encode()
        if len(request) > MAX_REQUEST:
            raise Misuse(
                f"{len(request):,} bytes are too much for one request (limit {MAX_REQUEST:,})", hint="split the file"
            )
        try:
            self._file.write(request)
            self._file.flush()
            line = self._file.readline(MAX_ANSWER)
        except OSError as error:
            raise Unavailable("the node did not answer in time", hint="repeat with the same --request-id") from error
        if not line.endswith(b"\n"):
            raise Unavailable("the node went away before it answered", hint="repeat with the same --request-id")
        answer = from_json(line)
        if "error" in answer:
            _raise(answer["error"])
        return answer["result"]
