import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { transitionMatrix, transitionPower } from "./transition-matrix.js";

// Grinstead and Snell, Introduction to probability, example 11.1: the land of Oz.
const oz = [
  [0.5, 0.25, 0.25],
  [0.5, 0, 0.5],
  [0.25, 0.25, 0.5],
];

test("two days ahead in the land of Oz", () => {
  expect(transitionPower(oz, 2)[0]).toEqual([0.4375, 0.1875, 0.375]);
});

// The same chapter: far ahead, every row is (.4, .2, .4).
test("far ahead the beginning is forgotten", () => {
  for (const row of transitionPower(oz, 60)) {
    expect(row.map((one) => one.toFixed(6))).toEqual(["0.400000", "0.200000", "0.400000"]);
  }
});

describe("laws", () => {
  const states = ["a", "b", "c"];
  const moves = fc.array(fc.record({ from: fc.constantFrom(...states), to: fc.constantFrom(...states) }), {
    maxLength: 60,
  });

  test("counts add to the moves, rows to 1, and a state that nobody left has no row", () =>
    fc.assert(
      fc.property(moves, (given) => {
        const { counts, probabilities, n } = transitionMatrix(given, states);
        expect(counts.flat().reduce((sum, count) => sum + count, 0)).toBe(n);
        probabilities.forEach((row, at) => {
          const left = given.filter(({ from }) => from === states[at]).length;
          if (left === 0) expect(row).toBeNull();
          else expect(row?.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
        });
      }),
    ));

  test("powers add: so many moves and then so many more", () =>
    fc.assert(
      fc.property(fc.nat({ max: 12 }), fc.nat({ max: 12 }), (first, then) => {
        const both = transitionPower(oz, first + then);
        const [one, two] = [transitionPower(oz, first), transitionPower(oz, then)];
        both.forEach((row, i) => {
          row.forEach((value, j) => {
            const through = two.reduce((sum, to, k) => sum + (one[i]?.[k] as number) * (to[j] as number), 0);
            expect(value).toBeCloseTo(through, 12);
          });
        });
      }),
    ));
});

test("no moves change nothing", () => {
  expect(transitionPower(oz, 0)).toEqual([
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ]);
});

test("misuse is refused with the value shown", () => {
  expect(() => transitionMatrix([{ from: "a", to: "x" }], ["a", "b"])).toThrow(
    new RangeError("not one of the states a, b: x"),
  );
  expect(() => transitionMatrix([], ["a", "a"])).toThrow(new RangeError("states are listed once: a, a"));
  expect(() =>
    transitionPower(
      [
        [0.5, 0.4],
        [0, 1],
      ],
      1,
    ),
  ).toThrow(new RangeError("a row of 2 probabilities must add to 1: 0.5, 0.4"));
  expect(() => transitionPower([[1, 0]], 1)).toThrow(RangeError);
  expect(() =>
    transitionPower(
      [
        [2, -1],
        [0, 1],
      ],
      1,
    ),
  ).toThrow(RangeError);
  expect(() => transitionPower(oz, -1)).toThrow(
    new RangeError("moves must be a whole number of at least 0: -1"),
  );
});
