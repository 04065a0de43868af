"""Whether our own newest entry on each line is known: before its first write a node asks its peers (ADR 0005).

After a restore the peers hold more of our own feed than we do; who wrote on without asking would sign two histories.
"""

from collections.abc import Iterator, Mapping
from threading import Event
from time import monotonic
from typing import Final

from openline.core.cards import NodeCard
from openline.core.errors import Unavailable
from openline.node.folder import Folder
from openline.node.lines import Line
from openline.node.links import PeerLink

GRACE_S: Final = 5.0
"""How long the first write to a line waits for a peer to tell our own newest entry."""


class OwnHeads:
    """What the peers have told of our own feeds. Told in the event loop, asked in the verbs' thread."""

    def __init__(self, folder: Folder, links: Mapping[bytes, PeerLink], lines: Mapping[bytes, bool], *, alone: bool):
        """Begin with nothing known.

        Args:
            links: the links to peers by their nodes, as they come and go.
            lines: every confirmed line, and whether it holds anything.
            alone: write without asking: the operator says that nothing was written since the copy.
        """
        self._folder, self._links, self._alone = folder, links, alone
        self._known: dict[bytes, Event] = {line: Event() for line in lines}
        self._tried: set[bytes] = set()
        self._started = monotonic()
        # where this folder is a copy, the original may have said more since
        self._restored = set(lines) if folder.was_copied(used=any(lines.values())) else set()

    def __iter__(self) -> Iterator[bytes]:
        """Yield the lines of which it is asked."""
        return iter(list(self._known))

    def ask(self, line: bytes) -> None:
        """Ask of a line from now on."""
        self._known.setdefault(line, Event())

    def tried(self, node: bytes) -> None:
        """All addresses of a peer were tried once more."""
        self._tried.add(node)

    def told(self, line: bytes) -> None:
        """A peer of this line holds nothing of our own feed on it that we lack; of other lines it said nothing."""
        self._known[line].set()
        if line in self._restored:
            self._restored.discard(line)
            if not self._restored:
                self._folder.mark_place()

    def may_write(self, line: Line, *, wait: bool = True) -> None:
        """Wait until a peer has told our own newest entry, or none can be expected to.

        A channel is given its time once, from when it opened: a peer that never tells must not hold up every write.

        Args:
            wait: where nobody waits for the write, it is put off instead, so that nothing else waits behind it.
        Raises:
            Unavailable: it is not known yet; or the folder is a copy, and nobody has told it.
        """
        known = self._known.setdefault(line.id, Event())
        if known.is_set() or self._alone:
            return
        asked = monotonic()
        while not known.is_set():
            opened = [link.up_since for link in list(self._links.values()) if link.carries(line.id)]
            since = [moment for moment in opened if moment is not None]
            left = (min(asked, max(since)) if since else self._started) + GRACE_S - monotonic()
            restored = line.id in self._restored
            if not restored and (left <= 0 or all(map(self._out_of_reach, line.peers))):
                return
            if left <= 0:
                raise Unavailable(
                    "this folder was copied or restored, and no peer has told our own newest entry yet",
                    hint="wait for the link; or, if nothing was written since the copy: openline serve --alone",
                )
            if not wait:
                raise Unavailable("no peer has told our own newest entry yet", hint="the next round tries again")
            known.wait(min(0.1, max(left, 0.01)))

    def _out_of_reach(self, peer: NodeCard) -> bool:
        link = self._links.get(peer.id)
        return peer.id in self._tried and link is not None and not link.up
