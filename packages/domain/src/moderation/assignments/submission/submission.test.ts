import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays } from "../../../calendar/index.js";
import type { AssignmentCalendar } from "../../marks/windows/assignment-calendar.js";
import { daysLate } from "../../marks/windows/days-late.js";
import { compareDecimals } from "../../marks/decimals/compare-decimals.js";
import { countedMark } from "./attempt-rule.js";
import { handInState } from "./hand-in-state.js";
import { lastDayAccepted, lateDays, type LateRule } from "./late-rule.js";
import { passes, refuseSubmission } from "./refuse-submission.js";

const calendar: AssignmentCalendar = {
  handInBy: "2027-01-15",
  marking: { opensOn: "2027-01-16", closesOn: "2027-01-29" },
  moderation: { opensOn: "2027-02-01", closesOn: "2027-02-12" },
  releaseOn: "2027-02-19",
};
const bands = [
  { id: "fail", name: "Fail", from: "0" },
  { id: "pass", name: "Pass", from: "50" },
  { id: "merit", name: "Merit", from: "60" },
];
const rules = {
  ...{ scale: { lowest: "0", highest: "100", step: "0.5", bands }, passBand: "pass" },
  ...{ late: { count: "weekdays", accepted: 3 } as LateRule, attempts: { most: 2, cap: "50" } },
};
const extended = [{ of: "hand-in", personId: "t1", until: "2027-01-22", reason: "illness" } as const];

const anyRule = fc.record({
  count: fc.constantFrom("days", "weekdays" as const),
  accepted: fc.nat({ max: 12 }),
});
const anyDay = fc.integer({ min: -20, max: 40 }).map((days) => addDays(calendar.handInBy, days));

describe("late days", () => {
  test("counted as all days, they are the calendar's", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const late = lateDays("t1", day, calendar, extended, { count: "days", accepted: null });
        expect(late).toBe(daysLate("t1", day, day, calendar, extended));
      }),
    );
  });

  test("never fall as days go by, are accepted to the last day and not on the next that counts", () => {
    fc.assert(
      fc.property(anyRule, anyDay, (rule, day) => {
        const on = (one: string) => lateDays("t2", one, calendar, [], rule);
        expect(on(addDays(day, 1))).toBeGreaterThanOrEqual(on(day));
        const last = lastDayAccepted("t2", calendar, [], rule) as string;
        expect(on(last)).toBe(rule.accepted);
        expect(day <= last).toBe(on(day) <= rule.accepted && day <= last);
      }),
    );
  });

  test("are of the person who has no extension", () => {
    const rule = rules.late;
    expect(lateDays("t1", "2027-01-25", calendar, extended, rule)).toBe(1);
    expect(lateDays("t2", "2027-01-25", calendar, extended, rule)).toBe(6);
    expect(lastDayAccepted("t2", calendar, [], { count: "days", accepted: null })).toBe(null);
  });
});

describe("a submission", () => {
  const first = { personId: "t2", attempts: 0, mark: null };
  test("is taken in until the last day that the rule accepts", () => {
    expect(refuseSubmission(first, "2027-01-20", calendar, extended, rules)).toBe(null);
    expect(refuseSubmission(first, "2027-01-21", calendar, extended, rules)).toEqual({
      ...{ code: "handed-in-too-late", lastDay: "2027-01-20" },
    });
    const ofExtended = { ...first, personId: "t1" };
    expect(refuseSubmission(ofExtended, "2027-01-27", calendar, extended, rules)).toBe(null);
    expect(refuseSubmission(ofExtended, "2027-01-28", calendar, extended, rules)?.code).toBe(
      "handed-in-too-late",
    );
  });

  test.each([
    [{ attempts: 1, mark: null }, "attempt-not-called-for"],
    [{ attempts: 1, mark: "50" }, "attempt-not-called-for"],
    [{ attempts: 1, mark: "49.5" }, undefined],
    [{ attempts: 2, mark: "20" }, "already-handed-in"],
  ])("again with %j: %s", (earlier, code) => {
    expect(refuseSubmission({ ...first, ...earlier }, "2027-03-01", calendar, [], rules)?.code).toBe(code);
  });

  test("passes from the lower end of the pass band on", () => {
    expect(["49.5", "50", "60", "100"].map((mark) => passes(mark, rules))).toEqual([false, true, true, true]);
    expect(() => passes("50.25", rules)).toThrow(RangeError);
  });
});

test("no attempt counts for more than its mark, and no later one for more than the cap", () => {
  const anyMark = fc.integer({ min: 0, max: 200 }).map((half) => String(half / 2));
  fc.assert(
    fc.property(anyMark, fc.integer({ min: 1, max: 3 }), anyMark, (mark, attempt, cap) => {
      const counted = countedMark(mark, attempt, { most: 3, cap }) as string;
      expect(compareDecimals(counted, mark)).toBeLessThanOrEqual(0);
      if (attempt === 1) expect(counted).toBe(mark);
      else expect(compareDecimals(counted, cap)).toBeLessThanOrEqual(0);
      expect(countedMark(mark, attempt, { most: 3, cap: null })).toBe(mark);
    }),
  );
  expect(countedMark(null, 2, { most: 2, cap: "50" })).toBe(null);
});

test.each([
  [{ receivedOn: "2027-01-15" }, "2027-01-15", "handed-in"],
  [{ receivedOn: "2027-01-18", daysLate: 1 }, "2027-02-15", "handed-in-late"],
  [{ receivedOn: "2027-01-18", isWithdrawn: true }, "2027-02-15", "handed-in"],
  [{ isWithdrawn: true }, "2027-02-15", "withdrawn"],
  [{}, "2027-01-15", "due"],
  [{}, "2027-01-16", "missing"],
])("handing in of %j on %s is %s", (facts, today, state) => {
  const none = { dueOn: "2027-01-15", receivedOn: null, daysLate: 0, isWithdrawn: false };
  expect(handInState({ ...none, ...facts }, today)).toBe(state);
});
