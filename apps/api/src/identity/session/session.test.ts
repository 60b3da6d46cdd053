import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Database } from "../../database/index.js";
import { databaseForTest } from "../../database/testing/database-for-test.js";
import { linkForTest, providerForTest } from "../testing/provider-for-test.js";
import { Cookies } from "./cookies.js";
import { seal, unseal } from "./sealed.js";
import { Sessions } from "./sessions.js";

const issuer = "https://login.example.org";
const ada = { issuer, subject: "ada" };
const bo = { issuer, subject: "bo" };
const start = Date.parse("2026-10-01T08:00:00Z");
let now = start;
let database: Database;
let sessions: Sessions;

beforeAll(async () => {
  database = await databaseForTest();
  sessions = new Sessions(database, { idleMinutes: 30, hours: 8 }, () => new Date(now));
  const [oak, ash] = [await providerForTest(database, "oak"), await providerForTest(database, "ash")];
  await linkForTest(database, oak, ada);
  await linkForTest(database, ash, ada);
  await linkForTest(database, ash, bo);
});
afterAll(() => database.close());

const begin = async (login = ada, hint: string | null = null) => {
  const key = await sessions.begin(login, hint);
  if (key === null) throw new Error("no session began");
  return key;
};
const after = async (minutes: number, key: string) => {
  now = start + minutes * 60_000;
  const found = await sessions.find(key);
  now = start;
  return found?.login.subject ?? null;
};

describe("a session", () => {
  test("is its login's, and of none that nobody is linked to", async () => {
    expect(await sessions.find(await begin())).toEqual({ login: ada, slug: null });
    expect(await sessions.begin({ issuer, subject: "stranger" }, null)).toBeNull();
    expect(await sessions.find("another")).toBeNull();
  });

  test("ends when it is not used, and after some hours in any case", async () => {
    const unused = await begin();
    expect([await after(29, unused), await after(59, unused), await after(60, unused)]).toEqual([
      ...["ada", null, null],
    ]);
    const used = await begin();
    for (let minutes = 0; minutes < 480; minutes += 20) expect(await after(minutes, used)).toBe("ada");
    expect(await after(479, used)).toBe("ada");
    expect(await after(480, used)).toBeNull();
    expect(await after(0, used)).toBeNull();
  });

  test("ends here alone, or on every device, and never another login's", async () => {
    const [one, two, other] = [await begin(), await begin(), await begin(bo)];
    await sessions.end(one);
    expect([await after(0, one), await after(0, two)]).toEqual([null, "ada"]);
    await sessions.end(two, "everywhere");
    expect([await after(0, two), await after(0, other)]).toEqual([null, "bo"]);
  });

  test("looks at a provider of its login, and at no other", async () => {
    const key = await begin();
    expect([await sessions.choose(key, "nowhere"), await sessions.choose(key, "ash")]).toEqual([false, true]);
    expect(await sessions.find(key)).toEqual({ login: ada, slug: "ash" });
    expect(await sessions.choose(await begin(bo), "oak")).toBe(false);
  });

  test("is noted as used once a minute", async () => {
    const key = await begin();
    const asked: string[] = [];
    const stop = database.onStatement((sql) => void asked.push(sql));
    await after(0.9, key);
    await after(1.1, key);
    await after(1.5, key);
    stop();
    expect(asked.filter((sql) => sql.includes("touch_session"))).toHaveLength(1);
  });

  test("is kept without its key and with nothing that can be read without it", async () => {
    const key = await begin(ada, "the hint");
    const rows = await database.administer((unit) =>
      unit.rows("select login_session::text from login_session"),
    );
    expect(JSON.stringify(rows)).not.toContain(key);
    expect(JSON.stringify(rows)).not.toContain("the hint");
    expect(await sessions.signOutHint(key)).toEqual({ login: ada, hint: "the hint" });
    expect(await sessions.signOutHint("another")).toBeNull();
  });
});

test("what is sealed with one key opens with no other, and not when it was changed", () => {
  const sealed = seal("grüße", "key");
  expect(unseal(sealed, "key")).toBe("grüße");
  expect(seal("grüße", "key")).not.toBe(sealed);
  const tail = sealed.endsWith("A") ? "B" : "A";
  for (const [text, key] of [
    [sealed, "kez"],
    [`${sealed.slice(0, -1)}${tail}A`, "key"],
    ["", "key"],
  ] as const)
    expect(unseal(text, key)).toBeNull();
});

describe("cookies", () => {
  test("behind https are this host's alone", () => {
    const cookies = new Cookies(true);
    expect(cookies.set("session", "abc", 60)).toBe(
      "__Host-reviewpoint_session=abc; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=60",
    );
    expect(cookies.end("sign_in")).toBe(
      "__Host-reviewpoint_sign_in=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0",
    );
    expect(cookies.read("session", "a=b; __Host-reviewpoint_session=abc")).toBe("abc");
    expect(cookies.read("session", "reviewpoint_session=abc")).toBeNull();
  });

  test("on plain http go without the prefix that asks for encryption", () => {
    const cookies = new Cookies(false);
    expect(cookies.set("session", "abc", 60)).toBe(
      "reviewpoint_session=abc; Path=/; HttpOnly; SameSite=Lax; Max-Age=60",
    );
    expect(cookies.read("session", "reviewpoint_session=; reviewpoint_sign_in=x")).toBeNull();
    expect(cookies.read("session", undefined)).toBeNull();
  });
});
