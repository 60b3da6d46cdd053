import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { connectedSubsets } from "./connected-subsets.js";

test("a chain of shared work connects; the parts are named, the largest first", () => {
  const judged = [
    { assessor: "D", work: "4" },
    { assessor: "E", work: "4" },
    { assessor: "C", work: "2" },
    { assessor: "A", work: "1" },
    { assessor: "B", work: "1" },
    { assessor: "B", work: "2" },
    { assessor: "F", work: "5" },
  ];
  expect(connectedSubsets(judged)).toEqual([
    { assessors: ["A", "B", "C"], works: ["1", "2"] },
    { assessors: ["D", "E"], works: ["4"] },
    { assessors: ["F"], works: ["5"] },
  ]);
});

test("nothing judged has no parts", () => expect(connectedSubsets([])).toEqual([]));

test("an assessor and a work of the same name are two things", () => {
  const judged = [
    { assessor: "x", work: "y" },
    { assessor: "y", work: "x" },
  ];
  expect(connectedSubsets(judged)).toHaveLength(2);
});

describe("laws", () => {
  const names = fc.integer({ min: 0, max: 12 }).map((number) => `${number}`);
  const designs = fc.array(fc.record({ assessor: names, work: names }), { maxLength: 30 });

  test("the parts share nobody and leave nobody out, whatever the order of rows", () =>
    fc.assert(
      fc.property(designs, (judged) => {
        const subsets = connectedSubsets(judged);
        for (const kind of ["assessors", "works"] as const) {
          const all = subsets.flatMap((subset) => subset[kind]);
          const given = judged.map((row) => (kind === "assessors" ? row.assessor : row.work));
          expect([...all].sort()).toEqual([...new Set(given)].sort());
        }
        expect(connectedSubsets([...judged].reverse())).toEqual(subsets);
      }),
    ));

  test("two are in one part exactly when a walk over shared work leads from one to the other", () =>
    fc.assert(
      fc.property(designs, (judged) => {
        for (const { assessors } of connectedSubsets(judged)) {
          const reached = new Set(assessors.slice(0, 1));
          for (let before = 0; before < reached.size; ) {
            before = reached.size;
            const works = new Set(judged.filter((row) => reached.has(row.assessor)).map(({ work }) => work));
            for (const { assessor, work } of judged) if (works.has(work)) reached.add(assessor);
          }
          expect([...reached].sort()).toEqual(assessors);
        }
      }),
    ));
});
