import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { fixtureViewer } from "../testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../testing/graph-for-test.js";

let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 6 });
});
afterAll(() => graph?.close());

const guide = readFileSync(new URL("../../../../../docs/guides/writing.md", import.meta.url), "utf8");
const block = (heading: string) => new RegExp(`\`\`\`${heading}\n([\\s\\S]*?)\`\`\``).exec(guide)?.[1] ?? "";
const json = (name: string) => JSON.parse(block(`json ${name}`));

test("the example of docs/guides/writing.md is answered as it says", async () => {
  const [text, variables, admin] = [block("graphql"), json("variables"), fixtureViewer("provider-admin")];
  for (let time = 0; time < 2; time++)
    expect((await graph.ask(text, admin, variables)).data).toEqual(json("answer"));
  const another = { input: { ...variables.input, idempotencyKey: "another-key-of-this-test" } };
  expect((await graph.ask(text, admin, another)).data).toEqual(json("refusal"));
});
