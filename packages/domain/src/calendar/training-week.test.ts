import { expect, test } from "@jest/globals";
import { trainingWeek } from "./training-week.js";

// 3 September 2026 is a Thursday.
const programme = { startsOn: "2026-09-03", endsOn: "2027-07-02" };

test.each([
  ["2026-09-02", null],
  ["2026-09-03", 1],
  ["2026-09-06", 1],
  ["2026-09-07", 2],
  ["2027-07-02", 44],
  ["2027-07-03", null],
])("%s lies in training week %s", (date, week) => {
  expect(trainingWeek(date, programme)).toBe(week);
});

test("days that do not exist are refused", () => {
  expect(() => trainingWeek("2026-09-31", programme)).toThrow(RangeError);
});
