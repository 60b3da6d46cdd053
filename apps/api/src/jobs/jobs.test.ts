import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Database } from "../database/index.js";
import { databaseForTest } from "../database/testing/database-for-test.js";
import { Jobs } from "./jobs.js";
import type { Queue } from "./queue.js";

interface Numbered {
  readonly n: number;
}

let database: Database;
const failures: unknown[] = [];
const settings = { pollEvery: 0.5, onFailure: (error: unknown) => failures.push(error) };
beforeAll(async () => {
  database = await databaseForTest();
});
afterAll(() => database?.close());

const heard: string[] = [];
const queue = (name: string, change: Partial<Queue<Numbered>> = {}): Queue<Numbered> => ({
  ...{ name, retries: 1, firstWait: 1 },
  work: async ({ n }) => {
    heard.push(`${name} ${n}`);
    if (n < 0) throw new Error("never");
  },
  giveUp: async ({ n }) => void heard.push(`${name} ${n} given up`),
  ...change,
});
const put = (jobs: Jobs, name: string, ...numbers: readonly number[]) =>
  database.administer((unit) =>
    jobs.put(
      unit,
      { name },
      numbers.map((n) => ({ id: randomUUID(), data: { n } })),
    ),
  );
async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo() && tries < 600; tries += 1) await wait(50);
  expect(isSo()).toBe(true);
}
const times = (line: string) => heard.filter((one) => one === line).length;

test("a job is done, and one that fails is tried again and then given up, without its neighbours", async () => {
  const jobs = await Jobs.start(database, settings);
  await jobs.serve(queue("plain"));
  await put(jobs, "plain", 1, -2, 3);
  await until(() => heard.includes("plain -2 given up"));
  expect(["plain 1", "plain -2", "plain 3", "plain 1 given up"].map(times)).toEqual([1, 2, 1, 0]);
  await jobs.close();
});

test("is put with the transaction that puts it, or not at all; one id is one job", async () => {
  const jobs = await Jobs.start(database, settings);
  await jobs.serve(queue("careful"));
  const id = randomUUID();
  const one = (unit: Parameters<Jobs["put"]>[0], n: number) =>
    jobs.put(unit, { name: "careful" }, [{ id, data: { n } }]);
  await expect(
    database.administer(async (unit) => {
      await one(unit, 4);
      throw new Error("not so");
    }),
  ).rejects.toThrow("not so");
  await database.administer((unit) => one(unit, 5));
  await database.administer((unit) => one(unit, 6));
  jobs.wake({ name: "careful" });
  await until(() => heard.includes("careful 5"));
  await put(jobs, "careful", 7);
  await until(() => heard.includes("careful 7"));
  expect([4, 5, 6, 7].map((n) => times(`careful ${n}`))).toEqual([0, 1, 0, 1]);
  await jobs.close();
});

test("waits for the next process, which finds the schema there", async () => {
  const first = await Jobs.start(database, settings);
  await first.serve(queue("later"));
  await first.close();
  await put(first, "later", 8);
  const second = await Jobs.start(database, settings);
  await second.serve(queue("later"));
  await until(() => heard.includes("later 8"));
  await second.close();
  expect(failures).toEqual([]);
});

test("no request reaches the schema of the jobs", async () => {
  const tenant = { providerId: randomUUID() };
  await expect(database.read(tenant, (unit) => unit.rows("select * from pgboss.job"))).rejects.toThrow(
    /permission denied/,
  );
});
