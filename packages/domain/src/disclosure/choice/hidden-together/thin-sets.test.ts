import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { suppressionPresets } from "../../rule/suppression-presets.js";
import type { SuppressionRule } from "../../rule/suppression-rule.js";
import { beginDraft } from "../begin-draft.js";
import { type Draft, hide } from "../draft.js";
import { protect } from "../protect.js";
import { shortcomings } from "../shortcomings.js";
import { thickenSets, thinSets } from "./thin-sets.js";

const rule: SuppressionRule = {
  ...suppressionPresets.onsResearch,
  ...{ smallBelow: 10, zeros: "show", roundTo: 1, hiddenTogether: 10, totals: "last" },
};
const draftOf = (counts: readonly (readonly number[])[], used = rule) => {
  const table = {
    name: "by band",
    rows: { name: "place", values: counts.map((_, at) => `place ${at + 1}`) },
    columns: { name: "band", values: (counts[0] ?? []).map((_, at) => `band ${at + 1}`) },
    counts,
  };
  return beginDraft([table], used, []).draft as Draft;
};
// Cells 0 1 2 and their total 3, then 4 5 6 and 7, then 8 9 10 and 11, then the totals 12 13 14 15.
const counts = [
  [10, 1, 9],
  [2, 0, 8],
  [9, 1, 10],
];
/** The three rows and the last column tell of 1 and 4 together, who are 3 people; of each alone nothing is told. */
const twoTold = () => {
  const draft = draftOf(counts);
  hide(draft, 12, "to-protect-others");
  return draft;
};

describe("hidden cells are a thin set", () => {
  test("when rows and columns, added and taken away, tell that together they are a few people", () => {
    expect(thinSets(twoTold(), 10)).toEqual([[1, 4]]);
    expect(thinSets(twoTold(), 4)).toEqual([[1, 4]]);
  });

  test("and not when they are many enough, or nothing is asked", () => {
    expect(thinSets(twoTold(), 3)).toEqual([]);
    expect(thinSets(twoTold(), 0)).toEqual([]);
  });

  test("and not when another cell beside them is in doubt", () => {
    const draft = twoTold();
    hide(draft, 10, "to-protect-others");
    expect(thinSets(draft, 10)).toEqual([]);
  });

  test("rounded numbers are in doubt, and tell of no set", () => {
    const draft = draftOf(counts, { ...rule, roundTo: 5 });
    expect(thinSets(draft, 10)).toEqual([]);
  });

  test("one that is told alone, too", () => {
    expect(
      thinSets(
        draftOf([
          [3, 20],
          [30, 40],
        ]),
        10,
      ),
    ).toEqual([[0]]);
    expect(
      thinSets(
        draftOf([
          [12, 20],
          [30, 40],
        ]),
        10,
      ),
    ).toEqual([]);
  });

  test("three of them as well", () => {
    const draft = draftOf([
      [4, 3, 11],
      [30, 1, 28],
    ]);
    for (const unknown of [2, 6, 8]) hide(draft, unknown, "to-protect-others");
    expect(thinSets(draft, 10)).toEqual([[0, 1, 5]]);
  });
});

test("a cell more is hidden beside each: the least worth in its rows and columns", () => {
  const draft = twoTold();
  const before = [...draft.cells];
  expect(thickenSets(draft, 10)).toBe(true);
  expect([...before.keys()].filter((at) => before[at] !== draft.cells[at])).toEqual([0]);
  expect(draft.cells[0]?.reason).toBe("to-protect-others");
  expect(thinSets(draft, 10)).toEqual([]);
  expect(thickenSets(draft, 10)).toBe(false);
});

test("a cell elsewhere is left, though it is worth less", () => {
  // 10 is worth less than 0, and lies in none of the rows and columns of 1 and 4
  const draft = draftOf([[11, 1, 9], ...counts.slice(1)]);
  hide(draft, 12, "to-protect-others");
  expect(thinSets(draft, 10)).toEqual([[1, 4]]);
  thickenSets(draft, 10);
  expect([draft.cells[0]?.reason, draft.cells[10]?.reason]).toEqual(["to-protect-others", null]);
});

test("nobody is no set, and of too many cells in doubt none is looked for", () => {
  const hiding: SuppressionRule = { ...rule, zeros: "hide" };
  const zeros = draftOf(
    [
      [0, 20],
      [30, 40],
    ],
    hiding,
  );
  expect(thinSets(zeros, 10)).toEqual([]);
  const many = Array.from({ length: 21 }, () => Array.from({ length: 21 }, () => 1));
  expect(thinSets(draftOf([...many, [1, ...Array.from({ length: 20 }, () => 30)]]), 10)).toEqual([]);
});

test("cells of two tables are no set: they may count the same people", () => {
  const place = { name: "place", values: ["one", "two"] };
  const by = (name: string, some: readonly (readonly number[])[]) => ({
    ...{ name, rows: place, counts: some },
    columns: { name, values: some[0]?.map((_, at) => `${name} ${at}`) ?? [] },
  });
  const tables = [
    by("age", [
      [3, 20],
      [40, 30],
    ]),
    by("sex", [
      [4, 19],
      [35, 35],
    ]),
  ];
  const draft = beginDraft(tables, rule, []).draft as Draft;
  const sets = thinSets(draft, 10).map((set) => set.map((unknown) => draft.sheet.places[unknown]?.table));
  expect(sets).toEqual([["age"], ["sex"]]);
});

describe("the audit", () => {
  test("names thin sets where all else is sound", () => {
    expect(shortcomings(twoTold(), rule, new Map())).toEqual({ cells: [], sums: [], sets: [[1, 4]] });
  });

  test("and leaves them until it is", () => {
    const { cells, sets } = shortcomings(
      draftOf([
        [3, 20],
        [30, 40],
      ]),
      rule,
      new Map(),
    );
    expect([cells, sets]).toEqual([[0], []]);
  });
});

test("law: what is protected has no thin set", () =>
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.nat(14), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 4 }),
      (some) => {
        const draft = draftOf(some);
        const { cells, sums, sets } = protect(draft, rule, new Map());
        if (cells.length + sums.length === 0 && sets.length === 0)
          expect(thinSets(draft, rule.hiddenTogether)).toEqual([]);
      },
    ),
    { examples: [[counts]] },
  ));
