/** Headers and signed entries (spec 2.1, 2.2), and two of them for one place (2.4). */

import { type Bytes, compare, equal } from "./bytes.ts";
import { decode } from "./cbor.ts";
import { openSign1 } from "./cose.ts";
import { check, Fault, inForm } from "./faults.ts";
import { digest, signedOnce } from "./purpose.ts";
import { ascending, bytes, fields, hash, list, row, seconds, uint, UINT32 } from "./shape.ts";

export const MOST_FEEDS = 128;
const LONGEST_ENTRY = 5622;
export const PRECEDENCE = ["FLASH", "IMMEDIATE", "PRIORITY", "ROUTINE"] as const;
export const STATUS = ["ACTUAL", "EXERCISE", "TEST"] as const;

export interface Link {
  readonly feed: number;
  readonly sequence: number;
  readonly id: Bytes;
}

export interface Header {
  readonly line: Bytes;
  readonly node: Bytes;
  readonly sequence: number;
  readonly previous: Bytes | null;
  readonly seen: readonly Link[];
  readonly clock: number;
  readonly precedence: number;
  readonly status: number;
  readonly epoch: number;
  readonly body: Bytes;
  readonly length: number;
}

export interface Entry {
  readonly id: Bytes;
  readonly header: Header;
  readonly headerBytes: Bytes;
  readonly signature: Bytes;
}

function readLink(value: Parameters<typeof row>[0]): Link {
  const [feed, sequence, id] = row(value, 3);
  return { feed: uint(feed, MOST_FEEDS - 1), sequence: uint(sequence, UINT32), id: hash(id) };
}

function readHeader(data: Bytes): Header {
  const field = fields(decode(data), 11);
  uint(field[0], 1, 1);
  const sequence = uint(field[3], UINT32);
  const previous = field[4] === null ? null : hash(field[4]);
  check((previous === null) === (sequence === 0), "an entry that is the first, or not, against its own word");
  const seen = list(field[5], 0, 127, readLink);
  ascending(seen, (a, b) => a.feed - b.feed);
  return {
    line: hash(field[1]),
    node: hash(field[2]),
    sequence,
    previous,
    seen,
    clock: seconds(field[6]),
    precedence: uint(field[7], 3),
    status: uint(field[8], 2),
    epoch: uint(field[9], UINT32),
    body: bytes(field[10], 32),
    length: uint(field[11], UINT32),
  };
}

/** Read an entry; its signature is not looked at here. */
export function readEntry(data: Bytes): Entry {
  return inForm("malformed_entry", () => {
    check(data.length <= LONGEST_ENTRY, "an entry that is too long");
    const { payload, signature } = openSign1(data);
    return { id: digest(payload), header: readHeader(payload), headerBytes: payload, signature };
  });
}

/** What the signature of an entry covers. */
export function coveredByEntry(entry: Entry): Bytes {
  return signedOnce("openline/v1/entry", entry.headerBytes);
}

export interface Head {
  readonly sequence: number;
  readonly id: Bytes;
}

/** Judge an entry against the head of its feed (2.4.3); returns if it is next. */
export function checkNext(head: Head | null, entry: Entry): void {
  const { sequence, previous } = entry.header;
  const next = head === null ? 0 : head.sequence + 1;
  if (sequence > next) throw new Fault("gap", "entries are missing before it");
  if (sequence < next) {
    if (head?.sequence === sequence && !equal(head.id, entry.id)) {
      throw new Fault("equivocation", "another entry stands at the head");
    }
    throw new Fault("already_placed", "it is the head, or lies behind it");
  }
  if (head && !(previous && equal(previous, head.id))) throw new Fault("broken_chain", "it names another entry before it");
}

/** Both entries of a fork in the order of their ids, or `misuse` if they are none (2.4.4). */
export function forkOf(a: Entry, b: Entry): [Entry, Entry] {
  const onePlace =
    equal(a.header.line, b.header.line) && equal(a.header.node, b.header.node) && a.header.sequence === b.header.sequence;
  if (!onePlace || equal(a.id, b.id)) throw new Fault("misuse", "these are not two entries for one place");
  return compare(a.id, b.id) < 0 ? [a, b] : [b, a];
}
