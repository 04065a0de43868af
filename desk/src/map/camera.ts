// From where the map looks at the globe, and how that lies on the screen.
//
// The flat map is equal-area: Lambert's azimuthal projection around the middle of what is shown, and Equal Earth where
// more than two thirds of a hemisphere fit in. So a large area looks large, no pole and no meridian is special, and the
// screen agrees with the printed chart, which is drawn alike (interop/projection.py). The globe is orthographic.
import { geoAzimuthalEqualArea, geoEqualEarth, geoOrthographic, type GeoProjection } from "d3-geo";
import { angle, placeOf, RADIANS, vector, type Place, type Vector } from "./sphere.ts";

export type Mode = "flat" | "globe";

export interface Camera {
  readonly mode: Mode;
  readonly centre: Place;
  // pixels that a radian of the globe takes up in the middle
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const WIDEST_AZIMUTHAL = 2 * Math.sin((120 * RADIANS) / 2);
const LEAST_CLIP = 2;
export const KEPT = 0.12; // so much more than is on the screen is drawn on each side
const ON_SCREEN = 1 / (1 + 2 * KEPT);
const EQUAL_EARTH_HALF: Place = [2.7067, 1.3174];
const CLOSEST = 6_371_008.8 / 2; // two metres a pixel

export interface Seen {
  readonly camera: Camera;
  readonly size: Size;
  readonly projection: GeoProjection;
  readonly eye: Vector;
  // what lies farther from the middle is not on the screen, radians
  readonly reach: number;
  // the whole globe has an edge on this map
  readonly rim: boolean;
}

export function seen(camera: Camera, size: Size): Seen {
  const half = Math.hypot(size.width, size.height) / 2;
  const wide = half / camera.scale;
  const [lon, lat] = camera.centre;
  const middle: [number, number] = [size.width / 2, size.height / 2];
  const eye = vector(camera.centre);
  if (camera.mode === "globe") {
    const reach = wide >= 1 ? 90 : Math.asin(wide) / RADIANS;
    const projection = geoOrthographic().scale(camera.scale).translate(middle).rotate([-lon, -lat]);
    projection.clipAngle(Math.min(90 - 1e-3, Math.max(LEAST_CLIP, reach * 1.1 + 0.1))).precision(0);
    return { camera, size, projection, eye, reach: Math.min(90, reach) * RADIANS, rim: wide >= 1 };
  }
  if (wide * ON_SCREEN > WIDEST_AZIMUTHAL) {
    const projection = geoEqualEarth().scale(camera.scale).rotate([-lon, 0]).translate(middle).precision(0.5);
    const at = projection([lon, lat]) ?? middle;
    // beyond its edge there is nothing to look at
    const room = Math.max(0, EQUAL_EARTH_HALF[1] * camera.scale - (size.height / 2) * ON_SCREEN);
    projection.translate([middle[0], middle[1] + Math.min(room, Math.max(-room, middle[1] - at[1]))]);
    return { camera, size, projection, eye, reach: Math.PI, rim: true };
  }
  const reach = (2 * Math.asin(Math.min(1, wide / 2))) / RADIANS;
  const projection = geoAzimuthalEqualArea().scale(camera.scale).translate(middle).rotate([-lon, -lat]);
  // far from the middle a straight line between two corners would run across the map
  projection.clipAngle(Math.min(179, Math.max(LEAST_CLIP, reach * 1.1 + 0.1))).precision(reach > 60 ? 0.7 : 0);
  return { camera, size, projection, eye, reach: reach * RADIANS, rim: false };
}

// Says whether any of a cap may be on the screen.
export function inSight(view: Seen, centre: Vector, radius: number): boolean {
  return view.reach >= Math.PI || angle(view.eye, centre) <= view.reach + radius;
}

// Where a place lies on the screen; null on the other side of the globe.
export function pixelOf(view: Seen, place: Place): [number, number] | null {
  if (view.camera.mode === "globe" && angle(view.eye, vector(place)) >= Math.PI / 2) return null;
  return view.projection(place as [number, number]);
}

export function placeAt(view: Seen, x: number, y: number): Place | null {
  const found = view.projection.invert?.([x, y]);
  if (!found || !Number.isFinite(found[0]) || !Number.isFinite(found[1]) || Math.abs(found[1]) > 90) return null;
  // beyond the rim of the map there is nothing, though the formulas give something
  const back = view.projection(found);
  if (!back || Math.hypot(back[0] - x, back[1] - y) > 1) return null;
  return [wrapped(found[0]), found[1]];
}

export function moved(camera: Camera, size: Size, dx: number, dy: number): Camera {
  const view = seen(camera, size);
  const [x, y] = [size.width / 2 - dx, size.height / 2 - dy];
  const at = placeAt(view, x, y) ?? farthest(view, x, y);
  const lat = Math.min(90, Math.max(-90, at[1]));
  return { ...camera, centre: [wrapped(at[0]), lat] };
}

// Moves so that what lies at (x, y) comes to lie so much farther on. North stays up, so near a pole the map turns under
// the hand: some steps bring the place back there, and where they do not, the plain move stands.
export function dragged(camera: Camera, size: Size, x: number, y: number, dx: number, dy: number): Camera {
  const held = placeAt(seen(camera, size), x, y);
  let best = moved(camera, size, dx, dy);
  if (held === null) return best;
  let least = Infinity;
  let tried = best;
  for (let step = 0; step < 4; step++) {
    const at = pixelOf(seen(tried, size), held);
    if (at === null) break;
    const [right, down] = [x + dx - at[0], y + dy - at[1]];
    const away = Math.hypot(right, down);
    if (away >= least) break;
    [best, least] = [tried, away];
    if (away < 0.5) break;
    tried = moved(tried, size, right, down);
  }
  return best;
}

// Where a drag leads beyond the rim: on in the same direction.
function farthest(view: Seen, x: number, y: number): Place {
  const { camera, size } = view;
  const [lon, lat] = camera.centre;
  const slope = Math.max(0.2, Math.cos(lat * RADIANS));
  return [lon + (x - size.width / 2) / camera.scale / RADIANS / slope, lat - (y - size.height / 2) / camera.scale / RADIANS];
}

// Zooms so that what lies at (x, y) stays there.
export function zoomed(camera: Camera, size: Size, factor: number, x = size.width / 2, y = size.height / 2): Camera {
  const scale = Math.min(CLOSEST, Math.max(whole(camera.mode, size) * 0.6, camera.scale * factor));
  const held = placeAt(seen(camera, size), x, y);
  const nearer = { ...camera, scale };
  const at = held === null ? null : pixelOf(seen(nearer, size), held);
  return at === null ? nearer : dragged(nearer, size, at[0], at[1], x - at[0], y - at[1]);
}

// The scale at which the whole globe fits.
export function whole(mode: Mode, size: Size): number {
  if (mode === "globe") return (Math.min(size.width, size.height) / 2) * 0.96;
  const [x, y] = EQUAL_EARTH_HALF;
  return Math.min(size.width / 2 / x, size.height / 2 / y) * 0.97;
}

// Looks at caps so that all of them are on the screen; at the whole globe where there are none.
export function around(mode: Mode, size: Size, caps: readonly (readonly [Vector, number])[]): Camera {
  const all = whole(mode, size);
  if (caps.length === 0) return { mode, centre: [0, 20], scale: all };
  const sum = caps.reduce<[number, number, number]>((so, [c]) => [so[0] + c[0], so[1] + c[1], so[2] + c[2]], [0, 0, 0]);
  const length = Math.hypot(...sum);
  if (length < 1e-6 * caps.length) return { mode, centre: [0, 20], scale: all };
  const first: Vector = [sum[0] / length, sum[1] / length, sum[2] / length];
  const centre = mode === "globe" || caps.length > 500 ? first : middleOf(first, caps);
  const reach = caps.reduce((most, [c, radius]) => Math.max(most, angle(centre, c) + radius), 0.002) * 1.15;
  const room = Math.min(size.width, size.height) / 2;
  const scale = room / (mode === "globe" ? Math.sin(Math.min(reach, Math.PI / 2)) : 2 * Math.sin(Math.min(Math.PI, reach) / 2));
  if (mode === "flat" && Math.hypot(size.width, size.height) / 2 / scale > WIDEST_AZIMUTHAL) return { mode, centre: [placeOf(centre)[0], 0], scale: all };
  return { mode, centre: placeOf(centre), scale: Math.min(CLOSEST, Math.max(all, scale)) };
}

// Moves the middle some steps towards whatever lies farthest: near to that of the smallest circle around all.
function middleOf(from: Vector, caps: readonly (readonly [Vector, number])[]): Vector {
  let centre = from;
  for (let step = 1; step <= 60; step++) {
    let most = -1;
    let far: Vector = centre;
    for (const [c, radius] of caps) {
      const away = angle(centre, c) + radius;
      if (away > most) [most, far] = [away, c];
    }
    const share = 1 / (step + 1);
    const next = centre.map((each, at) => each + ((far[at] ?? 0) - each) * share);
    const length = Math.hypot(...next);
    centre = [(next[0] ?? 0) / length, (next[1] ?? 0) / length, (next[2] ?? 0) / length];
  }
  return centre;
}

export function wrapped(lon: number): number {
  return lon > 180 || lon < -180 ? ((((lon + 180) % 360) + 360) % 360) - 180 : lon;
}

// A position as every desk writes it: 28-38.47N 080-37.31W (core/catalogue/measures.py says it alike).
export function written([lon, lat]: Place): string {
  return `${half(lat, 2, "NS")} ${half(wrapped(lon), 3, "EW")}`;
}

function half(value: number, digits: number, hemispheres: string): string {
  const hundredths = Math.round(Math.abs(value) * 6_000);
  const two = (number: number): string => String(number).padStart(2, "0");
  const degrees = String(Math.floor(hundredths / 6_000)).padStart(digits, "0");
  const rest = hundredths % 6_000;
  return `${degrees}-${two(Math.floor(rest / 100))}.${two(rest % 100)}${hemispheres[value < 0 ? 1 : 0]}`;
}
