import { expect, test } from "@jest/globals";
import { comparedSubsets, informativeTotals, raschDesign } from "./rasch-design.js";

const row = (assessor: string, trainee: string, strand: string, rank: number) => ({
  assessor,
  trainee,
  strand,
  rank,
});
const rows = [
  row("B", "2", "y", 2),
  row("A", "1", "y", 3),
  row("A", "1", "x", 1),
  row("B", "1", "x", 2),
  row("A", "3", "x", 3),
  row("A", "3", "y", 3),
  row("B", "3", "x", 1),
];

test("trainees judged alike share a panel; what is missing is simply not there", () => {
  const design = raschDesign(rows, 3);
  expect(design).toMatchObject({
    assessors: ["A", "B"],
    strands: ["x", "y"],
    trainees: ["1", "2", "3"],
    steps: 2,
  });
  const [both, alone] = design.panels;
  expect(design.panels).toHaveLength(2);
  expect(both?.blocks).toEqual([
    { assessor: 0, strands: [0, 1], strandSet: 0 },
    { assessor: 1, strands: [0], strandSet: 1 },
  ]);
  expect(both?.top).toBe(6);
  expect(both?.totals.get(3)).toEqual([{ trainee: 0, scores: [0, 2, 1] }]);
  expect(both?.totals.get(4)).toEqual([{ trainee: 2, scores: [2, 2, 0] }]);
  expect(alone?.blocks).toEqual([{ assessor: 1, strands: [1], strandSet: 2 }]);
  expect(design.strandSets).toEqual([[0, 1], [0], [1]]);
});

test("a single judgement, the lowest and the highest total say nothing and connect nobody", () => {
  const design = raschDesign([row("A", "1", "x", 3), row("B", "1", "x", 3), row("A", "2", "x", 2)], 3);
  expect(design.panels.map(informativeTotals)).toEqual([[], []]);
  expect(comparedSubsets(design).map(({ assessors }) => assessors)).toEqual([["A"], ["B"]]);
});
