import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Database } from "../../database/index.js";
import { databaseForTest } from "../../database/testing/database-for-test.js";
import { type ProviderForTest, providerForTest } from "../testing/provider-for-test.js";
import { issueServiceToken } from "./issue-token.js";
import type { ServiceTokenWish } from "./token-wish.js";
import { listServiceTokens } from "./list-tokens.js";
import { revokeServiceToken } from "./revoke-token.js";
import { serviceActs } from "./acts.js";
import { serviceTokenTable } from "./token.table.js";
import { verifyServiceToken } from "./verify-token.js";

const now = "2026-10-01T12:00:00.000Z";
const at = (minutes: number) => new Date(Date.parse(now) + minutes * 60_000).toISOString();
const board = { role: "exam-board", hubId: null, subjectId: null, schoolId: null } as const;
const wish: ServiceTokenWish = {
  name: " Dashboard ",
  acts: ["read-cells", "read-standings", "read-cells"],
  roles: [board],
  expiresAt: "2026-11-01T00:00:00.000Z",
};
let database: Database;
let oak: ProviderForTest;
let ash: ProviderForTest;

beforeAll(async () => {
  database = await databaseForTest({ tables: [serviceTokenTable] as never });
  oak = await providerForTest(database, "oak");
  ash = await providerForTest(database, "ash");
});
afterAll(() => database.close());

const issue = async (change: Partial<ServiceTokenWish> = {}) => {
  const how = { issuedBy: oak.personId, now, newId: randomUUID };
  return database.write(oak, (unit) => issueServiceToken(unit, oak, { ...wish, ...change }, how));
};
const issued = async (change: Partial<ServiceTokenWish> = {}) => {
  const made = await issue(change);
  if ("code" in made) throw new Error(made.message);
  return made;
};
const list = () => database.read(oak, listServiceTokens);

describe("a service token", () => {
  test("proves what it was issued for", async () => {
    const { token, id } = await issued();
    expect(token).toMatch(/^rvp_[\w-]{64}$/);
    expect(await verifyServiceToken(database, token, now)).toEqual({
      ...{ tokenId: id, providerId: oak.providerId, slug: "oak", hasHubs: false },
      ...{ acts: ["read-cells", "read-standings"], roles: [board], tightenings: [] },
      ...{ issuedAt: now, expiresAt: wish.expiresAt },
    });
  });

  test("is kept and listed without its text", async () => {
    const { token, id } = await issued();
    const rows = await database.read(oak, (unit) =>
      unit.rows("select service_token::text from service_token"),
    );
    expect(JSON.stringify([rows, await list()])).not.toContain(token.slice(26));
    expect((await list()).find((one) => one.id === id)).toMatchObject({
      ...{ name: "Dashboard", issuedBy: oak.personId, revokedAt: null, lastUsedAt: null },
    });
    expect(await database.read(ash, listServiceTokens)).toEqual([]);
  });

  test("ends by itself and by hand, from the next request on", async () => {
    const { token, id } = await issued();
    await expect(verifyServiceToken(database, token, wish.expiresAt)).rejects.toMatchObject({
      code: "TOKEN_EXPIRED",
      status: 401,
    });
    const revoke = (where = oak) =>
      database.write(where, (unit) => revokeServiceToken(unit, where, { tokenId: id, now }));
    expect([await revoke(ash), await revoke(), await revoke()]).toEqual([false, true, false]);
    await expect(verifyServiceToken(database, token, now)).rejects.toMatchObject({ code: "TOKEN_REFUSED" });
  });

  test("that was changed, or shown as another provider's, is none", async () => {
    const { token } = await issued();
    const tail = token.endsWith("A") ? "B" : "A";
    const provider = Buffer.from(ash.providerId.replaceAll("-", ""), "hex");
    const secret = Buffer.from(token.slice(4), "base64url").subarray(16);
    const moved = `rvp_${Buffer.concat([provider, secret]).toString("base64url")}`;
    for (const other of [token.slice(0, -1) + tail, moved, "rvp_", "rvp_abc", `${token}A`])
      await expect(verifyServiceToken(database, other, now)).rejects.toMatchObject({ code: "TOKEN_REFUSED" });
  });

  test("notes when it was last used, every five minutes at most", async () => {
    const { token, id } = await issued();
    const used = async (minutes: number) => {
      await verifyServiceToken(database, token, at(minutes));
      return (await list()).find((one) => one.id === id)?.lastUsedAt;
    };
    expect([await used(0), await used(4), await used(5), await used(9)]).toEqual([now, now, at(5), at(5)]);
  });

  test.each([
    [{ name: " " }, "NAME_OUT_OF_BOUNDS", "name", " "],
    [{ name: "x".repeat(101) }, "NAME_OUT_OF_BOUNDS", "name", "x".repeat(101)],
    [{ acts: [] }, "ACT_NOT_FOR_TOKENS", "acts", ""],
    [{ acts: ["read-cells", "administer-roles"] }, "ACT_NOT_FOR_TOKENS", "acts", "administer-roles"],
    [{ acts: ["toString"] }, "ACT_NOT_FOR_TOKENS", "acts", "toString"],
    [{ roles: [] }, "ROLE_NOT_FOR_TOKENS", "roles", ""],
    [{ roles: [{ ...board, role: "trainee" }] }, "ROLE_NOT_FOR_TOKENS", "roles", "trainee"],
    [{ roles: [{ ...board, role: "king" }] }, "ROLE_NOT_FOR_TOKENS", "roles", "king"],
    [{ expiresAt: now }, "EXPIRY_OUT_OF_BOUNDS", "expiresAt", now],
    [{ expiresAt: "2028-01-01T00:00:00Z" }, "EXPIRY_OUT_OF_BOUNDS", "expiresAt", "2028-01-01T00:00:00Z"],
    [{ expiresAt: "soon" }, "EXPIRY_OUT_OF_BOUNDS", "expiresAt", "soon"],
  ])("is not issued for %j", async (change, code, field, value) => {
    const before = (await list()).length;
    const refusal = await issue(change as never);
    expect(refusal).toEqual({ code, field, value, message: expect.stringMatching(/^[A-Z].+\.$/) });
    expect(await list()).toHaveLength(before);
  });

  test("can be allowed to read, and nothing that a person answers for", () => {
    expect(serviceActs).toContain("read-judgement");
    expect(serviceActs.filter((act) => !/^(read|search|export)-/.test(act))).toEqual([]);
    for (const act of ["read-audit", "read-own-account", "import-files", "administer-tokens"])
      expect(serviceActs).not.toContain(act);
  });
});
