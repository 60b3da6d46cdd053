import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays } from "../../calendar/index.js";
import { usualTargetRules as rules } from "../rules/target-rules.js";
import { day, school, target } from "../testing/arbitraries.js";
import { targetStanding } from "./target-standing.js";

const open = { dueOn: "2026-10-21", outcome: null };

test.each([
  ["2026-10-21", "open"],
  ["2026-10-22", "overdue"],
  // the half-term lies between
  ["2026-11-04", "overdue"],
  ["2026-11-05", "stale"],
])("due on 21 October, it is on %s: %s", (today, standing) => {
  expect(targetStanding(open, today, rules, school)).toBe(standing);
});

test("a target only ever goes from open to overdue to stale, and a closed one stays as it was closed", () => {
  const order = ["open", "overdue", "stale"];
  fc.assert(
    fc.property(target, day, fc.integer({ min: 0, max: 60 }), (one, today, later) => {
      const now = targetStanding(one, today, rules, school);
      const then = targetStanding(one, addDays(today, later), rules, school);
      if (one.outcome !== null) expect([now, then]).toEqual([one.outcome, one.outcome]);
      else expect(order.indexOf(then)).toBeGreaterThanOrEqual(order.indexOf(now));
    }),
  );
});
