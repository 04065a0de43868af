/** Ed25519: which keys and signatures hold (spec 1.5). The cofactorless equation, compared byte for byte. */

import { ed25519 } from "@noble/curves/ed25519.js";
import { sha512 } from "@noble/hashes/sha2.js";
import { type Bytes, concat, equal, hex } from "./bytes.ts";
import { Fault } from "./faults.ts";

type Point = InstanceType<typeof ed25519.Point>;

const Point = ed25519.Point;
const ORDER = Point.Fn.ORDER;
const IDENTITY = Point.ZERO.toBytes() as Bytes;
const known = new Map<string, Point>();

function littleEndian(bytes: Bytes): bigint {
  let value = 0n;
  for (let i = bytes.length - 1; i >= 0; i--) value = (value << 8n) | BigInt(bytes[i] as number);
  return value;
}

/** The point of a public key, or a fault `bad_public_key` (1.5.1). */
function pointOf(key: Bytes): Point {
  const name = hex(key);
  const held = known.get(name);
  if (held) return held;
  let point: Point;
  try {
    point = Point.fromBytes(key); // canonical, on the curve
  } catch {
    throw new Fault("bad_public_key", "a key that is no point in its one form");
  }
  if (point.isSmallOrder() || !point.isTorsionFree()) {
    throw new Fault("bad_public_key", "a key with a component of small order");
  }
  known.set(name, point.precompute(8));
  return point;
}

export function checkKey(key: Bytes): void {
  pointOf(key);
}

/** What 1.5.2 asks of a signature before any equation: its length, S below L, R not the identity. */
export function inRange(signature: Bytes): boolean {
  return (
    signature.length === 64 &&
    littleEndian(signature.subarray(32)) < ORDER &&
    !equal(signature.subarray(0, 32), IDENTITY)
  );
}

export function verifyEd25519(key: Bytes, message: Bytes, signature: Bytes): boolean {
  const point = pointOf(key);
  if (!inRange(signature)) return false;
  const r = signature.subarray(0, 32);
  const s = littleEndian(signature.subarray(32));
  const k = littleEndian(sha512(concat(r, key, message)) as Bytes) % ORDER;
  const sB = s === 0n ? Point.ZERO : Point.BASE.multiply(s);
  const kA = k === 0n ? Point.ZERO : point.multiply(k);
  return equal(sB.subtract(kA).toBytes() as Bytes, r);
}
