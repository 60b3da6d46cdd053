import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { weekdayOf } from "../../calendar/index.js";
import { worksOn } from "../rules/school-calendar.js";
import { day, school } from "../testing/arbitraries.js";
import { handInDue } from "./hand-in-due.js";
import type { HandInRule } from "./hand-in-rule.js";
import { handInStanding } from "./hand-in-standing.js";
import { refuseAgreement } from "./refuse-agreement.js";
import { refuseHandIn } from "./refuse-hand-in.js";

const thursday: HandInRule = { kind: "weekly", weekday: 4, time: "18:00" };
const monday: HandInRule = { kind: "weekly", weekday: 1, time: "18:00" };
const before = (days: number, counted: "school_days" | "calendar_days"): HandInRule => ({
  ...{ kind: "before-lesson", days, counted, time: "09:00" },
});

describe("when the plan of a lesson is due", () => {
  test.each([
    [thursday, "2026-11-09", "2026-11-05T18:00", "the Thursday before"],
    [thursday, "2026-11-12", "2026-11-05T18:00", "never the lesson's own day"],
    [thursday, "2026-11-02", "2026-10-23T18:00", "before the half-term"],
    [thursday, "2027-01-04", "2026-12-18T18:00", "before Christmas"],
    [monday, "2027-05-04", "2027-04-30T18:00", "before the bank holiday"],
    [monday, "2027-03-30", "2027-03-25T18:00", "over the change of the clocks"],
    [before(2, "school_days"), "2026-11-03", "2026-10-23T09:00", "over the half-term"],
    [before(2, "calendar_days"), "2026-11-03", "2026-10-23T09:00", "a Sunday gives way"],
    [before(2, "calendar_days"), "2026-11-05", "2026-11-03T09:00", "a school day stays"],
    [before(0, "school_days"), "2026-11-05", "2026-11-05T09:00", "the same morning"],
    [before(1, "school_days"), "2027-09-02", "2027-07-21T09:00", "before the first day of the next year"],
  ])("%j, lesson on %s: %s (%s)", (rule, lessonOn, due) => {
    expect(handInDue(rule, lessonOn, school)).toBe(due);
  });

  test("it is on a school day and before the lesson, and a later lesson is never due earlier", () => {
    const rule = fc.oneof(
      fc.integer({ min: 1, max: 7 }).map((weekday) => ({ ...thursday, weekday }) as HandInRule),
      fc.integer({ min: 1, max: 14 }).map((days) => before(days, "school_days")),
      fc.integer({ min: 1, max: 14 }).map((days) => before(days, "calendar_days")),
    );
    fc.assert(
      fc.property(rule, day, day, (agreed, a, b) => {
        const [first, second] = a < b ? [a, b] : [b, a];
        const due = handInDue(agreed, first, school);
        const dueOn = due.slice(0, 10);
        expect(dueOn < first).toBe(true);
        expect(weekdayOf(dueOn)).toBeLessThanOrEqual(5);
        expect(worksOn(dueOn, school)).toBe(true);
        expect(handInDue(agreed, second, school) >= due).toBe(true);
      }),
    );
  });
});

test("the clock shows an hour twice when summer time ends, and both count the same", () => {
  const due = "2026-10-25T01:30";
  expect(handInStanding(due, "2026-10-25T01:30", "2026-10-26T08:00")).toBe("kept");
  expect(handInStanding(due, "2026-10-25T01:31", "2026-10-26T08:00")).toBe("late");
  expect(handInStanding(due, null, due)).toBe("not-due");
});

test.each([
  ["", thursday, { code: "way-missing" }],
  ["Folder", { ...thursday, time: "25:00" }, { code: "not-a-clock-time", value: "25:00" }],
  ["Folder", before(15, "school_days"), { code: "days-out-of-bounds", days: 15, most: 14 }],
  ["Folder", before(-1, "school_days"), { code: "days-out-of-bounds", days: -1, most: 14 }],
  ["Folder", before(14, "calendar_days"), null],
])("agreed by %j as %j: %j", (way, rule, refusal) => expect(refuseAgreement(way, rule)).toEqual(refusal));

test("what was handed in is recorded when something was agreed, and not before it happened", () => {
  const now = "2026-11-05T12:00";
  expect(refuseHandIn(null, "Plan", null, now)).toEqual({ code: "hand-in-not-agreed" });
  expect(refuseHandIn(thursday, " ", null, now)).toEqual({ code: "material-missing" });
  expect(refuseHandIn(thursday, "Plan", "2026-11-05T12:01", now)).toEqual({ code: "hand-in-to-come" });
  expect(refuseHandIn(thursday, "Plan", now, now)).toBeNull();
});
