import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Database } from "../../database/index.js";
import { databaseForTest } from "../../database/testing/database-for-test.js";
import { loadViewer } from "../load-viewer.js";
import { readSecret } from "../secret/secret.js";
import { type ProviderForTest, providerForTest } from "../testing/provider-for-test.js";
import { acceptInvitation, openInvitation } from "./accept-invitation.js";
import { invitationTable } from "./invitation.table.js";
import { inviteToSignIn } from "./invite-to-sign-in.js";
import { revokeInvitation } from "./revoke-invitation.js";
import { listSignInStates } from "./sign-in-states.js";
import { unlinkLogins } from "./unlink-logins.js";

const issuer = "https://login.example.org";
const [day1, day6, day8] = ["2026-10-01", "2026-10-06", "2026-10-08"].map((day) => `${day}T12:00:00.000Z`);
const now = String(day1);
let database: Database;
let oak: ProviderForTest;
let ash: ProviderForTest;

beforeAll(async () => {
  database = await databaseForTest({ tables: [invitationTable] as never });
  oak = await providerForTest(database, "oak");
  ash = await providerForTest(database, "ash");
});
afterAll(() => database.close());

const invite = async (to = oak, more: object = {}) => {
  const { personId } = to;
  const how = { personId, invitedBy: null, now, newId: randomUUID, ...more };
  const made = await database.write(to, (unit) => inviteToSignIn(unit, to, how));
  if (made === null) throw new Error("nobody was invited");
  const secret = readSecret("", made.secret);
  if (secret === null) throw new Error("the secret cannot be read");
  return { ...made, secret };
};
const accept = (secret: { providerId: string; hash: string }, subject: string, at = now) =>
  acceptInvitation(database, secret, { issuer, subject }, { now: at, newId: randomUUID });
const open = (secret: { providerId: string; hash: string }, at = now) => openInvitation(database, secret, at);
const states = (at = now) => database.read(oak, (unit) => listSignInStates(unit, at));
const gone = { code: "INVITATION_GONE", status: 401 };

describe("an invitation", () => {
  test("links a login to its person once, and from then on the login alone counts", async () => {
    const { secret, id, expiresAt } = await invite();
    expect(expiresAt).toBe(day8);
    expect(await open(secret)).toEqual({ slug: "oak", provider: "oak training" });
    expect(await open(secret)).not.toBeNull();
    expect(await states()).toEqual([{ personId: oak.personId, issuers: [], invitation: { id, expiresAt } }]);
    await accept(secret, "ada");
    const viewer = await loadViewer(database, { issuer, subject: "ada" }, null, "2026-10-01");
    expect(viewer).toMatchObject({
      slug: "oak",
      personId: oak.personId,
      roles: [{ role: "provider-admin" }],
    });
    await expect(accept(secret, "ada")).rejects.toMatchObject(gone);
    await expect(accept(secret, "mallory")).rejects.toMatchObject(gone);
    expect(await open(secret)).toBeNull();
    expect(await states()).toEqual([{ personId: oak.personId, issuers: [issuer], invitation: null }]);
  });

  test("of two that use it at the same time lets one in", async () => {
    const { secret } = await invite();
    const came = await Promise.allSettled(
      ["quick", "quicker", "quickest"].map((subject) => accept(secret, subject)),
    );
    expect(came.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected", "rejected"]);
  });

  test("ends by itself, by a newer one and by hand", async () => {
    const { secret: old } = await invite();
    expect(await open(old, day6)).not.toBeNull();
    expect(await open(old, day8)).toBeNull();
    await expect(accept(old, "late", day8)).rejects.toMatchObject(gone);
    const { secret: newer, id } = await invite(oak, { days: 30 });
    await expect(accept(old, "replaced")).rejects.toMatchObject(gone);
    const revoke = () =>
      database.write(oak, (unit) => revokeInvitation(unit, oak, { invitationId: id, now }));
    expect([await revoke(), await revoke()]).toEqual([true, false]);
    await expect(accept(newer, "revoked")).rejects.toMatchObject(gone);
  });

  test("of one provider is none of another, and one's own person only is invited", async () => {
    const { secret, id } = await invite();
    const elsewhere = { ...secret, providerId: ash.providerId };
    expect(await open(elsewhere)).toBeNull();
    await expect(accept(elsewhere, "bo")).rejects.toMatchObject(gone);
    const revoke = database.write(ash, (unit) => revokeInvitation(unit, ash, { invitationId: id, now }));
    expect(await revoke).toBe(false);
    await expect(invite(ash, { personId: oak.personId })).rejects.toThrow("nobody was invited");
    for (const days of [0, 31, 1.5])
      await expect(invite(oak, { days })).rejects.toThrow(
        `an invitation is good for 1 to 30 days, not ${days}`,
      );
  });

  test("does not give one account to two people, and is then still good", async () => {
    const personId = randomUUID();
    await database.write(oak, (unit) =>
      unit.affected(
        "insert into person (provider_id, id, given_names, family_name) values ($1, $2, 'Second', 'Person')",
        [oak.providerId, personId],
      ),
    );
    const { secret } = await invite(oak, { personId });
    await expect(accept(secret, "ada")).rejects.toMatchObject({ code: "ACCOUNT_TAKEN" });
    await accept(secret, "second");
    const viewer = await loadViewer(database, { issuer, subject: "second" }, null, "2026-10-01");
    expect(viewer).toMatchObject({ personId, roles: [] });
  });

  test("lets the same account into a second provider", async () => {
    await accept((await invite(ash)).secret, "ada");
    const viewer = await loadViewer(database, { issuer, subject: "ada" }, "ash", "2026-10-01");
    expect(viewer.personId).toBe(ash.personId);
  });

  test("is needed again once the person's logins were taken away", async () => {
    expect(await database.write(oak, (unit) => unlinkLogins(unit, oak.personId))).toBe(2);
    const again = loadViewer(database, { issuer, subject: "ada" }, "oak", "2026-10-01");
    await expect(again).rejects.toMatchObject({ code: "NOT_A_MEMBER" });
    expect((await loadViewer(database, { issuer, subject: "ada" }, null, "2026-10-01")).slug).toBe("ash");
    await accept((await invite()).secret, "ada");
    expect((await loadViewer(database, { issuer, subject: "ada" }, "oak", "2026-10-01")).slug).toBe("oak");
  });

  test("is kept without its secret", async () => {
    const made = await database.write(oak, (unit) =>
      inviteToSignIn(unit, oak, { personId: oak.personId, invitedBy: oak.personId, now, newId: randomUUID }),
    );
    const rows = await database.read(oak, (unit) => unit.rows("select invitation::text from invitation"));
    expect(JSON.stringify(rows)).not.toContain(made?.secret.slice(22));
  });
});
