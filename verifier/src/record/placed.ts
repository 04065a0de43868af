/** The placed entries of an export: where each stands, what it rests on, the tree that ends with it. */

import { type Bytes, compare } from "./bytes.ts";
import { type Entry, MOST_FEEDS } from "./entry.ts";
import { Forest } from "./forest.ts";
import { leafHash } from "./merkle.ts";
import { causesOf } from "./order.ts";
import { digest } from "./purpose.ts";

const NO_TREE = -1;

/** A short key of 32 bytes for maps of a million. */
export function keyOf(id: Bytes): string {
  return String.fromCharCode(...id);
}

function idOf(key: string): Bytes {
  return Uint8Array.from(key, (character) => character.charCodeAt(0));
}

export class Entries {
  private readonly numbers = new Map<string, number>();
  private readonly keys: string[] = [];
  private readonly depths: number[] = [];
  private readonly feeds: number[] = [];
  private readonly sequences: number[] = [];
  private readonly tips: number[] = [];
  /** The entry before each on its branch, NO_TREE where there is none. */
  private readonly before: number[] = [];
  private readonly offsets: number[] = [];
  private readonly forest = new Forest();
  private readonly places: Map<number, number[]>[] = Array.from({ length: MOST_FEEDS }, () => new Map());
  private readonly longest: number[] = [];
  private last: { depth: number; node: Bytes; id: Bytes } | null = null;

  has(id: Bytes): boolean {
    return this.numbers.has(keyOf(id));
  }

  get count(): number {
    return this.keys.length;
  }

  /** Whether all causes of an entry have their place. */
  rests(entry: Entry): boolean {
    return causesOf(entry).every((cause) => this.has(cause));
  }

  /** Whether `previous` is the entry one place before in the same feed (2.10.3). */
  continues(entry: Entry, feed: number): boolean {
    const { previous, sequence } = entry.header;
    return previous === null || this.stands(previous, feed, sequence - 1);
  }

  /** Whether each link says truly where its entry stands (2.1.7). */
  linksTruly(entry: Entry): boolean {
    return entry.header.seen.every((link) => this.stands(link.id, link.feed, link.sequence));
  }

  /** Whether this entry stands at this place. */
  stands(id: Bytes, feed: number, sequence: number): boolean {
    const number = this.numbers.get(keyOf(id));
    return number !== undefined && this.feeds[number] === feed && this.sequences[number] === sequence;
  }

  /** Give an entry its place; says whether it stands in canonical order behind those before it. */
  place(entry: Entry, feed: number, offset: number): boolean {
    const { sequence, node } = entry.header;
    const causes = causesOf(entry).map((cause) => this.numbers.get(keyOf(cause)) as number);
    const depth = 1 + causes.reduce((greatest, cause) => Math.max(greatest, this.depths[cause] as number), 0);
    const number = this.keys.length;
    this.numbers.set(keyOf(entry.id), number);
    this.keys.push(keyOf(entry.id));
    this.depths.push(depth);
    this.feeds.push(feed);
    this.sequences.push(sequence);
    this.offsets.push(offset);
    const tip = this.grow(entry, feed);
    this.tips.push(tip);
    if (tip !== NO_TREE) this.longest[feed] = Math.max(this.sizeOf(feed), sequence + 1);
    this.enter(number, feed, sequence);
    const here = { depth, node, id: entry.id };
    const ordered = this.last === null || compareHere(this.last, here) < 0;
    if (ordered) this.last = here;
    return ordered;
  }

  private grow(entry: Entry, feed: number): number {
    const { previous } = entry.header;
    const before = previous === null || !this.continues(entry, feed) ? NO_TREE : (this.numbers.get(keyOf(previous)) as number);
    const tip = before === NO_TREE ? NO_TREE : (this.tips[before] as number);
    this.before.push(before);
    if (previous !== null && tip === NO_TREE) return NO_TREE;
    return this.forest.append(tip, leafHash(entry.headerBytes));
  }

  private enter(number: number, feed: number, sequence: number): void {
    const places = this.places[feed] as Map<number, number[]>;
    const there = places.get(sequence);
    if (there) there.push(number);
    else places.set(sequence, [number]);
  }

  /** Ids of the entries for one place, in canonical order, that begin with `prefix`. */
  idsAt(feed: number, sequence: number, prefix: Bytes): Bytes[] {
    return (this.places[feed]?.get(sequence) ?? [])
      .map((number) => idOf(this.keys[number] as string))
      .filter((id) => prefix.every((byte, i) => id[i] === byte));
  }

  /** How many entries the longest branch of a feed has. */
  sizeOf(feed: number): number {
    return this.longest[feed] ?? 0;
  }

  /** The entry with which a branch of a feed ends that has this root at this size (2.10.6); undefined if none has. */
  tipWith(feed: number, size: number, root: Bytes): number | undefined {
    return this.places[feed]?.get(size - 1)?.find((number) => {
      const tip = this.tips[number] as number;
      return tip !== NO_TREE && compare(this.forest.root(tip), root) === 0;
    });
  }

  /** The root over the branch that ends with this entry; over nothing, where there is none. */
  rootAt(number: number | undefined): Bytes {
    return number === undefined ? digest(new Uint8Array(0)) : this.forest.root(this.tips[number] as number);
  }

  idAt(number: number): Bytes {
    return idOf(this.keys[number] as string);
  }

  /** The numbers of a feed's entries by place, each entry's bits carried to all those before it on its branch. */
  carry(feed: number, bits: Int32Array): number[][] {
    const places = [...(this.places[feed] ?? [])].sort(([a], [b]) => a - b).map(([, numbers]) => numbers);
    for (let place = places.length - 1; place > 0; place--) {
      for (const number of places[place] as number[]) {
        const before = this.before[number] as number;
        if (before !== NO_TREE) bits[before] = (bits[before] as number) | (bits[number] as number);
      }
    }
    return places;
  }

  /** Where the line of an entry begins in the file; null for one that is not placed. */
  offsetOf(id: Bytes): number | null {
    const number = this.numbers.get(keyOf(id));
    return number === undefined ? null : (this.offsets[number] as number);
  }

  /** Places for which more than one entry stands: feed, sequence, ids. */
  *forked(): Generator<{ feed: number; sequence: number; ids: Bytes[] }> {
    for (const [feed, places] of this.places.entries()) {
      for (const [sequence, numbers] of places) {
        if (numbers.length < 2) continue;
        yield { feed, sequence, ids: numbers.map((number) => idOf(this.keys[number] as string)).sort(compare) };
      }
    }
  }
}

interface Here {
  readonly depth: number;
  readonly node: Bytes;
  readonly id: Bytes;
}

function compareHere(a: Here, b: Here): number {
  return a.depth - b.depth || compare(a.node, b.node) || compare(a.id, b.id);
}
