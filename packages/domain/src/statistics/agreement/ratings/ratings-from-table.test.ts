import { expect, test } from "@jest/globals";
import { ratingsFromTable } from "./ratings-from-table.js";

test("each count becomes as many units", () => {
  expect(
    ratingsFromTable(
      [
        [0, 2],
        [1, 0],
      ],
      [1, 2],
    ),
  ).toEqual([
    [1, 2],
    [1, 2],
    [2, 1],
  ]);
});

test.each([
  [[[1, 2]], "a table of 2 categories has 2 rows of 2: [[1,2]]"],
  [[[1, 2], [1]], "a table of 2 categories has 2 rows of 2: [[1,2],[1]]"],
  [
    [
      [1, 2],
      [1, -1],
    ],
    "a count of units must be a whole number of at least 0: -1",
  ],
  [
    [
      [1, 2],
      [1, 0.5],
    ],
    "a count of units must be a whole number of at least 0: 0.5",
  ],
])("%j is no table", (table, message) => {
  expect(() => ratingsFromTable(table, ["A", "B"])).toThrow(new RangeError(message));
});
