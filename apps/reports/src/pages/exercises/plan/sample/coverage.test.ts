import { expect, test } from "@jest/globals";
import { coverageTable } from "./coverage.js";

test("assessors stand below one another by their number, strata beside one another, and nothing where there is nothing", () => {
  const cells = [
    { labels: ["assessor 10", "Secure"], population: 4, sampled: 1 },
    { labels: ["assessor 2", "Emerging"], population: 3, sampled: 0 },
    { labels: ["assessor 2", "Secure"], population: 6, sampled: 2 },
  ];
  const { columns, rows } = coverageTable(cells, "Coverage", "Assessor");
  const ranked = coverageTable(cells, "Coverage", "Assessor", ["Unseen", "Secure", "Emerging"]);
  expect(ranked.columns.map(({ label }) => label)).toEqual(["Assessor", "Secure", "Emerging"]);
  expect(columns.map(({ label }) => label)).toEqual(["Assessor", "Emerging", "Secure"]);
  expect(rows.map((row) => row.cells.map(({ text }) => text))).toEqual([
    ["assessor 2", "0 of 3", "2 of 6"],
    ["assessor 10", "–", "1 of 4"],
  ]);
});
