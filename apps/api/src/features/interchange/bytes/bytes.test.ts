import { afterAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { collected, temporaryFolder } from "../testing/temporary-folder.js";
import { csvRows } from "./csv-rows.js";
import { separationOf } from "./delimiter.js";
import { jsonOfFile } from "./json-of-file.js";
import { fileLimits } from "./limits.js";
import { surveyFile } from "./survey-file.js";
import { EncodingDetector } from "./text-encoding.js";

const files = temporaryFolder();
afterAll(files.remove);

async function cellsOf(content: string | Uint8Array) {
  const survey = await surveyFile(files.write("file.csv", content));
  if (survey.kind !== "table") throw new Error(`not a table: ${survey.kind}`);
  const rows = await collected(csvRows(survey.path, survey.encoding));
  return rows.map(({ cells }) => cells);
}

const table = [
  ["URN", "School name"],
  ["100001", "École d’Été, “Elm”"],
];
const text = 'URN,School name\r\n100001,"École d’Été, “Elm”"\r\n';

describe("a text file", () => {
  it.each<[string, Uint8Array]>([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a byte order mark", Buffer.from(`\uFEFF${text}`)],
    ["UTF-16 little-endian with a byte order mark", Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["UTF-16 big-endian with a byte order mark", Buffer.from(`\uFEFF${text}`, "utf16le").swap16()],
    ["UTF-16 little-endian without one", Buffer.from(text, "utf16le")],
    ["UTF-16 big-endian without one", Buffer.from(text, "utf16le").swap16()],
    [
      "Windows-1252",
      Buffer.from(text.replace("’", "\x92").replace("“", "\x93").replace("”", "\x94"), "latin1"),
    ],
  ])("is read in %s", async (_, bytes) => {
    expect(await cellsOf(bytes)).toEqual(table);
  });

  it.each(["\r\n", "\n", "\r"])("may end its lines with %j", async (end) => {
    expect(await cellsOf(text.replaceAll("\r\n", end))).toEqual(table);
    expect(await cellsOf(text.replaceAll("\r\n", end).trimEnd())).toEqual(table);
  });

  it("keeps line ends inside quotes, blank rows and rows of other lengths", async () => {
    expect(await cellsOf('a,b\r\n"x\r\ny"\r\n\r\n1,2,3')).toEqual([
      ["a", "b"],
      ["x\r\ny"],
      [""],
      ["1", "2", "3"],
    ]);
  });

  it("may separate cells with semicolons or tabs", async () => {
    expect(separationOf('"a;b",c').delimiter).toBe(",");
    expect(await cellsOf("a;b\n1;2,5")).toEqual([
      ["a", "b"],
      ["1", "2,5"],
    ]);
    expect(await cellsOf("a\tb\n1\t2")).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  it("may say its separator in a line above the headings, which is no row", async () => {
    for (const [line, delimiter] of [
      ["sep=;\r\n", ";"],
      ["SEP=,\n", ","],
      ["sep=\t\n", "\t"],
    ] as const)
      expect(await cellsOf(`${line}a${delimiter}b;c\n`)).toEqual(
        delimiter === ";" ? [["a", "b", "c"]] : [["a", "b;c"]],
      );
    expect(await cellsOf("\uFEFFsep=;\na;b,c")).toEqual([["a", "b,c"]]);
    expect(await cellsOf("\n\na;b,c;d")).toEqual([[""], [""], ["a", "b,c", "d"]]);
  });

  it("may have as many empty columns to the right as a spreadsheet has", async () => {
    const [head] = await cellsOf(`a,b${",".repeat(16_382)}\n`);
    expect(head).toEqual(["a", "b"]);
  });

  it("may hold a stray zero byte, which makes no UTF-16 of it", async () => {
    expect(await cellsOf(`a,b\n${"x".repeat(200)}\0,y`)).toEqual([
      ["a", "b"],
      [`${"x".repeat(200)}\0`, "y"],
    ]);
  });

  it("tells its encoding although its first accent comes late and chunks cut characters", () => {
    fc.assert(
      fc.property(fc.nat(70_000), fc.integer({ min: 1, max: 9 }), (before, size) => {
        const detect = (bytes: Buffer) => {
          const detector = new EncodingDetector();
          for (let at = 0; at < bytes.length; at += size * 997)
            detector.add(bytes.subarray(at, at + size * 997));
          return detector.end();
        };
        expect(detect(Buffer.from(`${"a".repeat(before)}é€😀z`))).toBe("utf-8");
        expect(detect(Buffer.from(`${"a".repeat(before)}\xe9z`, "latin1"))).toBe("windows-1252");
      }),
      { numRuns: 30 },
    );
  });
});

describe("a file that cannot be read is refused and says what to do", () => {
  it.each<[string, string | Uint8Array, string]>([
    ["empty", "", "empty-file"],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0, 0, 1]), "not-text"],
    ["an encrypted workbook", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), "old-workbook"],
    ["a PDF", `%PDF-1.7\n${"x".repeat(400)}`, "not-text"],
    ["a web page", "\n<!DOCTYPE html><html><table></table></html>", "markup"],
    ["an open quote", 'a,b\n"1,2\n3,4\n', "broken-text"],
    ["text after a quote", 'a,b\n"1"2,3\n', "broken-text"],
    ["a quote in a bare cell", 'a,b\n5" nails,3\n', "broken-text"],
    ["too many columns", "x,".repeat(600), "broken-text"],
  ])("%s", async (_, content, code) => {
    await expect(cellsOf(content)).rejects.toMatchObject({
      code,
      remedy: expect.stringMatching(/^[A-Z].*[.:]/u),
    });
  });

  it("missing, too large, or a row without end", async () => {
    await expect(surveyFile(`${files.folder}/none.csv`)).rejects.toMatchObject({ code: "no-such-file" });
    await expect(surveyFile(files.folder)).rejects.toMatchObject({
      code: "no-file",
      remedy: "This is a folder: name one file in it.",
    });
    const path = files.write("large.csv", "a".repeat(5_000));
    await expect(surveyFile(path, { ...fileLimits, text: 4_999 })).rejects.toMatchObject({
      code: "file-too-large",
    });
    const open = files.write("open.csv", `a\n"${"x".repeat(5_000)}`);
    await expect(collected(csvRows(open, "utf-8", { ...fileLimits, row: 1_000 }))).rejects.toMatchObject({
      code: "broken-text",
      remedy: expect.stringContaining("row 2"),
    });
  });

  it("JSON that is broken or too large", async () => {
    const broken = files.write("broken.json", '{"provider": ');
    expect(await surveyFile(broken)).toMatchObject({ kind: "json", encoding: "utf-8" });
    await expect(jsonOfFile(broken, "utf-8")).rejects.toMatchObject({ code: "broken-json" });
    await expect(jsonOfFile(files.write("comma.json", '{\n  "a": 1,\n}'), "utf-8")).rejects.toMatchObject({
      remedy: "Correct it at line 3, column 1, or export it again.",
    });
    await expect(jsonOfFile(files.write("nul.json", '{"name": "a\\u0000b"}'), "utf-8")).rejects.toMatchObject(
      {
        remedy: "Take the character \\u0000 out of name.",
      },
    );
    const large = files.write("large.json", `["${"x".repeat(100)}"]`);
    await expect(surveyFile(large, { ...fileLimits, json: 100 })).rejects.toMatchObject({
      code: "file-too-large",
    });
    expect(await jsonOfFile(large, "utf-8")).toEqual(["x".repeat(100)]);
  });
});
