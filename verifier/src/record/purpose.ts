/** Purposes: what was hashed or signed for one is never accepted for another (spec 1.3, 1.4.1). */

import { sha256 } from "@noble/hashes/sha2.js";
import { ascii, type Bytes, concat } from "./bytes.ts";
import { encode } from "./cbor.ts";

export type Label = `openline/v1/${string}`;

export function digest(...pieces: Bytes[]): Bytes {
  return sha256(pieces.length === 1 ? (pieces[0] as Bytes) : concat(...pieces)) as Bytes;
}

/** H(label, data) of 1.3.2. */
export function purposeHash(label: Label, ...data: Bytes[]): Bytes {
  return digest(Uint8Array.of(label.length), ascii(label), ...data);
}

export const PROTECTED_ED25519 = Uint8Array.of(0xa1, 0x01, 0x32); // {1 (alg): -19}

/** The bytes that a COSE_Sign1 signature covers (1.4.1). */
export function signedOnce(label: Label, payload: Bytes): Bytes {
  return encode(["Signature1", PROTECTED_ED25519, ascii(label), payload]);
}

/** Digits of a hash in groups of five (1.8.2). */
export function digitsOf(hash: Bytes, count: number): string {
  let number = 0n;
  for (const byte of hash) number = (number << 8n) | BigInt(byte);
  const digits = (number % 10n ** BigInt(count)).toString().padStart(count, "0");
  return (digits.match(/.{5}/g) as string[]).join(" ");
}
