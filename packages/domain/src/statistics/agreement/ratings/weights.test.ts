import { expect, test } from "@jest/globals";
import { checkWeights, linearWeights, quadraticWeights } from "./weights.js";

test("steps and their squares", () => {
  expect(linearWeights(2)).toEqual([
    [0, 1],
    [1, 0],
  ]);
  expect(quadraticWeights(4)[0]).toEqual([0, 1, 4, 9]);
  expect(() => linearWeights(1)).toThrow(
    new RangeError("categories must be a whole number of at least 2: 1"),
  );
});

test.each([
  [
    [
      [0, 1],
      [1, 0],
    ],
    3,
    "weights have a row and a column for each of 3 categories",
  ],
  [[[0, 1], [1]], 2, "weights have a row and a column for each of 2 categories"],
  [
    [
      [1, 1],
      [1, 0],
    ],
    2,
    "a weight is 0 on the diagonal and at least 0 beside it: 1",
  ],
  [
    [
      [0, -1],
      [1, 0],
    ],
    2,
    "a weight is 0 on the diagonal and at least 0 beside it: -1",
  ],
  [
    [
      [0, Number.NaN],
      [1, 0],
    ],
    2,
    "a weight is 0 on the diagonal and at least 0 beside it: NaN",
  ],
  [
    [
      [0, 0],
      [0, 0],
    ],
    2,
    "some disagreement must weigh more than 0",
  ],
])("%j for %d categories are refused", (weights, size, message) => {
  expect(() => checkWeights(weights, size)).toThrow(new RangeError(message));
});
