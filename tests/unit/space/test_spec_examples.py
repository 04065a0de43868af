"""The worked examples of docs/spec/5-deconfliction.md, played."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from space_world import between

from openline.core.space.shape import shape_of
from openline.core.space.validity import InvalidGeometry
from openline.core.space.volume import Circle, Corridor, Footprint, Polygon

CHAPTER = Path(__file__).resolve().parents[3] / "docs" / "spec" / "5-deconfliction.md"
TEXT = CHAPTER.read_text("utf-8")
CASES = json.loads(TEXT.partition("```json")[2].partition("```")[0])


def footprint(geometry: dict[str, Any]) -> Footprint:
    match geometry["type"]:
        case "Polygon":
            rings = tuple(tuple((lon, lat) for lon, lat in ring[:-1]) for ring in geometry["coordinates"])
            return Polygon(rings, parallels=geometry.get("parallels", True))
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

    found = between(footprint(case["a"]), footprint(case["b"]), buffer_m=case.get("buffer_m", 0.0)).conflicts

    assert bool(found) == case["meets"]
    if found:
        assert found[0].least_distance_m == pytest.approx(case["distance_m"], abs=1)
        assert found[0].margin_only == case["margin_only"]
        assert found[0].inside == pytest.approx(case.get("inside", found[0].inside), abs=2e-5)


def test_every_rule_that_the_code_cites_is_in_the_chapter() -> None:
    """A number that leads nowhere is worse than none."""
    source = Path(__file__).resolve().parents[3] / "src" / "openline" / "core" / "space"
    cited = {rule for path in source.glob("*.py") for rule in re.findall(r"spec (5\.\d(?:\.\d)?)", path.read_text())}
    assert cited
    for rule in cited:
        assert f"**{rule}**" in TEXT or f"## {rule} " in TEXT, rule
