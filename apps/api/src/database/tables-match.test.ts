import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { tables } from "../features/tables.js";
import type { Database } from "./database.js";
import { databaseForTest } from "./testing/database-for-test.js";

interface Column {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly primary: boolean;
}

let database: Database;
beforeAll(async () => {
  database = await databaseForTest({ tables });
});
afterAll(() => database.close());

const inDatabase = (table: string) =>
  database.administer((unit) =>
    unit.rows<Column>(
      `select attname as name, format_type(atttypid, atttypmod) as type, not attnotnull as nullable,
         coalesce(attnum = any (indkey::smallint[]), false) as primary
       from pg_attribute left join pg_index on indrelid = attrelid and indisprimary
       where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attname`,
      [table],
    ),
  );

const written: Readonly<Record<string, string>> = { timestamptz: "timestamp with time zone", int: "integer" };

test.each(tables.map((table) => [table.options.tableName ?? table.options.name, table] as const))(
  "the migrations and TypeORM mean the same columns of %s",
  async (name, table) => {
    const known = database
      .tableOf(table)
      .columns.map(({ databaseName, type, isNullable, isPrimary }) => ({
        name: databaseName,
        type: written[String(type)] ?? String(type),
        nullable: isNullable,
        primary: isPrimary,
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    expect(known).toEqual(await inDatabase(name));
  },
);

test("every table of a provider is known to the rooms", async () => {
  const rows = await database.administer((unit) =>
    unit.rows<{ name: string }>(
      "select relname as name from pg_class where relforcerowsecurity order by relname",
    ),
  );
  const names = tables.map(({ options }) => options.tableName ?? options.name);
  expect(rows.map(({ name }) => name).filter((name) => !names.includes(name))).toEqual(["import_run"]);
});
