import { expect, test } from "@jest/globals";
import { checkCounts, checkShapes } from "./check-tables.js";

const dimension = (name: string) => ({ name, values: ["a", "b"] });
const crossing = (name: string, rows: string, columns: string) => ({
  ...{ name, rows: dimension(rows), columns: dimension(columns) },
});
const counted = (counts: readonly (readonly (number | null)[])[]) => [
  { ...crossing("by sex", "cohort", "sex"), counts },
];

test.each([
  ["a row too few", [[1, 2]], "1 rows of 2"],
  [
    "a row too many",
    [
      [1, 2],
      [1, 2],
      [1, 2],
    ],
    "3 rows of 2",
  ],
  [
    "one row of another length",
    [
      [1, 2],
      [1, 2, 3],
    ],
    "2 rows of 2 and 3",
  ],
  ["every row of another length", [[1], [2]], "2 rows of 1"],
])("%s is refused with what was given", (_, counts, value) => {
  expect(checkCounts(counted(counts as number[][]))).toEqual([
    { code: "wrong-shape", place: "by sex", value },
  ]);
});

test("counts that fit are whole numbers from 0, or null", () => {
  expect(
    checkCounts(
      counted([
        [0, null],
        [3, 4],
      ]),
    ),
  ).toEqual([]);
  expect(
    checkCounts(
      counted([
        [-1, 0.5],
        [3, 4],
      ]),
    ),
  ).toEqual([
    { code: "not-a-count", place: "by sex: a × a", value: "-1" },
    { code: "not-a-count", place: "by sex: a × b", value: "0.5" },
  ]);
});

test("two tables of the same dimensions are no circle, whichever way round they are laid", () => {
  const twice = [
    crossing("one", "cohort", "sex"),
    crossing("two", "sex", "cohort"),
    crossing("three", "cohort", "age"),
  ];
  expect(checkShapes(twice)).toEqual([]);
  expect(checkShapes([...twice, crossing("four", "age", "sex")])).toEqual([
    { code: "tables-in-a-circle", place: "four", value: "age, sex" },
  ]);
});

test("a table of one dimension by itself is refused as that, and is no circle", () => {
  expect(checkShapes([crossing("one", "cohort", "cohort")])).toEqual([
    { code: "same-dimension", place: "one", value: "cohort" },
  ]);
});
