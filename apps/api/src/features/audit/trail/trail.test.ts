import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createContext } from "../../../graph/index.js";
import { fixtureId } from "../../testing/fixture-id.js";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../../testing/graph-for-test.js";
import { sealTrail } from "../chain/seal-trail.js";
import { verifyTrail } from "../chain/verify-trail.js";

let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 30 });
});
afterAll(() => graph?.close());

const admin = fixtureViewer("provider-admin");
const trainee = fixtureViewer("trainee");
const traineeId = fixtureId("trainee", 2_000_000);
// biome-ignore lint/suspicious/noExplicitAny: answers are of every shape
const ask = async (text: string, viewer = admin): Promise<any> => {
  const answer = await graph.ask(text, viewer);
  expect(answer.errors).toBeUndefined();
  return answer.data;
};
const ofMe = "{ readingsOfMe(first: 100) { totalCount nodes { kind what readerRoles reader { name } } } }";
const readings = async () => (await ask(ofMe, trainee)).readingsOfMe;
const evidence = `{ trainee(id: "${traineeId}") { name trn withdrawnOn judgements(first: 9) { nodes { evidence } } } }`;

describe("readings of what is sensitive", () => {
  test("are recorded once a request, and the trainee sees by whom and what", async () => {
    const before = await readings();
    // the second time the document is compiled
    for (let time = 0; time < 2; time++) await ask(evidence, fixtureViewer("hub-director"));
    const after = await readings();
    expect(after.totalCount).toBe(before.totalCount + 2);
    expect(after.nodes[0]).toEqual({
      ...{ kind: "READ", readerRoles: ["HUB_DIRECTOR"], reader: { name: "Director East Staff" } },
      what: expect.arrayContaining(["the evidence", "teacher reference numbers"]),
    });
  });

  test("are not recorded when nothing sensitive was shown, or one reads of oneself", async () => {
    const before = await readings();
    await ask(`{ trainee(id: "${traineeId}") { name reference } }`, fixtureViewer("hub-director"));
    await ask(evidence, fixtureViewer("exam-board"));
    await ask(evidence, trainee);
    await ask(`{ trainee(id: "${traineeId}") { ...on Trainee @skip(if: true) { trn } id } }`);
    expect((await readings()).totalCount).toBe(before.totalCount);
  });

  test("of many trainees are one entry, about each of them", async () => {
    const before = await readings();
    await ask("{ trainees(first: 100) { nodes { trn } } }", fixtureViewer("line-manager"));
    expect((await readings()).totalCount).toBe(before.totalCount + 1);
    const { auditTrail } = await ask(
      `{ auditTrail(first: 1, filter: { kind: READ, traineeId: "${fixtureId("trainee", 2_000_001)}" }) {
        nodes { act actor { name } subjects { name } } } }`,
    );
    expect(auditTrail.nodes).toEqual([
      { act: "readSensitive", actor: { name: "Line Manager Staff" }, subjects: [] },
    ]);
  });

  test("that cannot be recorded are not shown", async () => {
    const fails = () => Promise.reject(new Error("no disk"));
    const read = graph.database.read.bind(graph.database);
    const context = createContext({ read, write: fails }, admin);
    context.reads.note("evidence", traineeId);
    await expect(context.reads.record()).rejects.toThrow("no disk");
  });

  test("are nobody else's to see", async () => {
    for (const role of ["hub-director", "provider-admin"] as const) {
      const answer = await graph.ask(ofMe, fixtureViewer(role));
      expect(answer.errors?.[0]?.extensions["code"]).toBe("NOT_ALLOWED");
    }
    const other = { ...trainee, personId: fixtureId("person", 2_000_001) };
    const { readingsOfMe } = await ask(ofMe, other);
    expect(readingsOfMe.nodes.map(({ what }: { what: string[] }) => what)).toEqual([
      ["teacher reference numbers"],
    ]);
  });
});

test("writes are in the trail, with their place in a chain that holds", async () => {
  const input = {
    idempotencyKey: randomUUID(),
    givenNames: "A",
    familyName: "Person",
    email: "a.person@oak.example",
  };
  const text = `mutation ($input: InvitePersonInput!) { invitePerson(input: $input) {
    ... on InvitePersonPayload { person { id } } } }`;
  const { data } = await graph.ask(text, admin, { input });
  await sealTrail(graph.database, admin);
  const trail = `{ auditTrail(first: 1, filter: { actorId: "${admin.personId}" }) {
    nodes { kind act sequence actor { name } subjects { name ids } } } }`;
  const { auditTrail } = await ask(trail);
  expect(auditTrail.nodes).toEqual([
    {
      ...{
        kind: "WRITE",
        act: "invitePerson",
        sequence: expect.any(Number),
        actor: { name: "Administrator Staff" },
      },
      // biome-ignore lint/suspicious/noExplicitAny: an answer
      subjects: [{ name: "person", ids: [(data as any).invitePerson.person.id] }],
    },
  ]);
  expect(await verifyTrail(graph.database, admin)).toMatchObject({ broken: null, unsealed: 0 });
});
