/** The envelopes in which what is signed travels (spec 1.4). One form each; every other is refused. */

import { type Bytes, EMPTY, equal } from "./bytes.ts";
import { decode, type Value } from "./cbor.ts";
import { Fault, check } from "./faults.ts";
import { type BothSignatures, type HybridKey, type Parameters, signedByBoth, verifyBoth } from "./hybrid.ts";
import { type Label, PROTECTED_ED25519 } from "./purpose.ts";
import { bytes, row } from "./shape.ts";

const TAG_SIGN1 = 0xd2;
const TAG_SIGN = [0xd8, 0x62];
const LONGEST_PAYLOAD = 0xffffffff;

export interface Signed {
  readonly payload: Bytes;
  readonly signature: Bytes;
}

export interface SignedTwice {
  readonly payload: Bytes;
  readonly signatures: BothSignatures;
}

function isBytes(value: Value | undefined, wanted: Bytes): boolean {
  return value instanceof Uint8Array && equal(value as Bytes, wanted);
}

function noHeaders(value: Value | undefined): void {
  check(value instanceof Map && value.size === 0, "headers that nobody signed");
}

/** Take a tagged COSE_Sign1 apart (1.4.2); its signature is not looked at here. */
export function openSign1(data: Bytes): Signed {
  check(data[0] === TAG_SIGN1, "no envelope with one signature");
  const [header, loose, payload, signature] = row(decode(data.subarray(1)), 4);
  check(isBytes(header, PROTECTED_ED25519), "another algorithm");
  noHeaders(loose);
  return { payload: bytes(payload, 0, LONGEST_PAYLOAD), signature: bytes(signature, 64) };
}

/** Take a tagged COSE_Sign apart (1.4.3): an Ed25519 signature, then one of ML-DSA. */
export function openSign(data: Bytes, parameters: Parameters): SignedTwice {
  check(data[0] === TAG_SIGN[0] && data[1] === TAG_SIGN[1], "no envelope with two signatures");
  const [header, loose, payload, signatures] = row(decode(data.subarray(2)), 4);
  check(isBytes(header, EMPTY), "a header of the whole");
  noHeaders(loose);
  const [first, second] = row(signatures, 2);
  return {
    payload: bytes(payload, 0, LONGEST_PAYLOAD),
    signatures: {
      ed25519: signatureOf(first, PROTECTED_ED25519, 64),
      mlDsa: signatureOf(second, parameters.header, parameters.signatureLength),
    },
  };
}

function signatureOf(value: Value | undefined, algorithm: Bytes, length: number): Bytes {
  const [header, loose, signature] = row(value, 3);
  check(isBytes(header, algorithm), "another algorithm, or another order");
  noHeaders(loose);
  return bytes(signature, length);
}

/** Check both signatures of an envelope. */
export function verifySign(label: Label, key: HybridKey, signed: SignedTwice, parameters: Parameters): void {
  if (!verifyBoth(key, signedByBoth(label, signed.payload, parameters), signed.signatures, parameters)) {
    throw new Fault("bad_signature", "one of its two signatures does not hold");
  }
}
