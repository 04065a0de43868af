/** Bodies: the parts, the commitment of the header, one part shown alone (spec 2.3). */

import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { ascii, bigEndian, type Bytes, concat, EMPTY, equal } from "./bytes.ts";
import { decode } from "./cbor.ts";
import { check, Fault, inForm } from "./faults.ts";
import { root, rootOfHashes, verifyInclusion } from "./merkle.ts";
import { digest, type Label, purposeHash } from "./purpose.ts";
import { unseal } from "./seal.ts";
import { bytes, list, row } from "./shape.ts";

const HEAD = 33; // plaintext root and format
const CHUNK = 16384;
const MOST_PARTS = 256;
const SEALED = 1;
const OPEN = 2;
const LABELS = new Map<number, Label>([
  [SEALED, "openline/v1/body-1"],
  [OPEN, "openline/v1/body-2"],
]);
const LONGEST_PATH = 8;
const PART: Label = "openline/v1/part";
const PART_PREFIX = concat(Uint8Array.of(0, PART.length), ascii(PART));

export interface Content {
  readonly salt: Bytes;
  readonly parts: readonly Bytes[];
}

export function partSalt(salt: Bytes, index: number): Bytes {
  return hmac(sha256, salt, concat(ascii("openline/v1/part-salt"), bigEndian(index, 4))) as Bytes;
}

function partLeaf(salt: Bytes, part: Bytes): Bytes {
  return digest(PART_PREFIX, salt, part);
}

/** The plaintext root (2.3.3). */
export function rootOfParts({ salt, parts }: Content): Bytes {
  let width = 1;
  while (width < parts.length) width *= 2;
  const leaves = Array.from({ length: width }, (_, i) => partLeaf(partSalt(salt, i), parts[i] ?? EMPTY));
  return rootOfHashes(leaves);
}

/** Check that one part, shown alone, belongs to the body with this plaintext root (2.3.5). */
export function verifyPart(plaintextRoot: Bytes, index: number, part: Bytes, salt: Bytes, path: readonly Bytes[]): void {
  if (part.length === 0 || salt.length !== 32 || path.length > LONGEST_PATH) {
    throw new Fault("bad_proof", "no part, no salt or no path that a body can have");
  }
  verifyInclusion(partLeaf(salt, part), index, 2 ** path.length, path, plaintextRoot);
}

function readContent(data: Bytes): Content {
  return inForm("malformed_body", () => {
    const [salt, parts] = row(decode(data), 2);
    return { salt: bytes(salt, 32), parts: list(parts, 1, MOST_PARTS, (part) => bytes(part, 1, data.length)) };
  });
}

function chunksOf(data: Bytes): Bytes[] {
  const chunks: Bytes[] = [];
  for (let at = 0; at < data.length; at += CHUNK) chunks.push(data.subarray(at, at + CHUNK));
  return chunks;
}

/** The label under which a body of a format is committed to; undefined for a format that is not known. */
export function labelOf(format: number): Label | undefined {
  return LABELS.get(format);
}

export interface Body {
  readonly plaintextRoot: Bytes;
  readonly sealed: boolean;
  readonly chunks: readonly Bytes[];
}

/** Read a body as it travels, and compare it with what its header says (2.3.6, 2.3.7). */
export function readBody(data: Bytes, commitment: Bytes, length: number): Body {
  if (data.length !== length) throw new Fault("body_mismatch", "it has another length than its entry says");
  if (data.length <= HEAD) throw new Fault("body_mismatch", "nothing but a head");
  const plaintextRoot = data.subarray(0, HEAD - 1);
  const label = labelOf(data[HEAD - 1] as number);
  if (!label) throw new Fault("unknown_format", "a body in a format that is not known here");
  const chunks = chunksOf(data.subarray(HEAD));
  if (!equal(purposeHash(label, plaintextRoot, root(chunks)), commitment)) {
    throw new Fault("body_mismatch", "it is not the body that its entry commits to");
  }
  return { plaintextRoot, sealed: data[HEAD - 1] === SEALED, chunks };
}

/** What a body holds (2.3.11); `key` is its entry key, null if nobody gave it. */
export function openBody(body: Body, key: Bytes | null): Content {
  if (body.sealed && key === null) throw new Fault("body_sealed", "sealed, and its key is not in the file");
  const data = body.sealed && key !== null ? unseal(body.chunks, key) : concat(...body.chunks);
  const content = readContent(data);
  inForm("malformed_body", () => check(equal(rootOfParts(content), body.plaintextRoot), "its parts have another root"));
  return content;
}
