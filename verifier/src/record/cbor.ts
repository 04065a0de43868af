/** The narrow part of CBOR in which every value has exactly one form (spec 1.2). */

import { ascii, bigEndian, type Bytes, concat, text } from "./bytes.ts";
import { check, NotInForm } from "./faults.ts";

/** Integers beyond 2^53 are bigint, all others number; maps have unsigned keys. */
export type Value = null | boolean | number | bigint | string | Bytes | Value[] | CborMap;
export type CborMap = Map<number | bigint, Value>;

const DEEPEST = 16;
const enum Major {
  Unsigned = 0,
  Negative = 1,
  Bytes = 2,
  Text = 3,
  Array = 4,
  Map = 5,
}

class Decoder {
  private at = 0;

  constructor(private readonly data: Bytes) {}

  whole(): Value {
    const value = this.value(0);
    check(this.at === this.data.length, "bytes stand behind the value");
    return value;
  }

  private value(depth: number): Value {
    const initial = this.take(1)[0] as number;
    if (initial === 0xf4) return false;
    if (initial === 0xf5) return true;
    if (initial === 0xf6) return null;
    const major = initial >> 5;
    check(major <= Major.Map, "a tag, a float or a simple value that is not allowed");
    const argument = this.argument(initial & 0x1f);
    switch (major) {
      case Major.Unsigned:
        return argument;
      case Major.Negative: {
        const value = -1n - BigInt(argument);
        check(value >= -(1n << 63n), "a number below -2^63");
        return value >= BigInt(Number.MIN_SAFE_INTEGER) ? Number(value) : value;
      }
      case Major.Bytes:
        return this.take(argument).slice();
      case Major.Text:
        return this.text(argument);
      case Major.Array:
        return this.array(argument, depth + 1);
      default:
        return this.map(argument, depth + 1);
    }
  }

  private argument(info: number): number | bigint {
    if (info < 24) return info;
    check(info <= 27, "a length that is not definite");
    const size = 1 << (info - 24);
    const least = size === 1 ? 24 : 2 ** (4 * size); // what half the bytes cannot hold
    const value = size === 8 ? this.long() : this.short(size);
    check(value >= least, "a head that is longer than it need be");
    return value;
  }

  private short(size: number): number {
    return this.take(size).reduce((value, byte) => value * 256 + byte, 0);
  }

  private long(): number | bigint {
    const value = (BigInt(this.short(4)) << 32n) | BigInt(this.short(4));
    return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;
  }

  private take(length: number | bigint): Bytes {
    check(length <= this.data.length - this.at, "the bytes end too early");
    this.at += Number(length);
    return this.data.subarray(this.at - Number(length), this.at);
  }

  private text(length: number | bigint): string {
    try {
      return text(this.take(length));
    } catch (error) {
      if (error instanceof TypeError) throw new NotInForm("text that is not UTF-8");
      throw error;
    }
  }

  private array(length: number | bigint, depth: number): Value[] {
    check(depth <= DEEPEST, "nested too deep");
    check(length <= this.data.length - this.at, "the bytes end too early");
    return Array.from({ length: Number(length) }, () => this.value(depth));
  }

  private map(length: number | bigint, depth: number): CborMap {
    check(depth <= DEEPEST, "nested too deep");
    const map: CborMap = new Map();
    let last: number | bigint = -1;
    for (let i = 0n; i < BigInt(length); i++) {
      const initial = this.take(1)[0] as number;
      check(initial >> 5 === Major.Unsigned, "a key that is no unsigned integer");
      const key = this.argument(initial & 0x1f);
      check(key > last, "keys that are not sorted, or one twice");
      map.set(key, this.value(depth));
      last = key;
    }
    return map;
  }
}

/** Decode one value; throws NotInForm for every form but the one (1.2.2). */
export function decode(data: Bytes): Value {
  return new Decoder(data).whole();
}

function head(major: Major, argument: number | bigint): Bytes {
  const value = BigInt(argument);
  if (value < 24n) return Uint8Array.of((major << 5) | Number(value));
  const power = value < 1n << 8n ? 0 : value < 1n << 16n ? 1 : value < 1n << 32n ? 2 : 3;
  return concat(Uint8Array.of((major << 5) | (24 + power)), bigEndian(value, 1 << power));
}

export function encode(value: Value): Bytes {
  if (value === null) return Uint8Array.of(0xf6);
  if (typeof value === "boolean") return Uint8Array.of(value ? 0xf5 : 0xf4);
  if (typeof value === "number" || typeof value === "bigint") {
    return value >= 0 ? head(Major.Unsigned, value) : head(Major.Negative, -1n - BigInt(value));
  }
  if (typeof value === "string") {
    const bytes = ascii(value);
    return concat(head(Major.Text, bytes.length), bytes);
  }
  if (value instanceof Uint8Array) return concat(head(Major.Bytes, value.length), value);
  if (Array.isArray(value)) return concat(head(Major.Array, value.length), ...value.map(encode));
  const rows = [...value].sort(([a], [b]) => (a < b ? -1 : 1));
  return concat(head(Major.Map, rows.length), ...rows.flatMap(([key, item]) => [encode(key), encode(item)]));
}
