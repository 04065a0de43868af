/** Checks files away from the page, which stays free for its reader. */

import { Audit } from "../record/audit.ts";
import { hex } from "../record/bytes.ts";
import { difference, type Held, Holding } from "../record/difference.ts";
import { verifyEd25519 } from "../record/ed25519.ts";
import { coveredByEntry, readEntry } from "../record/entry.ts";
import { readAgain } from "../record/export.ts";
import { Fault } from "../record/faults.ts";
import { type Line, openLine } from "../record/line.ts";
import type { EntryRef, Report } from "../record/report.ts";
import { LONGEST_PROOF, type Proved, verifyProof } from "../record/proof.ts";
import { decoded, type EntryShown, notation, readCover, showEntry, wordsOf } from "../record/shown.ts";
import { fastestEngine, SignatureChecks } from "../record/signatures.ts";
import { batches, lineAt } from "./lines.ts";
import type { DifferenceShown, ProofShown, Side, Told } from "./messages.ts";

const MOST_SHOWN = 200; // a file with a million faults is shown by its first ones

function tell(told: Told): void {
  postMessage(told);
}

async function eachLine(file: File, read: (line: Uint8Array<ArrayBuffer>) => void, settle: () => Promise<void>) {
  const reading = batches(file);
  let lines = 0;
  for (;;) {
    const { done, value } = await reading.next();
    if (done) return value;
    value.lines.forEach(read);
    await settle();
    lines += value.lines.length;
    tell({ kind: "progress", read: value.read, size: file.size, lines });
  }
}

async function shownAt(file: File, offset: number | null): Promise<EntryShown | null> {
  if (offset === null) return null;
  const item = readAgain(await lineAt(file, offset));
  return item.kind === "entry" || item.kind === "pending" ? showEntry(item) : null;
}

function named({ faults, flags, forks }: Report): EntryRef[] {
  const refs = [...faults, ...flags].flatMap((finding) => finding.entry ?? []);
  return [...forks.flatMap((fork) => fork.versions), ...refs].slice(0, MOST_SHOWN);
}

async function audit(file: File): Promise<void> {
  const checking = new Audit(new SignatureChecks(await fastestEngine()));
  const rest = await eachLine(file, (line) => checking.read(line), () => checking.settle());
  const report = await checking.finish(rest);
  const shown: Record<string, EntryShown> = {};
  for (const { id, offset } of named(report)) {
    const entry = await shownAt(file, offset);
    if (entry) shown[id] = entry;
  }
  tell({ kind: "report", report, shown });
}

async function hold(file: File): Promise<Holding> {
  const holding = new Holding();
  try {
    const rest = await eachLine(file, (line) => holding.read(line), async () => {});
    holding.finish(rest);
  } catch (error) {
    if (error instanceof Fault) tell({ kind: "fault", code: error.code, file: file.name });
    throw error;
  }
  return holding;
}

async function compare(a: File, b: File): Promise<void> {
  const [left, right] = [await hold(a), await hold(b)];
  const found = difference(left, right);
  const line = lineOf(left);
  const shown = async (file: File, held: Held | undefined): Promise<Side | null> => {
    const entry = await shownAt(file, held?.offset ?? null);
    return entry && { ...entry, signed: await signedAt(file, held?.offset ?? null, line) };
  };
  const told: DifferenceShown = {
    kind: found.kind,
    node: found.node ?? "",
    party: line?.parties.find(({ nodes }) => nodes.some(({ id }) => id === found.node))?.name ?? "",
    sequence: found.sequence ?? 0,
    a: await shown(a, found.a),
    b: await shown(b, found.b),
    preamble: line?.preamble ?? "",
  };
  tell({ kind: "difference", difference: told, names: [a.name, b.name] });
}

/** Files are compared as they stand, good or not: a charter or card that does not hold names nobody. */
function lineOf({ opening }: Holding): Line | null {
  try {
    return openLine(opening as NonNullable<Holding["opening"]>);
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
}

async function signedAt(file: File, offset: number | null, line: Line | null): Promise<boolean | null> {
  const item = offset === null ? null : readAgain(await lineAt(file, offset));
  if (line === null || (item?.kind !== "entry" && item?.kind !== "pending")) return null;
  try {
    const entry = readEntry(item.entry);
    return verifyEd25519(line.keyOf(entry.header.node).ed25519, coveredByEntry(entry), entry.signature);
  } catch (error) {
    if (error instanceof Fault) return false;
    throw error;
  }
}

async function prove(file: File): Promise<void> {
  try {
    const data = new Uint8Array(await file.slice(0, LONGEST_PROOF + 1).arrayBuffer());
    tell({ kind: "proof", proof: shownProof(verifyProof(data)) });
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    tell({ kind: "broken", code: error.code });
  }
}

function shownProof({ line, entry, parts, element, stated, width, allowed, checkpoint, cosigned }: Proved): ProofShown {
  const { header, id } = entry;
  const [cover, ...rest] = parts as [Proved["parts"][number], ...Proved["parts"]];
  const author = line.memberOf(header.node);
  const content = element === null ? { state: "act" as const, words: [] } : { state: "open" as const, words: [] };
  return {
    name: line.name,
    preamble: line.preamble,
    line: hex(line.id),
    party: line.partyOf(header.node),
    entry: { id: hex(id), sequence: header.sequence, clock: header.clock, status: header.status, ...readCover(cover.part), ...content },
    parts: [cover, ...rest].map(({ index, part }) => ({ index, words: wordsOf(part), notation: notation(decoded(part)) })),
    width,
    allowed,
    checkpoint,
    stated: stated.filter((member) => member !== author).map((member) => line.parties[member]?.name ?? ""),
    witnesses: line.witnesses.length,
    cosigned,
  };
}

const BEGINNING = 4096;

async function check(files: readonly File[]): Promise<void> {
  const [first, second] = files as [File, File | undefined];
  if (second) return compare(first, second);
  const beginning = await first.slice(0, BEGINNING).text();
  if (/^\s*\{[^]*"openline"\s*:\s*"export"/.test(beginning)) return audit(first);
  if (/^\s*\{[^]*"openline"\s*:\s*"proof"/.test(beginning)) return prove(first);
  tell({ kind: "unread" });
}

onmessage = async ({ data }: MessageEvent<File[]>): Promise<void> => {
  try {
    await check(data);
  } catch (error) {
    if (!(error instanceof Fault)) throw error; // told where it was found
  }
};
