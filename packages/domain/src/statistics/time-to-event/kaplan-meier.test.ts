import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { kaplanMeier } from "./kaplan-meier.js";
import { sixMercaptopurine } from "./testing/six-mercaptopurine.js";

// Freireich and others (1963); shares and Greenwood's errors as in Kleinbaum and Klein, Survival analysis, chapter 2.
test("remissions on 6-mercaptopurine come back", () => {
  const steps = kaplanMeier(sixMercaptopurine);
  expect(steps.map(({ time, estimate }) => [time, estimate.toFixed(3)])).toEqual([
    [6, "0.857"],
    [7, "0.807"],
    [10, "0.753"],
    [13, "0.690"],
    [16, "0.627"],
    [22, "0.538"],
    [23, "0.448"],
  ]);
  const errors = [0.0764, 0.0869, 0.0963, 0.1068, 0.1141, 0.1282, 0.1346];
  steps.forEach(({ standardError }, at) => expect(standardError).toBeCloseTo(errors[at] as number, 4));
  expect(steps.map(({ n }) => n)).toEqual([21, 17, 15, 12, 11, 7, 6]);
});

// Bounds on ln(−ln S) of the same data, as R's survfit prints them with conf.type = "log-log".
test("its bounds are those of the log-log scale", () => {
  const [first] = kaplanMeier(sixMercaptopurine);
  expect(first?.lower).toBeCloseTo(0.62, 3);
  expect(first?.upper).toBeCloseTo(0.952, 3);
});

describe("laws", () => {
  const observed = fc.array(
    fc.record({ time: fc.integer({ min: 0, max: 20 }), ending: fc.constantFrom("event" as const, null) }),
    { minLength: 1, maxLength: 40 },
  );

  test("shares only fall, whatever the order of rows, and bounds hold them", () =>
    fc.assert(
      fc.property(observed, (rows) => {
        const steps = kaplanMeier(rows);
        expect(kaplanMeier([...rows].reverse())).toEqual(steps);
        let before = 1;
        for (const { estimate, lower, upper } of steps) {
          expect(estimate).toBeLessThan(before);
          expect(lower).toBeLessThanOrEqual(estimate + 1e-12);
          expect(upper).toBeGreaterThanOrEqual(estimate - 1e-12);
          before = estimate;
        }
      }),
    ));

  test("when all are watched to the end, it is the share still waiting, with the binomial error", () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 40 }), (times) => {
        for (const step of kaplanMeier(times.map((time) => ({ time, ending: "event" as const })))) {
          const share = times.filter((time) => time > step.time).length / times.length;
          expect(step.estimate).toBeCloseTo(share, 10);
          expect(step.standardError).toBeCloseTo(Math.sqrt((share * (1 - share)) / times.length), 10);
        }
      }),
    ));
});
