/** The canonical order of entries that arrive in any order (spec 2.5). */

import { compare, hex } from "./bytes.ts";
import type { Entry } from "./entry.ts";

export interface Placed {
  readonly depth: number;
  readonly entry: Entry;
}

export function causesOf(entry: Entry): Entry["id"][] {
  const { previous, seen } = entry.header;
  return [...(previous ? [previous] : []), ...seen.map((link) => link.id)];
}

export function comparePlaced(a: Placed, b: Placed): number {
  return (
    a.depth - b.depth || compare(a.entry.header.node, b.entry.header.node) || compare(a.entry.id, b.entry.id)
  );
}

/** Place what can be placed; the rest is pending, sorted by id. */
export function canonicalOrder(entries: readonly Entry[]): { canonical: Placed[]; pending: Entry[] } {
  const waiting = new Map(entries.map((entry) => [hex(entry.id), entry]));
  const placed = new Map<string, Placed>();
  for (let before = -1; before !== placed.size; ) {
    before = placed.size;
    for (const [id, entry] of waiting) {
      const causes = causesOf(entry).map((cause) => placed.get(hex(cause)));
      if (!causes.every((cause) => cause !== undefined)) continue;
      placed.set(id, { entry, depth: 1 + Math.max(0, ...causes.map((cause) => cause.depth)) });
      waiting.delete(id);
    }
  }
  return {
    canonical: [...placed.values()].sort(comparePlaced),
    pending: [...waiting.values()].sort((a, b) => compare(a.id, b.id)),
  };
}
