/** The lines of an export: their form and their order (spec 2.9). What they say is the audit's matter. */

import { sha256 } from "@noble/hashes/sha2.js";
import { type Bytes, EMPTY, fromBase64, fromHex, hex, text } from "./bytes.ts";
import { check, NotInForm } from "./faults.ts";
import { type Json, type JsonObject, parseJson } from "./json.ts";

export const LONGEST_LINE = 22435157;

export interface Opening {
  readonly kind: "opening";
  readonly line: Bytes;
  readonly node: Bytes;
  readonly at: number;
  readonly charter: Bytes;
  readonly cards: readonly Bytes[];
}

export interface EntryLine {
  readonly kind: "entry" | "pending";
  readonly entry: Bytes;
  readonly body: Bytes | null;
  /** The entry key that opens a sealed body, if whoever made the export gave it. */
  readonly key: Bytes | null;
}

export type Item =
  | Opening
  | EntryLine
  | { readonly kind: "fork"; readonly entries: readonly [Bytes, Bytes] }
  | { readonly kind: "checkpoint"; readonly note: string }
  | { readonly kind: "statement"; readonly statement: Bytes }
  | { readonly kind: "receipt"; readonly receipt: Bytes; readonly node: Bytes }
  | { readonly kind: "end"; readonly lines: number; readonly sha256: Bytes };

const SECTIONS = ["opening", "entry", "pending", "fork", "checkpoint", "statement", "receipt", "end"];

function object(value: Json | undefined): JsonObject {
  check(value instanceof Map, "no JSON object");
  return value;
}

function keys(object: JsonObject, ...names: string[]): void {
  check(object.size === names.length && names.every((name) => object.has(name)), "a key too many or too few");
}

function string(value: Json | undefined): string {
  check(typeof value === "string", "no text where one belongs");
  return value;
}

function count(value: Json | undefined): number {
  check(typeof value === "number" && Number.isSafeInteger(value) && value >= 0, "no number where one belongs");
  return value;
}

function base64(value: Json | undefined): Bytes {
  const bytes = fromBase64(string(value));
  check(bytes !== null, "base64 that is not in its one form");
  return bytes;
}

function id(value: Json | undefined): Bytes {
  const bytes = fromHex(string(value));
  check(bytes?.length === 32, "no 64 hexadecimal digits");
  return bytes as Bytes;
}

function readOpening(row: JsonObject): Opening {
  keys(row, "openline", "version", "line", "node", "at", "charter", "cards");
  check(row.get("openline") === "export" && row.get("version") === 1, "no export of this version");
  const cards = row.get("cards");
  check(Array.isArray(cards), "no list of cards");
  return {
    kind: "opening",
    line: id(row.get("line")),
    node: id(row.get("node")),
    at: count(row.get("at")),
    charter: base64(row.get("charter")),
    cards: cards.map(base64),
  };
}

function readItem(row: JsonObject): Item {
  for (const kind of ["entry", "pending"] as const) {
    if (!row.has(kind)) continue;
    keys(row, kind, "body", ...(row.has("key") ? ["key"] : []));
    const body = row.get("body");
    const key = row.has("key") ? base64(row.get("key")) : null;
    check(key === null || (key.length === 32 && body !== null), "a key of another length, or without its body");
    return { kind, entry: base64(row.get(kind)), body: body === null ? null : base64(body), key };
  }
  if (row.has("fork")) {
    keys(row, "fork");
    const both = row.get("fork");
    check(Array.isArray(both) && both.length === 2, "no two entries");
    return { kind: "fork", entries: [base64(both[0]), base64(both[1])] };
  }
  if (row.has("checkpoint")) {
    keys(row, "checkpoint");
    return { kind: "checkpoint", note: string(row.get("checkpoint")) };
  }
  if (row.has("statement")) {
    keys(row, "statement");
    return { kind: "statement", statement: base64(row.get("statement")) };
  }
  if (row.has("receipt")) {
    keys(row, "receipt", "node");
    return { kind: "receipt", receipt: base64(row.get("receipt")), node: id(row.get("node")) };
  }
  keys(row, "end");
  const end = object(row.get("end"));
  keys(end, "lines", "sha256");
  return { kind: "end", lines: count(end.get("lines")), sha256: id(end.get("sha256")) };
}

function rowOf(line: Bytes): JsonObject {
  let source: string;
  try {
    source = text(line);
  } catch {
    throw new NotInForm("a line that is not UTF-8");
  }
  return object(parseJson(source));
}

/** Read one line again, alone, that a Reader has read before. */
export function readAgain(line: Bytes): Item {
  return readItem(rowOf(line));
}

/** Reads the lines of one export, one after the other. Throws NotInForm; after that it cannot go on. */
export class Reader {
  private lines = 0;
  private section = 0;
  private readonly hash = sha256.create();

  /** Read the next line, given without its line feed. */
  read(line: Bytes): Item {
    check(this.section < SECTIONS.length - 1, "something stands behind the end");
    check(line.length <= LONGEST_LINE, "a line that is too long");
    const item = this.item(line);
    const section = SECTIONS.indexOf(item.kind);
    check(section >= this.section, "sections out of order");
    this.section = section;
    if (item.kind === "end") this.close(item.lines, item.sha256);
    else {
      this.hash.update(line).update(Uint8Array.of(0x0a));
      this.lines++;
    }
    return item;
  }

  /** Say that the file ends here; `rest` is what stands behind its last line feed. */
  finish(rest: Bytes = EMPTY): void {
    check(rest.length === 0, "a line without its line feed: the file was cut");
    check(this.section === SECTIONS.length - 1, "no closing line: the file was cut");
  }

  private item(line: Bytes): Item {
    const row = rowOf(line);
    return this.lines === 0 ? readOpening(row) : readItem(row);
  }

  private close(lines: number, digest: Bytes): void {
    check(lines === this.lines, "another number of lines than it says");
    check(hex(this.hash.digest() as Bytes) === hex(digest), "the lines are not those that were written");
  }
}
