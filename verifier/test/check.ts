/** Says of each export named on the command line which fault this reader finds first, or, if it holds, what it finds. */

import { readFileSync } from "node:fs";
import { Audit } from "../src/record/audit.ts";
import type { Bytes } from "../src/record/bytes.ts";

const LINE_FEED = 0x0a;

async function found(path: string): Promise<Record<string, unknown>> {
  const data: Bytes = new Uint8Array(readFileSync(path));
  const audit = new Audit();
  let at = 0;
  for (let end = data.indexOf(LINE_FEED); end >= 0; end = data.indexOf(LINE_FEED, at)) {
    audit.read(data.slice(at, end));
    at = end + 1;
  }
  const report = await audit.finish(data.slice(at));
  const flags = report.flags.map(({ code }) => code).sort();
  const [fault] = report.faults;
  if (fault) return { fault: [fault.code, fault.line], faults: report.faults.map(({ code }) => code), flags };
  const { counts, cut, witnessed, digits } = report;
  return { counts, cut, witnessed, digits, flags };
}

console.log(JSON.stringify(await Promise.all(process.argv.slice(2).map(found))));
