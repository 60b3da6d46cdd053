import { afterAll, expect, it } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { createReadStream, createWriteStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
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
])("a large %s is read without being held", async (_, open) => {
  const { count, grown } = await readThrough(await open());
  expect(count).toBeGreaterThan(65_000);
  // Held as rows of strings it would take several times its size; garbage that waits for its collector takes up to three.
  expect(grown).toBeLessThan(megabytes * 4);
});

it("looking at the first row of a large file reads no more than its beginning", async () => {
  const large = await badJudgements(files.folder, megabytes);
  const pipe = join(files.folder, "pipe.csv");
  execFileSync("mkfifo", [pipe]);
  const writing = createWriteStream(pipe);
  const written = pipeline(createReadStream(large), writing).catch(
    (error: NodeJS.ErrnoException) => error.code,
  );
  for await (const row of csvRows(pipe, "utf-8")) {
    expect(row.number).toBe(1);
    break;
  }
  expect(await written).toBe("EPIPE");
  expect(writing.bytesWritten).toBeLessThan((megabytes * 1_000_000) / 4);
});
