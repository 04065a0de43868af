/** The record's own acts: what stands in an open body (spec 2.12). */

import { type Bytes, compare } from "./bytes.ts";
import { decode, type Value } from "./cbor.ts";
import { check, inForm } from "./faults.ts";
import { digest } from "./purpose.ts";
import { ascending, bytes, hash, list, row, seconds, uint, UINT32 } from "./shape.ts";

const SEALING_KEY_BYTES = 1216;
const GRANT_BYTES = 1168;

interface Granted {
  readonly epoch: number;
  readonly recipient: Bytes;
  readonly keyId: Bytes;
  readonly grant: Bytes;
}

interface Erased {
  readonly entry: Bytes;
  readonly rule: number;
}

export type Act =
  | { readonly kind: "SealingKey"; readonly publicKey: Bytes; readonly notAfter: number; readonly keyId: Bytes }
  | { readonly kind: "Epoch"; readonly grants: readonly Granted[] }
  | { readonly kind: "CardAct" | "ClosingAct"; readonly data: Bytes }
  | { readonly kind: "Erase"; readonly erased: readonly Erased[] }
  | { readonly kind: "UnknownAct"; readonly head: number };

function readSealingKey(payload: Bytes): Act {
  const [key, notAfter] = row(decode(payload), 2);
  const publicKey = bytes(key, SEALING_KEY_BYTES);
  return { kind: "SealingKey", publicKey, notAfter: seconds(notAfter), keyId: digest(publicKey).subarray(0, 8) };
}

function readGranted(value: Value): Granted {
  const [epoch, recipient, keyId, grant] = row(value, 4);
  return {
    epoch: uint(epoch, UINT32, 1),
    recipient: hash(recipient),
    keyId: bytes(keyId, 8),
    grant: bytes(grant, GRANT_BYTES),
  };
}

function readEpoch(payload: Bytes): Act {
  const grants = list(decode(payload), 1, 256, readGranted);
  ascending(grants, (a, b) => a.epoch - b.epoch || compare(a.recipient, b.recipient));
  return { kind: "Epoch", grants };
}

function readErased(value: Value): Erased {
  const [entry, rule] = row(value, 2);
  return { entry: hash(entry), rule: uint(rule, UINT32) };
}

function readErase(payload: Bytes): Act {
  const erased = list(decode(payload), 1, 1024, readErased);
  ascending(erased, (a, b) => compare(a.entry, b.entry));
  return { kind: "Erase", erased };
}

const READERS = new Map<number, (payload: Bytes) => Act>([
  [1, readSealingKey],
  [2, readEpoch],
  [3, (data) => ({ kind: "CardAct", data })],
  [4, (data) => ({ kind: "ClosingAct", data })],
  [5, readErase],
]);

/** Read the parts of an open body as an act; one of a later version is kept without effect (2.12.2). */
export function readAct(parts: readonly Bytes[]): Act {
  return inForm("malformed_act", () => {
    const [first, payload] = parts;
    check(first !== undefined && payload !== undefined, "an act without its payload");
    const head = uint(decode(first), Number.MAX_SAFE_INTEGER);
    const reader = READERS.get(head);
    if (!reader) return { kind: "UnknownAct", head };
    check(parts.length === 2, "an act with a part too many");
    return reader(payload);
  });
}
