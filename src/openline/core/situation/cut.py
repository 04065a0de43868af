"""The situation over an identical cut: what every member holds alike, and so has to see alike.

Folded beside the newest situation and kept up with the cut, which only grows. A TEST carries the digest over a cut that
it names by fingerprint; the digests of the latest cuts are remembered, as the other side may name an earlier one.
"""

from collections.abc import Callable, Iterable, Sequence
from hashlib import sha256
from typing import Final

from openline.core import encoding
from openline.core.errors import Misuse
from openline.core.situation.activities import PlanState
from openline.core.situation.item import World
from openline.core.situation.plans import Plans
from openline.core.situation.situation import Situation, digest_of
from openline.core.situation.threads import Opened

REMEMBERED: Final = 256
"""Digests of so many cuts are kept."""

Read = Callable[[int, int, int], Iterable[Opened]]
"""(feed, first, end) -> the entries of a feed from one sequence up to, and without, another, with what they say."""


class SituationBelow:
    """The situation of the entries below a cut.

    What stands on a fork above the cut changes nothing here: below it the record is one, whatever appears later.

    Attributes:
        sizes: entries of each feed, by index, that are below the cut.
        lacking: ids of entries below the cut whose bodies were not here when it was reached.
    """

    def __init__(
        self,
        world: World,
        folded: tuple[Situation, Plans] | None = None,
        sizes: Sequence[int] = (),
        lacking: Iterable[bytes] = (),
    ) -> None:
        """Begin at the beginning, or with what a snapshot holds that was folded up to `sizes`."""
        self.sizes = tuple(sizes) or (0,) * len(world.feeds)
        self.lacking: set[bytes] = set(lacking)
        self._situation, self._plans = folded or (Situation(world), Plans())
        self._known: dict[bytes, tuple[bytes, bytes]] = {}

    @property
    def situation(self) -> Situation:
        return self._situation

    @property
    def plans(self) -> Plans:
        return self._plans

    def advance(self, sizes: Sequence[int], cut: bytes, read: Read) -> None:
        """Fold up to a later cut, and remember what it comes to under the cut's fingerprint.

        Raises:
            Misuse: a cut never shrinks.
        """
        if len(sizes) != len(self.sizes) or any(new < old for new, old in zip(sizes, self.sizes, strict=True)):
            raise Misuse(f"a cut {tuple(sizes)} does not follow the cut {self.sizes}")
        for feed, (old, new) in enumerate(zip(self.sizes, sizes, strict=True)):
            for entry, content in read(feed, old, new) if new > old else ():
                self._take(entry.id, (entry, content))
        self.sizes = tuple(sizes)
        touched = {key: self._situation.state(key) for key in self._situation.refold()}
        self._plans.remove(key for key, state in touched.items() if not isinstance(state, PlanState))
        self._plans.put(state for state in touched.values() if isinstance(state, PlanState))
        conflicts = sha256(encoding.encode(self._plans.fingerprint())).digest()
        self._known.pop(cut, None)
        self._known[cut] = self._situation.fingerprint(), conflicts
        while len(self._known) > REMEMBERED:
            del self._known[next(iter(self._known))]

    def _take(self, entry: bytes, opened: Opened) -> None:
        self._situation.take(*opened)
        if opened[1] is None:
            self.lacking.add(entry)

    def fill(self, opened: Iterable[Opened]) -> None:
        """Take what was lacking, now that its body is here; digests that were remembered without it are forgotten."""
        for entry, content in opened:
            if content is not None and entry.id in self.lacking:
                self.lacking.discard(entry.id)
                self._situation.take(entry, content)
                self._known.clear()

    def digest(self, cut: bytes, at: int) -> bytes | None:
        """Return the digest over a cut by its fingerprint at a named moment; None where it was not folded here.

        None, too, while a body below the cut is lacking: what cannot be read cannot be compared.
        """
        if cut not in self._known or self.lacking:
            return None
        fingerprint, conflicts = self._known[cut]
        return digest_of(fingerprint, at, conflicts)
