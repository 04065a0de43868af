"""What is looked at before a plan is released, and after it has ended: citations, lead times, sums, actuals.

Only a stale citation holds anything back, and nothing that has left its limits: all else is marked and goes out.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from openline.core.catalogue.changes import Actuals, Amend
from openline.core.catalogue.changes import State as StateElement
from openline.core.catalogue.codes import ActivityState
from openline.core.catalogue.element import Element
from openline.core.catalogue.notices import Activity, Forces, Launch
from openline.core.catalogue.protection import Movement
from openline.core.errors import Misuse
from openline.core.rules.deadlines import time_allowed
from openline.core.rules.lead_times import Lateness, LeadRule, agreed, strictest
from openline.core.rules.local_time import UTC, Zone
from openline.core.rules.thresholds import FIELDS, Difference, Flag, Part, Threshold, differences, flags
from openline.core.situation.activities import PlanState
from openline.core.situation.item import Governs, Item, World
from openline.core.situation.plans import Plans
from openline.core.situation.situation import Situation


class StaleCitation(Misuse):
    """An activation that does not cite what it overlaps: somebody changed a plan, and its author has not read that.

    Attributes:
        missed: the versions that it does not cite.
    """

    code = "stale_citation"
    hint = "read them, then activate again; a plan outside its announced limits needs no citation"

    def __init__(self, missed: Sequence[bytes]) -> None:
        named = ", ".join(entry.hex()[:16] for entry in missed)
        super().__init__(f"{len(missed)} overlapping notices have not been read in their newest version: {named}")
        self.missed = tuple(missed)


def citations_missing(state: PlanState, plans: Plans, cited: Iterable[bytes], at: int) -> tuple[bytes, ...]:
    """Return the newest versions of other parties' overlapping plans that were not cited, sorted.

    Args:
        plans: all plans in force, this one among them.
        at: overlaps that are over by then do not count.
    """
    had = set(cited)
    beside: set[bytes] = set()
    for meeting in plans.conflicts_of(state.root):
        ends = meeting.ends()
        other = (meeting.b if meeting.a.entry == state.root else meeting.a).state
        if other.party != state.party and (ends is None or ends > at):
            beside.update(other.versions)
    return tuple(sorted(beside - had))


def check_citations(said: StateElement, state: PlanState, plans: Plans, at: int) -> None:
    """Hold an activation to what its author has read (ASTM F3548); nonconforming and contingent need nothing.

    Raises:
        StaleCitation: it overlaps a notice whose newest version it does not cite.
    """
    if said.state == ActivityState.ACTIVE and (missed := citations_missing(state, plans, said.cites, at)):
        raise StaleCitation(missed)


# lead times


@dataclass(frozen=True, slots=True)
class LateMark:
    """How one version of a plan was announced: nothing is refused for it, what is late is carried first."""

    entry: bytes
    party: int
    announced_at: int
    start: int
    lateness: Lateness


def kind_word(element: Activity | Launch | Movement) -> str:
    """Return the word by which the rules know a plan."""
    match element:
        case Activity(kind=kind):
            return kind.name.lower()
        case Launch(launch_class=kind):
            return kind.name.lower()
        case Movement():
            return "movement"


Rules = Callable[[Item], tuple[LeadRule, ...]]
"""Returns the lead times that govern an entry."""


def lead_times(governs: Governs) -> Rules:
    """Return what finds the lead times of an entry: those of the charter that governs it."""
    found: dict[int, tuple[World, tuple[LeadRule, ...]]] = {}

    def rules(item: Item) -> tuple[LeadRule, ...]:
        world = governs(item)
        if id(world) not in found:  # with the world, so that no other one takes its place in memory
            found[id(world)] = world, agreed(world.words)
        return found[id(world)][1]

    return rules


def late_marks(items: Sequence[Item], rules: Rules, zone: Zone = UTC) -> tuple[LateMark, ...]:
    """Return the marks of every version in a plan's thread that says when it will be, in order.

    Args:
        items: of the thread; the first one announces the plan.
        rules: of each version, as `lead_times` finds them.
        zone: of the hours of a daily cycle, as the charter's rules have it.
    """
    root = items[0].element
    if not isinstance(root, Activity | Launch | Movement):
        return ()
    marks = []
    forces, urgent = getattr(root, "forces", None), getattr(root, "emergency", False)
    for item in items:
        if item.party != items[0].party:
            continue
        forces = getattr(item.element, "forces", None) or forces
        span = span_of(item.element)
        if span is not None:
            start, end = span
            late = strictest(
                rules(item), kind_word(root), item.clock, start, end, forces=stated(forces), urgent=urgent, zone=zone
            )
            marks.append(LateMark(item.id, item.party, item.clock, start, late))
    return tuple(marks)


def lateness_of(element: Element, at: int, rules: tuple[LeadRule, ...], zone: Zone = UTC) -> Lateness | None:
    """Return how late what an element announces would be if it were said at a moment; None where it has no time."""
    span = span_of(element)
    if span is None or not isinstance(element, Activity | Launch | Movement):
        return None
    forces, urgent = stated(getattr(element, "forces", None)), getattr(element, "emergency", False)
    return strictest(rules, kind_word(element), at, *span, forces=forces, urgent=urgent, zone=zone)


def span_of(element: Element) -> tuple[int, int | None] | None:
    """Return when what an element announces begins and ends, seconds UTC; None where it says no time."""
    windows = _windows(element)
    if not windows:
        return None
    ends = [end for _, end in windows]
    last = None if None in ends else max(each for each in ends if each is not None)
    return min(begin for begin, _ in windows), last


def _windows(element: Element) -> list[tuple[int, int | None]]:
    match element:
        case Activity(volumes=volumes):
            return [(start, end) for volume in volumes for start, end, _ in volume.windows]
        case Launch(windows=windows):
            return [(start, end) for start, end, _ in windows]
        case Amend(volumes=volumes, windows=windows):
            own = [(start, end) for start, end, _ in windows]
            return own + [(start, end) for volume in volumes for start, end, _ in volume.windows]
        case Movement(legs=legs, ended=None):
            return [(leg.depart[0], leg.arrive[1]) for leg in legs]
    return []


def stated(forces: Forces | None) -> dict[str, int]:
    """Return the numbers that are stated, by field; what is not stated is not zero."""
    if forces is None:
        return {}
    return {name: number for name in FIELDS if (number := getattr(forces, name)) is not None}


# sums


def linked_sums(situation: Situation, thresholds: Sequence[Threshold]) -> dict[tuple[int, int], tuple[Flag, ...]]:
    """Return the thresholds that linked activities reach together, by (party, status); ids as their authors have them.

    Every activity counts as it stands, also after its end: one plan in ten parts is one plan. What was cancelled does
    not.
    """
    parts: defaultdict[tuple[int, int], list[Part]] = defaultdict(list)
    for state in situation.states(PlanState):
        root = situation.threads[state.root].element
        if isinstance(root, Activity) and state.state != ActivityState.CANCELLED:
            links = (root.part_of,) if root.part_of else ()
            parts[state.party, state.status].append(
                Part(root.activity_id, root.kind.name.lower(), stated(state.forces), links)
            )
    found = {key: flags(_by_id(each), thresholds) for key, each in sorted(parts.items())}
    return {key: each for key, each in found.items() if each}


def _by_id(parts: Sequence[Part]) -> list[Part]:
    """Return the parts with ids of their own: two notices under one id are two parts of one plan."""
    seen: defaultdict[str, int] = defaultdict(int)
    found = []
    for part in sorted(parts, key=lambda each: (each.id, sorted(each.forces.items()), each.kind, each.links)):
        seen[part.id] += 1
        if seen[part.id] > 1:
            part = Part(f"{part.id} ({seen[part.id]})", part.kind, part.forces, (*part.links, part.id))
        found.append(part)
    return found


# afterwards


@dataclass(frozen=True, slots=True)
class MissingActuals:
    """A report of what took part that is overdue; times in seconds UTC."""

    plan: bytes
    party: int
    name: str
    ended_at: int
    due: int


def missing_actuals(situation: Situation, at: int) -> tuple[MissingActuals, ...]:
    """Return the activities whose report of actuals is overdue at a moment, the longest overdue first.

    Owed for what a party announced itself and did not cancel; not for what it passed on from a published notice.
    """
    found = []
    for state in situation.states(PlanState):
        ended = state.ends()
        owes = state.element == Activity.number and not state.source and state.state != ActivityState.CANCELLED
        if not owes or state.actuals or ended is None or at <= ended:
            continue
        world = situation.governing(situation.threads[state.root])
        allowed = time_allowed("actuals", deadlines=world.deadlines)
        if allowed is not None and at > ended + allowed:
            found.append(MissingActuals(state.root, state.party, state.name, ended, ended + allowed))
    return tuple(sorted(found, key=lambda each: (each.due, each.plan)))


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was declared beside what took place, as one report of actuals has it."""

    plan: bytes
    party: int
    name: str
    report: bytes
    differences: tuple[Difference, ...]


def outcomes(state: PlanState, items: Sequence[Item]) -> tuple[Outcome, ...]:
    """Return the differences for each of the newest reports of actuals; strength first, then start and end.

    Declared is what stood when it began: a notice that is amended to fit what was done declares nothing.
    """
    found = []
    for item in items:
        if item.id not in state.actuals or not isinstance(item.element, Actuals):
            continue
        began, ended, _ = item.element.window
        declared, actual = _declared(state, items, began), stated(item.element.forces)
        actual["start"] = began
        if ended is not None:
            actual["end"] = ended
        found.append(Outcome(state.root, state.party, state.name, item.id, differences(declared, actual)))
    return tuple(sorted(found, key=lambda each: each.report))


def _declared(state: PlanState, items: Sequence[Item], began: int) -> dict[str, int]:
    own = [item for item in items if item.party == state.party and item.id not in {entry for entry, _ in state.ignored}]
    before = [item for item in own if item.clock <= began] or own[:1]
    declared: dict[str, int] = {}
    for item in before:
        if isinstance(item.element, Activity | Amend) and item.element.forces is not None:
            declared = {name: n for name, n in declared.items() if name in ("start", "end")}
            declared |= stated(item.element.forces)
        if (span := span_of(item.element)) is not None:
            declared["start"] = span[0]
            declared.pop("end", None)
            if span[1] is not None:
                declared["end"] = span[1]
    return declared
