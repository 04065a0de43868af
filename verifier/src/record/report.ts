/** What an audit found, as data: words are the page's matter. */

import type { Code } from "./faults.ts";

export interface EntryRef {
  readonly node: string;
  readonly party: string;
  readonly sequence: number;
  readonly id: string;
  readonly clock: number;
  /** Where its line begins in the file; null for one that stands only in a fork line. */
  readonly offset: number | null;
}

export interface Finding {
  readonly code: Code;
  readonly line: number;
  readonly detail: string;
  /** Order among the findings of one line: that of the checks (2.10). */
  readonly turn: number;
  readonly entry?: EntryRef;
  /** The places of a feed of which at least one was rewritten: the first, and the one behind the last. */
  readonly between?: { readonly party: string; readonly node: string; readonly first: number; readonly behind: number };
}

export interface ForkFound {
  readonly node: string;
  readonly party: string;
  readonly sequence: number;
  readonly ids: readonly string[];
  /** Whether the file has both with good signatures in a fork line. */
  readonly proved: boolean;
  /** Of the two the one below the identical cut, which all members have signed; null if the place lies above. */
  readonly inCut: string | null;
  readonly versions: readonly EntryRef[];
}

export type Count =
  | "cards"
  | "entries"
  | "pending"
  | "bodies"
  | "bodies_opened"
  | "bodies_missing"
  | "bodies_erased"
  | "bodies_sealed"
  | "bodies_unopened"
  | "forks"
  | "checkpoints"
  | "checkpoints_beyond"
  | "statements"
  | "stated_roots"
  | "stated_roots_beyond"
  | "receipts"
  | "receipts_beyond"
  | "cosignatures";

/** What one node says that it erased by one rule (2.10.9). */
export interface ErasedShown {
  readonly node: string;
  readonly party: string;
  readonly rule: number;
  /** How many entries its acts name, and how many of their bodies are not in the file. */
  readonly named: number;
  readonly absent: number;
}

export interface PartyShown {
  readonly name: string;
  readonly nodes: readonly NodeShown[];
}

export interface NodeShown {
  readonly id: string;
  readonly name: string;
  readonly feed: number;
  readonly entries: number;
  /** When its newest statement says it was made; null if it made none. */
  readonly stated: number | null;
}

export interface Report {
  readonly line: string;
  readonly name: string;
  readonly preamble: string;
  readonly madeAt: number;
  readonly parties: readonly PartyShown[];
  /** How many witnesses the charter names, and how many of them an entry needs before it is agreed. */
  readonly witnesses: { readonly named: number; readonly needed: number };
  readonly counts: Partial<Record<Count, number>>;
  /** What does not hold, in the order of the lines. */
  readonly faults: readonly Finding[];
  /** What is the author's doing, and no fault of the record. */
  readonly flags: readonly Finding[];
  readonly forks: readonly ForkFound[];
  readonly erased: readonly ErasedShown[];
  readonly cut: readonly (readonly [feed: number, size: number])[];
  /** Of the cut, what enough witnesses cosigned. */
  readonly witnessed: readonly (readonly [feed: number, size: number])[];
  readonly digits: string;
  readonly lines: number;
  /** Whether reading stopped before the end of the file. */
  readonly stopped: boolean;
}
