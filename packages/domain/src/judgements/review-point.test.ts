import { expect, test } from "@jest/globals";
import { currentReviewPoint } from "./review-point.js";

const autumn = { code: "autumn", position: 1, opensOn: "2026-11-02", closesOn: "2026-11-13" };
const spring = { code: "spring", position: 2, opensOn: "2027-02-01", closesOn: "2027-02-12" };
const summer = { code: "summer", position: 3, opensOn: "2027-06-07", closesOn: "2027-06-18" };

test.each([
  ["before the year's first window", "2026-09-07", "autumn"],
  ["on the first day of a window", "2026-11-02", "autumn"],
  ["between two windows", "2026-12-01", "autumn"],
  ["inside a window", "2027-02-12", "spring"],
  ["after the last window", "2027-07-30", "summer"],
])("%s (%s) a cohort is at %s", (_, today, code) => {
  expect(currentReviewPoint([summer, autumn, spring], today)?.code).toBe(code);
});

test("of two open windows the later in the year counts", () => {
  const early = { ...spring, opensOn: "2026-11-09" };
  expect(currentReviewPoint([early, autumn], "2026-11-10")?.code).toBe("spring");
});

test("without review points there is none", () => {
  expect(currentReviewPoint([], "2026-11-10")).toBeNull();
});
