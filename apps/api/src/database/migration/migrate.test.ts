import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { DataSource } from "typeorm";
import { dataSourceOf } from "../data-source.js";
import { Statements } from "../statements.js";
import { addressForTest } from "../testing/database-for-test.js";
import { migrate, requireMigrated } from "./migrate.js";
import { type Migration, migrationClass } from "./migration-class.js";
import { readMigrations } from "./read-migrations.js";

let address: Awaited<ReturnType<typeof addressForTest>>;
let folder: string;
let dataSource: DataSource;
const released = readMigrations();

beforeAll(async () => {
  address = await addressForTest();
});
afterAll(() => address.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "reviewpoint-migrations-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const source = async (migrations: readonly Migration[]) => {
  const classes = migrations.map(migrationClass);
  const settings = { url: address.url, tables: [], migrations: classes, statements: new Statements() };
  dataSource = await dataSourceOf({ ...settings, onConnectionLost: () => {} }).initialize();
  return dataSource;
};
/** The released migrations with one more, or with one changed. */
const withSql = (number: number, sql: string): Migration[] => {
  for (const migration of released) write(migration.number, migration.title, migration.sql);
  write(number, released[number - 1]?.title ?? "added", sql);
  return readMigrations(pathToFileURL(`${folder}/`));
};
const write = (number: number, title: string, sql: string) =>
  writeFileSync(join(folder, `${String(number).padStart(4, "0")}-${title}.sql`), sql);

/** Runs the work on a connection that knows these migrations. */
async function knowing<T>(
  migrations: readonly Migration[],
  work: (source: DataSource) => Promise<T>,
): Promise<T> {
  const opened = await source(migrations);
  try {
    return await work(opened);
  } finally {
    await opened.destroy();
  }
}

describe("migrations", () => {
  test("run once", async () => {
    expect(await knowing(released, (on) => migrate(on, released))).toBe(0);
  });

  test("refuse to go on when one was edited after it ran", async () => {
    const edited = withSql(2, "select 1");
    await expect(knowing(edited, (on) => migrate(on, edited))).rejects.toThrow(
      "migration 2 (framework) was edited after it ran: put its text back and add a new migration",
    );
  });

  test("leave no half of themselves behind", async () => {
    const broken = withSql(released.length + 1, "create table half (provider_id uuid); select 1 / 0");
    await expect(knowing(broken, (on) => migrate(on, broken))).rejects.toThrow(/division by zero/);
    const [row] = await knowing(released, (on) => on.query("select to_regclass('half') as name"));
    expect(row).toEqual({ name: null });
  });

  test("are asked for by a visitor, who does not run them", async () => {
    const more = withSql(released.length + 1, "create table more (provider_id uuid)");
    await expect(knowing(more, (on) => requireMigrated(on, more))).rejects.toThrow(
      `the database is at migration ${released.length} of ${more.length}: stop the running server and start it again`,
    );
  });

  test("run once when two processes start together, and are refused by an older release", async () => {
    const more = withSql(released.length + 1, "create table more (provider_id uuid)");
    const first = await source(more);
    const second = await source(more);
    // One session behind all connections excludes nobody: on the embedded database the lock file does that.
    const ran = process.env["TEST_DATABASE_URL"]
      ? await Promise.all([migrate(first, more), migrate(second, more)])
      : [await migrate(first, more), await migrate(second, more)];
    expect(ran.sort()).toEqual([0, 1]);
    await first.destroy();
    await second.destroy();
    await expect(knowing(released, (on) => migrate(on, released))).rejects.toThrow(/use the newer one/);
  });

  test("are numbered from 1 without gaps", () => {
    write(2, "second", "select 1");
    expect(() => readMigrations(pathToFileURL(`${folder}/`))).toThrow(
      "migration 0002-second.sql: its name is the number 1 in four digits, a dash and words",
    );
  });
});
