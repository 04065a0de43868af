/** What nodes signed about feeds: checkpoints, statements, head receipts, and what of it all members state alike. */

import { type Bytes, equal, hex } from "./bytes.ts";
import { cosignatures } from "./cosignature.ts";
import { type Ends, standing } from "./ends.ts";
import { Fault } from "./faults.ts";
import type { Findings } from "./findings.ts";
import type { Line } from "./line.ts";
import { readCheckpoint, verifyCheckpoint } from "./note.ts";
import type { Entries } from "./placed.ts";
import { digest } from "./purpose.ts";
import { coveredByReceipt, readReceipt, signedReceipt } from "./receipt.ts";
import type { Finding } from "./report.ts";
import type { SignatureChecks } from "./signatures.ts";
import { StatedAlike } from "./stated.ts";
import { compareStatements, cutDigits, readStatement, type Stated, type Statement, verifyStatement } from "./statement.ts";

const NOTHING = digest(new Uint8Array(0));

/** What all members have stated, feed by feed. */
export interface Agreed {
  readonly cut: readonly Stated[];
  /** Of each feed in the cut, its entries by their numbers in the file. */
  readonly paths: ReadonlyMap<number, readonly number[]>;
  readonly witnessed: readonly (readonly [feed: number, size: number])[];
  readonly digits: string;
}

export const NOT_AGREED: Agreed = { cut: [], paths: new Map(), witnessed: [], digits: "" };

/** Takes what stands behind the entries of an export (2.10.6, 2.10.8, 2.10.12). */
export class Attested {
  /** The newest statement of each node. */
  private readonly newest = new Map<string, Statement>();
  /** By feed: the greatest size at which a signed root was found to hold. */
  private readonly confirmed = new Map<number, number>();
  private readonly stated: StatedAlike;

  constructor(
    private readonly line: Line,
    private readonly entries: Entries,
    private readonly ends: Ends,
    private readonly findings: Findings,
    private readonly signatures: SignatureChecks,
  ) {
    this.stated = new StatedAlike(line.parties.length);
  }

  checkpoint(note: string): void {
    const checkpoint = readCheckpoint(note);
    const feed = this.line.feedOfOrigin(checkpoint.origin);
    const node = this.line.nodeAt(feed);
    verifyCheckpoint(checkpoint, this.line.id, node, this.line.keyOf(node));
    const { size, root } = checkpoint;
    const found = this.compare(feed, size, root, "checkpoints");
    if (found === "contradicted") return;
    const { witnesses, witnessesNeeded } = this.line;
    const cosigned = cosignatures(checkpoint, witnesses).size;
    for (let i = 0; i < cosigned; i++) this.findings.count("cosignatures");
    if (typeof found === "number" && cosigned >= Math.max(1, witnessesNeeded)) this.stated.cosigned(feed, found);
  }

  statement(data: Bytes): void {
    const statement = readStatement(data);
    verifyStatement(statement, this.line.keyOf(statement.node));
    if (!equal(statement.line, this.line.id)) throw new Fault("wrong_line", "a statement of another line");
    const node = hex(statement.node);
    const newest = this.newest.get(node);
    if (!newest || compareStatements(newest, statement) < 0) this.newest.set(node, statement);
    const member = this.line.memberOf(statement.node);
    const counts = !this.ends.closed(this.line).has(this.line.feedOf(statement.node));
    if (counts) this.stated.states(member);
    for (const { feed, size, root } of statement.feeds) {
      if (!this.line.hasFeed(feed)) throw new Fault("unknown_node", "a statement about a feed that the charter does not have");
      const found = this.compare(feed, size, root, "stated_roots");
      if (counts && typeof found === "number") this.stated.vouches(member, feed, found);
    }
    this.findings.count("statements");
  }

  /** Look for a signed root: the entry with which its branch ends, or why there is none. */
  private compare(feed: number, size: number, root: Bytes, counted: "checkpoints" | "stated_roots"): number | "none" | "contradicted" {
    if (size > this.entries.sizeOf(feed)) {
      this.findings.count(`${counted}_beyond`);
      return "none";
    }
    const tip = this.entries.tipWith(feed, size, root);
    if (tip === undefined && !(size === 0 && equal(root, NOTHING))) {
      const node = this.line.nodeAt(feed);
      this.findings.fault("root_contradicted", `a signed root over ${size} entries is not that of the entries in the file`, {
        between: { node: hex(node), party: this.line.partyOf(node), first: 0, behind: size },
      });
      return "contradicted";
    }
    this.confirmed.set(feed, Math.max(size, this.confirmed.get(feed) ?? 0));
    this.findings.count(counted);
    return tip ?? "none";
  }

  receipt(data: Bytes, node: Bytes): void {
    const receipt = readReceipt(data);
    const key = this.line.keyOf(node).ed25519;
    try {
      const ways = coveredByReceipt(receipt, this.line.id, node, (...place) => this.entries.idsAt(...place));
      const fault = this.findings.later("bad_signature", "the signature of a head receipt does not hold");
      let [good, left] = [false, ways.length];
      const told = (holds: boolean): void => {
        good ||= holds;
        if (--left > 0) return;
        if (good) this.findings.count("receipts");
        else if (ways.length > 1) this.findings.count("receipts_beyond");
        else fault();
      };
      for (const covered of ways) this.signatures.add(key, signedReceipt(covered), receipt.signature, told);
    } catch (error) {
      if (error instanceof Fault && error.code === "unknown_head") this.findings.count("receipts_beyond");
      else throw error;
    }
  }

  /** When the newest statement of a node says it was made; null if it made none. */
  newestOf(node: string): number | null {
    return this.newest.get(node)?.clock ?? null;
  }

  /** What all members have stated alike; and, as flags, what is stated of two histories, and what closed nodes wrote. */
  agree(): Agreed {
    const cut: Stated[] = [];
    const paths = new Map<number, readonly number[]>();
    const witnessed: [number, number][] = [];
    for (const [feed, beginning] of this.stated.beginnings(this.entries)) {
      if (beginning.apart) this.findings.flag("stated_apart", "statements about one feed are of two histories");
      if (beginning.path.length === 0) continue;
      cut.push({ feed, size: beginning.path.length, root: beginning.root });
      paths.set(feed, beginning.path);
      if (beginning.witnessed > 0) witnessed.push([feed, beginning.witnessed]);
    }
    for (const [feed, end] of this.ends.closed(this.line)) {
      const stays = Math.max(standing(end, feed, this.entries), paths.get(feed)?.length ?? 0);
      if (this.entries.sizeOf(feed) <= stays) continue;
      this.findings.flag("after_closing", "entries of a closed node behind the last one that its party lets stand");
    }
    return { cut, paths, witnessed, digits: this.stated.complete ? cutDigits(this.line.id, cut) : "" };
  }

  /** A contradicted root names too much: what a smaller signed root still confirms was not rewritten. */
  narrowed(finding: Finding): Finding {
    if (!finding.between) return finding;
    const feed = this.line.feedOfHex(finding.between.node);
    const confirmed = this.confirmed.get(feed) ?? 0;
    if (confirmed >= finding.between.behind) return finding;
    return { ...finding, between: { ...finding.between, first: confirmed } };
  }
}
