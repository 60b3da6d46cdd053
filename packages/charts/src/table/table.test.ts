import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { countCell, percentCell, statusCell } from "./cells.js";
import { csvRows, csvText, harmless } from "./csv.js";

const table = (text: string) => ({
  caption: "",
  columns: [{ key: "a", label: "A", kind: "text" as const }],
  rows: [{ key: "1", cells: [{ text, value: text }] }],
});

describe("cells", () => {
  test.each([
    ["SUPPRESSED", "c", "suppressed"],
    ["NOT_APPLICABLE", "z", "not applicable"],
    ["UNAVAILABLE", "x", "not available"],
    ["OK", "x", "not available"],
  ] as const)("a number hidden as %s leaves as %s and reads %s", (status, value, text) => {
    expect(countCell(null, status)).toEqual({ value, text });
    expect(percentCell(null, status)).toEqual({ value, text });
  });

  test("zero is a number, and is not hidden", () => {
    expect(countCell(0, "OK")).toEqual({ value: 0, text: "0" });
    expect(percentCell(0)).toEqual({ value: 0, text: "0.0%" });
  });

  test("low reliability keeps its number and says so beside it", () => {
    expect(countCell(5, "LOW_RELIABILITY")).toEqual({ value: 5, text: "5" });
    expect(statusCell("LOW_RELIABILITY")).toEqual({ value: "u", text: "low reliability" });
    expect(statusCell("OK")).toEqual({ value: "", text: "" });
  });

  test("percentages have one decimal, thousands a comma for readers only", () => {
    expect(percentCell(66.66666)).toEqual({ value: 66.7, text: "66.7%" });
    expect(countCell(12345)).toEqual({ value: 12345, text: "12,345" });
  });
});

describe("csv", () => {
  test.each(["=1+1", "+44", "-1", "@x", "\tx", "\rx"])("%j is made harmless", (text) => {
    expect(csvRows(table(text))[1]).toEqual([`'${text}`]);
  });

  test.each(['say "so"', "a,b", "a\nb", "a\rb"])("%j is quoted", (text) => {
    expect(csvText(table(text))).toBe(`A\r\n"${text.replaceAll('"', '""')}"\r\n`);
  });

  test("a negative number is a number, not a formula", () => {
    expect(csvRows({ ...table(""), rows: [{ key: "1", cells: [{ text: "−3", value: -3 }] }] })[1]).toEqual([
      "-3",
    ]);
  });

  test("law: a reader of RFC 4180 gets every harmless text back", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r", "=", "é", " ") }), (text) => {
        const cell = csvText(table(text)).slice("A\r\n".length, -"\r\n".length);
        const read = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
        expect(read).toBe(harmless(text));
        expect(read).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});
