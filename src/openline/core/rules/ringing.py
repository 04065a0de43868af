"""Ringing as `step(state, event) -> (state, effects)`: until a person takes what waits, and no louder for a flood.

What waits is told anew at every look; nothing is remembered of it but when each line rang. So whoever sends ten
thousand urgent things rings as often as whoever sends one, and no line can drown what waits on another.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from types import MappingProxyType
from typing import Final

from openline.core.rules.precedence import ORDER

RHYTHM_S: Final[Mapping[str, float]] = MappingProxyType(
    {"flash": 10.0, "immediate": 30.0, "priority": 60.0, "routine": 60.0}
)
"""Seconds from one ring of a line to the next, by the precedence of the most urgent thing that waits on it (ours)."""

GAP_S: Final = 5.0
"""A line never rings sooner again, whatever comes."""

MARK_S: Final = 60.0
"""What is not real is shown, together, no more often than this for each line."""

ALERT_S: Final = 60.0
"""The alert command is started again after so long, until somebody has taken what it was for."""

LONGEST_S: Final = 60.0
"""An alarm command that runs longer is ended: one that hangs must not keep the next one from starting."""

REMIND_S: Final = 60
"""So many of the last seconds of a stand-by ring again, that whoever asked to wait can still answer in time; of one
shorter than twice this, its second half (ours)."""

ONCE: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {"call_reply": ("accept", "decline", "stand_by"), "state": ("active", "ended")}
)
"""What rings once and then waits in silence, where it was to be expected: the reply to our own call, beside which
somebody waits; a plan that goes as it was announced in time. Whatever its author sends as FLASH rings on (ours)."""

FIRST: Final = ("distress", "call_request", "crisis")
"""Of one precedence these ring before all others, in this order."""


@dataclass(frozen=True, slots=True)
class Call:
    """Something that waits for a person.

    Attributes:
        line, entry: ids in hexadecimal.
        kind: name of the element in lower case.
        precedence: one of `ORDER`.
        real: it is ACTUAL. What is exercise or test is shown and never rings.
        once: it rings once and then waits in silence.
        level: for which it rings: 1 duty to 5 head.
        quiet: those who are there must neither hear nor see it: it goes to the alert command alone.
    """

    line: str
    entry: str
    kind: str
    precedence: str
    real: bool = True
    once: bool = False
    level: int = 1
    quiet: bool = False

    @property
    def rank(self) -> tuple[int, int]:
        """Return what rings first: the lower."""
        return ORDER.index(self.precedence), FIRST.index(self.kind) if self.kind in FIRST else len(FIRST)


@dataclass(frozen=True, slots=True)
class Group:
    """How many of one kind and precedence wait on a line."""

    kind: str
    precedence: str
    count: int


# what happens


@dataclass(frozen=True, slots=True)
class Looked:
    """The node looked what waits.

    Attributes:
        at: seconds of a clock that never goes back.
        waiting: everything that waits for a person, on all lines, in order of arrival.
    """

    at: float
    waiting: tuple[Call, ...]


@dataclass(frozen=True, slots=True)
class Trial:
    """A person wants to hear the alarm."""

    at: float


@dataclass(frozen=True, slots=True)
class Ended:
    """The alarm command has ended, or could not be started."""


# what is to be done


@dataclass(frozen=True, slots=True)
class Sound:
    """Ring the bell and say what waits on a line: its most urgent thing, and how many of each kind there are."""

    lead: Call
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class Start:
    """Start the alarm command; None for a test."""

    lead: Call | None


@dataclass(frozen=True, slots=True)
class Alert:
    """Start the alert command: what the room must not hear."""

    lead: Call


@dataclass(frozen=True, slots=True)
class Stop:
    """End the alarm command that runs."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Say, with its mark and without a sound, what came that is not real.

    Attributes:
        more: how many others of the line with it.
    """

    lead: Call
    more: int


Event = Looked | Trial | Ended
Effect = Sound | Start | Alert | Stop | Mark


@dataclass(frozen=True, slots=True)
class Alarm:
    """The alarm command that runs: for what, since when, and whether it was told to end."""

    lead: Call | None
    since: float
    stopping: bool = False


@dataclass(frozen=True, slots=True)
class Rung:
    """When a line rang last, and for what precedence; None where nothing of it waits any more."""

    at: float
    precedence: int | None


@dataclass(frozen=True, slots=True)
class State:
    """Where ringing stands.

    Attributes:
        rung: by line.
        owed: lines whose bell has rung since the alarm command last started for them, the longest waiting first.
        alarm: the command that runs: one at a time.
        sounded: entries that ring once and have rung, as long as they wait.
        marked: entries that are not real and were shown, as long as they wait.
        marked_at: when a line showed such entries last.
        alerted_at: when the alert command was started last for what must not be heard here, as long as it waits.
    """

    rung: Mapping[str, Rung] = field(default_factory=dict)
    owed: tuple[str, ...] = ()
    alarm: Alarm | None = None
    sounded: frozenset[str] = frozenset()
    marked: frozenset[str] = frozenset()
    marked_at: Mapping[str, float] = field(default_factory=dict)
    alerted_at: Mapping[str, float] = field(default_factory=dict)


def step(state: State, event: Event) -> tuple[State, list[Effect]]:
    """Advance; the caller carries out the effects."""
    match event:
        case Looked(at, waiting):
            return _looked(state, at, waiting)
        case Trial(at):
            if state.alarm is not None:
                return state, []
            return replace(state, alarm=Alarm(None, at)), [Start(None)]
        case Ended():
            return replace(state, alarm=None), []


def leads(waiting: Iterable[Call]) -> dict[str, Call]:
    """Return of each line what rings first of what waits on it: of equals, what came first."""
    found: dict[str, Call] = {}
    for call in waiting:
        if call.line not in found or call.rank < found[call.line].rank:
            found[call.line] = call
    return found


def groups(waiting: Iterable[Call]) -> tuple[Group, ...]:
    """Return how many of each kind and precedence wait, the most urgent first."""
    ordered = sorted(waiting, key=lambda call: (call.rank, call.kind))
    return tuple(
        Group(kind, precedence, len(list(each)))
        for (precedence, kind), each in groupby(ordered, key=lambda call: (call.precedence, call.kind))
    )


def _looked(state: State, at: float, waiting: Sequence[Call]) -> tuple[State, list[Effect]]:
    quiet = [call for call in waiting if call.quiet]
    waiting = [call for call in waiting if not call.quiet]
    real = [call for call in waiting if call.real]
    state, sounds = _sounds(state, at, real)
    state, alarms = _alarms(state, at, real)
    state, marks = _marks(state, at, [call for call in waiting if not call.real])
    state, alerts = _alerts(state, at, quiet)
    return state, [*sounds, *alarms, *marks, *alerts]


def _sounds(state: State, at: float, real: Sequence[Call]) -> tuple[State, list[Effect]]:
    effects: list[Effect] = []
    waiting, owed = {call.line for call in real}, list(state.owed)
    sounded = state.sounded & {call.entry for call in real if call.once}  # what rings on from here is heard again
    first = leads(call for call in real if call.entry not in sounded)
    rung = {line: each if line in waiting else replace(each, precedence=None) for line, each in state.rung.items()}
    for line, lead in sorted(first.items(), key=lambda each: (each[1].rank, each[0])):
        if _due(rung.get(line), lead, at):
            rung[line] = Rung(at, lead.rank[0])
            here = [call for call in real if call.line == line]
            effects.append(Sound(lead, groups(here)))
            sounded |= {call.entry for call in here if call.once}
            if line not in owed:
                owed.append(line)
    owed = [line for line in owed if line in waiting]
    return replace(state, rung=rung, sounded=sounded, owed=tuple(owed)), effects


def _due(last: Rung | None, lead: Call, at: float) -> bool:
    if last is None:
        return True
    if at - last.at < GAP_S:
        return False
    grown = last.precedence is None or lead.rank[0] < last.precedence
    return grown or at - last.at >= RHYTHM_S[lead.precedence]


def _alarms(state: State, at: float, real: Sequence[Call]) -> tuple[State, list[Effect]]:
    alarm = state.alarm
    if alarm is None and state.owed:
        line, *owed = state.owed
        lead = leads(real)[line]
        return replace(state, alarm=Alarm(lead, at), owed=tuple(owed)), [Start(lead)]
    if alarm is None or alarm.stopping:
        return state, []
    taken = alarm.lead is not None and alarm.lead not in real
    if taken or at - alarm.since >= LONGEST_S:
        return replace(state, alarm=replace(alarm, stopping=True)), [Stop()]
    return state, []


def _marks(state: State, at: float, unreal: Sequence[Call]) -> tuple[State, list[Effect]]:
    effects: list[Effect] = []
    marked = state.marked & {call.entry for call in unreal}
    marked_at = dict(state.marked_at)
    new = [call for call in unreal if call.entry not in marked]
    for line, lead in sorted(leads(new).items()):
        if at - marked_at.get(line, at - MARK_S) >= MARK_S:
            shown = [call.entry for call in new if call.line == line]
            marked_at[line], marked = at, marked | set(shown)
            effects.append(Mark(lead, len(shown) - 1))
    return replace(state, marked=marked, marked_at=marked_at), effects


def _alerts(state: State, at: float, quiet: Sequence[Call]) -> tuple[State, list[Effect]]:
    effects: list[Effect] = []
    alerted_at = {call.entry: state.alerted_at[call.entry] for call in quiet if call.entry in state.alerted_at}
    for call in quiet:
        if at - alerted_at.get(call.entry, at - ALERT_S) >= ALERT_S:
            alerted_at[call.entry] = at
            effects.append(Alert(call))
    return replace(state, alerted_at=alerted_at), effects
