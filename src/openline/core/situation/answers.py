"""The answer to "where do these two notices meet?": what both nodes compute alike, and its hash (spec 5.13).

Computed when somebody looks at it, of the volumes of two notices as they stand; a CONFLICT carries it to the other
side, whose node computes it again.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Final, Literal

from openline.core import encoding
from openline.core.catalogue.changes import Conflict as ConflictElement
from openline.core.catalogue.changes import Severity
from openline.core.catalogue.fields import DEGREE
from openline.core.catalogue.volumes import MAX_CORNERS, FootprintForm, footprint_form, read_footprint
from openline.core.errors import Misuse
from openline.core.rules.severity import VERSION, Nearness, severity
from openline.core.situation.plans import Meeting, Plans
from openline.core.space.answer import Nearest, common_area, nearest
from openline.core.space.overlap import overlap
from openline.core.space.shape import shape_of
from openline.core.space.volume import MultiPolygon, Polygon
from openline.core.space.window import Span, joined

MOST_WINDOWS: Final = 64
"""As many as a CONFLICT holds; the rest is in the hash."""

Check = Literal["agrees", "differs", "other_rules", "other_versions", "not_met"]


@dataclass(frozen=True, slots=True)
class Detail:
    """One meeting of two volumes, in full."""

    meeting: Meeting
    near: Nearest
    severity: Severity

    @classmethod
    def of(cls, meeting: Meeting, serious: Nearness) -> "Detail":
        found = meeting.found
        near = nearest(meeting.a.prepared, meeting.b.prepared, found)
        grave = severity(
            margin_only=found.margin_only,
            aside_m=found.least_distance_m,
            height_m=near.height_m,
            certain=near.certain,
            serious=serious,
        )
        return cls(meeting, near, Severity(grave))

    def result(self) -> list[Any]:
        """Return what the hash covers: whole numbers only."""
        return [*self.meeting.result(), self.near.at, self.near.height_m, int(self.severity)]

    def area(self) -> tuple[tuple[Any, ...], float] | None:
        """Return the polygons in common and their area in km2; for people, no part of the hash."""
        return common_area(self.meeting.a.prepared, self.meeting.b.prepared, self.near)


@dataclass(frozen=True, slots=True)
class Answer:
    """Where two notices meet.

    Attributes:
        items: the newest versions of both, the first by (party, entry) first.
        details: of each pair of volumes that meet, in order.
        result_hash: over all of it, and over the numbers of the rules.
    """

    items: tuple[bytes, bytes]
    details: tuple[Detail, ...]
    result_hash: bytes

    @property
    def severity(self) -> Severity:
        return max(detail.severity for detail in self.details)

    @property
    def windows(self) -> tuple[Span, ...]:
        return joined(span for detail in self.details for span in detail.meeting.found.windows)

    @property
    def gravest(self) -> Detail:
        """The one that comes first of those of the highest severity, the nearest of them."""
        grave = [detail for detail in self.details if detail.severity == self.severity]
        return min(
            grave, key=lambda detail: (detail.meeting.found.least_distance_m, detail.near.at, detail.meeting.key)
        )

    def element(self) -> ConflictElement:
        """Return the CONFLICT that tells the other side."""
        found = self.gravest.meeting.found
        longitude, latitude = found.inside
        drawn = [rings for detail in self.details for rings in (detail.area() or ((), 0.0))[0]]
        footprint = None
        if 0 < sum(len(ring) for rings in drawn for ring in rings) <= MAX_CORNERS:
            several = MultiPolygon(tuple(drawn), parallels=False)
            footprint = footprint_form(several if len(drawn) > 1 else Polygon(drawn[0], parallels=False))
        return ConflictElement(
            items=self.items,
            windows=tuple((start, end, False) for start, end in self.windows[:MOST_WINDOWS]),
            severity=self.severity,
            rule_version=VERSION,
            result_hash=self.result_hash,
            footprint=footprint,
            least_distance_dm=10 * min(detail.meeting.found.least_distance_m for detail in self.details),
            inside=(round(longitude * 100_000) * (DEGREE // 100_000), round(latitude * 100_000) * (DEGREE // 100_000)),
        )


Words = Callable[[bytes], Mapping[str, int]]
"""The words of the charter that governs a notice, by the entry that begins it."""


def answer(plans: Plans, one: bytes, other: bytes, words: Words) -> Answer:
    """Return where two notices meet.

    Args:
        one, other: the entries that begin them, or any of their newest versions, in either order.
        words: of the charter that governs the first of the two.
    Raises:
        Misuse: they do not meet, or one of them is no plan in force.
    """
    roots = [_root(plans, name) for name in (one, other)]
    met = [meeting for meeting in plans.conflicts_of(roots[0]) if {meeting.a.entry, meeting.b.entry} == set(roots)]
    if not met:
        raise Misuse("these two do not meet", hint="openline inbox --conflicts lists what meets")
    serious = Nearness.of(words(met[0].a.entry))
    details = tuple(Detail.of(meeting, serious) for meeting in met)
    first, second = met[0].a.state, met[0].b.state
    return Answer((first.versions[0], second.versions[0]), details, _hash(details, serious))


def _root(plans: Plans, name: bytes) -> bytes:
    root = plans.root_of(name)
    if root is None:
        raise Misuse(f"{name.hex()[:12]} is no plan in force", hint="openline inbox --conflicts lists what meets")
    return root


def _hash(details: Sequence[Detail], serious: Nearness) -> bytes:
    first = details[0].meeting
    rules = [VERSION, serious.aside_m, serious.height_m]
    versions = [sorted(first.a.state.versions), sorted(first.b.state.versions)]
    return sha256(encoding.encode([rules, versions, [detail.result() for detail in details]])).digest()


def check(plans: Plans, stated: ConflictElement, words: Words) -> Check:
    """Say whether what a CONFLICT states is what this node computes.

    Where a notice has changed since, or the author computes by another table, the two results are about other things.
    """
    if stated.rule_version != VERSION:
        return "other_rules"
    for item in stated.items:
        root = plans.root_of(item)
        if root is None or item not in plans.versions_of(root):
            return "other_versions"
    try:
        ours = answer(plans, stated.items[0], stated.items[1], words)
    except Misuse:
        return "not_met"
    mine = ours.element()
    alike = (
        mine.result_hash == stated.result_hash
        and mine.severity == stated.severity
        and mine.windows == stated.windows
        and mine.least_distance_dm == stated.least_distance_dm
        and stated.inside in (None, mine.inside)
        and mine.items == stated.items
        and _drawn_alike(mine.footprint, stated.footprint)
    )
    return "agrees" if alike else "differs"


def _drawn_alike(ours: FootprintForm | None, theirs: FootprintForm | None) -> bool:
    """Say whether two drawings of one overlap cover the same to within a hundredth; none drawn claims nothing."""
    if theirs is None or ours == theirs:
        return True
    if ours is None:
        return False
    try:
        one, other = (shape_of(read_footprint(form)) for form in (ours, theirs))
    except Misuse:
        return False
    both, first, second = overlap(one, other), overlap(one, one), overlap(other, other)
    if both is None or first is None or second is None:
        return False
    return min(both[1], first[1], second[1]) >= 0.99 * max(first[1], second[1])
