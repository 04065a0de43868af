// Builds the desk's page into a folder (`node build.mjs FOLDER`): one script, one style, one page that names both.
import { copyFileSync, mkdirSync } from "node:fs";
import { build } from "esbuild";

const [folder] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
await build({
  entryPoints: { desk: "src/main.tsx" },
  bundle: true,
  charset: "utf8",
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
