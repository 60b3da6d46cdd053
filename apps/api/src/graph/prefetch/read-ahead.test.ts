import "reflect-metadata";
import { describe, expect, test } from "@jest/globals";
import { buildSchema, type GraphQLField, graphql } from "graphql";
import type { GraphContext } from "../context.js";
import { installPrefetch } from "./install.js";

/** A tree of people of which children are read in batches; each batch is written down. */
function family(fail: string | null = null) {
  const schema = buildSchema(
    "type Query { people: [Person!] } type Person { name: String children(older: Int): [Person!] parent: Person }",
  );
  const reads: string[] = [];
  const person = schema.getType("Person") as unknown as {
    getFields(): Record<string, GraphQLField<unknown, unknown>>;
  };
  const { children, parent } = person.getFields();
  const root = schema.getQueryType()?.getFields()["people"];
  const readAll =
    (label: string, make: (name: string) => unknown) => async (parents: readonly object[], given: object) => {
      const names = parents.map((one) => (one as { name: string }).name);
      reads.push(`${label}${JSON.stringify(given)} of ${names}`);
      if (label === fail) throw new Error(`no ${label}`);
      return names.map(make);
    };
  if (!children || !parent || !root) throw new Error("no family");
  children.extensions = {
    readAll: readAll("children", (name) => [{ name: `${name}1` }, { name: `${name}2` }]),
  };
  parent.extensions = { readAll: readAll("parent", () => null) };
  root.resolve = () => [{ name: "a" }, { name: "b" }];
  installPrefetch(schema);
  const ask = (source: string, variableValues = {}) =>
    graphql({
      schema,
      source,
      variableValues,
      contextValue: { kept: new Map() } as unknown as GraphContext,
    });
  return { ask, reads };
}

describe("a batched field is read once a level", () => {
  test("for all parents, whatever fragments and aliases select it", async () => {
    const { ask, reads } = family();
    const { data } = await ask(
      "{ people { ...F kids: children { name } } } fragment F on Person { children { children { name } } }",
    );
    expect(reads).toEqual(["children{} of a,b", "children{} of a1,a2,b1,b2"]);
    expect(JSON.stringify(data)).toContain('{"name":"b21"}');
  });

  test("and once for each set of arguments", async () => {
    const { ask, reads } = family();
    await ask(
      "query ($n: Int) { people { x: children(older: $n) { name } y: children(older: 3) { name } z: children(older: 3) { name } } }",
      { n: 1 },
    );
    expect(reads).toEqual(['children{"older":1} of a,b', 'children{"older":3} of a,b']);
  });

  test("but not where it is skipped", async () => {
    const { ask, reads } = family();
    await ask(
      "query ($no: Boolean!) { people { name children @include(if: $no) { name } parent @skip(if: true) { name } ... @include(if: $no) { parent { name } } } }",
      { no: false },
    );
    expect(reads).toEqual([]);
  });
});

test("nothing there is null, and is not asked again", async () => {
  const { ask, reads } = family();
  expect(JSON.stringify((await ask("{ people { parent { name } } }")).data)).toBe(
    '{"people":[{"parent":null},{"parent":null}]}',
  );
  expect(reads).toHaveLength(1);
});

test("a failure is the field's, at each of its places, and leaves the others", async () => {
  const { ask } = family("parent");
  const { data, errors } = await ask("{ people { name parent { name } children { name } } }");
  expect(errors?.map(({ path, message }) => [path?.join("."), message])).toEqual([
    ["people.0.parent", "no parent"],
    ["people.1.parent", "no parent"],
  ]);
  expect(JSON.stringify(data)).toContain("a1");
});
