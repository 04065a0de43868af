"""Volumes: rounding to the form in which they travel only ever widens; the form comes back as it was stated."""

import math
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from openline.core.catalogue.volumes import read_volume, volume_form
from openline.core.space.volume import Band, Circle, Corridor, Polygon, Volume, Window

metres = st.none() | st.floats(-5_000, 40_000)
references = st.sampled_from([None, "SFC", "MSL", "AGL", "WGS84", "FL", "DEPTH"])


@given(metres, references, metres, references)
def test_rounding_to_decimetres_only_ever_widens_a_band(
    lower: float | None, lower_ref: Any, upper: float | None, upper_ref: Any
) -> None:
    """A plan that is drawn smaller than it was stated could miss a conflict. Depths count downwards."""
    stated = Volume(Circle((0.0, 0.0), 1.0), Band(lower, lower_ref, upper, upper_ref), (Window(0, 1),))

    band = read_volume(volume_form(stated)).band

    assert (band.lower_ref, band.upper_ref) == (lower_ref, upper_ref)
    for said, now, down in ((lower, band.lower_m, lower_ref != "DEPTH"), (upper, band.upper_m, upper_ref == "DEPTH")):
        if said is None or now is None:
            assert said is now is None
            continue
        assert (now <= said) if down else (now >= said)
        assert math.isclose(now, said, abs_tol=0.11)


@given(st.floats(0, 1_000_000))
def test_rounding_only_ever_widens_a_circle_and_a_corridor(width: float) -> None:
    """To the next decimetre."""
    for footprint in (Circle((1.5, -2.5), width), Corridor(((1.5, -2.5), (3.0, 4.0)), width)):
        back = read_volume(volume_form(Volume(footprint, Band(), (Window(0, None),)))).footprint
        now = back.radius_m if isinstance(back, Circle) else back.half_width_m  # type: ignore[union-attr]
        assert width <= now <= width + 0.1 + 1e-6


def test_a_volume_comes_back_as_it_was_stated() -> None:
    """Corners to 1e-7 degree, which is a centimetre; windows to the second."""
    rings = (((179.5, 10.0), (-179.5, 10.0), (180.0, 11.0)), ((179.9, 10.3), (-179.9, 10.3), (180.0, 10.5)))
    stated = Volume(
        Polygon(rings, parallels=False), Band(0.0, "SFC", 3048.0, "FL"), (Window(0, 60, True), Window(90, None))
    )

    assert read_volume(volume_form(stated)) == stated
