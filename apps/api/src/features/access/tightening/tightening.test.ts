import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import {
  issueServiceToken,
  loadViewer,
  type Role,
  verifyServiceToken,
  type Viewer,
  viewerFor,
} from "../../../identity/index.js";
import { fixtureToday } from "../../testing/fixture-today.js";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../../testing/graph-for-test.js";

let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 30 });
});
afterAll(() => graph?.close());

const admin = fixtureViewer("provider-admin");
const now = "2026-02-03T09:00:00.000Z";
/** The fixture's person with this role, as their next request finds them. */
async function nextRequest(role: Role): Promise<Viewer> {
  const { providerId, personId } = fixtureViewer(role);
  const login = { issuer: "https://id.test", subject: role };
  await graph.database.administer(async (unit) => {
    await unit.affected(
      "insert into login (id, issuer, subject) values ($1, $2, $3) on conflict do nothing",
      [randomUUID(), login.issuer, role],
    );
    await unit.affected(
      `insert into membership (provider_id, login_id, person_id)
       select $1, id, $2 from login where subject = $3 on conflict do nothing`,
      [providerId, personId, role],
    );
  });
  return loadViewer(graph.database, login, null, fixtureToday);
}
// biome-ignore lint/suspicious/noExplicitAny: answers are of every shape
const ask = async (text: string, viewer: Viewer, variables = {}): Promise<any> => {
  const answer = await graph.ask(text, viewer, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data;
};
const codesOf = async (text: string, viewer: Viewer) =>
  (await graph.ask(text, viewer)).errors?.map(({ extensions }) => extensions["code"]);
async function act(name: string, input: object, viewer: Viewer = admin) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const text = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename
    ... on ${type}Payload { recorded tightening { id role act masked endedAt version } }
    ... on Refusal { code message path } } }`;
  return (await ask(text, viewer, { input: { idempotencyKey: randomUUID(), ...input } }))[name];
}
const reason = "Until the agreement is signed.";
const hub = { role: "HUB_DIRECTOR", relation: "HUB", reason };
const tightened = (change: object) => act("tightenAccess", { ...hub, ...change });
const loosened = ({ id, version }: { id: string; version: number }) =>
  act("loosenAccess", { tighteningId: id, expectedVersion: version });
const inForce = "{ tightenings(first: 9) { totalCount nodes { id reason relation } } }";

describe("a rule of the provider", () => {
  const judgements = "{ judgements(first: 1) { totalCount } }";

  test("denies an act from the next request on, in one statement, and gives it back when it ends", async () => {
    expect(await codesOf(judgements, await nextRequest("hub-director"))).toBeUndefined();
    const { tightening, recorded } = await tightened({ act: "read-judgement" });
    expect(recorded).toBe(true);
    const statements: string[] = [];
    await nextRequest("hub-director");
    const stop = graph.database.onStatement((sql) => void statements.push(sql));
    const director = await loadViewer(
      graph.database,
      { issuer: "https://id.test", subject: "hub-director" },
      null,
      fixtureToday,
    );
    stop();
    expect(statements.map((sql) => sql.split(/\s/, 1)[0])).toEqual(["begin", "select", "commit"]);
    expect(await codesOf(judgements, director)).toEqual(["NOT_ALLOWED"]);
    // nobody else is concerned
    expect(await codesOf(judgements, await nextRequest("lead-mentor"))).toBeUndefined();
    expect((await ask(inForce, admin)).tightenings.nodes).toEqual([
      { id: tightening.id, reason, relation: "HUB" },
    ]);
    expect(await loosened(tightening)).toMatchObject({
      tightening: { endedAt: expect.any(String), version: 2 },
    });
    expect(await codesOf(judgements, await nextRequest("hub-director"))).toBeUndefined();
    expect((await ask(inForce, admin)).tightenings.totalCount).toBe(0);
    const all = await ask("{ tightenings(first: 9, ended: true) { totalCount } }", admin);
    expect(all.tightenings.totalCount).toBe(1);
  });

  test("hides names in lists, in the scope and from the search, until it ends", async () => {
    const text = `{ viewer { scope { kind seesNames } } trainees(first: 100) { nodes { name } } }`;
    const search = `{ trainees(first: 1, filter: { search: "amber" }) { totalCount } }`;
    const namesOf = async () => {
      const { viewer, trainees } = await ask(text, await nextRequest("hub-director"));
      return { ...viewer.scope, names: trainees.nodes.map(({ name }: { name: string }) => name) };
    };
    const before = await namesOf();
    expect(before).toMatchObject({ kind: "HUB", seesNames: true });
    const masks = await tightened({ act: "read-trainee", masked: ["name"] });
    const denies = await tightened({ act: "search-names" });
    const without = await namesOf();
    expect(without).toMatchObject({ seesNames: false });
    expect(without.names).toHaveLength(before.names.length);
    expect(without.names.filter((name: string | null) => before.names.includes(name))).toEqual([]);
    expect(await codesOf(search, await nextRequest("hub-director"))).toEqual(["NOT_ALLOWED"]);
    await loosened(masks.tightening);
    await loosened(denies.tightening);
    expect(await namesOf()).toEqual(before);
  });

  test("denying records leaves nobody in scope", async () => {
    const { tightening } = await tightened({ act: "read-trainee" });
    expect((await nextRequest("hub-director")).scope).toMatchObject({ kind: "NOTHING", seesNames: false });
    await loosened(tightening);
  });

  test("binds the service tokens that stand in for the role", async () => {
    const issued = await graph.database.write(admin, (unit) =>
      issueServiceToken(
        unit,
        admin,
        {
          ...{ name: "Dashboard", acts: ["read-judgement"], expiresAt: "2026-06-30T00:00:00.000Z" },
          roles: fixtureViewer("hub-director").roles.map(({ role, hubId, subjectId, schoolId }) => ({
            ...{ role, hubId, subjectId, schoolId },
          })),
        },
        { issuedBy: admin.personId, now, newId: randomUUID },
      ),
    );
    if ("code" in issued) throw new Error(issued.message);
    const asToken = async () => {
      const grant = await verifyServiceToken(graph.database, issued.token, now);
      const asked = { provider: null, today: fixtureToday };
      return viewerFor(graph.database, { mayJoin: () => true }, { kind: "service", grant }, asked);
    };
    expect(await codesOf(judgements, await asToken())).toBeUndefined();
    const { tightening } = await tightened({ act: "read-judgement" });
    expect(await codesOf(judgements, await asToken())).toEqual(["NOT_ALLOWED"]);
    await loosened(tightening);
    expect(await codesOf(judgements, await asToken())).toBeUndefined();
  });

  test("of another provider concerns nobody here", async () => {
    await graph.database.administer(async (unit) => {
      const providerId = randomUUID();
      await unit.affected(
        "insert into provider (id, slug, name, is_demo, created_at) values ($1, 'other', 'Other', false, $2)",
        [providerId, now],
      );
      await unit.within({ providerId }, (rows) =>
        rows.affected(
          `insert into access_tightening (provider_id, id, role, relation, act, reason, recorded_at)
           values ($1, $2, 'hub-director', 'hub', 'read-judgement', 'Theirs.', $3)`,
          [providerId, randomUUID(), now],
        ),
      );
    });
    expect((await nextRequest("hub-director")).tightenings).toEqual([]);
  });
});

describe("what is refused", () => {
  test.each([
    [{ role: "MODERATOR", relation: "PROVIDER", act: "read-trainee", masked: [] }, "RULE_REFUSED", "masked"],
    [
      { role: "MENTOR", relation: "PROVIDER", act: "read-trainee", masked: ["name"] },
      "RULE_REFUSED",
      "masked",
    ],
    [{ act: "read-judgement", masked: ["shoe-size"] }, "RULE_REFUSED", "masked"],
    [{ act: "fly" }, "RULE_REFUSED", "act"],
    [{ act: "read-judgement", reason: " " }, "REASON_MISSING", "reason"],
    [{ role: "PROVIDER_ADMIN", relation: "PROVIDER", act: "tighten-access" }, "RIGHT_KEPT", "act"],
    [{ role: "PROVIDER_ADMIN", relation: "PROVIDER", act: "administer-roles" }, "RIGHT_KEPT", "act"],
  ])("%j: %s", async (change, code, field) => {
    expect(await tightened(change)).toMatchObject({ code, path: ["input", field] });
    expect((await ask(inForce, admin)).tightenings.totalCount).toBe(0);
  });

  test("a rule ends once, at the version that was seen, and one that is not there is not found", async () => {
    const { tightening } = await tightened({ act: "export-table" });
    const answers = await Promise.all(Array.from({ length: 10 }, () => loosened(tightening)));
    const kinds = answers.map(({ __typename }) => __typename).sort();
    expect(kinds).toEqual([...Array.from({ length: 9 }, () => "Conflict"), "LoosenAccessPayload"]);
    expect(await loosened({ id: tightening.id, version: 2 })).toMatchObject({ code: "NOTHING_TO_REVOKE" });
    expect(await loosened({ id: randomUUID(), version: 1 })).toMatchObject({ code: "NOT_FOUND" });
  });

  test("whoever may not tighten neither tightens nor loosens nor reads the rules", async () => {
    const director = fixtureViewer("hub-director");
    const rule = { ...hub, act: "read-judgement" };
    expect(await act("tightenAccess", rule, director)).toMatchObject({ code: "NOT_ALLOWED" });
    const loosen = { tighteningId: randomUUID(), expectedVersion: 1 };
    expect(await act("loosenAccess", loosen, director)).toMatchObject({ code: "NOT_ALLOWED" });
    expect(await codesOf(inForce, director)).toEqual(["NOT_ALLOWED"]);
  });

  test("leaders may lose the right, and administrators give it back", async () => {
    const leader = { role: "LEADERSHIP_TEAM", relation: "PROVIDER", act: "tighten-access", reason };
    const { tightening } = await act("tightenAccess", leader, await nextRequest("leadership-team"));
    expect(await codesOf(inForce, await nextRequest("leadership-team"))).toEqual(["NOT_ALLOWED"]);
    await loosened(tightening);
    expect(await codesOf(inForce, await nextRequest("leadership-team"))).toBeUndefined();
  });
});
