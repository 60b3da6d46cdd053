import { afterEach, expect, test } from "@jest/globals";
import type { Database } from "../../database/index.js";
import { databaseForTest } from "../../database/testing/database-for-test.js";
import { buildGraphSchema } from "../../features/build-graph-schema.js";
import { tables } from "../../features/tables.js";
import { attackWelfare } from "./attack-welfare.js";

const rounds = 300;
let database: Database;
afterEach(() => database.close());

test("what welfare checks say, and that there are any, is told by no question and no statement without right and purpose", async () => {
  database = await databaseForTest({ tables });
  const { leaks, answered, statements } = await attackWelfare(
    database,
    buildGraphSchema(),
    rounds,
    "welfare",
  );
  expect(leaks).toEqual([]);
  expect(answered).toBeGreaterThan(rounds / 3);
  expect(statements).toBeGreaterThan(rounds / 2);
});

test("the attack finds a table whose policy has forgotten the purpose", async () => {
  database = await databaseForTest({ tables });
  await database.administer((unit) =>
    unit.rows(`alter policy tenant on welfare_check using (provider_id = (select current_provider()))
      with check (provider_id = (select current_provider()))`),
  );
  const { leaks } = await attackWelfare(database, buildGraphSchema(), 20, "welfare");
  expect(leaks.some((leak) => leak.endsWith("shows what a check says"))).toBe(true);
  expect(leaks.some((leak) => leak.endsWith("tells that there are other checks"))).toBe(true);
});
