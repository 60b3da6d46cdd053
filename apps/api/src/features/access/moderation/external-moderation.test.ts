import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { loadViewer, type Viewer } from "../../../identity/index.js";
import { fixtureId } from "../../testing/fixture-id.js";
import { fixtureToday } from "../../testing/fixture-today.js";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../../testing/graph-for-test.js";

let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 30 });
}, 60_000);
afterAll(() => graph?.close());

const leader = fixtureViewer("leadership-team");
const visitor = fixtureId("person", 5);
const mathematics = fixtureId("subject", 1);
const english = fixtureId("subject", 2);
// biome-ignore lint/suspicious/noExplicitAny: answers are of every shape
const ask = async (text: string, viewer: Viewer, variables = {}): Promise<any> => {
  const answer = await graph.ask(text, viewer, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data;
};
async function act(name: string, input: object, viewer: Viewer = leader) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const text = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename
    ... on ${type}Payload { recorded holding { id role from until version subject { code } cohort { code } } }
    ${name === "grantExternalModeration" ? "... on StayTooLong { latest }" : ""} ... on Refusal { code message path } } }`;
  return (await ask(text, viewer, { input: { idempotencyKey: randomUUID(), ...input } }))[name];
}
const stay = { personId: visitor, subjectId: mathematics, from: fixtureToday, until: "2026-03-31" };
const granted = (change: object = {}, viewer: Viewer = leader) =>
  act("grantExternalModeration", { ...stay, ...change }, viewer);
const ended = ({ id, version }: { id: string; version: number }, lastDay = "2026-02-02") =>
  act("endExternalModeration", { holdingId: id, expectedVersion: version, lastDay });

/** The person with nothing but what they were let in to, as their request on a day finds them. */
async function visiting(day = fixtureToday): Promise<Viewer> {
  const login = { issuer: "https://id.test", subject: "visitor" };
  await graph.database.administer(async (unit) => {
    await unit.affected(
      "insert into login (id, issuer, subject) values ($1, $2, $3) on conflict do nothing",
      [randomUUID(), login.issuer, login.subject],
    );
    await unit.affected(
      `insert into membership (provider_id, login_id, person_id)
       select $1, id, $2 from login where subject = $3 on conflict do nothing`,
      [leader.providerId, visitor, login.subject],
    );
  });
  const viewer = await loadViewer(graph.database, login, null, day);
  return { ...viewer, roles: viewer.roles.filter(({ role }) => role === "moderator") };
}
const list = `{ trainees(first: 100) { totalCount nodes { id name reference subject { code } cohort { code } } } }`;

describe("a moderator from outside", () => {
  test("sees the subject's work until the last day, without names, and nobody else's", async () => {
    const { holding } = await granted();
    expect(holding).toMatchObject({
      ...{ role: "MODERATOR", until: "2026-03-31", version: 1, subject: { code: "MATH" }, cohort: null },
    });
    const { trainees } = await ask(list, await visiting());
    expect(trainees.totalCount).toBeGreaterThan(0);
    expect(new Set(trainees.nodes.map((node: { subject: { code: string } }) => node.subject.code))).toEqual(
      new Set(["MATH"]),
    );
    for (const { name, reference } of trainees.nodes) {
      expect(name).toBeNull();
      expect(reference).toMatch(/^P-[0-9A-F]{8}$/);
    }
    const other = fixtureId("trainee", 2_000_001);
    expect(await ask(`{ trainee(id: "${other}") { id } }`, await visiting())).toEqual({ trainee: null });
    // nothing on the day after the last
    expect((await visiting("2026-04-01")).roles).toEqual([]);
    await ended(holding);
  });

  test("let in to one cohort sees that cohort of the subject, in lists and counts", async () => {
    const { holding } = await granted({ cohortId: fixtureId("cohort", 2) });
    expect(holding.cohort).toEqual({ code: "C2025" });
    const viewer = await visiting();
    const { trainees } = await ask(list, viewer);
    expect(trainees.totalCount).toBe(10);
    const places = trainees.nodes.map(
      (node: Record<"subject" | "cohort", { code: string }>) => `${node.subject.code} ${node.cohort.code}`,
    );
    expect(new Set(places)).toEqual(new Set(["MATH C2025"]));
    const figures = `query ($cohort: String!) {
      progress(where: { cohort: $cohort, reviewPoint: "R1", strand: "PROF" }, by: []) { denominator status }
      judgements(first: 1, filter: { cohort: $cohort }) { totalCount } }`;
    const now = await ask(figures, viewer, { cohort: "C2025" });
    expect(now.judgements.totalCount).toBeGreaterThan(0);
    // figures for readers without names are published: of ten in one subject nothing may be told
    expect(now.progress.map((cell: { status: string }) => cell.status)).toContain("SUPPRESSED");
    expect(now.progress.every((cell: { denominator: number | null }) => cell.denominator === null)).toBe(
      true,
    );
    const before = await ask(figures, viewer, { cohort: "C2024" });
    expect(before.judgements.totalCount).toBe(0);
    expect(before.progress.every((cell: { denominator: number | null }) => !cell.denominator)).toBe(true);
    await ended(holding);
  });

  test("is gone from the next request on when it ends, and told the version by whoever was slower", async () => {
    const { holding } = await granted();
    expect((await visiting()).roles).toHaveLength(1);
    const answers = await Promise.all(Array.from({ length: 8 }, () => ended(holding)));
    const kinds = answers.map(({ __typename }) => __typename).sort();
    expect(kinds.filter((kind) => kind === "EndExternalModerationPayload")).toHaveLength(1);
    expect((await visiting()).roles).toEqual([]);
  });

  test("leaves its entries in the trail", async () => {
    const trail = "{ auditTrail(first: 2) { nodes { kind act } } }";
    const { holding } = await granted();
    await ended(holding);
    expect((await ask(trail, leader)).auditTrail.nodes).toEqual([
      { kind: "ROLE_CHANGE", act: "endExternalModeration" },
      { kind: "ROLE_CHANGE", act: "grantExternalModeration" },
    ]);
  });
});

describe("what is refused", () => {
  test("a stay beyond the provider's longest, by its setting", async () => {
    expect(await granted({ until: "2026-08-02" })).toMatchObject({
      ...{ code: "STAY_TOO_LONG", latest: "2026-08-01", path: ["input", "until"] },
    });
    expect((await granted({ until: "2026-08-01", validateOnly: true })).recorded).toBe(false);
    await graph.database.write(leader, (unit) =>
      unit.affected(
        `insert into setting (provider_id, key, valid_from, value)
         values ($1, 'externalModerationDays', '2026-01-01', '28')`,
        [leader.providerId],
      ),
    );
    expect(await granted({ until: "2026-03-03" })).toMatchObject({ latest: "2026-03-02" });
    await graph.database.write(leader, (unit) =>
      unit.affected("delete from setting where key = 'externalModerationDays'"),
    );
  });

  test.each([
    [{ personId: randomUUID() }, "NOT_FOUND", "personId"],
    [{ subjectId: randomUUID() }, "NOT_FOUND", "subjectId"],
    [{ cohortId: "x" }, "NOT_FOUND", "cohortId"],
    [{ until: "2026-01-01" }, "DAYS_OUT_OF_ORDER", "until"],
  ])("%j: %s", async (change, code, field) => {
    expect(await granted(change)).toMatchObject({ code, path: ["input", field] });
  });

  test("the same part twice; another subject is another grant", async () => {
    const { holding } = await granted();
    expect(await granted({ cohortId: fixtureId("cohort", 2) })).toMatchObject({ code: "ROLE_ALREADY_HELD" });
    const second = await granted({ subjectId: english });
    expect(second.recorded).toBe(true);
    await ended(holding);
    await ended(second.holding);
  });

  test("a moderator given as any role, and any role ended as a moderator's", async () => {
    const given = await act("grantRole", { ...stay, role: "MODERATOR" });
    expect(given).toMatchObject({ code: "ROLE_LET_IN", path: ["input", "role"] });
    const board = fixtureViewer("exam-board").roles[0];
    expect(await ended({ id: board?.id ?? "", version: 1 })).toMatchObject({ code: "NOT_FOUND" });
  });

  test("whoever may not let moderators in", async () => {
    for (const role of ["hub-director", "moderator", "line-manager"] as const)
      expect(await granted({}, fixtureViewer(role))).toMatchObject({ code: "NOT_ALLOWED" });
  });
});

test("a moderator recorded without a part reaches nobody", async () => {
  const roles = fixtureViewer("moderator").roles.map((role) => ({ ...role, subjectId: null }));
  const answer = await graph.ask(list, { ...fixtureViewer("moderator"), roles });
  expect(answer.errors?.[0]?.extensions["code"]).toBe("NOT_ALLOWED");
});
