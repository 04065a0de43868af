"""Make again what the documents show: vectors, the catalogue's page, pictures of `check --map` and of the desk.

Run by `make docs`.
"""

import json
import subprocess
import sys
import tempfile
from importlib.resources import files
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]


def openline(*arguments: str) -> str:
    """Run a verb of the command line and return what it printed; exit code 3 says that there are conflicts."""
    done = subprocess.run(
        [sys.executable, "-m", "openline.cli", *arguments], capture_output=True, text=True, check=False, timeout=120
    )
    if done.returncode not in (0, 3):
        raise SystemExit(done.stderr)
    return done.stdout


def in_region(feature: dict[str, Any]) -> bool:
    """Say whether a feature lies in the one sea that the picture shows."""
    place = feature["geometry"]["coordinates"]
    while isinstance(place[0], list):
        place = place[0]
    return 8 < place[0] < 40 and 66 < place[1] < 73


def picture() -> None:
    """Draw the conflicts of the two samples of our own making, in one sea."""
    samples = files("openline.demo").joinpath("samples")
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for name in ("party-a", "party-b"):
            path = Path(folder) / f"{name}.geojson"
            collection = json.loads(openline("notices", str(samples.joinpath(f"{name}.txt")), "--json"))
            collection["features"] = [feature for feature in collection["features"] if in_region(feature)]
            path.write_text(json.dumps(collection), "utf-8")
            paths.append(str(path))
        out = ROOT / "docs/pictures/conflicts.svg"
        out.parent.mkdir(exist_ok=True)
        openline("check", *paths, "--map", str(out))


def main() -> None:
    """Make everything."""
    for tool in ("make_vectors.py", "make_catalogue.py", "draw_desk.py"):
        subprocess.run([sys.executable, str(ROOT / "tools" / tool)], check=True, cwd=ROOT, timeout=300)
    picture()


if __name__ == "__main__":
    main()
