"""What every bearer offers: a channel of whole frames to a peer whose key has been proved (docs/spec/3-sync.md).

A channel carries frames and no authority: what a frame says counts only once the signature inside it has been checked.
"""

from typing import Protocol

from openline.core.errors import PeerFault, Unavailable


class Unreachable(Unavailable):
    """Nobody answered at the peer's address."""

    code = "unreachable"
    hint = "check the address and the network; the node keeps trying"


class ChannelClosed(Unavailable):
    """The channel has ended: everything not yet receipted is sent again over the next one."""

    code = "channel_closed"


class TooSlow(Unavailable):
    """The peer did not finish within the time limit: half-open, stalled, or dripping on purpose."""

    code = "too_slow"
    hint = "the node connects again by itself"


class HandshakeFailed(Unavailable):
    """No common, authenticated channel came about; the cause is in the message."""

    code = "handshake_failed"
    hint = "check that both sides have confirmed each other's current card"


class UnknownPeer(PeerFault):
    """Somebody proved possession of a key that is not pinned here."""

    code = "unknown_peer"
    hint = "compare the peer's card: its transport key may have changed, or somebody else answers at its address"


class Channel(Protocol):
    """A two-way stream of whole frames with one peer. One task may send while another receives."""

    @property
    def peer_key(self) -> bytes:
        """The raw Ed25519 transport key (32 bytes) whose possession the peer has proved."""
        ...

    @property
    def clear(self) -> bool:
        """Whether frames can be sent at once: nothing that was sent before still waits here for the network."""
        ...

    def send_now(self, *frames: bytes) -> None:
        """Hand encoded frames to the network, in one, without waiting: only while the channel is `clear`.

        Raises:
            ChannelClosed: the channel is of no further use.
        """
        ...

    async def send(self, *frames: bytes) -> None:
        """Hand encoded frames to the network, in one, waiting while the peer's window is full.

        Raises:
            ChannelClosed, TooSlow: the channel is of no further use.
        """
        ...

    async def receive(self, within: float) -> bytes:
        """Return the next whole frame, which must have arrived completely within that many seconds.

        Raises:
            ChannelClosed, TooSlow, FrameTooLarge, EmptyFrame: the channel is of no further use.
        """
        ...

    async def close(self) -> None:
        """End the channel; may be called more than once."""
        ...


def backoff(attempt: int, jitter: float, *, first: float = 0.5, longest: float = 60.0) -> float:
    """Return how many seconds to wait before another attempt (0 for the first): doubling, spread, bounded.

    Args:
        attempt: how many attempts have failed in a row since the last frame was received.
        jitter: a fresh random number in [0, 1): without it, nodes cut off together would return together.
    """
    if attempt <= 0:
        return 0.0
    return min(longest, first * 2.0 ** min(attempt - 1, 30)) * (0.5 + jitter / 2)
