/** Closings: a party says where the feed of one of its nodes ends (spec 1.11). */

import { type Bytes, equal } from "./bytes.ts";
import { rootId } from "./card.ts";
import { decode } from "./cbor.ts";
import { openSign, verifySign } from "./cose.ts";
import { check, inForm } from "./faults.ts";
import { type HybridKey, ML_DSA_65 } from "./hybrid.ts";
import { fields, hash, seconds, uint, UINT32 } from "./shape.ts";

const LONGEST_CLOSING = 8192;
const REASONS = ["ROTATED", "RETIRED", "LOST", "COMPROMISED"] as const;

export interface Closing {
  readonly node: Bytes;
  /** How many entries of the node's feed its party lets stand. */
  readonly good: number;
  /** The id of the last of them; null where none stands. */
  readonly last: Bytes | null;
  readonly reason: (typeof REASONS)[number];
  readonly clock: number;
}

/** Read a closing, which must be for this line and signed by this root key. */
export function readClosing(data: Bytes, line: Bytes, key: HybridKey): Closing {
  const { closing, signed } = inForm("malformed_closing", () => {
    check(data.length <= LONGEST_CLOSING, "a closing that is too long");
    const signed = openSign(data, ML_DSA_65);
    const field = fields(decode(signed.payload), 7);
    uint(field[0], 1, 1);
    check(equal(hash(field[1]), line) && equal(hash(field[2]), rootId(key)), "of another line or party");
    check((field[4] === null) === (field[5] === null), "a last good entry without its place, or a place without it");
    const closing: Closing = {
      node: hash(field[3]),
      good: field[4] === null ? 0 : uint(field[4], UINT32) + 1,
      last: field[5] === null ? null : hash(field[5]),
      reason: REASONS[uint(field[6], 3)] as Closing["reason"],
      clock: seconds(field[7]),
    };
    return { closing, signed };
  });
  verifySign("openline/v1/closing", key, signed, ML_DSA_65);
  return closing;
}
