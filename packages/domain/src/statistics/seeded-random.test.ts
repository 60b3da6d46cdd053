import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { seededRandom } from "./seeded-random.js";

const draws = 20_000;
const many = (draw: () => number): number[] => Array.from({ length: draws }, draw);
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

/** Pearson's chi-square of counts against equal expectation. */
function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

describe("chance from a seed", () => {
  test("repeats itself, and another seed gives other draws", () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), (seed, other) => {
        const first = many(seededRandom(seed).next).slice(0, 8);
        expect(many(seededRandom(seed).next).slice(0, 8)).toEqual(first);
        if (other !== seed) expect(many(seededRandom(other).next).slice(0, 8)).not.toEqual(first);
      }),
      { numRuns: 20 },
    ));

  test("fills 0 to 1 evenly and never reaches 1", () => {
    const numbers = many(seededRandom("next").next);
    const counts = Array<number>(20).fill(0);
    for (const number of numbers) {
      expect(number >= 0 && number < 1).toBe(true);
      counts[Math.floor(number * 20)] = (counts[Math.floor(number * 20)] ?? 0) + 1;
    }
    // 99.9 % point of chi-square with 19 degrees of freedom.
    expect(chiSquare(counts)).toBeLessThan(43.82);
  });

  test("normal draws have mean 0, deviation 1 and the normal's tails", () => {
    const numbers = many(seededRandom("normal").normal);
    expect(Math.abs(mean(numbers))).toBeLessThan(0.03);
    expect(mean(numbers.map((n) => n * n))).toBeCloseTo(1, 1);
    expect(numbers.filter((n) => Math.abs(n) > 1.96).length / draws).toBeCloseTo(0.05, 2);
  });
});

describe("whole numbers", () => {
  test("stay below their bound", () =>
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 2 ** 32 }), (seed, below) => {
        const number = seededRandom(seed).integer(below);
        expect(Number.isInteger(number) && number >= 0 && number < below).toBe(true);
      }),
    ));

  test("carry no bias where 2^32 is no multiple of the bound", () => {
    // With a bare remainder, a bound of 3·2^30 would draw its lowest third twice as often as the others.
    const below = 3 * 2 ** 30;
    const random = seededRandom("bias");
    const thirds = [0, 0, 0];
    for (let draw = 0; draw < draws; draw += 1) {
      const third = Math.floor((random.integer(below) / below) * 3);
      thirds[third] = (thirds[third] ?? 0) + 1;
    }
    // 99.9 % point of chi-square with 2 degrees of freedom.
    expect(chiSquare(thirds)).toBeLessThan(13.82);
  });

  test.each([0, -1, 1.5, 2 ** 32 + 1, Number.NaN])("a bound of %d is refused", (below) => {
    expect(() => seededRandom("").integer(below)).toThrow(RangeError);
  });
});

describe("picking and shuffling", () => {
  test("a shuffle keeps every item and leaves the given array alone", () =>
    fc.assert(
      fc.property(fc.string(), fc.array(fc.integer()), (seed, items) => {
        const before = [...items];
        const shuffled = seededRandom(seed).shuffle(items);
        expect(items).toEqual(before);
        expect([...shuffled].sort((a, b) => a - b)).toEqual([...items].sort((a, b) => a - b));
      }),
    ));

  test("each of the six orders of three items is equally likely", () => {
    const random = seededRandom("orders");
    const orders = new Map<string, number>();
    for (let draw = 0; draw < draws; draw += 1) {
      const order = random.shuffle(["a", "b", "c"]).join("");
      orders.set(order, (orders.get(order) ?? 0) + 1);
    }
    expect(orders.size).toBe(6);
    // 99.9 % point of chi-square with 5 degrees of freedom.
    expect(chiSquare([...orders.values()])).toBeLessThan(20.52);
  });

  test("a pick is one of the items; from nothing there is no pick", () => {
    expect(["a", "b"]).toContain(seededRandom("pick").pick(["a", "b"]));
    expect(() => seededRandom("pick").pick([])).toThrow(new RangeError("a pick requires at least one item"));
  });
});
