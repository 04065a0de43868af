/** Reads a file piece by piece, so that its size does not matter. */

import { type Bytes, concat, EMPTY } from "../record/bytes.ts";
import { LONGEST_LINE } from "../record/export.ts";

const PIECE = 1 << 20;
const LINE_FEED = 0x0a;

export interface Batch {
  readonly lines: readonly Bytes[];
  /** How many bytes have been read. */
  readonly read: number;
}

/** The lines of a file without their line feeds, in batches; returns what stands behind the last line feed. */
export async function* batches(file: Blob): AsyncGenerator<Batch, Bytes> {
  let rest: Bytes = EMPTY;
  for (let at = 0; at < file.size; at += PIECE) {
    const piece = new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
    const lines: Bytes[] = [];
    let from = 0;
    for (let end = piece.indexOf(LINE_FEED); end >= 0; end = piece.indexOf(LINE_FEED, from)) {
      lines.push(concat(rest, piece.subarray(from, end)));
      rest = EMPTY;
      from = end + 1;
    }
    // A line that is too long already is enough to be refused: more of it would only fill the memory.
    if (rest.length <= LONGEST_LINE) rest = concat(rest, piece.subarray(from));
    yield { lines, read: Math.min(at + PIECE, file.size) };
  }
  return rest;
}

/** The line that begins at a place of the file. */
export async function lineAt(file: Blob, offset: number): Promise<Bytes> {
  let line: Bytes = EMPTY;
  for (let at = offset; at < file.size; at += PIECE) {
    const piece = new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
    const end = piece.indexOf(LINE_FEED);
    line = concat(line, end < 0 ? piece : piece.subarray(0, end));
    if (end >= 0) break;
  }
  return line;
}
