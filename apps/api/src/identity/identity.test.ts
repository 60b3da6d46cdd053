import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Database } from "../database/index.js";
import {
  type AccessAct,
  accessActs,
  accessPolicy,
  accessRelations,
  decide,
  tighten,
} from "@reviewpoint/domain/access";
import { databaseForTest } from "../database/testing/database-for-test.js";
import { Identity } from "./identity.js";
import { Issuer } from "./issuer/issuer.js";
import { readIssuer } from "./issuer/issuer-settings.js";
import { membershipsOf } from "./memberships-of.js";
import { Sessions } from "./session/sessions.js";
import { linkForTest, type ProviderForTest, providerForTest } from "./testing/provider-for-test.js";
import { issueServiceToken } from "./token/issue-token.js";
import { serviceTokenTable } from "./token/token.table.js";
import { viewerFor } from "./viewer-for.js";

const now = () => new Date("2026-10-01T12:00:00Z");
const today = "2026-10-01";
const address = "https://login.oak.example";
const login = { issuer: address, subject: "ada" };
let database: Database;
let oak: ProviderForTest;
let ash: ProviderForTest;

beforeAll(async () => {
  database = await databaseForTest({ tables: [serviceTokenTable] as never });
  [oak, ash] = [await providerForTest(database, "oak"), await providerForTest(database, "ash")];
  for (const provider of [oak, ash]) await linkForTest(database, provider, login);
});
afterAll(() => database.close());

const sessions = () => new Sessions(database, { idleMinutes: 30, hours: 8 }, now);
/** An installation that trusts the issuer for these providers' people; for all with null. */
const trusting = (providers: readonly string[] | null) => {
  const about = { name: "staff", label: "Staff", issuer: address, clientId: "us", clientSecretVariable: "S" };
  const settings = readIssuer(providers ? { ...about, providers } : about, "issuers[0]", { S: "s" });
  const issuers = [new Issuer(settings, now)];
  return new Identity({ database, sessions: sessions(), demo: null, issuers, now });
};
const nobody = () => new Identity({ database, sessions: sessions(), demo: null, issuers: [], now });
const asker = { kind: "login", login, slug: null, formToken: null } as const;
const viewer = (identity: Identity, provider: string | null = null) =>
  viewerFor(database, identity, asker, { provider, today });

describe("an issuer speaks for", () => {
  test("the people of every provider, or only of those that the settings name", async () => {
    expect((await viewer(trusting(null), "ash")).slug).toBe("ash");
    const oakOnly = trusting(["oak"]);
    expect((await viewer(oakOnly)).slug).toBe("oak");
    await expect(viewer(oakOnly, "ash")).rejects.toMatchObject({ code: "NOT_A_MEMBER" });
    expect(await membershipsOf(database, oakOnly, login)).toEqual([{ slug: "oak", name: "oak training" }]);
    expect(await membershipsOf(database, trusting(null), login)).toHaveLength(2);
    await expect(viewer(trusting(["elm"]))).rejects.toMatchObject({ code: "LOGIN_UNKNOWN" });
  });

  test("nobody any more once it is taken out of the settings: its sessions end with it", async () => {
    const key = (await sessions().begin(login, null)) ?? "";
    expect(await trusting(null).ofSession(key)).toMatchObject({ kind: "login", login });
    expect(await nobody().ofSession(key)).toBeNull();
  });

  test("nobody of the demo, and the demo's issuer for nobody where it does not run", async () => {
    await linkForTest(database, oak, { issuer: "reviewpoint-demo", subject: "ada" });
    const key = (await sessions().begin({ issuer: "reviewpoint-demo", subject: "ada" }, null)) ?? "";
    expect(await trusting(null).ofSession(key)).toBeNull();
  });
});

describe("a session that chose a provider", () => {
  test("counts for it, unless the request names another of its own", async () => {
    const chosen = { ...asker, slug: "ash" };
    const of = (provider: string | null) => viewerFor(database, trusting(null), chosen, { provider, today });
    expect((await of(null)).slug).toBe("ash");
    expect((await of("oak")).slug).toBe("oak");
    await expect(of("elm")).rejects.toMatchObject({ code: "NOT_A_MEMBER" });
  });
});

describe("a service token", () => {
  const issue = async () => {
    const board = { role: "exam-board", hubId: null, subjectId: null, schoolId: null } as const;
    const wish = {
      name: "Dashboard",
      acts: ["read-cells"],
      roles: [board],
      expiresAt: "2026-11-01T00:00:00.000Z",
    } as const;
    const how = { issuedBy: oak.personId, now: now().toISOString(), newId: randomUUID };
    const made = await database.write(oak, (unit) => issueServiceToken(unit, oak, wish, how));
    return "token" in made ? made : { id: "", token: "" };
  };

  test("is what its roles are, at its provider alone, and no person", async () => {
    const { id, token } = await issue();
    const asked = await nobody().ofToken(token);
    const of = (provider: string | null) => viewerFor(database, nobody(), asked, { provider, today });
    expect(await of(null)).toMatchObject({
      ...{ providerId: oak.providerId, slug: "oak", personId: id, today, hasHubs: false },
      roles: [
        {
          ...{ id, role: "exam-board", hubId: null, subjectId: null, schoolId: null },
          ...{ from: "2026-10-01", until: "2026-11-01" },
        },
      ],
      scope: {
        ...{ kind: "PROVIDER", seesNames: false, hubIds: [], subjectIds: [], schoolIds: [] },
        selfPersonId: null,
      },
    });
    expect((await of("oak")).slug).toBe("oak");
    await expect(of("ash")).rejects.toMatchObject({ code: "NOT_A_MEMBER" });
  });

  test("may do the acts that it was issued for, of those that its roles may, and no other", async () => {
    const { token } = await issue();
    const asked = await nobody().ofToken(token);
    const { tightenings = [] } = await viewerFor(database, nobody(), asked, { provider: null, today });
    const { policy, violations } = tighten(accessPolicy, tightenings);
    expect(violations).toEqual([]);
    const allowed = (Object.keys(accessActs) as AccessAct[]).filter((act) =>
      accessRelations.some(
        (relation) => decide({ ties: [{ role: "exam-board", relation }], act }, policy).effect !== "deny",
      ),
    );
    expect(allowed).toEqual(["read-cells"]);
  });
});
