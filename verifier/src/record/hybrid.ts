/** Hybrid keys: an Ed25519 and an ML-DSA signature, of which both must hold (spec 1.5.3 to 1.5.5). */

import { ml_dsa44, ml_dsa65 } from "@noble/post-quantum/ml-dsa.js";
import { ascii, bigEndian, type Bytes, concat, hex } from "./bytes.ts";
import { encode } from "./cbor.ts";
import { checkKey, verifyEd25519 } from "./ed25519.ts";
import { Fault } from "./faults.ts";
import { type Label, PROTECTED_ED25519 } from "./purpose.ts";

export interface HybridKey {
  readonly ed25519: Bytes;
  readonly mlDsa: Bytes;
}

export interface BothSignatures {
  readonly ed25519: Bytes;
  readonly mlDsa: Bytes;
}

/** What each of the two signatures covers. */
export type Covered = BothSignatures;

export interface Parameters {
  readonly scheme: typeof ml_dsa44;
  readonly keyLength: number;
  readonly signatureLength: number;
  /** The protected header that names the algorithm: {1: -48} or {1: -49}. */
  readonly header: Bytes;
}

/** Of nodes. */
export const ML_DSA_44: Parameters = {
  scheme: ml_dsa44,
  keyLength: 1312,
  signatureLength: 2420,
  header: Uint8Array.of(0xa1, 0x01, 0x38, 0x2f),
};

/** Of root keys. */
export const ML_DSA_65: Parameters = {
  scheme: ml_dsa65,
  keyLength: 1952,
  signatureLength: 3309,
  header: Uint8Array.of(0xa1, 0x01, 0x38, 0x30),
};

export function checkMlDsaKey(key: Bytes, { keyLength }: Parameters): void {
  if (key.length !== keyLength) throw new Fault("bad_public_key", "an ML-DSA key of another length");
}

export function verifyMlDsa(key: Bytes, message: Bytes, signature: Bytes, parameters: Parameters): boolean {
  checkMlDsaKey(key, parameters);
  return signature.length === parameters.signatureLength && parameters.scheme.verify(signature, message, key);
}

export function verifyBoth(key: HybridKey, covered: Covered, signed: BothSignatures, parameters: Parameters): boolean {
  checkMlDsaKey(key.mlDsa, parameters);
  return (
    verifyEd25519(key.ed25519, covered.ed25519, signed.ed25519) &&
    verifyMlDsa(key.mlDsa, covered.mlDsa, signed.mlDsa, parameters)
  );
}

/** What the two signatures of a COSE_Sign cover (1.4.3). */
export function signedByBoth(label: Label, payload: Bytes, { header }: Parameters): Covered {
  const covered = (protectedHeader: Bytes): Bytes =>
    encode(["Signature", new Uint8Array(0), protectedHeader, ascii(label), payload]);
  return { ed25519: covered(PROTECTED_ED25519), mlDsa: covered(header) };
}

/** The message of a C2SP cosignature (2.7.5): a name's word, at a time, on a log's first `size` entries. */
export function cosignedMessage(signer: string, time: number | bigint, origin: string, size: number, root: Bytes): Bytes {
  const named = (name: string): Bytes => concat(Uint8Array.of(ascii(name).length), ascii(name));
  const start = bigEndian(0, 8);
  return concat(ascii("subtree/v1\n\0"), named(signer), bigEndian(time, 8), named(origin), start, bigEndian(size, 8), root);
}

const POLYNOMIALS = 1152;
const MODULUS = 3329;

/** A sealing key's ML-KEM part has only numbers that are reduced (1.5.5). */
export function checkSealingKey(key: Bytes): void {
  for (let i = 0; i < POLYNOMIALS; i += 3) {
    const [a, b, c] = key.subarray(i, i + 3) as unknown as [number, number, number];
    if ((a | ((b & 0x0f) << 8)) >= MODULUS || ((b >> 4) | (c << 4)) >= MODULUS) {
      throw new Fault("bad_public_key", "a sealing key with a number that is not reduced");
    }
  }
}

export function checkKeys(ed25519: readonly Bytes[], sealing: readonly Bytes[]): void {
  ed25519.forEach(checkKey);
  sealing.forEach(checkSealingKey);
}

export function differ(keys: readonly Bytes[]): boolean {
  return new Set(keys.map(hex)).size === keys.length;
}
