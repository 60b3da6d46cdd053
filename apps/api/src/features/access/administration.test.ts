import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { loadViewer, verifyServiceToken, type Viewer } from "../../identity/index.js";
import { fixtureId } from "../testing/fixture-id.js";
import { fixtureToday } from "../testing/fixture-today.js";
import { fixtureViewer } from "../testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../testing/graph-for-test.js";

let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 30 });
});
afterAll(() => graph?.close());

const admin = fixtureViewer("provider-admin");
const shows: Readonly<Record<string, string>> = {
  grantRole: "holding { id version until person { name } }",
  endRole: "holding { id version until }",
  invitePerson: "person { id name } invitationPath",
  inviteAgain: "person { id } invitationPath",
  endSignIn: "person { id }",
  issueServiceToken: "token { id name acts roles { role hubId } revokedAt lastUsedAt } secret",
  revokeServiceToken: "token { id revokedAt }",
};
/** Asks for a mutation by its name; the answer is its payload or its refusal. */
// biome-ignore lint/suspicious/noExplicitAny: answers are of every shape
async function act(name: string, input: object, viewer: Viewer = admin): Promise<any> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const text = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename
    ... on ${type}Payload { recorded ${shows[name]} } ... on Refusal { code message path } } }`;
  const answer = await graph.ask(text, viewer, { input: { idempotencyKey: randomUUID(), ...input } });
  expect(answer.errors).toBeUndefined();
  return answer.data?.[name];
}
// biome-ignore lint/suspicious/noExplicitAny: answers are of every shape
const ask = async (text: string, viewer: Viewer = admin): Promise<any> => {
  const answer = await graph.ask(text, viewer);
  expect(answer.errors).toBeUndefined();
  return answer.data;
};
/** Who a person is at their next request, who signs in as the demo's people do. */
async function nextRequest(personId: string): Promise<Viewer> {
  const subject = `test-${personId}`;
  await graph.database.administer(async (unit) => {
    const sql =
      "insert into login (id, issuer, subject) values ($1, 'https://id.test', $2) on conflict do nothing";
    await unit.affected(sql, [randomUUID(), subject]);
    await unit.affected(
      `insert into membership (provider_id, login_id, person_id)
       select $1, id, $2 from login where subject = $3 on conflict do nothing`,
      [admin.providerId, personId, subject],
    );
  });
  return loadViewer(graph.database, { issuer: "https://id.test", subject }, null, fixtureToday);
}
const traineesOf = async (viewer: Viewer) =>
  (await ask("{ trainees(first: 1) { totalCount } }", viewer)).trainees.totalCount;

describe("roles", () => {
  test("given and ended, they count from the next request on", async () => {
    const personId = fixtureId("person", 3);
    const before = await traineesOf(await nextRequest(personId));
    const given = await act("grantRole", {
      ...{ personId, role: "HUB_DIRECTOR", hubId: fixtureId("hub", 1), from: "2026-02-01" },
    });
    expect(given).toMatchObject({
      recorded: true,
      holding: { version: 1, person: { name: "Tutor Ashfield Staff" } },
    });
    expect(await traineesOf(await nextRequest(personId))).toBeGreaterThan(before);
    const ended = await act("endRole", {
      ...{ holdingId: given.holding.id, expectedVersion: 1, lastDay: "2026-02-02" },
    });
    expect(ended).toMatchObject({ holding: { version: 2, until: "2026-02-02" } });
    expect(await traineesOf(await nextRequest(personId))).toBe(before);
  });

  test("given today by mistake, it is taken back at once, and the trail knows what it was", async () => {
    const personId = fixtureId("person", 4);
    const given = await act("grantRole", { personId, role: "PROVIDER_ADMIN", from: fixtureToday });
    expect((await nextRequest(personId)).roles).toHaveLength(2);
    const input = { holdingId: given.holding.id, expectedVersion: 1, lastDay: "2026-02-02" };
    expect(await act("endRole", input)).toMatchObject({ recorded: true, holding: null });
    expect((await nextRequest(personId)).roles).toHaveLength(1);
    const [row] = await graph.database.read(admin, (unit) =>
      unit.rows<{ value: unknown }>(
        `select value from audit_detail join audit_entry on audit_entry.provider_id = audit_detail.provider_id
           and id = entry_id where act = 'endRole' and subject ->> 'holding' = $1`,
        [given.holding.id],
      ),
    );
    expect(row).toMatchObject({
      value: { facts: { before: { role: "provider-admin", from: fixtureToday } } },
    });
  });

  test("fifty who end the same one at once: one does, the others learn the version it has now", async () => {
    const given = await act("grantRole", {
      ...{ personId: fixtureId("person", 10), role: "LINE_MANAGER", from: "2026-02-01" },
    });
    const end = (day: number) =>
      act("endRole", {
        ...{ holdingId: given.holding.id, expectedVersion: 1 },
        lastDay: `2026-03-${String((day % 28) + 1).padStart(2, "0")}`,
      });
    const answers = await Promise.all(Array.from({ length: 50 }, (_, day) => end(day)));
    const kinds = answers.map(({ __typename }) => __typename).sort();
    expect(kinds).toEqual([...Array.from({ length: 49 }, () => "Conflict"), "EndRolePayload"].sort());
    const stale = answers.find(({ __typename }) => __typename === "Conflict");
    expect(stale).toMatchObject({ code: "CONFLICT", path: ["input", "expectedVersion"] });
    expect(stale.message).toContain("at version 2 now");
  });

  test("the last administrator stays", async () => {
    const { roleHoldings } = await ask(
      "{ roleHoldings(first: 9, filter: { role: PROVIDER_ADMIN }) { nodes { id version } } }",
    );
    const [only] = roleHoldings.nodes;
    const end = { holdingId: only.id, expectedVersion: only.version, lastDay: "2026-02-02" };
    expect(await act("endRole", end)).toMatchObject({
      code: "LAST_ADMINISTRATOR",
      path: ["input", "lastDay"],
    });
    expect(await act("endRole", { ...end, holdingId: randomUUID() })).toMatchObject({ code: "NOT_FOUND" });
  });

  test("of others are listed for those who administer them, and for nobody else", async () => {
    const text = "{ roleHoldings(first: 100) { totalCount nodes { role person { name } } } }";
    expect((await ask(text)).roleHoldings.totalCount).toBeGreaterThan(10);
    const refused = await graph.ask(text, fixtureViewer("hub-director"));
    expect(refused.errors?.[0]?.extensions["code"]).toBe("NOT_ALLOWED");
  });
});

describe("people", () => {
  const newcomer = { givenNames: " Amber ", familyName: "Person", email: "Amber.Person@oak.example" };

  test("are invited once, by a link that is shown once", async () => {
    const idempotencyKey = randomUUID();
    const invited = await act("invitePerson", { ...newcomer, idempotencyKey });
    expect(invited).toMatchObject({ recorded: true, person: { name: "Amber Person" } });
    expect(invited.invitationPath).toMatch(/^\/invitation\?token=[\w.~%-]{20,}$/);
    const replay = await act("invitePerson", { ...newcomer, idempotencyKey });
    expect(replay).toEqual({ ...invited, invitationPath: null });
    expect(await act("invitePerson", newcomer)).toMatchObject({
      code: "EMAIL_IN_USE",
      path: ["input", "email"],
    });
    const again = await act("inviteAgain", { personId: invited.person.id });
    expect(again.invitationPath).not.toBe(invited.invitationPath);
    expect(await act("endSignIn", { personId: invited.person.id })).toMatchObject({ recorded: true });
    expect(await act("endSignIn", { personId: invited.person.id })).toMatchObject({
      code: "NOTHING_TO_REVOKE",
    });
  });

  test("no secret stays behind", async () => {
    const invited = await act("invitePerson", { ...newcomer, email: "once@oak.example" });
    const secret = String(invited.invitationPath).slice("/invitation?token=".length);
    for (const table of [
      "audit_entry",
      "audit_detail",
      "outbox_message",
      "idempotency_claim",
      "invitation",
    ]) {
      const rows = await graph.database.read(admin, (unit) => unit.rows(`select * from ${table}`));
      expect(JSON.stringify(rows)).not.toContain(secret);
    }
  });

  test("twenty administrators at once invite the same person: one does", async () => {
    const twice = { ...newcomer, email: "twice@oak.example" };
    const answers = await Promise.all(Array.from({ length: 20 }, () => act("invitePerson", twice)));
    expect(answers.filter(({ recorded }) => recorded)).toHaveLength(1);
    expect(answers.filter(({ code }) => code === "EMAIL_IN_USE")).toHaveLength(19);
  });

  test.each([
    [{ familyName: " " }, "NAME_MISSING"],
    [{ email: "amber" }, "NOT_AN_EMAIL"],
  ])("%j: %s", async (change, code) => {
    expect(await act("invitePerson", { ...newcomer, ...change, validateOnly: true })).toMatchObject({ code });
  });
});

describe("service tokens", () => {
  const wish = {
    ...{ name: "Dashboard", acts: ["read-cells"], expiresAt: "2026-06-30T00:00:00.000Z" },
    roles: [{ role: "HUB_DIRECTOR", hubId: fixtureId("hub", 1) }],
  };
  const inAWhile = () => new Date(Date.now() + 30 * 24 * 3_600_000).toISOString();

  test("are shown once, let in, and end from the next request on", async () => {
    const issued = await act("issueServiceToken", { ...wish, expiresAt: inAWhile() });
    expect(issued).toMatchObject({ token: { name: "Dashboard", roles: [{ role: "HUB_DIRECTOR" }] } });
    const now = new Date().toISOString();
    expect(await verifyServiceToken(graph.database, issued.secret, now)).toMatchObject({
      providerId: admin.providerId,
    });
    const { serviceTokens } = await ask("{ serviceTokens(first: 9) { nodes { id name } } }");
    expect(JSON.stringify(serviceTokens)).not.toContain(issued.secret);
    expect(serviceTokens.nodes).toEqual([{ id: issued.token.id, name: "Dashboard" }]);
    expect(await act("revokeServiceToken", { tokenId: issued.token.id })).toMatchObject({ recorded: true });
    await expect(verifyServiceToken(graph.database, issued.secret, new Date().toISOString())).rejects.toThrow(
      "not issued for this service",
    );
    expect(await act("revokeServiceToken", { tokenId: issued.token.id })).toMatchObject({
      code: "NOTHING_TO_REVOKE",
    });
  });

  test.each([
    [{ acts: ["administer-roles"] }, "TOKEN_REFUSED", ["input", "acts"]],
    [{ roles: [{ role: "HUB_DIRECTOR" }] }, "ROLE_NEEDS_PLACE", ["input", "roles", "0"]],
    [{ expiresAt: "2020-01-01T00:00:00.000Z" }, "TOKEN_REFUSED", ["input", "expiresAt"]],
  ])("%j: %s", async (change, code, path) => {
    expect(await act("issueServiceToken", { ...wish, expiresAt: inAWhile(), ...change })).toMatchObject({
      code,
      path,
    });
  });
});
