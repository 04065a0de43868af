/** The first difference between two exports of one line (spec 2.11). */

import { type Bytes, compare, EMPTY, equal, hex } from "./bytes.ts";
import { type Entry, readEntry } from "./entry.ts";
import { type Item, type Opening, Reader } from "./export.ts";
import { Fault, inForm } from "./faults.ts";
import { canonicalOrder } from "./order.ts";
import { digest } from "./purpose.ts";

export type DifferenceKind =
  | "missing_in_a"
  | "missing_in_b"
  | "fork"
  | "other_bytes"
  | "other_body"
  | "body_missing_in_a"
  | "body_missing_in_b"
  | "other_line";

export interface Difference {
  readonly kind: DifferenceKind | null;
  readonly node?: string;
  readonly sequence?: number;
  /** The entries that differ, as each side has them. */
  readonly a?: Held;
  readonly b?: Held;
}

/** Of bytes only the digests are kept: two exports of a million entries would not fit otherwise. */
export interface Held {
  readonly entry: Entry;
  readonly data: Bytes;
  readonly body: Bytes | null;
  readonly offset: number | null;
}

/** What one export holds, whether it is good or not. */
export class Holding {
  private readonly reader = new Reader();
  readonly entries = new Map<string, Held>();
  opening: Opening | null = null;
  private offset = 0;

  read(line: Bytes): void {
    this.keep(inForm("malformed_export", () => this.reader.read(line)));
    this.offset += line.length + 1;
  }

  finish(rest?: Bytes): void {
    inForm("malformed_export", () => this.reader.finish(rest));
  }

  private keep(item: Item): void {
    if (item.kind === "opening") this.opening = item;
    if (item.kind === "entry" || item.kind === "pending") this.add(item.entry, item.body, this.offset);
    if (item.kind === "fork") for (const data of item.entries) this.add(data, null, null);
  }

  private add(data: Bytes, body: Bytes | null, offset: number | null): void {
    const entry = { ...readEntry(data), headerBytes: EMPTY };
    const id = hex(entry.id);
    if (this.entries.has(id)) return; // a fork line repeats what stands among the entries
    this.entries.set(id, { entry, data: digest(data), body: body && digest(body), offset });
  }
}

function named(kind: DifferenceKind, a: Held | undefined, b: Held | undefined): Difference {
  const { node, sequence } = ((a ?? b) as Held).entry.header;
  return { kind, node: hex(node), sequence, ...(a && { a }), ...(b && { b }) };
}

function compareHeld(a: Held, b: Held): DifferenceKind | null {
  if (!equal(a.data, b.data)) return "other_bytes";
  if (a.body === null && b.body !== null) return "body_missing_in_a";
  if (a.body !== null && b.body === null) return "body_missing_in_b";
  if (a.body !== null && b.body !== null && !equal(a.body, b.body)) return "other_body";
  return null;
}

/** An entry for the same place that only the other side has. */
function rival(held: Held, own: Holding, other: Holding): Held | undefined {
  return [...other.entries.values()].find(
    ({ entry }) =>
      equal(entry.header.node, held.entry.header.node) &&
      entry.header.sequence === held.entry.header.sequence &&
      !own.entries.has(hex(entry.id)),
  );
}

export function difference(a: Holding, b: Holding): Difference {
  if (!a.opening || !b.opening) throw new Fault("malformed_export", "an export without its first line");
  if (!equal(a.opening.line, b.opening.line)) return { kind: "other_line" };
  const all = new Map([...a.entries, ...b.entries]);
  const { canonical, pending } = canonicalOrder([...all.values()].map(({ entry }) => entry));
  pending.sort((x, y) => compare(x.header.node, y.header.node) || compare(x.id, y.id));
  for (const entry of [...canonical.map((placed) => placed.entry), ...pending]) {
    const id = hex(entry.id);
    const [left, right] = [a.entries.get(id), b.entries.get(id)];
    if (left && right) {
      const kind = compareHeld(left, right);
      if (kind) return named(kind, left, right);
    } else if (left) {
      const other = rival(left, a, b);
      return other ? named("fork", left, other) : named("missing_in_b", left, undefined);
    } else if (right) {
      const other = rival(right, b, a);
      return other ? named("fork", other, right) : named("missing_in_a", undefined, right);
    }
  }
  return { kind: null };
}

