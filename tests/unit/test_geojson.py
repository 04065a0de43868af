"""GeoJSON in and out: volumes survive the way there and back, and what is wrong is named."""

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openline.core.space.volume import (
    Band,
    Circle,
    Corridor,
    Moving,
    MultiPolygon,
    Polygon,
    Position,
    Sector,
    Volume,
    Window,
)
from openline.interop.geojson import (
    ANY_TIME,
    InvalidGeoJSON,
    SpatialFeature,
    read_collection,
    read_features,
    write_features,
)

SQUARE = [[10, 50], [11, 50], [11, 51], [10, 51], [10, 50]]


def feature(geometry: dict[str, Any], **properties: Any) -> bytes:
    return json.dumps({"type": "Feature", "id": "X 1/26/A", "geometry": geometry, "properties": properties}).encode()


def polygon(*rings: list[list[float]]) -> dict[str, Any]:
    return {"type": "Polygon", "coordinates": list(rings)}


def _halved(ring: tuple[Position, ...], middle: float) -> tuple[Position, ...]:
    return tuple((middle + lon / 4, lat) for lon, lat in ring)


longitudes = st.floats(-180, 180).map(lambda value: value + 0.0)
latitudes = st.floats(-90, 90).map(lambda value: value + 0.0)
positions = st.tuples(longitudes, latitudes)
rings = st.lists(st.tuples(st.floats(-179, 179), latitudes), min_size=3, max_size=6, unique=True).map(tuple)
tracks = st.lists(st.tuples(positions, st.integers(0, 2**33)), min_size=2, max_size=5, unique_by=lambda at: at[1])
footprints = st.one_of(
    st.builds(Sector, positions, st.floats(0, 1e5), st.floats(1, 1e6), st.floats(0, 360), st.floats(0, 360)),
    st.builds(
        lambda track, radius: Moving(tuple(p for p, _ in track), tuple(sorted(at for _, at in track)), radius),
        tracks,
        st.floats(0, 1e5),
    ),
    # in two halves of the globe: what is cut at 180 degrees on purpose would be joined; corners may fall together there
    st.builds(
        lambda ring, parallels: MultiPolygon(((_halved(ring, -90),), (_halved(ring, 90),)), parallels),
        rings.filter(lambda ring: len(set(_halved(ring, 90))) == len(set(_halved(ring, -90))) == len(ring)),
        st.booleans(),
    ),
    st.builds(Circle, positions, st.floats(0, 1e6)),
    st.builds(Corridor, st.lists(positions, min_size=2, max_size=5, unique=True).map(tuple), st.floats(0, 1e5)),
    st.builds(Polygon, rings.map(lambda ring: (ring,)), st.booleans()),
)
windows = st.builds(
    lambda start, length, alternate: Window(start, None if length is None else start + length, alternate),
    st.integers(0, 2**33),
    st.none() | st.integers(0, 10**8),
    st.booleans(),
)
bands = st.builds(
    Band, st.none() | st.floats(0, 1e5), st.sampled_from(["MSL", "SFC"]), st.none() | st.floats(0, 1e5), st.just("FL")
)
volumes = st.builds(Volume, footprints, bands, st.lists(windows, max_size=4).map(tuple))


@given(st.lists(volumes, max_size=4))
def test_what_is_written_is_read_back(some: list[Volume]) -> None:
    """The file is the hand-over between reading and checking: nothing may change on the way."""
    features = [SpatialFeature(f"N {n}/26/A", volume, {"title": "弾 стрельбы"}) for n, volume in enumerate(some)]

    assert read_features(write_features(features)) == features


@pytest.mark.parametrize("place", ["properties", "geometry", "feature"])
def test_a_radius_is_found_beside_the_point(place: str) -> None:
    """Programs differ in where they put what GeoJSON has no word for."""
    item: dict[str, Any] = {"type": "Feature", "geometry": {"type": "Point", "coordinates": [1, 2]}, "properties": {}}
    (item if place == "feature" else item[place])["radius_m"] = 1852

    [read] = read_features(json.dumps(item).encode())

    assert read.volume.footprint == Circle((1.0, 2.0), 1852.0)


def test_a_polygon_cut_at_180_is_joined() -> None:
    """RFC 7946 cuts what crosses the antimeridian; two halves would each miss a ship on the seam."""
    west = [[170, 10], [180, 10], [180, 20], [170, 20], [170, 10]]
    east = [[-180, 10], [-170, 10], [-170, 20], [-180, 20], [-180, 10]]

    [read] = read_features(feature({"type": "MultiPolygon", "coordinates": [[west], [east]]}, windows=[]))

    assert isinstance(read.volume.footprint, Polygon)
    [ring] = read.volume.footprint.rings
    assert set(ring) == {(170, 10), (180, 10), (-170, 10), (-170, 20), (180, 20), (170, 20)}
    assert read.id == "X 1/26/A"


def test_a_hole_over_the_cut_is_a_hole_again() -> None:
    """Cut, it is a notch in both halves."""
    west = [[170, 0], [180, 0], [180, 4], [175, 4], [175, 6], [180, 6], [180, 10], [170, 10], [170, 0]]
    east = [[-180, 0], [-170, 0], [-170, 10], [-180, 10], [-180, 6], [-175, 6], [-175, 4], [-180, 4], [-180, 0]]

    [read] = read_features(feature({"type": "MultiPolygon", "coordinates": [[west], [east]]}))

    assert isinstance(read.volume.footprint, Polygon)
    outer, hole = read.volume.footprint.rings
    assert {(170, 0), (-170, 10)} <= set(outer)
    assert set(hole) == {(175, 4), (180, 4), (-175, 4), (-175, 6), (180, 6), (175, 6)}


def test_an_area_around_the_pole_loses_the_detour_of_the_flat_map() -> None:
    """Up one side of 180, along the pole and down the other is an edge of the map, not of the area."""
    ring = [[-180, 60], [-90, 60], [0, 60], [90, 60], [180, 60], [180, 90], [-180, 90], [-180, 60]]

    [read] = read_features(feature(polygon(ring)))

    assert isinstance(read.volume.footprint, Polygon)
    assert set(read.volume.footprint.rings[0]) == {(180, 60), (-90, 60), (0, 60), (90, 60)}


def test_an_uncut_ring_stays_as_it_is_stated() -> None:
    """A ring over 180 that nobody cut is the form that we write ourselves."""
    ring = [[170, 10], [-170, 10], [-170, 20], [170, 20], [170, 10]]

    [read] = read_features(feature(polygon(ring)))

    assert read.volume.footprint == Polygon((((170, 10), (-170, 10), (-170, 20), (170, 20)),))


def test_longitudes_that_run_on_past_180_are_the_same_places() -> None:
    """Some producers write 190 for 170 W."""
    [read] = read_features(feature({"type": "Point", "coordinates": [190, 5]}))

    assert read.volume.footprint == Circle((-170.0, 5.0), 0.0)


def test_a_multipolygon_is_one_footprint() -> None:
    """It is announced as one area: one conflict with it, wherever it is met."""
    far = [[lon + 20, lat] for lon, lat in SQUARE]

    [read] = read_features(feature({"type": "MultiPolygon", "coordinates": [[SQUARE], [far]]}))

    rings = tuple(tuple((float(lon), float(lat)) for lon, lat in ring[:-1]) for ring in (SQUARE, far))
    assert read.volume.footprint == MultiPolygon(((rings[0],), (rings[1],)))


def test_the_lines_of_several_are_features_of_their_own() -> None:
    """A corridor has one line; that the parts belong together stays written."""
    lines = [[[0, 0], [1, 1]], [[5, 5], [6, 6]]]

    first, second = read_features(feature({"type": "MultiLineString", "coordinates": lines}))

    assert (first.id, second.id) == ("X 1/26/A/1", "X 1/26/A/2")
    assert first.properties["part_of"] == "X 1/26/A"


@pytest.mark.parametrize(
    ("geometry", "properties", "reason"),
    [
        ({"type": "Point", "coordinates": [0, 0]}, {"radius_m": 5, "azimuths": [10]}, "azimuths"),
        ({"type": "Point", "coordinates": [0, 0]}, {"radius_m": 5, "azimuths": ["N", 10]}, "azimuths"),
        (
            {"type": "LineString", "coordinates": [[0, 0], [1, 0]]},
            {"track_times": ["2026-04-02T11:52:00Z"]},
            "track_times",
        ),
        ({"type": "LineString", "coordinates": [[0, 0], [1, 0]]}, {"track_times": ["noon", "one"]}, "noon"),
    ],
)
def test_a_sector_or_a_track_that_is_half_stated_is_refused(
    geometry: dict[str, Any], properties: dict[str, Any], reason: str
) -> None:
    """Read as a circle or a corridor it would be another area."""
    with pytest.raises(InvalidGeoJSON, match=reason):
        read_features(feature(geometry, **properties))


def test_times_are_widened_to_whole_seconds() -> None:
    """A window may never shrink by being read."""
    [read] = read_features(
        feature(polygon(SQUARE), windows=[["2026-04-02T11:52:00.5Z", "2026-04-02T16:34:00.5+02:00"]])
    )

    assert read.volume.windows == (Window(1775130720, 1775140441),)


def test_a_feature_without_windows_counts_at_every_time_and_says_so() -> None:
    """Left out of the check it would look clear."""
    [read] = read_features(feature(polygon(SQUARE)))

    assert read.volume.windows == (ANY_TIME,)
    assert read.warnings[0].startswith("no_time")


def test_a_repeated_id_is_told_apart() -> None:
    """Conflicts are named by ids: two areas must not share one."""
    one = json.loads(feature(polygon(SQUARE)))

    read = read_features(json.dumps({"type": "FeatureCollection", "features": [one, one, one]}).encode())

    assert [item.id for item in read] == ["X 1/26/A", "X 1/26/A#2", "X 1/26/A#3"]


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"{", "not JSON"),
        (b"[" * 200_000, "nested"),
        (b"\xff\xfe", "UTF-8"),
        (b"3", "neither"),
        (b'{"type": "FeatureCollection"}', "features"),
        (feature(polygon([[0, 0], [1, 1], [0, 0]])), r"coordinates\[0\]: a ring needs three"),
        (feature(polygon([[0, 0], [1, 100], [2, 0]])), r"coordinates\[0\]\[1\]: latitude 100"),
        (feature({"type": "Point", "coordinates": [1, "2"]}), "no number"),
        (feature({"type": "Point", "coordinates": [1, 2], "radius_m": -5}), "radius_m"),
        (feature({"type": "Blob", "coordinates": []}), "Blob"),
        (feature(polygon(SQUARE), windows=[["2026-04-02", None]]), "2026-04-02"),
        (feature(polygon(SQUARE), windows=[["2026-04-02T12:00Z", "2026-04-01T12:00Z"]]), "before it starts"),
        (feature(polygon(SQUARE), lower_m="low"), "lower_m"),
        (feature(polygon(SQUARE), upper_m=3, upper_ref="QNH"), "upper_ref"),
        (b'{"type": "Feature", "geometry": null, "properties": {}}', "no geometry"),
        (b'{"type": "Point", "coordinates": [NaN, 1]}', "NaN"),
        (b'{"type": "FeatureCollection", "crs": {"properties": {"name": "EPSG:25832"}}, "features": []}', "WGS-84"),
    ],
)
def test_an_error_names_the_feature_and_what_is_wrong(data: bytes, says: str) -> None:
    """Whoever made the file has to find the place in it."""
    with pytest.raises(InvalidGeoJSON, match=says) as error:
        read_features(data)

    assert "\n" not in str(error.value)
    assert error.value.hint


def test_one_bad_feature_does_not_hide_the_good_ones() -> None:
    """Nothing is silently dropped: what is right is returned beside what is wrong."""
    good, bad = json.loads(feature(polygon(SQUARE))), {"type": "Feature", "id": "B", "geometry": None}

    features, faults = read_collection(json.dumps([bad, good]).encode())

    assert [item.id for item in features] == ["X 1/26/A"]
    assert str(faults[0]).startswith("feature 1 (B)")


json_values = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | st.text(max_size=5)
    | st.sampled_from(["Feature", "Polygon", "Point", "MultiPolygon", "FeatureCollection"]),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(["type", "geometry", "coordinates", "properties", "features", "windows", "radius_m"]), inner
    ),
    max_leaves=20,
)  # fmt: skip


@given(json_values)
def test_no_json_crashes_the_reader(value: Any) -> None:
    """A peer's file meets a typed parser before it meets anything else."""
    with suppress(InvalidGeoJSON):
        read_collection(json.dumps(value).encode())
