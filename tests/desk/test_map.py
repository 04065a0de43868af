"""The map: areas on the sphere as a real browser paints them, and the table beside them that holds the same facts."""

import re
import subprocess
from collections.abc import Callable, Coroutine
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from time import time
from typing import Any

import mapped
import pytest
from at_browser import AtBrowser, desk_of
from at_page import opened, sign_in
from playwright.async_api import Page, async_playwright

from openline.core.space.volume import Circle, Polygon
from openline.interop.outlines import outline
from openline.web.map import COASTLINES, coastlines_name
from parties import Party
from running import Running, level, play, until, up
from running import serving as node_serving

ROOT = Path(__file__).resolve().parents[2]
Browser = Callable[[], AbstractAsyncContextManager[AtBrowser]]


def _in_chromium(tmp_path: Path, story: Callable[[Page], Coroutine[Any, Any, None]]) -> None:
    """Tell a story in a browser that has the map's own parts, and no desk."""
    source = ROOT / "tests/desk/map_probe.ts"
    built = tmp_path / "probe.js"
    esbuild = ROOT / "desk/node_modules/.bin/esbuild"
    subprocess.run([esbuild, source, "--bundle", "--log-level=error", f"--outfile={built}"], check=True)

    async def told() -> None:
        async with async_playwright() as play_:
            browser = await play_.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
            page = await browser.new_page()
            await page.add_script_tag(content=built.read_text("utf-8"))
            await story(page)
            await browser.close()

    play(told())


CAMERAS = [
    {"mode": "flat", "centre": [0, 0], "scale": 150},
    {"mode": "flat", "centre": [150, 60], "scale": 250},
    {"mode": "globe", "centre": [170, 70], "scale": 190},
]
BOXES = {
    "over the antimeridian": (
        Polygon((tuple((lon, lat) for lon, lat in mapped.ANTIMERIDIAN),)),
        [(179.0, 53.0), (-179.0, 53.0), (177.0, 52.5), (-177.0, 53.5)],
        [(170.0, 53.0), (-170.0, 53.0), (0.0, 53.0), (179.0, 45.0), (90.0, 60.0)],
    ),
    "in the other direction": (
        Polygon((tuple((lon, lat) for lon, lat in reversed(mapped.ANTIMERIDIAN)),)),
        [(179.0, 53.0), (-179.0, 53.0)],
        [(170.0, 53.0), (-170.0, 53.0), (0.0, 53.0)],
    ),
    "round the pole": (
        Circle((0.0, 90.0), 1_500_000.0),
        [(0.0, 84.0), (90.0, 84.0), (180.0, 82.0), (-120.0, 82.0)],
        [(0.0, 70.0), (150.0, 70.0), (179.0, 70.0), (-170.0, 60.0)],
    ),
}  # fmt: skip


def test_an_area_is_filled_inside_and_nowhere_else(tmp_path: Path) -> None:
    """A band round the world with a hole where the area is: that is how maps draw areas over 180 degrees."""

    async def story(page: Page) -> None:
        for name, (footprint, inside, outside) in BOXES.items():
            for camera in CAMERAS:
                given = [outline(footprint).polygons, camera, [*inside, *outside]]
                found = await page.evaluate(
                    "([polygons, camera, places]) => probe.painted(polygons, camera, places)", given
                )
                seen = [
                    (place, said) for place, said in zip([*inside, *outside], found, strict=True) if said is not None
                ]
                assert any(said for _, said in seen), f"{name}: some of it is on this map"
                assert [place for place, said in seen if said] == [place for place, _ in seen if place in inside], name

    _in_chromium(tmp_path, story)


def test_the_place_under_the_pointer_is_the_place_that_is_said(tmp_path: Path) -> None:
    """Coordinates that are read off the map go into notices: forth and back they stay the same, everywhere."""

    async def story(page: Page) -> None:
        for camera in CAMERAS:
            for place in ([179.9, 55.0], [-179.9, 55.0], [150.0, 89.0], [140.0, 40.0], [10.0, 1.0]):
                back = await page.evaluate("([camera, place]) => probe.returned(camera, place)", [camera, place])
                assert back is None or back == pytest.approx(place, abs=1e-6)
        moved = await page.evaluate("(camera) => probe.moved(camera, -100, 0)", CAMERAS[1])
        assert moved["centre"][0] > 150 or moved["centre"][0] < -150, "east of the middle, over the antimeridian or not"
        said = await page.evaluate("() => [[-80.62183, 28.64117], [180, -0.001], [-190, 12.5]].map(probe.written)")
        assert said == ["28-38.47N 080-37.31W", "00-00.06S 180-00.00E", "12-30.00N 170-00.00E"]

    _in_chromium(tmp_path, story)


def test_areas_round_a_pole_and_over_the_antimeridian_are_all_in_sight(tmp_path: Path) -> None:
    """A map that fits boxes of degrees shows the whole world for two areas a mile apart over 180 degrees."""

    async def story(page: Page) -> None:
        camera = await page.evaluate("() => probe.fitted('flat', [[179.5, 50], [-179.5, 51]])")
        assert abs(abs(camera["centre"][0]) - 180) < 1
        assert camera["scale"] > 5_000
        camera = await page.evaluate("() => probe.fitted('flat', [[0, 85], [120, 85], [-120, 85]])")
        assert camera["centre"][1] > 88

    _in_chromium(tmp_path, story)


def test_a_footprint_goes_through_the_editor_unchanged(tmp_path: Path) -> None:
    """What was read from a notice must not move because somebody looked at it on the map."""
    shapes = [
        {"type": "Polygon", "coordinates": [[[18, 54], [19, 54], [19, 55], [18, 54]]]},
        {"type": "Polygon", "coordinates": [[[18, 54], [19, 54], [19, 55], [18, 54]]], "parallels": False},
        {"type": "Circle", "coordinates": [18, 54], "radius_m": 9260},
        {"type": "Corridor", "coordinates": [[18, 54], [19, 54]], "half_width_m": 200},
    ]
    foreign = {"type": "Sector", "coordinates": [18, 54], "radius_m": 9260, "inner_radius_m": 0, "azimuths": [10, 20]}

    async def story(page: Page) -> None:
        kept = "(all) => all.map((each) => probe.footprintOf(probe.drawnOf(each)))"
        assert await page.evaluate(kept, shapes) == shapes
        assert await page.evaluate("(each) => probe.drawnOf(each)", foreign) is None

    _in_chromium(tmp_path, story)


async def _announce(ours: Running, theirs: Running) -> None:
    now = int(time())
    await theirs.act("send.activity", "theirs", data=mapped.theirs(now))
    await ours.act("send.activity", "ours", data=mapped.ours(now))
    await ours.act("send.activity", "drill", data=mapped.drill(now), status="exercise")
    await level(ours, theirs)


def test_the_map_and_the_table_beside_it_hold_the_same_facts(pair: tuple[Party, Party]) -> None:
    """Who sees no picture reads what the others see; what is chosen in one is chosen in the other."""

    async def story() -> None:
        complaints = list[str]()
        async with desk_of(pair[0]) as (ours, _), node_serving(pair[1]) as theirs:
            await up(ours, theirs)
            await _announce(ours, theirs)
            known = await ours.ask("map.areas")
            async with opened(ours, complaints) as page:
                await sign_in(page)
                await page.locator(".front-map canvas[data-coast=true]").wait_for()
                await page.get_by_role("button").filter(has_text="SEA-7").first.click()
                extract = page.locator("article .chart")
                await extract.locator("canvas[data-coast=true]").wait_for()
                await extract.locator(".at", has_text=re.compile("54-.*N 01[89]-.*E")).wait_for()
                await page.keyboard.press("g")
                await page.keyboard.press("m")
                canvas = page.locator("canvas[data-coast=true]")
                await canvas.wait_for()
                rows = page.locator(".areas tr.area")
                await rows.nth(len(known["areas"]) - 1).wait_for()
                table = [await row.inner_text() for row in await rows.all()]
                for area, words in zip(known["areas"], table, strict=True):
                    assert all(area[fact] in words for fact in ("name", "owner", "when", "heights", "state_words"))
                assert sum("EXERCISE" in words for words in table) == 1
                met = await page.locator(".areas tr.clash", has_text="BALTIC-1 meets SEA-7").all()
                assert len(met) == 2

                await page.get_by_role("button", name="DATE-LINE").click()
                await page.locator("tr[aria-current=true]").get_by_text("DATE-LINE").wait_for()
                await _said(page, r"53-\d\d\.\d\d[NS] 1(79|80)-")  # it is looked at, over the antimeridian
                await canvas.focus()
                await page.keyboard.press("Enter")  # what lies under the cross, chosen again
                await page.locator("tr[aria-current=true]").get_by_text("DATE-LINE").wait_for()
                await page.keyboard.press("ArrowRight")
                await _said(page, r"5\d-\d\d\.\d\d[NS] 1[67]\d-.*W")
                before = await page.locator(".scale-bar").inner_text()
                await page.keyboard.press("-")
                await page.keyboard.press("-")
                await page.locator(".scale-bar").filter(has_not_text=before).wait_for()
                await page.keyboard.press("0")
                for _ in range(4):
                    await page.keyboard.press("+")
                box = await canvas.bounding_box()
                assert box is not None
                x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
                await page.mouse.move(x, y)
                at = await page.locator(".chart-foot .at").inner_text()
                await page.mouse.down()
                await page.mouse.move(x + 80, y + 40, steps=4)
                await page.mouse.up()
                await page.mouse.move(x + 80, y + 40)
                await _near(page, at)  # what was taken hold of came along
                await page.mouse.wheel(0, -300)
                await _near(page, at)
                await page.get_by_role("button", name="Globe").click()
                await page.locator("button[aria-pressed=true]", has_text="Globe").wait_for()

                await page.locator("#map-time").focus()
                await page.keyboard.press("End")
                await page.locator(".areas caption", has_text=known["moments"][-1]["words"]).wait_for()
                assert await rows.count() == 0, "in seven days nothing of it is left"
                await page.keyboard.press("Home")
                await rows.nth(len(known["areas"]) - 1).wait_for()
                await page.keyboard.press("ArrowRight")
                now = [area for area in known["areas"] if _counts(area, known["moments"][0]["at"])]
                await page.locator(".areas caption", has_text=f"{len(now)}.").wait_for()
                assert await rows.count() == len(now) < len(known["areas"])
        assert [each for each in complaints if "401" not in each] == []

    play(story())


def _counts(area: dict[str, Any], at: int) -> bool:
    return any(start <= at and (end is None or end >= at) for start, end in area["spans"])


async def _said(page: Page, pattern: str) -> None:
    await page.locator(".chart-foot .at").filter(has_text=re.compile(pattern)).wait_for()


async def _near(page: Page, said: str) -> None:
    """Wait until the place under the pointer is the one that was said, to within two degrees."""

    async def near() -> bool:
        there = await page.locator(".chart-foot .at").inner_text()
        return all(abs(a - b) < 2 for a, b in zip(_degrees(there), _degrees(said), strict=True))

    await until("the map to say that it is there", near)


def _degrees(written: str) -> list[float]:
    halves = re.findall(r"(\d+)-([\d.]+)([NSEW])", written)
    return [(int(whole) + float(minutes) / 60) * (-1 if side in "SW" else 1) for whole, minutes, side in halves]


def test_the_picture_shows_what_is_in_force_at_the_time_shown(pair: tuple[Party, Party]) -> None:
    """A slider that moves words and not areas would tell of a closed sea that it is free."""

    async def story() -> None:
        async with desk_of(pair[0]) as (ours, _), node_serving(pair[1]) as theirs:
            await up(ours, theirs)
            async with opened(ours) as page:
                await page.route("**/api/areas?*", lambda route: route.abort())
                await sign_in(page)
                await page.evaluate("location.hash = 'map'")
                await page.locator("canvas[data-coast=true]").wait_for()
                await page.get_by_text("The areas are being fetched").first.wait_for()
                assert await page.get_by_text("Areas: 0").count() == 0, "what is not known is not said to be free"
                await page.unroute("**/api/areas?*")
                await _announce(ours, theirs)  # the news lets the map ask again
                await page.get_by_role("button", name="DATE-LINE").click()
                await _said(page, r"53-.* 1(79|80)-")
                assert await _colours(page) > 1, "hatched"
                await page.locator("#map-time").focus()
                await page.keyboard.press("End")
                await page.locator(".areas caption", has_text="0.").wait_for()

                async def bare() -> bool:
                    return await _colours(page) == 1

                await until("nothing to be drawn", bare)
                await page.locator("select").first.select_option("ar")
                await page.locator("html[dir=rtl]").wait_for()
                box, facts = [await page.locator(name).bounding_box() for name in ("canvas", ".map-facts")]
                assert box is not None
                assert facts is not None
                assert facts["x"] < box["x"], "read from the right, the table stands on the left"

    play(story())


async def _colours(page: Page) -> int:
    """Count the colours off the middle of the map, where no name is written."""
    script = """(canvas) => {
      const data = canvas.getContext("2d").getImageData(canvas.width / 2 + 8, canvas.height / 2 - 34, 40, 12).data;
      return new Set(new Uint32Array(data.buffer)).size;
    }"""
    found: int = await page.locator("canvas").evaluate(script)
    return found


def test_the_map_is_asked_again_only_for_what_has_changed(browser: Browser) -> None:
    """Five thousand areas are megabytes: a receipt that came must not send them all once more."""

    async def story() -> None:
        async with browser() as page:
            await page.enrol()
            await page.sign_in()
            await page.running.act("send.activity", "ours", data=mapped.ours(int(time())))
            first = await page.get("/api/areas")
            assert [area["name"] for area in first["areas"] if area["track"]] == ["CONVOY"]
            again = await page.get(f"/api/areas?known={first['revision']}")
            assert (again["same"], again["areas"]) == (True, [])
            spoken = await page.get(f"/api/areas?known={first['revision']}&language=uk")
            assert not spoken["same"], "other words"
            assert first["places"] == []
            (page.running.party.folder / "places.txt").write_text("54-21.5N 018-40.0E Roads\nnowhere\n")
            listed = await page.get(f"/api/areas?known={first['revision']}")
            assert (listed["places"][0]["name"], listed["places_unread"]) == ("Roads", [2])
            first = listed
            await page.running.text("t-1")
            assert (await page.get(f"/api/areas?known={first['revision']}"))["same"], "a text is no area"
            await page.running.act("send.activity", "drill", data=mapped.drill(int(time())), status="exercise")
            assert not (await page.get(f"/api/areas?known={first['revision']}"))["same"]
            assert (await page.call("GET", "/api/areas?since=5&until=4"))[0] == 400

    play(story())


def test_a_draft_is_on_the_map_with_what_it_would_meet(browser: Browser) -> None:
    """Whoever drafts sees beforehand what the other side would answer; the other side sees nothing."""
    windows = [{"start": "2030-01-01T00:00:00Z", "end": "2030-01-02T00:00:00Z"}]
    title = {"marker": "information", "language": "en", "text": "firing"}

    def fields(name: str, lon: float) -> dict[str, Any]:
        circle = {"type": "Circle", "coordinates": [lon, 55.0], "radius_m": 30_000}
        volumes = [{"footprint": circle, "windows": windows}]
        return {"activity_id": name, "kind": "live_firing", "title": title, "volumes": volumes}

    async def story() -> None:
        async with browser() as page:
            await page.enrol()
            await page.sign_in()
            sent = await page.running.act("send.element", "e", kind="activity", fields=fields("SAID", 18.0))
            await page.running.act("draft.keep", "d", kind="activity", fields=fields("MEANT", 18.2))
            found = await page.get("/api/areas?since=1893456000&until=1893542400")
            assert {area["name"]: area["state"] for area in found["areas"]} == {"SAID": "notified", "MEANT": "draft"}
            (met,) = found["meetings"]
            assert len(met["polygons"]) == 1
            assert "SAID" in met["words"]
            assert "MEANT" in met["words"]
            entry, days = sent["entries"][0]["entry"], "since=1893456000&until=1893542400"
            (area,) = (area["id"] for area in found["areas"] if area["name"] == "SAID")
            extract = await page.get(f"/api/map/of?entry={entry}&{days}")
            assert (extract["areas"], len(extract["polygons"])) == ([area], 1)
            assert extract["meetings"] == (await page.get(f"/api/map/of?area={area}&{days}"))["meetings"] == [met]
            cancel = {"target": entry, "reason": "other"}
            await page.running.act("send.element", "c", kind="cancel", fields=cancel)
            gone = await page.get(f"/api/map/of?entry={entry}&{days}")
            assert (gone["areas"], len(gone["polygons"])) == ([], 1), "where it was is still seen"

    play(story())


def test_what_is_being_drawn_gets_its_outline_and_its_faults_from_the_node(browser: Browser) -> None:
    """One source for what an area covers: the page has no geometry of its own that could say otherwise."""

    async def story() -> None:
        async with browser() as page:
            await page.enrol()
            await page.sign_in()
            circle = {"type": "Circle", "coordinates": [180.0, 10.0], "radius_m": 9_260}
            drawn = await page.post("/api/map/outline", {"footprint": circle})
            assert len(drawn["polygons"]) == 1
            assert drawn["trouble"] == ""
            bow = {"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]]]}
            crossed = await page.post("/api/map/outline", {"footprint": bow, "language": "fr"})
            assert crossed["trouble"] != ""
            assert crossed["hint"] != ""
            refused = {"type": "Circle", "coordinates": [500, 10], "radius_m": 1}
            assert (await page.call("POST", "/api/map/outline", {"footprint": refused}))[0] == 400
            read = await page.get("/api/map/positions?text=54-30.5N%20018-20.2E%0ASOUTH%20OF%2055-10.0N")
            assert read["points"] == [[pytest.approx(18.336667), pytest.approx(54.508333)]]
            assert read["words"] == ["54-30.50N 018-20.20E"]
            assert read["strays"]

    play(story())


def test_the_coastlines_alone_may_be_kept_by_a_browser(browser: Browser) -> None:
    """They are public and never change under their name; everything else is forgotten with the page."""

    async def story() -> None:
        async with browser() as page, page.http.get(f"{page.origin}/{_coastlines()}") as coast:
            assert coast.status == 200
            assert "immutable" in coast.headers["Cache-Control"]
            assert await coast.read() == COASTLINES.read_bytes()
            async with page.http.get(f"{page.origin}/") as other:
                assert other.headers["Cache-Control"] == "no-store"

    play(story())


def _coastlines() -> str:
    """Return the name that stands in the page: it has to be the one that the node serves."""
    script = (ROOT / "src/openline/web/page/desk.js").read_text("utf-8")
    found = re.search(r"coastlines-[0-9a-f]{16}\.dat", script)
    assert found is not None
    assert found[0] == coastlines_name(COASTLINES.read_bytes())
    return found[0]
