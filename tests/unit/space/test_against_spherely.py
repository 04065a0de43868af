"""The exact test against S2, by way of spherely, on more than 100,000 pairs, half of them placed to be nasty.

S2 does not count a shared edge or corner as an intersection, and we count what lies within a metre; so a pair that only
we find must lie within that metre by S2's own distance, and no pair that S2 finds may be missing.
"""

import gzip
import itertools
import json
from pathlib import Path

import numpy as np
import pytest
import spherely
from numpy.typing import NDArray
from space_scenes import SCENES, SHAPES, polygons

from openline.core.space.engine import PLAIN, Engine
from openline.core.space.geodesy import EARTH_RADIUS_M, TOLERANCE_M, Vectors, unit_vectors
from openline.core.space.kernel import skeleton_distances
from openline.core.space.shape import shape_of
from openline.core.space.validity import InvalidGeometry
from openline.core.space.volume import Polygon


@pytest.mark.parametrize("kind", ["anywhere", "nasty"])
@pytest.mark.parametrize("seed", range(4))
def test_no_pair_that_s2_finds_is_missed_and_every_other_lies_within_the_tolerance(kind: str, seed: int) -> None:
    """The reason of the whole engine: planar tests missed a tenth of such pairs."""
    compare_with_s2(PLAIN, kind, seed)


@pytest.mark.parametrize("kind", ["anywhere", "nasty"])
@pytest.mark.parametrize("seed", range(4, 8))
def test_the_compiled_engine_misses_none_either(kind: str, seed: int, compiled: Engine) -> None:
    """Its bits are compared with the plain engine's elsewhere; here with an opinion that is not ours."""
    compare_with_s2(compiled, kind, seed)


@pytest.mark.soak
@pytest.mark.parametrize("kind", ["anywhere", "nasty"])
@pytest.mark.parametrize("seed", range(100, 140))
def test_a_million_pairs_agree_with_s2(kind: str, seed: int, compiled: Engine) -> None:
    """1,008,000 pairs, none of them looked at by the shorter tests."""
    compare_with_s2(compiled, kind, seed)


def compare_with_s2(engine: Engine, kind: str, seed: int) -> None:
    """Expect that no pair that S2 finds is missed, and that a pair which only we find lies within the tolerance."""
    rng = np.random.default_rng([seed, len(kind)])
    ours, theirs, refused, pairs = [], [], 0, []
    while len(pairs) < SCENES * SHAPES * (SHAPES - 1) // 2:
        scene = len(ours)
        for rings in polygons(rng, kind):
            try:
                theirs.append(spherely.create_polygon(rings[0], holes=list(rings[1:]) or None))
            except ValueError:
                refused += 1
                continue
            try:
                ours.append(engine.shape_of(Polygon(rings, parallels=False)))
            except InvalidGeometry:  # a hole outside: S2 makes a second area of it
                outer, hole = spherely.create_polygon(rings[0]), spherely.create_polygon(rings[1])
                assert not spherely.intersects(outer, hole)
                theirs.pop()
                refused += 1
        pairs += list(itertools.combinations(range(scene, len(ours)), 2))
    i, j = np.array(pairs).T

    found = engine.skeleton_distances([ours[k] for k in i], [ours[k] for k in j], np.full(len(pairs), TOLERANCE_M))
    found = found <= TOLERANCE_M
    areas = np.array(theirs)
    expected = spherely.intersects(areas[i], areas[j])

    assert len(pairs) >= 12_600
    assert 0.02 < expected.mean() < 0.98
    assert refused < 0.2 * len(ours)
    assert np.flatnonzero(expected & ~found).tolist() == []
    extra = np.flatnonzero(found & ~expected)
    apart = spherely.distance(areas[i[extra]], areas[j[extra]], radius=EARTH_RADIUS_M)
    assert (apart <= TOLERANCE_M + 1e-6).all()


def test_distances_are_those_of_s2() -> None:
    """Least distance is reported and compared with buffers; a micrometre is allowed."""
    rng = np.random.default_rng(99)
    ours, theirs = [], []
    for _ in range(150):
        for rings in polygons(rng, "anywhere")[:6]:
            try:
                theirs.append(spherely.create_polygon(rings[0], holes=list(rings[1:]) or None))
            except ValueError:
                continue
            ours.append(shape_of(Polygon(rings, parallels=False)))
    i = np.arange(len(ours) - 1)
    expected = spherely.distance(np.array(theirs)[i], np.array(theirs)[i + 1], radius=EARTH_RADIUS_M)
    found = skeleton_distances(ours[:-1], ours[1:], np.full(len(i), 3e7))
    assert found == pytest.approx(expected, abs=1e-6)


def caps_within(outlines: list[Vectors], i: NDArray[np.int64], j: NDArray[np.int64], angle: float) -> NDArray[np.bool_]:
    """Say for each pair whether the caps around two outlines come within an angle; a cap below 90 degrees is convex."""
    centres = np.array([each.mean(axis=0) / np.linalg.norm(each.mean(axis=0)) for each in outlines])
    radii = np.array([np.arccos(np.clip(each @ c, -1, 1)).max() for each, c in zip(outlines, centres, strict=True)])
    between = np.arccos(np.clip(np.einsum("ij,ij->i", centres[i], centres[j]), -1, 1))
    wide = (radii[i] > 1.5) | (radii[j] > 1.5)
    return np.asarray(wide | (between - radii[i] - radii[j] < angle + 1e-6))


@pytest.mark.needs_data
def test_the_worlds_flight_information_regions_meet_as_s2_says(shared_data: Path) -> None:
    """Real outlines share edges, corners and great circles, which random ones never do."""
    collection = json.loads(
        gzip.decompress((shared_data / "airspace" / "fir_boundaries_vatspy.geojson.gz").read_bytes())
    )
    ours, theirs, outlines = [], [], []
    for feature in collection["features"]:
        if feature["geometry"]["type"] != "MultiPolygon" or len(feature["geometry"]["coordinates"]) != 1:
            continue
        rings = tuple(tuple((lon, lat) for lon, lat in ring[:-1]) for ring in feature["geometry"]["coordinates"][0])
        if len(rings[0]) > 60:
            continue
        try:
            theirs.append(spherely.create_polygon(rings[0], holes=list(rings[1:]) or None))
        except ValueError:
            continue
        ours.append(shape_of(Polygon(rings, parallels=False)))
        outlines.append(unit_vectors(np.array(rings[0])).T)
    i, j = np.triu_indices(len(ours), 1)
    close = caps_within(outlines, i, j, 20_000.0 / EARTH_RADIUS_M)  # all others are farther apart than their caps
    i, j = i[close], j[close]
    areas = np.array(theirs)
    apart = spherely.distance(areas[i], areas[j], radius=EARTH_RADIUS_M)
    near = apart < 20_000.0
    i, j, apart = i[near], j[near], apart[near]

    found = skeleton_distances([ours[k] for k in i], [ours[k] for k in j], np.full(len(i), 20_000.0))

    assert len(ours) > 500
    assert found == pytest.approx(apart, abs=1e-6)
    assert ((found <= TOLERANCE_M) >= spherely.intersects(areas[i], areas[j])).all()
