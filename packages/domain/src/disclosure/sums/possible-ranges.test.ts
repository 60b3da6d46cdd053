import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { extreme } from "./extreme.js";
import { possibleRanges } from "./possible-ranges.js";
import type { PossibleRange, SumSystem } from "./sum-system.js";

const none = Number.POSITIVE_INFINITY;
const sum = (...terms: number[]) =>
  terms.map((term) => ({ unknown: Math.abs(term) - 1, sign: term > 0 ? (1 as const) : (-1 as const) }));

/** Every assignment within bounds, tried one by one. */
function byTrial({ least, most, sums }: SumSystem): PossibleRange[] | null {
  const ranges = least.map(() => ({ least: none, most: -none }));
  const values: number[] = [];
  const tryFrom = (unknown: number): void => {
    if (unknown < least.length) {
      for (let value = least[unknown] as number; value <= (most[unknown] as number); value += 1) {
        values[unknown] = value;
        tryFrom(unknown + 1);
      }
    } else if (
      sums.every(
        (terms) => terms.reduce((all, term) => all + term.sign * (values[term.unknown] as number), 0) === 0,
      )
    ) {
      for (const [at, value] of values.entries()) {
        const range = ranges[at] as { least: number; most: number };
        range.least = Math.min(range.least, value);
        range.most = Math.max(range.most, value);
      }
    }
  };
  tryFrom(0);
  return ranges.some(({ least: lowest }) => lowest === none) ? null : ranges;
}

const systems = fc.integer({ min: 1, max: 6 }).chain((unknowns) =>
  fc.record({
    bounds: fc.array(fc.tuple(fc.integer({ min: -1, max: 3 }), fc.integer({ min: 0, max: 3 })), {
      minLength: unknowns,
      maxLength: unknowns,
    }),
    sums: fc.array(
      fc.uniqueArray(
        fc.record({
          unknown: fc.integer({ min: 0, max: unknowns - 1 }),
          sign: fc.constantFrom(1 as const, -1 as const),
        }),
        { minLength: 1, maxLength: 4, selector: ({ unknown }) => unknown },
      ),
      { maxLength: 4 },
    ),
  }),
);

describe("the lowest and highest value of every unknown", () => {
  test("are those found by trying every assignment", () =>
    fc.assert(
      fc.property(systems, ({ bounds, sums }) => {
        const system = {
          least: bounds.map(([low]) => low),
          most: bounds.map(([low, more]) => low + more),
          sums,
        };
        expect(possibleRanges(system)).toEqual(byTrial(system));
      }),
      { numRuns: 400 },
    ));

  test("are the same by linear programming", () =>
    fc.assert(
      fc.property(systems, ({ bounds, sums }) => {
        const system = {
          least: bounds.map(([low]) => low),
          most: bounds.map(([low, more]) => low + more),
          sums,
        };
        const known = byTrial(system);
        for (const unknown of system.least.keys()) {
          expect(extreme(system, unknown, -1)).toBe(known === null ? null : known[unknown]?.least);
          expect(extreme(system, unknown, 1)).toBe(known === null ? null : known[unknown]?.most);
        }
      }),
      { numRuns: 400 },
    ));
});

/** Three unknowns, each two of them in a sum with a third of its own: by halves they could fulfil more than whole numbers. */
const oddCircles = fc
  .record({
    bounds: fc.array(fc.tuple(fc.integer({ min: -1, max: 2 }), fc.integer({ min: 0, max: 3 })), {
      minLength: 6,
      maxLength: 6,
    }),
    signs: fc.array(fc.constantFrom(1, -1), { minLength: 3, maxLength: 3 }),
  })
  .map(({ bounds, signs: [a = 1, b = 1, c = 1] }) => ({
    least: bounds.map(([low]) => low),
    most: bounds.map(([low, more]) => low + more),
    sums: [sum(1, 2, 4 * a), sum(2, 3, 5 * b), sum(1, 3, 6 * c)],
  }));

test("where halves would reach further, whole numbers are what is told", () =>
  fc.assert(
    fc.property(oddCircles, (system) => {
      const known = byTrial(system);
      expect(possibleRanges(system)).toEqual(known);
      for (const unknown of system.least.keys()) {
        expect(extreme(system, unknown, -1)).toBe(known?.[unknown]?.least ?? null);
        expect(extreme(system, unknown, 1)).toBe(known?.[unknown]?.most ?? null);
      }
    }),
    { numRuns: 300 },
  ));

test("what nothing limits is without end", () => {
  const system = { least: [0, 0, 4], most: [none, none, 4], sums: [sum(1, -2, 3)] };
  expect(possibleRanges(system)).toEqual([
    { least: 0, most: none },
    { least: 4, most: none },
    { least: 4, most: 4 },
  ]);
  expect(extreme(system, 1, 1)).toBe(none);
});

test("an unknown in no sum keeps its bounds", () => {
  expect(possibleRanges({ least: [2], most: [5], sums: [] })).toEqual([{ least: 2, most: 5 }]);
});

test("three sums whose answer by halves is not whole are solved in whole numbers", () => {
  // a + b = 3, b + c = 3 and a + c = 3 only by 1½ each; with one more in each sum, by whole numbers.
  const odd = {
    least: [0, 0, 0, 3],
    most: [none, none, none, 3],
    sums: [sum(1, 2, -4), sum(2, 3, -4), sum(1, 3, -4)],
  };
  expect(possibleRanges(odd)).toBeNull();
  const even = { ...odd, least: [0, 0, 0, 4], most: [none, none, none, 4] };
  expect(possibleRanges(even)?.slice(0, 3)).toEqual(
    [2, 2, 2].map((value) => ({ least: value, most: value })),
  );
});

test("bounds that cross, and fixed values that do not add up, fulfil nothing", () => {
  expect(possibleRanges({ least: [2], most: [1], sums: [] })).toBeNull();
  expect(possibleRanges({ least: [0, 2], most: [1, 1], sums: [] })).toBeNull();
  expect(extreme({ least: [0, 2], most: [1, 1], sums: [] }, 0, 1)).toBeNull();
  expect(possibleRanges({ least: [2, 3], most: [2, 3], sums: [sum(1, -2)] })).toBeNull();
  expect(possibleRanges({ least: [2, 2, 3], most: [2, 2, 3], sums: [sum(1, -2), sum(2, -3)] })).toBeNull();
});
