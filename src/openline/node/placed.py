"""What of a line can be placed on a map: the volumes of notices in force and of own drafts, and which of them meet."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from openline.core.catalogue.codes import ActivityState
from openline.core.catalogue.element import CATALOGUE
from openline.core.catalogue.rendering import harmless
from openline.core.catalogue.volumes import VolumeForm
from openline.core.situation.activities import PlanState
from openline.core.situation.plans import Reason
from openline.core.space.conflict import Conflict
from openline.core.space.plan import Prepared
from openline.core.space.validity import InvalidVolume
from openline.core.space.volume import Window
from openline.core.space.window import Span, spans_of
from openline.node import beforehand
from openline.node.beforehand import stated_by
from openline.node.board import Board
from openline.node.desk import Draft
from openline.node.lines import Line

MOST_WINDOWS: Final = 200


@dataclass(frozen=True, slots=True)
class Placed:
    """One volume to be shown: of a notice in force, or of a draft.

    Attributes:
        id: unlike that of any other volume here.
        draft: the draft's id; "" for a notice.
        root: what announced it; None for a draft that announces something new.
        why: it cannot be compared; then it is shown for all the time, where its windows make no sense.
    """

    line: Line
    id: str
    draft: str
    root: bytes | None
    number: int
    party: int
    name: str
    kind: str
    status: int
    state: str
    form: VolumeForm
    spans: tuple[Span, ...]
    why: Reason | None = None


@dataclass(frozen=True, slots=True)
class Met:
    """Two volumes that are shown and meet."""

    a: Placed
    b: Placed
    one: Prepared
    other: Prepared
    found: Conflict


def of_plans(line: Line, board: Board, start: int, end: int) -> Iterator[Placed]:
    """Yield what is in force or planned and counts at some time between two."""
    for state in board.situation.states(PlanState):
        if state.in_force(start):
            kind, name = CATALOGUE[state.element].name.lower(), harmless(state.name) or state.root.hex()[:12]
            said = ActivityState(state.state).name.lower()
            unusable = board.plans.unusable.get(state.root)
            for number, form in enumerate((*state.volumes, *state.off_nominal)):
                if counted := spans(form, state.counts_until, start, end):
                    yield Placed(
                        line, name_of(line, state.root.hex(), number), "", state.root, number, state.party,
                        name, kind, state.status, said, form, counted,
                        None if unusable is None else unusable.reasons.get(number),
                    )  # fmt: skip


def of_drafts(line: Line, board: Board, drafts: Iterable[Draft], start: int, end: int) -> Iterator[Placed]:
    """Yield what drafts would take up at some time between two."""
    for draft in drafts:
        drafted = stated_by(draft.content.element, board)
        kind, status = draft.content.element.name.lower(), int(draft.content.cover.status)
        for number, form in enumerate(drafted.forms):
            if counted := spans(form, None, start, end):
                yield Placed(
                    line, name_of(line, draft.id, number), draft.id, drafted.root, number, line.party,
                    harmless(drafted.name) or draft.id, kind, status, "draft", form, counted,
                )  # fmt: skip


def plans_met(board: Board, shown: Iterable[Placed], start: int) -> Iterator[Met]:
    """Yield which of the plans of a line that are shown meet: first those of two parties."""
    numbered = {(each.root, each.number): each for each in shown}
    for meeting in board.plans.conflicts(start):
        a, b = (numbered.get((each.entry, each.number)) for each in (meeting.a, meeting.b))
        if a is not None and b is not None:
            yield Met(a, b, meeting.a.prepared, meeting.b.prepared, meeting.found)


def draft_met(line: Line, board: Board, draft: Draft, shown: Mapping[str, Placed]) -> Iterator[Met]:
    """Yield what of all that is shown a draft would meet."""
    what = stated_by(draft.content.element, board)
    for each in beforehand.meetings(line, board, what, int(draft.content.cover.status)):
        ours = shown.get(name_of(line, draft.id, each.number))
        theirs = shown.get(name_of(line, each.other.entry.hex(), each.other.number))
        if ours is not None and theirs is not None:
            yield Met(ours, theirs, each.own, each.other.prepared, each.found)


def name_of(line: Line, of: str, number: int) -> str:
    """Return the id of a volume on a map."""
    return f"{line.id.hex()[:8]}-{of}-{number}"


def spans(form: VolumeForm, until: int | None, start: int, end: int) -> tuple[Span, ...]:
    """Return when a volume counts between two times; all the time where its windows make no sense: it is shown."""
    try:
        found = spans_of([Window(*each) for each in form.windows], until)
    except InvalidVolume:
        return ((start, None),)
    return tuple(span for span in found if touches(span, start, end))[:MOST_WINDOWS]


def touches(span: Span, start: int, end: int) -> bool:
    """Say whether a span has a moment between two times."""
    return span[0] <= end and (span[1] is None or span[1] >= start)
