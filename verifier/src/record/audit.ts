/** Checks an export line by line and reports what it found (spec 2.10). */

import { type Act, readAct } from "./acts.ts";
import { type Agreed, Attested, NOT_AGREED } from "./attested.ts";
import { openBody, readBody } from "./body.ts";
import { type Bytes, compare, EMPTY, equal, hex } from "./bytes.ts";
import { verifyCard } from "./card.ts";
import { verifyEd25519 } from "./ed25519.ts";
import { Ends } from "./ends.ts";
import { coveredByEntry, type Entry, forkOf, readEntry } from "./entry.ts";
import { Erasures } from "./erasures.ts";
import { type EntryLine, type Item, type Opening, Reader } from "./export.ts";
import { type Code, Fault, inForm } from "./faults.ts";
import { Findings } from "./findings.ts";
import { Line, openLine } from "./line.ts";
import { Entries } from "./placed.ts";
import type { Count, EntryRef, ErasedShown, ForkFound, PartyShown, Report } from "./report.ts";
import { SignatureChecks } from "./signatures.ts";

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
  private readonly findings = new Findings();
  private readonly entries = new Entries();
  private readonly erasures = new Erasures();
  private readonly ends = new Ends();
  private readonly pending = new Map<string, Pending>();
  private readonly forks = new Map<string, ForkFound>();
  private line: Line | null = null;
  private attested: Attested | null = null;
  private opening: Opening | null = null;
  private offset = 0;
  private stopped = false;

  constructor(private readonly signatures = new SignatureChecks()) {}

  /** Read the next line, given without its line feed. */
  read(data: Bytes): void {
    this.findings.line++;
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
      this.findings.line++;
      this.carefully(() => inForm("malformed_export", () => this.reader.finish(rest)));
    }
    await this.signatures.settle();
    this.judgePending();
    const agreed = this.attested?.agree() ?? NOT_AGREED;
    this.judgeForks(agreed);
    return this.report(agreed);
  }

  private carefully(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      this.findings.fault(error.code, error.message);
      // Not after a fault in the first line, and not after a line that is not in its form (2.10.1).
      if (error.code === "malformed_export" || this.line === null) this.stopped = true;
    }
  }

  private item(item: Item): void {
    switch (item.kind) {
      case "opening":
        this.opening = item;
        this.line = openLine(item, ({ code, message }) => this.findings.flag(code, message));
        this.attested = new Attested(this.line, this.entries, this.ends, this.findings, this.signatures);
        for (let i = 0; i < this.line.parties.length; i++) this.findings.count("cards");
        return;
      case "entry":
      case "pending":
        return this.entry(item);
      case "fork":
        return this.fork(item.entries);
      case "checkpoint":
        return this.attested?.checkpoint(item.note);
      case "statement":
        return this.attested?.statement(item.statement);
      case "receipt":
        return this.attested?.receipt(item.receipt, item.node);
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
      this.findings.fault(error.code, error.message, { entry: this.refer(entry) });
    }
    if (!ours) this.erasures.refuse(entry.id);
    this.body(entry, item, ours);
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
    if (crooked) this.findings.flag("crooked_link", "a link names another entry than it says", this.refer(entry));
    // Only its author can have signed it so: it stands on no branch.
    if (!continues) this.findings.flag("broken_chain", "it does not name the entry one place before it", this.refer(entry));
    if (!ordered) throw new Fault("out_of_order", "an entry stands behind one that comes after it");
  }

  private wait(entry: Entry, feed: number): void {
    const id = hex(entry.id);
    const signed = this.verify(entry, "pending");
    if (this.pending.has(id)) throw new Fault("out_of_order", "a pending entry stands twice");
    if (this.entries.has(entry.id) || this.entries.rests(entry)) {
      throw new Fault("out_of_order", "an entry is called pending, and all its causes are there");
    }
    this.pending.set(id, { entry, feed, line: this.findings.line, offset: this.offset });
    signed.counts = true;
  }

  /** Have an entry's signature checked; it is counted if it holds and has got its place by then. */
  private verify(entry: Entry, counted: Count): { counts: boolean } {
    const { offset } = this;
    const signed = { counts: false };
    const fault = this.findings.later("bad_signature", "its signature does not hold");
    const told = (holds: boolean): void => {
      if (!holds) {
        this.erasures.refuse(entry.id);
        fault(this.refer(entry, offset));
      } else if (signed.counts) this.findings.count(counted);
    };
    this.signatures.add(this.known.keyOf(entry.header.node).ed25519, coveredByEntry(entry), entry.signature, told);
    return signed;
  }

  /** A pending entry that follows another one than the file has at the place before: there the feed forked (2.10.3). */
  private judgePending(): void {
    const waiting = new Map<string, Bytes>();
    for (const { entry, feed } of this.pending.values()) waiting.set(`${feed}/${entry.header.sequence}`, entry.id);
    for (const { entry, feed, line, offset } of this.pending.values()) {
      const { previous, sequence } = entry.header;
      if (previous === null || this.entries.stands(previous, feed, sequence - 1)) continue;
      const named = this.pending.get(hex(previous));
      if (named?.feed === feed && named.entry.header.sequence === sequence - 1) continue;
      const other = this.entries.idsAt(feed, sequence - 1, EMPTY)[0] ?? waiting.get(`${feed}/${sequence - 1}`);
      if (!other) continue;
      this.findings.flag("broken_chain", "it does not name the entry one place before it", this.refer(entry, offset), line);
      if (!named && !this.entries.has(previous)) this.unproved(feed, sequence - 1, [other, previous]);
    }
  }

  // Bodies (2.10.4)

  private body(entry: Entry, { body, key }: EntryLine, ours: boolean): void {
    if (body === null) {
      this.erasures.lacks(entry.id);
      return this.findings.count("bodies_missing");
    }
    try {
      const read = readBody(body, entry.header.body, entry.header.length);
      this.findings.count("bodies");
      if (!read.sealed && key !== null) throw new Fault("wrong_key", "a key beside a body that is open");
      const { parts } = openBody(read, key);
      if (read.sealed) return this.findings.count("bodies_opened");
      const act = readAct(parts);
      if (act.kind === "Erase") this.erasures.add(entry, act.erased);
      if (ours) this.act(entry, act);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      if (error.code === "unknown_format") return this.findings.count("bodies_unopened");
      if (error.code === "body_sealed") return this.findings.count("bodies_sealed");
      // A key that does not open is the doing of whoever made the file (2.10.4).
      if (error.code === "bad_seal") return this.findings.fault("wrong_key", error.message, { entry: this.refer(entry) });
      if (AUTHORS_DOING.includes(error.code)) return this.findings.flag(error.code, error.message, this.refer(entry));
      this.findings.fault(error.code, error.message, { entry: this.refer(entry) });
    }
  }

  /**
   * Take what an act says of nodes; one that says nothing that counts is its author's doing (1.11, 1.12). What stands
   * behind it is judged by it, so the signature around it is not left for later.
   */
  private act(entry: Entry, act: Act): void {
    if (act.kind !== "CardAct" && act.kind !== "ClosingAct") return;
    if (!verifyEd25519(this.known.keyOf(entry.header.node).ed25519, coveredByEntry(entry), entry.signature)) return;
    try {
      if (act.kind === "CardAct") this.known.take(verifyCard(act.data));
      else this.ends.take(this.known.closing(act.data));
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      this.findings.flag(error.code, error.message, this.refer(entry));
    }
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
      const fault = this.findings.later("bad_signature", "its signature does not hold");
      this.signatures.add(this.known.keyOf(entry.header.node).ed25519, coveredByEntry(entry), entry.signature, (holds) => {
        if (!holds) fault(found.versions[i]);
        else if (++good === 2) {
          this.findings.count("forks");
          this.forks.set(`${feed}/${found.sequence}`, found);
        }
      });
    }
  }

  /** A fork for which the file has no evidence is flagged. */
  private unproved(feed: number, sequence: number, ids: readonly Bytes[]): void {
    const name = `${feed}/${sequence}`;
    if (this.forks.has(name)) return;
    const node = hex(this.known.nodeAt(feed));
    const party = this.known.partyOf(this.known.nodeAt(feed));
    const versions = [...ids].sort(compare).map((id): EntryRef => {
      const offset = this.entries.offsetOf(id) ?? this.pending.get(hex(id))?.offset ?? null;
      return { node, party, sequence, id: hex(id), clock: 0, offset };
    });
    this.forks.set(name, { node, party, sequence, ids: versions.map(({ id }) => id), proved: false, inCut: null, versions });
    this.findings.flag("unproved_fork", "two entries for one place, no fork line");
  }

  /** Two entries for one place without a fork line are flagged; of all forks it is said whether they touch the cut. */
  private judgeForks({ paths }: Agreed): void {
    for (const { feed, sequence, ids } of this.entries.forked()) this.unproved(feed, sequence, ids);
    for (const [name, fork] of this.forks) {
      const stated = paths.get(Number(name.split("/")[0]))?.[fork.sequence];
      this.forks.set(name, { ...fork, inCut: stated === undefined ? null : hex(this.entries.idAt(stated)) });
    }
  }

  // The end

  /** What was erased is not missing; counted once, however many acts name it. */
  private erased(): ErasedShown[] {
    const { rows, absent } = this.erasures.result();
    if (absent > 0) {
      const { counts } = this.findings;
      counts.bodies_erased = absent;
      counts.bodies_missing = (counts.bodies_missing ?? 0) - absent;
      if (counts.bodies_missing === 0) delete counts.bodies_missing;
    }
    return rows.map(({ node, ...row }) => ({ ...row, node: hex(node), party: this.known.partyOf(node) }));
  }

  private report({ cut, witnessed, digits }: Agreed): Report {
    const erased = this.line ? this.erased() : [];
    const { line, opening, attested, findings } = this;
    const parties = (line?.parties ?? []).map((party): PartyShown => {
      const nodes = party.nodes.map((node) => {
        const stated = attested?.newestOf(node.id) ?? null; // clocks of two nodes are never compared
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
      counts: findings.counts,
      faults: findings.faults
        .map((finding) => attested?.narrowed(finding) ?? finding)
        .sort((a, b) => a.line - b.line || a.turn - b.turn),
      flags: findings.flags,
      forks: [...this.forks.values()],
      erased,
      cut: cut.map(({ feed, size }) => [feed, size] as const),
      witnessed,
      digits,
      lines: findings.line - 1,
      stopped: this.stopped,
    };
  }
}
