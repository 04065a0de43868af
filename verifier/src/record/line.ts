/** A line: charter, cards, and whose node writes which feed (spec 2.10.2); newer cards add nodes (spec 1.12). */

import { type Bytes, equal, hex } from "./bytes.ts";
import { type Card, type Node, verifyCard } from "./card.ts";
import { type Charter, type Member, readCharter, type Witness } from "./charter.ts";
import { type Closing, readClosing } from "./closing.ts";
import { MOST_FEEDS } from "./entry.ts";
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
  /** Of each member, the hash of each card that counts, by its serial. */
  private readonly serials: Map<number, Bytes>[] = [];

  constructor(
    private readonly charter: Charter,
    private readonly pinned: readonly Card[],
  ) {
    for (const [member, { nodes }] of charter.members.entries()) {
      const card = pinned[member] as Card;
      this.parties.push({ name: card.name, root: hex(card.root), nodes: [] });
      this.serials.push(new Map([[card.serial, card.hash]]));
      for (const { slot, id } of nodes) {
        const node = card.nodes.find((row) => equal(row.id, id) && row.slot === slot);
        if (!node) throw new Fault("wrong_card", "a node of the charter is not on its party's card, in its slot");
        this.admit(node, member);
      }
    }
  }

  private feedFor(node: Node, member: number): number {
    return node.slot * this.charter.members.length + member;
  }

  private admit(node: Node, member: number): void {
    const party = this.parties[member] as Line["parties"][number];
    const feed = this.feedFor(node, member);
    const known = { node, feed, member, party: party.name };
    this.nodes.set(hex(node.id), known);
    this.byFeed.set(feed, known);
    this.origins.set(originOf(this.charter.line, node.id), feed);
    party.nodes.push({ id: hex(node.id), name: node.name, feed });
  }

  /** Let a newer card of a member count: nodes that it adds have their feeds from now on (1.12). */
  take(card: Card): void {
    const member = this.charter.members.findIndex(({ root }) => equal(root, card.root));
    if (member < 0) throw new Fault("wrong_card", "a card of nobody on this line");
    const serials = this.serials[member] as Map<number, Bytes>;
    const held = serials.get(card.serial);
    if (card.serial < (this.pinned[member] as Card).serial || (held && equal(held, card.hash))) return;
    if (held) throw new Fault("card_conflict", "two cards with one number");
    const joining = card.nodes.filter((node) => !this.stands(node, member));
    for (const node of joining) this.checkNew(node, member);
    serials.set(card.serial, card.hash);
    for (const node of joining) this.admit(node, member);
  }

  /** Whether a node is known, and then in the place that the card gives it. */
  private stands(node: Node, member: number): boolean {
    const known = this.nodes.get(hex(node.id));
    if (known && known.feed !== this.feedFor(node, member)) {
      throw new Fault("card_conflict", "a node in another slot, or of another party, than before");
    }
    return known !== undefined;
  }

  private checkNew(node: Node, member: number): void {
    const feed = this.feedFor(node, member);
    if (feed >= MOST_FEEDS) throw new Fault("card_conflict", "a slot that has no feed on this line");
    if (this.byFeed.has(feed)) throw new Fault("card_conflict", "one slot, given to two nodes");
    const used = [...this.nodes.values()].flatMap((known) => keysOf(known.node));
    used.push(...this.pinned.flatMap(({ rootKey }) => [rootKey.ed25519, rootKey.mlDsa]));
    if (keysOf(node).some((key) => used.some((other) => equal(key, other)))) {
      throw new Fault("card_conflict", "a key of another node");
    }
  }

  /** Read a closing of a node, signed by the root of any member; whether the node is that member's, `closes` says. */
  closing(data: Bytes): Closing & { readonly member: number } {
    for (const [member, { rootKey }] of this.pinned.entries()) {
      try {
        return { ...readClosing(data, this.id, rootKey), member };
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
      }
    }
    throw new Fault("malformed_closing", "no closing that a member's root has signed for this line");
  }

  /** The feed that a closing ends; null where the node is not of the party that signed it. */
  closes({ node, member }: { readonly node: Bytes; readonly member: number }): number | null {
    const known = this.nodes.get(hex(node));
    return known && known.member === member ? known.feed : null;
  }

  get id(): Bytes {
    return this.charter.line;
  }

  /** Whether members may prove elements of this kind to others (1.7.8). */
  mayProve(element: number): boolean {
    return this.charter.disclosure.includes(element);
  }

  get witnesses(): readonly Witness[] {
    return this.charter.witnesses;
  }

  /** How many witnesses an entry needs before it is agreed; 0 where the charter asks for none (7.1.3). */
  get witnessesNeeded(): number {
    return this.charter.terms.get("witnesses_needed") ?? 0;
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

  /** The nodes by feed index; not every index is used. */
  feeds(): (Bytes | undefined)[] {
    return Array.from({ length: Math.max(...this.byFeed.keys()) + 1 }, (_, feed) => this.byFeed.get(feed)?.node.id);
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

function keysOf({ key, tlsKey, sealingKey }: Node): Bytes[] {
  return [key.ed25519, key.mlDsa, tlsKey, sealingKey];
}

function cardOf(member: Member, cards: readonly Card[]): Card {
  const card = cards.find((one) => equal(one.hash, member.card));
  if (!card) throw new Fault("wrong_card", "the card that the charter pins is not there");
  if (!equal(card.root, member.root)) throw new Fault("wrong_card", "a card with another root key");
  return card;
}

/**
 * Read charter and cards, as an export or a proof has them; all of it must hold before anything else can be judged. A
 * further card that contradicts another counts for nothing, and `refused` is told.
 */
export function openLine(
  opening: Pick<Opening, "charter" | "cards"> & Partial<Pick<Opening, "line">>,
  refused: (fault: Fault) => void = () => {},
): Line {
  const charter = readCharter(opening.charter);
  if (opening.line && !equal(charter.line, opening.line)) throw new Fault("wrong_line", "the charter is that of another line");
  const cards = opening.cards.map(verifyCard);
  const line = new Line(
    charter,
    charter.members.map((member) => cardOf(member, cards)),
  );
  for (const card of cards) {
    try {
      line.take(card);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      if (error.code === "card_conflict") refused(error); // a card of nobody on the line counts for nothing
    }
  }
  return line;
}
