import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { emptyDocument } from "../../gallery/page.js";
import { csvRows } from "../table/index.js";
import { percentBand } from "./band.js";
import type { ProgressGridCell } from "./grid-cell.js";
import { progressGrid } from "./picture.js";
import { progressGridSentence } from "./sentence.js";
import { progressGridTable } from "./table.js";

const cell = (
  strand: string,
  reviewPoint: string,
  count: number | null,
  status: ProgressGridCell["status"] = "OK",
): ProgressGridCell => ({
  ...{ strand, reviewPoint, status, count, denominator: count === null ? null : 20 },
  percent: count === null ? null : count * 5,
  lower: count === null ? null : 0,
  upper: count === null ? null : 100,
});

const nothing = {
  count: null,
  denominator: null,
  percent: null,
  lower: null,
  upper: null,
  status: "UNAVAILABLE",
} as const;

describe("the sentence", () => {
  const share = "75% of those judged at or above the expected level";
  test.each([
    [[cell("A", "P1", 15), cell("B", "P1", 16)], `All two strands have reached ${share}: two first at P1.`],
    [
      [cell("A", "P1", 14), cell("A", "P2", 15), cell("B", "P1", 1), cell("B", "P2", 1)],
      `One of two strands has reached ${share}: one first at P2; B has not.`,
    ],
    [[cell("A", "P1", 1)], `No strand has reached ${share} yet.`],
    [[cell("A", "P1", null, "UNAVAILABLE")], "No share at or above the expected level can be shown yet."],
  ])("%#", (cells, sentence) => expect(progressGridSentence(cells, 75)).toBe(sentence));

  test("the threshold is handed in", () => {
    expect(progressGridSentence([cell("A", "P1", 10)], 50)).toContain("reached 50% of those judged");
  });
});

describe("the grid", () => {
  const cells = [
    cell("A", "P1", 14),
    cell("A", "P2", 18),
    cell("B", "P1", null, "NOT_APPLICABLE"),
    cell("B", "P2", null, "SUPPRESSED"),
  ];
  const texts = [
    ...progressGrid(cells, { document: emptyDocument(), threshold: 75 }).querySelectorAll("td"),
  ].map((td) => td.textContent);

  test("says in words what its colours say, and where the threshold is first reached", () => {
    expect(texts).toEqual([
      "70% of 20half or more",
      "90% of 20nine in ten or more✓ 75% reached",
      "no level expected",
      "suppressed",
    ]);
  });

  test("says when a window opens that has not, on the screen and in the file", () => {
    const later = [{ ...cells[0]!, ...nothing, opensOn: "3 May 2027" }];
    const td = progressGrid(later, { document: emptyDocument(), threshold: 75 }).querySelector("td")!;
    expect([td.getAttribute("class"), td.textContent]).toEqual(["chart-not-open", "opens 3 May 2027"]);
    expect(csvRows(progressGridTable(later))[1]!.at(-1)).toBe("opens 3 May 2027");
  });

  test("is a table with a caption and scopes", () => {
    const table = progressGrid(cells, { document: emptyDocument(), threshold: 75 });
    expect(table.querySelector("caption")!.textContent).toBe(
      "Judged trainees at or above the expected level",
    );
    expect([...table.querySelectorAll("th")].map((th) => th.getAttribute("scope"))).toEqual([
      "col",
      "col",
      "col",
      "row",
      "row",
    ]);
  });

  test("leaves with a row a cell, symbols and bounds", () => {
    expect(csvRows(progressGridTable(cells)).slice(1)).toEqual([
      ["A", "P1", "14", "20", "70", "0", "100", ""],
      ["A", "P2", "18", "20", "90", "0", "100", ""],
      ["B", "P1", "z", "z", "z", "z", "z", "z"],
      ["B", "P2", "c", "c", "c", "c", "c", "c"],
    ]);
  });
});

test("law: bands rise with the percentage and cover 0–100", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.double({ min: 0, max: 100, noNaN: true }),
      (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(percentBand(low).band).toBeLessThanOrEqual(percentBand(high).band);
      },
    ),
  );
  expect(() => percentBand(100.1)).toThrow("percentBand requires a percentage from 0 to 100: 100.1");
  expect(() => percentBand(-1)).toThrow(RangeError);
});
