/** The operations of docs/spec/vectors (docs/spec/README.md) that concern reading, in terms of this reader. */

import { readAct } from "../src/record/acts.ts";
import { Audit } from "../src/record/audit.ts";
import { openBody, partSalt, readBody, rootOfParts, verifyPart } from "../src/record/body.ts";
import { ascii, type Bytes, fromBase64, fromHex, hex } from "../src/record/bytes.ts";
import { checkInForce, nodeId, rootId, verifyCard } from "../src/record/card.ts";
import { decode, encode, type Value } from "../src/record/cbor.ts";
import { readClosing } from "../src/record/closing.ts";
import { feedId, feedsOf, fingerprint, readCharter } from "../src/record/charter.ts";
import { difference, Holding } from "../src/record/difference.ts";
import { checkKey, verifyEd25519 } from "../src/record/ed25519.ts";
import { checkNext, coveredByEntry, type Entry, forkOf, PRECEDENCE, readEntry, STATUS } from "../src/record/entry.ts";
import { Fault, inForm } from "../src/record/faults.ts";
import {
  type Covered,
  cosignedMessage,
  type HybridKey,
  ML_DSA_44,
  ML_DSA_65,
  signedByBoth,
  verifyBoth,
} from "../src/record/hybrid.ts";
import { openLine } from "../src/record/line.ts";
import { root, verifyConsistency, verifyInclusion } from "../src/record/merkle.ts";
import { coveredByCheckpoint, keyIdOf, LineKind, readCheckpoint, verifyCheckpoint } from "../src/record/note.ts";
import { canonicalOrder } from "../src/record/order.ts";
import { verifyProof } from "../src/record/proof.ts";
import { type Label, purposeHash, signedOnce } from "../src/record/purpose.ts";
import { beginsWith, coveredByReceipt, readReceipt, signedReceipt } from "../src/record/receipt.ts";
import type { Engine } from "../src/record/signatures.ts";
import { SignatureChecks } from "../src/record/signatures.ts";
import { entryKey, filledLength } from "../src/record/seal.ts";
import { cutDigits, identicalCut, readStatement, type Statement, verifyStatement } from "../src/record/statement.ts";
import { grantOpen } from "./grant.ts";
import { alarmVerify, cosignatureCovered, cosignatureVerify, witnessKeysRead } from "./witness.ts";

export type Given = Record<string, any>;
export type Operation = (given: Given, engine: Engine) => unknown;

function bytes(digits: string): Bytes {
  return fromHex(digits) as Bytes;
}

function plain(value: Value): unknown {
  if (value instanceof Uint8Array) return { hex: hex(value as Bytes) };
  if (value instanceof Map) return { map: [...value].map(([key, item]) => [key, plain(item)]) };
  if (Array.isArray(value)) return value.map(plain);
  return value;
}

function verified(entry: Entry, key: Bytes): Entry {
  if (!verifyEd25519(key, coveredByEntry(entry), entry.signature)) throw new Fault("bad_signature", "");
  return entry;
}

function shownEntry({ id, header, headerBytes }: Entry): Given {
  return {
    id: hex(id),
    header: hex(headerBytes),
    line: hex(header.line),
    node: hex(header.node),
    sequence: header.sequence,
    previous: header.previous && hex(header.previous),
    seen: header.seen.map((link) => [link.feed, link.sequence, hex(link.id)]),
    clock: header.clock,
    precedence: PRECEDENCE[header.precedence],
    status: STATUS[header.status],
    epoch: header.epoch,
    body: hex(header.body),
    length: header.length,
  };
}

/** The lines of a file, and what stands behind the last line feed. */
function linesOf(file: string): { lines: Bytes[]; rest: Bytes } {
  const pieces = file.split("\n");
  const rest = ascii(pieces.pop() as string);
  return { lines: pieces.map(ascii), rest };
}

const FLAGS = ["card_conflict", "after_closing", "stated_apart", "broken_chain"];

async function audited(file: string, engine: Engine): Promise<Given> {
  const audit = new Audit(new SignatureChecks(engine));
  const { lines, rest } = linesOf(file);
  for (const line of lines) audit.read(line);
  const report = await audit.finish(rest);
  const [fault] = report.faults;
  if (fault) throw new Fault(fault.code, fault.detail);
  const flags = report.flags.map(({ code }) => code).filter((code) => FLAGS.includes(code));
  return {
    counts: report.counts,
    cut: report.cut,
    witnessed: report.witnessed,
    digits: report.digits,
    forks: report.forks
      .map((fork): [string, number] => [fork.node, fork.sequence])
      .sort(([a, m], [b, n]) => (a < b ? -1 : a > b ? 1 : m - n)),
    erased: report.erased.map(({ node, rule, named, absent }) => [node, rule, named, absent]),
    ...(flags.length > 0 && { flags }),
  };
}

function keyAt({ secret, line, node, epoch, sequence }: Given, plaintextRoot: Bytes): Bytes {
  return entryKey(bytes(secret), bytes(line), bytes(node), epoch, sequence, plaintextRoot);
}

function shownAct(act: ReturnType<typeof readAct>): Given {
  switch (act.kind) {
    case "SealingKey":
      return { kind: act.kind, public_key: hex(act.publicKey), not_after: act.notAfter, key_id: hex(act.keyId) };
    case "Epoch":
      return { kind: act.kind, grants: act.grants.map((row) => [row.epoch, hex(row.recipient), hex(row.keyId), hex(row.grant)]) };
    case "Erase":
      return { kind: act.kind, erased: act.erased.map((row) => [hex(row.entry), row.rule]) };
    case "UnknownAct":
      return { kind: act.kind, head: act.head };
    default:
      return { kind: act.kind, data: hex(act.data) };
  }
}

function held(file: string): Holding {
  const holding = new Holding();
  const { lines, rest } = linesOf(file);
  for (const line of lines) holding.read(line);
  holding.finish(rest);
  return holding;
}

function cut(given: Given): Given {
  const leaves: Bytes[][] = given.held.map((feed: string[]) => feed.map(bytes));
  const roots = (feed: number, size: number): Bytes | null => {
    const feedLeaves = leaves[feed] ?? [];
    return size > feedLeaves.length ? null : root(feedLeaves.slice(0, size));
  };
  const members = given.statements.map((nodes: string[]) => nodes.map((data) => readStatement(bytes(data)))) as Statement[][];
  const agreed = identicalCut(members, roots);
  const stated = members.flat().flatMap((statement) => statement.feeds);
  const contradictions = stated.filter((row) => {
    const held = roots(row.feed, row.size);
    return held !== null && hex(held) !== hex(row.root);
  });
  return {
    cut: agreed.map((row) => [row.feed, row.size]),
    digits: cutDigits(bytes(given.line), agreed),
    contradictions: contradictions.length,
  };
}

function covered(purpose: Label, message: Bytes): Bytes {
  return purpose === "openline/v1/checkpoint" ? message : signedOnce(purpose, message); // 1.4.3: only here bare
}

function hybridKey({ ed25519_key, ml_dsa_key }: Given): HybridKey {
  return { ed25519: bytes(ed25519_key), mlDsa: bytes(ml_dsa_key) };
}

/** Root keys sign cards and offers, nodes all else (1.3.1). */
function parametersOf(purpose: string): typeof ML_DSA_44 {
  return ["openline/v1/card", "openline/v1/offer", "openline/v1/closing"].includes(purpose) ? ML_DSA_65 : ML_DSA_44;
}

function coveredByBoth(purpose: Label, message: Bytes): Covered {
  if (purpose !== "openline/v1/checkpoint") return signedByBoth(purpose, message, parametersOf(purpose));
  const [origin, size, root] = new TextDecoder().decode(message).split("\n") as [string, string, string];
  const rootBytes = fromBase64(root) as Bytes;
  return { ed25519: message, mlDsa: cosignedMessage(origin, 0, origin, Number(size), rootBytes) };
}

export const OPERATIONS: Record<string, Operation> = {
  "encoding.decode": ({ data }) => {
    const value = inForm("malformed_encoding", () => decode(bytes(data)));
    if (hex(encode(value)) !== data) throw new Error("this reader does not encode what it decodes");
    return { value: plain(value) };
  },
  "key.check": ({ key }) => {
    checkKey(bytes(key));
    return {};
  },
  "signature.verify": async ({ key, purpose, message, signature }, engine) => {
    const signed = covered(purpose, bytes(message));
    let good = false;
    const checks = new SignatureChecks(engine);
    checks.add(bytes(key), signed, bytes(signature), (holds) => {
      good = holds;
    });
    await checks.settle();
    if (!good) throw new Fault("bad_signature", "");
    return { covered: hex(signed) };
  },
  "signature.verify_both": ({ purpose, message, ed25519, ml_dsa, ...keys }) => {
    const both = coveredByBoth(purpose, bytes(message));
    const signatures = { ed25519: bytes(ed25519), mlDsa: bytes(ml_dsa) };
    if (!verifyBoth(hybridKey(keys), both, signatures, parametersOf(purpose))) throw new Fault("bad_signature", "");
    return { ed25519_covers: hex(both.ed25519), ml_dsa_covers: hex(both.mlDsa) };
  },
  "purpose.hash": ({ purpose, data }) => ({ hash: hex(purposeHash(purpose, bytes(data))) }),
  "card.read": ({ data, at }) => {
    const card = verifyCard(bytes(data));
    checkInForce(card, at);
    const nodes = card.nodes.map((node) => [node.slot, hex(node.id)]);
    return { name: card.name, root: hex(card.root), hash: hex(card.hash), nodes };
  },
  "root.id": ({ ed25519, ml_dsa }) => ({ id: hex(rootId({ ed25519: bytes(ed25519), mlDsa: bytes(ml_dsa) })) }),
  "node.id": ({ ed25519, ml_dsa, tls, sealing }) => ({
    id: hex(nodeId({ ed25519: bytes(ed25519), mlDsa: bytes(ml_dsa) }, bytes(tls), bytes(sealing))),
  }),
  "charter.read": ({ data }) => {
    const charter = readCharter(bytes(data));
    const feeds = feedsOf(charter);
    const last = Math.max(...feeds.keys());
    const byIndex = Array.from({ length: last + 1 }, (_, index) => hex(feeds.get(index) ?? new Uint8Array(0)));
    return { name: charter.name, line: hex(charter.line), feeds: byIndex };
  },
  "card.count": ({ charter, cards, card }) => {
    const line = openLine({ charter: bytes(charter), cards: cards.map(bytes) });
    line.take(verifyCard(bytes(card)));
    return { feeds: line.feeds().map((node) => hex(node ?? new Uint8Array(0))) };
  },
  "closing.read": (given) => {
    const key = { ed25519: bytes(given.ed25519), mlDsa: bytes(given.ml_dsa) };
    const closing = readClosing(bytes(given.data), bytes(given.line), key);
    return { ...closing, node: hex(closing.node), last: closing.last && hex(closing.last) };
  },
  "feed.id": ({ line, node }) => ({ id: hex(feedId(bytes(line), bytes(node))) }),
  fingerprint: ({ card_a, card_b, charter }) => ({ digits: fingerprint(bytes(card_a), bytes(card_b), bytes(charter)) }),
  "entry.verify": ({ data, key }) => shownEntry(verified(readEntry(bytes(data)), bytes(key))),
  "body.open": ({ data, body, length, ...place }) => {
    const read = readBody(bytes(data), bytes(body), length);
    const key = place.secret && read.sealed ? keyAt(place, read.plaintextRoot) : null;
    const content = openBody(read, key);
    return { parts: content.parts.map(hex), salt: hex(content.salt), root: hex(rootOfParts(content)), key: key && hex(key) };
  },
  "body.padded": ({ length }) => ({ length: filledLength(length) }),
  "act.read": ({ parts }) => shownAct(readAct(parts.map(bytes))),
  "grant.open": (given) => grantOpen(given),
  "part.salt": ({ salt, index }) => ({ salt: hex(partSalt(bytes(salt), index)) }),
  "part.verify": ({ root, index, part, salt, path }) => {
    verifyPart(bytes(root), index, bytes(part), bytes(salt), path.map(bytes));
    return {};
  },
  "feed.next": ({ head, entry }) => {
    checkNext(head && { sequence: head[0], id: bytes(head[1]) }, readEntry(bytes(entry)));
    return {};
  },
  "fork.verify": ({ a, b, key }) => {
    const [first, second] = forkOf(readEntry(bytes(a)), readEntry(bytes(b)));
    verified(first, bytes(key));
    verified(second, bytes(key));
    return { first: hex(first.id) };
  },
  order: ({ entries }) => {
    const { canonical, pending } = canonicalOrder(entries.map((entry: string) => readEntry(bytes(entry))));
    return {
      canonical: canonical.map(({ depth, entry }) => [depth, hex(entry.id)]),
      pending: pending.map((entry) => hex(entry.id)),
    };
  },
  "merkle.root": ({ leaves }) => ({ root: hex(root(leaves.map(bytes))) }),
  "merkle.inclusion": ({ leaf, index, size, root, path }) => {
    verifyInclusion(bytes(leaf), index, size, path.map(bytes), bytes(root));
    return {};
  },
  "merkle.consistency": ({ old, size, old_root, root, path }) => {
    verifyConsistency(old, size, bytes(old_root), bytes(root), path.map(bytes));
    return {};
  },
  "checkpoint.verify": ({ note, line, node, ...keys }) => {
    const checkpoint = readCheckpoint(note);
    const key = hybridKey(keys);
    verifyCheckpoint(checkpoint, bytes(line), bytes(node), key);
    const { origin, size, root, text } = checkpoint;
    const key_ids = [
      hex(keyIdOf(origin, LineKind.Ed25519, key.ed25519)),
      hex(keyIdOf(origin, LineKind.CosignatureMlDsa44, key.mlDsa)),
    ];
    const cosigned = hex(coveredByCheckpoint(checkpoint).mlDsa);
    return { origin, size, root: hex(root), text: new TextDecoder().decode(text), cosigned, key_ids };
  },
  "head_receipt.read": ({ data, line, node, key, held }) => {
    const receipt = readReceipt(bytes(data));
    const rows = held as [number, number, string][];
    const ways = coveredByReceipt(receipt, bytes(line), bytes(node), (feed, sequence, prefix) =>
      rows.filter((row) => row[0] === feed && row[1] === sequence && beginsWith(bytes(row[2]), prefix)).map((row) => bytes(row[2])),
    );
    const signed = ways.find((covered) => verifyEd25519(bytes(key), signedReceipt(covered), receipt.signature));
    if (!signed) throw new Fault(ways.length > 1 ? "unknown_head" : "bad_signature", "");
    const feeds = receipt.feeds.map((row) => [row.feed, row.size, row.size - row.behind, row.beyond.map((one) => one.sequence)]);
    return { signed: hex(signed), clock: receipt.clock, feeds };
  },
  "witness_keys.read": witnessKeysRead,
  "cosignature.covered": cosignatureCovered,
  "cosignature.verify": cosignatureVerify,
  "alarm.verify": alarmVerify,
  "statement.verify": ({ data, ...keys }) => {
    const statement = readStatement(bytes(data));
    verifyStatement(statement, hybridKey(keys));
    const feeds = statement.feeds.map((row) => [row.feed, row.size, hex(row.root)]);
    const { line, node, clock, signed } = statement;
    return { line: hex(line), node: hex(node), clock, feeds, payload: hex(signed.payload) };
  },
  cut,
  "export.verify": ({ file }, engine) => audited(file, engine),
  "proof.verify": ({ file }) => {
    const { line, entry, parts, width, element, allowed, checkpoint, cosigned, stated } = verifyProof(ascii(file));
    return {
      line: hex(line.id),
      node: hex(entry.header.node),
      sequence: entry.header.sequence,
      entry: hex(entry.id),
      parts: Object.fromEntries(parts.map(({ index, part }) => [index, hex(part)])),
      width,
      kind: element,
      allowed,
      checkpoint,
      cosigned,
      stated: stated.map((member) => line.parties[member]?.root),
    };
  },
  "export.diff": ({ a, b }) => {
    const { kind, node, sequence } = difference(held(a), held(b));
    return kind === null ? { kind } : { kind, node, sequence };
  },
};

/**
 * Operations that are no matter of a reader of records: what nodes say to each other, what elements mean, what a
 * witness answers (add_checkpoint), which rests on what it cosigned before and on no record, and what a node keeps of
 * what others sign, beside what it holds itself.
 */
export const NOT_READING = ["checkpoint.keep", "checkpoint.come", "statement.take", "fork.in_force", "frame.read", "stream.read", "parts.read", "offer.read", "request.read", "deadline", "charter.governs", "articles.digest", "charter_step.check", "sign_off.verify", "add_checkpoint", "relay_card.read"];
