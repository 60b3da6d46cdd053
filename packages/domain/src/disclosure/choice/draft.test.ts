import { describe, expect, test } from "@jest/globals";
import { hiddenCell } from "../rule/appearance.js";
import type { PublishedCell } from "../rule/published-symbol.js";
import { suppressionPresets } from "../rule/suppression-presets.js";
import type { SuppressionRule } from "../rule/suppression-rule.js";
import type { PublishedTable } from "../tables/published-table.js";
import { beginDraft } from "./begin-draft.js";
import { type Draft, hide, isOpen, leastWorthFirst, valuesWanted } from "./draft.js";

const research: SuppressionRule = { ...suppressionPresets.onsResearch, hiddenTogether: 0 };
const table = (counts: readonly (readonly (number | null)[])[]) => ({
  name: "by sex",
  rows: { name: "cohort", values: counts.map((_, at) => `cohort ${at + 1}`) },
  columns: { name: "sex", values: (counts[0] ?? []).map((_, at) => `sex ${at + 1}`) },
  counts,
});
const begun = (
  counts: readonly (readonly (number | null)[])[],
  rule = research,
  earlier: readonly PublishedTable[] = [],
) => {
  const { draft, refusals } = beginDraft([table(counts)], rule, earlier);
  expect(refusals).toEqual([]);
  return draft as Draft;
};
const reasons = ({ cells }: Draft) => cells.map((cell) => cell?.reason ?? null);

describe("a draft begins", () => {
  // Rows first, totals last: unknowns 0 1 2 | 3 4 5 | 6 7 8.
  test("with what is small hidden, zeros where the rule hides them", () => {
    const counts = [
      [0, 9],
      [10, 30],
    ];
    expect(reasons(begun(counts))).toEqual([
      ...[null, "small", "small"],
      ...[null, null, null],
      ...[null, null, null],
    ]);
    const both = reasons(begun(counts, { ...research, zeros: "hide" }));
    expect(both.slice(0, 3)).toEqual(["zero", "small", "small"]);
  });

  test("with totals dearer than any part, and the grand total dearer than all", () => {
    const { cells } = begun([
      [20, 30],
      [40, 50],
    ]);
    const weights = cells.map((cell) => cell?.weight);
    const everyone = 141;
    expect(weights).toEqual([
      ...[21, 31, 51 + everyone],
      ...[41, 51, 91 + everyone],
      ...[61 + everyone, 81 + everyone, 141 + everyone ** 2],
    ]);
  });

  test("with zeros that are shown, and what nobody can be in, never hidden for others", () => {
    const counts = [
      [0, null, 30],
      [20, 12, 40],
    ];
    const mayHide = (rule: SuppressionRule) => begun(counts, rule).cells.map((cell) => cell?.mayHide);
    expect(mayHide(research)).toEqual([
      ...[false, false, true, true],
      ...[true, true, true, true],
      ...[true, true, true, true],
    ]);
    expect(mayHide({ ...research, totals: "never" })).toEqual([
      ...[false, false, true, false],
      ...[true, true, true, false],
      ...[false, false, false, false],
    ]);
  });
});

describe("an earlier publication", () => {
  const counts = (first: number | null) => [
    [first, 20],
    [40, 50],
  ];
  const published = (first: PublishedCell): PublishedTable => {
    const { name, rows, columns } = table(counts(0));
    const cell = (value: number): PublishedCell => ({ value, symbol: null });
    const [a, b, c, all] = [cell(20), cell(40), cell(50), hiddenCell];
    return {
      name,
      rows,
      columns,
      cells: [
        [first, a, all],
        [b, c, cell(90)],
        [all, cell(70), all],
      ],
    };
  };

  test("keeps hidden what it has hidden, and hides what has changed by a few people", () => {
    expect(reasons(begun(counts(30), research, [published(hiddenCell)])).slice(0, 2)).toEqual([
      "hidden-before",
      null,
    ]);
    expect(reasons(begun(counts(30), research, [published({ value: 33, symbol: null })]))[0]).toBe(
      "changed-little",
    );
    expect(reasons(begun(counts(30), research, [published({ value: 27, symbol: null })]))[0]).toBe(
      "changed-little",
    );
    expect(reasons(begun(counts(30), research, [published({ value: 60, symbol: null })]))[0]).toBeNull();
    expect(reasons(begun(counts(30), research, [published({ value: 12, symbol: null })]))[0]).toBeNull();
  });

  test("hides nothing where nobody can be any more", () => {
    const draft = begun(counts(null), research, [published(hiddenCell)]);
    expect(draft.cells[0]).toMatchObject({ reason: null, shown: { symbol: "z" } });
  });

  test("binds nobody to a cell that was hidden and is now empty", () => {
    expect(reasons(begun(counts(0), { ...research, smallBelow: 1 }, [published(hiddenCell)]))[0]).toBe(
      "hidden-before",
    );
  });
});

test("cells are ordered by what they are worth", () => {
  const draft = begun([
    [50, 20],
    [40, 30],
  ]);
  expect(leastWorthFirst(draft, [0, 1, 2, 3, 4])).toEqual([1, 4, 3, 0, 2]);
});

describe("hiding", () => {
  const counts = [
    [20, 9],
    [40, 50],
  ];

  test("leaves readers with what a hidden cell tells, and a first reason stands", () => {
    const draft = begun(counts);
    expect(isOpen(draft, 0)).toBe(false);
    hide(draft, 0, "to-protect-others");
    hide(draft, 1, "to-protect-others");
    expect([0, 1].map((unknown) => isOpen(draft, unknown))).toEqual([true, true]);
    expect(reasons(draft).slice(0, 3)).toEqual(["to-protect-others", "small", null]);
    expect(draft.cells[0]).toMatchObject({ mayHide: false, shown: { value: null, symbol: "c" } });
    expect([draft.sheet.least[0], draft.sheet.most[0]]).toEqual([1, Number.POSITIVE_INFINITY]);
  });

  test("asks for more possible values of what is hidden for its own sake", () => {
    const draft = begun(counts);
    hide(draft, 0, "to-protect-others");
    expect([0, 1, 2].map((unknown) => valuesWanted(draft, unknown, 5))).toEqual([2, 5, 2]);
  });
});
