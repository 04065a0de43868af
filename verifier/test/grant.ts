/** Opening an epoch's secret (spec 2.12.4): HPKE, base mode. No reader holds the private key; this tests the spec. */

import { chacha20poly1305 } from "@noble/ciphers/chacha.js";
import { expand, extract } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { ml_kem768_x25519 } from "@noble/post-quantum/hybrid.js";
import { ascii, bigEndian, type Bytes, concat, EMPTY, fromHex, hex } from "../src/record/bytes.ts";
import { Fault } from "../src/record/faults.ts";

const ENCAPSULATED = 1120;
const SUITE = concat(ascii("HPKE"), Uint8Array.of(0x64, 0x7a, 0x00, 0x01, 0x00, 0x03)); // X-Wing, HKDF-SHA256, ChaCha20-Poly1305
const VERSION = ascii("HPKE-v1");
const LABEL = "openline/v1/epoch";

function labeledExtract(salt: Bytes, label: string, input: Bytes): Bytes {
  return extract(sha256, concat(VERSION, SUITE, ascii(label), input), salt) as Bytes;
}

function labeledExpand(key: Bytes, label: string, info: Bytes, length: number): Bytes {
  return expand(sha256, key, concat(bigEndian(length, 2), VERSION, SUITE, ascii(label), info), length) as Bytes;
}

function open(shared: Bytes, info: Bytes, sealed: Bytes): Bytes {
  const context = concat(Uint8Array.of(0), labeledExtract(EMPTY, "psk_id_hash", EMPTY), labeledExtract(EMPTY, "info_hash", info));
  const secret = labeledExtract(shared, "secret", EMPTY);
  const key = labeledExpand(secret, "key", context, 32);
  const nonce = labeledExpand(secret, "base_nonce", context, 12);
  return chacha20poly1305(key, nonce).decrypt(sealed) as Bytes;
}

export function grantOpen(given: Record<string, any>): Record<string, string> {
  const bytes = (digits: string): Bytes => fromHex(digits) as Bytes;
  const sealed = bytes(given.sealed);
  const place = [bytes(given.line), bytes(given.author), bigEndian(given.epoch, 4), bytes(given.recipient), bytes(given.key_id)];
  const info = concat(Uint8Array.of(LABEL.length), ascii(LABEL), ...place);
  const { publicKey, secretKey } = ml_kem768_x25519.keygen(bytes(given.private));
  try {
    const shared = ml_kem768_x25519.decapsulate(sealed.subarray(0, ENCAPSULATED), secretKey) as Bytes;
    return { secret: hex(open(shared, info, sealed.subarray(ENCAPSULATED))), public: hex(publicKey as Bytes) };
  } catch {
    throw new Fault("bad_grant", "it does not open");
  }
}
