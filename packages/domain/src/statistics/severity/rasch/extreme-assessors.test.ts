import { expect, test } from "@jest/globals";
import { extremeAssessors } from "./extreme-assessors.js";
import { manyFacetRasch, type RaschMeasures } from "./many-facet-rasch.js";
import { raschDesign } from "./rasch-design.js";

const judged = (trainee: string, ranks: Readonly<Record<string, number>>) =>
  Object.entries(ranks).map(([assessor, rank]) => ({ assessor, trainee, strand: "s", rank }));

const rows = [
  ...judged("1", { A: 1, B: 2 }),
  ...judged("2", { A: 1, C: 2 }),
  ...judged("3", { B: 1, C: 2 }),
  ...judged("4", { B: 2, C: 1 }),
  // Says nothing: both could not have given more.
  ...judged("5", { A: 2, B: 2 }),
];

test("who never gave more than the least possible is said to be so", () => {
  expect(extremeAssessors(raschDesign(rows, 2))).toEqual(["always-least", null, null]);
  const turned = rows.map((row) => ({ ...row, rank: 3 - row.rank }));
  expect(extremeAssessors(raschDesign(turned, 2))).toEqual(["always-most", null, null]);
});

test("the severity is finite, and its interval wide", () => {
  const { assessors, converged } = manyFacetRasch(rows, { levels: 2 }) as RaschMeasures;
  expect(converged).toBe(true);
  expect(assessors[0]).toMatchObject({ extreme: "always-least", n: 2 });
  expect(assessors[0]?.estimate).toBeGreaterThan(1);
  expect(assessors[0]?.standardError).toBeGreaterThan(assessors[1]?.standardError as number);
});

test("an assessor who shares no trainee is not called extreme", () => {
  expect(extremeAssessors(raschDesign(judged("1", { A: 1 }), 2))).toEqual([null]);
});

test("all of a total that is lower than the highest level is as much as there was to give", () => {
  const three = [
    ...judged("1", { A: 2, B: 1 }),
    ...judged("2", { A: 3, B: 2 }),
    ...judged("3", { B: 2, C: 1 }),
    ...judged("4", { B: 1, C: 3 }),
  ];
  expect(extremeAssessors(raschDesign(three, 3))).toEqual(["always-most", null, null]);
});
