"""What a link tells the node to which it belongs."""

from collections.abc import Callable
from dataclasses import dataclass

from openline.core.errors import PeerFault


@dataclass(slots=True)
class Hooks:
    """What a link tells the node.

    Attributes:
        clock: the node's clock, seconds UTC.
        arrived: entries or bodies of a line came, and are on disk.
        grew: feeds of a line grew on disk without the channel of now: tell it how they stand.
        own_head: a peer has shown that it holds nothing of our own feed that we lack.
        up: the channel works.
        tried: a peer's addresses have all been tried once more.
        fault: a peer broke a rule, on a line or (None) outside of all; keep the bytes.
        say: words for the log.
    """

    clock: Callable[[], int]
    arrived: Callable[[bytes], None] = lambda line: None
    grew: Callable[[bytes], None] = lambda line: None
    own_head: Callable[[bytes], None] = lambda line: None
    up: Callable[[], None] = lambda: None
    tried: Callable[[bytes], None] = lambda node: None
    fault: Callable[[PeerFault, bytes | None, bytes], object] = lambda error, line, data: None
    say: Callable[[str], None] = lambda words: None
