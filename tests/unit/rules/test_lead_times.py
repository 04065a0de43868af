"""Lead times: what is short is said in minutes, and nothing is ever refused."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openline.core.rules import lead_times
from openline.core.rules.lead_times import DailyCycle, InvalidRule, LeadRule
from openline.core.rules.local_time import fixed
from openline.node.zones import zone

MOMENT = st.integers(0, 4_000_000_000)
RULES = st.sampled_from(sorted(lead_times.RULE_SETS.values(), key=lambda rule: rule.name))


def utc(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp())


@pytest.mark.parametrize(
    ("rule", "announced", "start", "minutes"),
    [
        ("vienna-2011", "2026-01-01T00:00", "2026-02-12T00:00", 0),
        ("vienna-2011", "2026-01-02T00:00", "2026-02-12T00:00", 1440),
        ("india-pakistan-2005", "2026-03-01T00:00", "2026-03-04T00:00", 0),
        ("india-pakistan-2005", "2026-03-01T06:30", "2026-03-04T00:00", 390),
        ("launches-1988", "2024-09-24T00:00", "2024-09-25T00:44", 0),
        ("launches-1988", "2024-09-24T20:44", "2024-09-25T00:44", 20 * 60),
        ("humanitarian", "2024-03-31T12:00", "2024-04-01T20:00", 16 * 60),
        ("grain-corridor", "2023-05-01T08:59", "2023-05-02T03:00", 0),
        ("grain-corridor", "2023-05-01T09:01", "2023-05-02T03:00", 1),
    ],
)
def test_five_rule_sets_say_how_many_minutes_a_notice_is_short(
    rule: str, announced: str, start: str, minutes: int
) -> None:
    """42 days; 3 days before a 5-day window; 24 hours; 48 hours; in by 12:00 of the day before at Istanbul (UTC+3)."""
    istanbul = zone("Europe/Istanbul")

    short = lead_times.shortfall(lead_times.RULE_SETS[rule], utc(announced), utc(start), zone=istanbul)

    assert short == minutes


def test_an_emergency_halves_the_lead_of_a_humanitarian_movement() -> None:
    """48 hours ahead, 24 in an emergency: the author says which, and both nodes compute the same."""
    announced, start = utc("2024-03-31T18:00"), utc("2024-04-01T20:00")

    assert lead_times.shortfall(lead_times.HUMANITARIAN, announced, start) == 22 * 60
    assert lead_times.shortfall(lead_times.HUMANITARIAN, announced, start, urgent=True) == 0


def test_an_exercise_without_warning_is_announced_when_it_begins() -> None:
    """The 42 days do not bind what the troops themselves are not told; but then it is notified at its start."""
    start = utc("2022-02-10T06:00")

    assert lead_times.shortfall(lead_times.VIENNA_2011, start, start, urgent=True) == 0
    assert lead_times.shortfall(lead_times.VIENNA_2011, start + 61, start, urgent=True) == 2


def test_urgency_is_no_excuse_where_the_rule_knows_none() -> None:
    """Otherwise marking a launch urgent would be a way round its 24 hours."""
    assert lead_times.shortfall(lead_times.LAUNCHES_1988, 0, 3600, urgent=True) == 23 * 60


def test_the_reply_of_a_daily_cycle_is_back_by_its_own_hour() -> None:
    """Plans in by 12:00, approved plan back by 16:00, local time, whatever the clocks did in the night between."""
    start = utc("2023-03-26T10:00")  # clocks in Kyiv were put forward at 03:00 on this day
    kyiv = zone("Europe/Kyiv")

    assert lead_times.announced_by(lead_times.GRAIN_CORRIDOR, start, zone=kyiv) == utc("2023-03-25T10:00")
    assert lead_times.replied_by(lead_times.GRAIN_CORRIDOR, start, zone=kyiv) == utc("2023-03-25T14:00")
    assert lead_times.replied_by(lead_times.HUMANITARIAN, start, zone=kyiv) is None


def test_late_notice_carries_its_marks() -> None:
    """The live firing of 21 February 2025 was announced after it had begun: minutes are counted, nothing is refused."""
    start = utc("2025-02-20T22:30")
    rule = LeadRule(name="firing", lead_s=86_400)

    marks = lead_times.lateness(rule, start + 45 * 60, start, start + 3600)

    assert (marks.minutes_short, marks.minutes_after_start, marks.late) == (24 * 60 + 45, 45, True)
    assert not lead_times.lateness(None, start - 1, start).late
    assert lead_times.lateness(None, start + 1, start).minutes_after_start == 1


def test_a_window_longer_than_the_rule_knows_is_marked() -> None:
    """A window of a month announces nothing: the rule of 2005 speaks of five days."""
    start = utc("2026-03-04T00:00")
    marks = lead_times.lateness(lead_times.INDIA_PAKISTAN_2005, 0, start, start + 6 * 86_400)

    assert (marks.minutes_too_long, marks.late) == (1440, False)


def test_thresholds_decide_whether_a_rule_covers_an_exercise() -> None:
    """Below every threshold nothing is owed; a strength that is not stated reaches none."""
    covers = lead_times.VIENNA_2011.covers

    assert covers("exercise", {"troops": 9_000})
    assert covers("exercise", {"troops": 8_999, "tanks": 250})
    assert not covers("exercise", {"troops": 8_999})
    assert not covers("exercise")
    assert not covers("patrol", {"troops": 20_000})


def test_the_strictest_covering_rule_is_shown() -> None:
    """A launch may fall under several agreements: the most minutes short is the one that is asked about."""
    rules = (lead_times.LAUNCHES_1988, lead_times.INDIA_PAKISTAN_2005, lead_times.VIENNA_2011)
    start = utc("2026-03-04T00:00")

    mark = lead_times.strictest(rules, "missile", start - 86_400, start)

    assert (mark.rule, mark.minutes_short) == ("india-pakistan-2005", 2 * 1440)
    assert lead_times.strictest(rules, "works", start, start).rule == ""


def test_a_charter_adopts_sets_and_adds_lead_times_of_its_own() -> None:
    """Rules are data that the parties agree on; a word that names nothing is refused, not skipped."""
    rules = lead_times.agreed({"lead.set.launches-1988": 1, "lead.set.humanitarian": 0, "lead.kind.patrol": 7200})

    assert [rule.name for rule in rules] == ["charter-patrol", "launches-1988"]
    assert lead_times.shortfall(rules[0], 0, 3600) == 60
    with pytest.raises(InvalidRule):
        lead_times.agreed({"lead.set.nowhere-1900": 1})


def test_a_rule_that_could_not_be_kept_cannot_be_built() -> None:
    """A reply before the plans, or a lead below nought, would mark everything or nothing."""
    with pytest.raises(InvalidRule):
        DailyCycle(in_by_min=960, back_by_min=720)
    with pytest.raises(InvalidRule):
        LeadRule(name="before", lead_s=-1)


def test_an_announcement_that_was_not_used_lapses() -> None:
    """A launch notice of 1988 holds for four days from the planned date."""
    assert lead_times.lapses_at(lead_times.LAUNCHES_1988, 1000) == 1000 + 4 * 86_400
    assert lead_times.lapses_at(lead_times.HUMANITARIAN, 1000) is None


@given(rule=RULES, announced=MOMENT, start=MOMENT, sooner=st.integers(0, 10_000_000), offset=st.integers(-12, 14))
def test_who_announces_sooner_is_never_later(
    rule: LeadRule, announced: int, start: int, sooner: int, offset: int
) -> None:
    """Else it would pay to wait."""
    here = fixed(offset * 3600)

    late = lead_times.shortfall(rule, announced, start, zone=here)

    assert 0 <= lead_times.shortfall(rule, announced - sooner, start, zone=here) <= late
    assert late == 0 or announced > lead_times.announced_by(rule, start, zone=here)
