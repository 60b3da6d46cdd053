import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { csvOf } from "./csv.js";
import { orderOf, orderText, sorted } from "./sort.js";
import { countCell, type Table } from "./table.js";

function tableOf(cells: readonly string[]): Table {
  return {
    caption: "",
    columns: [{ label: "Text" }],
    rows: cells.map((text) => ({ key: text, cells: [{ text }] })),
  };
}

/** A reader of RFC 4180 text, to hold the writer to it. */
function read(text: string): string[] {
  const fields = [...text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^\r\n]*))\r\n/g)];
  return fields.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "");
}

describe("a table as a file", () => {
  test("every text comes back as it was, an apostrophe before what would be a formula", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }).filter((text) => text !== "")), (texts) => {
        const expected = texts.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text));
        expect(read(csvOf(tableOf(texts)))).toEqual(["Text", ...expected]);
      }),
    );
  });
  test("numbers stay numbers, commas are quoted, and spreadsheets see UTF-8", () => {
    const table: Table = {
      caption: "",
      columns: [{ label: "School, town" }, { label: "Due" }],
      rows: [{ key: "a", cells: [{ text: "St Anne’s" }, countCell(1204)] }],
    };
    expect(csvOf(table)).toBe('\uFEFF"School, town",Due\r\nSt Anne’s,1204\r\n');
  });
});

describe("an order of rows", () => {
  const own = { by: "missing", descending: true };
  test("what is not offered gives the page's own", () => {
    expect(orderOf("secret", ["name"], own)).toEqual(own);
    expect(orderOf("-name", ["name"], own)).toEqual({ by: "name", descending: true });
  });
  test("its text reads back", () => {
    for (const descending of [true, false])
      expect(orderOf(orderText({ by: "name", descending }), ["name"], own)).toEqual({
        by: "name",
        descending,
      });
  });
  test("sorting keeps every row, puts nothing last, and counts School 9 before School 10", () => {
    const rows = ["School 10", null, "School 9"];
    expect(sorted(rows, { by: "x", descending: false }, (row) => row)).toEqual([
      "School 9",
      "School 10",
      null,
    ]);
    expect(sorted(rows, { by: "x", descending: true }, (row) => row)).toEqual([
      "School 10",
      "School 9",
      null,
    ]);
  });
});
