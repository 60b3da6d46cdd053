import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { standingShares } from "./standing-shares.js";

const terms = { basis: "all", lowReliabilityBelow: 10, suppressBelow: null } as const;
const row = (
  state: "judged" | "not_judged" | "deferred" | "withdrawn",
  levelRank: number | null,
  count: number,
) => ({
  ...{ state, levelRank, expectedRank: 2, count },
});

test("every level and state has its share of everyone, also when it is none", () => {
  const shares = standingShares([row("judged", 3, 3), row("not_judged", null, 1)], [1, 2, 3], terms);
  expect(shares.map(({ state, levelRank, count, percent }) => [state, levelRank, count, percent])).toEqual([
    ["judged", 1, 0, 0],
    ["judged", 2, 0, 0],
    ["judged", 3, 3, 75],
    ["not_judged", null, 1, 25],
    ["deferred", null, 0, 0],
    ["withdrawn", null, 0, 0],
  ]);
});

test("of the judged, those count of whom a level is expected, with Wilson's bounds", () => {
  const counts = [row("judged", 2, 18), row("judged", 1, 2), { ...row("judged", 1, 7), expectedRank: null }];
  const [, second] = standingShares(counts, [1, 2], { ...terms, basis: "judged" });
  expect(second).toMatchObject({ count: 18, denominator: 20, percent: 90 });
  // Wilson 95 % of 18 of 20
  expect(second?.lower).toBeCloseTo(69.89663547715128, 3);
  expect(second?.upper).toBeCloseTo(97.2133518786232, 3);
});

test("a small group gives no number at all", () => {
  const shares = standingShares([row("judged", 2, 9)], [1, 2], { ...terms, suppressBelow: 10 });
  expect(new Set(shares.map(({ status, count, percent }) => `${status} ${count} ${percent}`))).toEqual(
    new Set(["SUPPRESSED null null"]),
  );
});

test("says why there is no figure", () => {
  const judged = { ...terms, basis: "judged" } as const;
  expect(standingShares([row("not_judged", null, 4)], [1, 2], judged)[0]?.status).toBe("UNAVAILABLE");
  expect(standingShares([{ ...row("judged", 1, 4), expectedRank: null }], [1, 2], judged)[0]?.status).toBe(
    "NOT_APPLICABLE",
  );
});

test("requires ranks of the scale", () => {
  expect(() => standingShares([row("judged", 9, 1)], [1, 2], terms)).toThrow("1,2: 9");
});

test("shares add up to the group", () => {
  const counts = fc.array(
    fc.oneof(
      fc.record({ state: fc.constant("judged" as const), levelRank: fc.integer({ min: 1, max: 4 }) }),
      fc.record({
        state: fc.constantFrom("not_judged" as const, "deferred" as const),
        levelRank: fc.constant(null),
      }),
    ),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(counts, (rows) => {
      const shares = standingShares(
        rows.map((one) => ({ ...one, expectedRank: 2, count: 1 })),
        [1, 2, 3, 4],
        terms,
      );
      expect(shares.reduce((sum, { count }) => sum + (count ?? 0), 0)).toBe(rows.length);
    }),
  );
});
