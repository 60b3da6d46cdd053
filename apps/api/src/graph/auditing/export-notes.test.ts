import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type GraphForTest, graphForTest } from "../../features/testing/graph-for-test.js";
import { fixtureId } from "../../features/testing/fixture-id.js";
import { fixtureViewer } from "../../features/testing/fixture-viewer.js";
import { createContext, ExportNotes, systemClock } from "../index.js";

let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 30 });
}, 60_000);
afterAll(() => graph?.close());

const trail = `{ auditTrail(first: 100, filter: { kind: EXPORT }) { nodes { act actor { name } } } }`;
// biome-ignore lint/suspicious/noExplicitAny: answers are of every shape
const ask = async (text: string, viewer = fixtureViewer("leadership-team")): Promise<any> =>
  (await graph.ask(text, viewer)).data;

test("a file is one entry before it leaves, whatever it is put together from, and the trainee sees it", async () => {
  const viewer = fixtureViewer("hub-director");
  const notes = new ExportNotes(graph.database, viewer, systemClock);
  const context = createContext(graph.database, viewer, null, systemClock, notes);
  for (const field of ["evidence", "trn"] as const)
    context.reads.note(field, fixtureId("trainee", 2_000_000));
  await context.reads.record();
  expect((await ask(trail)).auditTrail.nodes).toEqual([]);
  await notes.leaves("/trainees.csv?hub=EAST");
  expect((await ask(trail)).auditTrail.nodes).toEqual([
    { act: "exportTable", actor: { name: "Director East Staff" } },
  ]);
  const mine = "{ readingsOfMe(first: 1) { nodes { kind what } } }";
  expect((await ask(mine, fixtureViewer("trainee"))).readingsOfMe.nodes).toEqual([
    { kind: "EXPORT", what: expect.arrayContaining(["the evidence", "teacher reference numbers"]) },
  ]);
});

test("a file without anything sensitive is an entry too", async () => {
  const notes = new ExportNotes(graph.database, fixtureViewer("exam-board"), systemClock);
  await notes.leaves("/strands.csv");
  expect((await ask(trail)).auditTrail.nodes).toHaveLength(2);
});
