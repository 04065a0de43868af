"""TLS 1.3 between nodes: hybrid key exchange, both sides authenticated, keys pinned (docs/spec/3-sync.md, section 2).

There is no certificate authority. A certificate is only the envelope in which TLS carries a raw Ed25519 key; whether
that key is accepted is one look-up in the pins, made anew for every handshake, so that a card can change while the
node runs. OpenSSL does the handshake (through pyOpenSSL's memory BIO) and asyncio moves the bytes.

A client's handshake returns before the server has judged its key: only the first frame shows that a channel works.
"""

import asyncio
import contextlib
import datetime
import hashlib
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Final

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from OpenSSL import SSL

from openline.bearers.accepting import Accepting
from openline.bearers.contract import ChannelClosed, HandshakeFailed, TooSlow, UnknownPeer, Unreachable
from openline.core.errors import Unavailable
from openline.protocol.frames import FrameBuffer, prefixed

ALPN: Final = b"openline/1"
GROUP: Final = "X25519MLKEM768"
"""The only key exchange accepted: what is recorded off the wire today stays closed to tomorrow's quantum computer."""

_CHUNK: Final = 16_384
_BACKLOG: Final = 1 << 20
_CIPHERS: Final = b"TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256"

Pins = Callable[[bytes], bool]
"""Says whether a raw transport key (32 bytes) is accepted now; asked at every handshake."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Time and number limits, so that no peer and no stranger can hold what is ours (seconds, counts)."""

    connect_s: float = 10.0
    handshake_s: float = 10.0
    write_s: float = 30.0
    close_s: float = 1.0
    handshakes: int = 64
    handshakes_per_address: int = 8


def make_certificate(seed: bytes) -> tuple[Ed25519PrivateKey, x509.Certificate]:
    """Return the transport key of `seed` (32 bytes) and its self-signed certificate, the same bytes every time.

    Name, number and dates say nothing: the peer looks at the key alone.
    """
    key = Ed25519PrivateKey.from_private_bytes(seed)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "openline")])
    raw = key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(int.from_bytes(hashlib.sha256(raw).digest()[:19], "big") + 1)
        .not_valid_before(datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC))
        .not_valid_after(datetime.datetime(9999, 12, 31, 23, 59, 59, tzinfo=datetime.UTC))  # RFC 5280: no expiry
        .sign(key, None)
    )
    return key, certificate


def raw_key(certificate: x509.Certificate) -> bytes | None:
    """Return the raw Ed25519 key of a certificate, None if it holds anything else or cannot be read."""
    try:
        key = certificate.public_key()
    except (ValueError, UnsupportedAlgorithm):
        return None
    return key.public_bytes(Encoding.Raw, PublicFormat.Raw) if isinstance(key, Ed25519PublicKey) else None


def _context(key: Ed25519PrivateKey, certificate: x509.Certificate, pins: Pins) -> SSL.Context:
    context = SSL.Context(SSL.TLS_METHOD)
    context.set_min_proto_version(SSL.TLS1_3_VERSION)
    context.set_max_proto_version(SSL.TLS1_3_VERSION)
    context.set_tls13_ciphersuites(_CIPHERS)
    context.use_privatekey(key)
    context.use_certificate(certificate)
    # A resumed session would skip the pin: none is ever offered or kept.
    context.set_session_cache_mode(SSL.SESS_CACHE_OFF)
    context.set_options(SSL.OP_NO_TICKET | SSL.OP_NO_RENEGOTIATION)

    def accepts(_c: SSL.Connection, certificate: object, _error: int, depth: int, _ok: int) -> bool:
        """OpenSSL's own verdict (self-signed) is overruled: one certificate, and its key is pinned."""
        try:
            offered = raw_key(certificate.to_cryptography())  # type: ignore[attr-defined]
        except ValueError:
            return False
        return depth == 0 and offered is not None and pins(offered)

    context.set_verify(SSL.VERIFY_PEER | SSL.VERIFY_FAIL_IF_NO_PEER_CERT, accepts)
    return context


class TlsChannel:
    """One authenticated channel (see `contract.Channel`); made by `dial` and `Listener`, not directly."""

    def __init__(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, tls: SSL.Connection, limits: Limits
    ) -> None:
        self._reader, self._writer, self._tls, self._limits = reader, writer, tls, limits
        self._frames = FrameBuffer()
        self._closed = False
        self.peer_key = b""
        self.group = ""
        self.address: str = str((writer.get_extra_info("peername") or ("?",))[0])

    async def handshake(self, pins: Pins) -> None:
        """Prove both keys; afterwards `peer_key` and `group` are set.

        Raises:
            HandshakeFailed, TooSlow: nothing came about.
            UnknownPeer: the peer's key is not pinned.
        """
        try:
            async with asyncio.timeout(self._limits.handshake_s):
                await self._shake_hands()
        except TimeoutError as late:
            raise TooSlow(f"{self.address} did not finish the TLS handshake in time") from late
        except OSError as error:
            raise ChannelClosed(f"the connection to {self.address} broke: {error}") from error
        self._admit(pins)

    async def _shake_hands(self) -> None:
        while True:
            try:
                self._tls.do_handshake()
            except SSL.WantReadError:
                await self._flush()
                await self._fill()
            except SSL.Error as error:
                with contextlib.suppress(OSError, ChannelClosed):
                    await self._flush()  # the alert that tells the other side why
                if "certificate verify failed" in _reasons(error):
                    raise UnknownPeer(f"{self.address} offered a transport key that is not pinned") from error
                raise HandshakeFailed(f"TLS with {self.address} failed: {_reasons(error)}") from error
            else:
                await self._flush()
                return

    def _admit(self, pins: Pins) -> None:
        """Check once more, outside the callback, everything that the channel promises."""
        certificate = self._tls.get_peer_certificate(as_cryptography=True)
        key = raw_key(certificate) if certificate is not None else None
        if key is None or not pins(key):
            raise UnknownPeer(f"{self.address} offered a transport key that is not pinned")
        group = self._tls.get_group_name() or "none"
        if group.upper() != GROUP.upper():
            raise HandshakeFailed(f"{self.address} agreed to the key exchange {group}, not {GROUP}")
        if self._tls.get_alpn_proto_negotiated() != ALPN:
            raise HandshakeFailed(f"{self.address} does not speak {ALPN.decode()}")
        self.peer_key, self.group = key, GROUP

    @property
    def clear(self) -> bool:
        return not self._closed and self._writer.transport.get_write_buffer_size() == 0

    def send_now(self, *frames: bytes) -> None:
        if self._closed:
            raise ChannelClosed("the channel is closed")
        try:
            self._tls.sendall(b"".join(map(prefixed, frames)))
            self._push()
        except (OSError, SSL.Error) as error:
            raise ChannelClosed(f"the channel to {self.address} broke: {_reasons(error)}") from error

    async def send(self, *frames: bytes) -> None:
        self.send_now(*frames)
        try:
            async with asyncio.timeout(self._limits.write_s):
                await self._writer.drain()
        except TimeoutError as late:
            raise TooSlow(f"{self.address} takes nothing in") from late
        except OSError as error:  # also a network or host that is out of reach now
            raise ChannelClosed(f"the channel to {self.address} broke: {_reasons(error)}") from error

    async def receive(self, within: float) -> bytes:
        if self._closed:
            raise ChannelClosed("the channel is closed")
        if (ready := self._frames.next()) is not None:
            return ready
        try:
            async with asyncio.timeout(within):
                while (frame := self._frames.next()) is None:
                    await self._read()
                return frame
        except TimeoutError as late:
            raise TooSlow(f"no whole frame from {self.address} in {within:g} s") from late

    async def _read(self) -> None:
        try:
            self._frames.feed(self._tls.recv(_CHUNK))
        except SSL.WantReadError:
            # Answers of TLS itself, such as a key update. Waiting here for the peer to read would let two busy
            # peers wait for each other for ever.
            self._push()
            if self._writer.transport.get_write_buffer_size() > _BACKLOG:
                raise TooSlow(f"{self.address} takes nothing in") from None
            await self._fill()
        except SSL.ZeroReturnError as end:
            raise ChannelClosed(f"{self.address} closed the channel") from end
        except SSL.Error as error:
            raise ChannelClosed(f"TLS with {self.address} failed: {_reasons(error)}") from error

    async def _fill(self) -> None:
        try:
            data = await self._reader.read(_CHUNK)
        except OSError as error:
            raise ChannelClosed(f"the connection to {self.address} broke: {error}") from error
        if not data:
            raise ChannelClosed(f"{self.address} ended the connection")
        self._tls.bio_write(data)

    def _push(self) -> None:
        while True:
            try:
                self._writer.write(self._tls.bio_read(4 * _CHUNK))
            except SSL.WantReadError:
                return

    async def _flush(self) -> None:
        self._push()
        await self._writer.drain()

    async def close(self) -> None:
        if self._closed:
            return
        self._closed = True
        try:
            async with asyncio.timeout(self._limits.close_s):
                self._tls.shutdown()
                await self._flush()
                self._writer.close()
                await self._writer.wait_closed()
        except (SSL.Error, OSError, TimeoutError):
            pass
        finally:
            self._writer.transport.abort()  # a peer that takes nothing in must not keep the socket


async def dial(
    host: str,
    port: int,
    identity: tuple[Ed25519PrivateKey, x509.Certificate],
    expected: Pins,
    limits: Limits | None = None,
) -> TlsChannel:
    """Connect to a peer's address and prove both keys.

    Args:
        identity: what `make_certificate` returned.
        expected: accepts this peer's keys only (its card's current and next), not every pinned one: otherwise
            one peer could answer in another's place.
    Raises:
        Unreachable, HandshakeFailed, TooSlow, UnknownPeer.
    """
    limits = limits or Limits()
    try:
        async with asyncio.timeout(limits.connect_s):
            reader, writer = await asyncio.open_connection(host, port)
    except (OSError, TimeoutError) as error:
        raise Unreachable(f"{host} port {port} does not answer: {error or 'no reply in time'}") from error
    context = _context(*identity, expected)
    context.set_alpn_protos([ALPN])
    tls = SSL.Connection(context, None)
    tls.set_connect_state()
    return await _opened(TlsChannel(reader, writer, tls, limits), expected)


async def _opened(channel: TlsChannel, pins: Pins) -> TlsChannel:
    try:
        await channel.handshake(pins)
    except BaseException:
        await channel.close()
        raise
    return channel


class Listener:
    """Accepts channels from pinned peers and runs `serve` for each; refuses everybody else cheaply.

    Args:
        identity: what `make_certificate` returned.
        pins: asked at every handshake, so that keys can be added and removed while it runs.
        serve: what to do with a channel; the channel is closed when it returns.
        refused: told of every failed handshake (address in the message): the caller counts and logs.
    """

    def __init__(
        self,
        identity: tuple[Ed25519PrivateKey, x509.Certificate],
        pins: Pins,
        serve: Callable[[TlsChannel], Awaitable[None]],
        *,
        refused: Callable[[Exception], None] = lambda _: None,
        limits: Limits | None = None,
    ) -> None:
        self._pins, self._serve, self._refused = pins, serve, refused
        self._limits = limits or Limits()
        self._context = _context(*identity, pins)
        self._context.set_alpn_select_callback(_select)
        self._server: asyncio.Server | None = None
        self._shaking: Counter[str] = Counter()
        self._accepting = Accepting(self._accept)

    async def open(self, host: str, port: int) -> int:
        """Start to listen; return the port, chosen by the system if 0 was asked for.

        Raises:
            Unavailable: the address cannot be listened on.
        """
        try:
            self._server = await asyncio.start_server(self._accepting, host, port)
        except OSError as error:
            raise Unavailable(
                f"cannot listen on {host} port {port}: {error.strerror}",
                hint="stop what listens there, or use --listen",
            ) from error
        return int(self._server.sockets[0].getsockname()[1])

    async def close(self) -> None:
        """Stop listening and end every channel that was accepted."""
        if self._server is not None:
            self._server.close()
        await self._accepting.close()
        if self._server is not None:
            await self._server.wait_closed()

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        tls = SSL.Connection(self._context, None)
        tls.set_accept_state()
        channel = TlsChannel(reader, writer, tls, self._limits)
        try:
            if await self._admitted(channel):
                await self._serve(channel)
        except asyncio.CancelledError:
            pass  # only `close` cancels: ending here is what it asks for
        finally:
            await channel.close()

    async def _admitted(self, channel: TlsChannel) -> bool:
        """Shake hands within the limits; a stranger costs one socket for a few seconds and nothing more."""
        address, limits = channel.address, self._limits
        if self._shaking.total() >= limits.handshakes or self._shaking[address] >= limits.handshakes_per_address:
            self._refused(Unavailable(f"too many handshakes at once, {address} was turned away"))
            return False
        self._shaking[address] += 1
        try:
            await channel.handshake(self._pins)
        except (Unavailable, UnknownPeer) as error:
            self._refused(error)
            return False
        finally:
            self._shaking[address] -= 1
            self._shaking += Counter()  # forget addresses at zero
        return True


def _select(_connection: SSL.Connection, offered: list[bytes]) -> Any:  # the type of pyOpenSSL's "none" is private
    return ALPN if ALPN in offered else SSL.NO_OVERLAPPING_PROTOCOLS


def _reasons(error: BaseException) -> str:
    """OpenSSL's reasons in one line; a plain broken connection speaks for itself."""
    if isinstance(error, SSL.SysCallError):
        return "the connection broke"
    stack = error.args[0] if error.args else None
    if isinstance(error, SSL.Error) and isinstance(stack, list):
        return ", ".join(str(entry[-1]) for entry in stack) or "no reason given"
    return str(error) or type(error).__name__
