// Which area lies at a place of the picture.
import { geoContains } from "d3-geo";
import { inSight, placeAt, type Seen } from "./camera.ts";
import { visible, type Scene, type Shown } from "./scene.ts";
import { angle, EARTH_M, metres, polygonFor, vector, type Place, type Vector } from "./sphere.ts";

const NEAR_PX = 7;

// Returns the area there, the smallest first; asked again there, the next one; "" for none.
export function hit(view: Seen, scene: Scene, x: number, y: number): string {
  const at = placeAt(view, x, y);
  if (at === null) return "";
  const near = NEAR_PX / view.camera.scale;
  const point = vector(at);
  const found = scene.areas
    .filter((each) => visible(scene, each) && inSight(view, each.centre, each.radius) && covers(each, at, point, near))
    .sort((a, b) => a.radius - b.radius || (a.area.id < b.area.id ? -1 : 1));
  const chosen = found.findIndex((each) => each.area.id === scene.selected);
  return found[(chosen + 1) % Math.max(1, found.length)]?.area.id ?? "";
}

function covers(each: Shown, at: Place, point: Vector, near: number): boolean {
  if (each.radius < near) return angle(each.centre, point) < near;
  if (angle(each.centre, point) > each.radius + near) return false;
  for (const one of each.pieces) {
    const polygon = polygonFor(one, 0);
    if (polygon !== null && geoContains(polygon, at as [number, number])) return true;
  }
  return each.area.lines.some((line) => line.some((corner) => metres(corner, at) < near * EARTH_M));
}
