/** Checkpoints: a node's signature over the tree of its own feed, as C2SP signed notes (spec 2.7). */

import { ascii, type Bytes, equal, fromBase64, hex } from "./bytes.ts";
import { feedId, isKeyName } from "./charter.ts";
import { check, Fault, inForm } from "./faults.ts";
import { type Covered, cosignedMessage, type HybridKey, ML_DSA_44, verifyBoth } from "./hybrid.ts";
import { digest } from "./purpose.ts";
import { isName } from "./shape.ts";

const LONGEST_NOTE = 65000;
const MOST_LINES = 32;
const TIME = 8; // bytes before an ML-DSA signature
const ORIGIN = /^openline\/v1\/[0-9a-f]{64}$/;
const SIZE = /^(0|[1-9][0-9]*)$/;

export interface NoteLine {
  readonly name: string;
  readonly keyId: Bytes;
  readonly signature: Bytes;
}

export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: Bytes;
  readonly text: Bytes;
  readonly lines: readonly NoteLine[];
}

function readLine(line: string): NoteLine {
  const words = line.split(" ");
  check(words.length === 3 && words[0] === "\u2014", "no signature line");
  const [, name, digits] = words as [string, string, string];
  check(isName(name) && isKeyName(name), "no key name");
  const blob = fromBase64(digits);
  check(blob !== null && blob.length >= 5 && blob.length <= 4100, "no signature");
  return { name, keyId: blob.subarray(0, 4), signature: blob.subarray(4) };
}

/** Read a note in the form of a checkpoint; signatures are not looked at here. */
export function readCheckpoint(note: string): Checkpoint {
  return inForm("malformed_checkpoint", () => {
    check(ascii(note).length <= LONGEST_NOTE, "a note that is too long");
    const lines = note.split("\n");
    check(lines.pop() === "", "no line feed at the end");
    const [origin = "", size = "", digits = "", empty, ...signatures] = lines;
    check(ORIGIN.test(origin) && SIZE.test(size) && empty === "", "no text of a checkpoint");
    check(BigInt(size) < 1n << 63n, "a size beyond 2^63");
    const root = fromBase64(digits);
    check(root?.length === 32, "no root");
    check(signatures.length >= 1 && signatures.length <= MOST_LINES, "no signature, or too many");
    const text = ascii(`${origin}\n${size}\n${digits}\n`);
    return { origin, size: Number(size), root: root as Bytes, text, lines: signatures.map(readLine) };
  });
}

export function originOf(line: Bytes, node: Bytes): string {
  return `openline/v1/${hex(feedId(line, node))}`;
}

/** The kinds of signature lines, by the byte that goes into their key id. */
export const enum LineKind {
  Ed25519 = 0x01,
  CosignatureEd25519 = 0x04,
  CosignatureMlDsa44 = 0x06,
}

export function keyIdOf(name: string, kind: LineKind, key: Bytes): Bytes {
  return digest(ascii(name), Uint8Array.of(0x0a, kind), key).subarray(0, 4);
}

/** What the two signatures of a node cover (2.7.4, 2.7.5). */
export function coveredByCheckpoint({ origin, size, root, text }: Checkpoint): Covered {
  return { ed25519: text, mlDsa: cosignedMessage(origin, 0, origin, size, root) };
}

/** The one signature that a name made with a key; a fault if there is none, or more than one. */
function signatureBy({ lines }: Checkpoint, name: string, keyId: Bytes): Bytes {
  const own = lines.filter((line) => line.name === name && equal(line.keyId, keyId));
  if (own.length !== 1) throw new Fault("no_such_signature", "the node did not sign it, or twice");
  return (own[0] as NoteLine).signature;
}

/** Check that a note is the checkpoint of this node's feed (2.7.4). */
export function verifyCheckpoint(checkpoint: Checkpoint, line: Bytes, node: Bytes, key: HybridKey): void {
  const origin = originOf(line, node);
  if (checkpoint.origin !== origin) throw new Fault("malformed_checkpoint", "it is of another feed");
  const ed25519 = signatureBy(checkpoint, origin, keyIdOf(origin, LineKind.Ed25519, key.ed25519));
  const timed = signatureBy(checkpoint, origin, keyIdOf(origin, LineKind.CosignatureMlDsa44, key.mlDsa));
  const signatures = { ed25519, mlDsa: timed.subarray(TIME) };
  const timeless = timed.subarray(0, TIME).every((byte) => byte === 0);
  if (!timeless || !verifyBoth(key, coveredByCheckpoint(checkpoint), signatures, ML_DSA_44)) {
    throw new Fault("bad_signature", "one of the node's two signatures does not hold");
  }
}
