"""An archive cut into slices of time, each screened wherever there is room, with the findings of the whole (spec 5.7).

A slice holds its own plans, those that begin to count in its stretch of time, and carries the earlier ones that still
count when it begins. Whatever two plans count at a common second do so from the start of the later one on: so each pair
is looked at in exactly one slice, that of the plan that begins later, and is decided there as it would be in the whole.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from openline.core.errors import Misuse
from openline.core.space.conflict import Findings, linked_pairs, screen
from openline.core.space.engine import Choice, plain
from openline.core.space.plan import Plan, Prepared, prepare
from openline.core.space.validity import InvalidVolume
from openline.core.space.window import spans_of

SIZE: Final = 4_096
"""So many plans of its own a slice has: few enough to share out, many enough that few are carried twice."""

_EVER: Final = 1 << 62
_NEVER: Final = (-_EVER, -_EVER)


@dataclass(frozen=True, slots=True)
class Slice:
    """Plans that begin to count in one stretch of time, and earlier ones that still do when it begins."""

    own: tuple[Plan, ...]
    carried: tuple[Plan, ...]


@dataclass(frozen=True, slots=True)
class Refused:
    """A plan that cannot be compared, and why."""

    id: str
    reason: str
    hint: str


@dataclass(frozen=True, slots=True)
class Screened:
    """What came of one slice; its length is how many plans were its own."""

    findings: Findings
    refused: tuple[Refused, ...]
    plans: int

    def __len__(self) -> int:
        return self.plans


def slices(plans: Iterable[Plan], size: int = SIZE) -> list[Slice]:
    """Cut plans into slices of so many each; a plan that never counts, or cannot be read, is the first slice's own."""
    lives = sorted(((*_life(plan), plan) for plan in plans), key=lambda life: (life[0], life[2].id, life[2].owner))
    cut: list[Slice] = []
    lasting: list[tuple[int, Plan]] = []
    for first in range(0, len(lives), size):
        own = lives[first : first + size]
        begins = own[0][0]
        lasting = [each for each in lasting if each[0] >= begins]
        cut.append(Slice(tuple(plan for _, _, plan in own), tuple(plan for _, plan in lasting)))
        lasting += [(end, plan) for _, end, plan in own]
    return cut


def _life(plan: Plan) -> tuple[int, int]:
    """Return the first and the last second at which a plan counts."""
    try:
        spans = spans_of(plan.volume.windows, plan.cancelled_at)
    except InvalidVolume:
        return _NEVER
    if not spans:
        return _NEVER
    end = spans[-1][1]
    return spans[0][0], _EVER if end is None else end


def screen_slice(slice_: Slice, *, buffer_m: float = 0.0, engine: Choice = plain) -> Screened:
    """Return the conflicts of a slice's own plans, with each other and with those it carries.

    Args:
        engine: handed over with the slice, so it must be a function that every machine finds by its name.
    """
    refused: list[Refused] = []
    own = list(_ready(slice_.own, engine, refused))
    carried = list(_ready(slice_.carried, engine, []))  # refused by the slice whose own they are
    findings = screen([*own, *carried], buffer_m=buffer_m, engine=engine, settled=carried)
    return Screened(findings, tuple(refused), len(slice_.own))


def _ready(plans: Sequence[Plan], engine: Choice, refused: list[Refused]) -> Iterable[Prepared]:
    for plan in plans:
        try:
            yield prepare(plan, engine)
        except (InvalidVolume, Misuse) as error:
            refused.append(Refused(plan.id, str(error), error.hint))


def together(parts: Iterable[Screened], plans: Sequence[Plan]) -> tuple[Findings, tuple[Refused, ...]]:
    """Return what all slices found, as if all plans had been screened at once, and what was refused.

    Args:
        plans: all of them; those that name each other as one event may lie in different slices.
    """
    held = list(parts)
    refused = {each.id for part in held for each in part.refused}
    same = set(linked_pairs([plan for plan in plans if plan.id not in refused]))
    same.update(pair for part in held for pair in part.findings.same_events)
    conflicts = sorted((each for part in held for each in part.findings.conflicts), key=lambda each: (each.a, each.b))
    return (
        Findings(tuple(conflicts), tuple(sorted(same))),
        tuple(sorted((each for part in held for each in part.refused), key=lambda each: each.id)),
    )
