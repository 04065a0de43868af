"""The plans in force on a line, and where two of them meet; the same on both nodes, whatever the order of arrival.

Each volume of a notice in force is a plan. Only plans of one status are compared: an exercise never meets the real
thing. A derived object: rebuilt from the situation, never stored.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

import msgspec
import numpy as np

from openline.core import encoding
from openline.core.catalogue.rendering import Phrases, clock, harmless
from openline.core.catalogue.view import View
from openline.core.catalogue.volumes import VolumeForm, read_volume
from openline.core.errors import Misuse
from openline.core.situation.activities import PlanState
from openline.core.space.conflict import Conflict, Findings, SameEvent, against, screen
from openline.core.space.engine import Choice, plain
from openline.core.space.index import Index
from openline.core.space.plan import Cap, Plan, Prepared, prepare, prepared_before

Key = tuple[str, str]
"""Ids of two plans, in order."""

MANY = 32
"""From so many new plans on, everything is compared anew in one go."""


@dataclass(frozen=True, slots=True)
class Announced:
    """One volume of a plan in force: which notice it is of, counted from 0."""

    state: PlanState
    number: int
    prepared: Prepared

    @property
    def id(self) -> str:
        return self.prepared.plan.id

    @property
    def entry(self) -> bytes:
        """The entry that begins the notice, whatever its newest version."""
        return self.state.root

    @property
    def party(self) -> int:
        return self.state.party

    @property
    def name(self) -> str:
        return harmless(self.state.name)


@dataclass(frozen=True, slots=True)
class Meeting:
    """Two announced volumes that meet; `a` comes first by (party, entry, number), so that both nodes say the same."""

    a: Announced
    b: Announced
    found: Conflict

    @property
    def key(self) -> Key:
        return self.a.id, self.b.id

    @property
    def between_parties(self) -> bool:
        return self.a.party != self.b.party

    def ends(self) -> int | None:
        """Return when it is over, seconds UTC; None while that is open."""
        ends = [end for _, end in self.found.windows]
        return None if None in ends else max(end for end in ends if end is not None)

    def words(self, phrases: Phrases | View) -> str:
        return "; ".join(f"{clock(start, phrases)} – {clock(end, phrases)}" for start, end in self.found.windows[:3])

    def say(self, phrases: Phrases | View) -> str:
        """Return one sentence for it."""
        said = phrases.say(
            "conflict-line", {"ours": self.a.name, "theirs": self.b.name, "windows": self.words(phrases)}
        )
        return f"{said} {phrases.say('conflict-margin')}" if self.found.margin_only else said

    def form(self, party: int, phrases: Phrases | View) -> dict[str, Any]:
        """Return the form for programs, from the point of view of a party, by its number."""
        ours, theirs = (self.a, self.b) if self.a.party == party or self.b.party != party else (self.b, self.a)
        return {
            "ours": ours.name,
            "theirs": theirs.name,
            "ours_entry": ours.entry.hex(),
            "theirs_entry": theirs.entry.hex(),
            "between": "parties" if self.between_parties else "ours" if ours.party == party else "theirs",
            "windows": [list(window) for window in self.found.windows],
            "windows_text": self.words(phrases),
            "lower_m": self.found.lower_m,
            "upper_m": self.found.upper_m,
            "inside": list(self.found.inside),
            "least_distance_m": self.found.least_distance_m,
            "margin_only": self.found.margin_only,
        }

    def result(self) -> list[Any]:
        """Return what the fingerprint covers: whole numbers only."""
        longitude, latitude = self.found.inside
        return [
            [self.a.entry, self.a.number],
            [self.b.entry, self.b.number],
            [[start, end] for start, end in self.found.windows],
            [None if limit is None else round(limit) for limit in (self.found.lower_m, self.found.upper_m)],
            [round(longitude * 100_000), round(latitude * 100_000)],
            round(self.found.least_distance_m),
            self.found.margin_only,
        ]


@dataclass(frozen=True, slots=True)
class Linked:
    """Two announcements of one event."""

    a: Announced
    b: Announced

    def form(self) -> dict[str, Any]:
        return {"a": self.a.name, "b": self.b.name, "a_entry": self.a.entry.hex(), "b_entry": self.b.entry.hex()}


class Reason(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """Why a volume cannot be compared.

    Attributes:
        text: in English, where no language has words for it (`key` is empty then).
        key, arguments: as in `core.errors.Said`.
    """

    text: str
    key: str = ""
    arguments: dict[str, str] = {}

    @classmethod
    def of(cls, error: Misuse) -> "Reason":
        if error.said is None:
            return cls(str(error))
        arguments = {name: str(value) for name, value in error.said.arguments.items()}
        return cls(str(error), error.said.key, arguments)

    def words(self, phrases: Phrases) -> str:
        """Return it in the reader's language, with its place."""
        if not self.key:
            return self.text if phrases.language == "en" else phrases.say("error-invalid-volume")
        said = phrases.say(f"unusable-{self.key}", self.arguments)
        if "place" not in self.arguments:
            return said
        return phrases.say("unusable-at", {"reason": said, "place": self.arguments["place"]})

    def hint(self, phrases: Phrases) -> str:
        """Return what to do about it; "" where nothing is known."""
        return phrases.say(f"unusable-{self.key}-hint", self.arguments) if self.key else ""


@dataclass(frozen=True, slots=True)
class Unusable:
    """A plan that cannot be compared, or not with all its volumes: the reason for each, by number from 0."""

    state: PlanState
    reasons: dict[int, Reason]

    @property
    def name(self) -> str:
        return harmless(self.state.name)

    def words(self, phrases: Phrases) -> str:
        """Return the reasons in one line."""
        if len(self.state.volumes) + len(self.state.off_nominal) == 1:
            return harmless(self.reasons[0].words(phrases))
        said = (f"({number + 1}) {reason.words(phrases)}" for number, reason in sorted(self.reasons.items()))
        return harmless(phrases.say("long-list-separator").join(said))

    def hints(self, phrases: Phrases) -> list[str]:
        """Return what to do about them, each once."""
        return list(dict.fromkeys(filter(None, (reason.hint(phrases) for reason in self.reasons.values()))))


class PlansKept(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """What a snapshot holds of the plans besides their states: all that takes long to compute.

    Attributes:
        caps: centre and radius of the cap of each plan that can be compared, by its id.
        conflicts: what was found, with ids of two plans each.
        same_events: ids of two plans each.
        unusable: why a volume cannot be compared, by the notice's first entry and the volume's number.
    """

    caps: dict[str, tuple[float, float, float, float]]
    conflicts: list[Conflict]
    same_events: list[Key]
    unusable: dict[bytes, dict[int, Reason]]


class Plans:
    """All plans in force on a line with every meeting among them, kept up to date as notices come, change and end.

    Attributes:
        unusable: by the notice's first entry, plans of which a volume cannot be compared: shown, never dropped.
    """

    def __init__(self, engine: Choice = plain) -> None:
        self._engine = engine
        self._states: dict[bytes, PlanState] = {}
        self._plans: dict[str, Announced] = {}
        self._index: defaultdict[int, Index] = defaultdict(lambda: Index(engine))
        self._of_entry: defaultdict[bytes, list[str]] = defaultdict(list)
        self._met: dict[Key, Meeting] = {}
        self._same: dict[Key, Linked] = {}
        self._by_entry: defaultdict[bytes, set[Key]] = defaultdict(set)
        self.unusable: dict[bytes, Unusable] = {}

    def __len__(self) -> int:
        return len(self._plans)

    def put(self, states: Iterable[PlanState]) -> None:
        """Take plans as they stand now, in place of what was held of them; one that has not changed is passed over."""
        changed = [state for state in states if not _alike(self._states.get(state.root), state)]
        self.remove(state.root for state in changed)
        new: defaultdict[int, list[Announced]] = defaultdict(list)
        for state in changed:
            self._states[state.root] = state
            new[state.status] += self._announced(state)
        for status, announced in new.items():
            if len(announced) > MANY:
                self._add_many(status, announced)
            else:
                for one in announced:
                    self._add(one)

    def _announced(self, state: PlanState) -> list[Announced]:
        made = []
        for number, form in enumerate((*state.volumes, *state.off_nominal)):
            try:
                made.append(Announced(state, number, prepare(_plan(state, number, form), self._engine)))
            except Misuse as error:
                self.unusable.setdefault(state.root, Unusable(state, {})).reasons[number] = Reason.of(error)
        return made

    def _add(self, new: Announced) -> None:
        index = self._index[new.state.status]
        close = [self._plans[name].prepared for name in index.candidates(new.prepared)]
        found = against(new.prepared, close, engine=self._engine)
        self._hold(new)
        self._note(found)

    def _add_many(self, status: int, new: list[Announced]) -> None:
        """Compare all at once: the answer is the same, and a tree answers many questions faster than one by one."""
        for one in new:
            self._hold(one)
        plans = [held.prepared for held in self._plans.values() if held.state.status == status]
        self._note(screen(plans, engine=self._engine))

    def _hold(self, new: Announced) -> None:
        self._plans[new.id] = new
        self._index[new.state.status].add(new.prepared)
        self._of_entry[new.entry].append(new.id)

    def _note(self, found: Findings) -> None:
        for conflict in found.conflicts:
            meeting = Meeting(self._plans[conflict.a], self._plans[conflict.b], conflict)
            self._met[meeting.key] = meeting
            self._by_entry[meeting.a.entry].add(meeting.key)
            self._by_entry[meeting.b.entry].add(meeting.key)
        for same in found.same_events:
            self._same[same.a, same.b] = Linked(self._plans[same.a], self._plans[same.b])

    def remove(self, roots: Iterable[bytes]) -> None:
        """Take plans out of force, by the entries that begin them: forked, ended, or replaced by a newer version."""
        gone = {root for root in roots if self._states.pop(root, None) is not None}
        if not gone:
            return
        for root in gone:
            self.unusable.pop(root, None)
            for name in self._of_entry.pop(root, ()):
                held = self._plans.pop(name)
                self._index[held.state.status].remove(name)
            for key in self._by_entry.pop(root, ()):
                self._met.pop(key, None)
        self._same = {key: link for key, link in self._same.items() if not gone & {link.a.entry, link.b.entry}}

    def kept(self) -> PlansKept:
        """Return what a snapshot holds besides the states."""
        return PlansKept(
            caps={name: _cap(held.prepared.cap) for name, held in self._plans.items()},
            conflicts=[meeting.found for meeting in self._met.values()],
            same_events=list(self._same),
            unusable={root: each.reasons for root, each in self.unusable.items()},
        )

    def restore(self, states: Iterable[PlanState], kept: PlansKept) -> None:
        """Begin with plans as they stood, and what `kept` returned of them; no shape is made.

        Raises:
            KeyError: of a plan nothing was kept, or a plan is not there.
        """
        for state in states:
            self._states[state.root] = state
            reasons = kept.unusable.get(state.root, {})
            if reasons:
                self.unusable[state.root] = Unusable(state, dict(reasons))
            for number, form in enumerate((*state.volumes, *state.off_nominal)):
                if number not in reasons:
                    plan = _plan(state, number, form)
                    *centre, radius_m = kept.caps[plan.id]
                    cap = Cap(np.array(centre).reshape(3, 1), radius_m)
                    self._hold(Announced(state, number, prepared_before(plan, cap, self._engine)))
        self._note(Findings(tuple(kept.conflicts), tuple(SameEvent(*pair) for pair in kept.same_events)))

    def conflicts(self, now: int | None = None) -> list[Meeting]:
        """Return every meeting, between the parties first, by time; with `now` only those that are not over."""
        met = [meeting for meeting in self._met.values() if now is None or _later(meeting.ends(), now)]
        return sorted(met, key=lambda m: (not m.between_parties, m.found.windows[0][0], m.key))

    def conflicts_of(self, entry: bytes) -> list[Meeting]:
        """Return the meetings of one entry's volumes."""
        return sorted(
            (self._met[key] for key in self._by_entry.get(entry, ()) if key in self._met), key=lambda m: m.key
        )

    def root_of(self, entry: bytes) -> bytes | None:
        """Return the entry that begins a plan, given that or one of its newest versions; None where it is no plan."""
        if entry in self._states:
            return entry
        return next((root for root, state in self._states.items() if entry in state.versions), None)

    def versions_of(self, root: bytes) -> tuple[bytes, ...]:
        """Return the newest versions of a plan."""
        return self._states[root].versions

    def same_events(self) -> list[Linked]:
        """Return what is announced twice."""
        return [self._same[key] for key in sorted(self._same)]

    def announced(self) -> list[Announced]:
        """Return every plan, in order of (party, entry, number)."""
        return [self._plans[name] for name in sorted(self._plans)]

    def near(self, status: int, plan: Prepared, within_m: float) -> list[Announced]:
        """Return at least the plans of a status that could come so near to a plan at some time when both count."""
        return [self._plans[name] for name in self._index[status].candidates(plan, within_m)]

    def fingerprint(self) -> str:
        """Return 16 hexadecimal digits over all meetings: equal on two nodes that hold the same entries."""
        rows = [self._met[key].result() for key in sorted(self._met)]
        return sha256(encoding.encode(rows)).hexdigest()[:16]


def _plan(state: PlanState, number: int, form: VolumeForm) -> Plan:
    # a name of one party can never hide a plan behind a name of the other: both begin with the party
    return Plan(
        id=f"{state.party:02d}/{state.root.hex()}/{number:02d}",
        owner=f"{state.party:02d}",
        source=f"{state.party:02d}/{state.source or state.name}",
        volume=read_volume(form),
        cancelled_at=state.counts_until,
    )


def _cap(cap: Cap) -> tuple[float, float, float, float]:
    x, y, z = cap.centre[:, 0].tolist()
    return x, y, z, cap.radius_m


def _later(end: int | None, now: int) -> bool:
    return end is None or end > now


def _alike(held: PlanState | None, new: PlanState) -> bool:
    """Say whether a plan has not changed in anything that is compared."""
    if held is None:
        return False
    return (held.volumes, held.off_nominal, held.counts_until, held.source, held.status, held.name) == (
        new.volumes, new.off_nominal, new.counts_until, new.source, new.status, new.name,
    )  # fmt: skip
