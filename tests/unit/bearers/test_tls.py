"""TLS between nodes, over real loopback sockets: who gets in, who does not, and what a hostile peer can hold up."""

import asyncio
import contextlib
import errno
import random
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, x448
from hypothesis import given
from hypothesis import strategies as st
from OpenSSL import SSL

from openline.bearers import tls
from openline.bearers.accepting import Accepting
from openline.bearers.contract import ChannelClosed, HandshakeFailed, TooSlow, UnknownPeer, Unreachable, backoff
from openline.core.errors import Unavailable
from openline.protocol.frames import FrameTooLarge

HOST = "127.0.0.1"
ALICE, BOB, EVE = (tls.make_certificate(bytes([n]) * 32) for n in (1, 2, 3))
QUICK = tls.Limits(connect_s=2, handshake_s=0.3, write_s=0.3, handshakes=8, handshakes_per_address=4)


def key(identity: Any) -> bytes:
    raw = tls.raw_key(identity[1])
    assert raw is not None
    return raw


def only(*identities: Any) -> Callable[[bytes], bool]:
    return {key(identity) for identity in identities}.__contains__


async def echo(channel: tls.TlsChannel) -> None:
    with contextlib.suppress(ChannelClosed, TooSlow):
        while True:
            await channel.send(await channel.receive(5))


@asynccontextmanager
async def listening(
    serve: Callable[[tls.TlsChannel], Awaitable[None]] = echo,
    *,
    pins: Callable[[bytes], bool] = only(ALICE),
    limits: tls.Limits | None = None,
) -> AsyncIterator[tuple[int, list[Exception]]]:
    """Bob listens; yields his port and the errors of those he refused."""
    refused: list[Exception] = []
    listener = tls.Listener(BOB, pins, serve, refused=refused.append, limits=limits)
    port = await listener.open(HOST, 0)
    try:
        yield port, refused
    finally:
        await listener.close()


def run(coroutine: Coroutine[Any, Any, None]) -> None:
    async def bounded() -> None:
        async with asyncio.timeout(20):
            await coroutine

    asyncio.run(bounded())


async def until(condition: Callable[[], object]) -> None:
    while not condition():
        await asyncio.sleep(0.005)


def test_frames_pass_both_ways_and_the_key_exchange_is_hybrid() -> None:
    """Both sides know the other's key, and what is recorded off the wire stays closed to a quantum computer."""

    async def scenario() -> None:
        seen: list[tuple[bytes, str]] = []

        async def serve(channel: tls.TlsChannel) -> None:
            seen.append((channel.peer_key, channel.group))
            await echo(channel)

        async with listening(serve) as (port, _):
            channel = await tls.dial(HOST, port, ALICE, only(BOB))
            for frame in (b"x", bytes(65_536), b"y" * 1000):
                await channel.send(frame)
                assert await channel.receive(5) == frame
            assert (channel.peer_key, channel.group) == (key(BOB), "X25519MLKEM768")
            assert seen == [(key(ALICE), "X25519MLKEM768")]
            await channel.close()
            await channel.close()

    run(scenario())


def test_frames_sent_together_arrive_one_by_one() -> None:
    """An entry leaves in one piece with its body; who reads them must see two frames, and in order."""

    async def scenario() -> None:
        frames = (b"x", b"y" * 40_000, b"z")
        async with listening(echo) as (port, _):
            channel = await tls.dial(HOST, port, ALICE, only(BOB))
            await channel.send(*frames)
            assert [await channel.receive(5) for _ in frames] == list(frames)
            await channel.close()

    run(scenario())


def test_the_certificate_of_a_seed_is_always_the_same() -> None:
    """A node keeps 32 bytes; nothing else has to be stored, backed up or guarded."""
    first, second = tls.make_certificate(bytes(32)), tls.make_certificate(bytes(32))

    assert first[1].public_bytes(serialization.Encoding.DER) == second[1].public_bytes(serialization.Encoding.DER)


def test_a_listener_refuses_a_key_that_is_not_pinned() -> None:
    """In TLS 1.3 the refused client sees a clean connect: only the first frame shows the truth."""

    async def scenario() -> None:
        served: list[tls.TlsChannel] = []

        async def serve(channel: tls.TlsChannel) -> None:
            served.append(channel)

        async with listening(serve) as (port, refused):
            channel = await tls.dial(HOST, port, EVE, only(BOB))
            with pytest.raises(ChannelClosed):
                await channel.receive(5)
            await channel.close()
            assert [type(error) for error in refused] == [UnknownPeer]
            assert served == []

    run(scenario())


def test_a_dialler_refuses_whoever_answers_in_the_peers_place() -> None:
    """A pinned third party must not pass for this peer: the dialler expects one peer's keys, not any known one."""

    async def scenario() -> None:
        async with listening() as (port, refused):
            with pytest.raises(UnknownPeer):
                await tls.dial(HOST, port, ALICE, only(EVE))
            await until(lambda: refused)
            assert [type(error) for error in refused] == [HandshakeFailed]

    run(scenario())


def test_pins_change_while_the_listener_runs() -> None:
    """A new card counts at once, and a revoked key is out at its next handshake."""

    async def scenario() -> None:
        pinned = {key(ALICE)}
        async with listening(pins=lambda offered: offered in pinned) as (port, refused):
            pinned.add(key(EVE))
            channel = await tls.dial(HOST, port, EVE, only(BOB))
            await channel.send(b"?")
            assert await channel.receive(5) == b"?"
            await channel.close()

            pinned.remove(key(EVE))
            channel = await tls.dial(HOST, port, EVE, only(BOB))
            with pytest.raises(ChannelClosed):
                await channel.receive(5)
            await channel.close()
            assert len(refused) == 1

    run(scenario())


def test_no_session_is_resumed() -> None:
    """A resumed session would carry a revoked key past the pins: every channel proves both keys anew."""

    async def scenario() -> None:
        asked: list[bytes] = []

        def pins(offered: bytes) -> bool:
            asked.append(offered)
            return offered == key(ALICE)

        async with listening(pins=pins) as (port, _):
            first = await tls.dial(HOST, port, ALICE, only(BOB))
            await first.send(b"x")
            await first.receive(5)
            session = first._tls.get_session()
            await first.close()
            assert session is not None

            connection = SSL.Connection(first._tls.get_context(), None)
            connection.set_session(session)
            connection.set_connect_state()
            asked_in_full = len(asked)
            asked.clear()
            second = tls.TlsChannel(*await asyncio.open_connection(HOST, port), connection, tls.Limits())
            await second.handshake(only(BOB))
            await second.send(b"x")
            await second.receive(5)
            await second.close()
            assert len(asked) == asked_in_full > 1, "asked only after the handshake: the session was resumed"

    run(scenario())


@pytest.mark.parametrize("kind", ["p256", "x448"])
def test_other_kinds_of_keys_are_no_keys(kind: str) -> None:
    """One suite: nothing but Ed25519 is looked up in the pins."""
    signer = ec.generate_private_key(ec.SECP256R1())
    subject = signer.public_key() if kind == "p256" else x448.X448PrivateKey.generate().public_key()
    template = ALICE[1]
    certificate = (
        x509.CertificateBuilder()
        .subject_name(template.subject)
        .issuer_name(template.issuer)
        .public_key(subject)
        .serial_number(1)
        .not_valid_before(template.not_valid_before_utc)
        .not_valid_after(template.not_valid_after_utc)
        .sign(signer, hashes.SHA256())
    )

    assert tls.raw_key(certificate) is None


def python_tls(context: ssl.SSLContext, port: int) -> ssl.SSLSocket:
    return context.wrap_socket(socket.create_connection((HOST, port), timeout=5))


def pem_context(identity: Any, folder: Any) -> ssl.SSLContext:
    """The standard library's TLS with a node's key: an independent client, without the hybrid group."""
    pem = folder / "identity.pem"
    pem.write_bytes(
        identity[0].private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        + identity[1].public_bytes(serialization.Encoding.PEM)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    context.load_cert_chain(pem)
    context.set_alpn_protocols(["openline/1"])
    return context


def test_tls_1_2_is_refused(tmp_path: Any) -> None:
    """There is one version: nothing can be talked down."""

    async def scenario() -> None:
        context = pem_context(ALICE, tmp_path)
        context.maximum_version = ssl.TLSVersion.TLSv1_2
        async with listening() as (port, refused):
            with pytest.raises((ssl.SSLError, ConnectionError)):
                await asyncio.to_thread(python_tls, context, port)
            await until(lambda: refused)
            assert isinstance(refused[0], HandshakeFailed)

    run(scenario())


def test_a_key_exchange_that_is_only_classical_is_refused(tmp_path: Any) -> None:
    """The pinned key does not help: the interpreter's own TLS lacks the hybrid group and must not get in."""

    async def scenario() -> None:
        async with listening() as (port, refused):
            with contextlib.suppress(ssl.SSLError, ConnectionError):
                connection = await asyncio.to_thread(python_tls, pem_context(ALICE, tmp_path), port)
                connection.close()
            await until(lambda: refused)
            assert "X25519MLKEM768" in str(refused[0])

    run(scenario())


@pytest.mark.parametrize("garbage", [b"GET / HTTP/1.1\r\n\r\n", b"\x00" * 5000, bytes(range(256)), b"\x16\x03\x01"])
def test_whoever_speaks_no_tls_is_dropped(garbage: bytes) -> None:
    """A port scanner or a wrong cable costs one short-lived socket."""

    async def scenario() -> None:
        async with listening(limits=QUICK) as (port, refused):
            _, writer = await asyncio.open_connection(HOST, port)
            writer.write(garbage)
            await until(lambda: refused)
            assert isinstance(refused[0], HandshakeFailed | TooSlow)
            writer.close()
            with contextlib.suppress(ConnectionError):
                await writer.wait_closed()

    run(scenario())


def test_a_slow_handshake_is_cut_off_and_others_are_still_served() -> None:
    """Dripping one byte after another holds a place for a moment only, and not more places than one address gets."""

    async def scenario() -> None:
        async with listening(limits=QUICK) as (port, refused):
            slow = [await asyncio.open_connection(HOST, port) for _ in range(QUICK.handshakes_per_address + 2)]
            await until(lambda: len(refused) == 2)
            assert all("too many handshakes" in str(error) for error in refused)
            await until(lambda: len(refused) == QUICK.handshakes_per_address + 2)
            assert all(isinstance(error, TooSlow) for error in refused[2:])

            channel = await tls.dial(HOST, port, ALICE, only(BOB))
            await channel.send(b"still there?")
            assert await channel.receive(5) == b"still there?"
            await channel.close()
            for _, writer in slow:
                writer.close()

    run(scenario())


def test_a_half_open_peer_is_noticed_by_whoever_waits_for_it() -> None:
    """A peer that lost power sends no end of file: only a time limit tells."""

    async def silent(channel: tls.TlsChannel) -> None:
        await asyncio.sleep(60)

    async def scenario() -> None:
        async with listening(silent) as (port, _):
            channel = await tls.dial(HOST, port, ALICE, only(BOB))
            with pytest.raises(TooSlow):
                await channel.receive(0.05)
            await channel.close()

    run(scenario())


@pytest.mark.parametrize("code", [errno.ECONNRESET, errno.EHOSTUNREACH, errno.ENETUNREACH])
def test_a_network_that_goes_away_ends_the_channel_and_is_nobodys_fault(code: int) -> None:
    """A route that is lost is no fault of the peer's program or ours, after which a link would rest for a minute."""

    async def scenario() -> None:
        async with listening() as (port, _):
            for receives in (True, False):
                channel = await tls.dial(HOST, port, ALICE, only(BOB))
                channel._reader.set_exception(OSError(code, "as a transport hands on what the system says"))
                with pytest.raises(ChannelClosed):
                    await (channel.receive(5) if receives else channel.send(b"frame"))
                await channel.close()

    run(scenario())


def test_a_frame_that_drips_is_cut_off() -> None:
    """The limit is on the whole frame: bytes that keep coming do not extend it."""

    async def drip(channel: tls.TlsChannel) -> None:
        whole = (1000).to_bytes(4, "big") + bytes(1000)
        for byte in whole:
            channel._tls.sendall(bytes([byte]))
            await channel._flush()
            await asyncio.sleep(0.01)

    async def scenario() -> None:
        async with listening(drip) as (port, _):
            channel = await tls.dial(HOST, port, ALICE, only(BOB))
            with pytest.raises(TooSlow):
                await channel.receive(0.2)
            await channel.close()

    run(scenario())


def test_an_oversized_frame_is_refused_at_its_length() -> None:
    """Four bytes are enough to refuse: nothing of the rest is read into memory."""

    async def announce(channel: tls.TlsChannel) -> None:
        channel._tls.sendall((1 << 30).to_bytes(4, "big"))
        await channel._flush()
        await asyncio.sleep(60)

    async def scenario() -> None:
        async with listening(announce) as (port, _):
            channel = await tls.dial(HOST, port, ALICE, only(BOB))
            with pytest.raises(FrameTooLarge):
                await channel.receive(5)
            await channel.close()

    run(scenario())


async def flood(channel: tls.TlsChannel) -> None:
    while True:
        await channel.send(bytes(65_536))


def test_two_busy_peers_do_not_wait_for_each_other() -> None:
    """Whoever receives must not first wait until its own words are read: two such peers would stand still."""

    async def scenario() -> None:
        async with listening() as (port, _):
            channel = await tls.dial(HOST, port, ALICE, only(BOB))
            frames = 400  # far more than all buffers on the way hold

            async def send_all() -> None:
                for _ in range(frames):
                    await channel.send(bytes(50_000))

            sending = asyncio.create_task(send_all())
            for _ in range(frames):
                assert len(await channel.receive(5)) == 50_000
            await sending
            await channel.close()

    run(scenario())


def test_what_is_sent_at_once_and_what_waits_arrive_in_their_order() -> None:
    """A channel that the network has caught up with is clear again; whoever did not wait lost nothing."""

    async def scenario() -> None:
        async with listening() as (port, _):
            channel = await tls.dial(HOST, port, ALICE, only(BOB))
            assert channel.clear
            channel.send_now(b"1", b"2")
            await channel.send(b"3")
            channel.send_now(b"4")

            assert [await channel.receive(5) for _ in range(4)] == [b"1", b"2", b"3", b"4"]
            assert channel.clear
            await channel.close()
            assert not channel.clear
            with pytest.raises(ChannelClosed):
                channel.send_now(b"5")

    run(scenario())


def test_a_channel_whose_peer_takes_nothing_in_is_not_clear() -> None:
    """Otherwise whoever sends at once would fill our memory with what the peer does not take."""

    async def deaf(channel: tls.TlsChannel) -> None:
        channel._reader._transport.pause_reading()  # type: ignore[attr-defined]
        await asyncio.Event().wait()

    async def scenario() -> None:
        async with listening(deaf) as (port, _):
            channel = await tls.dial(HOST, port, ALICE, only(BOB))
            for _ in range(1_000):  # far more than all buffers on the way hold
                if channel.clear:
                    channel.send_now(bytes(50_000))
            assert not channel.clear
            await channel.close()

    run(scenario())


def test_a_peer_that_takes_nothing_in_is_given_up() -> None:
    """Otherwise what we send would pile up in our memory for as long as the peer likes."""

    async def deaf(channel: tls.TlsChannel) -> None:
        channel._reader._transport.pause_reading()  # type: ignore[attr-defined]
        await asyncio.sleep(60)

    async def scenario() -> None:
        async with listening(deaf) as (port, _):
            channel = await tls.dial(HOST, port, ALICE, only(BOB), QUICK)
            with pytest.raises(TooSlow):
                await flood(channel)
            await channel.close()

    run(scenario())


def test_a_restarted_listener_is_reached_again_at_its_address() -> None:
    """Restart is the ordinary case: the old channel ends, the same address works at once."""

    async def scenario() -> None:
        async with listening() as (port, _):
            channel = await tls.dial(HOST, port, ALICE, only(BOB))
            await channel.send(b"before")
            assert await channel.receive(5) == b"before"
        with pytest.raises(ChannelClosed):
            await channel.receive(5)
        await channel.close()
        with pytest.raises(Unreachable):
            await tls.dial(HOST, port, ALICE, only(BOB))

        again = tls.Listener(BOB, only(ALICE), echo)
        assert await again.open(HOST, port) == port
        channel = await tls.dial(HOST, port, ALICE, only(BOB))
        await channel.send(b"after")
        assert await channel.receive(5) == b"after"
        await channel.close()
        await again.close()

    run(scenario())


def test_two_listeners_cannot_share_an_address() -> None:
    """The second node on one address must hear it in one line, not in a traceback."""

    async def scenario() -> None:
        async with listening() as (port, _):
            with pytest.raises(Unavailable, match="cannot listen"):
                await tls.Listener(BOB, only(ALICE), echo).open(HOST, port)

    run(scenario())


@given(st.integers(0, 10_000), st.floats(0, 1, exclude_max=True))
def test_waiting_grows_to_a_limit_and_is_spread(attempt: int, jitter: float) -> None:
    """Nodes cut off together must not come back together, and none may wait for ever."""
    wait = backoff(attempt, jitter)

    assert 0.0 <= wait <= 60.0
    assert (wait == 0.0) == (attempt == 0)
    assert backoff(attempt, 0.5) <= backoff(attempt + 1, 0.5)


def test_backoff_with_real_randomness_differs() -> None:
    """The spread is what keeps a storm of reconnections flat."""
    random_ = random.Random(1)
    assert len({backoff(6, random_.random()) for _ in range(50)}) == 50


@pytest.mark.parametrize("moments", range(8))
def test_a_connection_that_comes_while_the_listener_closes_is_closed(moments: int) -> None:
    """Else whoever dials a node that stops waits for its own time limit, at a socket with nobody behind it."""

    async def scenario() -> None:
        listener = tls.Listener(BOB, only(ALICE), echo, limits=tls.Limits(handshake_s=3_600))
        port = await listener.open(HOST, 0)
        loop = asyncio.get_running_loop()
        with socket.socket() as dialling:
            dialling.setblocking(False)
            await loop.sock_connect(dialling, (HOST, port))
            for _ in range(moments):
                await asyncio.sleep(0)
            await listener.close()
            with contextlib.suppress(ConnectionResetError):
                assert await loop.sock_recv(dialling, 1) == b""

    run(scenario())


def test_a_connection_whose_service_fails_is_closed_and_told_of() -> None:
    """A fault of ours must not keep the other side waiting at a socket that nobody reads."""

    async def fail(_reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
        raise LookupError("a fault of the program")

    async def scenario() -> None:
        told = list[Any]()
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda _, context: told.append(context["exception"]))
        server = await asyncio.start_server(accepting := Accepting(fail), HOST, 0)
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        with contextlib.suppress(ConnectionResetError):
            assert await reader.read() == b""
        writer.close()
        server.close()
        await accepting.close()
        assert [str(each) for each in told] == ["a fault of the program"]

    run(scenario())
