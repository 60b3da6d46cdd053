import { randomUUID } from "node:crypto";
import { expect, test } from "@jest/globals";
import pg from "pg";
import { openAt } from "./open-database.js";
import { databaseForTest } from "./testing/database-for-test.js";

const server = process.env["TEST_DATABASE_URL"];

// The embedded database has one user, so this is asked of a server alone.
if (server)
  test("a server's database may belong to somebody who is no superuser", async () => {
    const owner = `reviewpoint_owner_${process.pid}`;
    const administrator = new pg.Client({ connectionString: server });
    await administrator.connect();
    await administrator.query(`create role ${owner} login createrole password 'only for this test'`);
    await administrator.query(`create database ${owner} owner ${owner}`);
    // A server's administrator has made the role before, or lets the owner make it.
    const { rowCount } = await administrator.query("select from pg_roles where rolname = 'reviewpoint_app'");
    if (rowCount) await administrator.query(`grant reviewpoint_app to ${owner} with admin option`);
    const url = new URL(server);
    Object.assign(url, { pathname: `/${owner}`, username: owner, password: "only for this test" });
    const address = { url: url.href, isOurs: true, publish: () => {}, close: async () => {} };
    try {
      const database = await openAt(address, { tables: [] });
      const tenant = { providerId: randomUUID() };
      await database.administer(async (unit) => {
        const sql = "insert into provider (id, slug, name, created_at) values ($1, 'weald', 'Weald', now())";
        await unit.affected(sql, [tenant.providerId]);
        const hub = "insert into hub (provider_id, id, code, name) values ($1, $1, 'E', 'East')";
        await unit.within(tenant, (rows) => rows.affected(hub, [tenant.providerId]));
        expect(await unit.rows("select code from hub")).toEqual([]);
      });
      expect(await database.read(tenant, (unit) => unit.rows("select code from hub"))).toEqual([
        { code: "E" },
      ]);
      await database.close();
    } finally {
      await administrator.query(`drop database ${owner} with (force)`);
      await administrator.query(`drop owned by ${owner}`);
      await administrator.query(`drop role ${owner}`);
      await administrator.end();
    }
  });

test("a request runs as the app's role, whoever owns the database", async () => {
  const database = await databaseForTest();
  const asked =
    "select current_user::text as role, usesuper as super from pg_user where usename = current_user";
  const tenant = { providerId: randomUUID() };
  for (const unit of [database.read, database.write])
    expect(await unit.call(database, tenant, (rows) => rows.rows(asked))).toEqual([
      { role: "reviewpoint_app", super: false },
    ]);
  expect(await database.identify((rows) => rows.rows(asked))).toEqual([
    { role: "reviewpoint_app", super: false },
  ]);
  await database.close();
});
