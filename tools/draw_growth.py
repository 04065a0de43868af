"""Draw docs/pictures/growth.svg from the figures of a run.

openline bench space --json figures.json
.venv/bin/python tools/draw_growth.py figures.json "two cores, nothing else running"
"""

import json
import re
import sys
from pathlib import Path

from openline.bench.growth import Point, growth_svg

ROOT = Path(__file__).resolve().parents[1]
NAME = re.compile(r"space: growth: ([\d,]+) in force")
FOUND = re.compile(r"(\d+) found")


def main(figures: Path, said: str) -> None:
    """Write the picture."""
    points = [
        Point(int(name[1].replace(",", "")), int(found[1]), figure["value"])
        for figure in json.loads(figures.read_text("utf-8"))
        if (name := NAME.fullmatch(figure["name"])) and (found := FOUND.fullmatch(figure["note"]))
    ]
    note = f"processor time, dense season; {said}; broken line: as what is found"
    (ROOT / "docs/pictures/growth.svg").write_text(growth_svg(points, note), "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
