import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Database } from "../database.js";
import { refreshStatistics } from "./refresh-statistics.js";
import { databaseForTest } from "../testing/database-for-test.js";

let database: Database;
beforeAll(async () => {
  database = await databaseForTest();
});
afterAll(() => database.close());

test("the planner knows how many providers there are only once statistics are refreshed", async () => {
  const known = () =>
    database.administer(async (unit) => {
      const [row] = await unit.rows<{ rows: number }>(
        "select reltuples::integer as rows from pg_class where relname = 'provider'",
      );
      return row?.rows;
    });
  await database.administer(async (unit) => {
    for (let n = 0; n < 3; n += 1)
      await unit.affected(
        "insert into provider (id, slug, name, created_at) values (gen_random_uuid(), $1, 'P', now())",
        [`provider-${n}`],
      );
  });
  expect(await known()).not.toBe(3);
  await refreshStatistics(database);
  expect(await known()).toBe(3);
});
