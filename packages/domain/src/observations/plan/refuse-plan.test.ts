import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays } from "../../calendar/index.js";
import { type ObservationPlan, refusePlan } from "./refuse-plan.js";

const trainee = { personId: "trainee", placed: [{ startsOn: "2026-09-07", endsOn: "2027-02-12" }] };
const alone: ObservationPlan = {
  ...{ kind: "lesson-alone", observedOn: "2026-11-03", observerIds: ["lead"], mentorId: null, follows: null },
};
const feedback: ObservationPlan = {
  ...{ ...alone, kind: "feedback", mentorId: "mentor" },
  follows: { kind: "lesson-jointly", observedOn: "2026-11-03" },
};

test("a lesson alone has one observer, jointly two or more", () => {
  expect(refusePlan(alone, trainee)).toBeNull();
  const two = { ...alone, observerIds: ["lead", "mentor"] };
  expect(refusePlan(two, trainee)).toEqual({
    ...{ code: "observers-wrong", kind: "lesson-alone", least: 1, most: 1 },
  });
  expect(refusePlan({ ...two, kind: "lesson-jointly" }, trainee)).toBeNull();
  expect(refusePlan({ ...alone, kind: "lesson-jointly" }, trainee)).toEqual({
    ...{ code: "observers-wrong", kind: "lesson-jointly", least: 2, most: null },
  });
});

test.each([
  [{ observerIds: ["lead", "lead"] }, { code: "observer-twice", observerId: "lead" }],
  [{ observerIds: ["trainee"] }, { code: "observer-is-observed", observerId: "trainee" }],
  [{ mentorId: "mentor" }, { code: "mentor-not-observed", kind: "lesson-alone" }],
  [{ kind: "coaching" }, { code: "mentor-missing", kind: "coaching" }],
  [
    { kind: "coaching", mentorId: "lead" },
    { code: "observer-is-observed", observerId: "lead" },
  ],
  [{ follows: feedback.follows }, { code: "follows-no-joint-observation" }],
] as const)("%j is refused", (change, refusal) =>
  expect(refusePlan({ ...alone, ...change } as ObservationPlan, trainee)).toEqual(refusal),
);

test("feedback follows a joint observation of that day or before", () => {
  expect(refusePlan(feedback, trainee)).toBeNull();
  for (const follows of [
    null,
    { kind: "lesson-alone", observedOn: "2026-11-03" },
    { kind: "lesson-jointly", observedOn: "2026-11-04" },
  ] as const)
    expect(refusePlan({ ...feedback, follows }, trainee)).toEqual({ code: "follows-no-joint-observation" });
});

test.each(["2026-09-07", "2027-02-12"])("the placement's first and last days are inside: %s", (observedOn) =>
  expect(refusePlan({ ...alone, observedOn }, trainee)).toBeNull(),
);

test.each(["2026-09-06", "2027-02-13"])("the days just before and after are not: %s", (observedOn) =>
  expect(refusePlan({ ...alone, observedOn }, trainee)).toEqual({ code: "not-placed-there", observedOn }),
);

test("a placement whose days are not known is there all along, no placement is nowhere", () =>
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
      const plan = { ...alone, observedOn: addDays("2026-11-03", days) };
      const open = { ...trainee, placed: [{ startsOn: null, endsOn: null }] };
      expect(refusePlan(plan, open)).toBeNull();
      expect(refusePlan(plan, { ...trainee, placed: [] })?.code).toBe("not-placed-there");
    }),
  ));
