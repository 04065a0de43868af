"""What a board holds as one string of bytes, to start from: the one place that writes it, and the one that reads it.

Whoever keeps the bytes (the store does, one string a line) needs to know nothing of them. They are the node's own, and
trusted no further than the program that wrote them: what another release wrote, what is damaged, and what was made from
another store is refused, and the record is folded anew.
"""

from collections.abc import Sequence, Set
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Final

import msgspec

from openline.core.situation.activities import PlanState
from openline.core.situation.cut import SituationBelow
from openline.core.situation.item import World
from openline.core.situation.plans import Plans, PlansKept
from openline.core.situation.situation import Situation
from openline.core.situation.snapshot import StaleSnapshot, read_snapshot, write_snapshot
from openline.core.situation.threads import Load
from openline.node.engines import engine

FORM: Final = 3
"""Goes up with every change of what a board makes of the record besides situation and plans."""


@dataclass(frozen=True, slots=True)
class Standing:
    """All that a board has made of the record.

    Attributes:
        arrival, last: the newest entry that was taken, by its number in this store and its id.
        waiting: entries whose bodies were not there.
        unreceipted: what asks for a reply and has no receipt of this machine.
        unopened: what asks for a person and was taken by none, in order of arrival.
        least_forked: of each node with a fork, the first place that is not in force for it.
        below: the same over the identical cut.
    """

    arrival: int
    last: bytes
    waiting: Set[bytes]
    unreceipted: Set[bytes]
    unopened: Sequence[bytes]
    least_forked: dict[bytes, int]
    situation: Situation
    plans: Plans
    below: SituationBelow


class _Folded(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    situation: bytes
    plans: PlansKept


class _Kept(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """What is written; `release` comes first, so that nothing else needs to be understood to refuse it."""

    release: str
    arrival: int
    last: bytes
    waiting: list[bytes]
    unreceipted: list[bytes]
    unopened: list[bytes]
    least_forked: dict[bytes, int]
    now: _Folded
    below: _Folded
    sizes: tuple[int, ...]
    lacking: list[bytes]


def to_bytes(standing: Standing) -> bytes:
    """Return what a board stands at."""
    kept = _Kept(
        release=program(),
        arrival=standing.arrival,
        last=standing.last,
        waiting=sorted(standing.waiting),
        unreceipted=sorted(standing.unreceipted),
        unopened=list(standing.unopened),
        least_forked=standing.least_forked,
        now=_folded(standing.situation, standing.plans),
        below=_folded(standing.below.situation, standing.below.plans),
        sizes=standing.below.sizes,
        lacking=sorted(standing.below.lacking),
    )
    body = msgspec.msgpack.encode(kept)
    return sha256(body).digest() + body


def from_bytes(data: bytes, world: World, load: Load) -> Standing:
    """Return what a board of this line stood at.

    Args:
        load: returns entries by id, now and whenever one is asked for that was not loaded yet.
    Raises:
        StaleSnapshot: it is damaged, of another release, or of another line.
    """
    if sha256(data[32:]).digest() != data[:32]:
        raise StaleSnapshot("the snapshot is damaged")
    try:
        (release,) = msgspec.msgpack.decode(data[32:], type=list)[:1]
        if release != program():
            raise StaleSnapshot("the snapshot is by another release")
        kept = msgspec.msgpack.decode(data[32:], type=_Kept)
        situation, plans = _unfolded(kept.now, world, load)
        below = SituationBelow(world, _unfolded(kept.below, world, load), kept.sizes, kept.lacking)
    except (msgspec.MsgspecError, LookupError, ValueError) as error:  # by its digest undamaged, and yet no snapshot
        raise StaleSnapshot(f"not a snapshot of this release: {error}") from None
    return Standing(
        kept.arrival, kept.last, set(kept.waiting), set(kept.unreceipted), kept.unopened, kept.least_forked,
        situation, plans, below,
    )  # fmt: skip


def _folded(situation: Situation, plans: Plans) -> _Folded:
    return _Folded(write_snapshot(situation, program()), plans.kept())


def _unfolded(kept: _Folded, world: World, load: Load) -> tuple[Situation, Plans]:
    situation, plans = read_snapshot(kept.situation, world, program(), load), Plans(engine)
    plans.restore(situation.states(PlanState), kept.plans)
    return situation, plans


@cache
def program() -> str:
    """Return the name of the program that folds: a digest over every line of `core`.

    A checkout changes without a new version. A fold that was mended must not go on with what the old one made.
    """
    whole = sha256(f"{FORM}".encode())
    for file in sorted(_sources(resources.files("openline.core")), key=lambda each: each.name):
        whole.update(sha256(file.read_bytes()).digest())
    return whole.hexdigest()


def _sources(folder: Traversable) -> list[Traversable]:
    found: list[Traversable] = []
    for each in folder.iterdir():
        if each.is_dir():
            found += _sources(each)
        elif each.name.endswith(".py"):
            found.append(each)
    return found
