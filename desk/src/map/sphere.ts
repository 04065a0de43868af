// Rings on the sphere, made ready to be drawn fast: turned as d3 wants them, with a cap to cull by and coarser copies.
import { geoArea } from "d3-geo";
import type { Polygon } from "geojson";

export type Place = readonly [number, number];
export type Rings = readonly (readonly Place[])[];
export type Vector = readonly [number, number, number];

export const RADIANS = Math.PI / 180;
export const EARTH_M = 6_371_008.8;

// Corners may stray by so much of the globe's radius; the last is the ring as it came.
const LEVELS = [0.02, 0.005, 0.00125, 0.0003, 0.00008, 0] as const;

export interface Piece {
  readonly centre: Vector;
  // angle from the centre to the farthest corner, radians
  readonly radius: number;
  readonly rings: Rings;
  readonly levels: (Polygon | null | undefined)[];
}

export function vector([lon, lat]: Place): Vector {
  const across = Math.cos(lat * RADIANS);
  return [across * Math.cos(lon * RADIANS), across * Math.sin(lon * RADIANS), Math.sin(lat * RADIANS)];
}

export function placeOf([x, y, z]: Vector): Place {
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}

export function angle(a: Vector, b: Vector): number {
  const chord = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
  return 2 * Math.asin(Math.min(1, chord / 2));
}

export function metres(from: Place, to: Place): number {
  return angle(vector(from), vector(to)) * EARTH_M;
}

// Takes the rings of one polygon as the node gives them: inside on the left, not closed, not cut.
export function piece(rings: Rings): Piece {
  const outer = (rings[0] ?? []).map(vector);
  const sum = outer.reduce<[number, number, number]>((all, each) => [all[0] + each[0], all[1] + each[1], all[2] + each[2]], [0, 0, 0]);
  const length = Math.hypot(...sum);
  if (length < 1e-9) return { centre: [0, 0, 1], radius: Math.PI, rings, levels: [] };
  const centre: Vector = [sum[0] / length, sum[1] / length, sum[2] / length];
  // a ring that is wider than a hemisphere may hold what lies beyond its corners
  const radius = Math.max(...outer.map((each) => angle(centre, each)), 0);
  return { centre, radius: radius > 1.2 ? Math.PI : radius, rings, levels: [] };
}

// The coarsest copy whose corners stray by less than `stray`; null where nothing of it is left to see.
export function polygonFor(piece: Piece, stray: number): Polygon | null {
  const level = Math.max(LEVELS.findIndex((each) => each <= stray), 0);
  let found = piece.levels[level];
  if (found === undefined) {
    found = polygonOf(piece.rings, LEVELS[level] ?? 0);
    // a small ring may turn inside out when corners go, and would be drawn as all the globe but itself
    if (found !== null && piece.radius < 1.2 && geoArea(found) > 2 * Math.PI) found = polygonOf(piece.rings, 0);
    piece.levels[level] = found;
  }
  return found;
}

function polygonOf(rings: Rings, stray: number): Polygon | null {
  const kept = rings.map((ring) => (stray === 0 ? ring : simpler(ring, stray))).filter((ring) => ring.length > 2);
  return kept.length === 0 || kept[0] === undefined ? null : { type: "Polygon", coordinates: kept.map(forD3) };
}

// d3 has the inside of a ring on its right, and a ring closed by its first corner.
function forD3(ring: readonly Place[]): [number, number][] {
  const turned = ring.map(([lon, lat]): [number, number] => [lon, lat]).reverse();
  const first = turned[0];
  return first === undefined ? [] : [...turned, first];
}

// Douglas and Peucker's way, on chords through the globe: so a long edge keeps the corners that bend it on a map.
export function simpler(ring: readonly Place[], stray: number): readonly Place[] {
  if (ring.length < 5) return ring;
  const points = ring.map(vector);
  const first = points[0] as Vector;
  points.push(first);
  let far = 1;
  let most = -1;
  for (let at = 1; at < ring.length; at++) {
    const away = squared(points[at] as Vector, first);
    if (away > most) [far, most] = [at, away];
  }
  const kept = new Uint8Array(points.length);
  kept[0] = kept[far] = 1;
  const open: [number, number][] = [[0, far], [far, points.length - 1]];
  const limit = stray * stray;
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [start, end] = span;
    let at = -1;
    let worst = limit;
    for (let each = start + 1; each < end; each++) {
      const away = offChord(points[each] as Vector, points[start] as Vector, points[end] as Vector);
      if (away > worst) [at, worst] = [each, away];
    }
    if (at < 0) continue;
    kept[at] = 1;
    open.push([start, at], [at, end]);
  }
  return ring.filter((_, at) => kept[at] === 1);
}

function squared(a: Vector, b: Vector): number {
  return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;
}

function offChord(point: Vector, start: Vector, end: Vector): number {
  const [x, y, z] = [end[0] - start[0], end[1] - start[1], end[2] - start[2]];
  const [u, v, w] = [point[0] - start[0], point[1] - start[1], point[2] - start[2]];
  const length = x * x + y * y + z * z;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, (u * x + v * y + w * z) / length));
  return (u - share * x) ** 2 + (v - share * y) ** 2 + (w - share * z) ** 2;
}
