import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../../testing/graph-for-test.js";

let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 30 });
});
afterAll(() => graph?.close());

const trainee = fixtureViewer("trainee");
const evidence = `{ whoCanSee(act: "read-judgement", field: "evidence") }`;

test("who can see a thing is said by the tables, in the provider's words", async () => {
  const { data } = await graph.ask(evidence, trainee);
  expect(data?.["whoCanSee"]).toContain(
    "Mentors may read judgements about the associate teachers they mentor, with the evidence.",
  );
  const whole = await graph.ask(`{ whoCanSee(act: "read-own-trail") }`, trainee);
  expect(whole.data?.["whoCanSee"]).toEqual([
    "Associate teachers may see who read what is sensitive about themselves.",
    "Nobody else may.",
  ]);
});

test("what the provider has narrowed is said as it is", async () => {
  const rule = { role: "mentor", relation: "caseload", act: "read-judgement", line: "deny" } as const;
  const { data } = await graph.ask(evidence, { ...trainee, tightenings: [rule] });
  expect(JSON.stringify(data)).not.toContain("they mentor");
});

test.each([`act: "fly"`, `act: "read-judgement", field: "shoe-size"`])("%s is not known", async (given) => {
  const { errors } = await graph.ask(`{ whoCanSee(${given}) }`, trainee);
  expect(errors?.[0]?.extensions["code"]).toBe("BAD_ARGUMENT");
});
