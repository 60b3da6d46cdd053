import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readMigrations } from "../../../database/migration/read-migrations.js";
import { fixtureId } from "../../testing/fixture-id.js";
import { type GraphForTest, graphForTest } from "../../testing/graph-for-test.js";
import { verifyCells } from "./verify-cells.js";

const tenant = { providerId: fixtureId("provider", 1) };
let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 5 });
});
afterAll(() => graph?.close());

test("a database that has standings gets its cells with the migration", async () => {
  const { database } = graph;
  const { sql = "" } = readMigrations().find(({ title }) => title === "kept-cells") ?? {};
  await database.administer(async (unit) => {
    await unit.affected("drop table progress_cell");
    await unit.affected("create view progress_cell with (security_invoker = true) as select * from standing");
    await unit.affected(sql);
  });
  expect(await verifyCells(database, tenant, false)).toBe(0);
  const [cells] = await database.read(tenant, (unit) =>
    unit.rows<{ trainees: number }>("select sum(trainees)::integer as trainees from progress_cell"),
  );
  expect(cells).toEqual({ trainees: 2 * 5 * 3 * 3 });
});

const sources = fileURLToPath(new URL("../../../", import.meta.url));
const writers = (among: readonly string[]) =>
  among.filter((text) =>
    /(insert into|update|delete from)\s+standing\b|writeRows\(\s*unit,\s*"standing"/i.test(text),
  );

test("one file writes standings, and it keeps their cells", () => {
  const files = readdirSync(sources, { recursive: true, encoding: "utf8" })
    .filter((file) => /(?<!\.test)\.ts$/.test(file) && !/\b(bench|proofs|testing)\//.test(file))
    .map((file) => readFileSync(join(sources, file), "utf8"));
  expect(writers(files)).toEqual([expect.stringContaining("export async function keepStandings")]);
  expect(writers(["update standing set level_rank = 1"])).toHaveLength(1);
});
