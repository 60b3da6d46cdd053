import { afterEach, describe, expect, test } from "@jest/globals";
import type { Database } from "../../database/index.js";
import { databaseForTest } from "../../database/testing/database-for-test.js";
import { buildGraphSchema } from "../../features/build-graph-schema.js";
import { tables } from "../../features/tables.js";
import { writeCanaries } from "./canary-rows.js";
import { first, proveIsolation, second } from "./isolation.js";
import { sweepTables } from "./sweep-tables.js";

const rounds = 200;
let database: Database;
afterEach(() => database.close());

describe("two providers with the same identifiers", () => {
  test("never meet in an answer, under scopes, without scopes, and without any check but row security", async () => {
    database = await databaseForTest({ tables });
    const { leaks, ...figures } = await proveIsolation(database, buildGraphSchema(), rounds, "isolation");
    expect(leaks).toEqual([]);
    expect(figures.scoped + figures.unscoped + figures.statements).toBe(rounds);
    expect(figures.answered).toBeGreaterThan(rounds / 3);
  });

  test("hold each table's rows apart by row security alone, and can give none away", async () => {
    database = await databaseForTest({ tables });
    for (const provider of [first, second]) await writeCanaries(database, provider);
    const names = await database.administer((unit) =>
      unit.rows<{ name: string }>(
        "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relforcerowsecurity",
      ),
    );
    expect(names.length).toBeGreaterThan(25);
    const all = names.map(({ name }) => name);
    expect(await sweepTables(database, all, [first, second])).toEqual([]);
  });

  test("are seen to meet when fences are down", async () => {
    database = await databaseForTest({ tables });
    const open = ["hub", "subject", "cohort", "strand", "level", "person", "trainee"];
    await database.administer(async (unit) => {
      for (const table of open)
        await unit.rows(`alter policy tenant on ${table} using (true) with check (true)`);
    });
    const isOfOpen = new RegExp(`select.* from (${open.join("|")})\\b`, "su");
    const { leaks } = await proveIsolation(database, buildGraphSchema(), 3 * rounds, "isolation");
    expect(leaks.some((asked) => isOfOpen.test(asked))).toBe(true);
    // a question of the graph among them, of whichever list chance asks for
    expect(leaks.some((asked) => /\b(hubs|cohorts|people|trainees)\(/u.test(asked))).toBe(true);
    expect(await sweepTables(database, ["hub", "school"], [first, second])).toEqual([
      "weald, hub: reads other rows than its own",
      "weald, hub: puts a row into another provider's hands",
      "moor, hub: reads other rows than its own",
      "moor, hub: puts a row into another provider's hands",
    ]);
  });
});
