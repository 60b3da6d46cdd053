import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { tally } from "./tally.js";

const anyRow = fc.record({
  hub: fc.constantFrom("north", "south", null),
  level: fc.constantFrom(1, 2, 3, null),
  point: fc.constantFrom("one", "two"),
});

test("counts rows by one field, by several, and by none", () => {
  const rows = [
    { hub: "south", level: 2 },
    { hub: "north", level: 10 },
    { hub: "south", level: 2 },
    { hub: null, level: 9 },
  ];
  expect(tally(rows, ["hub"])).toEqual([
    { hub: "north", count: 1 },
    { hub: "south", count: 2 },
    { hub: null, count: 1 },
  ]);
  expect(tally(rows, ["level", "hub"])).toEqual([
    { level: 2, hub: "south", count: 2 },
    { level: 9, hub: null, count: 1 },
    { level: 10, hub: "north", count: 1 },
  ]);
  expect(tally(rows, [])).toEqual([{ count: 4 }]);
  expect(tally([], [])).toEqual([{ count: 0 }]);
  expect(tally([] as typeof rows, ["hub"])).toEqual([]);
});

describe("laws", () => {
  test("cells add up to the rows", () =>
    fc.assert(
      fc.property(fc.array(anyRow), fc.subarray(["hub", "level", "point"] as const), (rows, dimensions) => {
        expect(tally(rows, dimensions).reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
      }),
    ));

  test("the order of the rows does not matter", () =>
    fc.assert(
      fc.property(fc.array(anyRow), (rows) => {
        expect(tally(rows.toReversed(), ["hub", "level"])).toEqual(tally(rows, ["hub", "level"]));
      }),
    ));

  test("a coarser tally is the sum of a finer one", () =>
    fc.assert(
      fc.property(fc.array(anyRow), (rows) => {
        const fine = tally(rows, ["hub", "level"]);
        const coarse = tally(rows, ["hub"]);
        for (const { hub, count } of coarse) {
          expect(fine.filter((cell) => cell.hub === hub).reduce((sum, cell) => sum + cell.count, 0)).toBe(
            count,
          );
        }
      }),
    ));
});
