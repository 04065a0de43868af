"""What is the same for everybody until the node starts anew: compressed once, and named by its hash.

The browser is still told to keep nothing; whoever asks with the hash that it has is told that nothing changed.
"""

import gzip
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final

from aiohttp import web

SMALL: Final = 1_024
"""Less is sent as it is."""


@dataclass(frozen=True, slots=True)
class Kept:
    """Bytes to be sent, plain and compressed; nothing secret stands in them."""

    kind: str
    plain: bytes
    compressed: bytes
    name: str

    def answer(self, request: web.Request) -> web.Response:
        """Answer a request with them, as it can read them."""
        packed = bool(self.compressed) and _reads_gzip(request.headers.get("Accept-Encoding", ""))
        headers = {"ETag": f'"{self.name}{"-gzip" if packed else ""}"', "Vary": "Accept-Encoding"}
        if headers["ETag"] in request.headers.get("If-None-Match", "").replace(" ", "").split(","):
            return web.Response(status=304, headers=headers)
        if packed:
            headers["Content-Encoding"] = "gzip"
        body = self.compressed if packed else self.plain
        charset = "utf-8" if self.kind.startswith("text/") else None
        return web.Response(body=body, content_type=self.kind, charset=charset, headers=headers)


@dataclass(slots=True)
class Shelf:
    """What was made ready before, by what it was asked for."""

    _ready: dict[object, Kept] = field(default_factory=dict)

    def known(self, asked: object) -> Kept | None:
        return self._ready.get(asked)

    def put(self, asked: object, kind: str, plain: bytes) -> Kept:
        """Make ready what was asked for."""
        packed = gzip.compress(plain, 9, mtime=0) if len(plain) > SMALL else b""
        made = self._ready[asked] = Kept(kind, plain, packed, sha256(plain).hexdigest()[:32])
        return made


def _reads_gzip(accepted: str) -> bool:
    """Say whether a browser takes gzip (RFC 9110 section 12.5.3)."""
    for each in accepted.lower().split(","):
        name, _, weight = each.partition(";")
        if name.strip() == "gzip":
            return weight.replace(" ", "") not in ("q=0", "q=0.0", "q=0.00", "q=0.000")
    return False
