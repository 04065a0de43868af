/** Closings (spec 1.11). What follows from one concerns nodes that are at work; this tests that the spec says how to read it. */

import { type Bytes, equal, fromHex, hex } from "../src/record/bytes.ts";
import { rootId } from "../src/record/card.ts";
import { decode } from "../src/record/cbor.ts";
import { openSign, verifySign } from "../src/record/cose.ts";
import { check, inForm } from "../src/record/faults.ts";
import { type HybridKey, ML_DSA_65 } from "../src/record/hybrid.ts";
import { fields, hash, seconds, uint, UINT32 } from "../src/record/shape.ts";

const LONGEST_CLOSING = 8192;
const REASONS = ["ROTATED", "RETIRED", "LOST", "COMPROMISED"];

export function readClosing(data: Bytes, line: Bytes, key: HybridKey): Record<string, unknown> {
  const { closing, signed } = inForm("malformed_closing", () => {
    check(data.length <= LONGEST_CLOSING, "a closing that is too long");
    const signed = openSign(data, ML_DSA_65);
    const field = fields(decode(signed.payload), 7);
    uint(field[0], 1, 1);
    check(equal(hash(field[1]), line) && equal(hash(field[2]), rootId(key)), "of another line or party");
    check((field[4] === null) === (field[5] === null), "a last good entry without its place, or a place without it");
    if (field[5] !== null) hash(field[5]);
    const closing = {
      node: hex(hash(field[3])),
      good: field[4] === null ? 0 : uint(field[4], UINT32) + 1,
      reason: REASONS[uint(field[6], 3)],
      clock: seconds(field[7]),
    };
    return { closing, signed };
  });
  verifySign("openline/v1/closing", key, signed, ML_DSA_65);
  return closing;
}

export function closingRead(given: Record<string, string>): Record<string, unknown> {
  const bytes = (name: string): Bytes => fromHex(given[name] as string) as Bytes;
  return readClosing(bytes("data"), bytes("line"), { ed25519: bytes("ed25519"), mlDsa: bytes("ml_dsa") });
}
