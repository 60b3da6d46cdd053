import { expect, test } from "@jest/globals";
import { dueRow, dueWords, endOfWeek } from "./due-row.js";

test("words fit the count, and everything is counted together", () => {
  const words = ["week to check", "weeks to check"] as const;
  const rows = [dueRow(1, words, "/weeks"), dueRow(1203, words, "/weeks")];
  expect(rows.map(({ label }) => label)).toEqual(["week to check", "weeks to check"]);
  expect([rows.slice(0, 1), rows].map(dueWords)).toEqual(["1 thing is due", "1,204 things are due"]);
});

test.each([
  ["2026-11-23", "2026-11-29"],
  ["2026-11-29", "2026-11-29"],
  ["2026-11-30", "2026-12-06"],
])("the week of %s ends on %s", (day, last) => expect(endOfWeek(day)).toBe(last));
