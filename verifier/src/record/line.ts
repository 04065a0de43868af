/** A line as the first line of an export gives it: charter, cards, and whose node writes which feed (spec 2.10.2). */

import { type Bytes, equal, hex } from "./bytes.ts";
import { type Card, type Node, verifyCard } from "./card.ts";
import { type Charter, type Member, readCharter } from "./charter.ts";
import type { Opening } from "./export.ts";
import { Fault } from "./faults.ts";
import type { HybridKey } from "./hybrid.ts";
import { originOf } from "./note.ts";

interface Known {
  readonly node: Node;
  readonly feed: number;
  readonly member: number;
  readonly party: string;
}

export class Line {
  readonly parties: { name: string; root: string; nodes: { id: string; name: string; feed: number }[] }[] = [];
  private readonly nodes = new Map<string, Known>();
  private readonly byFeed = new Map<number, Known>();
  private readonly origins = new Map<string, number>();

  constructor(
    private readonly charter: Charter,
    cards: readonly Card[],
  ) {
    for (const [member, { nodes }] of charter.members.entries()) {
      const card = cards[member] as Card;
      const shown: Line["parties"][number]["nodes"] = [];
      for (const { slot, id } of nodes) {
        const node = card.nodes.find((row) => equal(row.id, id) && row.slot === slot);
        if (!node) throw new Fault("wrong_card", "a node of the charter is not on its party's card, in its slot");
        const feed = slot * charter.members.length + member;
        const known = { node, feed, member, party: card.name };
        this.nodes.set(hex(id), known);
        this.byFeed.set(feed, known);
        this.origins.set(originOf(charter.line, id), feed);
        shown.push({ id: hex(id), name: node.name, feed });
      }
      this.parties.push({ name: card.name, root: hex(card.root), nodes: shown });
    }
  }

  get id(): Bytes {
    return this.charter.line;
  }

  /** Whether members may prove elements of this kind to others (1.7.8). */
  mayProve(element: number): boolean {
    return this.charter.disclosure.includes(element);
  }

  get witnessed(): boolean {
    return this.charter.witnesses.length > 0;
  }

  get name(): string {
    return this.charter.name;
  }

  get preamble(): string {
    return this.charter.preamble;
  }

  private known(node: Bytes): Known {
    const known = this.nodes.get(hex(node));
    if (!known) throw new Fault("unknown_node", "a node that the charter does not name");
    return known;
  }

  feedOf(node: Bytes): number {
    return this.known(node).feed;
  }

  feedOfHex(node: string): number {
    return (this.nodes.get(node) as Known).feed;
  }

  memberOf(node: Bytes): number {
    return this.known(node).member;
  }

  keyOf(node: Bytes): HybridKey {
    return this.known(node).node.key;
  }

  /** The party's name of a node; empty for a node that is not known, since a finding must be able to name it. */
  partyOf(node: Bytes): string {
    return this.nodes.get(hex(node))?.party ?? "";
  }

  hasFeed(feed: number): boolean {
    return this.byFeed.has(feed);
  }

  nodeAt(feed: number): Bytes {
    return (this.byFeed.get(feed) as Known).node.id;
  }

  feedOfOrigin(origin: string): number {
    const feed = this.origins.get(origin);
    if (feed === undefined) throw new Fault("wrong_line", "a checkpoint of a feed that the charter does not have");
    return feed;
  }
}

function cardOf(member: Member, cards: readonly Card[]): Card {
  const card = cards.find((one) => equal(one.hash, member.card));
  if (!card) throw new Fault("wrong_card", "the card that the charter pins is not there");
  if (!equal(card.root, member.root)) throw new Fault("wrong_card", "a card with another root key");
  return card;
}

/** Read charter and cards, as an export or a proof has them; all of it must hold before anything else can be judged. */
export function openLine(opening: Pick<Opening, "charter" | "cards"> & Partial<Pick<Opening, "line">>): Line {
  const charter = readCharter(opening.charter);
  if (opening.line && !equal(charter.line, opening.line)) throw new Fault("wrong_line", "the charter is that of another line");
  const cards = opening.cards.map(verifyCard);
  return new Line(
    charter,
    charter.members.map((member) => cardOf(member, cards)),
  );
}
