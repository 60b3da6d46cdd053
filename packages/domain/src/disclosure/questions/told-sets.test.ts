import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { solvedAnswers } from "./solved-answers.js";
import { toldSets } from "./told-sets.js";

const told = (rows: readonly number[][], atMost: number) => [
  ...toldSets(rows[0]?.length ?? 0, solvedAnswers(rows), atMost),
];

test("a block that an answer gives is told, and not again with others", () => {
  expect(
    told(
      [
        [1, 0, 0],
        [0, 1, 1],
      ],
      3,
    ),
  ).toEqual([[0], [1, 2]]);
});

test("sets with no answer of their own follow where halves add up", () => {
  // x + y + w, y + z, x + z: x is half of what w leaves, and w is told only with x and y.
  const rows = [
    [1, 1, 0, 1],
    [0, 1, 1, 0],
    [1, 0, 1, 0],
  ];
  expect(told(rows, 3)).toEqual([
    [0, 1, 3],
    [0, 2],
    [1, 2],
  ]);
  expect(told(rows, 2)).toEqual([
    [0, 2],
    [1, 2],
  ]);
  expect(told(rows, 1)).toEqual([]);
});

test("where every block is known, each is told alone", () => {
  const triangle = [
    [1, 1, 0],
    [0, 1, 1],
    [1, 0, 1],
  ];
  expect(told(triangle, 3)).toEqual([[0], [1], [2]]);
});

describe("laws", () => {
  const systems = fc.array(fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 4, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  });

  test("a set is told exactly when its sum adds nothing to what the answers say", () =>
    fc.assert(
      fc.property(systems, (rows) => {
        const sets = told(rows, 4).map((set) => set.join());
        const rank = solvedAnswers(rows).length;
        for (let bits = 1; bits < 16; bits += 1) {
          const set = [0, 1, 2, 3].filter((block) => (bits >> block) % 2 === 1);
          const sum = [0, 1, 2, 3].map((block) => Number(set.includes(block)));
          const follows = solvedAnswers([...rows, sum]).length === rank;
          // What begins with a told set is told by it already.
          const begun = set.some((_, at) => at > 0 && sets.includes(set.slice(0, at).join()));
          if (!begun) expect([set.join(), sets.includes(set.join())]).toEqual([set.join(), follows]);
        }
      }),
    ));
});

test("what may not be is left out, and every set that has it in it", () => {
  const rows = [
    [1, 1, 0, 1],
    [0, 1, 1, 0],
    [1, 0, 1, 0],
  ];
  const withoutTheFirst = toldSets(4, solvedAnswers(rows), 3, ([first]) => first !== 0);
  expect([...withoutTheFirst]).toEqual([[1, 2]]);
});
