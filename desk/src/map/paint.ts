// Draws land and sea, areas and conflicts. What is small on the screen is drawn coarsely, what lies outside not at all.
import { geoCircle, geoGraticule, geoPath, type GeoPath } from "d3-geo";
import { inSight, pixelOf, placeAt, wrapped, type Seen } from "./camera.ts";
import type { Coastlines } from "./coast.ts";
import { along, visible, visibleMeeting, type Met, type Scene, type Shown } from "./scene.ts";
import { EARTH_M, placeOf, polygonFor, RADIANS, type Piece } from "./sphere.ts";

export interface Ink {
  readonly water: string;
  readonly land: string;
  readonly coast: string;
  readonly grid: string;
  readonly ink: string;
  readonly ground: string;
  readonly exercise: string;
  readonly conflict: string;
  readonly owners: readonly string[];
  readonly font: string;
}

type Canvas = CanvasRenderingContext2D;

const STRAY_PX = 0.35;
const MARKER_PX = 2.2; // an area with a smaller radius is a mark
const PLAIN_PX = 9; // one with a smaller radius has neither hatching nor dashes
const CROSS_PX = 7;
const NAME_PX = 26;
const MOCK_NAME_PX = 6; // what is no real thing says so however small it is
const MOST_NAMES = 60;
const STEPS = [30, 15, 10, 5, 2, 1, 0.5, 0.25, 1 / 6, 1 / 12, 1 / 30, 1 / 60, 1 / 120, 1 / 300, 1 / 600];
const LINE_PX = 90;

// Colour and hatching say whose it is; the line says how it stands; a mark of its own says what is no real thing.
const HATCHES: readonly (readonly (readonly [number, number, number, number])[])[] = [
  [[0, 8, 8, 0], [-2, 2, 2, -2], [6, 10, 10, 6]],
  [[0, 0, 8, 8], [-2, 6, 2, 10], [6, -2, 10, 2]],
  [[4, 3, 4, 5]],
  [[0, 4, 8, 4]],
  [[4, 0, 4, 8]],
  [[0, 4, 8, 4], [4, 0, 4, 8]],
  [[2, 2, 6, 6]],
];
export const DASHES = { force: [], planned: [8, 4], draft: [2, 4], grave: [14, 3, 3, 3] } as const;
export type Line = keyof typeof DASHES;

export function lineOf(scene: Scene, each: Shown): Line {
  const { state, spans } = each.area;
  if (state === "draft") return "draft";
  if (state === "nonconforming" || state === "contingent") return "grave";
  const at = scene.at ?? scene.now;
  return spans.some(([from, until]) => from <= at && (until === null || until >= at)) ? "force" : "planned";
}

export function paintBase(context: Canvas, view: Seen, coast: Coastlines | null, ink: Ink): void {
  const { width, height } = view.size;
  const path = geoPath(view.projection, context);
  context.fillStyle = view.rim ? ink.ground : ink.water;
  context.fillRect(0, 0, width, height);
  if (view.rim) {
    context.beginPath();
    path({ type: "Sphere" });
    context.fillStyle = ink.water;
    context.fill();
  }
  if (coast !== null) {
    filled(context, path, view, coast.land, ink.land, ink.coast);
    filled(context, path, view, coast.water, ink.water, ink.coast);
  }
  graticule(context, path, view, ink);
  if (view.rim) {
    context.beginPath();
    path({ type: "Sphere" });
    context.strokeStyle = ink.coast;
    context.lineWidth = 1;
    context.stroke();
  }
}

function filled(context: Canvas, path: GeoPath, view: Seen, pieces: readonly Piece[], fill: string, line: string): void {
  context.beginPath();
  for (const each of pieces) add(path, view, each);
  context.fillStyle = fill;
  context.fill();
  context.strokeStyle = line;
  context.lineWidth = 0.7;
  context.stroke();
}

// Adds a piece to the path; says whether anything of it may be seen.
function add(path: GeoPath, view: Seen, each: Piece): boolean {
  const { scale } = view.camera;
  if (each.radius * scale < 0.4 || !inSight(view, each.centre, each.radius)) return false;
  const polygon = polygonFor(each, STRAY_PX / scale);
  if (polygon === null) return false;
  path(polygon);
  return true;
}

// The graticule

export function step(view: Seen): number {
  const degrees = (LINE_PX / view.camera.scale) * (1 / RADIANS);
  return [...STEPS].reverse().find((each) => each >= degrees) ?? 30;
}

function graticule(context: Canvas, path: GeoPath, view: Seen, ink: Ink): void {
  const each = step(view);
  const [lon, lat] = view.camera.centre;
  const reach = view.reach / RADIANS;
  const across = Math.abs(lat) + reach >= 89 ? 180 : Math.min(180, reach / Math.cos((Math.abs(lat) + reach) * RADIANS));
  const down = (value: number): number => Math.floor(value / each) * each;
  const [south, north] = [Math.max(-90, down(lat - reach)), Math.min(90, down(lat + reach) + each)];
  const [west, east] = across >= 180 ? [-180, 180] : [down(lon - across), down(lon + across) + each];
  const lines = geoGraticule().extent([[west, south], [east + 1e-9, north + 1e-9]]).step([each, each]).precision(Math.min(2.5, each));
  context.beginPath();
  path(lines());
  context.strokeStyle = ink.grid;
  context.lineWidth = 0.6;
  context.stroke();
}

// Writes at the left and at the lower edge of the frame which lines end there.
export function paintLabels(context: Canvas, view: Seen, frame: readonly [number, number, number, number], ink: Ink): void {
  const each = step(view);
  const [left, top, right, bottom] = frame;
  context.font = `11px ${ink.font}`;
  context.direction = "ltr";
  context.textAlign = "start";
  context.textBaseline = "middle";
  crossings(top + 12, bottom - 24, (y) => placeAt(view, left + 1, y)?.[1], each, (y, value) => {
    halo(context, degrees(value, "NS"), left + 4, y, ink.ink, ink.ground);
  });
  context.textAlign = "center";
  crossings(left + 44, right - 20, (x) => placeAt(view, x, bottom - 1)?.[0], each, (x, value) => {
    halo(context, degrees(wrapped(value), "EW"), x, bottom - 9, ink.ink, ink.ground);
  });
}

function crossings(
  from: number, to: number, at: (pixel: number) => number | undefined, each: number, found: (pixel: number, value: number) => void,
): void {
  let before: number | undefined;
  let last = -Infinity;
  for (let pixel = from; pixel <= to; pixel += 3) {
    const value = at(pixel);
    if (value !== undefined && before !== undefined && Math.abs(value - before) < 90) {
      const [low, high] = [Math.min(value, before), Math.max(value, before)];
      const line = Math.ceil(low / each) * each;
      if (line <= high && pixel - last > 46) {
        found(pixel, line);
        last = pixel;
      }
    }
    before = value;
  }
}

function degrees(value: number, hemispheres: string): string {
  const minutes = Math.round(Math.abs(value) * 600) / 10;
  const whole = Math.floor(minutes / 60);
  const rest = Math.round((minutes - whole * 60) * 10) / 10;
  const side = minutes === 0 || minutes === 10_800 ? "" : hemispheres[value < 0 ? 1 : 0];
  return `${whole}°${rest === 0 ? "" : `${rest}′`}${side}`;
}

export function halo(context: Canvas, words: string, x: number, y: number, ink: string, ground: string): void {
  context.lineWidth = 3;
  context.lineJoin = "round";
  context.strokeStyle = ground;
  context.strokeText(words, x, y);
  context.fillStyle = ink;
  context.fillText(words, x, y);
}

// Areas

interface Batch {
  readonly colour: string;
  readonly look: number;
  readonly line: Line;
  readonly mock: boolean;
  readonly large: Shown[];
  readonly small: Shown[];
  readonly marks: [number, number][];
}

export function paintAreas(context: Canvas, view: Seen, scene: Scene, ink: Ink): void {
  const path = geoPath(view.projection, context);
  const { scale } = view.camera;
  const batches = new Map<string, Batch>();
  const named: Shown[] = [];
  for (const each of scene.areas) {
    if (!visible(scene, each) || !inSight(view, each.centre, each.radius)) continue;
    const batch = batchOf(batches, scene, each, ink);
    const pixels = each.radius * scale;
    if (pixels < MARKER_PX) {
      const at = pixelOf(view, placeOf(each.centre));
      if (at !== null) batch.marks.push(at);
    } else {
      (pixels < PLAIN_PX ? batch.small : batch.large).push(each);
      if (pixels >= (batch.mock ? MOCK_NAME_PX : NAME_PX)) named.push(each);
    }
  }
  for (const batch of batches.values()) paintBatch(context, path, view, batch, batch.mock ? ink.exercise : batch.colour);
  paintMoving(context, path, scene, ink);
  paintMeetings(context, path, view, scene.meetings.filter((each) => visibleMeeting(scene, each)), ink);
  paintSelected(context, path, view, scene, ink);
  paintNames(context, view, named, scene, ink);
}

function batchOf(batches: Map<string, Batch>, scene: Scene, each: Shown, ink: Ink): Batch {
  const look = Math.max(0, scene.owners.indexOf(each.area.owner)) % HATCHES.length;
  const line = lineOf(scene, each);
  const mock = each.area.status !== "actual";
  const key = `${look} ${line} ${mock}`;
  let batch = batches.get(key);
  if (batch === undefined) {
    batch = { colour: ink.owners[look] ?? ink.ink, look, line, mock, large: [], small: [], marks: [] };
    batches.set(key, batch);
  }
  return batch;
}

function paintBatch(context: Canvas, path: GeoPath, view: Seen, batch: Batch, line: string): void {
  context.fillStyle = batch.colour;
  context.strokeStyle = line;
  for (const [areas, large] of [[batch.small, false], [batch.large, true]] as const) {
    if (areas.length === 0) continue;
    context.beginPath();
    for (const each of areas) for (const one of each.pieces) add(path, view, one);
    context.globalAlpha = large ? 0.12 : 0.3;
    context.fill();
    if (large) {
      context.globalAlpha = 0.6;
      context.fillStyle = hatched(context, batch.colour, batch.look);
      context.fill();
      context.fillStyle = batch.colour;
    }
    context.globalAlpha = 1;
    for (const each of areas) for (const points of each.area.lines) path({ type: "LineString", coordinates: points as unknown as number[][] });
    context.setLineDash(large ? [...(batch.mock ? [12, 3, 2, 3, 2, 3] : DASHES[batch.line])] : []);
    context.lineWidth = batch.line === "grave" ? 3.5 : large ? 1.8 : 1;
    context.stroke();
  }
  context.setLineDash([]);
  context.lineWidth = 1.2;
  for (const [x, y] of batch.marks) {
    if (batch.mock) context.strokeRect(x - 2, y - 2, 4, 4); // hollow: no real thing
    else context.fillRect(x - 2, y - 2, 4, 4);
  }
}

const patterns = new Map<string, CanvasPattern | string>();

function hatched(context: Canvas, colour: string, look: number): CanvasPattern | string {
  const key = `${colour} ${look}`;
  let found = patterns.get(key);
  if (found === undefined) {
    const tile = new OffscreenCanvas(8, 8);
    const pen = tile.getContext("2d");
    if (pen !== null) {
      pen.strokeStyle = colour;
      pen.lineWidth = 1;
      pen.beginPath();
      for (const [x, y, toX, toY] of HATCHES[look] ?? []) {
        pen.moveTo(x, y);
        pen.lineTo(toX, toY);
      }
      pen.stroke();
    }
    found = context.createPattern(tile, "repeat") ?? colour;
    patterns.set(key, found);
  }
  return found;
}

function paintMoving(context: Canvas, path: GeoPath, scene: Scene, ink: Ink): void {
  for (const each of scene.areas) {
    const { track } = each.area;
    if (track === null || !visible(scene, each)) continue;
    const at = along(track, scene.at ?? scene.now);
    if (at === null) continue;
    context.beginPath();
    path(geoCircle().center(at as [number, number]).radius(Math.max(track.radius_m / EARTH_M / RADIANS, 0.001)).precision(4)());
    context.strokeStyle = ink.ink;
    context.fillStyle = ink.owners[Math.max(0, scene.owners.indexOf(each.area.owner)) % HATCHES.length] ?? ink.ink;
    context.globalAlpha = 0.7;
    context.fill();
    context.globalAlpha = 1;
    context.lineWidth = 1.5;
    context.stroke();
  }
}

// What both cover, and a cross at a place where they meet; of many at one place one cross.
function paintMeetings(context: Canvas, path: GeoPath, view: Seen, meetings: readonly Met[], ink: Ink): void {
  context.beginPath();
  for (const each of meetings) for (const one of each.pieces) add(path, view, one);
  context.strokeStyle = context.fillStyle = ink.conflict;
  context.globalAlpha = 0.45;
  context.fill();
  context.globalAlpha = 1;
  context.lineWidth = 2;
  context.stroke();
  const taken = new Set<number>();
  context.beginPath();
  for (const each of meetings) {
    const at = pixelOf(view, each.meeting.inside);
    if (at === null || at[0] < 0 || at[1] < 0 || at[0] > view.size.width || at[1] > view.size.height) continue;
    const spot = Math.round(at[0] / CROSS_PX) * 10_000 + Math.round(at[1] / CROSS_PX);
    if (!taken.has(spot)) cross(context, at[0], at[1]);
    taken.add(spot);
  }
  context.strokeStyle = ink.ground;
  context.lineWidth = 5;
  context.stroke();
  context.strokeStyle = ink.conflict;
  context.lineWidth = 2.5;
  context.stroke();
}

function cross(context: Canvas, x: number, y: number): void {
  context.moveTo(x - 5, y - 5);
  context.lineTo(x + 5, y + 5);
  context.moveTo(x - 5, y + 5);
  context.lineTo(x + 5, y - 5);
}

function paintSelected(context: Canvas, path: GeoPath, view: Seen, scene: Scene, ink: Ink): void {
  const each = scene.areas.find((one) => one.area.id === scene.selected);
  if (each === undefined || !visible(scene, each)) return;
  context.beginPath();
  for (const one of each.pieces) add(path, view, one);
  for (const line of each.area.lines) path({ type: "LineString", coordinates: line as unknown as number[][] });
  context.strokeStyle = ink.ground;
  context.lineWidth = 6;
  context.stroke();
  context.strokeStyle = ink.ink;
  context.lineWidth = 3;
  context.stroke();
  const at = pixelOf(view, placeOf(each.centre));
  if (each.radius * view.camera.scale < 8 && at !== null) {
    context.beginPath();
    context.arc(at[0], at[1], 11, 0, 2 * Math.PI);
    context.stroke();
  }
}

// Names where there is room, of the largest first; what is no real thing says so in any case.
function paintNames(context: Canvas, view: Seen, named: Shown[], scene: Scene, ink: Ink): void {
  const taken: Box[] = [];
  context.font = `600 12px ${ink.font}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  named.sort((a, b) => Number(a.area.status === "actual") - Number(b.area.status === "actual") || b.radius - a.radius);
  for (const each of named.slice(0, MOST_NAMES)) {
    const at = pixelOf(view, placeOf(each.centre));
    if (at === null) continue;
    const mock = each.area.status !== "actual";
    const words = mock ? `${each.area.status_words} · ${shorter(each.area.name)}` : shorter(each.area.name);
    const half = context.measureText(words).width / 2 + 3;
    if (!room(taken, [at[0] - half, at[1] - 8, at[0] + half, at[1] + 8])) continue;
    halo(context, words, at[0], at[1], mock ? ink.exercise : ink.ink, ink.ground);
  }
  paintPlaces(context, view, scene, taken, ink);
}

type Box = readonly [number, number, number, number];

function room(taken: Box[], box: Box): boolean {
  if (taken.some((other) => box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3])) return false;
  taken.push(box);
  return true;
}

// The reader's own places, where the areas' names leave room.
function paintPlaces(context: Canvas, view: Seen, scene: Scene, taken: Box[], ink: Ink): void {
  context.font = `12px ${ink.font}`;
  context.textAlign = "left";
  for (const { name, at: place } of scene.places) {
    const at = pixelOf(view, place);
    if (at === null || at[0] < 0 || at[1] < 0 || at[0] > view.size.width || at[1] > view.size.height) continue;
    const wide = context.measureText(name).width;
    if (!room(taken, [at[0] - 4, at[1] - 8, at[0] + wide + 8, at[1] + 8])) continue;
    context.beginPath();
    context.arc(at[0], at[1], 2.5, 0, 2 * Math.PI);
    context.fillStyle = ink.ink;
    context.fill();
    halo(context, name, at[0] + 6, at[1], ink.ink, ink.ground);
  }
}

function shorter(words: string): string {
  return words.length > 28 ? `${words.slice(0, 27)}…` : words;
}
