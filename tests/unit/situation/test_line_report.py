"""Statistics from the record alone: equal on both sides, whatever came first, and counting what was announced."""

from typing import Any

import pytest

from histories import DAY, HOUR, MINUTE, NOW, A, B, History, words, world_of
from openline.core.catalogue.changes import Actuals, Amend
from openline.core.catalogue.codes import ActivityKind, Topic
from openline.core.catalogue.dialogue import Answer, Delivery, NoAnswer, Question, Result
from openline.core.catalogue.dialogue import Item as Asked
from openline.core.catalogue.notices import Activity, Forces, Withheld
from openline.core.catalogue.politics import OwnTerm, Resume, Scope, Suspend
from openline.core.catalogue.receipts import Level, Receipt, Test
from openline.core.catalogue.volumes import FootprintForm, Shape, VolumeForm
from openline.core.record.entry import Status
from openline.core.situation.report import quantile, report

END = NOW + 10 * DAY


def notice(start: int, **more: Any) -> Activity:
    footprint = FootprintForm(shape=Shape.CIRCLE, rings=(((0, 0),),), width_dm=100)
    volume = VolumeForm(footprint=footprint, windows=((start, start + HOUR, False),))
    return Activity(
        activity_id="F-1", kind=ActivityKind.LIVE_FIRING, title=words("firing"), volumes=(volume,), **more
    )  # fmt: skip


def rows(history: History, table: str, to: int = END) -> list[dict[str, Any]]:
    return report(history.situation(), NOW, to).tables[table]


def question(history: History, party: int, at: int) -> bytes:
    return history.say(party, Question(topic=Topic.OTHER, items=(Asked.REASON,)), at=at)


def test_both_sides_compute_the_same_report() -> None:
    """They hold the same entries, which came in another order."""
    history = History()
    asked = question(history, A, NOW)
    history.say(B, Receipt(target=asked, level=Level.OPENED, at=NOW + 9), at=NOW + 9)
    history.say(B, Answer(target=asked, result=Result.NO), at=NOW + HOUR)
    history.say(B, notice(NOW), at=NOW + HOUR)

    theirs = report(history.situation(reversed(history.said)), NOW, END)

    assert report(history.situation(), NOW, END) == theirs


def test_entries_are_counted_by_party_type_and_status() -> None:
    """An exercise is counted, and stated as one; what is outside the period is not."""
    history = History()
    question(history, A, NOW)
    question(history, A, END)
    history.say(A, Question(topic=Topic.OTHER, items=(Asked.REASON,)), at=NOW, status=Status.EXERCISE)

    assert rows(history, "counts") == [
        {"party": A, "element": "QUESTION", "status": "ACTUAL", "entries": 1},
        {"party": A, "element": "QUESTION", "status": "EXERCISE", "entries": 1},
    ]


def test_late_notices_are_counted_with_their_minutes() -> None:
    """By the lead times that the charter adopts, and by the start where it adopts none."""
    history = History(world_of(A, B, quotas={"lead.kind.live_firing": DAY}))
    history.say(A, notice(NOW + 2 * DAY), at=NOW)
    history.say(A, notice(NOW + 12 * HOUR), at=NOW)
    history.say(A, notice(NOW - MINUTE), at=NOW)

    ours, theirs = rows(history, "lateness")

    assert ours == {
        "party": A, "notices": 3, "late": 2, "after_start": 1, "short_median_min": 720, "short_most_min": 1441,
    }  # fmt: skip
    assert (theirs["notices"], theirs["short_median_min"]) == (0, None)


def test_receipts_are_timed_step_by_step() -> None:
    """By whom and how fast: a machine's receipt and a person's are different steps."""
    history = History()
    for number in range(10):
        asked = question(history, A, NOW + number * HOUR)
        history.say(B, Receipt(target=asked, level=Level.RECEIVED, at=NOW + number * HOUR + 2))
        if number < 5:
            history.say(B, Receipt(target=asked, level=Level.OPENED, at=NOW + number * HOUR + 60 * (number + 1)))

    found = {(row["party"], row["step"]): row for row in rows(history, "receipts")}

    assert found[B, "RECEIVED"] == {
        "party": B, "step": "RECEIVED", "receipted": 10, "of": 10, "median_s": 2, "p90_s": 2,
    }  # fmt: skip
    assert (found[B, "OPENED"]["receipted"], found[B, "OPENED"]["median_s"], found[B, "OPENED"]["p90_s"]) == (
        5,
        180,
        300,
    )
    assert found[A, "OPENED"]["of"] == 0


def test_answers_and_silences_are_counted_for_the_side_that_was_asked() -> None:
    """In time, late, not at all, and not delivered are four things."""
    history = History(world_of(A, B, deadlines={"question": HOUR}))
    asked = [question(history, A, NOW + number) for number in range(5)]
    for entry in asked[:4]:
        history.say(B, Receipt(target=entry, level=Level.RECEIVED, at=NOW + 5), at=NOW + 5)
    history.say(B, Answer(target=asked[0], result=Result.YES), at=NOW + 100)
    history.say(B, Answer(target=asked[1], result=Result.YES), at=NOW + 2 * HOUR)
    history.say(B, Answer(target=asked[2], result=Result.STAND_BY, minutes=10_080), at=END - 2)
    silence = NoAnswer(
        target=asked[3], due=NOW + 5 + HOUR, asked_at=NOW + 3, delivery=Delivery.MACHINE_RECEIVED, received_at=NOW + 5
    )
    history.say(A, silence, at=NOW + 2 * HOUR)

    (row,) = rows(history, "answers")

    assert row == {
        "party": B, "element": "QUESTION", "asked": 5, "answered": 2, "in_time": 1, "no_answer": 1, "not_delivered": 1,
        "open": 1, "median_s": 100, "p90_s": 2 * HOUR - 1,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("times", "tests", "missed"),
    [
        ([0, 3600, 7200, 10_800], 4, 0),
        ([0, 3899, 7500, 10_800], 4, 0),
        ([0, 3901, 7200, 10_800], 4, 1),
        ([0, 10_800], 2, 2),
        ([-3600], 0, 4),
        ([-7200], 0, 4),
    ],
)
def test_missed_tests_are_counted_in_the_period(times: list[int], tests: int, missed: int) -> None:
    """One is due an hour after the last one, and missed five minutes later; what was missed before is not counted."""
    history = History()
    for number, at in enumerate(times):
        history.say(A, Test(test_no=number), at=NOW + at)

    row = rows(history, "tests", NOW + 4 * HOUR - HOUR // 2)[A]

    assert (row["tests"], row["missed"]) == (tests, missed)


def test_what_is_withheld_stands_beside_its_limit() -> None:
    """The third one in a year is over a limit of two; the newest count holds."""
    history = History(world_of(A, B, quotas={"withheld.CN-RU": 2}))
    for count in (1, 3):
        history.say(A, Withheld(agreement="CN-RU", count=count, year=2026))

    (row,) = rows(history, "withheld")

    assert row == {"party": A, "agreement": "CN-RU", "year": 2026, "withheld": 3, "limit": 2, "over": 1}


def test_suspensions_show_what_their_author_went_on_saying() -> None:
    """What is announced as cut is often still used, and that is good to know."""
    history = History()
    cut = history.say(B, Suspend(scope=Scope(kinds=(30,)), term=OwnTerm.SUSPENDED, since=NOW), at=NOW)
    question(history, B, NOW + HOUR)
    question(history, A, NOW + HOUR)
    history.say(B, Resume(target=cut, since=NOW + DAY), at=NOW + DAY)

    (row,) = rows(history, "suspensions")

    assert row == {"party": B, "entry": cut.hex(), "since": NOW, "seconds": DAY, "said_within": 1}


def test_declared_stands_beside_actual() -> None:
    """And a report that is missing stands beside both."""
    history = History()
    plan = history.say(A, notice(NOW + HOUR, forces=Forces(troops=100)), at=NOW)
    missing = history.say(B, notice(NOW - 20 * DAY), at=NOW)
    history.say(A, Amend(target=plan, forces=Forces(troops=900)), at=NOW + DAY)
    history.say(
        A, Actuals(target=plan, forces=Forces(troops=900), window=(NOW + HOUR, NOW + 2 * HOUR, False)), at=NOW + DAY
    )

    assert [(row["field"], row["declared"], row["actual"]) for row in rows(history, "actuals")] == [
        ("troops", 100, 900)
    ]
    assert [row["plan"] for row in rows(history, "actuals_missing")] == [missing.hex()]


def test_quantiles_are_numbers_that_were_measured() -> None:
    """No mean of two: what is shown has happened."""
    assert [quantile([5, 1, 3, 9], percent) for percent in (50, 90, 100)] == [3, 9, 9]
    assert quantile([], 50) is None
