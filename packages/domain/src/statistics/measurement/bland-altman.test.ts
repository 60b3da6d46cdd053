import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { normalCumulative } from "../distributions/normal-cumulative.js";
import { seededRandom } from "../seeded-random.js";
import { blandAltman } from "./bland-altman.js";

describe("known answers", () => {
  // Bland and Altman (1986), table 1: peak expiratory flow of 17 people, large meter and mini meter, l/min.
  const large = [494, 395, 516, 434, 476, 557, 413, 442, 650, 433, 417, 656, 267, 478, 178, 423, 427];
  const mini = [512, 430, 520, 428, 500, 600, 364, 380, 658, 445, 432, 626, 260, 477, 259, 350, 451];
  const flow = large.map((value, at) => [value, mini[at] ?? 0]);

  test("bias, deviation and limits at two deviations, as the paper takes them", () => {
    const found = blandAltman(flow, { coverage: 2 * normalCumulative(2) - 1 });
    expect(found.n).toBe(17);
    expect(found.bias.estimate).toBeCloseTo(-2.1, 1);
    expect(found.standardDeviation).toBeCloseTo(38.8, 1);
    expect(found.bias.lower).toBeCloseTo(-22, 0);
    expect(found.bias.upper).toBeCloseTo(17.8, 1);
    expect(found.lowerLimit.estimate).toBeCloseTo(-79.7, 0);
    expect(found.upperLimit.estimate).toBeCloseTo(75.5, 0);
    // The paper's approximate bounds of the limits are −114.3 to −45.1 and 40.9 to 110.1; the exact ones lean outwards.
    expect(found.lowerLimit.upper).toBeGreaterThan(-60);
    expect(found.lowerLimit.upper).toBeLessThan(-45);
    expect(found.lowerLimit.lower).toBeLessThan(-114);
    expect(found.lowerLimit.lower).toBeGreaterThan(-135);
    // √(3 s² / n) of the paper is 16.3.
    expect(found.lowerLimit.standardError).toBeCloseTo(16.5, 0);
  });

  test("with many units the exact bounds are those of the paper of 1999", () => {
    const random = seededRandom("limits");
    const pairs = Array.from({ length: 20_000 }, () => [random.normal(), 0]);
    const { upperLimit } = blandAltman(pairs);
    const half = 1.96 * (upperLimit.standardError ?? 0);
    expect((upperLimit.upper ?? 0) - (upperLimit.estimate ?? 0)).toBeCloseTo(half, 3);
    expect(upperLimit.estimate).toBeCloseTo(1.96, 1);
  });
});

describe("laws", () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })), {
    minLength: 2,
    maxLength: 30,
  });

  test("raters who change places turn everything over", () =>
    fc.assert(
      fc.property(pairs, (ratings) => {
        const [one, other] = [
          blandAltman(ratings),
          blandAltman(ratings.map(([first, second]) => [second, first])),
        ];
        expect(other.bias.estimate).toBeCloseTo(-(one.bias.estimate ?? 0), 9);
        expect(other.upperLimit.estimate).toBeCloseTo(-(one.lowerLimit.estimate ?? 0), 9);
        fc.pre(one.bias.lower !== null);
        expect(other.upperLimit.upper).toBeCloseTo(-(one.lowerLimit.lower ?? 0), 6);
      }),
      { numRuns: 25 },
    ));

  test("a severity moves the bias and both limits alike and widens nothing", () =>
    fc.assert(
      fc.property(pairs, fc.integer({ min: -50, max: 50 }), (ratings, severity) => {
        const [before, after] = [
          blandAltman(ratings),
          blandAltman(ratings.map(([first, second]) => [first + severity, second])),
        ];
        expect(after.standardDeviation).toBeCloseTo(before.standardDeviation ?? 0, 9);
        for (const figure of ["bias", "lowerLimit", "upperLimit"] as const) {
          expect(after[figure].estimate).toBeCloseTo((before[figure].estimate ?? 0) + severity, 9);
        }
      }),
      { numRuns: 25 },
    ));

  test("each limit lies within its bounds, and more coverage lies further out", () =>
    fc.assert(
      fc.property(pairs, (ratings) => {
        const { bias, lowerLimit, upperLimit } = blandAltman(ratings);
        fc.pre(bias.lower !== null);
        for (const { lower, estimate, upper } of [bias, lowerLimit, upperLimit]) {
          expect(estimate).toBeGreaterThan(lower ?? Infinity);
          expect(estimate).toBeLessThan(upper ?? -Infinity);
        }
        expect(blandAltman(ratings, { coverage: 0.99 }).upperLimit.estimate).toBeGreaterThan(
          upperLimit.estimate ?? 0,
        );
      }),
      { numRuns: 25 },
    ));

  test("the bounds of a limit hold the true one in 95 of 100 samples, however small they are", () => {
    const random = seededRandom("coverage of a limit");
    let held = 0;
    for (let sample = 0; sample < 200; sample += 1) {
      const { upperLimit } = blandAltman(Array.from({ length: 6 }, () => [random.normal(), 0]));
      if ((upperLimit.lower ?? 0) <= 1.959964 && (upperLimit.upper ?? 0) >= 1.959964) held += 1;
    }
    // 190 expected, standard deviation 3.1.
    expect(held).toBeGreaterThan(180);
    expect(held).toBeLessThan(200);
  });
});

describe("undefined and refused", () => {
  test("one pair gives no limits, equal differences no bounds", () => {
    expect(
      blandAltman([
        [3, 2],
        [4, null],
      ]),
    ).toMatchObject({
      bias: { estimate: null, reason: "too-few-units" },
      standardDeviation: null,
      n: 1,
    });
    expect(
      blandAltman([
        [3, 2],
        [4, 3],
      ]),
    ).toMatchObject({
      bias: { estimate: 1, lower: null },
      lowerLimit: { estimate: 1, standardError: null },
      standardDeviation: 0,
      n: 2,
    });
  });

  test("three raters, and a coverage of all, are refused", () => {
    expect(() => blandAltman([[1, 2, 3]])).toThrow(RangeError);
    expect(() => blandAltman([[1, 2]], { coverage: 1 })).toThrow(RangeError);
    expect(() => blandAltman([[1, 2]], { confidence: 0 })).toThrow(RangeError);
  });
});
