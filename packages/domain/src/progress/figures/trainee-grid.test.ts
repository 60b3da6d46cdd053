import { expect, test } from "@jest/globals";
import type { StandingRow } from "../standing.js";
import { traineeGrid } from "./trainee-grid.js";

const strands = [
  { code: "b", name: "Second strand", position: 2 },
  { code: "a", name: "First strand", position: 1 },
];
const point = (position: number) => ({
  ...{
    code: `p${position}`,
    name: `Review ${position}`,
    position,
    opensOn: "2026-11-02",
    closesOn: "2026-11-13",
  },
});
const row = (strandCode: string, reviewPointCode: string, levelRank: number | null): StandingRow => ({
  ...{ traineeId: "t", cohortCode: "c", hubCode: null, subjectCode: "m", strandCode, reviewPointCode },
  ...{ state: levelRank === null ? "not_judged" : "judged", levelRank, expectedRank: 2 },
});

test("strands by review points in the provider's order, with moves counted over gaps", () => {
  const standings = [row("a", "p3", 1), row("a", "p1", 3), row("a", "p2", null), row("b", "p2", 2)];
  const grid = traineeGrid(standings, strands, [point(3), point(1), point(2)]);
  expect(grid.map(({ strand }) => strand.code)).toEqual(["a", "b"]);
  expect(grid[0]?.cells.map((cell) => [cell?.reviewPointCode, cell?.atOrAboveExpected, cell?.moved])).toEqual(
    [
      ["p1", true, null],
      ["p2", null, null],
      ["p3", false, -2],
    ],
  );
  expect(grid[1]?.cells.map((cell) => cell?.atOrAboveExpected ?? null)).toEqual([null, true, null]);
});

test("requires one trainee", () => {
  const other = { ...row("a", "p1", 1), traineeId: "u" };
  expect(() => traineeGrid([row("a", "p1", 1), other], strands, [])).toThrow("requires one trainee: t, u");
});
