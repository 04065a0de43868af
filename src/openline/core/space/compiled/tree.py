"""The compiled finder: an octree over the rows of some columns, kept up to date row by row."""

from collections.abc import Iterable, Sequence

import numpy as np

from openline.core.space.columns import Columns, Indices
from openline.core.space.compiled.joins import join
from openline.core.space.compiled.octree import DEEPEST, Octree, hang, near, take_down


class Tree:
    """See `scan.Finder`."""

    def __init__(self, columns: Columns, rows: Iterable[int]) -> None:
        self._columns = columns
        self._found = np.empty(256, dtype=np.int64)
        self._tree = Octree(
            np.zeros((64, 8), np.int32), np.full(64, -1, np.int32), np.zeros((64, 3)), np.zeros(0, np.int32),
            np.zeros(0, np.int32), np.zeros(0, np.int32), np.ones(1, np.int64),
        )  # fmt: skip
        held = np.array(list(rows), dtype=np.int64)
        for first in range(0, len(held), 4_096):
            self._hang(held[first : first + 4_096])

    def add(self, row: int) -> None:
        """Hang a row where it belongs."""
        self._hang(np.array([row], dtype=np.int64))

    def remove(self, row: int) -> None:
        """Take a row down."""
        take_down(self._tree, row)

    def near(self, asked: Columns, row: int) -> Indices:
        """Return the rows whose caps and times meet those of a row asked, in order."""
        held, table = self._columns.table, asked.table
        while True:
            count = near(self._tree, held.caps, held.times, table.caps[row], table.times[row], self._found)
            if count <= len(self._found):
                return np.sort(self._found[:count])
            self._found = np.empty(2 * count, dtype=np.int64)

    def join(self, asked: Columns, rows: Indices, buffer_m: float, *, itself: bool) -> tuple[Indices, Indices]:
        """Return the pairs of rows asked and rows held that conflict; of columns with themselves, each pair once."""
        widest = max(asked.widest, self._columns.widest)
        i, j = join(asked.table, rows, self._columns.table, self._tree, float(buffer_m), widest, itself)
        order = np.lexsort((j, i))
        return i[order], j[order]

    def _hang(self, rows: Indices) -> None:
        tree = self._tree
        cubes = int(tree.used[0]) + DEEPEST * len(rows)
        if cubes > len(tree.head):
            tree = _longer(tree, ("children", "head", "middle"), cubes)
        if self._columns.rows > len(tree.cube):
            tree = _longer(tree, ("following", "before", "cube"), self._columns.rows)
        self._tree = tree
        hang(tree, self._columns.table.caps, rows)


def _longer(tree: Octree, names: Sequence[str], length: int) -> Octree:
    """Return the tree with room for more in some of its columns."""
    grown = {}
    for name in names:
        held = getattr(tree, name)
        grown[name] = np.empty((length + length // 2, *held.shape[1:]), held.dtype)
        grown[name][: len(held)] = held
    return tree._replace(**grown)
