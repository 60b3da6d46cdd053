import { randomUUID } from "node:crypto";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, describe, expect, test } from "@jest/globals";
import { usualAllowances } from "./allowances.js";
import { Budgets } from "./budgets.js";
import { type OpenRedis, openRedis } from "./open-redis.js";

const redisUrl = new URL(process.env["TEST_REDIS_URL"] ?? "redis://127.0.0.1:6379");
const opened: OpenRedis[] = [];
const open = async (url: string) => {
  const redis = openRedis(url, () => {});
  opened.push(redis);
  for (let tries = 0; tries < 50 && !redis.client.isReady; tries += 1) await wait(10);
  return redis.client;
};
const redis = await open(redisUrl.href);
afterAll(() => Promise.all(opened.map((one) => one.close())));

const allowances = {
  ...usualAllowances,
  actor: { points: 100, seconds: 60 },
  token: { points: 150, seconds: 60 },
};
const stores = [["memory", null] as const, ...(redis.isReady ? [["Redis", redis] as const] : [])];

describe.each(stores)("counted in %s,", (_, store) => {
  test("what was spent is gone, for the actor and the token, whichever has less", async () => {
    const budgets = new Budgets(allowances, store);
    const [ann, bea, token] = [randomUUID(), randomUUID(), randomUUID()];
    expect(await budgets.purse({ actor: ann, token }).spend(60)).toMatchObject({ limit: 100, remaining: 40 });
    expect(await budgets.purse({ actor: bea, token }).spend(60)).toMatchObject({ limit: 150, remaining: 30 });
    const { resetsInSeconds } = await budgets.purse({ actor: bea }).spend(10);
    expect(resetsInSeconds).toBeGreaterThan(55);
    expect(resetsInSeconds).toBeLessThanOrEqual(60);
  });

  test("more is refused with the seconds to wait, and the next request unread", async () => {
    const budgets = new Budgets(allowances, store);
    const payers = { actor: randomUUID() };
    await budgets.purse(payers).spend(95);
    budgets.requireOpen(payers);
    const refused = await budgets
      .purse(payers)
      .spend(10)
      .catch((error: unknown) => error);
    expect(refused).toMatchObject({
      message: expect.stringMatching(
        /^You have spent the 100 points that may be spent in a minute\. Ask again in \d+ seconds/,
      ),
      extensions: { code: "RATE_LIMITED", limit: 100, http: { status: 429 } },
    });
    expect(() => budgets.requireOpen(payers)).toThrow("You have spent");
    budgets.requireOpen({ actor: randomUUID() });
  });

  test("what is over comes back after its seconds", async () => {
    const budgets = new Budgets({ ...allowances, actor: { points: 20, seconds: 1 } }, store);
    const payers = { actor: randomUUID() };
    await budgets.purse(payers).spend(20);
    await expect(budgets.purse(payers).spend(10)).rejects.toThrow("in 1 second.");
    await wait(1_100);
    budgets.requireOpen(payers);
    expect(await budgets.purse(payers).spend(10)).toMatchObject({ remaining: 10 });
  });

  test("nothing is counted where there is no limit", async () => {
    const budgets = new Budgets({ ...allowances, actor: null }, store);
    expect((await budgets.purse({ actor: "x" }).spend(1e6)).remaining).toBe(Number.MAX_SAFE_INTEGER);
  });
});

describe("several processes", () => {
  test("count together where they share a Redis, each for itself where they do not", async () => {
    for (const [, store] of stores) {
      const [one, other] = [new Budgets(allowances, store), new Budgets(allowances, store)];
      const actor = randomUUID();
      await one.purse({ actor }).spend(70);
      expect((await other.purse({ actor }).spend(10)).remaining).toBe(store === null ? 90 : 20);
    }
  });
});

describe("a Redis that is away", () => {
  test("from the beginning is done without", async () => {
    const budgets = new Budgets(allowances, await open("redis://127.0.0.1:1"));
    const payers = { actor: randomUUID() };
    expect((await budgets.purse(payers).spend(70)).remaining).toBe(30);
    await expect(budgets.purse(payers).spend(70)).rejects.toThrow("You have spent");
  });

  test("for a time is done without, and asked again when it is back", async () => {
    if (!redis.isReady) return expect(stores).toHaveLength(1);
    const line = await breakableLine();
    const budgets = new Budgets(allowances, await open(`redis://127.0.0.1:${line.port}`));
    const payers = { actor: randomUUID() };
    expect((await budgets.purse(payers).spend(40)).remaining).toBe(60);
    line.cut();
    await wait(50);
    expect((await budgets.purse(payers).spend(30)).remaining).toBe(70);
    line.mend();
    for (let tries = 0; tries < 100 && (await budgets.purse(payers).spend(10)).remaining > 50; tries += 1) {
      if (tries === 3) break;
      await wait(700);
    }
    expect((await new Budgets(allowances, redis).purse(payers).spend(10)).remaining).toBeLessThan(50);
    await line.close();
    return undefined;
  });
});

/** A port that leads to the Redis until it is cut. */
async function breakableLine() {
  const sockets = new Set<Socket>();
  let isCut = false;
  const server = createServer((near) => {
    if (isCut) return void near.destroy();
    const far = connect(Number(redisUrl.port || 6379), redisUrl.hostname);
    for (const socket of [near, far]) {
      sockets.add(
        socket.on("error", () => {}).on("close", () => [near, far].forEach((one) => one.destroy())),
      );
    }
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const cut = () => {
    isCut = true;
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    cut,
    mend: () => {
      isCut = false;
    },
    close: () => {
      cut();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
