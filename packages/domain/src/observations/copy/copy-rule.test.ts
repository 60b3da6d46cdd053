import { expect, test } from "@jest/globals";
import { copyDueOn, isCopyRule } from "./copy-rule.js";

// the half-term of this school, and a bank holiday within its summer term
const terms = [
  { startsOn: "2026-09-02", endsOn: "2026-12-18" },
  { startsOn: "2027-04-12", endsOn: "2027-07-21" },
];
const closures = [
  { startsOn: "2026-10-26", endsOn: "2026-10-30" },
  { startsOn: "2027-05-03", endsOn: "2027-05-03" },
];
const due = (observedOn: string, counted: "calendar_days" | "weekdays" | "school_days", days = 3) =>
  copyDueOn("lesson-alone", observedOn, { days, counted }, terms, closures);

test.each([
  ["2026-11-03", "2026-11-06", "2026-11-06", "2026-11-06"],
  // over a weekend
  ["2026-11-06", "2026-11-09", "2026-11-11", "2026-11-11"],
  // over this school's half-term; the clocks go back on the 25th
  ["2026-10-23", "2026-10-26", "2026-10-28", "2026-11-04"],
  // over a bank holiday
  ["2027-04-30", "2027-05-03", "2027-05-05", "2027-05-06"],
])("a lesson on %s: %s, %s or %s as calendar days, weekdays or the school's days count", (on, ...days) => {
  expect([due(on, "calendar_days"), due(on, "weekdays"), due(on, "school_days")]).toEqual(days);
});

test("beyond the terms that are known nobody can say", () => {
  expect(due("2027-07-20", "school_days", 1)).toBe("2027-07-21");
  expect(due("2027-07-20", "school_days", 2)).toBeNull();
  expect(due("2027-07-20", "weekdays", 2)).toBe("2027-07-22");
});

test("no copy is owed of what a mentor does", () =>
  expect(copyDueOn("feedback", "2026-11-03", { days: 3, counted: "calendar_days" }, [], [])).toBeNull());

test.each([null, 3, {}, { days: 3 }, { days: -1, counted: "weekdays" }, { days: 2, counted: "nights" }])(
  "%j is no rule",
  (value) => expect(isCopyRule(value)).toBe(false),
);
