import { describe, expect, test } from "@jest/globals";
import { suppressionPresets } from "../rule/suppression-presets.js";
import type { SuppressionRule } from "../rule/suppression-rule.js";
import { beginDraft } from "./begin-draft.js";
import type { Draft } from "./draft.js";
import { protectInTable } from "./protect-in-table.js";
import { protectShared } from "./protect-shared.js";
import { shortcomings } from "./shortcomings.js";
import { tableNetwork } from "./table-network.js";

const research: SuppressionRule = { ...suppressionPresets.onsResearch, hiddenTogether: 0 };
const table = (name: string, counts: readonly (readonly number[])[]) => ({
  name,
  rows: { name: "cohort", values: counts.map((_, at) => `cohort ${at + 1}`) },
  columns: { name, values: (counts[0] ?? []).map((_, at) => `${name} ${at + 1}`) },
  counts,
});

/** Both tables protected each for itself: what is left to do lies in the totals of the cohorts, which both show. */
function prepared(rule: SuppressionRule, ...counts: readonly (readonly (readonly number[])[])[]) {
  const { draft, told } = beginDraft(
    counts.map((one, at) => table(["sex", "route"][at] as string, one)),
    rule,
    [],
  );
  if (draft === null) throw new Error("refused");
  const tables = counts.map((_, at) => tableNetwork(draft, at));
  const [sex, route] = draft.sheet.tables.map((grid) => new Set(grid.flat())) as [Set<number>, Set<number>];
  const shared = new Set([...sex].filter((unknown) => route.has(unknown)));
  const inTables = () => tables.map((one) => protectInTable(draft, one, shared, rule.possibleValues));
  while (inTables().includes(true));
  const short = () => shortcomings(draft, rule, told).cells.map((unknown) => draft.sheet.places[unknown]);
  const total = draft.sheet.tables[0]?.[0]?.at(-1) as number;
  return { draft, short, hideFor: () => protectShared(draft, tables, shared, total) };
}
const hidden = ({ cells, sheet }: Draft, name: string) =>
  sheet.tables[["sex", "route"].indexOf(name)]?.map((row) =>
    row.map((unknown) => (cells[unknown]?.reason ?? null) !== null),
  );
const [shown, gone] = [false, true];

describe("the total of a small cohort", () => {
  const sex = [
    [3, 3],
    [20, 20],
    [30, 30],
  ];
  const route = [
    [2, 4],
    [15, 25],
    [40, 20],
  ];

  test("is given away although each table hides enough for itself", () => {
    const { short } = prepared(research, sex, route);
    expect(short()).toEqual([{ table: "sex", row: "cohort 1", column: null }]);
  });

  test("moves against the total that costs least with all that has to move with it", () => {
    const { draft, short, hideFor } = prepared(research, sex, route);
    expect(hideFor()).toBe(true);
    expect(hidden(draft, "sex")).toEqual([
      [gone, gone, gone],
      [gone, gone, gone],
      [shown, shown, shown],
      [shown, shown, shown],
    ]);
    expect(hidden(draft, "route")).toEqual(hidden(draft, "sex"));
    expect(short()).toEqual([]);
  });

  test("moves against another where that one's parts are few too", () => {
    // The second cohort's parts are hidden in both tables, but the third's total is of so few that it costs less.
    const few = [sex[0], sex[1], [11, 11]] as number[][];
    const ways = [route[0], route[1], [11, 11]] as number[][];
    const { draft, short, hideFor } = prepared(research, few, ways);
    expect(hideFor()).toBe(true);
    expect(hidden(draft, "sex")?.map((row) => row.at(-1))).toEqual([gone, shown, gone, shown]);
    expect(short()).toEqual([]);
  });

  test("has to give way where totals are never hidden: nothing is", () => {
    const { draft, hideFor } = prepared({ ...research, totals: "never" }, sex, route);
    const before = [...draft.cells];
    expect(hideFor()).toBe(false);
    expect(draft.cells).toEqual(before);
  });

  test("cannot move against a cohort whose people are all in cells that stay", () => {
    // Zeros are shown and stay: the second cohort cannot lose or gain anybody.
    const { hideFor } = prepared(
      research,
      [
        [6, 0],
        [0, 0],
      ],
      [
        [0, 6],
        [0, 0],
      ],
    );
    expect(hideFor()).toBe(false);
  });
});
