import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { DataSource } from "typeorm";
import { dataSourceOf } from "../data-source.js";
import type { DatabaseAddress } from "../embedded/embedded-database.js";
import { sqlState } from "../retry.js";
import { Statements } from "../statements.js";
import { addressForTest } from "../testing/database-for-test.js";
import { inTransaction } from "../transaction.js";

let address: DatabaseAddress;
let dataSource: DataSource;

beforeAll(async () => {
  address = await addressForTest();
  const settings = { url: address.url, tables: [], migrations: [], statements: new Statements() };
  const isPipelined = address.hasSessions === true;
  dataSource = await dataSourceOf({ ...settings, isPipelined, onConnectionLost: () => {} }).initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await address.close();
});

const reading = () => ({
  names: null,
  isPipelined: address.hasSessions === true,
});

test("gives no row of a transaction whose opening failed, and goes on with the next", async () => {
  const given: unknown[] = [];
  const ask = (opening: string) =>
    inTransaction(dataSource, opening, reading(), async (unit) => {
      const rows = await unit.rows("select 1 as n");
      given.push(...rows);
      return rows;
    });
  await expect(ask("select 1 / 0; begin")).rejects.toThrow(/division by zero/);
  await expect(ask("begin; set local role nobody_has_this_name")).rejects.toThrow(/nobody_has_this_name/);
  expect(given).toEqual([]);
  expect(await ask("begin read only")).toEqual([{ n: 1 }]);
});

test("the end leaves with the last statement, and a failure of that is its own", async () => {
  const ask = (sql: string) =>
    inTransaction(dataSource, "begin read only", reading(), (unit) => unit.rows(sql, [], { isLast: true }));
  expect(await ask("select 1 as n")).toEqual([{ n: 1 }]);
  await expect(ask("select 1 / 0")).rejects.toThrow(/division by zero/);
  expect(await ask("select txid_current_if_assigned() as id, 2 as n")).toEqual([{ id: null, n: 2 }]);
});

test("what was sent behind a statement that failed fails for the same reason, whoever is told first", async () => {
  const collision = `do $$ begin raise exception 'collided' using errcode = '40001'; end $$`;
  const told: (string | null)[] = [];
  const fail = inTransaction(dataSource, "begin", reading(), (unit) => {
    // told later than the one behind it, though it failed before
    const first = Promise.resolve(unit.affected(collision)).finally(() => {});
    return Promise.all([first, unit.affected("select 2")]);
  });
  await fail.catch((error: unknown) => told.push(sqlState(error)));
  expect(told).toEqual(["40001"]);
});
