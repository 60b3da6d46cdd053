import { describe, expect, test } from "@jest/globals";
import { suppressionPresets } from "../../rule/suppression-presets.js";
import type { SuppressionRule } from "../../rule/suppression-rule.js";
import { beginDraft } from "../begin-draft.js";
import { type Draft, hide } from "../draft.js";
import { thickenSums, thinSums } from "./thin-sums.js";

const research: SuppressionRule = { ...suppressionPresets.onsResearch, hiddenTogether: 10 };
const draftOf = (counts: readonly (readonly number[])[], rule = research) => {
  const table = {
    name: "by sex",
    rows: { name: "cohort", values: counts.map((_, at) => `cohort ${at + 1}`) },
    columns: { name: "sex", values: (counts[0] ?? []).map((_, at) => `sex ${at + 1}`) },
    counts,
  };
  return beginDraft([table], rule, []).draft as Draft;
};
const hiddenCells = ({ cells }: Draft) =>
  cells.flatMap((cell, at) => (cell?.reason === null || cell === null ? [] : [at]));

// Cells 0 1 2 and their total 3, then 4 5 6 and 7, then the totals 8 9 10 11; sums 0 1 2 are rows, 3 … 6 columns.
const counts = [
  [3, 20, 12],
  [30, 40, 50],
];

describe("a sum is thin", () => {
  test("when all that is hidden of it is fewer people than wanted", () => {
    const draft = draftOf(counts);
    expect(thinSums(draft, 10)).toEqual([
      { sum: 0, lacking: 7 },
      { sum: 3, lacking: 7 },
    ]);
    expect(thinSums(draft, 4)).toEqual([
      { sum: 0, lacking: 1 },
      { sum: 3, lacking: 1 },
    ]);
    expect(thinSums(draft, 3)).toEqual([]);
    expect(thinSums(draft, 0)).toEqual([]);
  });

  test("and not when the hidden people are many enough together", () => {
    const draft = draftOf([
      [3, 7, 12],
      [30, 40, 50],
    ]);
    expect(thinSums(draft, 10).map(({ sum }) => sum)).toEqual([3, 4]);
    expect(thinSums(draft, 11).map(({ sum, lacking }) => [sum, lacking])).toEqual([
      [0, 1],
      [3, 8],
      [4, 4],
    ]);
  });

  test("and not when its total is hidden too, or hidden zeros are all there is", () => {
    const draft = draftOf(counts);
    hide(draft, 3, "to-protect-others");
    expect(thinSums(draft, 10).map(({ sum }) => sum)).toEqual([3]);
    const zero = draftOf(
      [
        [0, 20, 12],
        [30, 40, 50],
      ],
      { ...research, zeros: "hide" },
    );
    expect(hiddenCells(zero)).toEqual([0]);
    expect(thinSums(zero, 10)).toEqual([]);
  });

  test("and not where a rounded number keeps it in doubt", () => {
    expect(thinSums(draftOf(counts, { ...research, roundTo: 5 }), 10)).toEqual([]);
  });
});

describe("a thin sum is thickened", () => {
  test("by the least that makes up what lacks", () => {
    const draft = draftOf(counts);
    expect(thickenSums(draft, 10)).toBe(true);
    // 12 in its row rather than 20; 30 in its column.
    expect(hiddenCells(draft)).toEqual([0, 2, 4]);
    expect(draft.cells[2]?.reason).toBe("to-protect-others");
    expect(thinSums(draft, 10)).toEqual([]);
    expect(thickenSums(draft, 10)).toBe(false);
  });

  test("by the largest part, where none makes up what lacks", () => {
    const draft = draftOf(counts, { ...research, smallBelow: 4 });
    thickenSums(draft, 26);
    expect(hiddenCells(draft).slice(0, 2)).toEqual([0, 1]);
  });

  test("by its total, where no part can be hidden", () => {
    const draft = draftOf([
      [3, 0, 0],
      [30, 40, 50],
    ]);
    // The total of the row, 3, is small itself, and so nothing is thin there.
    expect(hiddenCells(draft)).toEqual([0, 3]);
    const alone = draftOf([[3], [0]]);
    expect(thickenSums(alone, 10)).toBe(false);
  });

  test("by nothing, where totals are never hidden and no part is left", () => {
    const draft = draftOf(
      [
        [3, 4],
        [30, 40],
      ],
      { ...research, totals: "never", smallBelow: 5, hiddenTogether: 50 },
    );
    expect(thinSums(draft, 50).map(({ sum }) => sum)).toEqual([0, 3, 4]);
    expect(thickenSums(draft, 50)).toBe(true);
    expect(hiddenCells(draft)).toEqual([0, 1, 3, 4]);
    expect(thickenSums(draft, 50)).toBe(false);
  });
});
