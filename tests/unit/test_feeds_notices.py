"""Files and addresses: bounded in size and time, every failure one line with a hint."""

import gzip
import os
import socket
import ssl
import threading
import zlib
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from openline.feeds_in.notices import SourceUnavailable, UnreadableSource, read_notices, read_source

NOTICE = (
    b"A0001/26 NOTAMN A) ZZZZ B) 2604051200 C) 2604051600 E) FIRING WI 5NM RADIUS OF 200000N1300000E F) SFC G) UNL\n"
)


def test_a_file_is_read_as_it_is(tmp_path: Path) -> None:
    """The bytes are the source."""
    path = tmp_path / "notices.txt"
    path.write_bytes(NOTICE)

    assert read_source(str(path)) == NOTICE


@pytest.mark.parametrize("name", ["notices.gz", "notices.txt"], ids=["named so", "named otherwise"])
def test_gzip_is_known_by_its_first_bytes(tmp_path: Path, name: str) -> None:
    """Names are changed on the way; several members in one file are one text."""
    path = tmp_path / name
    path.write_bytes(gzip.compress(NOTICE) + gzip.compress(NOTICE))

    assert read_source(str(path)) == NOTICE * 2


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (gzip.compress(bytes(10_000_000)), "more than"),
        (gzip.compress(NOTICE)[:-12], "ends in the middle"),
        (gzip.compress(NOTICE)[:15] + b"garbage garbage garbage", "damaged gzip"),
        (bytes(2_000_000), "more than"),
    ],
    ids=["bomb", "cut", "damaged", "large"],
)
def test_what_cannot_be_opened_is_refused_in_one_line(tmp_path: Path, content: bytes, says: str) -> None:
    """A small file must not become a large memory; half a file must not pass for a whole one."""
    path = tmp_path / "notices.gz"
    path.write_bytes(content)

    with pytest.raises(UnreadableSource, match=says) as error:
        read_source(str(path), limit=1_000_000)

    assert "\n" not in str(error.value)
    assert error.value.hint


def test_a_gzip_bomb_is_stopped_on_its_way(tmp_path: Path) -> None:
    """Ten thousand bombs in one file stop at the first byte over the limit, not at the end."""
    squeezer = zlib.compressobj(9, zlib.DEFLATED, zlib.MAX_WBITS | 16)
    bomb = squeezer.compress(bytes(50_000_000)) + squeezer.flush()
    path = tmp_path / "bomb.gz"
    path.write_bytes(bomb * 3)

    with pytest.raises(UnreadableSource):
        read_source(str(path), limit=100_000)


def test_a_file_that_is_not_there_is_one_line_with_a_hint(tmp_path: Path) -> None:
    """The officer mistyped a name."""
    with pytest.raises(UnreadableSource, match="No such file") as error:
        read_source(str(tmp_path / "none.txt"))

    assert error.value.hint


@pytest.mark.parametrize("address", ["http://localhost/x", "ftp://localhost/x", "https:///x", "file:///etc/passwd"])
def test_only_https_is_fetched(address: str) -> None:
    """What comes over http may have been changed on the way."""
    with pytest.raises(UnreadableSource, match="no https address") as error:
        read_source(address)

    assert "https" in error.value.hint


class Server(ThreadingHTTPServer):
    daemon_threads = True
    context: ssl.SSLContext

    def get_request(self) -> tuple[socket.socket, object]:
        """Shake hands; a client that breaks off leaves no open socket behind."""
        plain, address = super().get_request()
        try:
            return self.context.wrap_socket(plain, server_side=True), address
        except OSError:
            plain.close()
            raise

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that breaks off is part of these tests."""


class Answers(BaseHTTPRequestHandler):
    """What a server on the other side might do."""

    def __init__(self, *args: object, release: threading.Event) -> None:
        self.release = release
        super().__init__(*args)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        if self.path in ("/good", "/good.gz"):
            self._send(gzip.compress(NOTICE) if self.path.endswith("gz") else NOTICE)
        elif self.path == "/large":
            self._send(bytes(100_000))
        elif self.path == "/missing":
            self.send_error(404)
        elif self.path == "/trickle":
            self.send_response(200)
            self.end_headers()
            while not self.release.wait(0.02):
                self.wfile.write(b" ")
                self.wfile.flush()
        else:
            self.send_response(302)
            self.send_header("Location", "/good" if self.path == "/moved" else "http://localhost/good")
            self.end_headers()

    def _send(self, content: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Nothing on the terminal."""


def certificate(folder: Path) -> tuple[Path, Path]:
    """Make a certificate for 127.0.0.1 that is its own authority; return its file and the server's file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Openline test")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    ours, theirs = folder / "ca.pem", folder / "server.pem"
    ours.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    theirs.write_bytes(private + ours.read_bytes())
    return ours, theirs


@pytest.fixture(scope="module")
def fetch(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., bytes]]:
    """Fetch a path from a server of our own, over TLS, with its own authority."""
    ours, theirs = certificate(tmp_path_factory.mktemp("tls"))
    release = threading.Event()
    server = Server(("127.0.0.1", 0), partial(Answers, release=release))  # type: ignore[arg-type]
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(theirs)
    server.context = context
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    os.environ["no_proxy"] = "127.0.0.1"

    def read(path: str, *, ca_file: Path | None = ours, timeout: float = 10.0, limit: int = 10_000) -> bytes:
        address = f"https://127.0.0.1:{server.server_port}{path}"
        return read_source(address, ca_file=ca_file, timeout=timeout, limit=limit)

    yield read
    release.set()
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize("path", ["/good", "/good.gz", "/moved"])
def test_an_https_address_is_read_like_a_file(fetch: Callable[..., bytes], path: str) -> None:
    """Plain, gzipped, or after a redirect that stays on https."""
    assert fetch(path) == NOTICE


@pytest.mark.parametrize(
    ("path", "error", "says"),
    [
        ("/large", UnreadableSource, "more than 10,000"),
        ("/missing", SourceUnavailable, "404"),
        ("/down", UnreadableSource, "is not https"),
    ],
)
def test_what_a_server_may_not_do(fetch: Callable[..., bytes], path: str, error: type[Exception], says: str) -> None:
    """Too much, not there, or down to http."""
    with pytest.raises(error, match=says):
        fetch(path)


def test_a_server_that_sends_a_byte_now_and_then_is_left_when_the_time_is_over(fetch: Callable[..., bytes]) -> None:
    """A time limit on each byte is no time limit."""
    with pytest.raises(SourceUnavailable, match="not done within"):
        fetch("/trickle", timeout=0.3, limit=10**9)


def test_an_unknown_authority_is_refused_with_a_hint(fetch: Callable[..., bytes]) -> None:
    """Without --ca-file the machine's own authorities count, and they do not know this server."""
    with pytest.raises(SourceUnavailable, match="CERTIFICATE") as error:
        fetch("/good", ca_file=None)

    assert "--ca-file" in error.value.hint


def test_a_file_that_holds_no_certificates_is_named(fetch: Callable[..., bytes], tmp_path: Path) -> None:
    """The error is about the file, not about the server."""
    path = tmp_path / "no.pem"
    path.write_text("nothing")

    with pytest.raises(UnreadableSource, match="no certificates"):
        fetch("/good", ca_file=path)


def test_links_count_across_files(tmp_path: Path) -> None:
    """A cancellation often comes in another file than what it cancels."""
    first, second = tmp_path / "first.txt", tmp_path / "second.txt"
    first.write_bytes(NOTICE)
    second.write_bytes(NOTICE)
    seen: list[int] = []

    def progress(items: object, length: int) -> object:
        seen.append(length)
        return items

    collection = read_notices([str(first), str(second)], progress=progress)  # type: ignore[arg-type]

    assert [line.features for line in collection.lines] == [collection.lines[0].features] * 2
    assert len(collection.features) == 1
    assert seen == [2]
