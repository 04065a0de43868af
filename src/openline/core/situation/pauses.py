"""Pauses: while two parties hold one for an area, both hold activities there. One alone is a proposal."""

from collections.abc import Iterable, Iterator, Sequence

from openline.core.catalogue.notices import Pause
from openline.core.catalogue.volumes import FootprintForm
from openline.core.situation.areas import areas_meet
from openline.core.situation.item import Item, World
from openline.core.situation.state import State, common, newest


class PauseState(State, frozen=True, kw_only=True, array_like=True):
    """Pauses that the parties hold in one matter.

    Attributes:
        held: [party, from, until, area, entry], the newest of each party; concurrent ones side by side.
    """

    held: tuple[tuple[int, int, int, FootprintForm, bytes], ...]


def fold_pause(items: Sequence[Item], world: World) -> PauseState:
    """Return the pauses of a thread."""
    held = []
    for party in sorted({item.party for item in items}):
        own = [item for item in items if item.party == party and isinstance(item.element, Pause)]
        for item in newest(own):
            assert isinstance(item.element, Pause)
            held.append((party, item.clock, item.element.until, item.element.area, item.id))
    return PauseState(key=items[0].id, **common(items), held=tuple(sorted(held, key=lambda row: (row[0], row[4]))))


def paused(states: Iterable[PauseState], at: int) -> Iterator[tuple[int, FootprintForm, FootprintForm]]:
    """Return [until, area of one, area of the other] where two parties hold a pause at a moment, soonest end first.

    Both hold activities wherever the two areas overlap, until the earlier of the two ends.
    """
    held = [row for state in states if state.status == 0 for row in state.held if row[1] <= at < row[2]]
    held.sort(key=lambda row: (row[2], row[0], row[4]))
    for number, (party, _, until, area, _) in enumerate(held):
        for other, _, _, other_area, _ in held[number + 1 :]:
            if other != party and areas_meet(area, other_area):
                yield until, area, other_area


def in_pause(states: Iterable[PauseState], area: FootprintForm, at: int) -> int | None:
    """Return until when an area lies in a pause that two parties hold, seconds UTC; None where it lies in none."""
    untils = [until for until, one, other in paused(states, at) if areas_meet(area, one) and areas_meet(area, other)]
    return max(untils, default=None)
