// Builds the page, one HTML file that needs nothing else (`node build.mjs FILE`), or the tests (`node build.mjs --test`).
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { build, transform } from "esbuild";

const shared = { bundle: true, charset: "utf8", legalComments: "none", logLevel: "warning" };

async function script(entry, define = {}) {
  const browsers = ["chrome110", "firefox115", "safari16.4"];
  const built = await build({ ...shared, entryPoints: [entry], define, format: "iife", minify: true, target: browsers, write: false });
  return built.outputFiles[0].text.trim();
}

// The policy lets run and style exactly these bytes, and nothing that a file could smuggle in.
function hash(text) {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

async function page() {
  const worker = await script("src/page/worker.ts");
  const code = await script("src/page/main.ts", { WORKER: JSON.stringify(worker) });
  const style = (await transform(readFileSync("src/page/style.css", "utf8"), { loader: "css", minify: true, charset: "utf8" })).code.trim();
  if (/<\/script|<!--/i.test(code) || /<\/style/i.test(style)) throw new Error("code that would end its own element");
  const parts = { "{SCRIPT-HASH}": hash(code), "{STYLE-HASH}": hash(style), "{STYLE}": style, "{SCRIPT}": code };
  return readFileSync("src/page/page.html", "utf8").replace(/\{(?:SCRIPT|STYLE)(?:-HASH)?\}/g, (name) => parts[name]);
}

const [goal] = process.argv.slice(2);
if (goal === "--test") {
  await build({
    ...shared,
    entryPoints: ["test/vectors.test.ts", "test/check.ts"],
    outdir: ".build",
    outExtension: { ".js": ".mjs" },
    format: "esm",
    platform: "node",
    target: "node20",
  });
} else {
  writeFileSync(goal, await page());
}
