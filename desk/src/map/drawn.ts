// An area that is being drawn: its corners and its width, and the footprint that the catalogue takes of them.
import { geoArea, geoInterpolate } from "d3-geo";
import { wrapped } from "./camera.ts";
import type { Place } from "./sphere.ts";

// A footprint in the catalogue's plain form (docs/reference/elements.md): {"type": "Circle", "coordinates": ..., ...}
export type Footprint = Readonly<Record<string, unknown>>;

export const SHAPES = ["Polygon", "Circle", "Corridor"] as const;
export type ShapeName = (typeof SHAPES)[number];

export interface Drawn {
  readonly shape: ShapeName;
  readonly corners: readonly Place[];
  readonly width: number;
  readonly parallels: boolean;
}

const LEAST: Record<ShapeName, number> = { Polygon: 3, Circle: 1, Corridor: 2 };
export const NOTHING: Drawn = { shape: "Polygon", corners: [], width: 5_000, parallels: true };

// Returns null while corners are lacking.
export function footprintOf({ shape, corners, width, parallels }: Drawn): Footprint | null {
  const [first] = corners;
  if (first === undefined || corners.length < LEAST[shape]) return null;
  const straight = parallels ? {} : { parallels };
  if (shape === "Circle") return { type: shape, coordinates: first, radius_m: width };
  if (shape === "Corridor") return { type: shape, coordinates: corners, half_width_m: width };
  return { type: shape, coordinates: [closed(corners)], ...straight };
}

// Of a large ring the direction says which side is meant (spec 5.2): by hand nobody draws more than half of the globe.
function closed(corners: readonly Place[]): readonly Place[] {
  const ring = [...corners, corners[0] as Place];
  const right = geoArea({ type: "Polygon", coordinates: [ring as unknown as number[][]] }) / (4 * Math.PI);
  return right > 0.05 && right < 0.5 ? ring.reverse() : ring;
}

// The line that is drawn between corners: an edge between equal latitudes follows them where the footprint says so.
export function edgesOf({ shape, corners, parallels }: Drawn): readonly (readonly Place[])[] {
  if (shape === "Circle" || corners.length < 2) return [];
  const ends = shape === "Polygon" && corners.length > 2 ? [...corners.slice(1), corners[0] as Place] : corners.slice(1);
  const level = shape === "Polygon" && parallels;
  return ends.map((end, at) => edge(corners[at] as Place, end, level));
}

const PARTS = 24;

function edge(from: Place, to: Place, level: boolean): readonly Place[] {
  const parts = Array.from({ length: PARTS + 1 }, (_, part) => part / PARTS);
  if (!level || from[1] !== to[1]) return parts.map(geoInterpolate(from as [number, number], to as [number, number]));
  const turn = wrapped(to[0] - from[0]);
  return parts.map((share) => [wrapped(from[0] + turn * share), from[1]]);
}

// Returns null for what is not drawn by hand: several polygons, holes, sectors, named waters, what moves.
export function drawnOf(footprint: Footprint): Drawn | null {
  const { type, coordinates } = footprint;
  const parallels = footprint["parallels"] !== false;
  if (type === "Circle" && isPlace(coordinates)) return { shape: type, corners: [coordinates], width: number(footprint["radius_m"]), parallels };
  if (type === "Corridor" && isLine(coordinates)) return { shape: type, corners: coordinates, width: number(footprint["half_width_m"]), parallels };
  if (type !== "Polygon" || !Array.isArray(coordinates) || coordinates.length !== 1 || !isLine(coordinates[0])) return null;
  const ring = coordinates[0];
  const [first, last] = [ring[0], ring[ring.length - 1]];
  const repeated = ring.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
  return { shape: type, corners: repeated ? ring.slice(0, -1) : ring, width: NOTHING.width, parallels };
}

export function rounded([lon, lat]: Place): Place {
  return [Math.round(lon * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5];
}

export function withCorner(drawn: Drawn, at: number, place: Place): Drawn {
  return { ...drawn, corners: drawn.corners.map((each, index) => (index === at ? rounded(place) : each)) };
}

export function inserted(drawn: Drawn, at: number, places: readonly Place[]): Drawn {
  const put = places.map(rounded);
  if (drawn.shape === "Circle") return { ...drawn, corners: put.slice(0, 1) };
  return { ...drawn, corners: [...drawn.corners.slice(0, at), ...put, ...drawn.corners.slice(at)] };
}

export function without(drawn: Drawn, at: number): Drawn {
  return { ...drawn, corners: drawn.corners.filter((_, index) => index !== at) };
}

function isPlace(value: unknown): value is Place {
  return Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === "number");
}

function isLine(value: unknown): value is Place[] {
  return Array.isArray(value) && value.length > 0 && value.every(isPlace);
}

function number(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}
