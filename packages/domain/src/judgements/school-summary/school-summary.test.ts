import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { schoolSummary } from "./school-summary.js";

const judged = (traineeId: string, levelRank: number, expectedRank: number | null = 2, strandId = "s") => ({
  ...{ traineeId, strandId, state: "judged" as const, levelRank, expectedRank },
});
const waiting = (traineeId: string, state: "not_judged" | "withdrawn" = "not_judged") => ({
  ...{ traineeId, strandId: "s", state, levelRank: null, expectedRank: 2 },
});
const summaryOf = (ids: readonly string[], records: Partial<Parameters<typeof schoolSummary>[1]>) =>
  schoolSummary(ids, { standings: [], grades: [], observations: [], ...records });

test("a trainee's strands and observations, and the sums over trainees and strands", () => {
  const standings = [
    judged("a", 2),
    judged("a", 1, 2, "u"),
    judged("b", 3),
    judged("b", 1, null, "u"),
    waiting("c"),
    judged("z", 1, 2, "elsewhere"),
  ];
  const grades = [{ traineeId: "b", cycle: "autumn", grade: "full" }];
  const observations = ["a", "z", "a"].map((traineeId) => ({ traineeId }));
  expect(summaryOf(["b", "a", "c"], { standings, grades, observations })).toEqual({
    trainees: [
      {
        ...{ traineeId: "b", strands: 2, judged: 2, atExpected: 1, below: 0, isAway: false, observed: 0 },
        grades: [{ cycle: "autumn", grade: "full" }],
      },
      {
        ...{ traineeId: "a", strands: 2, judged: 2, atExpected: 1, below: 1, isAway: false, observed: 2 },
        grades: [],
      },
      {
        ...{ traineeId: "c", strands: 1, judged: 0, atExpected: 0, below: 0, isAway: false, observed: 0 },
        grades: [],
      },
    ],
    strands: [
      { strandId: "s", judged: 2, atExpected: 2, below: 0 },
      { strandId: "u", judged: 2, atExpected: 0, below: 1 },
    ],
    complete: 2,
    withStrandBelow: 1,
  });
});

test("who has left stays in it, and a school without trainees has a summary too", () => {
  expect(summaryOf(["a"], { standings: [waiting("a", "withdrawn")] }).trainees).toMatchObject([
    { isAway: true, judged: 0 },
  ]);
  expect(summaryOf([], {})).toEqual({ trainees: [], strands: [], complete: 0, withStrandBelow: 0 });
});

test("whatever is recorded, the parts add up, over trainees as over strands", () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          id: fc.constantFrom("a", "b"),
          strandId: fc.constantFrom("s", "u", "v"),
          rank: fc.option(fc.integer({ min: 1, max: 4 })),
        }),
      ),
      (rows) => {
        const standings = rows.map(({ id, rank, strandId }) =>
          rank === null ? { ...waiting(id), strandId } : judged(id, rank, 2, strandId),
        );
        const { trainees, strands, complete, withStrandBelow } = summaryOf(["a", "b"], { standings });
        for (const { strands: all, judged: known, atExpected, below } of trainees) {
          expect(atExpected + below).toBe(known);
          expect(known).toBeLessThanOrEqual(all);
        }
        for (const part of ["judged", "atExpected", "below"] as const) {
          const sum = (of: readonly Record<typeof part, number>[]) =>
            of.reduce((total, one) => total + one[part], 0);
          expect(sum(strands)).toBe(sum(trainees));
        }
        expect(trainees.reduce((sum, { strands: all }) => sum + all, 0)).toBe(rows.length);
        expect(Math.max(complete, withStrandBelow)).toBeLessThanOrEqual(2);
      },
    ),
  ));
