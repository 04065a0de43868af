"""Do our outlines of named waters hold what an authority places in them?

Navigational warnings begin with the name of a sea: so thousands of them say, by name and by corners, what lies where.
A warning that names several seas, or was read with doubts, tells nothing here and is left out.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from openline.bench.figure import Figure
from openline.core.space.geodesy import MARGIN, TOLERANCE_M
from openline.core.space.kernel import skeleton_distances
from openline.core.space.shape import Shape, shape_of
from openline.core.space.validity import InvalidGeometry
from openline.core.space.waters import Water, outline
from openline.feeds_in.notices import read_notices
from openline.interop.notices.link import Notice

SETS = (
    "navwarn/nga_hydrolant_hydroarc_2010-2024.jsonl.gz",
    "navwarn/nga_five_series_2026.jsonl.gz",
    "navwarn/nga_inforce_snapshot_2023-04.jsonl.gz",
)
HELD_TARGET = 0.98

_OTHER_NAMES = {
    Water.GULF_BETWEEN_FLORIDA_AND_YUCATAN: "GULF OF (?:MEXICO|AMERICA)",
    Water.GULF_BETWEEN_ARABIA_AND_IRAN: "(?:PERSIAN|ARABIAN) GULF",
    Water.SEA_BETWEEN_JAPAN_KOREA_AND_RUSSIA: "SEA OF JAPAN",
    Water.SEA_BETWEEN_BORNEO_CHINA_INDOCHINA_AND_LUZON: "SOUTH CHINA SEA",
}
_NAMES = {water: _OTHER_NAMES.get(water, water.key.replace("_", " ").upper()) for water in Water}
_ANYWHERE = {water: re.compile(name) for water, name in _NAMES.items()}
_AS_HEADING = {water: re.compile(rf"(?:^|\n|\s\s|\d\.)\s*{name}(?:\.|,|\s*$)", re.M) for water, name in _NAMES.items()}
_HEADING = 200
"""Characters in which the name of the sea stands, after series, number and date."""


def named_waters(data: Path, say: Callable[[str], None], sets: Sequence[str] = SETS) -> list[Figure]:
    """Return the share of announced areas that meet the water which their warning names."""
    sources = [str(data / name) for name in sets if (data / name).is_file()]
    placed: dict[Water, list[Shape]] = defaultdict(list)
    for notice in read_notices(sources).notices:
        water = _named(notice)
        if water is not None:
            placed[water] += _shapes(notice)
    count = sum(map(len, placed.values()))
    if not count:
        return []
    outside = {water: _outside(water, shapes) for water, shapes in placed.items()}
    away = sum(outside.values())
    worst = ", ".join(
        f"{water.key} {number}" for water, number in sorted(outside.items(), key=lambda each: -each[1])[:4]
    )
    say("")
    say(f"{count:,} areas in warnings that name one of {len(placed)} waters: {away} lie outside it ({worst})")
    return [Figure("named waters hold what warnings place there", round(1 - away / count, 4), "share", HELD_TARGET)]


def _named(notice: Notice) -> Water | None:
    """Return the one water that a warning names in its heading."""
    if notice.repeats or notice.reading.outcome != "understood":
        return None
    heading = notice.reading.text.upper()[:_HEADING]
    named = [water for water, pattern in _ANYWHERE.items() if pattern.search(heading)]
    return named[0] if len(named) == 1 and _AS_HEADING[named[0]].search(heading) else None


def _shapes(notice: Notice) -> list[Shape]:
    shapes = []
    for area in notice.areas:
        try:
            shapes.append(shape_of(area.footprint))
        except InvalidGeometry:
            continue
    return shapes


def _outside(water: Water, shapes: list[Shape]) -> int:
    whole = shape_of(outline(water))
    reach = np.array([shape.reach_m * MARGIN + TOLERANCE_M for shape in shapes])
    return int((skeleton_distances(shapes, [whole] * len(shapes), reach) > reach).sum())
