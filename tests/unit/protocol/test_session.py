"""One channel: who may speak when, which lines it carries, and when a silent peer is given up."""

import pytest

from openline.core.errors import Misuse
from openline.core.record.head_receipts import Held
from openline.protocol import exchange, rates, session, sync
from openline.protocol.exchange import Terms
from openline.protocol.frames import (
    BodyWant,
    Bye,
    CheckpointFrame,
    Entries,
    Frame,
    HeadReceiptFrame,
    Heads,
    Hello,
    LineFrame,
    Ping,
    Pong,
    Reason,
    StatementFrame,
    Want,
    read_frame,
    tag_of,
    write_frame,
)
from openline.protocol.session import (
    Arrived,
    Ended,
    Faulted,
    HangUp,
    Leave,
    LineEffect,
    LineEvent,
    Opened,
    OutOfTurn,
    SessionEffect,
    Ticked,
    Transmit,
    Up,
)

LINES = tuple(bytes([n]) * 32 for n in (1, 2, 3))


def line_state(line: bytes) -> sync.State:
    terms = Terms(line, (b"a" * 32, b"b" * 32), (b"k" * 32, b"l" * 32), 0, 1, 1_000)
    return sync.begin(terms, [Held(0, None, 0), Held(1, None, 0)])


class Side:
    """A session under test, with what it wanted done."""

    def __init__(self, *lines: bytes) -> None:
        self.session = session.begin({line: line_state(line) for line in lines})
        self.now = 0.0
        self.first = self.tell(Opened(0.0))

    def tell(self, event: session.SessionEvent) -> list[SessionEffect]:
        self.session, effects = session.step(self.session, event)
        return effects

    def hear(self, frame: Frame) -> list[SessionEffect]:
        return self.tell(Arrived(self.now, write_frame(frame)))

    def after(self, seconds: float) -> list[SessionEffect]:
        self.now += seconds
        return self.tell(Ticked(self.now))


def said(effects: list[SessionEffect]) -> list[Frame]:
    return [read_frame(effect.data) for effect in effects if isinstance(effect, Transmit)]


def greeted(*lines: bytes) -> Side:
    side = Side(*lines)
    side.hear(Hello((1,), lines))
    return side


def test_each_side_says_which_lines_it_shares_with_this_peer() -> None:
    """And no others: whom else a party talks to is nobody's business."""
    side = Side(LINES[1], LINES[0])

    assert said(side.first) == [Hello((1,), (LINES[0], LINES[1]))]


def test_the_lines_that_both_name_are_carried() -> None:
    """Each gets its HEADS at once; the channel counts as up from the peer's first frame, not before."""
    side = Side(LINES[0], LINES[1])

    effects = side.hear(Hello((1, 9), (LINES[1], LINES[2])))

    assert Up((LINES[1],)) in effects
    assert said(effects) == [Heads(LINES[1][:8], ())]


@pytest.mark.parametrize(
    ("hello", "reason"),
    [
        (Hello((2, 3), (LINES[0],)), Reason.NO_COMMON_VERSION),
        (Hello((1,), (LINES[2],)), Reason.NO_COMMON_LINE),
        (Hello((1,), ()), Reason.NO_COMMON_LINE),
    ],
)
def test_without_anything_in_common_the_channel_ends_with_the_reason(hello: Hello, reason: Reason) -> None:
    """The operator on either side reads why, instead of a broken connection."""
    effects = Side(LINES[0]).hear(hello)

    assert said(effects) == [Bye(reason)]
    assert effects[-1] == HangUp(reason)


def test_nobody_speaks_before_the_greeting_or_greets_twice() -> None:
    """There is one order: whoever leaves it speaks something else."""
    early, twice = Side(LINES[0]), greeted(LINES[0])
    for effects in (early.hear(Ping(1)), twice.hear(Hello((1,), (LINES[0],)))):
        assert [type(effect.error) for effect in effects if isinstance(effect, Faulted)] == [OutOfTurn]
        assert said(effects) == [Bye(Reason.FAULT)]
        assert effects[-1] == HangUp(Reason.FAULT)


def test_garbage_is_kept_as_evidence_and_ends_the_channel() -> None:
    """The bytes are handed on as they came."""
    effects = greeted(LINES[0]).tell(Arrived(1.0, b"\xff\xff"))

    (fault,) = [effect for effect in effects if isinstance(effect, Faulted)]
    assert (fault.line, fault.data) == (None, b"\xff\xff")
    assert effects[-1] == HangUp(Reason.FAULT)


def test_a_fault_on_a_line_names_it_and_ends_the_channel() -> None:
    """What a line's sync refuses ends the channel for all of them: the peer's program cannot be trusted."""
    effects = greeted(LINES[0], LINES[1]).hear(Entries(LINES[0][:8], (b"no entry",)))

    (fault,) = [effect for effect in effects if isinstance(effect, Faulted)]
    assert fault.line == LINES[0]
    assert effects[-1] == HangUp(Reason.FAULT)


def test_frames_of_a_line_that_is_not_carried_are_left() -> None:
    """The peer may name a line that was closed here a moment ago."""
    assert greeted(LINES[0]).hear(Heads(LINES[2][:8], ())) == []


def test_a_ping_is_answered_and_a_pong_is_enough_to_live() -> None:
    """Signs of life cost two small frames, and only when there is nothing else to say."""
    side = greeted(LINES[0])
    assert said(side.hear(Ping(7))) == [Pong(7)]

    pings = 0
    for _ in range(100):
        for frame in said(side.after(10)):
            assert not isinstance(frame, Bye)
            if isinstance(frame, Ping):
                pings += 1
                side.hear(Pong(frame.number))
    assert pings == 50


def test_a_silent_peer_is_given_up() -> None:
    """A half-open connection looks like silence: pings go out, nothing comes back."""
    side = greeted(LINES[0])
    spoken = [frame for _ in range(70) for frame in said(side.after(1))]

    assert [frame.number for frame in spoken if isinstance(frame, Ping)] == [0, 1]
    assert spoken[-1] == Bye(Reason.SILENT)
    assert side.session.ended
    assert side.after(1) == []


def test_a_peer_that_never_greets_is_given_up() -> None:
    """A clean handshake followed by nothing is no channel."""
    side = Side(LINES[0])
    assert HangUp(Reason.SILENT) in [effect for _ in range(70) for effect in side.after(1)]


def test_a_bye_ends_the_channel_without_an_answer() -> None:
    """Nothing is lost by it: everything that counts is on disk."""
    effects = greeted(LINES[0]).hear(Bye(Reason.STOPPING))

    assert effects == [HangUp(Reason.STOPPING, theirs=True)]


def test_leaving_says_why() -> None:
    """The other side learns that it was meant."""
    side = greeted(LINES[0])
    effects = side.tell(Leave(Reason.STOPPING))
    assert said(effects) == [Bye(Reason.STOPPING)]
    assert side.tell(Leave(Reason.STOPPING)) == []


def test_the_store_is_still_heard_after_the_end() -> None:
    """Writes under way finish later than the channel: their answers must have somewhere to go."""
    side = greeted(LINES[0])
    side.tell(Ended())

    assert side.tell(LineEvent(LINES[0], exchange.HeldMoved(Held(1, None, 0)))) == []
    assert side.hear(Ping(1)) == []


def test_what_a_line_wants_done_comes_out_with_its_name() -> None:
    """One channel carries many lines: each effect says whose it is."""
    side = greeted(LINES[0], LINES[1])
    effects = side.hear(Heads(LINES[1][:8], (Held(0, None, 0),)))
    assert LineEffect(LINES[1], exchange.OwnHeadKnown()) in effects


def test_two_lines_with_one_tag_do_not_share_a_channel() -> None:
    """Eight bytes tell lines apart on one channel; should two ever be alike, it must not be silent."""
    twin = LINES[0][:8] + bytes(24)
    with pytest.raises(Misuse):
        session.begin({LINES[0]: line_state(LINES[0]), twin: line_state(twin)})


# --- rates


def heard(side: Side, frame: LineFrame, times: int) -> int:
    """Say a frame so often at once; return how often it was heard."""
    count = 0
    for _ in range(times):
        before = side.session.used
        side.hear(frame)
        count += side.session.used is not before
    return count


@pytest.mark.parametrize("kind", ["want", "body_want"])
def test_requests_are_heard_at_a_rate_on_each_line(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is beyond it is passed over like a lost frame, and costs no look into the store."""
    monkeypatch.setattr(rates, "RATES", {**rates.RATES, rates.REQUESTS: rates.Rate(10, 2)})
    side = greeted(*LINES[:2])
    one, other = (
        Want(tag_of(line), 0, 0, 1) if kind == "want" else BodyWant(tag_of(line), bytes(32), 0, 1) for line in LINES[:2]
    )

    assert heard(side, one, 50) == 10
    state = side.session.lines[one.tag]
    assert len(state.waiting) + state.serving == 10
    side.now += 1.5
    assert heard(side, one, 50) == 3, "two a second"
    assert heard(side, other, 50) == 10, "another line has a rate of its own"
    assert not side.session.ended, "it is no fault"


@pytest.mark.parametrize(
    ("frame", "most"),
    [
        (Heads(LINES[0][:8], ()), 32),
        (StatementFrame(LINES[0][:8], b"signed"), 128),
        (CheckpointFrame(LINES[0][:8], b"signed"), 128),
        (HeadReceiptFrame(LINES[0][:8], b"signed"), 4_096),
    ],
)
def test_what_has_to_be_compared_or_verified_is_heard_at_a_rate(frame: LineFrame, most: int) -> None:
    """A signature costs its verifier more than a frame costs its sender."""
    side = greeted(LINES[0])

    assert heard(side, frame, most + 50) == most


def test_what_carries_the_record_itself_has_no_rate() -> None:
    """Entries and bodies are bounded by their quotas and windows; a catch-up goes as fast as the disk."""
    side = greeted(LINES[0])

    side.hear(Entries(LINES[0][:8], (b"no entry",)))

    assert side.session.used == {}
