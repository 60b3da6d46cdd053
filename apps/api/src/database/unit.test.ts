import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { EntitySchema } from "typeorm";
import type { Database } from "./database.js";
import { sqlState } from "./retry.js";
import { databaseForTest } from "./testing/database-for-test.js";

interface Hub {
  readonly providerId: string;
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

const hubTable = new EntitySchema<Hub>({
  name: "hub",
  columns: {
    providerId: { name: "provider_id", type: "uuid", primary: true },
    id: { type: "uuid", primary: true },
    code: { type: "text" },
    name: { type: "text" },
  },
});

const weald = { providerId: randomUUID() };
const counted = { code: "COUNT", id: randomUUID() };
let database: Database;

beforeAll(async () => {
  database = await databaseForTest({ tables: [hubTable] });
  await database.administer(async (unit) => {
    const sql = "insert into provider (id, slug, name, created_at) values ($1, 'weald', 'Weald', now())";
    await unit.affected(sql, [weald.providerId]);
    await unit.within(weald, (rows) => rows.insert(hubTable, [{ ...weald, ...counted, name: "0" }]));
  });
});
afterAll(() => database.close());

const count = async () =>
  (await database.read(weald, (unit) => unit.rows<{ n: number }>("select count(*) as n from hub")))[0]?.n;

describe("a writing unit of work", () => {
  test("inserts more rows than one statement has room for, or none", async () => {
    const hubs = Array.from({ length: 20_000 }, (_, n) => ({
      ...weald,
      id: randomUUID(),
      code: `H${n}`,
      name: `Hub ${n}`,
    }));
    const heard: string[] = [];
    const stop = database.onStatement((sql) => heard.push(sql));
    await database.write(weald, (unit) => unit.insert(hubTable, hubs), { statementTimeout: 60_000 });
    stop();
    expect(heard.filter((sql) => /^insert/i.test(sql))).toHaveLength(2);
    await database.write(weald, (unit) => unit.insert(hubTable, []));
    expect(await count()).toBe(20_001);
    expect(
      await database.write(weald, (unit) => unit.affected("delete from hub where code <> 'COUNT'")),
    ).toBe(20_000);
  });

  test("updates what it finds as it expects, and says when it found nothing", async () => {
    const rename = (from: string, to: string) =>
      database.write(weald, (unit) =>
        unit.update(hubTable, { ...weald, id: counted.id, name: from }, { name: to }),
      );
    expect(await rename("0", "renamed")).toBe(1);
    expect(await rename("0", "renamed again")).toBe(0);
    expect(await rename("renamed", "0")).toBe(1);
  });

  test("does not update everything when it is told nothing", async () => {
    await expect(database.write(weald, (unit) => unit.update(hubTable, {}, { name: "x" }))).rejects.toThrow(
      /empty/i,
    );
  });

  test("loses no update when many collide", async () => {
    const increment = () =>
      database.write(
        weald,
        async (unit) => {
          const [row] = await unit.rows<{ name: string }>("select name from hub where id = $1", [counted.id]);
          await unit.affected("update hub set name = $1 where id = $2", [
            String(Number(row?.name) + 1),
            counted.id,
          ]);
        },
        { isolation: "serializable" },
      );
    // Four at once, ten times: each must be able to win within the five times that it is run again.
    for (let turn = 0; turn < 10; turn++)
      await Promise.all([increment(), increment(), increment(), increment()]);
    const [row] = await database.read(weald, (unit) =>
      unit.rows("select name from hub where id = $1", [counted.id]),
    );
    expect(row).toEqual({ name: "40" });
  });

  test("tells which rule of the database it broke", async () => {
    const twice = database.write(weald, (unit) =>
      unit.insert(hubTable, [{ ...weald, ...counted, name: "twice" }]),
    );
    expect(await twice.catch(sqlState)).toBe("23505");
  });

  test("is over when it is over", async () => {
    const kept = await database.read(weald, async (unit) => unit);
    await expect(kept.rows("select 1")).rejects.toThrow("the connection was lost");
  });
});

test("the loss of every idle connection is not noticed", async () => {
  await Promise.all([count(), count(), count()]);
  await database.administer((unit) =>
    unit.rows(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
    ),
  );
  expect(await Promise.all([count(), count(), count()])).toEqual([1, 1, 1]);
});
