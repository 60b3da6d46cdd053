import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { schoolSummary } from "./school-summary.js";

const judged = (traineeId: string, levelRank: number, expectedRank: number | null = 2) => ({
  ...{ traineeId, state: "judged" as const, levelRank, expectedRank },
});
const waiting = (traineeId: string, state: "not_judged" | "withdrawn" = "not_judged") => ({
  ...{ traineeId, state, levelRank: null, expectedRank: 2 },
});

test("a trainee's strands, and the sums over trainees", () => {
  const standings = [
    judged("a", 2),
    judged("a", 1),
    judged("b", 3),
    judged("b", 1, null),
    waiting("c"),
    judged("z", 1),
  ];
  const grades = [{ traineeId: "b", cycle: "autumn", grade: "full" }];
  expect(schoolSummary(["b", "a", "c"], standings, grades)).toEqual({
    trainees: [
      {
        ...{ traineeId: "b", strands: 2, judged: 2, atExpected: 1, below: 0, isAway: false },
        grades: [{ cycle: "autumn", grade: "full" }],
      },
      { traineeId: "a", strands: 2, judged: 2, atExpected: 1, below: 1, isAway: false, grades: [] },
      { traineeId: "c", strands: 1, judged: 0, atExpected: 0, below: 0, isAway: false, grades: [] },
    ],
    complete: 2,
    withStrandBelow: 1,
  });
});

test("who has left stays in it, and a school without trainees has a summary too", () => {
  expect(schoolSummary(["a"], [waiting("a", "withdrawn")], []).trainees).toMatchObject([
    { isAway: true, judged: 0 },
  ]);
  expect(schoolSummary([], [], [])).toEqual({ trainees: [], complete: 0, withStrandBelow: 0 });
});

test("whatever is recorded, the parts add up", () =>
  fc.assert(
    fc.property(
      fc.array(fc.record({ id: fc.constantFrom("a", "b"), rank: fc.option(fc.integer({ min: 1, max: 4 })) })),
      (rows) => {
        const standings = rows.map(({ id, rank }) => (rank === null ? waiting(id) : judged(id, rank)));
        const { trainees, complete, withStrandBelow } = schoolSummary(["a", "b"], standings, []);
        for (const { strands, judged: known, atExpected, below } of trainees) {
          expect(atExpected + below).toBe(known);
          expect(known).toBeLessThanOrEqual(strands);
        }
        expect(trainees.reduce((sum, { strands }) => sum + strands, 0)).toBe(rows.length);
        expect(Math.max(complete, withStrandBelow)).toBeLessThanOrEqual(2);
      },
    ),
  ));
