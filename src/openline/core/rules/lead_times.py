"""Lead times: how long before it begins an activity is announced. Late notice is marked, never refused.

Five rule sets of the field stand here as data; `docs/reference/rules.md` has their sources. A charter adopts them, or
names plain lead times of its own, by words (`agreed`).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from openline.core.errors import Misuse
from openline.core.rules.local_time import DAY_S, UTC, Zone, first_moment, local_day

HOUR_S: Final = 3600
MINUTE_S: Final = 60


class InvalidRule(Misuse):
    """A rule that could never be applied, or a word that names none."""

    code = "invalid_rule"
    hint = "docs/reference/rules.md lists the words a charter may use"


@dataclass(frozen=True, slots=True)
class DailyCycle:
    """A fixed daily round: plans for a local day are in by one hour, and the reply is back by another.

    Attributes:
        in_by_min, back_by_min: minutes after local midnight.
        days_before: both hours are of the day this many days before the plan's own.
    """

    in_by_min: int
    back_by_min: int
    days_before: int = 1

    def __post_init__(self) -> None:
        if not 0 <= self.in_by_min < self.back_by_min <= 1440 or self.days_before < 0:
            raise InvalidRule("in a daily cycle plans are in before replies are back, within one day")


@dataclass(frozen=True, slots=True)
class LeadRule:
    """How long before its start something is announced.

    Attributes:
        name: the word by which it is cited.
        lead_s: least seconds between announcement and start; not used with a daily cycle.
        kinds: the kinds it covers, each a kind of activity, a class of launch, or `movement`; none named is every kind.
        thresholds: covered is only what reaches one of these; none named is everything.
        urgent_lead_s: least seconds where the author marks it urgent (an emergency, an exercise without warning to the
            troops); None if the rule knows no such case.
        longest_window_s: the longest window that may be announced.
        valid_s: an announcement lapses this long after the announced start.
        daily: announcements follow a daily round instead.
    """

    name: str
    lead_s: int
    kinds: frozenset[str] = frozenset()
    thresholds: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    urgent_lead_s: int | None = None
    longest_window_s: int | None = None
    valid_s: int | None = None
    daily: DailyCycle | None = None

    def __post_init__(self) -> None:
        numbers = (self.lead_s, self.urgent_lead_s, self.longest_window_s, self.valid_s, *self.thresholds.values())
        if any(number is not None and number < 0 for number in numbers):
            raise InvalidRule(f"the rule {self.name} has a number below nought")

    def covers(self, kind: str, forces: Mapping[str, int] | None = None) -> bool:
        """Say whether the rule asks for notice of something of this kind and strength."""
        if self.kinds and kind not in self.kinds:
            return False
        stated = forces or {}
        return not self.thresholds or any(stated.get(name, 0) >= least for name, least in self.thresholds.items())


_BALLISTIC: Final = ("ballistic_missile_land", "ballistic_missile_submarine", "ballistic_missile_other")

VIENNA_2011: Final = LeadRule(
    name="vienna-2011",
    lead_s=42 * DAY_S,
    kinds=frozenset({"exercise", "live_firing", "relocation"}),
    thresholds=MappingProxyType({"troops": 9_000, "tanks": 250, "armoured": 500, "artillery": 250}),
    urgent_lead_s=0,
)
"""Vienna Document 2011: 42 days; what is carried out without warning to the troops is notified when it begins."""

INDIA_PAKISTAN_2005: Final = LeadRule(
    name="india-pakistan-2005",
    lead_s=3 * DAY_S,
    kinds=frozenset({"missile", *_BALLISTIC}),
    longest_window_s=5 * DAY_S,
)
"""Flight tests of ballistic missiles: at least three days before a window of five days."""

LAUNCHES_1988: Final = LeadRule(
    name="launches-1988",
    lead_s=24 * HOUR_S,
    kinds=frozenset({"missile", *_BALLISTIC}),
    valid_s=4 * DAY_S,
)
"""Launches of strategic ballistic missiles: at least 24 hours; valid for four days from the planned date."""

HUMANITARIAN: Final = LeadRule(
    name="humanitarian",
    lead_s=48 * HOUR_S,
    kinds=frozenset({"movement"}),
    urgent_lead_s=24 * HOUR_S,
)
"""Humanitarian movements over land: 48 hours, 24 in an emergency."""

GRAIN_CORRIDOR: Final = LeadRule(
    name="grain-corridor",
    lead_s=0,
    kinds=frozenset({"transit", "movement"}),
    daily=DailyCycle(in_by_min=12 * 60, back_by_min=16 * 60),
)
"""The joint centre at Istanbul: every day plans in by 12:00, approved plan back by 16:00 (for the next day: ours)."""

RULE_SETS: Final[Mapping[str, LeadRule]] = MappingProxyType(
    {rule.name: rule for rule in (VIENNA_2011, INDIA_PAKISTAN_2005, LAUNCHES_1988, HUMANITARIAN, GRAIN_CORRIDOR)}
)

_SET: Final = "lead.set."
_KIND: Final = "lead.kind."


def agreed(words: Mapping[str, int]) -> tuple[LeadRule, ...]:
    """Return the rules that a charter's words name, sorted by name.

    `lead.set.vienna-2011` (any number but 0) adopts a set; `lead.kind.live_firing` is a plain lead time in seconds.

    Raises:
        InvalidRule: a word names a set that does not exist.
    """
    rules = []
    for word, number in words.items():
        if word.startswith(_SET) and number:
            if word[len(_SET) :] not in RULE_SETS:
                raise InvalidRule(f"no lead times are called {word[len(_SET) :]}")
            rules.append(RULE_SETS[word[len(_SET) :]])
        elif word.startswith(_KIND):
            kind = word[len(_KIND) :]
            rules.append(LeadRule(name=f"charter-{kind}", lead_s=number, kinds=frozenset({kind})))
    return tuple(sorted(rules, key=lambda rule: rule.name))


def announced_by(rule: LeadRule, start: int, *, urgent: bool = False, zone: Zone = UTC) -> int:
    """Return the last moment (seconds UTC) at which a start is announced in time.

    Args:
        urgent: the author marks it urgent; counts only where the rule knows urgent cases.
        zone: of the hours of a daily cycle.
    """
    if urgent and rule.urgent_lead_s is not None:
        return start - rule.urgent_lead_s
    if rule.daily is None:
        return start - rule.lead_s
    return _hour(rule.daily, rule.daily.in_by_min, start, zone)


def replied_by(rule: LeadRule, start: int, *, zone: Zone = UTC) -> int | None:
    """Return when the reply to a plan is back (seconds UTC); None where the rule sets no hour."""
    return None if rule.daily is None else _hour(rule.daily, rule.daily.back_by_min, start, zone)


def _hour(daily: DailyCycle, minutes: int, start: int, zone: Zone) -> int:
    return first_moment((local_day(start, zone) - daily.days_before) * DAY_S + minutes * MINUTE_S, zone)


def shortfall(rule: LeadRule, announced_at: int, start: int, *, urgent: bool = False, zone: Zone = UTC) -> int:
    """Return by how many minutes, begun ones counted whole, the announcement is short of the lead time; 0 if in time.

    Args:
        announced_at, start: seconds UTC; the start of the window, which a longer wait never makes later.
    """
    return _minutes(announced_at - announced_by(rule, start, urgent=urgent, zone=zone))


def _minutes(seconds: int) -> int:
    return -(-seconds // MINUTE_S) if seconds > 0 else 0


@dataclass(frozen=True, slots=True)
class Lateness:
    """How an announcement stands against one rule. Anything but noughts is shown; nothing is refused for it.

    Attributes:
        rule: the rule's name; empty where no rule covers it.
        minutes_short: of the lead time.
        minutes_after_start: announced after it had begun.
        minutes_too_long: by which the window is longer than the rule knows.
    """

    rule: str
    minutes_short: int = 0
    minutes_after_start: int = 0
    minutes_too_long: int = 0

    @property
    def late(self) -> bool:
        """Whether it is marked late and carried first."""
        return self.minutes_short > 0 or self.minutes_after_start > 0


def lateness(
    rule: LeadRule | None,
    announced_at: int,
    start: int,
    end: int | None = None,
    *,
    urgent: bool = False,
    zone: Zone = UTC,
) -> Lateness:
    """Return the marks of an announcement; without a rule only what is announced after its start is late.

    Args:
        end: of the window, seconds UTC; an open end (None) is not measured against the longest window.
    """
    after_start = _minutes(announced_at - start)
    if rule is None:
        return Lateness("", 0, after_start)
    short = shortfall(rule, announced_at, start, urgent=urgent, zone=zone)
    too_long = 0
    if rule.longest_window_s is not None and end is not None:
        too_long = _minutes(end - start - rule.longest_window_s)
    return Lateness(rule.name, short, after_start, too_long)


def strictest(
    rules: tuple[LeadRule, ...],
    kind: str,
    announced_at: int,
    start: int,
    end: int | None = None,
    *,
    forces: Mapping[str, int] | None = None,
    urgent: bool = False,
    zone: Zone = UTC,
) -> Lateness:
    """Return the marks under whichever covering rule asks for most; the first by name where two ask alike."""
    marks = [
        lateness(rule, announced_at, start, end, urgent=urgent, zone=zone)
        for rule in rules
        if rule.covers(kind, forces)
    ]
    bare = lateness(None, announced_at, start)
    return min(marks, key=lambda mark: (-mark.minutes_short, -mark.minutes_too_long, mark.rule), default=bare)


def lapses_at(rule: LeadRule, start: int) -> int | None:
    """Return when an announcement that was not used lapses (seconds UTC); None where the rule does not say."""
    return None if rule.valid_s is None else start + rule.valid_s
