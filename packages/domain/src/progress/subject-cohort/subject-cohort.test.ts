import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type CohortStanding, isComplete, subjectCohort } from "./subject-cohort.js";

const terms = { lowReliabilityBelow: 10 };
const standing = (
  traineeId: string,
  strandId: string,
  levelRank: number | null,
  more: Partial<CohortStanding> = {},
): CohortStanding => ({
  ...{ traineeId, strandId, state: levelRank === null ? "not_judged" : "judged", levelRank, expectedRank: 2 },
  ...more,
});

describe("a cohort", () => {
  const now = [
    ...[standing("a", "one", 2), standing("b", "one", 1), standing("c", "one", null)],
    ...[standing("a", "two", 3), standing("b", "two", 2), standing("c", "two", 1)],
    ...[standing("gone", "one", null, { state: "withdrawn" }), standing("gone", "two", 1)],
    standing("elsewhere", "one", 1),
  ];
  const before = [
    ...[standing("a", "one", 1), standing("b", "one", 2), standing("c", "one", 1)],
    ...[standing("a", "two", 3), standing("b", "two", null), standing("elsewhere", "one", 3)],
  ];
  const cohort = subjectCohort(["b", "a", "c", "gone"], now, before, terms);

  test("stands trainee by trainee in the order given, with who is below and on what", () => {
    expect(cohort.trainees).toEqual([
      {
        ...{ traineeId: "b", strands: 2, judged: 2, atExpected: 1, belowStrandIds: ["one"], isAway: false },
        ...{ rose: 0, stayed: 0, fell: 1 },
      },
      {
        ...{ traineeId: "a", strands: 2, judged: 2, atExpected: 2, belowStrandIds: [], isAway: false },
        ...{ rose: 1, stayed: 1, fell: 0 },
      },
      {
        ...{ traineeId: "c", strands: 2, judged: 1, atExpected: 0, belowStrandIds: ["two"], isAway: false },
        ...{ rose: 0, stayed: 0, fell: 0 },
      },
      {
        ...{ traineeId: "gone", strands: 2, judged: 1, atExpected: 0, belowStrandIds: ["two"], isAway: true },
        ...{ rose: 0, stayed: 0, fell: 0 },
      },
    ]);
  });

  test("stands strand by strand; nobody who is away is missing", () => {
    expect(cohort.strands).toMatchObject([
      { strandId: "one", judged: 2, missing: 1, below: 1, rose: 1, stayed: 0, fell: 1 },
      { strandId: "two", judged: 4, missing: 0, below: 2, rose: 0, stayed: 1, fell: 0 },
    ]);
    expect(cohort.strands.map(({ share }) => [share.count, share.denominator, share.status])).toEqual([
      [1, 2, "LOW_RELIABILITY"],
      [2, 4, "LOW_RELIABILITY"],
    ]);
  });

  test("is complete where every strand is judged", () => {
    expect(cohort).toMatchObject({ complete: 2, allAtExpected: 1, withStrandBelow: 3, away: 1 });
  });
});

test("before anything is judged there is no share, and nobody is complete", () => {
  const { strands, complete } = subjectCohort(["a"], [standing("a", "one", null)], [], terms);
  expect([strands[0]?.share.status, strands[0]?.missing, complete]).toEqual(["UNAVAILABLE", 1, 0]);
  expect(subjectCohort(["a"], [], [], terms)).toMatchObject({ complete: 0, strands: [] });
});

test("where no level is expected nobody is below, and the share does not apply", () => {
  const free = standing("a", "one", 1, { expectedRank: null });
  const { strands, trainees } = subjectCohort(["a"], [free], [], terms);
  expect([strands[0]?.share.status, trainees[0]?.atExpected]).toEqual(["NOT_APPLICABLE", 0]);
  expect(trainees[0]?.belowStrandIds).toEqual([]);
});

test("law: trainees and strands count the same standings, and nobody is lost", () =>
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.option(fc.integer({ min: 1, max: 4 })), { minLength: 3, maxLength: 3 }), {
        maxLength: 12,
      }),
      (levels) => {
        const ids = levels.map((_, at) => `t${at}`);
        const rows = levels.flatMap((own, at) =>
          own.map((rank, strand) => standing(`t${at}`, `s${strand}`, rank)),
        );
        const { trainees, strands, ...sums } = subjectCohort(ids, rows, rows, terms);
        const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
        expect(trainees.map(({ traineeId }) => traineeId)).toEqual(ids);
        expect(sum(strands.map(({ judged }) => judged))).toBe(sum(trainees.map(({ judged }) => judged)));
        expect(sum(strands.map(({ below }) => below))).toBe(
          sum(trainees.map(({ belowStrandIds }) => belowStrandIds.length)),
        );
        for (const { judged, missing, rose, stayed, fell } of strands) {
          expect(judged + missing).toBe(ids.length);
          expect([rose, stayed, fell]).toEqual([0, judged, 0]);
        }
        expect(sums.complete).toBe(trainees.filter(isComplete).length);
        expect(sums.allAtExpected).toBeLessThanOrEqual(sums.complete);
      },
    ),
  ));
