import { randomUUID } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import pg from "pg";
import type { DatabaseAddress } from "./embedded/embedded-database.js";
import { openAt } from "./open-database.js";
import { databaseForTest } from "./testing/database-for-test.js";

const server = process.env["TEST_DATABASE_URL"];

/** Works with a database whose owner is no superuser and has these rights, on the server alone: the embedded one has one user. */
async function asOwner(
  rights: { role: string; grant: string },
  work: (address: DatabaseAddress) => Promise<void>,
) {
  const owner = `reviewpoint_owner_${randomUUID().slice(0, 8)}`;
  const administrator = new pg.Client({ connectionString: server });
  await administrator.connect();
  await administrator.query(`create role ${owner} login ${rights.role} password 'only for this test'`);
  await administrator.query(`create database ${owner} owner ${owner}`);
  const { rowCount } = await administrator.query("select from pg_roles where rolname = 'reviewpoint_app'");
  if (rowCount && rights.grant) await administrator.query(rights.grant.replace("$owner", owner));
  const url = new URL(server ?? "");
  Object.assign(url, { pathname: `/${owner}`, username: owner, password: "only for this test" });
  try {
    await work({ url: url.href, isOurs: true, publish: () => {}, close: async () => {} });
  } finally {
    await administrator.query(`drop database ${owner} with (force)`);
    await administrator.query(`drop owned by ${owner}`);
    await administrator.query(`drop role ${owner}`);
    await administrator.end();
  }
}

if (server)
  describe("a server's database may belong to somebody who is no superuser", () => {
    test.each([
      [
        "and may make roles",
        { role: "createrole", grant: "grant reviewpoint_app to $owner with admin option" },
      ],
      ["but was made a member of the app's role", { role: "", grant: "grant reviewpoint_app to $owner" }],
    ])("%s", async (_, rights) => {
      await asOwner(rights, async (address) => {
        const database = await openAt(address, { tables: [] });
        const tenant = { providerId: randomUUID() };
        await database.administer(async (unit) => {
          const sql =
            "insert into provider (id, slug, name, created_at) values ($1, 'weald', 'Weald', now())";
          await unit.affected(sql, [tenant.providerId]);
          const hub = "insert into hub (provider_id, id, code, name) values ($1, $1, 'E', 'East')";
          await unit.within(tenant, (rows) => rows.affected(hub, [tenant.providerId]));
          expect(await unit.rows("select code from hub")).toEqual([]);
        });
        const hubs = await database.read(tenant, (unit) => unit.rows("select code from hub"));
        expect(hubs).toEqual([{ code: "E" }]);
        await database.close();
      });
    });

    test("who is told what to ask for when neither is so", async () => {
      await asOwner({ role: "", grant: "" }, async (address) => {
        await expect(openAt(address, { tables: [] })).rejects.toThrow(
          /^the role reviewpoint_owner_\w+ of DATABASE_URL may not make the schema: [^]*\n {2}grant reviewpoint_app to reviewpoint_owner_\w+;/,
        );
      });
    });
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
