/**
 * The Merkle trees of all branches of all feeds at once (spec 2.6.5, 2.10.6).
 *
 * Each node of the forest is the newest peak of a tree: a full subtree, with the number of the peak before it. What two
 * branches share they share here too, so the root at any entry of any branch costs a few hashes, and a million entries
 * some 75 MB.
 */

import type { Bytes } from "./bytes.ts";
import { join } from "./merkle.ts";

const NONE = -1;

export class Forest {
  private hashes = new Uint8Array(32 * 1024);
  private below = new Int32Array(1024);
  private height = new Uint8Array(1024);
  private size = 0;

  /** Append a leaf's hash to the tree that ends at `tip` (NONE: to no tree); return the new tree's tip. */
  append(tip: number, leaf: Bytes): number {
    let hash = leaf;
    let height = 0;
    let below = tip;
    while (below !== NONE && this.height[below] === height) {
      hash = join(this.hash(below), hash);
      below = this.below[below] as number;
      height++;
    }
    return this.add(hash, height, below);
  }

  root(tip: number): Bytes {
    let hash = this.hash(tip);
    for (let below = this.below[tip] as number; below !== NONE; below = this.below[below] as number) {
      hash = join(this.hash(below), hash);
    }
    return hash;
  }

  private hash(node: number): Bytes {
    return this.hashes.slice(32 * node, 32 * node + 32);
  }

  private add(hash: Bytes, height: number, below: number): number {
    if (this.size === this.below.length) this.grow();
    this.hashes.set(hash, 32 * this.size);
    this.height[this.size] = height;
    this.below[this.size] = below;
    return this.size++;
  }

  private grow(): void {
    const [hashes, below, height] = [this.hashes, this.below, this.height];
    this.hashes = new Uint8Array(2 * hashes.length);
    this.below = new Int32Array(2 * below.length);
    this.height = new Uint8Array(2 * height.length);
    this.hashes.set(hashes);
    this.below.set(below);
    this.height.set(height);
  }
}
