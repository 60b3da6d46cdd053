import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { wilsonInterval } from "../../statistics/index.js";
import { proportionAtExpected, type StandingCount } from "./proportion-at-expected.js";

const judged = (levelRank: number, count: number, expectedRank: number | null = 3): StandingCount => ({
  ...{ state: "judged", levelRank, expectedRank, count },
});
const waiting = (count: number): StandingCount => ({
  ...{ state: "not_judged", levelRank: null, expectedRank: 3, count },
});
const nothing = { count: null, denominator: null, percent: null, lower: null, upper: null };
const terms = { basis: "judged", lowReliabilityBelow: 10, suppressBelow: null } as const;

// Wilson 95 % of 18/20 is .69897–.97213: the worked example that the interval's own tests name.
test("18 of 20 judged are at or above; of all 24 it is 75 %", () => {
  const counts = [judged(3, 10), judged(4, 8), judged(2, 2), waiting(4)];
  const ofJudged = proportionAtExpected(counts, terms);
  expect(ofJudged).toMatchObject({ status: "OK", count: 18, denominator: 20, percent: 90 });
  expect(ofJudged.lower).toBeCloseTo(69.89663547715128, 10);
  expect(ofJudged.upper).toBeCloseTo(97.2133518786232, 10);
  expect(proportionAtExpected(counts, { ...terms, basis: "all" })).toMatchObject({
    denominator: 24,
    percent: 75,
  });
});

test("says why there is no figure, or how little it may be trusted", () => {
  expect(proportionAtExpected([], terms)).toEqual({ status: "NOT_APPLICABLE", ...nothing });
  expect(proportionAtExpected([judged(3, 12, null)], terms)).toEqual({
    status: "NOT_APPLICABLE",
    ...nothing,
  });
  expect(proportionAtExpected([waiting(12)], terms)).toEqual({ status: "UNAVAILABLE", ...nothing });
  expect(proportionAtExpected([judged(3, 9)], terms)).toMatchObject({
    status: "LOW_RELIABILITY",
    percent: 100,
  });
  expect(proportionAtExpected([judged(3, 10)], terms).status).toBe("OK");
});

test("small groups are suppressed whether they are judged or not", () => {
  const strict = { ...terms, suppressBelow: 10 };
  expect(proportionAtExpected([judged(3, 9)], strict)).toEqual({ status: "SUPPRESSED", ...nothing });
  expect(proportionAtExpected([waiting(9)], strict)).toEqual({ status: "SUPPRESSED", ...nothing });
  expect(proportionAtExpected([judged(3, 9), waiting(20)], strict)).toEqual({
    status: "SUPPRESSED",
    ...nothing,
  });
  expect(proportionAtExpected([judged(3, 10)], strict).status).toBe("OK");
});

test("the bounds are Wilson's, and numbers come with OK and LOW_RELIABILITY alone", () =>
  fc.assert(
    fc.property(fc.nat(30), fc.nat(30), fc.nat(30), fc.boolean(), (above, below, later, suppress) => {
      const counts = [judged(3, above), judged(1, below), waiting(later)];
      const figure = proportionAtExpected(counts, { ...terms, suppressBelow: suppress ? 10 : null });
      expect(figure.percent !== null).toBe(figure.status === "OK" || figure.status === "LOW_RELIABILITY");
      if (figure.percent === null) return;
      const { lower, upper } = wilsonInterval(above, above + below);
      expect([figure.lower, figure.upper]).toEqual([100 * lower, 100 * upper]);
    }),
  ));
