"""What would follow from saying something, computed before it is said: what it meets, whether it comes too late.

Everything here reads; nothing of it reaches the peer. It is shown while an officer still writes.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from openline.core.catalogue.changes import Amend, Severity
from openline.core.catalogue.element import Element
from openline.core.catalogue.fields import DEGREE
from openline.core.catalogue.measures import clock, length, place
from openline.core.catalogue.rendering import harmless, kebab
from openline.core.catalogue.talks import Readout
from openline.core.catalogue.view import View
from openline.core.catalogue.volumes import VolumeForm
from openline.core.errors import Misuse
from openline.core.rules.lead_times import Lateness, agreed, strictest
from openline.core.rules.severity import Nearness, severity
from openline.core.situation.activities import PlanState, named, volumes_of
from openline.core.situation.changing import plans_of
from openline.core.situation.life import kind_word, lateness_of, span_of, stated
from openline.core.situation.need_to_know import areas_of
from openline.core.situation.pauses import PauseState, in_pause
from openline.core.situation.plans import Announced, Reason
from openline.core.space.answer import nearest
from openline.core.space.conflict import Conflict, against
from openline.core.space.plan import Prepared, prepare
from openline.node.advice import doubts
from openline.node.board import Board
from openline.node.computed import words_of
from openline.node.engines import engine
from openline.node.lines import Line
from openline.node.readouts import would_follow

SHOWN_WINDOWS = 3


@dataclass(frozen=True, slots=True)
class Stated:
    """What of something written takes up room.

    Attributes:
        forms: its volumes; none where it takes up none.
        root: the notice that it changes; None for a new one.
        name, source: of the plan that it states or changes; a plan never meets another of its source.
    """

    forms: tuple[VolumeForm, ...]
    root: bytes | None
    name: str
    source: str


def stated_by(element: Element, board: Board) -> Stated:
    """Return what of something written takes up room: a notice, a launch, a movement, a site, or a change of one."""
    root, plan = root_of(element, board)
    name = plan.name if plan is not None else named(element)
    source = (plan.source if plan is not None else getattr(element, "source", "")) or name
    return Stated(volumes_of(element, root or element), None if plan is None else plan.root, name, source)


@dataclass(frozen=True, slots=True)
class Meets:
    """One volume of what is written, by its number, that meets a plan in force."""

    number: int
    own: Prepared
    other: Announced
    found: Conflict
    severity: Severity


def meetings(line: Line, board: Board, what: Stated, status: int) -> list[Meets]:
    """Return where volumes would meet what is in force with the same status, the gravest first.

    What cannot be compared is left out: `not_comparable` says which that is.
    """
    found = []
    for number, volume in enumerate(plans_of(what.forms, line.party, what.source)):
        try:
            plan = prepare(volume, engine)
        except Misuse:
            continue
        near = {each.id: each for each in board.plans.near(status, plan, 0.0)}
        for conflict in against(plan, [each.prepared for each in near.values()], engine=engine).conflicts:
            other = near[conflict.b if conflict.a == plan.plan.id else conflict.a]
            found.append(Meets(number, plan, other, conflict, _severity(plan, other, conflict, board)))
    return sorted(found, key=lambda each: (-each.severity, each.found.least_distance_m, each.other.id))


def _severity(plan: Prepared, other: Announced, found: Conflict, board: Board) -> Severity:
    near = nearest(plan, other.prepared, found)
    return Severity(
        severity(
            margin_only=found.margin_only,
            aside_m=found.least_distance_m,
            height_m=near.height_m,
            certain=near.certain,
            serious=Nearness.of(words_of(board)(other.entry)),
        )
    )


def meeting_row(met: Meets, line: Line, board: Board, view: View) -> dict[str, Any]:
    """Return a meeting for programs and in a reader's words: with whom, how grave, how near, where and when."""
    longitude, latitude = (round(each * 100_000) * (DEGREE // 100_000) for each in met.found.inside)
    shown = met.found.windows[:SHOWN_WINDOWS]
    said = [f"{clock(begins, view)} – {clock(ends, view)}" for begins, ends in shown]
    if len(met.found.windows) > SHOWN_WINDOWS:
        said.append(view.say("and-more", {"count": len(met.found.windows) - SHOWN_WINDOWS}))
    return {
        "entry": met.other.entry.hex(),
        "name": met.other.name,
        "party": harmless(line.name_of(board[met.other.entry].node)),
        "ours": met.other.party == line.party,
        "volume": met.number,
        "severity": met.severity.name.lower(),
        "severity_words": view.say(f"severity-{kebab(met.severity.name)}"),
        "distance_words": length(10 * met.found.least_distance_m, view),
        "where": place((longitude, latitude), view.units.coordinates),
        "when": view.listed(said, "long-list-separator"),
    }


def lateness(element: Element, root: Element | None, now: int, board: Board) -> Lateness | None:
    """Return how late something would be if it were said now, by the charter; None where it has no time."""
    rules = agreed(board.situation.charter.now().world.words)
    if not isinstance(element, Amend) or root is None:
        return lateness_of(element, now, rules)
    span = span_of(element)
    if span is None:
        return None
    forces = stated(element.forces or getattr(root, "forces", None))
    urgent = getattr(root, "emergency", False)
    return strictest(rules, kind_word(root), now, *span, forces=forces, urgent=urgent)  # type: ignore[arg-type]


def warnings(element: Element, root: Element | None, now: int, board: Board, view: View) -> Iterator[str]:
    """Say what an author should know before it goes; nothing here holds it back."""
    late = lateness(element, root, now, board)
    if late is not None and late.late:
        minutes = late.minutes_short or late.minutes_after_start
        yield f"{view.say('lead-time-late')}: {view.say('lead-time-short', {'minutes': minutes})}"
    held = list(board.situation.states(PauseState))
    if held and (span := span_of(element)) is not None:
        untils = [until for area in areas_of(element) if (until := in_pause(held, area, max(now, span[0]))) is not None]
        if untils:
            yield view.say("note-in-pause", {"at": clock(max(untils), view)})
    yield from doubts(board, element, None, now, view)
    if isinstance(element, Readout):
        yield from would_follow(board, element, view)


def not_comparable(forms: Sequence[VolumeForm], view: View) -> dict[int, str]:
    """Return why volumes cannot be compared with others, in words with what to do about it, by number from 0."""
    found = {}
    for number, form in enumerate(forms):
        try:
            prepare(plans_of((form,), 0, "")[0], engine)
        except Misuse as error:
            reason = Reason.of(error)
            found[number] = " ".join(filter(None, (reason.words(view.phrases), reason.hint(view.phrases))))
    return found


def root_of(element: Element, board: Board) -> tuple[Element | None, PlanState | None]:
    """Return what announced the plan that an element amends, and where that stands; nothing where it amends none."""
    target = getattr(element, "target", None)
    state = board.situation.state_of(target) if isinstance(target, bytes) and target in board else None
    return (board[state.root].element, state) if isinstance(state, PlanState) else (None, None)
