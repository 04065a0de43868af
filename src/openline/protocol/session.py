"""One channel between two nodes: greeting, signs of life, and the lines it carries (docs/spec/3-sync.md, section 4).

The channel has already proved who the peer is. Each side first says HELLO with the lines that it shares with this very
peer, and no others; then every frame of a line goes to that line's sync. A peer that says nothing for too long is gone:
a half-open connection looks like silence.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from msgspec import Struct, field
from msgspec.structs import replace

from openline.core.errors import Misuse, PeerFault
from openline.protocol import exchange, rates, sync
from openline.protocol.exchange import Effect, Event
from openline.protocol.frames import (
    MAX_LINES,
    VERSION,
    Bye,
    Frame,
    Hello,
    LineFrame,
    Ping,
    Pong,
    Reason,
    read_frame,
    tag_of,
    write_frame,
)


class OutOfTurn(PeerFault):
    """A frame at a moment where the spec has no place for it."""

    code = "out_of_turn"
    hint = "the peer's program is of another version or broken"


@dataclass(frozen=True, slots=True)
class Life:
    """After how many silent seconds a PING goes out, and after how many the peer is given up."""

    ping_s: float = 20.0
    silent_s: float = 60.0


# --- events and effects, besides those of the lines ---------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Opened:
    """The channel is there."""

    now: float


@dataclass(frozen=True, slots=True)
class Arrived:
    """One encoded frame has come, without its length prefix."""

    now: float
    data: bytes


@dataclass(frozen=True, slots=True)
class Ticked:
    """Time has passed; at least once a second."""

    now: float


@dataclass(frozen=True, slots=True)
class Ended:
    """The channel is gone, whoever ended it."""


@dataclass(frozen=True, slots=True)
class Leave:
    """We end the channel, for this reason."""

    reason: Reason


@dataclass(frozen=True, slots=True)
class LineEvent:
    """Something happened on a line: an event for its sync."""

    line: bytes
    event: Event


SessionEvent = Opened | Arrived | Ticked | Ended | Leave | LineEvent


@dataclass(frozen=True, slots=True)
class Transmit:
    """Give an encoded frame to the channel; an urgent one before all that wait and are not."""

    data: bytes
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class Up:
    """The peer has greeted: the channel works, and carries these lines."""

    lines: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Faulted:
    """The peer broke a rule, on a line or (None) outside of all; keep the bytes."""

    line: bytes | None
    error: PeerFault
    data: bytes


@dataclass(frozen=True, slots=True)
class HangUp:
    """Close the channel once everything before has been sent; `theirs` where the peer said so first."""

    reason: Reason | None
    theirs: bool = False


@dataclass(frozen=True, slots=True)
class LineEffect:
    """What a line's sync wants done; its `Send`, `Fault` and `Close` come as `Transmit`, `Faulted` and `HangUp`."""

    line: bytes
    effect: Effect


SessionEffect = Transmit | Up | Faulted | HangUp | LineEffect


class Session(Struct, frozen=True):
    """The state of a channel.

    Attributes:
        lines: the syncs of all lines shared with this peer, by tag.
        carried: tags of the lines that both sides named.
        heard_at: when the last frame came; said_at: when the last PING went out.
        ended: nothing more is sent or taken in.
        used: how much of the rates of 3.4.6 the peer has used up.
    """

    lines: Mapping[bytes, sync.State]
    life: Life = field(default_factory=Life)
    carried: frozenset[bytes] = frozenset()
    greeted: bool = False
    heard_at: float = 0.0
    said_at: float = 0.0
    pings: int = 0
    ended: bool = False
    used: rates.Used = field(default_factory=dict)


def begin(lines: Mapping[bytes, sync.State], life: Life | None = None) -> Session:
    """Return the session of a new channel.

    Args:
        lines: a new sync for each line shared with this peer, by line id.
    Raises:
        Misuse: two lines have one tag, or there are too many.
    """
    by_tag = {tag_of(line): state for line, state in lines.items()}
    if len(by_tag) != len(lines) or len(lines) > MAX_LINES:
        raise Misuse(f"a channel carries at most {MAX_LINES} lines, with different tags")
    return Session(by_tag, life or Life())


def step(session: Session, event: SessionEvent) -> tuple[Session, list[SessionEffect]]:
    """Advance a channel; the caller carries out the effects in their order (spec 3.4)."""
    out: list[SessionEffect] = []
    match event:
        case LineEvent(line, what):  # also after the end: what was given to the store is still answered
            session = _line(session, tag_of(line), what, out)
        case _ if session.ended:
            pass
        case Opened(now):
            session = replace(session, heard_at=now, said_at=now)
            lines = tuple(sorted(state.terms.line for state in session.lines.values()))
            out.append(Transmit(write_frame(Hello((VERSION,), lines))))
        case Arrived(now, data):
            session = _arrived(replace(session, heard_at=now), data, out)
        case Ticked(now):
            session = _ticked(session, now, out)
        case Leave(reason):
            session = _leave(session, reason, out)
        case Ended():
            session = _end(session, out)
    return session, out


def _arrived(session: Session, data: bytes, out: list[SessionEffect]) -> Session:
    try:
        frame = read_frame(data)
        if isinstance(frame, Hello) is session.greeted:
            raise OutOfTurn("HELLO comes first, and once")
    except PeerFault as error:
        out.append(Faulted(None, error, data))
        return _leave(session, Reason.FAULT, out)
    return _frame(session, frame, out)


def _frame(session: Session, frame: Frame, out: list[SessionEffect]) -> Session:
    match frame:
        case Hello(versions, lines):
            return _greeted(session, versions, lines, out)
        case Ping(number):
            out.append(Transmit(write_frame(Pong(number)), urgent=True))
            return session
        case Pong():
            return session
        case Bye(reason):
            out.append(HangUp(reason, theirs=True))
            return _end(session, out)
        case _:
            return _line_frame(session, frame, out)


def _greeted(
    session: Session, versions: tuple[int, ...], lines: tuple[bytes, ...], out: list[SessionEffect]
) -> Session:
    if VERSION not in versions:
        return _leave(session, Reason.NO_COMMON_VERSION, out)
    ours = {state.terms.line for state in session.lines.values()}
    common = tuple(sorted(ours.intersection(lines)))
    if not common:
        return _leave(session, Reason.NO_COMMON_LINE, out)
    out.append(Up(common))
    session = replace(session, greeted=True, carried=frozenset(map(tag_of, common)))
    for line in common:
        session = _line(session, tag_of(line), exchange.Connected(session.heard_at), out)
    return session


def _line_frame(session: Session, frame: LineFrame, out: list[SessionEffect]) -> Session:
    if frame.tag not in session.carried:
        return session  # a line that was closed here in the meantime
    used = rates.hear(session.used, frame, session.heard_at)
    if used is None:
        return session
    session = replace(session, used=used)
    return _line(session, frame.tag, exchange.FrameArrived(frame), out)


def _line(session: Session, tag: bytes, event: Event, out: list[SessionEffect]) -> Session:
    state = session.lines.get(tag)
    if state is None:
        raise Misuse("an event of a line that this channel does not carry")
    state, effects = sync.step(state, event)
    session = replace(session, lines={**session.lines, tag: state})
    for effect in effects:
        match effect:
            case exchange.Send(frame, urgent):
                out.append(Transmit(write_frame(frame), urgent))
            case exchange.Fault(error, data):
                out.append(Faulted(state.terms.line, error, data))
            case exchange.Close(reason):
                session = _leave(session, reason, out)
            case _:
                out.append(LineEffect(state.terms.line, effect))
    return session


def _ticked(session: Session, now: float, out: list[SessionEffect]) -> Session:
    silent = now - session.heard_at
    if silent >= session.life.silent_s:
        return _leave(session, Reason.SILENT, out)
    if silent >= session.life.ping_s and now - session.said_at >= session.life.ping_s:
        out.append(Transmit(write_frame(Ping(session.pings)), urgent=True))
        session = replace(session, pings=session.pings + 1, said_at=now)
    for tag in sorted(session.carried):
        session = _line(session, tag, exchange.Tick(now), out)
    return session


def _leave(session: Session, reason: Reason, out: list[SessionEffect]) -> Session:
    if session.ended:
        return session
    out += [Transmit(write_frame(Bye(reason)), urgent=True), HangUp(reason)]
    return _end(session, out)


def _end(session: Session, out: list[SessionEffect]) -> Session:
    session = replace(session, ended=True)
    for tag in sorted(session.carried):
        session = _line(session, tag, exchange.Disconnected(), out)
    return replace(session, carried=frozenset())
