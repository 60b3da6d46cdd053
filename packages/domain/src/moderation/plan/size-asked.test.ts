import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { PlainSizeRule } from "../policy/size-rule.js";
import { sizeAsked } from "./size-asked.js";

const none = (): number[] => {
  throw new Error("bands were asked for");
};
const share = (percent: number, atLeast = 1, atMost: number | null = null): PlainSizeRule => ({
  kind: "share",
  percent,
  atLeast,
  atMost,
});
const root = (atLeast = 1, atMost: number | null = null): PlainSizeRule => ({
  kind: "square-root",
  atLeast,
  atMost,
});

test.each<[string, PlainSizeRule, number, number]>([
  ["all", { kind: "all" }, 17, 17],
  ["fixed", { kind: "fixed", pieces: 20 }, 6, 20],
  ["a tenth, a whole number", share(10), 110, 11],
  ["a tenth, rounded up", share(10), 111, 12],
  ["1.1 % of 1,000 is 11, whatever the last bits say", share(1.1), 1000, 11],
  ["a share below its lower bound", share(10, 8), 79, 8],
  ["a share at its upper bound", share(50, 1, 10), 20, 10],
  ["a share above its upper bound", share(50, 1, 10), 22, 10],
  ["a root, a whole number", root(), 49, 7],
  ["a root, rounded up", root(), 50, 8],
  ["a root below its lower bound", root(5), 16, 5],
  ["a root above its upper bound", root(1, 6), 49, 6],
])("%s", (_, rule, count, size) => expect(sizeAsked(rule, count, none)).toBe(size));

test.each([
  [[5, 3, 2, 0], null, 8],
  [[5, 3, 2, 0], 8, 8],
  [[5, 3, 2, 0], 7, 7],
  [[], null, 0],
])("three from each band of %j, at most %p: %d", (bands, atMost, size) => {
  expect(sizeAsked({ kind: "per-band", pieces: 3, atMost }, 10, () => bands)).toBe(size);
});

test("a root is the smallest number whose square reaches", () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 ** 9 }), (count) => {
      const size = sizeAsked(root(), count, none);
      expect(size ** 2).toBeGreaterThanOrEqual(count);
      expect((size - 1) ** 2).toBeLessThan(count);
    }),
  ));

describe("a table of sizes", () => {
  const table = (last: number | null) => ({
    kind: "steps" as const,
    steps: [
      { upTo: 10, take: { kind: "all" as const } },
      { upTo: last, take: { kind: "fixed" as const, pieces: 12 } },
    ],
  });
  test.each([
    [10, 10],
    [11, 12],
    [5000, 12],
  ])("of %d takes %d", (count, size) => expect(sizeAsked(table(null), count, none)).toBe(size));

  test("that ends before the population does is misuse", () => {
    expect(sizeAsked(table(20), 20, none)).toBe(12);
    expect(() => sizeAsked(table(20), 21, none)).toThrow(
      new RangeError("the size rule gives no whole number for 21 pieces: NaN"),
    );
  });
});
