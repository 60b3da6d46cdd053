import { expect, test } from "@jest/globals";
import { codeBy, codeFound } from "./coded-units.js";
import { ratedUnits, requireTwoRaters } from "./ratings.js";

test("units with fewer than two ratings tell nothing of agreement", () => {
  expect(
    ratedUnits([
      ["A", "B", null],
      [null, "A", null],
      [null, null, null],
      ["A", "A", "A"],
    ]),
  ).toEqual([
    ["A", "B"],
    ["A", "A", "A"],
  ]);
  expect(ratedUnits([])).toEqual([]);
});

test("every unit has a place for each rater", () => {
  expect(() => ratedUnits([["A", "B"], ["A"]])).toThrow(
    new RangeError('every unit has a place for each of 2 raters: ["A"]'),
  );
});

test("a rating is a text or a finite number", () => {
  expect(() => ratedUnits([[1, Number.NaN]])).toThrow(new RangeError("a rating is a finite number: NaN"));
  expect(() => ratedUnits([[1, undefined as never]])).toThrow(
    new TypeError("a rating is a text, a number or null: undefined"),
  );
});

test("two raters are two columns", () => {
  expect(() => requireTwoRaters([["A", "B", "A"]])).toThrow(
    new RangeError("this coefficient compares two raters: 3"),
  );
  expect(() => requireTwoRaters([])).not.toThrow();
});

test("categories become numbers, by what occurs or by the scale", () => {
  const ratings = [
    ["C", "A"],
    ["A", "A"],
  ];
  expect(codeFound(ratings)).toEqual({
    units: [
      [0, 1],
      [1, 1],
    ],
    size: 2,
  });
  expect(codeBy(["A", "B", "C"], ratings)).toEqual({
    units: [
      [2, 0],
      [0, 0],
    ],
    size: 3,
  });
});

test.each([
  [["A"], "a scale has at least two categories: 1"],
  [["A", "A"], 'each category of a scale comes once: ["A","A"]'],
  [["A", "B"], 'not a category of the scale: "C"'],
])("the scale %j is refused", (categories, message) => {
  expect(() => codeBy(categories, [["C", "A"]])).toThrow(new RangeError(message));
});
