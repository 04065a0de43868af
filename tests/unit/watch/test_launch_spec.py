"""The worked examples of launches in docs/spec/5-deconfliction.md, played."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from openline.core.space.volume import Circle, Window
from openline.core.watch.announced import Compass, Notice, Observation
from openline.core.watch.launch import correlate

ROOT = Path(__file__).resolve().parents[3]
TEXT = (ROOT / "docs" / "spec" / "5-deconfliction.md").read_text("utf-8")
CASES = json.loads(TEXT.partition("### 5.11.10")[2].partition("```json")[2].partition("```")[0])


def circle(longitude: float, latitude: float, radius_m: float) -> Circle:
    return Circle((longitude, latitude), radius_m)


def notice(stated: dict[str, Any]) -> Notice:
    return Notice(
        stated["id"],
        (Window(*stated["window"]),),
        frozenset(stated.get("classes", ())),
        circle(*stated["launch"]) if "launch" in stated else None,
        stated.get("azimuth"),
        stated.get("tolerance", 0.0),
        Compass[stated["direction"]] if "direction" in stated else None,
        tuple(circle(*area) for area in stated.get("impact", ())),
        stated.get("valid_until"),
        cancelled_at=stated.get("cancelled_at"),
    )


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_the_chapters_examples_of_launches_come_out_as_it_says(case: dict[str, Any]) -> None:
    """Whoever writes the correlation from the chapter alone checks it with these; they must be true."""
    classes = frozenset(case.get("classes", ()))
    seen = Observation("O", case["time"], 10.0, circle(16.0, 69.3, 20_000.0), case.get("azimuth"), 0.0, classes)

    verdict = correlate(seen, [notice(stated) for stated in case["notices"]])

    assert verdict.kind == case["answer"]
    assert [reason.value for reason in verdict.reasons] == case.get("reasons", [])
    if "first" in case:
        best = verdict.candidates[0]
        assert (best.notice_id, list(best.differing)) == (case["first"], case["differing"])


def test_every_rule_that_watch_cites_is_in_the_chapter() -> None:
    """A number that leads nowhere is worse than none."""
    source = ROOT / "src" / "openline" / "core" / "watch"
    cited = {rule for path in source.glob("*.py") for rule in re.findall(r"spec (5\.\d+(?:\.\d+)?)", path.read_text())}
    assert cited
    for rule in cited:
        assert f"**{rule}**" in TEXT or f"## {rule} " in TEXT, rule
