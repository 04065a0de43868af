/** Proofs: some parts of one entry, shown to somebody who holds nothing else (spec 2.13). */

import { labelOf, verifyPart } from "./body.ts";
import { type Bytes, equal, fromBase64, text } from "./bytes.ts";
import { cosignatures } from "./cosignature.ts";
import { verifyEd25519 } from "./ed25519.ts";
import { coveredByEntry, type Entry, readEntry } from "./entry.ts";
import { check, Fault, inForm, NotInForm } from "./faults.ts";
import { type Json, type JsonObject, parseJson } from "./json.ts";
import { type Line, openLine } from "./line.ts";
import { leafHash, verifyInclusion } from "./merkle.ts";
import { readCheckpoint, verifyCheckpoint } from "./note.ts";
import { purposeHash } from "./purpose.ts";
import { readCover } from "./shown.ts";
import { readStatement, verifyStatement } from "./statement.ts";

export const LONGEST_PROOF = 24 * 1024 * 1024;
const MOST_PARTS = 256;

interface Part {
  readonly index: number;
  readonly part: Bytes;
  readonly salt: Bytes;
  readonly path: readonly Bytes[];
}

interface Proof {
  readonly charter: Bytes;
  readonly cards: readonly Bytes[];
  readonly entry: Bytes;
  readonly root: Bytes;
  readonly format: number;
  readonly chunks: Bytes;
  readonly parts: readonly Part[];
  readonly checkpoint: string | null;
  readonly inclusion: readonly Bytes[];
  readonly statements: readonly { readonly statement: Bytes; readonly inclusion: readonly Bytes[] }[];
}

/** What a proof shows. */
export interface Proved {
  readonly line: Line;
  readonly entry: Entry;
  readonly parts: readonly { readonly index: number; readonly part: Bytes }[];
  /** How many parts the entry has at most. */
  readonly width: number;
  /** Number of the element, null for the record's own acts. */
  readonly element: number | null;
  readonly allowed: boolean;
  /** The size that a checkpoint of the author's node covers, null without one. */
  readonly checkpoint: number | null;
  /** Names of the charter's witnesses that cosigned the checkpoint. */
  readonly cosigned: readonly string[];
  /** Places among the members of those that have stated it. */
  readonly stated: readonly number[];
}

function object(value: Json | undefined, ...names: string[]): JsonObject {
  check(value instanceof Map && value.size === names.length && names.every((name) => value.has(name)), "another shape");
  return value;
}

function bytes(value: Json | undefined): Bytes {
  const data = typeof value === "string" ? fromBase64(value) : null;
  check(data !== null, "no base64 in its one form");
  return data;
}

function hash(value: Json | undefined): Bytes {
  const data = bytes(value);
  check(data.length === 32, "no hash of 32 bytes");
  return data;
}

function list<T>(value: Json | undefined, item: (value: Json) => T): T[] {
  check(Array.isArray(value), "no list");
  return value.map(item);
}

function whole(value: Json | undefined, least: number, most: number): number {
  check(typeof value === "number" && value >= least && value <= most, "a number outside its range");
  return value;
}

function readPart(value: Json): Part {
  const row = object(value, "index", "part", "salt", "path");
  return {
    index: whole(row.get("index"), 0, MOST_PARTS - 1),
    part: bytes(row.get("part")),
    salt: hash(row.get("salt")),
    path: list(row.get("path"), hash),
  };
}

function readParts(value: Json | undefined): Part[] {
  const parts = list(value, readPart);
  check(parts[0]?.index === 0, "part 0 is not among them");
  for (const [i, part] of parts.entries()) {
    const before = parts[i - 1];
    if (!before) continue;
    check(before.index < part.index, "parts that are not sorted, or one twice");
    check(before.path.length === part.path.length, "paths of two lengths");
  }
  return parts;
}

function readProof(data: Bytes): Proof {
  const row = object(
    parseJson(utf8(data)),
    ...["openline", "version", "charter", "cards", "entry", "body", "parts", "checkpoint", "inclusion", "statements"],
  );
  check(row.get("openline") === "proof" && row.get("version") === 1, "no proof of this version");
  const body = object(row.get("body"), "root", "format", "chunks");
  const checkpoint = row.get("checkpoint");
  check(checkpoint === null || typeof checkpoint === "string", "no checkpoint");
  const inclusion = list(row.get("inclusion"), hash);
  check(checkpoint !== null || inclusion.length === 0, "a path without a checkpoint");
  return {
    charter: bytes(row.get("charter")),
    cards: list(row.get("cards"), bytes),
    entry: bytes(row.get("entry")),
    root: hash(body.get("root")),
    format: whole(body.get("format"), 0, 2),
    chunks: hash(body.get("chunks")),
    parts: readParts(row.get("parts")),
    checkpoint,
    inclusion,
    statements: list(row.get("statements"), (item) => {
      const stated = object(item, "statement", "inclusion");
      return { statement: bytes(stated.get("statement")), inclusion: list(stated.get("inclusion"), hash) };
    }),
  };
}

function utf8(data: Bytes): string {
  check(data.length <= LONGEST_PROOF, "a proof that is too long");
  try {
    return text(data);
  } catch {
    throw new NotInForm("a file that is not UTF-8");
  }
}

function verifyEntry(line: Line, proof: Proof): Entry {
  const entry = readEntry(proof.entry);
  if (!equal(entry.header.line, line.id)) throw new Fault("wrong_line", "an entry of another line");
  const key = line.keyOf(entry.header.node).ed25519;
  if (!verifyEd25519(key, coveredByEntry(entry), entry.signature)) {
    throw new Fault("bad_signature", "the entry's signature does not hold");
  }
  const label = labelOf(proof.format);
  if (!label || !equal(purposeHash(label, proof.root, proof.chunks), entry.header.body)) {
    throw new Fault("body_mismatch", "it is not the body that the entry commits to");
  }
  return entry;
}

/** Sizes and roots of the author's feed as they were signed; two roots for one size show nothing (2.13.5). */
class Signed {
  private readonly roots = new Map<number, Bytes>();

  constructor(private readonly entry: Entry) {}

  cover(size: number, root: Bytes, inclusion: readonly Bytes[]): void {
    const { sequence } = this.entry.header;
    if (size <= sequence) throw new Fault("not_covered", "it was signed before the entry");
    verifyInclusion(leafHash(this.entry.headerBytes), sequence, size, inclusion, root);
    const other = this.roots.get(size);
    if (other && !equal(other, root)) throw new Fault("root_contradicted", "two roots for one size");
    this.roots.set(size, root);
  }
}

function verifyCheckpointOf(line: Line, { header }: Entry, proof: Proof, signed: Signed): Pick<Proved, "checkpoint" | "cosigned"> {
  if (proof.checkpoint === null) return { checkpoint: null, cosigned: [] };
  const checkpoint = readCheckpoint(proof.checkpoint);
  verifyCheckpoint(checkpoint, line.id, header.node, line.keyOf(header.node));
  const cosigned = [...cosignatures(checkpoint, line.witnesses).keys()];
  signed.cover(checkpoint.size, checkpoint.root, proof.inclusion);
  return { checkpoint: checkpoint.size, cosigned };
}

function verifyStatements(line: Line, { header }: Entry, proof: Proof, signed: Signed): number[] {
  const feed = line.feedOf(header.node);
  const members = proof.statements.map(({ statement: data, inclusion }) => {
    const statement = readStatement(data);
    if (!equal(statement.line, line.id)) throw new Fault("wrong_line", "a statement about another line");
    verifyStatement(statement, line.keyOf(statement.node));
    const row = statement.feeds.find((stated) => stated.feed === feed);
    if (!row) throw new Fault("not_covered", "a statement that says nothing of the author's feed");
    signed.cover(row.size, row.root, inclusion);
    return line.memberOf(statement.node);
  });
  return [...new Set(members)].sort((a, b) => a - b);
}

export function verifyProof(data: Bytes): Proved {
  const proof = inForm("malformed_proof", () => readProof(data));
  const line = openLine(proof);
  const entry = verifyEntry(line, proof);
  for (const { index, part, salt, path } of proof.parts) verifyPart(proof.root, index, part, salt, path);
  const signed = new Signed(entry);
  const { checkpoint, cosigned } = verifyCheckpointOf(line, entry, proof, signed);
  const stated = verifyStatements(line, entry, proof, signed);
  const [cover] = proof.parts as [Part, ...Part[]];
  const { element } = readCover(cover.part);
  return {
    line,
    entry,
    parts: proof.parts,
    width: 2 ** cover.path.length,
    element,
    allowed: element === null || line.mayProve(element),
    checkpoint,
    cosigned,
    stated,
  };
}
