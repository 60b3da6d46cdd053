import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import { assetsFolder } from "../server/assets.js";

/** Compressed bytes of the built files whose names begin so; kB are thousands of bytes. */
function compressed(begins: string): number {
  return readdirSync(assetsFolder)
    .filter((name) => name.startsWith(begins) && name.endsWith(".js"))
    .reduce((sum, name) => sum + gzipSync(readFileSync(join(assetsFolder, name))).length, 0);
}

test("the script of the first view is at most 25 kB", () => {
  expect(compressed("entry-")).toBeGreaterThan(0);
  expect(compressed("entry-")).toBeLessThanOrEqual(25_000);
});

test("what loads later is small: charts 95 kB, the comfort of forms 6 kB, adding files 2 kB and their rules 6 kB; no other script is built", () => {
  const chunks = {
    "entry-": 25_000,
    "draw-": 95_000,
    "tend-forms-": 6_000,
    "tend-uploads-": 2_000,
    "checks-": 6_000,
  };
  for (const [name, most] of Object.entries(chunks)) expect(compressed(name)).toBeLessThanOrEqual(most);
  const all = Object.keys(chunks).reduce((sum, name) => sum + compressed(name), 0);
  expect(compressed("")).toBe(all);
});
