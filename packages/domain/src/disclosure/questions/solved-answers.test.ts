import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { solvedAnswers } from "./solved-answers.js";

test("three answers of two blocks each are solved for every block, halves kept whole by the scale", () => {
  // x + y = a, y + z = b, x + z = c: 2x = a − b + c, 2y = a + b − c, 2z = −a + b + c.
  const solved = solvedAnswers([
    [1, 1, 0],
    [0, 1, 1],
    [1, 0, 1],
  ]);
  const doubled = solved.map((one) => [one.leading, one.times.map((time) => (2 * time) / one.scale)]);
  expect(doubled).toEqual([
    [0, [1, -1, 1]],
    [1, [1, 1, -1]],
    [2, [-1, 1, 1]],
  ]);
  expect(solved.map(({ scale }) => Math.abs(scale))).toEqual([2, 2, 2]);
  expect(solved.map(({ entries }) => entries.length)).toEqual([3, 3, 3]);
});

test("an answer that says nothing new leads to no block", () => {
  const solved = solvedAnswers([
    [1, 1, 0],
    [0, 0, 1],
    [1, 1, 1],
  ]);
  expect(solved.map(({ leading }) => leading)).toEqual([0, 2]);
});

test("without answers, or without blocks, there is nothing to solve", () => {
  expect(solvedAnswers([])).toEqual([]);
  expect(solvedAnswers([[], []])).toEqual([]);
});

describe("laws", () => {
  const systems = fc
    .record({ blocks: fc.integer({ min: 1, max: 5 }), questions: fc.integer({ min: 1, max: 5 }) })
    .chain(({ blocks, questions }) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 1 }), { minLength: blocks, maxLength: blocks }), {
        minLength: questions,
        maxLength: questions,
      }),
    );

  test("each is the answers put together as often as it says, in the smallest whole numbers", () =>
    fc.assert(
      fc.property(systems, (rows) => {
        const solved = solvedAnswers(rows);
        const leading = solved.map((one) => one.leading);
        for (const one of solved) {
          const together = one.entries.map((_, block) =>
            rows.reduce((sum, row, at) => sum + (row[block] as number) * (one.times[at] as number), 0),
          );
          expect(together).toEqual([...one.entries]);
          expect(one.entries[one.leading]).toBe(one.scale);
          for (const other of leading) if (other !== one.leading) expect(one.entries[other]).toBe(0);
          const parts = [...one.entries, ...one.times].map(Math.abs).filter((part) => part > 0);
          const shared = [2, 3, 5, 7].filter((prime) => parts.every((part) => part % prime === 0));
          if (rows.length > 1) expect(shared).toEqual([]);
        }
      }),
    ));
});

test("numbers too large to be exact are refused", () => {
  const large = 2 ** 30;
  expect(() =>
    solvedAnswers([
      [large, 1],
      [1, large],
    ]),
  ).toThrow(new RangeError(`too large to be exact: ${2 ** 60 - 1}`));
});
