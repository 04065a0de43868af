/** Head receipts: what a machine says has arrived (spec 2.8.1 to 2.8.4). */

import { type Bytes, EMPTY, equal } from "./bytes.ts";
import { decode, encode, type Value } from "./cbor.ts";
import { MOST_FEEDS } from "./entry.ts";
import { check, Fault, inForm } from "./faults.ts";
import { signedOnce } from "./purpose.ts";
import { ascending, bytes, list, row, seconds, uint, UINT32 } from "./shape.ts";

const LONGEST_RECEIPT = 8192;
const MOST_WAYS = 32;

interface Named {
  readonly sequence: number;
  readonly prefix: Bytes;
}

interface Held {
  readonly feed: number;
  readonly size: number;
  readonly prefix: Bytes;
  readonly behind: number;
  readonly beyond: readonly Named[];
}

export interface Receipt {
  readonly clock: number;
  readonly feeds: readonly Held[];
  readonly signature: Bytes;
}

/** The ids of all entries that are held for a place and begin with these four bytes. */
export type Ids = (feed: number, sequence: number, prefix: Bytes) => readonly Bytes[];

function readAhead(value: Value): Named {
  const [sequence, prefix] = row(value, 2);
  return { sequence: uint(sequence, UINT32), prefix: bytes(prefix, 4) };
}

function readHeld(value: Value): Held {
  const [feed, sizeValue, prefix, behind, beyond] = row(value, 5);
  const size = uint(sizeValue, 2 ** 32);
  const ahead = list(beyond, 0, 4, readAhead);
  ascending(ahead, (a, b) => a.sequence - b.sequence);
  check(
    ahead.every((entry) => entry.sequence > size),
    "an entry beyond the gap that lies before it",
  );
  return {
    feed: uint(feed, MOST_FEEDS - 1),
    size,
    prefix: bytes(prefix, size === 0 ? 0 : 4),
    behind: uint(behind, size),
    beyond: ahead,
  };
}

export function readReceipt(data: Bytes): Receipt {
  return inForm("malformed_receipt", () => {
    check(data.length <= LONGEST_RECEIPT, "a receipt that is too long");
    const [version, clock, feeds, signature] = row(decode(data), 4);
    uint(version, 1, 1);
    const rows = list(feeds, 0, MOST_FEEDS, readHeld);
    ascending(rows, (a, b) => a.feed - b.feed);
    return { clock: seconds(clock), feeds: rows, signature: bytes(signature, 64) };
  });
}

/** Every way to take one of each list, in order. */
function ways(lists: readonly (readonly Bytes[])[]): Bytes[][] {
  return lists.reduce<Bytes[][]>((all, ids) => all.flatMap((way) => ids.map((id) => [...way, id])), [[]]);
}

/**
 * What the signature covers, with the full ids put in (2.8.3), in each way in which that can be done. Where there is
 * none, or there are too many, the receipt waits (2.8.4).
 */
export function coveredByReceipt(receipt: Receipt, line: Bytes, node: Bytes, ids: Ids): Bytes[] {
  const found = receipt.feeds.flatMap(({ feed, size, prefix, beyond }) => [
    ...(size === 0 ? [] : [ids(feed, size - 1, prefix)]),
    ...beyond.map((entry) => ids(feed, entry.sequence, entry.prefix)),
  ]);
  const count = found.reduce((product, each) => product * each.length, 1);
  if (count === 0) throw new Fault("unknown_head", "it names an entry that is not held here");
  if (count > MOST_WAYS) throw new Fault("unknown_head", "it names entries that begin like too many others");
  return ways(found).map((way) => {
    const next = way.values();
    const one = (): Bytes => next.next().value as Bytes;
    const feeds = receipt.feeds.map(({ feed, size, behind, beyond }): Value => {
      const head = size === 0 ? EMPTY : one();
      return [feed, size, head, size - behind, beyond.map((entry): Value => [entry.sequence, one()])];
    });
    return encode([1, line, node, receipt.clock, feeds]);
  });
}

export function signedReceipt(covered: Bytes): Bytes {
  return signedOnce("openline/v1/head-receipt", covered);
}

export function beginsWith(id: Bytes, prefix: Bytes): boolean {
  return equal(id.subarray(0, prefix.length), prefix);
}
