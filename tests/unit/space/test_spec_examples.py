"""The worked examples of docs/spec/5-deconfliction.md, played."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from space_world import plan

from openline.core.space.conflict import conflicts
from openline.core.space.plan import Plan, Prepared, prepare
from openline.core.space.proposal import KINDS, Limits, Proposal
from openline.core.space.resolve import Held, resolve
from openline.core.space.shape import shape_of
from openline.core.space.validity import InvalidGeometry
from openline.core.space.volume import (
    Band,
    Circle,
    Corridor,
    Footprint,
    Moving,
    MultiPolygon,
    Polygon,
    Position,
    Sector,
    Volume,
    Window,
)

CHAPTER = Path(__file__).resolve().parents[3] / "docs" / "spec" / "5-deconfliction.md"
TEXT = CHAPTER.read_text("utf-8")
CASES = json.loads(TEXT.partition("```json")[2].partition("```")[0])
WAYS_OUT = json.loads(TEXT.partition("## 5.12 ")[2].partition("```json")[2].partition("```")[0])


def opened(rings: list[Any]) -> tuple[tuple[Position, ...], ...]:
    return tuple(tuple((lon, lat) for lon, lat in ring[:-1]) for ring in rings)


def footprint(geometry: dict[str, Any]) -> Footprint:
    match geometry["type"]:
        case "Polygon":
            return Polygon(opened(geometry["coordinates"]), parallels=geometry.get("parallels", True))
        case "MultiPolygon":
            return MultiPolygon(tuple(opened(rings) for rings in geometry["coordinates"]))
        case "Sector":
            lon, lat = geometry["coordinates"]
            return Sector((lon, lat), geometry.get("inner_radius_m", 0), geometry["radius_m"], *geometry["azimuths"])
        case "Moving":
            points = tuple((lon, lat) for lon, lat in geometry["coordinates"])
            return Moving(points, tuple(geometry["times"]), geometry["radius_m"])
        case "Point":
            lon, lat = geometry["coordinates"]
            return Circle((lon, lat), geometry["radius_m"])
        case _:
            return Corridor(tuple((lon, lat) for lon, lat in geometry["coordinates"]), geometry["half_width_m"])


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_the_chapters_examples_come_out_as_it_says(case: dict[str, Any]) -> None:
    """Whoever writes an engine from the chapter alone checks it with these; they must be true."""
    assert f"**{case['rule']}**" in TEXT
    if "refused" in case:
        with pytest.raises(InvalidGeometry, match=case["refused"]):
            shape_of(footprint(case["a"]))
        return

    sides = [plan(name, footprint(case[name]), Window(0, 7_200)) for name in ("a", "b")]
    found = conflicts(sides[:1], sides[1:], buffer_m=case.get("buffer_m", 0.0)).conflicts

    assert bool(found) == case["meets"]
    if found:
        assert found[0].least_distance_m == pytest.approx(case["distance_m"], abs=1)
        assert found[0].margin_only == case["margin_only"]
        assert found[0].windows == tuple(map(tuple, case.get("windows", [[0, 7_200]])))
        assert found[0].inside == pytest.approx(case.get("inside", found[0].inside), abs=2e-5)


def volume(stated: dict[str, Any], name: str, source: str) -> Prepared:
    """Return a volume of an example; its windows are in minutes."""
    windows = tuple(Window(60 * start, None if end is None else 60 * end) for start, end in stated["windows"])
    band = Band(*stated.get("band", (None, None, None, None)))
    return prepare(Plan(name, source, source, Volume(footprint(stated), band, windows)))


@pytest.mark.parametrize("case", WAYS_OUT, ids=[case["name"] for case in WAYS_OUT])
def test_the_ways_out_cost_what_the_chapter_says(case: dict[str, Any]) -> None:
    """Two programs that rank otherwise would send two officers different ways."""
    assert f"**{case['rule']}**" in TEXT
    draft = [volume(each, f"draft {number}", "ours") for number, each in enumerate(case["draft"])]
    in_force = Held([volume(each, name, name) for name, each in case["in_force"].items()])
    stated = {name: 60 * value if name.startswith("not_") else value for name, value in case.get("limits", {}).items()}

    found = resolve(draft, in_force, Limits(frozenset(KINDS), **stated))

    ways: dict[str, Any] = {}
    for each in (*found.proposals, *found.closed):
        if isinstance(each, Proposal):
            change = each.change
            ways[each.way] = {
                "cost": each.cost,
                "shift_s": change.shift_s,
                "rise_m": change.rise_dm / 10,
                "move_m": change.move_m,
                "azimuth": change.azimuth,
                "kept_percent": None if change.cut is None else change.cut.kept_percent,
                "corners": None if change.cut is None else change.cut.corners,
                "windows": [[w.start // 60, w.end // 60] for w in each.plans[0].volume.windows if w.end],
            }
        else:
            ways[each.way] = {"blocked_by": list(each.by)}
    for way, expected in case["ways"].items():
        assert {name: ways[way].get(name) for name in expected} == expected, way


def test_every_rule_that_the_code_cites_is_in_the_chapter() -> None:
    """A number that leads nowhere is worse than none."""
    source = Path(__file__).resolve().parents[3] / "src" / "openline" / "core" / "space"
    cited = {rule for path in source.glob("*.py") for rule in re.findall(r"spec (5\.\d+(?:\.\d+)?)", path.read_text())}
    assert cited
    for rule in cited:
        assert f"**{rule}**" in TEXT or f"## {rule} " in TEXT, rule
