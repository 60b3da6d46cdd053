import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Database } from "../../../database/index.js";
import { databaseForTest } from "../../../database/testing/database-for-test.js";
import { canonical, saltedDigest } from "../../../graph/auditing/salted-digest.js";
import { recordEntry } from "../../../graph/auditing/record-entry.js";
import { tables } from "../../tables.js";
import { eraseDetails } from "../erasure/erase-details.js";
import { readHead, trailAnswer } from "./head.js";
import { Sealer } from "./sealer.js";
import { sealTrail } from "./seal-trail.js";
import { verifyTrail } from "./verify-trail.js";

let database: Database;
afterAll(() => database?.close());

const trainee = randomUUID();
let tenant = { providerId: randomUUID() };
let second = 0;

const record = (about: readonly string[] = []) =>
  database.write(tenant, (unit) =>
    recordEntry(unit, {
      ...{ ...tenant, id: randomUUID(), kind: "write", act: "grantRole", actorId: randomUUID() },
      recordedAt: new Date(Date.UTC(2026, 0, 30, 12, 0, second++)).toISOString(),
      ...{ subject: { holding: randomUUID(), z: 1, a: [1, { y: 1, b: 2 }] }, about, facts: { before: "x" } },
    }),
  );
/** Whoever owns the schema, past every grant: only they could do this. */
const tamper = (sql: string) =>
  database.administer(async (unit) => {
    // the owner is held to the policies as well, until they take them off
    await unit.affected(`alter table ${/(?:from|update) (\w+)/.exec(sql)?.[1]} no force row level security`);
    return unit.affected(sql.replaceAll("$provider", `'${tenant.providerId}'`));
  });
const verify = (expected: Parameters<typeof verifyTrail>[2] = null) =>
  verifyTrail(database, tenant, expected);
const entry = (n: number) =>
  `(select entry_id from audit_link where provider_id = $provider and sequence = ${n})`;

beforeEach(async () => {
  database ??= await databaseForTest({ tables });
  tenant = { providerId: randomUUID() };
  await database.administer((unit) =>
    unit.affected("insert into provider (id, slug, name, created_at) values ($1, $2, 'P', now())", [
      tenant.providerId,
      `p-${tenant.providerId.slice(0, 8)}`,
    ]),
  );
  for (let n = 0; n < 5; n++) await record(n === 2 ? [trainee] : []);
  await sealTrail(database, tenant);
});

describe("a chain", () => {
  test("holds, and goes on where it ended", async () => {
    expect(await verify()).toMatchObject({ verified: 5, unsealed: 0, erased: 0, broken: null });
    await record();
    expect(await verify()).toMatchObject({ verified: 5, unsealed: 1, broken: null });
    expect(await sealTrail(database, tenant)).toBe(1);
    expect(await verify()).toMatchObject({ verified: 6, unsealed: 0, broken: null });
  });

  test("is one chain, however many seal it at once", async () => {
    for (let n = 0; n < 20; n++) await record();
    const sealed = await Promise.all(Array.from({ length: 8 }, () => sealTrail(database, tenant)));
    expect(sealed.reduce((sum, some) => sum + some, 0)).toBe(20);
    expect(await verify()).toMatchObject({ verified: 25, unsealed: 0, broken: null });
  });

  test("is sealed soon after a write, and at the end", async () => {
    const failures: unknown[] = [];
    const sealer = new Sealer(
      database,
      () => new Date("2026-01-30T12:10:00Z"),
      (error) => failures.push(error),
    );
    await sealer.watching(database).write(tenant, async () => {});
    await record();
    await sealer.finish();
    expect(await verify()).toMatchObject({ verified: 6, unsealed: 0 });
    expect(failures).toEqual([]);
  });
});

describe("the first broken entry is found when", () => {
  test.each([
    ["an entry was changed", `update audit_entry set act = 'endRole' where id = ${entry(3)}`, 3],
    ["an actor was changed", `update audit_entry set actor_id = null where id = ${entry(2)}`, 2],
    [
      "an instant was changed",
      `update audit_entry set recorded_at = recorded_at + interval '1 second' where id = ${entry(4)}`,
      4,
    ],
    ["what it made was changed", `update audit_entry set subject = '{}' where id = ${entry(1)}`, 1],
    [
      "what it says was changed",
      `update audit_detail set value = jsonb_set(value, '{facts}', '{}') where entry_id = ${entry(2)}`,
      2,
    ],
    ["what it says was removed", `delete from audit_detail where entry_id = ${entry(4)}`, 4],
    ["whom it is about was removed", `delete from audit_about where entry_id = ${entry(3)}`, 3],
    [
      "whom it is about was changed",
      `update audit_about set trainee_id = gen_random_uuid() where entry_id = ${entry(3)}`,
      3,
    ],
    ["an entry was removed", `delete from audit_entry where id = ${entry(5)}`, 5],
    ["a link was removed", "delete from audit_link where provider_id = $provider and sequence = 2", 2],
    [
      "two were exchanged",
      `update audit_link set sequence = case sequence when 2 then 103 else 102 end
        where provider_id = $provider and sequence in (2, 3)`,
      2,
    ],
  ])("%s", async (_, sql, sequence) => {
    expect(await tamper(sql)).toBeGreaterThan(0);
    if (/then 103/.test(sql))
      await tamper(
        "update audit_link set sequence = sequence - 100 where provider_id = $provider and sequence > 100",
      );
    const { broken } = await verify();
    expect(broken).toMatchObject({ sequence, why: expect.stringMatching(/^[A-Z].*\.$/) });
    expect(trailAnswer("oak", await verify())).toMatch(new RegExp(`^oak: broken at entry ${sequence}\\. `));
  });

  test("its end was removed, for whoever noted the head", async () => {
    const { head } = await verify();
    const noted = readHead(`${head.sequence}:${head.hash}`);
    await tamper("delete from audit_link where provider_id = $provider and sequence = 5");
    expect((await verify()).broken).toBeNull();
    expect((await verify(noted)).broken).toMatchObject({ sequence: 5 });
    // sealed anew over something else
    await tamper(`update audit_entry set act = 'x' where act = 'grantRole' and provider_id = $provider and not exists
      (select from audit_link where entry_id = audit_entry.id)`);
    await sealTrail(database, tenant);
    expect((await verify()).broken).toBeNull();
    expect((await verify(noted)).broken).toMatchObject({ sequence: 5 });
  });
});

test("erasure takes what is said about a trainee, and the chain still holds", async () => {
  const erasing = {
    ...tenant,
    traineeId: trainee,
    actorId: null,
    now: "2026-01-30T13:00:00.000Z",
    newId: randomUUID,
  };
  expect(await database.write(tenant, (unit) => eraseDetails(unit, erasing))).toBe(1);
  await sealTrail(database, tenant);
  expect(await verify()).toMatchObject({ verified: 6, erased: 1, broken: null });
  const [row] = await database.read(tenant, (unit) =>
    unit.rows<{ n: number }>("select count(*) as n from audit_detail where value::text like $1", [
      `%${trainee}%`,
    ]),
  );
  expect(row).toEqual({ n: 0 });
});

test.each(["audit_entry", "audit_link"])("no request can change or remove rows of %s", async (table) => {
  for (const sql of [`update ${table} set provider_id = provider_id`, `delete from ${table}`]) {
    await expect(database.write(tenant, (unit) => unit.affected(sql))).rejects.toThrow(/permission denied/);
  }
});

test("equal values have equal digests, whatever the order of their keys", () => {
  expect(saltedDigest("s", { b: [{ d: 1, c: 2 }], a: null })).toBe(
    saltedDigest("s", { a: null, b: [{ c: 2, d: 1 }] }),
  );
  expect(canonical([{ b: 1, a: 2 }])).toBe('[{"a":2,"b":1}]');
});

test("a head is read as it was printed", () => {
  expect(() => readHead("12")).toThrow(RangeError);
});
