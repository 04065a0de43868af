"""The outlines of footprints, each made once: when what states it came, not when a map first asks. They are kept.

An outline follows from its footprint alone, so it is known by a digest of that, and an area that moves to other hours
has the same one. Nothing rests on what is kept: what another program drew, or what is damaged, is drawn anew.
"""

from functools import cache
from hashlib import sha256
from importlib import resources
from typing import Final

import msgspec

from openline.core.catalogue.volumes import FootprintForm, read_footprint
from openline.core.situation.plans import Reason
from openline.core.space.validity import InvalidVolume
from openline.interop.outlines import Outline, Ring, outline
from openline.node.snapshots import program
from openline.store.contract import Store

MOST: Final = 12_000
"""Outlines held: twice those of the fullest map."""
GROWN: Final = 256
"""So many new ones are worth a write while the node runs; at its end every one is."""
KEY: Final = "drawings"
DRAW: Final = ("outlines.py", "projection.py")

Drawn = tuple[Outline, Reason | None]


class _Kept(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    by: str
    outlines: dict[bytes, tuple[tuple[tuple[Ring, ...], ...], tuple[Ring, ...]]]


class Drawings:
    """All outlines that maps of this node need."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._drawn: dict[bytes, Drawn] | None = None
        self._used: set[bytes] = set()
        self._new = 0

    def of(self, form: FootprintForm) -> tuple[bytes, Outline, Reason | None]:
        """Return the digest of a footprint, what to draw of it, and why it cannot be drawn, if so."""
        key = sha256(msgspec.msgpack.encode(form)).digest()[:16]
        held = self._held()
        drawn = held.get(key)
        if drawn is None:
            if len(held) >= MOST:
                self._drop(held)
            drawn = held[key] = _drawn(form)
            self._new += 1
        self._used.add(key)
        return key, *drawn

    def keep(self, *, stopping: bool = False) -> None:
        """Keep those that were asked for in this run, where there are enough new ones."""
        if self._new >= (1 if stopping else GROWN):
            kept = {key: drawn for key, (drawn, why) in self._held().items() if why is None and key in self._used}
            lists = {key: (drawn.polygons, drawn.lines) for key, drawn in kept.items()}
            self._store.set_meta(KEY, msgspec.msgpack.encode(_Kept(_drawn_by(), lists))).result()
            self._new = 0

    def forget(self) -> None:
        """Forget all: what one of them was drawn from is to be gone."""
        self._drawn, self._used, self._new = {}, set(), 0
        self._store.set_meta(KEY, None).result()

    def _held(self) -> dict[bytes, Drawn]:
        if self._drawn is None:
            self._drawn = self._read()
        return self._drawn

    def _read(self) -> dict[bytes, Drawn]:
        data = self._store.meta(KEY)
        if data is None:
            return {}
        try:
            kept = msgspec.msgpack.decode(data, type=_Kept)
        except msgspec.MsgspecError:
            return {}
        return {} if kept.by != _drawn_by() else {key: (Outline(*each), None) for key, each in kept.outlines.items()}

    def _drop(self, held: dict[bytes, Drawn]) -> None:
        """Make room: those go first that nobody asked for in this run."""
        for key in [key for key in held if key not in self._used] or list(held)[: MOST // 2]:
            del held[key]
            self._used.discard(key)


def _drawn(form: FootprintForm) -> Drawn:
    try:
        return outline(read_footprint(form)), None
    except InvalidVolume as error:
        return Outline(), Reason.of(error)


@cache
def _drawn_by() -> str:
    """Return the name of the program that draws: a digest over all that an outline rests on."""
    whole = sha256(program().encode())
    for name in DRAW:
        whole.update(resources.files("openline.interop").joinpath(name).read_bytes())
    return whole.hexdigest()
