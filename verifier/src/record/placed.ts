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
  private readonly offsets: number[] = [];
  private readonly forest = new Forest();
  private readonly places: Map<number, number[]>[] = Array.from({ length: MOST_FEEDS }, () => new Map());
  private readonly followed: number[][] = Array.from({ length: MOST_FEEDS }, () => []);
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

  private stands(id: Bytes, feed: number, sequence: number): boolean {
    const number = this.numbers.get(keyOf(id));
    return number !== undefined && this.feeds[number] === feed && this.sequences[number] === sequence;
  }

  /** Give an entry its place; says whether it stands in canonical order behind those before it. */
  place(entry: Entry, feed: number, offset: number): boolean {
    const { sequence, previous, node } = entry.header;
    const causes = causesOf(entry).map((cause) => this.numbers.get(keyOf(cause)) as number);
    const depth = 1 + causes.reduce((greatest, cause) => Math.max(greatest, this.depths[cause] as number), 0);
    const number = this.keys.length;
    this.numbers.set(keyOf(entry.id), number);
    this.keys.push(keyOf(entry.id));
    this.depths.push(depth);
    this.feeds.push(feed);
    this.sequences.push(sequence);
    this.offsets.push(offset);
    this.tips.push(this.grow(entry, feed));
    this.enter(number, feed, sequence, previous);
    const here = { depth, node, id: entry.id };
    const ordered = this.last === null || compareHere(this.last, here) < 0;
    if (ordered) this.last = here;
    return ordered;
  }

  private grow(entry: Entry, feed: number): number {
    const { previous } = entry.header;
    const leaf = leafHash(entry.headerBytes);
    if (previous === null) return this.forest.append(NO_TREE, leaf);
    if (!this.continues(entry, feed)) return NO_TREE;
    const tip = this.tips[this.numbers.get(keyOf(previous)) as number] as number;
    return tip === NO_TREE ? NO_TREE : this.forest.append(tip, leaf);
  }

  private enter(number: number, feed: number, sequence: number, previous: Bytes | null): void {
    const places = this.places[feed] as Map<number, number[]>;
    const there = places.get(sequence);
    if (there) there.push(number);
    else places.set(sequence, [number]);
    // Entries come in canonical order: the first that continues the followed branch is the one to follow (2.8.7).
    const followed = this.followed[feed] as number[];
    const tip = followed.at(-1);
    const continues = tip === undefined ? previous === null : previous !== null && this.keys[tip] === keyOf(previous);
    if (followed.length === sequence && continues && this.tips[number] !== NO_TREE) followed.push(number);
  }

  /** Ids of the entries for one place, in canonical order, that begin with `prefix`. */
  idsAt(feed: number, sequence: number, prefix: Bytes): Bytes[] {
    return (this.places[feed]?.get(sequence) ?? [])
      .map((number) => idOf(this.keys[number] as string))
      .filter((id) => prefix.every((byte, i) => id[i] === byte));
  }

  /** How many places of a feed the file has. */
  sizeOf(feed: number): number {
    return this.places[feed]?.size ?? 0;
  }

  /** Whether some branch of a feed has this root at this size (2.10.6). */
  someBranchHas(feed: number, size: number, root: Bytes): boolean {
    if (size === 0) return compare(digest(new Uint8Array(0)), root) === 0;
    return (this.places[feed]?.get(size - 1) ?? []).some((number) => {
      const tip = this.tips[number] as number;
      return tip !== NO_TREE && compare(this.forest.root(tip), root) === 0;
    });
  }

  /** The root over the first `size` entries of the branch that is followed; null if it is shorter. */
  followedRoot(feed: number, size: number): Bytes | null {
    const number = this.followed[feed]?.[size - 1];
    return number === undefined ? null : this.forest.root(this.tips[number] as number);
  }

  /** The entry at a place of the branch that is followed. */
  followedId(feed: number, sequence: number): Bytes | null {
    const number = this.followed[feed]?.[sequence];
    return number === undefined ? null : idOf(this.keys[number] as string);
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
