"""The line itself: three facts, who can be called, what was handed over, what is withheld, which tests are missing."""

from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from histories import DAY, HOUR, MINUTE, NOW, A, B, History, world_of
from openline.core.catalogue.codes import Topic
from openline.core.catalogue.notices import Withheld
from openline.core.catalogue.politics import OwnTerm, Scope, Suspend
from openline.core.catalogue.receipts import (
    BearerKind,
    Contact,
    Contacts,
    Handover,
    Holder,
    LineStatus,
    Politics,
    Test,
    Transport,
    WeeklyHours,
)
from openline.core.record.entry import Status
from openline.core.rules.local_time import UTC, Zone
from openline.core.situation.contacts import contacts_at, ladder_at, next_level, reach
from openline.core.situation.line_facts import (
    STAFFED_FOR_S,
    LineFacts,
    Staffing,
    Vanished,
    line_facts,
    vanished,
    withheld_counts,
)
from openline.core.situation.line_tests import Missed, contradicting_views, differing_views, missed_tests
from openline.core.situation.politics import SuspensionState

MONDAY = 1_790_553_600  # 2026-09-28T00:00:00Z
IDS = tuple(bytes([number]) * 32 for number in range(1, 5))


def facts(history: History, party: int = A, at: int = NOW) -> LineFacts:
    situation = history.situation()
    return line_facts(situation.items(LineStatus), list(situation.states(SuspensionState)), party, at)


def status(transport: Transport = Transport.UP, staffed: bool = True, politics: Politics = Politics.OPEN) -> LineStatus:
    return LineStatus(transport=transport, staffed=staffed, politics=politics)


# the three facts


@pytest.mark.parametrize(
    ("transport", "staffed", "cut"), list(product(Transport, (True, False), (None, "part", "whole")))
)
def test_every_combination_of_the_three_facts_can_be_stated(
    transport: Transport, staffed: bool, cut: str | None
) -> None:
    """A line can be up, staffed and cut by politics; or open, up, and nobody there: none follows from another."""
    history = History()
    scope = {"part": Scope(agreement="X"), "whole": Scope()}
    politics = {None: Politics.OPEN, "part": Politics.PARTLY_SUSPENDED, "whole": Politics.SUSPENDED}[cut]
    if cut is not None:
        history.say(B, Suspend(scope=scope[cut], term=OwnTerm.SUSPENDED, since=NOW))
    history.say(A, status(transport, staffed, politics), at=NOW)

    found = facts(history)
    assert found.transport == transport
    assert found.staffing is (Staffing.STAFFED if staffed else Staffing.NOT_STAFFED)
    assert (found.politics, found.stated_politics) == (politics, None)


def test_that_a_watch_is_staffed_lapses_after_half_a_day() -> None:
    """A machine that goes on running does not show that a person is there; nor does its silence show that none is."""
    history = History()
    assert facts(history).staffing is Staffing.NOT_STATED
    history.say(A, status(), at=NOW)

    found = [facts(history, at=NOW + later) for later in (0, STAFFED_FOR_S - 1, STAFFED_FOR_S)]
    assert [each.staffing for each in found] == [Staffing.STAFFED, Staffing.STAFFED, Staffing.NOT_STATED]
    assert [each.staffed_until for each in found] == [NOW + STAFFED_FOR_S, NOW + STAFFED_FOR_S, None]
    assert found[2].transport == Transport.UP
    assert facts(history, party=B).staffing is Staffing.NOT_STATED


def test_a_statement_about_tomorrow_says_nothing_of_today() -> None:
    """A clock that runs far ahead would keep a watch staffed for ever; five minutes are the clocks' own error."""
    history = History()
    history.say(A, status(), at=NOW + DAY)

    assert facts(history).staffing is Staffing.NOT_STATED
    assert facts(history, at=NOW + DAY - 5 * MINUTE).staffing is Staffing.STAFFED


def test_of_what_two_nodes_state_without_each_other_the_worse_holds() -> None:
    """Until one has seen the other's."""
    history = History(world_of(A, A, B))
    history.say(0, status(Transport.DOWN, staffed=True), at=NOW)
    history.say(1, status(Transport.UP, staffed=False), at=NOW, blind=True)
    assert (facts(history).transport, facts(history).staffing) == (Transport.DOWN, Staffing.NOT_STAFFED)

    history.say(1, status(), at=NOW)
    assert (facts(history).transport, facts(history).staffing) == (Transport.UP, Staffing.STAFFED)


def test_politics_follow_from_suspensions_and_a_word_that_differs_is_shown_beside() -> None:
    """A line that is called suspended while no suspension holds: both are told, neither is believed for the other."""
    history = History()
    history.say(A, status(politics=Politics.SUSPENDED), at=NOW)
    history.say(A, status(staffed=False), at=NOW, status=Status.EXERCISE)

    assert (facts(history).politics, facts(history).stated_politics) == (Politics.OPEN, Politics.SUSPENDED)
    assert facts(history).staffing is Staffing.STAFFED


# contacts


def contact(level: int = 1, office: str = "duty", **fields: Any) -> Contact:
    return Contact(level=level, office=office, **fields)


def contacts(*ladder: Contact, since: int = NOW) -> Contacts:
    return Contacts(valid_from=since, ladder=ladder or (contact(),))


def test_a_new_ladder_holds_from_its_stated_time_on_both_nodes() -> None:
    """Published ahead, whatever the order in which two of them were written."""
    history = History()
    late, early = history.say(A, contacts(since=NOW + DAY)), history.say(A, contacts(since=NOW))
    history.say(B, contacts())
    history.say(A, contacts(since=NOW), status=Status.TEST)
    items = list(history.situation().items(Contacts))

    found = [[item.id for item in contacts_at(items, A, NOW + at)] for at in (-1, 0, DAY - 1, DAY)]
    assert found == [[], [early], [early], [late]]


def test_two_ladders_from_one_time_stand_side_by_side_until_one_replaces_the_other() -> None:
    """Nobody who can be called is lost because two nodes published at once."""
    history = History(world_of(A, A, B))
    history.say(0, contacts(contact(), contact(2, "staff")))
    history.say(1, contacts(contact(), contact(3, "head of staff")), blind=True)
    items = list(history.situation().items(Contacts))
    assert [(step.level, step.office) for step, _ in ladder_at(items, A, NOW)] == [
        (1, "duty"), (2, "staff"), (3, "head of staff"),
    ]  # fmt: skip

    history.say(0, contacts())
    assert len(ladder_at(list(history.situation().items(Contacts)), A, NOW)) == 1


def test_who_can_be_called_now_by_the_published_hours() -> None:
    """Around the clock, in office hours of their own zone, never where nobody holds the office."""
    hours = WeeklyHours(zone="Asia/Shanghai", spans=((1, 8 * 60, 17 * 60),))
    history = History()
    history.say(
        A,
        contacts(
            contact(1, "always"),
            contact(2, "hours", hours=hours),
            contact(3, "holiday", hours=WeeklyHours(zone="UTC", spans=((1, 0, 1440),), holidays=(MONDAY,))),
            contact(4, "vacant", holder=Holder.VACANT),
            contact(5, "unknown", hours=WeeklyHours(zone="Mars/Olympus", spans=((1, 0, 1440),))),
            since=MONDAY - DAY,
        ),
    )
    zones: dict[str, Zone] = {"Asia/Shanghai": lambda _: 8 * HOUR, "UTC": UTC}
    items = list(history.situation().items(Contacts))

    found = [{each.contact.office: each for each in reach(items, A, MONDAY + h * HOUR, zones.get)} for h in (0, 9)]
    assert {name: each.reachable for name, each in found[0].items()} == {
        "always": True, "hours": True, "holiday": False, "vacant": False, "unknown": None,
    }  # fmt: skip
    assert found[0]["hours"].closes == MONDAY + 9 * HOUR
    assert found[1]["hours"].reachable is False
    assert found[1]["hours"].opens == MONDAY + 7 * DAY


def test_the_next_level_depends_on_what_was_published_and_on_no_clock() -> None:
    """Both nodes offer the same one: the next that deals with it and has a holder."""
    history = History()
    ladder = (
        contact(1, "duty"),
        contact(2, "command", holder=Holder.VACANT),
        contact(3, "legal", topics=(Topic.CHARTER,)),
        contact(4, "ministry", hours=WeeklyHours(zone="UTC")),
    )
    history.say(A, contacts(*ladder))
    items = list(history.situation().items(Contacts))

    assert next_level(items, A, NOW, 1, "launch") == 4
    assert next_level(items, A, NOW, 1, "charter") == 3
    assert next_level(items, A, NOW, 4) is None
    assert next_level(items, B, NOW, 1) is None


# hand-overs


def handover(*entries: bytes) -> Handover:
    return Handover(outgoing="1", incoming="2", open_items=entries, at=NOW)


def test_what_was_handed_over_as_open_cannot_vanish() -> None:
    """It is closed, or the next watch has it; else it is named with the hand-over that named it last."""
    history = History()
    history.say(A, handover(*IDS[:3]))
    second = history.say(A, handover(*IDS[:2]))
    history.say(A, handover(IDS[0]))
    history.say(B, handover())
    items = list(history.situation().items(Handover))

    assert vanished(items, A, IDS[:2]) == (Vanished(IDS[1], second),)
    assert [each.entry for each in vanished(items, A, IDS)] == [IDS[1], IDS[2]]
    assert vanished(items, A, ()) == vanished(items, B, IDS) == ()


# withheld


def test_the_third_withheld_notice_of_a_year_is_flagged() -> None:
    """Where two were agreed: content stays secret, the number does not."""
    history = History(world_of(A, B, quotas={"withheld.CN-RU": 2}))
    for count in (1, 2, 3):
        history.say(A, Withheld(agreement="CN-RU", count=count, year=2026))
    history.say(A, Withheld(agreement="HCOC", count=9, year=2026))
    history.say(B, Withheld(agreement="CN-RU", count=2, year=2026))

    found = withheld_counts(history.situation().items(Withheld), history.situation().governing)
    assert [(each.party, each.agreement, each.count, each.limit, each.over) for each in found] == [
        (A, "CN-RU", 3, 2, True), (A, "HCOC", 9, None, False), (B, "CN-RU", 2, 2, False),
    ]  # fmt: skip


def test_a_count_that_goes_down_is_shown_with_what_it_was() -> None:
    """Of two counts that have not seen each other, the higher holds."""
    history = History(world_of(A, A, B))
    history.say(0, Withheld(agreement="X", count=3, year=2026))
    history.say(1, Withheld(agreement="X", count=2, year=2026), blind=True)
    (found,) = withheld_counts(history.situation().items(Withheld), history.situation().governing)
    assert (found.count, found.most, len(found.entries)) == (3, 3, 2)

    history.say(0, Withheld(agreement="X", count=1, year=2026))
    (found,) = withheld_counts(history.situation().items(Withheld), history.situation().governing)
    assert (found.count, found.most) == (1, 3)


# tests


def test_missing_tests_are_counted_by_the_charter_s_period() -> None:
    """Five minutes late is not missed; six are; two periods of silence are two."""
    history = History()
    for number, at in enumerate((0, HOUR + 5 * MINUTE, 2 * HOUR + 11 * MINUTE, 5 * HOUR)):
        history.say(A, Test(test_no=number, bearer=BearerKind.TLS), at=NOW + at)
    situation = history.situation()
    items, governs = list(situation.items(Test)), situation.governing

    found = missed_tests(items, A, NOW, NOW + 6 * HOUR, HOUR, governs)
    assert found == (
        Missed(NOW + HOUR + 5 * MINUTE, NOW + 2 * HOUR + 11 * MINUTE, 1),
        Missed(NOW + 2 * HOUR + 11 * MINUTE, NOW + 5 * HOUR, 2),
    )
    assert missed_tests(items, B, NOW, NOW + 6 * HOUR, HOUR, governs) == (Missed(NOW, NOW + 6 * HOUR, 5),)
    assert missed_tests(items, A, NOW, NOW + HOUR, HOUR, governs, BearerKind.VOICE) == ()
    spoken = missed_tests(items, A, NOW, NOW + 2 * HOUR, HOUR, governs, BearerKind.VOICE)
    assert spoken == (Missed(NOW, NOW + 2 * HOUR, 1),)


def test_a_node_that_sees_another_world_is_noticed() -> None:
    """Over the same cut at the same time two digests that differ are a fault of one of the two."""
    history = History()
    same, other = (
        Test(test_no=1, situation=digest, situation_at=NOW, cut=IDS[0]) for digest in (IDS[1], IDS[2])
    )  # fmt: skip
    first, second = history.say(A, same), history.say(B, other)
    history.say(B, Test(test_no=2, situation=IDS[2], situation_at=NOW + 1, cut=IDS[0]))
    history.say(B, Test(test_no=3))
    items = list(history.situation().items(Test))

    (found,) = differing_views(items, {(IDS[0], NOW): IDS[1]})
    assert (found.test, found.theirs, found.ours) == (second, IDS[2], IDS[1])
    assert contradicting_views(items) == (tuple(sorted((first, second))),)


# in any order


@st.composite
def statements(draw: st.DrawFn) -> History:
    """What two nodes of a party state of the line, and its peer."""
    history = History(world_of(A, A, B, quotas={"withheld.X": 1}))
    for _ in range(draw(st.integers(0, 9))):
        element: Any = draw(
            st.sampled_from(
                [
                    status(staffed=draw(st.booleans())),
                    contacts(contact(draw(st.integers(1, 5))), since=NOW + draw(st.integers(0, 2))),
                    handover(*draw(st.lists(st.sampled_from(IDS), max_size=3))),
                    Withheld(agreement="X", count=draw(st.integers(0, 3)), year=2026),
                    Suspend(scope=Scope(), term=OwnTerm.PAUSED, since=NOW),
                ]
            )
        )
        history.say(draw(st.integers(0, 2)), element, blind=draw(st.booleans()))
    return history


@given(statements(), st.randoms(use_true_random=False), st.integers(0, DAY))
def test_both_nodes_know_the_same_of_the_line(history: History, chance: Any, later: int) -> None:
    """Whatever arrived first."""
    other = list(history.said)
    chance.shuffle(other)

    def seen(situation: Any) -> Any:
        suspensions = list(situation.states(SuspensionState))
        return [
            [line_facts(list(situation.items(LineStatus)), suspensions, party, NOW + later) for party in (A, B)],
            [ladder_at(list(situation.items(Contacts)), party, NOW + later) for party in (A, B)],
            [vanished(list(situation.items(Handover)), party, IDS) for party in (A, B)],
            withheld_counts(situation.items(Withheld), situation.governing),
        ]

    assert seen(history.situation()) == seen(history.situation(other))
