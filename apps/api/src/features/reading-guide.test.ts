import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { refusalCodes } from "../graph/refusals/refusal-codes.js";
import type { Role } from "../identity/index.js";
import { fixtureViewer } from "./testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "./testing/graph-for-test.js";
import { questionFile, readQuestions } from "./testing/question.js";

let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 30 }, { trainees: 12, provider: 2 });
});
afterAll(() => graph?.close());

const guide = readFileSync(new URL("../../../../docs/guides/graphql.md", import.meta.url), "utf8");
/** The guide's blocks, by what stands behind their opening: `graphql <name>`, `json <name>.answer`. */
const blocks = new Map(
  [...guide.matchAll(/```(\w+ [\w.-]+)\n([\s\S]*?)```/g)].map(([, heading = "", body = ""]) => [
    heading,
    body,
  ]),
);
const names = [...blocks.keys()].flatMap((heading) => /^graphql (.+)$/.exec(heading)?.[1] ?? []);
const committed = new Set(readQuestions().map(({ name }) => name));

test("docs/guides/graphql.md asks ten of the committed questions, word for word", () => {
  const worked = names.filter((name) => committed.has(name));
  expect(worked).toHaveLength(10);
  for (const name of worked)
    expect(blocks.get(`graphql ${name}`)).toBe(readFileSync(questionFile(name, "graphql"), "utf8"));
});

test.each(names)("docs/guides/graphql.md: %s is answered as it says", async (name) => {
  const text = blocks.get(`graphql ${name}`) ?? "";
  const role = /^# as ([a-z-]+)\n/.exec(text)?.[1] as Role;
  const variables = JSON.parse(blocks.get(`json ${name}.variables`) ?? "{}");
  const answer = await graph.ask(text, fixtureViewer(role), variables);
  expect(JSON.parse(JSON.stringify(answer))).toEqual(JSON.parse(blocks.get(`json ${name}.answer`) ?? "null"));
});

test("docs/guides/graphql.md names no code that is not given", () => {
  const rows = [...guide.matchAll(/^\| `[^|]+\|/gm)].map(([row]) => row).join();
  const named = [...rows.matchAll(/`([A-Z_]{4,})`/g)].flatMap(([, code]) => code ?? []);
  expect(named).toContain("NOT_ALLOWED");
  expect(named.filter((code) => code !== "INTERNAL" && !(code in refusalCodes))).toEqual([]);
});
