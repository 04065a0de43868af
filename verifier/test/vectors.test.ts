/** This reader against every vector of docs/spec that concerns reading, with the library's Ed25519 and the platform's. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { ed25519 } from "@noble/curves/ed25519.js";
import { type Bytes, fromHex } from "../src/record/bytes.ts";
import { verifyEd25519 } from "../src/record/ed25519.ts";
import { Fault } from "../src/record/faults.ts";
import { PROBES } from "../src/record/probes.ts";
import { fastestEngine } from "../src/record/signatures.ts";
import { type Given, NOT_READING, OPERATIONS } from "./operations.ts";

interface Case {
  readonly name: string;
  readonly rule: string;
  readonly operation: string;
  readonly given: Given;
  readonly expect?: unknown;
  readonly fails?: string;
}

const FOLDER = join(process.cwd(), "..", "docs", "spec", "vectors");

/** JSON whose integers beyond 2^53 are bigint, as this reader's values are. */
function parse(file: string): { cases: Case[] } {
  const source = readFileSync(join(FOLDER, file), "utf8").replace(/"value": (-?\d{17,})/g, '"value": "bigint $1"');
  return JSON.parse(source, (_key, value) =>
    typeof value === "string" && value.startsWith("bigint ") ? BigInt(value.slice(7)) : value,
  );
}

async function outcome(found: Case, engine: Awaited<ReturnType<typeof fastestEngine>>): Promise<Pick<Case, "expect" | "fails">> {
  const operation = OPERATIONS[found.operation];
  assert.ok(operation, `no operation ${found.operation}`);
  try {
    return { expect: await operation(found.given, engine) };
  } catch (error) {
    if (error instanceof Fault) return { fails: error.code };
    throw error;
  }
}

let run = 0;
for (const file of readdirSync(FOLDER)) {
  const cases = parse(file).cases.filter((found) => !NOT_READING.includes(found.operation));
  run += cases.length;
  for (const found of cases) {
    test(`${file}: ${found.name} (${found.rule})`, async () => {
      const wanted = found.fails === undefined ? { expect: found.expect } : { fails: found.fails };
      assert.deepEqual(await outcome(found, verifyEd25519), wanted);
      assert.deepEqual(await outcome(found, await fastestEngine()), wanted);
    });
  }
}

test("the probes tell a check with the cofactor from one without: ours answers as they say, the library's does not", () => {
  const bytes = (digits: string): Bytes => fromHex(digits) as Bytes;
  const answers = (check: (key: Bytes, message: Bytes, signature: Bytes) => boolean): boolean[] =>
    PROBES.map(({ key, message, signature }) => check(bytes(key), bytes(message), bytes(signature)));
  const wanted = PROBES.map(({ holds }) => holds);
  assert.deepEqual(answers(verifyEd25519), wanted);
  assert.notDeepEqual(answers((key, message, signature) => ed25519.verify(signature, message, key)), wanted);
});

test("the vectors are there: a folder without any would pass too", () => assert.ok(run >= 150, `${run} cases`));

test("Node's own Ed25519 answers as the rule does, so both engines are tested", async () => {
  assert.notEqual(await fastestEngine(), verifyEd25519);
});
