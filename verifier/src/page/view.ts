/** What was found, in the reader's words: the verdict first, then what it rests on. */

import type { EntryRef, Finding, ForkFound, Report } from "../record/report.ts";
import type { ContentShown, EntryShown } from "../record/shown.ts";
import { h, idOf, section, terms } from "./dom.ts";
import type { DifferenceShown, ProofShown, Told } from "./messages.ts";
import type { Key, Words } from "./words.ts";

type Tone = "good" | "doubt" | "bad";
const MARKS: Record<Tone, string> = { good: "✓", doubt: "!", bad: "✗" };
const MOST_LISTED = 50;

const COUNTS = [
  "cards",
  "entries",
  "pending",
  "bodies",
  "bodies_opened",
  "bodies_sealed",
  "bodies_erased",
  "bodies_missing",
  "bodies_unopened",
  "forks",
  "checkpoints",
  "checkpoints_beyond",
  "statements",
  "stated_roots",
  "stated_roots_beyond",
  "receipts",
  "receipts_beyond",
  "cosignatures",
] as const;

/** Findings that say the same of the same places, such as several signed roots that one rewritten entry contradicts. */
function groups(findings: readonly Finding[]): Finding[][] {
  const alike = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { code, entry, between, line } = finding;
    const name = between ? JSON.stringify([code, between]) : `${code} ${entry?.id ?? ""} ${line}`;
    alike.set(name, [...(alike.get(name) ?? []), finding]);
  }
  return [...alike.values()];
}

function entriesIn(sizes: Report["cut"]): number {
  return sizes.reduce((sum, [, size]) => sum + size, 0);
}

export class View {
  constructor(private readonly words: Words) {}

  show(told: Exclude<Told, { kind: "progress" }>): HTMLElement[] {
    switch (told.kind) {
      case "report":
        return this.report(told.report, told.shown);
      case "difference":
        return this.difference(told.difference, told.names);
      case "proof":
        return this.proof(told.proof);
      case "broken":
        return [this.verdict("bad", "proof_fails", "proof_fails_why"), h("p", {}, this.words.fault(told.code))];
      case "fault":
        return [this.verdict("bad", "fails", "fails_why"), h("p", {}, `${told.file}: ${this.words.fault(told.code)}`)];
      case "unread":
        return [this.verdict("bad", "unread", "unread_why")];
    }
  }

  private verdict(tone: Tone, title: Key, why: Key, ...more: readonly (HTMLElement | string)[]): HTMLElement {
    const mark = h("span", { class: "mark", "aria-hidden": "true" }, MARKS[tone]);
    const text = h("div", {}, h("h1", {}, this.words.say(title)), h("p", {}, this.words.say(why)), ...more);
    return h("div", { class: `verdict ${tone}`, role: "status" }, mark, text);
  }

  private preamble(text: string): HTMLElement | null {
    if (text === "") return null;
    return h("figure", {}, h("figcaption", {}, this.words.say("preamble")), h("blockquote", { dir: "auto" }, text));
  }

  // An export

  private report(report: Report, shown: Record<string, EntryShown>): HTMLElement[] {
    const verdict =
      report.faults.length > 0
        ? this.verdict("bad", "fails", "fails_why", this.subject(report))
        : report.forks.length > 0
          ? this.verdict("doubt", "forked", "forked_why", this.subject(report))
          : this.verdict("good", "holds", "holds_why", this.subject(report));
    const blocks = [
      verdict,
      this.preamble(report.preamble),
      this.findings("faults", report.faults, shown),
      ...report.forks.slice(0, MOST_LISTED).map((fork) => this.fork(fork, report, shown)),
      this.findings("flags", report.flags.filter((flag) => flag.code !== "unproved_fork"), shown),
      this.checked(report),
      this.erased(report),
      this.proves(report),
      this.unchecked(["unchecked_keys", "unchecked_times", "unchecked_cards", "unchecked_newer", "unchecked_truth"]),
      this.line(report),
    ];
    return blocks.filter((block) => block !== null);
  }

  private subject(report: Report): HTMLElement {
    const parties = this.words.list(report.parties.map((party) => party.name));
    return h("p", { class: "subject", dir: "auto" }, [report.name, parties].filter((text) => text !== "").join(" · "));
  }

  private findings(title: "faults" | "flags", findings: readonly Finding[], shown: Record<string, EntryShown>) {
    if (findings.length === 0) return null;
    const grouped = groups(findings);
    const listed = grouped.slice(0, MOST_LISTED).map((alike) => this.finding(alike, shown));
    const more = grouped.length - listed.length;
    return section(this.words.say(title), h("ol", { class: "findings" }, ...listed), more > 0 && `+ ${this.words.number(more)}`);
  }

  private finding(alike: readonly Finding[], shown: Record<string, EntryShown>): HTMLElement {
    const { code, entry, between } = alike[0] as Finding;
    const lines = this.words.list(alike.map(({ line }) => this.words.number(line)));
    const where = between
      ? [between.party, this.range(between.first, between.behind - 1)]
      : entry
        ? [entry.party, this.words.say("place", { sequence: entry.sequence })]
        : [];
    const place = [...where, this.words.say("line_of_file", { line: lines })].filter((text) => text !== "").join(" · ");
    return h(
      "li",
      { "data-code": code },
      h("h3", {}, this.words.fault(code)),
      h("p", { class: "place" }, place),
      this.words.follows(code) && h("p", {}, this.words.follows(code)),
      entry ? this.entry(entry, shown[entry.id] ?? null) : null,
    );
  }

  private range(first: number, last: number): string {
    return first >= last ? this.words.say("place", { sequence: last }) : this.words.say("places", { first, last });
  }

  private entry(ref: EntryRef | EntryShown, shown: EntryShown | null): HTMLElement {
    const clock = shown?.clock ?? ref.clock;
    const rows: [string, Node | string | null][] = [
      [this.words.say("entry"), idOf(ref.id)],
      [this.words.say("clock"), clock > 0 ? this.words.time(clock) : null],
      ...(shown ? [this.status(shown), ...this.content(shown)] : []),
    ];
    return terms(rows);
  }

  /** An exercise is never shown as real. */
  private status({ status }: EntryShown): [string, string] {
    return [this.words.say("status"), this.words.say(`status_${status as 0 | 1 | 2}`)];
  }

  private content({ state, element, sender, words }: ContentShown): [string, Node | string | null][] {
    if (state === "act") return [[this.words.say("kind"), [this.words.say("content_act"), ...words].join(" · ")]];
    if (state !== "open") return [[this.words.say("content"), this.words.say(`content_${state}`)]];
    return [
      [this.words.say("kind"), element === null ? this.words.say("content_unreadable") : this.words.element(element)],
      [this.words.say("sender"), sender],
      [this.words.say("words"), this.list(words)],
    ];
  }

  private list(words: readonly string[]): HTMLElement | null {
    return words.length > 0 ? h("ul", { class: "words" }, ...words.map((text) => h("li", { dir: "auto" }, text))) : null;
  }

  private fork(fork: ForkFound, report: Report, shown: Record<string, EntryShown>): HTMLElement {
    const place = `${fork.party} · ${this.words.say("place", { sequence: fork.sequence })}`;
    const versions = fork.versions.map((version, i) =>
      h(
        "div",
        { class: "version" },
        h("h3", {}, this.words.say("version", { number: i + 1 })),
        version.id === fork.inCut && h("p", { class: "place" }, this.words.say("in_cut")),
        this.entry(version, shown[version.id] ?? null),
      ),
    );
    return section(
      this.words.say("forks"),
      h("p", { class: "place" }, place),
      h("div", { class: "versions" }, ...versions),
      report.faults.length === 0 && h("p", {}, this.words.say(fork.inCut ? "fork_below" : "fork_above")),
    );
  }

  /** What its holders erased by rule: by whom, why, and how much of it is not in this file. */
  private erased({ erased }: Report): HTMLElement | null {
    if (erased.length === 0) return null;
    const rows = erased.map(({ node, party, rule, named, absent }) =>
      h(
        "li",
        { "data-rule": String(rule) },
        this.words.say("erased_by", { party, node: node.slice(0, 8), rule: this.rule(rule), count: named, absent }),
      ),
    );
    return section(this.words.say("erased"), h("ul", { class: "erased" }, ...rows));
  }

  private rule(rule: number): string {
    const key = `rule_${rule}`;
    return this.words.has(key) ? this.words.say(key) : this.words.say("rule_unknown", { number: rule });
  }

  private proves(report: Report): HTMLElement {
    const count = entriesIn(report.cut);
    const cut =
      report.digits === ""
        ? this.words.say("proves_no_cut")
        : this.words.say("proves_cut", { count, digits: report.digits });
    return section(
      this.words.say("proves"),
      h("ul", {}, h("li", {}, this.words.say("proves_author")), h("li", { class: "cut" }, cut), ...this.witnessed(report)),
    );
  }

  /** Apart from what is identical: how much of it is witnessed, and what the charter then counts as agreed (7.4.3). */
  private witnessed({ witnesses: { named, needed }, witnessed, digits }: Report): HTMLElement[] {
    if (named === 0 || digits === "") return [];
    const count = entriesIn(witnessed);
    const both = this.words.say("proves_witnessed", { count, needed: Math.max(1, needed), all: named });
    const agreed = needed > 0 ? [h("li", { class: "agreed" }, this.words.say("proves_agreed", { count }))] : [];
    return [h("li", { class: "witnessed" }, both), ...agreed];
  }

  private checked({ counts }: Report): HTMLElement {
    const rows = COUNTS.filter((count) => counts[count]).map((count) =>
      h("tr", { "data-count": count }, h("td", { class: "number" }, this.words.number(counts[count] ?? 0)), h("td", {}, this.words.say(`count_${count}`))),
    );
    return section(this.words.say("checked"), h("table", { class: "counts" }, ...rows));
  }

  private unchecked(keys: readonly Key[]): HTMLElement {
    return section(this.words.say("unchecked"), h("ul", {}, ...keys.map((key) => h("li", {}, this.words.say(key)))));
  }

  private line(report: Report): HTMLElement {
    const heads = (["party", "node", "entries", "stated"] as const).map((key) =>
      h("th", key === "entries" ? { class: "number" } : {}, this.words.say(key)),
    );
    const rows = report.parties.flatMap((party) =>
      party.nodes.map((node) =>
        h(
          "tr",
          {},
          h("td", { dir: "auto" }, party.name),
          h("td", { dir: "auto" }, node.name),
          h("td", { class: "number" }, this.words.number(node.entries)),
          h("td", {}, node.stated === null ? "—" : this.words.time(node.stated)),
        ),
      ),
    );
    return section(
      this.words.say("details"),
      h("div", { class: "wide" }, h("table", {}, h("tr", {}, ...heads), ...rows)),
      terms([
        [this.words.say("line_id"), idOf(report.line)],
        [this.words.say("made"), report.madeAt > 0 ? this.words.time(report.madeAt) : null],
      ]),
    );
  }

  // A proof

  private proof(proof: ProofShown): HTMLElement[] {
    const { entry, party } = proof;
    const place = `${party} · ${this.words.say("place", { sequence: entry.sequence })}`;
    const subject = h("p", { class: "subject", dir: "auto" }, proof.name);
    const blocks = [
      this.verdict(proof.allowed ? "good" : "doubt", "proof_holds", "proof_holds_why", subject),
      this.preamble(proof.preamble),
      section(
        this.words.say("shown"),
        h("p", { class: "place" }, place),
        this.entry(entry, entry),
        ...proof.parts.map((part) => this.part(part)),
        proof.parts.length < proof.width && h("p", {}, this.words.say("kept_back", { most: proof.width })),
      ),
      section(this.words.say("proves"), h("ul", {}, ...this.backing(proof).map((text) => h("li", {}, text)))),
      this.unchecked(["unchecked_keys", "unchecked_times", "unchecked_cards", "unchecked_others", "unchecked_truth"]),
      terms([[this.words.say("line_id"), idOf(proof.line)]]),
    ];
    return blocks.filter((block) => block !== null);
  }

  private part({ index, words, notation }: ProofShown["parts"][number]): HTMLElement {
    return h(
      "div",
      { class: "version part" },
      h("h3", {}, this.words.say("part", { index })),
      index > 0 && this.list(words),
      terms([[this.words.say("as_bytes"), notation === "" ? null : idOf(notation)]]),
    );
  }

  private backing({ party, checkpoint, witnesses, cosigned, stated, allowed }: ProofShown): string[] {
    const names = cosigned.length > 0 ? this.words.list(cosigned) : "–";
    return [
      ...(checkpoint === null ? [] : [this.words.say("proof_checkpoint", { party, size: checkpoint })]),
      ...(witnesses === 0 ? [] : [this.words.say("proof_cosigned", { count: cosigned.length, all: witnesses, names })]),
      stated.length > 0 ? this.words.say("proof_stated", { parties: this.words.list(stated) }) : this.words.say("proof_unstated"),
      this.words.say(allowed ? "may_show" : "may_not_show"),
    ];
  }

  // Two exports

  private difference(found: DifferenceShown, names: readonly [string, string]): HTMLElement[] {
    const files = h("p", { class: "subject" }, `${names[0]} · ${names[1]}`);
    if (found.kind === null) return [this.verdict("good", "same", "compared", files), ...this.quoted(found)];
    const tone = found.kind === "fork" || found.kind === "other_body" ? "bad" : "doubt";
    const forged = found.kind === "fork" && (found.a?.signed === false || found.b?.signed === false);
    const verdict = this.verdict(tone, "differ", forged ? "differ_forged" : `differ_${found.kind}`, files);
    if (found.kind === "other_line") return [verdict];
    const place = [found.party, this.words.say("place", { sequence: found.sequence })].filter((text) => text !== "").join(" · ");
    const sides = [found.a, found.b].map((shown, i) =>
      h(
        "div",
        { class: "version" },
        h("h3", {}, this.words.say(i === 0 ? "file_a" : "file_b", { name: names[i] as string })),
        shown ? this.entry(shown, shown) : h("p", {}, "—"),
        shown && shown.signed !== null && terms([[this.words.say("signature"), this.words.say(shown.signed ? "signature_good" : "signature_bad")]]),
      ),
    );
    const first = section(
      this.words.say("first_difference"),
      h("p", { class: "place" }, place),
      h("div", { class: "versions" }, ...sides),
      found.kind === "fork" && !forged && h("p", {}, this.words.say("fork_above")),
      h("p", {}, this.words.say("compared")),
    );
    return [verdict, ...this.quoted(found), first];
  }

  private quoted(found: DifferenceShown): HTMLElement[] {
    const preamble = this.preamble(found.preamble);
    return preamble ? [preamble] : [];
  }
}
