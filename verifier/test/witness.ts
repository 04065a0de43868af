/**
 * Keys of witnesses and alarms (spec 7.1, 7.5). The page has a witness's keys from the charter and takes no alarms; this
 * tests that the spec says how to read both.
 */

import { ascii, type Bytes, equal, fromBase64, fromHex, hex } from "../src/record/bytes.ts";
import { isWitnessName, type Witness } from "../src/record/charter.ts";
import { cosignatures, coveredByCosignature, keyIdsOf } from "../src/record/cosignature.ts";
import { checkKey } from "../src/record/ed25519.ts";
import { type Code, check, Fault, inForm, NotInForm } from "../src/record/faults.ts";
import { type HybridKey, ML_DSA_44 } from "../src/record/hybrid.ts";
import { parseJson } from "../src/record/json.ts";
import { consistencyRoots } from "../src/record/merkle.ts";
import { LineKind, originOf, readCheckpoint, verifyCheckpoint } from "../src/record/note.ts";
import { isName } from "../src/record/shape.ts";

const VERIFIER_KEY = /^([^+\n]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/;
const LONGEST_PROOF = 64; // a proof of 63 hashes, and its seed

type Given = Record<string, any>;

/** Whatever does not hold in what was read is a fault of the whole. */
function refusedAs<T>(code: Code, read: () => T): T {
  return inForm(code, () => {
    try {
      return read();
    } catch (error) {
      throw error instanceof Fault ? new NotInForm(error.message) : error;
    }
  });
}

function readLine(line: string, kind: LineKind, length: number): { name: string; keyId: string; key: Bytes } {
  const [, name = "", keyId = "", digits = ""] = VERIFIER_KEY.exec(line) ?? [];
  const data = fromBase64(digits);
  check(isName(name) && isWitnessName(name), "a name that no witness can have");
  check(data !== null && data[0] === kind && data.length === 1 + length, "no key of this kind");
  return { name, keyId, key: data.subarray(1) };
}

/** The two public keys of a witness (7.1.2). */
export function readWitnessKeys(text: string): Witness {
  return refusedAs("bad_witness_keys", () => {
    const lines = text.split("\n");
    check(lines.length === 3 && lines[2] === "", "not two lines");
    const first = readLine(lines[0] as string, LineKind.CosignatureEd25519, 32);
    const second = readLine(lines[1] as string, LineKind.CosignatureMlDsa44, ML_DSA_44.keyLength);
    const witness = { name: first.name, key: { ed25519: first.key, mlDsa: second.key } };
    const ids = keyIdsOf(witness);
    check(second.name === first.name, "two names");
    check(first.keyId === hex(ids.ed25519) && second.keyId === hex(ids.mlDsa), "another key id");
    checkKey(first.key);
    return witness;
  });
}

export function witnessKeysRead({ text }: Given): Given {
  const witness = readWitnessKeys(text);
  const ids = keyIdsOf(witness);
  const { ed25519, mlDsa } = witness.key;
  return { name: witness.name, key_ids: [hex(ids.ed25519), hex(ids.mlDsa)], ed25519: hex(ed25519), ml_dsa: hex(mlDsa) };
}

export function cosignatureCovered({ name, time, origin, size, root }: Given): Given {
  const rootBytes = fromHex(root) as Bytes;
  const text = ascii(`${origin}\n${size}\n${btoa(String.fromCharCode(...rootBytes))}\n`);
  const point = { origin, size, root: rootBytes, text };
  const { ed25519, mlDsa } = coveredByCosignature(name, BigInt(time), point);
  return { ed25519: new TextDecoder().decode(ed25519), ml_dsa: hex(mlDsa) };
}

export function cosignatureVerify({ note, witnesses }: Given): Given {
  const found = cosignatures(readCheckpoint(note), witnesses.map(readWitnessKeys));
  return { cosigned: [...found].map(([name, time]) => [name, Number(time)]) };
}

/** Two checkpoints of one feed, each signed by its node, that no history has both (7.5.2). */
function verifyAlarm(text: string, line: Bytes, node: Bytes, key: HybridKey): void {
  const row = parseJson(text);
  check(row instanceof Map && row.get("openline") === "two-histories" && row.get("version") === 1, "another kind of file");
  const [notes, hashes] = [[row.get("first"), row.get("second")], row.get("proof")];
  check(row.size === 6 && row.get("origin") === originOf(line, node) && Array.isArray(hashes), "another shape");
  const points = notes.map((note) => {
    check(typeof note === "string", "no note");
    const point = readCheckpoint(note);
    verifyCheckpoint(point, line, node, key);
    return point;
  });
  const [first, second] = points as [(typeof points)[number], (typeof points)[number]];
  const [seed, ...path] = hashes.map((digits) => {
    const hash = typeof digits === "string" ? fromBase64(digits) : null;
    check(hash?.length === 32, "no hash");
    return hash as Bytes;
  });
  if (first.size === second.size) {
    check(seed === undefined && !equal(first.root, second.root), "two checkpoints over one tree");
    return;
  }
  check(first.size > 0 && first.size < second.size, "the smaller tree stands first");
  check(seed !== undefined && path.length < LONGEST_PROOF, "no proof, or one that is too long");
  const [old, whole] = consistencyRoots(first.size, second.size, seed, path);
  check(equal(whole, second.root) && !equal(old, first.root), "it does not lead to another beginning of the larger tree");
}

export function alarmVerify({ alarm, line, node, ed25519_key, ml_dsa_key }: Given): Given {
  const [lineId, nodeId, ed25519, mlDsa] = [line, node, ed25519_key, ml_dsa_key].map((digits) => fromHex(digits) as Bytes);
  refusedAs("no_alarm", () => verifyAlarm(alarm, lineId as Bytes, nodeId as Bytes, { ed25519, mlDsa } as HybridKey));
  return { proved: true };
}
