/** Says of each export named on the command line what this reader finds first: [code, line], or null if it holds. */

import { readFileSync } from "node:fs";
import { Audit } from "../src/record/audit.ts";
import type { Bytes } from "../src/record/bytes.ts";

const LINE_FEED = 0x0a;

async function firstFault(path: string): Promise<[string, number] | null> {
  const data: Bytes = new Uint8Array(readFileSync(path));
  const audit = new Audit();
  let at = 0;
  for (let end = data.indexOf(LINE_FEED); end >= 0; end = data.indexOf(LINE_FEED, at)) {
    audit.read(data.slice(at, end));
    at = end + 1;
  }
  const [fault] = (await audit.finish(data.slice(at))).faults;
  return fault ? [fault.code, fault.line] : null;
}

console.log(JSON.stringify(await Promise.all(process.argv.slice(2).map(firstFault))));
