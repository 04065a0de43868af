/** Reads decoded values by their shape (spec 1.2.4, 1.2.5); whatever does not fit is NotInForm. */

import { ascii, type Bytes } from "./bytes.ts";
import type { CborMap, Value } from "./cbor.ts";
import { check } from "./faults.ts";

export const UINT32 = 0xffffffff;
export const LAST_SECOND = 253402300799; // ends with the year 9999
const LONGEST_NAME = 200;
// Ranges of 1.2.5: what controls, hides or reorders. Surrogates cannot occur in decoded text.
const HIDDEN =
  /[\u{0}-\u{1f}\u{7f}-\u{9f}\u{ad}\u{61c}\u{180e}\u{200b}-\u{200f}\u{2028}-\u{202e}\u{2060}-\u{206f}\u{feff}\u{fff9}-\u{ffff}\u{e0000}-\u{e0fff}]/u;

export function uint(value: Value | undefined, most: number, least = 0): number {
  check(typeof value === "number" && value >= least && value <= most, "a number outside its range");
  return value;
}

export function seconds(value: Value | undefined): number {
  return uint(value, LAST_SECOND);
}

export function bytes(value: Value | undefined, least: number, most = least): Bytes {
  check(value instanceof Uint8Array, "no byte string");
  check(value.length >= least && value.length <= most, "a byte string of another length");
  return value as Bytes;
}

export function hash(value: Value | undefined): Bytes {
  return bytes(value, 32);
}

export function textOf(value: Value | undefined, mostBytes: number): string {
  check(typeof value === "string" && ascii(value).length <= mostBytes, "no text, or one that is too long");
  return value;
}

export function isName(value: string): boolean {
  const length = ascii(value).length;
  return length >= 1 && length <= LONGEST_NAME && !value.startsWith(" ") && !value.endsWith(" ") && !HIDDEN.test(value);
}

export function name(value: Value | undefined): string {
  check(typeof value === "string" && isName(value), "no name text");
  return value;
}

export function list<T>(value: Value | undefined, least: number, most: number, item: (value: Value) => T): T[] {
  check(Array.isArray(value) && value.length >= least && value.length <= most, "no list, or one of another length");
  return value.map(item);
}

/** A row: an array of exactly `length` values. */
export function row(value: Value | undefined, length: number): Value[] {
  check(Array.isArray(value) && value.length === length, "a row with too many or too few values");
  return value;
}

/** A map with exactly the keys 0 to `last`. */
export function fields(value: Value, last: number): Value[] {
  check(value instanceof Map && value.size === last + 1, "a field too many or too few");
  const map: CborMap = value;
  return Array.from({ length: last + 1 }, (_, key) => {
    check(map.has(key), "a field is missing");
    return map.get(key) as Value;
  });
}

/** Fail unless each item comes after the one before it. */
export function ascending<T>(items: readonly T[], compare: (a: T, b: T) => number): void {
  for (let i = 1; i < items.length; i++) {
    check(compare(items[i - 1] as T, items[i] as T) < 0, "rows that are not sorted, or one twice");
  }
}

/** The order of texts by Unicode code point, which UTF-8 keeps and UTF-16 does not. */
export function byCodePoint(a: string, b: string): number {
  const left = [...a];
  const right = [...b];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const difference = (left[i] as string).codePointAt(0)! - (right[i] as string).codePointAt(0)!;
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
