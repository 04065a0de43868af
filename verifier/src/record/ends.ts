/** What the closings in a file come to: which feeds are ended, and what of them stands (spec 1.11, 2.10.11). */

import { type Bytes, EMPTY, equal, hex } from "./bytes.ts";
import type { Closing } from "./closing.ts";
import type { Line } from "./line.ts";
import type { Entries } from "./placed.ts";

interface End {
  readonly node: Bytes;
  readonly member: number;
  readonly good: number;
  /** The id of the last good entry; empty where two closings name two for one place, and neither stands by both. */
  readonly last: Bytes;
}

export class Ends {
  /** By signer and node: of several closings the one that leaves the fewest good entries. */
  private readonly ends = new Map<string, End>();

  take({ node, good, last, member }: Closing & { readonly member: number }): void {
    const name = `${member}/${hex(node)}`;
    const end = { node, member, good, last: last ?? EMPTY };
    const before = this.ends.get(name);
    if (!before || good < before.good) this.ends.set(name, end);
    else if (good === before.good && !equal(end.last, before.last)) this.ends.set(name, { ...end, last: EMPTY });
  }

  /** The feeds of nodes that their own party closed, by feed. Whose node it is, all cards that were read say. */
  closed(line: Line): Map<number, End> {
    const rows = [...this.ends.values()].flatMap((end): [number, End][] => {
      const feed = line.closes(end);
      return feed === null ? [] : [[feed, end]];
    });
    return new Map(rows.sort(([a], [b]) => a - b));
  }
}

/** How many entries stand, as far as the file shows: where it has another last one than the closing names, one less. */
export function standing({ good, last }: End, feed: number, entries: Entries): number {
  return good === 0 || entries.stands(last, feed, good - 1) ? good : good - 1;
}
