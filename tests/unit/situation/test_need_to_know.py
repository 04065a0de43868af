"""Who sees how much of a notice, and that the full version said later is the one that the coarse one was made from."""

from typing import Any

import pytest
from msgspec.structs import replace

from histories import HOUR, NOW, A, History, words
from openline.core.catalogue.codes import ActivityKind, ActivityState
from openline.core.catalogue.element import Cover, CoverStatus, InvalidElement
from openline.core.catalogue.fields import DEGREE
from openline.core.catalogue.notices import Activity
from openline.core.catalogue.parts import Content, coarse_version
from openline.core.catalogue.plain import from_plain
from openline.core.catalogue.volumes import FootprintForm, Shape, VolumeForm
from openline.core.situation.activities import PlanState
from openline.core.situation.need_to_know import NeedToKnow, Release, Sight, full_root, in_full, was_bound

NOTHING, COARSE, FULL = Sight.NOTHING, Sight.COARSE, Sight.FULL
SALT, OTHER_SALT = bytes(32), bytes([1]) * 32


def box(west: float) -> FootprintForm:
    corners = ((west, 0), (west + 0.2, 0), (west + 0.2, 0.2), (west, 0.2))
    ring = tuple((round(longitude * DEGREE), round(latitude * DEGREE)) for longitude, latitude in corners)
    return FootprintForm(shape=Shape.POLYGON, rings=(ring,))


NOTICE = Activity(
    activity_id="F-1", kind=ActivityKind.LIVE_FIRING, title=words("firing"),
    volumes=(VolumeForm(footprint=box(10), windows=((NOW, NOW + HOUR, False),)),),
)  # fmt: skip
COVER = Cover(element=NOTICE.number, status=CoverStatus.ACTUAL, sender="duty")
ROUGH = coarse_version(COVER, NOTICE)
CROSSING = FootprintForm(shape=Shape.POLYGON, rings=(((0, 0), (DEGREE, DEGREE), (DEGREE, 0), (0, DEGREE)),))
"""An outline that crosses itself: it can be compared with nothing."""


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (NeedToKnow(), Release(FULL, FULL, None)),
        (NeedToKnow(areas=(box(10.1),)), Release(FULL, FULL, None)),
        (NeedToKnow(areas=(box(40),)), Release(NOTHING, NOTHING, None)),
        (NeedToKnow(areas=(box(40),), outside=COARSE), Release(COARSE, COARSE, None)),
        (NeedToKnow(delay_s=HOUR), Release(NOTHING, FULL, NOW + HOUR)),
        (NeedToKnow(delay_s=HOUR, before=COARSE), Release(COARSE, FULL, NOW + HOUR)),
        (NeedToKnow(inside=COARSE, delay_s=HOUR), Release(NOTHING, COARSE, NOW + HOUR)),
        (NeedToKnow(areas=(box(40),), delay_s=HOUR, before=FULL), Release(NOTHING, NOTHING, None)),
        (NeedToKnow(areas=(box(40),), outside=COARSE, delay_s=HOUR, before=FULL), Release(COARSE, COARSE, None)),
        (NeedToKnow(areas=(CROSSING,), outside=COARSE), Release(COARSE, COARSE, None)),
    ],
)
def test_an_audience_sees_what_its_area_and_the_delay_allow(rule: NeedToKnow, expected: Release) -> None:
    """Elsewhere, too soon, and an area that cannot be compared are reasons to see less, never to see more."""
    assert rule.release(NOTICE, ROUGH, NOW) == expected


def test_the_delay_is_over_at_its_last_second() -> None:
    """What may go "after an hour" may go when the hour is over, and not a second before."""
    rule = NeedToKnow(delay_s=HOUR)

    assert [rule.sight(NOTICE, NOW, NOW + after) for after in (0, HOUR - 1, HOUR)] == [NOTHING, NOTHING, FULL]


def test_where_there_is_no_coarse_version_nothing_is_shown() -> None:
    """Coarse is never rounded up to full."""
    assert NeedToKnow(inside=COARSE).release(NOTICE, None, NOW) == Release(NOTHING, NOTHING, None)
    assert NeedToKnow(delay_s=HOUR, before=COARSE).release(NOTICE, None, NOW) == Release(NOTHING, FULL, NOW + HOUR)


def test_a_rule_is_written_as_people_write_it() -> None:
    """An office keeps the rule of an audience as a file."""
    circle = {"type": "Circle", "coordinates": [12.5, 69.4], "radius_m": 18520}

    made = from_plain(NeedToKnow, {"areas": [circle], "outside": "coarse", "delay_s": 7200, "before": "coarse"})

    assert (made.inside, made.outside, made.before, made.delay_s) == (FULL, COARSE, COARSE, 7200)
    with pytest.raises(InvalidElement, match="inside"):
        from_plain(NeedToKnow, {"inside": "everything"})


def told(**more: Any) -> tuple[Content, Content]:
    """Return a coarse version said by itself, and the full one after it."""
    assert ROUGH is not None
    root = full_root(COVER, NOTICE, (), SALT)
    coarse = Content(replace(COVER, reduced_from=root), ROUGH)
    return coarse, Content(replace(COVER, answers=bytes(32)), replace(NOTICE, **more))


def test_the_full_version_is_the_one_that_the_coarse_one_named() -> None:
    """Whoever was shown less sees, once shown more, that it was this notice from the start and no later story."""
    coarse, full = told()

    assert was_bound(full, SALT, coarse)
    assert not was_bound(full, OTHER_SALT, coarse)
    assert not was_bound(told(title=words("another"))[1], SALT, coarse)


def test_another_notice_is_not_the_same_in_full() -> None:
    """A changed area is an amendment, however it is called."""
    coarse, full = told()

    assert in_full(full, coarse)
    assert in_full(told(title=words("a title is left out of the coarse one"))[1], coarse)
    moved = told(volumes=(VolumeForm(footprint=box(40), windows=((NOW, NOW + HOUR, False),)),))[1]
    assert not in_full(moved, coarse)
    assert not in_full(full, Content(COVER, coarse.element))


def test_what_is_said_in_full_amends_nothing() -> None:
    """The peer plans around the exact area from then on; the plan itself has not changed."""
    assert ROUGH is not None
    history = History()
    first = history.say(A, ROUGH, reduced_from=full_root(COVER, NOTICE, (), SALT))
    full = history.say(A, NOTICE, answers=first)

    state = history.situation().state(first)

    assert isinstance(state, PlanState)
    assert (state.state, state.versions, state.volumes) == (ActivityState.NOTIFIED, (full,), NOTICE.volumes)
    history.say(A, replace(NOTICE, title=words("changed"), volumes=told_elsewhere()), answers=full)
    changed = history.situation().state(first)
    assert isinstance(changed, PlanState)
    assert changed.state == ActivityState.AMENDED


def told_elsewhere() -> tuple[VolumeForm, ...]:
    return (VolumeForm(footprint=box(40), windows=((NOW, NOW + HOUR, False),)),)
