/** What the acts of a record say was erased, and by which rule (spec 2.10.9, 2.12.7). */

import type { Bytes } from "./bytes.ts";
import { hex } from "./bytes.ts";
import type { Entry } from "./entry.ts";

interface Said {
  readonly by: string;
  readonly node: Bytes;
  readonly rows: readonly { readonly entry: Bytes; readonly rule: number }[];
}

export interface Erased {
  readonly node: Bytes;
  readonly rule: number;
  readonly named: number;
  readonly absent: number;
}

export class Erasures {
  private readonly said: Said[] = [];
  private readonly absent = new Set<string>();
  private readonly unsigned = new Set<string>();

  /** The body of an entry is not in the file. */
  lacks(id: Bytes): void {
    this.absent.add(hex(id));
  }

  add({ id, header }: Entry, rows: Said["rows"]): void {
    this.said.push({ by: hex(id), node: header.node, rows });
  }

  /** The signature of an entry does not hold: what it says was erased counts for nothing. */
  refuse(id: Bytes): void {
    this.unsigned.add(hex(id));
  }

  /** By node and rule; and how many of the bodies that are not in the file some act names. */
  result(): { rows: Erased[]; absent: number } {
    const named = new Map<string, { node: Bytes; rule: number; entries: Set<string> }>();
    for (const { by, node, rows } of this.said) {
      if (this.unsigned.has(by)) continue;
      for (const { entry, rule } of rows) {
        const name = `${hex(node)} ${rule.toString().padStart(10, "0")}`;
        const found = named.get(name) ?? { node, rule, entries: new Set() };
        named.set(name, found);
        found.entries.add(hex(entry));
      }
    }
    const all = new Set<string>();
    const rows = [...named].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { node, rule, entries }]) => {
      const absent = [...entries].filter((id) => this.absent.has(id));
      for (const id of absent) all.add(id);
      return { node, rule, named: entries.size, absent: absent.length };
    });
    return { rows, absent: all.size };
  }
}
