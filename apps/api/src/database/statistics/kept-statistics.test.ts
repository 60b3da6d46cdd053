import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Database } from "../database.js";
import { databaseForTest } from "../testing/database-for-test.js";
import { countChangedTables, KeptStatistics } from "./kept-statistics.js";

let database: Database;
beforeAll(async () => {
  database = await databaseForTest();
});
afterAll(() => database.close());

const addProviders = (from: number, until: number) =>
  database.administer((unit) =>
    unit.affected(
      `insert into provider (id, slug, name, created_at)
       select gen_random_uuid(), 'provider-' || n, 'P', now() from generate_series($1::integer, $2::integer) n`,
      [from, until],
    ),
  );
const known = () =>
  database.administer(async (unit) => {
    const [row] = await unit.rows<{ rows: number }>(
      "select reltuples::integer as rows from pg_class where relname = 'provider'",
    );
    return row?.rows;
  });
/** How many rows are known to have changed: a connection tells of its changes some seconds later. */
const changed = () =>
  database.administer(async (unit) => {
    const [row] = await unit.rows<{ rows: number }>(
      "select n_mod_since_analyze::integer as rows from pg_stat_user_tables where relname = 'provider'",
    );
    return row?.rows;
  });
const until = async (ask: () => Promise<number | undefined>, wanted: number): Promise<void> => {
  for (let tries = 0; tries < 100 && (await ask()) !== wanted; tries += 1) await wait(250);
  expect(await ask()).toBe(wanted);
};

test("a table is counted when more than fifty of its rows have changed, and then not again", async () => {
  await addProviders(1, 50);
  await until(changed, 50);
  expect(await countChangedTables(database)).not.toContain("public.provider");
  await addProviders(51, 120);
  await until(changed, 120);
  expect(await countChangedTables(database)).toContain("public.provider");
  expect(await known()).toBe(120);
  expect(await countChangedTables(database)).not.toContain("public.provider");
}, 60_000);

test("where the server does not count, its tables are counted as they change, until that is ended", async () => {
  const complaints: string[] = [];
  const statistics = await KeptStatistics.begin(database, () => void complaints.push("failed"), 100);
  const [{ countsItself = false } = {}] = await database.administer((unit) =>
    unit.rows<{ countsItself: boolean }>("select current_setting('autovacuum')::boolean as \"countsItself\""),
  );
  expect(statistics === null).toBe(!database.isEmbedded && countsItself);
  if (statistics === null) return;
  await addProviders(121, 400);
  await until(known, 400);
  await statistics.close();
  await addProviders(401, 900);
  await until(changed, 500);
  expect(await known()).toBe(400);
  expect(complaints).toEqual([]);
}, 60_000);
