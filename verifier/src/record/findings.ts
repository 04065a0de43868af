/** What an audit finds while it reads: counts, faults, flags, each where it was met (spec 2.10.1). */

import type { Code } from "./faults.ts";
import type { Count, EntryRef, Finding } from "./report.ts";

export class Findings {
  /** The line of the file that is being read, from 1. */
  line = 0;
  readonly counts: Partial<Record<Count, number>> = {};
  readonly faults: Finding[] = [];
  readonly flags: Finding[] = [];
  private turn = 0;

  count(what: Count): void {
    this.counts[what] = (this.counts[what] ?? 0) + 1;
  }

  fault(code: Code, detail: string, more: Partial<Finding> = {}): void {
    this.faults.push({ code, detail, line: this.line, turn: this.turn++, ...more });
  }

  /** A fault that may turn out only when signatures are told, and then stands where it was asked for. */
  later(code: Code, detail: string, line = this.line): (entry?: EntryRef) => void {
    const turn = this.turn++;
    return (entry) => this.faults.push({ code, detail, line, turn, ...(entry && { entry }) });
  }

  /** What is its author's doing, and no fault of the record. */
  flag(code: Code, detail: string, entry?: EntryRef, line = this.line): void {
    this.flags.push({ code, detail, line, turn: this.turn++, ...(entry && { entry }) });
  }
}
