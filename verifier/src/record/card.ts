/** Cards: a party's signed word on its nodes (spec 1.6). */

import type { Bytes } from "./bytes.ts";
import { decode, type Value } from "./cbor.ts";
import { openSign, type SignedTwice, verifySign } from "./cose.ts";
import { check, Fault, inForm } from "./faults.ts";
import { checkKeys, differ, type HybridKey, ML_DSA_44, ML_DSA_65 } from "./hybrid.ts";
import { digest, purposeHash } from "./purpose.ts";
import { ascending, bytes, fields, list, name, row, seconds, uint, UINT32 } from "./shape.ts";

const LONGEST_CARD = 65536;
const LAST_SLOT = 127;
const SEALING_KEY_BYTES = 1216;

export interface Node {
  readonly id: Bytes;
  readonly slot: number;
  readonly key: HybridKey;
  readonly tlsKey: Bytes;
  readonly sealingKey: Bytes;
  readonly name: string;
}

export interface Card {
  readonly name: string;
  readonly root: Bytes;
  readonly rootKey: HybridKey;
  readonly serial: number;
  readonly issued: number;
  readonly expires: number;
  readonly nodes: readonly Node[];
  readonly hash: Bytes;
}

export function rootId({ ed25519, mlDsa }: HybridKey): Bytes {
  return purposeHash("openline/v1/root", ed25519, mlDsa);
}

export function nodeId({ ed25519, mlDsa }: HybridKey, tlsKey: Bytes, sealingKey: Bytes): Bytes {
  return purposeHash("openline/v1/node", ed25519, mlDsa, tlsKey, sealingKey);
}

function readNode(value: Value): Node {
  const [slot, ed25519, mlDsa, tls, sealing, title, addresses] = row(value, 7);
  const key = { ed25519: bytes(ed25519, 32), mlDsa: bytes(mlDsa, ML_DSA_44.keyLength) };
  const [tlsKey, sealingKey] = [bytes(tls, 32), bytes(sealing, SEALING_KEY_BYTES)];
  list(addresses, 0, 16, name);
  return { id: nodeId(key, tlsKey, sealingKey), slot: uint(slot, LAST_SLOT), key, tlsKey, sealingKey, name: name(title) };
}

function readRootKey(value: Value | undefined): HybridKey {
  const [ed25519, mlDsa] = row(value, 2);
  return { ed25519: bytes(ed25519, 32), mlDsa: bytes(mlDsa, ML_DSA_65.keyLength) };
}

function readOffice(value: Value): void {
  const [code, level, topics, languages] = row(value, 4);
  name(code);
  name(level);
  list(topics, 0, 64, name);
  list(languages, 0, 32, name);
}

function keysOf({ rootKey, nodes }: Card): Bytes[] {
  const ofNodes = nodes.flatMap((node) => [node.key.ed25519, node.key.mlDsa, node.tlsKey, node.sealingKey]);
  return [rootKey.ed25519, rootKey.mlDsa, ...ofNodes];
}

function readCard(data: Bytes, { payload }: SignedTwice): Card {
  const field = fields(decode(payload), 8);
  uint(field[0], 1, 1);
  list(field[2], 1, 32, name);
  list(field[8], 0, 64, readOffice);
  const rootKey = readRootKey(field[3]);
  const card: Card = {
    name: name(field[1]),
    root: rootId(rootKey),
    rootKey,
    serial: uint(field[4], UINT32),
    issued: seconds(field[5]),
    expires: seconds(field[6]),
    nodes: list(field[7], 1, 8, readNode),
    hash: digest(data),
  };
  check(card.issued < card.expires, "a card that is never in force");
  ascending(card.nodes, (a, b) => a.slot - b.slot);
  check(new Set(card.nodes.map((node) => node.name)).size === card.nodes.length, "two nodes with one name");
  check(differ(keysOf(card)), "a key twice");
  return card;
}

/** Read a card and check its keys and its signatures. Whether it is in force is another question (1.6.5). */
export function verifyCard(data: Bytes): Card {
  const { card, signed } = inForm("malformed_card", () => {
    check(data.length <= LONGEST_CARD, "a card that is too long");
    const signed = openSign(data, ML_DSA_65);
    return { card: readCard(data, signed), signed };
  });
  const ed25519 = [card.rootKey.ed25519, ...card.nodes.flatMap((node) => [node.key.ed25519, node.tlsKey])];
  const sealing = card.nodes.map((node) => node.sealingKey);
  checkKeys(ed25519, sealing);
  verifySign("openline/v1/card", card.rootKey, signed, ML_DSA_65);
  return card;
}

export function checkInForce(card: Card, at: number): void {
  if (at < card.issued || at >= card.expires) throw new Fault("card_not_in_force", "outside the time that it states");
}
