import { describe, expect, test } from "@jest/globals";
import { buildSchema, type DocumentNode, GraphQLError, parse } from "graphql";
import type { GraphContext } from "../context.js";
import { noForecast } from "../reading/reader/forecast.js";
import { createExecutor } from "./executor.js";
import { Recent } from "./recent.js";

const schema = buildSchema(
  'type Query { greeting(name: String = "all"): String! failing: Int broken: Int nested: [Query!] }',
);
const fields = schema.getQueryType()?.getFields() ?? {};
if (fields["greeting"]) fields["greeting"].resolve = (_, { name }) => `Good day, ${name}`;
if (fields["failing"]) {
  fields["failing"].resolve = () => {
    throw new GraphQLError("No", { extensions: { code: "NOT_ALLOWED" } });
  };
}
if (fields["broken"]) {
  fields["broken"].resolve = () => {
    throw new Error("inside");
  };
}
if (fields["nested"]) fields["nested"].resolve = () => [{}, {}];
const reads = { record: async () => {} };
const context = { forecast: noForecast(), reads, kept: new Map() } as unknown as GraphContext;
const ask = (
  run: ReturnType<typeof createExecutor>,
  document: DocumentNode,
  variables = {},
  operationName: string | null = null,
) => run({ document, operationName, variables, context });

describe("a document is answered alike the first time, by graphql-js, and after, compiled:", () => {
  test.each([
    ["arguments and aliases", '{ a: greeting b: greeting(name: "you") }', {}, null],
    ["variables", "query ($n: String!) { greeting(name: $n) }", { n: "me" }, null],
    [
      "skip and include",
      "query ($s: Boolean!) { greeting @skip(if: $s) failing @include(if: $s) }",
      { s: false },
      null,
    ],
    [
      "fragments",
      "{ nested { ...F ... on Query { b: greeting } } } fragment F on Query { greeting }",
      {},
      null,
    ],
    ["one of two operations", "query A { greeting } query B { b: greeting }", {}, "B"],
  ])("%s", async (_, text, variables, operationName) => {
    const run = createExecutor(schema);
    const document = parse(text);
    const first = JSON.stringify(await ask(run, document, variables, operationName));
    expect(first).not.toContain("errors");
    for (const _again of [1, 2]) {
      expect(JSON.stringify(await ask(run, document, variables, operationName))).toBe(first);
    }
  });

  test("errors, with their place and code", async () => {
    const run = createExecutor(schema);
    const document = parse("{ nested { failing } }");
    const results = [await ask(run, document), await ask(run, document)];
    for (const { data, errors } of results) {
      expect(JSON.parse(JSON.stringify(data))).toEqual({ nested: [{ failing: null }, { failing: null }] });
      expect(errors?.map(({ path, extensions }) => [path, extensions["code"]])).toEqual([
        [["nested", 0, "failing"], "NOT_ALLOWED"],
        [["nested", 1, "failing"], "NOT_ALLOWED"],
      ]);
    }
  });

  test("failures that carry nothing, in the shape that every presenter knows", async () => {
    const run = createExecutor(schema);
    const document = parse("{ broken }");
    for (const _again of [1, 2, 3]) {
      const [error] = (await ask(run, document)).errors ?? [];
      expect([error?.extensions, error?.path, error?.originalError?.message]).toEqual([
        {},
        ["broken"],
        "inside",
      ]);
      expect(error instanceof GraphQLError && error.toJSON()).toMatchObject({ message: "inside" });
    }
  });

  test("variables that do not fit", async () => {
    const run = createExecutor(schema);
    const document = parse("query ($n: String!) { greeting(name: $n) }");
    await ask(run, document, { n: "x" });
    expect((await ask(run, document, { n: 7 })).errors).toHaveLength(1);
  });
});

test("what cannot be compiled is run all the same", async () => {
  const run = createExecutor(schema);
  const document = parse("query A { greeting } query B { greeting }");
  for (const _ of [1, 2, 3])
    expect((await ask(run, document)).errors?.[0]?.message).toMatch(/operation name/i);
});

test("only the documents used last are kept", () => {
  const recent = new Recent<string, number>(2);
  recent.set("a", 1);
  recent.set("b", 2);
  recent.get("a");
  recent.set("c", 3);
  expect([recent.get("a"), recent.get("b"), recent.get("c")]).toEqual([1, undefined, 3]);
  expect(() => new Recent(0)).toThrow("whole size from 1: 0");
});
