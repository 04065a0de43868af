"""Where two notices meet: the same answer and the same hash on both nodes (spec 5.13)."""

import json
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from histories import DAY, HOUR, NOW, A, B, History, words
from openline.core.catalogue.changes import Amend, Conflict, Severity
from openline.core.catalogue.codes import ActivityKind
from openline.core.catalogue.fields import DEGREE
from openline.core.catalogue.notices import Activity
from openline.core.catalogue.volumes import FootprintForm, Reference, Shape, VolumeForm
from openline.core.errors import Misuse
from openline.core.rules.severity import Nearness, severity
from openline.core.situation.activities import PlanState
from openline.core.situation.answers import Answer, answer, check
from openline.core.situation.plans import Plans
from openline.core.space.engine import PLAIN, Engine

CHAPTER = (Path(__file__).resolve().parents[3] / "docs" / "spec" / "5-deconfliction.md").read_text("utf-8")
START = NOW + DAY


def circle(west: float, radius_m: int = 10_000) -> FootprintForm:
    return FootprintForm(shape=Shape.CIRCLE, rings=(((round(west * DEGREE), 0),),), width_dm=radius_m * 10)


def volume(footprint: FootprintForm, start: int = START, **more: Any) -> VolumeForm:
    return VolumeForm(footprint=footprint, windows=((start, start + 2 * HOUR, False),), **more)


CONVOY = FootprintForm(
    shape=Shape.MOVING, rings=(((-5_000_000, 0), (5_000_000, 0)),), times=(START, START + 2 * HOUR), width_dm=5_000
)
SECTOR = FootprintForm(
    shape=Shape.SECTOR, rings=(((0, 0),),), width_dm=300_000, inner_dm=50_000, azimuths=(6_000, 12_000)
)


def notice(name: str, *volumes: VolumeForm) -> Activity:
    return Activity(activity_id=name, kind=ActivityKind.LIVE_FIRING, title=words(name), volumes=volumes)


def of_ours(root: bytes) -> dict[str, int]:
    return {}


def a_line() -> tuple[History, bytes, bytes]:
    """Return two notices of several volumes that meet in more than one pair, one of them on the move."""
    history = History()
    ours = history.say(A, notice("ours", volume(circle(0.0)), volume(SECTOR), volume(circle(0.0), START + DAY)))
    theirs = history.say(B, notice("theirs", volume(CONVOY), volume(circle(0.1), START + HOUR)))
    history.say(A, notice("far", volume(circle(40.0))))
    return history, ours, theirs


def plans_of(history: History, engine: Engine = PLAIN, order: int = 0) -> Plans:
    situation, plans = history.situation(), Plans(lambda: engine)
    for state in list(permutations(situation.states(PlanState)))[order]:
        plans.put([state])
    return plans


@pytest.mark.parametrize("case", json.loads(CHAPTER.rpartition("```json")[2].partition("```")[0]))
def test_the_table_of_the_chapter_is_the_one_that_counts(case: dict[str, Any]) -> None:
    """Whoever writes a second node from the chapter gets the same severities."""
    found = severity(
        margin_only=case["margin_only"],
        aside_m=case["aside"],
        height_m=case["height"],
        certain=case["certain"],
        serious=Nearness(*case.get("serious", (0, 0))),
    )

    assert found == case["severity"]


def test_orders_and_engines_give_the_same_hash(compiled: Engine) -> None:
    """Notices arrive in another order on the other node, and it may have no compiler."""
    history, ours, theirs = a_line()
    found = [
        answer(plans_of(history, engine, order), *pair, of_ours)
        for engine in (PLAIN, compiled)
        for order in range(6)
        for pair in ((ours, theirs), (theirs, ours))
    ]

    assert len({each.result_hash for each in found}) == 1
    assert len({each.element() for each in found}) == 1
    assert len(found[0].details) > 2


def test_the_hash_covers_versions_rules_and_result() -> None:
    """Whatever differs shows: an amendment, a word of the charter, a metre."""
    history, ours, theirs = a_line()
    before = answer(plans_of(history), ours, theirs, of_ours)
    stricter = answer(plans_of(history), ours, theirs, lambda root: {"conflict.serious_m": 5})
    newer = history.say(A, Amend(target=ours, volumes=(volume(circle(0.0)), volume(SECTOR))))
    after = answer(plans_of(history), ours, theirs, of_ours)

    assert len({before.result_hash, stricter.result_hash, after.result_hash}) == 3
    assert before.items == (ours, theirs)
    assert after.items == (newer, theirs)


def test_the_other_node_says_whether_it_computes_the_same() -> None:
    """A CONFLICT is no claim to be believed: what it states is computed again, field by field."""
    history, ours, theirs = a_line()
    plans = plans_of(history)
    stated = answer(plans, ours, theirs, of_ours).element()

    assert check(plans, stated, of_ours) == "agrees"
    for wrong in (
        {"severity": Severity.MARGIN_ONLY},
        {"result_hash": bytes(32)},
        {"least_distance_dm": 10},
        {"inside": (1, 1)},
        {"windows": stated.windows[:-1] or ((0, 1, False),)},
        {"footprint": circle(3.0)},
        {"items": stated.items[::-1]},
    ):
        assert check(plans, changed(stated, **wrong), of_ours) == "differs", wrong
    assert check(plans, changed(stated, rule_version="conflict-0"), of_ours) == "other_rules"
    history.say(A, Amend(target=ours, volumes=(volume(circle(40.0)),)))
    assert check(plans_of(history), stated, of_ours) == "other_versions"


def changed(stated: Conflict, **fields: Any) -> Conflict:
    return Conflict(**{name: getattr(stated, name) for name in stated.__struct_fields__} | fields)


def test_a_result_by_which_they_do_not_meet_is_said_to_be_another() -> None:
    """The author says that they meet; here they do not."""
    history = History()
    ours, far = history.say(A, notice("ours", volume(circle(0.0)))), history.say(B, notice("far", volume(circle(9.0))))
    stated = Conflict(
        items=(ours, far),
        windows=((START, START + HOUR, False),),
        severity=Severity.SERIOUS,
        rule_version="conflict-1",
        result_hash=bytes(32),
    )

    assert check(plans_of(history), stated, of_ours) == "not_met"


def only(ours: VolumeForm, theirs: VolumeForm) -> Answer:
    history = History()
    pair = history.say(A, notice("ours", ours)), history.say(B, notice("theirs", theirs))
    return answer(plans_of(history), *pair, of_ours)


def test_what_meets_only_because_references_differ_is_a_caution() -> None:
    """Above the ground and above the sea: they may meet, by the figures they do not."""
    low = volume(circle(0.0), lower_dm=0, lower_ref=Reference.SFC, upper_dm=5_000, upper_ref=Reference.AGL)
    high = volume(
        circle(0.0, 9_000), lower_dm=10_000, lower_ref=Reference.MSL, upper_dm=20_000, upper_ref=Reference.MSL
    )

    found = only(low, high)

    assert found.severity == Severity.CAUTION
    assert found.gravest.near.height_m == 500


def test_what_is_drawn_is_the_overlap() -> None:
    """The element carries it as polygons, which the other side's map shows."""
    found = only(volume(circle(0.0)), volume(circle(0.1))).element()

    assert found.severity == Severity.SERIOUS
    assert found.footprint is not None
    area = found.footprint
    assert area.shape == Shape.POLYGON
    longitudes = [lon / DEGREE for lon, _ in area.rings[0]]
    assert min(longitudes) == pytest.approx(0.1 - 10_000 / 111_195, abs=1e-4)
    assert max(longitudes) == pytest.approx(10_000 / 111_195, abs=1e-4)


def test_two_that_do_not_meet_have_no_answer() -> None:
    """Nothing is said of what is not found."""
    history, ours, _ = a_line()
    plans = plans_of(history)
    far = next(each.entry for each in plans.announced() if each.name == "far")

    with pytest.raises(Misuse, match="do not meet"):
        answer(plans, ours, far, of_ours)
    with pytest.raises(Misuse, match="no plan in force"):
        answer(plans, ours, bytes(32), of_ours)
