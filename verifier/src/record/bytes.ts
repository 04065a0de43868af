/** Byte strings: the forms in which the spec writes them. */

export type Bytes = Uint8Array<ArrayBuffer>;

const utf8 = new TextEncoder();
const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export const EMPTY: Bytes = new Uint8Array(0);

export function ascii(text: string): Bytes {
  return utf8.encode(text);
}

/** Text of bytes that must be UTF-8; throws TypeError if they are not. */
export function text(bytes: Bytes): string {
  return strictUtf8.decode(bytes);
}

export function concat(...pieces: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

export function equal(a: Bytes, b: Bytes): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

/** The order of byte strings: by the first byte that differs, a shorter one before what continues it. */
export function compare(a: Bytes, b: Bytes): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const difference = (a[i] as number) - (b[i] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

export function hex(bytes: Bytes): string {
  let digits = "";
  for (const byte of bytes) digits += HEX[byte];
  return digits;
}

/** Bytes of lower-case hexadecimal digits; null if the text is anything else. */
export function fromHex(digits: string): Bytes | null {
  if (digits.length % 2 !== 0 || !/^[0-9a-f]*$/.test(digits)) return null;
  return Uint8Array.from({ length: digits.length / 2 }, (_, i) => Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16));
}

const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const SEXTET = new Int16Array(128).fill(-1);
for (let i = 0; i < 64; i++) SEXTET[BASE64.charCodeAt(i)] = i;

/** Bytes of padded base64 in its one form (spec 2.9.1); null if the text is anything else. */
export function fromBase64(digits: string): Bytes | null {
  if (digits.length % 4 !== 0) return null;
  const padding = digits.endsWith("==") ? 2 : digits.endsWith("=") ? 1 : 0;
  const count = digits.length - padding;
  const bytes = new Uint8Array((digits.length / 4) * 3 - padding);
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < count; i++) {
    const code = digits.charCodeAt(i);
    const sextet = code < 128 ? (SEXTET[code] as number) : -1;
    if (sextet < 0) return null;
    held = ((held << 6) | sextet) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (held >> bits) & 0xff;
    }
  }
  // Bits that no byte uses must be zero: two texts would otherwise stand for the same bytes.
  return (held & ((1 << bits) - 1)) === 0 ? bytes : null;
}

export function bigEndian(value: number | bigint, length: number): Bytes {
  const bytes = new Uint8Array(length);
  let rest = BigInt(value);
  for (let i = length - 1; i >= 0; i--) {
    bytes[i] = Number(rest & 0xffn);
    rest >>= 8n;
  }
  return bytes;
}
