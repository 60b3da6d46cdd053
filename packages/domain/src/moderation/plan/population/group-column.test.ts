import { expect, test } from "@jest/globals";
import { crossed, groupColumn, groupSizes } from "./group-column.js";

const hubs = groupColumn(["h2", null, "h1", "h2"]);

test("groups are numbered in ascending order, those without last, whatever the order of the pieces", () => {
  expect(hubs).toEqual({ codes: new Int32Array([1, 2, 0, 1]), values: [["h1"], ["h2"], [null]] });
  expect(groupColumn([null, "b", "a", "10", "9"]).values).toEqual([["10"], ["9"], ["a"], ["b"], [null]]);
  expect(groupColumn(["b", null, "a"]).values).toEqual([["a"], ["b"], [null]]);
});

test("combinations are those that there are", () => {
  const bands = groupColumn(["pass", "pass", "fail", "fail"]);
  expect(crossed(hubs, bands)).toEqual({
    codes: new Int32Array([2, 3, 0, 1]),
    values: [
      ["h1", "fail"],
      ["h2", "fail"],
      ["h2", "pass"],
      [null, "pass"],
    ],
  });
});

test("sizes count the pieces of each group and leave out those in none", () => {
  expect([...groupSizes(hubs)]).toEqual([1, 2, 1]);
  expect([...groupSizes({ codes: new Int32Array([-1, 1, -1]), values: [["a"], ["b"]] })]).toEqual([0, 1]);
});
