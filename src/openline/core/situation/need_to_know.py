"""Who sees how much of a notice, and from when: what its author decided for an audience (spec 4.14).

A list of hospitals is also a list of targets: what an audience does not need is coarse, late, or not shown. The rule
only says what may go; a person releases it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from msgspec import Meta
from msgspec.structs import replace

from openline.core.catalogue.changes import Amend
from openline.core.catalogue.element import Cover, Element, Form
from openline.core.catalogue.fields import Choice, Duration
from openline.core.catalogue.notices import Activity, Launch, Pause
from openline.core.catalogue.parts import Content, coarse_version, write_parts
from openline.core.catalogue.protection import Movement, Site
from openline.core.catalogue.volumes import FootprintForm
from openline.core.catalogue.watching import Observed, Track
from openline.core.record.disclosure import parts_root
from openline.core.situation.areas import areas_surely_meet, at_point
from openline.core.space.validity import InvalidVolume


class Sight(Choice):
    """How much an audience sees: the less is the lower number."""

    NOTHING = 0
    COARSE = 1
    FULL = 2


@dataclass(frozen=True, slots=True)
class Release:
    """What goes to an audience of one notice.

    Attributes:
        now: how much may go at once.
        later: how much may go in the end; never less than `now`.
        due: from when, seconds UTC; None where `later` is no more than `now`.
    """

    now: Sight
    later: Sight
    due: int | None


class NeedToKnow(Form, frozen=True, kw_only=True):
    """What an audience may see of notices of a kind, as their author decided.

    Attributes:
        inside: of what meets its areas, once the delay is over.
        areas: where it has something to do; none is everywhere.
        outside: of what lies elsewhere.
        delay_s: seconds after the notice before it sees more than `before`.
        before: until then.
    """

    inside: Sight = Sight.FULL
    areas: Annotated[tuple[FootprintForm, ...], Meta(max_length=64)] = ()
    outside: Sight = Sight.NOTHING
    delay_s: Duration = 0
    before: Sight = Sight.NOTHING

    def sight(self, element: Element, announced_at: int, at: int) -> Sight:
        """Return how much of an element the audience sees at a moment; times in seconds UTC."""
        most = self._most(element)
        return most if at >= announced_at + self.delay_s else min(most, self.before)

    def _most(self, element: Element) -> Sight:
        if not self.areas:
            return self.inside
        try:
            near = any(areas_surely_meet(one, other) for one in areas_of(element) for other in self.areas)
        except InvalidVolume:
            return min(self.inside, self.outside)  # what cannot be compared is no reason to see more
        return self.inside if near else self.outside

    def release(self, element: Element, coarse: Element | None, announced_at: int) -> Release:
        """Return what may go when an element is announced, and what later.

        Args:
            coarse: the version for other eyes; where there is none, coarse is nothing.
        """
        due = announced_at + self.delay_s
        now, later = (self._held(self.sight(element, announced_at, at), coarse) for at in (announced_at, due))
        return Release(now, later, due if later > now else None)

    @staticmethod
    def _held(sight: Sight, coarse: Element | None) -> Sight:
        return Sight.NOTHING if sight == Sight.COARSE and coarse is None else sight


def areas_of(element: Element) -> tuple[FootprintForm, ...]:
    """Return every area that an element states; of one that states none, none."""
    match element:
        case Activity(volumes=volumes) | Amend(volumes=volumes):
            return tuple(volume.footprint for volume in volumes)
        case Launch(launch_area=area, impact_areas=areas):
            return area, *areas
        case Movement(legs=legs, alternates=alternates):
            return *(leg.route for leg in legs), *alternates
        case Site(location=location, footprint=footprint):
            return (at_point(location),) if footprint is None else (at_point(location), footprint)
        case Pause(area=area) | Observed(area=area):
            return (area,)
        case Track(location=location):
            return (at_point(location),)
    return ()


# the coarse version said by itself, and the full one after it


def full_root(cover: Cover, element: Element, texts: Sequence[str], salt: bytes) -> bytes:
    """Return what a coarse version that is said by itself names in `reduced_from` (spec 4.14.10); 32 bytes.

    Args:
        salt: of the body in which the full version is said, whenever that is.
    """
    return parts_root(write_parts(replace(cover, answers=None, reduced_from=None), element, texts), salt)


def in_full(full: Content, coarse: Content) -> bool:
    """Say whether a notice says in full what an earlier one said coarsely, and nothing else (spec 4.14.11)."""
    if coarse.cover.reduced_from is None or type(full.element) is not type(coarse.element):
        return False
    return full.cover.reduced_from is None and coarse_version(full.cover, full.element) == coarse.element


def was_bound(full: Content, salt: bytes, coarse: Content) -> bool:
    """Say whether the coarse version named this very full one before that was shown.

    Args:
        salt: of the full version's body.
    """
    root = full_root(full.cover, full.element, full.texts, salt)
    return in_full(full, coarse) and root == coarse.cover.reduced_from
