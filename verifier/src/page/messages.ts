/** What the page and its worker say to each other. */

import type { DifferenceKind } from "../record/difference.ts";
import type { Code } from "../record/faults.ts";
import type { Report } from "../record/report.ts";
import type { EntryShown } from "../record/shown.ts";

/** An entry as one of two exports has it, and whether its node signed it; null where that cannot be told. */
export interface Side extends EntryShown {
  readonly signed: boolean | null;
}

export interface DifferenceShown {
  readonly kind: DifferenceKind | null;
  readonly node: string;
  readonly party: string;
  readonly sequence: number;
  readonly a: Side | null;
  readonly b: Side | null;
  readonly preamble: string;
}

export interface ProofShown {
  readonly name: string;
  readonly preamble: string;
  readonly entry: EntryShown;
  readonly party: string;
  readonly parts: readonly { readonly index: number; readonly words: readonly string[]; readonly notation: string }[];
  readonly width: number;
  readonly allowed: boolean;
  readonly checkpoint: number | null;
  /** Names of the members that stated it, without the author's. */
  readonly stated: readonly string[];
  /** How many witnesses the charter names, and the names of those that cosigned the checkpoint. */
  readonly witnesses: number;
  readonly cosigned: readonly string[];
  readonly line: string;
}

export type Told =
  | { readonly kind: "progress"; readonly read: number; readonly size: number; readonly lines: number }
  | { readonly kind: "report"; readonly report: Report; readonly shown: Record<string, EntryShown> }
  | { readonly kind: "difference"; readonly difference: DifferenceShown; readonly names: readonly [string, string] }
  | { readonly kind: "proof"; readonly proof: ProofShown }
  | { readonly kind: "broken"; readonly code: Code }
  | { readonly kind: "fault"; readonly code: Code; readonly file: string }
  | { readonly kind: "unread" };
