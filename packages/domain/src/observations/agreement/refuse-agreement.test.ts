import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { anyRatings, levelCodes } from "../testing/arbitraries.js";
import { differingStrands } from "./differing-strands.js";
import { type AgreedView, refuseAgreement } from "./refuse-agreement.js";

const sealedAt = "2026-11-03T10:00:00Z";
const rated = (levelCode: string) => [{ strandCode: "S1", levelCode, evidence: null }];
const observation = {
  ...{ kind: "lesson-jointly" as const, isWithdrawn: false, ratings: [rated("L2"), rated("L3")] },
  observers: [
    { observerId: "a", sealedAt },
    { observerId: "b", sealedAt },
  ],
};
const steps = { nextStepForTrainee: "Plan one question.", nextStepForMentor: "Script it together." };
const view: AgreedView = {
  strands: [{ strandCode: "S1", levelCode: "L2", reason: "Seen twice." }],
  ...steps,
};
const refused = (change: object, viewChange: object = {}, observer = "a") =>
  refuseAgreement({ ...observation, ...change }, observer, { ...view, ...viewChange }, levelCodes);
const strand = (change: object) => ({ strands: [{ ...view.strands[0], ...change }] });

test("observers agree when all have sealed, and not before", () => {
  expect(refused({})).toBeNull();
  const [one, other] = observation.observers;
  expect(refused({ observers: [one, { ...other, sealedAt: null }] })).toEqual({
    ...{ code: "not-revealed", waitingFor: 1 },
  });
  expect(refused({}, {}, "c")).toEqual({ code: "not-an-observer" });
  expect(refused({ isWithdrawn: true })).toEqual({ code: "already-withdrawn" });
});

test.each([
  [strand({ reason: null }), { code: "difference-unexplained", strand: "S1" }],
  [strand({ reason: "  " }), { code: "difference-unexplained", strand: "S1" }],
  [strand({ strandCode: "S2" }), { code: "strand-not-rated", strand: "S2" }],
  [strand({ levelCode: "L9" }), { code: "level-unknown", level: "L9" }],
  [{ strands: [view.strands[0], view.strands[0]] }, { code: "strand-rated-twice", strand: "S1" }],
  [{ strands: [] }, { code: "strands-not-agreed", strands: ["S1"] }],
  [{ nextStepForTrainee: null }, { code: "next-step-missing", whose: "trainee" }],
  [{ nextStepForMentor: " " }, { code: "next-step-missing", whose: "mentor" }],
] as const)("%j is refused", (change, refusal) => expect(refused({}, change)).toEqual(refusal));

test("a level that both gave needs no reason, and one that neither gave does", () => {
  const same = { ratings: [rated("L2"), rated("L2")] };
  expect(refused(same, strand({ reason: null }))).toBeNull();
  expect(refused(same, strand({ levelCode: "L3", reason: null }))).toEqual({
    ...{ code: "difference-unexplained", strand: "S1" },
  });
});

test("of a mentor's work only the mentor's next step is asked", () => {
  const coaching = { kind: "coaching", ratings: [] };
  expect(refused(coaching, { strands: [], nextStepForTrainee: null })).toBeNull();
});

test("any level of either observer with a reason for each difference is an agreed view", () =>
  fc.assert(
    fc.property(anyRatings, anyRatings, (one, other) => {
      const strands = differingStrands([one, other]).map(({ strandCode, levelCodes: given, differs }) => ({
        ...{ strandCode, levelCode: given[0] as string, reason: differs ? "Talked through." : null },
      }));
      expect(refused({ ratings: [one, other] }, { strands })).toBeNull();
      for (const [at, { reason }] of strands.entries()) {
        const silent = strands.map((row, index) => (index === at ? { ...row, reason: null } : row));
        const code = refused({ ratings: [one, other] }, { strands: silent })?.code;
        expect(code).toBe(reason === null ? undefined : "difference-unexplained");
      }
    }),
  ));
