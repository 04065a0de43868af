// Builds the desk's page into a folder (`node build.mjs FOLDER`): one script, one style, one page that names both.
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { build } from "esbuild";

const [folder] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
// the node serves the coastlines under the hash of what they are (web/map.py), so that browsers may keep them
const coastlines = createHash("sha256").update(readFileSync("../src/openline/interop/coastlines.dat")).digest("hex");
await build({
  entryPoints: { desk: "src/main.tsx" },
  bundle: true,
  charset: "utf8",
  define: { COASTLINES: `"coastlines-${coastlines.slice(0, 16)}.dat"` },
  format: "esm",
  jsx: "automatic",
  jsxImportSource: "preact",
  legalComments: "none",
  logLevel: "warning",
  minify: true,
  outdir: folder,
  target: ["chrome110", "firefox115", "safari16.4"],
});
for (const name of ["desk.html", "icon.svg", "alarm.svg"]) copyFileSync(`src/${name}`, `${folder}/${name}`);
