"""A snapshot of the situation: with the entries that came after it, equal to the full fold.

It holds where every entry stands and what every thread comes to, never what the entries say: the record keeps that, and
what a later entry needs of it is loaded by id. A snapshot is the node's own and is trusted no further than the release
that wrote it: one of another release, or of a line under other terms, is refused and the record is folded anew.
"""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import fields
from hashlib import sha256
from typing import Final

import msgspec

from openline.core import encoding
from openline.core.errors import Unavailable
from openline.core.situation.causality import Past
from openline.core.situation.item import World
from openline.core.situation.situation import Situation
from openline.core.situation.state import State
from openline.core.situation.threads import Load, Standing

FORM: Final = 3
"""Goes up with every change of what a snapshot holds."""

Places = list[tuple[int | bytes, list[int]]]
"""Lists of entries by an entry or a name; an entry stands as its place in the table of ids."""


class StaleSnapshot(Unavailable):
    """A snapshot by another release, of a line under other terms, or a damaged one."""

    code = "stale_snapshot"
    hint = "the record is folded anew; nothing is lost"


class _Snapshot(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """What is written.

    Attributes:
        made_for: of this form, release and line.
        ids: 32 bytes for each entry: those that have their place come first, in the order of `depths` and `reaches`.
        states: by name of their class, with the digests of those that have been computed.
        dates, forks: of the nodes' times (`Causality`).
        charter, counted: the texts and steps of charters, and which steps had an effect when threads were folded.
    """

    made_for: bytes
    ids: bytes
    depths: list[int]
    reaches: list[Past]
    threads: Places
    orphans: Places
    followers: Places
    sealed: Places
    aside: list[int]
    pending: list[int]
    touched: list[int | bytes]
    states: dict[str, msgspec.Raw]
    digests: dict[bytes, bytes]
    dates: list[list[int]]
    forks: dict[int, int]
    charter: list[int]
    counted: list[int]


def write_snapshot(situation: Situation, release: str) -> bytes:
    """Return a snapshot of a situation.

    Args:
        release: of the program that folds; another one may fold differently.
    """
    standing = situation.threads.standing()
    table = _Table(entry for entry, _, _ in standing.known)
    grouped: dict[str, list[State]] = {}
    for state in situation.states(State):
        grouped.setdefault(_name(type(state)), []).append(state)
    snapshot = _Snapshot(
        made_for=_made_for(situation.world, release),
        depths=[depth for _, depth, _ in standing.known],
        reaches=[reach for _, _, reach in standing.known],
        threads=table.places(standing.threads),
        orphans=table.places(standing.orphans),
        followers=table.places(standing.followers),
        sealed=table.places(situation.sealed()),
        aside=table.numbers(standing.aside),
        pending=table.numbers(standing.pending),
        touched=[table.number(key) for key in standing.touched],
        states={name: msgspec.Raw(msgspec.msgpack.encode(states)) for name, states in grouped.items()},
        digests=dict(situation.digests()),
        dates=standing.dates,
        forks=standing.forks,
        charter=table.numbers(list(situation.charter.entries)),
        counted=table.numbers(sorted(situation.charter.counted)),
        ids=table.to_bytes(),
    )
    body = msgspec.msgpack.encode(snapshot)
    return sha256(body).digest() + body


def read_snapshot(data: bytes, world: World, release: str, load: Load) -> Situation:
    """Return the situation of which `data` is a snapshot.

    Args:
        load: returns entries of the record by id; asked for what waits for a cause, and later for every thread that
            a new entry touches.
    Raises:
        StaleSnapshot: by another release, of a line under other terms, or damaged.
    """
    if sha256(data[32:]).digest() != data[:32]:
        raise StaleSnapshot("the snapshot is damaged")
    try:
        snapshot = msgspec.msgpack.decode(data[32:], type=_Snapshot)
        if snapshot.made_for != _made_for(world, release):
            raise StaleSnapshot("the snapshot is by another release, or of a line under other terms")
        states = _states(snapshot)
    except msgspec.MsgspecError as error:
        raise StaleSnapshot(f"not a snapshot of this release: {error}") from None
    ids = [snapshot.ids[start : start + 32] for start in range(0, len(snapshot.ids), 32)]
    situation = Situation(world, load)
    charter = [ids[number] for number in snapshot.charter], [ids[number] for number in snapshot.counted]
    situation.restore({state.key: state for state in states}, snapshot.digests, _read(snapshot.sealed, ids), charter)
    situation.threads.restore(
        Standing(
            known=list(zip(ids[: len(snapshot.depths)], snapshot.depths, snapshot.reaches, strict=True)),
            threads=_read(snapshot.threads, ids),
            orphans=_read(snapshot.orphans, ids),
            followers=_read(snapshot.followers, ids),
            aside=[ids[number] for number in snapshot.aside],
            pending=[ids[number] for number in snapshot.pending],
            touched=[ids[key] if isinstance(key, int) else key for key in snapshot.touched],
            dates=snapshot.dates,
            forks=snapshot.forks,
        )
    )
    return situation


class _Table:
    """The ids that a snapshot names, each written once."""

    def __init__(self, ids: Iterator[bytes]) -> None:
        self._number = {entry: number for number, entry in enumerate(ids)}

    def number(self, key: bytes) -> int | bytes:
        """Return the place of an id, which is entered if need be; the name of a thread stays as it is."""
        return self._number.setdefault(key, len(self._number)) if len(key) == 32 else key

    def numbers(self, ids: Sequence[bytes]) -> list[int]:
        return [self._number.setdefault(entry, len(self._number)) for entry in ids]

    def places(self, lists: dict[bytes, list[bytes]]) -> Places:
        return [(self.number(key), self.numbers(members)) for key, members in lists.items()]

    def to_bytes(self) -> bytes:
        return b"".join(self._number)


def _read(places: Places, ids: Sequence[bytes]) -> dict[bytes, list[bytes]]:
    return {ids[key] if isinstance(key, int) else key: [ids[number] for number in members] for key, members in places}


def _made_for(world: World, release: str) -> bytes:
    """Return 32 bytes over all on which the fold depends besides the entries."""
    return sha256(
        encoding.encode([FORM, release, [_plain(getattr(world, each.name)) for each in fields(world)]])
    ).digest()


def _plain(value: object) -> encoding.Value:
    """Return a field of a world in a form that does not depend on the order in which it was filled."""
    match value:
        case Mapping():
            return sorted([key, _plain(held)] for key, held in value.items())
        case Set():
            return sorted(value)
    return value


def _states(snapshot: _Snapshot) -> list[State]:
    kinds = {_name(kind): kind for kind in _kinds(State)}
    states: list[State] = []
    for name, encoded in snapshot.states.items():
        if name not in kinds:
            raise StaleSnapshot(f"the snapshot holds states of a kind {name}, which is not known here")
        states += msgspec.msgpack.decode(encoded, type=list[kinds[name]])  # type: ignore[valid-type]
    return states


def _name(kind: type[State]) -> str:
    return f"{kind.__module__}.{kind.__qualname__}"


def _kinds(kind: type[State]) -> Iterator[type[State]]:
    yield kind
    for each in kind.__subclasses__():
        yield from _kinds(each)
