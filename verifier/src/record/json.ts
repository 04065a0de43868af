/** JSON as an export may write it: no key twice, numbers as integers (spec 2.9.1). JSON.parse keeps silent about both. */

import { check } from "./faults.ts";

export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = Map<string, Json>;

const DEEPEST = 16;
const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?![0-9.eE])/y;
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPES: Record<string, string> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", '"': '"', "\\": "\\", "/": "/" };
const WORDS: [string, Json][] = [
  ["null", null],
  ["true", true],
  ["false", false],
];

class Parser {
  private at = 0;

  constructor(private readonly source: string) {}

  whole(): Json {
    const value = this.value(0);
    this.match(SPACE);
    check(this.at === this.source.length, "something stands behind the JSON value");
    return value;
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source);
    check(found !== null, "no JSON");
    this.at = pattern.lastIndex;
    return found[0];
  }

  /** The next character that is not white space, taken. */
  private next(): string {
    this.match(SPACE);
    return this.source[this.at++] ?? "";
  }

  private value(depth: number): Json {
    check(depth <= DEEPEST, "JSON that nests too deep");
    const first = this.next();
    if (first === "{") return this.object(depth + 1);
    if (first === "[") return this.array(depth + 1);
    if (first === '"') return this.string();
    this.at--;
    for (const [word, value] of WORDS) {
      if (this.source.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
    }
    return Number(this.match(NUMBER));
  }

  private object(depth: number): JsonObject {
    const object: JsonObject = new Map();
    let mark = this.next();
    while (mark !== "}") {
      check(mark === '"', "no key");
      const key = this.string();
      check(!object.has(key), "a key twice");
      check(this.next() === ":", "no value behind a key");
      object.set(key, this.value(depth));
      mark = this.next();
      if (mark === "}") break;
      check(mark === ",", "no comma between two values");
      mark = this.next();
      check(mark !== "}", "a comma before the end");
    }
    return object;
  }

  private array(depth: number): Json[] {
    const array: Json[] = [];
    if (this.next() === "]") return array;
    this.at--;
    for (;;) {
      array.push(this.value(depth));
      const mark = this.next();
      if (mark === "]") return array;
      check(mark === ",", "no comma between two values");
    }
  }

  private string(): string {
    let text = "";
    for (;;) {
      text += this.match(PLAIN);
      const mark = this.source[this.at++];
      if (mark === '"') break;
      check(mark === "\\", "a control character, or no end of a string");
      text += this.escape();
    }
    check(!/\p{Surrogate}/u.test(text), "half a surrogate pair");
    return text;
  }

  private escape(): string {
    const mark = this.source[this.at++] ?? "";
    if (mark !== "u") {
      const meant = ESCAPES[mark];
      check(meant !== undefined, "no escape");
      return meant;
    }
    const digits = this.source.slice(this.at, this.at + 4);
    check(/^[0-9a-fA-F]{4}$/.test(digits), "no escape");
    this.at += 4;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }
}

export function parseJson(source: string): Json {
  return new Parser(source).whole();
}
