"""From an announcement to a draft that can change, and back: what a way out (spec 5.12) makes of an element."""

from collections.abc import Sequence

from msgspec.structs import replace

from openline.core.catalogue.changes import Amend
from openline.core.catalogue.codes import Reason
from openline.core.catalogue.element import Element
from openline.core.catalogue.notices import Activity, Launch
from openline.core.catalogue.volumes import FootprintForm, Shape, VolumeForm, footprint_form, read_volume
from openline.core.errors import Misuse
from openline.core.situation.activities import volumes_of
from openline.core.space.change import Change
from openline.core.space.plan import Plan

STANDS_STILL = (Shape.QUADRANT, Shape.WATER_BODY)
"""Named places are where they are."""


def changeable(element: Element, root: Element) -> tuple[VolumeForm, ...]:
    """Return the volumes of an element that change together.

    Args:
        root: what the element amends, or the element itself.
    Raises:
        Misuse: it is nothing that a way out is looked for.
    """
    lone_windows = isinstance(element, Amend) and not element.volumes
    if not isinstance(element, Activity | Launch | Amend) or not isinstance(root, Activity | Launch) or lone_windows:
        raise Misuse(
            f"no way out is looked for a {element.name}", hint="an ACTIVITY, a LAUNCH or an AMEND with volumes has one"
        )
    return volumes_of(element, root)


def plans_of(forms: Sequence[VolumeForm], party: int, source: str) -> list[Plan]:
    """Return the volumes of a draft as plans of a party, in order; no plan in force can have one of their ids."""
    return [
        Plan(f"{party:02d}/draft/{number:02d}", f"{party:02d}", f"{party:02d}/{source}", read_volume(form))
        for number, form in enumerate(forms)
    ]


def changed_forms(forms: Sequence[VolumeForm], change: Change, plans: Sequence[Plan]) -> tuple[VolumeForm, ...]:
    """Return volumes as they travel after a change; `plans` are what the change makes of them."""
    return tuple(
        replace(
            form,
            footprint=_footprint(form.footprint, change, plan),
            windows=tuple((window.start, window.end, window.alternate) for window in plan.volume.windows),
            lower_dm=_risen(form.lower_dm, plan.volume.band.lower_m),
            upper_dm=_risen(form.upper_dm, plan.volume.band.upper_m),
        )
        for form, plan in zip(forms, plans, strict=True)
    )


def _footprint(form: FootprintForm, change: Change, plan: Plan) -> FootprintForm:
    if change.cut is not None:
        return form if change.cut.of(plan.id) is None else footprint_form(plan.volume.footprint)
    if change.move_m:
        form = replace(footprint_form(plan.volume.footprint), shape=form.shape, times=form.times)
    return replace(form, times=tuple(time + change.shift_s for time in form.times)) if form.times else form


def _risen(before_dm: int | None, metres: float | None) -> int | None:
    return None if before_dm is None or metres is None else round(metres * 10)


def changed_element(element: Element, forms: tuple[VolumeForm, ...]) -> Element:
    """Return a notice or an amendment that is still to be sent, with these volumes."""
    if isinstance(element, Launch):
        return replace(
            element,
            windows=forms[0].windows,
            launch_area=forms[0].footprint,
            impact_areas=tuple(form.footprint for form in forms[1:]),
            valid_until=_valid_until(element, forms),
        )
    if isinstance(element, Amend) and element.windows:
        return replace(element, volumes=forms, windows=forms[0].windows)
    assert isinstance(element, Activity | Amend), "anything else was refused"
    return replace(element, volumes=forms)


def amendment(root: Element, target: bytes, forms: tuple[VolumeForm, ...]) -> Amend:
    """Return the amendment that puts these volumes in place of an announced plan's."""
    if isinstance(root, Launch):
        until = _valid_until(root, forms)
        return Amend(
            target=target,
            volumes=forms,
            windows=forms[0].windows,
            valid_until=until if until != root.valid_until else None,
            reason=Reason.CONFLICT_WITH_PLAN,
        )
    return Amend(target=target, volumes=forms, reason=Reason.CONFLICT_WITH_PLAN)


def _valid_until(launch: Launch, forms: Sequence[VolumeForm]) -> int:
    return max(launch.valid_until, *(end for _, end, _ in forms[0].windows if end is not None))
