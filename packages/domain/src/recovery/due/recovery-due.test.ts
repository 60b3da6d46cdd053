import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays } from "../../calendar/index.js";
import { recoveryDue } from "./recovery-due.js";

const concern = { id: "c", traineeId: "t", planDueOn: "2026-10-05", isPlanned: false };
const plan = {
  id: "p",
  traineeId: "t",
  stage: "review-due",
  reviewOn: "2026-10-06",
  reviewedOn: null,
} as const;
const done = { id: "i", traineeId: "t", followUpOn: "2026-10-07" };

test("each thing is waited for once, late from the day after it was due", () => {
  const facts = { concerns: [concern], plans: [plan], interventions: [done] };
  const of = (today: string) => recoveryDue(facts, today).map(({ kind, isLate }) => [kind, isLate]);
  expect(of("2026-10-05")).toEqual([
    ["plan", false],
    ["review", false],
    ["follow-up", false],
  ]);
  expect(of("2026-10-06")).toEqual([
    ["plan", true],
    ["review", false],
    ["follow-up", false],
  ]);
  expect(of("2026-10-08")).toEqual([
    ["plan", true],
    ["review", true],
    ["follow-up", true],
  ]);
});

test("what was seen to is waited for no more", () => {
  const plans = [{ ...plan, stage: "closed" as const, reviewOn: null }];
  const concerns = [
    { ...concern, isPlanned: true },
    { ...concern, planDueOn: null },
  ];
  expect(
    recoveryDue({ concerns, plans, interventions: [{ ...done, followUpOn: null }] }, "2027-01-01"),
  ).toEqual([]);
});

test("an outcome is due on the day of the review", () => {
  const reviewed = { ...plan, stage: "outcome-due" as const, reviewOn: null, reviewedOn: "2026-10-06" };
  const [outcome] = recoveryDue({ concerns: [], plans: [reviewed], interventions: [] }, "2026-10-07");
  expect(outcome).toEqual({ kind: "outcome", id: "p", traineeId: "t", dueOn: "2026-10-06", isLate: true });
});

test("the list is in order, whatever the order of the facts, and nothing becomes less late", () => {
  const day = fc.integer({ min: 0, max: 99 }).map((days) => addDays("2026-09-02", days));
  const interventions = fc.uniqueArray(
    fc.record({ id: fc.uuid(), traineeId: fc.constant("t"), followUpOn: fc.option(day) }),
    {
      selector: ({ id }) => id,
    },
  );
  fc.assert(
    fc.property(interventions, day, (all, today) => {
      const listed = recoveryDue({ concerns: [], plans: [], interventions: all }, today);
      expect(recoveryDue({ concerns: [], plans: [], interventions: all.toReversed() }, today)).toEqual(
        listed,
      );
      expect(listed.map(({ dueOn }) => dueOn)).toEqual(listed.map(({ dueOn }) => dueOn).toSorted());
      const tomorrow = recoveryDue({ concerns: [], plans: [], interventions: all }, addDays(today, 1));
      for (const [index, one] of listed.entries()) if (one.isLate) expect(tomorrow[index]?.isLate).toBe(true);
    }),
  );
});
