"""Sites and movements: how an entry stands, and who has to receipt a change on the way."""

from typing import Any

from histories import DAY, HOUR, MINUTE, NOW, A, B, History
from openline.core.catalogue.codes import Function
from openline.core.catalogue.fields import DEGREE
from openline.core.catalogue.protection import Leg, Movement, Purpose, Site, SiteCategory, SiteStatus, Verification
from openline.core.catalogue.receipts import Level, Receipt
from openline.core.catalogue.volumes import FootprintForm, Shape
from openline.core.situation.activities import PlanState
from openline.core.situation.protection import WARN_S, check_entry, receipts_owed, site_entries


def point(longitude: float, latitude: float) -> tuple[int, int]:
    return round(longitude * DEGREE), round(latitude * DEGREE)


def site(name: str, where: tuple[int, int], status: SiteStatus = SiteStatus.REGISTERED, **more: Any) -> Site:
    return Site(
        site_id=name, category=SiteCategory.HOSPITAL, location=where, locality="Idlib", operator="x", status=status,
        verified_by="x", verified_at=more.pop("verified_at", NOW), method=Verification.IMAGERY,
        expires=more.pop("expires", NOW + 90 * DAY), **more,
    )  # fmt: skip


def test_an_entry_goes_from_registered_to_lapsed_to_verified_again_to_taken_off() -> None:
    """A list whose entries never lapse is a list that nobody can rely on."""
    history = History()
    first = history.say(A, site("H-1", point(36.6, 35.9)))
    stood = [site_entries(history.situation(), NOW + days * DAY)[0].standing for days in (1, 61, 91)]
    again = history.say(
        A, site("H-1", point(36.6, 35.9), SiteStatus.REVERIFIED, replaces=first, expires=NOW + 200 * DAY)
    )
    (verified,) = site_entries(history.situation(), NOW + 91 * DAY)
    history.say(A, site("H-1", point(36.6, 35.9), SiteStatus.DEREGISTERED, replaces=again))
    (off,) = site_entries(history.situation(), NOW + 91 * DAY)

    assert stood == ["in_force", "reverify", "expired"]
    assert (verified.entry, verified.standing) == (again, "in_force")
    assert off.standing == "deregistered"


def test_nobody_changes_the_entry_of_another() -> None:
    """Else a list of hospitals could be emptied by those who would rather not have it."""
    history = History()
    first = history.say(A, site("H-1", point(36.6, 35.9)))
    history.say(B, site("H-1", point(36.6, 35.9), SiteStatus.DEREGISTERED, replaces=first))

    (entry,) = site_entries(history.situation(), NOW)

    assert (entry.entry, entry.standing) == (first, "in_force")


def test_coordinates_are_checked_against_the_place_and_the_other_sites() -> None:
    """Swapped figures and copied lines are found before they travel; what was taken off no longer counts."""
    history = History()
    first = history.say(A, site("H-1", point(36.63, 35.93)))
    entries = site_entries(history.situation(), NOW)
    idlib = (36.63, 35.93)

    swapped = check_entry(None, site("H-2", point(35.93, 36.63)), entries, [idlib])
    copied = check_entry(None, site("H-2", point(36.63, 35.93)), entries, [idlib])
    itself = check_entry(entries[0], site("H-1", point(36.63, 35.93)), entries, [idlib])
    history.say(A, site("H-1", point(36.63, 35.93), SiteStatus.DEREGISTERED, replaces=first))
    gone = check_entry(None, site("H-2", point(36.63, 35.93)), site_entries(history.situation(), NOW), [idlib])

    assert [doubt.code for doubt in swapped.doubts] == ["swapped"]
    assert [(doubt.code, doubt.other) for doubt in copied.doubts] == [("duplicate", first.hex())]
    assert itself.doubts == gone.doubts == ()


# changes on the way


def movement(replaces: bytes | None = None, depart: int = NOW + HOUR) -> Movement:
    route = FootprintForm(shape=Shape.CORRIDOR, rings=((point(34.3, 31.4), point(34.4, 31.5)),), width_dm=1_000)
    leg = Leg(route=route, depart=(depart, depart + HOUR, False), arrive=(depart, depart + 3 * HOUR, False))
    return Movement(move_id="C-1", purpose=Purpose.RELIEF_GOODS, legs=(leg,), persons=7, replaces=replaces)


def test_whoever_receipted_the_old_route_has_to_receipt_the_new_one() -> None:
    """On 1 April 2024 a change after unloading was unknown to the crew: the same functions are asked again."""
    history = History()
    first = history.say(A, movement(), at=NOW, onward=(Function.DRONE_CELL,))

    def passed(target: bytes, function: Function) -> None:
        history.say(B, Receipt(target=target, level=Level.PASSED, at=history.clock, function=function))

    def owed() -> Any:
        situation = history.situation()
        (state,) = situation.states(PlanState)
        return receipts_owed(state, situation.threads.thread(state.key), situation.governing)

    before = owed().functions
    passed(first, Function.DRONE_CELL)
    passed(first, Function.GROUND_COMMAND)
    settled = owed()
    changed = history.say(A, movement(first), at=NOW + 30 * MINUTE)
    anew = owed()
    passed(changed, Function.DRONE_CELL)

    assert before == (Function.DRONE_CELL,)
    assert settled.functions == ()
    assert anew.functions == (Function.DRONE_CELL, Function.GROUND_COMMAND)
    assert owed().functions == (Function.GROUND_COMMAND,)
    assert anew.due == NOW + HOUR
    early = NOW + HOUR - WARN_S
    assert [anew.warns(at) for at in (early - 1, early, NOW + HOUR)] == [False, True, True]
    assert not settled.warns(NOW + DAY)
