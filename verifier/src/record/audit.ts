/** Checks an export line by line and reports what it found (spec 2.10). */

import { type Act, readAct } from "./acts.ts";
import { openBody, readBody } from "./body.ts";
import { type Bytes, equal, hex } from "./bytes.ts";
import { verifyCard } from "./card.ts";
import { cosignatures, Witnessed } from "./cosignature.ts";
import { coveredByEntry, type Entry, forkOf, readEntry } from "./entry.ts";
import { Erasures } from "./erasures.ts";
import { type EntryLine, type Item, type Opening, Reader } from "./export.ts";
import { type Code, Fault, inForm } from "./faults.ts";
import { Line, openLine } from "./line.ts";
import { readCheckpoint, verifyCheckpoint } from "./note.ts";
import { Entries } from "./placed.ts";
import { coveredByReceipt, readReceipt, signedReceipt } from "./receipt.ts";
import type { Count, EntryRef, ErasedShown, Finding, ForkFound, PartyShown, Report } from "./report.ts";
import { SignatureChecks } from "./signatures.ts";
import { compareStatements, cutDigits, identicalCut, readStatement, type Stated, type Statement, verifyStatement } from "./statement.ts";

interface Pending {
  readonly entry: Entry;
  readonly feed: number;
  readonly line: number;
  readonly offset: number;
}

/** Bodies that hold by their commitment, and not by what they hold: flagged, no fault (2.3.12, 2.12.1). */
const AUTHORS_DOING: Code[] = ["malformed_body", "malformed_act"];

export class Audit {
  private readonly reader = new Reader();
  private readonly entries = new Entries();
  private readonly erasures = new Erasures();
  private readonly pending = new Map<string, Pending>();
  private readonly forks = new Map<string, ForkFound>();
  /** The newest statement of each node. */
  private readonly newest = new Map<string, Statement>();
  /** What closings say, the one that leaves the fewest good entries for each node and signer. */
  private readonly ends = new Map<string, { readonly node: Bytes; readonly member: number; readonly good: number }>();
  private readonly counts: Partial<Record<Count, number>> = {};
  private readonly faults: Finding[] = [];
  private readonly flags: Finding[] = [];
  /** By feed: the greatest size at which a signed root was found to hold. */
  private readonly confirmed = new Map<number, number>();
  private readonly witnessed = new Witnessed();
  private line: Line | null = null;
  private opening: Opening | null = null;
  private at = 0;
  private offset = 0;
  private stopped = false;
  private turn = 0;

  constructor(private readonly signatures = new SignatureChecks()) {}

  /** Read the next line, given without its line feed. */
  read(data: Bytes): void {
    this.at++;
    if (!this.stopped) this.carefully(() => this.item(inForm("malformed_export", () => this.reader.read(data))));
    this.offset += data.length + 1;
  }

  /** Wait for the signatures of what has been read. */
  settle(): Promise<void> {
    return this.signatures.settle();
  }

  /** Say that the file ends; `rest` is what stands behind its last line feed. */
  async finish(rest?: Bytes): Promise<Report> {
    if (!this.stopped) {
      this.at++;
      this.carefully(() => inForm("malformed_export", () => this.reader.finish(rest)));
    }
    await this.signatures.settle();
    this.judgePending();
    const cut = this.cut();
    this.judgeForks(cut ?? []);
    this.judgeClosed(cut ?? []);
    return this.report(cut);
  }

  private carefully(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      this.fault(error.code, error.message);
      // Not after a fault in the first line, and not after a line that is not in its form (2.10.1).
      if (error.code === "malformed_export" || this.line === null) this.stopped = true;
    }
  }

  private fault(code: Code, detail: string, more: Partial<Finding> = {}): void {
    this.faults.push({ code, detail, line: this.at, turn: this.turn++, ...more });
  }

  /** A fault that may turn out only when signatures are told, and then stands where it was asked for. */
  private later(code: Code, detail: string, line = this.at): (entry?: EntryRef) => void {
    const turn = this.turn++;
    return (entry) => this.faults.push({ code, detail, line, turn, ...(entry && { entry }) });
  }

  private count(what: Count): void {
    this.counts[what] = (this.counts[what] ?? 0) + 1;
  }

  private item(item: Item): void {
    switch (item.kind) {
      case "opening":
        this.opening = item;
        this.line = openLine(item, ({ code, message: detail }) => {
          this.flags.push({ code, detail, line: this.at, turn: this.turn++ });
        });
        for (let i = 0; i < this.line.parties.length; i++) this.count("cards");
        return;
      case "entry":
      case "pending":
        return this.entry(item);
      case "fork":
        return this.fork(item.entries);
      case "checkpoint":
        return this.checkpoint(item.note);
      case "statement":
        return this.statement(item.statement);
      case "receipt":
        return this.receipt(item.receipt, item.node);
      case "end":
        return;
    }
  }

  private get known(): Line {
    return this.line as Line; // the reader gives no other item before the opening, and a fault there stops it
  }

  private refer(entry: Entry, offset: number | null = this.offset): EntryRef {
    const { node, sequence, clock } = entry.header;
    return { node: hex(node), party: this.known.partyOf(node), sequence, clock, id: hex(entry.id), offset };
  }

  // Entries (2.10.3)

  private entry(item: EntryLine): void {
    const entry = readEntry(item.entry);
    let ours = false;
    try {
      const feed = this.feedOf(entry);
      ours = true;
      if (item.kind === "entry") this.place(entry, feed);
      else this.wait(entry, feed);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      this.fault(error.code, error.message, { entry: this.refer(entry) });
    }
    if (!ours) this.erasures.refuse(entry.id);
    this.body(entry, item);
  }

  private feedOf(entry: Entry): number {
    if (!equal(entry.header.line, this.known.id)) throw new Fault("wrong_line", "an entry of another line");
    return this.known.feedOf(entry.header.node);
  }

  private place(entry: Entry, feed: number): void {
    const signed = this.verify(entry, "entries");
    if (this.entries.has(entry.id)) throw new Fault("out_of_order", "an entry stands twice");
    if (!this.entries.rests(entry)) throw new Fault("out_of_order", "an entry stands before one of its causes");
    const continues = this.entries.continues(entry, feed);
    const crooked = !this.entries.linksTruly(entry);
    const ordered = this.entries.place(entry, feed, this.offset);
    signed.counts = true;
    if (crooked) this.flag("crooked_link", "a link names another entry than it says", entry);
    if (!continues) throw new Fault("broken_chain", "it does not name the entry one place before it");
    if (!ordered) throw new Fault("out_of_order", "an entry stands behind one that comes after it");
  }

  private wait(entry: Entry, feed: number): void {
    const id = hex(entry.id);
    const signed = this.verify(entry, "pending");
    if (this.pending.has(id)) throw new Fault("out_of_order", "a pending entry stands twice");
    if (this.entries.has(entry.id) || this.entries.rests(entry)) {
      throw new Fault("out_of_order", "an entry is called pending, and all its causes are there");
    }
    this.pending.set(id, { entry, feed, line: this.at, offset: this.offset });
    signed.counts = true;
  }

  /** Have an entry's signature checked; it is counted if it holds and has got its place by then. */
  private verify(entry: Entry, counted: Count): { counts: boolean } {
    const { at: line, offset } = this;
    const signed = { counts: false };
    const fault = this.later("bad_signature", "its signature does not hold", line);
    const told = (holds: boolean): void => {
      if (!holds) {
        this.erasures.refuse(entry.id);
        fault(this.refer(entry, offset));
      } else if (signed.counts) this.count(counted);
    };
    this.signatures.add(this.known.keyOf(entry.header.node).ed25519, coveredByEntry(entry), entry.signature, told);
    return signed;
  }

  /** A pending entry that names another one before it than the file has at that place (2.10.3). */
  private judgePending(): void {
    for (const { entry, feed, line, offset } of this.pending.values()) {
      const { previous, sequence } = entry.header;
      if (previous === null) continue;
      const before = this.entries.idsAt(feed, sequence - 1, new Uint8Array(0)).map(hex);
      for (const other of this.pending.values()) {
        if (other.feed === feed && other.entry.header.sequence === sequence - 1) before.push(hex(other.entry.id));
      }
      if (before.length === 0 || before.includes(hex(previous))) continue;
      this.later("broken_chain", "it does not name the entry one place before it", line)(this.refer(entry, offset));
    }
  }

  // Bodies (2.10.4)

  private body(entry: Entry, { body, key }: EntryLine): void {
    if (body === null) {
      this.erasures.lacks(entry.id);
      return this.count("bodies_missing");
    }
    try {
      const read = readBody(body, entry.header.body, entry.header.length);
      this.count("bodies");
      if (!read.sealed && key !== null) throw new Fault("wrong_key", "a key beside a body that is open");
      const { parts } = openBody(read, key);
      if (read.sealed) return this.count("bodies_opened");
      const act = readAct(parts);
      if (act.kind === "Erase") this.erasures.add(entry, act.erased);
      this.act(entry, act);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      if (error.code === "unknown_format") return this.count("bodies_unopened");
      if (error.code === "body_sealed") return this.count("bodies_sealed");
      // A key that does not open is the doing of whoever made the file (2.10.4).
      if (error.code === "bad_seal") return this.fault("wrong_key", error.message, { entry: this.refer(entry) });
      if (AUTHORS_DOING.includes(error.code)) return this.flag(error.code, error.message, entry);
      this.fault(error.code, error.message, { entry: this.refer(entry) });
    }
  }

  /** Take what an act says of nodes; one that says nothing that counts is its author's doing (1.11, 1.12). */
  private act(entry: Entry, act: Act): void {
    try {
      if (act.kind === "CardAct") this.known.take(verifyCard(act.data));
      if (act.kind === "ClosingAct") this.ended(this.known.closing(act.data));
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      this.flag(error.code, error.message, entry);
    }
  }

  private ended(closing: { readonly node: Bytes; readonly member: number; readonly good: number }): void {
    const name = `${closing.member}/${hex(closing.node)}`;
    const before = this.ends.get(name);
    if (!before || closing.good < before.good) this.ends.set(name, closing);
  }

  /** The feeds of closed nodes, each with how many entries its party lets stand. */
  private closed(): Map<number, number> {
    const rows = [...this.ends.values()].flatMap((end): [number, number][] => {
      const feed = this.known.closes(end);
      return feed === null ? [] : [[feed, end.good]];
    });
    return new Map(rows.sort(([a], [b]) => a - b));
  }

  /** What closed nodes wrote behind that, and not below the identical cut, is flagged (2.10.11). */
  private judgeClosed(cut: readonly Stated[]): void {
    if (!this.line) return;
    for (const [feed, good] of this.closed()) {
      const stated = cut.find((row) => row.feed === feed)?.size ?? 0;
      if (this.entries.sizeOf(feed) <= Math.max(good, stated)) continue;
      const detail = "entries of a closed node behind the last one that its party lets stand";
      this.flags.push({ code: "after_closing", detail, line: this.at, turn: this.turn++ });
    }
  }

  private flag(code: Code, detail: string, entry: Entry): void {
    this.flags.push({ code, detail, line: this.at, turn: this.turn++, entry: this.refer(entry) });
  }

  // Forks (2.10.5)

  private fork(both: readonly [Bytes, Bytes]): void {
    const [first, second] = forkOf(readEntry(both[0]), readEntry(both[1]));
    const feed = this.feedOf(first);
    const found: ForkFound = {
      node: hex(first.header.node),
      party: this.known.partyOf(first.header.node),
      sequence: first.header.sequence,
      ids: [hex(first.id), hex(second.id)],
      proved: true,
      inCut: null,
      versions: [first, second].map((entry) => this.refer(entry, this.entries.offsetOf(entry.id))),
    };
    let good = 0;
    for (const [i, entry] of [first, second].entries()) {
      const fault = this.later("bad_signature", "its signature does not hold");
      this.signatures.add(this.known.keyOf(entry.header.node).ed25519, coveredByEntry(entry), entry.signature, (holds) => {
        if (!holds) fault(found.versions[i]);
        else if (++good === 2) {
          this.count("forks");
          this.forks.set(`${feed}/${found.sequence}`, found);
        }
      });
    }
  }

  /** Two entries for one place without a fork line are flagged; of all forks it is said whether they touch the cut. */
  private judgeForks(cut: readonly Stated[]): void {
    for (const { feed, sequence, ids } of this.entries.forked()) {
      const name = `${feed}/${sequence}`;
      if (this.forks.has(name)) continue;
      const node = this.known.nodeAt(feed);
      const party = this.known.partyOf(node);
      this.forks.set(name, {
        node: hex(node),
        party,
        sequence,
        ids: ids.map(hex),
        proved: false,
        inCut: null,
        versions: ids.map((id) => {
          const offset = this.entries.offsetOf(id);
          return { node: hex(node), party, sequence, id: hex(id), clock: 0, offset };
        }),
      });
      this.flags.push({ code: "unproved_fork", detail: "two entries for one place, no fork line", line: this.at, turn: this.turn++ });
    }
    for (const [name, fork] of this.forks) {
      const feed = Number(name.split("/")[0]);
      const below = cut.some((row) => row.feed === feed && fork.sequence < row.size);
      const inCut = below ? this.entries.followedId(feed, fork.sequence) : null;
      this.forks.set(name, { ...fork, inCut: inCut && hex(inCut) });
    }
  }

  // Signed roots (2.10.6)

  /** Whether nothing in the file contradicts a signed root. */
  private compareRoot(feed: number, size: number, root: Bytes, counted: "checkpoints" | "stated_roots"): boolean {
    if (size > this.entries.sizeOf(feed)) {
      this.count(`${counted}_beyond`);
      return true;
    }
    if (this.entries.someBranchHas(feed, size, root)) {
      this.confirmed.set(feed, Math.max(size, this.confirmed.get(feed) ?? 0));
      this.count(counted);
      return true;
    }
    const node = this.known.nodeAt(feed);
    this.fault("root_contradicted", `a signed root over ${size} entries is not that of the entries in the file`, {
      between: { node: hex(node), party: this.known.partyOf(node), first: 0, behind: size },
    });
    return false;
  }

  private checkpoint(note: string): void {
    const checkpoint = readCheckpoint(note);
    const feed = this.known.feedOfOrigin(checkpoint.origin);
    const node = this.known.nodeAt(feed);
    verifyCheckpoint(checkpoint, this.known.id, node, this.known.keyOf(node));
    const { size, root } = checkpoint;
    if (!this.compareRoot(feed, size, root, "checkpoints")) return;
    const { witnesses, witnessesNeeded } = this.known;
    const cosigned = cosignatures(checkpoint, witnesses).size;
    for (let i = 0; i < cosigned; i++) this.count("cosignatures");
    const followed = this.entries.followedRoot(feed, size); // the identical cut is of this branch
    if (followed && equal(followed, root) && cosigned >= Math.max(1, witnessesNeeded)) this.witnessed.add(feed, size);
  }

  private statement(data: Bytes): void {
    const statement = readStatement(data);
    verifyStatement(statement, this.known.keyOf(statement.node));
    if (!equal(statement.line, this.known.id)) throw new Fault("wrong_line", "a statement of another line");
    this.count("statements");
    const node = hex(statement.node);
    const newest = this.newest.get(node);
    if (!newest || compareStatements(newest, statement) < 0) this.newest.set(node, statement);
    for (const row of statement.feeds) {
      if (this.known.hasFeed(row.feed)) this.compareRoot(row.feed, row.size, row.root, "stated_roots");
      else this.fault("unknown_node", "a statement about a feed that the charter does not have");
    }
  }

  private receipt(data: Bytes, node: Bytes): void {
    const receipt = readReceipt(data);
    const key = this.known.keyOf(node).ed25519;
    try {
      const covered = coveredByReceipt(receipt, this.known.id, node, (...place) => this.entries.idsAt(...place));
      const fault = this.later("bad_signature", "the signature of a head receipt does not hold");
      this.signatures.add(key, signedReceipt(covered), receipt.signature, (holds) => {
        if (holds) this.count("receipts");
        else fault();
      });
    } catch (error) {
      if (error instanceof Fault && error.code === "unknown_head") this.count("receipts_beyond");
      else throw error;
    }
  }

  // The end

  private cut(): Stated[] | null {
    const closed = this.line ? this.closed() : new Map<number, number>();
    const counted = (node: { id: string; feed: number }): Statement[] => {
      const newest = this.newest.get(node.id);
      return newest && !closed.has(node.feed) ? [newest] : [];
    };
    const members = this.line?.parties.map(({ nodes }) => nodes.flatMap(counted)) ?? [];
    if (!this.line || members.some((statements) => statements.length === 0)) return null;
    return identicalCut(members, (feed, size) => this.entries.followedRoot(feed, size));
  }

  /** A contradicted root names too much: what a smaller signed root still confirms was not rewritten. */
  private narrowed(finding: Finding): Finding {
    if (!finding.between || !this.line) return finding;
    const feed = this.line.feedOfHex(finding.between.node);
    const confirmed = this.confirmed.get(feed) ?? 0;
    if (confirmed >= finding.between.behind) return finding;
    return { ...finding, between: { ...finding.between, first: confirmed } };
  }

  /** What was erased is not missing; counted once, however many acts name it. */
  private erased(): ErasedShown[] {
    const { rows, absent } = this.erasures.result();
    if (absent > 0) {
      this.counts.bodies_erased = absent;
      this.counts.bodies_missing = (this.counts.bodies_missing ?? 0) - absent;
      if (this.counts.bodies_missing === 0) delete this.counts.bodies_missing;
    }
    return rows.map(({ node, ...row }) => ({ ...row, node: hex(node), party: this.known.partyOf(node) }));
  }

  private report(cut: Stated[] | null): Report {
    const erased = this.line ? this.erased() : [];
    const { line, opening } = this;
    const parties = (line?.parties ?? []).map((party): PartyShown => {
      const nodes = party.nodes.map((node) => {
        const stated = this.newest.get(node.id)?.clock ?? null; // clocks of two nodes are never compared
        return { ...node, stated, entries: this.entries.sizeOf(node.feed) };
      });
      return { name: party.name, nodes };
    });
    return {
      line: opening ? hex(opening.line) : "",
      name: line?.name ?? "",
      preamble: line?.preamble ?? "",
      madeAt: opening?.at ?? 0,
      parties,
      witnesses: { named: line?.witnesses.length ?? 0, needed: line?.witnessesNeeded ?? 0 },
      counts: this.counts,
      faults: this.faults.map((finding) => this.narrowed(finding)).sort((a, b) => a.line - b.line || a.turn - b.turn),
      flags: this.flags,
      forks: [...this.forks.values()],
      erased,
      cut: (cut ?? []).map(({ feed, size }) => [feed, size] as const),
      witnessed: this.witnessed.within(cut ?? []),
      digits: cut && line ? cutDigits(line.id, cut) : "",
      lines: this.at - 1,
      stopped: this.stopped,
    };
  }
}

