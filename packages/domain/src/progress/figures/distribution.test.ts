import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { distribution, type LevelCount } from "./distribution.js";

const levels = [
  { code: "emerging", name: "Emerging", rank: 1 },
  { code: "developing", name: "Developing", rank: 2 },
  { code: "secure", name: "Secure", rank: 3 },
  { code: "strong", name: "Strong", rank: 4 },
];
const stateLabels = { not_judged: "Not judged", deferred: "Deferred", withdrawn: "Withdrawn" };
const scale = (expectedRank: number | null) => ({ levels, expectedRank, stateLabels });
const judged = (levelRank: number, count: number): LevelCount => ({ state: "judged", levelRank, count });

test("levels below the expected one lie left of 0, the rest and then the states right of it", () => {
  const counts: LevelCount[] = [
    { state: "withdrawn", levelRank: null, count: 1 },
    judged(3, 20),
    judged(1, 2),
    judged(2, 5),
    { state: "not_judged", levelRank: null, count: 4 },
  ];
  const bars = distribution(counts, scale(3)).map(({ key, kind, count, x1, x2 }) => [
    key,
    kind,
    count,
    x1,
    x2,
  ]);
  expect(bars).toEqual([
    ["emerging", "level", 2, -7, -5],
    ["developing", "level", 5, -5, 0],
    ["secure", "level", 20, 0, 20],
    ["strong", "level", 0, 20, 20],
    ["not_judged", "state", 4, 20, 24],
    ["deferred", "state", 0, 24, 24],
    ["withdrawn", "state", 1, 24, 25],
  ]);
});

test("without an expected level everything lies right of 0", () => {
  expect(distribution([judged(1, 2), judged(4, 1)], scale(null))[0]).toMatchObject({ x1: 0, x2: 2 });
});

test("refuses a rank that is not on the scale", () => {
  expect(() => distribution([judged(5, 1)], scale(3))).toThrow("ranks of the scale 1,2,3,4: 5");
});

describe("laws", () => {
  const anyCount: fc.Arbitrary<LevelCount> = fc.oneof(
    fc.record({
      state: fc.constant("judged" as const),
      levelRank: fc.constantFrom(1, 2, 3, 4),
      count: fc.nat(50),
    }),
    fc.record({
      state: fc.constantFrom("not_judged" as const, "deferred" as const, "withdrawn" as const),
      levelRank: fc.constant(null),
      count: fc.nat(50),
    }),
  );
  const anyExpected = fc.constantFrom(null, 1, 2, 3, 4);

  test("bars are as wide as their counts, touch, and add up to everyone", () =>
    fc.assert(
      fc.property(fc.array(anyCount), anyExpected, (counts, expected) => {
        const bars = distribution(counts, scale(expected));
        bars.forEach((bar, at) => {
          expect(bar.x2 - bar.x1).toBe(bar.count);
          if (at > 0) expect(bar.x1).toBe(bars[at - 1]?.x2);
        });
        const everyone = counts.reduce((sum, { count }) => sum + count, 0);
        expect((bars.at(-1)?.x2 ?? 0) - (bars[0]?.x1 ?? 0)).toBe(everyone);
      }),
    ));

  test("0 lies between the last level below and the expected level", () =>
    fc.assert(
      fc.property(fc.array(anyCount), fc.constantFrom(1, 2, 3, 4), (counts, expected) => {
        const bars = distribution(counts, scale(expected));
        expect(bars.find(({ rank }) => rank === expected)?.x1).toBe(0);
      }),
    ));

  test("the order of the counts does not matter", () =>
    fc.assert(
      fc.property(fc.array(anyCount), anyExpected, (counts, expected) => {
        expect(distribution(counts.toReversed(), scale(expected))).toEqual(
          distribution(counts, scale(expected)),
        );
      }),
    ));
});
