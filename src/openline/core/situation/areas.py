"""Whether two stated areas have a point in common, by the same exact test that finds conflicts (spec 5.1)."""

from openline.core.catalogue.fields import Point
from openline.core.catalogue.volumes import FootprintForm, Shape, read_footprint
from openline.core.space.conflict import screen
from openline.core.space.plan import Plan, Prepared, prepare
from openline.core.space.validity import InvalidVolume
from openline.core.space.volume import Band, Volume, Window

ALWAYS = (Window(0, None),)


def at_point(point: Point) -> FootprintForm:
    """Return the footprint of one point."""
    return FootprintForm(shape=Shape.CIRCLE, rings=((point,),))


def areas_meet(one: FootprintForm, other: FootprintForm) -> bool:
    """Say whether two areas meet. Where one of them cannot be compared they do: whoever asks wants to keep clear."""
    try:
        return areas_surely_meet(one, other)
    except InvalidVolume:
        return True


def areas_surely_meet(one: FootprintForm, other: FootprintForm) -> bool:
    """Say whether two areas meet.

    Raises:
        InvalidVolume: one of them cannot be compared.
    """
    found = screen([_prepared(one, "a")], [_prepared(other, "b")])
    return bool(found.conflicts or found.same_events)


def _prepared(area: FootprintForm, name: str) -> Prepared:
    return prepare(Plan(name, name, None, Volume(read_footprint(area), Band(), ALWAYS)))
