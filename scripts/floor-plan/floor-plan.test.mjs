import { describe, expect, test } from "@jest/globals";
import { cruiseHouse } from "./cruise.mjs";
import { rules } from "./rules.mjs";
import { seeds } from "./seeds.mjs";
import { inTemporaryTree } from "../workplace/temporary-tree.mjs";

const brokenIn = (files) =>
  inTemporaryTree(files, async (root) => {
    const { violations } = await cruiseHouse(root);
    return [...new Set(violations.map(({ rule }) => rule))];
  });

describe("each wall of the floor plan is seen to hold", () => {
  test.each(Object.entries(seeds))("%s", async (name, files) => {
    expect(await brokenIn(files)).toEqual([name]);
  });

  test("every rule has a seeded violation, and every seed a rule", () => {
    expect(Object.keys(seeds).sort()).toEqual(rules.map(({ name }) => name).sort());
  });

  test("every rule speaks to the person who broke it", () => {
    for (const { name, comment } of rules) expect([name, comment.length > 60]).toEqual([name, true]);
  });
});

test("a house that keeps the rules is left in peace", async () => {
  const files = {
    "packages/domain/src/calendar/index.ts": "export const day = 1;",
    "packages/domain/src/judgements/index.ts": 'export { day } from "../calendar/index.js";',
    "packages/charts/src/bars.ts":
      'import * as Plot from "@observablehq/plot"; import { day } from "@reviewpoint/domain/calendar"; export const bars = [Plot, day];',
    "apps/reports/src/page.tsx":
      'import { bars } from "@reviewpoint/charts"; export const page = <p>{bars}</p>;',
    "apps/api/src/database/pool.ts": 'import pg from "pg"; export const pool = new pg.Pool();',
    "apps/api/src/features/judgements/index.ts": 'export { pool } from "../../database/pool.js";',
    "apps/api/src/main.ts":
      'import { render } from "@reviewpoint/reports/server"; export const page = render;',
  };
  expect(await brokenIn(files)).toEqual([]);
});
