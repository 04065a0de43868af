// What lies on the map while an area is drawn: its outline, its corners to drag, and the middles between them.
import { geoPath } from "d3-geo";
import { inSight, pixelOf, type Seen } from "./camera.ts";
import type { Over } from "./chart.ts";
import type { Drag } from "./hands.ts";
import { edgesOf, inserted, NOTHING, withCorner, without, type Drawn } from "./drawn.ts";
import { EARTH_M, metres, polygonFor, RADIANS, type Piece, type Place } from "./sphere.ts";

const NEAR_PX = 14;
const INK = "#ffffff";
const EDGE = "#111820";
const FILL = "#ffd84d";
const MET = "#ff6b5e";

type Pixel = [number, number];

export function handlesOf(
  drawn: Drawn, pieces: readonly Piece[], lines: readonly (readonly Place[])[], put: (next: Drawn) => void,
): Over {
  let held = drawn;
  const draw = (next: Drawn): void => {
    held = next;
    put(next);
  };
  return {
    paint: (context, view) => paint(context, view, held, pieces, lines),
    press: (_, x, y, view) => grabbed(held, x, y, view, draw),
    click: (at) => draw(inserted(held, held.corners.length, [at])),
    back: () => draw(without(held, held.corners.length - 1)),
  };
}

// An outline that lies on the map and takes no hand: what an item itself states, or what is in its way.
export function outlinePaint(
  pieces: readonly Piece[], lines: readonly (readonly Place[])[], met: readonly Piece[] = [],
): Over {
  return {
    paint: (context, view) => {
      filled(context, view, met, MET);
      paint(context, view, NOTHING, pieces, lines);
    },
    press: () => null,
    click: null,
    back: () => undefined,
  };
}

function grabbed(drawn: Drawn, x: number, y: number, view: Seen, draw: (next: Drawn) => void): Drag | null {
  let next = drawn;
  const change = (changed: Drawn): void => {
    next = changed;
    draw(changed);
  };
  const end = (): void => undefined;
  const near = (place: Place): boolean => {
    const at = pixelOf(view, place);
    return at !== null && Math.hypot(at[0] - x, at[1] - y) < NEAR_PX;
  };
  const corner = drawn.corners.findIndex(near);
  if (corner >= 0) return { move: (at) => change(withCorner(next, corner, at)), end };
  const rim = rimOf(drawn);
  const [centre] = drawn.corners;
  if (rim !== null && centre !== undefined && near(rim)) {
    return { move: (at) => change({ ...next, width: tidy(metres(centre, at), view) }), end };
  }
  const middle = middlesOf(drawn).findIndex(near);
  if (middle < 0) return null;
  let put = false;
  return {
    move: (at) => {
      change(put ? withCorner(next, middle + 1, at) : inserted(next, middle + 1, [at]));
      put = true;
    },
    end,
  };
}

// A radius that is drawn by hand is no finer than a pixel.
function tidy(radius: number, view: Seen): number {
  const fine = 10 ** Math.floor(Math.log10(Math.max(1, EARTH_M / view.camera.scale)));
  return Math.max(fine, Math.round(radius / fine) * fine);
}

// Where a circle is taken to make it wider: east of its centre, on its rim.
function rimOf({ shape, corners, width }: Drawn): Place | null {
  const [centre] = corners;
  if (shape !== "Circle" || centre === undefined) return null;
  const [lon, lat] = centre;
  const far = width / EARTH_M;
  const sine = Math.sin(lat * RADIANS) * Math.cos(far);
  const aside = Math.atan2(Math.sin(far) * Math.cos(lat * RADIANS), Math.cos(far) - Math.sin(lat * RADIANS) * sine);
  return [lon + aside / RADIANS, Math.asin(Math.min(1, Math.max(-1, sine))) / RADIANS];
}

function middlesOf(drawn: Drawn): Place[] {
  return edgesOf(drawn).map((edge) => edge[Math.floor(edge.length / 2)] as Place);
}

function paint(
  context: CanvasRenderingContext2D, view: Seen, drawn: Drawn, pieces: readonly Piece[], lines: readonly (readonly Place[])[],
): void {
  filled(context, view, pieces, FILL);
  const path = geoPath(view.projection, context);
  const { corners } = drawn;
  context.beginPath();
  for (const line of [...edgesOf(drawn), ...lines]) if (line.length > 1) path({ type: "LineString", coordinates: line as unknown as number[][] });
  context.setLineDash([4, 4]);
  stroked(context, EDGE, 3);
  stroked(context, INK, 1.5);
  context.setLineDash([]);
  for (const each of middlesOf(drawn)) dot(context, view, each, 3.5, FILL);
  for (const line of lines) if (line.length === 1) dot(context, view, line[0] as Place, 6, FILL);
  const rim = rimOf(drawn);
  if (rim !== null) dot(context, view, rim, 6, FILL);
  context.font = "600 11px sans-serif";
  context.textAlign = "center";
  context.textBaseline = "middle";
  corners.forEach((each, at) => {
    const place = dot(context, view, each, 8, INK);
    if (place === null) return;
    context.fillStyle = EDGE;
    context.fillText(String(at + 1), place[0], place[1]);
  });
}

function filled(context: CanvasRenderingContext2D, view: Seen, pieces: readonly Piece[], colour: string): void {
  const path = geoPath(view.projection, context);
  context.beginPath();
  for (const each of pieces) {
    const polygon = inSight(view, each.centre, each.radius) ? polygonFor(each, 0.3 / view.camera.scale) : null;
    if (polygon !== null) path(polygon);
  }
  context.fillStyle = colour;
  context.globalAlpha = 0.25;
  context.fill();
  context.globalAlpha = 1;
  stroked(context, EDGE, 4);
  stroked(context, colour, 2);
}

function stroked(context: CanvasRenderingContext2D, colour: string, width: number): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}

function dot(context: CanvasRenderingContext2D, view: Seen, place: Place, radius: number, fill: string): Pixel | null {
  const at = pixelOf(view, place);
  if (at === null) return null;
  context.beginPath();
  context.arc(at[0], at[1], radius, 0, 2 * Math.PI);
  context.fillStyle = fill;
  context.fill();
  stroked(context, EDGE, 2);
  return at;
}
