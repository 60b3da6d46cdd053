import { expect, test } from "@jest/globals";
import { groupColumn } from "../population/group-column.js";
import { fillBySpread } from "./fill-by-spread.js";

const bands = groupColumn(["x", "x", "x", "x", "y", "y", "y", "y"]);
const assessors = groupColumn(["a", "b", "a", "b", "a", "b", "a", "b"]);
const all = [...bands.codes.keys()];

test("without anything to spread over, the first are taken", () => {
  expect(fillBySpread([3, 1, 2], [], [], 2)).toEqual([{ codes: [], places: [3, 1, 2], taken: 2 }]);
  expect(fillBySpread([], [], [], 0)).toEqual([{ codes: [], places: [], taken: 0 }]);
});

test("the first of every group, groups in the order of their first piece", () => {
  expect(fillBySpread([7, 1, 6, 0], [], [{ column: bands, share: "equally" }], 3)).toEqual([
    { codes: [1], places: [7, 6], taken: 2 },
    { codes: [0], places: [1, 0], taken: 1 },
  ]);
});

test("what is in the sample already counts, by weight where the share is in proportion", () => {
  const [one] = fillBySpread([0, 4, 5], [1, 2], [{ column: bands, share: "equally" }], 1);
  expect(one).toEqual({ codes: [0], places: [0], taken: 0 });
  const uneven = groupColumn(["x", "x", "x", "x", "x", "x", "y", "y"]);
  const shares = (share: "equally" | "in-proportion") =>
    fillBySpread(all, [], [{ column: uneven, share }], 4).map(({ taken }) => taken);
  expect(shares("equally")).toEqual([2, 2]);
  expect(shares("in-proportion")).toEqual([3, 1]);
});

test("an inner group that an outer one has seen waits: two bands, two assessors, one piece of each", () => {
  const drawn = fillBySpread(
    all,
    [],
    [
      { column: bands, share: "equally" },
      { column: assessors, share: "equally" },
    ],
    2,
  );
  expect(drawn).toEqual([
    { codes: [0, 0], places: [0, 2], taken: 1 },
    { codes: [0, 1], places: [1, 3], taken: 0 },
    { codes: [1, 0], places: [4, 6], taken: 0 },
    { codes: [1, 1], places: [5, 7], taken: 1 },
  ]);
});
