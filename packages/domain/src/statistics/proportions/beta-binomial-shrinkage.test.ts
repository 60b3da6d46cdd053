import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { seededRandom } from "../seeded-random.js";
import { betaBinomialShrinkage } from "./beta-binomial-shrinkage.js";

const few = { numRuns: 25 };
const shares = fc
  .integer({ min: 1, max: 200 })
  .chain((trials) =>
    fc.record({ successes: fc.integer({ min: 0, max: trials }), trials: fc.constant(trials) }),
  );
const manyGroups = fc.array(shares, { minLength: 2, maxLength: 12 });

// Efron and Morris's 18 batters (45 at bats each): their normal rule keeps .212 of each distance from the mean. The
// beta-binomial keeps about as much, .400 → .294 and .156 → .242 within .01, and says how sure it is.
test("on the batters it comes near to Efron and Morris", () => {
  const hits = [18, 17, 16, 15, 14, 14, 13, 12, 11, 11, 10, 10, 10, 10, 10, 9, 8, 7];
  const { mean, groups } = betaBinomialShrinkage(hits.map((successes) => ({ successes, trials: 45 })));
  expect(mean).toBeCloseTo(0.265, 2);
  expect(Math.abs((groups[0]?.estimate as number) - 0.294)).toBeLessThan(0.012);
  expect(Math.abs((groups[17]?.estimate as number) - 0.242)).toBeLessThan(0.012);
});

// For 0 of 4 beside 4 of 4 the share of all is one half at every likeness, so that one integral over likenesses is left.
// Here it is taken in 4,000 even steps, with rising factorials in place of gamma functions.
test("two opposite groups give what the integral gives", () => {
  const rising = (from: number, times: number) =>
    Array.from({ length: times }, (_, at) => from + at).reduce((product, factor) => product * factor, 1);
  let [all, first, second] = [0, 0, 0];
  for (let at = 0; at < 4000; at += 1) {
    const likeness = (at + 0.5) / 4000;
    const half = (1 / likeness - 1) / 2;
    const likelihood = (rising(half, 4) / rising(2 * half, 4)) ** 2;
    const [a, size] = [half + 4, 2 * half + 4];
    all += likelihood;
    first += (likelihood * a) / size;
    second += (likelihood * a * (a + 1)) / (size * (size + 1));
  }
  const { groups, mean } = betaBinomialShrinkage([
    { successes: 4, trials: 4 },
    { successes: 0, trials: 4 },
  ]);
  expect(mean).toBeCloseTo(0.5, 10);
  expect(groups[0]?.estimate).toBeCloseTo(first / all, 3);
  expect(groups[0]?.standardError).toBeCloseTo(Math.sqrt(second / all - (first / all) ** 2), 3);
});

test("intervals hold true shares about as often as they say", () => {
  const random = seededRandom("beta-binomial");
  let [held, all, raw, shrunk] = [0, 0, 0, 0];
  for (let round = 0; round < 60; round += 1) {
    const truths = Array.from({ length: 12 }, () => 1 / (1 + Math.exp(-1 - 0.6 * random.normal())));
    const groups = truths.map((truth, at) => {
      const trials = 5 + 4 * at;
      const drawn = Array.from({ length: trials }, () => random.next() < truth);
      return { successes: drawn.filter(Boolean).length, trials };
    });
    betaBinomialShrinkage(groups).groups.forEach(({ estimate, lower, upper }, at) => {
      const truth = truths[at] as number;
      all += 1;
      if (lower <= truth && truth <= upper) held += 1;
      raw += ((groups[at]?.successes ?? 0) / (groups[at]?.trials ?? 1) - truth) ** 2;
      shrunk += (estimate - truth) ** 2;
    });
  }
  expect(held / all).toBeGreaterThan(0.92);
  expect(shrunk).toBeLessThan(0.7 * raw);
});

describe("laws", () => {
  test("every group lies between its raw share and the mean, give or take, and within its bounds", () =>
    fc.assert(
      fc.property(manyGroups, (given) => {
        const { groups, spread } = betaBinomialShrinkage(given);
        expect(spread).toBeGreaterThan(0);
        groups.forEach(({ estimate, lower, upper, n }, at) => {
          expect(lower).toBeLessThan(estimate);
          expect(upper).toBeGreaterThan(estimate);
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(upper).toBeLessThanOrEqual(1);
          expect(n).toBe(given[at]?.trials);
        });
      }),
      few,
    ));

  test("successes and failures mirror each other", () =>
    fc.assert(
      fc.property(manyGroups, (given) => {
        const there = betaBinomialShrinkage(given);
        const back = betaBinomialShrinkage(
          given.map(({ successes, trials }) => ({ successes: trials - successes, trials })),
        );
        there.groups.forEach(({ estimate }, at) => {
          expect(back.groups[at]?.estimate).toBeCloseTo(1 - estimate, 8);
        });
      }),
      few,
    ));

  test("at the same share, the smaller group is drawn in further", () => {
    const { groups, mean } = betaBinomialShrinkage([
      { successes: 4, trials: 4 },
      { successes: 40, trials: 40 },
      { successes: 30, trials: 60 },
      { successes: 25, trials: 60 },
    ]);
    const [small, large] = groups.map(({ estimate }) => estimate) as [number, number];
    expect(small - mean).toBeLessThan(large - mean);
  });
});

test("misuse is refused with the value shown", () => {
  const group = { successes: 1, trials: 2 };
  expect(() => betaBinomialShrinkage([group])).toThrow(
    new RangeError("the number of groups must be a whole number of at least 2: 1"),
  );
  expect(() => betaBinomialShrinkage([group, { successes: 3, trials: 2 }])).toThrow(RangeError);
  expect(() => betaBinomialShrinkage([group, group], { confidence: 0 })).toThrow(RangeError);
});
