"""What was told to maps, and under which revision: so the next answer holds only what is new or has changed.

A revision names what its holder has, all of it or the part that was ready; whoever comes with one that is not known any
more is told everything.
"""

from collections.abc import Mapping
from hashlib import sha256
from typing import Final

Marks = Mapping[str, bytes]
"""By the id of an area, a digest of all that is told of it."""

MOST: Final = 24
"""Revisions remembered: some views, each with what it was built from, and what came in the last minutes."""


class Told:
    """The newest revisions that were given out."""

    def __init__(self) -> None:
        self._told: dict[str, tuple[str, Marks]] = {}

    def under(self, revision: str, view: str) -> Marks | None:
        """Return what somebody holds who comes with a revision; None where that is not known, or of another view."""
        held_view, marks = self._told.get(revision, ("", {}))
        return marks if held_view == view else None

    def keep(self, revision: str, view: str, marks: Marks) -> None:
        """Remember what whoever holds a revision has been told."""
        self._told.pop(revision, None)
        self._told[revision] = view, marks
        while len(self._told) > MOST:
            del self._told[next(iter(self._told))]


def revision_of(view: str, besides: str, marks: Marks) -> str:
    """Return a word that is another one for other areas, and for other things besides."""
    whole = sha256(f"{view}\n{besides}\n".encode())
    for name in sorted(marks):
        whole.update(name.encode() + b"\n" + marks[name])
    return whole.hexdigest()[:32]
