import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { fixtureId } from "../testing/fixture-id.js";
import { fixtureViewer } from "../testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../testing/graph-for-test.js";

let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 30 });
}, 120_000);
afterAll(() => graph?.close());

const guide = readFileSync(new URL("../../../../../docs/guides/subject-reports.md", import.meta.url), "utf8");
const block = (heading: string) => new RegExp(`\`\`\`${heading}\n([\\s\\S]*?)\`\`\``).exec(guide)?.[1] ?? "";

const names = new Map([
  ["THE-REVIEW-POINT", fixtureId("review-point", 22)],
  ["THE-SUBJECT", fixtureId("subject", 1)],
  ["THE-LEAD", fixtureId("person", 2)],
  ["THE-DIRECTOR", fixtureId("person", 1)],
]);
const json = (name: string) =>
  JSON.parse(
    [...names].reduce((text, [word, id]) => text.replaceAll(`"${word}"`, `"${id}"`), block(`json ${name}`)),
  );

test("the questions of docs/guides/subject-reports.md are answered step by step as it says", async () => {
  for (const [step, role] of [
    ["name", "hub-director"],
    ["analysis", "lead-mentor"],
    ["write", "lead-mentor"],
    ["give", "lead-mentor"],
    ["read", "hub-director"],
  ] as const) {
    const variables = step === "read" ? {} : json(`${step} variables`);
    const { data, errors } = await graph.ask(block(`graphql ${step}`), fixtureViewer(role), variables);
    expect(errors).toBeUndefined();
    expect([step, data]).toEqual([step, json(`${step} answer`)]);
  }
});
