// What is to be drawn: the node's areas made ready, and which of them count at the moment that is looked at.
import type { Area, AreasMeet, OwnPlace, Track } from "../forms.ts";
import { angle, piece, placeOf, vector, type Piece, type Place, type Vector } from "./sphere.ts";

export interface Shown {
  readonly area: Area;
  readonly pieces: readonly Piece[];
  readonly centre: Vector;
  readonly radius: number;
}

export interface Met {
  readonly meeting: AreasMeet;
  readonly pieces: readonly Piece[];
}

export interface Scene {
  readonly areas: readonly Shown[];
  readonly meetings: readonly Met[];
  // owners in order of first appearance, ours first: their place decides colour and hatching
  readonly owners: readonly string[];
  // nothing is left to be told; before, a conflict may be missing
  readonly whole: boolean;
  // the moment that is looked at, seconds UTC; null is all of the days shown
  readonly at: number | null;
  readonly now: number;
  // the party's own list: no other place has a name here
  readonly places: readonly OwnPlace[];
  readonly selected: string;
}

export const EMPTY: Scene = { areas: [], meetings: [], owners: [], whole: true, at: null, now: 0, places: [], selected: "" };

export function shown(area: Area): Shown {
  const pieces = area.polygons.map(piece);
  const corners = area.lines.flat().map(vector);
  const caps = [...pieces.map((each): [Vector, number] => [each.centre, each.radius]), ...corners.map((each): [Vector, number] => [each, 0])];
  const sum = caps.reduce<[number, number, number]>((all, [c]) => [all[0] + c[0], all[1] + c[1], all[2] + c[2]], [0, 0, 0]);
  const length = Math.hypot(...sum);
  const centre: Vector = length < 1e-9 ? [0, 0, 1] : [sum[0] / length, sum[1] / length, sum[2] / length];
  const radius = caps.reduce((most, [c, reach]) => Math.max(most, angle(centre, c) + reach), 0);
  return { area, pieces, centre, radius };
}

export function met(meeting: AreasMeet): Met {
  return { meeting, pieces: meeting.polygons.map(piece) };
}

// Adds areas to those of before, in the order of the table; `gone` of these are left out, and all where it is null.
// An outline that was made ready before is taken as it is, whatever was said of it: in another language, or of another day.
export function prepared(areas: readonly Area[], before: readonly Shown[], gone: readonly string[] | null): Shown[] {
  const known = new Map(before.map((each) => [each.area.shape, each]));
  const made = areas.map((area) => {
    const held = known.get(area.shape);
    return held === undefined ? shown(area) : { ...held, area };
  });
  if (gone === null) return made.sort(inOrder);
  const out = new Set([...gone, ...areas.map((each) => each.id)]);
  return [...before.filter((each) => !out.has(each.area.id)), ...made].sort(inOrder);
}

function inOrder({ area: a }: Shown, { area: b }: Shown): number {
  return (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0) || (a.id < b.id ? -1 : 1);
}

export function ownersOf(areas: readonly Shown[]): string[] {
  const ours = areas.filter(({ area }) => area.ours).map(({ area }) => area.owner);
  return [...new Set([...ours, ...areas.map(({ area }) => area.owner)])];
}

export function counts(spans: readonly (readonly [number, number | null])[], at: number): boolean {
  return spans.some(([from, until]) => from <= at && (until === null || until >= at));
}

// Puts meetings with what both cover in place of those without.
export function mergedWith(scene: Scene, known: readonly Met[]): Scene {
  const better = new Map(known.map((each) => [keyOf(each), each]));
  const rest = scene.meetings.filter((each) => !better.has(keyOf(each)));
  return { ...scene, meetings: [...known, ...rest] };
}

function keyOf({ meeting }: Met): string {
  return `${meeting.a} ${meeting.b}`;
}

export function visible(scene: Scene, each: Shown): boolean {
  return scene.at === null || counts(each.area.spans, scene.at);
}

export function visibleMeeting(scene: Scene, each: Met): boolean {
  return scene.at === null || counts(each.meeting.spans, scene.at);
}

// Where something under way is at a moment: between two points on the great circle, at one speed.
export function along(track: Track, at: number): Place | null {
  const { points, times } = track;
  const last = times.length - 1;
  if (last < 0) return null;
  const next = times.findIndex((time) => time > at);
  if (next === 0) return points[0] ?? null;
  if (next < 0) return points[last] ?? null;
  const [a, b] = [vector(points[next - 1] as Place), vector(points[next] as Place)];
  const share = (at - (times[next - 1] as number)) / ((times[next] as number) - (times[next - 1] as number));
  const whole = angle(a, b);
  if (whole < 1e-9) return points[next - 1] ?? null;
  const [before, after] = [Math.sin(whole * (1 - share)) / Math.sin(whole), Math.sin(whole * share) / Math.sin(whole)];
  return placeOf([a[0] * before + b[0] * after, a[1] * before + b[1] * after, a[2] * before + b[2] * after]);
}
