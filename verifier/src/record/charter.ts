/** The charter of a line: its members, their nodes, and the feeds that follow from them (spec 1.7, 1.8). */

import { type Bytes, compare, hex } from "./bytes.ts";
import { decode, encode, type Value } from "./cbor.ts";
import { checkKey } from "./ed25519.ts";
import { MOST_FEEDS } from "./entry.ts";
import { check, Fault, inForm, NotInForm } from "./faults.ts";
import { type HybridKey, ML_DSA_44 } from "./hybrid.ts";
import { digitsOf, purposeHash } from "./purpose.ts";
import { ascending, byCodePoint, bytes, fields, hash, list, name, row, seconds, textOf, uint, UINT32 } from "./shape.ts";

const LONGEST_CHARTER = 65536;
const SUITE = "openline-1";

export interface MemberNode {
  readonly slot: number;
  readonly id: Bytes;
}

export interface Member {
  readonly root: Bytes;
  readonly card: Bytes;
  readonly nodes: readonly MemberNode[];
}

export interface Witness {
  readonly name: string;
  readonly key: HybridKey;
}

export interface Charter {
  readonly line: Bytes;
  readonly name: string;
  readonly preamble: string;
  readonly members: readonly Member[];
  readonly longestBody: number;
  readonly terms: ReadonlyMap<string, number>;
  readonly disclosure: readonly number[];
  readonly witnesses: readonly Witness[];
}

function readMember(value: Value): Member {
  const [root, card, rows] = row(value, 3);
  const nodes = list(rows, 1, 8, (item): MemberNode => {
    const [slot, id] = row(item, 2);
    return { slot: uint(slot, MOST_FEEDS - 1), id: hash(id) };
  });
  ascending(nodes, (a, b) => a.slot - b.slot);
  return { root: hash(root), card: hash(card), nodes };
}

function words(value: Value | undefined): Map<string, number> {
  const rows = list(value, 0, 256, (item): [string, number] => {
    const [word, number] = row(item, 2);
    return [name(word), uint(number, Number.MAX_SAFE_INTEGER)];
  });
  ascending(rows, ([a], [b]) => byCodePoint(a, b));
  return new Map(rows);
}

/** A name under which something is signed in a note (2.7.3). */
export function isKeyName(text: string): boolean {
  return !text.includes(" ") && !text.includes("+");
}

/** Whether a key name can be that of a witness: none has the name of a feed (7.1.1). */
export function isWitnessName(text: string): boolean {
  return isKeyName(text) && !text.startsWith("openline/v1/");
}

function readWitness(value: Value): Witness {
  const [title, ed25519, mlDsa] = row(value, 3);
  const key = { ed25519: bytes(ed25519, 32), mlDsa: bytes(mlDsa, ML_DSA_44.keyLength) };
  try {
    checkKey(key.ed25519);
  } catch (error) {
    if (error instanceof Fault) throw new NotInForm(error.message);
    throw error;
  }
  const witness = { name: name(title), key };
  check(isWitnessName(witness.name), "a name that no witness can have");
  return witness;
}

export function readCharter(data: Bytes): Charter {
  return inForm("malformed_charter", () => {
    check(data.length <= LONGEST_CHARTER, "a charter that is too long");
    const field = fields(decode(data), 14);
    uint(field[0], 1, 1);
    list(field[4], 0, 32, name);
    seconds(field[5]);
    bytes(field[6], 16);
    uint(field[7], UINT32, 1);
    words(field[8]);
    words(field[9]);
    check(name(field[11]) === SUITE, "another suite");
    const charter: Charter = {
      line: purposeHash("openline/v1/line", data),
      name: name(field[1]),
      preamble: textOf(field[2], 16384),
      members: list(field[3], 1, 16, readMember),
      longestBody: uint(field[10], 16777216, 1),
      terms: words(field[12]),
      disclosure: list(field[13], 0, 256, (item) => uint(item, 65535, 1)),
      witnesses: list(field[14], 0, 16, readWitness),
    };
    checkCharter(charter);
    return charter;
  });
}

function checkCharter({ members, terms, disclosure, witnesses }: Charter): void {
  ascending(members, (a, b) => compare(a.root, b.root));
  const nodes = members.flatMap((member) => member.nodes);
  check(new Set(nodes.map((node) => hex(node.id))).size === nodes.length, "a node twice");
  const indices = members.flatMap((member, place) => member.nodes.map(({ slot }) => slot * members.length + place));
  check(Math.max(...indices) < MOST_FEEDS, "a feed index beyond 127");
  ascending(disclosure, (a, b) => a - b);
  ascending(witnesses, (a, b) => byCodePoint(a.name, b.name));
  const keys = witnesses.flatMap(({ key }) => [hex(key.ed25519), hex(key.mlDsa)]);
  check(new Set(keys).size === keys.length, "two witnesses with one key");
  check((terms.get("witnesses_needed") ?? 0) <= witnesses.length, "more witnesses needed than there are");
}

/** Node ids by feed index (1.7.4); not every index is used. */
export function feedsOf({ members }: Charter): Map<number, Bytes> {
  const rows = members.flatMap(({ nodes }, place) =>
    nodes.map(({ slot, id }): [number, Bytes] => [slot * members.length + place, id]),
  );
  return new Map(rows.sort(([a], [b]) => a - b));
}

export function feedId(line: Bytes, node: Bytes): Bytes {
  return purposeHash("openline/v1/feed", line, node);
}

/** The 60 digits that people compare by voice (1.8). */
export function fingerprint(cardA: Bytes, cardB: Bytes, charter: Bytes): string {
  const cards = [cardA, cardB].sort(compare);
  return digitsOf(purposeHash("openline/v1/fingerprint", encode([...cards, charter])), 60);
}
