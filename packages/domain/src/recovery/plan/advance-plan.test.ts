import { describe, expect, test } from "@jest/globals";
import { usualRecoverySetting } from "../recovery-setting.js";
import { advancePlan } from "./advance-plan.js";
import { isPlanRefused, type PlanRules } from "./advanced.js";
import type { PlanEvent, PlanOpened } from "./plan-event.js";
import type { PlanState } from "./plan-state.js";

const school = {
  terms: [
    { startsOn: "2026-09-02", endsOn: "2026-12-18" },
    { startsOn: "2027-01-05", endsOn: "2027-03-25" },
  ],
  closures: [{ startsOn: "2026-10-26", endsOn: "2026-10-30" }],
};
const rules: PlanRules = { setting: usualRecoverySetting, school, today: "2027-03-01" };
const target = { action: "Plan the questions of each lesson", successCriteria: "Three plans hold them" };
const opened: PlanOpened = {
  ...{ kind: "opened", on: "2026-10-12", step: "support", reason: "Assessment is below what is expected." },
  ...{ targets: [target, target], support: "A weekly joint lesson", ownerId: "lead", reviewOn: null },
};
const review = (
  on: string,
  nextReviewOn: string | null = null,
  metTargets: readonly number[] = [1],
): PlanEvent => ({
  ...{ kind: "reviewed", on, account: "Two plans hold them.", metTargets, nextReviewOn },
});
const decided = (
  outcome: "resolved" | "extended" | "escalated" | "deferred" | "withdrawn",
  on: string,
): PlanEvent => ({
  ...{ kind: "decided", on, outcome, reason: "As the review says.", reviewOn: null },
});
const after = (events: readonly PlanEvent[], under = rules): PlanState => {
  let state: PlanState | null = null;
  for (const event of events) {
    const next = advancePlan(state, event, under);
    if (isPlanRefused(next)) throw new Error(JSON.stringify(next));
    state = next;
  }
  return state as PlanState;
};
const refusal = (events: readonly PlanEvent[], event: PlanEvent, under = rules) => {
  const state = events.length === 0 ? null : after(events, under);
  const next = advancePlan(state, event, under);
  return isPlanRefused(next) ? [next.field, next.refusal] : next;
};

describe("a plan is opened", () => {
  test("with its review after two weeks of that school's days: 12 October is followed by half-term", () => {
    expect(after([opened])).toMatchObject({ stage: "review-due", reviewOn: "2026-11-02", version: 1 });
  });

  test("with the provider's number of targets and not one more", () => {
    const targets = [target, target, target];
    expect(after([{ ...opened, targets }]).targets).toHaveLength(3);
    expect(refusal([], { ...opened, targets: [...targets, target] })).toEqual([
      "targets",
      { code: "too-many-plan-targets", asked: 4, allowed: 3 },
    ]);
    const five = { ...rules, setting: { ...usualRecoverySetting, mostTargets: 5 } };
    expect(after([{ ...opened, targets: [...targets, target] }], five).targets).toHaveLength(4);
    expect(refusal([], { ...opened, targets: [] })).toEqual(["targets", { code: "plan-without-targets" }]);
  });

  test.each([
    ["reason", { reason: " " }, "reason"],
    ["support", { support: "" }, "support"],
    ["targets.1.action", { targets: [target, { ...target, action: "" }] }, "action"],
    ["targets.0.successCriteria", { targets: [{ ...target, successCriteria: " " }] }, "success criteria"],
  ])("not without words in %s", (field, change, what) => {
    expect(refusal([], { ...opened, ...change })).toEqual([field, { code: "words-missing", what }]);
  });

  test("not on a day to come", () => {
    const today = "2026-10-11";
    expect(refusal([], opened, { ...rules, today })).toEqual(["on", { code: "day-to-come", today }]);
  });
});

describe("a review is planned", () => {
  const formal = { ...opened, step: "formal" } as const;
  // ten working days after 12 October end on 2 November, twenty on 16 November
  test.each([
    ["2026-10-23", { code: "review-too-early", from: "2026-11-02" }],
    ["2026-10-30", { code: "review-too-early", from: "2026-11-02" }],
    ["2026-11-17", { code: "review-too-late", until: "2026-11-16" }],
    ["2026-11-07", { code: "review-outside-school-days", next: "2026-11-09" }],
  ])("in the formal step not on %s", (reviewOn, expected) => {
    expect(refusal([], { ...formal, reviewOn })).toEqual(["reviewOn", expected]);
  });

  test.each(["2026-11-02", "2026-11-16"])(
    "in the formal step on %s, the first and the last of its days",
    (reviewOn) => {
      expect(after([{ ...formal, reviewOn }]).reviewOn).toBe(reviewOn);
    },
  );

  test("not in that school's half-term", () => {
    expect(refusal([], { ...opened, reviewOn: "2026-10-28" })).toEqual([
      "reviewOn",
      { code: "review-outside-school-days", next: "2026-11-02" },
    ]);
  });

  test("over Christmas into the next term", () => {
    const late = { ...opened, on: "2026-12-14" };
    expect(after([late]).reviewOn).toBe("2027-01-12");
  });
});

describe("a review is held", () => {
  test("late as well, and says which targets were met", () => {
    const state = after([opened, review("2026-11-20", null, [2, 1, 2])]);
    expect(state).toMatchObject({ stage: "outcome-due", reviewOn: null, metTargets: [1, 2], reviews: 1 });
  });

  test("not before the least of the step", () => {
    const formal = { ...opened, step: "formal" } as const;
    expect(refusal([formal], review("2026-10-23"))).toEqual([
      "on",
      { code: "review-too-early", from: "2026-11-02" },
    ]);
    expect(after([formal, review("2026-11-02")]).stage).toBe("outcome-due");
  });

  test("and not again where its outcome is awaited", () => {
    expect(refusal([opened, review("2026-11-02")], review("2026-11-03"))).toEqual([
      "plan",
      { code: "plan-wants-outcome", reviewedOn: "2026-11-02" },
    ]);
  });

  test("of targets that the plan has", () => {
    expect(refusal([opened], review("2026-11-02", null, [3]))).toEqual([
      "metTargets",
      { code: "plan-has-no-target", position: 3, targets: 2 },
    ]);
  });

  test("with words", () => {
    expect(refusal([opened], { ...review("2026-11-02"), account: "" } as PlanEvent)).toEqual([
      "account",
      { code: "words-missing", what: "account" },
    ]);
  });

  test("and the next one is counted from it", () => {
    expect(after([opened, review("2026-11-02", "2026-11-16")])).toMatchObject({
      stage: "review-due",
      reviewOn: "2026-11-16",
    });
    expect(refusal([opened], review("2026-11-02", "2026-11-17"))).toEqual([
      "nextReviewOn",
      { code: "review-too-late", until: "2026-11-16" },
    ]);
  });
});

describe("an outcome", () => {
  test.each(["resolved", "extended", "escalated"] as const)("%s rests on a review", (outcome) => {
    expect(refusal([opened], decided(outcome, "2026-10-13"))).toEqual([
      "outcome",
      { code: "plan-has-open-review", reviewOn: "2026-11-02" },
    ]);
  });

  test.each(["deferred", "withdrawn"] as const)("%s may come at any time, and closes", (outcome) => {
    const left = after([opened, decided(outcome, "2026-10-12")]);
    expect(left).toMatchObject({ stage: "closed", outcome, closedOn: "2026-10-12", reviewOn: null });
  });

  test("needs a reason", () => {
    const wordless = { ...decided("withdrawn", "2026-10-12"), reason: "" } as PlanEvent;
    expect(refusal([opened], wordless)).toEqual([
      "reason",
      { code: "outcome-needs-reason", outcome: "withdrawn" },
    ]);
  });

  test("extended goes on in the same step, counted from that day", () => {
    const longer = after([opened, review("2026-11-02"), decided("extended", "2026-11-03")]);
    expect(longer).toMatchObject({
      stage: "review-due",
      step: "support",
      extensions: 1,
      reviewOn: "2026-11-17",
    });
  });

  test("escalated takes support to the formal step, and the formal step to its end", () => {
    const formal = [opened, review("2026-11-02"), decided("escalated", "2026-11-03")];
    expect(after(formal)).toMatchObject({ stage: "review-due", step: "formal", reviewOn: "2026-11-17" });
    const end = after([...formal, review("2026-11-17"), decided("escalated", "2026-11-18")]);
    expect(end).toMatchObject({ stage: "closed", outcome: "escalated", closedOn: "2026-11-18" });
  });

  test("closes for good", () => {
    const closed = [opened, review("2026-11-02"), decided("resolved", "2026-11-03")];
    const refused = ["plan", { code: "plan-closed", closedOn: "2026-11-03", outcome: "resolved" }];
    expect(refusal(closed, review("2026-11-20"))).toEqual(refused);
    expect(refusal(closed, decided("extended", "2026-11-20"))).toEqual(refused);
  });

  test("is not earlier than what it follows", () => {
    expect(refusal([opened, review("2026-11-02")], decided("resolved", "2026-11-01"))).toEqual([
      "on",
      { code: "before-the-last", from: "2026-11-02" },
    ]);
  });
});

test("a plan is opened first and once", () => {
  expect(() => advancePlan(null, review("2026-11-02"), rules)).toThrow(
    new RangeError("a plan is opened first and once: reviewed after 0 events"),
  );
  expect(() => advancePlan(after([opened]), opened, rules)).toThrow(RangeError);
});
