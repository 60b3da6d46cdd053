import { afterEach, describe, expect, test } from "@jest/globals";
import type { Database } from "../../database/index.js";
import { databaseForTest } from "../../database/testing/database-for-test.js";
import { buildGraphSchema } from "../../features/build-graph-schema.js";
import { tables } from "../../features/tables.js";
import { proveIsolation } from "./isolation.js";

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

  test("are seen to meet when one table's fence is down", async () => {
    database = await databaseForTest({ tables });
    await database.administer((unit) =>
      unit.rows("alter policy tenant on hub using (true) with check (true)"),
    );
    const { leaks } = await proveIsolation(database, buildGraphSchema(), 3 * rounds, "isolation");
    expect(leaks.some((asked) => asked.includes("select") && asked.includes("from hub"))).toBe(true);
    expect(leaks.some((asked) => asked.includes("hubs("))).toBe(true);
    expect(leaks.some((asked) => /(update|delete from) hub/.test(asked))).toBe(true);
  });
});
