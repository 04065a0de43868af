"""Which of a line's acts were read: each once, whenever its body comes, and again where it could not take effect."""

from collections.abc import Iterator
from typing import Final

from openline.store.contract import Store
from openline.store.kept import Held

PAGE: Final = 256


class ActsRead:
    """How far one line's acts were read."""

    def __init__(self, store: Store, line: bytes) -> None:
        self._store, self._line = store, line
        self._after = self._count = 0
        self._again = False

    def new(self) -> Iterator[Held]:
        """Yield every act that was not read yet, in order of arrival.

        One is read once the next is asked for: one at which its reader fails, as where the disk is full, comes again.
        """
        if self._store.acts_until(self._line, self._after) != self._count:
            self.again()  # a body came after those of later acts; seldom, and reading one twice changes nothing
        while page := self._store.acts(self._line, self._after, PAGE):
            for held in page:
                self._again = False
                yield held
                if self._again:
                    break
                self._after, self._count = held.arrival, self._count + 1

    def again(self) -> None:
        """Read all of them again: what was about nodes that were not known yet counts now."""
        self._after, self._count, self._again = 0, 0, True
