import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { seededRandom } from "../../seeded-random.js";
import { drawMarks } from "../testing/draw-marks.js";
import { severityRecovery } from "../testing/recovery.js";
import { type AssessorSeverities, assessorSeverity } from "./assessor-severity.js";
import type { ScoredWork } from "./doubly-judged.js";

const estimated = (scores: readonly ScoredWork[], fewestPairs = 1): AssessorSeverities => {
  const answer = assessorSeverity(scores, { fewestPairs });
  if (answer.outcome === "refused") throw new Error(answer.refusal.code);
  return answer;
};

describe("known answers", () => {
  // The differences −1, 1, 1, 1, 0, 3 of NCFE's worked example of a centre and its moderator: mean 5/6, and by the paired
  // t test a standard error of SD/√6 with 5 degrees of freedom; each severity is half the difference, with either sign.
  const centre = [68, 22, 47, 81, 58, 31];
  const moderator = [69, 21, 46, 80, 58, 28];
  const scores = centre.flatMap((mark, at) => [
    { assessor: "centre", work: `${at}`, score: mark },
    { assessor: "moderator", work: `${at}`, score: moderator[at] as number },
  ]);

  test("two assessors give the paired t test, halved", () => {
    const answer = estimated(scores);
    const [first, second] = answer.assessors.map(({ severity }) => severity);
    const differences = centre.map((mark, at) => mark - (moderator[at] as number));
    const mean = differences.reduce((sum, one) => sum + one, 0) / 6;
    const deviation = Math.sqrt(differences.reduce((sum, one) => sum + (one - mean) ** 2, 0) / 5);
    expect(first?.estimate).toBeCloseTo(-mean / 2, 12);
    expect(second?.estimate).toBeCloseTo(mean / 2, 12);
    expect(first?.standardError).toBeCloseTo(deviation / Math.sqrt(6) / 2, 12);
    // t with 5 degrees of freedom at 97.5 %: 2.570582 (Fisher and Yates, table III).
    expect(first?.upper).toBeCloseTo(-mean / 2 + (2.570582 * deviation) / Math.sqrt(6) / 2, 6);
    expect(answer).toMatchObject({ degreesOfFreedom: 5 });
    expect(answer.residualStandardDeviation * Math.SQRT2).toBeCloseTo(deviation, 12);
  });

  test("scores that never scatter leave no error, and nothing to shrink by", () => {
    const exact = [1, 2, 3].flatMap((at) => [
      { assessor: "A", work: `${at}`, score: 10 * at },
      { assessor: "B", work: `${at}`, score: 10 * at + 4 },
    ]);
    const { assessors, separation } = estimated(exact);
    expect(assessors[0]?.severity).toMatchObject({ standardError: 0, n: 3 });
    expect(assessors[0]?.severity?.lower).toBeCloseTo(2, 12);
    expect(assessors[0]?.severity?.upper).toBeCloseTo(2, 12);
    expect(assessors[0]?.shrunk).toEqual(assessors[0]?.severity);
    expect(separation).toBeNull();
  });
});

test("what was drawn comes back, and intervals hold it about as often as they say", () => {
  const seeds = Array.from({ length: 40 }, (_, at) => `unit ${at}`);
  const { severity, shrunk } = severityRecovery(seeds, { assessors: 8, works: 40, spread: 2 });
  expect(Math.abs(severity.bias)).toBeLessThan(0.25);
  expect(severity.coverage).toBeGreaterThan(0.9);
  expect(shrunk.coverage).toBeGreaterThan(0.9);
  expect(shrunk.rootMeanSquareError).toBeLessThan(severity.rootMeanSquareError);
});

describe("laws", () => {
  const drawn = fc
    .integer({ min: 0, max: 1e6 })
    .map((seed) => drawMarks(seededRandom(`${seed}`), { assessors: 5, works: 25, spread: 2 }).scores);

  test("adding marks to a work moves nothing, adding them to an assessor moves only severities", () =>
    fc.assert(
      fc.property(drawn, (scores) => {
        const answer = estimated(scores);
        const easier = scores.map((row) =>
          row.work === "script 3" ? { ...row, score: row.score + 20 } : row,
        );
        const milder = scores.map((row) =>
          row.assessor === "assessor 001" ? { ...row, score: row.score + 5 } : row,
        );
        answer.assessors.forEach(({ severity }, at) => {
          expect(estimated(easier).assessors[at]?.severity?.estimate).toBeCloseTo(
            severity?.estimate as number,
            8,
          );
          const moved = at === 1 ? -4 : 1;
          expect(estimated(milder).assessors[at]?.severity?.estimate).toBeCloseTo(
            (severity?.estimate as number) + moved,
            8,
          );
        });
        expect(estimated(milder).residualStandardDeviation).toBeCloseTo(answer.residualStandardDeviation, 8);
      }),
      { numRuns: 20 },
    ));

  test("severities have a mean of 0, shrunk ones lie nearer to it, whatever the order of rows", () =>
    fc.assert(
      fc.property(drawn, (scores) => {
        const { assessors } = estimated(scores);
        const squares = (of: "severity" | "shrunk") =>
          assessors.reduce((sum, one) => sum + (one[of]?.estimate as number) ** 2, 0);
        expect(squares("shrunk")).toBeLessThan(squares("severity"));
        expect(assessors.reduce((sum, one) => sum + (one.severity?.estimate as number), 0)).toBeCloseTo(0, 9);
        estimated([...scores].reverse()).assessors.forEach(({ severity }, at) => {
          expect(severity?.estimate).toBeCloseTo(assessors[at]?.severity?.estimate as number, 9);
        });
      }),
      { numRuns: 20 },
    ));
});

describe("who gets no figure", () => {
  const { scores } = drawMarks(seededRandom("few"), { assessors: 4, works: 20, spread: 2 });
  const extra = [
    { assessor: "new", work: "extra", score: 60 },
    { assessor: "assessor 000", work: "extra", score: 62 },
    { assessor: "only once", work: "other", score: 50 },
  ];

  test("too few pairs, or none", () => {
    const { assessors } = estimated([...scores, ...extra], 5);
    expect(assessors.slice(-2)).toEqual([
      { assessor: "new", pairs: 1, severity: null, shrunk: null },
      { assessor: "only once", pairs: 0, severity: null, shrunk: null },
    ]);
    expect(assessors[0]?.severity?.n).toBe(assessors[0]?.pairs);
    const [first] = estimated([...scores, ...extra], assessors[0]?.pairs as number).assessors;
    expect(first?.severity).not.toBeNull();
  });

  test("parts that nothing connects are named", () => {
    const other = scores.map(({ assessor, work, score }) => ({
      assessor: `x ${assessor}`,
      work: `x ${work}`,
      score,
    }));
    const answer = assessorSeverity([...scores, ...other, ...extra], { fewestPairs: 5 });
    if (answer.outcome !== "refused" || answer.refusal.code !== "not-connected")
      throw new Error(answer.outcome);
    expect(answer.refusal.subsets.map(({ assessors }) => assessors.length)).toEqual([5, 4]);
  });

  test("too little judged twice to know how scores scatter", () => {
    const one = [
      { assessor: "A", work: "1", score: 3 },
      { assessor: "B", work: "1", score: 4 },
    ];
    const refused = (works: number) => ({
      outcome: "refused",
      refusal: { code: "too-little-judged-twice", works },
    });
    expect(assessorSeverity(one, { fewestPairs: 1 })).toEqual(refused(1));
    expect(assessorSeverity(one.slice(1), { fewestPairs: 1 })).toEqual(refused(0));
  });

  test("settings out of bounds are refused by name", () => {
    expect(() => assessorSeverity(scores, { fewestPairs: 0 })).toThrow(
      new RangeError("the fewest pairs must be a whole number of at least 1: 0"),
    );
    expect(() => assessorSeverity(scores, { fewestPairs: 5, confidence: 1 })).toThrow(RangeError);
  });
});
