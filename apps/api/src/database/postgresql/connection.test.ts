import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { DataSource } from "typeorm";
import { dataSourceOf } from "../data-source.js";
import type { DatabaseAddress } from "../embedded/embedded-database.js";
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
  whose: randomUUID(),
  opensWithFirst: address.hasSessions === true,
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
