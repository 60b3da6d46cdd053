/** `npm run example`: installs the packed package elsewhere, runs it there in three ways, and weighs it. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { bundle } from "./bundle.mjs";
import { weights } from "./weights.mjs";

const folder = join(import.meta.dirname, "..");
const elsewhere = mkdtempSync(join(tmpdir(), "reviewpoint-example-"));
const quiet = { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] };
const npm = (parameters, cwd) => execFileSync("npm", parameters, { cwd, ...quiet });
const node = (file) => execFileSync(process.execPath, ["--no-warnings", file], { cwd: elsewhere, ...quiet });

try {
  const [{ filename, size, entryCount }] = JSON.parse(
    npm(["pack", "--json", "--pack-destination", elsewhere], folder),
  );
  console.log(`packed: ${filename}, ${size} bytes, ${entryCount} files`);
  writeFileSync(join(elsewhere, "package.json"), '{ "name": "elsewhere", "private": true }\n');
  npm(["install", "--offline", "--no-audit", "--no-fund", join(elsewhere, filename)], elsewhere);
  for (const file of ["question.mjs", "sample.mjs", "sample.cjs", "browser.mjs"]) {
    copyFileSync(join(import.meta.dirname, file), join(elsewhere, file));
  }

  const answer = node("sample.mjs").trim();
  assert.deepEqual(Object.keys(JSON.parse(answer)), ["sampled", "hash", "lower", "upper"]);
  assert.equal(JSON.parse(answer).sampled, 10);
  console.log(`ES module: ${answer}`);
  assert.equal(node("sample.cjs").trim(), answer);
  console.log("require(): the same");

  const browser = createContext({});
  const { code, gzip } = await bundle(join(elsewhere, "browser.mjs"));
  runInContext(code, browser);
  assert.equal(browser.answer, answer);
  console.log(`browser bundle: the same, ${gzip} bytes after gzip`);

  for (const { room, name, most } of weights) {
    const file = join(elsewhere, `only-${name}.mjs`);
    writeFileSync(file, `export { ${name} } from "@reviewpoint/domain/${room}";\n`);
    const { gzip: weight } = await bundle(file);
    assert.ok(weight <= most, `${name} alone weighs ${weight} bytes after gzip, more than ${most}`);
    console.log(`${name} alone: ${weight} of at most ${most} bytes after gzip`);
  }
} finally {
  rmSync(elsewhere, { recursive: true });
}
