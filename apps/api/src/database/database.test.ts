import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Database } from "./database.js";
import { asPerson } from "./tenant.js";
import { databaseForTest } from "./testing/database-for-test.js";

const weald = { providerId: randomUUID() };
const moor = { providerId: randomUUID() };
let database: Database;

beforeAll(async () => {
  database = await databaseForTest();
  await database.administer(async (unit) => {
    for (const [provider, slug] of [
      [weald, "weald"],
      [moor, "moor"],
    ] as const) {
      const row = [provider.providerId, slug, slug, "2026-01-01T00:00:00Z"];
      await unit.affected("insert into provider (id, slug, name, created_at) values ($1, $2, $3, $4)", row);
      await unit.within(provider, (rows) =>
        rows.affected(insertHub, [provider.providerId, randomUUID(), "HUB", slug]),
      );
    }
  });
});
afterAll(() => database.close());

const insertHub = "insert into hub (provider_id, id, code, name) values ($1, $2, $3, $4)";
const hubNames = async (tenant: { providerId: string }) =>
  database.read(tenant, async (unit) =>
    (await unit.rows<{ name: string }>("select name from hub")).map((r) => r.name),
  );

describe("a unit of work", () => {
  test("sees the rows of its own provider and no other", async () => {
    expect(await hubNames(weald)).toEqual(["weald"]);
    expect(await hubNames(moor)).toEqual(["moor"]);
    expect(await hubNames({ providerId: randomUUID() })).toEqual([]);
  });

  test("keeps its provider while fifty run at once", async () => {
    const all = await Promise.all(
      Array.from(
        { length: 50 },
        async (_, index) => [index, await hubNames(index % 2 ? weald : moor)] as const,
      ),
    );
    for (const [index, names] of all) expect(names).toEqual([index % 2 ? "weald" : "moor"]);
  });

  test("refuses a row for another provider, and writes nothing of what came before it", async () => {
    const work = database.write(weald, async (unit) => {
      await unit.affected(insertHub, [weald.providerId, randomUUID(), "SECOND", "weald too"]);
      await unit.affected(insertHub, [moor.providerId, randomUUID(), "SECOND", "smuggled"]);
    });
    await expect(work).rejects.toThrow(/row-level security/);
    expect(await hubNames(weald)).toEqual(["weald"]);
    expect(await hubNames(moor)).toEqual(["moor"]);
  });

  test("does not take a failed transaction for a committed one", async () => {
    const work = database.write(weald, async (unit) => {
      await unit.affected(insertHub, [weald.providerId, randomUUID(), "THIRD", "third"]);
      await unit.rows("select 1 / 0").catch(() => {});
    });
    await expect(work).rejects.toThrow(/nothing was written/);
    expect(await hubNames(weald)).toEqual(["weald"]);
  });

  test("that reads cannot write", async () => {
    const work = database.read(weald, (unit) =>
      unit.rows(insertHub, [weald.providerId, randomUUID(), "R", "r"]),
    );
    await expect(work).rejects.toThrow(/read-only transaction/);
  });

  test("cannot reach providers, logins and memberships, nor become the owner", async () => {
    for (const table of ["provider", "login", "membership"])
      await expect(database.read(weald, (unit) => unit.rows(`select * from ${table}`))).rejects.toThrow(
        /permission denied/,
      );
  });

  test("is not begun for anything but a uuid", async () => {
    const tenant = { providerId: "x'; reset role; --" };
    await expect(database.read(tenant, (unit) => unit.rows("select 1"))).rejects.toThrow(RangeError);
  });

  test("goes on as another person of its provider, for no purpose", async () => {
    const said = `select current_provider() = '${weald.providerId}' as "isSame", current_person() as person,
      current_purpose() as purpose`;
    const other = randomUUID();
    await database.write({ ...weald, personId: randomUUID(), purpose: "moderation" }, async (unit) => {
      for (const text of asPerson(other)) await unit.affected(text);
      expect(await unit.rows(said)).toEqual([{ isSame: true, person: other, purpose: null }]);
    });
    expect(() => asPerson("x'; reset role; --")).toThrow(RangeError);
  });

  test("gives dates as days, instants in UTC, and counts as numbers", async () => {
    const sql =
      "select date '2026-02-28' as day, timestamptz '2026-01-30 14:05+01' as instant, count(*) as n from hub";
    expect(await database.read(weald, (unit) => unit.rows(sql))).toEqual([
      { day: "2026-02-28", instant: "2026-01-30T13:05:00.000Z", n: 1 },
    ]);
  });

  test("keeps a statement prepared that came twice, on a server and nowhere else", async () => {
    const kept = await database.read(weald, async (unit) => {
      const named = () => unit.rows<{ name: string }>("select name from hub where code = $1", ["HUB"]);
      for (let turn = 0; turn < 8; turn++) expect(await named()).toEqual([{ name: "weald" }]);
      const sql =
        "select count(*) as n from pg_prepared_statements where statement like '%from hub where code%'";
      return (await unit.rows<{ n: number }>(sql))[0]?.n;
    });
    expect(kept).toBe(process.env["TEST_DATABASE_URL"] ? 1 : 0);
    const others = await database.read(moor, (unit) =>
      unit.rows("select name from hub where code = $1", ["HUB"]),
    );
    expect(others).toEqual([{ name: "moor" }]);
  });

  test("tells listeners the statements it sends, until they stop listening", async () => {
    const heard: string[] = [];
    const stop = database.onStatement((sql) => heard.push(sql));
    await hubNames(weald);
    stop();
    await hubNames(weald);
    expect(heard).toHaveLength(3);
    expect(heard[0]).toMatch(
      /^begin isolation level read committed read only; .* set local role reviewpoint_app; /,
    );
    expect(heard.slice(1)).toEqual(["select name from hub", "commit"]);
  });
});
