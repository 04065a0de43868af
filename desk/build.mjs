// Builds the pages into a folder (`node build.mjs FOLDER`): the desk's and a function's, each one script, one style, one page.
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { build } from "esbuild";

const [folder] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
// the node serves the coastlines under the hash of what they are (web/map.py), so that browsers may keep them
const coastlines = createHash("sha256").update(readFileSync("../src/openline/interop/coastlines.dat")).digest("hex");
const shared = {
  bundle: true,
  charset: "utf8",
  define: { COASTLINES: `"coastlines-${coastlines.slice(0, 16)}.dat"` },
  jsx: "automatic",
  jsxImportSource: "preact",
  legalComments: "none",
  logLevel: "warning",
  minify: true,
  outdir: folder,
};
await build({ ...shared, entryPoints: { desk: "src/main.tsx" }, format: "esm", target: ["chrome110", "firefox115", "safari16.4"] });
// a function's page is opened on whatever stands there: an old machine, a telephone
await build({ ...shared, entryPoints: { function: "src/function.tsx" }, format: "iife", target: ["chrome70", "firefox65", "safari14.1"] });
for (const name of ["desk.html", "function.html", "icon.svg", "alarm.svg"]) copyFileSync(`src/${name}`, `${folder}/${name}`);
