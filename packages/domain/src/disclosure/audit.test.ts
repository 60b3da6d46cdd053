import { expect, test } from "@jest/globals";
import { auditTables } from "./audit.js";
import { suppressionPresets } from "./rule/suppression-presets.js";
import type { PublishedCell } from "./rule/published-symbol.js";

const shown = (value: number): PublishedCell => ({ value, symbol: null });
const sign = (symbol: "c" | "low" | "u"): PublishedCell => ({ value: null, symbol });
const table = (cells: readonly (readonly PublishedCell[])[]) => ({
  name: "by sex",
  rows: { name: "cohort", values: ["2025", "2026"].slice(0, cells.length - 1) },
  columns: { name: "sex", values: ["female", "male"] },
  cells,
});
const hidden = sign("c");

test("one hidden cell is pinned by its row", () => {
  const cells = [
    [hidden, shown(20), shown(24)],
    [shown(30), shown(25), shown(55)],
    [shown(34), shown(45), shown(79)],
  ];
  expect(auditTables([table(cells)], suppressionPresets.onsResearch)).toEqual([
    { table: "by sex", row: "2025", column: "female", least: 4, most: 4, pinned: true },
  ]);
});

test("four hidden cells move together, and zeros that would show do not count", () => {
  const cells = [
    [hidden, hidden, shown(7)],
    [hidden, hidden, shown(30)],
    [shown(20), shown(17), shown(37)],
  ];
  const ranges = auditTables([table(cells)], suppressionPresets.onsResearch)?.map(({ least, most }) => [
    least,
    most,
  ]);
  expect(ranges).toEqual([
    [1, 6],
    [1, 6],
    [14, 19],
    [11, 16],
  ]);
  const zeros = auditTables([table(cells)], { ...suppressionPresets.onsResearch, zeros: "hide" });
  expect(zeros?.map(({ least, most }) => [least, most])).toEqual([
    [0, 7],
    [0, 7],
    [13, 20],
    [10, 17],
  ]);
});

test("without a total nothing limits a cell from above", () => {
  const cells = [
    [hidden, shown(20), hidden],
    [hidden, shown(20), hidden],
  ];
  expect(
    auditTables([table(cells)], suppressionPresets.onsResearch)?.map(({ least, most }) => [least, most]),
  ).toEqual([
    [1, null],
    [21, null],
    [1, null],
    [21, null],
  ]);
});

test("rounded numbers are known within their rounding, and totals narrow them", () => {
  const cells = [
    [sign("low"), shown(5), shown(10)],
    [sign("low"), shown(5), shown(10)],
  ];
  const audit = auditTables([table(cells)], suppressionPresets.ofqual);
  expect(audit?.map(({ column, least, most }) => [column, least, most])).toEqual([
    ["female", 1, 4],
    ["male", 5, 7],
    [null, 8, 11],
    ["female", 1, 4],
    ["male", 5, 7],
    [null, 8, 11],
  ]);
});

test("a number that the rule never shows is taken as exact", () => {
  const cells = [
    [hidden, shown(7)],
    [hidden, shown(7)],
  ];
  expect(
    auditTables([table(cells.map((row) => [...row, shown(20)]))], suppressionPresets.ofqual)?.[0],
  ).toMatchObject({
    least: 11,
    most: 15,
  });
});

test("tables that no count fits are told as such, and looks that the rule never gives are an error", () => {
  const cells = [
    [hidden, shown(20), shown(19)],
    [hidden, shown(20), shown(19)],
  ];
  expect(auditTables([table(cells)], suppressionPresets.onsResearch)).toBeNull();
  expect(() => auditTables([table([[sign("u")], [hidden]])], suppressionPresets.ofqual)).toThrow(
    new RangeError("the rule shows no count as: u"),
  );
});
