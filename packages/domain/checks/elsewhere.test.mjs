import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { folder } from "./package-folder.mjs";

test("installed elsewhere it answers as ES module, to require() and in a browser bundle, and weighs no more than promised", () => {
  const run = [join(folder, "examples/run.mjs")];
  const { stdout, stderr, status } = spawnSync(process.execPath, run, { encoding: "utf8" });
  expect(status === 0 ? "" : `${stdout}${stderr}`).toBe("");
  expect(stdout).toMatch(/^planSample alone: \d+ of at most 6000 bytes after gzip$/mu);
  expect(stdout).toMatch(/^wilsonInterval alone: \d+ of at most 1000 bytes after gzip$/mu);
});
