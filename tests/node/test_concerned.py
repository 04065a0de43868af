"""What an entry has to do with places, whatever its author wrote there."""

from contextlib import suppress

from hypothesis import given, settings
from hypothesis import strategies as st

from elements import footprints, form
from openline.core.catalogue.element import Element
from openline.core.catalogue.every import CATALOGUE
from openline.core.catalogue.volumes import FootprintForm, read_footprint
from openline.core.space.validity import InvalidVolume
from openline.interop.outlines import MOST_CORNERS, outline, outline_of_all
from openline.node.concerned import places_of


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(list(CATALOGUE.values())).flatmap(form))
def test_every_element_has_its_places_drawn_or_none(element: Element) -> None:
    """Edges between opposite places, rings that cross themselves, corners on a pole: a peer writes what it likes."""
    drawn = outline_of_all(places_of(element))

    for ring in (*(ring for rings in drawn.polygons for ring in rings), *drawn.lines):
        assert all(-180.0 <= lon <= 180.0 and -90.0 <= lat <= 90.0 for lon, lat in ring)


@settings(max_examples=300, deadline=None)
@given(footprints())
def test_whatever_is_stated_as_a_footprint_is_drawn_or_refused(stated: FootprintForm) -> None:
    """The map of a desk must not be stopped by one area."""
    with suppress(InvalidVolume):
        assert outline(read_footprint(stated)).corners <= 2 * MOST_CORNERS
