/**
 * What all members have stated alike of each feed in a file, whatever branches it has (spec 2.10.12). No branch is
 * chosen: every entry knows who has stated it, and the beginning that all have stated is read off.
 */

import type { Bytes } from "./bytes.ts";
import type { Entries } from "./placed.ts";

export interface Beginning {
  /** The entries of the longest beginning that all members have stated, by their numbers in the file. */
  readonly path: readonly number[];
  /** The root over them. */
  readonly root: Bytes;
  /** How many of them enough witnesses have cosigned. */
  readonly witnessed: number;
  /** Whether two branches are stated, neither of which begins the other. */
  readonly apart: boolean;
}

export class StatedAlike {
  /** By feed: the last entry of each beginning that somebody vouches for, and who does, one bit for each. */
  private readonly tips = new Map<number, Map<number, number>>();
  private readonly stating = new Set<number>();
  private readonly all: number;
  private readonly witnesses: number;

  constructor(private readonly members: number) {
    this.all = 2 ** members - 1; // at most 16 members
    this.witnesses = 2 ** members;
  }

  /** A member has made a statement that counts, whatever it is about. */
  states(member: number): void {
    this.stating.add(member);
  }

  /** A member has stated the beginning that ends with this entry. */
  vouches(member: number, feed: number, tip: number): void {
    this.note(2 ** member, feed, tip);
  }

  /** Enough witnesses have cosigned the beginning that ends with this entry. */
  cosigned(feed: number, tip: number): void {
    this.note(this.witnesses, feed, tip);
  }

  /** Whether each member has made a statement that counts. */
  get complete(): boolean {
    return this.stating.size === this.members;
  }

  private note(who: number, feed: number, tip: number): void {
    const tips = this.tips.get(feed) ?? new Map<number, number>();
    this.tips.set(feed, tips);
    tips.set(tip, (tips.get(tip) ?? 0) | who);
  }

  /** By feed, where anybody vouches for anything of it. */
  *beginnings(entries: Entries): Generator<[feed: number, beginning: Beginning]> {
    const by = new Int32Array(entries.count);
    for (const [feed, tips] of [...this.tips].sort(([a], [b]) => a - b)) {
      for (const [tip, who] of tips) by[tip] = who;
      const places = entries.carry(feed, by);
      yield [feed, this.beginning(entries, places, by)];
    }
  }

  private beginning(entries: Entries, places: readonly (readonly number[])[], by: Int32Array): Beginning {
    const path: number[] = [];
    let witnessed = 0;
    for (const numbers of places) {
      const [only, ...more] = numbers.filter((number) => ((by[number] as number) & this.all) === this.all);
      if (only === undefined || more.length > 0) break;
      path.push(only);
      if ((by[only] as number) & this.witnesses) witnessed = path.length;
    }
    const apart = places.some((numbers) => numbers.filter((number) => (by[number] as number) & this.all).length > 1);
    return { path, root: entries.rootAt(path.at(-1)), witnessed, apart };
  }
}
