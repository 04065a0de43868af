"""The map of the desk with 5,000 areas, in a real browser on a machine without a graphics card.

Two nodes hold the areas between them: of real notices where the data is there, moved to the days ahead, else made. A
step of the reader's (a drag, a turn of the wheel, a key) moves a picture that is kept; timed is from the last step to
the moment at which everything is drawn anew, and how evenly the picture moves before.
"""

import asyncio
import gzip
import json
import os
import statistics
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Final

from openline.bench.browser import chromium, enrol, new_page, sign_in
from openline.bench.figure import Figure
from openline.bench.space_world import SPARSE, plans
from openline.core.space.volume import Band, Circle, Corridor, Footprint, MultiPolygon, Polygon, Volume, Window
from openline.demo.parties import Side, free_ports, open_line, until
from openline.interop.geojson import SpatialFeature, feature_json
from openline.interop.notices.records import inputs
from openline.interop.notices.report import collect
from openline.node.folder import Folder
from openline.node.service import opened

if TYPE_CHECKING:
    from playwright.async_api import Page

Say = Callable[[str], None]
AREAS: Final = 5_000
ARCHIVE: Final = "navwarn/nga_hydrolant_hydroarc_2010-2024.jsonl.gz"
READ: Final = 12_000
"""So many notices hold as many areas."""
BATCH: Final = 500
HOUR: Final = 3_600
STEPS: Final = 12
REST_MS: Final = 150.0
WARM_MS: Final = 1_000.0
STARTED_MS: Final = 1_500.0
ASKED: Final = "**/api/areas?*"
OPENED: Final = """
(areas) => new Promise(done => {
  const begun = performance.now();
  let first = 0;
  location.hash = 'map';
  const look = () => {
    const drawn = Number(document.querySelector('.map-view canvas[data-coast=true]')?.dataset.areas ?? 0);
    if (drawn > 0 && first === 0) first = performance.now() - begun;
    if (drawn >= areas && document.querySelector('.areas tbody tr')) done([first, performance.now() - begun]);
    else setTimeout(look, 5);
  };
  look();
})
"""
"""Runs in the page: opens the map, and says when the first areas were drawn on it, and when all were."""
MAP: Final = "canvas[data-coast=true]"
SCALES: Final = ("all of the globe", "an ocean", "a sea")
FRAMES: Final = """
() => {
  window.gaps = [];
  let last = performance.now();
  const frame = () => {
    const now = performance.now();
    window.gaps.push(now - last);
    last = now;
    window.framed = requestAnimationFrame(frame);
  };
  window.framed = requestAnimationFrame(frame);
}
"""
"""Runs in the page: notes how far apart frames are."""


def measure(say: Say, data: Path | None) -> list[Figure]:
    """Measure everything, and print it as a table for people.

    Raises:
        NoBrowser: it needs Chromium and Playwright.
    """
    areas = list(islice(_areas(data), AREAS))
    real = sum(not name.startswith("made-") for name, _ in areas)
    return asyncio.run(_measure(say, areas, f"{real:,} of real notices" if real else "made, no real notices"))


async def _measure(say: Say, areas: Sequence[tuple[str, Footprint]], which: str) -> list[Figure]:
    async with _at_map(areas) as (page, started, warm):
        rests, costs, gaps = list[float](), list[float](), list[float]()
        for number, scale in enumerate(SCALES):
            if number:
                await _closer(page)
            found = await _steps(page)
            say(
                f"{scale}: drawn in {statistics.median(found[1]):.0f} ms (median), {max(found[1]):.0f} (longest); "
                f"from rest to drawn {statistics.median(found[0]):.0f} and {max(found[0]):.0f}"
            )
            for all_, part in zip((rests, costs, gaps), found, strict=True):
                all_ += part
    for name, found_ in (("on a node that has just started", started), ("on a warm node", warm)):
        say(
            f"the map opened {name}: first areas drawn after {found_.first_ms:.0f} ms, all after {found_.all_ms:.0f}; "
            f"node {found_.node_cpu_s:.2f} s of CPU, load {os.getloadavg()[0]:.1f}"
        )
    say(f"{len(rests)} steps; {which}")
    note = f"{AREAS:,} areas, {which}"
    return [
        Figure("map redrawn after rest, median", statistics.median(rests), "ms", note=note),
        Figure("map redrawn after rest, p95", _p95(rests), "ms", REST_MS, at_least=False, note=f"of {len(rests)}"),
        Figure("map full redraw, p95", _p95(costs), "ms", note="at three scales"),
        Figure("map frames while moving, median", statistics.median(gaps), "ms", note=f"apart; p95 {_p95(gaps):.0f}"),
        Figure("map opened, warm node", warm.all_ms, "ms", WARM_MS, at_least=False, note=warm.note),
        Figure("map opened, node just started", started.all_ms, "ms", STARTED_MS, at_least=False, note=started.note),
    ]


def _p95(values: Sequence[float]) -> float:
    return sorted(values)[min(len(values) - 1, len(values) * 95 // 100)]


# the areas


def _areas(data: Path | None) -> Iterator[tuple[str, Footprint]]:
    """Yield names and footprints, those of real notices first."""
    archive = None if data is None else data / ARCHIVE
    if archive is not None and archive.exists():
        with gzip.open(archive, "rb") as lines:
            text = b"".join(islice(lines, READ))
        for feature in collect(list(inputs(text))).features:
            footprint = feature.volume.footprint
            if isinstance(footprint, Polygon | MultiPolygon | Circle | Corridor):
                yield feature.id, footprint
    for plan in plans(SPARSE, AREAS, 7, "made-"):
        yield plan.id, plan.volume.footprint


def _collection(areas: Sequence[tuple[str, Footprint]], now: int) -> bytes:
    """Return a GeoJSON of areas, each with a window within the days ahead."""
    random = Random(len(areas))
    features = []
    for number, (name, footprint) in enumerate(areas):
        start = now + random.randrange(-24, 120) * HOUR
        volume = Volume(footprint, Band(), (Window(start, start + random.randrange(30, 72) * HOUR),))
        features.append(feature_json(SpatialFeature(f"{number}-{name}", volume, {})))
    return json.dumps({"type": "FeatureCollection", "features": features}).encode()


# the nodes, and a browser at the map of one


@dataclass(frozen=True, slots=True)
class Opened:
    """How long a map took from the key to the first areas and to all of them, and what the node worked meanwhile."""

    first_ms: float
    all_ms: float
    node_cpu_s: float

    @property
    def note(self) -> str:
        return f"first areas after {self.first_ms:.0f} ms; node {self.node_cpu_s:.2f} s of CPU"


@asynccontextmanager
async def _at_map(areas: Sequence[tuple[str, Footprint]]) -> "AsyncIterator[tuple[Page, Opened, Opened]]":
    """Open the map twice: of a node that has just started, and again on a page that holds nothing yet."""
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs = await asyncio.to_thread(_sides, Path(folder), areas)
        try:
            async with chromium() as browser:
                page = await new_page(browser)
                await enrol(page, await asyncio.to_thread(ours.invite))
                await asyncio.to_thread(_start_again, ours)
                started = await _opened(page, ours, by_sign_in=True)
                warm = await _opened(page, ours, by_sign_in=False)
                await _settled(page, 0)
                yield page, started, warm
        finally:
            for side in (ours, theirs):
                side.stop()


def _start_again(side: Side) -> None:
    side.stop()
    side.serve(detached=False)
    until("the desk to stand", side.desk_stands)


async def _opened(page: "Page", side: Side, *, by_sign_in: bool) -> Opened:
    """Open the map on a fresh page. The small map of the front page is kept from asking before it."""
    await page.route(ASKED, lambda route: route.abort())
    await page.goto("about:blank")
    await page.goto(f"http://{side.desk}/")
    if by_sign_in:
        await sign_in(page)
    await page.locator("header.bar").wait_for()
    await page.unroute(ASKED)
    before = _cpu_s(side)
    first_ms, all_ms = await page.evaluate(OPENED, AREAS)
    return Opened(first_ms, all_ms, _cpu_s(side) - before)


def _cpu_s(side: Side) -> float:
    """Return what the node has worked so far, seconds of CPU."""
    assert side.process is not None
    fields = Path(f"/proc/{side.process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _sides(base: Path, areas: Sequence[tuple[str, Footprint]]) -> tuple[Side, Side]:
    ports = free_ports(4)
    sides = []
    for number, name in enumerate(("North", "South")):
        address, desk = f"127.0.0.1:{ports[number]}", f"{name.lower()}.localhost:{ports[number + 2]}"
        side = Side(name, "en", base / name.lower(), address, address, desk=desk)
        side.create(None)
        sides.append(side)
    ours, theirs = sides
    open_line(ours, theirs)
    for number, side in enumerate(sides):
        _write(side, areas[number::2])
        side.serve(detached=False)
    until("both to hold all areas", lambda: all(_held(side) >= len(areas) for side in sides), 300)
    return ours, theirs


def _write(side: Side, areas: Sequence[tuple[str, Footprint]]) -> None:
    """Announce areas, before the node runs."""
    by = {"officer": side.officer, "officer_passphrase": side.officer_passphrase}
    with opened(Folder(side.folder), side.passphrase) as service:
        for first in range(0, len(areas), BATCH):
            data = _collection(areas[first : first + BATCH], service.now())
            service.call("send.activity", {"data": data, "request_id": f"areas-{first}", **by})


def _held(side: Side) -> int:
    row = side.ask("line.list")[0]
    return int(row["bodies"] - row["acts"])


# what the reader does


async def _steps(page: "Page") -> tuple[list[float], list[float], list[float]]:
    """Drag, turn the wheel and press keys; return times from rest to drawn, of drawing, and between frames before."""
    canvas = page.locator(MAP)
    box = await canvas.bounding_box()
    assert box is not None
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    rests, costs, gaps = list[float](), list[float](), list[float]()
    await canvas.focus()
    for number in range(STEPS):
        drawn = await _drawn(page)
        await page.evaluate(FRAMES)
        if number % 3 == 0:
            side = 60 if number % 2 else -60
            await page.mouse.move(x, y)
            await page.mouse.down()
            await page.mouse.move(x + side, y + side / 2, steps=12)
            await page.mouse.up()
        elif number % 3 == 1:
            await page.mouse.wheel(0, 90 if number % 2 else -90)
        else:
            await page.keyboard.press("ArrowLeft" if number % 2 else "ArrowRight")
        gaps += (await page.evaluate("cancelAnimationFrame(window.framed) ?? window.gaps.slice(1)"))[:40]
        await _settled(page, drawn)
        said = await canvas.evaluate("canvas => ({ ...canvas.dataset })")
        rests.append(float(said["rest"]))
        costs.append(float(said["cost"]))
    return rests, costs, gaps


async def _closer(page: "Page") -> None:
    for _ in range(4):
        drawn = await _drawn(page)
        await page.keyboard.press("+")
        await _settled(page, drawn)


async def _drawn(page: "Page") -> int:
    return int(await page.locator(MAP).get_attribute("data-drawn") or 0)


async def _settled(page: "Page", drawn: int) -> None:
    """Wait until the map was drawn anew, and then drew nothing more for a while."""
    while await _drawn(page) == drawn:
        await asyncio.sleep(0.05)
    while (now := await _drawn(page)) != drawn:
        drawn = now
        await asyncio.sleep(0.3)
