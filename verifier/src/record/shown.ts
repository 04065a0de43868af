/** What an entry says, as far as a reader without a catalogue can show it: its kind, its sender, the words in it. */

import { readAct } from "./acts.ts";
import { openBody, readBody } from "./body.ts";
import { type Bytes, hex } from "./bytes.ts";
import { decode, type Value } from "./cbor.ts";
import { readEntry } from "./entry.ts";
import type { EntryLine } from "./export.ts";
import { Fault, NotInForm } from "./faults.ts";

export type ContentState = "open" | "sealed" | "missing" | "unreadable" | "act";

export interface ContentShown {
  readonly state: ContentState;
  /** Number of the element in part 0 (4.1), null where there is none. */
  readonly element: number | null;
  readonly sender: string;
  readonly words: readonly string[];
}

export interface EntryShown extends ContentShown {
  readonly id: string;
  readonly sequence: number;
  readonly clock: number;
  /** Of the header: 0 actual, 1 exercise, 2 test. */
  readonly status: number;
}

const NOTHING = { element: null, sender: "", words: [] };

/** All texts of a value, in order. */
function textsIn(value: Value): string[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (value instanceof Map) return [...value.values()].flatMap(textsIn);
  return [];
}

export function decoded(part: Bytes): Value | undefined {
  try {
    return decode(part);
  } catch (error) {
    if (error instanceof NotInForm) return undefined;
    throw error;
  }
}

/** What a cover, part 0, says: the number of its element and the office that speaks. */
export function readCover(part: Bytes): { element: number | null; sender: string } {
  const cover = decoded(part);
  const [element, , sender] = Array.isArray(cover) ? cover : [];
  return {
    element: typeof element === "number" ? element : null,
    sender: typeof sender === "string" ? sender : "",
  };
}

/** A value as people who know CBOR write it: h'…' for bytes; empty for what is no value of this encoding. */
export function notation(value: Value | undefined): string {
  if (value === undefined) return "";
  if (value instanceof Uint8Array) return `h'${hex(value as Bytes)}'`;
  if (Array.isArray(value)) return `[${value.map(notation).join(", ")}]`;
  if (value instanceof Map) return `{${[...value].map(([key, item]) => `${key}: ${notation(item)}`).join(", ")}}`;
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}

export function wordsOf(part: Bytes): string[] {
  const value = decoded(part);
  return value === undefined ? [] : textsIn(value);
}

function contentOf(line: EntryLine, commitment: Bytes, length: number): ContentShown {
  if (line.body === null) return { state: "missing", ...NOTHING };
  try {
    const body = readBody(line.body, commitment, length);
    const { parts } = openBody(body, line.key);
    if (!body.sealed) return { state: "act", ...NOTHING, words: [readAct(parts).kind] };
    const [cover, ...rest] = parts as [Bytes, ...Bytes[]];
    return { state: "open", ...readCover(cover), words: rest.flatMap(wordsOf) };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { state: error.code === "body_sealed" ? "sealed" : "unreadable", ...NOTHING };
  }
}

export function showEntry(line: EntryLine): EntryShown {
  const { id, header } = readEntry(line.entry);
  const { sequence, clock, status, body, length } = header;
  return { id: hex(id), sequence, clock, status, ...contentOf(line, body, length) };
}
