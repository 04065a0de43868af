"""Launches as announced and as seen: what can be said of each observation from the notices in force (spec 8.7).

Every answer is computed anew from the situation, so that a late notice, an amendment or a result changes it on both
nodes alike. An observation is compared with notices; nothing here says what was launched, or against whom.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from openline.core.catalogue import dialogue
from openline.core.catalogue.changes import Amend
from openline.core.catalogue.codes import ActivityState, Topic
from openline.core.catalogue.dialogue import Question
from openline.core.catalogue.notices import Launch, LaunchClass, LaunchField, LaunchResult
from openline.core.catalogue.volumes import FootprintForm, read_footprint
from openline.core.catalogue.watching import Match, Observed
from openline.core.errors import Misuse
from openline.core.record.entry import Precedence, Status
from openline.core.rules.deadlines import respond_by, time_allowed
from openline.core.situation.activities import PlanState
from openline.core.situation.item import Item, World
from openline.core.situation.situation import Situation
from openline.core.situation.state import newest, received_at
from openline.core.space.volume import Footprint, Polygon, Window
from openline.core.watch import launch
from openline.core.watch.announced import USUAL, Compass, Limits, Notice, Observation
from openline.core.watch.aspects import Prepared
from openline.core.watch.launch import Kind, Unseen, Verdict, compare, unseen

MATCH: Final[Mapping[Kind, Match]] = MappingProxyType(
    {Kind.CONSISTENT: Match.CONSISTENT, Kind.PARTLY: Match.PARTLY, Kind.NONE_HELD: Match.NONE_HELD}
)
"""How an OBSERVED states what can be said of it."""

ASKED: Final[Mapping[launch.Item, dialogue.Item]] = MappingProxyType(
    {
        launch.Item.NOTICE: dialogue.Item.LAUNCH_ANNOUNCED,
        launch.Item.TIME: dialogue.Item.CONFIRM_TIMES,
        launch.Item.PLACE: dialogue.Item.CONFIRM_AREA,
        launch.Item.DIRECTION: dialogue.Item.IMPACT_AREA,
        launch.Item.CLASS: dialogue.Item.LAUNCH_CLASS,
        launch.Item.IMPACT_AREAS: dialogue.Item.IMPACT_AREA,
    }
)
"""What a question asks for, by code; where something flies is asked by where it will come down."""

NOTHING_HELD: Final = (
    dialogue.Item.IS_IT_YOURS,
    dialogue.Item.LAUNCH_ANNOUNCED,
    dialogue.Item.LAUNCH_CLASS,
    dialogue.Item.IMPACT_AREA,
)
"""What is asked where no notice is held: nothing was announced that could be confirmed."""

MAX_ABOUT: Final = 8


@dataclass(frozen=True, slots=True)
class ResultDue:
    """A launch of which its author has not said what became of it."""

    entry: bytes
    due: int
    overdue: bool


@dataclass(frozen=True, slots=True)
class Revised:
    """An observation of which more, less or another thing can be said now than its author stated."""

    entry: bytes
    stated: Match
    now: Match


@dataclass(frozen=True, slots=True)
class Launches:
    """The launches of a line at a moment.

    Attributes:
        verdicts: what can be said of each observation, by its entry.
        unmatched: observations with which no notice is fully consistent, sorted.
        revised: observations whose verdict has changed since they were stated.
        unseen: notices whose time is over and that no other party's observation is consistent with.
        results_due: launches whose result has not been given, by due time.
    """

    verdicts: Mapping[bytes, Verdict]
    unmatched: tuple[bytes, ...]
    revised: tuple[Revised, ...]
    unseen: tuple[Unseen, ...]
    results_due: tuple[ResultDue, ...]


def launches(
    situation: Situation, at: int, *, since: int = 0, status: Status = Status.ACTUAL, limits: Limits = USUAL
) -> Launches:
    """Return the launches of a line at a moment.

    Args:
        at, since: seconds UTC; notices that were over before `since` are left out of `unseen` and `results_due`.
        status: real launches are compared with real ones only, exercised ones with exercised ones.
    """
    announced = [each for each in _announced(situation) if each.state.status == status]
    ready = [Prepared(notice) for each in announced for notice in (*each.notices(), *each.former())]
    seen = {item.id: (item, observation(item)) for item in observed(situation.items(Observed), status)}
    verdicts = {entry: compare(one, ready, limits) for entry, (_, one) in sorted(seen.items())}
    revised = []
    for entry, verdict in verdicts.items():
        said = seen[entry][0].element
        assert isinstance(said, Observed)
        if said.match not in (Match.NOT_COMPARED, MATCH[verdict.kind]):
            revised.append(Revised(entry, said.match, MATCH[verdict.kind]))
    recent = [each for each in announced if each.over_at() >= since]
    return Launches(
        verdicts=MappingProxyType(verdicts),
        unmatched=tuple(entry for entry, verdict in verdicts.items() if verdict.kind is not Kind.CONSISTENT),
        revised=tuple(revised),
        unseen=_unseen(recent, list(seen.values()), at, limits),
        results_due=_results_due(recent, at, situation),
    )


def entry_of(notice_id: str) -> bytes:
    """Return the LAUNCH entry that a notice's id in a verdict stands for."""
    return bytes.fromhex(notice_id[:64])


def stated_match(verdict: Verdict) -> tuple[Match, tuple[bytes, ...]]:
    """Return what an OBSERVED states of a verdict: how it compares, and the notices, best first."""
    entries = dict.fromkeys(entry_of(candidate.notice_id) for candidate in verdict.candidates)
    return MATCH[verdict.kind], tuple(entries)


def ready_question(verdict: Verdict) -> Question | None:
    """Return the question that a person may send about an observation; None where a notice is consistent with it."""
    query = launch.question(verdict)
    if query is None:
        return None
    about = dict.fromkeys([entry_of(query.observation_id), *map(entry_of, query.notices)])
    items = dict.fromkeys(ASKED[item] for item in query.items) if query.notices else dict.fromkeys(NOTHING_HELD)
    return Question(topic=Topic.LAUNCH, items=tuple(items), about=tuple(about)[:MAX_ABOUT])


def question_due(asked_at: int, world: World, precedence: Precedence = Precedence.ROUTINE) -> int | None:
    """Return when the answer to a question about a launch is due at the earliest, seconds UTC."""
    return respond_by(asked_at, None, "question", precedence.name.lower(), world.deadlines, ("launch",))


# as seen


def observed(items: Iterable[Item], status: Status) -> list[Item]:
    """Return the observations that count: of those that a party keeps under one id of its own, the newest."""
    groups: dict[tuple[int, str], list[Item]] = {}
    for item in items:
        if isinstance(item.element, Observed) and item.status == status:
            groups.setdefault((item.party, item.element.obs_id), []).append(item)
    return [head for group in groups.values() for head in newest(group)]


def observation(item: Item) -> Observation:
    """Return an OBSERVED as a plain value; an area that cannot be read is one without rings."""
    element = item.element
    assert isinstance(element, Observed)
    return Observation(
        id=item.id.hex(),
        time=element.time,
        sigma_s=float(element.sigma_s),
        area=_area(element.area),
        azimuth=_degrees(element.azimuth),
        azimuth_tolerance=_degrees(element.azimuth_tolerance) or 0.0,
        classes=_classes(element.launch_class),
        confidence=element.confidence.name.lower(),
    )


# as announced


def _announced(situation: Situation) -> Iterator["_Announced"]:
    for state in situation.states(PlanState):
        if state.element == Launch.number:
            yield _Announced(state, situation.threads.thread(state.key))


class _Announced:
    """A launch in the situation, with all that its author said of it."""

    def __init__(self, state: PlanState, items: Sequence[Item]) -> None:
        self.state = state
        wrong = {entry for entry, _ in state.ignored}
        self.said = [item for item in items if item.party == state.party and item.id not in wrong]
        self.versions = [item for item in self.said if _says_where_or_when(item)]
        results = [each.element for each in self.said if each.id in state.results]
        self.results = [result for result in results if isinstance(result, LaunchResult)]

    def notices(self) -> list[Notice]:
        """Return it as plain values: one for each version that stands, several where they are concurrent."""
        heads = newest(self.versions)
        notices = [(self._notice(head), head) for head in heads]
        return [notice if len(heads) == 1 else _named(notice, head) for notice, head in notices]

    def former(self) -> list[Notice]:
        """Return the versions that were replaced: what took place before that was announced by them."""
        found = []
        standing = newest(self.versions)
        for version in self.versions:
            if version not in standing:
                replaced_at = min(later.clock for later in self.versions if later.saw(version))
                notice = _named(self._notice(version), version)
                if any(window.start < replaced_at for window in notice.windows):
                    ends = [end for end in (notice.cancelled_at, replaced_at) if end is not None]
                    found.append(replace(notice, cancelled_at=min(ends)))
        return found

    def _notice(self, head: Item) -> Notice:
        plan = self._plan()
        windows, launch_area, impact_areas = plan.windows, plan.launch_area, plan.impact_areas
        match head.element:
            case Amend(volumes=volumes, windows=amended):
                if volumes:  # in the order of the spec: launch area first
                    launch_area = volumes[0].footprint
                    impact_areas = tuple(volume.footprint for volume in volumes[1:])
                    windows = tuple(dict.fromkeys(window for volume in volumes for window in volume.windows))
                windows = amended or windows or plan.windows
        windows = (*windows, *(result.again for result in self.results if result.again is not None))
        notice = Notice(
            id=self.state.root.hex(),
            windows=tuple(Window(*window) for window in windows),
            classes=frozenset() if LaunchField.LAUNCH_CLASS in plan.withheld else _classes(plan.launch_class),
            launch_area=_area(launch_area),
            azimuth=_degrees(plan.azimuth),
            tolerance=_degrees(plan.tolerance) or 0.0,
            direction=None if plan.direction is None else Compass(int(plan.direction)),
            impact_areas=tuple(_area(area) for area in impact_areas),
            valid_until=self._valid_until(),
            received_at=received_at(self.state, head.id) or head.clock,
        )
        return self._ended(notice)

    def _plan(self) -> Launch:
        whole = [item.element for item in newest([each for each in self.said if isinstance(each.element, Launch)])]
        return next(element for element in whole if isinstance(element, Launch))

    def _valid_until(self) -> int:
        filled = {item: until for item in self.said if (until := _valid_until(item)) is not None}
        return max(filled[item] for item in newest(list(filled)))

    def _ended(self, notice: Notice) -> Notice:
        """Return a notice as a cancellation or an end leaves it. What has ended may have been seen until then."""
        until = self.state.counts_until
        if until is None or self.state.state not in (ActivityState.CANCELLED, ActivityState.ENDED):
            return notice
        if notice.valid_until is not None and until >= notice.valid_until:
            return notice
        begun = tuple(
            Window(window.start, until if window.end is None else min(window.end, until), window.alternate)
            for window in notice.windows
            if window.start <= until
        )
        if self.state.state == ActivityState.CANCELLED or not begun:
            return replace(notice, cancelled_at=until)
        return replace(notice, windows=begun, valid_until=until)

    def over_at(self) -> int:
        """Return when the last of its windows is over, seconds UTC."""
        return max(window.end or window.start for notice in self.notices() for window in notice.windows)

    def took_no_place(self) -> bool:
        """Say whether its author said that it did not take place, and announced no other time."""
        return bool(self.results) and all(not result.launched and result.again is None for result in self.results)

    def awaits_result(self) -> bool:
        """Say whether its author has still to say what became of it."""
        if self.state.state == ActivityState.CANCELLED:
            return False
        return not self.results or any(result.again is not None for result in self.results)


def _named(notice: Notice, version: Item) -> Notice:
    return replace(notice, id=f"{notice.id}/{version.id.hex()[:16]}")


def _says_where_or_when(item: Item) -> bool:
    element = item.element
    return isinstance(element, Launch) or (isinstance(element, Amend) and bool(element.volumes or element.windows))


def _valid_until(item: Item) -> int | None:
    return item.element.valid_until if isinstance(item.element, Launch | Amend) else None


def _unseen(
    announced: Sequence[_Announced], seen: Sequence[tuple[Item, Observation]], at: int, limits: Limits
) -> tuple[Unseen, ...]:
    found: list[Unseen] = []
    for party in sorted({each.state.party for each in announced}):
        own = [each for each in announced if each.state.party == party and not each.took_no_place()]
        others = [one for item, one in seen if item.party != party]
        found += unseen([notice for each in own for notice in each.notices()], others, at, limits)
    return tuple(sorted(found, key=lambda each: each.notice_id))


def _results_due(announced: Iterable[_Announced], at: int, situation: Situation) -> tuple[ResultDue, ...]:
    due = []
    for each in announced:
        world = situation.governing(situation.threads[each.state.root])
        allowed = time_allowed("launch_result", deadlines=world.deadlines)
        if allowed is not None and each.awaits_result():
            due.append((each.over_at() + allowed, each.state.root))
    return tuple(ResultDue(entry, moment, overdue=at > moment) for moment, entry in sorted(due))


def _classes(launch_class: LaunchClass) -> frozenset[str]:
    """Return a class as a code; a class that is none of the list, or not known here, is not stated."""
    if launch_class == LaunchClass.OTHER or not launch_class.known:
        return frozenset()
    return frozenset({launch_class.name.lower()})


def _area(form: FootprintForm) -> Footprint:
    try:
        return read_footprint(form)
    except Misuse:
        return Polygon(())


def _degrees(hundredths: int | None) -> float | None:
    return None if hundredths is None else hundredths / 100
