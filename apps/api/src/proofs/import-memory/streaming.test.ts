import { afterAll, expect, it } from "@jest/globals";
import { join } from "node:path";
import { csvRows, workbookRows } from "../../features/interchange/index.js";
import { temporaryFolder } from "../../features/interchange/testing/temporary-folder.js";
import { badJudgements, badWorkbook } from "./large-files.js";

const files = temporaryFolder();
afterAll(files.remove);

const megabytes = 10;

/** Reads all rows and gives how many there were and how far memory grew meanwhile, in MB. */
async function readThrough(rows: AsyncIterable<unknown>) {
  const before = process.memoryUsage().heapUsed;
  let count = 0;
  let highest = before;
  for await (const _ of rows) {
    count += 1;
    if (count % 1_000 === 0) highest = Math.max(highest, process.memoryUsage().heapUsed);
  }
  return { count, grown: (highest - before) / 1_000_000 };
}

// The full proof, with files of 100 MB that land, is `npm run prove -- --only import`.
it.each([
  ["text file", async () => csvRows(await badJudgements(files.folder, megabytes), "utf-8")],
  ["workbook", async () => workbookRows(await badWorkbook(files.folder, megabytes))],
])(
  "a large %s is read without being held",
  async (_, open) => {
    const { count, grown } = await readThrough(await open());
    expect(count).toBeGreaterThan(65_000);
    // Held as rows of strings it would take several times its size; garbage that waits for its collector takes up to three.
    expect(grown).toBeLessThan(megabytes * 4);
  },
  30_000,
);

it("looking at the first row of a large file reads no more of it", async () => {
  const path = await badJudgements(files.folder, megabytes);
  expect(path).toBe(join(files.folder, "unknown.csv"));
  const began = performance.now();
  for await (const row of csvRows(path, "utf-8")) {
    expect(row.number).toBe(1);
    break;
  }
  expect(performance.now() - began).toBeLessThan(500);
});
