import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { fixtureViewer } from "./testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "./testing/graph-for-test.js";
import { readQuestions } from "./testing/question.js";
import { statementsIn } from "./testing/statements-in.js";

let small: GraphForTest;
let large: GraphForTest;
beforeAll(async () => {
  small = await graphForTest({ trainees: 30 });
  large = await graphForTest({ trainees: 300 });
});
afterAll(async () => {
  await small?.close();
  await large?.close();
});

const parts = (graph: GraphForTest): number => statementsIn(graph.statements);

test.each(readQuestions())("$name costs as many statements at 300 trainees as at 30", async (question) => {
  const { text, role } = question;
  const variables =
    "first" in question.variables ? { ...question.variables, first: 100 } : question.variables;
  expect((await small.ask(text, fixtureViewer(role), variables)).errors).toBeUndefined();
  expect((await large.ask(text, fixtureViewer(role), variables)).errors).toBeUndefined();
  expect(parts(large)).toBe(parts(small));
});

test("lists within lists within lists cost one statement a list, however many rows they hold", async () => {
  const text = `{ cohorts(first: 2) { nodes { trainees(first: 100) { totalCount nodes {
    placements { school { hub { name } } mentor { name } }
    standings { strand { name } level { name } judgement { assessor { name } supersedes { id } } }
    judgements(first: 5) { totalCount nodes { level { name } } } } } } } }`;
  await small.ask(text, fixtureViewer("line-manager"));
  const answer = await large.ask(text, fixtureViewer("line-manager"));
  expect(answer.errors).toBeUndefined();
  expect(parts(large)).toBe(parts(small));
  expect(parts(large)).toBeLessThanOrEqual(20);
  expect(large.statements.length).toBeLessThanOrEqual(8);
});
