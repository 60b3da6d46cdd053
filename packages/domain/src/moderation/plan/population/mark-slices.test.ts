import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { markSlices } from "./mark-slices.js";

test("equally wide slices, edges in the upper one, the highest in the last, empty ones left out", () => {
  const { codes, values } = markSlices([40, 44, 45, 49.5, 50, null, 60], 4);
  expect(values).toEqual([["40 to 44"], ["45 to 49.5"], ["50"], ["60"], [null]]);
  expect([...codes]).toEqual([0, 0, 1, 1, 2, 4, 3]);
  expect(markSlices([0, 10], 5).values).toEqual([["0"], ["10"]]);
});

test("one mark is one slice, no mark is the group without", () => {
  expect(markSlices([7, 7, 7], 5)).toEqual({ codes: new Int32Array([0, 0, 0]), values: [["7"]] });
  expect(markSlices([null, null], 5)).toEqual({ codes: new Int32Array([0, 0]), values: [[null]] });
  expect(markSlices([null, 3], 2)).toEqual({ codes: new Int32Array([1, 0]), values: [["3"], [null]] });
  expect(markSlices([], 3)).toEqual({ codes: new Int32Array(0), values: [] });
});

test("higher marks are never in a lower slice, and no slice spans more than its width", () =>
  fc.assert(
    fc.property(
      // marks as they are given: to three decimals
      fc.array(
        fc.integer({ min: -100_000, max: 100_000 }).map((thousandths) => thousandths / 1_000),
        { minLength: 1, maxLength: 30 },
      ),
      fc.integer({ min: 2, max: 20 }),
      (marks, slices) => {
        const { codes, values } = markSlices(marks, slices);
        expect(values.length).toBeLessThanOrEqual(slices);
        const width = (Math.max(...marks) - Math.min(...marks)) / slices;
        marks.forEach((mark, at) =>
          marks.forEach((other, place) => {
            if (mark < other) expect(codes[at]).toBeLessThanOrEqual(codes[place] as number);
            if (codes[at] === codes[place])
              expect(Math.abs(mark - other)).toBeLessThanOrEqual(width * (1 + 1e-9));
          }),
        );
      },
    ),
  ));
