import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { jcq } from "../presets/jcq.js";
import type { OutcomePolicy } from "../outcome/outcome-policy.js";
import { escalationsOf } from "./escalations-of.js";
import { type ExerciseOpening, refuseOpening } from "./refuse-opening.js";
import { refuseSecondJudgement } from "./refuse-second-judgement.js";
import { type ExerciseProgress, exerciseSteps, refuseStep } from "./refuse-step.js";

const source = { title: "Handbook", confidence: "high", statedOn: "2026-09-01" } as const;
const outcomePolicy: OutcomePolicy = {
  ...{ code: "own", name: "Ours", source, tolerance: "1", passMark: "2", borderEscalates: true },
  ...{ singleMarks: "may-change", adjustment: { leastPieces: 5, mostSpread: "2" } },
};
const opening: ExerciseOpening = {
  ...{ title: "Spring", kind: "review-point", reviewPoint: { isLast: false }, hasAssignment: false },
  ...{ observed: null, opensOn: "2027-03-01", closesOn: "2027-03-12", policy: jcq, outcomePolicy },
};
const days = { from: "2026-10-01", until: "2027-02-01" };

describe("opening", () => {
  test.each([
    [{ kind: "review-point" }, null],
    [{ kind: "final-assessment" }, "about-something-else"],
    [{ kind: "final-assessment", reviewPoint: { isLast: true } }, null],
    [{ kind: "assignment" }, "about-something-else"],
    [{ kind: "assignment", reviewPoint: null, hasAssignment: true }, null],
    [{ kind: "assignment", hasAssignment: true }, "about-something-else"],
    [{ kind: "mentoring", reviewPoint: null, observed: days }, null],
    [{ kind: "joint-observation", reviewPoint: null, observed: days }, null],
    [{ kind: "mentoring", reviewPoint: null, observed: { ...days, until: "2026-09-30" } }, "window-reversed"],
    [{ title: " " }, "exercise-untitled"],
    [{ closesOn: "2027-02-28" }, "window-reversed"],
  ] as const)("%j: %s", (change, code) => {
    expect(refuseOpening({ ...opening, ...change })?.code ?? null).toBe(code);
  });

  test("every violation of a policy is named", () => {
    const policy = { ...jcq, name: "", mustIncludes: [{ kind: "fails" as const }] };
    expect(refuseOpening({ ...opening, policy })).toMatchObject({
      which: "sampling",
      violations: [
        { code: "empty-text", field: "name" },
        { code: "pass-mark-missing", field: "passMark" },
      ],
    });
    const outcome = {
      ...outcomePolicy,
      ...{ tolerance: "one", passMark: "x", code: "", adjustment: { leastPieces: 1, mostSpread: "-2" } },
      ...{ source: { ...source, statedOn: "2026-02-30" } },
    };
    const refusal = refuseOpening({ ...opening, outcomePolicy: outcome });
    expect(refusal).toMatchObject({ code: "policy-refused", which: "outcome" });
    expect(refusal?.code === "policy-refused" ? refusal.violations.map(({ field }) => field) : []).toEqual([
      ...[
        "code",
        "source.statedOn",
        "tolerance",
        "passMark",
        "adjustment.leastPieces",
        "adjustment.mostSpread",
      ],
    ]);
  });
});

describe("steps", () => {
  const progress = fc.record<ExerciseProgress>({
    ...{ isCommitted: fc.boolean(), isAccepted: fc.boolean(), isDecided: fc.boolean() },
    ...{ isRevealed: fc.boolean(), closedOn: fc.constantFrom(null, "2027-06-30") },
  });

  test("nothing is done with a closed exercise, and no sample is drawn without a commitment", () => {
    fc.assert(
      fc.property(progress, fc.constantFrom(...exerciseSteps), (at, step) => {
        const code = refuseStep(step, at)?.code;
        if (at.closedOn !== null) expect(code).toBe("exercise-closed");
        else if (!at.isCommitted && step !== "commit-seed") expect(code).toBe("seed-not-committed");
      }),
    );
  });

  test("taken in their order, every step is allowed, and none but moderating twice", () => {
    let at: ExerciseProgress = {
      ...{ isCommitted: false, isAccepted: false, isDecided: false, isRevealed: false, closedOn: null },
    };
    const after = {
      "commit-seed": { isCommitted: true },
      "draft-plan": {},
      "accept-plan": { isAccepted: true },
      moderate: { isDecided: true },
      "act-on-outcomes": {},
      "reveal-seed": { isRevealed: true },
      close: { closedOn: "2027-06-30" },
    };
    for (const step of exerciseSteps) {
      expect([step, refuseStep(step, at)]).toEqual([step, null]);
      at = { ...at, ...after[step] };
    }
    expect(exerciseSteps.map((step) => refuseStep(step, { ...at, closedOn: null })?.code ?? null)).toEqual([
      ...["seed-committed", "plan-accepted", "plan-accepted", null, null, "seed-revealed", null],
    ]);
    const accepted = { ...at, isDecided: false, isRevealed: false, closedOn: null };
    expect(refuseStep("close", accepted)?.code).toBe("outcomes-not-decided");
    expect(refuseStep("close", { ...accepted, isDecided: true })?.code).toBe("seed-not-revealed");
    expect(refuseStep("reveal-seed", { ...accepted, isAccepted: false })?.code).toBe("plan-not-accepted");
  });
});

test.each([
  [{}, {}, null],
  [{ isAllotted: false }, {}, "not-on-desk"],
  [{ isJudged: true }, {}, "judged-twice"],
  [{ isWithdrawn: true }, {}, "piece-withdrawn"],
  [{ opensOn: "2027-03-03" }, {}, "moderation-not-open"],
  [{}, { value: null }, "mark-missing"],
  [{}, { value: "0.9" }, "off-the-scale"],
  [{}, { value: "four" }, "off-the-scale"],
  [{}, { value: "2.5" }, "off-the-scale"],
  [{ kind: "assignment", highest: "100", step: "0.5" }, { value: "58.5" }, null],
  [{ kind: "assignment", highest: "100", step: "0.5" }, { value: "58.3" }, "off-the-scale"],
  [{}, { raisesConcern: true, finding: " " }, "finding-missing"],
  [{}, { raisesConcern: true, finding: "No evidence for it." }, null],
  [{ kind: "mentoring" }, { value: null }, "finding-missing"],
  [{ kind: "mentoring" }, { finding: "Clear." }, "off-the-scale"],
  [{ kind: "mentoring" }, { value: null, finding: "Clear." }, null],
] as const)("a second judgement of %j, %j: %s", (piece, judgement, code) => {
  const refusal = refuseSecondJudgement(
    { value: "3", finding: null, raisesConcern: false, ...judgement },
    {
      ...{ kind: "review-point", opensOn: "2027-03-01", closesOn: "2027-03-12", lowest: "1", highest: "4" },
      ...{ step: "1", isAllotted: true, isJudged: false, isWithdrawn: false, ...piece },
    },
    "2027-03-02",
  );
  expect(refusal?.code ?? null).toBe(code);
});

test("marks alike, within tolerance and concerns escalate as they should", () => {
  const mark = (pieceId: string, first: string, moderated: string) => ({
    pieceId,
    assessorId: "a",
    first,
    moderated,
  });
  const marks = [mark("p1", "3", "3.0"), mark("p2", "3", "2"), mark("p3", "4", "1")];
  expect(escalationsOf(marks, { tolerance: "1", passMark: "2" }, ["p1"])).toEqual([
    { trigger: "judgement-changed", pieceId: "p2" },
    { trigger: "judgement-changed", pieceId: "p3" },
    { trigger: "outside-tolerance", pieceId: "p3" },
    { trigger: "border-disagreement", pieceId: "p3" },
    { trigger: "concern-raised", pieceId: "p1" },
  ]);
});
