/** The seal of a body: what fills it up, the key of its place, its chunks (spec 2.3.8 to 2.3.10). */

import { gcm } from "@noble/ciphers/aes.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { ascii, bigEndian, type Bytes, concat } from "./bytes.ts";
import { check, Fault, inForm } from "./faults.ts";

const TAG = 16;
const LABEL = "openline/v1/seal";

/** How long a content of `length` bytes is once it is filled up (2.3.8). */
export function filledLength(length: number): number {
  const least = length + 1;
  let unit = 16;
  if (least > 256) {
    const e = Math.floor(Math.log2(least));
    unit = 2 ** (e - Math.floor(Math.log2(e)) - 1);
  }
  return Math.ceil(least / unit) * unit;
}

function takeOffFilling(filled: Bytes): Bytes {
  return inForm("malformed_body", () => {
    let end = filled.length - 1;
    while (end >= 0 && filled[end] === 0) end--;
    check(end >= 0 && filled[end] === 0x80, "a content that is not filled up");
    check(filledLength(end) === filled.length, "a content that is filled up in another way");
    return filled.subarray(0, end);
  });
}

/** The key of one entry's body (2.3.9). */
export function entryKey(secret: Bytes, line: Bytes, node: Bytes, epoch: number, sequence: number, root: Bytes): Bytes {
  const place = [bigEndian(epoch, 4), bigEndian(sequence, 4)] as const;
  const info = concat(Uint8Array.of(LABEL.length), ascii(LABEL), line, node, ...place, root);
  return hkdf(sha256, secret, undefined, info, 32) as Bytes;
}

/** Open the chunks of a sealed body under its entry key (2.3.10). */
export function unseal(chunks: readonly Bytes[], key: Bytes): Bytes {
  const pieces = chunks.map((chunk, index) => {
    const last = index === chunks.length - 1;
    const nonce = concat(bigEndian(index, 11), Uint8Array.of(last ? 1 : 0));
    try {
      if (chunk.length <= TAG) throw new Error("a tag and nothing else");
      return gcm(key, nonce).decrypt(chunk) as Bytes;
    } catch {
      throw new Fault("bad_seal", "it does not open with its key");
    }
  });
  return takeOffFilling(concat(...pieces));
}
