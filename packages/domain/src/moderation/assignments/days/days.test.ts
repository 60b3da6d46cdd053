import { describe, expect, test } from "@jest/globals";
import type { AssignmentCalendar } from "../../marks/windows/assignment-calendar.js";
import { refuseCalendarChange } from "./refuse-calendar-change.js";
import { refuseRelease } from "./refuse-release.js";

const before: AssignmentCalendar = {
  handInBy: "2027-01-15",
  marking: { opensOn: "2027-01-18", closesOn: "2027-01-29" },
  moderation: { opensOn: "2027-02-01", closesOn: "2027-02-12" },
  releaseOn: "2027-02-19",
};

describe("a calendar", () => {
  const later = { opensOn: "2027-03-01", closesOn: "2027-03-05" };
  test.each([
    ["hand-in", { handInBy: "2027-01-16" }, "2027-01-15", "2027-01-16"],
    ["marking", { marking: { ...before.marking, closesOn: "2027-01-30" } }, "2027-01-17", "2027-01-18"],
    ["moderation", { moderation: later }, "2027-01-31", "2027-02-01"],
    ["release", { releaseOn: "2027-03-12" }, "2027-02-18", "2027-02-19"],
  ] as const)("changes its %s until that begins", (part, change, lastDay, begun) => {
    expect(refuseCalendarChange(before, { ...before, ...change }, lastDay)).toBe(null);
    expect(refuseCalendarChange(before, { ...before, ...change }, begun)).toMatchObject({
      code: "part-has-begun",
      part,
    });
  });

  test("that changes nothing is never refused", () => {
    expect(refuseCalendarChange(before, { ...before }, "2028-01-01")).toBe(null);
  });
});

test("feedback is sent from its day on, and only where there is some", () => {
  expect(refuseRelease(before, 1, "2027-02-18")?.code).toBe("release-too-early");
  expect(refuseRelease(before, 0, "2027-02-19")?.code).toBe("nothing-to-release");
  expect(refuseRelease(before, 1, "2027-02-19")).toBe(null);
});
