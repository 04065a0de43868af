"""The plans announced on a line, and where two of them meet; the same on both nodes, whatever the order of arrival.

Each volume of each ACTIVITY is a plan. Only plans of one status are compared: an exercise never meets the real thing.
A derived object: rebuilt from the entries, never stored.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from openline.core import encoding
from openline.core.catalogue.element import Element
from openline.core.catalogue.notices import Activity
from openline.core.catalogue.rendering import Phrases, clock, harmless
from openline.core.catalogue.volumes import read_volume
from openline.core.errors import Misuse
from openline.core.space.conflict import Conflict, Findings, against, screen
from openline.core.space.index import Index
from openline.core.space.plan import Plan, Prepared, prepare

Row = tuple[bytes, bytes, Element, int]
"""(node, entry id, element, status)"""


Key = tuple[str, str]
"""Ids of two plans, in order."""

MANY = 32
"""From so many new plans on, everything is compared anew in one go."""


@dataclass(frozen=True, slots=True)
class Announced:
    """One volume of an activity, with who announced it in which entry."""

    node: bytes
    entry: bytes
    number: int
    activity: Activity
    status: int
    prepared: Prepared

    @property
    def id(self) -> str:
        return self.prepared.plan.id

    @property
    def name(self) -> str:
        return harmless(self.activity.activity_id)


@dataclass(frozen=True, slots=True)
class Meeting:
    """Two announced volumes that meet; `a` comes first by (node, entry, number), so that both nodes say the same."""

    a: Announced
    b: Announced
    found: Conflict

    @property
    def key(self) -> Key:
        return self.a.id, self.b.id

    @property
    def between_parties(self) -> bool:
        return self.a.node != self.b.node

    def ends(self) -> int | None:
        """Return when it is over, seconds UTC; None while that is open."""
        ends = [end for _, end in self.found.windows]
        return None if None in ends else max(end for end in ends if end is not None)

    def words(self, phrases: Phrases) -> str:
        return "; ".join(f"{clock(start, phrases)} – {clock(end, phrases)}" for start, end in self.found.windows[:3])

    def say(self, phrases: Phrases) -> str:
        """Return one sentence for it."""
        said = phrases.say(
            "conflict-line", {"ours": self.a.name, "theirs": self.b.name, "windows": self.words(phrases)}
        )
        return f"{said} {phrases.say('conflict-margin')}" if self.found.margin_only else said

    def form(self, node: bytes, phrases: Phrases) -> dict[str, Any]:
        """Return the form for programs, from the point of view of `node`."""
        ours, theirs = (self.a, self.b) if self.a.node == node or self.b.node != node else (self.b, self.a)
        return {
            "ours": ours.name,
            "theirs": theirs.name,
            "ours_entry": ours.entry.hex(),
            "theirs_entry": theirs.entry.hex(),
            "between": "parties" if self.between_parties else "ours" if ours.node == node else "theirs",
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


@dataclass(frozen=True, slots=True)
class Unusable:
    """An activity that cannot be compared, or not with all its volumes: the reason for each, by number from 0."""

    node: bytes
    activity: Activity
    reasons: dict[int, str]

    def words(self) -> str:
        """Return the reasons in one line."""
        if len(self.activity.volumes) == 1:
            return harmless(self.reasons[0])
        return harmless("; ".join(f"({number + 1}) {reason}" for number, reason in sorted(self.reasons.items())))


class Plans:
    """All plans of a line with every meeting among them, kept up to date as entries arrive.

    Attributes:
        unusable: by entry, activities of which a volume cannot be compared. They are shown, never dropped.
    """

    def __init__(self) -> None:
        self._taken: set[bytes] = set()
        self._plans: dict[str, Announced] = {}
        self._index: defaultdict[int, Index] = defaultdict(Index)
        self._of_entry: defaultdict[bytes, list[str]] = defaultdict(list)
        self._met: dict[Key, Meeting] = {}
        self._same: dict[Key, Linked] = {}
        self._by_entry: defaultdict[bytes, set[Key]] = defaultdict(set)
        self.unusable: dict[bytes, Unusable] = {}

    def __len__(self) -> int:
        return len(self._plans)

    def add_all(self, rows: Iterable[Row]) -> None:
        """Take activities; other elements and those taken before are passed over."""
        new: defaultdict[int, list[Announced]] = defaultdict(list)
        for node, entry, element, status in rows:
            if isinstance(element, Activity) and entry not in self._taken:
                self._taken.add(entry)
                new[status] += self._announced(node, entry, element, status)
        for status, announced in new.items():
            if len(announced) > MANY:
                self._add_many(status, announced)
            else:
                for one in announced:
                    self._add(one)

    def _announced(self, node: bytes, entry: bytes, activity: Activity, status: int) -> list[Announced]:
        made = []
        for number, form in enumerate(activity.volumes):
            try:
                # a name of one party can never hide a plan behind a name of the other: both begin with the node
                plan = Plan(
                    id=f"{node.hex()}/{entry.hex()}/{number:02d}",
                    owner=node.hex(),
                    source=f"{node.hex()}/{activity.source or activity.activity_id}",
                    volume=read_volume(form),
                    cancelled_at=activity.cancelled_at,
                )
                made.append(Announced(node, entry, number, activity, status, prepare(plan)))
            except Misuse as error:
                self.unusable.setdefault(entry, Unusable(node, activity, {})).reasons[number] = str(error)
        return made

    def _add(self, new: Announced) -> None:
        index = self._index[new.status]
        found = against(new.prepared, index.candidates(new.prepared))
        self._hold(new)
        self._note(found)

    def _add_many(self, status: int, new: list[Announced]) -> None:
        """Compare all at once: the answer is the same, and a tree answers many questions faster than one by one."""
        for one in new:
            self._hold(one)
        self._note(screen([held.prepared for held in self._plans.values() if held.status == status]))

    def _hold(self, new: Announced) -> None:
        self._plans[new.id] = new
        self._index[new.status].add(new.prepared)
        self._of_entry[new.entry].append(new.id)

    def _note(self, found: Findings) -> None:
        for conflict in found.conflicts:
            meeting = Meeting(self._plans[conflict.a], self._plans[conflict.b], conflict)
            self._met[meeting.key] = meeting
            self._by_entry[meeting.a.entry].add(meeting.key)
            self._by_entry[meeting.b.entry].add(meeting.key)
        for same in found.same_events:
            self._same[same.a, same.b] = Linked(self._plans[same.a], self._plans[same.b])

    def remove_all(self, entries: Iterable[bytes]) -> None:
        """Take plans out of force: an entry that stands on a fork counts for nothing until people name a branch."""
        entries = set(entries)
        gone = entries & self._of_entry.keys()
        for entry in entries & self.unusable.keys():
            del self.unusable[entry]
        for entry in gone:
            for name in self._of_entry.pop(entry):
                held = self._plans.pop(name, None)
                if held is not None:
                    self._index[held.status].remove(name)
            for key in self._by_entry.pop(entry, ()):
                self._met.pop(key, None)
        if gone:
            kept = {key: link for key, link in self._same.items() if not gone & {link.a.entry, link.b.entry}}
            self._same = kept

    def conflicts(self, now: int | None = None) -> list[Meeting]:
        """Return every meeting, between the parties first, by time; with `now` only those that are not over."""
        met = [meeting for meeting in self._met.values() if now is None or _later(meeting.ends(), now)]
        return sorted(met, key=lambda m: (not m.between_parties, m.found.windows[0][0], m.key))

    def conflicts_of(self, entry: bytes) -> list[Meeting]:
        """Return the meetings of one entry's volumes."""
        return sorted(
            (self._met[key] for key in self._by_entry.get(entry, ()) if key in self._met), key=lambda m: m.key
        )

    def same_events(self) -> list[Linked]:
        """Return what is announced twice."""
        return [self._same[key] for key in sorted(self._same)]

    def announced(self) -> list[Announced]:
        """Return every plan, in order of (node, entry, number)."""
        return [self._plans[name] for name in sorted(self._plans)]

    def fingerprint(self) -> str:
        """Return 16 hexadecimal digits over all meetings: equal on two nodes that hold the same entries."""
        rows = [self._met[key].result() for key in sorted(self._met)]
        return sha256(encoding.encode(rows)).hexdigest()[:16]


def _later(end: int | None, now: int) -> bool:
    return end is None or end > now
