// What the tests of the map call in a real browser: the painter itself, on a canvas of its own, and what it painted.
import { around, moved, pixelOf, placeAt, seen, wrapped, written, zoomed, type Camera, type Mode } from "../../desk/src/map/camera.ts";
import { drawnOf, footprintOf } from "../../desk/src/map/drawn.ts";
import { paintAreas, paintBase, type Ink } from "../../desk/src/map/paint.ts";
import { EMPTY, shown } from "../../desk/src/map/scene.ts";
import { simpler, vector, type Place } from "../../desk/src/map/sphere.ts";

const SIZE = { width: 900, height: 560 };
const INK: Ink = {
  water: "#000000", land: "#000000", coast: "#000000", grid: "#000000", ink: "#000000", ground: "#000000",
  exercise: "#0000ff", conflict: "#ff0000", owners: Array(7).fill("#00ff00"), font: "sans-serif",
};

// Paints one area on black; says for each place whether it was painted, null where it is not on the map.
function painted(polygons: Place[][][], camera: Camera, places: Place[]): (boolean | null)[] {
  const canvas = Object.assign(document.createElement("canvas"), SIZE);
  const pen = canvas.getContext("2d", { willReadFrequently: true }) as CanvasRenderingContext2D;
  const view = seen(camera, SIZE);
  const area = {
    id: "a", line: "", entry: "", draft: "", owner: "A", ours: true, name: "", kind: "", kind_words: "", status: "actual",
    status_words: "", state: "active", state_words: "", spans: [[0, null]] as [number, null][], when: "", heights: "",
    polygons, lines: [], track: null, trouble: "",
  };
  paintBase(pen, view, null, INK);
  paintAreas(pen, view, { ...EMPTY, areas: [shown(area)], owners: ["A"], at: 1, now: 1 }, INK);
  return places.map((place) => {
    const at = pixelOf(view, place);
    if (at === null || placeAt(view, at[0], at[1]) === null) return null;
    const green = pen.getImageData(Math.round(at[0]) - 1, Math.round(at[1]) - 1, 3, 3).data.filter((_, index) => index % 4 === 1);
    return green.every((each) => each > 10);
  });
}

function fitted(mode: Mode, places: Place[]): Camera {
  return around(mode, SIZE, places.map((place) => [vector(place), 0.02]));
}

// Where a place lies after steps of the reader's, and back: what is under the pointer has to be what is said of it.
function returned(camera: Camera, place: Place): Place | null {
  const view = seen(camera, SIZE);
  const at = pixelOf(view, place);
  return at === null ? null : placeAt(view, at[0], at[1]);
}

Object.assign(globalThis, { probe: { painted, fitted, returned, moved: (c: Camera, x: number, y: number) => moved(c, SIZE, x, y),
  zoomed: (c: Camera, f: number) => zoomed(c, SIZE, f), wrapped, written, simpler, drawnOf, footprintOf } });
