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

test("the chunk that draws charts is at most 95 kB, and no other script is built", () => {
  expect(compressed("draw-")).toBeLessThanOrEqual(95_000);
  expect(compressed("")).toBe(compressed("entry-") + compressed("draw-"));
});
