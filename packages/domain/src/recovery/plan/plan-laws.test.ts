import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays } from "../../calendar/index.js";
import { recoverySettingOf } from "../recovery-setting.js";
import { isWorkingDay } from "../working-days.js";
import { advancePlan } from "./advance-plan.js";
import { isPlanRefused, type PlanRules } from "./advanced.js";
import { planAfter } from "./plan-after.js";
import { type PlanEvent, planOutcomes } from "./plan-event.js";
import type { PlanState } from "./plan-state.js";

const day = fc.integer({ min: 0, max: 200 }).map((days) => addDays("2026-09-02", days));
const maybe = fc.option(day, { freq: 1 });
const words = fc.constantFrom("words", "words", "words", "words", "");
const target = fc.record({ action: words, successCriteria: words });
const opened: fc.Arbitrary<PlanEvent> = fc.record({
  ...{
    kind: fc.constant("opened" as const),
    on: day,
    step: fc.constantFrom("support" as const, "formal" as const),
  },
  ...{
    reason: words,
    targets: fc.array(target, { maxLength: 5 }),
    support: words,
    ownerId: fc.constant("o"),
    reviewOn: maybe,
  },
});
const later: fc.Arbitrary<PlanEvent> = fc.oneof(
  fc.record({
    ...{ kind: fc.constant("reviewed" as const), on: day, account: words, nextReviewOn: maybe },
    metTargets: fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 3 }),
  }),
  fc.record({
    ...{
      kind: fc.constant("decided" as const),
      on: day,
      outcome: fc.constantFrom(...planOutcomes),
      reason: words,
    },
    reviewOn: maybe,
  }),
);
const school = {
  terms: [{ startsOn: "2026-09-02", endsOn: "2026-12-18" }],
  closures: [{ startsOn: "2026-10-26", endsOn: "2026-10-30" }],
};
const rules: fc.Arbitrary<PlanRules> = fc.integer({ min: 1, max: 4 }).map((mostTargets) => ({
  ...{ setting: recoverySettingOf({ mostTargets }), school, today: "2027-06-01" },
}));

/** Every state that a plan goes through; what is refused is tried and passed over. */
function states(events: readonly PlanEvent[], under: PlanRules): [PlanState, PlanEvent][] {
  let state: PlanState | null = null;
  const met: [PlanState, PlanEvent][] = [];
  for (const event of events) {
    if ((event.kind === "opened") !== (state === null)) continue;
    const next = advancePlan(state, event, under);
    if (isPlanRefused(next)) continue;
    state = next;
    met.push([next, event]);
  }
  return met;
}
const inOrder = (events: readonly PlanEvent[]) =>
  events.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
const lives = fc.tuple(
  fc.array(opened, { minLength: 1, maxLength: 12 }),
  fc.array(later, { maxLength: 40 }),
  rules,
);

test("every state of every life keeps the rules", () => {
  let closed = 0;
  fc.assert(
    fc.property(lives, ([openings, events, under]) => {
      let before: PlanState | null = null;
      for (const [state, event] of states([...openings, ...inOrder(events)], under)) {
        expect(state.targets.length).toBeLessThanOrEqual(under.setting.mostTargets);
        expect(state.version).toBe((before?.version ?? 0) + 1);
        expect((state.stage === "review-due") === (state.reviewOn !== null)).toBe(true);
        expect((state.stage === "closed") === (state.closedOn !== null)).toBe(true);
        if (state.reviewOn !== null && event.kind !== "decided")
          expect(isWorkingDay(state.reviewOn, school)).toBe(true);
        if (state.reviewOn !== null) expect(state.reviewOn > event.on).toBe(true);
        // once formal, formal for good; once closed, nothing follows
        if (before?.step === "formal") expect(state.step).toBe("formal");
        expect(before?.stage).not.toBe("closed");
        if (state.stage === "closed") closed += 1;
        if (state.outcome === "resolved") expect(before?.stage).toBe("outcome-due");
        before = state;
      }
    }),
    { numRuns: 1000 },
  );
  expect(closed).toBeGreaterThan(100);
});

test("the whole history gives what its steps give, and names the first step that is refused", () => {
  fc.assert(
    fc.property(lives, ([openings, events, under]) => {
      const accepted = states([...openings, ...inOrder(events)], under);
      const history = accepted.map(([, event]) => event);
      expect(planAfter(history, () => under)).toEqual({ state: accepted.at(-1)?.[0] ?? null, refused: null });
      const wrong: PlanEvent = {
        kind: "decided",
        on: "2027-06-02",
        outcome: "withdrawn",
        reason: "r",
        reviewOn: null,
      };
      if (history.length > 0) {
        expect(planAfter([...history, wrong], () => under).refused).toMatchObject({
          index: history.length,
          refusal: { code: "day-to-come" },
        });
      }
    }),
  );
});
