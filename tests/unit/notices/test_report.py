"""What comes out: features that say everything the notice says, and a report in which every input stands."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openline.core.space.volume import Band, Circle, Polygon, Window
from openline.interop.geojson import feature_json, read_features, write_features
from openline.interop.notices.reading import Area, RawNotice, Reading
from openline.interop.notices.records import Feature, Heading, Input, Text, Unreadable, inputs
from openline.interop.notices.report import OUTCOMES, collect

NOTAM = """A{n:04}/26 NOTAMN
Q) ZZZZ/QRTCA/IV/BO/W/000/999/2000N13000E012
A) ZZZZ B) 2604051200 C) 2604051600
E) TEMPORARY RESTRICTED AREA WI {lat}0000N1300000E-{lat}3000N1300000E-
{lat}3000N1303000E.
F) SFC G) UNL"""


def notam(number: int, lat: int = 20) -> str:
    return NOTAM.format(n=number, lat=lat)


def stated(name: str = "HYDROPAC 1/26", **rest: Any) -> Reading:
    first = Area(
        "", "missile", Circle((130.0, 20.0), 9260.0), Band(0.0, "SFC", 3048.0, "FL"),
        (Window(1775390400, 1775404800), Window(1775476800, None, alternate=True)), "MISSILES", ("odd: a doubt",),
    )  # fmt: skip
    return Reading(id=name, format="nga", outcome="partial", reason="odd: a doubt", areas=(first,), text="TEXT", **rest)


def test_a_feature_says_what_the_notice_says() -> None:
    """Check, node and officer work from this alone."""
    reading = stated(cancels=("HYDROPAC 7/26",), cancelled_at=1775490000, warnings=("late: another",))

    [feature] = collect([Text(RawNotice("TEXT", id="in"))], [reading]).features

    assert feature_json(feature) == {
        "type": "Feature",
        "id": "HYDROPAC 1/26/A",
        "geometry": {"type": "Point", "coordinates": [130.0, 20.0]},
        "properties": {
            "kind": "missile",
            "title": "MISSILES",
            "cancels": ["HYDROPAC 7/26"],
            "cancelled_at": "2026-04-06T15:40:00Z",
            "same_event": [],
            "source": {"format": "nga", "id": "HYDROPAC 1/26", "text": "TEXT"},
            "outcome": "partial",
            "warnings": ["odd: a doubt", "late: another"],
            "windows": [["2026-04-05T12:00:00Z", "2026-04-05T16:00:00Z"], ["2026-04-06T12:00:00Z", None]],
            "alternate_windows": [1],
            "lower_m": 0.0,
            "lower_ref": "SFC",
            "upper_m": 3048.0,
            "upper_ref": "FL",
            "radius_m": 9260.0,
        },
    }


def test_what_is_read_from_our_own_output_is_the_same_again() -> None:
    """Files travel between offices: reading them once more must change nothing."""
    once = collect([Text(RawNotice("TEXT"))], [stated(cancelled_at=1775490000)]).features
    written = write_features(once)

    again = collect(list(inputs(written)))

    assert write_features(again.features) == written
    assert again.lines[0].outcome == "partial"


def test_foreign_geojson_keeps_what_it_says() -> None:
    """Somebody else's properties are passed through beside ours."""
    item = {
        "type": "Feature", "id": 7, "geometry": {"type": "Polygon", "coordinates": [[[1, 2], [3, 2], [3, 4], [1, 2]]]},
        "properties": {"name": "Range 7", "owner": "B", "windows": [["2026-04-05T12:00:00Z", None]]},
    }  # fmt: skip

    [feature] = collect(list(inputs(json.dumps(item).encode()))).features

    assert feature.id == "7"
    assert feature.volume.footprint == Polygon((((1.0, 2.0), (3.0, 2.0), (3.0, 4.0)),))
    assert (feature.properties["owner"], feature.properties["title"], feature.properties["kind"]) == (
        "B", "Range 7", "other",
    )  # fmt: skip


def test_every_input_is_in_the_report_in_its_order_under_its_own_id() -> None:
    """What was not understood is shown, counted and findable, never dropped."""
    items: list[Input] = [
        Heading("DAILY MEMO"),
        Text(RawNotice(notam(1), id="rec"), id="rec-1"),
        Unreadable("line 3", "line 3 is not JSON"),
        Text(RawNotice(notam(1), id="rec"), id="rec-4"),
        Text(RawNotice("gibberish")),
        *[Feature(feature) for feature in read_features(b'{"type": "Point", "coordinates": [1, 2]}')],
    ]

    report = collect(items).report()

    assert [line["id"] for line in report["notices"]] == [
        "heading", "rec-1", "line 3", "rec-4", "gibberish", "feature-1",
    ]  # fmt: skip
    assert [line["outcome"] for line in report["notices"]] == [
        "not_spatial", "understood", "not_understood", "understood", "not_understood", "partial",
    ]  # fmt: skip
    assert report["notices"][1]["features"] == report["notices"][3]["features"] == ["ZZZZ A0001/26/A"]
    assert report["notices"][3]["reason"] == "repeats ZZZZ A0001/26"
    assert all(line["reason"] for line in report["notices"] if line["outcome"] != "understood")
    assert report["counts"] == {
        "notices": 6, "understood": 2, "partial": 1, "not_spatial": 1, "not_understood": 2, "features": 2,
    }  # fmt: skip


def test_a_text_of_uncertain_encoding_is_at_best_partial() -> None:
    """What had to be assumed is said on the feature."""
    [feature] = collect([Text(RawNotice(notam(1)), ("encoding: the file is not UTF-8; read as cp1251",))]).features

    assert feature.properties["outcome"] == "partial"
    assert any(warning.startswith("encoding") for warning in feature.properties["warnings"])


@settings(deadline=None)  # the first notice of a series imports its reader
@given(
    st.lists(
        st.one_of(
            st.builds(lambda n, lat: Text(RawNotice(notam(n, lat))), st.integers(1, 3), st.integers(20, 21)),
            st.builds(lambda text: Text(RawNotice(text)), st.text(max_size=30)),
            st.builds(Unreadable, st.text(max_size=5), st.just("broken")),
            st.builds(Heading, st.text(max_size=5)),
        ),
        max_size=8,
    )
)
def test_the_counts_add_up(items: list[Input]) -> None:
    """A report that does not add up hides something."""
    collection = collect(items)
    counts = collection.counts()

    assert len(collection.lines) == len(items) == counts["notices"] == sum(counts[outcome] for outcome in OUTCOMES)
    named = {name for line in collection.lines for name in line.features}
    assert {feature.id for feature in collection.features} == named
    assert len(collection.features) == len(named)


@pytest.mark.needs_data
def test_the_real_sets_are_reported_whole(shared_data: Any) -> None:
    """Bulletins, Chinese and English: every input has its line, and no reader failed."""
    for name in ("navarea_xi_inforce_2026-10.txt", "nga_daily_memo_raw_sample.txt"):
        items = list(inputs((shared_data / "navwarn" / name).read_bytes()))
        collection = collect(items)
        assert len(collection.lines) == len(items) > 8
        assert not [line for line in collection.lines if "fault in our reader" in line.reason]
