import { afterAll, expect, it } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { createReadStream, createWriteStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { csvRows, workbookRows } from "../../features/interchange/index.js";
import { temporaryFolder } from "../../features/interchange/testing/temporary-folder.js";
import { badJudgements, badWorkbook } from "./large-files.js";

const files = temporaryFolder();
afterAll(files.remove);

const megabytes = 10;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** What is held now, in MB: garbage is collected first. */
function held(): number {
  collect();
  return process.memoryUsage().heapUsed / 1_000_000;
}

/** Reads all rows and gives how many there were and how much more was held meanwhile than before, in MB. */
async function readThrough(rows: AsyncIterable<unknown>) {
  const before = held();
  let count = 0;
  let highest = before;
  for await (const _ of rows) {
    count += 1;
    if (count % 10_000 === 0) highest = Math.max(highest, held());
  }
  return { count, grown: highest - before };
}

// The full proof, with files of 100 MB that land, is `npm run prove -- --only import`.
it.each([
  ["text file", async () => csvRows(await badJudgements(files.folder, megabytes), "utf-8")],
  ["workbook", async () => workbookRows(await badWorkbook(files.folder, megabytes))],
])("a large %s is read without being held", async (_, open) => {
  const { count, grown } = await readThrough(await open());
  expect(count).toBeGreaterThan(65_000);
  // Held as rows of strings it would take several times its size.
  expect(grown).toBeLessThan(megabytes / 2);
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
