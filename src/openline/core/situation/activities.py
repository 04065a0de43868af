"""Plans as they live: notices of activities, launches, movements and sites with their versions and states (spec 4.6).

A plan's author alone changes it. A version is superseded only by one whose author had seen it; until then concurrent
versions stand side by side and the union of their volumes is in force. What no rule allows has no effect and is shown.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any

from openline.core.catalogue.changes import Actuals, Amend, Cancel, Decision, ReplyToPlan
from openline.core.catalogue.changes import State as StateElement
from openline.core.catalogue.codes import ActivityState
from openline.core.catalogue.element import Element
from openline.core.catalogue.notices import Activity, Forces, Launch, LaunchResult
from openline.core.catalogue.protection import Movement, Site, SiteStatus
from openline.core.catalogue.receipts import Receipt
from openline.core.catalogue.volumes import FootprintForm, Shape, VolumeForm, WindowForm
from openline.core.situation.item import Item, World
from openline.core.situation.need_to_know import in_full
from openline.core.situation.state import Ignored, State, common, newest, seen_by_any

_A = ActivityState
LEGAL: dict[ActivityState, frozenset[ActivityState]] = {
    _A.DRAFT: frozenset({_A.NOTIFIED}),
    _A.NOTIFIED: frozenset({_A.AMENDED, _A.ACTIVE, _A.NONCONFORMING, _A.CONTINGENT, _A.ENDED, _A.CANCELLED}),
    _A.AMENDED: frozenset({_A.AMENDED, _A.ACTIVE, _A.NONCONFORMING, _A.CONTINGENT, _A.ENDED, _A.CANCELLED}),
    _A.ACTIVE: frozenset({_A.AMENDED, _A.NONCONFORMING, _A.CONTINGENT, _A.ENDED}),
    _A.NONCONFORMING: frozenset({_A.ACTIVE, _A.CONTINGENT, _A.ENDED}),
    _A.CONTINGENT: frozenset({_A.ENDED}),
    _A.ENDED: frozenset(),
    _A.CANCELLED: frozenset(),
}
"""From where a plan may go where (ASTM F3548). What has begun is not cancelled: it ends."""

_GRAVEST = (
    _A.CONTINGENT, _A.NONCONFORMING, _A.ACTIVE, _A.AMENDED, _A.NOTIFIED, _A.ENDED, _A.CANCELLED, _A.DRAFT,
)  # fmt: skip
"""Of concurrent states the first of these holds: the one that asks for most care."""

OWN = (Amend, Cancel, StateElement, Actuals, LaunchResult, Activity, Launch, Movement, Site)
"""What the author alone may say of a plan."""

STRICTEST = (Decision.CANNOT_SUPPORT_SAFELY, Decision.NOTED_WITH_COMMENT, Decision.NOTED, Decision.APPROVED)


class PlanState(State, frozen=True, kw_only=True, array_like=True):
    """Where a plan stands.

    Attributes:
        name: the author's own id.
        state: value of ActivityState.
        since: of that state, seconds UTC.
        volumes: in force, those of concurrent versions together.
        off_nominal: where it may be besides, outside its announced limits.
        counts_until: nothing of it counts from then on; None while nothing ended or cancelled it.
        versions: newest versions of the notice, which an activation of the other side's plan has to cite.
        forces: as announced.
        actuals: newest reports of what took part, by entry.
        replies: [entry, party, decision], newest of each party; the strictest holds.
        results: newest results of a launch, by entry.
        source: id of the published notice, by which areas of one notice never conflict.
        concurrent: versions that have not seen each other stand side by side.
    """

    name: str
    state: int
    since: int
    volumes: tuple[VolumeForm, ...]
    off_nominal: tuple[VolumeForm, ...] = ()
    counts_until: int | None = None
    versions: tuple[bytes, ...] = ()
    forces: Forces | None = None
    actuals: tuple[bytes, ...] = ()
    replies: tuple[tuple[bytes, int, int], ...] = ()
    results: tuple[bytes, ...] = ()
    source: str = ""
    concurrent: bool = False

    def ends(self) -> int | None:
        """Return when its last window is over, seconds UTC; None while that is open."""
        ends = [end for volume in self.volumes for _, end, _ in volume.windows]
        last = None if None in ends or not ends else max(end for end in ends if end is not None)
        if self.counts_until is None:
            return last
        return self.counts_until if last is None else min(last, self.counts_until)

    def starts(self) -> int:
        """Return when its first window begins, seconds UTC."""
        return min((start for volume in self.volumes for start, _, _ in volume.windows), default=self.since)

    def in_force(self, at: int) -> bool:
        """Say whether it counts at a moment: announced, not over, neither ended nor cancelled."""
        ends = self.ends()
        return ends is None or ends > at

    def decision(self) -> int | None:
        """Return the strictest reply, value of Decision; None where nobody replied."""
        said = {decision for _, _, decision in self.replies}
        return next((int(each) for each in STRICTEST if each in said), None)


def fold_plan(items: Sequence[Item], world: World) -> PlanState:
    """Return where the plan of a thread stands."""
    return _Plan(items).state()


class _Said:
    """Items of one kind, node by node: of those that somebody has seen, the last one of each node tells all."""

    def __init__(self) -> None:
        self._of: defaultdict[int, tuple[list[int], list[Item]]] = defaultdict(lambda: ([], []))

    def add(self, item: Item) -> None:
        places, items = self._of[item.feed]
        places.append(item.sequence)
        items.append(item)

    def last_seen_by(self, item: Item | None) -> list[Item]:
        """Return the last one of each node that `item`'s author had seen; of all for None."""
        if item is None:
            return [items[-1] for _, items in self._of.values()]
        numbered = ((items, bisect_left(places, item.past[feed])) for feed, (places, items) in self._of.items())
        return [items[number - 1] for items, number in numbered if number]


class _Plan:
    def __init__(self, items: Sequence[Item]) -> None:
        self.items, self.root = items, items[0]
        self.ignored: list[Ignored] = []
        self.versions: list[Item] = [self.root]
        self.amendments: list[Item] = []
        self.cancels: list[Item] = []
        self.states: list[tuple[Item, StateElement]] = []
        self.changes, self.cancelled_by, self.announced_by = _Said(), _Said(), _Said()
        self.announced_by.add(self.root)
        self.state_by: dict[bytes, ActivityState] = {}
        self.actuals: list[Item] = []
        self.replies: list[tuple[Item, ReplyToPlan]] = []
        self.results: list[Item] = []
        for item in items[1:]:
            self._sort(item)

    def _sort(self, item: Item) -> None:
        element, own = item.element, item.party == self.root.party
        wrong = None
        match element:
            case Receipt():
                return
            case ReplyToPlan():
                wrong = "own_plan" if own else None
                if not own:
                    self.replies.append((item, element))
            case (
                Amend()
                | Cancel()
                | StateElement()
                | Actuals()
                | LaunchResult()
                | Activity()
                | Launch()
                | Movement()
                | Site()
            ):
                wrong = self._own(item, element) if own else "not_the_author"
            case _:
                return
        if wrong is not None:
            self.ignored.append((item.id, wrong))

    def _own(self, item: Item, element: Element) -> str | None:
        """Take a change by the author; return why it has no effect, if so."""
        if item.status != self.root.status:
            return "another_status"
        before = self.state_seen_by(item)
        match element:
            case Actuals():
                self.actuals.append(item)
            case LaunchResult():
                self.results.append(item)
            case Cancel():
                if _A.CANCELLED not in LEGAL[before]:
                    return f"illegal_{before.name.lower()}_cancelled"
                self.cancels.append(item)
                self.cancelled_by.add(item)
                self._changed(item, _A.CANCELLED)
            case StateElement():
                if element.state not in LEGAL[before]:
                    return f"illegal_{before.name.lower()}_{element.state.name.lower()}"
                self.states.append((item, element))
                self._changed(item, element.state)
            case _:
                if _A.AMENDED not in LEGAL[before]:
                    return f"illegal_{before.name.lower()}_amended"
                if not isinstance(element, Amend) and type(element) is not type(self.root.element):
                    return "another_kind"
                if isinstance(element, Amend) and not _fits(element, self.root.element):
                    return "not_for_this_kind"
                if not self._in_full(item):
                    self.amendments.append(item)
                self.versions.append(item)
                self.announced_by.add(item)
        return None

    def _in_full(self, item: Item) -> bool:
        """Say whether a version says in full what an earlier one said coarsely: that changes no plan."""
        said = next((version for version in self.versions if version.id == item.cover.answers), None)
        return said is not None and in_full(item.content, said.content)

    def _changed(self, item: Item, state: ActivityState) -> None:
        self.changes.add(item)
        self.state_by[item.id] = state

    def state_seen_by(self, item: Item | None) -> ActivityState:
        """Return where the plan stood for one who had seen what `item`'s author had; None is everything."""
        current = {self.state_by[each.id] for each in newest(self.changes.last_seen_by(item))}
        if not current:
            amended = any(item is None or item.saw(version) for version in self.amendments)
            return _A.AMENDED if amended else _A.NOTIFIED
        gravest = next(state for state in _GRAVEST if state in current)
        return _A.AMENDED if gravest == _A.CANCELLED and self.outlived(item) else gravest

    def outlived(self, item: Item | None) -> bool:
        """Say whether, for one who had seen what `item`'s author had, a version stands that no CANCEL has seen."""
        seen = seen_by_any(self.cancelled_by.last_seen_by(item))
        return any(seen[version.feed] <= version.sequence for version in self.announced_by.last_seen_by(item))

    def stated(self, field: Callable[[Any], Any]) -> list[Any]:
        """Return what the newest versions that fill in a field say of it; several where they are concurrent."""
        filled = [version for version in self.versions if field(version.element)]
        return [field(version.element) for version in newest(filled)]

    def cancelled(self) -> int | None:
        """Return since when nothing of it counts; None while a version stands that no CANCEL has seen."""
        if not self.cancels or self.outlived(None):
            return None
        return max(_since(cancel) for cancel in newest(self.cancels))

    def state(self) -> PlanState:
        current = self.state_seen_by(None)
        cancelled, said = self.cancelled(), self._said(current)
        ended = said[1].since if current == _A.ENDED and said is not None else None
        published = getattr(self.root.element, "cancelled_at", None)
        until = [at for at in (cancelled, ended, published, self._expired()) if at is not None]
        heads = newest(self.versions)
        forces = self.stated(lambda element: getattr(element, "forces", None))
        return PlanState(
            key=self.root.id,
            **common(self.items),
            ignored=tuple(sorted(self.ignored)),
            name=named(self.root.element),
            state=int(current),
            since=said[1].since if said is not None else _newest_clock([*heads, *self.cancels]),
            volumes=self._volumes(),
            off_nominal=self._off_nominal(),
            counts_until=min(until, default=None),
            versions=tuple(sorted(head.id for head in heads)),
            forces=forces[0] if forces else None,
            actuals=tuple(sorted(item.id for item in newest(self.actuals))),
            replies=self._replies(),
            results=tuple(sorted(item.id for item in newest(self.results))),
            source=getattr(self.root.element, "source", ""),
            concurrent=len(heads) > 1,
        )

    def _said(self, current: ActivityState) -> tuple[Item, StateElement] | None:
        saying = [pair for pair in self.states if pair[1].state == current]
        entries = newest([item for item, _ in saying])
        return next((pair for pair in saying if pair[0] is entries[0]), None) if entries else None

    def _volumes(self) -> tuple[VolumeForm, ...]:
        found: list[VolumeForm] = []
        for version in newest([version for version in self.versions if _has_volumes(version.element)]):
            found += [volume for volume in volumes_of(version.element, self.root.element) if volume not in found]
        return tuple(found)

    def _off_nominal(self) -> tuple[VolumeForm, ...]:
        """Return where it may be outside its limits: what every node of its author says of it that stands."""
        found: list[VolumeForm] = []
        standing = {each.id for each in newest(self.changes.last_seen_by(None))}
        for item, said in self.states:
            if item.id in standing and said.state in (_A.NONCONFORMING, _A.CONTINGENT):
                found += [volume for volume in said.off_nominal if volume not in found]
        return tuple(found)

    def _expired(self) -> int | None:
        ends = [end for end in self.stated(_expiry) if end is not None]
        return max(ends, default=None)

    def _replies(self) -> tuple[tuple[bytes, int, int], ...]:
        found = []
        for party in {item.party for item, _ in self.replies}:
            own = [(item, reply) for item, reply in self.replies if item.party == party]
            heads = newest([item for item, _ in own])
            found += [(item.id, party, int(reply.decision)) for item, reply in own if item in heads]
        return tuple(sorted(found))


def _newest_clock(items: Sequence[Item]) -> int:
    return max(item.clock for item in items)


def _since(cancel: Item) -> int:
    element = cancel.element
    assert isinstance(element, Cancel)
    return cancel.clock if element.since is None else element.since


def named(element: Element) -> str:
    """Return the author's own id of a plan; \"\" of anything else."""
    match element:
        case Activity(activity_id=name) | Launch(activity_id=name) | Site(site_id=name) | Movement(move_id=name):
            return name
    return ""


def _expiry(element: Element) -> int | None:
    """Return when an element lapses by itself, or was ended by its own word."""
    match element:
        case Launch(valid_until=end) | Amend(valid_until=end):
            return end
        case Movement(ended=ended):
            return ended
        case Site(status=SiteStatus.DEREGISTERED, verified_at=at):
            return at
        case Site(expires=end):
            return end
    return None


def _fits(amend: Amend, root: Element) -> bool:
    """Say whether an amendment can change such a plan: windows alone are a launch's; a site or movement is replaced."""
    if isinstance(root, Launch):
        return True
    return isinstance(root, Activity) and not amend.windows and amend.valid_until is None


def _has_volumes(element: Element) -> bool:
    return not isinstance(element, Amend) or bool(element.volumes or element.windows)


def volumes_of(element: Element, root: Element) -> tuple[VolumeForm, ...]:
    """Return the volumes of one version: wide where the element says nothing of a height or a time."""
    match element:
        case Activity(volumes=volumes):
            return volumes
        case Amend(volumes=volumes, windows=()):
            return volumes
        case Amend(volumes=(), windows=windows) if isinstance(root, Launch):
            return _launch_volumes(root, windows)
        case Amend(volumes=volumes, windows=windows):
            return tuple(_high(volume.footprint, windows) for volume in volumes)
        case Launch(windows=windows):
            return _launch_volumes(element, windows)
        case Movement(legs=legs):
            return tuple(_high(leg.route, ((leg.depart[0], leg.arrive[1], False),)) for leg in legs)
        case Site():
            ground = element.footprint or FootprintForm(shape=Shape.CIRCLE, rings=((element.location,),))
            return (_high(ground, ((element.verified_at, None, False),)),)
    return ()


def _launch_volumes(launch: Launch, windows: tuple[WindowForm, ...]) -> tuple[VolumeForm, ...]:
    return tuple(_high(area, windows) for area in (launch.launch_area, *launch.impact_areas))


def _high(footprint: FootprintForm, windows: tuple[WindowForm, ...]) -> VolumeForm:
    return VolumeForm(footprint=footprint, windows=windows)
