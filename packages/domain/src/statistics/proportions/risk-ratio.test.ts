import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { ratioFrom } from "./ratio-estimate.js";
import { riskRatio } from "./risk-ratio.js";

// Heart attacks on placebo and on aspirin, Physicians' Health Study (1989), as in Agresti, Categorical data analysis, 2.2.
test("the aspirin trial comes back", () => {
  const ratio = riskRatio({ successes: 189, trials: 11034 }, { successes: 104, trials: 11037 });
  expect(ratio.estimate).toBeCloseTo(1.818, 3);
  expect(ratio.lower).toBeCloseTo(1.433, 3);
  expect(ratio.upper).toBeCloseTo(2.306, 3);
  expect(ratio).toMatchObject({ n: 22071, reason: null });
});

test("exchanged groups turn the ratio over", () => {
  const shares = fc
    .integer({ min: 1, max: 300 })
    .chain((trials) =>
      fc.record({ successes: fc.integer({ min: 1, max: trials }), trials: fc.constant(trials) }),
    );
  fc.assert(
    fc.property(shares, shares, (first, second) => {
      const there = riskRatio(first, second);
      const back = riskRatio(second, first);
      expect((there.estimate as number) * (back.estimate as number)).toBeCloseTo(1, 9);
      expect((there.lower as number) * (back.upper as number)).toBeCloseTo(1, 9);
      expect(there.logStandardError).toBeCloseTo(back.logStandardError as number, 12);
    }),
  );
});

test("a group without successes leaves nothing to compare", () => {
  const none = { successes: 0, trials: 9 };
  const some = { successes: 4, trials: 9 };
  for (const ratio of [riskRatio(none, some), riskRatio(some, none), riskRatio(none, none)]) {
    expect(ratio).toEqual({
      estimate: null,
      logStandardError: null,
      lower: null,
      upper: null,
      n: 18,
      reason: "nothing-to-compare",
    });
  }
});

test("misuse is refused", () => {
  expect(() => riskRatio({ successes: 3, trials: 2 }, { successes: 1, trials: 2 })).toThrow(RangeError);
  expect(() => ratioFrom(1, 1, 1, 95)).toThrow(
    new RangeError("a confidence must lie strictly between 0 and 1: 95"),
  );
});
