import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { canonicalJson, commitSeed, jcq, planSample } from "@reviewpoint/domain/moderation";
import mammoth from "mammoth";
import readXlsxFile from "read-excel-file/node";
import { fromBuffer, type ZipFile } from "yauzl";
import { parse } from "csv-parse/sync";
import { mutate } from "../../testing/acts/mutate.js";
import { fixtureId } from "../../testing/fixture-id.js";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../../testing/graph-for-test.js";
import { boardForTest, leader, seats } from "../../boards/testing/board-for-test.js";
import { eraseFrozenValues } from "../index.js";
import { checkInWords } from "./checking/check-in-words.js";
import { checkPack, packHolds } from "./checking/check-pack.js";
import { csvFiles } from "./files/csv-zip.js";
import { frozenPack, type FrozenPack } from "./files/frozen-pack.js";
import { harmless } from "./files/harmless.js";
import { packFile, type PackFormat } from "./files/pack-file.js";
import { chromiumHere } from "./files/printed.js";
import { sheetsOf } from "./files/workbook.js";

let graph: GraphForTest;
let frozen: FrozenPack;
const formula = '=HYPERLINK("http://elsewhere.example")';
beforeAll(async () => {
  graph = await graphForTest({ trainees: 120 });
  const boards = boardForTest(graph);
  const { board: called } = await boards.call();
  const items = [0, 1].map((n) => ({ kind: "TRAINEE", subjectId: fixtureId("trainee", 2_000_000 + n) }));
  const listed = await boards.done("putOnAgenda", { boardId: called.id, expectedVersion: 1, items });
  const held = await boards.done("recordAttendance", {
    ...{ boardId: called.id, expectedVersion: listed.version, present: Object.values(seats) },
  });
  const decided = await boards.done("recordDecision", {
    ...{ boardId: called.id, expectedVersion: held.version, itemId: held.items[0].id },
    ...{ kind: "CONFIRM", reason: formula },
  });
  const minutes = { boardId: called.id, expectedVersion: decided.version, words: "Opened at ten.\nClosed." };
  await boards.done("writeMinutes", minutes);
  frozen = await freezeNow(called.id);
}, 180_000);
afterAll(() => graph?.close());

async function freezeNow(boardId: string): Promise<FrozenPack> {
  const fields = "recorded frozen { id kind content sha256 holds audience }";
  const answer = await mutate(graph, "freezePack", leader, { boardId }, fields);
  expect(answer).toMatchObject({ recorded: true, frozen: { kind: "PACK", holds: true, audience: "BOARD" } });
  return frozenPack({ ...answer.frozen, kind: "pack" });
}

async function bytesOf(format: PackFormat): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of (await packFile(frozen, format))!) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

/** The entries of a ZIP, by another library than the one that wrote it. */
function entriesOf(bytes: Buffer): Promise<Map<string, string>> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip: ZipFile | undefined) => {
      if (error || !zip) return reject(error);
      const found = new Map<string, string>();
      zip.on("entry", (entry) =>
        zip.openReadStream(entry, async (failed, stream) => {
          if (failed || !stream) return reject(failed);
          let text = "";
          for await (const part of stream.setEncoding("utf8")) text += part;
          found.set(entry.fileName, text);
          zip.readEntry();
        }),
      );
      zip.on("end", () => resolve(found));
      zip.readEntry();
    });
  });
}

test("a pack has its eleven sections, and nobody's name but the board's", () => {
  const { pack, content } = frozen;
  expect(pack.sections.map(({ number }) => number)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(content).toContain("Leader Staff");
  expect(content).not.toMatch(/Amber|Basalt|Cedar/u);
  expect(content).not.toContain(fixtureId("trainee", 2_000_000));
  const decisions = pack.sections[8]!.tables[0]!;
  expect(decisions.rows[0]).toEqual([
    ...[1, expect.stringMatching(/^P-[0-9A-F]{8}$/u), "the marks are confirmed", formula],
    ...[expect.stringContaining("Leader Staff"), "", "yes"],
  ]);
});

test("small counts are hidden, and totals do not give them away", () => {
  const rows = frozen.pack.sections[4]!.tables[0]!.rows;
  expect(rows.length).toBeGreaterThan(10);
  for (const [, , , count] of rows) expect(count === null || count === 0 || Number(count) >= 5).toBe(true);
});

test("the CSV files are read cell by cell as they were written, formulas as texts", async () => {
  const entries = await entriesOf(await bytesOf("zip"));
  expect([...entries.keys()]).toEqual([
    ...csvFiles(frozen.pack).map(({ name }) => name),
    ...["content.json", "SHA256SUMS"],
  ]);
  expect(entries.get("content.json")).toBe(frozen.content);
  for (const { number, tables } of frozen.pack.sections)
    for (const { name, columns, rows } of tables) {
      const text = entries.get(`${String(number).padStart(2, "0")}-${name}.csv`)!;
      const read = parse(text, { bom: true }) as string[][];
      expect(read).toEqual([columns, ...rows.map((row) => row.map(harmless))]);
      for (const cell of read.flat()) expect(cell).not.toMatch(/^[=+@\t\r]/u);
    }
});

test("the workbook is read cell by cell as it was written: a table a sheet, its header first, nothing merged", async () => {
  const bytes = await bytesOf("xlsx");
  const sheets = await readXlsxFile(bytes);
  const expected = sheetsOf(frozen.pack);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(expected.map(({ name }) => name));
  for (const [at, { name, columns, rows }] of expected.entries()) {
    const data = sheets[at]!.data.map((row) => columns.map((_, column) => row[column] ?? null));
    const own = name === "cover" ? [...rows, ["SHA-256 of the snapshot", frozen.sha256]] : rows;
    const texts = [columns, ...own].map((row) => row.map((cell) => (cell === "" ? null : cell)));
    expect(data).toEqual(texts);
  }
  const parts = await entriesOf(bytes);
  for (const [name, xml] of parts) {
    if (!name.startsWith("xl/worksheets/")) continue;
    expect(xml).not.toMatch(/<mergeCell|<f>/u);
  }
}, 30_000);

test("the document is read with its minutes, its tables and a form to type into", async () => {
  const { value: html } = await mammoth.convertToHtml({ buffer: await bytesOf("docx") });
  for (const words of ["Opened at ten.", "Closed.", frozen.sha256, "Your finding", "Took no part"])
    expect(html).toContain(words);
  expect(html.match(/<table>/gu)?.length).toBe(5);
}, 30_000);

test("the page has a caption and scopes for every table, and its headings in order", async () => {
  const page = (await bytesOf("html")).toString("utf8");
  expect(page.match(/<h1>/gu)).toHaveLength(1);
  expect(page.match(/<table>/gu)?.length).toBe(page.match(/<caption>/gu)?.length);
  expect(page).toContain("=HYPERLINK(&quot;");
  expect(page).not.toMatch(/<script|src=/u);
});

test("the same snapshot gives the same bytes in every zone, after this year's data and an erasure", async () => {
  const before = await bytesOf("zip");
  const grade = { traineeId: fixtureId("trainee", 2_000_000), cycle: "spring", grade: "full" };
  await mutate(graph, "gradePortfolio", fixtureViewer("lead-mentor"), grade);
  await graph.database.write(leader, (unit) =>
    eraseFrozenValues(unit, { providerId: leader.providerId, traineeId: grade.traineeId }),
  );
  const { data } = await graph.ask(`{ frozen(id: "${frozen.id}") { id content sha256 holds } }`, leader);
  const again = JSON.parse(JSON.stringify(data)).frozen;
  expect(again).toMatchObject({ content: frozen.content, holds: true });
  const zone = process.env["TZ"];
  process.env["TZ"] = "Pacific/Auckland";
  const after = await bytesOf("zip");
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
  expect(after.equals(before)).toBe(true);
});

test("a pack that was changed is told, file by file and by its hash", async () => {
  const files = await entriesOf(await bytesOf("zip"));
  const { content, sha256 } = frozen;
  const whole = checkPack(content, files, sha256);
  expect([packHolds(whole), checkInWords(whole)[0]]).toEqual([
    ...[true, "This is the pack that was frozen: its SHA-256 is the one that was stated."],
  ]);
  const touched = new Map(files).set("08-decisions.csv", "Item\r\n");
  expect(checkInWords(checkPack(content, touched, null))).toContain(
    "08-decisions.csv is not what the snapshot gives: it was changed, or is missing.",
  );
  const other = content.replace("Opened at ten", "Opened at nine");
  expect(packHolds(checkPack(other, null, sha256))).toBe(false);
  const { data } = await graph.ask(`{ frozen(id: "${frozen.id}") { checked } }`, leader);
  expect(JSON.stringify(data)).toContain("This is the pack that was frozen");
});

test("samples are drawn again from their seeds, and a piece that was slipped in is told", () => {
  const piece = (n: number) => ({
    ...{ id: `p${n}`, traineeId: `t${n}`, assessorId: `a${n % 3}`, schoolId: null, hubId: null },
    ...{ subjectId: null, cohortId: null, bandId: null, mark: 50, flags: [] },
  });
  const population = Array.from({ length: 30 }, (_, n) => piece(n));
  const seed = "a seed that is long enough";
  const { plan } = planSample(population as never, jcq, seed);
  const sample = { exercise: "Essay", population, plan: plan!, commitment: commitSeed(seed) };
  const packed = (change: object) =>
    checkPack(canonicalJson({ ...frozen.pack, samples: [{ ...sample, ...change }] }), null, null);
  expect(checkInWords(packed({}))[1]).toBe(
    "Essay: drawn again from the seed that was committed to beforehand, the sample is the same.",
  );
  const slipped = [...plan!.sampled.slice(1), { id: "p99", reasons: [] }];
  const wrong = packed({ plan: { ...plan!, sampled: slipped } });
  expect(packHolds(wrong)).toBe(false);
  expect(checkInWords(wrong)[1]).toContain("1 piece is missing; 1 piece should not be in it");
});

test("a board that is not there has no pack, and only those who may freeze one", async () => {
  expect(await mutate(graph, "freezePack", leader, { boardId: fixtureId("hub", 1) })).toMatchObject({
    code: "NOT_FOUND",
  });
  const asked = mutate(graph, "freezePack", fixtureViewer("hub-director"), { boardId: "x" });
  expect(await asked).toMatchObject({ code: "NOT_ALLOWED" });
});

test("the PDF is tagged; where there is no Chromium there is none", async () => {
  if (chromiumHere() === null) {
    expect(await packFile(frozen, "pdf")).toBeNull();
    return;
  }
  const bytes = await bytesOf("pdf");
  expect(bytes.subarray(0, 5).toString("latin1")).toBe("%PDF-");
  expect(bytes.includes("/StructTreeRoot")).toBe(true);
  expect(bytes.includes("/MarkInfo")).toBe(true);
}, 90_000);
