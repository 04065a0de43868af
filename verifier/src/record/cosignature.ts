/** Cosignatures: a witness's word that a checkpoint continues what it saw of that feed before (spec 7.2). */

import { ascii, type Bytes, concat, equal } from "./bytes.ts";
import type { Witness } from "./charter.ts";
import { verifyEd25519 } from "./ed25519.ts";
import { Fault } from "./faults.ts";
import { type Covered, cosignedMessage, ML_DSA_44, verifyMlDsa } from "./hybrid.ts";
import { type Checkpoint, keyIdOf, LineKind } from "./note.ts";

const TIME = 8; // bytes before the signature
const LIMIT = 1n << 63n;
const ED25519_LENGTH = 64;

/** What the two signatures of a witness cover (7.2.2). */
export function coveredByCosignature(name: string, time: bigint, point: Omit<Checkpoint, "lines">): Covered {
  const { origin, size, root, text } = point;
  const ed25519 = concat(ascii(`cosignature/v1\ntime ${time}\n`), text);
  return { ed25519, mlDsa: cosignedMessage(name, time, origin, size, root) };
}

/** The ids of the two keys of a witness (7.1.2). */
export function keyIdsOf({ name, key }: Witness): { ed25519: Bytes; mlDsa: Bytes } {
  return {
    ed25519: keyIdOf(name, LineKind.CosignatureEd25519, key.ed25519),
    mlDsa: keyIdOf(name, LineKind.CosignatureMlDsa44, key.mlDsa),
  };
}

function timeOf(bytes: Bytes): bigint {
  return bytes.subarray(0, TIME).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}

/** When a witness cosigned with one of its keys, once that is verified; null where no line claims it (7.2.4). */
function timeBy(checkpoint: Checkpoint, witness: Witness, kind: "ed25519" | "mlDsa"): bigint | null {
  const keyId = keyIdsOf(witness)[kind];
  const [line, ...more] = checkpoint.lines.filter((one) => one.name === witness.name && equal(one.keyId, keyId));
  if (!line) return null;
  if (more.length > 0) throw new Fault("malformed_checkpoint", "a key of a witness stands twice under it");
  const time = timeOf(line.signature);
  const signature = line.signature.subarray(TIME);
  const length = kind === "ed25519" ? ED25519_LENGTH : ML_DSA_44.signatureLength;
  if (time >= LIMIT || signature.length !== length) throw new Fault("bad_signature", "no time and signature of a witness");
  const covered = coveredByCosignature(witness.name, time, checkpoint)[kind];
  const holds =
    kind === "ed25519"
      ? verifyEd25519(witness.key.ed25519, covered, signature)
      : verifyMlDsa(witness.key.mlDsa, covered, signature, ML_DSA_44);
  if (!holds) throw new Fault("bad_signature", "a cosignature does not hold");
  return time;
}

/** Which witnesses cosigned a checkpoint with both keys, and when: the earlier of the two times (7.2.3). */
export function cosignatures(checkpoint: Checkpoint, witnesses: readonly Witness[]): Map<string, bigint> {
  const found = new Map<string, bigint>();
  for (const witness of witnesses) {
    const times = [timeBy(checkpoint, witness, "ed25519"), timeBy(checkpoint, witness, "mlDsa")];
    const [first, second] = times as [bigint | null, bigint | null];
    if (first && second) found.set(witness.name, first < second ? first : second);
  }
  return found;
}
