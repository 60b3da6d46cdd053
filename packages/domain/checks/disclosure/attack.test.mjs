import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { folder } from "../package-folder.mjs";
import { attackRules } from "./attack-rules.mjs";
import { attack, isHidden } from "./attacker.mjs";
import { grids, tableOf } from "./grids.mjs";
import { survey } from "./survey.mjs";

const room = await import(join(folder, "src/disclosure/index.ts"));
const rules = Object.entries(attackRules(room.suppressionPresets));

describe.each(rules)("an attacker who tries every table, %s", (_, rule) => {
  test.each([
    [1, 3, 2, false],
    [2, 2, 2, false],
    [2, 3, 1, true],
  ])("pins no hidden cell of %d × %d counts up to %d", (rows, columns, most, upToOrder) => {
    let published = 0;
    for (const grid of grids(rows, columns, most, upToOrder)) {
      const found = survey(room, rule, [grid]);
      expect(found.pinned).toEqual([]);
      if (found.published) published += 1;
    }
    expect(published).toBeGreaterThan(0);
  });

  test("pins none of two tables with the same cohorts", () => {
    const pinned = [];
    for (const first of grids(2, 2, 1, true)) {
      for (const second of grids(2, 2, 1, false)) {
        const sums = [first, second].map((grid) => grid.map((row) => row[0] + row[1]).join());
        if (sums[0] === sums[1]) pinned.push(...survey(room, rule, [first, second]).pinned);
      }
    }
    expect(pinned).toEqual([]);
  });

  test("finds the very ranges that the audit tells", () => {
    for (const grid of grids(2, 2, 2, true)) {
      const { tables } = room.publishTables([tableOf(grid)], rule);
      if (tables === null) continue;
      const limit = 6;
      const [seen] = attack(tables, rule, { limit, all: true });
      for (const { row, column, least, most } of room.auditTables(tables, rule)) {
        const [{ rows, columns }] = tables;
        const at = (values, value) => (value === null ? values.length : values.indexOf(value));
        const range = seen[at(rows.values, row)][at(columns.values, column)];
        expect(range.least).toBe(least);
        if (most === null) expect(range.most).toBeGreaterThanOrEqual(limit);
        else expect(range.most).toBe(most);
      }
    }
  });
});

test("the attacker does pin what is not protected", () => {
  const rule = attackRules(room.suppressionPresets)["hidden below 3"];
  const shown = (value) => ({ value, symbol: null });
  const cells = [
    [{ value: null, symbol: "c" }, shown(5), shown(7)],
    [shown(4), shown(6), shown(10)],
    [shown(6), shown(11), shown(17)],
  ];
  const [seen] = attack([{ cells }], rule, { limit: 9 });
  expect(isHidden(cells[0][0], rule)).toBe(true);
  expect(seen[0][0]).toEqual({ least: 2, most: 2 });
});
