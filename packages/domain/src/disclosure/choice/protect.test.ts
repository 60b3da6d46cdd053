import { describe, expect, test } from "@jest/globals";
import { suppressionPresets } from "../rule/suppression-presets.js";
import type { SuppressionRule } from "../rule/suppression-rule.js";
import { beginDraft } from "./begin-draft.js";
import type { Draft } from "./draft.js";
import { protect } from "./protect.js";

const research: SuppressionRule = { ...suppressionPresets.onsResearch, hiddenTogether: 0 };
const table = (counts: readonly (readonly number[])[], name = "sex") => ({
  name,
  rows: { name: "cohort", values: counts.map((_, at) => `cohort ${at + 1}`) },
  columns: { name, values: (counts[0] ?? []).map((_, at) => `${name} ${at + 1}`) },
  counts,
});
const protectedBy = (tables: readonly ReturnType<typeof table>[], rule: SuppressionRule) => {
  const { draft, told } = beginDraft(tables, rule, []);
  const left = protect(draft as Draft, rule, told ?? new Map());
  const { cells, sheet } = draft as Draft;
  const hidden = sheet.tables.map((grid) =>
    grid.map((row) => row.map((unknown) => Number((cells[unknown]?.reason ?? null) !== null))),
  );
  return { left, hidden, reasons: cells.map((cell) => cell?.reason ?? null) };
};

describe("protection ends", () => {
  test("when nothing is given away", () => {
    const { left, hidden, reasons } = protectedBy(
      [
        table([
          [3, 20, 30],
          [40, 25, 60],
        ]),
      ],
      research,
    );
    expect(left).toEqual({ cells: [], sums: [], sets: [] });
    expect(hidden).toEqual([
      [
        [1, 1, 0, 0],
        [1, 1, 0, 0],
        [0, 0, 0, 0],
      ],
    ]);
    expect(new Set(reasons)).toEqual(new Set(["small", "to-protect-others", null]));
  });

  test("with what is still given away, when nothing more may be hidden", () => {
    const never = { ...research, totals: "never" as const };
    expect(protectedBy([table([[3, 20, 30]])], never).left.cells).toEqual([0, 1, 2, 4]);
    const thin = { ...never, hiddenTogether: 60 };
    const { left } = protectedBy(
      [
        table([
          [3, 20],
          [25, 30],
        ]),
      ],
      thin,
    );
    expect(left).toEqual({ cells: [], sums: [0, 1, 3, 4], sets: [] });
  });

  test("with thin sums thickened, and what that asks for protected in its turn", () => {
    const together = { ...research, hiddenTogether: 40 };
    const { left, hidden } = protectedBy(
      [
        table([
          [3, 20, 30],
          [40, 25, 60],
          [50, 70, 80],
        ]),
      ],
      together,
    );
    expect(left).toEqual({ cells: [], sums: [], sets: [] });
    expect(hidden[0]?.[0]).toEqual([1, 1, 1, 0]);
  });
});

describe("where several tables leave a cell in no doubt", () => {
  // All of a small cohort are of one sex and of one route, and zeros are shown: only totals can be hidden.
  const sex = table([
    [6, 0],
    [20, 20],
    [30, 31],
  ]);
  const route = table(
    [
      [0, 6],
      [15, 25],
      [41, 20],
    ],
    "route",
  );

  test("cells near it go, until all is in doubt", () => {
    const { left, hidden } = protectedBy([sex, route], research);
    expect(left).toEqual({ cells: [], sums: [], sets: [] });
    // What is hidden is the same people in both tables, a zero never, and the grand total stays.
    expect(hidden.map((rows) => rows[0])).toEqual([
      [1, 0, 1],
      [0, 1, 1],
    ]);
    expect(hidden.map((rows) => rows.map((row) => row.at(-1)))).toEqual([
      [1, 1, 0, 0],
      [1, 1, 0, 0],
    ]);
  });
});
