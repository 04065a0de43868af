/** Merkle trees of RFC 6962 with SHA-256 (spec 2.6). */

import type { Bytes } from "./bytes.ts";
import { equal } from "./bytes.ts";
import { Fault } from "./faults.ts";
import { digest } from "./purpose.ts";

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);
const NOTHING = digest(new Uint8Array(0));

export function leafHash(leaf: Bytes): Bytes {
  return digest(LEAF, leaf);
}

export function join(left: Bytes, right: Bytes): Bytes {
  return digest(NODE, left, right);
}

/** The root over leaves that are hashed already. */
export function rootOfHashes(hashes: readonly Bytes[]): Bytes {
  if (hashes.length === 0) return NOTHING;
  let level = [...hashes];
  while (level.length > 1) {
    // Pairing from the left and carrying the odd one up gives the same tree as splitting at powers of two.
    const above: Bytes[] = [];
    for (let i = 0; i < level.length; i += 2) {
      const right = level[i + 1];
      above.push(right ? join(level[i] as Bytes, right) : (level[i] as Bytes));
    }
    level = above;
  }
  return level[0] as Bytes;
}

export function root(leaves: readonly Bytes[]): Bytes {
  return rootOfHashes(leaves.map(leafHash));
}

function bad(why: string): never {
  throw new Fault("bad_proof", why);
}

/** RFC 9162 2.1.3.2; `leaf` is a leaf's hash. */
export function verifyInclusion(leaf: Bytes, index: number, size: number, path: readonly Bytes[], top: Bytes): void {
  if (index >= size) bad("a place outside the tree");
  let [fn, sn] = [BigInt(index), BigInt(size) - 1n];
  let hash = leaf;
  for (const sibling of path) {
    if (sn === 0n) bad("a path that is too long");
    if (fn & 1n || fn === sn) {
      hash = join(sibling, hash);
      while (!(fn & 1n) && fn !== 0n) [fn, sn] = [fn >> 1n, sn >> 1n];
    } else {
      hash = join(hash, sibling);
    }
    [fn, sn] = [fn >> 1n, sn >> 1n];
  }
  if (sn !== 0n) bad("a path that is too short");
  if (!equal(hash, top)) bad("the path leads to another root");
}

/** RFC 9162 2.1.4.2: the tree of `size` leaves continues the one of `old` leaves. */
export function verifyConsistency(old: number, size: number, oldRoot: Bytes, newRoot: Bytes, proof: readonly Bytes[]): void {
  if (old === 0 || old > size) bad("sizes between which nothing can be proved");
  if (old === size) {
    if (proof.length > 0 || !equal(oldRoot, newRoot)) bad("one size with two roots, or with a path");
    return;
  }
  if (proof.length === 0) bad("no path");
  const start = BigInt(old);
  const [seed, ...path] = (start & (start - 1n)) === 0n ? [oldRoot, ...proof] : [...proof];
  const [first, second] = consistencyRoots(old, size, seed as Bytes, path);
  if (!equal(first, oldRoot) || !equal(second, newRoot)) bad("the path leads to other roots");
}

/** The roots over `old` and over `size` leaves to which a consistency proof leads from its seed (7.5.2). */
export function consistencyRoots(old: number, size: number, seed: Bytes, path: readonly Bytes[]): [Bytes, Bytes] {
  let [fn, sn] = [BigInt(old) - 1n, BigInt(size) - 1n];
  while (fn & 1n) [fn, sn] = [fn >> 1n, sn >> 1n];
  let [fr, sr] = [seed, seed];
  for (const c of path) {
    if (sn === 0n) bad("a path that is too long");
    if (fn & 1n || fn === sn) {
      fr = join(c, fr);
      sr = join(c, sr);
      while (!(fn & 1n) && fn !== 0n) [fn, sn] = [fn >> 1n, sn >> 1n];
    } else {
      sr = join(sr, c);
    }
    [fn, sn] = [fn >> 1n, sn >> 1n];
  }
  if (sn !== 0n) bad("a path that is too short");
  return [fr, sr];
}
