/** Statements, and the cut below which all members have signed the same history (spec 2.8.5 to 2.8.9). */

import { type Bytes, compare, equal } from "./bytes.ts";
import { decode, encode, type Value } from "./cbor.ts";
import { openSign, type SignedTwice, verifySign } from "./cose.ts";
import { MOST_FEEDS } from "./entry.ts";
import { check, inForm } from "./faults.ts";
import { type HybridKey, ML_DSA_44 } from "./hybrid.ts";
import { digitsOf, purposeHash } from "./purpose.ts";
import { ascending, fields, hash, list, row, seconds, uint } from "./shape.ts";

const LONGEST_STATEMENT = 16384;

export interface Stated {
  readonly feed: number;
  readonly size: number;
  readonly root: Bytes;
}

export interface Statement {
  readonly line: Bytes;
  readonly node: Bytes;
  readonly clock: number;
  readonly feeds: readonly Stated[];
  readonly signed: SignedTwice;
}

function readStated(value: Value): Stated {
  const [feed, size, root] = row(value, 3);
  return { feed: uint(feed, MOST_FEEDS - 1), size: uint(size, 2 ** 32, 1), root: hash(root) };
}

export function readStatement(data: Bytes): Statement {
  return inForm("malformed_statement", () => {
    check(data.length <= LONGEST_STATEMENT, "a statement that is too long");
    const signed = openSign(data, ML_DSA_44);
    const field = fields(decode(signed.payload), 4);
    uint(field[0], 1, 1);
    const feeds = list(field[4], 0, MOST_FEEDS, readStated);
    ascending(feeds, (a, b) => a.feed - b.feed);
    return { line: hash(field[1]), node: hash(field[2]), clock: seconds(field[3]), feeds, signed };
  });
}

export function verifyStatement(statement: Statement, key: HybridKey): void {
  verifySign("openline/v1/statement", key, statement.signed, ML_DSA_44);
}

function covered({ feeds }: Statement): number {
  return feeds.reduce((sum, row) => sum + row.size, 0);
}

/** The order of statements of one node: by how much they cover, by clock, then by their feeds (2.8.6). */
export function compareStatements(a: Statement, b: Statement): number {
  if (covered(a) !== covered(b)) return covered(a) - covered(b);
  if (a.clock !== b.clock) return a.clock - b.clock;
  for (let i = 0; i < Math.min(a.feeds.length, b.feeds.length); i++) {
    const [left, right] = [a.feeds[i] as Stated, b.feeds[i] as Stated];
    const difference = left.feed - right.feed || left.size - right.size || compare(left.root, right.root);
    if (difference !== 0) return difference;
  }
  return a.feeds.length - b.feeds.length;
}

/** The root over the first `size` entries of a feed as the verifier holds it, null if it holds fewer. */
export type Roots = (feed: number, size: number) => Bytes | null;

/** The identical cut of the newest statements of all nodes, by member (2.8.7). */
export function identicalCut(members: readonly (readonly Statement[])[], roots: Roots): Stated[] {
  const cut: Stated[] = [];
  for (let feed = 0; feed < MOST_FEEDS; feed++) {
    const rows = members.map((statements) => statements.flatMap((statement) => statement.feeds.filter((row) => row.feed === feed)));
    if (rows.length === 0 || rows.some((stated) => stated.length === 0)) continue;
    const agreed = rows.flat().every((row) => {
      const held = roots(feed, row.size);
      return held !== null && equal(held, row.root);
    });
    if (agreed) cut.push(smallest(rows.map(greatest)));
  }
  return cut;
}

function greatest(rows: readonly Stated[]): Stated {
  return rows.reduce((most, row) => (row.size > most.size ? row : most));
}

function smallest(rows: readonly Stated[]): Stated {
  return rows.reduce((least, row) => (row.size < least.size ? row : least));
}

/** The 20 digits of a cut (2.8.9). */
export function cutDigits(line: Bytes, cut: readonly Stated[]): string {
  const rows = cut.map(({ feed, size, root }): Value => [feed, size, root]);
  return digitsOf(purposeHash("openline/v1/identical-cut", encode([line, rows])), 20);
}
