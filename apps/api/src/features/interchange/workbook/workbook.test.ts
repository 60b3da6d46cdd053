import { afterAll, describe, expect, it } from "@jest/globals";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import fc from "fast-check";
import { ZipFile } from "yazl";
import { fileLimits } from "../bytes/limits.js";
import { collected, temporaryFolder } from "../testing/temporary-folder.js";
import { cellText, serialDay } from "./cell-text.js";
import { showsDays } from "./date-styles.js";
import { columnNumber } from "./sheet-rows.js";
import { sheetNames, workbookRows } from "./workbook-rows.js";
import { writeWorkbook } from "./write-workbook.js";

const files = temporaryFolder();
afterAll(files.remove);

/** A workbook with the given parts beside the ones every workbook needs. */
async function workbook(parts: Record<string, string>, name = "book.xlsx"): Promise<string> {
  const zip = new ZipFile();
  const relations = (pairs: [string, string][]) =>
    `<Relationships xmlns="p">${pairs.map(([type, target], index) => `<Relationship Id="r${index + 1}" Type="http://x/${type}" Target="${target}"/>`).join("")}</Relationships>`;
  const all: Record<string, string> = {
    "_rels/.rels": relations([["officeDocument", "/xl/workbook.xml"]]),
    "xl/_rels/workbook.xml.rels": relations([
      ["worksheet", "worksheets/sheet1.xml"],
      ["worksheet", "worksheets/sheet2.xml"],
      ["sharedStrings", "sharedStrings.xml"],
      ["styles", "styles.xml"],
    ]),
    "xl/workbook.xml":
      '<workbook xmlns="m" xmlns:r="r"><sheets><sheet name="Autumn" r:id="r1"/><sheet name="Hidden" state="hidden" r:id="r2"/></sheets></workbook>',
    "xl/worksheets/sheet2.xml": "<worksheet/>",
    ...parts,
  };
  for (const [part, xml] of Object.entries(all)) zip.addBuffer(Buffer.from(xml), part);
  zip.end();
  const path = join(files.folder, name);
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}

const sheet = (rows: string) => ({
  "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
});
const rowsOf = async (path: string, limits = fileLimits) => collected(workbookRows(path, limits));

describe("a workbook", () => {
  it("is read with shared and inline texts, numbers, dates with styles, gaps and left-out rows", async () => {
    const path = await workbook({
      ...sheet(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r><rPh><t>no</t></rPh></is></c></row>' +
          '<row r="4"><c r="A4" s="1"><v>46266</v></c><c s="2"><v>46266.5</v></c><c><v>1.234567E6</v></c><c><v>0.25</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="str"><f>A1</f><v>formula</v></c></row>',
      ),
      "xl/sharedStrings.xml": "<sst><si><r><t>sha</t></r><r><t>red</t></r><rPh><t>no</t></rPh></si></sst>",
      "xl/styles.xml":
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>',
    });
    expect(await sheetNames(path)).toEqual({ visible: ["Autumn"], hidden: ["Hidden"] });
    expect(await rowsOf(path)).toEqual([
      { number: 1, sheet: "Autumn", cells: ["shared", "", "inline"] },
      {
        number: 4,
        sheet: "Autumn",
        cells: ["2026-09-01", "2026-09-01", "1234567", "0.25", "TRUE", "#N/A", "formula"],
      },
    ]);
  });

  it("reads as it was written, whatever its cells hold", async () => {
    const cells = fc.array(fc.array(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 5,
    });
    const path = join(files.folder, "written.xlsx");
    await fc.assert(
      fc.asyncProperty(cells, async (rows) => {
        await writeWorkbook(path, [
          { name: "A & B", rows },
          { name: "Second", rows: [["=1+1"]] },
        ]);
        const read = await rowsOf(path);
        expect(read.filter(({ sheet: name }) => name === "A & B").map((row) => row.cells)).toEqual(rows);
        expect(read.at(-1)).toEqual({ number: 1, sheet: "Second", cells: ["=1+1"] });
      }),
      { numRuns: 25 },
    );
  });

  it("may have coloured cells far to the right; a formula that was never worked out is no empty cell", async () => {
    const path = await workbook(
      sheet(
        '<row r="1"><c r="A1"><f>B1</f></c><c r="B1" t="str"><f>C1</f><v></v></c><c r="XFD1" s="3"/></row>',
      ),
    );
    expect(await rowsOf(path)).toEqual([{ number: 1, sheet: "Autumn", cells: ["#CALC!", ""] }]);
  });

  it("counts days as spreadsheets do", () => {
    expect(serialDay(1, false)).toBe("1900-01-01");
    expect(serialDay(60, false)).toBe("1900-02-29");
    expect(serialDay(61, false)).toBe("1900-03-01");
    expect(serialDay(0, true)).toBe("1904-01-01");
    expect(serialDay(46266 - 1462, true)).toBe("2026-09-01");
    expect(showsDays("h:mm:ss")).toBe(false);
    expect(showsDays('0.00" days"')).toBe(false);
    expect(showsDays("[$-809]d mmmm yyyy")).toBe(true);
    expect(columnNumber("XFD1")).toBe(16384);
    expect(
      cellText({ type: "n", style: 0, value: "NaN" }, { texts: [], dateStyles: [], from1904: false }),
    ).toBe("NaN");
  });
});

describe("a workbook that would do harm is refused", () => {
  it("a bomb: a part that unpacks to hundreds of times its size", async () => {
    const path = await workbook(
      sheet(`<row><c t="str"><v>${"0".repeat(40 * 1024 * 1024)}</v></c></row>`),
      "bomb.xlsx",
    );
    const before = process.memoryUsage().rss;
    await expect(rowsOf(path)).rejects.toMatchObject({ code: "workbook-too-large" });
    expect(process.memoryUsage().rss - before).toBeLessThan(32 * 1024 * 1024);
  });

  it("a part that is larger than the directory says", async () => {
    const path = await workbook(
      sheet(`<row><c t="str"><v>${"0".repeat(200_000)}</v></c></row>`),
      "liar.xlsx",
    );
    const bytes = await import("node:fs").then(({ readFileSync }) => readFileSync(path));
    const at = bytes.lastIndexOf("xl/worksheets/sheet1.xml") - 46;
    bytes.writeUInt32LE(1_000, at + 24);
    await expect(rowsOf(files.write("liar.xlsx", bytes))).rejects.toMatchObject({ code: "broken-workbook" });
  });

  it.each<[string, Record<string, string>, Partial<typeof fileLimits>, string]>([
    ["too many parts", sheet(""), { parts: 3 }, "workbook-too-large"],
    ["too much unpacked", sheet(""), { unpacked: 500 }, "workbook-too-large"],
    [
      "too much shared text",
      { ...sheet(""), "xl/sharedStrings.xml": `<sst><si><t>${"a".repeat(99)}</t></si></sst>` },
      { sharedText: 50 },
      "workbook-too-large",
    ],
    ["cells far to the right", sheet('<row r="1"><c r="XFD1"><v>1</v></c></row>'), {}, "broken-workbook"],
    [
      "entities that grow",
      { "xl/worksheets/sheet1.xml": '<!DOCTYPE w [<!ENTITY a "aaaa">]><worksheet>&a;</worksheet>' },
      {},
      "broken-workbook",
    ],
    ["a document type", { "xl/worksheets/sheet1.xml": "<!DOCTYPE w><worksheet/>" }, {}, "broken-workbook"],
    [
      "XML that is not closed",
      { "xl/worksheets/sheet1.xml": "<worksheet><sheetData>" },
      {},
      "broken-workbook",
    ],
    [
      "cells merged over several rows",
      {
        "xl/worksheets/sheet1.xml":
          '<worksheet><sheetData/><mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="B2:B4"/></mergeCells></worksheet>',
      },
      {},
      "merged-cells",
    ],
    ["a document of another kind", { "xl/workbook.xml": "<document/>" }, {}, "not-text"],
    ["no workbook part", { "_rels/.rels": "<Relationships/>" }, {}, "broken-workbook"],
  ])("%s", async (_, parts, limits, code) => {
    const path = await workbook(parts, "harm.xlsx");
    await expect(rowsOf(path, { ...fileLimits, ...limits })).rejects.toMatchObject({ code });
  });

  it("bytes that only begin like a ZIP", async () => {
    await expect(
      rowsOf(files.write("cut.xlsx", Buffer.from("PK\u0003\u0004 and no more"))),
    ).rejects.toMatchObject({ code: "broken-workbook" });
  });
});
