import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { fixtureId } from "../../testing/fixture-id.js";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../../testing/graph-for-test.js";

let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 10 });
});
afterAll(() => graph?.close());

const question = `query ($id: ID!, $strand: String) { trainee(id: $id) { id
  all: standings { state strand { code } reviewPoint { code } } some: standings(strand: $strand) { strand { code } } } }`;
const id = fixtureId("trainee", 2_000_000);

test("one trainee's standings travel with the trainee, each choice once", async () => {
  const { data } = await graph.ask(question, fixtureViewer("line-manager"), { id, strand: "ADAPT" });
  const { all, some } = (data as { trainee: { all: unknown[]; some: unknown[] } }).trainee;
  expect([all.length, some.length]).toEqual([9, 3]);
  expect(some).toContainEqual({ strand: { code: "ADAPT" } });
  expect(graph.statements).toHaveLength(1);
});

test("what was begun shows nothing of a trainee whom the viewer does not reach", async () => {
  const other = fixtureViewer("hub-director");
  const ids = Array.from({ length: 10 }, (_, n) => fixtureId("trainee", 2_000_000 + n));
  const answers = await Promise.all(
    ids.map((one) => graph.ask(question, other, { id: one, strand: "ADAPT" })),
  );
  const reached = answers.filter(({ data }) => data?.["trainee"] !== null);
  expect(reached.length).toBeGreaterThan(0);
  expect(reached.length).toBeLessThan(10);
  expect(answers.every(({ errors }) => errors === undefined)).toBe(true);
});

test("an id that is none asks for nothing", async () => {
  const { data, errors } = await graph.ask(question, fixtureViewer("line-manager"), {
    id: "x'",
    strand: null,
  });
  expect([data, errors]).toEqual([{ trainee: null }, undefined]);
});
