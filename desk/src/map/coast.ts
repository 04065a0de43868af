// The coastlines: one file from the node, fetched when the first map is opened, kept by the browser under its hash.
// It is the node's own (interop/coastlines.py): rings of corners as differences on a grid, packed.
import { piece, RADIANS, type Piece, type Place } from "./sphere.ts";

const MAGIC = 22; // bytes of "openline coastlines 1\n"
const GRID = 500;

export interface Coastlines {
  readonly land: readonly Piece[];
  readonly water: readonly Piece[];
}

let asked: Promise<Coastlines> | undefined;

export function coastlines(): Promise<Coastlines> {
  asked ??= fetched().catch((error: unknown) => {
    asked = undefined; // the next map asks again
    throw error;
  });
  return asked;
}

async function fetched(): Promise<Coastlines> {
  const answer = await fetch(`/${COASTLINES}`, { credentials: "same-origin", redirect: "error" });
  if (!answer.ok) throw new Error(`coastlines: ${answer.status}`);
  const packed = (await answer.blob()).slice(MAGIC);
  const unpacked = new Response(packed.stream().pipeThrough(new DecompressionStream("deflate")));
  return sorted(rings(new Uint8Array(await unpacked.arrayBuffer())));
}

function rings(bytes: Uint8Array): Place[][] {
  const found: Place[][] = [];
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
  };
  const signed = (): number => {
    const value = number();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  };
  while (at < bytes.length) {
    const ring: Place[] = [];
    let x = 0;
    let y = 0;
    for (let left = number(); left > 0; left--) {
      x += signed();
      y += signed();
      ring.push([x / GRID, y / GRID]);
    }
    found.push(ring);
  }
  return found;
}

// A ring as it came runs clockwise round land, and the other way round water within it; the one round the South Pole is
// land, too. What is returned has its own inside on the left.
function sorted(all: readonly Place[][]): Coastlines {
  const land: Piece[] = [];
  const water: Piece[] = [];
  for (const ring of all) {
    let turned = 0;
    let area = 0;
    ring.forEach(([lon, lat], at) => {
      const [next, there] = ring[(at + 1) % ring.length] as Place;
      const step = ((((next - lon + 180) % 360) + 360) % 360) - 180;
      turned += step;
      area += step * (Math.sin(lat * RADIANS) + Math.sin(there * RADIANS));
    });
    if (Math.abs(turned) > 180) land.push(piece([turned < 0 ? ring : ring.reverse()]));
    else if (area < 0) water.push(piece([ring]));
    else land.push(piece([ring.reverse()]));
  }
  return { land, water };
}
